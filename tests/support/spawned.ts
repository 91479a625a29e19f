import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { inject, vi } from 'vitest'
import { builtOf } from './programs.ts'

const patience = { timeout: 50_000, interval: 10 }

/** What Node is to run for a TypeScript file: see `buildPrograms`. */
export const programOf = (file: string) => builtOf(inject('programs'), file)

/** Starts a TypeScript file as a process of its own and waits for what it says. */
export const spawned = (file: string, ...args: string[]) => spawnedWith(process.env, file, ...args)

/** As `spawned`, in an environment of its own. */
export const spawnedWith = (env: NodeJS.ProcessEnv, file: string, ...args: string[]) =>
  started(env, [programOf(file), ...args])

/** As `spawnedWith`, straight from the sources, as the scripts in package.json do. */
export const spawnedFromSource = (env: NodeJS.ProcessEnv, file: string, ...args: string[]) =>
  started(env, ['--import', 'tsx', file, ...args])

/** As `spawnedWith`, with what Node itself is to be told. */
export const spawnedUnder = (flags: readonly string[], env: NodeJS.ProcessEnv, file: string) =>
  started(env, [...flags, programOf(file)])

function started(given: NodeJS.ProcessEnv, args: readonly string[]) {
  // Built, packages are loaded before the line that says so.
  const env = { ...given, APOLLO_TELEMETRY_DISABLED: 'true' }
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const output = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk: Buffer) => (output.stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output.stderr += chunk.toString()))
  const ended = once(child, 'close') as Promise<[number | null]>

  return {
    child,
    output,
    /** The exit code, once the process has ended and all its output is read. */
    exitCode: async () => (await ended)[0],
    /** The first group of the pattern, once standard output matches it. */
    said: (pattern: RegExp) =>
      vi.waitFor(() => {
        const match = pattern.exec(output.stdout)
        if (!match) throw new Error(`no ${String(pattern)} in: ${output.stdout}${output.stderr}`)
        return match[1] ?? match[0]
      }, patience),
  }
}
