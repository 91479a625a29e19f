import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { topologies } from '../support/graph.ts'
import { deliverOrder, invoiceOrder, openShop, placeOrder, postPayment, today, type Shop } from '../support/shop.ts'

const day = (back: number): string => new Date(Date.parse(today) - back * 86_400_000).toISOString().slice(0, 10)

describe.each(topologies)('what campaigns brought of what was paid, %s', (topology) => {
  let shop: Shop
  let productId: string
  const campaigns: Record<string, string> = {}
  const customers: Record<string, string> = {}

  const mutation = async (name: string, input: object, fields = 'id', type = name): Promise<Data> => {
    const answer = `${fields === '' ? '' : `... on ${fields}`} ... on UserError { message }`
    const made = await shop.ask(
      `mutation ($input: ${type[0]?.toUpperCase()}${type.slice(1)}Input!) { done: ${name}(input: $input) { __typename ${answer} } }`,
      { input },
    )
    expect(made.done.message).toBeUndefined()
    return made.done
  }

  /** Sells for so much before 25 percent of tax, and is paid so much of it, with it, some days ago. */
  const sell = async (who: string, net: string, back: number, paid: string, campaign?: string): Promise<Data> => {
    const customerId = customers[who]
    const campaignId = campaign && campaigns[campaign]
    const input = { customerId, campaignId, orderedOn: day(back), lines: [{ productId, quantity: net }] }
    const { id: orderId } = (await shop.ask(placeOrder, { input })).placeOrder
    await shop.ask(deliverOrder, { input: { orderId, deliveredOn: day(back) } })
    const { invoiceOrder: invoice } = await shop.ask(invoiceOrder, { input: { orderId, issuedOn: day(back) } })
    if (paid !== '0') await pay(who, paid, [{ invoiceId: invoice.id, amount: paid }], back)
    return invoice
  }
  const pay = async (who: string, amount: string, allocations: object[], back: number) => {
    const input = {
      customerId: customers[who],
      amount: { amount, currency: 'NOK' },
      receivedOn: day(back),
      allocations,
    }
    const { postPayment: payment } = await shop.ask(postPayment, { input })
    expect(payment.__typename).toBe('Payment')
    return payment
  }

  const touch = (campaign: string, who: string, back: number, ...more: string[]) =>
    mutation(
      'recordCampaignEvents',
      {
        rows: ['SENT', ...more].map((status) => ({
          campaignId: campaigns[campaign],
          customerId: customers[who],
          status,
          at: `${day(back)}T10:00:00Z`,
        })),
      },
      'CampaignEventsWritten { written }',
    )

  const returns = async (model: string, args = '', from = day(60), to = today): Promise<Data> => {
    const { campaignReturns: found } = await shop.ask(
      `{ campaignReturns(from: "${from}", to: "${to}", model: ${model} ${args}) { rowCount paid { amount } attributed { amount }
         rows { campaign { id } revenue { amount currency } customers cost { amount } returnOnCost } } }`,
    )
    const nameOf = (id: string) => Object.keys(campaigns).find((name) => campaigns[name] === id)
    return {
      paid: found.paid[0]?.amount,
      attributed: found.attributed[0]?.amount,
      rows: found.rows.map((row: Data) => [nameOf(row.campaign.id), row.revenue.amount, row.customers]),
      costs: Object.fromEntries(
        found.rows.map((row: Data) => [nameOf(row.campaign.id), [row.cost.amount, row.returnOnCost]]),
      ),
    }
  }

  beforeAll(async () => {
    shop = await openShop(topology)
    productId = await shop.product({ price: '1', onHand: '100000', taxCode: '25' })
    for (const who of ['ann', 'bo', 'cy', 'dan']) customers[who] = await shop.customer(who)
    await mutation('setConsentPurpose', { code: 'NEWS', name: 'News' }, 'ConsentPurpose { code }')
    const consent = { channel: 'EMAIL', purpose: 'NEWS', state: 'GIVEN', how: 'PAPER', saidAt: `${day(200)}T00:00:00Z` }
    const consents = Object.values(customers).map((customerId) => ({ customerId, ...consent }))
    await mutation('recordConsents', { rows: consents }, 'ConsentsWritten { written }')
    for (const name of ['A', 'B', 'C', 'D']) {
      const { id } = await mutation('createCampaign', { name, startsOn: day(100) }, 'Campaign { id }')
      campaigns[name] = id
      await mutation('planCampaign', { campaignId: id, channel: 'EMAIL', purpose: 'NEWS' }, 'Campaign { id }')
      await mutation('addCampaignMembers', { campaignId: id, customerIds: Object.values(customers) }, 'Campaign { id }')
      await mutation('moveCampaign', { campaignId: id, to: 'ACTIVE' }, 'Campaign { id }')
    }
    await touch('A', 'ann', 40)
    await touch('B', 'ann', 30)
    await touch('C', 'ann', 20)
    await touch('D', 'ann', 35, 'BOUNCED')
    await touch('B', 'bo', 50)
  })
  afterAll(() => shop.stop())

  it('gives it to the first, the last or all in parts that add up; tax, what is owed and what bounced count for nobody', async () => {
    await sell('ann', '1000', 10, '1250')
    await sell('bo', '300', 10, '125')
    await sell('cy', '70', 10, '87.50')
    expect(await returns('FIRST')).toMatchObject({
      paid: '1170.00',
      attributed: '1100.00',
      rows: [
        ['A', '1000.00', 1],
        ['B', '100.00', 1],
      ],
    })
    expect(await returns('LAST')).toMatchObject({
      attributed: '1100.00',
      rows: [
        ['C', '1000.00', 1],
        ['B', '100.00', 1],
      ],
    })
    const linear = await returns('LINEAR')
    expect(linear).toMatchObject({ paid: '1170.00', attributed: '1100.00' })
    expect(linear.rows).toEqual([
      ['B', '433.34', 2],
      ['A', '333.33', 1],
      ['C', '333.33', 1],
    ])
  })

  it('looks back as far as asked, and no farther than the day of the order', async () => {
    expect((await returns('FIRST', 'withinDays: 15')).rows).toEqual([['C', '1000.00', 1]])
    await sell('ann', '80', 36, '100')
    expect((await returns('LAST')).rows).toEqual([
      ['C', '1000.00', 1],
      ['B', '100.00', 1],
      ['A', '80.00', 1],
    ])
  })

  it('says that an order came of the campaign which it names', async () => {
    await sell('dan', '40', 5, '50', 'D')
    expect((await returns('LAST')).rows).toContainEqual(['D', '40.00', 1])
    await sell('ann', '8', 5, '10', 'D')
    expect((await returns('LAST')).rows).toContainEqual(['D', '48.00', 2])
    expect((await returns('FIRST')).rows).toContainEqual(['A', '1088.00', 1])
  })

  it('takes off what is credited, once, whether it is kept, goes back or pays another invoice', async () => {
    const before = await returns('LAST')
    const row = ({ rows }: Data, name: string) => rows.find(([of]: string[]) => of === name)?.[1]
    const invoice = await sell('bo', '400', 4, '500')
    expect(row(await returns('LAST'), 'B')).toBe('500.00')
    const credited = await mutation('creditInvoice', { invoiceId: invoice.id, issuedOn: day(3) }, 'CreditNote { id }')
    expect(await returns('LAST')).toEqual(before)
    const next = await sell('bo', '120', 2, '0')
    await mutation(
      'allocateCreditNote',
      { creditNoteId: credited.id, allocatedOn: day(2), allocations: [{ invoiceId: next.id, amount: '150' }] },
      'CreditNote { id }',
    )
    expect(row(await returns('LAST'), 'B')).toBe('220.00')
    await mutation(
      'refundCustomer',
      { customerId: customers.bo, amount: { amount: '350', currency: 'NOK' } },
      'Refund { id }',
    )
    expect(row(await returns('LAST'), 'B')).toBe('220.00')
    // Of what is not paid yet nothing is taken off.
    const unpaid = await sell('bo', '100', 2, '0')
    await mutation(
      'creditInvoice',
      { invoiceId: unpaid.id, issuedOn: day(2), lines: [{ lineNumber: 1, net: '40' }] },
      'CreditNote { id }',
    )
    expect(row(await returns('LAST'), 'B')).toBe('220.00')
    await pay('bo', '75', [{ invoiceId: unpaid.id, amount: '75' }], 2)
    expect(row(await returns('LAST'), 'B')).toBe('280.00')
  })

  it('takes a payment that did not come off on the day that it is cancelled', async () => {
    const { id } = await sell('ann', '16', 1, '0')
    const payment = await pay('ann', '20', [{ invoiceId: id, amount: '20' }], 1)
    const with16 = await returns('LAST')
    await mutation('cancelPayment', { paymentId: payment.id }, 'Payment { id }')
    expect(Number(with16.paid) - Number((await returns('LAST')).paid)).toBe(16)
    expect(await returns('LAST', '', day(60), day(1))).toEqual(with16)
  })

  it('sets it against what campaigns cost, also those that brought nothing', async () => {
    const spend = (name: string, amount: string) => {
      const line = { incurredOn: today, description: 'Print', amount: { amount, currency: 'NOK' } }
      return mutation(
        'addCampaignCosts',
        { campaignId: campaigns[name], lines: [line] },
        'Campaign { id }',
        'addCampaignCosts',
      )
    }
    await spend('A', '20')
    await spend('B', '100')
    const { costs, rows } = await returns('LAST')
    expect(costs).toMatchObject({ A: ['20.00', '3.0000'], B: ['100.00', '1.8000'], D: ['0.00', null] })
    const none = await returns('LAST', 'withinDays: 1', day(39), day(38))
    expect(none).toEqual({
      paid: undefined,
      attributed: undefined,
      rows: [
        ['A', '0.00', 0],
        ['B', '0.00', 0],
      ],
      costs: expect.anything(),
    })
    expect(rows.map(([name]: string[]) => name)).toEqual(['C', 'B', 'A', 'D'])
  })

  it('follows a customer that has become part of another', async () => {
    const merge = { survivorId: customers.ann, mergedId: customers.cy, endSharing: false }
    await mutation('mergeCustomers', merge, 'CustomerMerge { id }')
    expect((await returns('FIRST')).rows).toContainEqual(['A', '1158.00', 1])
  })

  it('is for those who read both accounts and campaigns, of a span that is one', async () => {
    const ask = (scopes: string[], args: string) =>
      shop.graph.askWith<Data>(scopes, `{ campaignReturns(${args}) { rowCount } }`)
    const span = `from: "${day(9)}", to: "${today}"`
    for (const scopes of [['accounts:read'], ['campaigns:read']])
      expect((await ask(scopes, span)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    const both = ['accounts:read', 'campaigns:read']
    expect((await ask(both, span)).errors).toBeUndefined()
    for (const wrong of [`from: "${today}", to: "${day(1)}"`, `${span}, withinDays: 0`, `${span}, first: 201`])
      expect((await ask(both, wrong)).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  })
})
