import { v7 as uuidv7 } from 'uuid'
import type { Data } from '../support/data.ts'
import { addCustomer, type TestCrm } from './crm.ts'

const receipt = `... on ErasureReceipt { __typename id system customerId contactId erasedAt erasedBy requestId digests
  blanked { record rows } kept { record rows basis until } remaining { record rows } stillKept { record rows } }`

export async function eraseFromCrm(crm: TestCrm, input: object, role?: 'privacy_officer'): Promise<Data> {
  const { erased } = await crm.ask(
    `mutation ($input: EraseFromCrmInput!) { erased: eraseFromCrm(input: $input) { ${receipt}
       ... on UserError { __typename message } ... on OpenOrders { orders } } }`,
    { input },
    role,
  )
  return erased
}

let made = 0

/** A person, every text of whom has a word of its own in it, written into all that can be written. */
export async function addPersonTo(crm: TestCrm, kind = 'PERSON') {
  made += 1
  const word = `marker${made}x`
  const of = (what: string) => `${word} ${what}`
  const { id, number } = await addCustomer(crm, of('first name'), {
    number: `${word}-number`,
    kind,
    organisationNumber: of('organisation'),
    email: `${word}@example.com`,
    phone: of('555'),
    website: `https://${word}.example.com`,
    addresses: [
      { line1: of('line1'), line2: of('2'), city: of('city'), region: of('r'), postalCode: word, countryCode: 'KE' },
    ],
    contacts: [
      { name: of('Kari Nilsen'), title: of('title'), email: `kari@${word}.com`, phone: of('123') },
      { name: `Ola Dahl of ${word}` },
    ],
  })
  const [kari, ola] = (
    await crm.ask(`query ($id: ID!) { customer(id: $id) { contacts { nodes { id name } } } }`, { id })
  ).customer.contacts.nodes.toSorted((a: Data, b: Data) => (a.name < b.name ? 1 : -1))
  const say = async (subject: string, body: string, contactId?: string): Promise<string> => {
    const { logInteraction } = await crm.ask(
      `mutation ($input: LogInteractionInput!, $key: String) { logInteraction(input: $input, idempotencyKey: $key) {
         ... on Interaction { id } ... on UserError { message } } }`,
      { input: { customerId: id, contactId, channel: 'CALL', subject, body }, key: `say-${word}-${uuidv7()}` },
    )
    return logInteraction.id
  }
  await crm.ask(
    `mutation ($input: UpdateCustomerInput!) { updateCustomer(input: $input, idempotencyKey: "update-${word}") { __typename } }`,
    {
      input: { id, name: of('second name'), addresses: [{ line1: of('moved'), city: of('town'), countryCode: 'NO' }] },
    },
  )
  return { id: id as string, number: number as string, word, kari: kari.id as string, ola: ola.id as string, say }
}
