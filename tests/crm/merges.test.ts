import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { addCustomer, testCrm, type TestCrm } from './crm.ts'

let crm: TestCrm
beforeAll(async () => {
  crm = await testCrm()
})
afterAll(() => crm.close())

const answer = `__typename ... on CustomerMerge { id survivor { id name email version } merged { id number name } mergedBy unmergedAt
  moved { record count } } ... on UserError { message }`
const merge = async (survivorId: string, mergedId: string, more: object = {}): Promise<Data> =>
  (
    await crm.ask(`mutation ($input: MergeCustomersInput!) { done: mergeCustomers(input: $input) { ${answer} } }`, {
      input: { survivorId, mergedId, ...more },
    })
  ).done
const unmerge = async (mergeId: string): Promise<Data> =>
  (
    await crm.ask(`mutation ($input: UnmergeCustomerInput!) { done: unmergeCustomer(input: $input) { ${answer} } }`, {
      input: { mergeId },
    })
  ).done
const read = async (id: string): Promise<Data> =>
  (
    await crm.ask(
      `query ($id: ID!) { customer(id: $id) { id number name email phone tags owner { id } parent { id }
         addresses { kind line1 } notes { nodes { title } } files { nodes { name } } contacts { nodes { id name } } interactions { nodes { subject } } merges { id } } }`,
      { id },
    )
  ).customer
const log = (customerId: string, subject: string, contactId?: string) =>
  crm.ask(`mutation ($input: LogInteractionInput!) { logInteraction(input: $input) { __typename } }`, {
    input: { customerId, contactId, channel: 'CALL', subject },
  })
const contactIn = async (id: string, name: string): Promise<string> =>
  (await read(id)).contacts.nodes.find((contact: Data) => contact.name === name).id
const address = (line1: string, kind = 'BILLING') => ({ line1, kind, city: 'Oslo', countryCode: 'NO' })

/** All rows of all tables that tell of customers, but the trail's and merges' own: as they are, versions aside. */
async function everything(ids: string[]): Promise<Record<string, unknown[]>> {
  const columns = await crm.sql<{ t: string; c: string }[]>`
    select c.table_name as t, c.column_name as c from information_schema.columns c join pg_tables p on p.tablename = c.table_name
     where c.table_schema = 'crm' and p.schemaname = 'crm' and c.column_name in ('customer_id', 'parent_id')
       and c.table_name not in ('customer_change', 'match_key')`
  const found: Record<string, unknown[]> = {}
  for (const { t, c } of [...columns, { t: 'customer', c: 'id' }])
    found[`${t}.${c}`] = [
      ...(await crm.sql`
      select to_jsonb(r) - 'version' - 'updated_at' as row from ${crm.sql(`crm.${t}`)} r where ${crm.sql(c)} = any(${ids}) order by 1`),
    ]
  return found
}

async function twoCustomers() {
  const owner = randomUUID()
  const parent = await addCustomer(crm, 'Above')
  const survivor = await addCustomer(crm, 'Survivor', {
    tags: ['a'],
    email: 'survivor@example.com',
    addresses: [address('Kaia 1')],
    contacts: [{ name: 'Sara', email: 'sara@example.com' }],
  })
  const merged = await addCustomer(crm, 'Merged', {
    tags: ['b'],
    email: 'merged@example.com',
    phone: '+4722334455',
    ownerId: owner,
    parentId: parent.id,
    addresses: [address('Kaia 1'), address('Torget 2', 'DELIVERY')],
    contacts: [{ name: 'Mons', email: 'mons@example.com' }],
  })
  const child = await addCustomer(crm, 'Child', { parentId: merged.id })
  const mons = await contactIn(merged.id, 'Mons')
  await log(merged.id, 'with Mons', mons)
  await log(merged.id, 'with nobody')
  await log(survivor.id, 'own')
  await log(merged.id, 'deleted')
  await crm.sql`delete from crm.interaction where subject = 'deleted'`
  await crm.ask(`mutation ($input: AttachFileInput!) { attachFile(input: $input) { __typename } }`, {
    input: { record: 'CUSTOMER', recordId: merged.id, name: 'x', content: 'eA==' },
  })
  for (const text of ['kept', 'deleted'])
    await crm.sql`insert into crm.note (id, record, record_id, title, body) values (gen_random_uuid(), 'customer', ${merged.id}, ${text}, ${text})`
  await crm.sql`update crm.note set title = null, body = null, deleted_at = now() where record_id = ${merged.id} and title = 'deleted'`
  await crm.sql`insert into crm.comment (id, record, record_id, body) values (gen_random_uuid(), 'customer', ${merged.id}, 'kept')`
  await crm.sql`insert into crm.contact (id, customer_id, name, erased_at) values (gen_random_uuid(), ${merged.id}, 'Erased', now())`
  await crm.sql`insert into crm.opportunity (id, name, customer_id, contact_id, stage) values (gen_random_uuid(), 'Big', ${merged.id}, ${mons}, 'PROSPECTING')`
  const lead = randomUUID()
  await crm.sql`insert into crm.lead (id, name) values (${lead}, 'Lead')`
  await crm.sql`update crm.lead set status = 'CONVERTED', customer_id = ${merged.id}, contact_id = ${mons} where id = ${lead}`
  const segment = randomUUID()
  await crm.sql`insert into crm.segment (id, name, kind) values (${segment}, 'Few', 'FIXED')`
  await crm.sql`insert into crm.segment_member (segment_id, customer_id) values (${segment}, ${merged.id})`
  const alone = randomUUID()
  await crm.sql`insert into crm.campaign (id, name, status, starts_on) values (${alone}, 'Alone', 'PLANNED', '2026-01-01')`
  await crm.sql`insert into crm.campaign_member (id, campaign_id, customer_id) values (gen_random_uuid(), ${alone}, ${merged.id})`
  const campaign = randomUUID()
  await crm.sql`insert into crm.campaign (id, name, status, starts_on) values (${campaign}, 'Both', 'PLANNED', '2026-01-01')`
  for (const { id } of [survivor, merged])
    await crm.sql`insert into crm.campaign_member (id, campaign_id, customer_id, status) values (gen_random_uuid(), ${campaign}, ${id}, 'SENT')`
  await crm.sql`insert into crm.undeliverable (id, customer_id, channel, address, campaign_id)
                values (gen_random_uuid(), ${merged.id}, 'EMAIL', 'merged@example.com', ${alone})`
  await crm.sql`insert into crm.service_tier (customer_id, tier) values (${merged.id}, 'gold')`
  await crm.sql`insert into crm.service_case (id, customer_id, contact_id, channel, subject, priority, status, opened_at)
                values (gen_random_uuid(), ${merged.id}, ${mons}, 'EMAIL', 'Broken', 'NORMAL', 'NEW', now())`
  await crm.sql`insert into crm.consent (id, customer_id, contact_id, channel, purpose, state, said_at, how)
                select gen_random_uuid(), ${merged.id}, c, 'EMAIL', code, 'GIVEN', now(), 'OTHER'
                  from (select code from crm.consent_purpose limit 1) p, unnest(array[null, ${mons}]::uuid[]) c`
  return { survivor, merged, child, parent, owner, mons }
}

describe('a merge', () => {
  it('has all follow, leaves old ids and numbers working, and is undone to the letter', async () => {
    const { survivor, merged, child, owner, mons } = await twoCustomers()
    const ids = [survivor.id, merged.id, child.id]
    const before = await everything(ids)
    const done = await merge(survivor.id, merged.id, { take: ['NAME'], expectedVersion: 1 })
    expect(done).toMatchObject({
      __typename: 'CustomerMerge',
      survivor: { id: survivor.id, name: 'Merged', email: 'survivor@example.com', version: 2 },
      merged: { id: merged.id, number: merged.number, name: 'Merged' },
      mergedBy: 'test-administrator',
      moved: [
        { record: 'address', count: 1 },
        { record: 'attachment', count: 1 },
        { record: 'campaign_member', count: 1 },
        { record: 'comment', count: 1 },
        { record: 'consent', count: 2 },
        { record: 'contact', count: 2 },
        { record: 'contact_point', count: 1 },
        { record: 'customer', count: 1 },
        { record: 'deleted_interaction', count: 1 },
        { record: 'interaction', count: 2 },
        { record: 'lead', count: 1 },
        { record: 'note', count: 2 },
        { record: 'opportunity', count: 1 },
        { record: 'segment_member', count: 1 },
        { record: 'service_case', count: 1 },
        { record: 'service_tier', count: 1 },
        { record: 'undeliverable', count: 1 },
      ],
    })
    // Every table whose rows follow is among them, so that none is moved untried.
    const following = await crm.sql<{ record: string }[]>`select distinct record from crm.following() order by 1`
    expect(done.moved.map(({ record }: Data) => record)).toEqual(
      expect.arrayContaining(following.map(({ record }) => record)),
    )
    const whole = await read(survivor.id)
    expect(whole).toMatchObject({
      name: 'Merged',
      email: 'survivor@example.com',
      phone: '+4722334455',
      owner: { id: owner },
      tags: ['a', 'b'],
      notes: { nodes: [{ title: 'kept' }] },
      files: { nodes: [{ name: 'x' }] },
      contacts: { nodes: [{ name: 'Erased' }, { name: 'Mons' }, { name: 'Sara' }] },
      addresses: [
        { kind: 'BILLING', line1: 'Kaia 1' },
        { kind: 'DELIVERY', line1: 'Torget 2' },
      ],
    })
    expect(whole.interactions.nodes.map(({ subject }: Data) => subject).toSorted()).toEqual([
      'own',
      'with Mons',
      'with nobody',
    ])
    expect((await read(child.id)).parent.id).toBe(survivor.id)

    expect(await read(merged.id)).toEqual(whole)
    const { byNumber, entities, listed, found } = await crm.ask(
      `query ($number: String!, $representations: [_Any!]!) { byNumber: customerByNumber(number: $number) { id }
         entities: _entities(representations: $representations) { ... on Customer { id } }
         listed: customers(where: { number: { equals: $number } }) { totalCount }
         found: findCustomers(text: $number) { customer { id } matched } }`,
      {
        number: merged.number,
        representations: [
          { __typename: 'Customer', id: merged.id },
          { __typename: 'Customer', number: merged.number },
        ],
      },
    )
    expect([byNumber, ...entities]).toEqual([{ id: survivor.id }, { id: survivor.id }, { id: survivor.id }])
    expect(listed.totalCount).toBe(0)
    expect(found).toEqual([{ customer: { id: survivor.id }, matched: 'NUMBER' }])

    // Who still writes by the old id writes of the survivor; what came with a contact goes with it.
    await log(merged.id, 'since, by the old id')
    await log(survivor.id, 'since, with Mons', mons)
    expect((await crm.sql`select from crm.interaction where customer_id = ${merged.id}`).length).toBe(0)

    expect(await unmerge(done.id)).toMatchObject({ __typename: 'CustomerMerge', survivor: { name: 'Survivor' } })
    const after = await everything(ids)
    const since = (rows: unknown[] | undefined) =>
      rows?.filter(({ row }: Data) => !String(row.subject).startsWith('since'))
    const points = (rows: unknown[] | undefined) =>
      rows?.map(({ row }: Data) => JSON.stringify({ ...row, id: null })).toSorted()
    expect(points(after['contact_point.customer_id'])).toEqual(points(before['contact_point.customer_id']))
    for (const table of Object.keys(before).filter((name) => !name.startsWith('contact_point')))
      expect([table, since(after[table])]).toEqual([table, before[table]])
    const subjects = async (id: string) =>
      (await read(id)).interactions.nodes.map(({ subject }: Data) => subject).toSorted()
    expect(await subjects(survivor.id)).toEqual(['own', 'since, by the old id'])
    expect(await subjects(merged.id)).toEqual(['since, with Mons', 'with Mons', 'with nobody'])
    expect(await unmerge(done.id)).toMatchObject({ __typename: 'CustomerAlreadyUnmerged' })
    expect(await unmerge(randomUUID())).toMatchObject({ __typename: 'CustomerMergeNotFound' })
  })

  it('keeps on undoing only what nobody changed since', async () => {
    const [a, b] = [await addCustomer(crm, 'Kept'), await addCustomer(crm, 'Taken', { website: 'taken.no' })]
    const { id } = await merge(a.id, b.id, { take: ['NAME'] })
    await crm.ask(`mutation ($id: ID!) { updateCustomer(input: { id: $id, name: "Renamed since" }) { __typename } }`, {
      id: b.id,
    })
    await unmerge(id)
    expect((await read(a.id)).name).toBe('Renamed since')
    expect((await crm.sql`select website from crm.customer where id = ${a.id}`)[0]).toEqual({ website: null })
  })

  it('follows through chains, undone in whichever order', async () => {
    const [a, b, c] = await Promise.all(['a', 'b', 'c'].map((name) => addCustomer(crm, `Chain ${name}`)))
    for (const { id, number } of [a, b, c] as Data[]) await log(id, number)
    const first = await merge(b?.id, a?.id)
    const second = await merge(c?.id, a?.id)
    expect(second.merged.id).toBe(b?.id)
    expect((await read(a?.id)).id).toBe(c?.id)
    await unmerge(first.id)
    const subjects = async (id: string) =>
      (await read(id)).interactions.nodes.map(({ subject }: Data) => subject).toSorted()
    expect(await subjects(a?.id)).toEqual([a?.number])
    expect(await subjects(b?.id)).toEqual([b?.number, c?.number].toSorted())
    await unmerge(second.id)
    expect(await subjects(b?.id)).toEqual([b?.number])
    expect(await subjects(c?.id)).toEqual([c?.number])
  })

  it('brings notes, and places in campaigns; nobody is sent twice what both were to be sent, nor what one took back', async () => {
    const both = [await addCustomer(crm, 'Twice here'), await addCustomer(crm, 'Twice there')]
    const [survivor, merged] = both.map(({ id }) => id as string) as [string, string]
    const campaign = async (name: string, members: string[]) => {
      const id = randomUUID()
      await crm.sql`insert into crm.campaign (id, name, status, starts_on, channel, purpose)
                    values (${id}, ${name}, 'ACTIVE', '2026-01-01', ${name}, 'NEWSLETTER')`
      for (const of of members)
        await crm.sql`insert into crm.campaign_member (id, campaign_id, customer_id) values (gen_random_uuid(), ${id}, ${of})`
      return id
    }
    await campaign('EMAIL', [survivor, merged])
    await campaign('SMS', [survivor])
    await campaign('POST', [merged])
    await crm.sql`insert into crm.note (id, record, record_id, title, body) values (gen_random_uuid(), 'customer', ${merged}, 'n', 'n')`
    await crm.sql`insert into crm.consent (id, customer_id, channel, purpose, state, said_at, how)
                  values (gen_random_uuid(), ${merged}, 'SMS', 'NEWSLETTER', 'WITHDRAWN', now(), 'OTHER')`
    const { id } = await merge(survivor, merged)
    const members = () => crm.sql`
      select k.channel, m.customer_id = ${survivor} as of_survivor, m.status from crm.campaign_member m
        join crm.campaign k on k.id = m.campaign_id where m.customer_id in (${survivor}, ${merged}) order by 1, 2`
    expect(await members()).toEqual([
      { channel: 'EMAIL', of_survivor: false, status: 'REMOVED' },
      { channel: 'EMAIL', of_survivor: true, status: 'ADDED' },
      { channel: 'POST', of_survivor: true, status: 'ADDED' },
      { channel: 'SMS', of_survivor: true, status: 'REMOVED' },
    ])
    const noted = () => crm.sql`select customer_id from crm.note where record_id = ${merged}`
    expect(await noted()).toEqual([{ customer_id: survivor }])
    const { found } = await crm.ask(
      `{ found: segmentPreview(where: { customer: { name: { contains: "Twice " } } }) { nodes { id } } }`,
    )
    expect(found.nodes).toEqual([{ id: survivor }])
    await unmerge(id)
    expect(await noted()).toEqual([{ customer_id: merged }])
  })

  it('is one whom a call names by two of its ids: the first alone is changed', async () => {
    const [a, b] = [await addCustomer(crm, 'Named'), await addCustomer(crm, 'Named Too')]
    await merge(a.id, b.id)
    const { done } = await crm.ask(
      `mutation ($input: UpdateCustomersInput!) { done: updateCustomers(input: $input) {
         ... on CustomersWritten { rows { result { ... on Customer { id website } ... on InvalidInput { field } } } } } }`,
      {
        input: { rows: [a, b].map(({ id }, i) => ({ id, website: `${i}.no` })), policy: 'REJECT_FAILED' },
      },
    )
    expect(done.rows.map(({ result }: Data) => result)).toEqual([{ id: a.id, website: '0.no' }, { field: 'id' }])
  })

  it('is refused of one with itself, of a person with an organisation, of who is not, and of the erased', async () => {
    const [a, b] = [await addCustomer(crm, 'One'), await addCustomer(crm, 'Body', { kind: 'PERSON' })]
    expect(await merge(a.id, a.id)).toMatchObject({ __typename: 'CustomersAlreadyMerged' })
    expect(await merge(a.id, b.id)).toMatchObject({ __typename: 'InvalidInput' })
    expect(await merge(a.id, randomUUID())).toMatchObject({ __typename: 'CustomerNotFound' })
    expect(await merge(a.id, (await addCustomer(crm, 'Two')).id, { expectedVersion: 7 })).toMatchObject({
      __typename: 'VersionConflict',
    })
  })

  it('is one after all of 32 at once have tried, in circles and chains', async () => {
    const all: Data[] = await Promise.all(Array.from({ length: 8 }, (_, i) => addCustomer(crm, `Crowd ${i}`)))
    await Promise.all(all.map(({ id }, i) => log(id, `crowd ${i}`)))
    const pair = (i: number) => [all[i % 8]?.id, all[(i * 3 + 1) % 8]?.id] as const
    const answers = await Promise.all(
      Array.from({ length: 32 }, (_, i) => (i % 2 ? merge(...pair(i)) : merge(pair(i)[1], pair(i)[0]))).map(
        async (one, i) => {
          await one
          return i % 3 ? one : log(all[i % 8]?.id, `meanwhile ${i}`).then(() => one)
        },
      ),
    )
    const merged = answers.filter(({ __typename }) => __typename === 'CustomerMerge').length
    expect(new Set(answers.map(({ __typename }) => __typename))).toEqual(
      new Set(['CustomerMerge', 'CustomersAlreadyMerged']),
    )
    const [state] = await crm.sql`
      select count(*) filter (where c.merged_into_id is not null)::int as merged,
             count(*) filter (where w.merged_into_id is not null)::int as astray,
             (select count(*)::int from crm.interaction i join crm.customer p on p.id = i.customer_id and p.merged_into_id is not null) as lost
        from crm.customer c left join crm.customer w on w.id = c.merged_into_id where c.id = any(${all.map(({ id }) => id)})`
    expect(state).toEqual({ merged, astray: 0, lost: 0 })
  })

  it('costs nobody a statement who reads customers that are none', async () => {
    const { id } = await addCustomer(crm, 'Plain')
    crm.statements.length = 0
    await crm.ask(`query ($id: ID!) { customer(id: $id) { name } }`, { id })
    expect(crm.statements.length).toBe(1)
  })
})

describe('partners', () => {
  const share = (partnerId: string, customerIds: string[], channels: string[]) =>
    crm.ask(`mutation ($input: ShareCustomersInput!) { shareCustomers(input: $input) { __typename } }`, {
      input: { partnerId, customerIds, parts: ['PROFILE'], channels },
    })
  const seen = (partner: string) =>
    crm.sql.begin(async (sql) => {
      await sql`select set_config('samspill.partner', ${partner}, true)`
      await sql`set local role samspill_partner`
      return {
        contacts: (await sql`select name from crm.contact order by 1`).map(({ name }) => name),
        talk: (await sql`select subject from crm.interaction order by 1`).map(({ subject }) => subject),
      }
    })

  it('are shown nothing of the other that was not shared with them', async () => {
    const { survivor, merged } = await twoCustomers()
    const partner = (
      await crm.ask(`mutation { made: createPartner(input: { name: "Curious" }) { ... on Partner { id } } }`)
    ).made.id
    await share(partner, [survivor.id], ['CALL'])
    expect(await seen(partner)).toEqual({ contacts: ['Sara'], talk: ['own'] })
    for (const [a, b] of [
      [survivor.id, merged.id],
      [merged.id, survivor.id],
    ])
      expect(await merge(a, b)).toMatchObject({ __typename: 'SharedDifferently' })
    await expect(
      crm.sql`select crm.merge_customers(gen_random_uuid(), ${survivor.id}, ${merged.id}, '{}', null)`,
    ).rejects.toThrow('not shared alike')
    const { errors } = await crm.execute(
      `mutation ($input: MergeCustomersInput!) { mergeCustomers(input: $input) { __typename } }`,
      { input: { survivorId: survivor.id, mergedId: merged.id, endSharing: true } },
      'salesperson',
    )
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN')

    await share(partner, [merged.id], [])
    expect(await merge(survivor.id, merged.id)).toMatchObject({ __typename: 'SharedDifferently' })
    const { id } = await merge(survivor.id, merged.id, { endSharing: true })
    expect(await seen(partner)).toEqual({ contacts: [], talk: [] })
    await unmerge(id)
    expect(await seen(partner)).toEqual({ contacts: [], talk: [] })
  })

  it('see both where both are shared alike, until the whole is revoked', async () => {
    const { survivor, merged } = await twoCustomers()
    const partner = (
      await crm.ask(`mutation { made: createPartner(input: { name: "Equal" }) { ... on Partner { id } } }`)
    ).made.id
    await share(partner, [survivor.id, merged.id], ['CALL'])
    const before = await seen(partner)
    await merge(survivor.id, merged.id)
    expect(await seen(partner)).toEqual(before)
    await crm.ask(`mutation ($input: RevokeCustomersInput!) { revokeCustomers(input: $input) { __typename } }`, {
      input: { partnerId: partner, customerIds: [survivor.id] },
    })
    expect(
      (
        await crm.sql`select from crm.agreement where customer_id = any(${[survivor.id, merged.id]}) and revoked_at is null`
      ).length,
    ).toBe(0)
  })
})

it('an export by whichever id has what stayed under the ids of all parts, near and far', async () => {
  const [whole, part, far] = [
    await addCustomer(crm, 'Exported Whole', { email: 'whole@export.no' }),
    await addCustomer(crm, 'Exported Part', { email: 'part@export.no' }),
    await addCustomer(crm, 'Exported Far', { email: 'far@export.no' }),
  ]
  await merge(part.id, far.id)
  await merge(whole.id, part.id)
  const exported = async (id: string) =>
    (
      await crm.ask(
        `query ($id: ID!) { data: personalDataInCrm(customerId: $id) {
           records { record rows } rows(first: 200) { totalCount nodes { record content } } } }`,
        { id },
      )
    ).data
  const all = await exported(whole.id)
  const customers = all.rows.nodes.filter(({ record }: Data) => record === 'customer')
  expect(customers.map(({ content }: Data) => JSON.parse(content).name).sort()).toEqual([
    'Exported Far',
    'Exported Part',
    'Exported Whole',
  ])
  expect(all.rows.nodes).toHaveLength(all.rows.totalCount)
  expect(new Set(all.rows.nodes.map((row: Data) => JSON.stringify(row))).size).toBe(all.rows.totalCount)
  expect(all.records).toContainEqual({ record: 'customer_merge', rows: 2 })
  for (const id of [part.id, far.id]) {
    const { rows } = await exported(id)
    expect(rows.nodes.filter(({ record }: Data) => record === 'customer')).toEqual(customers)
  }
})

it('an erasure by whichever id erases all parts, and nothing is undone from then on', async () => {
  const [a, b] = [
    await addCustomer(crm, 'Whole Person', { kind: 'PERSON' }),
    await addCustomer(crm, 'Part Person', { kind: 'PERSON', email: 'part@person.no' }),
  ]
  const { id } = await merge(a.id, b.id, { take: ['NAME'] })
  const erased = await crm.ask(
    `mutation ($input: EraseInput!) { done: eraseFromCrm(input: $input) { __typename ... on ErasureReceipt { id } ... on UserError { message } } }`.replace(
      'EraseInput',
      'EraseFromCrmInput',
    ),
    { input: { customerId: b.id } },
  )
  expect(erased.done.__typename).toBe('ErasureReceipt')
  const rows =
    await crm.sql`select name, email, erased_at is not null as erased from crm.customer where id = any(${[a.id, b.id]})`
  expect(rows).toEqual(Array(2).fill({ name: 'Erased', email: null, erased: true }))
  expect((await crm.sql`select from crm.match_key where customer_id = any(${[a.id, b.id]})`).length).toBe(0)
  const trail =
    await crm.sql`select (select string_agg(changed::text, '') from crm.customer_merge where id = ${id}) as fields,
    (select string_agg(coalesce(before::text, '') || coalesce(after::text, ''), '') from crm.audit_log where record_id = any(${[a.id, b.id]})) as trail`
  expect(JSON.stringify(trail)).not.toMatch(/Part Person|part@person/)
  expect(await unmerge(id)).toMatchObject({ __typename: 'CustomerErased' })
})

it('forgets no column that refers to a customer', async () => {
  const columns = await crm.sql<{ name: string }[]>`
    select c.table_name || '.' || c.column_name as name from information_schema.columns c
      join pg_tables t on t.schemaname = 'crm' and t.tablename = c.table_name
     where c.table_schema = 'crm' and c.column_name ~ 'customer_id$' and not exists (
       select from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
        where k.contype = 'f' and k.conrelid = format('crm.%I', c.table_name)::regclass and a.attname = c.column_name) order by 1`
  // What was answered to partners, and what was erased, was of the one that it was of.
  expect(columns.map(({ name }) => name)).toEqual(['erasure.customer_id', 'partner_read.customer_id'])
  // An insert by an old id is turned to the survivor.
  const open = await crm.sql`
    select f.record || '.' || f.col as name from crm.following() f
     where not exists (select from pg_trigger t where t.tgrelid = format('crm.%I', f.record)::regclass
                        and t.tgname = 'follow_merge_of_' || f.col)`
  expect(open).toEqual([])
  const gone = await crm.sql`
    select r.record || '.' || r.of_column as name from crm.merge_rule r
     where not exists (select from information_schema.columns c
                        where c.table_schema = 'crm' and (c.table_name, c.column_name) = (r.record, r.of_column))`
  expect(gone).toEqual([])
})
