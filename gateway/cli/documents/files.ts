import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'

/** The files that paths lead to, folders with all that lies below them; in one order. Throws when one leads nowhere. */
export async function documentFiles(paths: readonly string[]): Promise<readonly { file: string; text: string }[]> {
  const files = (await Promise.all(paths.map(filesAt))).flat()
  const unique = [...new Set(files)].sort()
  return Promise.all(unique.map(async (file) => ({ file, text: await readFile(file, 'utf8') })))
}

async function filesAt(at: string): Promise<string[]> {
  const found = await stat(at).catch(() => null)
  if (!found) throw new Error(`There is no file or folder ${path.resolve(at)}.`)
  if (!found.isDirectory()) return [at]
  const below = (await readdir(at, { recursive: true })).filter((name) => /\.(graphql|gql)$/.test(name))
  if (below.length === 0) throw new Error(`There are no .graphql files in ${path.resolve(at)}.`)
  return below.map((name) => path.join(at, name))
}
