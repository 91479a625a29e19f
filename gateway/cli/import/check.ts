import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access } from 'node:fs/promises'
import path from 'node:path'
import { UnreadableFile } from './csv.ts'
import { fileCheck, type FileFacts } from './file-check.ts'
import { readRows, type Problem } from './rows.ts'
import type { Source, SourceFile } from './source.ts'

export interface Checked {
  readonly source: Source
  readonly folder: string
  /** Of the contents of all files. */
  readonly fingerprint: string
  /** All of them, in the order of files and lines. */
  readonly problems: readonly Problem[]
  /** Nothing can be left out to be rid of the problems: whole files can't be read. */
  readonly hopeless: boolean
  readonly facts: Readonly<Record<string, FileFacts>>
}

/** Reads all rows of a source and writes nothing. */
export async function checkSource(source: Source, folder: string): Promise<Checked> {
  const facts: Record<string, FileFacts> = {}
  const problems: Problem[] = []
  let hopeless = false
  for (const [name, definition] of Object.entries(source.files)) {
    try {
      const check = fileCheck(source, name, facts)
      if (!definition.optional || (await isThere(folder, definition)))
        for await (const read of readRows(source, definition, folder)) check.take(read)
      for (const problem of check.finish()) problems.push(problem)
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error
      delete facts[name]
      hopeless = true
      problems.push({ file: definition.file, reason: error.message })
    }
  }
  const order = Object.values(source.files).map(({ file }) => file)
  problems.sort((a, b) => order.indexOf(a.file) - order.indexOf(b.file) || (a.line ?? 0) - (b.line ?? 0))
  const fingerprint = hopeless ? '' : await fingerprintOf(source, folder)
  return { source, folder, fingerprint, problems, hopeless, facts }
}

async function fingerprintOf({ files }: Source, folder: string): Promise<string> {
  const hash = createHash('sha256')
  for (const definition of Object.values(files)) {
    const { file } = definition
    if (definition.optional && !(await isThere(folder, definition))) continue
    const own = createHash('sha256')
    for await (const chunk of createReadStream(path.join(folder, file))) own.update(chunk as Buffer)
    hash.update(`${file} ${own.digest('hex')}\n`)
  }
  return hash.digest('hex')
}

export const isThere = (folder: string, { file }: SourceFile): Promise<boolean> =>
  access(path.join(folder, file)).then(
    () => true,
    () => false,
  )
