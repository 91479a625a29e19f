import { and, isNull, sql } from 'drizzle-orm'
import { groupLoader } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import { contactPoint, type ContactPointRow } from './reach.table.ts'

export const pointsOfContact = groupLoader(
  (db, ids) =>
    db
      .select()
      .from(contactPoint)
      .where(sql`${contactPoint.contactId} = any(${array(ids, 'uuid')})`)
      .orderBy(contactPoint.contactId, contactPoint.kind, contactPoint.place),
  (row) => row.contactId as string,
)

/** Of the customer itself. */
export const pointsOfCustomer = groupLoader(
  (db, ids) =>
    db
      .select()
      .from(contactPoint)
      .where(and(isNull(contactPoint.contactId), sql`${contactPoint.customerId} = any(${array(ids, 'uuid')})`))
      .orderBy(contactPoint.customerId, contactPoint.kind, contactPoint.place),
  (row) => row.customerId,
)

export const emailsIn = (points: readonly ContactPointRow[]): string[] =>
  points.filter(({ kind }) => kind === 'EMAIL').map(({ written }) => written)

export const telephonesIn = (points: readonly ContactPointRow[]) =>
  points
    .filter(({ kind }) => kind === 'TELEPHONE')
    .map(({ written, normal, use }) => ({ number: written, e164: normal, use }))
