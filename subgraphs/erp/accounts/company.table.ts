import { sql, type InferSelectModel } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  integer,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { codeColumn, moment } from '../../common/database/columns.ts'
import { currency, erp } from '../schema.ts'
import { journalEntry } from './ledger.table.ts'

/** A legal entity. `decimals` are its base currency's, kept here so that the database can round by them. */
export const company = erp.table(
  'company',
  {
    id: uuid().primaryKey(),
    code: codeColumn().notNull().unique(),
    name: text().notNull(),
    baseCurrency: currency().notNull(),
    decimals: smallint().notNull(),
    timeZone: text().notNull(),
    /** ISO 3166, two letters. Null: all customers count as domestic. */
    countryCode: text(),
    isDefault: boolean().notNull().default(false),
  },
  (t) => [
    uniqueIndex('company_one_default')
      .on(t.isDefault)
      .where(sql`is_default`),
  ],
)

/** Postings are taken within a fiscal year and after `closedThrough`. Years of a company never overlap. */
export const fiscalYear = erp.table(
  'fiscal_year',
  {
    id: uuid().primaryKey(),
    companyId: uuid()
      .notNull()
      .references(() => company.id),
    startsOn: date({ mode: 'string' }).notNull(),
    endsOn: date({ mode: 'string' }).notNull(),
    closedThrough: date({ mode: 'string' }),
    /** When its closing entry was posted, if it was. */
    closedAt: moment(),
    closingEntryId: uuid().references((): AnyPgColumn => journalEntry.id),
    /** Needed to bring `closedThrough` back. */
    reopenReason: text(),
  },
  (t) => [
    check('fiscal_year_span', sql`${t.startsOn} <= ${t.endsOn}`),
    check('fiscal_year_closed_within', sql`${t.closedThrough} between ${t.startsOn} and ${t.endsOn}`),
    check(
      'fiscal_year_closed_whole',
      sql`(${t.closedAt} is null or ${t.closedThrough} is not distinct from ${t.endsOn}) and (${t.closingEntryId} is null or ${t.closedAt} is not null)`,
    ),
  ],
)

/** Where a document's number comes from: one row for each series and year, locked until the document is posted. */
export const numberSeries = erp.table(
  'number_series',
  {
    companyId: uuid()
      .notNull()
      .references(() => company.id),
    series: text().notNull(),
    year: integer().notNull(),
    lastNumber: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.series, t.year] })],
)

export type CompanyRow = InferSelectModel<typeof company>
export type FiscalYearRow = InferSelectModel<typeof fiscalYear>
