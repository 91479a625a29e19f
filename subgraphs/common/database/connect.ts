import type { PgDatabase } from 'drizzle-orm/pg-core'
import { drizzle, type PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js'
import postgres, { type Sql } from 'postgres'
import { guarded } from './guarded.ts'

/** A pool or a transaction on it: what services and loaders take. */
export type Db = PgDatabase<PostgresJsQueryResultHKT, Record<string, never>>

export interface Pool {
  readonly db: Db
  /** The driver itself, for what drizzle has no words for (COPY, cursors). */
  readonly sql: Sql
  /** True when the database answers within the time given. */
  answers(withinMs: number): Promise<boolean>
  close(): Promise<void>
}

export interface PoolSettings {
  readonly url: string
  /** The database role that statements run under; the URL's own user must be a member of it. */
  readonly role?: string
  /** Most connections. */
  readonly size: number
  /** False behind a pooler that can't keep prepared statements (PgBouncer before 1.21 in transaction mode). */
  readonly prepare: boolean
  readonly statementTimeoutMs?: number
  /** Called with the text of each statement: for counting and for debugging. */
  readonly onStatement?: (text: string) => void
}

/** Opens a pool. Connections are made when first needed. */
export function connect(settings: PoolSettings): Pool {
  const sql = postgres(settings.url, {
    max: settings.size,
    prepare: settings.prepare,
    connect_timeout: 10,
    idle_timeout: 300,
    onnotice: () => undefined,
    connection: {
      application_name: 'samspill',
      TimeZone: 'UTC',
      // Compiling costs more than it brings on short queries, those too that the planner is told are dear.
      jit: 'off',
      ...(settings.role && { role: settings.role }),
      ...(settings.statementTimeoutMs && { statement_timeout: settings.statementTimeoutMs }),
    },
  })
  const { onStatement } = settings
  const counted = givingAllWork(sql, settings)
  const logger = {
    logQuery: (text: string) => {
      counted()
      onStatement?.(text)
    },
  }
  const db = drizzle(guarded(sql, settings.prepare), { casing: 'snake_case', logger })
  return {
    db: db,
    sql,
    answers: (withinMs) => {
      const asked = sql`select 1`.then(
        () => true,
        () => false,
      )
      return Promise.race([asked, new Promise<false>((resolve) => setTimeout(resolve, withinMs, false).unref())])
    },
    close: () => sql.end({ timeout: 5 }),
  }
}

/** Statements after which a pool's connections are all given one. */
const round = 5_000

/**
 * The driver looks for idle connections in a list that grows by each statement and is emptied when none is idle: with less to
 * do than there are connections that is never, and after a million statements it takes half a millisecond longer to send one.
 */
function givingAllWork(sql: Sql, { size, prepare }: PoolSettings): () => void {
  let sent = 0
  return () => {
    sent += 1
    if (sent % round > 0) return
    for (let n = 0; n < size; n++) void sql.unsafe('select 1', [], { prepare }).catch(() => undefined)
  }
}
