import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { addCustomer, testCrm, type TestCrm } from './crm.ts'

let crm: TestCrm
let customer: Data
let campaignId: string
beforeAll(async () => {
  crm = await testCrm()
  customer = await addCustomer(crm, 'Entity', { number: 'ENT-1' })
  const data = await crm.ask(
    `mutation { createCampaign(input: { name: "x", startsOn: "2026-01-01" }) { ... on Campaign { id } } }`,
  )
  campaignId = data.createCampaign.id
})
afterAll(() => crm.close())

const unknown = '019a0000-0000-7000-8000-00000000dead'
const entities = /* GraphQL */ `
  query ($representations: [_Any!]!) {
    _entities(representations: $representations) {
      __typename
      ... on Customer {
        id
        name
        interactions(first: 1) {
          totalCount
        }
      }
      ... on Campaign {
        name
      }
    }
  }
`

describe('_entities', () => {
  it('answers each representation for itself', async () => {
    const representations = [
      { __typename: 'Customer', id: customer.id },
      { __typename: 'Customer', id: unknown },
      { __typename: 'Customer', id: 'malformed' },
      { __typename: 'Customer' },
      { __typename: 'Spaceship', id: customer.id },
      { __typename: 'Employee', id: customer.id },
      { __typename: 'constructor', id: customer.id },
      { __typename: 'Customer', number: 'ENT-1' },
      { __typename: 'Customer', number: 'NONE' },
      { __typename: 'Customer', number: '\u0000' },
      { __typename: 'Customer', number: { $ne: '' } },
      { __typename: 'Campaign', id: campaignId },
      null,
    ]
    // A null is refused by the scalar already, so that it does not come this far.
    const { data, errors } = await crm.execute(entities, { representations: representations.slice(0, -1) })
    const found = { __typename: 'Customer', id: customer.id, name: 'Entity', interactions: { totalCount: 0 } }
    expect((data as Data)._entities).toEqual([
      found,
      null,
      null,
      null,
      null,
      null,
      null,
      found,
      null,
      null,
      null,
      { __typename: 'Campaign', name: 'x' },
    ])
    expect(errors?.map(({ path, extensions }) => [path?.[1], extensions.code])).toEqual(
      [2, 3, 4, 5, 6, 10].map((place) => [place, 'BAD_USER_INPUT']),
    )
  })

  it('reads many by one statement a key and a level', async () => {
    const ids: string[] = []
    for (let i = 0; i < 20; i++) ids.push((await addCustomer(crm, `E${i}`)).id)
    const ask = async (count: number) => {
      crm.statements.length = 0
      await crm.ask(entities, {
        representations: ids.slice(0, count).map((id) => ({ __typename: 'Customer', id })),
      })
      return crm.statements.length
    }
    expect(await ask(20)).toBe(await ask(1))
    expect(await ask(20)).toBe(2)
  })
})

describe('scopes', () => {
  const operations = [
    `{ customer(id: "${unknown}") { name } }`,
    `{ customerByNumber(number: "x") { name } }`,
    `{ customers { totalCount } }`,
    `{ interaction(id: "${unknown}") { subject } }`,
    `{ interactions { totalCount } }`,
    `{ campaign(id: "${unknown}") { name } }`,
    `{ campaigns { totalCount } }`,
    `mutation { createCustomer(input: { name: "x" }) { __typename } }`,
    `mutation { updateCustomer(input: { id: "${unknown}" }) { __typename } }`,
    `mutation { logInteraction(input: { customerId: "${unknown}", channel: CALL, subject: "x" }) { __typename } }`,
    `mutation { createCampaign(input: { name: "x", startsOn: "2026-01-01" }) { __typename } }`,
    `mutation { addCampaignMembers(input: { campaignId: "${unknown}", customerIds: ["${unknown}"] }) { __typename } }`,
    `{ _entities(representations: [{ __typename: "Customer", id: "${unknown}" }]) { __typename } }`,
    `{ _entities(representations: [{ __typename: "Campaign", id: "${unknown}" }]) { __typename } }`,
    `{ _entities(representations: [{ __typename: "Interaction", id: "${unknown}" }]) { __typename } }`,
  ]

  it.each(operations)('refuse before any SQL: %s', async (operation) => {
    for (const [role, code] of [
      [null, 'UNAUTHENTICATED'],
      ['partner', 'FORBIDDEN'],
    ] as const) {
      crm.statements.length = 0
      const { data, errors } = await crm.execute(operation, {}, role)
      expect(errors).toMatchObject([{ extensions: { code } }])
      expect(Object.values(data ?? {})[0] ?? null).toSatisfy((value: unknown) => value === null || Array.isArray(value))
      expect(crm.statements).toEqual([])
    }
  })

  it('let an analyst read and not write', async () => {
    for (const operation of operations) {
      const { errors } = await crm.execute(operation, {}, 'analyst')
      if (operation.startsWith('mutation')) expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
      else expect(errors).toBeUndefined()
    }
  })
})
