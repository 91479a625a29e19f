import { sql, type SQL } from 'drizzle-orm'

/** Of whom data are kept: a customer with all its contacts, or one contact. */
export interface DataSubject {
  readonly customerId: string
  readonly contactId: string | null
  /** Customers that became part of it: some of their rows stay under their own ids. */
  readonly partIds?: readonly string[]
}

/** Columns, each with what stands there once it is blanked. Null fits columns that are null then, and rows that are gone. */
export type Blanks = Readonly<Record<string, string | null>>

/**
 * A table that holds something of people, and each of its columns that can hold text: what becomes of it when a person is
 * erased. In conditions `r` is a row of the table.
 */
export interface PersonalRecord {
  readonly record: string
  /** Which of its rows, where it takes several entries to find them all. */
  readonly part?: string
  /** The record whose retention rule holds for it; itself when absent. */
  readonly under?: string
  /** How its rows are come by, through what names the customer; by themselves when absent. */
  readonly from?: string
  /** The rows of a customer. */
  readonly of: (customerId: SQL) => SQL
  /** The rows of a contact; none when absent. */
  readonly ofContact?: (contactId: SQL) => SQL
  /**
   * By what its rows are told apart and read in order: columns with their types. Those of the table that the rows are come by
   * stand first, in the order of an index of it.
   */
  readonly key: Readonly<Record<string, string>>
  /** What an erasure blanks. A text may be a LIKE pattern. */
  readonly erased?: Blanks
  /** That a row still holds something which an erasure blanks, where that takes more than `erased` to tell. */
  readonly holds?: SQL
  /** Columns that `holds` looks into. */
  readonly searched?: readonly string[]
  /** What the law makes the company keep for a time, and its rule blanks afterwards. */
  readonly kept?: Blanks
  /** The last day that the law demands a row of `kept`. */
  readonly keptUntil?: SQL
  /** What says nothing of a person. */
  readonly plain?: readonly string[]
}

/** The records of one system. */
export interface PersonalData {
  readonly schema: 'crm' | 'erp'
  readonly records: readonly PersonalRecord[]
  /** All other tables, with their columns that can hold text: nothing in them is of a customer or a contact. */
  readonly others: Readonly<Record<string, readonly string[]>>
}

export const customerRows = (column: string) => (customerId: SQL) => sql`${sql.raw(column)} = ${customerId}`

/** That a row of the audit trail has a value of one of the fields which is not blanked. */
export const trailHolds = (...fields: string[]): SQL =>
  sql.raw(
    `(${fields.flatMap((field) => ['before', 'after'].map((side) => `r.${side} ->> '${field}' <> 'Erased'`)).join(' or ')})`,
  )

/** That any of the columns holds something else than what it is blanked with. */
export function unblanked(blanks: Blanks): SQL {
  const columns = Object.entries(blanks).map(([column, blank]) =>
    sql.raw(blank === null ? `r.${column} is not null` : `coalesce(r.${column}::text not like '${blank}', false)`),
  )
  return sql`(${sql.join(columns, sql` or `)})`
}

/** That a row still holds something which an erasure blanks; undefined where there is nothing of the kind. */
export const remains = ({ erased, holds }: PersonalRecord): SQL | undefined => holds ?? (erased && unblanked(erased))

export const sourceOf = ({ schema }: PersonalData, { record, from }: PersonalRecord): SQL =>
  sql.raw(from ?? `${schema}.${record} r`)

/** The condition for rows of a subject; undefined when the record has none of such a subject. */
export function rowsOf({ of, ofContact }: PersonalRecord, subject: DataSubject): SQL | undefined {
  const { customerId, contactId, partIds = [] } = subject
  if (contactId !== null) return ofContact?.(sql`${contactId}::uuid`)
  const each = [customerId, ...partIds].map((id) => of(sql`${id}::uuid`))
  return sql`(${sql.join(each, sql` or `)})`
}
