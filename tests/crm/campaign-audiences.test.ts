import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { addCustomer, testCrm, type TestCrm } from './crm.ts'

let crm: TestCrm
beforeAll(async () => {
  crm = await testCrm()
})
afterAll(() => crm.close())

const shown = `__typename ... on UserError { message } ... on InvalidInput { field }
  ... on Campaign { id status version audience { chosen withoutConsent excluded overCap remaining frozenAt }
    statusHistory { nodes { from to } } }`
const call = async (name: string, type: string, input: object): Promise<Data> => {
  const data = await crm.ask(
    `mutation ($input: ${type}!) { answer: ${name}(input: $input) { ${shown}
    ${name === 'moveCampaign' ? '... on IllegalMove { from to legal }' : ''} } }`,
    { input },
  )
  return data.answer
}
const create = (input: object) =>
  call('createCampaign', 'CreateCampaignInput', { name: 'Spring', startsOn: '2026-03-01', ...input })
const add = (campaignId: string, customerIds: string[]) =>
  call('addCampaignMembers', 'AddCampaignMembersInput', { campaignId, customerIds })
const plan = (campaignId: string, input: object = {}) =>
  call('planCampaign', 'PlanCampaignInput', { campaignId, channel: 'EMAIL', purpose: 'MARKETING', ...input })
const move = (campaignId: string, to = 'ACTIVE') => call('moveCampaign', 'MoveCampaignInput', { campaignId, to })
const consent = (customerId: string, state = 'GIVEN', channel = 'EMAIL') =>
  crm.ask(`mutation { recordConsent(input: { customerId: "${customerId}", channel: ${channel}, purpose: "MARKETING",
    state: ${state}, how: LINK }) { __typename } }`)
const segment = async (input: object): Promise<string> => {
  const data = await crm.ask(
    `mutation ($input: CreateSegmentInput!) { createSegment(input: $input) { ... on Segment { id } ... on UserError { message } } }`,
    { input: { name: 'x', ...input } },
  )
  return data.createSegment.id
}
const record = async (rows: object[], more: object = {}): Promise<Data> => {
  const data = await crm.ask(
    `mutation ($input: RecordCampaignEventsInput!) { answer: recordCampaignEvents(input: $input) { ... on CampaignEventsWritten {
       written refused rows { index result { __typename ... on CampaignMember { status } ... on IllegalMove { from legal }
         ... on InvalidInput { field } } } } } }`,
    { input: { rows, ...more } },
  )
  return data.answer
}
const statuses = async (campaignId: string): Promise<Record<string, number>> => {
  const rows =
    await crm.sql`select status, count(*)::int from crm.campaign_member where campaign_id = ${campaignId} group by 1`
  return Object.fromEntries(rows.map(({ status, count }) => [status, count]))
}
/** Persons with that tag who agreed, and a started campaign that they are in. */
const started = async (tag: string, count: number) => {
  const ids: string[] = []
  for (let i = 0; i < count; i++) ids.push((await addCustomer(crm, `${tag} ${i}`, { tags: [tag] })).id)
  for (const id of ids) await consent(id)
  const { id } = await create({})
  await plan(id, { segmentIds: [await segment({ rule: { customer: { tags: [tag] } } })] })
  await move(id)
  return { ids, id: id as string }
}

describe('an audience', () => {
  it('is whom its segments find, less those without consent, those left out and those over the cap; then it stays', async () => {
    const ids: string[] = []
    for (const name of ['Agreed', 'Agreed too', 'Silent', 'Took back', 'Left out', 'Had enough', 'By hand'])
      ids.push((await addCustomer(crm, name, { tags: name === 'By hand' ? [] : ['aud'] })).id)
    const [, , silent, tookBack, leftOut, hadEnough, byHand] = ids as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ]
    for (const id of ids) if (id !== silent) await consent(id)
    await consent(tookBack, 'WITHDRAWN')
    await crm.ask(`mutation { setFrequencyCap(input: { channel: EMAIL, sends: 1, days: 7 }) { __typename } }`)
    const before = await create({ name: 'Before' })
    await plan(before.id)
    await add(before.id, [hadEnough])
    await move(before.id)

    const { id } = await create({ name: 'Now' })
    expect(await move(id)).toMatchObject({ __typename: 'InvalidInput', field: 'campaignId' })
    const chosen = await segment({ rule: { customer: { tags: ['aud'] } } })
    await add(id, [byHand, silent])
    const planned = await plan(id, {
      segmentIds: [chosen],
      excludedSegmentIds: [await segment({ customerIds: [leftOut] })],
    })
    const figures = { chosen: 7, withoutConsent: 2, excluded: 1, overCap: 1, remaining: 3 }
    expect(planned.audience).toEqual({ ...figures, frozenAt: null })
    const answers = await Promise.all(Array.from({ length: 32 }, () => move(id)))
    const [one, ...others] = answers.filter(({ __typename }) => __typename === 'Campaign')
    expect(others).toEqual([])
    expect(one).toMatchObject({ status: 'ACTIVE', audience: { ...figures, frozenAt: expect.any(String) as string } })
    expect(answers.find(({ __typename }) => __typename === 'IllegalMove')).toMatchObject({
      from: 'ACTIVE',
      legal: ['CANCELLED', 'COMPLETED'],
    })
    const legal = ['CANCELLED', 'COMPLETED']
    expect(await move(id, 'PLANNED')).toMatchObject({ __typename: 'IllegalMove', from: 'ACTIVE', legal })
    expect(await statuses(id)).toEqual({ ADDED: 3, REMOVED: 1 })

    await addCustomer(crm, 'Late', { tags: ['aud'] })
    await consent(silent)
    expect(await statuses(id)).toEqual({ ADDED: 3, REMOVED: 1 })
    expect(await plan(id)).toMatchObject({ __typename: 'InvalidInput' })
    expect(await add(id, [silent])).toMatchObject({ __typename: 'InvalidInput', field: 'campaignId' })
    await expect(crm.sql`delete from crm.campaign_segment where campaign_id = ${id}`).rejects.toMatchObject({
      constraint_name: 'campaign_planned',
    })
    await crm.ask(`mutation { setFrequencyCap(input: { channel: EMAIL }) { __typename } }`)
  })

  it('gives each member its variant by weight, the same whenever it is told, in one statement for thousands', async () => {
    await crm.sql`insert into crm.customer (id, number, name, kind, tags)
      select gen_random_uuid(), 'v' || n, 'V', 'PERSON', '{weighed}' from generate_series(1, 4000) n`
    await crm.sql`insert into crm.consent (id, customer_id, channel, purpose, state, said_at, how)
      select gen_random_uuid(), id, 'EMAIL', 'MARKETING', 'GIVEN', now(), 'PAPER' from crm.customer where tags @> '{weighed}'`
    const { id } = await create({})
    await plan(id, {
      segmentIds: [await segment({ rule: { customer: { tags: ['weighed'] } } })],
      variants: [
        { code: 'A', name: 'Short', weight: 1 },
        { code: 'B', name: 'Long', weight: 3 },
      ],
    })
    crm.statements.length = 0
    expect(await move(id)).toMatchObject({ audience: { remaining: 4000 } })
    expect(crm.statements.length).toBeLessThan(20)
    const rows = await crm.sql`
      select v.code, count(*)::int as members, bool_and(
               (('x' || left(md5(m.campaign_id || ':' || m.customer_id), 8))::bit(32)::bigint % 4 < 1) = (v.code = 'A')) as told
        from crm.campaign_member m join crm.campaign_variant v on v.id = m.variant_id where m.campaign_id = ${id} group by 1 order by 1`
    expect(rows.every(({ told }) => told)).toBe(true)
    expect(Math.abs(rows[0]?.members - 1000)).toBeLessThan(150)
    const { campaign } = await crm.ask(
      `{ campaign(id: "${id}") { members(where: { variant: "B", status: ADDED }) { totalCount } } }`,
    )
    expect(campaign.members.totalCount).toBe(rows[1]?.members)
  })
})

describe('what becomes of members', () => {
  it('goes by legal moves, each kept, also when it is told late, twice, or all at once', async () => {
    const { id, ids } = await started('moves', 3)
    const [a, b, c] = ids as [string, string, string]
    const rows = [
      { campaignId: id, customerId: a, status: 'SENT', at: '2026-03-01T10:00:00Z' },
      { campaignId: id, customerId: a, status: 'CLICKED', at: '2026-03-01T12:00:00Z' },
      { campaignId: id, customerId: a, status: 'OPENED', at: '2026-03-01T11:00:00Z' },
      { campaignId: id, customerId: b, status: 'OPENED' },
      { campaignId: id, customerId: c, status: 'SENT' },
    ]
    const answer = await record(rows, { policy: 'REJECT_FAILED' })
    expect(answer).toMatchObject({ written: 4, refused: 1 })
    expect(answer.rows[3].result).toEqual({
      __typename: 'IllegalMove',
      from: 'ADDED',
      legal: ['OPTED_OUT', 'REMOVED', 'SENT'],
    })
    expect(await record(rows, { policy: 'REJECT_FAILED' })).toMatchObject({ written: 4, refused: 1 })
    const { campaign } = await crm.ask(`{ campaign(id: "${id}") { members(where: { status: CLICKED }) { nodes {
      sentAt deliveredAt openedAt clickedAt respondedAt history { nodes { from to changedAt } } } } } }`)
    expect(campaign.members.nodes).toEqual([
      {
        sentAt: '2026-03-01T10:00:00.000Z',
        deliveredAt: '2026-03-01T12:00:00.000Z',
        openedAt: '2026-03-01T11:00:00.000Z',
        clickedAt: '2026-03-01T12:00:00.000Z',
        respondedAt: null,
        history: {
          nodes: [
            { from: 'SENT', to: 'CLICKED', changedAt: '2026-03-01T12:00:00.000Z' },
            { from: 'ADDED', to: 'SENT', changedAt: '2026-03-01T10:00:00.000Z' },
            { from: null, to: 'ADDED', changedAt: expect.any(String) as string },
          ],
        },
      },
    ])
    const timeline = async (first: number, after: string | null): Promise<Data[]> => {
      const { customer } = await crm.ask(
        `query ($first: Int, $after: String) { customer(id: "${a}") { timeline(first: $first, after: $after, kinds: [CAMPAIGN]) {
           totalCount nodes { id at to campaignMember { campaign { id } } } pageInfo { hasNextPage endCursor } } } }`,
        { first, after },
      )
      const { nodes, pageInfo, totalCount } = customer.timeline
      expect(totalCount).toBe(3)
      return [...nodes, ...(pageInfo.hasNextPage ? await timeline(first, pageInfo.endCursor) : [])]
    }
    const all = await timeline(200, null)
    expect(all.map(({ at, to }) => [at.slice(11, 13), to])).toEqual([
      ['12', 'CLICKED'],
      ['11', 'OPENED'],
      ['10', 'SENT'],
    ])
    expect(all[0]?.campaignMember).toEqual({ campaign: { id } })
    expect(await timeline(1, null)).toEqual(all)
    await expect(
      crm.sql`update crm.campaign_member set status = 'RESPONDED' where campaign_id = ${id} and customer_id = ${b}`,
    ).rejects.toMatchObject({ constraint_name: 'legal_move' })
  })

  it('opted out: takes the consent back at once, and the customer out of what runs and is not sent, however many say so', async () => {
    const { ids, id } = await started('out', 8)
    const other = await create({ name: 'Other' })
    const sms = await create({ name: 'By SMS' })
    for (const customerId of ids) await consent(customerId, 'GIVEN', 'SMS')
    for (const [campaign, channel] of [
      [other.id, 'EMAIL'],
      [sms.id, 'SMS'],
    ]) {
      await plan(campaign, { channel })
      await add(campaign, ids)
      await move(campaign)
    }
    await record(ids.map((customerId: string) => ({ campaignId: id, customerId, status: 'SENT' })))
    const [last] = ids.slice(-1) as [string]
    await record([{ campaignId: other.id, customerId: last, status: 'SENT' }])
    // Half by events in turned order, half by the consent itself, all together.
    await Promise.all(
      Array.from({ length: 32 }, (_, i) => {
        const some = i % 2 ? ids.toReversed() : ids
        return i % 4 === 3
          ? consent(ids[i % 8] as string, 'WITHDRAWN')
          : record(some.map((customerId: string) => ({ campaignId: id, customerId, status: 'OPTED_OUT' })))
      }),
    )
    expect(await statuses(id)).toEqual({ OPTED_OUT: 8 })
    expect(await statuses(other.id)).toEqual({ REMOVED: 7, SENT: 1 })
    expect(await statuses(sms.id)).toEqual({ ADDED: 8 })
    const { customer } = await crm.ask(
      `{ customer(id: "${ids[0]}") { consents { channel state } consentHistory { nodes { how proof } } } }`,
    )
    expect(customer.consents).toEqual([
      { channel: 'EMAIL', state: 'WITHDRAWN' },
      { channel: 'SMS', state: 'GIVEN' },
    ])
    expect(customer.consentHistory.nodes).toContainEqual({ how: 'CAMPAIGN', proof: 'Opted out of: Spring' })
    expect((await record([{ campaignId: other.id, customerId: ids[0], status: 'SENT' }])).rows[0].result).toMatchObject(
      {
        __typename: 'IllegalMove',
        from: 'REMOVED',
        legal: [],
      },
    )
  })

  it('and a campaign that starts meanwhile never ends with an unsent member whose consent is taken back', async () => {
    const ids: string[] = []
    for (let i = 0; i < 12; i++) ids.push((await addCustomer(crm, `Race ${i}`, { tags: ['race'] })).id)
    for (const id of ids) await consent(id)
    const segmentId = await segment({ rule: { customer: { tags: ['race'] } } })
    const campaigns: string[] = []
    for (let i = 0; i < 4; i++) campaigns.push((await create({ name: `Race ${i}` })).id)
    for (const id of campaigns) await plan(id, { segmentIds: [segmentId] })
    await Promise.all([...campaigns.map((id) => move(id)), ...ids.slice(0, 6).map((id) => consent(id, 'WITHDRAWN'))])
    for (const id of campaigns) expect((await statuses(id)).ADDED).toBe(6)
  })

  it('and customers that become one meanwhile are sent to once, whoever comes first', async () => {
    const ids: string[] = []
    for (let i = 0; i < 12; i++) ids.push((await addCustomer(crm, `Pair ${i}`, { tags: ['pair'] })).id)
    for (const id of ids) await consent(id)
    const { id } = await create({ name: 'Pairs' })
    await plan(id, { segmentIds: [await segment({ rule: { customer: { tags: ['pair'] } } })] })
    const merge = (survivorId: string, mergedId: string) =>
      crm.ask(
        `mutation { mergeCustomers(input: { survivorId: "${survivorId}", mergedId: "${mergedId}" }) { __typename } }`,
      )
    const pairs = Array.from({ length: 6 }, (_, i) => ids.slice(2 * i, 2 * i + 2) as [string, string])
    await Promise.all([
      ...pairs.slice(0, 3).map((pair) => merge(...pair)),
      move(id),
      ...pairs.slice(3).map((pair) => merge(...pair)),
    ])
    const members = await crm.sql`
      select c.merged_into_id is null as whole, count(*)::int as n from crm.campaign_member m join crm.customer c on c.id = m.customer_id
       where m.campaign_id = ${id} and m.status = 'ADDED' group by 1`
    expect(members).toEqual([{ whole: true, n: 6 }])
  })
})

describe('campaignReport', () => {
  it('tells how far each variant came and what a response cost, shared costs to the last cent; budgets against it', async () => {
    const { id } = await create({ startsOn: '2040-02-01', budget: { amount: '1000', currency: 'NOK' } })
    const variants = [
      { code: 'A', name: 'Short' },
      { code: 'B', name: 'Long' },
    ]
    await plan(id, { variants })
    const ids: string[] = []
    for (let i = 0; i < 3; i++) ids.push((await addCustomer(crm, `Report ${i}`)).id)
    await add(id, ids)
    for (const customerId of ids) await consent(customerId)
    await move(id)
    // Which variant is given by chance has its own test.
    await crm.sql`update crm.campaign_member m set variant_id = v.id from crm.campaign_variant v
      where m.campaign_id = ${id} and v.campaign_id = ${id}
        and v.code = case when m.customer_id = ${ids[0] as string} then 'A' else 'B' end`
    const [a, b, c] = ids as [string, string, string]
    const { createOpportunity } = await crm.ask(
      `mutation { createOpportunity(input: { name: "x", customerId: "${b}" }) { ... on Opportunity { id } } }`,
    )
    await record([
      ...ids.map((customerId) => ({ campaignId: id, customerId, status: 'SENT' })),
      { campaignId: id, customerId: a, status: 'CLICKED' },
      { campaignId: id, customerId: b, status: 'RESPONDED', opportunityId: createOpportunity.id },
      { campaignId: id, customerId: c, status: 'BOUNCED' },
    ])
    const line = (amount: string, variant?: string, currency = 'NOK') => ({
      incurredOn: '2040-02-01',
      description: 'Print',
      amount: { amount, currency },
      variant,
    })
    const lines = [line('100'), line('50', 'A'), line('-10', 'A'), line('1001', 'B', 'CLP')]
    expect(await call('addCampaignCosts', 'AddCampaignCostsInput', { campaignId: id, lines })).toMatchObject({ id })
    const figures = `members sent delivered opened clicked responded bounced optedOut converted responseRate conversionRate
      costs { cost { amount currency } perResponse { amount } perConversion { amount } }`
    const data =
      await crm.ask(`{ campaignReport(campaignId: "${id}") { total { ${figures} } byVariant { variant { code } ${figures} } }
      campaignBudgets(from: "2040-01-01", to: "2040-12-31") { rowCount rows { campaign { id } budget { amount } cost { amount currency }
        remaining { amount } spent } } }`)
    const nobody = {
      members: 0,
      sent: 0,
      delivered: 0,
      opened: 0,
      clicked: 0,
      responded: 0,
      bounced: 0,
      optedOut: 0,
      converted: 0,
    }
    const [short, long] = data.campaignReport.byVariant
    expect(short).toEqual({
      variant: { code: 'A' },
      ...nobody,
      ...{ members: 1, sent: 1, delivered: 1, opened: 1, clicked: 1, responseRate: '0.0000', conversionRate: '0.0000' },
      costs: [{ cost: { amount: '73.33', currency: 'NOK' }, perResponse: null, perConversion: null }],
    })
    expect(long).toMatchObject({
      members: 2,
      sent: 2,
      delivered: 1,
      responded: 1,
      bounced: 1,
      converted: 1,
      responseRate: '0.5000',
    })
    expect(long.costs).toMatchObject([
      { cost: { amount: '1001', currency: 'CLP' }, perResponse: { amount: '1001' } },
      {
        cost: { amount: '66.67', currency: 'NOK' },
        perResponse: { amount: '66.67' },
        perConversion: { amount: '66.67' },
      },
    ])
    expect(data.campaignReport.total).toMatchObject({ members: 3, sent: 3, responded: 1, responseRate: '0.3333' })
    expect(data.campaignReport.total.costs[1]).toMatchObject({ cost: { amount: '140.00' } })
    expect(data.campaignBudgets).toEqual({
      rowCount: 2,
      rows: [
        { campaign: { id }, budget: null, cost: { amount: '1001', currency: 'CLP' }, remaining: null, spent: null },
        {
          campaign: { id },
          budget: { amount: '1000.00' },
          cost: { amount: '140.00', currency: 'NOK' },
          remaining: { amount: '860.00' },
          spent: '0.1400',
        },
      ],
    })
    await expect(crm.sql`update crm.campaign_cost set amount = 1`).rejects.toThrow('its rows are kept')
  })
})
