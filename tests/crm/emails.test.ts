import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { addCustomer, testCrm, type TestCrm } from './crm.ts'

let crm: TestCrm
const customers = {} as { A: string; B: string; C: string }
beforeAll(async () => {
  crm = await testCrm()
  const add = async (name: string, ...emails: string[]) =>
    (await addCustomer(crm, name, { contacts: emails.map((email) => ({ name: email, email })) })).id
  customers.A = await add('A', 'ane@a.no', 'both@shared.no')
  customers.B = await add('B', 'bo@b.no', 'bea@b.no', 'both@shared.no')
  customers.C = await add('C')
})
afterAll(() => crm.close())

const receive = async (lines: readonly string[], customerId?: string): Promise<Data> =>
  (
    await crm.ask(
      `mutation ($input: ReceiveEmailInput!) { received: receiveEmail(input: $input) {
         __typename ... on Interaction { id customer { id } alsoOf { id } } ... on EmailNotAssigned { customerIds }
         ... on UserError { message } } }`,
      { input: { eml: Buffer.from(lines.join('\r\n')).toString('base64'), customerId } },
    )
  ).received
const ofCustomer = async (id: string): Promise<Data[]> =>
  (
    await crm.ask(
      `query ($id: ID!) { customer(id: $id) { interactions { nodes { id subject contact { name } alsoOf { id }
         participants { address contact { name } } files { nodes { name } } thread { nodes { subject } } } } } }`,
      { id },
    )
  ).customer.interactions.nodes
const sent = (id: string, to: string, ...more: string[]) => [
  ...[
    'From: me@oss.example',
    `To: ${to}`,
    `Message-ID: <${id}@x>`,
    `Subject: ${id}`,
    'Date: Tue, 3 Feb 2026 10:00:00 +0100',
  ],
  ...more,
]
const attached = [
  ...[
    'Content-Type: multipart/mixed; boundary=q',
    '',
    '--q',
    '',
    'Hei',
    '--q',
    'Content-Type: application/pdf; name=a.pdf',
  ],
  ...['Content-Disposition: attachment; filename=a.pdf', '', 'pdf', '--q--', ''],
]

it('an e-mail to several customers is kept for each, with its own people, and once', async () => {
  const mail = sent('offer', 'bo@b.no, Ane <ane@a.no>, bea@b.no, who@gmail.com', ...attached)
  const received = await Promise.all([receive(mail), receive(mail), receive(mail)])
  expect(received).toEqual(
    Array(3).fill({ ...received[0], customer: { id: customers.B }, alsoOf: [{ id: customers.A }] }),
  )
  const known = async (customerId: string) => {
    const [kept, ...others] = await ofCustomer(customerId)
    expect(others).toEqual([])
    expect(kept).toMatchObject({ files: { nodes: [{ name: 'a.pdf' }] }, thread: { nodes: [{ subject: 'offer' }] } })
    expect(kept?.participants).toHaveLength(5)
    return [kept?.contact.name, ...kept?.participants.flatMap(({ contact }: Data) => contact?.name ?? [])]
  }
  expect(await known(customers.A)).toEqual(['ane@a.no', 'ane@a.no'])
  expect(await known(customers.B)).toEqual(['bo@b.no', 'bo@b.no', 'bea@b.no'])

  // Each answers in a thread of its own.
  await receive(['From: ane@a.no', 'Message-ID: <yes@x>', 'Subject: yes', 'In-Reply-To: <offer@x>', '', 'Ja'])
  const threads = async (customerId: string) =>
    (await ofCustomer(customerId)).map(({ thread }) => thread.nodes.map(({ subject }: Data) => subject).toSorted())
  expect(await threads(customers.A)).toEqual(Array(2).fill(['offer', 'yes']))
  expect(await threads(customers.B)).toEqual([['offer']])
})

it('is kept for one more who is named, and stays with the others where it is deleted for one', async () => {
  const mail = sent('terms', 'ane@a.no, bo@b.no', '', 'Hei')
  const first = await receive(mail)
  expect(await receive(mail, customers.B)).toMatchObject({ customer: { id: customers.B } })
  const added = await receive(mail, customers.C)
  expect(added).toMatchObject({ customer: { id: customers.C }, alsoOf: [{ id: customers.A }, { id: customers.B }] })
  expect((await receive(mail, customers.C)).id).toBe(added.id)
  await crm.ask(`mutation ($id: ID!) { deleteInteraction(input: { id: $id, ofOthers: true }) { __typename } }`, {
    id: first.id,
  })
  expect(await receive(mail)).toMatchObject({ customer: { id: customers.B }, alsoOf: [{ id: customers.C }] })
  expect(await receive(mail, customers.A)).toMatchObject({ __typename: 'InvalidInput' })
  const [{ copies }] =
    (await crm.sql`select array_agg(copy order by copy) as copies from crm.email where message_id like '%terms@x%'`) as Data
  expect(copies).toEqual([1, 2])
})

it('is nobody’s whose address is of several customers', async () => {
  const answer = await receive(sent('guess', 'ane@a.no, both@shared.no', '', 'Hei'))
  expect(answer.__typename).toBe('EmailNotAssigned')
  expect(answer.customerIds.toSorted()).toEqual([customers.A, customers.B].toSorted())
})
