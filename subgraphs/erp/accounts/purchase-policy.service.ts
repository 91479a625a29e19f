import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { fitsCurrency, zeroOrMore } from '../../common/write/input.ts'
import { checkInput, refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { anyCode } from '../../common/write/text.ts'
import { companyByCode } from './company.known.service.ts'
import type { CompanyRow } from './company.table.ts'
import { purchasePolicy, type PurchasePolicyRow } from './payables.table.ts'

export type PolicyInCurrency = PurchasePolicyRow & { readonly currency: string }

/** What the company has decided; before it has decided anything, that nothing may differ. */
export async function purchasePolicyOf(db: Db, company: CompanyRow): Promise<PolicyInCurrency> {
  const [row] = await db.select().from(purchasePolicy).where(eq(purchasePolicy.id, company.id))
  return { ...(row ?? exact(company)), currency: company.baseCurrency }
}

const exact = ({ id }: CompanyRow): PurchasePolicyRow => ({
  id,
  matchTolerance: '0',
  matchToleranceAmount: '0',
  overReceipt: '0',
  version: 1,
})

const fraction = zeroOrMore.refine((value) => Number(value) <= 1, 'must be 0 to 1')

const input = z.object({
  matchTolerance: fraction.nullish(),
  matchToleranceAmount: zeroOrMore.nullish(),
  overReceipt: fraction.nullish(),
  expectedVersion: z.int().nullish(),
  company: anyCode.nullish(),
})

/** Decides what is given; what is absent stays. */
export async function setPurchasePolicy(
  tx: Db,
  given: unknown,
): Promise<PolicyInCurrency & { kind: 'PurchasePolicy' }> {
  const { expectedVersion, company: code, ...wanted } = checkInput(input, given)
  const company = await companyByCode(tx, code)
  if (wanted.matchToleranceAmount && !fitsCurrency(wanted.matchToleranceAmount, company.baseCurrency))
    refuseInput('matchToleranceAmount', `matchToleranceAmount: has more decimals than ${company.baseCurrency}.`)
  await insertRows(tx, purchasePolicy, [exact(company)], sql`(id) do nothing`)
  const [found] = await tx.select().from(purchasePolicy).where(eq(purchasePolicy.id, company.id)).for('update')
  const policy = found as PurchasePolicyRow
  requireVersion('policy', policy, expectedVersion)
  await tx
    .update(purchasePolicy)
    .set({
      matchTolerance: wanted.matchTolerance ?? policy.matchTolerance,
      matchToleranceAmount: wanted.matchToleranceAmount ?? policy.matchToleranceAmount,
      overReceipt: wanted.overReceipt ?? policy.overReceipt,
      version: policy.version + 1,
    })
    .where(eq(purchasePolicy.id, company.id))
  return { ...(await purchasePolicyOf(tx, company)), kind: 'PurchasePolicy' }
}
