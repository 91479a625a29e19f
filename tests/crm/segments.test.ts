import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { addCustomer, testCrm, type TestCrm } from './crm.ts'

let crm: TestCrm
const of: Record<string, string> = {}
beforeAll(async () => {
  crm = await testCrm()
  const chief = { name: 'Åse', title: 'Økonomisjef', email: 'ase@cato.se', phone: '+46 8 12 34 56' }
  const clerk = { name: 'Per' }
  const address = (city: string, countryCode = 'NO') => ({ addresses: [{ line1: 'x', city, countryCode }] })
  for (const [name, input] of [
    [
      'Ane',
      { kind: 'PERSON', email: 'ane@example.com', website: 'https://ane.no', tags: ['vip'], ...address('Ålesund') },
    ],
    ['Bo', { kind: 'PERSON', ...address('Oslo') }],
    ['Cato', { organisationNumber: '556036-0793', tags: ['vip'], contacts: [chief, clerk], ...address('Umeå', 'SE') }],
    ['Dina', { kind: 'PERSON' }],
  ] as const)
    of[name] = (await addCustomer(crm, name, input)).id
  const log = (name: string, channel: string, daysAgo: number) =>
    crm.ask(`mutation ($input: LogInteractionInput!) { logInteraction(input: $input) { __typename } }`, {
      input: {
        customerId: of[name],
        channel,
        subject: 'x',
        occurredAt: new Date(Date.now() - daysAgo * 86_400_000).toISOString(),
      },
    })
  for (const [name, channel, daysAgo] of [
    ['Ane', 'CALL', 1],
    ['Ane', 'CALL', 3],
    ['Ane', 'EMAIL', 100],
    ['Bo', 'CALL', 50],
  ] as const)
    await log(name, channel, daysAgo)
  await crm.ask(
    `mutation { createOpportunity(input: { name: "Boat", customerId: "${of.Bo}", value: { amount: "500", currency: "NOK" } }) { __typename } }`,
  )
  await crm.ask(
    `mutation { createCase(input: { customerId: "${of.Cato}", channel: EMAIL, subject: "Broken" }) { __typename } }`,
  )
  for (const [name, text] of [
    ['Ane', 'She wants to buy two boats in the spring'],
    ['Bo', 'Han vil ikke ha flere båter'],
  ])
    await crm.ask(
      `mutation ($id: ID!, $text: String!) { addNote(input: { record: CUSTOMER, recordId: $id, text: $text }) { __typename } }`,
      { id: of[name as string], text },
    )
  for (const [name, state] of [
    ['Ane', 'GIVEN'],
    ['Bo', 'WITHDRAWN'],
  ])
    await crm.ask(`mutation { recordConsent(input: { customerId: "${of[name as string]}", channel: EMAIL,
      purpose: "NEWSLETTER", state: ${state}, how: PAPER }) { __typename } }`)
  await crm.sql`insert into crm.consent (id, customer_id, contact_id, channel, purpose, state, said_at, how)
    select gen_random_uuid(), customer_id, id, 'EMAIL', 'NEWSLETTER', 'GIVEN', now(), 'OTHER' from crm.contact where name = 'Åse'`
  await crm.sql`update crm.customer set owner_id = gen_random_uuid(), parent_id = ${of.Cato as string} where id = ${of.Bo as string}`
  await crm.sql`update crm.customer set created_at = now() - interval '1 year' where id = ${of.Dina as string}`
  await crm.sql`insert into crm.service_tier (customer_id, tier) values (${of.Dina as string}, 'gold')`
})
afterAll(() => crm.close())

const preview = `query ($rule: SegmentRule!) { segmentPreview(where: $rule) { totalCount nodes { name } } }`
const found = async (rule: object): Promise<string> => {
  const { segmentPreview } = await crm.ask(preview, { rule })
  expect(segmentPreview.totalCount).toBe(segmentPreview.nodes.length)
  return segmentPreview.nodes.map(({ name }: Data) => name[0]).join('')
}

const newsletter = { channel: 'EMAIL', purpose: 'NEWSLETTER' }

it.each([
  [{ customer: { kind: 'PERSON', tags: ['VIP'] } }, 'A'],
  [{ customer: { or: [{ countryCode: 'SE' }, { name: { contains: 'din' } }] } }, 'CD'],
  [{ customer: { organisationNumber: '556036 0793' } }, 'C'],
  [{ customer: { email: 'ANE@example.com' } }, 'A'],
  [{ customer: { email: '@Cato.se' } }, 'C'],
  [{ customer: { telephoneBegins: '+46 8' } }, 'C'],
  [{ customer: { website: { contains: 'ANE' } } }, 'A'],
  [{ customer: { hasOwner: true } }, 'B'],
  [{ customer: { hasOwner: false, hasParent: false, kind: 'PERSON' } }, 'AD'],
  [{ customer: { hasParent: true } }, 'B'],
  [{ customer: { createdAt: { before: new Date(Date.now() - 86_400_000).toISOString() } } }, 'D'],
  [{ customer: { serviceTier: 'gold' } }, 'D'],
  [{ contacts: { where: { title: { contains: 'okonomi' }, name: { equals: 'ase' } } } }, 'C'],
  [{ contacts: { least: 2 } }, 'C'],
  [{ contacts: { most: 0 } }, 'ABD'],
  [{ contacts: { consent: newsletter } }, 'C'],
  [{ contacts: { consent: { ...newsletter, state: 'UNKNOWN' }, where: { title: { contains: 'sjef' } } } }, ''],
  [{ address: { city: 'alesund' } }, 'A'],
  [{ hasEmail: false, hasTelephone: false }, 'BCD'],
  [{ consent: newsletter }, 'A'],
  [{ consent: { ...newsletter, state: 'WITHDRAWN' } }, 'B'],
  [{ consent: { ...newsletter, state: 'UNKNOWN' } }, 'CD'],
  [{ interactions: { where: { channel: 'CALL' }, withinDays: 30, least: 2 } }, 'A'],
  [{ interactions: { least: 1, most: 1 } }, 'B'],
  [{ interactions: { withinDays: 30, most: 0 } }, 'BCD'],
  [{ not: { interactions: {} } }, 'CD'],
  [{ opportunities: { where: { open: true, value: { min: '500' } } } }, 'B'],
  [{ cases: { where: { open: true } } }, 'C'],
  [{ notes: { where: { text: 'boat' } } }, 'A'],
  [{ notes: { where: { text: 'båt' }, withinDays: 2 } }, 'B'],
  [{ notes: { where: { writtenAt: { before: '2020-01-01T00:00:00Z' } } } }, ''],
  [{ notes: { most: 0 } }, 'CD'],
  [{ or: [{ cases: {} }, { and: [{ customer: { tags: ['vip'] } }, { not: { hasEmail: false } }] }] }, 'AC'],
])('the rule %j finds %s', async (rule, who) => {
  expect(await found(rule)).toBe(who)
})

it('by rule has whom its rule finds when it is asked; a fixed one whom it was given, and is found by rules', async () => {
  const create = async (input: object): Promise<Data> => {
    const data = await crm.ask(
      `mutation ($input: CreateSegmentInput!) { answer: createSegment(input: $input) { __typename
         ... on Segment { id kind rule version } ... on InvalidInput { field message } } }`,
      { input },
    )
    return data.answer
  }
  const members = async (id: string): Promise<string> => {
    const { segment } = await crm.ask(`{ segment(id: "${id}") { members { nodes { name } } } }`)
    return segment.members.nodes.map(({ name }: Data) => name[0]).join('')
  }
  const rule = { customer: { kind: 'PERSON' }, not: { consent: newsletter } }
  const byRule = await create({ name: 'Persons to ask', rule })
  expect(byRule).toMatchObject({ kind: 'RULE', version: 1 })
  expect(JSON.parse(byRule.rule)).toEqual({ ...rule, not: { consent: { ...newsletter, state: 'GIVEN' } } })
  expect(await members(byRule.id)).toBe('BD')
  const fixed = await create({ name: 'Guests', customerIds: [of.Ane, of.Cato] })
  const change = async (segmentId: string, add: string[], remove: string[] = []): Promise<Data> => {
    const data = await crm.ask(
      `mutation ($input: ChangeSegmentMembersInput!) { answer: changeSegmentMembers(input: $input) { __typename } }`,
      { input: { segmentId, add, remove } },
    )
    return data.answer.__typename
  }
  expect(await change(fixed.id, [of.Ane as string, of.Bo as string], [of.Cato as string])).toBe('Segment')
  expect(await members(fixed.id)).toBe('AB')
  expect(await found({ inSegment: fixed.id, customer: { tags: ['vip'] } })).toBe('A')
  const { customer } = await crm.ask(`{ customer(id: "${of.Bo}") { segments { nodes { name } } } }`)
  expect(customer.segments.nodes).toEqual([{ name: 'Guests' }])
  expect(await change(byRule.id, [of.Ane as string])).toBe('InvalidInput')
  await expect(
    crm.sql`insert into crm.segment_member (segment_id, customer_id) values (${byRule.id}, ${of.Ane as string})`,
  ).rejects.toMatchObject({ constraint_name: 'segment_member_of_fixed' })
  expect(await create({ name: 'x', rule: { inSegment: byRule.id } })).toMatchObject({ field: 'rule.inSegment' })
  for (const [bad, field] of [
    [{}, 'rule'],
    [{ or: [{ hasEmail: true }, {}] }, 'rule.or.1'],
    [{ consent: { ...newsletter, purpose: 'NONSENSE' } }, 'rule.consent.purpose'],
    [{ contacts: { consent: { ...newsletter, purpose: 'NONSENSE' } } }, 'rule.contacts.consent.purpose'],
    [{ contacts: { least: 0 } }, 'rule.contacts.least'],
    [{ interactions: { least: 3, most: 1 } }, 'rule.interactions.least'],
    [{ notes: { where: { text: ' ' } } }, 'rule.notes.where.text'],
    [{ cases: { withinDays: 0 } }, 'rule.cases.withinDays'],
    [{ customer: { ownerId: '\u0000' }, address: { postalCodeBegins: '\u0000' } }, 'rule'],
  ] as const)
    expect(await create({ name: 'x', rule: bad })).toMatchObject({ __typename: 'InvalidInput', field })
})

it('shows nobody whom they may not see, by what they may not ask about; texts of rules are values', async () => {
  const asked = async (rule: object, role: 'salesperson' | 'marketer' | 'storekeeper') => {
    const { errors } = await crm.execute(preview, { rule }, role)
    return errors?.[0]?.extensions?.code
  }
  expect(await asked({ cases: {} }, 'marketer')).toBe('FORBIDDEN')
  expect(await asked({ consent: newsletter }, 'marketer')).toBeUndefined()
  expect(await asked({ hasEmail: true }, 'storekeeper')).toBe('FORBIDDEN')
  const { createSegment } = await crm.ask(
    `mutation { createSegment(input: { name: "Complainers", rule: { cases: {} } }) { ... on Segment { id } } }`,
  )
  const members = await crm.execute(
    `{ segment(id: "${createSegment.id}") { members { nodes { name } } } }`,
    {},
    'marketer',
  )
  expect(members.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  const injected = `x') or true; drop table crm.segment; --`
  expect(await found({ address: { city: injected, postalCodeBegins: injected }, customer: { tags: [injected] } })).toBe(
    '',
  )
  expect(await found({ customer: { name: { contains: injected } } })).toBe('')
})
