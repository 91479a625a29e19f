import Big from 'big.js'
import DataLoader from 'dataloader'
import { and, eq, getTableColumns, sql, type SQL } from 'drizzle-orm'
import { groupLoader, groupLoaderOf, perRequest, type Context } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { fixed } from '../../common/database/fixed.ts'
import { preparedRead, type Keys } from '../../common/database/prepared.ts'
import { rowLoader } from '../../common/database/row-loader.ts'
import { codeText, dateRange, firstToday, foldedText, is, lastToday, numberRange } from '../../common/list/filter.ts'
import { childList } from '../../common/list/child-list.ts'
import { notRead } from '../../common/list/given.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import { roundTo, type Decimal } from '../../common/money.ts'
import { isUuid } from '../../common/uuid.ts'
import type { CreditOverrideFilter, InvoiceFilter, InvoiceOrderField, InvoiceStatus } from '../graph.generated.ts'
import { fold } from '../schema.ts'
import { listInCompany } from './company.loaders.ts'
import { inCompany } from './company.known.service.ts'
import { isCalled } from './company.known.service.ts'
import {
  creditOverride,
  invoice,
  invoiceLine,
  type CustomerAccountRow,
  type InvoiceLineRow,
  type InvoiceRow,
} from './receivables.table.ts'

export type InvoiceLineInCurrency = InvoiceLineRow & { readonly currency: string }

/**
 * An account with what it owes today; `exposure` adds what is ordered and not yet invoiced. In the account's currency:
 * documents in it count as they are, others by what they are worth in the books, or at an order's own rate; not rounded.
 */
export type AccountWithBalance = CustomerAccountRow & {
  readonly balance: Decimal
  readonly overdue: Decimal
  readonly exposure: Decimal
}

/** What documents add up to in the account's currency. */
const inAccountCurrency = (open: string, baseOpen: string): string => `
  coalesce(sum(${open}) filter (where d.currency = a.currency), 0)
    + coalesce(sum(${baseOpen}) filter (where d.currency <> a.currency), 0) / day.rate`

const openOf = (table: string, open: string): string => `
  select ${inAccountCurrency(`d.${open}`, `d.base_${open}`)} as open from erp.${table} d
   where d.customer_id = a.customer_id and d.company_id = a.company_id and d.${open} > 0`

const uninvoiced = `
  select ${inAccountCurrency('d.uninvoiced', 'd.uninvoiced * d.rate')} as uninvoiced from erp.sales_order d
   where d.customer_id = a.customer_id and d.company_id = a.company_id and d.uninvoiced > 0`

const accountToday = `erp.customer_account a
    join erp.company c on c.id = a.company_id
   cross join lateral (select (now() at time zone c.time_zone)::date as today) calendar
   cross join lateral (
         select calendar.today, case when a.currency = c.base_currency then 1 else (
           select r.rate from erp.exchange_rate r
            where r.company_id = a.company_id and r.currency = a.currency and r.valid_on <= calendar.today
            order by r.valid_on desc limit 1) end as rate) day`

const accountTables = sql.raw(`${accountToday}
   cross join lateral (
         select ${inAccountCurrency('d.outstanding', 'd.base_outstanding')} as outstanding,
                coalesce(sum(d.outstanding) filter (where d.currency = a.currency and d.due_on < day.today), 0)
                  + coalesce(sum(d.base_outstanding) filter (where d.currency <> a.currency and d.due_on < day.today), 0)
                    / day.rate as overdue
           from erp.invoice d
          where d.customer_id = a.customer_id and d.company_id = a.company_id and d.outstanding > 0) owed
   cross join lateral (${openOf('payment', 'unallocated')}) paid
   cross join lateral (${openOf('credit_note', 'unallocated')}) credited
   cross join lateral (${uninvoiced}) ordered`)

/** What of an account says whether it is good for more. Its exposure is not told where it has no limit. */
export type AccountCredit = Pick<CustomerAccountRow, 'companyId' | 'customerId' | 'currency' | 'creditLimit'> & {
  readonly exposure: Decimal | null
}

const creditAt = (company: SQL) =>
  fixed<{ customerId: string; company: string | null }>(
    () => sql`
      select a.company_id as "companyId", a.customer_id as "customerId", a.currency, a.credit_limit as "creditLimit",
             case when a.credit_limit is not null then ${sql.raw(
               `(${openOf('invoice', 'outstanding')}) - (${openOf('payment', 'unallocated')})
                 - (${openOf('credit_note', 'unallocated')}) + (${uninvoiced})`,
             )} end as exposure
        from ${sql.raw(accountToday)} where a.customer_id = ${sql.placeholder('customerId')}::uuid and ${company}`,
  )
const named = sql.placeholder('company')
const creditByCode = { default: creditAt(sql`c.is_default`), named: creditAt(sql`c.code = ${named}`) }
const creditById = creditAt(sql`c.id = ${named}::uuid`)

/** The credit of a customer's account at the company with that code, or at the default one. */
export const creditAtCompany = (tx: Db, company: string | null | undefined, customerId: string) =>
  creditFrom(
    tx,
    creditByCode[typeof company === 'string' ? 'named' : 'default']({ customerId, company: company ?? null }),
  )

/** The same, by the company's id. */
export const creditOf = (tx: Db, { companyId, customerId }: Pick<CustomerAccountRow, 'companyId' | 'customerId'>) =>
  creditFrom(tx, creditById({ customerId, company: companyId }))

async function creditFrom(tx: Db, statement: SQL): Promise<AccountCredit | undefined> {
  const [row] = await tx.execute<AccountCredit>(statement)
  return row
}

/** Accounts with balances of many customers at one company, by one statement. */
export const accountsOfCustomers = (db: Db, customerIds: readonly string[] | Keys, company: SQL) =>
  db
    .select({
      id: sql<string>`a.id`,
      companyId: sql<string>`a.company_id`,
      customerId: sql<string>`a.customer_id`,
      currency: sql<string>`a.currency`,
      creditLimit: sql<Decimal | null>`a.credit_limit`,
      paymentTermsDays: sql<number>`a.payment_terms_days`,
      taxTreatment: sql<CustomerAccountRow['taxTreatment']>`a.tax_treatment`,
      taxCode: sql<string | null>`a.tax_code`,
      version: sql<number>`a.version`,
      balance: sql<Decimal>`owed.outstanding - paid.open - credited.open`,
      overdue: sql<Decimal>`owed.overdue`,
      exposure: sql<Decimal>`owed.outstanding - paid.open - credited.open + ordered.uninvoiced`,
    })
    .from(accountTables)
    .where(sql`a.customer_id = any(${array(customerIds, 'uuid')}) and ${company}`)

const accountsAt = (company: SQL) => preparedRead((db, ids) => accountsOfCustomers(db, ids, company))
const defaultAccounts = accountsAt(sql`c.is_default`)

const accountLoaders = perRequest(() => new Map<string | null, DataLoader<string, AccountWithBalance | null>>())

/** A customer's account at the company with that code, or at the default one. */
export function accountOfCustomer(context: Context, company: string | null | undefined) {
  const loaders = accountLoaders(context)
  const known = loaders.get(company ?? null)
  if (known) return known
  const read = typeof company === 'string' ? accountsAt(isCalled(company)) : defaultAccounts
  const made = new DataLoader<string, AccountWithBalance | null>(async (ids) => {
    const byCustomer = new Map((await read(context.db, ids)).map((row) => [row.customerId, row]))
    return ids.map((id) => byCustomer.get(id) ?? null)
  })
  loaders.set(company ?? null, made)
  return made
}

export const invoiceById = rowLoader(invoice, 'id')

/** Their currency is for the invoice to give. */
export const linesOfInvoice = groupLoaderOf<InvoiceLineRow>(
  { ...getTableColumns(invoiceLine), currency: notRead },
  ['invoiceId'],
  (db, ids, columns) =>
    db
      .select(columns)
      .from(invoiceLine)
      .where(sql`${invoiceLine.invoiceId} = any(${array(ids, 'uuid')})`)
      .orderBy(invoiceLine.invoiceId, invoiceLine.lineNumber),
  (row) => row.invoiceId,
)

export const invoicesOfOrder = groupLoader(
  (db, ids) =>
    db
      .select()
      .from(invoice)
      .where(sql`${invoice.orderId} = any(${array(ids, 'uuid')})`)
      .orderBy(invoice.issuedOn, invoice.id),
  (row) => row.orderId ?? '',
)

const companyToday = sql`(select (now() at time zone c.time_zone)::date from erp.company c where c.id = ${invoice.companyId})`

const maybeNotDue = sql`${invoice.dueOn} >= ${firstToday}`
const maybeDue = sql`${invoice.dueOn} < ${lastToday}`

const inStatus: Record<InvoiceStatus, SQL> = {
  PAID: sql`${invoice.outstanding} = 0`,
  OVERDUE: sql`${invoice.outstanding} > 0 and ${maybeDue} and ${invoice.dueOn} < ${companyToday}`,
  PARTLY_PAID: sql`${invoice.outstanding} > 0 and ${invoice.outstanding} < ${invoice.total} and ${maybeNotDue} and ${invoice.dueOn} >= ${companyToday}`,
  // Not `=`: the planner takes it that hardly any two amounts are equal.
  OPEN: sql`${invoice.outstanding} > 0 and not ${invoice.outstanding} < ${invoice.total} and ${maybeNotDue} and ${invoice.dueOn} >= ${companyToday}`,
}

/** Of documents with a line of that product. */
export const hasProduct = (lines: SQL, ofDocument: SQL, productId: string | null | undefined): SQL | undefined => {
  if (productId == null) return undefined
  return isUuid(productId)
    ? sql`exists (select from ${lines} where ${ofDocument} and l.product_id = ${productId}::uuid)`
    : sql`false`
}

const invoiceList: ListDefinition<typeof invoice, InvoiceFilter, InvoiceOrderField> = {
  table: invoice,
  orders: { ISSUED_ON: 'issuedOn', DUE_ON: 'dueOn', NUMBER: 'number', TOTAL: 'total', OUTSTANDING: 'outstanding' },
  defaultOrder: [{ field: 'ISSUED_ON', direction: 'DESC' }],
  where: (filter) => [
    is(invoice.customerId, filter.customerId),
    codeText(invoice.number, filter.number),
    filter.status ? inStatus[filter.status] : undefined,
    dateRange(invoice.issuedOn, filter.issuedOn),
    dateRange(invoice.dueOn, filter.dueOn),
    // None is due before it is issued: later ones need not be looked at.
    dateRange(invoice.issuedOn, { to: filter.dueOn?.to }),
    numberRange(invoice.total, filter.total),
    numberRange(invoice.outstanding, filter.outstanding),
    filter.currency ? eq(invoice.currency, filter.currency) : undefined,
    hasProduct(sql`erp.invoice_line l`, sql`l.invoice_id = ${invoice.id}`, filter.productId),
    foldedText(sql`erp.fold(${invoice.buyerName})`, fold, filter.buyerName),
  ],
}

export const listInvoices = listInCompany(invoiceList, invoice.companyId)

export const invoicesOfCustomer = childList(invoiceList, { column: invoice.customerId })

/** Of the company with that code, or of the default one. */
export async function invoiceByNumber(
  db: Db,
  number: string,
  company: string | null | undefined,
): Promise<InvoiceRow | null> {
  const [found] = await db
    .select()
    .from(invoice)
    .where(and(eq(invoice.number, number), inCompany(invoice.companyId, company)))
  return found ?? null
}

const overrideList: ListDefinition<typeof creditOverride, CreditOverrideFilter, 'RECORDED_AT'> = {
  table: creditOverride,
  orders: { RECORDED_AT: 'recordedAt' },
  defaultOrder: [{ field: 'RECORDED_AT', direction: 'DESC' }],
  where: (filter) => [is(creditOverride.customerId, filter.customerId), is(creditOverride.orderId, filter.orderId)],
}

export const listCreditOverrides = listInCompany(overrideList, creditOverride.companyId)

/** Null without a limit. */
export const availableCredit = ({ creditLimit, exposure, currency }: AccountWithBalance): Decimal | null =>
  creditLimit === null ? null : roundTo(new Big(creditLimit).minus(exposure), currency)
