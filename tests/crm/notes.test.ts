import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { addCustomer, testCrm, type TestCrm } from './crm.ts'

let crm: TestCrm
let customerId: string
beforeAll(async () => {
  crm = await testCrm()
  customerId = (await addCustomer(crm, 'Nordlys AS')).id
})
afterAll(() => crm.close())

const add = async (input: object, idempotencyKey?: string): Promise<Data> => {
  const { note } = await crm.ask(
    `mutation ($input: AddNoteInput!, $idempotencyKey: String) { note: addNote(input: $input, idempotencyKey: $idempotencyKey) {
       __typename ... on Note { id record title text language pinned writtenBy version customer { id } }
       ... on UserError { message } } }`,
    { input: { record: 'CUSTOMER', recordId: customerId, ...input }, idempotencyKey },
  )
  return note
}

const change = async (mutation: 'updateNote' | 'deleteNote', input: object): Promise<Data> => {
  const type = mutation === 'updateNote' ? 'UpdateNoteInput' : 'DeleteNoteInput'
  const shown = mutation === 'updateNote' ? '... on Note { text language version }' : ''
  const { answer } = await crm.ask(
    `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { __typename ${shown}
       ... on UserError { message } ... on VersionConflict { currentVersion } } }`,
    { input },
  )
  return answer
}

const found = async (text: string): Promise<Data[]> => {
  const { search } = await crm.ask(
    `query ($text: String!) { search(text: $text, types: [NOTE]) { nodes { id title language customer { id } } } }`,
    { text },
  )
  return search.nodes
}

it('is written about any record, in a language that is told by its text, and found in that', async () => {
  const note = await add({ text: 'Kunden ønsker leveranser hver mandag\nog faktura på e-post i slutten av måneden.' })
  expect(note).toMatchObject({
    __typename: 'Note',
    record: 'CUSTOMER',
    title: 'Kunden ønsker leveranser hver mandag',
    language: 'NORWEGIAN',
    pinned: false,
    writtenBy: 'test-administrator',
    customer: { id: customerId },
  })
  expect(await found('leveransene')).toEqual([
    { id: note.id, title: note.title, language: 'NORWEGIAN', customer: { id: customerId } },
  ])
  const { customer } = await crm.ask(
    `query ($id: ID!) { customer(id: $id) { contacts { nodes { id } } } createOf: __typename }`,
    { id: customerId },
  )
  expect(customer.contacts.nodes).toEqual([])
  const made = await crm.ask(
    `mutation ($id: ID!) {
       contact: createContact(input: { customerId: $id, name: "Kari Nordmann" }) { ... on Contact { id } }
       opportunity: createOpportunity(input: { customerId: $id, name: "Boats" }) { ... on Opportunity { id } }
       case: createCase(input: { customerId: $id, channel: PHONE, subject: "Leak" }) { ... on Case { id } }
       campaign: createCampaign(input: { name: "Spring", startsOn: "2026-01-01" }) { ... on Campaign { id } } }`,
    { id: customerId },
  )
  for (const record of ['CONTACT', 'OPPORTUNITY', 'CASE', 'CAMPAIGN']) {
    const field = record.toLowerCase()
    const { id } = await add({ record, recordId: made[field].id, title: 'On it', text: 'Something' })
    const { note } = await crm.ask(
      `query ($id: ID!) { note(id: $id) { title customer { id } ${field} { id notes { nodes { title } } } } }`,
      { id },
    )
    expect(note).toEqual({
      title: 'On it',
      customer: record === 'CAMPAIGN' ? null : { id: customerId },
      [field]: { id: made[field].id, notes: { nodes: [{ title: 'On it' }] } },
    })
  }
})

it('stands first when it is pinned, else the latest first, of many records by one statement', async () => {
  const { id } = await addCustomer(crm, 'Ordered')
  for (const title of ['a', 'b', 'c', 'd']) await add({ recordId: id, title, text: 'x', pinned: title === 'b' })
  const titles: string[] = []
  let after: string | null = null
  do {
    const { customer } = await crm.ask(
      `query ($id: ID!, $after: String) { customer(id: $id) { notes(first: 1, after: $after) { totalCount nodes { title } pageInfo { hasNextPage endCursor } } } }`,
      { id, after },
    )
    expect(customer.notes.totalCount).toBe(4)
    titles.push(customer.notes.nodes[0].title)
    after = customer.notes.pageInfo.hasNextPage ? customer.notes.pageInfo.endCursor : null
  } while (after)
  expect(titles.join('')).toBe('bdca')
  crm.statements.length = 0
  await crm.ask(`{ customers { nodes { notes { nodes { text } } } } }`)
  expect(crm.statements).toHaveLength(2)
})

it('is changed by who has seen it as it is, and deleted with its text and files', async () => {
  const { id } = await add({ text: 'A quiet customer who pays in time' })
  expect(
    await change('updateNote', { id, text: 'Ein ruhiger Kunde, der immer pünktlich bezahlt', expectedVersion: 1 }),
  ).toMatchObject({
    language: 'GERMAN',
    version: 2,
  })
  expect(await change('updateNote', { id, pinned: true, expectedVersion: 1 })).toMatchObject({ currentVersion: 2 })
  const { file } = await crm.ask(
    `mutation ($id: ID!) { file: attachFile(input: { record: NOTE, recordId: $id, name: "a.txt", content: "aGVp" }) { __typename } }`,
    { id },
  )
  expect(file).toEqual({ __typename: 'File' })
  expect((await change('deleteNote', { id, expectedVersion: 2 })).__typename).toBe('NoteDeleted')
  expect((await change('updateNote', { id, text: 'again' })).__typename).toBe('NoteNotFound')
  expect(await crm.ask(`query ($id: ID!) { note(id: $id) { id } }`, { id })).toEqual({ note: null })
  expect(await found('ruhiger')).toEqual([])
  const [left] = await crm.sql`select count(*)::int as n from crm.attachment where record_id = ${id}`
  expect(left).toEqual({ n: 0 })
  await expect(
    crm.sql`update crm.note set title = 'x', body = 'x', deleted_at = null where id = ${id}`,
  ).rejects.toMatchObject({
    constraint_name: 'note_deleted',
  })
})

it('is deleted for whoever sends the bulk write again that wrote it', async () => {
  const write = async () =>
    (
      await crm.ask(
        `mutation ($recordId: ID!) { addNotes(idempotencyKey: "twice", input: {
           rows: [{ record: CUSTOMER, recordId: $recordId, text: "a" }, { record: CUSTOMER, recordId: $recordId, text: "b" }] }) {
           ... on NotesWritten { written rows { result { __typename ... on Note { id } ... on InvalidInput { field } } } } } }`,
        { recordId: customerId },
      )
    ).addNotes
  const { rows } = await write()
  await change('deleteNote', { id: rows[0].result.id })
  expect(await write()).toEqual({
    written: 2,
    rows: [{ result: { __typename: 'InvalidInput', field: 'rows.0' } }, rows[1]],
  })
})

it('is refused about what is not there', async () => {
  const nothing = '019a0000-0000-7000-8000-000000000009'
  expect(await add({ recordId: nothing, text: 'x' })).toMatchObject({
    __typename: 'RecordNotFound',
    message: `No customer has the id ${nothing}.`,
  })
  expect(await add({ record: 'CASE', recordId: 'none', text: 'x' })).toMatchObject({ __typename: 'RecordNotFound' })
  expect(await add({ text: ' ' })).toMatchObject({ __typename: 'InvalidInput', message: 'text: must not be empty.' })
})

it('goes with the person it is about: its text, files, trail and what was answered, also of a deleted one', async () => {
  const { id } = await addCustomer(crm, 'Private Person', { kind: 'PERSON' })
  const kept = await add({ recordId: id, text: 'unforgettable words' }, 'note-1')
  const gone = await add({ recordId: id, text: 'unforgettable too' }, 'note-2')
  await crm.ask(
    `mutation ($id: ID!) { attachFile(input: { record: NOTE, recordId: $id, name: "unforgettable.txt", content: "aGVp" }) { __typename } }`,
    { id: kept.id },
  )
  await change('deleteNote', { id: gone.id })
  const { data } = await crm.ask(
    `query ($id: ID!) { data: personalDataInCrm(customerId: $id) { records { record rows } } }`,
    { id },
  )
  expect(data.records).toContainEqual({ record: 'note', rows: 2 })
  const { erased } = await crm.ask(
    `mutation ($id: ID!) { erased: eraseFromCrm(input: { customerId: $id }) { ... on ErasureReceipt { blanked { record rows } remaining { record rows } } } }`,
    { id },
  )
  expect(erased.remaining).toEqual([])
  expect(erased.blanked).toContainEqual({ record: 'note', rows: 1 })
  const [left] = await crm.sql`
    select (select count(*)::int from crm.note where body like 'unforgettable%')
         + (select count(*)::int from crm.idempotency_key where answer::text like '%unforgettable%')
         + (select count(*)::int from crm.audit_log where before::text like '%unforgettable%' or after::text like '%unforgettable%') as n`
  expect(left).toEqual({ n: 0 })
  expect(await add({ recordId: id, text: 'x' })).toMatchObject({ __typename: 'RecordErased' })
})
