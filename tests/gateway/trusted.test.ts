import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registerDocuments, removeClient } from '../../gateway/cli/documents/register.ts'
import { BadManifest, idOf, readManifest } from '../../gateway/documents/manifest.ts'
import type { Audience } from '../../subgraphs/common/subgraph.ts'
import { eventually } from '../support/eventually.ts'
import { serveGateway, type ServedGateway } from './served.ts'

const page = 'query Page($first: Int) { customers(first: $first) { nodes { name } } }\n'
const names = 'query Names { customers { nodes { name } } }\n'
const budgetsOff = { COST_PER_MINUTE_ANONYMOUS: 'off' }

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'samspill-documents-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const fileOf = async (name: string, text: string) => {
  const file = path.join(folder, name)
  await writeFile(file, text)
  return file
}
const register = async (manifest: string, client: string, files: string[], graph: Audience = 'staff') =>
  registerDocuments({ manifest, paths: files, client, graph, costPerOperation: 1_000_000 })

describe('registering documents', () => {
  it('adds what is new, keeps what is there, and writes the same file again', async () => {
    const manifest = path.join(folder, 'registered', 'documents.json')
    const files = [await fileOf('page.graphql', page), await fileOf('names.graphql', names)]
    const done = await register(manifest, 'web', files)
    expect('table' in done && done.table.split('\n').map((line) => line.split(/ {2,}/))).toEqual([
      ['client', 'operation', 'cost', 'id'],
      ['web', 'Names', '21', idOf(names)],
      ['web', 'Page', '21 to 201', idOf(page)],
    ])
    await register(manifest, 'app', files.slice(0, 1))
    await register(manifest, 'partners', files.slice(0, 1), 'partner')
    const written = await readFile(manifest, 'utf8')
    await register(manifest, 'app', files.slice(0, 1))
    await register(manifest, 'web', [...files].reverse())
    expect(await readFile(manifest, 'utf8')).toBe(written)
    expect((await readManifest(manifest)).map(({ graph, clients, document }) => [graph, clients, document])).toEqual(
      [
        ['partner', ['partners'], page],
        ['staff', ['app', 'web'], page],
        ['staff', ['web'], names],
      ].sort((a, b) => (`${String(a[0])} ${idOf(String(a[2]))}` < `${String(b[0])} ${idOf(String(b[2]))}` ? -1 : 1)),
    )
    expect(await readdir(path.dirname(manifest))).toEqual(['documents.json'])
  })

  it('strikes a client, with what nobody else has', async () => {
    const manifest = path.join(folder, 'struck.json')
    const files = [await fileOf('page.graphql', page), await fileOf('names.graphql', names)]
    await register(manifest, 'web', files)
    await register(manifest, 'app', files.slice(0, 1))
    expect(await removeClient(manifest, 'web')).toContain("of its 2 documents 1 were nobody else's")
    expect((await readManifest(manifest)).map(({ clients, document }) => [clients, document])).toEqual([
      [['app'], page],
    ])
    expect(await removeClient(manifest, 'web')).toContain('has no documents')
  })

  it.each([
    ['no GraphQL', 'query A {', /1:10: Syntax Error/],
    ['a field that is not there', '{ customers { nodes { shoeSize } } }', /1:23: Cannot query field "shoeSize"/],
    ['a value that is none', '{ trialBalance(asOf: "soon") { asOf } }', /1:22: /],
    ['no operation', 'fragment A on Customer { id }', /no operation/],
    ['a document that is too large', `{ ${'a: __typename '.repeat(99)} }`, /too large/],
    [
      'what costs too much',
      `{ customers(first: 200) { nodes { ${'salesOrders(first: 200) { nodes { customer {'.repeat(3)} id ${'} } }'.repeat(3)} } } }`,
      /is the most that one may/,
    ],
    ['what partners have not', '{ trialBalance { asOf } }', /Cannot query field "trialBalance"/, 'partner' as const],
  ])('refuses %s, and registers nothing', async (name, text, problem, graph: Audience = 'staff') => {
    const manifest = path.join(folder, 'refused.json')
    const files = [await fileOf('names.graphql', names), await fileOf('bad.graphql', text)]
    const done = await register(manifest, 'web', files, graph)
    expect('problems' in done && done.problems.join('\n')).toMatch(/bad\.graphql: /)
    expect('problems' in done && done.problems.join('\n')).toMatch(problem)
    expect(await readManifest(manifest)).toEqual([])
  })
})

describe('trusted documents', () => {
  let open: ServedGateway
  let closed: ServedGateway
  let manifest: string
  beforeAll(async () => {
    manifest = path.join(folder, 'served.json')
    await register(manifest, 'web', [await fileOf('page.graphql', page)])
    await register(manifest, 'partners', [await fileOf('names.graphql', names)], 'partner')
    const env = { ...budgetsOff, TRUSTED_DOCUMENTS: manifest }
    open = await serveGateway(env)
    closed = await serveGateway({ ...env, ONLY_TRUSTED_DOCUMENTS: 'on' })
  })
  afterAll(() => Promise.all([open.stop(), closed.stop()]))

  const [documentId, persistedQuery] = [idOf(page), { version: 1, sha256Hash: idOf(page).slice('sha256:'.length) }]
  const asked: [string, object][] = [
    ['their id', { documentId, variables: { first: 3 } }],
    ["their digest, as Apollo's clients do", { extensions: { persistedQuery }, variables: { first: 3 } }],
    ['their text', { query: page, variables: { first: 3 } }],
    ['text and digest', { query: page, extensions: { persistedQuery }, variables: { first: 3 } }],
  ]

  it.each(asked)('are served by %s', async (_, request) => {
    for (const gateway of [open, closed]) {
      const answer = await gateway.send(request)
      expect(answer).toMatchObject({ status: 200, data: { customers: null }, extensions: { cost: { requested: 4 } } })
    }
  })

  it('are served by GET', async () => {
    const ways: Record<string, string>[] = [{ documentId }, { extensions: JSON.stringify({ persistedQuery }) }]
    for (const parameters of ways) {
      const query = new URLSearchParams({ ...parameters, variables: '{"first":3}' }).toString()
      const response = await fetch(`${closed.url}/graphql?${query}`, { headers: { 'apollo-require-preflight': '1' } })
      expect(await response.json()).toMatchObject({ data: {}, extensions: { cost: { requested: 4 } } })
    }
  })

  it.each<[string, object]>([
    ['an id that nobody registered', { documentId: idOf('{ __typename }') }],
    ['one of another graph', { documentId: idOf(names) }],
    ['one that is no id', { documentId: ['sha256:'] }],
  ])('are not found by %s', async (_, request) => {
    for (const gateway of [open, closed]) {
      const { status, errors } = await gateway.send(request)
      expect([status, errors?.[0]?.extensions.code]).toEqual([404, 'DOCUMENT_NOT_FOUND'])
      expect(errors?.[0]?.message).toContain('`npm run documents`')
    }
    expect((await open.send({ documentId: idOf(names) }, { graph: 'partner' })).status).toBe(200)
  })

  it("lets Apollo's clients send the text of others, or not", async () => {
    const request = { extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } }
    expect((await open.send(request)).errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_SUPPORTED')
    expect((await closed.send(request)).errors?.[0]?.extensions.code).toBe('DOCUMENT_NOT_FOUND')
  })

  it.each([
    ['another query', '{ customers { nodes { name } } }'],
    ['the same with a space more', `${page} `],
    ['one with a fragment more', `${page} fragment A on Customer { id }`],
    ['introspection', getIntrospectionQuery()],
    ['the name of a type', '{ __typename }'],
  ])('are the only ones where that is set: refuses %s', async (_, query) => {
    const { status, errors } = await closed.send(query)
    expect([status, errors?.[0]?.extensions.code]).toEqual([403, 'DOCUMENT_NOT_TRUSTED'])
    const url = `${closed.url}/graphql?query=${encodeURIComponent(query)}`
    expect((await fetch(url, { headers: { 'apollo-require-preflight': '1' } })).status).toBe(403)
  })

  it('do not change by what a request says besides', async () => {
    const url = `${closed.url}/graphql?documentId=${documentId}&query=${encodeURIComponent('{ __typename }')}`
    expect((await fetch(url, { headers: { 'apollo-require-preflight': '1' } })).status).toBe(403)
    const mutation = await fileOf(
      'write.graphql',
      'mutation { adjustStock(input: { productId: 1, quantity: 1, reason: "x" }) { __typename } }',
    )
    const file = path.join(folder, 'writes.json')
    await register(file, 'web', [mutation])
    const gateway = await serveGateway({ ...budgetsOff, TRUSTED_DOCUMENTS: file })
    const get = `${gateway.url}/graphql?documentId=${idOf(await readFile(mutation, 'utf8'))}`
    expect((await fetch(get, { headers: { 'apollo-require-preflight': '1' } })).status).toBe(405)
    expect(gateway.calls()).toBe(0)
    await gateway.stop()
  })
})

describe('the file of trusted documents', () => {
  it('is read again when it changes; one that can not be used changes nothing', async () => {
    const manifest = path.join(folder, 'changing.json')
    const gateway = await serveGateway({ ...budgetsOff, TRUSTED_DOCUMENTS: manifest, ONLY_TRUSTED_DOCUMENTS: 'on' })
    const status = async (document: string) => (await gateway.send({ documentId: idOf(document) })).status
    expect(gateway.log.text()).toContain('there are none')
    expect(await status(page)).toBe(404)
    await register(manifest, 'web', [await fileOf('page.graphql', page)])
    await eventually(async () => expect(await status(page)).toBe(200))
    await writeFile(manifest, '{ "version": 1, "documents": [')
    await eventually(async () => expect(gateway.log.text()).toContain('stay as they are'))
    expect(await status(page)).toBe(200)
    await rename(manifest, `${manifest}.gone`)
    await eventually(async () => expect(gateway.log.text()).toContain('is gone'))
    expect(await status(page)).toBe(200)
    await register(manifest, 'web', [await fileOf('names.graphql', names)])
    await eventually(async () => expect(await status(names)).toBe(200))
    expect(await status(page)).toBe(404)
    await gateway.stop()
  })

  it.each([
    ['no JSON', '{', /is no JSON/],
    ['no list', '[]', /is no list of trusted documents/],
    [
      'a text that is not its id',
      JSON.stringify({
        version: 1,
        documents: [{ id: idOf(page), graph: 'staff', clients: ['web'], document: names }],
      }),
      /documents\.0: the id is not the digest/,
    ],
    [
      'a graph that is none',
      JSON.stringify({ version: 1, documents: [{ id: idOf(page), graph: 'all', clients: ['web'], document: page }] }),
      /documents\.0\.graph/,
    ],
  ])('stops the start when it holds %s', async (_, text, message) => {
    const file = await fileOf('malformed.json', text)
    await expect(serveGateway({ TRUSTED_DOCUMENTS: file })).rejects.toThrow(BadManifest)
    await expect(readManifest(file)).rejects.toThrow(message)
    await expect(readManifest(folder)).rejects.toThrow(/can not be read: EISDIR/)
  })
})
