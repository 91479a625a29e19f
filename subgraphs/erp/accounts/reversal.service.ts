import { sql } from 'drizzle-orm'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import type { Decimal } from '../../common/money.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { refuse } from '../../common/write/refusal.ts'
import { postEntries, type NewLine, type PostedEntry } from './ledger.service.ts'
import type { JournalSource } from './ledger.table.ts'

/** An entry to be taken back, and how what takes it back is to stand in the journal. */
export interface Reversal {
  readonly entryId: string
  readonly postedOn: string
  readonly description: string
  readonly source: JournalSource
  /** The document's, where one is cancelled. */
  readonly sourceId?: string | null
}

/**
 * Posts the opposite of entries, with all that their lines say, by a fixed number of statements. Refuses with PeriodClosed,
 * and with EntryReversed where one has been taken back already, whoever does it at the same time.
 */
export async function postReversals(
  tx: Db,
  companyId: string,
  wanted: readonly Reversal[],
): Promise<(PostedEntry | null)[]> {
  if (wanted.length === 0) return []
  const rows = await tx.execute<OppositeLine>(sql`
    select entry_id as "entryId", account_id as "accountId", credit as debit, debit as credit, customer_id as "customerId",
           supplier_id as "supplierId", cost_centre_id as "costCentreId", project_id as "projectId", currency,
           currency_amount as "currencyAmount", tax_code_id as "taxCodeId"
      from erp.journal_line where entry_id = any(${array(
        wanted.map(({ entryId }) => entryId),
        'uuid',
      )})
     order by entry_id, line_number`)
  return refuseBroken(
    postEntries(
      tx,
      companyId,
      wanted.map(({ entryId, sourceId = null, ...entry }) => ({
        ...entry,
        sourceId,
        reverses: entryId,
        lines: rows.filter((line) => line.entryId === entryId),
      })),
    ),
    {
      journal_entry_reversed_once: () =>
        refuse('EntryReversed', 'The entry has been taken back already.', { entryId: wanted[0]?.entryId }),
    },
  )
}

type OppositeLine = NewLine & { readonly entryId: string; readonly accountId: string; readonly debit: Decimal }
