import { createHash } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AgreementsForErp } from '../../subgraphs/crm/partners/partners.shared.service.ts'
import { revokeFromAll } from '../../subgraphs/crm/partners/partners.sharing.service.ts'
import { addCustomer, testCrm, type TestCrm } from './crm.ts'
import { createPartner, revokeCustomers, shareCustomers, updatePartner } from './partners.ts'

let crm: TestCrm
let customers: string[]
beforeAll(async () => {
  crm = await testCrm()
  customers = []
  for (let i = 0; i < 30; i++) customers.push((await addCustomer(crm, `Customer ${i}`)).id)
})
afterAll(() => crm.close())

const made = async (): Promise<string> => (await createPartner(crm, { name: 'Partner' })).id
const told = (partnerId: string, known = 0) =>
  crm.subgraph.ports.agreements?.({ partnerId, known }) as Promise<AgreementsForErp>
const future = '2120-01-01T00:00:00.000Z'

type Change = AgreementsForErp['changes'][number]

/** A partner's agreements as they are, by version. */
const truth = async (partnerId: string): Promise<Change[]> => [
  ...(await crm.sql<Change[]>`
    select customer_id as "customerId", 'ORDERS' = any(parts) as orders, 'INVOICES' = any(parts) as invoices,
           to_json(valid_from) #>> '{}' as "validFrom", to_json(valid_until) #>> '{}' as "validUntil",
           to_json(revoked_at) #>> '{}' as "revokedAt", version::int
      from crm.agreement where partner_id = ${partnerId} order by version`),
]

describe('the port agreements', () => {
  it('tells ERP what has changed since a version, in the order in which it changed', async () => {
    const partnerId = await made()
    const [a, b, c] = customers as [string, string, string]
    await shareCustomers(crm, { partnerId, customerIds: [a, b], parts: ['ORDERS'] })
    const first = await told(partnerId)
    expect(first).toMatchObject({ version: 2, active: true, more: false })
    expect(first.changes.map(({ customerId }) => customerId).sort()).toEqual([a, b].sort())
    expect(first.changes).toMatchObject([
      { version: 1, orders: true, invoices: false, validUntil: null, revokedAt: null },
      { version: 2, orders: true, invoices: false },
    ])
    expect(await told(partnerId, 2)).toMatchObject({ version: 2, changes: [], more: false })
    await revokeCustomers(crm, { partnerId, customerIds: [a] })
    await shareCustomers(crm, { partnerId, customerIds: [c], parts: ['INVOICES'], validUntil: future })
    const { version, changes } = await told(partnerId, 2)
    expect(version).toBe(4)
    expect(changes).toMatchObject([
      { customerId: a, version: 3, orders: true },
      { customerId: c, version: 4, invoices: true, orders: false, revokedAt: null },
    ])
    expect(Date.parse(changes[0]?.revokedAt ?? '')).toBeLessThanOrEqual(Date.parse(first.asOf) + 60_000)
    expect(Date.parse(changes[1]?.validUntil ?? '')).toBe(Date.parse(future))
    expect((await told(partnerId)).changes).toEqual(await truth(partnerId))
  })

  it("tells by the database's clock when it was told", async () => {
    const partnerId = await made()
    const [before] = await crm.sql`select clock_timestamp()::text as now`
    const { asOf } = await told(partnerId)
    const [between] = await crm.sql`
      select ${before?.now}::timestamptz <= ${asOf}::timestamptz and ${asOf}::timestamptz <= clock_timestamp() as is`
    expect(between?.is).toBe(true)
  })

  it('gives a digest of all agreements, changed or not, told or not', async () => {
    const partnerId = await made()
    const digestOf = (rows: readonly Change[]) => {
      const seconds = (moment: string | null) => (moment === null ? '' : (Date.parse(moment) / 1000).toFixed(6))
      const lines = rows.map((row) =>
        [
          ...[row.version, row.customerId, row.orders ? 't' : 'f', row.invoices ? 't' : 'f'],
          ...[row.validFrom, row.validUntil, row.revokedAt].map(seconds),
        ].join(' '),
      )
      return createHash('sha256').update(lines.join(',')).digest('hex')
    }
    expect((await told(partnerId)).digest).toBe(digestOf([]))
    await shareCustomers(crm, { partnerId, customerIds: customers, parts: ['PROFILE', 'ORDERS'], validUntil: future })
    await revokeCustomers(crm, { partnerId, customerIds: customers.slice(3, 5) })
    const digest = digestOf(await truth(partnerId))
    expect((await told(partnerId)).digest).toBe(digest)
    expect((await told(partnerId, 31)).digest).toBe(digest)
  })

  it('tells of a partner that there is not, or that is not active, that nothing is shared with it', async () => {
    const partnerId = await made()
    await shareCustomers(crm, { partnerId, customerIds: customers, parts: ['ORDERS'] })
    expect(await told(uuidv7())).toMatchObject({ version: 0, active: false, changes: [], more: false })
    await updatePartner(crm, { id: partnerId, active: false })
    expect(await told(partnerId)).toMatchObject({ version: 31, active: false, changes: [], more: false })
    await updatePartner(crm, { id: partnerId, active: true })
    const again = await told(partnerId)
    expect(again).toMatchObject({ version: 32, active: true })
    expect(again.changes).toHaveLength(30)
  })

  it('tells a thousand changes at most, and that there are more', async () => {
    const partnerId = await made()
    const ids = Array.from({ length: 1_500 }, () => uuidv7())
    await crm.sql`insert into crm.customer (id, number, name, kind)
                  select id, right(id::text, 12), 'x', 'PERSON' from unnest(${ids}::uuid[]) id`
    for (const customerIds of [ids.slice(0, 1_000), ids.slice(1_000)])
      await shareCustomers(crm, { partnerId, customerIds, parts: ['ORDERS'] })
    const first = await told(partnerId)
    expect(first).toMatchObject({ version: 1_500, more: true })
    expect(first.changes).toHaveLength(1_000)
    const rest = await told(partnerId, first.changes.at(-1)?.version)
    expect(rest).toMatchObject({ version: 1_500, more: false })
    expect([...first.changes, ...rest.changes]).toEqual(await truth(partnerId))
  })

  it('faults on what is no question', async () => {
    await expect(told('none')).rejects.toThrow()
    await expect(told(uuidv7(), -1)).rejects.toThrow()
  })
})

describe('versions', () => {
  /** What ERP has in the end: it asks again and again for what came after what it has, while others write. */
  async function copied(partnerId: string, writers: Promise<unknown>[]): Promise<Change[]> {
    const copy = new Map<string, Change>()
    let known = 0
    const pull = async () => {
      const { version, changes } = await told(partnerId, known)
      for (const change of changes) copy.set(change.customerId, change)
      known = version
    }
    let writing = true
    const reader = (async () => {
      while (writing) await pull()
    })()
    await Promise.all(writers)
    writing = false
    await reader
    await pull()
    const all = [...copy.values()].sort((a, b) => a.version - b.version)
    expect(known).toBe(all.at(-1)?.version)
    return all
  }

  const some = (from: number) => Array.from({ length: 5 }, (_, i) => customers[(from + i * 5) % 30] as string)

  it('never show a higher one before all lower ones, however many share and revoke at once', async () => {
    const partnerId = await made()
    const other = await made()
    const writers = Array.from({ length: 20 }, async (_, place) => {
      const to = place % 5 === 4 ? other : partnerId
      for (let round = 0; round < 10; round++) {
        const customerIds = some(place * 7 + round * 3)
        if (round % 3 === 2) await revokeCustomers(crm, { partnerId: to, customerIds })
        else await shareCustomers(crm, { partnerId: to, customerIds, parts: round % 2 ? ['ORDERS'] : ['INVOICES'] })
      }
    })
    const all = await copied(partnerId, writers)
    expect(all).toEqual(await truth(partnerId))
    expect(all).toHaveLength(30)
  })

  it('nor where it is plain SQL that writes, and takes some of it back', async () => {
    const partnerId = await made()
    await shareCustomers(crm, { partnerId, customerIds: customers, parts: ['ORDERS'] })
    const writers = Array.from({ length: 20 }, async (_, place) => {
      for (let round = 1; round <= 20; round++)
        await crm.sql
          .begin(async (tx) => {
            await tx`update crm.agreement set valid_until = valid_from + interval '1 day' * ${round}
                      where partner_id = ${partnerId} and customer_id = ${customers[place] as string}`
            await tx`select count(*) from crm.agreement`
            if (round % 4 === 0) throw new Error('taken back')
          })
          .catch((error: Error) => expect(error.message).toBe('taken back'))
    })
    const all = await copied(partnerId, writers)
    expect(all).toEqual(await truth(partnerId))
    expect(all.at(-1)?.version).toBe(30 + 20 * 15)
  })

  it('count each change once, without a gap, and a change to what is there already not at all', async () => {
    const partnerId = await made()
    const customerIds = customers.slice(0, 3)
    const terms = { partnerId, parts: ['ORDERS'], validFrom: '2026-01-01T00:00:00Z' }
    await shareCustomers(crm, { ...terms, customerIds: customerIds.slice(0, 2) })
    await shareCustomers(crm, { ...terms, customerIds })
    expect((await truth(partnerId)).map(({ version }) => version)).toEqual([1, 2, 3])
    await updatePartner(crm, { id: partnerId, name: 'Other name' })
    expect((await told(partnerId)).version).toBe(3)
    await crm.sql`update crm.agreement set version = 1 where partner_id = ${partnerId} and version = 2`
    expect((await truth(partnerId)).map(({ version }) => version)).toEqual([1, 3, 4])
    expect((await told(partnerId)).version).toBe(4)
  })
})

it('a customer is taken back from all partners, whatever is being shared meanwhile', async () => {
  const partners = [await made(), await made(), await made()]
  const [customerId] = customers as [string]
  const { db } = crm.subgraph.context({ viewer: null, requestId: 'test' })
  const takeBack = () => db.transaction((tx) => revokeFromAll(tx, customerId))
  const share = (partnerId: string) =>
    shareCustomers(crm, { partnerId, customerIds: customers, parts: ['ORDERS'], validFrom: '2026-01-01T00:00:00Z' })
  for (let round = 0; round < 10; round++) await Promise.all([...partners.map(share), takeBack(), takeBack()])
  await takeBack()
  for (const partnerId of partners) {
    const { changes } = await told(partnerId)
    expect(changes.filter(({ revokedAt }) => revokedAt !== null).map((change) => change.customerId)).toEqual([
      customerId,
    ])
  }
})

describe('the database refuses, whoever writes', () => {
  const insert = async (fields: Record<string, unknown> = {}) => {
    const row = {
      id: uuidv7(),
      partner_id: await made(),
      customer_id: customers[0],
      parts: ['PROFILE'],
      channels: [],
      valid_from: '2026-01-01',
      ...fields,
    }
    await crm.sql`insert into crm.agreement ${crm.sql(row)}`
    return row
  }

  it.each([
    ['agreement_span', { valid_until: '2026-01-01' }],
    ['agreement_parts', { parts: ['ALL'] }],
    ['agreement_parts', { parts: [null] }],
    ['agreement_channels', { channels: ['POST'] }],
    ['agreement_shares', { parts: [] }],
    ['agreement_customer_id_customer_id_fk', { customer_id: uuidv7() }],
    ['agreement_partner_id_partner_id_fk', { partner_id: uuidv7() }],
  ])('%s', async (constraint, fields) => {
    await expect(insert(fields)).rejects.toMatchObject({ constraint_name: constraint })
  })

  it('a second agreement of the same partner and customer', async () => {
    const { partner_id, customer_id } = await insert()
    await expect(insert({ partner_id, customer_id })).rejects.toMatchObject({ constraint_name: 'agreement_once' })
  })

  it('another customer or partner in an agreement, another number of a partner, and deleting either', async () => {
    const { id, partner_id } = await insert()
    const [other, customer] = [await made(), customers[1] as string]
    for (const statement of [
      crm.sql`update crm.agreement set customer_id = ${customer} where id = ${id}`,
      crm.sql`update crm.agreement set partner_id = ${other} where id = ${id}`,
      crm.sql`delete from crm.agreement where id = ${id}`,
      crm.sql`truncate crm.agreement`,
      crm.sql`update crm.partner set number = 'other' where id = ${partner_id}`,
      crm.sql`update crm.partner set id = ${uuidv7()} where id = ${other}`,
      crm.sql`delete from crm.partner where id = ${other}`,
      crm.sql`truncate crm.partner cascade`,
    ])
      await expect(statement).rejects.toThrow(/rows are kept/)
  })

  it.each([
    `update crm.partner set number = 'other'`,
    `update crm.partner set agreements_version = 0`,
    `update crm.agreement set version = 0`,
    `update crm.agreement set customer_id = gen_random_uuid()`,
    `delete from crm.agreement`,
    `delete from crm.partner`,
  ])('the servers to %s', async (statement) => {
    const asStaff = crm.sql.begin(async (sql) => {
      await sql`set local role samspill_staff`
      await sql.unsafe(statement)
    })
    await expect(asStaff).rejects.toMatchObject({ code: '42501' })
  })
})
