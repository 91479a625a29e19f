import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addCustomer, testCrm, type TestCrm } from './crm.ts'

let crm: TestCrm
beforeAll(async () => {
  crm = await testCrm()
})
afterAll(() => crm.close())

const reads = /* GraphQL */ `
  query ($id: ID!, $first: Int, $after: String) {
    customer(id: $id) {
      partnerReads(first: $first, after: $after) {
        totalCount
        pageInfo {
          endCursor
          hasNextPage
        }
        nodes {
          id
          partnerId
          subject
          customerId
          what
          requestId
          readAt
        }
      }
    }
  }
`

const keep = (customerId: string, requestId: string, partnerId = uuidv7()) =>
  crm.sql`insert into crm.partner_read (partner_id, subject, customer_id, what, request_id)
          values (${partnerId}, 'kari', ${customerId}, ${['Address', 'Customer']}, ${requestId})`

it('tells what partners were answered of a customer, newest first and page by page', async () => {
  const [mine, other] = [await addCustomer(crm, 'Mine'), await addCustomer(crm, 'Other')]
  const partnerId = uuidv7()
  for (const requestId of ['one', 'two', 'three']) await keep(mine.id, requestId, partnerId)
  await keep(other.id, 'four')
  const first = (await crm.ask(reads, { id: mine.id, first: 2 })).customer.partnerReads
  expect(first).toMatchObject({
    totalCount: 3,
    pageInfo: { hasNextPage: true },
    nodes: [
      { requestId: 'three', partnerId, customerId: mine.id, subject: 'kari', what: ['Address', 'Customer'] },
      { requestId: 'two', readAt: expect.stringMatching(/Z$/) as string, id: expect.stringMatching(/^\d+$/) as string },
    ],
  })
  const rest = (await crm.ask(reads, { id: mine.id, after: first.pageInfo.endCursor })).customer.partnerReads
  expect(rest).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: false }, nodes: [{ requestId: 'one' }] })
})

it('tells those who may read the log, and names the partner to those who may see partners', async () => {
  const { id } = await addCustomer(crm, 'Read')
  await keep(id, 'one')
  const { data } = await crm.execute(reads, { id }, 'salesperson')
  expect(data?.customer).toEqual({ partnerReads: null })
  const asAccountant = (await crm.execute(reads, { id }, 'accountant')).data as Record<string, never>
  expect(asAccountant.customer).toMatchObject({ partnerReads: { nodes: [{ partnerId: null, customerId: id }] } })
})
