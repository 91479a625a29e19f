import { lean, type Statement } from './lean.ts'

/** Stands in a statement that is not prepared: its values, rare or frequent, decide how it is best read. */
export const plannedWithValues = '/* planned with its values */'

/** Sent within a transaction it ends it, whatever is under way: `transact` sends it. */
export const commit = 'commit'

/** A transaction, or a savepoint within one. */
interface Scope {
  isOver: boolean
  readonly outer: Scope | null
}

type Call = (...args: unknown[]) => unknown
type Work = (inner: object) => Promise<unknown>

/**
 * Drizzle sends ordinary queries unprepared, which costs a round trip and a plan each time. Their texts here are few
 * (lists bind arrays, bulk writes bind one JSON document), so all are prepared by text on their connection. And the driver
 * runs what comes late from a transaction that is over within whichever has its connection now, and what is sent on a
 * connection that is lost ends the process: here both throw.
 */
export function guarded<T extends object>(sql: T, prepare: boolean, scope: Scope | null = null): T {
  return new Proxy(sql, {
    get(target, property) {
      const value: unknown = Reflect.get(target, property)
      if (typeof value !== 'function') return value
      const call = (value as Call).bind(target)
      if (property === 'unsafe')
        return (text: string, args?: unknown[], options?: object) => {
          requireOpen(scope)
          if (scope) scope.isOver = text === commit
          const how = prepare && !text.includes(plannedWithValues) ? { ...options, prepare } : options
          return lean(call(text, args ?? [], how) as Statement, (error) => {
            if (isLoss(error)) end(scope)
          })
        }
      if (property === 'savepoint' || property === 'begin')
        return (work: Work) => {
          requireOpen(scope)
          return within(call, work)
        }
      return call
    },
  })

  /**
   * As the driver's own, for work that may send its COMMIT itself, or lose its connection: the driver takes the connection back
   * with the answer to that, so that it must not be told of an end, at which it would send another, or a ROLLBACK, within
   * whichever has the connection then, or to nobody.
   */
  function within(call: Call, work: Work): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const own: Scope = { isOver: false, outer: scope }
      const run = async (inner: object): Promise<unknown> => {
        // Of a single statement, which drizzle sends anew each time that it is awaited, a promise is made.
        const done = Promise.resolve(work(guarded(inner, prepare, own)))
        await done.catch(() => undefined)
        if (own.isOver) {
          resolve(done)
          return new Promise(() => undefined)
        }
        own.isOver = true
        return done
      }
      const fail = (error: Error) => {
        // Lost while nothing was sent, too: the driver says so here, while the work goes on.
        if (isLoss(error)) end(own)
        reject(error)
      }
      ;(call(run) as Promise<unknown>).then(resolve, fail)
    })
  }
}

function requireOpen(scope: Scope | null): void {
  if (scope?.isOver) throw new Error('This transaction is over.')
}

/** That what is within a transaction is over with all that it is within. */
function end(scope: Scope | null): void {
  for (let one = scope; one; one = one.outer) one.isOver = true
}

/** The connection is gone: the driver says so, the system, or the database as it ends it. */
function isLoss(error: unknown): boolean {
  const { code, syscall, severity } = error as Readonly<Record<string, unknown>>
  return severity === 'FATAL' || syscall !== undefined || (typeof code === 'string' && code.startsWith('CONNECTION_'))
}
