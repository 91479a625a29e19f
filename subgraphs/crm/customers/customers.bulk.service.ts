import type { Db } from '../../common/database/connect.ts'
import { writeRows, type BulkInput } from '../../common/write/bulk/bulk.ts'
import { customerPatch, newCustomerInput } from './customers.input.ts'
import { createChecked } from './customers.service.ts'
import { updateChecked } from './customers.update.service.ts'

const answer = { kind: 'CustomersWritten', record: 'Customer' } as const

/** Adds customers, each refused as `createCustomer` does. `requireKnown` refuses a row that refers to what ERP does not know. */
export const createCustomers = <Row>(tx: Db, input: BulkInput<Row>, requireKnown: (row: Row) => void) =>
  writeRows(tx, input, { ...answer, shape: newCustomerInput, requireKnown, write: createChecked })

/** Changes customers, each refused as `updateCustomer` does; of rows that name the same one, all but the first. */
export const updateCustomers = <Row>(tx: Db, input: BulkInput<Row>, requireKnown: (row: Row) => void) =>
  writeRows(tx, input, { ...answer, shape: customerPatch, requireKnown, changes: 'id', write: updateChecked })
