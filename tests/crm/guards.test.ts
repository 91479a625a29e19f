import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addCustomer, testCrm, type TestCrm } from './crm.ts'

let crm: TestCrm
beforeAll(async () => {
  crm = await testCrm()
})
afterAll(() => crm.close())

const insertCustomer = (fields: Record<string, unknown> = {}) =>
  crm.sql`insert into crm.customer ${crm.sql({ id: uuidv7(), number: uuidv7().slice(-12), name: 'x', kind: 'PERSON', ...fields })}`

describe('the database refuses, whoever writes', () => {
  it.each([
    ['customer_number_form', { number: 'has space' }],
    ['customer_number_form', { number: 'x'.repeat(21) }],
    ['customer_name_length', { name: '' }],
    ['customer_name_length', { name: 'x'.repeat(201) }],
    ['customer_kind', { kind: 'ROBOT' }],
    ['customer_phone_length', { phone: '1'.repeat(41) }],
    ['customer_version', { version: 0 }],
    ['customer_parent', { parent_id: uuidv7() }],
  ])('%s', async (constraint, fields) => {
    await expect(insertCustomer(fields)).rejects.toMatchObject({ constraint_name: constraint })
  })

  it('a number twice', async () => {
    await insertCustomer({ number: 'ONCE' })
    await expect(insertCustomer({ number: 'ONCE' })).rejects.toMatchObject({ constraint_name: 'customer_number' })
  })

  it('a customer that is its own parent', async () => {
    const id = uuidv7()
    await expect(insertCustomer({ id, parent_id: id })).rejects.toMatchObject({
      constraint_name: 'customer_parent_cycle',
    })
  })

  it('a cycle closed by one statement', async () => {
    const [a, b] = [await addCustomer(crm, 'A'), await addCustomer(crm, 'B')]
    await expect(
      crm.sql`update crm.customer set parent_id = case id when ${a.id} then ${b.id}::uuid else ${a.id}::uuid end
               where id in (${a.id}, ${b.id})`,
    ).rejects.toMatchObject({ constraint_name: 'customer_parent_cycle' })
  })

  it('a cycle closed by two transactions at once', async () => {
    const [a, b] = [await addCustomer(crm, 'A'), await addCustomer(crm, 'B')]
    const setParent = (id: string, parent: string) =>
      crm.sql.begin(async (sql) => {
        await sql`select 1 from crm.customer where id = ${id} for no key update`
        await sql`update crm.customer set parent_id = ${parent} where id = ${id}`
      })
    for (let round = 0; round < 20; round++) {
      await crm.sql`update crm.customer set parent_id = null where id in (${a.id}, ${b.id})`
      const outcome = await Promise.allSettled([setParent(a.id, b.id), setParent(b.id, a.id)])
      expect(outcome.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
      const failed = outcome.find((each) => each.status === 'rejected')
      expect(failed?.reason).toMatchObject({ constraint_name: 'customer_parent_cycle' })
    }
  })

  it('a second billing address', async () => {
    const oslo = { line1: 'x', city: 'Oslo', countryCode: 'NO' }
    const { id } = await addCustomer(crm, 'Billed', { addresses: [oslo] })
    await expect(
      crm.sql`insert into crm.address (id, customer_id, kind, line1, city, country_code)
              values (${uuidv7()}, ${id}, 'BILLING', 'y', 'Oslo', 'NO')`,
    ).rejects.toMatchObject({ constraint_name: 'address_one_billing' })
  })

  it('a contact of somebody else in an interaction', async () => {
    const [a, b] = [await addCustomer(crm, 'A', { contacts: [{ name: 'c' }] }), await addCustomer(crm, 'B')]
    const [contact] = await crm.sql`select id from crm.contact where customer_id = ${a.id}`
    await expect(
      crm.sql`insert into crm.interaction (id, customer_id, contact_id, channel, direction, subject, occurred_at)
              values (${uuidv7()}, ${b.id}, ${contact?.id}, 'CALL', 'INBOUND', 'x', now())`,
    ).rejects.toMatchObject({ constraint_name: 'interaction_contact' })
  })

  it('a campaign that ends before it starts, and a budget without currency', async () => {
    const insert = (fields: Record<string, unknown>) =>
      crm.sql`insert into crm.campaign ${crm.sql({ id: uuidv7(), name: 'x', starts_on: '2026-02-01', ...fields })}`
    await expect(insert({ ends_on: '2026-01-31' })).rejects.toMatchObject({ constraint_name: 'campaign_span' })
    await expect(insert({ budget_amount: '1' })).rejects.toMatchObject({ constraint_name: 'campaign_budget_whole' })
    await expect(insert({ budget_amount: '-1', budget_currency: 'NOK' })).rejects.toMatchObject({
      constraint_name: 'campaign_budget',
    })
  })

  it.each(['customer', 'contact', 'campaign', 'audit_log'])('deleting from %s', async (table) => {
    const { id } = await addCustomer(crm, 'Kept', { contacts: [{ name: 'c' }] })
    await crm.sql`insert into crm.interaction (id, customer_id, channel, direction, subject, occurred_at)
                  values (${uuidv7()}, ${id}, 'NOTE', 'INTERNAL', 'x', now())`
    await crm.sql`insert into crm.campaign (id, name, starts_on) values (${uuidv7()}, 'x', '2026-01-01')`
    await expect(crm.sql`delete from ${crm.sql(`crm.${table}`)}`).rejects.toThrow(/rows are kept/)
    await expect(crm.sql`truncate ${crm.sql(`crm.${table}`)} cascade`).rejects.toThrow(/rows are kept/)
  })

  it('a change of the audit trail', async () => {
    await addCustomer(crm, 'Trailed')
    await expect(crm.sql`update crm.audit_log set changed_by = 'nobody'`).rejects.toThrow(/rows are kept/)
  })
})

describe('the role that CRM runs under', () => {
  const asStaff = (statement: string) =>
    crm.sql.begin(async (sql) => {
      await sql`set local role samspill_staff`
      await sql.unsafe(statement)
    })

  it.each([
    `insert into crm.audit_log (record, record_id, action, changed_by) values ('customer', gen_random_uuid(), 'INSERT', 'me')`,
    `update crm.audit_log set changed_by = 'me'`,
    `update crm.customer set number = 'other'`,
    `delete from crm.customer`,
    `alter table crm.customer disable trigger all`,
    `create table crm.mine ()`,
  ])('may not %s', async (statement) => {
    await expect(asStaff(statement)).rejects.toMatchObject({ code: '42501' })
  })
})

describe('the audit trail', () => {
  it('keeps every write of those tables, by whom and from what to what', async () => {
    const { id } = await addCustomer(crm, 'Watched')
    await crm.sql`update crm.customer set phone = '5', version = version + 1 where id = ${id}`
    const rows =
      await crm.sql`select action, before, after, changed_by from crm.audit_log where record_id = ${id} order by id`
    expect(rows).toMatchObject([
      { action: 'INSERT', before: null, after: { name: 'Watched' }, changed_by: 'test-administrator' },
      {
        action: 'UPDATE',
        before: { phone: null, version: 1 },
        after: { phone: '5', version: 2 },
        changed_by: 'postgres',
      },
    ])
    expect(rows[0]?.after).not.toHaveProperty('name_folded')
  })

  it('keeps nothing of an update that changed nothing', async () => {
    const { id } = await addCustomer(crm, 'Unchanged')
    await crm.sql`update crm.customer set name = name where id = ${id}`
    const rows = await crm.sql`select 1 from crm.audit_log where record_id = ${id}`
    expect(rows).toHaveLength(1)
  })
})
