import { lean, type Statement } from './lean.ts'

/** Stands in a statement that is not prepared: its values, rare or frequent, decide how it is best read. */
export const plannedWithValues = '/* planned with its values */'

/** Sent within a transaction it ends it, whatever is under way: `transact` sends it. */
export const commit = 'commit'

interface Scope {
  isOver: boolean
}

type Call = (...args: unknown[]) => unknown
type Work = (inner: object) => Promise<unknown>

/**
 * Drizzle sends ordinary queries unprepared, which costs a round trip and a plan each time. Their texts here are few
 * (lists bind arrays, bulk writes bind one JSON document), so all are prepared by text on their connection. And the driver
 * runs what comes late from a transaction that is over within whichever has its connection now: here it throws.
 */
export function guarded<T extends object>(sql: T, prepare: boolean, scope: Scope = { isOver: false }): T {
  return new Proxy(sql, {
    get(target, property) {
      const value: unknown = Reflect.get(target, property)
      if (typeof value !== 'function') return value
      const call = (value as Call).bind(target)
      if (property === 'unsafe')
        return (text: string, args?: unknown[], options?: object) => {
          if (scope.isOver) throw new Error('This transaction is over.')
          scope.isOver = text === commit
          const how = prepare && !text.includes(plannedWithValues) ? { ...options, prepare } : options
          return lean(call(text, args ?? [], how) as Statement)
        }
      if (property === 'savepoint') return (work: Work) => call((inner: object) => within(work, inner))
      if (property === 'begin') return (work: Work) => begin(call, work)
      return call
    },
  })

  /** Runs a transaction's work; what it sends later throws. */
  async function within(work: Work, inner: object): Promise<unknown> {
    const own = { isOver: false }
    try {
      return await work(guarded(inner, prepare, own))
    } finally {
      own.isOver = true
    }
  }

  /**
   * As the driver's own, for work that may send its COMMIT itself: the driver takes the connection back with the answer to
   * that, so that it must not be told of an end, at which it would send another, within whichever has the connection then.
   */
  function begin(call: Call, work: Work): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const run = async (inner: object): Promise<unknown> => {
        const own = { isOver: false }
        const done = work(guarded(inner, prepare, own))
        await done.catch(() => undefined)
        if (own.isOver) {
          resolve(done)
          return new Promise(() => undefined)
        }
        own.isOver = true
        return done
      }
      ;(call(run) as Promise<unknown>).then(resolve, reject)
    })
  }
}
