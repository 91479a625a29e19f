import { and, eq, isNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { preparedRead } from '../../common/database/prepared.ts'
import { isUuid } from '../../common/uuid.ts'
import { erasure } from '../schema.ts'
import { address, customer } from './customers.table.ts'

/** A customer as ERP keeps it. */
export interface CustomerForErp {
  readonly id: string
  readonly number: string
  readonly name: string
  readonly version: number
  /** The customer that it is part of, as which it is known here: documents are still written by its own id. */
  readonly partOf: string | null
  readonly billingAddress: {
    readonly line1: string
    readonly line2: string | null
    readonly city: string
    readonly region: string | null
    readonly postalCode: string | null
    readonly countryCode: string
  } | null
  /** That it has been erased, which ERP then does too. */
  readonly erasure: { readonly digests: string[] } | null
}

/** Who a customer is now: itself, or the one that it is part of. */
const whole = alias(customer, 'whole')

/** Those of the ids that are customers, those that are part of another by that one's name and address. One statement. */
export const customersForErp = (db: Db, ids: readonly string[]): Promise<readonly CustomerForErp[]> =>
  read(db, ids.filter(isUuid))

const read = preparedRead<CustomerForErp>((db, ids) =>
  db
    .select({
      id: customer.id,
      number: customer.number,
      name: whole.name,
      // Raised by each change of the one and of the other.
      version: sql<number>`${customer.version} + case when ${customer.mergedIntoId} is null then 0 else ${whole.version} end`,
      partOf: customer.mergedIntoId,
      billingAddress: {
        line1: address.line1,
        line2: address.line2,
        city: address.city,
        region: address.region,
        postalCode: address.postalCode,
        countryCode: address.countryCode,
      },
      erasure: { digests: erasure.digests },
    })
    .from(customer)
    .innerJoin(whole, sql`${whole.id} = coalesce(${customer.mergedIntoId}, ${customer.id})`)
    .leftJoin(address, and(eq(address.customerId, whole.id), eq(address.kind, 'BILLING')))
    .leftJoin(erasure, and(eq(erasure.customerId, customer.id), isNull(erasure.contactId)))
    .where(sql`${customer.id} = any(${array(ids, 'uuid')})`),
)
