import Big from 'big.js'
import DataLoader from 'dataloader'
import { and, eq, getTableColumns, sql, type SQL } from 'drizzle-orm'
import { groupLoader, loader, perRequest, type Context } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { preparedRead, type Keys } from '../../common/database/prepared.ts'
import { codeText, dateRange, is, numberRange } from '../../common/list/filter.ts'
import { childList } from '../../common/list/child-list.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import type { Decimal } from '../../common/money.ts'
import type { InvoiceFilter, InvoiceOrderField, InvoiceStatus, PaymentFilter } from '../graph.generated.ts'
import { listInCompany } from './company.loaders.ts'
import { inCompany } from './ledger.service.ts'
import { isCalled } from './ledger.service.ts'
import {
  allocation,
  invoice,
  invoiceLine,
  payment,
  type AllocationRow,
  type CustomerAccountRow,
  type InvoiceLineRow,
  type InvoiceRow,
} from './receivables.table.ts'

export type InvoiceLineInCurrency = InvoiceLineRow & { readonly currency: string }
export type AllocationInCurrency = AllocationRow & { readonly currency: string }

/** An account with what it owes today; `exposure` adds what is ordered and not yet invoiced. */
export type AccountWithBalance = CustomerAccountRow & {
  readonly balance: Decimal
  readonly overdue: Decimal
  readonly exposure: Decimal
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
      version: sql<number>`a.version`,
      balance: sql<Decimal>`open.outstanding - credit.unallocated`,
      overdue: sql<Decimal>`open.overdue`,
      exposure: sql<Decimal>`open.outstanding - credit.unallocated + ordered.uninvoiced`,
    })
    .from(
      sql`erp.customer_account a
    join erp.company c on c.id = a.company_id
   cross join lateral (
         select coalesce(sum(i.outstanding), 0) as outstanding,
                coalesce(sum(i.outstanding) filter (where i.due_on < (now() at time zone c.time_zone)::date), 0) as overdue
           from erp.invoice i
          where i.customer_id = a.customer_id and i.company_id = a.company_id and i.outstanding > 0) open
   cross join lateral (
         select coalesce(sum(p.unallocated), 0) as unallocated
           from erp.payment p
          where p.customer_id = a.customer_id and p.company_id = a.company_id and p.unallocated > 0) credit
   cross join lateral (
         select coalesce(sum(o.uninvoiced), 0) as uninvoiced
           from erp.sales_order o
          where o.customer_id = a.customer_id and o.company_id = a.company_id and o.uninvoiced > 0) ordered`,
    )
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

export const invoiceById = loader(
  (db, ids) =>
    db
      .select()
      .from(invoice)
      .where(sql`${invoice.id} = any(${array(ids, 'uuid')})`),
  (row) => row.id,
)

export const linesOfInvoice = groupLoader<InvoiceLineInCurrency>(
  (db, ids) =>
    db
      .select({ ...getTableColumns(invoiceLine), currency: invoice.currency })
      .from(invoiceLine)
      .innerJoin(invoice, eq(invoice.id, invoiceLine.invoiceId))
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

export const allocationsOfPayment = groupLoader<AllocationInCurrency>(
  (db, ids) =>
    db
      .select({ ...getTableColumns(allocation), currency: payment.currency })
      .from(allocation)
      .innerJoin(payment, eq(payment.id, allocation.paymentId))
      .where(sql`${allocation.paymentId} = any(${array(ids, 'uuid')})`)
      .orderBy(allocation.paymentId, allocation.id),
  (row) => row.paymentId,
)

const companyToday = sql`(select (now() at time zone c.time_zone)::date from erp.company c where c.id = ${invoice.companyId})`

const inStatus: Record<InvoiceStatus, SQL> = {
  PAID: sql`${invoice.outstanding} = 0`,
  OVERDUE: sql`${invoice.outstanding} > 0 and ${invoice.dueOn} < ${companyToday}`,
  PARTLY_PAID: sql`${invoice.outstanding} > 0 and ${invoice.outstanding} < ${invoice.total} and ${invoice.dueOn} >= ${companyToday}`,
  OPEN: sql`${invoice.outstanding} > 0 and ${invoice.outstanding} = ${invoice.total} and ${invoice.dueOn} >= ${companyToday}`,
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
    numberRange(invoice.total, filter.total),
    numberRange(invoice.outstanding, filter.outstanding),
  ],
}

const paymentList: ListDefinition<typeof payment, PaymentFilter, 'RECEIVED_ON'> = {
  table: payment,
  orders: { RECEIVED_ON: 'receivedOn' },
  defaultOrder: [{ field: 'RECEIVED_ON', direction: 'DESC' }],
  where: (filter) => [is(payment.customerId, filter.customerId), dateRange(payment.receivedOn, filter.receivedOn)],
}

export const listInvoices = listInCompany(invoiceList, invoice.companyId)
export const listPayments = listInCompany(paymentList, payment.companyId)

export const invoicesOfCustomer = childList(invoiceList, { column: invoice.customerId })
export const paymentsOfCustomer = childList(paymentList, { column: payment.customerId })

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

/** Null without a limit. */
export const availableCredit = ({ creditLimit, exposure }: AccountWithBalance): Decimal | null =>
  creditLimit === null ? null : new Big(creditLimit).minus(exposure).toFixed()
