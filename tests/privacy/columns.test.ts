import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Sql } from 'postgres'
import { crmPersonalData } from '../../subgraphs/crm/privacy/privacy.records.ts'
import { erpPersonalData } from '../../subgraphs/erp/privacy/privacy.records.ts'
import { testDatabase, type TestDatabase } from '../support/database.ts'

describe.each([crmPersonalData, erpPersonalData])('what $schema says of its columns', (data) => {
  let database: TestDatabase
  let sql: Sql
  beforeAll(async () => {
    database = await testDatabase(data.schema)
    sql = database.superuser(1)
  })
  afterAll(() => database.drop())

  const declared = [
    ...data.records.flatMap(({ record, erased, kept, searched, plain }) =>
      [...Object.keys(erased ?? {}), ...Object.keys(kept ?? {}), ...(searched ?? []), ...(plain ?? [])].map(
        (column) => `${record}.${column}`,
      ),
    ),
    ...Object.entries(data.others).flatMap(([table, columns]) => columns.map((column) => `${table}.${column}`)),
  ]

  it('names each that can hold text once: what becomes of it when a person is erased has been thought of', async () => {
    const columns = await sql<{ name: string }[]>`
      select table_name || '.' || column_name as name from information_schema.columns
       where table_schema = ${data.schema} and data_type not in
             ('uuid', 'integer', 'bigint', 'smallint', 'numeric', 'boolean', 'date', 'timestamp with time zone', 'xid8')`
    expect(declared.toSorted()).toEqual(columns.map(({ name }) => name).sort())
  })

  it('has every table that names a customer among its records', async () => {
    const tables = await sql<{ name: string }[]>`
      select distinct table_name as name from information_schema.columns
       where table_schema = ${data.schema} and column_name in ('customer_id', 'contact_id')`
    // Only what is still to be delivered of a change.
    const named = tables.map(({ name }) => name).filter((name) => name !== 'customer_change')
    expect(data.records.map(({ record }) => record)).toEqual(expect.arrayContaining(named))
  })

  it('has a retention rule for every record, and for what is told of records', async () => {
    const rules = await sql<{ record: string }[]>`select record from ${sql(data.schema)}.retention_rule`
    const under = new Set(data.records.map(({ record, under }) => under ?? record))
    const told = data.schema === 'crm' ? ['feed_entry'] : []
    expect(rules.map(({ record }) => record).sort()).toEqual([...under, ...told].sort())
  })
})
