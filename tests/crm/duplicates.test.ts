import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { addCustomer, testCrm, type TestCrm } from './crm.ts'

let crm: TestCrm
beforeAll(async () => {
  crm = await testCrm()
})
afterAll(() => crm.close())

const refusal = `... on PossibleDuplicates { candidates { score customer { name } matches { rule value } } } ... on UserError { message }`
const create = async (input: object, idempotencyKey?: string): Promise<Data> =>
  (
    await crm.ask(
      `mutation ($input: CreateCustomerInput!, $idempotencyKey: String) {
         made: createCustomer(input: $input, idempotencyKey: $idempotencyKey) { __typename ... on Customer { id name } ${refusal} } }`,
      { input, idempotencyKey },
    )
  ).made
const update = async (input: object): Promise<Data> =>
  (
    await crm.ask(
      `mutation ($input: UpdateCustomerInput!) { made: updateCustomer(input: $input) { __typename ${refusal} } }`,
      { input },
    )
  ).made
const duplicates = async (id: string): Promise<Data[]> =>
  (
    await crm.ask(
      `query ($id: ID!) { customer(id: $id) { duplicates { customer { name } score matches { rule value } } } }`,
      { id },
    )
  ).customer.duplicates
const pairs = async (variables: Record<string, unknown> = {}): Promise<Data> =>
  (
    await crm.ask(
      `query ($first: Int, $after: String, $where: DuplicatePairFilter) {
         duplicatePairs(first: $first, after: $after, where: $where) { totalCount pageInfo { hasNextPage endCursor }
           nodes { customer { name } other { name } score matches { rule value } } } }`,
      variables,
    )
  ).duplicatePairs
const declare = async (mutation: 'declare' | 'withdraw', customerId: string, otherId: string): Promise<Data> =>
  (
    await crm.ask(
      `mutation ($input: NotDuplicatesInput!) { done: ${mutation}NotDuplicates(input: $input) { __typename
         ... on NotDuplicatesDeclared { customer { notDuplicates { customer { id } declaredBy } } } } }`,
      { input: { customerId, otherId } },
    )
  ).done

it.each([
  ['Åsgård Fisk AS', 'ASGARD FISK A/S'],
  ['Nordlys GmbH & Co. KG', 'nordlys'],
  ["O'Brien Ltd.", 'OBrien Limited'],
  ['Pâtisserie Müller S.à r.l.', 'Patisserie Muller SARL'],
  ['AB Volant', 'Volant AB (publ)'.replace(' (publ)', '')],
  ['Rossi S.p.A.', 'ROSSI spa'],
  ['Łódź Meble Sp. z o.o.', 'Lodz Meble'],
  ['ООО «Ромашка»', 'Ромашка'],
  ['株式会社トヨタ', 'トヨタ'],
  ['富士康股份有限公司', '富士康'],
  ['삼성전자 주식회사', '삼성전자'],
  ['Αθήνα Α.Ε.', 'ΑΘΗΝΑ'],
  ['Ørsted Straße SE', 'orsted strasse'],
  ['Kılıç Gıda Ltd. Şti.', 'KILIC GIDA'],
])('%s is taken for %s', async (one, other) => {
  const first = await addCustomer(crm, one)
  const answer = await create({ name: other })
  expect(answer).toMatchObject({
    __typename: 'PossibleDuplicates',
    candidates: [{ score: 0.7, customer: { name: one }, matches: [{ rule: 'NAME' }] }],
  })
  const second = await create({ name: other, allowDuplicate: true })
  expect(second).toMatchObject({ __typename: 'Customer', name: other })
  expect(await duplicates(first.id)).toMatchObject([{ customer: { name: other }, score: 0.7 }])
})

it('organisation numbers, e-mail addresses and telephone numbers tell too, and several together tell more', async () => {
  const norway = { addresses: [{ line1: 'x', city: 'Oslo', countryCode: 'NO' }] }
  const first = await addCustomer(crm, 'Vestkraft', {
    organisationNumber: '974 760 673',
    email: 'post@vestkraft.no',
    phone: '22 33 44 55',
    ...norway,
  })
  const looks = async (input: object) => (await create({ name: 'Quite another', ...input })).candidates?.[0]
  expect(await looks({ organisationNumber: '974760673', ...norway })).toMatchObject({
    score: 0.95,
    matches: [{ rule: 'ORGANISATION_NUMBER', value: '974760673' }],
  })
  expect(await looks({ email: 'POST@Vestkraft.no' })).toMatchObject({ matches: [{ rule: 'EMAIL' }], score: 0.8 })
  expect(await looks({ phone: '+47 22334455', email: 'post@vestkraft.no' })).toMatchObject({
    score: 0.92,
    matches: [
      { rule: 'EMAIL', value: 'post@vestkraft.no' },
      { rule: 'TELEPHONE', value: '+4722334455' },
    ],
  })
  await update({ id: first.id, email: null, phone: null, organisationNumber: null })
  expect(await create({ name: 'Quite another', email: 'post@vestkraft.no' })).toMatchObject({ __typename: 'Customer' })
})

it('two persons of one name are likely two: told, not refused; nor is a person its company', async () => {
  const kari = await create({ name: 'Kari Ås', kind: 'PERSON' })
  const other = await create({ name: 'Kari As', kind: 'PERSON' })
  expect([kari, other].map(({ __typename }) => __typename)).toEqual(['Customer', 'Customer'])
  expect(await create({ name: 'Kari Ås AS' })).toMatchObject({ __typename: 'Customer' })
  expect(await duplicates(kari.id)).toEqual([
    { customer: { name: 'Kari As' }, score: 0.3, matches: [{ rule: 'PERSON_NAME', value: 'kari as' }] },
  ])
})

it('an update is refused for what it changes alone', async () => {
  await addCustomer(crm, 'Update one AS', { email: 'one@update.no' })
  const two = await addCustomer(crm, 'Update One')
  expect(await update({ id: two.id, website: 'update.no' })).toMatchObject({ __typename: 'Customer' })
  expect(await update({ id: two.id, email: 'one@update.no' })).toMatchObject({ __typename: 'PossibleDuplicates' })
  expect(await update({ id: two.id, email: 'one@update.no', allowDuplicate: true })).toMatchObject({
    __typename: 'Customer',
  })
})

it('of rows in bulk those that look like others are refused, also like one before them', async () => {
  await addCustomer(crm, 'Bulk zero')
  const rows = ['Bulk Zero AS', 'Bulk one', 'Bulk one AS', 'Bulk two'].map((name) => ({ name }))
  const ask = (input: object) =>
    crm.ask(
      `mutation ($input: CreateCustomersInput!) { done: createCustomers(input: $input) {
         ... on CustomersWritten { written refused rows { index result { __typename } } } } }`,
      { input },
    )
  expect((await ask({ rows, policy: 'REJECT_FAILED' })).done).toEqual({
    written: 2,
    refused: 2,
    rows: ['PossibleDuplicates', 'Customer', 'PossibleDuplicates', 'Customer'].map((__typename, index) => ({
      index,
      result: { __typename },
    })),
  })
  expect((await ask({ rows: [{ name: 'Bulk two', allowDuplicate: true }] })).done.written).toBe(1)
})

it('of 16 at once who add the same one does', async () => {
  const made = await Promise.all(Array.from({ length: 16 }, () => create({ name: 'At once AS', email: 'at@once.no' })))
  expect(made.filter(({ __typename }) => __typename === 'Customer').length).toBe(1)
})

it('a refusal that is kept with its key names no value, and is answered the same again', async () => {
  await addCustomer(crm, 'Secretive AS')
  const first = await create({ name: 'Secretive' }, 'once')
  expect(await create({ name: 'Secretive' }, 'once')).toEqual(first)
  expect(first.candidates[0].matches).toEqual([{ rule: 'NAME', value: 'secretive' }])
  const kept =
    await crm.sql`select answer::text from crm.idempotency_key where answer ->> 'kind' = 'PossibleDuplicates'`
  expect(JSON.stringify(kept)).not.toContain('ecretive')
})

it('all pairs are listed once, the surest sign first, page by page; those declared to be two are not', async () => {
  const a = await addCustomer(crm, 'Paired', { email: 'x@paired.no', phone: '+4799887766' })
  const b = await addCustomer(crm, 'Paired AS', { email: 'x@paired.no', phone: '+4799887766' })
  const whole = await pairs({ first: 200 })
  expect(whole.totalCount).toBe(whole.nodes.length)
  const ofPaired = whole.nodes.filter(({ customer }: Data) => customer.name.startsWith('Paired'))
  expect(ofPaired).toMatchObject([
    { score: 0.976, matches: [{ rule: 'EMAIL' }, { rule: 'TELEPHONE' }, { rule: 'NAME' }] },
  ])
  const rules = whole.nodes.map(({ matches }: Data) => matches[0].rule)
  expect(rules).toEqual(rules.toSorted((x: string, y: string) => order.indexOf(x) - order.indexOf(y)))
  const read: Data[] = []
  for (let after = null, next = true; next;) {
    const page = await pairs({ first: 2, after })
    read.push(...page.nodes)
    ;({ hasNextPage: next, endCursor: after } = page.pageInfo)
  }
  expect(read).toEqual(whole.nodes)
  expect((await pairs({ where: { rule: 'EMAIL' }, first: 200 })).nodes).toEqual(
    whole.nodes.filter(({ matches }: Data) => matches[0].rule === 'EMAIL'),
  )

  expect(await declare('declare', b.id, a.id)).toMatchObject({
    customer: { notDuplicates: [{ customer: { id: a.id }, declaredBy: 'test-administrator' }] },
  })
  expect(await duplicates(a.id)).toEqual([])
  expect((await pairs()).totalCount).toBe(whole.totalCount - 1)
  expect(await declare('withdraw', a.id, b.id)).toMatchObject({ customer: { notDuplicates: [] } })
  expect((await pairs()).totalCount).toBe(whole.totalCount)
  expect(await declare('declare', a.id, a.id)).toMatchObject({ __typename: 'InvalidInput' })
})

const order = ['ORGANISATION_NUMBER', 'EMAIL', 'TELEPHONE', 'NAME', 'PERSON_NAME']

it('company forms are what the company says they are: names are compared anew when they change', async () => {
  const replace = async (countryCode: string | null, forms: object[]): Promise<Data> => {
    const { done } = await crm.ask(
      `mutation ($input: ReplaceCompanyFormsInput!) { done: replaceCompanyForms(input: $input) { __typename
         ... on CompanyFormsReplaced { added removed forms { form compared place joined } } ... on InvalidInput { field } } }`,
      { input: { countryCode, forms } },
    )
    return done
  }
  const value = async (id: string) =>
    (await crm.sql`select value from crm.match_key where customer_id = ${id} and rule = 4`)[0]?.value as string
  const one = await addCustomer(crm, 'Zorgwind Genossame')
  const { made } = await crm.ask(
    `mutation { made: createLead(input: { name: "Ola", organisation: "Zorgwind Genossame" }) { ... on Lead { id } } }`,
  )
  const leadKey = async () =>
    (await crm.sql`select organisation_key as key from crm.lead where id = ${made.id as string}`)[0]?.key as string
  expect([await value(one.id), await leadKey()]).toEqual(['zorgwind genossame', 'zorgwind genossame'])
  const swiss = [{ form: 'Genossame' }, { form: 'G.m.b.H.' }]
  expect(await replace('CH', swiss)).toEqual({
    __typename: 'CompanyFormsReplaced',
    added: 2,
    removed: 0,
    forms: [
      { form: 'Genossame', compared: 'genossame', place: 'END', joined: false },
      { form: 'G.m.b.H.', compared: 'gmbh', place: 'END', joined: false },
    ].toSorted((a, b) => (a.compared < b.compared ? -1 : 1)),
  })
  expect([await value(one.id), await leadKey()]).toEqual(['zorgwind', 'zorgwind'])
  expect(await create({ name: 'Zorgwind' })).toMatchObject({ __typename: 'PossibleDuplicates' })
  expect(await replace('CH', swiss)).toMatchObject({ added: 0, removed: 0 })
  // Those who write names meanwhile are compared by the forms that hold in the end.
  const names = Array.from({ length: 6 }, (_, i) => `Zorgsol ${i} Genossame`)
  const [, ...added] = await Promise.all([replace('CH', []), ...names.map((name) => addCustomer(crm, name))])
  expect(await value(one.id)).toBe('zorgwind genossame')
  expect(await Promise.all(added.map(({ id }) => value(id as string)))).toEqual(names.map((name) => name.toLowerCase()))
  expect(await replace(null, [{ form: '…' }])).toMatchObject({ __typename: 'InvalidInput', field: 'forms' })
  const { companyForms } = await crm.ask(`{ companyForms(countryCode: "NO") { form } }`)
  expect(companyForms.map(({ form }: Data) => form)).toContain('ASA')
})

it('contacts look alike by address, number and name, and it is said why', async () => {
  const { id } = await addCustomer(crm, 'Zorgkontakt', {
    contacts: [
      { name: 'Åse Ødegård', email: 'ase@zorg.example', phone: '+47 22 33 44 55' },
      { name: 'Ase  Odegard', phone: '+4722334455' },
      { name: 'Per Berg', phone: '22334455' },
      { name: 'Ola Nordmann' },
    ],
    addresses: [{ line1: 'x', city: 'Oslo', countryCode: 'NO' }],
  })
  await addCustomer(crm, 'Zorgannen', {
    contacts: [{ name: 'Å. Ødegård', email: 'ASE@zorg.example' }, { name: 'Ola Nordmann' }],
  })
  crm.statements.length = 0
  const { customer } = await crm.ask(
    `query ($id: ID!) { customer(id: $id) { contacts { nodes { name duplicates { contact { name } score matches { rule value } } } } } }`,
    { id },
  )
  const of = Object.fromEntries(customer.contacts.nodes.map(({ name, duplicates }: Data) => [name, duplicates]))
  const phone = { rule: 'TELEPHONE', value: '+4722334455' }
  expect(of['Åse Ødegård']).toEqual([
    { contact: { name: 'Å. Ødegård' }, score: 0.8, matches: [{ rule: 'EMAIL', value: 'ase@zorg.example' }] },
    { contact: { name: 'Ase  Odegard' }, score: 0.7, matches: [{ rule: 'NAME', value: 'ase odegard' }, phone] },
    { contact: { name: 'Per Berg' }, score: 0.4, matches: [phone] },
  ])
  expect(of['Ola Nordmann']).toEqual([])
  expect(crm.statements.filter((text) => text.includes('contact_point'))).toHaveLength(1)
})

it('pairs are counted as far as 10,000', async () => {
  const rows = Array.from({ length: 160 }, (_, i) => ({
    name: `Branch ${i}`,
    kind: 'PERSON',
    phone: '+4721000000',
    allowDuplicate: true,
  }))
  await crm.ask(`mutation ($input: CreateCustomersInput!) { createCustomers(input: $input) { __typename } }`, {
    input: { rows },
  })
  const { totalCount, pageInfo } = await pairs({ first: 200, where: { rule: 'TELEPHONE' } })
  expect({ totalCount, pageInfo }).toMatchObject({ totalCount: 10_000, pageInfo: { hasNextPage: true } })
})
