import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { addCustomer, testCrm, type TestCrm } from './crm.ts'

let crm: TestCrm
beforeAll(async () => {
  crm = await testCrm()
})
afterAll(() => crm.close())

const create = async (input: object, idempotencyKey: string): Promise<Data> => {
  const data = await crm.ask(
    /* GraphQL */ `
      mutation ($input: CreateCustomerInput!, $idempotencyKey: String) {
        createCustomer(input: $input, idempotencyKey: $idempotencyKey) {
          __typename
          ... on Customer {
            id
            number
            name
            kind
            createdAt
            version
            contacts {
              nodes {
                id
                name
              }
            }
          }
          ... on UserError {
            message
          }
          ... on IdempotencyConflict {
            idempotencyKey
          }
          ... on InvalidInput {
            field
          }
        }
      }
    `,
    { input, idempotencyKey },
  )
  return data.createCustomer
}

const named = async (name: string): Promise<number> => {
  const [row] = await crm.sql`select count(*)::int as count from crm.customer where name = ${name}`
  return row?.count as number
}

describe('an idempotency key', () => {
  it('gives the first answer again for the same input, in whatever order its fields come', async () => {
    const first = await create({ name: 'Once', kind: 'PERSON', contacts: [{ name: 'c', title: 't' }] }, 'k1')
    const again = await create({ contacts: [{ title: 't', name: 'c' }], kind: 'PERSON', name: 'Once' }, 'k1')
    expect(first).toMatchObject({ __typename: 'Customer', kind: 'PERSON', contacts: { nodes: [{ name: 'c' }] } })
    expect(again).toEqual(first)
    expect(await named('Once')).toBe(1)
  })

  it('is refused with other input', async () => {
    await create({ name: 'Mine' }, 'k2')
    expect(await create({ name: 'Other' }, 'k2')).toMatchObject({
      __typename: 'IdempotencyConflict',
      idempotencyKey: 'k2',
    })
    expect(await named('Other')).toBe(0)
  })

  it('writes once when many send it at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => create({ name: 'Many' }, 'k3')))
    expect(await named('Many')).toBe(1)
    for (const answer of answers) expect(answer).toEqual(answers[0])
    expect(answers[0]?.__typename).toBe('Customer')
  })

  it('keeps a refusal as the answer', async () => {
    const { number } = await addCustomer(crm, 'Owner of the number', { number: 'TAKEN' })
    const first = await create({ name: 'Late', number }, 'k4')
    expect(first.__typename).toBe('CustomerNumberTaken')
    expect(await create({ name: 'Late', number }, 'k4')).toEqual(first)
    expect(await named('Late')).toBe(0)
  })

  it('belongs to its caller and its mutation', async () => {
    await create({ name: 'Shared key' }, 'k5')
    const { createCampaign } = await crm.ask(
      `mutation { createCampaign(input: { name: "x", startsOn: "2026-01-01" }, idempotencyKey: "k5") { __typename } }`,
    )
    expect(createCampaign.__typename).toBe('Campaign')
    const twice = await crm.sql`select array_agg(mutation order by mutation) as mutations from crm.idempotency_key
                                 group by key having count(*) > 1`
    expect([...twice]).toEqual([{ mutations: ['createCampaign', 'createCustomer'] }])
  })

  it('is not kept as it was sent: there is no telling what clients make keys of', async () => {
    await create({ name: 'Named key' }, 'kari.nilsen@example.com')
    const [named] = await crm.sql`select 1 from crm.idempotency_key where key ilike '%nilsen%'`
    expect(named).toBeUndefined()
  })

  it('does not let a replay past the scope', async () => {
    const source = `mutation { createCustomer(input: { name: "Scoped" }, idempotencyKey: "k6") { __typename } }`
    await crm.ask(source)
    const { data, errors } = await crm.execute(source, {}, 'analyst')
    expect(data).toEqual({ createCustomer: null })
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  })

  it.each(['', 'has space', 'x'.repeat(201), 'æ'])('that is none is refused: %j', async (key) => {
    expect(await create({ name: 'Keyless' }, key)).toMatchObject({
      __typename: 'InvalidInput',
      field: 'idempotencyKey',
    })
    expect(await named('Keyless')).toBe(0)
  })
})
