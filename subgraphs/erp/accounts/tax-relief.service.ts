import Big from 'big.js'
import { sql } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import { isZero, money, roundTo, sum, type Decimal } from '../../common/money.ts'
import { refuse } from '../../common/write/refusal.ts'
import type { CompanyRow } from './company.table.ts'
import type { NewLine } from './ledger.service.ts'
import type { InvoiceRow } from './receivables.table.ts'
import { taxCodesApplied } from './tax.service.ts'

/** What of an invoice with one VAT code no credit note has taken back. */
type Taxed = {
  readonly code: string | null
  readonly rate: Decimal
  readonly gross: Decimal
  readonly tax: Decimal
  readonly baseNet: Decimal
  readonly baseTax: Decimal
}

/** The output VAT that is no longer owed, and what the loss is posted to in the base currency. */
export interface Relief {
  readonly tax: Decimal
  readonly baseTax: Decimal
  readonly lines: (loss: Decimal) => Promise<NewLine[]>
}

export const noRelief: Relief = {
  ...{ tax: '0', baseTax: '0' },
  lines: async (loss) => [{ purpose: 'BAD_DEBT', debit: loss, credit: '0' }],
}

/**
 * The output VAT in a part of an invoice that is given up: as much of each code as the part is of what no credit note and no
 * other relief has taken back. Refuses with OverAllocation where the part is more than that. The invoice is locked.
 */
export async function reliefOf(tx: Db, company: CompanyRow, of: InvoiceRow, amount: Decimal): Promise<Relief> {
  const taxed = await tx.execute<Taxed & { relieved: Decimal }>(sql`
    select tax_code as code, tax_rate as rate, sum(net + tax) as gross, sum(tax) as tax, sum(base_net) as "baseNet",
           sum(base_tax) as "baseTax", erp.tax_relieved(${of.id}::uuid) as relieved
      from (select tax_code, tax_rate, net, tax, base_net, base_tax from erp.invoice_line where invoice_id = ${of.id}::uuid
            union all
            select tax_code, tax_rate, -net, -tax, -base_net, -base_tax from erp.credit_note_line
             where invoice_id = ${of.id}::uuid) line
     group by 1, 2 order by 1, 2`)
  const gross = sum(taxed.map((one) => one.gross))
  const left = new Big(gross).minus(taxed[0]?.relieved ?? 0)
  if (left.lt(amount))
    refuse(
      'OverAllocation',
      `Of invoice ${of.number} the tax on ${left.toFixed()} ${of.currency} is left to take back.`,
      {
        invoiceId: of.id,
        allocatable: money(left.toFixed(), of.currency),
      },
    )
  const part = (whole: readonly Decimal[], currency: string) =>
    roundTo(new Big(sum(whole)).times(amount).div(gross), currency)
  const baseTaxes = taxed.map((one) => one.baseTax)
  const baseTax = part(baseTaxes, company.baseCurrency)
  const lines = async (loss: Decimal): Promise<NewLine[]> => {
    const rows = taxed.map(({ code, rate, tax }) => ({ code: isZero(tax) ? null : code, rate, on: of.issuedOn }))
    const codeOf = await taxCodesApplied(tx, company.id, 'OUTPUT', rows)
    const shareOf = (total: Decimal, weights: readonly Decimal[]) => shares(total, weights, company.baseCurrency)
    const taxes = shareOf(baseTax, baseTaxes)
    const nets = shareOf(
      new Big(loss).minus(baseTax).toFixed(),
      taxed.map((one) => one.baseNet),
    )
    return rows.flatMap((row, i): NewLine[] => [
      { purpose: 'BAD_DEBT', debit: nets[i] as Decimal, credit: '0', taxCodeId: codeOf(row) },
      { purpose: 'OUTPUT_VAT', debit: taxes[i] as Decimal, credit: '0', taxCodeId: codeOf(row) },
    ])
  }
  return {
    tax: part(
      taxed.map((one) => one.tax),
      of.currency,
    ),
    baseTax,
    lines,
  }
}

/** Shares a total out by weight: running totals are rounded, so that the shares add up to it and none is negative. */
function shares(total: Decimal, weights: readonly Decimal[], currency: string): Decimal[] {
  const all = new Big(sum(weights))
  const upTo = (i: number): Big =>
    all.eq(0) ? all : new Big(roundTo(new Big(sum(weights.slice(0, i))).times(total).div(all), currency))
  return weights.map((_, i) =>
    upTo(i + 1)
      .minus(upTo(i))
      .toFixed(),
  )
}
