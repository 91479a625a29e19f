import type { Context } from '../context.ts'
import type { PageArguments } from '../list/page.ts'
import { heldRecords, personalRows } from './export.ts'
import { keptOf, remainingOf } from './receipts.ts'
import type { DataSubject, PersonalData } from './records.ts'
import type { ErasureRow } from './tables.ts'

type ReceiptsOfParts<C> = (context: C) => { load(customerId: string): Promise<ErasureRow[]> }

/** How the types that both systems share are resolved in one of them. */
export function privacyTypes<C extends Context>(data: PersonalData, receiptsOfParts: ReceiptsOfParts<C>) {
  const system = () => data.schema.toUpperCase()
  const [remaining, stillKept] = [remainingOf(data), keptOf(data)]
  return {
    PersonalData: {
      system,
      records: (subject: DataSubject, _: unknown, { db }: Context) => heldRecords(db, data, subject),
      rows: (subject: DataSubject, args: PageArguments, { db }: Context) => personalRows(db, data, subject, args),
    },
    ErasureReceipt: {
      system,
      remaining: ({ id }: ErasureRow, _: unknown, context: Context) => remaining(context).load(id),
      parts: ({ customerId, contactId }: ErasureRow, _: unknown, context: C) =>
        contactId === null ? receiptsOfParts(context).load(customerId) : [],
      stillKept: ({ id }: ErasureRow, _: unknown, context: Context) => stillKept(context).load(id),
    },
  }
}
