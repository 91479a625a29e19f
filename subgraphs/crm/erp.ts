import { z } from 'zod'
import { knownIds, type Ports } from '../common/ports.ts'
import { refuseInput } from '../common/write/refusal.ts'
import { isUuid } from '../common/uuid.ts'
import type { CrmContext } from './context.ts'

/** What CRM asks ERP. */
export const erpPortNames = [
  'products',
  'employees',
  'employeesByAddress',
  'customersChanged',
  'openOrders',
  'paidSales',
] as const
export type ErpPorts = Ports<(typeof erpPortNames)[number]>

/** An id in an input of what ERP keeps, and where it stands there. */
export interface Reference {
  readonly to: 'employees' | 'products'
  readonly field: string
  readonly id: string | null | undefined
}

/**
 * Asks ERP whether it knows what an input refers to. Done before the transaction, which must not wait for ERP with a
 * connection in hand.
 * @returns a check for use in the transaction, of all or of some of them: refuses InvalidInput for what ERP does not know,
 * throws the port's own error when ERP was silent
 */
export async function askErp(
  context: CrmContext,
  references: readonly Reference[],
): Promise<(some?: readonly Reference[]) => void> {
  const [employees, products] = await Promise.allSettled([
    knownTo(context, 'employees', references),
    knownTo(context, 'products', references),
  ])
  return (some = references) => {
    for (const { to, field, id } of some) {
      const answer = to === 'employees' ? employees : products
      if (answer.status === 'rejected') throw answer.reason
      if (isUuid(id) && !answer.value(id)) refuseInput(field, `${field}: ${nameOf[to]} has the id ${id}.`)
    }
  }
}

const nameOf = { employees: 'no employee', products: 'no product' }

async function knownTo({ erp, requestId }: CrmContext, to: Reference['to'], references: readonly Reference[]) {
  // An id that is none is for the input's own check to refuse.
  const ids = references.flatMap(({ id, ...at }) => (at.to === to && isUuid(id) ? [id.toLowerCase()] : []))
  if (!erp || ids.length === 0) return () => true
  const { known } = knownIds.parse(await erp[to]({ ids: [...new Set(ids)] }, { requestId }))
  const found = new Set(known)
  return (id: string) => found.has(id.toLowerCase())
}

const openOrders = z.object({ orders: z.int() })

/**
 * Asks ERP how many orders of customers it has still to invoice; beforehand, as `askErp`.
 * @returns tells the number in the transaction, or throws what ERP's silence threw
 */
export async function askOpenOrders(
  { erp, requestId }: CrmContext,
  customerIds: readonly string[],
): Promise<() => number> {
  if (!erp || customerIds.length === 0) return () => 0
  const [answer] = await Promise.allSettled([erp.openOrders({ customerIds }, { requestId })])
  return () => {
    if (answer.status === 'rejected') throw answer.reason
    return openOrders.parse(answer.value).orders
  }
}

const employees = z.object({ employees: z.array(z.object({ address: z.string(), id: z.string() })) })

/** Asks ERP whose e-mail addresses those were on a day; beforehand, as `askErp`. @returns their ids, or throws what ERP's silence threw */
export async function askColleagues(
  { erp, requestId }: CrmContext,
  addresses: readonly string[],
  on: string,
): Promise<() => ReadonlyMap<string, string>> {
  if (!erp) return () => new Map()
  const [answer] = await Promise.allSettled([erp.employeesByAddress({ addresses, on }, { requestId })])
  return () => {
    if (answer.status === 'rejected') throw answer.reason
    return new Map(employees.parse(answer.value).employees.map(({ address, id }) => [address, id]))
  }
}

const paidSales = z.object({
  sales: z.array(
    z.object({
      customerId: z.string(),
      day: z.string(),
      campaignId: z.string().nullable(),
      currency: z.string(),
      amount: z.string(),
    }),
  ),
})

export type PaidSale = z.infer<typeof paidSales>['sales'][number]

/** What customers paid in a span of days, as ERP tells: without tax, by the day that they bought on; `most` rows and one more at most. */
export async function askPaidSales(
  { erp, requestId }: CrmContext,
  span: { readonly from: string; readonly to: string; readonly most: number },
): Promise<PaidSale[]> {
  return erp ? paidSales.parse(await erp.paidSales(span, { requestId })).sales : []
}
