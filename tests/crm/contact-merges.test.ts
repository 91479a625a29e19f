import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { addCustomer, testCrm, type TestCrm } from './crm.ts'

let crm: TestCrm
beforeAll(async () => {
  crm = await testCrm()
})
afterAll(() => crm.close())

const answer = `__typename ... on ContactMerge { id survivor { id name email version } merged { id name } mergedBy unmergedAt
  moved { record count } } ... on UserError { message }`
const merge = async (survivorId: string, mergedId: string, more: object = {}): Promise<Data> =>
  (
    await crm.ask(`mutation ($input: MergeContactsInput!) { done: mergeContacts(input: $input) { ${answer} } }`, {
      input: { survivorId, mergedId, ...more },
    })
  ).done
const undo = async (mutation: 'unmergeContact' | 'unmergeCustomer', mergeId: string): Promise<Data> =>
  (
    await crm.ask(
      `mutation ($mergeId: ID!) { done: ${mutation}(input: { mergeId: $mergeId }) { __typename ... on UserError { message } } }`,
      { mergeId },
    )
  ).done
const unmerge = (mergeId: string) => undo('unmergeContact', mergeId)
const read = async (id: string): Promise<Data> =>
  (
    await crm.ask(
      `query ($id: ID!) { contact(id: $id) { id name title email phone emails telephones { number } notes { nodes { title } }
         followers { id } customer { id } merges { id unmergedAt } } }`,
      { id },
    )
  ).contact
const write = async (mutation: string, input: object): Promise<Data> => {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`
  const { done } = await crm.ask(
    `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { __typename ... on UserError { message } } }`,
    { input },
  )
  return done
}
const withContacts = async (name: string, contacts: object[]) => {
  const { id } = await addCustomer(crm, name, { contacts })
  const rows = await crm.sql<{ id: string; name: string }[]>`
    select id, name from crm.contact where customer_id = ${id} order by name`
  return { customerId: id as string, ids: rows.map((row) => row.id) as [string, string, ...string[]] }
}

/** All rows that name contacts, but merges' own: as they are, versions aside. */
async function everything(ids: readonly string[]): Promise<Record<string, unknown[]>> {
  const columns = await crm.sql<{ record: string; col: string }[]>`
    select record, col from crm.following('contact') union values ('contact', 'id'), ('contact_point', 'contact_id')`
  const found: Record<string, unknown[]> = {}
  for (const { record, col } of columns)
    found[record] = [
      ...(await crm.sql`
        select to_jsonb(r) - 'version' - 'updated_at' - ${record === 'contact_point' ? 'id' : ''}::text as row
          from ${crm.sql(`crm.${record}`)} r where ${crm.sql(col)} = any(${ids}) order by 1`),
    ]
  return found
}

async function twoContacts() {
  const { customerId, ids } = await withContacts('Two of one', [
    { name: 'Kari Moen', email: 'kari@two.no', telephones: [{ number: '+4722334455' }] },
    { name: 'Kari N. Moen', title: 'CFO', emails: ['kari@two.no', 'moen@two.no'], phone: '+4799887766' },
  ])
  const [survivor, merged] = ids
  const [follower, both] = [randomUUID(), randomUUID()]
  for (const contactId of ids)
    await write('logInteraction', { customerId, contactId, channel: 'CALL', subject: `with ${contactId}` })
  await write('logInteraction', {
    ...{ customerId, channel: 'MEETING', subject: 'all' },
    participants: ids.map((contactId) => ({ role: 'ATTENDED', contactId })),
  })
  for (const text of ['kept', 'deleted'])
    await crm.sql`insert into crm.note (id, record, record_id, title, body) values (gen_random_uuid(), 'contact', ${merged}, ${text}, ${text})`
  await crm.sql`update crm.note set title = null, body = null, deleted_at = now() where record_id = ${merged} and title = 'deleted'`
  for (const text of ['kept', 'deleted'])
    await crm.sql`insert into crm.comment (id, record, record_id, body) values (gen_random_uuid(), 'contact', ${merged}, ${text})`
  await crm.sql`update crm.comment set body = null, deleted_at = now() where record_id = ${merged} and body = 'deleted'`
  for (const [id, employee] of [
    [survivor, both],
    [merged, both],
    [merged, follower],
  ])
    await crm.sql`insert into crm.follower (record, record_id, employee_id) values ('contact', ${id as string}, ${employee as string})`
  await crm.sql`insert into crm.opportunity (id, name, customer_id, contact_id, stage) values (gen_random_uuid(), 'Big', ${customerId}, ${merged}, 'PROSPECTING')`
  const lead = randomUUID()
  await crm.sql`insert into crm.lead (id, name) values (${lead}, 'Lead')`
  await crm.sql`update crm.lead set status = 'CONVERTED', customer_id = ${customerId}, contact_id = ${merged} where id = ${lead}`
  const [one] = await crm.sql`
    insert into crm.service_case (id, customer_id, contact_id, channel, subject, priority, status, opened_at)
    values (gen_random_uuid(), ${customerId}, ${merged}, 'EMAIL', 'Broken', 'NORMAL', 'NEW', now()) returning id`
  await crm.sql`insert into crm.case_message (id, case_id, contact_id, direction, body, sent_at)
                values (gen_random_uuid(), ${one?.id}, ${merged}, 'INBOUND', 'Hello', now())`
  await crm.sql`insert into crm.consent (id, customer_id, contact_id, channel, purpose, state, said_at, how)
                values (gen_random_uuid(), ${customerId}, ${merged}, 'SMS', 'NEWSLETTER', 'GIVEN', now(), 'OTHER')`
  return { customerId, survivor, merged, follower, both }
}

describe('a merge of contacts', () => {
  it('has all follow, leaves the old id working, and is undone to the letter', async () => {
    const { customerId, survivor, merged, follower, both } = await twoContacts()
    const before = await everything([survivor, merged])
    const done = await merge(survivor, merged, { take: ['NAME'], expectedVersion: 1 })
    expect(done).toMatchObject({
      __typename: 'ContactMerge',
      survivor: { id: survivor, name: 'Kari N. Moen', email: 'kari@two.no', version: 2 },
      merged: { id: merged, name: 'Kari N. Moen' },
      mergedBy: 'test-administrator',
    })
    // Every table whose rows follow is among them, so that none is moved untried.
    const following = await crm.sql<{ record: string }[]>`select record from crm.following('contact') order by 1`
    expect(done.moved.map(({ record }: Data) => record)).toEqual(following.map(({ record }) => record))

    const whole = await read(survivor)
    expect(whole).toMatchObject({
      title: 'CFO',
      emails: ['kari@two.no', 'moen@two.no'],
      telephones: [{ number: '+4722334455' }, { number: '+4799887766' }],
      notes: { nodes: [{ title: 'kept' }] },
      merges: [{ id: done.id, unmergedAt: null }],
    })
    expect(whole.followers.map(({ id }: Data) => id).toSorted()).toEqual([follower, both].toSorted())
    expect(await read(merged)).toEqual(whole)
    const { customer, contacts, found } = await crm.ask(
      `query ($id: ID!) { customer(id: $id) { contacts { totalCount nodes { id duplicates { contact { id } } } } }
         contacts(where: { customerId: $id }) { nodes { id } }
         found: findCustomers(text: "Kari N") { contact { id } } }`,
      { id: customerId },
    )
    expect(customer.contacts).toEqual({ totalCount: 1, nodes: [{ id: survivor, duplicates: [] }] })
    expect(contacts.nodes).toEqual([{ id: survivor }])
    expect(found).toEqual([{ contact: { id: survivor } }])

    // Who still writes by the old id writes of the survivor, as who sends an e-mail from an address that it had.
    await write('logInteraction', { customerId, contactId: merged, channel: 'CALL', subject: 'since' })
    await write('addNote', { record: 'CONTACT', recordId: merged, text: 'since' })
    await write('updateContact', { id: merged, title: 'CEO' })
    const mail = 'From: moen@two.no\r\nTo: us@example.org\r\nSubject: since\r\nMessage-ID: <1@two.no>\r\n\r\nHi'
    await write('receiveEmail', { eml: Buffer.from(mail).toString('base64') })
    const since = await crm.sql`
      select contact_id from crm.interaction where subject = 'since' union all select record_id from crm.note where title = 'since'`
    expect(since).toEqual(Array(3).fill({ contact_id: survivor }))
    expect(await read(survivor)).toMatchObject({ id: survivor, title: 'CEO' })

    expect(await unmerge(done.id)).toEqual({ __typename: 'ContactMerge' })
    expect(await read(survivor)).toMatchObject({ name: 'Kari Moen', title: 'CEO', emails: ['kari@two.no'] })
    await crm.sql`delete from crm.interaction where subject = 'since'`
    await crm.sql`update crm.contact set title = null where id = ${survivor}`
    const after = await everything([survivor, merged])
    for (const table of Object.keys(before))
      expect([table, after[table]?.filter(({ row }: Data) => row.title !== 'since')]).toEqual([table, before[table]])
    expect(await unmerge(done.id)).toMatchObject({ __typename: 'ContactAlreadyUnmerged' })
    expect(await unmerge(randomUUID())).toMatchObject({ __typename: 'ContactMergeNotFound' })
  })

  it('and one of customers, leave lists that are filtered by an old id what they are by the new one', async () => {
    const old = await twoContacts()
    const { customerId: whole, ids } = await withContacts('Whole', [{ name: 'Kari' }])
    for (const [code, target, reference] of [
      ['mother', 'CUSTOMER', old.customerId],
      ['guide', 'CONTACT', old.merged],
    ] as const) {
      const field = { record: 'CUSTOMER', code, target, kind: 'REFERENCE', label: code }
      await write('declareCustomField', field)
      await write('updateCustomer', { id: whole, custom: [{ field: code, reference }] })
    }
    await addCustomer(crm, 'Daughter', { parentId: old.customerId })
    await write('mergeCustomers', { survivorId: whole, mergedId: old.customerId })
    for (const part of [old.survivor, old.merged]) await merge(ids[0], part)
    const found = (customer: string, contact: string) =>
      crm.ask(
        `query ($customer: ID!, $contact: ID!) {
           contacts(where: { not: { not: { customerId: $customer } } }) { totalCount nodes { id } }
           customers(where: { parentId: $customer }) { totalCount nodes { id } }
           leads(where: { customerId: $customer }) { totalCount nodes { id } }
           opportunities(where: { customerId: $customer, contactId: $contact }) { totalCount nodes { id } }
           cases(where: { customerId: $customer, contactId: $contact }) { totalCount nodes { id } }
           consents(where: { customerId: $customer, contactId: $contact }) { totalCount nodes { id } }
           interactions(where: { customerId: $customer, participant: { contactId: $contact } }) { totalCount nodes { id } }
           search(text: "broken", customerId: $customer) { totalCount nodes { id } }
           mothers: customers(where: { custom: [{ field: "mother", reference: [$customer] }] }) { totalCount nodes { id } }
           guides: customers(where: { or: [{ custom: [{ field: "guide", reference: [$contact] }] }] }) { totalCount nodes { id } }
           chosen: segmentPreview(where: { not: { not: { customer: { custom: [{ field: "mother", reference: [$customer] }, { field: "guide", reference: [$contact] }] } } } }) { totalCount nodes { id } }
         }`,
        { customer, contact },
      )
    const now = await found(whole, ids[0])
    expect(Object.entries<Data>(now).filter(([, { totalCount }]) => totalCount === 0)).toEqual([])
    expect(await found(old.customerId, old.merged)).toEqual(now)
  })

  it('keeps what either has withdrawn, whatever the other said since', async () => {
    const { customerId, ids } = await withContacts('Consents', [{ name: 'A' }, { name: 'B' }])
    const [a, b] = ids
    const say = (contactId: string, channel: string, state: string, ago: string) => crm.sql`
      insert into crm.consent (id, customer_id, contact_id, channel, purpose, state, said_at, how)
      values (gen_random_uuid(), ${customerId}, ${contactId}, ${channel}, 'NEWSLETTER', ${state}, now() - ${ago}::interval, 'OTHER')`
    await say(b, 'EMAIL', 'WITHDRAWN', '2 days')
    await say(a, 'EMAIL', 'GIVEN', '1 day')
    await say(a, 'SMS', 'WITHDRAWN', '2 days')
    await say(b, 'SMS', 'GIVEN', '1 day')
    await say(b, 'POST', 'GIVEN', '1 day')
    const said = () => crm.sql`
      select distinct on (a, channel) contact_id = ${a} as a, channel, state from crm.consent
       where contact_id in (${a}, ${b}) order by a, channel, said_at desc, id desc`
    const before = await said()
    const { id } = await merge(a, b)
    expect(await said()).toEqual([
      { a: true, channel: 'EMAIL', state: 'WITHDRAWN' },
      { a: true, channel: 'POST', state: 'GIVEN' },
      { a: true, channel: 'SMS', state: 'WITHDRAWN' },
    ])
    await unmerge(id)
    expect(await said()).toEqual(before)
  })

  it('follows through chains, and is undone where customers part', async () => {
    const [one, other] = [
      await withContacts('One', [{ name: 'A', email: 'a@chain.no' }]),
      await withContacts('Other', [
        { name: 'B', email: 'b@chain.no' },
        { name: 'C', email: 'c@chain.no' },
      ]),
    ]
    const [[a], [b, c]] = [one.ids, other.ids]
    await write('logInteraction', { customerId: one.customerId, contactId: a, channel: 'CALL', subject: 'a' })
    expect(await merge(b, a)).toMatchObject({ __typename: 'InvalidInput' })
    const customers = await crm.ask(
      `mutation ($input: MergeCustomersInput!) { done: mergeCustomers(input: $input) { ... on CustomerMerge { id } } }`,
      { input: { survivorId: other.customerId, mergedId: one.customerId } },
    )
    await merge(b, a)
    await merge(c, a)
    expect(await read(a)).toMatchObject({ id: c, emails: ['c@chain.no', 'b@chain.no', 'a@chain.no'] })
    expect(await undo('unmergeCustomer', customers.done.id)).toEqual({ __typename: 'CustomerMerge' })
    expect(await read(a)).toMatchObject({ id: a, customer: { id: one.customerId }, emails: ['a@chain.no'] })
    expect(await read(b)).toMatchObject({ id: c, emails: ['c@chain.no', 'b@chain.no'] })
    const rows = await crm.sql`select customer_id, contact_id from crm.interaction where subject = 'a'`
    expect(rows).toEqual([{ customer_id: one.customerId, contact_id: a }])
  })

  it('gives back what was answered to what goes back', async () => {
    const { ids } = await withContacts('Answered', [{ name: 'A' }, { name: 'B' }])
    const [a, b] = ids
    const say = async (recordId: string, replyToId?: string): Promise<string> =>
      (
        await crm.ask(
          `mutation ($input: AddCommentInput!) { made: addComment(input: $input) { ... on Comment { id } } }`,
          { input: { record: 'CONTACT', recordId, text: 'x', replyToId } },
        )
      ).made.id
    const own = await say(b)
    const { id } = await merge(a, b)
    const [since, answered] = [await say(a), await say(b, own)]
    expect(await unmerge(id)).toEqual({ __typename: 'ContactMerge' })
    const rows = await crm.sql`select id, record_id from crm.comment where record_id in (${a}, ${b}) order by id`
    expect(rows).toEqual([
      { id: own, record_id: b },
      { id: since, record_id: a },
      { id: answered, record_id: b },
    ])
  })

  it('is one whom a call names by two of its ids: refused is what would be done twice', async () => {
    const { customerId, ids } = await withContacts('Twice named', [{ name: 'A', email: 'a@twice.no' }, { name: 'B' }])
    const [a, b] = ids
    await merge(a, b)
    const { done } = await crm.ask(
      `mutation ($input: UpdateContactsInput!) { done: updateContacts(input: $input) {
         ... on ContactsWritten { rows { result { ... on Contact { id title } ... on InvalidInput { field } } } } } }`,
      { input: { rows: ids.map((id, i) => ({ id, title: `Title ${i}` })), policy: 'REJECT_FAILED' } },
    )
    expect(done.rows.map(({ result }: Data) => result)).toEqual([{ id: a, title: 'Title 0' }, { field: 'id' }])
    const meeting = { customerId, contactId: b, channel: 'MEETING', subject: 'x' }
    const answer = await write('logInteraction', { ...meeting, participants: [{ role: 'ATTENDED', contactId: a }] })
    expect(answer).toMatchObject({ __typename: 'InvalidInput', message: expect.stringContaining('participants') })
  })

  it('is refused of one with itself, of who is not, and of the erased, who take their parts with them', async () => {
    const { customerId, ids } = await withContacts('Refused', [
      { name: 'Anne Part', email: 'part@refused.no' },
      { name: 'Anne Whole' },
      { name: 'Else' },
    ])
    const [part, whole, other] = ids
    expect(await merge(whole, whole)).toMatchObject({ __typename: 'ContactsAlreadyMerged' })
    expect(await merge(whole, randomUUID())).toMatchObject({ __typename: 'ContactNotFound' })
    expect(await merge(whole, part, { expectedVersion: 7 })).toMatchObject({ __typename: 'VersionConflict' })
    const { id } = await merge(whole, part)
    expect(await write('eraseFromCrm', { customerId, contactId: part })).toEqual({ __typename: 'ErasureReceipt' })
    expect(await merge(whole, other as string)).toMatchObject({ __typename: 'ContactErased' })
    expect(await unmerge(id)).toMatchObject({ __typename: 'ContactErased' })
    const left = await crm.sql`
      select (select string_agg(to_jsonb(r)::text, '') from crm.contact r where id in (${part}, ${whole}))
          || (select string_agg(to_jsonb(r)::text, '') from crm.contact_merge r where id = ${id})
          || (select string_agg(to_jsonb(r)::text, '') from crm.audit_log r where record_id = ${customerId}) as text`
    expect(left[0]?.text).not.toMatch(/Anne|part@/)
  })

  it('is one after all of 32 at once have tried, in circles and chains', async () => {
    const { customerId, ids } = await withContacts(
      'Crowd',
      Array.from({ length: 8 }, (_, i) => ({ name: `Crowd ${i}`, email: `crowd${i}@crowd.no` })),
    )
    const pair = (i: number) => [ids[i % 8] as string, ids[(i * 3 + 1) % 8] as string] as const
    const answers = await Promise.all(
      Array.from({ length: 32 }, async (_, i) => {
        const [a, b] = pair(i)
        if (i % 3 === 0)
          await write('logInteraction', { customerId, contactId: b, channel: 'CALL', subject: `crowd ${i}` })
        return i % 2 ? merge(a, b) : merge(b, a)
      }),
    )
    expect(new Set(answers.map(({ __typename }) => __typename))).toEqual(
      new Set(['ContactMerge', 'ContactsAlreadyMerged']),
    )
    const [state] = await crm.sql`
      select count(*) filter (where c.merged_into_id is not null)::int as merged,
             count(*) filter (where w.merged_into_id is not null)::int as astray,
             (select count(*)::int from crm.interaction i join crm.contact p on p.id = i.contact_id and p.merged_into_id is not null) as lost,
             (select count(*)::int from crm.contact_point p where p.contact_id = any(${ids})) as points
        from crm.contact c left join crm.contact w on w.id = c.merged_into_id where c.id = any(${ids})`
    const merged = answers.filter(({ __typename }) => __typename === 'ContactMerge').length
    expect(state).toEqual({ merged, astray: 0, lost: 0, points: 8 })
  })
})

it('forgets no column that refers to a contact', async () => {
  const columns = await crm.sql<{ name: string }[]>`
    select c.table_name || '.' || c.column_name as name from information_schema.columns c
      join pg_tables t on t.schemaname = 'crm' and t.tablename = c.table_name
     where c.table_schema = 'crm' and c.column_name ~ '(^|_)(contact|record)_id$'
       and not exists (select from crm.following('contact') f where (f.record, f.col) = (c.table_name, c.column_name))
       and not exists (select from crm.merge_rule r where (r.record, r.of_column) = (c.table_name, c.column_name)) order by 1`
  expect(columns.map(({ name }) => name)).toEqual(['erasure.contact_id', 'state_change.record_id'])
  const open = await crm.sql`
    select f.record from crm.following('contact') f
     where not exists (select from pg_trigger t where t.tgrelid = format('crm.%I', f.record)::regclass
                        and t.tgname = 'follow_merge_of_' || f.col)`
  expect(open).toEqual([])
})
