import { z } from 'zod'
import { Refusal, refuse } from '../common/write/refusal.ts'

/** A record's table, by what the SDL calls the record. */
export const recordTable = (name: string): string => (name === 'CASE' ? 'service_case' : name.toLowerCase())

/** What the SDL calls the records of a table. */
export const shownRecord = <Shown extends string>(table: string): Shown =>
  (table === 'service_case' ? 'CASE' : table.toUpperCase()) as Shown

/** The same as `recordTable`, of those given alone. */
export const recordIn = <Table extends string>(tables: readonly Table[]) =>
  z.string().transform(recordTable).pipe(z.enum(tables))

/** What people call a record of a table. */
export const calledRecord = (table: string): string => (table === 'service_case' ? 'case' : table)

export const recordNotFound = (table: string, recordId: string) =>
  new Refusal({ kind: 'RecordNotFound', message: `No ${calledRecord(table)} has the id ${recordId}.`, recordId })

export const refuseRecordNotFound = (table: string, recordId: string): never => {
  throw recordNotFound(table, recordId)
}

/** What the database says of a record that is not there, or of somebody erased, as refusals. */
export const refusesRecord = (table: string, recordId: string) => {
  const erased = () =>
    refuse('RecordErased', `The ${calledRecord(table)} is of somebody who has been erased.`, { recordId })
  return {
    note_of_record: () => refuseRecordNotFound(table, recordId),
    customer_erased: erased,
    note_of_erased: erased,
  }
}
