import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { gatewayContext } from '../../gateway/context.ts'
import { createGateway } from '../../gateway/gateway.ts'
import { supergraphSdl } from '../../gateway/routes.ts'
import { captureLog } from '../support/log-capture.ts'

let calls = 0
let server: Awaited<ReturnType<typeof createGateway>>
beforeAll(async () => {
  const dataSource = () => ({ process: async () => ({ data: { calls: ++calls } }) })
  server = await createGateway({ supergraphSdl: supergraphSdl(), dataSource, logger: captureLog().logger })
})
afterAll(() => server.stop())

async function send(query: string, variables: Record<string, unknown> = {}) {
  const contextValue = gatewayContext({ viewer: null, requestId: 'r', authorization: undefined })
  const { body, http } = await server.executeOperation({ query, variables }, { contextValue })
  return { status: http.status ?? 200, errors: body.kind === 'single' ? body.singleResult.errors : undefined }
}

const hops = (count: number, first: string | number): string =>
  count === 0 ? 'id' : `invoices(first: ${first}) { nodes { customer { ${hops(count - 1, first)} } } }`

describe('pages within pages', () => {
  it.each([
    ['200 within 200', `{ customers(first: 200) { nodes { ${hops(1, 200)} } } }`, {}],
    [
      'with the lines of each',
      '{ customers(first: 200) { nodes { salesOrders(first: 200) { nodes { lines { quantity } } } } } }',
      {},
    ],
    ['by variables', `query ($n: Int) { customers { nodes { ${hops(3, '$n')} } } }`, { n: 10 }],
    ['by default', `query ($n: Int = 5) { customers { nodes { ${hops(3, '$n')} } } }`, {}],
    ['with a null', `query ($n: Int) { customers(first: $n) { nodes { ${hops(1, '$n')} } } }`, { n: null }],
  ])('are answered: %s', async (_, query, variables) => expect((await send(query, variables)).status).toBe(200))

  it.each([
    ['written', `{ customers(first: 200) { nodes { ${hops(3, 200)} } } }`, {}],
    ['by variables', `query ($n: Int) { customers(first: $n) { nodes { ${hops(4, '$n')} } } }`, { n: 30 }],
    ['by default', `query ($n: Int = 200) { customers { nodes { ${hops(3, '$n')} } } }`, {}],
    ['nobody says how long', `{ customers { nodes { ${hops(4, 20)} } } }`.replaceAll('(first: 20)', ''), {}],
    [
      'in fragments',
      `{ customers(first: 200) { edges { node { ...A } } } } fragment A on Customer { ... { ${hops(2, 200)} } }`,
      {},
    ],
    ['plain lists', `{ employees { nodes { ${'reports { manager { '.repeat(7)} id ${'} }'.repeat(7)} } } }`, {}],
    [
      'in what a mutation answers',
      `mutation { createCustomer(input: { name: "a", kind: PERSON }) { ... on Customer { ${hops(4, 50)} } } }`,
      {},
    ],
  ])(
    'that could multiply beyond bounds are refused with 400 before any subgraph is asked: %s',
    async (_, query, variables) => {
      calls = 0
      const { status, errors } = await send(query, variables)
      expect(status).toBe(400)
      expect(errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_LARGE', requestId: 'r' } }])
      expect(errors?.[0]?.message).toContain('ask for less with `first`')
      expect(calls).toBe(0)
    },
  )
})
