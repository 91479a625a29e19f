import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { tracesOf } from '../support/traces.ts'
import { testCrm, type TestCrm } from './crm.ts'
import { addPersonTo, eraseFromCrm } from './person.ts'

let crm: TestCrm
beforeAll(async () => {
  crm = await testCrm()
})
afterAll(() => crm.close())

const erase = (input: object) => eraseFromCrm(crm, input)
const addPerson = (kind?: string) => addPersonTo(crm, kind)

describe('what has been erased does not come back', () => {
  const refused = async (mutation: string, input: object): Promise<string> => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`
    const { answer } = await crm.ask(
      `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { __typename } }`,
      { input },
    )
    return answer.__typename
  }

  it('by any mutation', async () => {
    const { id } = await addPerson()
    await erase({ customerId: id })
    const { campaign } = await crm.ask(
      `mutation { campaign: createCampaign(input: { name: "Spring", startsOn: "2026-03-01" }) { ... on Campaign { id } } }`,
    )
    expect(await refused('updateCustomer', { id, name: 'Back again' })).toBe('CustomerErased')
    expect(await refused('logInteraction', { customerId: id, channel: 'NOTE', subject: 'x' })).toBe('CustomerErased')
    expect(await refused('addCampaignMembers', { campaignId: campaign.id, customerIds: [id] })).toBe('CustomerErased')
    expect(await refused('createCustomer', { name: 'Child', parentId: id })).toBe('CustomerErased')
  })

  it('nor stays in what was answered to somebody who wanted its number', async () => {
    const { id, number, word } = await addPerson()
    const { answer } = await crm.ask(
      `mutation { answer: createCustomer(input: { name: "Late", number: "${number}" }, idempotencyKey: "late-${word}") { __typename } }`,
    )
    expect(answer.__typename).toBe('CustomerNumberTaken')
    await erase({ customerId: id })
    expect(await tracesOf(crm.sql, 'crm', [word])).toEqual([])
  })

  it('by an idempotency key that is sent again', async () => {
    const create = async () => {
      const { answer } = await crm.ask(
        `mutation { answer: createCustomer(input: { name: "Once More", kind: PERSON }, idempotencyKey: "once-more") {
           __typename ... on Customer { id } } }`,
      )
      return answer
    }
    const { id } = await create()
    await erase({ customerId: id })
    expect((await create()).__typename).toBe('IdempotencyConflict')
    expect(await tracesOf(crm.sql, 'crm', ['Once More'])).toEqual([])
  })

  it.each([
    `update crm.customer set name = 'Back' where id = $1`,
    `insert into crm.address (id, customer_id, kind, line1, city, country_code) values (gen_random_uuid(), $1, 'VISITING', 'x', 'x', 'NO')`,
    `insert into crm.contact (id, customer_id, name) values (gen_random_uuid(), $1, 'x')`,
    `insert into crm.interaction (id, customer_id, channel, direction, subject, occurred_at) values (gen_random_uuid(), $1, 'NOTE', 'INTERNAL', 'x', now())`,
  ])('by SQL, whoever writes: %s', async (statement) => {
    const { id } = await addPerson()
    await erase({ customerId: id })
    await expect(crm.sql.unsafe(statement, [id])).rejects.toMatchObject({ constraint_name: 'customer_erased' })
  })

  it('by a write that began before the erasure and ends after it', async () => {
    const { id, word } = await addPerson()
    const insert = (tx: typeof crm.sql) =>
      tx`insert into crm.interaction (id, customer_id, channel, direction, subject, occurred_at)
         values (${uuidv7()}, ${id}, 'NOTE', 'INTERNAL', ${`${word} late`}, now())`
    const erasing = async (tx: typeof crm.sql) => tx`select crm.erase_person(${id}, null, false, ${uuidv7()}, '{}')`
    let late: Promise<unknown> | undefined
    await crm.sql.begin(async (tx) => {
      await erasing(tx as never)
      late = insert(crm.sql).then(
        () => 'written',
        (error: { constraint_name: string }) => error.constraint_name,
      )
      await waiting()
    })
    expect(await late).toBe('customer_erased')
    expect(await tracesOf(crm.sql, 'crm', [word])).toEqual([])
  })

  /** Until somebody waits for a lock. */
  const waiting = async () => {
    for (;;) {
      const [row] = await crm.sql`select 1 from pg_locks where not granted limit 1`
      if (row) return
    }
  }
})

describe('staff of the database', () => {
  let clerks = 0

  /** A login that is a member of the servers' role and of no other. */
  const asClerk = (work: (tx: typeof crm.sql) => Promise<unknown>) =>
    crm.sql.begin(async (tx) => {
      await tx.unsafe(`create role clerk_${clerks} login in role samspill_staff`)
      await tx.unsafe(`set local session authorization clerk_${clerks}`)
      await tx.unsafe('set local role samspill_staff')
      await work(tx as never)
      throw new Error('went through')
    })

  it.each([
    'set local role samspill_eraser',
    `update crm.audit_log set after = '{}'`,
    `select set_config('role', 'samspill_eraser', true)`,
    `update crm.interaction set customer_id = id`,
    `update crm.contact set erased_at = now()`,
    `update crm.customer set number = 'erased-1'`,
    `update crm.customer set erased_at = now()`,
    `delete from crm.partner_read`,
    `delete from crm.idempotency_key`,
    `insert into crm.erasure (id, customer_id, erased_by, blanked, kept, digests) values (gen_random_uuid(), gen_random_uuid(), 'x', '[]', '[]', '{}')`,
    `update crm.erasure set erased_by = 'x'`,
    `delete from crm.erasure`,
    `update crm.retention_rule set applied_at = null`,
    `update crm.retention_rule set least_months = null`,
    `select crm.blank_interactions('{}')`,
    `alter function crm.erase_person(uuid, uuid, boolean, uuid, text[]) owner to current_user`,
    `create function crm.mine() returns int language sql as 'select 1'`,
  ])('can not %s', async (statement) => {
    clerks += 1
    await expect(asClerk((tx) => tx.unsafe(statement))).rejects.toMatchObject({ code: '42501' })
  })

  it('is not let past what is kept by settings that it makes up', async () => {
    await addPerson()
    clerks += 1
    await expect(
      asClerk(async (tx) => {
        await tx`select set_config('samspill.actor', 'samspill_eraser', true), set_config('samspill.erasing', 'on', true)`
        await tx`update crm.audit_log set before = null`
      }),
    ).rejects.toMatchObject({ code: '42501' })
  })

  it('can not erase an organisation, nor a contact of somebody else, by calling the function itself', async () => {
    const [{ id }, { kari }] = [await addPerson('ORGANISATION'), await addPerson()]
    clerks += 1
    const erasing = (contactId: string | null) =>
      asClerk((tx) => tx`select crm.erase_person(${id}, ${contactId}, false, ${uuidv7()}, '{}')`)
    await expect(erasing(null)).rejects.toMatchObject({ code: '23514' })
    await expect(erasing(kari)).rejects.toMatchObject({ code: '23503' })
  })

  it('nor the owner changes a receipt', async () => {
    const { id } = await addPerson()
    await erase({ customerId: id })
    await expect(crm.sql`update crm.erasure set blanked = '[]'`).rejects.toThrow(/rows are kept/)
    await expect(crm.sql`delete from crm.erasure`).rejects.toThrow(/rows are kept/)
    await expect(crm.sql`truncate crm.erasure`).rejects.toThrow(/rows are kept/)
  })
})

describe('retention rules', () => {
  const apply = async (dryRun: boolean): Promise<Data> => {
    const { run } = await crm.ask(
      `mutation { run: applyRetentionInCrm(input: { dryRun: ${dryRun} }) { ... on RetentionRun { dryRun more records { record rows } } } }`,
    )
    return run
  }
  const set = async (input: object): Promise<Data> => {
    const { rule } = await crm.ask(
      `mutation ($input: SetRetentionInput!) { rule: setRetentionInCrm(input: $input) {
         ... on RetentionRule { __typename record months version } ... on InvalidInput { __typename field message }
         ... on VersionConflict { __typename currentVersion } } }`,
      { input },
    )
    return rule
  }

  it('treat what is over its time, count it beforehand, and leave the rest', async () => {
    const { id, word, say } = await addPerson()
    const [old, fresh] = [await say(`${word} old`, 'old'), await say('fresh', 'fresh')]
    await crm.sql`update crm.interaction set occurred_at = now() - interval '40 months' where id = ${old}`
    await crm.sql`insert into crm.partner_read (partner_id, subject, customer_id, what, request_id, read_at)
      select gen_random_uuid(), 'p', ${id}, '{Contact}', 'r', now() - n * interval '12 months' from generate_series(0, 4) n`
    await crm.sql`update crm.idempotency_key set used_at = now() - interval '2 months' where mutation = 'updateCustomer'`
    await set({ record: 'interaction', months: 36 })
    const found = await apply(true)
    expect(found).toMatchObject({ dryRun: true, more: false })
    expect(found.records).toEqual(
      expect.arrayContaining([
        { record: 'interaction', rows: 1 },
        { record: 'partner_read', rows: 3 },
      ]),
    )
    expect(await tracesOf(crm.sql, 'crm', [`${word} old`])).not.toEqual([])
    expect(await apply(false)).toEqual({ ...found, dryRun: false })
    expect(await tracesOf(crm.sql, 'crm', [`${word} old`])).toEqual([])
    const [kept] = await crm.sql`select subject from crm.interaction where id = ${fresh}`
    expect(kept?.subject).toBe('fresh')
    expect((await apply(false)).records).toEqual([])
    const { rules } = await crm.ask('{ rules: retentionRulesInCrm { record months action appliedAt appliedRows } }')
    expect(rules).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ record: 'partner_read', months: 24, action: 'DELETE', appliedRows: 3 }),
        expect.objectContaining({ record: 'customer', months: null, action: null, appliedAt: null, appliedRows: 0 }),
      ]),
    )
    await set({ record: 'interaction', months: null })
  })

  it('treat a bounded number at a time, and say that there is more', async () => {
    await crm.sql`insert into crm.partner_read (partner_id, subject, customer_id, what, request_id, read_at)
      select gen_random_uuid(), 'p', gen_random_uuid(), '{Contact}', 'r', now() - interval '3 years' from generate_series(1, 4500)`
    const rows: number[] = []
    for (let more = true; more;) {
      const run = await apply(false)
      rows.push(...run.records.map((one: Data) => one.rows))
      more = run.more
    }
    expect(rows).toEqual([2000, 2000, 500])
  })

  it('are changed by name and version, and the trail says by whom', async () => {
    expect(await set({ record: 'partner_read', months: 12 })).toMatchObject({ months: 12, version: 2 })
    expect(await set({ record: 'partner_read', months: 24, expectedVersion: 1 })).toMatchObject({ currentVersion: 2 })
    expect(await set({ record: 'nothing', months: 12 })).toMatchObject({ field: 'record' })
    expect(await set({ record: 'customer', months: 12 })).toMatchObject({ field: 'record' })
    expect(await set({ record: 'partner_read', months: 0 })).toMatchObject({ field: 'months' })
    const trail = await crm.sql`select before, after, changed_by from crm.audit_log where record = 'retention_rule'
                                 and after ? 'months' order by id desc limit 1`
    expect(trail).toMatchObject([
      { before: { months: 24 }, after: { months: 12, version: 2 }, changed_by: 'test-administrator' },
    ])
  })
})
