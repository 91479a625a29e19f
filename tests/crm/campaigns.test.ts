import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { addCustomer, testCrm, type TestCrm } from './crm.ts'

let crm: TestCrm
beforeAll(async () => {
  crm = await testCrm()
})
afterAll(() => crm.close())

const create = async (input: object): Promise<Data> => {
  const data = await crm.ask(
    /* GraphQL */ `
      mutation ($input: CreateCampaignInput!) {
        createCampaign(input: $input) {
          __typename
          ... on Campaign {
            id
            name
            status
            startsOn
            endsOn
            budget {
              amount
              currency
            }
            owner {
              id
            }
            products {
              id
            }
            version
          }
          ... on InvalidInput {
            field
            message
          }
        }
      }
    `,
    { input: { name: 'Spring', startsOn: '2026-03-01', ...input } },
  )
  return data.createCampaign
}

const add = async (campaignId: string, customerIds: string[]): Promise<Data> => {
  const data = await crm.ask(
    /* GraphQL */ `
      mutation ($input: AddCampaignMembersInput!) {
        addCampaignMembers(input: $input) {
          __typename
          ... on Campaign {
            members(first: 200) {
              totalCount
              nodes {
                id
                status
                since
                customer {
                  name
                }
              }
            }
          }
          ... on CampaignNotFound {
            campaignId
          }
          ... on CustomerNotFound {
            customerId
          }
          ... on InvalidInput {
            field
          }
        }
      }
    `,
    { input: { campaignId, customerIds } },
  )
  return data.addCampaignMembers
}

const id = '019a0000-0000-7000-8000-0000000000c1'

describe('createCampaign', () => {
  it('plans a campaign', async () => {
    const answer = await create({
      endsOn: '2026-03-01',
      budget: { amount: '1000.5', currency: 'NOK' },
      ownerId: id,
      productIds: [id],
    })
    expect(answer).toMatchObject({
      status: 'PLANNED',
      startsOn: '2026-03-01',
      endsOn: '2026-03-01',
      budget: { amount: '1000.50', currency: 'NOK' },
      owner: { id },
      products: [{ id }],
      version: 1,
    })
    expect(await create({})).toMatchObject({ endsOn: null, budget: null, owner: null, products: [] })
  })

  it.each([
    ['name', { name: '' }],
    ['endsOn', { endsOn: '2026-02-28' }],
    ['budget', { budget: { amount: '-1', currency: 'NOK' } }],
    ['budget', { budget: { amount: '1.5', currency: 'CLP' } }],
    ['budget', { budget: { amount: '1000000000000000', currency: 'NOK' } }],
    ['ownerId', { ownerId: 'x' }],
    ['productIds', { productIds: Array.from({ length: 51 }, () => id) }],
  ])('refuses bad input and names the field %s', async (field, input) => {
    expect(await create(input)).toMatchObject({ __typename: 'InvalidInput', field })
  })
})

describe('updateCampaign', () => {
  it('changes what is given while it is planned, and afterwards who looks after it', async () => {
    const { id: campaignId } = await create({})
    const update = async (input: object): Promise<Data> => {
      const { answer } = await crm.ask(
        `mutation ($input: UpdateCampaignInput!) { answer: updateCampaign(input: $input) { __typename
           ... on Campaign { name startsOn endsOn version budget { amount currency } owner { id } } ... on InvalidInput { field } } }`,
        { input: { campaignId, ...input } },
      )
      return answer
    }
    const budget = { amount: '12', currency: 'JPY' }
    expect(await update({ name: 'Summer', endsOn: '2026-04-01', budget })).toMatchObject({
      name: 'Summer',
      startsOn: '2026-03-01',
      endsOn: '2026-04-01',
      budget,
      version: 2,
    })
    expect(await update({ startsOn: '2026-05-01' })).toMatchObject({ field: 'endsOn' })
    expect(await update({ startsOn: '2026-05-01', endsOn: null, budget: null })).toMatchObject({
      endsOn: null,
      budget: null,
    })
    expect((await update({ name: 'x', expectedVersion: 1 })).__typename).toBe('VersionConflict')
    expect((await update({ campaignId: '019a0000-0000-7000-8000-00000000dead' })).__typename).toBe('CampaignNotFound')
    await crm.ask(`mutation { moveCampaign(input: { campaignId: "${campaignId}", to: CANCELLED }) { __typename } }`)
    expect(await update({ name: 'Autumn' })).toMatchObject({ __typename: 'InvalidInput', field: 'name' })
    expect(await update({ budget: null })).toMatchObject({ field: 'budget' })
    expect(await update({ ownerId: id })).toMatchObject({ owner: { id }, name: 'Summer' })
    await expect(crm.sql`update crm.campaign set name = 'x' where id = ${campaignId as string}`).rejects.toMatchObject({
      constraint_name: 'campaign_planned',
    })
  })
})

describe('addCampaignMembers', () => {
  it('adds each customer once, in the order given, also when two add at once', async () => {
    const campaign = await create({})
    const ids: string[] = []
    for (const name of ['C', 'A', 'B']) ids.push((await addCustomer(crm, name)).id)
    const [first] = ids as [string]
    await add(campaign.id, [first, first])
    await Promise.all([add(campaign.id, ids), add(campaign.id, ids)])
    const { members } = await add(campaign.id, [first])
    expect(members.totalCount).toBe(3)
    expect(members.nodes.map((node: Data) => node.customer.name)).toEqual(['C', 'A', 'B'])
    expect(members.nodes[0]).toMatchObject({ status: 'ADDED', since: expect.stringMatching(/Z$/) as string })
  })

  it('refuses an unknown campaign and an unknown customer, then adds nobody', async () => {
    const campaign = await create({})
    const customer = await addCustomer(crm, 'Known')
    expect(await add(id, [customer.id])).toEqual({ __typename: 'CampaignNotFound', campaignId: id })
    expect(await add('none', [customer.id])).toEqual({ __typename: 'CampaignNotFound', campaignId: 'none' })
    expect(await add(campaign.id, [customer.id, id])).toEqual({ __typename: 'CustomerNotFound', customerId: id })
    const [counted] =
      await crm.sql`select count(*)::int as count from crm.campaign_member where campaign_id = ${campaign.id}`
    expect(counted?.count).toBe(0)
  })

  it('refuses none and too many', async () => {
    expect(await add(id, [])).toMatchObject({ __typename: 'InvalidInput', field: 'customerIds' })
    const many = Array.from({ length: 1_001 }, () => id)
    expect(await add(id, many)).toMatchObject({ __typename: 'InvalidInput', field: 'customerIds' })
  })
})

describe('Customer.campaigns', () => {
  it('are those it is a member of, latest start first', async () => {
    const customer = await addCustomer(crm, 'Member')
    for (const [name, startsOn] of [
      ['Old', '2025-01-01'],
      ['New', '2026-06-01'],
      ['Mid', '2025-06-01'],
    ])
      await add((await create({ name, startsOn })).id, [customer.id])
    await create({ name: 'Not theirs' })
    const data = await crm.ask(
      /* GraphQL */ `
        query ($id: ID!) {
          customer(id: $id) {
            first: campaigns(first: 2) {
              nodes {
                name
              }
              pageInfo {
                hasNextPage
                endCursor
              }
              totalCount
            }
          }
        }
      `,
      { id: customer.id },
    )
    expect(data.customer.first).toMatchObject({
      nodes: [{ name: 'New' }, { name: 'Mid' }],
      pageInfo: { hasNextPage: true },
      totalCount: 3,
    })
    const rest = await crm.ask(
      `query ($id: ID!, $after: String) { customer(id: $id) { campaigns(after: $after) { nodes { name } } } }`,
      { id: customer.id, after: data.customer.first.pageInfo.endCursor },
    )
    expect(rest.customer.campaigns.nodes).toEqual([{ name: 'Old' }])
  })
})

describe('campaigns', () => {
  it('are listed latest start first and filtered by name, status and start', async () => {
    const found = async (where: object): Promise<string[]> => {
      const list = `query ($where: CampaignFilter) { campaigns(first: 200, where: $where) { nodes { name } } }`
      return (await crm.ask(list, { where })).campaigns.nodes.map((node: Data) => node.name)
    }
    await create({ name: 'Été 2031', startsOn: '2031-06-01' })
    await create({ name: 'Hiver 2031', startsOn: '2031-12-01' })
    expect(await found({ startsOn: { from: '2031-06-01' } })).toEqual(['Hiver 2031', 'Été 2031'])
    expect(await found({ startsOn: { from: '2031-01-01', to: '2031-06-01' } })).toEqual(['Été 2031'])
    expect(await found({ name: { contains: 'ete' } })).toEqual(['Été 2031'])
    expect(await found({ status: 'ACTIVE' })).toEqual([])
  })
})
