import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { startGraph, type TestGraph } from '../support/graph.ts'

const scopeOf = {
  CUSTOMER: 'customers:read',
  OPPORTUNITY: 'pipeline:read',
  CASE: 'service:read',
  CAMPAIGN: 'campaigns:read',
}
type Record = keyof typeof scopeOf
const records = Object.keys(scopeOf) as Record[]
const customerOf = ['CUSTOMER', 'OPPORTUNITY', 'CASE'] as const

let graph: TestGraph
let teamId: string
const ids = {} as { [Of in Record]: string }
const notes = {} as { [Of in Record]: string }
const comments = {} as { [Of in Record]: string }
beforeAll(async () => {
  graph = await startGraph('over HTTP')
  const make = async (mutation: string, type: string): Promise<string> => {
    const { data, errors } = await graph.ask<Data>(
      `mutation { made: ${mutation} { __typename ... on ${type} { id } ... on UserError { message } } }`,
    )
    expect(errors).toBeUndefined()
    expect(data.made.__typename).toBe(type)
    return data.made.id
  }
  teamId = await make('createTeam(input: { name: "North" })', 'Team')
  ids.CUSTOMER = await make(`createCustomer(input: { name: "Nordlys AS", teamId: "${teamId}" })`, 'Customer')
  ids.OPPORTUNITY = await make(
    `createOpportunity(input: { customerId: "${ids.CUSTOMER}", name: "Boats" })`,
    'Opportunity',
  )
  ids.CASE = await make(`createCase(input: { customerId: "${ids.CUSTOMER}", channel: PHONE, subject: "Leak" })`, 'Case')
  ids.CAMPAIGN = await make('createCampaign(input: { name: "Spring", startsOn: "2026-01-01" })', 'Campaign')
  for (const record of records) {
    notes[record] = await make(
      `addNote(input: { record: ${record}, recordId: "${ids[record]}", text: "barnacles ${record}" })`,
      'Note',
    )
    comments[record] = await make(
      `addComment(input: { record: NOTE, recordId: "${notes[record]}", text: "limpets ${record}" })`,
      'Comment',
    )
  }
})
afterAll(() => graph.stop())

/** What that scope opens beside reading interactions, customers and nothing else. */
const reader = (record: Record) => ['interactions:read', 'customers:read', scopeOf[record]]
const seenBy = (scopes: readonly string[]) => records.filter((record) => scopes.includes(scopeOf[record]))
const ask = async (scopes: readonly string[], query: string): Promise<Data> => {
  const { data, errors } = await graph.askWith<Data>(scopes, query)
  expect(errors).toBeUndefined()
  return data
}
const textsOf = (texts: readonly string[]) => texts.map((text) => text.split(' ')[1]).toSorted()

describe.each(records)(
  'notes, and what is said of them, to who may read interactions, customers and the record of %s',
  (which) => {
    const scopes = reader(which)
    const seen = seenBy(scopes)

    it('are found by their words, and counted, where the record may be read', async () => {
      const { search } = await ask(scopes, '{ search(text: "barnacles") { totalCount nodes { type title } } }')
      expect(textsOf(search.nodes.map(({ title }: Data) => title))).toEqual(seen.toSorted())
      expect(search.totalCount).toBe(seen.length)
      const { search: said } = await ask(scopes, '{ search(text: "limpets") { totalCount nodes { title } } }')
      expect(textsOf(said.nodes.map(({ title }: Data) => title))).toEqual(seen.toSorted())
    })

    it('are read by their id, and with the record', async () => {
      for (const record of records) {
        const { note, comment } = await ask(
          scopes,
          `{ note(id: "${notes[record]}") { text } comment(id: "${comments[record]}") { text note { text } } }`,
        )
        const may = seen.includes(record)
        expect(note, record).toEqual(may ? { text: `barnacles ${record}` } : null)
        expect(comment, record).toEqual(
          may ? { text: `limpets ${record}`, note: { text: `barnacles ${record}` } } : null,
        )
        const field = record.toLowerCase()
        const { data, errors } = await graph.askWith<Data>(
          scopes,
          `{ ${field}(id: "${ids[record]}") { notes { totalCount nodes { text } } } }`,
        )
        expect(data[field], record).toEqual(
          may ? { notes: { totalCount: 1, nodes: [{ text: `barnacles ${record}` }] } } : null,
        )
        expect(errors?.length ?? 0, record).toBe(may ? 0 : 1)
      }
    })

    it('are told of by feeds and timelines, and counted there', async () => {
      const told = customerOf.filter((record) => seen.includes(record))
      const { activityFeed: feed } = await ask(
        scopes,
        `{ activityFeed(teamId: "${teamId}", kinds: [NOTE, COMMENT]) { totalCount nodes { note { text } comment { text } } } }`,
      )
      expect(textsOf(feed.nodes.flatMap(({ note }: Data) => note?.text ?? []))).toEqual(told.toSorted())
      expect(textsOf(feed.nodes.flatMap(({ comment }: Data) => comment?.text ?? []))).toEqual(told.toSorted())
      expect(feed.totalCount).toBe(2 * told.length)
      const { customer } = await ask(
        scopes,
        `{ customer(id: "${ids.CUSTOMER}") { timeline(kinds: [NOTE]) { totalCount nodes { note { text } } } } }`,
      )
      expect(textsOf(customer.timeline.nodes.map(({ note }: Data) => note.text))).toEqual(told.toSorted())
      expect(customer.timeline.totalCount).toBe(told.length)
    })
  },
)

describe('who may write notes', () => {
  const scopes = ['interactions:read', 'interactions:write', 'customers:read']
  const answer = '__typename ... on Note { text } ... on UserError { message }'

  it('changes and deletes none on a record that it may not read', async () => {
    const { changed, deleted } = await ask(
      scopes,
      `mutation { changed: updateNote(input: { id: "${notes.CASE}", pinned: true }) { ${answer} }
         deleted: deleteNote(input: { id: "${notes.CASE}" }) { __typename } }`,
    )
    expect(changed.__typename).toBe('NoteNotFound')
    expect(deleted.__typename).toBe('NoteNotFound')
    const { own } = await ask(
      scopes,
      `mutation { own: updateNote(input: { id: "${notes.CUSTOMER}", pinned: false }) { ${answer} } }`,
    )
    expect(own).toEqual({ __typename: 'Note', text: 'barnacles CUSTOMER' })
  })

  it('is not shown a note by what it says of it', async () => {
    const { made } = await ask(
      scopes,
      `mutation { made: addComment(input: { record: NOTE, recordId: "${notes.CASE}", text: "whelks" }) {
         ... on Comment { text note { text } } } }`,
    )
    expect(made).toEqual({ text: 'whelks', note: null })
  })
})

describe('a segment', () => {
  const segment = (records: string) =>
    `mutation { made: createSegment(input: { name: "Those", rule: { notes: { where: { text: "barnacles" ${records} } } } }) {
       ... on Segment { id members { totalCount } } ... on UserError { message } } }`
  const scopes = ['campaigns:read', 'campaigns:write', 'customers:read', 'interactions:read']

  it('asks about notes of cases of who may read those, who makes it and who looks into it', async () => {
    const refused = await graph.askWith<Data>(scopes, segment('records: [CASE]'))
    expect(refused.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    const { made } = await ask([...scopes, 'service:read'], segment('records: [CASE]'))
    expect(made.members.totalCount).toBe(1)
    const look = await graph.askWith<Data>(scopes, `{ segment(id: "${made.id}") { members { totalCount } } }`)
    expect(look.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  })

  it('asks about those of the customer itself and its contacts otherwise', async () => {
    const { made } = await ask(scopes, segment(''))
    expect(made.members.totalCount).toBe(1)
    await ask(
      ['interactions:read', 'interactions:write', 'customers:read'],
      `mutation { deleteNote(input: { id: "${notes.CUSTOMER}" }) { __typename } }`,
    )
    const { segment: left } = await ask(scopes, `{ segment(id: "${made.id}") { members { totalCount } } }`)
    expect(left.members.totalCount).toBe(0)
  })
})
