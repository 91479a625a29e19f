import { execFile } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Place } from './stage.ts'

const files = ['package.json', 'package-lock.json'] as const
const at = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url))

/** Installs Hive Gateway as `tests/bench/package.json` has it, beside the data and once. @returns what starts it */
export async function installHive({ folder, log, signal }: Place): Promise<string> {
  const home = path.join(folder, 'hive')
  const bin = path.join(home, 'node_modules/@graphql-hive/gateway/dist/bin.js')
  const isSame = files.every((file) => {
    const copy = path.join(home, file)
    return existsSync(copy) && readFileSync(copy, 'utf8') === readFileSync(at(file), 'utf8')
  })
  if (isSame && existsSync(bin)) return bin
  log('installing Hive Gateway: half a gigabyte, a minute or two')
  mkdirSync(home, { recursive: true })
  for (const file of files) copyFileSync(at(file), path.join(home, file))
  const options = ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel', 'error']
  await promisify(execFile)('npm', options, { cwd: home, signal })
  return bin
}
