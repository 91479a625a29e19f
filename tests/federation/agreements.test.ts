import type { Sql } from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { connect, type Pool } from '../../subgraphs/common/database/connect.ts'
import { learnAgreements } from '../../subgraphs/erp/partners/partners.service.ts'
import { addCustomer, testCrm, type TestCrm } from '../crm/crm.ts'
import { createPartner, revokeCustomers, shareCustomers, updatePartner } from '../crm/partners.ts'
import { testDatabase, type TestDatabase } from '../support/database.ts'

// ERP's copy of agreements, as CRM itself tells of them.

let crm: TestCrm
let database: TestDatabase
let erp: Sql
let staff: Pool
let customers: string[]
beforeAll(async () => {
  crm = await testCrm()
  database = await testDatabase('erp')
  erp = database.superuser(1)
  staff = connect({ url: database.url, role: 'samspill_staff', size: 2, prepare: true })
  customers = []
  for (let i = 0; i < 5; i++) customers.push((await addCustomer(crm, `Customer ${i}`)).id)
})
afterAll(async () => {
  await staff.close()
  await database.drop()
  await crm.close()
})

const partner = async (): Promise<string> => (await createPartner(crm, { name: 'Partner' })).id
const learn = (partnerId: string) => {
  const { agreements } = crm.subgraph.ports
  if (!agreements) throw new Error('CRM has no port agreements')
  return learnAgreements(staff.db, { agreements }, partnerId, 'test')
}
const share = (partnerId: string, customerIds: string[], terms: object = {}) =>
  shareCustomers(crm, { partnerId, customerIds, parts: ['ORDERS'], ...terms })

const columns = 'customer_id, valid_from, valid_until, revoked_at, version'
const copied = (partnerId: string) =>
  erp.unsafe(`select ${columns}, orders, invoices from erp.agreement where partner_id = $1 order by version`, [
    partnerId,
  ])
const kept = (partnerId: string) =>
  crm.sql.unsafe(
    `select ${columns}, 'ORDERS' = any (parts) as orders, 'INVOICES' = any (parts) as invoices
       from crm.agreement where partner_id = $1 order by version`,
    [partnerId],
  )

it('is what CRM keeps, whatever the terms', async () => {
  const partnerId = await partner()
  await share(partnerId, customers.slice(0, 2), { validFrom: '2026-01-01T10:00:00.123+02:00' })
  await share(partnerId, customers.slice(2, 3), { parts: ['PROFILE'], validUntil: '2999-12-31T23:59:59.999Z' })
  await share(partnerId, customers.slice(3, 4), { parts: ['INVOICES', 'ORDERS'], channels: ['CALL'] })
  await revokeCustomers(crm, { partnerId, customerIds: customers.slice(0, 1) })
  expect(await learn(partnerId)).toMatchObject({ version: 5 })
  expect([...(await copied(partnerId))]).toEqual([...(await kept(partnerId))])

  await share(partnerId, customers.slice(0, 1))
  await updatePartner(crm, { id: partnerId, active: false })
  expect(await learn(partnerId)).toBeNull()
  await updatePartner(crm, { id: partnerId, active: true })
  expect(await learn(partnerId)).toMatchObject({ version: 8 })
  expect([...(await copied(partnerId))]).toEqual([...(await kept(partnerId))])
})

/** What a backup restores of a partner's agreements, past all that the database guards. */
async function backup(partnerId: string) {
  const rows = await crm.sql`select to_jsonb(a) as row from crm.agreement a where partner_id = ${partnerId}`
  const [at] = await crm.sql`select agreements_version as version from crm.partner where id = ${partnerId}`
  return () =>
    crm.sql.begin(async (tx) => {
      await tx`set local session_replication_role = replica`
      await tx`delete from crm.agreement where partner_id = ${partnerId}`
      for (const { row } of rows)
        await tx`insert into crm.agreement (id, partner_id, customer_id, parts, channels, valid_from, created_at, version)
          select id, partner_id, customer_id, parts, channels, valid_from, created_at, version
            from jsonb_populate_record(null::crm.agreement, ${tx.json(row as never)})`
      await tx`update crm.partner set agreements_version = ${at?.version as string} where id = ${partnerId}`
    })
}

it.each([0, 1, 2, 3])(
  'is again when CRM was restored from a backup, and has made %i changes since',
  async (changes) => {
    const partnerId = await partner()
    const [first, lost, also, ...others] = customers as [string, string, string, ...string[]]
    await share(partnerId, [first])
    const restore = await backup(partnerId)
    await share(partnerId, [lost, also])
    await learn(partnerId)
    await restore()
    for (let i = 0; i < changes; i++) await share(partnerId, [others[i % 2] as string])
    await learn(partnerId)
    const copy = await copied(partnerId)
    expect([...copy]).toEqual([...(await kept(partnerId))])
    expect(copy.map((row) => row.customer_id as string)).not.toContain(lost)
  },
)
