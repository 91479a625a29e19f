import type { Db } from '../common/database/connect.ts'
import type { BulkInput } from '../common/write/bulk/bulk.ts'
import type { RefusalData } from '../common/write/refusal.ts'
import { write, type Success } from '../common/write/write.ts'
import type { CrmContext } from './context.ts'
import { askErp, type Reference } from './erp.ts'
import { crmWriteTables } from './schema.ts'

/** Runs a mutation's service as `write` does; what its input refers to in ERP must exist there. */
export async function mutate<I, S extends Success>(
  context: CrmContext,
  mutation: string,
  { input, idempotencyKey }: { readonly input: I; readonly idempotencyKey?: string | null },
  service: (tx: Db, input: I) => Promise<S>,
  references: readonly Reference[] = [],
): Promise<S | RefusalData> {
  const requireKnown = await askErp(context, references)
  return write(context, crmWriteTables, { mutation, input, idempotencyKey }, (tx) => {
    requireKnown()
    return service(tx, input)
  })
}

/** As `mutate`, of many rows: what one of them refers to in ERP is asked for with the others', and refuses that row alone. */
export async function mutateRows<Row, S extends Success>(
  context: CrmContext,
  mutation: string,
  { input, idempotencyKey }: { readonly input: BulkInput<Row>; readonly idempotencyKey?: string | null },
  service: (tx: Db, input: BulkInput<Row>, requireKnown: (row: Row) => void) => Promise<S>,
  referencesOf: (row: Row) => readonly Reference[],
): Promise<S | RefusalData> {
  const requireKnown = await askErp(context, input.rows.flatMap(referencesOf))
  return write(context, crmWriteTables, { mutation, input, idempotencyKey }, (tx) =>
    service(tx, input, (row) => requireKnown(referencesOf(row))),
  )
}
