import type { Db } from '../common/database/connect.ts'
import type { Ports } from '../common/subgraph.ts'
import { isUuid } from '../common/uuid.ts'
import type { RefusalData } from '../common/write/refusal.ts'
import { write, type Success } from '../common/write/write.ts'
import type { ErpContext } from './context.ts'
import { erpWriteTables } from './schema.ts'

interface Arguments<I> {
  readonly input: I
  readonly idempotencyKey?: string | null
}

/** What an input may refer to in CRM. */
interface References {
  readonly customerId?: string | null
  readonly campaignId?: string | null
}

/**
 * Runs a mutation's service as `write` does. CRM is asked about what the input refers to before the transaction, which
 * must not wait for it with a connection in hand; the service learns the answer, or CRM's silence, when it asks.
 */
export async function mutate<I extends object, S extends Success>(
  context: ErpContext,
  mutation: string,
  { input, idempotencyKey }: Arguments<I>,
  service: (tx: Db, input: I, crm: Ports) => Promise<S>,
): Promise<S | RefusalData> {
  const crm = await askedFirst(context, input)
  return write(context, erpWriteTables, { mutation, input, idempotencyKey }, (tx) => service(tx, input, crm))
}

async function askedFirst({ crm, requestId }: ErpContext, { customerId, campaignId }: References): Promise<Ports> {
  const ask = async (port: 'customers' | 'campaigns', id: string | null | undefined) =>
    isUuid(id) ? crm[port]?.({ ids: [id.toLowerCase()] }, { requestId }) : { [port]: [], known: [] }
  const [customers, campaigns] = await Promise.allSettled([ask('customers', customerId), ask('campaigns', campaignId)])
  return { customers: answering(customers), campaigns: answering(campaigns) }
}

const answering = (settled: PromiseSettledResult<unknown>) => async (): Promise<unknown> => {
  if (settled.status === 'rejected') throw settled.reason
  return settled.value
}
