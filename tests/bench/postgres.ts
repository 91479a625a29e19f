import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import postgres, { type Sql } from 'postgres'
import { joinOrStart } from '../../subgraphs/common/database/embedded/server.ts'

/** An embedded PostgreSQL for measuring: as it comes, with the extension that counts statements loaded. */
export interface BenchServer {
  /** Superuser, database `postgres`. */
  readonly url: string
  /** The server's process; those of its connections are its children. */
  readonly pid: number
  readonly admin: Sql
  /** Starts or stops to count; a running count costs, so that it is off in measured rounds. */
  count(on: boolean): Promise<void>
  /** Statements that the application has sent since the count began. */
  counted(database: string): Promise<number>
  leave(): Promise<void>
}

export class AlreadyRunning extends Error {}

/** Any constant does. */
const lockKey = 4_113_207

/** @throws AlreadyRunning while another bench uses the folder: each would spoil the other's figures */
export async function benchServer(folder: string): Promise<BenchServer> {
  const server = await serverThatCounts(folder)
  const admin = adminOf(server.url)
  const leave = async () => {
    await admin.end()
    await server.leave()
  }
  const [row] = await admin`
    select pg_try_advisory_lock(${lockKey}) as free, split_part(pg_read_file('postmaster.pid'), E'\n', 1)::int as pid`
  if (!row?.free) {
    await leave()
    throw new AlreadyRunning('Another bench is running here: wait until it is done.')
  }
  await admin`create extension if not exists pg_stat_statements`
  const keeper = startKeeper(folder)
  return {
    url: server.url,
    pid: Number(row.pid),
    admin,
    count: async (on) => {
      await admin.unsafe(`alter system set pg_stat_statements.track = '${on ? 'top' : 'none'}'`)
      await admin`select pg_reload_conf(), pg_stat_statements_reset()`
    },
    counted: async (database) => {
      const [found] = await admin`
        select coalesce(sum(calls), 0)::int as calls from pg_stat_statements s
          join pg_database d on d.oid = s.dbid join pg_roles r on r.oid = s.userid
         where d.datname = ${database} and r.rolname = 'samspill_staff'`
      return Number(found?.calls)
    },
    leave: async () => {
      await leave()
      keeper.kill('SIGKILL')
    },
  }
}

/** Out of reach of what ends this process and all others of its terminal. */
function startKeeper(folder: string) {
  const args = ['--import', import.meta.resolve('tsx'), fileURLToPath(new URL('./keeper.ts', import.meta.url)), folder]
  const keeper = spawn(process.execPath, args, { stdio: ['pipe', 'ignore', 'ignore'], detached: true })
  keeper.unref()
  return keeper
}

async function serverThatCounts(folder: string) {
  const server = await joinOrStart(folder)
  const admin = adminOf(server.url)
  const [row] = await admin`select current_setting('shared_preload_libraries') as loaded`
  if (row?.loaded === 'pg_stat_statements') {
    await admin.end()
    return server
  }
  await admin`alter system set shared_preload_libraries = 'pg_stat_statements'`
  await admin`alter system set pg_stat_statements.track = 'none'`
  await admin.end()
  await server.leave()
  return joinOrStart(folder)
}

export const adminOf = (url: string): Sql =>
  postgres(url, { max: 1, idle_timeout: 0, max_lifetime: null, onnotice: () => undefined })
