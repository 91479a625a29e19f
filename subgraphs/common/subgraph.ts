import { sql } from 'drizzle-orm'
import type { GraphQLSchema } from 'graphql'
import type { Viewer } from './auth/viewer.ts'
import type { Context } from './context.ts'
import { connect } from './database/connect.ts'
import { knownMigrations, migrate, type Migrations } from './database/migrate.ts'
import type { Ports } from './ports.ts'

export interface RequestInfo {
  readonly viewer: Viewer | null
  readonly requestId: string
}

/** A running subgraph, as an entry uses it: in process, or served over HTTP. */
export interface Subgraph {
  readonly name: 'erp' | 'crm'
  readonly schema: GraphQLSchema
  context(request: RequestInfo): Context
  /** The database answers and is migrated. */
  ready(): Promise<boolean>
  close(): Promise<void>
  /** What this subgraph answers to the other. */
  readonly ports: Ports
}

export interface DatabaseSettings {
  readonly url: string
  readonly poolSize: number
  readonly prepare: boolean
  readonly onStatement?: (text: string) => void
}

/** Migrates, then opens the pool that staff's statements run on, under a role that owns nothing. */
export async function openDatabase(settings: DatabaseSettings, migrations: Migrations) {
  await migrate(settings.url, migrations)
  const pool = connect({
    url: settings.url,
    role: 'samspill_staff',
    size: settings.poolSize,
    prepare: settings.prepare,
    // Longer than the gateway waits, short enough that what hangs does not hold the pool's connections for long.
    statementTimeoutMs: 10_000,
    onStatement: settings.onStatement,
  })
  // Better told now than by every request: that this user may not become the role, say.
  await pool.sql`select 1`.catch(async (error: unknown) => {
    await pool.close()
    throw error
  })
  const known = knownMigrations(migrations.folder)
  return {
    db: pool.db,
    close: pool.close,
    ready: async () => {
      if (!(await pool.answers(800))) return false
      const ran = await pool.db.execute<{ count: number }>(
        sql`select count(*)::int as count from ${sql.identifier(migrations.schema)}.migration`,
      )
      return (ran[0]?.count ?? 0) >= known
    },
    context: ({ viewer, requestId }: RequestInfo): Context => ({ viewer, requestId, db: pool.db, loaders: new Map() }),
  }
}
