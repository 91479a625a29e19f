import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../common/database/connect.ts'
import { isUuid } from '../../common/uuid.ts'
import { checkInput, refuse, refuseInput } from '../../common/write/refusal.ts'
import { anyId } from '../../common/write/text.ts'
import { entriesOf, recordAllocations, standingAllocations, takingBack } from './allocation.service.ts'
import { requireBusinessDate } from './business-day.ts'
import { postEntries, requireOpenPeriods } from './ledger.service.ts'
import type { AllocationInCurrency } from './payments.table.ts'
import { postReversals } from './reversal.service.ts'
import { locked } from './settlement.locks.service.ts'

const release = z.object({ allocationId: anyId, releasedOn: z.string().nullish() })

/** Takes an allocation back; see the SDL. */
export async function releaseAllocation(
  tx: Db,
  given: unknown,
): Promise<AllocationInCurrency & { kind: 'Allocation' }> {
  const { allocationId, releasedOn } = checkInput(release, given)
  const [found] = isUuid(allocationId)
    ? await tx.execute<{ customer_id: string; company_id: string; currency: string; final: boolean }>(sql`
        select d.customer_id, d.company_id, d.currency, a.invoice_id is null as final
          from erp.allocation a
          left join erp.payment p on p.id = a.payment_id
          left join erp.credit_note n on n.id = a.credit_note_id
          left join erp.write_off w on w.id = a.write_off_id
         cross join lateral (select coalesce(p.customer_id, n.customer_id, w.customer_id) as customer_id,
                                    coalesce(p.company_id, n.company_id, w.company_id) as company_id,
                                    coalesce(p.currency, n.currency, w.currency) as currency) d
         where a.id = ${allocationId}::uuid and a.reverses_id is null`)
    : []
  if (!found) return refuse('AllocationNotFound', `No allocation has the id ${allocationId}.`, { allocationId })
  if (found.final) refuseInput('allocationId', 'allocationId: a refund or a cancelled payment stands.')
  const { company, row } = await locked(
    tx,
    { companyId: found.company_id, customerId: found.customer_id },
    async () => (await standingAllocations(tx, { allocationId }))[0],
  )
  if (!row) return refuse('AlreadyReleased', 'The allocation was released before.', { allocationId })
  const day = requireBusinessDate(company, releasedOn, 'releasedOn')
  if (day < row.allocatedOn) refuseInput('releasedOn', `releasedOn: ${day} lies before ${row.allocatedOn}.`)
  const givenUp = row.writeOffId ? await entriesOf(tx, [row.writeOffId]) : new Map<string, string>()
  await requireOpenPeriods(tx, company.id, [day])
  const { recorded, differences } = await recordAllocations(tx, [takingBack(row, found.customer_id, day)])
  await postEntries(tx, company.id, differences)
  await postReversals(
    tx,
    company.id,
    [...givenUp.values()].map((entryId) => ({
      ...{ entryId, postedOn: day, description: 'Write-off taken back', source: 'REVERSAL' },
      sourceId: recorded[0]?.id ?? null,
    })),
  )
  return { ...row, currency: found.currency, baseCurrency: company.baseCurrency, kind: 'Allocation' }
}
