import { sql, type SQL } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import { orRefuseInput } from '../../common/list/impossible.ts'
import type { Decimal } from '../../common/money.ts'
import { refuseInput } from '../../common/write/refusal.ts'
import { clientError } from '../../common/errors.ts'
import { requireForward } from '../../common/write/span.ts'
import { bookedOf, booksOf, idsOf, isOf, roundedInOrder, type BooksAsked } from '../accounts/books.service.ts'
import { today } from '../accounts/business-day.ts'
import { companyByCode } from '../accounts/company.known.service.ts'
import type { CompanyRow } from '../accounts/company.table.ts'
import { requireWarehouse } from './stock.service.ts'

export interface ReportArguments {
  readonly company?: string | null
  readonly warehouse?: string | null
  readonly first: number
  readonly after?: string | null
  readonly knownAt?: string | null
}

export type Grouping = 'PRODUCT' | 'WAREHOUSE' | 'CATEGORY'

/** What every row of a stock report tells of what it is about; null where it is about several. */
export interface ReportRow {
  readonly currency: string
  readonly key: string
  readonly productId: string | null
  readonly warehouseId: string | null
  readonly category: string | null
}

/** A report's rows from a cursor on, with what is true of all rows. */
export interface Report<Row, Totals> {
  readonly company: CompanyRow
  readonly currency: string
  readonly totals: Totals
  readonly rows: readonly Row[]
  readonly hasNextPage: boolean
}

export interface StockValueRow extends ReportRow {
  readonly quantity: Decimal
  readonly value: Decimal
}

export interface MovedRow extends ReportRow {
  readonly openingQuantity: Decimal
  readonly openingValue: Decimal
  readonly inQuantity: Decimal
  readonly inValue: Decimal
  readonly outQuantity: Decimal
  readonly outValue: Decimal
  readonly closingQuantity: Decimal
  readonly closingValue: Decimal
}

/** What a report runs on: the company, one warehouse of it or all, and how many rows. */
export async function scopeOf(db: Db, { company: code, warehouse, first }: ReportArguments) {
  if (first < 1 || first > 1000) throw clientError('BAD_USER_INPUT', `\`first\` must be 1 to 1000, not ${first}.`)
  const company = await companyByCode(db, code)
  const place = warehouse ? await requireWarehouse(db, company, warehouse) : null
  return { company, warehouseId: place?.id ?? null, now: today(company.timeZone) }
}

/** Of the stock ledger: the companies' movements, those of one warehouse where one is named, recorded by `knownAt`. */
export const ledgerOf = (
  companies: readonly CompanyRow[],
  warehouseId: string | null,
  knownAt?: string | null,
): SQL => sql`
  erp.stock_movement m join erp.warehouse w on w.id = m.warehouse_id and ${isOf(sql`w.company_id`, idsOf({ companies }))}
   and ${warehouseId ? sql`w.id = ${warehouseId}::uuid` : sql`true`}
   and ${recordedBy(sql`m.recorded_at`, knownAt)}`

const recordedBy = (recordedAt: SQL, knownAt?: string | null): SQL =>
  knownAt ? sql`${recordedAt} <= ${knownAt}::timestamptz` : sql`true`

const groupings: Record<Grouping, { readonly key: SQL; readonly columns: SQL }> = {
  PRODUCT: { key: sql`p.sku`, columns: sql`p.id, null::uuid, null::text` },
  WAREHOUSE: { key: sql`w.code`, columns: sql`null::uuid, w.id, null::text` },
  CATEGORY: { key: sql`coalesce(p.category, '')`, columns: sql`null::uuid, null::uuid, p.category` },
}

/** The statement's rows, one more than asked for, each with the totals; without rows, the totals alone. */
export async function report<Row extends ReportRow, Totals>(
  db: Db,
  company: CompanyRow,
  first: number,
  statement: SQL,
  currency = company.baseCurrency,
): Promise<Report<Row, Totals>> {
  const found = await orRefuseInput(db.execute<Record<string, unknown>>(statement))
  const rows = found.filter(({ key }) => key !== null).map((row) => ({ ...row, currency }) as unknown as Row)
  return {
    company,
    currency,
    totals: found[0]?.totals as Totals,
    rows: rows.slice(0, first),
    hasNextPage: rows.length > first,
  }
}

type StockValueTotals = { readonly value: Decimal; readonly account: Decimal | null }
export type StockValueReport = Report<StockValueRow, StockValueTotals> & { readonly asOf: string }

/** What was on hand at the end of a day and what it had cost; ties to the inventory account. One statement. */
export async function stockValue(
  db: Db,
  args: ReportArguments & BooksAsked & { readonly asOf?: string | null; readonly groupBy: Grouping },
): Promise<StockValueReport> {
  if (args.companies && args.warehouse) refuseInput('warehouse', 'warehouse: give it with `company` alone.')
  const books = await booksOf(db, args, args.asOf)
  const [first] = books.companies as [CompanyRow]
  const { warehouseId } = await scopeOf(db, { ...args, company: first.code })
  const { columns, ...grouping } = groupings[args.groupBy]
  // Companies may have warehouses with the same code.
  const isOfCompany = args.groupBy === 'WAREHOUSE' && books.companies.length > 1
  const key = isOfCompany ? sql`(select code from erp.company where id = w.company_id) || ' ' || w.code` : grouping.key
  const found = await report<StockValueRow, StockValueTotals>(
    db,
    first,
    args.first,
    sql`
    with moved as (
      select m.product_id, m.warehouse_id, sum(m.quantity) as quantity, sum(m.value) as value
        from ${ledgerOf(books.companies, warehouseId, args.knownAt)}
       where m.moved_on <= ${books.date}::date group by 1, 2),
    exact (key, "productId", "warehouseId", category, quantity, value) as (
      select ${key} collate "C", ${columns}, sum(quantity), sum(value / book.rate)
        from moved join erp.product p on p.id = product_id join erp.warehouse w on w.id = warehouse_id
        join ${books.table} on book.id = w.company_id
       group by 1, 2, 3, 4 having sum(quantity) <> 0 or sum(value) <> 0),
    grouped as (
      select key, "productId", "warehouseId", category, quantity, ${roundedInOrder(sql`value`, sql`key, category nulls first`, books)} as value
        from exact)
    select page.*, jsonb_build_object(
             'value', (select coalesce(sum(value), 0) from grouped)::text,
             'account', ${warehouseId ? sql`null` : bookedOf(books, 'INVENTORY', args.knownAt)}) as totals
      from (values (1)) one left join lateral (
        select * from grouped where ${args.after ?? null}::text is null or key > ${args.after ?? null}::text collate "C"
         order by key limit ${args.first + 1}) page on true
     order by page.key`,
    books.currency,
  )
  return { ...found, asOf: books.date }
}

type MovedTotals = Record<'openingValue' | 'inValue' | 'outValue' | 'closingValue', Decimal>
export type MovedReport = Report<MovedRow, MovedTotals> & { readonly from: string; readonly to: string }

/** What was there before a period, came in, went out and was there after it. One statement. */
export async function stockMovementTotals(
  db: Db,
  args: ReportArguments & { readonly from: string; readonly to: string; readonly groupBy: Grouping },
): Promise<MovedReport> {
  requireForward('to', args.from, args.to)
  const { company, warehouseId } = await scopeOf(db, args)
  const { key, columns } = groupings[args.groupBy]
  const before = sql`m.moved_on < ${args.from}::date`
  const summed = (what: 'quantity' | 'value', when: SQL) =>
    sql`coalesce(sum(m.${sql.identifier(what)}) filter (where ${when}), 0)`
  const inside = (sign: '>=' | '<') => sql`m.moved_on >= ${args.from}::date and m.quantity ${sql.raw(sign)} 0`
  const found = await report<MovedRow, MovedTotals>(
    db,
    company,
    args.first,
    sql`
    with moved as (
      select m.product_id, m.warehouse_id,
             ${summed('quantity', before)} as opening_quantity, ${summed('value', before)} as opening_value,
             ${summed('quantity', inside('>='))} as in_quantity, ${summed('value', inside('>='))} as in_value,
             -${summed('quantity', inside('<'))} as out_quantity, -${summed('value', inside('<'))} as out_value
        from ${ledgerOf([company], warehouseId, args.knownAt)}
       where m.moved_on <= ${args.to}::date group by 1, 2),
    grouped (key, "productId", "warehouseId", category, "openingQuantity", "openingValue", "inQuantity", "inValue",
             "outQuantity", "outValue", "closingQuantity", "closingValue") as (
      select ${key} collate "C", ${columns}, sum(opening_quantity), sum(opening_value), sum(in_quantity), sum(in_value),
             sum(out_quantity), sum(out_value), sum(opening_quantity + in_quantity - out_quantity),
             sum(opening_value + in_value - out_value)
        from moved join erp.product p on p.id = product_id join erp.warehouse w on w.id = warehouse_id
       group by 1, 2, 3, 4
      having sum(opening_quantity) <> 0 or sum(opening_value) <> 0 or sum(in_quantity) <> 0 or sum(out_quantity) <> 0)
    select page.*, (select jsonb_build_object(
             'openingValue', coalesce(sum("openingValue"), 0)::text, 'inValue', coalesce(sum("inValue"), 0)::text,
             'outValue', coalesce(sum("outValue"), 0)::text, 'closingValue', coalesce(sum("closingValue"), 0)::text)
             from grouped) as totals
      from (values (1)) one left join lateral (
        select * from grouped where ${args.after ?? null}::text is null or key > ${args.after ?? null}::text collate "C"
         order by key limit ${args.first + 1}) page on true
     order by page.key`,
  )
  return { ...found, from: args.from, to: args.to }
}
