import Big from 'big.js'
import type { Customer } from './customers.ts'

/** Accounts that are nearly used up, or more: enough to look at, few enough to stand out. */
const nearTheirLimit = 5

/**
 * Terms of all customers. Most organisations have a credit limit that leaves room; persons have none, and pay little.
 * @param owed by customer's id: what has been ordered and not been paid, tax included
 */
export function termsFor(customers: readonly Customer[], owed: ReadonlyMap<string, Big>) {
  const owes = ({ id }: Customer): Big => {
    const amount = owed.get(id)
    return amount?.gt(0) ? amount : new Big(0)
  }
  const limited = customers.filter(({ client }, i) => client.trade !== 'private' && i % 11 !== 6)
  const tight = limited
    .filter(({ currency }) => currency === 'NOK')
    .sort((a, b) => owes(b).cmp(owes(a)))
    .slice(0, nearTheirLimit)
  return customers.map((customer) => ({
    customerId: customer.id,
    currency: customer.currency,
    paymentTermsDays: customer.paymentTermsDays,
    creditLimit: limited.includes(customer) ? limitFor(customer, owes(customer), tight.indexOf(customer)) : null,
  }))
}

/** One was lowered after the customer had ordered. */
function limitFor({ client, currency }: Customer, owes: Big, tightness: number): string {
  const unit = currency === 'NOK' ? 1 : 0.1
  const [wanted, step] =
    tightness >= 0
      ? [owes.times(tightness === 2 ? '0.94' : '1.03'), 1_000]
      : [owes.times(2).plus(client.size * 60_000 * unit), 25_000 * unit]
  return wanted.div(step).round(0, Big.roundUp).times(step).toFixed()
}
