import postgres from 'postgres'
import { startErp } from '../../subgraphs/erp/index.ts'
import { median } from './measure.ts'
import { byHand } from './orders.function.ts'
import { crm, idOf, linesOf, seed } from './orders.seed.ts'
import type { BenchServer } from './postgres.ts'
import { cpuOf } from './usage.ts'

export interface OrdersConditions {
  /** Orders that are being placed at once. */
  readonly connections: number
  /** Seconds of one round. */
  readonly duration: number
  /** Seconds before the rounds, of each of both. */
  readonly warmUp: number
  readonly rounds: number
}

export interface OrdersFigures {
  /** Medians of the rounds. */
  readonly graph: Speed
  readonly function: Speed
  /** Orders a second through the graph for one by the function, each round with the one after it: their median. */
  readonly share: number
  /** Statements of one order through the graph, COMMIT among them and BEGIN not. */
  readonly statements: number
}

interface Speed {
  /** Orders a second. */
  readonly perSecond: number
  /** CPU milliseconds of an order: of this process, which is client and server, and of PostgreSQL. */
  readonly nodeMs: number
  readonly postgresMs: number
}

/**
 * Places orders of three lines on hot products: through the graph, and by the same statements in one function written by
 * hand, turn and turn about on one database, made anew.
 */
export async function benchOrders(server: BenchServer, conditions: OrdersConditions): Promise<OrdersFigures> {
  const { connections, duration, warmUp, rounds } = conditions
  const url = Object.assign(new URL(server.url), { pathname: '/bench_orders' }).href
  await server.admin`drop database if exists bench_orders with (force)`
  await server.admin`create database bench_orders`
  let statements = 0
  const settings = { url, poolSize: connections, prepare: true, onStatement: () => (statements += 1) }
  const erp = await startErp({ database: settings, crm })
  const sql = postgres(url, { max: connections, onnotice: () => undefined })
  try {
    const productIds = await seed(url)
    await sql.unsafe(byHand)
    const place = async (n: number) => {
      const input = { customerId: idOf(n), lines: linesOf(n, productIds), freight: '0' }
      const answer = await erp.execute({ query: mutation, variables: { input } }, { viewer, requestId: 'bench' })
      const { placeOrder } = (answer.data ?? {}) as { placeOrder?: { __typename: string } }
      if (placeOrder?.__typename !== 'SalesOrder') throw new Error(`No order: ${JSON.stringify(answer)}`)
    }
    const call = async (n: number) => {
      await sql`select bench.place_order(${idOf(n)}::uuid, ${JSON.stringify(linesOf(n, productIds))}::text::jsonb)`
    }
    const run = measured(server, connections)
    await run(place, warmUp)
    await run(call, warmUp)
    statements = 0
    await place(0)
    const each = statements
    const [graph, byFunction]: [Speed[], Speed[]] = [[], []]
    for (let round = 0; round < rounds; round++) {
      graph.push(await run(place, duration))
      byFunction.push(await run(call, duration))
    }
    const share = median(graph.map(({ perSecond }, round) => perSecond / (byFunction[round]?.perSecond ?? Number.NaN)))
    return { graph: medians(graph), function: medians(byFunction), share, statements: each }
  } finally {
    await sql.end()
    await erp.close()
  }
}

const mutation = `mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) {
  __typename ... on SalesOrder { id number total { amount } } ... on UserError { message } } }`

const viewer = {
  subject: 'bench',
  role: 'administrator',
  scopes: new Set(['sales:write', 'sales:read']),
  partnerId: null,
} as const

const measured =
  (server: BenchServer, connections: number) =>
  async (place: (n: number) => Promise<void>, seconds: number): Promise<Speed> => {
    const [node, postgres] = [process.cpuUsage(), cpuOf([server.pid])]
    const began = performance.now()
    const until = began + seconds * 1000
    let placed = 0
    await Promise.all(
      Array.from({ length: connections }, async () => {
        while (performance.now() < until) await place(placed++)
      }),
    )
    const perSecond = (placed * 1000) / (performance.now() - began)
    const { user, system } = process.cpuUsage(node)
    return {
      perSecond,
      nodeMs: (user + system) / 1000 / placed,
      postgresMs: (cpuOf([server.pid]) - postgres) / placed,
    }
  }

const medians = (speeds: readonly Speed[]): Speed => ({
  perSecond: median(speeds.map(({ perSecond }) => perSecond)),
  nodeMs: median(speeds.map(({ nodeMs }) => nodeMs)),
  postgresMs: median(speeds.map(({ postgresMs }) => postgresMs)),
})
