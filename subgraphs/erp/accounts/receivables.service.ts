import Big from 'big.js'
import { and, eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { money, roundTo, type Decimal, type Money } from '../../common/money.ts'
import { isUuid } from '../../common/uuid.ts'
import { fitsCurrency, zeroOrMore } from '../../common/write/input.ts'
import { checkInput, refuse, refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { anyCode, anyId, line } from '../../common/write/text.ts'
import type { ReferencePorts } from '../crm.ts'
import { requireBuyer } from '../customer/customer.service.ts'
import type { CustomerRow } from '../customer/customer.table.ts'
import { rateOn, ratesOn } from './exchange.service.ts'
import { today } from './business-day.ts'
import { companyByCode } from './company.known.service.ts'
import type { CompanyRow } from './company.table.ts'
import { accountsOfCustomers, creditOf, type AccountCredit, type AccountWithBalance } from './receivables.loaders.ts'
import {
  creditOverride,
  customerAccount,
  invoice,
  taxTreatments,
  type CustomerAccountRow,
  type InvoiceRow,
} from './receivables.table.ts'
import { requireTaxCode } from './tax.service.ts'

/** On which terms a customer buys. No limit: null. */
export interface AccountTerms {
  readonly customerId: string
  readonly creditLimit: Decimal | null
  readonly paymentTermsDays: number
  /** The company's base currency when absent. */
  readonly currency?: string
}

/** Opens accounts on those terms for the customers who have none with the company. */
export const openAccountsOn = (tx: Db, company: CompanyRow, terms: readonly AccountTerms[]): Promise<number> =>
  insertRows(
    tx,
    customerAccount,
    terms.map((one) => ({ currency: company.baseCurrency, ...one, id: uuidv7(), companyId: company.id })),
    sql`(customer_id, company_id) do nothing`,
  )

/** Opens accounts without a credit limit, due after 30 days, for those customers who have none with the company. */
export const openAccounts = (tx: Db, company: CompanyRow, customerIds: readonly string[]): Promise<number> =>
  openAccountsOn(
    tx,
    company,
    [...new Set(customerIds)].map((customerId) => ({ customerId, creditLimit: null, paymentTermsDays: 30 })),
  )

/** The customer's account, opened if need be and locked: until the transaction ends nobody else adds to what is owed. */
export async function lockAccount(tx: Db, company: CompanyRow, customerId: string): Promise<CustomerAccountRow> {
  const read = () =>
    tx
      .select()
      .from(customerAccount)
      .where(and(eq(customerAccount.customerId, customerId), eq(customerAccount.companyId, company.id)))
      .for('update')
  let [account] = await read()
  if (!account) {
    await openAccounts(tx, company, [customerId])
    ;[account] = await read()
  }
  if (!account) throw new Error('The account was not opened.')
  return account
}

/** As `lockAccount`, with the credit that it has once it is locked. */
export async function lockCredit(tx: Db, company: CompanyRow, customerId: string): Promise<AccountCredit> {
  const account = await lockAccount(tx, company, customerId)
  return { ...account, exposure: await exposureOf(tx, account) }
}

const exposureOf = async (tx: Db, account: Pick<CustomerAccountRow, 'companyId' | 'customerId'>) =>
  (await creditOf(tx, account))?.exposure ?? null

/** What the customer owes and has ordered, as the caller's transaction sees it. */
export async function accountBalance(tx: Db, account: CustomerAccountRow): Promise<AccountWithBalance> {
  const [row] = await accountsOfCustomers(tx, [account.customerId], sql`a.id = ${account.id}::uuid`)
  return row as AccountWithBalance
}

/** @public Lets a customer buy for more than its limit. Who may ask for it, the field of the input says: scope `accounts:write`. */
export const creditOverrideInput = z.object({ reason: line(200) })

export interface CreditOverride {
  readonly reason: string
  /** Whose order it is for, where that has an id already. */
  readonly orderId?: string | null
}

/**
 * Locked account, limit and exposure: refuses with CreditLimitExceeded when `addition`, in the account's currency, would
 * bring it above; with an override it goes through, and is kept with who overrode. Call it before what adds is written.
 */
export async function requireCredit(
  tx: Db,
  account: Omit<AccountCredit, 'exposure'> & { readonly exposure?: Decimal | null },
  addition: Decimal,
  override?: CreditOverride | null,
): Promise<void> {
  if (account.creditLimit === null) return
  const exposure = account.exposure ?? (await exposureOf(tx, account))
  const available = new Big(account.creditLimit).minus(exposure ?? 0)
  if (available.gte(addition)) return
  if (override)
    await insertRows(tx, creditOverride, [
      {
        id: uuidv7(),
        companyId: account.companyId,
        customerId: account.customerId,
        orderId: override.orderId ?? null,
        currency: account.currency,
        amount: addition,
        available: roundTo(available, account.currency),
        reason: override.reason,
      },
    ])
  else
    refuse(
      'CreditLimitExceeded',
      `The order comes to ${addition} ${account.currency}, more than is left of the customer's credit limit.`,
      {
        availableCredit: money(roundTo(available, account.currency), account.currency),
      },
    )
}

/** @public An amount in the account's currency, at the company's rates of the day. Refuses with ExchangeRateMissing. */
export async function inAccountCurrency(
  tx: Db,
  company: CompanyRow,
  account: Pick<CustomerAccountRow, 'currency'>,
  { amount, currency }: Money,
  date: string,
): Promise<Decimal> {
  if (currency === account.currency) return amount
  const [from, to] = await ratesOn(tx, company, [
    { currency, date },
    { currency: account.currency, date },
  ])
  return roundTo(new Big(amount).times(from ?? '1').div(to ?? '1'), account.currency)
}

const terms = z.object({
  customerId: anyId,
  creditLimit: zeroOrMore.nullish(),
  paymentTermsDays: z.int().min(0).max(365).nullish(),
  currency: z.string().nullish(),
  taxTreatment: z.enum(taxTreatments).nullish(),
  taxCode: z.string().nullish(),
  expectedVersion: z.int().nullish(),
  company: anyCode.nullish(),
})

/** Sets currency, credit limit, payment terms and tax treatment; what is absent stays, a limit of null is none. */
export async function setAccountTerms(tx: Db, crm: ReferencePorts, input: unknown) {
  const wanted = checkInput(terms, input)
  const { creditLimit, paymentTermsDays } = wanted
  const company = await companyByCode(tx, wanted.company)
  const customer = await requireBuyer(tx, crm, wanted.customerId)
  const account = await lockAccount(tx, company, customer.id)
  requireVersion('account', account, wanted.expectedVersion)
  const currency = wanted.currency ?? account.currency
  if (currency !== account.currency) {
    await rateOn(tx, company, currency, today(company.timeZone))
    if (account.creditLimit !== null && creditLimit === undefined)
      refuseInput('creditLimit', 'creditLimit: must be given anew, in the new currency.')
  }
  if (creditLimit && !fitsCurrency(creditLimit, currency))
    refuseInput('creditLimit', `creditLimit: has more decimals than ${currency}.`)
  const [changed] = await tx
    .update(customerAccount)
    .set({
      currency,
      ...(creditLimit !== undefined && { creditLimit }),
      ...(paymentTermsDays != null && { paymentTermsDays }),
      ...(await treatmentOf(tx, wanted)),
      version: account.version + 1,
    })
    .where(eq(customerAccount.id, account.id))
    .returning()
  return { ...(await accountBalance(tx, changed as CustomerAccountRow)), kind: 'CustomerAccount' as const }
}

async function treatmentOf(tx: Db, { taxTreatment, taxCode }: z.output<typeof terms>) {
  if (taxTreatment !== 'FIXED') {
    if (taxCode != null) refuseInput('taxCode', 'taxCode: goes with the treatment FIXED alone.')
    return taxTreatment ? { taxTreatment, taxCode: null } : {}
  }
  if (taxCode == null) return refuseInput('taxCode', 'taxCode: must be given.')
  await requireTaxCode(tx, taxCode)
  return { taxTreatment, taxCode }
}

/** The code for what is sold abroad. */
const zeroRated = '0'

/** By which VAT code the customer is invoiced for what carries the given one. */
export function taxCodeFor(
  company: CompanyRow,
  account: Pick<CustomerAccountRow, 'taxTreatment' | 'taxCode'>,
  customer: Pick<CustomerRow, 'countryCode'>,
  code: string | null,
): string | null {
  const abroad = company.countryCode && customer.countryCode && company.countryCode !== customer.countryCode
  if (account.taxTreatment === 'FIXED') return account.taxCode
  return account.taxTreatment === 'EXPORT' || (account.taxTreatment === 'AUTOMATIC' && abroad) ? zeroRated : code
}

export async function invoiceRow(db: Db, id: string): Promise<InvoiceRow> {
  const [row] = await db.select().from(invoice).where(eq(invoice.id, id))
  if (!row) throw new Error('The invoice was not written.')
  return row
}

/** Refuses with InvoiceNotFound. */
export async function requireInvoice(tx: Db, id: string): Promise<InvoiceRow> {
  const [found] = isUuid(id) ? await tx.select().from(invoice).where(eq(invoice.id, id)) : []
  return found ?? refuse('InvoiceNotFound', `No invoice has the id ${id}.`, { invoiceId: id })
}
