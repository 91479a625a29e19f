import type { Checked } from './check.ts'
import type { FileFacts } from './file-check.ts'
import { readRows } from './rows.ts'
import type { Files, Rows, SourceFile } from './source.ts'

type Row = Readonly<Record<string, unknown>>

/** The rows of a checked source, without those that are left out. */
export function keptRows({ source, folder, facts }: Checked): Rows<Files> {
  const definitionOf = (name: string) => source.files[name] as SourceFile
  const factsOf = (name: string) => facts[name] as FileFacts

  async function* read(name: string): AsyncGenerator<{ row: Row; key: string; owner: string }> {
    const definition = definitionOf(name)
    const { rows, badLines, leftOut } = factsOf(name)
    if (rows === 0) return
    const ownerFile = definition.partOf && definition.columns[definition.partOf]?.refersTo
    const owners = ownerFile === undefined ? undefined : factsOf(ownerFile)
    for await (const { line, row, key = '', owner = '' } of readRows(source, definition, folder)) {
      if (badLines.has(line) || leftOut.has(key) || owners?.leftOut.has(owner)) continue
      if (!row) throw new Error(`${definition.file} has changed while it was read: start again.`)
      yield { row, key, owner }
    }
  }

  async function* of(name: string) {
    for await (const { row } of read(name)) yield row as never
  }

  /** Parts are held only until their record comes by: none for long when both files are in the same order. */
  async function* withParts(name: string, part: string) {
    const expected = factsOf(part).parts
    const waiting = new Map<string, Row[]>()
    const parts = read(part)
    try {
      for await (const { row, key } of read(name)) {
        while ((waiting.get(key)?.length ?? 0) < (expected.get(key) ?? 0)) {
          const next = await parts.next()
          if (next.done) break
          const known = waiting.get(next.value.owner)
          if (known) known.push(next.value.row)
          else waiting.set(next.value.owner, [next.value.row])
        }
        yield { row: row as never, parts: (waiting.get(key) ?? []) as never[] }
        waiting.delete(key)
      }
    } finally {
      await parts.return(undefined)
    }
  }

  const count = (name: string) => {
    const { lines, leftOut } = factsOf(name)
    return lines.size - leftOut.size
  }
  const lineOf = (name: string, key: string) => factsOf(name).lines.get(key) ?? 0
  return { of, withParts, count, lineOf }
}
