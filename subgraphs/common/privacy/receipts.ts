import DataLoader from 'dataloader'
import { sql, type SQL } from 'drizzle-orm'
import { perRequest, type Context } from '../context.ts'
import { array } from '../database/bulk.ts'
import { remains, sourceOf, unblanked, type PersonalData, type PersonalRecord } from './records.ts'
import type { KeptRecord, RecordCount } from './tables.ts'

type ByReceipt<Row> = (context: Context) => DataLoader<string, Row[]>

/** What an erasure should have blanked and is there nevertheless, by receipt, counted now: nothing when it held. */
export const remainingOf = (data: PersonalData): ByReceipt<RecordCount> =>
  byReceipt(data, (one) => {
    const held = remains(one)
    return held && { columns: sql`${one.record}::text as record, count(*)::int as rows`, held }
  })

/** What the law still makes the company keep of the erased, by receipt, counted now. */
export const keptOf = (data: PersonalData): ByReceipt<KeptRecord> =>
  byReceipt(data, (one) => {
    const basis = sql`(select basis from ${sql.identifier(data.schema)}.retention_rule where record = ${one.under ?? one.record})`
    return (
      one.kept && {
        columns: sql`${one.record}::text as record, count(*)::int as rows, ${basis} as basis,
                     max(${one.keptUntil ?? sql`null::date`})::text as until`,
        held: unblanked(one.kept),
      }
    )
  })

type Counting = (one: PersonalRecord) => { readonly columns: SQL; readonly held: SQL } | undefined

/** One statement for all receipts: in `e`, one of them, its customer or its contact says whose rows are counted. */
const byReceipt = <Row extends RecordCount>(data: PersonalData, counting: Counting): ByReceipt<Row> =>
  perRequest(({ db }) => {
    const counts = data.records.flatMap((one) => {
      const counted = counting(one)
      if (!counted) return []
      const from = sql`select ${counted.columns} from ${sourceOf(data, one)} where ${counted.held}`
      const ofCustomer = sql`${from} and e.contact_id is null and ${one.of(sql`e.customer_id`)}`
      return one.ofContact ? [ofCustomer, sql`${from} and ${one.ofContact(sql`e.contact_id`)}`] : [ofCustomer]
    })
    return new DataLoader(async (ids: readonly string[]) => {
      if (counts.length === 0) return ids.map(() => [])
      const read = await db.execute<{ id: string } & Record<string, unknown>>(sql`
        select e.id, counted.* from ${sql.identifier(data.schema)}.erasure e
         cross join lateral (${sql.join(counts, sql` union all `)}) counted
         where e.id = any(${array(ids, 'uuid')}) and counted.rows > 0`)
      return ids.map((id) => read.filter((row) => row.id === id).map((row) => row as unknown as Row))
    })
  })
