import type { PgDatabase } from 'drizzle-orm/pg-core'
import { drizzle, type PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js'
import postgres, { type Sql } from 'postgres'

/** Stands in a statement that is not prepared: its values, rare or frequent, decide how it is best read. */
export const plannedWithValues = '/* planned with its values */'

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
      ...(settings.role && { role: settings.role }),
      ...(settings.statementTimeoutMs && { statement_timeout: settings.statementTimeoutMs }),
    },
  })
  const { onStatement } = settings
  const logger = onStatement && { logQuery: (text: string) => onStatement(text) }
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

/**
 * Drizzle sends ordinary queries unprepared, which costs a round trip and a plan each time. Their texts here are few
 * (lists bind arrays, bulk writes bind one JSON document), so all are prepared by text on their connection. And the driver
 * runs what comes late from a transaction that is over within whichever has its connection now: here it throws.
 */
function guarded<T extends object>(sql: T, prepare: boolean, scope = { isOver: false }): T {
  return new Proxy(sql, {
    get(target, property) {
      const value: unknown = Reflect.get(target, property)
      if (typeof value !== 'function') return value
      const call = value as (...args: unknown[]) => unknown
      if (property === 'unsafe')
        return (text: string, args?: unknown[], options?: object) => {
          if (scope.isOver) throw new Error('This transaction is over.')
          return call.call(
            target,
            text,
            args ?? [],
            prepare && !text.includes(plannedWithValues) ? { ...options, prepare } : options,
          )
        }
      if (property === 'begin' || property === 'savepoint')
        return (...args: unknown[]) => {
          const work = args.pop() as (inner: object) => Promise<unknown>
          const own = { isOver: false }
          return call.call(target, ...args, async (inner: object) => {
            try {
              return await work(guarded(inner, prepare, own))
            } finally {
              own.isOver = true
            }
          })
        }
      return call
    },
  })
}
