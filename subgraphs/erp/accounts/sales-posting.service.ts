import type { Db } from '../../common/database/connect.ts'
import { isZero, sum, type Decimal } from '../../common/money.ts'
import type { NewLine } from './ledger.service.ts'
import type { CompanyRow } from './company.table.ts'
import type { Purpose } from './chart.table.ts'
import type { InvoiceLineRow } from './receivables.table.ts'
import { taxCodesApplied } from './tax.service.ts'

/** A line of an invoice or a credit note, as far as the ledger is told of it. */
export type SoldLine = Pick<InvoiceLineRow, 'productId' | 'accountId' | 'taxCode' | 'taxRate' | 'baseNet' | 'baseTax'>

export interface SoldOn {
  /** The day by whose VAT codes it was sold. */
  readonly on: string
  readonly lines: readonly SoldLine[]
}

/**
 * What documents come to beside the receivable, in the base currency: revenue by where it goes, and output VAT, both by VAT
 * code. By one statement for all of them.
 */
export async function salesPostings(
  tx: Db,
  company: CompanyRow,
  side: 'debit' | 'credit',
  documents: readonly SoldOn[],
): Promise<NewLine[][]> {
  const codeOf = await taxCodesApplied(
    tx,
    company.id,
    'OUTPUT',
    documents.flatMap(({ on, lines }) => lines.map(({ taxCode, taxRate }) => ({ code: taxCode, rate: taxRate, on }))),
  )
  return documents.map(({ on, lines }) => {
    const sums = new Map<string, { line: Target & { taxCodeId: string | null }; amounts: Decimal[] }>()
    for (const one of lines) {
      const taxCodeId = codeOf({ code: one.taxCode, rate: one.taxRate, on })
      for (const [target, amount] of [
        [revenueTarget(one), one.baseNet],
        [{ purpose: 'OUTPUT_VAT' as const }, one.baseTax],
      ] as const) {
        const key = JSON.stringify([target, taxCodeId])
        const known = sums.get(key) ?? { line: { ...target, taxCodeId }, amounts: [] }
        known.amounts.push(amount)
        sums.set(key, known)
      }
    }
    return [...sums.values()].map(({ line, amounts }) => ({ ...line, debit: '0', credit: '0', [side]: sum(amounts) }))
  })
}

type Target = { readonly purpose: Purpose } | { readonly accountId: string }

/** A line without product and account is freight. */
function revenueTarget({ productId, accountId, taxCode, taxRate }: SoldLine): Target {
  if (accountId) return { accountId }
  if (!productId) return { purpose: 'FREIGHT' }
  return { purpose: taxCode !== null && isZero(taxRate) ? 'SALES_EXEMPT' : 'SALES' }
}
