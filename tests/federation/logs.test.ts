import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signToken } from '../../subgraphs/common/auth/token.ts'
import { pseudonym } from '../../subgraphs/common/server/request-log.ts'
import { partSecrets, startGraph, testSecret, topologies, type TestGraph } from '../support/graph.ts'
import { captureLog } from '../support/log-capture.ts'

/** What must not be found in any line: each stands for what people write, or for what opens doors. */
const marker = 'marker@example.no'
const tokens = { secret: testSecret, issuer: 'samspill', audience: 'samspill' }
const json = { 'content-type': 'application/json' }

describe.each(topologies)('what is logged at level debug, %s', (topology) => {
  const log = captureLog('debug')
  let graph: TestGraph
  let authorization: string
  beforeAll(async () => {
    graph = await startGraph(topology, { logger: log.logger })
    const claims = { subject: marker, role: 'administrator', expiresIn: '1h' } as const
    authorization = `Bearer ${await signToken(tokens, claims)}`
  })
  afterAll(() => graph.stop())

  const send = async (query: string, variables: object = {}, headers: Record<string, string> = {}) => {
    const response = await fetch(graph.url, {
      method: 'POST',
      headers: { ...json, authorization, ...headers },
      body: JSON.stringify({ query, variables }),
    })
    return response.text()
  }
  const expectNothingLogged = () => {
    const tokenParts = authorization.slice('Bearer '.length).split('.')
    for (const part of [marker, 'marker', ...tokenParts, testSecret, ...Object.values(partSecrets)])
      expect(log.text()).not.toContain(part)
  }
  const create = 'mutation Make($input: CreateCustomerInput!) { createCustomer(input: $input) { __typename } }'

  it('of requests that succeed and that are refused: who, which operation, how it ended', async () => {
    await send(create, { input: { name: marker, email: marker } })
    await send(create, { input: { name: '', email: marker } })
    await send(create, { input: { name: marker, kind: marker } })
    await send(`{ customers(where: { name: { contains: "${marker}" } }) { nodes { name } } }`)
    await send(`{ customerByNumber(number: "${marker}") { name } ${marker} }`)
    await send('{ __typename }', {}, { authorization: `Bearer ${marker}` })
    await send('{ __typename }', {}, { authorization: `Bearer ${authorization.slice(7, -4)}AAAA` })
    await send('{ __typename }', {}, { 'x-request-id': `${marker} ${marker}`, cookie: marker })
    const inUrl = `?query=${encodeURIComponent(`{ customerByNumber(number: "${marker}") { name } }`)}`
    await fetch(graph.url + inUrl, { headers: { ...json, authorization } })
    for (const path of [`/${marker}`, `/graphql/${marker}`, `/health/${marker}`, `/%E0%A4${marker}`])
      await fetch(new URL(path, graph.url), { headers: { authorization } })
    await fetch(graph.url, { method: 'POST', headers: { ...json, authorization }, body: `{"query": "${marker}` })
    expectNothingLogged()
    await expect
      .poll(() => log.lines)
      .toContainEqual(
        expect.objectContaining({ operation: 'Make', path: '/graphql', status: 200, caller: pseudonym(marker) }),
      )
    expect(log.lines).toContainEqual(expect.objectContaining({ status: 401, errors: ['UNAUTHENTICATED'] }))
  })

  it('of faults: the statement, and nothing that was bound to it', async () => {
    const sql = graph.databases.crm.superuser()
    await sql`alter table crm.customer add constraint nobody check (email is null) not valid`
    const written = await send(create, { input: { name: marker, email: marker, phone: marker } })
    expect(written).toContain('INTERNAL_SERVER_ERROR')
    await sql`alter table crm.customer rename column name_folded to gone`
    const read = await send(`{ customers(where: { name: { contains: "${marker}" } }) { nodes { name } } }`)
    expect(read).toContain('INTERNAL_SERVER_ERROR')
    expect(log.text()).toMatch(/Failed query: .*crm.*customer/)
    expectNothingLogged()
  })
})
