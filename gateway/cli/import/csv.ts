import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { parse, type CsvError, type Info } from 'csv-parse'

/** A record of a CSV file, its cells trimmed. */
export interface CsvRecord {
  /** Where it begins, from 1. */
  readonly line: number
  /** Of a record that is broken: what could be made of it. */
  readonly cells: readonly string[]
  readonly broken?: {
    /** From 0. */
    readonly column?: number
    readonly reason: string
  }
}

/** The file can't be read at all; the message says why. */
export class UnreadableFile extends Error {}

/** A record that is longer has most likely swallowed others, for want of a closing quote. */
const longestRecord = 1_000_000

/**
 * Streams a CSV file (UTF-8 with or without BOM, commas, any line ends), the header first. A record that breaks the
 * form costs its own line and no other: reading goes on at the next.
 * @throws UnreadableFile
 */
export async function* readCsv(file: string): AsyncGenerator<CsvRecord> {
  await requireUtf8(file)
  let next: Position | undefined = { offset: 0, line: 1 }
  const width = { columns: 0 }
  while (next) {
    const broken: BrokenRecord | undefined = yield* readFrom(file, next, width)
    if (!broken) return
    const { text, line, after }: PhysicalLine = await physicalLine(file, broken)
    const { column, breaksOn = line, reason } = broken
    yield {
      line,
      cells: text.split(',').map((cell) => cell.trim()),
      broken: { column, reason: breaksOn > line ? neverClosed : reason },
    }
    next = after
  }
}

interface Position {
  readonly offset: number
  readonly line: number
}

interface BrokenRecord extends Position {
  readonly column?: number
  readonly reason: string
  /** The line on which the parser gave up. */
  readonly breaksOn?: number
}

/** Yields records until the end, or until one that may have swallowed others, which is returned. */
async function* readFrom(
  file: string,
  { offset, line }: Position,
  width: { columns: number },
): AsyncGenerator<CsvRecord, BrokenRecord | undefined> {
  // Where the last record ended.
  let last = { bytes: 0, lines: 0, empty_lines: 0 }
  const at = () => ({ offset: offset + last.bytes, line: line + last.lines })
  for await (const { records, error } of parsedChunks(file, offset)) {
    for (const { record, info } of records) {
      const first = line + last.lines + info.empty_lines - last.empty_lines
      const isLong = line + info.lines - 1 > first
      width.columns ||= record.length
      const reason = record.length !== width.columns ? `${record.length} fields instead of ${width.columns}` : undefined
      if (reason && isLong) return { ...at(), reason }
      yield { line: first, cells: record.map((cell) => cell.trim()), ...(reason && { broken: { reason } }) }
      last = info
    }
    if (error)
      return {
        ...at(),
        column: error.index as number,
        reason: reasons[error.code] ?? error.message,
        breaksOn: line + (error.lines as number) - 1,
      }
  }
  return undefined
}

type Place = Pick<Info, 'bytes' | 'lines' | 'empty_lines'>

interface ParsedChunk {
  readonly records: readonly { readonly record: string[]; readonly info: Place }[]
  /** What ended the parsing, after the records. */
  readonly error?: CsvError
}

/** Read as a stream itself, the parser would lose the records before an error that it had ready. */
async function* parsedChunks(file: string, offset: number): AsyncGenerator<ParsedChunk> {
  let records: { record: string[]; info: Place }[] = []
  let error: CsvError | undefined
  const parser = parse({
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longestRecord,
    record_delimiter: ['\r\n', '\n', '\r'],
    on_record: (record: string[], { bytes, lines, empty_lines }) => {
      records.push({ record, info: { bytes, lines, empty_lines } })
      return null
    },
  })
  parser.on('error', (given: CsvError) => (error = given))
  const taken = () => {
    const chunk = { records, error }
    records = []
    return chunk
  }
  for await (const bytes of createReadStream(file, { start: offset })) {
    await new Promise<void>((resolve) => parser.write(bytes, (given) => resolve(void (error ??= given as CsvError))))
    yield taken()
    if (error) return
  }
  parser.resume()
  const ended = new Promise<void>((resolve) => parser.once('end', resolve).once('error', () => resolve()))
  parser.end()
  await ended
  yield taken()
}

const neverClosed = 'a quote is opened and never closed'

const reasons: Readonly<Record<string, string>> = {
  INVALID_OPENING_QUOTE: 'a quote stands inside a field that does not begin with one',
  CSV_INVALID_CLOSING_QUOTE: 'something other than a comma follows a closing quote',
  CSV_QUOTE_NOT_CLOSED: neverClosed,
  CSV_MAX_RECORD_SIZE: `more than ${longestRecord} characters: a quote is never closed, perhaps`,
}

interface PhysicalLine {
  readonly text: string
  readonly line: number
  /** Where the next line begins; undefined at the end of the file. */
  readonly after: Position | undefined
}

/** The first line from there on that is not empty. */
async function physicalLine(file: string, { offset, line }: Position): Promise<PhysicalLine> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(longestRecord), 0, longestRecord, offset)
    const text = buffer.toString('latin1', 0, bytesRead)
    const [found, empty = '', content = '', end = ''] = /^([\r\n]*)([^\r\n]*)(\r\n|\n|\r|)/.exec(text) ?? ['']
    const first = line + (empty.match(/\r\n|\n|\r/g)?.length ?? 0)
    return {
      text: Buffer.from(content, 'latin1').toString('utf8'),
      line: first,
      after: end ? { offset: offset + found.length, line: first + 1 } : undefined,
    }
  } finally {
    await handle.close()
  }
}

async function requireUtf8(file: string): Promise<void> {
  const handle = await open(file).catch((error: NodeJS.ErrnoException) => {
    throw new UnreadableFile(error.code === 'ENOENT' ? 'there is no such file' : error.message)
  })
  try {
    if (!(await handle.stat()).isFile()) throw new UnreadableFile('is no file')
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0)
    if (bytesRead === 0) throw new UnreadableFile('is empty')
    if (bytesRead === 2 && ['fffe', 'feff'].includes(buffer.toString('hex')))
      throw new UnreadableFile('is UTF-16: save it as CSV in UTF-8')
  } finally {
    await handle.close()
  }
}
