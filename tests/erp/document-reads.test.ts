import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { erpWorld, viewerWith, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await erpWorld()
})
afterAll(() => world.close())

const query = /* GraphQL */ `
  query ($representations: [_Any!]!, $first: Int, $after: String) {
    _entities(representations: $representations) {
      ... on Customer {
        documentReads(first: $first, after: $after) {
          ...reads
        }
      }
      ... on Partner {
        documentReads(first: $first, after: $after) {
          ...reads
        }
      }
    }
  }
  fragment reads on PartnerReadConnection {
    totalCount
    nodes {
      requestId
      what
      subject
      readAt
    }
    pageInfo {
      endCursor
    }
  }
`

const reader = viewerWith('audit:read', 'customers:read', 'partners:read')
const readsOf = async (of: 'Customer' | 'Partner', id: string, page: object = {}, viewer = reader): Promise<Data> => {
  const variables = { representations: [{ __typename: of, id }], ...page }
  return (await world.ask<Data>(query, variables, viewer)).data._entities[0].documentReads
}

it('tells what partners were answered of a customer, and what a partner was, newest first and page by page', async () => {
  const [customerId, partnerId] = [uuidv7(), uuidv7()]
  const keep = (requestId: string, customer = customerId, partner = partnerId) =>
    world.sql`insert into erp.partner_read (partner_id, subject, customer_id, what, request_id)
              values (${partner}, 'kari', ${customer}, ${['Invoice', 'SalesOrder']}, ${requestId})`
  await keep('first')
  await keep('of another', uuidv7())
  await keep('by another', customerId, uuidv7())

  const page = await readsOf('Customer', customerId, { first: 1 })
  expect(page).toMatchObject({
    totalCount: 2,
    nodes: [
      {
        requestId: 'by another',
        what: ['Invoice', 'SalesOrder'],
        subject: 'kari',
        readAt: expect.stringMatching(/Z$/) as string,
      },
    ],
  })
  expect(await readsOf('Customer', customerId, { after: page.pageInfo.endCursor })).toMatchObject({
    nodes: [{ requestId: 'first' }],
  })
  expect(await readsOf('Partner', partnerId)).toMatchObject({
    totalCount: 2,
    nodes: [{ requestId: 'of another' }, { requestId: 'first' }],
  })
  expect(await readsOf('Partner', uuidv7())).toMatchObject({ totalCount: 0, nodes: [] })
})

it('tells nobody who may not read the log', async () => {
  const unread = viewerWith('customers:read', 'partners:read')
  for (const of of ['Customer', 'Partner'] as const) expect(await readsOf(of, uuidv7(), {}, unread)).toBeNull()
})
