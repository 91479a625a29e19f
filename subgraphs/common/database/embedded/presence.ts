import { setTimeout as delay } from 'node:timers/promises'
import postgres, { type Sql } from 'postgres'
import type { Cluster } from './cluster.ts'
import { findPostmaster, hasLeft, signal } from './postmaster.ts'

/**
 * One connection per process that uses a server, held for as long as it does, with a shared advisory lock. Who leaves
 * gives up the lock and tries for it exclusively: that succeeds for the last one only, and while it is held nobody can
 * join. The locks are PostgreSQL's and go with their connections, so a killed process leaves none behind.
 */
export interface Presence {
  readonly port: number
  readonly url: string
  /** Settles when the connection breaks though nobody left. */
  readonly lost: Promise<void>
  leave(): Promise<void>
}

const applicationName = 'samspill-presence'
const lock = 0x73616d73
// Errors of a server that is coming up, going down or gone: look again.
const passing = new Set([
  ...['57P01', '57P02', '57P03', '55P03'],
  ...[
    'ECONNREFUSED',
    'ECONNRESET',
    'EPIPE',
    'CONNECT_TIMEOUT',
    'CONNECTION_CLOSED',
    'CONNECTION_ENDED',
    'CONNECTION_DESTROYED',
  ],
])

/** Joins the server at `port`; null when it is not there (yet, or any more). */
export async function join(cluster: Cluster, port: number): Promise<Presence | null> {
  const url = `postgres://postgres:${cluster.password}@127.0.0.1:${port}/postgres`
  let leaving = false
  let onLost: () => void = () => {}
  const lost = new Promise<void>((resolve) => (onLost = resolve))
  const sql = postgres(url, {
    max: 1,
    idle_timeout: 0,
    max_lifetime: null,
    connect_timeout: 5,
    fetch_types: false,
    onnotice: () => {},
    onclose: () => {
      if (!leaving) onLost()
    },
    // A lock that nobody gives up must not hang us: see `passing`.
    connection: { application_name: applicationName, lock_timeout: 5000 },
  })
  const end = async () => {
    leaving = true
    await sql.end({ timeout: 1 })
  }
  try {
    const [row] = await sql`select current_setting('cluster_name') as name, pg_advisory_lock_shared(${lock}) as locked`
    if ((await findPostmaster(cluster))?.status === 'stopping') {
      await end()
      return null // the lock came free because whoever is stopping it has just been cut off
    }
    if (row?.name !== cluster.name) throw new Error(`The server at port ${port} is not that of ${cluster.data}.`)
  } catch (error) {
    await end()
    const { code } = error as { code?: string }
    if (code && passing.has(code)) return null
    if (code !== '28P01') throw error
    throw new Error(`${cluster.data} does not take the password in the file beside it. Put the right one back.`, {
      cause: error,
    })
  }
  return {
    port,
    url,
    lost,
    leave: async () => {
      leaving = true
      try {
        const pid = await pidWhenLast(sql)
        if (pid) await stop(cluster, pid)
      } catch (error) {
        const { code } = error as { code?: string }
        if (!code || !passing.has(code)) throw error // else there is nothing left to stop
      } finally {
        await end()
      }
    },
  }
}

/** The server's pid when nobody else uses it. Then the exclusive lock is held, until the connection ends. */
async function pidWhenLast(sql: Sql): Promise<number | null> {
  const [row] = await sql`select pg_advisory_unlock_shared(${lock}), pg_try_advisory_lock(${lock}) as last`
  if (!row?.last) return null
  // Sessions of pools that were closed a moment ago take some milliseconds to go; a person's psql stays.
  for (let attempt = 0; attempt < 25; attempt++) {
    const [others] = await sql`
      select count(*)::int as count, split_part(pg_read_file('postmaster.pid'), E'\n', 1)::int as pid
      from pg_stat_activity
      where backend_type = 'client backend' and application_name <> ${applicationName}`
    if (others?.count === 0) return Number(others.pid)
    await delay(20)
  }
  return null
}

// The connection is kept, and the lock with it, until the server cuts it: who joins meanwhile must not get in.
async function stop(cluster: Cluster, pid: number): Promise<void> {
  signal(pid, 'SIGINT') // fast shutdown
  for (const limit = Date.now() + 60_000; Date.now() < limit; await delay(10)) {
    if (await hasLeft(cluster, pid)) return
  }
  throw new Error(`PostgreSQL (process ${pid}) does not stop; see ${cluster.logFile}.`)
}
