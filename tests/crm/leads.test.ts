import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { tracesOf } from '../support/traces.ts'
import { addCustomer, testCrm, type TestCrm } from './crm.ts'

let crm: TestCrm
beforeAll(async () => {
  crm = await testCrm()
})
afterAll(() => crm.close())

const shown = `__typename ... on UserError { message } ... on InvalidInput { field } 
  ... on Lead { id number name organisation email telephone status version nextStatuses source { code } disqualifiedReason { code }
    customer { id name } contact { id name } opportunity { id name }
    duplicates { score rules lead { id } customer { name } contact { name } } statusHistory { nodes { from to } } }`

const mutation = (name: string, type: string) => async (input: object) => {
  const { answer } = await crm.ask(
    `mutation ($input: ${type}!) { answer: ${name}(input: $input) { ${shown}
      ${name === 'moveLead' ? '... on IllegalMove { from to legal }' : ''} } }`,
    {
      input,
    },
  )
  return answer
}
const create = mutation('createLead', 'CreateLeadInput')
const update = mutation('updateLead', 'UpdateLeadInput')
const move = mutation('moveLead', 'MoveLeadInput')

const found = async (where: object, orderBy?: object[]): Promise<string[]> => {
  const { leads } = await crm.ask(
    `query ($where: LeadFilter, $orderBy: [LeadOrder!]) { leads(first: 200, where: $where, orderBy: $orderBy) { nodes { name } } }`,
    { where, orderBy },
  )
  return leads.nodes.map(({ name }: Data) => name)
}

it('goes by legal moves only, and keeps each', async () => {
  const made = await create({ name: 'Kari Lie', organisation: 'Lie AS', source: 'WEBSITE' })
  expect(made).toMatchObject({ status: 'NEW', nextStatuses: ['CONVERTED', 'DISQUALIFIED', 'QUALIFIED', 'WORKING'] })
  expect(made.number).toMatch(/^\d{5}$/)
  const { id } = made
  expect(await move({ id, to: 'DISQUALIFIED' })).toMatchObject({ field: 'disqualifiedReason' })
  expect(await move({ id, to: 'CONVERTED' })).toMatchObject({ __typename: 'InvalidInput', field: 'to' })
  expect(await move({ id, to: 'DISQUALIFIED', disqualifiedReason: 'NO_ANSWER' })).toMatchObject({
    disqualifiedReason: { code: 'NO_ANSWER' },
  })
  expect(await move({ id, to: 'QUALIFIED' })).toMatchObject({ __typename: 'IllegalMove', legal: ['WORKING'] })
  expect(await move({ id, to: 'WORKING' })).toMatchObject({
    disqualifiedReason: null,
    statusHistory: {
      nodes: [
        { from: 'DISQUALIFIED', to: 'WORKING' },
        { from: 'NEW', to: 'DISQUALIFIED' },
        { from: null, to: 'NEW' },
      ],
    },
  })
  expect(await create({ email: 'nobody@example.com' })).toMatchObject({ __typename: 'InvalidInput', field: 'name' })
  expect(await create({ name: 'X', source: 'NOWHERE' })).toMatchObject({ field: 'source' })
  expect(await update({ id, name: null, organisation: null })).toMatchObject({ field: 'name' })
  expect(await update({ id, expectedVersion: 1, title: 'CEO' })).toMatchObject({ __typename: 'VersionConflict' })
})

it('keeps a source that is no longer offered, and takes it no more', async () => {
  const offer = (active: boolean) =>
    crm.ask(`mutation ($input: PipelineChoiceInput!) { setLeadSource(input: $input) { __typename } }`, {
      input: { code: 'FAIR', name: 'Fair', active },
    })
  await offer(true)
  const { id } = await create({ name: 'Met There', source: 'FAIR' })
  await offer(false)
  expect(await update({ id, source: 'FAIR', title: 'Chef' })).toMatchObject({ source: { code: 'FAIR' }, version: 2 })
  const other = await create({ name: 'Met Elsewhere' })
  for (const refused of [
    await create({ name: 'Late', source: 'FAIR' }),
    await update({ id: other.id, source: 'FAIR' }),
  ])
    expect(refused).toMatchObject({ field: 'source', message: 'source: FAIR is no longer offered.' })
})

it.each([
  ['legal_move', { status: 'CONVERTED', customer_id: 'customer' }],
  ['lead_converted_whole', { customer_id: 'customer' }],
  ['lead_disqualified_why', { status: 'DISQUALIFIED' }],
  ['lead_named', { name: null }],
  ['lead_source', { source: 'NOWHERE' }],
])('plain SQL meets %s', async (constraint, changes) => {
  const id = randomUUID()
  const customer = (await addCustomer(crm, 'Attacked', { kind: 'ORGANISATION' })).id
  const row = { ...changes, ...('customer_id' in changes ? { customer_id: customer } : {}) }
  if (constraint === 'legal_move')
    return expect(crm.sql`insert into crm.lead ${crm.sql({ id, name: 'X', ...row })}`).rejects.toMatchObject({
      constraint_name: constraint,
    })
  await crm.sql`insert into crm.lead (id, name) values (${id}, 'By hand')`
  await expect(crm.sql`update crm.lead set ${crm.sql(row)} where id = ${id}`).rejects.toMatchObject({
    constraint_name: constraint,
  })
  await expect(crm.sql`delete from crm.lead where id = ${id}`).rejects.toMatchObject({ code: '23001' })
})

it('is found by what it is, combined as one likes', async () => {
  await create({
    name: 'Åse Find',
    email: 'Ase@Find.example',
    countryCode: 'NO',
    source: 'EVENT',
    language: 'NORWEGIAN',
  })
  await create({ name: 'Bo Find', countryCode: 'SE', source: 'EVENT' })
  await create({ name: 'Cy Find', status: 'DISQUALIFIED', disqualifiedReason: 'PRICE' })
  const all = { name: { contains: 'find' } }
  expect(
    await found({ ...all, or: [{ countryCode: 'NO' }, { open: false }] }, [{ field: 'NAME', direction: 'ASC' }]),
  ).toEqual(['Åse Find', 'Cy Find'].sort((a, b) => a.localeCompare(b)))
  expect(await found({ ...all, not: { source: 'EVENT' } })).toEqual(['Cy Find'])
  expect(await found({ email: 'ase@find.example', language: 'NORWEGIAN', hasOwner: false })).toEqual(['Åse Find'])
})

it('tells which customers, contacts and other leads it may be', async () => {
  await addCustomer(crm, 'Twin Boats AS', {
    kind: 'ORGANISATION',
    contacts: [{ name: 'Eva Twin', email: 'eva@twin.example', phone: '+47 22 33 44 55' }],
  })
  const first = await create({ name: 'E. Twin', email: 'EVA@twin.example', phone: '22334455', countryCode: 'NO' })
  expect(first).toMatchObject({ telephone: '+4722334455' })
  expect(first.duplicates).toEqual([
    {
      score: 0.92,
      rules: ['EMAIL', 'TELEPHONE'],
      lead: null,
      customer: { name: 'Twin Boats AS' },
      contact: { name: 'Eva Twin' },
    },
  ])
  const { duplicates } = await create({ organisation: 'TWIN BOATS', email: 'eva@twin.example' })
  expect(duplicates.map(({ rules }: Data) => rules)).toEqual([['EMAIL'], ['EMAIL'], ['ORGANISATION']])
  expect(duplicates.some(({ lead }: Data) => lead?.id === first.id)).toBe(true)
})

it('is added in bulk, each row refused by itself', async () => {
  const rows = Array.from({ length: 100 }, (_, i) => ({ name: `Many ${i}`, source: i === 50 ? 'NOWHERE' : 'OTHER' }))
  const { answer } = await crm.ask(
    `mutation ($input: CreateLeadsInput!) { answer: createLeads(input: $input) { ... on LeadsWritten { written refused
       rows { index result { __typename ... on InvalidInput { field } } } } } }`,
    { input: { rows, policy: 'IGNORE_FAILED', dryRun: true } },
  )
  expect(answer).toEqual({
    written: 99,
    refused: 1,
    rows: [{ index: 50, result: { __typename: 'InvalidInput', field: 'source' } }],
  })
})

it('is erased so that nothing is left of who it was, once', async () => {
  const word = 'leadmarkerx'
  const { id } = (
    await crm.ask(
      `mutation ($input: CreateLeadInput!) { answer: createLead(input: $input, idempotencyKey: "erased") { ... on Lead { id } } }`,
      {
        input: {
          name: `${word} Person`,
          organisation: `${word} AS`,
          title: word,
          email: `${word}@example.com`,
          phone: `${word} 1`,
          website: `${word}.com`,
          description: word,
        },
      },
    )
  ).answer
  await update({ id, title: `${word} again` })
  const { data } = await crm.ask(
    `query ($id: ID!) { data: personalDataOfLead(leadId: $id) { leadId rows(first: 50) { nodes { record content } } } }`,
    { id },
    'privacy_officer',
  )
  expect(data.rows.nodes.map(({ record }: Data) => record)).toEqual(['lead', 'state_change', 'audit_log', 'audit_log'])
  const erase = async () =>
    (
      await crm.ask(
        `mutation ($id: ID!) { eraseLead(input: { leadId: $id }) { ... on LeadErasure { id blanked { record rows } } } }`,
        { id },
        'privacy_officer',
      )
    ).eraseLead
  const receipts = await Promise.all([erase(), erase(), erase()])
  expect(new Set(receipts.map((receipt) => receipt.id)).size).toBe(1)
  expect(receipts[0].blanked).toEqual([
    { record: 'audit_log', rows: 2 },
    { record: 'idempotency_key', rows: 1 },
    { record: 'lead', rows: 1 },
  ])
  expect(await tracesOf(crm.sql, 'crm', [word])).toEqual([])
  expect(await update({ id, name: 'Back' })).toMatchObject({ __typename: 'LeadErased' })
  expect(await found({ name: { equals: 'Erased' }, open: true })).toEqual([])
  await expect(crm.sql`update crm.lead set name = 'Back' where id = ${id}`).rejects.toMatchObject({
    constraint_name: 'lead_erased',
  })
})

const scoreRule = async (input: object): Promise<Data> =>
  (
    await crm.ask(
      `mutation ($input: SetLeadScoreRuleInput!) { rule: setLeadScoreRule(input: $input) { __typename
         ... on LeadScoreRule { id version condition { sources } } ... on UserError { message } } }`,
      { input },
    )
  ).rule

const scored = async (id: string): Promise<Data> =>
  (await crm.ask(`query ($id: ID!) { lead(id: $id) { score scoreReasons { name points } version } }`, { id })).lead

it('is scored by rules that are data, anew when they change, and tells which gave what', async () => {
  const { id } = await create({ name: 'Scored', title: 'Daglig leder', countryCode: 'NO', email: 'x@scored.example' })
  const leader = await scoreRule({ name: 'Leader', condition: { titleContains: 'LEDER' }, points: 30 })
  await scoreRule({
    name: 'Ours',
    condition: { countries: ['NO', 'SE'], emailDomains: ['scored.example'] },
    points: 20,
  })
  await scoreRule({ name: 'No telephone', condition: { hasPhone: false, countries: ['NO'] }, points: -5 })
  expect(await scored(id)).toEqual({
    score: 45,
    scoreReasons: [
      { name: 'Leader', points: 30 },
      { name: 'Ours', points: 20 },
      { name: 'No telephone', points: -5 },
    ],
    version: 1,
  })
  await update({ id, phone: '+4722334400' })
  expect((await scored(id)).score).toBe(50)
  await scoreRule({ id: leader.id, name: 'Leader', condition: { titleContains: 'leder' }, points: 10 })
  expect((await scored(id)).score).toBe(30)
  expect(await found({ score: { min: 30 }, name: { equals: 'Scored' } }, [{ field: 'SCORE' }])).toEqual(['Scored'])
  // Nobody says what the score is.
  await crm.sql`update crm.lead set score = 1000 where id = ${id}`
  expect((await scored(id)).score).toBe(30)
  expect(await scoreRule({ id: leader.id, expectedVersion: 1, name: 'L', condition: {}, points: 1 })).toMatchObject({
    __typename: 'VersionConflict',
  })
  for (const condition of ['{"sources": "X"}', '{"anything": 1}', '[]'])
    await expect(
      crm.sql`insert into crm.lead_score_rule (id, name, condition, points) values (gen_random_uuid(), 'Bad', ${condition}::text::jsonb, 1)`,
    ).rejects.toMatchObject({ constraint_name: 'lead_score_rule_condition' })
})

it('is scored by the rules of the moment, also while they change', async () => {
  const rule = await scoreRule({ name: 'Racing', condition: { sources: ['REFERRAL'] }, points: 1 })
  await Promise.all([
    ...Array.from({ length: 12 }, (_, i) => create({ name: `Racer ${i}`, source: 'REFERRAL' })),
    ...[3, 7].map((points) => scoreRule({ id: rule.id, name: 'Racing', condition: { sources: ['REFERRAL'] }, points })),
  ])
  const wrong = await crm.sql`
    select l.name from crm.lead l where l.erased_at is null and l.score <>
           (select coalesce(sum(points), 0) from crm.lead_score_rule r where r.active and crm.lead_fits(l, r.condition))`
  expect(wrong).toEqual([])
})

it('is given to whom the first rule names that fits, in a team to each in turn, however many come at once', async () => {
  const members = Array.from({ length: 3 }, () => randomUUID()).sort()
  const { team } = await crm.ask(
    `mutation ($input: CreateTeamInput!) { team: createTeam(input: $input) { ... on Team { id } } }`,
    { input: { name: 'Lead team', memberIds: members } },
  )
  const boss = randomUUID()
  const assignment = (input: object) =>
    crm.ask(
      `mutation ($input: SetLeadAssignmentRuleInput!) { setLeadAssignmentRule(input: $input) { __typename
         ... on InvalidInput { field } } }`,
      { input },
    )
  const before = await create({ name: 'Earlier', source: 'PARTNER' })
  await assignment({ name: 'Big', place: 1, condition: { sources: ['PARTNER'], scoreFrom: 10 }, ownerId: boss })
  await assignment({ name: 'Partners', place: 2, condition: { sources: ['PARTNER'] }, teamId: team.id })
  expect(await assignment({ name: 'Both', place: 3, condition: {}, teamId: team.id, ownerId: boss })).toMatchObject({
    setLeadAssignmentRule: { field: 'ownerId' },
  })
  await Promise.all(Array.from({ length: 12 }, (_, i) => create({ name: `Turn ${i}`, source: 'PARTNER' })))
  const owners = await crm.sql`
    select owner_id, count(*)::int as n from crm.lead where name like 'Turn %' and team_id = ${team.id} group by 1 order by 1`
  expect(owners.map(({ owner_id, n }) => [owner_id, n])).toEqual(members.map((id) => [id, 4]))
  const big = await create({
    name: 'Big',
    source: 'PARTNER',
    title: 'leder',
    countryCode: 'SE',
    email: 'a@scored.example',
  })
  const [row] = await crm.sql`select owner_id, team_id from crm.lead where id = ${big.id}`
  expect(row).toMatchObject({ owner_id: boss, team_id: null })
  // Who works on one already keeps it; one that came before the rules is given by them when asked.
  const { answer } = await crm.ask(
    `mutation ($ids: [ID!]) { answer: assignLeads(input: { leadIds: $ids }) { ... on LeadsAssigned { asked assigned
       leads { name assignedBy { name } } } } }`,
    { ids: [before.id, big.id] },
  )
  expect(answer).toEqual({ asked: 2, assigned: 1, leads: [{ name: 'Earlier', assignedBy: { name: 'Partners' } }] })
})
