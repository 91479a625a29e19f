import path from 'node:path'
import { readCsv, UnreadableFile } from './csv.ts'
import { quoted, Unreadable } from './columns.ts'
import type { Source, SourceFile } from './source.ts'

/** Why something of a file can't be taken in, and where. */
export interface Problem {
  readonly file: string
  /** From 1; none when the file as a whole is meant. */
  readonly line?: number
  /** As its header says. */
  readonly column?: string
  readonly reason: string
}

export const describeProblem = ({ file, line, column, reason }: Problem): string =>
  [file, line && `line ${line}`, column && `column ${column}`].filter(Boolean).join(', ') + `: ${reason}`

export interface ReadRow {
  readonly line: number
  /** Undefined when there are problems. */
  readonly row?: Readonly<Record<string, unknown>>
  /** What could be read of the cells; nothing of a row that breaks the form. */
  readonly values: Readonly<Record<string, unknown>>
  readonly problems: readonly Problem[]
  /** The key, as far as it can be told, and that of the record which the row is a part of. */
  readonly key?: string
  readonly owner?: string
}

/** Reads the rows of one of the source's files. @throws UnreadableFile when no row of it could be read */
export async function* readRows(source: Source, definition: SourceFile, folder: string): AsyncGenerator<ReadRow> {
  const { file } = definition
  let places: Places | undefined
  for await (const record of readCsv(path.join(folder, file))) {
    if (!places) {
      if (record.broken) throw new UnreadableFile(`its header can not be read: ${record.broken.reason}`)
      places = findColumns(definition, record.cells)
      continue
    }
    const { line, cells, broken } = record
    const values = readCells(source, definition, places, cells)
    const problem = (column: string | undefined, reason: string): Problem => ({ file, line, column, reason })
    const problems = broken
      ? [problem(places.header[broken.column ?? -1], broken.reason)]
      : values.unreadable.map(({ column, reason }) => problem(column, reason))
    const row = problems.length === 0 ? values.row : undefined
    for (const fault of (row && definition.faults?.(row)) ?? [])
      problems.push(problem(definition.columns[fault.field]?.header, fault.reason))
    yield {
      line,
      row: problems.length === 0 ? row : undefined,
      values: broken ? {} : values.row,
      problems,
      key: joined(definition.key.map((field) => values.row[field])),
      owner: definition.partOf && joined([values.row[definition.partOf]]),
    }
  }
  if (!places) throw new UnreadableFile('is empty')
}

interface Places {
  readonly header: readonly string[]
  /** Of each field. */
  readonly of: ReadonlyMap<string, number>
}

function findColumns({ columns }: SourceFile, header: readonly string[]): Places {
  const wanted = Object.entries(columns)
  const twice = wanted.find(([, { header: name }]) => header.indexOf(name) !== header.lastIndexOf(name))
  if (twice) throw new UnreadableFile(`has the column ${twice[1].header} twice`)
  const missing = wanted.map(([, { header: name }]) => name).filter((name) => !header.includes(name))
  const hint = header.length === 1 ? '; its columns must be separated by commas, and the first line name them' : ''
  if (missing.length > 0)
    throw new UnreadableFile(`lacks the ${plural('column', missing)} ${missing.join(', ')}${hint}`)
  return { header, of: new Map(wanted.map(([field, { header: name }]) => [field, header.indexOf(name)])) }
}

const plural = (word: string, of: readonly unknown[]): string => (of.length === 1 ? word : `${word}s`)

/** What can be read of the cells, and what can't. */
function readCells({ noValue }: Source, { columns }: SourceFile, places: Places, cells: readonly string[]) {
  const row: Record<string, unknown> = {}
  const unreadable: { column: string | undefined; reason: string }[] = []
  for (const [i, cell] of cells.entries())
    if (cell.includes('\uFFFD'))
      unreadable.push({ column: places.header[i], reason: `${quoted(cell)} is not UTF-8: save the file as UTF-8` })
  for (const [field, { header, read }] of Object.entries(columns)) {
    const cell = cells[places.of.get(field) ?? -1]
    if (cell === undefined || cell.includes('\uFFFD')) continue
    try {
      row[field] = read(cell === '' || noValue.includes(cell) ? null : cell)
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      unreadable.push({ column: header, reason: error.message })
    }
  }
  return { row, unreadable }
}

/** Values of a key as one text; undefined unless all are there. */
const joined = (values: readonly unknown[]): string | undefined =>
  values.every((value) => typeof value === 'string') ? values.join(' ') : undefined
