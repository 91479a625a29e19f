import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { addCustomer, testCrm, type TestCrm } from './crm.ts'

let crm: TestCrm
let customer: { id: string }
beforeAll(async () => {
  crm = await testCrm()
  customer = await addCustomer(crm, 'Pumpeverket AS', {
    contacts: [{ name: 'Kåre Ås', email: 'Kare@pumpeverket.no' }],
  })
})
afterAll(() => crm.close())

const log = async (subject: string, body?: string, input: object = {}): Promise<Data> =>
  (
    await crm.ask(
      `mutation ($input: LogInteractionInput!) { logged: logInteraction(input: $input) { ... on Interaction { id language } } }`,
      { input: { customerId: customer.id, channel: 'NOTE', subject, body, ...input } },
    )
  ).logged

const searching = /* GraphQL */ `
  query ($text: String!, $language: TextLanguage, $types: [SearchType!], $customerId: ID, $first: Int, $after: String) {
    search(text: $text, language: $language, types: $types, customerId: $customerId, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        title
        titleParts {
          text
          found
        }
        language
        excerpt {
          text
          found
        }
      }
    }
  }
`
const search = async (text: string, more: object = {}): Promise<Data> =>
  (await crm.ask(searching, { text, ...more })).search
const titles = async (text: string, more?: object) => (await search(text, more)).nodes.map((hit: Data) => hit.title)

describe('full text', () => {
  it('finds words by their stems in the language of the text, told by its letters or declared', async () => {
    const no = await log('Reklamasjon', 'Vi har dessverre mottatt to ødelagte pumper som må byttes på verkstedet.')
    const de = await log(
      'Anfrage',
      'Können Sie uns bitte die Rechnungen für die gelieferten Häuser noch einmal schicken?',
    )
    const en = await log('Complaint', 'The customer was running out of stock and complained about our deliveries.')
    const declared = await log('Ål', undefined, { language: 'NORWEGIAN' })
    expect([no, de, en, declared].map(({ language }) => language)).toEqual([
      'NORWEGIAN',
      'GERMAN',
      'ENGLISH',
      'NORWEGIAN',
    ])
    expect(await titles('pumpene ødelagt')).toEqual(['Reklamasjon'])
    expect(await titles('Rechnung haus')).toEqual(['Anfrage'])
    expect(await titles('run delivery')).toEqual(['Complaint'])
    expect(await titles('al')).toEqual(['Ål'])
    expect(await titles('ÅL')).toEqual(['Ål'])
    expect(await titles('run', { language: 'GERMAN' })).toEqual([])
  })

  it('understands what people write: phrases, or, without', async () => {
    await log('Apples', 'Fresh green apples were bought by the bakery today')
    await log('Pears', 'Green and fresh pears were bought by the bakery today')
    expect((await titles('bakery')).sort()).toEqual(['Apples', 'Pears'])
    expect(await titles('"fresh green"')).toEqual(['Apples'])
    expect(await titles('bakery -apples')).toEqual(['Pears'])
    expect((await titles('apples or pears')).sort()).toEqual(['Apples', 'Pears'])
    expect(await titles('fresh -pears "were bought" appl*')).toEqual(['Apples'])
    expect((await titles('apples or PEA*')).sort()).toEqual(['Apples', 'Pears'])
    expect(await titles('bakery orchar*')).toEqual([])
    for (const text of ['', '-apples', '&|!', '   ', '*'])
      expect((await crm.execute(searching, { text })).errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT')
  })

  it('shows where, as text that holds nobody else’s markup, the title weighing more', async () => {
    await log(
      'Offer',
      '<b onclick="x">Discount</b> &amp; <script>discount</script> for the whole year, we said to them',
    )
    await log('Discount', 'We talked about the price of the whole delivery for the year')
    const { nodes } = await search('discounts')
    expect(nodes.map((hit: Data) => hit.title)).toEqual(['Discount', 'Offer'])
    expect(nodes[1].excerpt).toContainEqual({ text: 'Discount', found: true })
    expect(nodes.map((hit: Data) => hit.titleParts)).toEqual([
      [{ text: 'Discount', found: true }],
      [{ text: 'Offer', found: false }],
    ])
    expect(nodes[1].excerpt.map(({ text }: Data) => text).join('')).not.toMatch(/[\u0002\u0003]/)
  })

  it('pages through equal ranks without losing or repeating any', async () => {
    for (let i = 0; i < 12; i++) await log('Equal', 'Just the same words again', { occurredAt: '2026-01-01T00:00:00Z' })
    const ids: string[] = []
    for (let after: string | null = null; ;) {
      const page: Data = await search('equal words', { first: 5, after })
      expect(page.totalCount).toBe(12)
      ids.push(...page.nodes.map((hit: Data) => hit.id))
      if (!page.pageInfo.hasNextPage) break
      after = page.pageInfo.endCursor
    }
    expect(new Set(ids).size).toBe(12)
    const other = await addCustomer(crm, 'Other')
    expect(await titles('equal', { customerId: other.id })).toEqual([])
  })

  it('looks through cases as well, as they are worded now', async () => {
    const { createCase } = await crm.ask(
      `mutation ($input: CreateCaseInput!) { createCase(input: $input) { ... on Case { id language } } }`,
      {
        input: {
          customerId: customer.id,
          channel: 'EMAIL',
          subject: 'Kompressoren stanser',
          description:
            'Etter noen timer slår kompressoren seg av, og det lukter brent. Vi trenger hjelp snarest mulig.',
        },
      },
    )
    expect(createCase.language).toBe('NORWEGIAN')
    const found = await search('kompressor', { types: ['CASE', 'NOTE'], customerId: customer.id })
    expect(found.nodes).toMatchObject([{ id: createCase.id, title: 'Kompressoren stanser', language: 'NORWEGIAN' }])
    await crm.ask(`mutation ($input: UpdateCaseInput!) { updateCase(input: $input) { ... on Case { id } } }`, {
      input: {
        id: createCase.id,
        subject: 'The turbine stops',
        description: 'It stops after a few hours and smells burnt.',
      },
    })
    expect(await titles('kompressor', { types: ['CASE'] })).toEqual([])
    expect(await titles('turbines stopping', { types: ['CASE'] })).toEqual(['The turbine stops'])
    const hidden = await crm.execute(searching, { text: 'turbine' }, 'storekeeper')
    expect(hidden.data?.['search']).toMatchObject({ totalCount: 0, nodes: [] })
  })

  it('finds nothing for whoever may not read it, nor counts it', async () => {
    const ask = (more: object = {}) => crm.execute(searching, { text: 'equal', ...more }, 'storekeeper')
    expect((await ask()).data?.['search']).toMatchObject({ totalCount: 0, nodes: [] })
    expect((await ask({ types: ['INTERACTION'] })).errors?.[0]?.message).toContain('interactions:read')
  })
})

const receive = async (lines: string | readonly string[], input: object = {}): Promise<Data> => {
  const eml = Buffer.from(typeof lines === 'string' ? lines : lines.join('\r\n'), 'latin1').toString('base64')
  const { received } = await crm.ask(
    /* GraphQL */ `
      mutation ($input: ReceiveEmailInput!) {
        received: receiveEmail(input: $input) {
          __typename
          ... on Interaction {
            id
            customer {
              id
            }
            contact {
              name
            }
            direction
            subject
            body
            occurredAt
            participants {
              role
              address
              name
              contact {
                name
              }
            }
            files {
              nodes {
                name
                mediaType
                content
              }
            }
            thread {
              nodes {
                subject
              }
            }
          }
          ... on InvalidInput {
            field
          }
          ... on EmailNotAssigned {
            customerIds
          }
          ... on UserError {
            message
          }
        }
      }
    `,
    { input: { eml, ...input } },
  )
  return received
}

const from = 'From: =?utf-8?B?S8OlcmU=?= <KARE@Pumpeverket.no>'
const plain = (id: string, ...headers: string[]) => [
  ...[from, 'To: post@oss.example', `Message-ID: <${id}@x>`, 'Date: Tue, 3 Feb 2026 10:00:00 +0100'],
  ...[...headers, '', 'Hei'],
]

describe('an e-mail', () => {
  it('becomes an interaction of its customer: charset, encoded words, participants, attachments', async () => {
    const mail = [
      ...[from, 'To: "Oss, alle" <post@oss.example>', 'Cc: b@oss.example', 'Message-ID: <one@x>'],
      ...['Subject: =?iso-8859-1?Q?Bl=E5b=E6r?=', 'Date: Tue, 3 Feb 2026 10:00:00 +0100', 'MIME-Version: 1.0'],
      ...['Content-Type: multipart/mixed; boundary="q"', '', '--q', 'Content-Type: text/html; charset=iso-8859-1', ''],
      ...['<style>p{}</style><p>Hei p\xe5 <b>deg</b></p><script>x()</script>', '--q'],
      ...['Content-Type: application/pdf; name="../a.pdf"', 'Content-Disposition: attachment; filename="../a.pdf"'],
      ...['Content-Transfer-Encoding: base64', '', Buffer.from('pdf').toString('base64'), '--q--', ''],
    ]
    const kept = await receive(mail)
    expect(kept).toMatchObject({
      __typename: 'Interaction',
      customer: { id: customer.id },
      contact: { name: 'Kåre Ås' },
      direction: 'INBOUND',
      subject: 'Blåbær',
      body: 'Hei på deg',
      occurredAt: '2026-02-03T09:00:00.000Z',
      participants: [
        { role: 'FROM', address: 'kare@pumpeverket.no', name: 'Kåre' },
        { role: 'TO', address: 'post@oss.example', name: 'Oss, alle' },
        { role: 'CC', address: 'b@oss.example', name: null },
      ],
      files: { nodes: [{ mediaType: 'application/pdf', content: Buffer.from('pdf').toString('base64') }] },
    })
    const again = await Promise.all([receive(mail), receive(mail), receive(mail)])
    expect(again.map(({ id }) => id)).toEqual([kept.id, kept.id, kept.id])
  })

  it('finds its thread, in whatever order the messages come', async () => {
    await receive(plain('c', 'Subject: C', 'References: <a@x> <b@x>'))
    await receive(plain('z', 'Subject: Z', 'In-Reply-To: <y@x>'))
    const a = await receive(plain('a', 'Subject: A'))
    expect(a.thread.nodes.map(({ subject }: Data) => subject).sort()).toEqual(['A', 'C'])
    const bridge = await receive(plain('y', 'Subject: Y', 'In-Reply-To: <b@x>', 'References: <a@x>'))
    expect(bridge.thread.nodes.map(({ subject }: Data) => subject).sort()).toEqual(['A', 'C', 'Y', 'Z'])
  })

  it('is sent by us when its receiver is the one who is known; a customer is never guessed', async () => {
    const sent = ['From: me@oss.example', 'To: kare@pumpeverket.no', 'Message-ID: <s@x>', '', 'Hei']
    expect(await receive(sent)).toMatchObject({ direction: 'OUTBOUND', customer: { id: customer.id } })
    const second = { name: 'Siri', emails: ['siri@pumpeverket.no', 'Siri@privat.example'] }
    const added = `mutation ($input: CreateContactInput!) { createContact(input: $input) { ... on Contact { id } } }`
    await crm.ask(added, { input: { customerId: customer.id, ...second } })
    const home = ['From: siri@privat.example', 'Message-ID: <h@x>', '', 'Hei']
    expect(await receive(home)).toMatchObject({ customer: { id: customer.id }, contact: { name: 'Siri' } })
    const colleague = ['From: new@pumpeverket.no', 'Cc: siri@pumpeverket.no', 'Message-ID: <d@x>', '', 'Hei']
    expect(await receive(colleague)).toMatchObject({
      customer: { id: customer.id },
      contact: null,
      participants: [
        { role: 'FROM', contact: null },
        { role: 'CC', contact: { name: 'Siri' } },
      ],
    })
    const stranger = ['From: who@gmail.com', 'Message-ID: <g@x>', '', 'Hei']
    expect(await receive(stranger)).toMatchObject({ __typename: 'EmailNotAssigned', customerIds: [] })
    expect(await receive(stranger, { customerId: customer.id })).toMatchObject({ customer: { id: customer.id } })
    const twin = await addCustomer(crm, 'Twin', { contacts: [{ name: 'Kari', email: 'kari@pumpeverket.no' }] })
    const { customerIds } = await receive(['From: x@pumpeverket.no', 'Message-ID: <t@x>', '', 'Hei'])
    expect(customerIds.sort()).toEqual([customer.id, twin.id].sort())
  })

  it.each([
    ['', 'no Base64, or empty'],
    ['just a line', 'no header'],
    ['\0\x01\x02', 'no header'],
    ['Subject: x\r\n\r\nHei', 'no sender'],
    ['From: nobody\r\n\r\nHei', 'no sender'],
    [`${from}\r\n${'Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n'.repeat(400)}`, 'can not be read'],
  ])('that is broken is refused, with what is wrong: %#', async (mail, why) => {
    const answer = await receive(mail)
    expect(answer).toMatchObject({ __typename: 'InvalidInput', field: 'eml' })
    expect(answer.message).toContain(why)
  })

  it.each([
    ['Content-Type: text/plain; charset=no-such', '\xe5'],
    ['Date: the other day', 'Hei'],
    ['Date: Tue, 31 Feb 2026 10:00:00 +0100', 'Hei'],
    ['Content-Transfer-Encoding: base64', '@@@not base64'],
    ['Subject: =?utf-8?B?%%%?= =?x?Q?=ZZ?=', 'x'],
    [`Subject: ${'long '.repeat(500)}`, 'y'],
    ['Content-Type: text/html', `${'<div>'.repeat(5000)}deep`],
    [`To: ${Array.from({ length: 300 }, (_, i) => `a${i}@b.no`).join(', ')}`, 'many'],
  ])('that is odd is kept as far as it can be read: %#', async (header, body) => {
    const answer = await receive([from, header, '', body])
    expect(answer).toMatchObject({ __typename: 'Interaction', customer: { id: customer.id } })
  })

  it.each([
    ['Subject: Bl\xe5b\xe6r\r\n\r\nP\xe5', { subject: 'Blåbær', body: 'På' }],
    ['Subject: x\0y\r\nContent-Type: text/plain; charset=koi8-r\r\n\r\n\xf0\xd2\0\xc9', { subject: 'xy', body: 'При' }],
    [
      'Subject: =?utf-8?B?5bGx?=\r\n =?utf-8?B?55Sw?= long\r\n\tfolded\r\n\r\n',
      { subject: '山田 long folded', body: null },
    ],
    ['Content-Type: multipart/mixed; boundary=never\r\n\r\nNo part of it', { body: 'No part of it' }],
    ['Content-Type: multipart/mixed\r\n\r\n--x\r\n\r\nP\xe5', { body: '--x\n\nPå' }],
    ['Content-Type: text/plain; charset=UTF-8\r\n\r\nP\xe5\r\nP\xc3\xa5', { body: 'På\nPå' }],
    ['Date: 3 Feb 26 10.00 CET\r\n\r\n', { occurredAt: '2026-02-03T09:00:00.000Z' }],
    ['Date: no\r\nReceived: by x; Wed, 4 Feb 2026 11:00:00 +0100\r\n\r\n', { occurredAt: '2026-02-04T10:00:00.000Z' }],
    [
      'To: Us: "B, C" <c@D.no>, a@b.no;, nobody:;\r\nCc: \xe5@xn--bcher-kva.example\r\n\r\n',
      {
        participants: [
          { role: 'FROM' },
          { role: 'TO', address: 'c@d.no', name: 'B, C' },
          { role: 'TO', address: 'a@b.no' },
          { role: 'CC', address: 'å@bücher.example' },
        ],
      },
    ],
    [
      'Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Only here</p>\r\n--b--',
      { body: 'Only here' },
    ],
    [
      "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/calendar; method=REQUEST\r\n\r\nBEGIN:VCALENDAR\r\n--b\r\nContent-Type: application/pdf; name*=utf-8''bl%C3%A5.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n\r\n--b\r\nContent-Type: message/rfc822\r\nContent-Disposition: attachment; filename=f.eml\r\n\r\nFrom: a@b.no\r\n\r\nInner\r\n--b--",
      { files: { nodes: [{ name: 'f.eml' }, { name: 'blå.pdf', content: '' }, { mediaType: 'text/calendar' }] } },
    ],
  ])('is read as its sender meant it: %#', async (mail, expected) => {
    expect(await receive(`${from}\r\n${mail}`)).toMatchObject({ __typename: 'Interaction', ...expected })
  })

  it('is the same one whichever way it came, and another where another sends it', async () => {
    const mail = `${from}\r\nDate: Tue, 3 Feb 2026 10:00:00 +0100\r\n\r\nNo id`
    const first = await receive(mail)
    expect((await receive(`\xef\xbb\xbf\r\nReceived: by other; Tue, 3 Feb 2026 10:00:09 +0100\r\n${mail}`)).id).toBe(
      first.id,
    )
    const kept = await receive(plain('broken-device', 'Subject: Mine'))
    const other = plain('broken-device', 'Subject: Theirs').map((line) =>
      line === from ? 'From: post@pumpeverket.no' : line,
    )
    const theirs = await Promise.all([
      receive(other, { customerId: customer.id }),
      receive(other, { customerId: customer.id }),
    ])
    expect(theirs.map(({ id, subject }) => [id, subject])).toEqual([
      [theirs[0]?.id, 'Theirs'],
      [theirs[0]?.id, 'Theirs'],
    ])
    expect(theirs[0]?.id).not.toBe(kept.id)
  })

  it('stays as it came; deleted, it is not kept again', async () => {
    const mail = plain('evidence', 'Subject: Evidence')
    const { id } = await receive(mail)
    const changed = async (input: object) =>
      (
        await crm.ask(
          `mutation ($input: UpdateInteractionInput!) { changed: updateInteraction(input: $input) { __typename ... on InvalidInput { field } } }`,
          { input: { id, ...input } },
        )
      ).changed
    for (const [field, value] of Object.entries({
      body: 'Forged',
      subject: 'Forged',
      participants: [],
      direction: 'OUTBOUND',
    }))
      expect(await changed({ [field]: value })).toEqual({ __typename: 'InvalidInput', field })
    expect(await changed({ employeeId: id })).toEqual({ __typename: 'Interaction' })
    await expect(crm.sql`update crm.interaction set body = 'Forged' where id = ${id}`).rejects.toThrow(
      'stays as it came',
    )
    await expect(crm.sql`delete from crm.participant where interaction_id = ${id}`).rejects.toThrow('stays as it came')
    const remove = `mutation ($id: ID!, $of: Boolean) { gone: deleteInteraction(input: { id: $id, ofOthers: $of }) { __typename } }`
    expect((await crm.ask(remove, { id })).gone.__typename).toBe('InteractionOfOthers')
    expect((await crm.ask(remove, { id, of: true })).gone.__typename).toBe('InteractionDeleted')
    expect((await receive(mail)).message).toContain('has been deleted')
    const answer = await receive(plain('answer', 'Subject: Answer', 'In-Reply-To: <evidence@x>'))
    expect(answer.thread.nodes).toEqual([{ subject: 'Answer' }])
  })

  it('is gone with the person', async () => {
    const id = (
      await crm.ask(
        `{ customers(where: { name: { contains: "pumpeverket" } }) { nodes { id contacts { nodes { id } } } } }`,
      )
    ).customers.nodes[0].contacts.nodes[0].id
    const { erased } = await crm.ask(
      `mutation ($input: EraseFromCrmInput!) { erased: eraseFromCrm(input: $input) {
         __typename ... on ErasureReceipt { remaining { record rows } } } }`,
      { input: { customerId: customer.id, contactId: id, soleTrader: false } },
    )
    expect(erased).toEqual({ __typename: 'ErasureReceipt', remaining: [] })
    expect(
      await crm.sql`select from crm.participant where address = 'kare@pumpeverket.no' and contact_id is not null`,
    ).toHaveLength(0)
    expect(await titles('blåbær')).toEqual([])
  })
})
