import { sql, type SQL } from 'drizzle-orm'
import type { Db } from '../database/connect.ts'
import { decodeCursor, encodeCursor, refuseCursor } from '../list/cursor.ts'
import { orRefuseInput } from '../list/impossible.ts'
import { pageSize, type Connection, type PageArguments } from '../list/page.ts'
import { rowsOf, sourceOf, type DataSubject, type PersonalData, type PersonalRecord } from './records.ts'
import type { RecordCount } from './tables.ts'

/** A row of a subject's data. */
export interface SubjectRow {
  readonly record: string
  /** A JSON object of the row's columns, every value as text, so that numbers have all their digits. */
  readonly content: string
  /** Its place: the entry that it was found by, and the values of that one's key. */
  readonly entry: string
  readonly values: readonly string[]
}

/** Rows read by one statement. */
const batch = 50
/** A page with more characters than this ends early: one row may have 100,000 and more. */
const enough = 1_000_000

/** A record that holds something of a subject, and its retention rule. */
export interface HeldRecord extends RecordCount {
  readonly basis: string
  readonly months: number | null
  readonly countedFrom: string | null
}

/** What holds something of the subject, with how many rows and why. One statement. */
export async function heldRecords(db: Db, data: PersonalData, subject: DataSubject): Promise<HeldRecord[]> {
  const counts = data.records.flatMap((one) => {
    const rows = rowsOf(one, subject)
    if (!rows) return []
    const names = sql`${one.record}::text as record, ${one.under ?? one.record}::text as under`
    return [sql`select ${names}, count(*) as rows from ${sourceOf(data, one)} where ${rows}`]
  })
  const held = await db.execute<HeldRecord & Record<string, unknown>>(sql`
    select counted.record, sum(counted.rows)::int as rows, rule.basis, rule.months, rule.counted_from as "countedFrom"
      from (${sql.join(counts, sql` union all `)}) counted
      join ${sql.identifier(data.schema)}.retention_rule rule on rule.record = counted.under
     where counted.rows > 0
     group by counted.record, rule.id`)
  return [...held]
}

/** A page of all rows of a subject, record by record. It may be shorter than asked for, and yet not be the last. */
export async function personalRows(
  db: Db,
  data: PersonalData,
  subject: DataSubject,
  { first, after }: PageArguments,
): Promise<Connection<SubjectRow>> {
  const size = pageSize(first)
  const nodes: SubjectRow[] = []
  let characters = 0
  let hasNextPage = false
  for await (const row of rowsAfter(db, data, subject, after ? decode(after, data) : undefined)) {
    hasNextPage = nodes.length === size || characters > enough
    if (hasNextPage) break
    nodes.push(row)
    characters += row.content.length
  }
  const [head, tail] = [nodes[0], nodes.at(-1)]
  return {
    nodes,
    cursorOf,
    count: async () => (await heldRecords(db, data, subject)).reduce((sum, { rows }) => sum + rows, 0),
    pageInfo: {
      hasNextPage,
      hasPreviousPage: Boolean(after),
      startCursor: head ? cursorOf(head) : null,
      endCursor: tail ? cursorOf(tail) : null,
    },
  }
}

/** Where a row is: in which record, and part of it, by which values of its key. */
type Place = Pick<SubjectRow, 'entry' | 'values'>

async function* rowsAfter(
  db: Db,
  data: PersonalData,
  subject: DataSubject,
  from: Place | undefined,
): AsyncGenerator<SubjectRow> {
  const begin = from ? data.records.findIndex((one) => entryOf(one) === from.entry) : 0
  for (const [i, one] of data.records.slice(begin).entries()) {
    let after = i === 0 ? from?.values : undefined
    for (;;) {
      const rows = await orRefuseInput(readBatch(db, data, one, subject, after))
      yield* rows
      if (rows.length < batch) break
      after = rows.at(-1)?.values
    }
  }
}

async function readBatch(
  db: Db,
  data: PersonalData,
  one: PersonalRecord,
  subject: DataSubject,
  after: readonly string[] | undefined,
): Promise<SubjectRow[]> {
  const rows = rowsOf(one, subject)
  if (!rows) return []
  const columns = Object.keys(one.key)
  const read = await db.execute<{ content: string; values: string[] }>(sql`
    select array[${sql.raw(columns.map((column) => `${column}::text`).join(', '))}] as values,
           (select json_object_agg(f.key, f.value) from json_each_text(row_to_json(r)) f
             where f.key not like '%\\_folded' and f.key <> 'searched')::text as content
      from ${sourceOf(data, one)}
     where ${rows} ${after ? sql`and ${follows(one.key, after)}` : sql``}
     order by ${sql.raw(columns.join(', '))} limit ${batch}`)
  return read.map((row) => ({ record: one.record, entry: entryOf(one), ...row }))
}

/** That a row stands after those values. Where it is come by through another table, that one's columns alone bound the search. */
function follows(key: PersonalRecord['key'], values: readonly string[]): SQL {
  const columns = Object.keys(key)
  const bound = Object.values(key).map((type, i) => sql`${values[i]}::text::${sql.raw(type)}`)
  const compared = (operator: string, of: number) =>
    sql`(${sql.raw(columns.slice(0, of).join(', '))}) ${sql.raw(operator)} (${sql.join(bound.slice(0, of), sql`, `)})`
  const leading = columns.filter((column) => column.split('.')[0] === columns[0]?.split('.')[0]).length
  const all = compared('>', columns.length)
  return leading === columns.length ? all : sql`${compared('>=', leading)} and ${all}`
}

const entryOf = ({ record, part }: PersonalRecord): string => (part ? `${record} ${part}` : record)

const cursorOf = ({ entry, values }: Place): string => encodeCursor([entry, ...values])

function decode(cursor: string, { records }: PersonalData): Place {
  const [entry = '', ...values] = decodeCursor(cursor)
  const known = records.find((one) => entryOf(one) === entry)
  if (!known || values.length !== Object.keys(known.key).length) return refuseCursor('is not one of ours')
  return { entry, values }
}
