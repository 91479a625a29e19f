import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addEmployees } from '../../subgraphs/erp/resources/resources.service.ts'
import { topologies } from '../support/graph.ts'
import { openShop, type Shop } from '../support/shop.ts'

describe.each(topologies)('e-mails between employees and customers, %s', (topology) => {
  let shop: Shop
  beforeAll(async () => {
    shop = await openShop(topology)
    const employee = (number: string, email: string, more = {}) => ({
      ...{ id: uuidv7(), number, name: `Employee ${number}`, title: 'Seller' },
      ...{ hiredOn: '2020-01-01', endsOn: null, email },
      ...more,
    })
    await addEmployees(shop.db, [
      employee('1', 'Anne@ours.example'),
      employee('2', 'sales@ours.example', { endsOn: '2024-12-31' }),
      employee('3', 'sales@ours.example', { hiredOn: '2025-01-01' }),
      employee('4', 'shared@ours.example'),
      employee('5', 'shared@ours.example'),
    ])
    const customerId = await shop.customer()
    await shop.ask(
      'mutation ($input: UpdateCustomerInput!) { updateCustomer(input: $input) { ... on UserError { message } } }',
      { input: { id: customerId, email: 'post@buyer.example' } },
    )
  })
  afterAll(() => shop.stop())

  const receive = async (from: string, to: string, on: string) => {
    const mail = [
      `From: ${from}`,
      `To: ${to}`,
      `Date: ${on} 10:00:00 +0000`,
      `Message-ID: <${uuidv7()}@x>`,
      '',
      'Hello',
    ]
    const { receiveEmail } = await shop.ask(
      `mutation ($eml: String!) { receiveEmail(input: { eml: $eml }) { ... on UserError { message }
         ... on Interaction { direction employee { number } participants { role address employee { number } } } } }`,
      { eml: Buffer.from(mail.join('\r\n')).toString('base64') },
    )
    return receiveEmail
  }

  it('are known to be of those employees, and tell by them which side wrote', async () => {
    expect(await receive('anne@ours.example', 'post@buyer.example', 'Tue, 3 Feb 2026')).toEqual({
      direction: 'OUTBOUND',
      employee: { number: '1' },
      participants: [
        { role: 'FROM', address: 'anne@ours.example', employee: { number: '1' } },
        { role: 'TO', address: 'post@buyer.example', employee: null },
      ],
    })
    const answer = await receive('post@buyer.example', 'anne@ours.example, anne@ours.example', 'Wed, 4 Feb 2026')
    expect(answer).toMatchObject({ direction: 'INBOUND', employee: { number: '1' } })
  })

  it('are of who had the address on that day, and of nobody where several had', async () => {
    const to = async (address: string, on: string) => (await receive('post@buyer.example', address, on)).employee
    expect(await to('sales@ours.example', 'Tue, 3 Dec 2024')).toEqual({ number: '2' })
    expect(await to('sales@ours.example', 'Tue, 3 Feb 2026')).toEqual({ number: '3' })
    expect(await to('shared@ours.example', 'Tue, 3 Feb 2026')).toBe(null)
  })
})
