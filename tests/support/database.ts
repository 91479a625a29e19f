import { createHash, randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import postgres from 'postgres'
import { inject } from 'vitest'
import { migrate, type Migrations } from '../../subgraphs/common/database/migrate.ts'
import type { DatabaseSettings } from '../../subgraphs/common/subgraph.ts'

export interface TestDatabase {
  /** As superuser. */
  readonly url: string
  /** For `startErp` and `startCrm`; counts statements in `statements`. */
  readonly settings: DatabaseSettings
  readonly statements: string[]
  /** Plain SQL, past the role that the servers have, on so many connections at most. Ends with the database. */
  superuser(connections?: number): postgres.Sql
  drop(): Promise<void>
}

const migrationsOf = (schema: 'erp' | 'crm'): Migrations => ({
  schema,
  folder: fileURLToPath(new URL(`../../subgraphs/${schema}/migrations`, import.meta.url)),
})

const lockKey = 918_273

/** A database of its own for a test file, made from a migrated template. */
export async function testDatabase(schema: 'erp' | 'crm'): Promise<TestDatabase> {
  const server = inject('testServerUrl')
  const admin = postgres(server, { max: 1, onnotice: () => undefined })
  const name = `test_${schema}_${randomBytes(6).toString('hex')}`
  const template = await templateOf(migrationsOf(schema), server, admin)
  await admin.unsafe(`create database ${name} template ${template}`)
  const statements: string[] = []
  const url = withDatabase(server, name)
  const clients: postgres.Sql[] = []
  return {
    url,
    statements,
    settings: { url, poolSize: 10, prepare: true, onStatement: (text) => statements.push(text) },
    superuser: (connections = 2) => {
      const sql = postgres(url, { max: connections, onnotice: () => undefined })
      clients.push(sql)
      return sql
    },
    drop: async () => {
      await Promise.all(clients.map((sql) => sql.end()))
      await admin.unsafe(`drop database ${name} with (force)`)
      await admin.end()
    },
  }
}

/** Migrated once for each state of the migrations, whoever comes first; files that come at once wait. */
async function templateOf(given: Migrations, server: string, admin: postgres.Sql): Promise<string> {
  // The journal too: a migration that is generated anew with the same SQL has another date, and would run again.
  const hash = createHash('sha256').update(readFileSync(path.join(given.folder, 'meta/_journal.json')))
  for (const file of readdirSync(given.folder).sort())
    if (file.endsWith('.sql')) hash.update(readFileSync(path.join(given.folder, file)))
  const name = `template_${given.schema}_${hash.digest('hex').slice(0, 16)}`
  await admin`select pg_advisory_lock(${lockKey})`
  try {
    const [known] = await admin`select 1 from pg_database where datname = ${name} and datistemplate`
    if (known) return name
    await admin.unsafe(`drop database if exists ${name}`)
    await admin.unsafe(`create database ${name}`)
    await migrate(withDatabase(server, name), given)
    await admin.unsafe(`alter database ${name} is_template true`)
    return name
  } finally {
    await admin`select pg_advisory_unlock(${lockKey})`
  }
}

function withDatabase(server: string, name: string): string {
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

/** How many rows each table of the graph has, bookkeeping and the audit trail included. */
export async function rowCounts(databases: { erp: postgres.Sql; crm: postgres.Sql }): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const [schema, sql] of Object.entries({ erp: databases.erp, crm: databases.crm })) {
    const tables = await sql<{ name: string }[]>`
      select table_name as name from information_schema.tables where table_schema = ${schema} order by 1`
    for (const { name } of tables) {
      const [row] = await sql<{ count: number }[]>`select count(*)::int as count from ${sql(`${schema}.${name}`)}`
      counts[`${schema}.${name}`] = row?.count ?? 0
    }
  }
  return counts
}
