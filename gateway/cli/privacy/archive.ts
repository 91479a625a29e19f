import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import { Trouble } from './graph.ts'

/** A file of an archive, read when those before it are written: it may tell of them. */
export interface Entry {
  readonly name: string
  readonly lines: (before: readonly Written[]) => Iterable<string> | AsyncIterable<string>
}

/** What was written of an entry. */
export interface Written {
  readonly name: string
  readonly lines: number
  readonly bytes: number
  readonly sha256: string
}

/** Refuses to write over what is there. */
export async function requireFree(file: string): Promise<void> {
  if (await stat(file).catch(() => null)) throw new Trouble(`There is a ${file} already: name another file.`)
}

/**
 * Writes a zip for its owner alone. It gets its name when it is whole and on disk; until then, and when anything fails on the
 * way, there is nothing under that name.
 */
export async function writeArchive(file: string, entries: readonly Entry[], signal?: AbortSignal): Promise<void> {
  const draft = `${file}.${randomUUID()}.part`
  try {
    await pipeline(zipOf(entries), createWriteStream(draft, { flags: 'wx', mode: 0o600, flush: true }), { signal })
    await requireFree(file)
    await rename(draft, file)
  } finally {
    await rm(draft, { force: true })
  }
}

function zipOf(entries: readonly Entry[]): Readable {
  const zip = new ZipFile()
  const output = zip.outputStream as Readable
  const before: Written[] = []
  for (const entry of entries)
    zip.addReadStreamLazy(entry.name, { mode: 0o100600 }, (answer) => {
      const content = Readable.from(bytesOf(entry, before))
      content.on('error', (error) => output.destroy(error))
      answer(null, content)
    })
  zip.end()
  return output
}

async function* bytesOf({ name, lines }: Entry, before: Written[]): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  let [count, size] = [0, 0]
  for await (const line of lines([...before])) {
    const bytes = Buffer.from(`${line}\n`)
    hash.update(bytes)
    count += 1
    size += bytes.length
    yield bytes
  }
  before.push({ name, lines: count, bytes: size, sha256: hash.digest('hex') })
}
