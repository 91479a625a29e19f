import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { testSecret } from './graph.ts'
import { deliverOrder, invoiceOrder, placeOrder, postPayment, type Shop } from './shop.ts'
import { spawnedWith } from './spawned.ts'

const { PATH, HOME } = process.env
const command = fileURLToPath(new URL('../../gateway/cli/privacy.ts', import.meta.url))

/** The privacy command, asking that graph. */
export const startPrivacy = (shop: Shop, ...args: string[]) =>
  spawnedWith({ PATH, HOME, TOKEN_SECRET: testSecret }, command, '--url', shop.graph.url, ...args)

/** As `startPrivacy`, to its end. */
export async function runPrivacy(shop: Shop, ...args: string[]) {
  const { exitCode, output } = startPrivacy(shop, ...args)
  return { code: await exitCode(), ...output }
}

/** The first receipt of a system that the command told. */
export const receiptOf = (system: 'CRM' | 'ERP', text: string) =>
  new RegExp(`^${system}: receipt (\\S+)`, 'm').exec(text)?.[1]

/** A person with a word of its own in every text, in both systems. */
export async function addPersonTo(shop: Shop, word: string): Promise<{ id: string; contactId: string }> {
  const { made } = await shop.ask(
    `mutation ($input: CreateCustomerInput!) { made: createCustomer(input: $input, idempotencyKey: "${randomUUID()}") {
       ... on Customer { id contacts { nodes { id } } } ... on UserError { message } } }`,
    {
      input: {
        name: `${word} Nilsen`,
        kind: 'PERSON',
        number: word,
        organisationNumber: `${word} org`,
        email: `${word}@example.com`,
        phone: `${word} 555`,
        website: `https://${word}.example.com`,
        addresses: [{ line1: `${word} street`, line2: `${word} 2`, city: `${word} city`, countryCode: 'NO' }],
        contacts: [{ name: `${word} contact`, title: `${word} title`, email: `c@${word}.com`, phone: `${word} 1` }],
      },
    },
  )
  const productId = await shop.product({ price: '10', onHand: '5' })
  const { placeOrder: order } = await shop.ask(placeOrder, {
    input: { customerId: made.id, lines: [{ productId, quantity: '1' }] },
  })
  await shop.ask(deliverOrder, { input: { orderId: order.id } })
  await shop.ask(invoiceOrder, { input: { orderId: order.id } })
  await shop.ask(postPayment, {
    input: { customerId: made.id, amount: { amount: '4', currency: 'NOK' }, reference: `${word} pays` },
  })
  await shop.ask(`mutation ($input: LogInteractionInput!) { logInteraction(input: $input) { __typename } }`, {
    input: { customerId: made.id, channel: 'CALL', subject: `${word} subject`, body: `${word} body` },
  })
  return { id: made.id, contactId: made.contacts.nodes[0].id }
}
