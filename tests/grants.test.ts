import { expect, it } from 'vitest'
import { testDatabase } from './support/database.ts'

/** Written by migrations, by triggers, and for partners alone. */
const kept = ['audit_log', 'erasure', 'migration', 'partner_read', 'retention_rule']

it.each(['erp', 'crm'] as const)('a migration lets servers read and add to every table of %s', async (schema) => {
  const database = await testDatabase(schema)
  const sql = database.superuser(1)
  const without = async (privilege: string) => {
    const tables = await sql<{ tablename: string }[]>`
      select tablename from pg_tables where schemaname = ${schema} and not
             has_any_column_privilege('samspill_staff', format('%I.%I', schemaname, tablename), ${privilege}) order by 1`
    return tables.map(({ tablename }) => tablename)
  }
  try {
    expect(await without('select')).toEqual([])
    expect(await without('insert')).toEqual(kept)
  } finally {
    await database.drop()
  }
})
