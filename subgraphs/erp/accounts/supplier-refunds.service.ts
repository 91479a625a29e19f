import Big from 'big.js'
import { eq, sql, type SQL } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { money, sum, type Decimal } from '../../common/money.ts'
import { moneyInput } from '../../common/write/input.ts'
import { checkInput, refuse } from '../../common/write/refusal.ts'
import { anyCode, anyId, line } from '../../common/write/text.ts'
import { lockSupplier } from '../purchasing/purchasing.service.ts'
import { rateOn, toBase } from './exchange.service.ts'
import { inCurrency } from './invoices.service.ts'
import { requireBusinessDate } from './business-day.ts'
import { companyByCode } from './company.known.service.ts'
import { postEntries } from './ledger.service.ts'
import type { CompanyRow } from './company.table.ts'
import { takeNumbers } from './numbers.service.ts'
import { recordSupplierAllocations } from './supplier-allocations.service.ts'
import { supplierRefund, type SupplierRefundRow } from './supplier-payments.table.ts'

const input = z.object({
  supplierId: anyId,
  amount: moneyInput.refine(({ amount }) => new Big(amount).gt(0), 'must be more than zero'),
  receivedOn: z.string().nullish(),
  reference: line(140).nullish(),
  company: anyCode.nullish(),
})

/** Takes in what a supplier pays back; see the SDL. */
export async function recordSupplierRefund(
  tx: Db,
  given: unknown,
): Promise<SupplierRefundRow & { kind: 'SupplierRefund' }> {
  const { supplierId: asked, amount: wanted, receivedOn, reference, company: code } = checkInput(input, given)
  const company = await companyByCode(tx, code)
  const day = requireBusinessDate(company, receivedOn, 'receivedOn')
  const { id: supplierId } = await lockSupplier(tx, asked)
  const { currency, amount } = wanted
  const credits = await openCredits(tx, company, supplierId, currency, day)
  const available = sum(credits.map((one) => one.left))
  if (new Big(available).lt(amount))
    refuse('InsufficientCredit', `The company has ${available} ${currency} of credit there on ${day}.`, {
      available: money(available, currency),
    })
  const rate = await rateOn(tx, company, currency, day)
  const baseAmount = toBase(amount, rate, company)
  const [number] = await takeNumbers(tx, company.id, 'SUPPLIER_REFUND', [day])
  const id = uuidv7()
  const row = { id, companyId: company.id, number: number as string, supplierId, receivedOn: day }
  await insertRows(tx, supplierRefund, [{ ...row, currency, amount, rate, baseAmount, reference: reference ?? null }])
  let open = new Big(amount)
  const { recorded } = await recordSupplierAllocations(
    tx,
    credits.flatMap(({ paymentId, creditNoteId, left }) => {
      const share = open.lt(left) ? open : new Big(left)
      open = open.minus(share)
      return share.gt(0)
        ? [{ supplierId, paymentId, creditNoteId, refundId: id, amount: share.toFixed(), allocatedOn: day }]
        : []
    }),
  )
  const givenUp = sum(recorded.map(({ baseGiven }) => baseGiven))
  const gain = new Big(baseAmount).minus(givenUp)
  const of = inCurrency(company, currency, amount)
  await postEntries(tx, company.id, [
    {
      postedOn: day,
      description: `Supplier refund ${row.number}`,
      source: 'SUPPLIER_REFUND',
      sourceId: id,
      lines: [
        { purpose: 'BANK', debit: baseAmount, credit: '0', ...of },
        { purpose: 'PAYABLE', debit: '0', credit: givenUp, supplierId, ...of },
        gain.gt(0)
          ? { purpose: 'EXCHANGE_GAIN', debit: '0', credit: gain.toFixed() }
          : { purpose: 'EXCHANGE_LOSS', debit: gain.abs().toFixed(), credit: '0' },
      ],
    },
  ])
  const [made] = await tx.select().from(supplierRefund).where(eq(supplierRefund.id, id))
  return { ...(made as SupplierRefundRow), kind: 'SupplierRefund' }
}

interface OpenCredit {
  readonly paymentId: string | null
  readonly creditNoteId: string | null
  readonly left: Decimal
}

/** Credit that there was with the supplier on the day and still is, the oldest first; locked. */
async function openCredits(
  tx: Db,
  company: CompanyRow,
  supplierId: string,
  currency: string,
  day: string,
): Promise<OpenCredit[]> {
  const of = (from: SQL, { link, left, on }: Record<'link' | 'left' | 'on', SQL>) => sql`
    select d.id, ${left} as left, ${on}::text as day from ${from} d
     where d.supplier_id = ${supplierId}::uuid and d.company_id = ${company.id}::uuid and d.currency = ${currency}
       and ${left} > 0 and ${on} <= ${day}::date
       and not exists (select from erp.supplier_allocation a where a.${link} = d.id and a.reverses_id is not null
                          and a.allocated_on > ${day}::date)`
  type Row = { id: string; left: Decimal; day: string }
  const payments = await tx.execute<Row>(sql`
    ${of(sql`erp.supplier_payment`, { link: sql`payment_id`, left: sql`d.unallocated`, on: sql`d.paid_on` })}
     order by d.id for update`)
  const notes = await tx.execute<Row>(sql`
    ${of(sql`erp.supplier_invoice`, { link: sql`credit_note_id`, left: sql`d.outstanding`, on: sql`d.posted_on` })}
       and d.kind = 'CREDIT_NOTE' order by d.id for update`)
  const all = [
    ...payments.map((row) => ({ ...row, paymentId: row.id, creditNoteId: null })),
    ...notes.map((row) => ({ ...row, paymentId: null, creditNoteId: row.id })),
  ]
  return all.sort((a, b) => (`${a.day} ${a.id}` < `${b.day} ${b.id}` ? -1 : 1))
}
