import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import { customersForErp, openCrmDatabase } from '../../../subgraphs/crm/index.ts'
import { customerRowOf, openErpDatabase } from '../../../subgraphs/erp/index.ts'
import { adminOf } from '../postgres.ts'
import { writeCrm } from './crm.ts'
import { writeErp } from './erp.ts'
import { batchesOf, type Size } from './size.ts'
import { writeTo } from './write.ts'

/** The two databases that the contenders serve. */
export interface BenchDatabases {
  readonly erp: string
  readonly crm: string
}

/**
 * Databases of that size on the two servers: those of an earlier run, when what makes them is still the same, else made
 * anew (and the earlier ones dropped). They get their names when they are whole.
 * @param servers URLs of superusers
 */
export async function benchDatabases(
  servers: BenchDatabases,
  size: Size,
  log: (message: string) => void,
  signal: AbortSignal,
): Promise<BenchDatabases> {
  const prefix = `bench_${size.customers}`
  const name = `${prefix}_${fingerprint(size)}`
  const draft = `${prefix}_draft`
  const admin = { erp: adminOf(servers.erp), crm: adminOf(servers.crm) }
  const both = [admin.erp, admin.crm]
  const urls = (database: string) => ({
    erp: withDatabase(servers.erp, database),
    crm: withDatabase(servers.crm, database),
  })
  try {
    const there = await Promise.all(both.map((server) => server`select 1 from pg_database where datname = ${name}`))
    if (there.every((rows) => rows.length > 0)) return urls(name)
    log(`making ${size.customers} customers with ${size.orders} orders and ${size.interactions} interactions`)
    for (const server of both) {
      const old = await server`select datname from pg_database where datname like ${`${prefix}\\_%`}`
      for (const { datname } of old) await server.unsafe(`drop database ${datname} with (force)`)
      await server.unsafe(`create database ${draft}`)
    }
    await fill(urls(draft), size, signal)
    for (const server of both) await server.unsafe(`alter database ${draft} rename to ${name}`)
    return urls(name)
  } finally {
    await Promise.all(both.map((server) => server.end()))
  }
}

async function fill(urls: BenchDatabases, size: Size, signal: AbortSignal): Promise<void> {
  const settings = (url: string) => ({ url, poolSize: 2, prepare: true })
  const [erp, crm] = await Promise.all([openErpDatabase(settings(urls.erp)), openCrmDatabase(settings(urls.crm))])
  try {
    await writeCrm(writeTo(crm.db, signal), size)
    const ids = await crm.db.execute<{ id: string }>(sql`select id from crm.customer order by number`)
    const customers: Awaited<ReturnType<typeof customersForErp>> = []
    for (const batch of batchesOf(ids))
      customers.push(
        ...(await customersForErp(
          crm.db,
          batch.map(({ id }) => id),
        )),
      )
    await writeErp(writeTo(erp.db, signal), size, customers.map(customerRowOf))
  } finally {
    await Promise.all([erp.close(), crm.close()])
  }
  for (const url of [urls.erp, urls.crm]) {
    const owner = adminOf(url)
    // As a server that has been up for a while: statistics known, pages marked as visible to all.
    await owner.unsafe('vacuum analyze')
    await owner.unsafe('checkpoint')
    await owner.end()
  }
}

/** Of all that decides what is in the databases. */
function fingerprint(size: Size): string {
  const hash = createHash('sha256').update(JSON.stringify(size))
  for (const folder of ['./', '../../../subgraphs/erp/migrations/', '../../../subgraphs/crm/migrations/']) {
    const at = fileURLToPath(new URL(folder, import.meta.url))
    for (const file of readdirSync(at).sort()) if (/\.(ts|sql)$/.test(file)) hash.update(readFileSync(`${at}${file}`))
  }
  return hash.digest('hex').slice(0, 12)
}

function withDatabase(server: string, name: string): string {
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}
