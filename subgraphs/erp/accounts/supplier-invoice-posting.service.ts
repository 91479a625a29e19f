import Big from 'big.js'
import { eq } from 'drizzle-orm'
import { acting } from '../../common/database/columns.ts'
import type { Db } from '../../common/database/connect.ts'
import { sum, type Decimal } from '../../common/money.ts'
import { toBase } from './exchange.service.ts'
import { postEntries, type NewLine } from './ledger.service.ts'
import type { CompanyRow } from './company.table.ts'
import type { Purpose } from './chart.table.ts'
import { takeNumbers } from './numbers.service.ts'
import { taxCodesInForce } from './tax.service.ts'
import {
  supplierInvoice,
  supplierInvoiceLine,
  type SupplierInvoiceLineRow,
  type SupplierInvoiceRow,
} from './payables.table.ts'

export type SavedInvoice = Omit<SupplierInvoiceRow, 'kind'> & {
  readonly kind: SupplierInvoiceRow['kind']
  readonly __typename: 'SupplierInvoice'
}

/** How a held invoice is let pass. */
interface Release {
  readonly reason: string
  readonly postedOn: string
  readonly rate: Decimal
}

/**
 * Posts a held invoice or credit note: the database counts it against its orders and says what it takes off the account of
 * goods received; what it differs by from that is a difference of purchase, or of exchange.
 */
export async function postSupplierInvoice(
  tx: Db,
  company: CompanyRow,
  held: SupplierInvoiceRow,
  release?: Release,
): Promise<SavedInvoice> {
  const postedOn = release?.postedOn ?? held.postedOn
  const [number] = await takeNumbers(tx, company.id, 'SUPPLIER_INVOICE', [postedOn])
  await tx
    .update(supplierInvoice)
    .set({
      status: 'POSTED',
      number: number ?? null,
      version: held.version + 1,
      ...(release && {
        postedOn,
        rate: release.rate,
        releaseReason: release.reason,
        releasedBy: acting,
      }),
    })
    .where(eq(supplierInvoice.id, held.id))
  const posted = await supplierInvoiceRow(tx, held.id)
  const lines = await tx.select().from(supplierInvoiceLine).where(eq(supplierInvoiceLine.invoiceId, held.id))
  const codes = [...new Set(lines.map(({ taxCode }) => taxCode))]
  const taxCodeOf = await taxCodesInForce(
    tx,
    company.id,
    codes.flatMap((code) => code ?? []),
  )
  const taxed = codes.map((code) => ({
    taxCodeId: code === null ? null : taxCodeOf({ direction: 'INPUT', code }, held.invoicedOn),
    lines: lines.filter(({ taxCode }) => taxCode === code),
  }))
  await postEntries(tx, company.id, [
    {
      postedOn: posted.postedOn,
      description: `${posted.kind === 'INVOICE' ? 'Supplier invoice' : 'Supplier credit note'} ${posted.number}`,
      source: 'SUPPLIER_INVOICE',
      sourceId: posted.id,
      lines: entryOf(posted, taxed, company),
    },
  ])
  return posted
}

interface TaxedAlike {
  readonly taxCodeId: string | null
  readonly lines: readonly SupplierInvoiceLineRow[]
}

function entryOf(invoice: SupplierInvoiceRow, taxed: readonly TaxedAlike[], company: CompanyRow): NewLine[] {
  const way = invoice.kind === 'INVOICE' ? 1 : -1
  const side = (amount: Big | Decimal) => {
    const debit = new Big(amount).times(way)
    return debit.gte(0) ? { debit: debit.toFixed(), credit: '0' } : { debit: '0', credit: debit.abs().toFixed() }
  }
  const isBase = invoice.currency === company.baseCurrency
  const base = (amount: Decimal) => toBase(amount, invoice.rate, company)
  return [
    ...taxed.flatMap(({ taxCodeId, lines }) => {
      const of = (purpose: Purpose, amount: Big | Decimal): NewLine => ({ purpose, taxCodeId, ...side(amount) })
      const matched = lines.filter(({ orderId }) => orderId !== null)
      const differences = matched.map((line) => differenceOf(line, base, isBase))
      const exchange = new Big(sum(differences.map(({ ofRates }) => ofRates)))
      return [
        { ...of('GOODS_RECEIVED', sum(matched.map(({ cleared }) => cleared))), supplierId: invoice.supplierId },
        of('PURCHASE_DIFFERENCE', sum(differences.map(({ ofPrices }) => ofPrices))),
        of(exchange.times(way).gt(0) ? 'EXCHANGE_LOSS' : 'EXCHANGE_GAIN', exchange),
        ...lines.flatMap(({ accountId, costCentreId, projectId, net }) =>
          accountId ? [{ accountId, costCentreId, projectId, taxCodeId, ...side(base(net)) }] : [],
        ),
        of('INPUT_VAT', sum(lines.map(({ tax }) => base(tax)))),
      ]
    }),
    { purpose: 'ROUNDING', ...side(base(invoice.rounding)) },
    {
      purpose: 'PAYABLE',
      ...side(new Big(invoice.baseTotal).neg()),
      supplierId: invoice.supplierId,
      ...(!isBase && { currency: invoice.currency, currencyAmount: invoice.total }),
    },
  ]
}

/** What a line differs by from what stood open for it: by its price, and by the rates of the days. */
function differenceOf(line: SupplierInvoiceLineRow, base: (amount: Decimal) => Decimal, isBase: boolean) {
  const all = new Big(base(line.net)).minus(line.cleared).toFixed()
  const ofPrices = isBase ? all : base(new Big(line.net).minus(line.expectedNet ?? line.net).toFixed())
  return { ofPrices, ofRates: new Big(all).minus(ofPrices).toFixed() }
}

export async function supplierInvoiceRow(db: Db, id: string): Promise<SavedInvoice> {
  const [row] = await db.select().from(supplierInvoice).where(eq(supplierInvoice.id, id))
  if (!row) throw new Error('The supplier invoice was not written.')
  return { ...row, __typename: 'SupplierInvoice' }
}
