import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { organisationNumber } from '../../subgraphs/crm/customers/organisation-number.ts'
import { missingParts, postalCode } from '../../subgraphs/crm/customers/addresses.ts'
import { phoneKeys } from '../../subgraphs/crm/customers/reach.ts'
import type { Data } from '../support/data.ts'
import { addCustomer, testCrm, type TestCrm } from './crm.ts'

let crm: TestCrm
let nordre: Data
beforeAll(async () => {
  crm = await testCrm()
  nordre = await addCustomer(crm, 'Nordre Sjømat A/S', {
    number: 'NORD-77',
    email: 'Post@Nordre.Example',
    phone: '22 22 55 55',
    organisationNumber: 'NO 923 609 016 MVA',
    tags: ['VIP', 'fish', 'vip'],
    addresses: [{ line1: 'Kaia 3', city: 'Oslo', postalCode: '0150', countryCode: 'NO' }],
    contacts: [
      {
        name: 'Åse Birkeland',
        email: 'ase@nordre.example',
        emails: ['aase.birkeland@home.example', 'ASE@nordre.example'],
        telephones: [
          { number: '+44 20 7946 0958', use: 'WORK' },
          { number: '90 12 34 56', use: 'MOBILE' },
        ],
      },
    ],
  })
  await addCustomer(crm, 'Søndre Trelast AS')
})
afterAll(() => crm.close())

const find = async (text: string): Promise<Data[]> =>
  (
    await crm.ask(
      `query ($text: String!) { findCustomers(text: $text) { customer { number name } contact { name } matched likeness } }`,
      { text },
    )
  ).findCustomers

describe('findCustomers', () => {
  it.each([
    ['nordre', 'NAME'],
    ['SJOMAT', 'NAME'],
    ['sjømat as', 'NAME'],
    ['nord-7', 'NUMBER'],
    ['post@nord', 'EMAIL'],
    ['22 22 5', 'TELEPHONE'],
    ['+47 22225', 'TELEPHONE'],
    ['0047 2222', 'TELEPHONE'],
    ['+47 (0) 22 22 55 55', 'TELEPHONE'],
    ['4722225555', 'TELEPHONE'],
    ['Tlf. 22.22.55.55', 'TELEPHONE'],
    ['22–22–55–55 ext. 12', 'TELEPHONE'],
    ['011 47 22 22 55 55', 'TELEPHONE'],
    ['２２２２５５５５', 'TELEPHONE'],
    ['923 609', 'ORGANISATION_NUMBER'],
    ['Nodre Sjomat', 'NAME'],
  ])('finds the customer by %s', async (text, matched) => {
    expect(await find(text)).toMatchObject([{ customer: { number: 'NORD-77' }, contact: null, matched }])
  })

  it.each([
    ['ase birk', 'NAME'],
    ['birkel', 'NAME'],
    ['Birkelnad', 'NAME'],
    ['aase.birkeland@', 'EMAIL'],
    ['7946', 'nothing'],
    ['+44 20 79', 'TELEPHONE'],
    ['020 7946', 'TELEPHONE'],
    ['901234', 'TELEPHONE'],
  ])('finds the contact by %s', async (text, matched) => {
    const found = await find(text)
    if (matched === 'nothing') expect(found).toEqual([])
    else expect(found).toMatchObject([{ customer: { number: 'NORD-77' }, contact: { name: 'Åse Birkeland' }, matched }])
  })

  it('tells what begins with the text from what is merely like it', async () => {
    expect((await find('sondre'))[0]?.likeness).toBe(1)
    expect((await find('sondrre trelsat'))[0]?.likeness).toBeLessThan(1)
  })

  it.each([
    'Trelats Sondre',
    'øSndre',
    'Trealst',
    'Sødner Trelast',
    'SØNDREE TRELASTT AS',
    'Sødnre Trelast',
    'søndr trelsat ltd',
  ])('finds the nearest name alone by %s', async (text) => {
    expect((await find(text)).map(({ customer }) => customer.name)).toEqual(['Søndre Trelast AS'])
  })

  it.each(['x', ' '.repeat(5), 'y'.repeat(101)])('asks for 2 to 100 characters', async (text) => {
    await expect(find(text)).rejects.toThrow('text')
  })
})

it('keeps all of a contact’s addresses and numbers, the first first, and numbers as they are dialled from everywhere', async () => {
  const data = await crm.ask(
    `query ($id: ID!) { customer(id: $id) { email organisationNumber tags telephone { e164 } addresses { missing }
       contacts { nodes { id email phone emails telephones { number e164 use } } } } }`,
    { id: nordre.id },
  )
  expect(data.customer).toMatchObject({
    email: 'Post@nordre.example',
    organisationNumber: '923609016',
    tags: ['fish', 'vip'],
    telephone: { e164: '+4722225555' },
    addresses: [{ missing: [] }],
  })
  const [ase] = data.customer.contacts.nodes
  expect(ase).toMatchObject({
    email: 'ase@nordre.example',
    phone: '+44 20 7946 0958',
    emails: ['ase@nordre.example', 'aase.birkeland@home.example'],
    telephones: [
      { e164: '+442079460958', use: 'WORK' },
      { number: '90 12 34 56', e164: '+4790123456', use: 'MOBILE' },
    ],
  })
  const update = async (input: object): Promise<Data> =>
    (
      await crm.ask(
        `mutation ($input: UpdateContactInput!) { updateContact(input: $input) { __typename ... on Contact { emails phone version }
           ... on InvalidInput { field } } }`,
        { input: { id: ase.id, ...input } },
      )
    ).updateContact
  expect(await update({ email: 'new@nordre.example', expectedVersion: 1 })).toMatchObject({
    emails: ['new@nordre.example', 'aase.birkeland@home.example'],
    phone: '+44 20 7946 0958',
    version: 2,
  })
  expect(await update({ email: 'x@y.example', expectedVersion: 1 })).toEqual({ __typename: 'VersionConflict' })
  expect(await update({ emails: ['not one'] })).toMatchObject({ field: 'emails.0' })
})

it('adds contacts of many customers at once, each refused by itself', async () => {
  const { createContacts } = await crm.ask(
    `mutation ($input: CreateContactsInput!) { createContacts(input: $input) { ... on ContactsWritten { written refused
       rows { index result { __typename ... on Contact { name customer { number } } } } } } }`,
    {
      input: {
        policy: 'REJECT_FAILED',
        rows: [
          { customerId: nordre.id, name: 'Ola' },
          { customerId: 'nobody', name: 'x' },
        ],
      },
    },
  )
  expect(createContacts).toMatchObject({
    written: 1,
    refused: 1,
    rows: [
      { result: { name: 'Ola', customer: { number: 'NORD-77' } } },
      { index: 1, result: { __typename: 'CustomerNotFound' } },
    ],
  })
})

it('finds customers by their tags', async () => {
  const tagged = (tags: string[]) =>
    crm.ask(`query ($tags: [String!]) { customers(where: { tags: $tags }) { totalCount } }`, { tags })
  expect((await tagged(['Fish', 'vip'])).customers.totalCount).toBe(1)
  expect((await tagged(['fish', 'meat'])).customers.totalCount).toBe(0)
})

it.each([
  ['NO', '923 609 016', '923609016'],
  ['NO', '923609017', { notOf: 'Norwegian' }],
  ['SE', '556036-0793', '5560360793'],
  ['SE', '556036-0794', { notOf: 'Swedish' }],
  ['DK', 'DK 61126228', '61126228'],
  ['FI', '0112038-9', '01120389'],
  ['FI', '0112038-8', { notOf: 'Finnish' }],
  ['DE', 'HRB 1234', 'HRB 1234'],
])('checks organisation numbers of %s: %s', (country, written, kept) => {
  expect(organisationNumber(written, country)).toEqual(kept)
})

it.each([
  ['NO', '0150', '0150'],
  ['NO', 'NO-0150', '0150'],
  ['NO', '150', null],
  ['SE', 'S-11122', '111 22'],
  ['GB', 'sw1a1aa', 'SW1A 1AA'],
  ['GB', '12345', null],
  ['NL', '1012ab', '1012 AB'],
  ['CA', 'k1a0b1', 'K1A 0B1'],
  ['JE', 'je23ab', 'JE2 3AB'],
  ['US', '90210-1234', '90210-1234'],
  ['US', '902101234', '90210-1234'],
  ['US', '9021012', null],
  ['PT', '1000001', '1000-001'],
  ['JP', '〒１５０－０００１', '150-0001'],
  ['BR', '05432043', '05432-043'],
  ['KE', 'anything', 'anything'],
])('writes postal codes of %s as they are written there: %s', (country, written, kept) => {
  expect(postalCode(written, country)).toBe(kept)
})

it('says which parts an address lacks', () => {
  expect(missingParts({ countryCode: 'US', postalCode: null, region: null })).toEqual(['POSTAL_CODE', 'REGION'])
})

it.each([
  ['22 22 55 55', 'NO', '+4722225555'],
  ['020 7946 0958', 'GB', '+442079460958'],
  ['(030) 901820', 'DE', '+4930901820'],
  ['+1 (212) 555-0123', 'NO', '+12125550123'],
  ['call me', 'NO', null],
])('dials %s from %s as %s', (written, country, e164) => {
  expect(phoneKeys(written, country).normal).toBe(e164)
})

describe('what is copied from elsewhere', () => {
  const contact = async (input: object): Promise<Data> =>
    (
      await crm.ask(
        `mutation ($input: CreateContactInput!) { createContact(input: $input) { __typename ... on InvalidInput { field }
           ... on Contact { name email telephones { e164 } } } }`,
        { input: { customerId: nordre.id, name: 'Copied', ...input } },
      )
    ).createContact

  it.each([
    '+47\u00a022\u202f33\u200e44 77',
    '\u202a+4722334477\u202c',
    'tel:+4722334477',
    '\u200b0047 22334477',
    '22\u200933\u200944\u200977',
  ])('telephone %j is the number that it shows', async (phone) => {
    expect(await contact({ phone })).toMatchObject({ telephones: [{ e164: '+4722334477' }] })
  })

  it.each([
    ['Ac\u200bme', 'Acme'],
    ['\u202eNeil', 'Neil'],
    ['Pelé', 'Pelé'],
    ['محمد عبد الله', 'محمد عبد الله'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['👩\u200d👧', '👩\u200d👧'],
  ])('name %j has no letters that show nothing, joiners aside', async (name, kept) => {
    expect(await contact({ name })).toMatchObject({ name: kept })
  })

  it.each(['\u200b', '\u200c\u200d', '\u3164', '\u00ad', '\u{e0041}', '\u0301', 'A\u2028B', 'A\u0085B', 'A\u009bB'])(
    'name %j is none',
    async (name) => {
      expect(await contact({ name })).toEqual({ __typename: 'InvalidInput', field: 'name' })
    },
  )

  it.each([
    ['user@xn--mnchen-3ya.de', 'user@münchen.de'],
    ['user@MÜNCHEN.de', 'user@münchen.de'],
    ['åse@blåbær.no', 'åse@blåbær.no'],
    ['用户@例子.广告', '用户@例子.广告'],
  ])('e-mail address %s is kept as people write it', async (email, kept) => {
    expect(await contact({ email })).toMatchObject({ email: kept })
  })

  it.each([`${'x'.repeat(65)}@b.no`, 'a@b.no/x', 'a@münchen.de:80', 'ø..å@b.no', 'a@ø', 'a b@ø.no', 'a@ø@b.no'])(
    'e-mail address %s is none',
    async (email) => {
      expect(await contact({ email })).toEqual({ __typename: 'InvalidInput', field: 'email' })
    },
  )
})
