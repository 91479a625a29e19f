import type { Sql } from 'postgres'

/** What a UUID (any length of its digits) or a digest in base64 (a few characters) may have in it. */
const byChance = /^([\da-f-]*|[\w-]{0,5})$/i

/** Where any of the texts stands in a schema, in whatever column, as part of whatever: `table.column`. */
export async function tracesOf(sql: Sql, schema: 'erp' | 'crm', texts: readonly string[]): Promise<string[]> {
  for (const text of texts)
    if (byChance.test(text)) throw new Error(`${text} may stand in any id or digest by chance: look for another text`)
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
