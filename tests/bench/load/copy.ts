import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Sql } from 'postgres'
import type { Table } from './rows.ts'

const rowsAtOnce = 2_000

function* chunksOf({ rows, row }: Table): Generator<string> {
  for (let from = 0; from < rows; from += rowsAtOnce) {
    let text = ''
    for (let i = from; i < Math.min(from + rowsAtOnce, rows); i++) text += row(i)
    yield text
  }
}

/**
 * Loads tables by COPY on a connection that runs no triggers, their further indexes dropped before and made anew after. The
 * rows are right by construction; `checked` looks.
 */
export async function copyInto(sql: Sql, tables: readonly Table[], log: (message: string) => void): Promise<void> {
  await sql`select set_config('session_replication_role', 'replica', false), set_config('maintenance_work_mem', '1GB', false),
                   set_config('synchronous_commit', 'off', false), set_config('statement_timeout', '0', false)`
  for (const table of tables) {
    const began = performance.now()
    const indexes = await sql<{ name: string; definition: string }[]>`
      select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
        from pg_index i where i.indrelid = ${table.name}::regclass and not i.indisunique`
    for (const { name } of indexes) await sql.unsafe(`drop index ${name}`)
    const into = await sql.unsafe(`copy ${table.name} (${table.columns}) from stdin`).writable()
    await pipeline(Readable.from(chunksOf(table), { objectMode: false }), into)
    for (const { definition } of indexes) await sql.unsafe(definition)
    log(`${table.name}: ${table.rows} rows, ${((performance.now() - began) / 1000).toFixed(0)} s`)
  }
}
