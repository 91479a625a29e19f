import { addCustomers, customerIds, type NewCustomer } from '../../../../subgraphs/crm/index.ts'
import { noteAlike } from '../alike.ts'
import { step, type Rows } from '../source.ts'
import type { NorthwindFiles, NorthwindRow } from './files.ts'

/** Customers, into CRM. */
export const addTraders = (rows: Rows<NorthwindFiles>) =>
  step<NorthwindRow<'customers'>>({
    label: 'customers',
    into: 'crm',
    total: rows.count('customers'),
    items: () => rows.of('customers'),
    write: async (tx, batch, note) => {
      const known = await customerIds(
        tx,
        batch.map(({ number }) => number),
      )
      const unknown = batch.filter(({ number }) => !known.has(number))
      const added = await addCustomers(tx, unknown.map(customerOf))
      const imported = unknown.map(({ name, number }, i) => ({
        id: added[i]?.id as string,
        name,
        line: rows.lineOf('customers', number),
      }))
      await noteAlike(tx, 'customers.csv', imported, note)
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
