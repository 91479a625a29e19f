import type { Db } from '../common/database/connect.ts'
import type { Send } from '../common/database/transact.ts'
import type { RefusalData } from '../common/write/refusal.ts'
import { write, type Success } from '../common/write/write.ts'
import type { ErpContext } from './context.ts'
import { askCrm, type ReferencePorts } from './crm.ts'
import { erpWriteTables } from './schema.ts'

interface Arguments<I> {
  readonly input: I
  readonly idempotencyKey?: string | null
}

/**
 * Runs a mutation's service as `write` does. CRM is asked about what the input refers to beforehand; the service learns
 * the answer, or CRM's silence, when it asks.
 */
export async function mutate<I extends object, S extends Success>(
  context: ErpContext,
  mutation: string,
  { input, idempotencyKey }: Arguments<I>,
  service: (tx: Db, input: I, crm: ReferencePorts, last: Send) => Promise<S>,
): Promise<S | RefusalData> {
  const crm = await askCrm(context, input)
  return write(context, erpWriteTables, { mutation, input, idempotencyKey }, (tx, last) =>
    service(tx, input, crm, last),
  )
}
