import Big from 'big.js'
import { and, eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { money, type Decimal } from '../../common/money.ts'
import { fitsCurrency, zeroOrMore } from '../../common/write/input.ts'
import { checkInput, refuse, refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { anyCode, anyId } from '../../common/write/text.ts'
import type { ReferencePorts } from '../crm.ts'
import { requireBuyer } from '../customer/customer.service.ts'
import { companyByCode } from './ledger.service.ts'
import type { CompanyRow } from './ledger.table.ts'
import { accountsOfCustomers, type AccountWithBalance } from './receivables.loaders.ts'
import { customerAccount, invoice, type CustomerAccountRow, type InvoiceRow } from './receivables.table.ts'

/** On which terms a customer buys. No limit: null. */
export interface AccountTerms {
  readonly customerId: string
  readonly creditLimit: Decimal | null
  readonly paymentTermsDays: number
}

/** Opens accounts on those terms for the customers who have none with the company. */
export const openAccountsOn = (tx: Db, company: CompanyRow, terms: readonly AccountTerms[]): Promise<number> =>
  insertRows(
    tx,
    customerAccount,
    terms.map((one) => ({ ...one, id: uuidv7(), companyId: company.id, currency: company.baseCurrency })),
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

/** What the customer owes and has ordered, as the caller's transaction sees it. */
export async function accountBalance(tx: Db, account: CustomerAccountRow): Promise<AccountWithBalance> {
  const [row] = await accountsOfCustomers(tx, [account.customerId], sql`a.id = ${account.id}::uuid`)
  return row as AccountWithBalance
}

/** Locked account, limit and exposure: refuses with CreditLimitExceeded when `addition` would bring it above. */
export async function requireCredit(tx: Db, account: CustomerAccountRow, addition: string): Promise<void> {
  if (account.creditLimit === null) return
  const { exposure } = await accountBalance(tx, account)
  const available = new Big(account.creditLimit).minus(exposure)
  if (available.lt(addition))
    refuse(
      'CreditLimitExceeded',
      `The order comes to ${addition} ${account.currency}, more than is left of the customer's credit limit.`,
      {
        availableCredit: money(available.toFixed(), account.currency),
      },
    )
}

const terms = z.object({
  customerId: anyId,
  creditLimit: zeroOrMore.nullish(),
  paymentTermsDays: z.int().min(0).max(365).nullish(),
  expectedVersion: z.int().nullish(),
  company: anyCode.nullish(),
})

/** Sets credit limit and payment terms; what is absent stays, a limit of null is none. */
export async function setAccountTerms(tx: Db, crm: ReferencePorts, input: unknown) {
  const { customerId, creditLimit, paymentTermsDays, expectedVersion, company: code } = checkInput(terms, input)
  const company = await companyByCode(tx, code)
  if (creditLimit && !fitsCurrency(creditLimit, company.baseCurrency))
    refuseInput('creditLimit', `creditLimit: has more decimals than ${company.baseCurrency}.`)
  const customer = await requireBuyer(tx, crm, customerId)
  const account = await lockAccount(tx, company, customer.id)
  requireVersion('account', account, expectedVersion)
  const [changed] = await tx
    .update(customerAccount)
    .set({
      ...(creditLimit !== undefined && { creditLimit }),
      ...(paymentTermsDays != null && { paymentTermsDays }),
      version: account.version + 1,
    })
    .where(eq(customerAccount.id, account.id))
    .returning()
  return { ...(await accountBalance(tx, changed as CustomerAccountRow)), kind: 'CustomerAccount' as const }
}

export async function invoiceRow(db: Db, id: string): Promise<InvoiceRow> {
  const [row] = await db.select().from(invoice).where(eq(invoice.id, id))
  if (!row) throw new Error('The invoice was not written.')
  return row
}
