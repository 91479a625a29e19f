import { expect, it } from 'vitest'
import { testDatabase } from './support/database.ts'

it.each(['erp', 'crm'] as const)('no index of %s is sorted in a way that no list asks for', async (schema) => {
  const database = await testDatabase(schema)
  const sql = database.superuser(1)
  try {
    const indexes = await sql<{ indexdef: string }[]>`select indexdef from pg_indexes where schemaname = ${schema}`
    expect(indexes.length).toBeGreaterThan(10)
    // ORDER BY ... DESC means nulls first; drizzle's `.desc()` on an index means nulls last, which serves no ORDER BY here.
    expect(indexes.filter(({ indexdef }) => indexdef.includes('DESC NULLS LAST'))).toEqual([])
  } finally {
    await database.drop()
  }
})
