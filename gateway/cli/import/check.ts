import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import path from 'node:path'
import { UnreadableFile } from './csv.ts'
import { quoted } from './columns.ts'
import { readRows, type Problem, type ReadRow } from './rows.ts'
import type { Source, SourceFile } from './source.ts'

/** What the check keeps of a file: keys and line numbers, never rows. */
export interface FileFacts {
  rows: number
  /** Where the record with that key begins. */
  readonly lines: Map<string, number>
  /** Lines that have problems of their own. */
  readonly badLines: Set<number>
  /** Keys of the records that can't be taken in, and why. */
  readonly leftOut: Map<string, string>
  /** In a file of parts: how many the record with that key has. */
  readonly parts: Map<string, number>
}

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
      for (const problem of await checkFile(source, name, folder, facts)) problems.push(problem)
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

async function checkFile(source: Source, name: string, folder: string, facts: Record<string, FileFacts>) {
  const definition = source.files[name] as SourceFile
  const own: FileFacts = { rows: 0, lines: new Map(), badLines: new Set(), leftOut: new Map(), parts: new Map() }
  const problems: Problem[] = []
  const references = Object.entries(definition.columns).filter(([, { refersTo }]) => refersTo !== undefined)
  const ownerName = definition.partOf && definition.columns[definition.partOf]?.refersTo
  const owners = ownerName === undefined ? undefined : facts[ownerName]
  const upwards = references.find(([, { refersTo }]) => refersTo === name)
  const above = new Map<string, string>()
  facts[name] = own

  const leaveOut = ({ key, owner, line }: Pick<ReadRow, 'key' | 'owner' | 'line'>, why: string, isOwn: boolean) => {
    if (isOwn) own.badLines.add(line)
    if (owner !== undefined && owners?.lines.has(owner)) {
      if (!owners.leftOut.has(owner)) owners.leftOut.set(owner, `${definition.file}, line ${line}: ${why}`)
    } else if (key !== undefined && !own.leftOut.has(key)) own.leftOut.set(key, why)
  }
  const report = (read: Pick<ReadRow, 'key' | 'owner' | 'line'>, field: string | undefined, reason: string) => {
    const column = field === undefined ? undefined : definition.columns[field]?.header
    problems.push({ file: definition.file, line: read.line, column, reason })
    leaveOut(read, 'can not be read', true)
  }

  for await (const read of readRows(source, definition, folder)) {
    const { line, row, key, owner } = read
    own.rows += 1
    if (owner !== undefined) own.parts.set(owner, (own.parts.get(owner) ?? 0) + 1)
    const earlier = key === undefined ? undefined : own.lines.get(key)
    if (earlier !== undefined) {
      // The first stays what it is: only this one is left out, or the record that it is a part of.
      report({ line, owner }, definition.key[0], `${quoted(key ?? '')} is there already, on line ${earlier}`)
      continue
    }
    if (key !== undefined) own.lines.set(key, line)
    problems.push(...read.problems)
    if (!row) leaveOut(read, 'can not be read', true)
    for (const [field, { refersTo = '' }] of references) {
      const value = row?.[field]
      if (typeof value !== 'string') continue
      if (refersTo === name) above.set(key ?? '', value)
      else if (facts[refersTo] && !facts[refersTo].lines.has(value))
        report(read, field, notThere(source, refersTo, value))
      else if (field !== definition.partOf && facts[refersTo]?.leftOut.has(value))
        leaveOut(read, leftOutToo(source, refersTo, value), false)
    }
  }
  if (upwards) checkTree(upwards[0])
  if (ownerName !== undefined && owners) checkParts(source.files[ownerName] as SourceFile, owners)
  return problems

  /** Records that refer to others of their own file: each must be there, and none lie above itself. */
  function checkTree(field: string): void {
    for (const [key, parent] of above) {
      const read = { key, line: own.lines.get(key) ?? 0 }
      if (!own.lines.has(parent)) report(read, field, notThere(source, name, parent))
      else if (liesAbove(key)) report(read, field, `${quoted(parent)} makes a circle`)
    }
    for (let found = true; found;) {
      found = false
      for (const [key, parent] of above)
        if (own.leftOut.has(parent) && !own.leftOut.has(key)) {
          own.leftOut.set(key, leftOutToo(source, name, parent))
          found = true
        }
    }
  }

  function liesAbove(key: string): boolean {
    const seen = new Set<string>()
    for (let at = above.get(key); at !== undefined && !seen.has(at); at = above.get(at)) {
      if (at === key) return true
      seen.add(at)
    }
    return false
  }

  function checkParts(owner: SourceFile, { lines, leftOut }: FileFacts): void {
    for (const [key, line] of lines) {
      if (own.parts.has(key) || leftOut.has(key)) continue
      const column = owner.columns[owner.key[0] ?? '']?.header
      problems.push({
        file: owner.file,
        line,
        column,
        reason: `${quoted(key)} has no ${definition.record} in ${definition.file}`,
      })
      leftOut.set(key, `it has no ${definition.record}`)
    }
  }
}

const notThere = (source: Source, name: string, key: string): string =>
  `${quoted(key)} is no ${source.files[name]?.record} in ${source.files[name]?.file}`

const leftOutToo = (source: Source, name: string, key: string): string =>
  `${source.files[name]?.record} ${key} is left out`

async function fingerprintOf({ files }: Source, folder: string): Promise<string> {
  const hash = createHash('sha256')
  for (const { file } of Object.values(files)) {
    const own = createHash('sha256')
    for await (const chunk of createReadStream(path.join(folder, file))) own.update(chunk as Buffer)
    hash.update(`${file} ${own.digest('hex')}\n`)
  }
  return hash.digest('hex')
}
