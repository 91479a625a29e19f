import { openShop, type Shop } from './shop.ts'
import { deliverOrder, invoiceOrder, placeOrder } from './shop.ts'
import type { Topology } from './graph.ts'

/** A customer with something in every place where something can be, and what tells that it was found. */
export interface Known {
  readonly customerId: string
  /** Texts and ids that stand in its records and nowhere else. */
  readonly texts: readonly string[]
  /** What its records can be asked for by. */
  readonly handles: readonly string[]
}

export interface Sharing {
  readonly shop: Shop
  /** A partner and all of what is shared with it, of one channel. */
  readonly ours: Known & { readonly partnerId: string }
  /** As much of another partner. */
  readonly theirs: Known & { readonly partnerId: string }
  /** What is shared with nobody: a customer, and a channel of ours. */
  readonly nobodys: Known
  /** All that there is to ask by. */
  readonly handles: readonly string[]
  /** What employees are paid. */
  readonly pay: readonly string[]
  share(partnerId: string, customerId: string, parts: readonly string[], channels: readonly string[]): Promise<void>
  revoke(partnerId: string, customerId: string): Promise<void>
  partner(name: string): Promise<string>
  stop(): Promise<void>
}

/** A shop whose customers are shared with two partners. */
export async function openSharing(topology: Topology): Promise<Sharing> {
  // Who reads everything would soon have used up a minute's budget.
  const env = { COST_PER_MINUTE_PARTNER: 'off', COST_PER_MINUTE_STAFF: 'off' }
  const shop = await openShop(topology, { env })
  const productId = await shop.product({ price: '100', onHand: '100', name: 'Kettle' })
  const known = (mark: string) => knownCustomer(shop, productId, mark)
  const [ours, theirs, nobodys] = [await known('OURS'), await known('THEIRS'), await known('NOBODYS')]
  const partner = async (name: string): Promise<string> => {
    const { createPartner } = await shop.ask(
      `mutation ($name: String!) { createPartner(input: { name: $name }) { ... on Partner { id } ... on UserError { message } } }`,
      { name },
    )
    return createPartner.id as string
  }
  const share: Sharing['share'] = async (partnerId, customerId, parts, channels) => {
    const { shareCustomers } = await shop.ask(
      `mutation ($input: ShareCustomersInput!) { shareCustomers(input: $input) { __typename ... on UserError { message } } }`,
      { input: { partnerId, customerIds: [customerId], parts, channels } },
    )
    if (shareCustomers.message) throw new Error(shareCustomers.message as string)
  }
  const revoke: Sharing['revoke'] = async (partnerId, customerId) => {
    await shop.ask(
      `mutation ($input: RevokeCustomersInput!) { revokeCustomers(input: $input) { __typename ... on UserError { message } } }`,
      { input: { partnerId, customerIds: [customerId] } },
    )
  }
  const everything = ['PROFILE', 'ORDERS', 'INVOICES']
  const [ourPartner, theirPartner] = [await partner('Regnskap AS'), await partner('Frakt AS')]
  await share(ourPartner, ours.customerId, everything, ['CALL'])
  await share(theirPartner, theirs.customerId, everything, ['CALL'])
  const hidden = await interaction(shop, ours.customerId, 'EMAIL', 'HIDDEN')
  const pay = ['654321.10', '765432.10']
  for (const [i, amount] of pay.entries()) await payEmployee(shop, `E${i}`, amount)
  return {
    shop,
    ours: { ...ours, partnerId: ourPartner },
    theirs: { ...theirs, partnerId: theirPartner },
    nobodys: { ...nobodys, texts: [...nobodys.texts, ...hidden] },
    handles: [theirs.customerId, 'THEIRS', ...theirs.handles, ...nobodys.handles, hidden[0] ?? '', ...ours.handles],
    pay,
    share,
    revoke,
    partner,
    stop: shop.stop,
  }
}

async function knownCustomer(shop: Shop, productId: string, mark: string): Promise<Known> {
  const { createCustomer: customer } = await shop.ask(
    `mutation ($input: CreateCustomerInput!) { createCustomer(input: $input) {
       ... on Customer { id number contacts { nodes { id } } } ... on UserError { message } } }`,
    {
      input: {
        name: `${mark}-name`,
        organisationNumber: `${mark}-org`,
        email: `${mark}-mail@example.com`.toLowerCase(),
        phone: `${mark}-phone`,
        website: `https://${mark}-site.example.com`.toLowerCase(),
        addresses: [
          {
            line1: `${mark}-line1`,
            line2: `${mark}-line2`,
            city: `${mark}-city`,
            region: `${mark}-region`,
            postalCode: `${mark}-zip`,
            // Where a postal code may look like that.
            countryCode: 'KE',
          },
        ],
        contacts: [
          {
            name: `${mark}-person`,
            title: `${mark}-title`,
            email: `${mark}-person@example.com`.toLowerCase(),
            phone: `${mark}-call`,
          },
        ],
      },
    },
  )
  const { placeOrder: order } = await shop.ask(placeOrder, {
    input: { customerId: customer.id, lines: [{ productId, quantity: '1' }] },
  })
  await shop.ask(deliverOrder, { input: { orderId: order.id } })
  const { invoiceOrder: invoice } = await shop.ask(invoiceOrder, { input: { orderId: order.id } })
  const said = await interaction(shop, customer.id as string, 'CALL', mark)
  const parts = ['name', 'org', 'phone', 'line1', 'line2', 'city', 'region', 'zip', 'person', 'title', 'call']
  const mails = ['mail@example.com', 'site.example.com', 'person@example.com'].map(
    (rest) => `${mark.toLowerCase()}-${rest}`,
  )
  const ids = [customer.id, customer.contacts.nodes[0].id, order.id, invoice.id] as string[]
  return {
    customerId: customer.id as string,
    texts: [...parts.map((part) => `${mark}-${part}`), ...mails, ...ids, ...said],
    handles: [...ids, customer.number as string, order.number as string, invoice.number as string, said[0] ?? ''],
  }
}

/** @returns its id, and its texts */
async function interaction(shop: Shop, customerId: string, channel: string, mark: string): Promise<string[]> {
  const { logInteraction } = await shop.ask(
    `mutation ($input: LogInteractionInput!) { logInteraction(input: $input) { ... on Interaction { id } ... on UserError { message } } }`,
    { input: { customerId, channel, subject: `${mark}-subject`, body: `${mark}-body` } },
  )
  return [logInteraction.id as string, `${mark}-subject`, `${mark}-body`]
}

async function payEmployee(shop: Shop, number: string, amount: string): Promise<void> {
  const [row] = await shop.sql<{ id: string }[]>`
    insert into erp.employee (id, number, name, title, hired_on)
    values (gen_random_uuid(), ${number}, ${`Person ${number}`}, 'Clerk', '2020-01-01') returning id`
  await shop.ask(
    `mutation ($input: SetEmployeePayInput!) { setEmployeePay(input: $input) { __typename ... on UserError { message } } }`,
    { input: { employeeId: row?.id, annualGross: { amount, currency: 'NOK' }, validFrom: '2026-01-01' } },
  )
}
