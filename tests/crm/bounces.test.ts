import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { addCustomer, testCrm, type TestCrm } from './crm.ts'

let crm: TestCrm
beforeAll(async () => {
  crm = await testCrm()
})
afterAll(() => crm.close())

const call = async (name: string, type: string, input: object, shown: string): Promise<Data> => {
  const data = await crm.ask(
    `mutation ($input: ${type}!) { answer: ${name}(input: $input) { __typename ... on UserError { message } ${shown} } }`,
    { input },
  )
  return data.answer
}
const audience =
  '... on Campaign { id status audience { chosen withoutConsent excluded undeliverable overCap remaining } }'
/** A planned campaign of some customers, who agree to it. */
const planned = async (customerIds: string[], channel = 'EMAIL'): Promise<Data> => {
  for (const customerId of customerIds)
    await crm.ask(`mutation { recordConsent(input: { customerId: "${customerId}", channel: ${channel},
      purpose: "MARKETING", state: GIVEN, how: LINK }) { __typename } }`)
  const { id } = await call('createCampaign', 'CreateCampaignInput', { name: 'x', startsOn: '2026-03-01' }, audience)
  await call('addCampaignMembers', 'AddCampaignMembersInput', { campaignId: id, customerIds }, audience)
  return call('planCampaign', 'PlanCampaignInput', { campaignId: id, channel, purpose: 'MARKETING' }, audience)
}
const start = (campaignId: string) => call('moveCampaign', 'MoveCampaignInput', { campaignId, to: 'ACTIVE' }, audience)
const started = async (customerIds: string[], channel = 'EMAIL'): Promise<string> => {
  const { id } = await planned(customerIds, channel)
  await start(id)
  return id
}
const record = (rows: object[]) =>
  call(
    'recordCampaignEvents',
    'RecordCampaignEventsInput',
    { rows },
    `... on CampaignEventsWritten { written rows { result { ... on CampaignMember { status bounce } ... on InvalidInput { field } } } }`,
  )
/** What was sent to a customer by a campaign of its own bounces. */
const bounce = async (customerId: string, kind: string | undefined, channel = 'EMAIL'): Promise<Data> => {
  const of = { campaignId: await started([customerId], channel), customerId }
  const { rows } = await record([
    { ...of, status: 'SENT' },
    { ...of, status: 'BOUNCED', bounce: kind },
  ])
  return { ...of, member: rows[1].result }
}
const lift = (customerId: string, channel = 'EMAIL') =>
  call('liftBounces', 'LiftBouncesInput', { customerId, channel }, '... on Customer { undeliverable { channel } }')
const update = (customerId: string, input: object) =>
  call('updateCustomer', 'UpdateCustomerInput', { id: customerId, allowDuplicate: true, ...input }, '')
const undeliverable = async (customerId: string): Promise<Data[]> => {
  const { customer } = await crm.ask(`{ customer(id: "${customerId}") { undeliverable { channel campaign { id } } } }`)
  return customer.undeliverable
}

it('of which one is hard keeps campaigns from the address, until it changes, or the bounce is lifted', async () => {
  const one = await addCustomer(crm, 'One', { email: 'One@example.com' })
  const soft = await addCustomer(crm, 'Soft', { email: 'soft@example.com' })
  const sharing = await addCustomer(crm, 'Sharing', { email: 'one@EXAMPLE.com' })
  const { campaignId, member } = await bounce(one.id, undefined)
  expect(member).toEqual({ status: 'BOUNCED', bounce: 'HARD' })
  expect((await bounce(soft.id, 'SOFT')).member).toEqual({ status: 'BOUNCED', bounce: 'SOFT' })

  const next = await planned([one.id, soft.id, sharing.id])
  const figures = { chosen: 3, withoutConsent: 0, excluded: 0, overCap: 0 }
  expect(next.audience).toEqual({ ...figures, undeliverable: 2, remaining: 1 })
  expect(await undeliverable(one.id)).toEqual([{ channel: 'EMAIL', campaign: { id: campaignId } }])
  expect(await undeliverable(sharing.id)).toEqual([{ channel: 'EMAIL', campaign: { id: campaignId } }])
  expect(await undeliverable(soft.id)).toEqual([])
  expect((await planned([one.id], 'SMS')).audience).toMatchObject({ undeliverable: 0, remaining: 1 })

  await update(one.id, { email: 'two@example.com' })
  expect(await undeliverable(one.id)).toEqual([])
  expect((await start(next.id)).audience).toEqual({ ...figures, undeliverable: 1, remaining: 2 })
  await update(one.id, { email: 'one@example.com' })
  expect(await undeliverable(one.id)).toHaveLength(1)

  expect(await lift(sharing.id)).toMatchObject({ undeliverable: [] })
  expect(await undeliverable(one.id)).toEqual([])
  expect((await planned([one.id, sharing.id])).audience).toMatchObject({ undeliverable: 0, remaining: 2 })
  // What was told already is no news.
  await record([{ campaignId, customerId: one.id, status: 'BOUNCED' }])
  expect(await undeliverable(one.id)).toEqual([])
  expect(await lift('019a0000-0000-7000-8000-0000000000c1')).toMatchObject({ __typename: 'CustomerNotFound' })
})

it('that was soft may be told to be hard later, not the other way round; of what did not bounce no kind is said', async () => {
  const { id } = await addCustomer(crm, 'Later', { email: 'later@example.com' })
  const { campaignId, customerId } = await bounce(id, 'SOFT')
  const again = async (kind: string) =>
    (await record([{ campaignId, customerId, status: 'BOUNCED', bounce: kind }])).rows[0].result
  expect(await again('HARD')).toEqual({ status: 'BOUNCED', bounce: 'HARD' })
  expect(await again('SOFT')).toEqual({ status: 'BOUNCED', bounce: 'HARD' })
  expect(await undeliverable(id)).toHaveLength(1)
  expect((await record([{ campaignId, customerId, status: 'OPTED_OUT', bounce: 'HARD' }])).rows[0].result).toEqual({
    field: 'bounce',
  })
  const { campaignReport } = await crm.ask(
    `{ campaignReport(campaignId: "${campaignId}") { total { bounced bouncedHard } } }`,
  )
  expect(campaignReport.total).toEqual({ bounced: 1, bouncedHard: 1 })
})

it('holds on each channel by what reaches people there', async () => {
  const home = { kind: 'BILLING', line1: 'Kaia 1', city: 'Oslo', countryCode: 'NO' }
  const { id } = await addCustomer(crm, 'Reached', { addresses: [home], phone: '912 34 567' })
  for (const channel of ['SMS', 'TELEPHONE', 'POST', 'PUSH']) await bounce(id, 'HARD', channel)
  const channels = async () => (await undeliverable(id)).map(({ channel }) => channel)
  expect(await channels()).toEqual(['POST', 'PUSH', 'SMS', 'TELEPHONE'])
  await update(id, { phone: '+47 91234567', addresses: [{ ...home, line1: 'kaia 1' }] })
  expect(await channels()).toEqual(['POST', 'PUSH', 'SMS', 'TELEPHONE'])
  await update(id, { phone: '91234568' })
  expect(await channels()).toEqual(['POST', 'PUSH'])
  await update(id, { addresses: [{ ...home, line1: 'Kaia 2' }] })
  expect(await channels()).toEqual(['PUSH'])
})

it('takes customers out of what runs and is not sent, however many start and bounce at once', async () => {
  const ids: string[] = []
  for (let i = 0; i < 6; i++) ids.push((await addCustomer(crm, `Race ${i}`, { email: `race${i}@example.com` })).id)
  const first = await started(ids)
  await record(ids.map((customerId) => ({ campaignId: first, customerId, status: 'SENT' })))
  const others = await Promise.all(Array.from({ length: 8 }, () => planned(ids)))
  await Promise.all([
    ...others.map(({ id }) => start(id)),
    ...ids.map((customerId) => record([{ campaignId: first, customerId, status: 'BOUNCED' }])),
    ...ids.map((customerId) => record([{ campaignId: first, customerId, status: 'BOUNCED' }])),
  ])
  const [left] = await crm.sql`
    select count(*)::int as n from crm.campaign_member m where m.customer_id = any(${ids}) and m.status = 'ADDED'`
  expect(left?.n).toBe(0)
  const [kept] = await crm.sql`select count(*)::int as n from crm.undeliverable where customer_id = any(${ids})`
  expect(kept?.n).toBe(6)
})
