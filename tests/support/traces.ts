import type { Sql } from 'postgres'

/** Where any of the texts stands in a schema, in whatever column, as part of whatever: `table.column`. */
export async function tracesOf(sql: Sql, schema: 'erp' | 'crm', texts: readonly string[]): Promise<string[]> {
  const columns = await sql<{ table: string; column: string }[]>`
    select table_name as table, column_name as column from information_schema.columns where table_schema = ${schema} order by 1, 2`
  const found: string[] = []
  for (const { table, column } of columns) {
    const [row] = await sql`
      select 1 from ${sql(`${schema}.${table}`)}
       where ${sql(column)}::text ilike any (${texts.map((text) => `%${text}%`)}) limit 1`
    if (row) found.push(`${table}.${column}`)
  }
  return found
}
