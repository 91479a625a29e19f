import { parse } from 'graphql'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { describe, expect, it } from 'vitest'
import { secretHeader } from '../../subgraphs/common/server/secret.ts'
import { start } from '../../subgraphs/common/server/start.ts'
import { subgraphRoutes } from '../../subgraphs/common/server/subgraph-process.ts'
import type { Graph, Subgraph } from '../../subgraphs/common/subgraph.ts'
import { eventually } from '../support/eventually.ts'
import { partSecrets, testSecret } from '../support/graph.ts'
import { captureLog } from '../support/log-capture.ts'
import { serveGateway } from './served.ts'
import { toyGraph } from './toy/graph.ts'

/** Work that goes on until it is let go. */
function gate() {
  const waiting: (() => void)[] = []
  return {
    pass: () => new Promise<void>((resolve) => waiting.push(resolve)),
    isFilledBy: (count: number) => eventually(() => expect(waiting).toHaveLength(count)),
    open: () => waiting.splice(0).forEach((letGo) => letGo()),
  }
}

const overloaded = { status: 503, errors: [{ extensions: { code: 'OVERLOADED' } }] }
const query = '{ customers { nodes { name } } }'

describe('a gateway with more to do than it can', () => {
  it('sheds what is too much on both graphs, for nothing, and has room again afterwards', async () => {
    const { pass, isFilledBy, open } = gate()
    const gateway = await serveGateway({ MAX_CONCURRENT_REQUESTS: '2' }, pass)
    const [token, another] = [await gateway.staff('ann'), await gateway.staff('bob')]
    const served = [gateway.send(query, { token }), gateway.send(query, { token: another, graph: 'partner' })]
    await isFilledBy(2)
    expect(await gateway.send(query, { token })).toMatchObject(overloaded)
    const shed = await gateway.send(query, { token, graph: 'partner' })
    expect(shed).toMatchObject(overloaded)
    expect([shed.headers.get('retry-after'), shed.headers.get('ratelimit')]).toEqual(['1', null])
    expect((await fetch(`${gateway.url}/health/ready`)).status).toBe(200)
    open()
    expect((await Promise.all(served)).map(({ status }) => status)).toEqual([200, 200])
    const next = gateway.send(query, { token })
    await isFilledBy(1)
    open()
    expect(await next).toMatchObject({ status: 200, extensions: { cost: { remaining: 60_000_000 - 2 * 21 } } })
    await gateway.stop()
  })

  it('is itself again when a subgraph that hung lets go, or is given up', async () => {
    const graph = await toyGraph('over HTTP', { timeoutMs: 3000, env: { MAX_CONCURRENT_REQUESTS: '40' } })
    graph.breakage.erp = 'hangs'
    const answers = await Promise.all(Array.from({ length: 60 }, () => graph.ask('{ greeting }')))
    const by = (status: number) => answers.filter((answer) => answer.status === status)
    // One caller has half of the places.
    expect([by(200).length, by(429).length]).toEqual([20, 40])
    expect(by(200).map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(Array(20).fill('SUBGRAPH_TIMEOUT'))
    graph.breakage.erp = 'none'
    const after = await Promise.all(Array.from({ length: 20 }, () => graph.ask('{ greeting }')))
    expect(after.map(({ data }) => data)).toEqual(Array(20).fill({ greeting: 'hello' }))
    await graph.close()
  })
})

describe('a subgraph with more to do than it can', () => {
  it('sheds what is too much, whichever of its graphs is asked, and still answers ports', async () => {
    const { pass, isFilledBy, open } = gate()
    const schema = buildSubgraphSchema(parse('type Query { a: Int }'))
    const graph: Graph = { schema, execute: () => pass().then(() => ({ data: { a: 1 } })) }
    const ports = { echo: async (input: unknown) => input }
    const subgraph = { ...graph, name: 'crm', partner: graph, ports } as Partial<Subgraph> as Subgraph
    const { logger } = captureLog()
    const running = await start({
      host: '127.0.0.1',
      port: 0,
      logger,
      ready: async () => true,
      close: async () => undefined,
      mount: await subgraphRoutes({
        subgraph,
        secrets: { graph: [partSecrets.crm], ports: [partSecrets.ports] },
        tokens: { secret: testSecret, issuer: 'samspill', audience: 'samspill' },
        logger,
        maxConcurrent: 2,
      }),
    })
    const post = (path: string, secret: string, body: object) =>
      fetch(running.url + path, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json', [secretHeader]: secret },
      })
    const ask = (path: string) => post(path, partSecrets.crm, { query: '{ a }' })
    const served = [ask('/graphql'), ask('/partner/graphql')]
    await isFilledBy(2)
    expect((await ask('/graphql')).status).toBe(503)
    expect((await ask('/partner/graphql')).status).toBe(503)
    expect(await (await post('/ports/echo', partSecrets.ports, { b: 2 })).json()).toEqual({ b: 2 })
    open()
    expect(await Promise.all((await Promise.all(served)).map((answer) => answer.json()))).toEqual(
      Array(2).fill({ data: { a: 1 } }),
    )
    await running.stop()
  })
})
