import { sql } from 'drizzle-orm'
import type { ExecutionResult, GraphQLSchema } from 'graphql'
import type { Viewer } from './auth/viewer.ts'
import type { Context } from './context.ts'
import { connect, type Db, type Pool } from './database/connect.ts'
import { knownMigrations, migrate, type Migrations } from './database/migrate.ts'
import { graphsOf, type Module } from './graph/build.ts'
import { executor, type Operation } from './graph/executor.ts'
import { partnerExecutor, type PartnerGraphSettings } from './partner/partner.ts'
import type { Ports } from './ports.ts'

export interface RequestInfo {
  readonly viewer: Viewer | null
  readonly requestId: string
}

/** Whom a graph is for. */
export type Audience = 'staff' | 'partner'

/** A graph that runs operations: a subgraph as staff see it, or as partners do. */
export interface Graph {
  readonly schema: GraphQLSchema
  execute(operation: Operation, request: RequestInfo): Promise<ExecutionResult>
}

/** A running subgraph, as an entry uses it: in process, or served over HTTP. Itself it is staff's graph. */
export interface Subgraph extends Graph {
  readonly name: 'erp' | 'crm'
  context(request: RequestInfo): Context
  /** What partners see of it: another schema, on another pool, under another role of the database. */
  readonly partner: Graph
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

/** Longer than the gateway waits, short enough that what hangs does not hold the pool's connections for long. */
const statementTimeoutMs = 10_000

/** Opens a pool under a role that owns nothing. */
async function openPool({ url, poolSize, prepare, onStatement }: DatabaseSettings, role: string): Promise<Pool> {
  const pool = connect({ url, role, size: poolSize, prepare, statementTimeoutMs, onStatement })
  // Better told now than by every request: that this user may not become the role, say.
  await pool.sql`select 1`.catch(async (error: unknown) => {
    await pool.close()
    throw error
  })
  return pool
}

/** Migrates, then opens the pool that staff's statements run on. */
export async function openDatabase(settings: DatabaseSettings, migrations: Migrations) {
  await migrate(settings.url, migrations)
  const pool = await openPool(settings, 'samspill_staff')
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
  }
}

export interface GraphSettings<C extends Context> extends Pick<PartnerGraphSettings, 'tables'> {
  readonly modules: readonly Module[]
  readonly database: DatabaseSettings
  /** Staff's pool, open. */
  readonly db: Db
  /** What the subgraph's own resolvers need beside the common context. */
  readonly extend: (context: Context) => C
  readonly admit: PartnerGraphSettings['admit']
}

/** The two graphs of a subgraph, staff's and partners', on their pools. */
export async function openGraphs<C extends Context>(settings: GraphSettings<C>) {
  const { modules, database, db, extend, tables, admit } = settings
  const { staff: schema, partner: partnerSchema } = graphsOf(modules)
  const run = executor(schema)
  const pool = await openPool(database, 'samspill_partner')
  const context = ({ viewer, requestId }: RequestInfo): C => extend({ viewer, requestId, db, loaders: new Map() })
  return {
    schema,
    context,
    execute: (operation: Operation, request: RequestInfo) => run(operation, () => context(request)),
    partner: {
      schema: partnerSchema,
      execute: partnerExecutor({
        schema: partnerSchema,
        pool,
        tables,
        admit,
        most: Math.max(1, Math.floor(database.poolSize / 2)),
        context: extend,
      }),
    },
    closePartner: pool.close,
  }
}

/** The graph of a subgraph for those. */
export const graphFor = (subgraph: Subgraph, audience: Audience): Graph =>
  audience === 'partner' ? subgraph.partner : subgraph
