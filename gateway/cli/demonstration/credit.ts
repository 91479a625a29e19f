import Big from 'big.js'
import type { Customer } from './customers.ts'

/** Accounts that are nearly used up: enough to look at, few enough to stand out. */
const nearTheirLimit = 5

/**
 * Terms of all customers. Most organisations have a credit limit that leaves room; persons have none, and pay little.
 * @param owed by customer's id: what has been ordered and not been paid, tax included
 */
export function termsFor(customers: readonly Customer[], owed: ReadonlyMap<string, Big>) {
  const owes = ({ id }: Customer): Big => owed.get(id) ?? new Big(0)
  const limited = customers.filter(({ client }, i) => client.trade !== 'private' && i % 11 !== 6)
  const tight = new Set([...limited].sort((a, b) => owes(b).cmp(owes(a))).slice(0, nearTheirLimit))
  return customers.map((customer) => ({
    customerId: customer.id,
    paymentTermsDays: customer.paymentTermsDays,
    creditLimit: limited.includes(customer) ? limitFor(customer, owes(customer), tight.has(customer)) : null,
  }))
}

function limitFor({ client }: Customer, owes: Big, isTight: boolean): string {
  const [wanted, step] = isTight ? [owes.times('1.03'), 1_000] : [owes.times(2).plus(client.size * 30_000), 25_000]
  return wanted.div(step).round(0, Big.roundUp).times(step).toFixed()
}
