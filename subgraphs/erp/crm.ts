import type { Ports } from '../common/ports.ts'
import { isUuid } from '../common/uuid.ts'
import type { ErpContext } from './context.ts'

/** What ERP asks CRM. */
export const crmPortNames = ['customers', 'campaigns', 'agreements'] as const
export type CrmPorts = Ports<(typeof crmPortNames)[number]>

/** What a write may ask about. */
export type ReferencePorts = Pick<CrmPorts, 'customers' | 'campaigns'>

/** What an input may refer to in CRM. */
export interface References {
  readonly customerId?: string | null
  readonly campaignId?: string | null
}

/**
 * Asks CRM about what an input refers to. Done before the transaction, which must not wait for CRM with a connection in
 * hand.
 * @returns ports for use in the transaction, which give the answer, or throw what CRM's silence threw
 */
export async function askCrm(
  { crm, requestId }: ErpContext,
  { customerId, campaignId }: References,
): Promise<ReferencePorts> {
  const ask = async (port: keyof ReferencePorts, id: string | null | undefined) =>
    isUuid(id) ? crm[port]({ ids: [id.toLowerCase()] }, { requestId }) : { [port]: [], known: [] }
  const [customers, campaigns] = await Promise.allSettled([ask('customers', customerId), ask('campaigns', campaignId)])
  return { customers: answering(customers), campaigns: answering(campaigns) }
}

const answering =
  <T>(settled: PromiseSettledResult<T>) =>
  async (): Promise<T> => {
    if (settled.status === 'rejected') throw settled.reason
    return settled.value
  }

/** What else a transaction must not wait for: told in it, or throws what CRM's silence threw. */
export async function askBeforehand<T>(asked: Promise<T>): Promise<() => Promise<T>> {
  const [settled] = await Promise.allSettled([asked])
  return answering(settled)
}
