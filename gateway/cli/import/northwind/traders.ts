import { addCustomers, customerIds, type NewCustomer } from '../../../../subgraphs/crm/index.ts'
import { step, type Rows } from '../source.ts'
import type { NorthwindFiles, NorthwindRow } from './files.ts'

/** Customers, into CRM. */
export const addTraders = (rows: Rows<NorthwindFiles>) =>
  step<NorthwindRow<'customers'>>({
    label: 'customers',
    into: 'crm',
    total: rows.count('customers'),
    items: () => rows.of('customers'),
    write: async (tx, batch) => {
      const known = await customerIds(
        tx,
        batch.map(({ number }) => number),
      )
      const added = await addCustomers(tx, batch.filter(({ number }) => !known.has(number)).map(customerOf))
      return added.length
    },
  })

const customerOf = (row: NorthwindRow<'customers'>): NewCustomer => ({
  number: row.number,
  name: row.name,
  kind: 'ORGANISATION',
  phone: row.phone,
  contacts: row.contactName ? [{ name: row.contactName, title: row.contactTitle, phone: row.phone }] : [],
  addresses: [
    {
      kind: 'BILLING',
      line1: row.line1,
      city: row.city,
      region: row.region,
      postalCode: row.postalCode,
      countryCode: row.countryCode,
    },
  ],
})
