import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Sql } from 'postgres'
import { connect, type Pool } from '../../subgraphs/common/database/connect.ts'
import type { Port } from '../../subgraphs/common/ports.ts'
import { enterAsPartner, learnAgreements } from '../../subgraphs/erp/partners/partners.service.ts'
import { testDatabase, type TestDatabase } from '../support/database.ts'
import { digestOf, tellingCrm, type Agreement, type TellingCrm } from './telling-crm.ts'

let database: TestDatabase
let sql: Sql
let staff: Pool
let partners: Pool
beforeAll(async () => {
  database = await testDatabase('erp')
  sql = database.superuser(1)
  const settings = { url: database.url, size: 10, prepare: true }
  staff = connect({
    ...settings,
    role: 'samspill_staff',
    onStatement: (text) => database.statements.push(text),
  })
  partners = connect({ ...settings, role: 'samspill_partner' })
})
afterAll(async () => {
  await Promise.all([staff.close(), partners.close()])
  await database.drop()
})

const learn = (crm: TellingCrm, agreements: Port = crm.agreements) =>
  learnAgreements(staff.db, { agreements }, crm.partnerId, 'test')

/** What is known here of the partner's agreements, as CRM would tell it. */
async function known({ partnerId }: TellingCrm) {
  const rows = await sql<Agreement[]>`
    select customer_id as "customerId", orders, invoices, version::int, ${iso('valid_from')} as "validFrom",
           ${iso('valid_until')} as "validUntil", ${iso('revoked_at')} as "revokedAt"
      from erp.agreement where partner_id = ${partnerId} order by version`
  const [at] = await sql<{ version: number }[]>`
    select version::int from erp.partner_agreements where partner_id = ${partnerId}`
  return { rows: [...rows], version: at?.version ?? 0 }
}
const iso = (column: string) => sql`to_char(${sql(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const told = ({ rows, version }: TellingCrm) => ({ rows: rows(), version: version() })

/** A port whose answers, given when it is asked, arrive when `release` lets the one out that `pick` chooses. */
function held(port: Port) {
  const waiting: (() => void)[] = []
  const asked: (() => void)[] = []
  return {
    port: (async (input, call) => {
      const answer = await port(input, call)
      await new Promise<void>((resolve) => {
        waiting.push(resolve)
        asked.shift()?.()
      })
      return answer
    }) satisfies Port,
    release: (pick = 0) => waiting.splice(pick, 1)[0]?.(),
    /** So many answers wait. */
    waiting: async (count: number) => {
      while (waiting.length < count) await new Promise<void>((resolve) => asked.push(resolve))
    },
    count: () => waiting.length,
  }
}

/** A port that tells this, and then that nothing has changed since. */
const telling =
  <A extends { version: number }>(answer: A): Port =>
  async (input) => ({ ...answer, ...((input as { known: number }).known === answer.version && { changes: [] }) })

const revoked = { revokedAt: '2026-05-01T00:00:00.000Z' }
const unavailable = { extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }

describe('learning what CRM shares with a partner', () => {
  it('begins with nothing, then asks for what has changed since, until nothing has', async () => {
    const crm = tellingCrm()
    const first = crm.share()
    crm.share(undefined, { orders: false, validUntil: '2026-12-31T23:00:00.000Z' })
    expect(await learn(crm)).toEqual({ partnerId: crm.partnerId, version: 2, asOf: crm.asOf })
    expect(await known(crm)).toEqual(told(crm))

    crm.share(first, revoked)
    crm.share()
    expect(await learn(crm)).toMatchObject({ version: 4 })
    expect(await known(crm)).toEqual(told(crm))
    expect(crm.asked).toEqual([0, 2, 2, 4])
  })

  it('reads all pages, each kept before the next is asked for', async () => {
    const crm = tellingCrm()
    for (let i = 0; i < 2_500; i++) crm.share()
    await learn(crm)
    expect(crm.asked).toEqual([0, 1_000, 2_000, 2_500])
    expect(await known(crm)).toEqual(told(crm))
  })

  it('writes nothing when nothing has changed: one read, one question', async () => {
    const crm = tellingCrm()
    crm.share()
    await learn(crm)
    database.statements.length = 0
    expect(await learn(crm)).toMatchObject({ version: 1 })
    expect(database.statements).toHaveLength(1)
    expect(database.statements[0]).toMatch(/^\s*select /)
    expect(crm.asked).toEqual([0, 1, 1])
  })

  it('knows of a partner with whom nothing is shared, and of changes that touch no agreement', async () => {
    const crm = tellingCrm()
    expect(await learn(crm)).toMatchObject({ version: 0 })
    const later: Port = async (input) => ({ ...((await crm.agreements(input)) as object), version: 3 })
    expect(await learn(crm, later)).toMatchObject({ version: 3 })
    expect(await known(crm)).toEqual({ rows: [], version: 3 })
  })

  it('shows nothing to a partner that CRM does not know, or that is not active', async () => {
    const crm = tellingCrm()
    crm.share()
    await learn(crm)
    crm.active = false
    expect(await learn(crm)).toBeNull()
    expect(await learn(tellingCrm(), crm.agreements)).toBeNull()
  })
})

describe('when CRM can not tell', () => {
  it('throws a fault that may be tried again, and keeps what is known', async () => {
    const crm = tellingCrm()
    crm.share()
    await learn(crm)
    const before = await known(crm)
    const silent: Port = async () => {
      throw new Error('connect ECONNREFUSED 127.0.0.1:4002')
    }
    await expect(learn(crm, silent)).rejects.toMatchObject(unavailable)
    await expect(learn(crm, silent)).rejects.not.toThrow(/ECONNREFUSED/)
    expect(await known(crm)).toEqual(before)
  })

  const other = tellingCrm()
  other.share()
  other.share()
  const [row, second] = other.rows() as [Agreement, Agreement]
  const sense = { version: 2, active: true, asOf: other.asOf, digest: '', changes: [second], more: false }
  it.each<[string, unknown]>([
    ['no answer', null],
    ['an error in the place of an answer', { errors: [{ message: 'no' }] }],
    ['no clock', { ...sense, asOf: undefined }],
    ['a clock that is none', { ...sense, asOf: 'now' }],
    ['not whether the partner is active', { ...sense, active: null }],
    ['a customer that is none', { ...sense, changes: [{ ...second, customerId: '*' }] }],
    ['not until when', { ...sense, changes: [{ ...second, validUntil: undefined }] }],
    ['not which parts', { ...sense, changes: [{ ...second, orders: 'yes' }] }],
    ['a change that is known', { ...sense, changes: [row] }],
    ['a change later than the last', { ...sense, changes: [{ ...second, version: 3 }] }],
    ['the same version twice', { ...sense, changes: [second, { ...row, version: 2 }] }],
    ['changes out of order', { ...sense, version: 3, changes: [{ ...row, version: 3 }, second] }],
    ['that there is more, and nothing', { ...sense, changes: [], more: true }],
    ['no digest', { ...sense, digest: null }],
  ])('takes it for silence to be told %s', async (_, answer) => {
    const crm = tellingCrm()
    crm.share()
    await learn(crm)
    const before = await known(crm)
    await expect(learn(crm, async () => answer)).rejects.toMatchObject(unavailable)
    expect(await known(crm)).toEqual(before)
    // It was the one thing that was wrong.
    const digest = digestOf([...before.rows, second])
    expect(await learn(crm, telling({ ...sense, digest }))).toMatchObject({ version: 2 })
  })
})

it('is no answer either when the agreements come out otherwise than CRM says that they are', async () => {
  const crm = tellingCrm()
  crm.share()
  await learn(crm)
  const crooked: Port = async (input) => ({ ...((await crm.agreements(input)) as object), digest: digestOf([]) })
  await expect(learn(crm, crooked)).rejects.toMatchObject(unavailable)
  crm.asked.length = 0
  await learn(crm)
  expect(await known(crm)).toEqual(told(crm))
})

describe('learners at the same time', () => {
  it('never put back an older state, however late they come', async () => {
    const crm = tellingCrm()
    const customerId = crm.share()
    const slow = held(crm.agreements)
    const late = learn(crm, slow.port)
    await slow.waiting(1)
    crm.share(customerId, revoked)
    await learn(crm)
    slow.release()
    await slow.waiting(1)
    slow.release()
    expect(await late).toMatchObject({ version: 2 })
    expect(await known(crm)).toEqual(told(crm))
    expect(crm.asked).toEqual([0, 0, 2, 2])
  })

  it('know in the end what CRM told each of them, in whatever order the answers come', async () => {
    const crm = tellingCrm(4)
    const { port, release, waiting, count } = held(crm.agreements)
    const customers = Array.from({ length: 10 }, () => crm.share())
    let random = 20_261
    const next = (below: number) => (random = (random * 48_271) % 2_147_483_647) % below
    let finished = 0
    const learners = Array.from({ length: 20 }, async () => {
      const before = crm.rows()
      const learnt = await learn(crm, port)
      const here = await known(crm)
      expect(here.version).toBeGreaterThanOrEqual(learnt?.version ?? Infinity)
      const versions = new Map(here.rows.map((row) => [row.customerId, row.version]))
      for (const { customerId, version } of before) expect(versions.get(customerId)).toBeGreaterThanOrEqual(version)
      finished += 1
    })
    const all = Promise.all(learners)
    for (let changes = 0; finished < learners.length; release(next(count()))) {
      await Promise.race([waiting(1), all])
      if (changes < 20 && next(4) === 0) {
        crm.share(customers[next(customers.length)], next(2) ? revoked : { revokedAt: null })
        changes += 1
      }
    }
    await all
    await learn(crm)
    expect(await known(crm)).toEqual(told(crm))
  })
})

describe('when CRM was put back to an earlier state', () => {
  it('forgets what CRM no longer tells', async () => {
    const crm = tellingCrm(2)
    const kept = crm.share()
    const restore = crm.backup()
    for (let i = 0; i < 4; i++) crm.share()
    crm.share(kept, { invoices: false })
    await learn(crm)
    restore()
    expect(await learn(crm)).toMatchObject({ version: 1 })
    expect(await known(crm)).toEqual(told(crm))
    expect(await known(crm)).toMatchObject({ rows: [{ customerId: kept, invoices: true }], version: 1 })
  })

  it.each([1, 2, 3])('sees that it was, also when CRM has made %i changes since', async (changes) => {
    const crm = tellingCrm()
    crm.share()
    const restore = crm.backup()
    const lost = [crm.share(), crm.share()]
    await learn(crm)
    restore()
    for (let i = 0; i < changes; i++) crm.share()
    await learn(crm)
    const { rows, version } = await known(crm)
    expect({ rows, version }).toEqual(told(crm))
    expect(rows.filter(({ customerId }) => lost.includes(customerId))).toEqual([])
  })

  it('has forgotten already when CRM falls silent in between', async () => {
    const crm = tellingCrm()
    const restore = crm.backup()
    crm.share()
    await learn(crm)
    restore()
    crm.asked.length = 0
    const once: Port = async (input) => {
      if (crm.asked.length > 0) throw new Error('silent')
      return crm.agreements(input)
    }
    await expect(learn(crm, once)).rejects.toMatchObject(unavailable)
    expect(await known(crm)).toEqual({ rows: [], version: 0 })
  })

  it('drops a page that was told before', async () => {
    const crm = tellingCrm()
    const first = crm.share()
    const restore = crm.backup()
    await learn(crm)
    crm.share()
    const slow = held(crm.agreements)
    const late = learn(crm, slow.port)
    await slow.waiting(1)
    restore()
    crm.share(first, revoked)
    crm.share()
    await learn(crm)
    slow.release()
    await slow.waiting(1)
    slow.release()
    await late
    expect(await known(crm)).toEqual(told(crm))
  })
})

it('repairs a copy that somebody has meddled with', async () => {
  const crm = tellingCrm()
  crm.share(undefined, revoked)
  await learn(crm)
  await sql`update erp.agreement set revoked_at = null where partner_id = ${crm.partnerId}`
  await learn(crm)
  expect(await known(crm)).toEqual(told(crm))
})

describe('a transaction of the partner', () => {
  const settings = 'select current_setting($1, true) as value'
  const setting = async (tx: Pool, name: string) => (await tx.sql.unsafe(settings, [name]))[0]?.value

  it('is entered with what was learnt, or with more', async () => {
    const crm = tellingCrm()
    crm.share()
    const learnt = await learn(crm)
    if (!learnt) throw new Error('nothing was learnt')
    crm.share()
    await learn(crm)
    const seen = await partners.db.transaction(async (tx) => {
      await enterAsPartner(tx, learnt)
      const [row] = await tx.execute(
        `select erp.partner() as partner, erp.as_of() = '${crm.asOf}'::timestamptz as now, cardinality(erp.shared_orders()) as customers`,
      )
      return row
    })
    expect(seen).toEqual({ partner: crm.partnerId, now: true, customers: 2 })
    expect(await setting(partners, 'samspill.partner')).toBeFalsy()
    expect(await setting(partners, 'samspill.as_of')).toBeFalsy()
  })

  it('is not entered with less, nor as one of whom nothing is known', async () => {
    const crm = tellingCrm()
    crm.share()
    const learnt = await learn(crm)
    if (!learnt) throw new Error('nothing was learnt')
    for (const ahead of [
      { ...learnt, version: 2 },
      { ...learnt, partnerId: tellingCrm().partnerId },
    ])
      await expect(partners.db.transaction((tx) => enterAsPartner(tx, ahead))).rejects.toMatchObject(unavailable)
  })
})
