import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { Command } from 'commander'
import { dataFolder } from '../../subgraphs/common/data-folder.ts'
import { readEnv } from '../../subgraphs/common/env.ts'
import { load } from './load/load.ts'
import { growth, tableOfGrowth, type Grown } from './load/growth.ts'
import { writable } from './options.ts'
import { benchServer, type BenchServer } from './postgres.ts'
import { stopServers } from './server.ts'

const program = new Command('bench:load')
  .description(
    'Loads 1,000,000 customers, 10,000,000 interactions and 5,000,000 order lines, and measures what reads cost.',
  )
  .option('--small <customers>', 'of the database that it is compared with', Number, 10_000)
  .option('--large <customers>', 'of the other', Number, 1_000_000)
  .option('--keep', 'leaves the databases, for a further run')
  .option('--json <file>', 'writes the figures there as well', writable)
  .parse()
const options = program.opts<{ small: number; large: number; keep?: boolean; json?: string }>()

const interrupted = new AbortController()
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => interrupted.abort())
const { signal } = interrupted
const log = (message: string) => process.stderr.write(`${message}\n`)

const folder = await dataFolder(path.join(readEnv().SAMSPILL_DATA, 'bench'), log)
const server = await largeServer(path.join(folder, 'load'))
try {
  const databases: (Awaited<ReturnType<typeof loaded>> & { customers: number })[] = []
  for (const customers of [options.small, options.large]) {
    const { url, seconds } = await loaded(customers)
    if (seconds !== null) log(`${customers} customers: loaded in ${seconds.toFixed(0)} s`)
    databases.push({ customers, url, seconds })
  }
  const places = databases.map(({ url }) => ({ database: url, folder, signal, log }))
  const figures = await growth(places, server)
  const results: Grown[] = databases.map(({ customers, seconds }, i) => ({
    customers,
    seconds,
    figures: figures[i] ?? {},
  }))
  console.log(`\n${tableOfGrowth(results)}`)
  if (options.json) writeFileSync(options.json, `${JSON.stringify(results, null, 2)}\n`)
} finally {
  await stopServers()
  if (!options.keep)
    for (const customers of [options.small, options.large])
      await server.admin.unsafe(`drop database if exists ${nameOf(customers)} with (force)`)
  await server.leave()
}

function nameOf(customers: number): string {
  return `load_${customers}`
}

async function loaded(customers: number): Promise<{ url: string; seconds: number | null }> {
  const url = Object.assign(new URL(server.url), { pathname: `/${nameOf(customers)}` }).href
  const there = await server.admin`select from pg_database where datname = ${nameOf(customers)}`
  if (there.length > 0) return { url, seconds: null }
  await server.admin.unsafe(`create database ${nameOf(customers)}`)
  try {
    return { url, seconds: await load(url, customers, log, signal) }
  } catch (error) {
    await server.admin.unsafe(`drop database ${nameOf(customers)} with (force)`)
    throw error
  }
}

/** With the memory that somebody gives a database of this size; the small one lies in the same. */
async function largeServer(at: string): Promise<BenchServer> {
  const fresh = await benchServer(at)
  const [row] = await fresh.admin`select current_setting('shared_buffers') as size`
  if (row?.size === '2GB') return fresh
  await fresh.admin.unsafe(`alter system set shared_buffers = '2GB'`)
  await fresh.admin.unsafe(`alter system set max_wal_size = '8GB'`)
  await fresh.leave()
  return benchServer(at)
}
