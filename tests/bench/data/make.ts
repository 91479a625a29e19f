import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import { customersForErp, openCrmDatabase, type CustomerForErp } from '../../../subgraphs/crm/index.ts'
import { customerRowOf, openErpDatabase } from '../../../subgraphs/erp/index.ts'
import { answerOrder } from '../contenders/floor.sql.ts'
import { byHand } from '../orders.function.ts'
import { adminOf } from '../postgres.ts'
import { writeCrm } from './crm.ts'
import { writeErp } from './erp.ts'
import { batchesOf, type Size } from './size.ts'
import { writeTo } from './write.ts'

/**
 * A database of that size with both schemas: that of an earlier run, when what makes it is still the same, else made anew
 * (and the earlier ones dropped). It gets its name when it is whole. One for both, so that one statement by hand can join them.
 * @param server URL of a superuser
 */
export async function benchDatabase(
  server: string,
  size: Size,
  log: (message: string) => void,
  signal: AbortSignal,
): Promise<string> {
  const prefix = `bench_${size.customers}`
  const name = `${prefix}_${fingerprint(size)}`
  const draft = `${prefix}_draft`
  const admin = adminOf(server)
  try {
    const there = await admin`select 1 from pg_database where datname = ${name}`
    if (there.length > 0) return withDatabase(server, name)
    log(`making ${size.customers} customers with ${size.orders} orders and ${size.interactions} interactions`)
    const old = await admin`select datname from pg_database where datname like ${`${prefix}\\_%`}`
    for (const { datname } of old) await admin.unsafe(`drop database ${datname} with (force)`)
    await admin.unsafe(`create database ${draft}`)
    await fill(withDatabase(server, draft), size, signal)
    await admin.unsafe(`alter database ${draft} rename to ${name}`)
    return withDatabase(server, name)
  } finally {
    await admin.end()
  }
}

async function fill(url: string, size: Size, signal: AbortSignal): Promise<void> {
  const settings = { url, poolSize: 2, prepare: true }
  const erp = await openErpDatabase(settings)
  const crm = await openCrmDatabase(settings)
  try {
    await writeCrm(writeTo(crm.db, signal), size)
    const ids = await crm.db.execute<{ id: string }>(sql`select id from crm.customer order by number`)
    const customers: CustomerForErp[] = []
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
  const owner = adminOf(url)
  await owner.unsafe(byHand)
  await owner.unsafe(answerOrder)
  // As a server that has been up for a while: statistics known, pages marked as visible to all.
  await owner.unsafe('vacuum analyze')
  await owner.unsafe('checkpoint')
  await owner.end()
}

export const databaseName = (url: string): string => new URL(url).pathname.slice(1)

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
