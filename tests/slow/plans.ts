import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { describe, expect, it } from 'vitest'
import type { Db } from '../../subgraphs/common/database/connect.ts'
import { plannedWithValues } from '../../subgraphs/common/database/guarded.ts'
import { learnSizes } from '../../subgraphs/common/list/shares.ts'
import { testDatabase } from '../support/database.ts'

/** A database with rows by the million, and what lists of them read. */
export interface Million {
  measure(
    list: List,
    where: object | undefined,
    orderBy: Order | undefined,
    first: number,
  ): Promise<{ returned: number; read: number }>
  /** How many rows of tables some work takes up, what its functions do among it. */
  taken(work: (db: Db) => Promise<unknown>): Promise<number>
  close(): Promise<void>
}

/** Filled past triggers, without the indexes, which are made afterwards. */
export async function million(schema: 'erp' | 'crm', fill: string): Promise<Million> {
  const database = await testDatabase(schema)
  const superuser = database.superuser(2)
  const indexes = await superuser<{ name: string; made: string }[]>`
    select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as made
      from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = ${schema} and not i.indisunique and not i.indisexclusion`
  await superuser.unsafe(`drop index ${indexes.map(({ name }) => name).join()}`)
  await superuser.unsafe(`set session_replication_role = replica; ${fill} reset session_replication_role`)
  await superuser.unsafe(`set maintenance_work_mem = '512MB'; ${indexes.map(({ made }) => made).join(';')}`)
  await superuser.unsafe('vacuum analyze')
  const client = postgres(database.url, { max: 1, onnotice: () => undefined, connection: { role: 'samspill_staff' } })
  const sent: { text: string; values: unknown[] }[] = []
  const logger = { logQuery: (text: string, values: unknown[]) => sent.push({ text, values }) }
  const db = drizzle(client, { casing: 'snake_case', logger })
  await learnSizes(db, schema)
  return {
    measure: async (list, where, orderBy, first) => {
      sent.length = 0
      const { nodes } = await list(db, { first, where, ...(orderBy && { orderBy: [orderBy] }) } as never)
      const statements = sent.splice(0).filter(({ text }) => !text.startsWith('explain'))
      let read = 0
      for (const { text, values } of statements) {
        const once = await explained(client, text, values)
        const often = text.includes(plannedWithValues) ? once : await explainedAfterFive(client, text, values)
        read += Math.max(once, often)
      }
      return { returned: nodes.length, read }
    },
    taken: (work) =>
      db.transaction(async (tx) => {
        // What was read before may not be told yet.
        const before = await rowsTaken(tx)
        await work(tx)
        return (await rowsTaken(tx)) - before
      }),
    close: async () => {
      await client.end()
      await database.drop()
    },
  }
}

async function rowsTaken(tx: Db): Promise<number> {
  const [row] = await tx.execute<{ rows: number }>(sql`
    select sum(seq_tup_read + coalesce(idx_tup_fetch, 0))::int as rows from pg_stat_xact_user_tables`)
  return Number(row?.rows)
}

interface Node {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Actual Rows': number
  readonly 'Actual Loops': number
  readonly 'Rows Removed by Filter'?: number
  readonly 'Rows Removed by Index Recheck'?: number
  readonly Plans?: readonly Node[]
}

/**
 * Rows of tables that a plan took up, whether or not it kept them; a bitmap's table counts, and its index does not. Nor does
 * the row of a company, whose clock each row asks.
 */
function rowsRead(node: Node): number {
  const isScan = /Scan$/.test(node['Node Type']) && !/Bitmap Index|Subquery|CTE|Function|Values/.test(node['Node Type'])
  const each =
    node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0)
  const own = isScan && node['Relation Name'] !== 'company' ? Math.round(each * node['Actual Loops']) : 0
  return (node.Plans ?? []).reduce((all, child) => all + rowsRead(child), own)
}

async function explained(client: postgres.Sql, text: string, values: unknown[] = []): Promise<number> {
  const [row] = await client.unsafe(`explain (analyze, format json) ${text}`, values as string[])
  return rowsRead((row?.['QUERY PLAN'] as [{ Plan: Node }])[0].Plan)
}

/** As a connection runs a prepared statement from the sixth time on, maybe with a plan for all values. */
async function explainedAfterFive(client: postgres.Sql, text: string, values: unknown[]): Promise<number> {
  const given = values.map((value) => `'${literal(value).replaceAll("'", "''")}'`).join()
  const execute = `execute often${given && `(${given})`}`
  await client.unsafe(`prepare often as ${text}`)
  try {
    for (let times = 0; times < 5; times += 1) await client.unsafe(execute)
    return await explained(client, execute)
  } finally {
    await client.unsafe('deallocate often')
  }
}

const literal = (value: unknown): string =>
  Array.isArray(value) ? `{${value.map((one) => JSON.stringify(one)).join()}}` : String(value)

export interface Order {
  readonly field: string
  readonly direction: 'ASC' | 'DESC'
  /** The custom field, where that is sorted by. */
  readonly custom?: object
}
export type List = (db: Db, args: never) => Promise<{ readonly nodes: readonly unknown[] }>

export const by = (field: string, direction: 'ASC' | 'DESC' = 'DESC'): Order => ({ field, direction })
/** Filter and order of each; those that read more than ten times what they return say how much at most. */
export type Lists = Record<string, [List, [object | undefined, Order?, number?][]]>

export const describeLists = (lists: Lists, there: () => Million): void =>
  describe.each(Object.entries(lists))('a list of %s', (_, [list, cases]) => {
    it.each(cases)('reads ten rows at most for each of a page of %j by %j', async (where, orderBy, known) => {
      for (const first of [20, 200]) {
        const { returned, read } = await there().measure(list, where, orderBy, first)
        // What finds little may look at a page's worth.
        const most = known ?? 10 * Math.max(returned, 20)
        expect(read, `of ${first}, ${returned} were found`).toBeLessThanOrEqual(most)
      }
    })
  })
