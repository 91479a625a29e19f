import { askAt } from '../answers.ts'
import { startClient } from '../client-process.ts'
import { contenders, startAll } from '../contenders/contenders.ts'
import type { Place, Started } from '../contenders/stage.ts'
import { measure, type Figures } from '../measure.ts'
import type { BenchServer } from '../postgres.ts'
import { stopServers } from '../server.ts'
import type { Ask, Known } from '../learn.ts'
import { bodiesOf, workloads } from '../workloads.ts'

export interface Grown {
  readonly customers: number
  /** That loading took; null for one that was there. */
  readonly seconds: number | null
  readonly figures: Readonly<Record<string, Figures>>
}

const conditions = { connections: 4, duration: 2, warmUp: 3, rounds: 9 }
const pages = { far: 10_000, size: 10 }

/**
 * What each read costs in one process on each of the databases, in turns, so that what else the machine does hits all alike;
 * a page far behind apart from one at the beginning.
 */
export async function growth(places: readonly Place[], postgres: BenchServer): Promise<Record<string, Figures>[]> {
  const client = startClient()
  try {
    const all: Measured[] = []
    for (const place of places) all.push(await started(place))
    const { signal, log } = all[0]?.place ?? {}
    if (!signal) return []
    const run = async (name: string, bodiesOf: (one: Measured) => readonly string[]) => {
      log?.(`measuring ${name}`)
      const bodies = new Map(all.map((one) => [one.contender, bodiesOf(one)]))
      const figures = await measure([...bodies.keys()], (contender) => bodies.get(contender) ?? [], {
        ...conditions,
        client,
        postgres,
        signal,
      })
      for (const one of all) {
        const found = figures.get(one.contender)
        if (found) one.figures[name] = found
      }
    }
    for (const workload of workloads.filter(({ name }) => name !== 'Typename' && name !== 'PlaceOrder'))
      await run(workload.name, ({ near }) => bodiesOf(workload, near))
    const page = workloads.find(({ name }) => name === 'PageOf10')
    if (page) await run('PageOf10, page 10,000', ({ far }) => bodiesOf(page, far))
    return all.map(({ figures }) => figures)
  } finally {
    client.stop()
    await stopServers()
  }
}

interface Measured {
  readonly place: Place
  readonly contender: Started
  /** From the list's beginning, and from far behind. */
  readonly near: Known
  readonly far: Known
  readonly figures: Record<string, Figures>
}

async function started(place: Place): Promise<Measured> {
  const [contender] = await startAll(contenders.slice(0, 1), place)
  if (!contender) throw new Error('Nothing to measure was started.')
  const ask = askAt(contender, place.signal)
  const near = await sample(ask, '')
  const last = Number((await lastNumber(ask)).slice(1))
  const far = await sample(ask, numberAt(Math.min(pages.far * pages.size, Math.floor(last * 0.9))))
  return { place, contender, near, far, figures: {} }
}

const numberAt = (place: number): string => `B${String(place).padStart(8, '0')}`

interface Page {
  readonly edges: readonly {
    readonly cursor: string
    readonly node: { readonly id: string; readonly number: string; readonly name: string }
  }[]
  readonly pageInfo: { readonly endCursor: string }
}

/** Some thousands of customers from that number on, and cursors of the lists' beginnings. */
async function sample(ask: Ask, from: string): Promise<Known> {
  const start = from === '' ? null : await cursorOf(ask, from)
  const customers = await read(ask, 'customers', 'orderBy: [{ field: NUMBER, direction: ASC }]', start)
  const invoices = await read(ask, 'invoices', '', null)
  const products = await read(ask, 'products', 'orderBy: [{ field: NAME, direction: ASC }]', null, 4)
  const cursors = (edges: Page['edges']) => edges.map(({ cursor }) => cursor)
  return {
    customers: customers.map(({ node }) => node),
    customerCursors: cursors(customers),
    invoiceCursors: cursors(invoices),
    productCursors: cursors(products),
    productIds: products.map(({ node }) => node.id),
  }
}

async function read(ask: Ask, list: string, order: string, start: string | null, most = 20): Promise<Page['edges']> {
  const fields = list === 'customers' ? 'id number name' : 'id'
  const query = `query ($after: String) { ${list}(first: 200, after: $after ${order}) {
    edges { cursor node { ${fields} } } pageInfo { endCursor } } }`
  const edges: Page['edges'][number][] = []
  for (let after = start, n = 0; n < most; n++) {
    const page = (await ask(JSON.stringify({ query, variables: { after } })))?.[list] as Page
    edges.push(...page.edges)
    if (page.edges.length < 200) break
    after = page.pageInfo.endCursor
  }
  return edges
}

/** Where a customer stands in the list by number: as the list itself would write it. */
async function cursorOf(ask: Ask, number: string): Promise<string> {
  const query = 'query ($number: String!) { customerByNumber(number: $number) { id } }'
  const { id } = (await ask(JSON.stringify({ query, variables: { number } })))?.customerByNumber as { id: string }
  return Buffer.from(JSON.stringify(['number+id+', number, id])).toString('base64url')
}

async function lastNumber(ask: Ask): Promise<string> {
  const query = '{ customers(first: 1, orderBy: [{ field: NUMBER, direction: DESC }]) { nodes { number } } }'
  const page = (await ask(JSON.stringify({ query })))?.customers as { nodes: { number: string }[] }
  return page.nodes[0]?.number ?? ''
}

export function tableOfGrowth(results: readonly Grown[]): string {
  const [small, large] = results
  if (!small || !large) return 'nothing was measured'
  const columns = ({ p50, cpuMs, bytes }: Figures) => [p50, cpuMs ?? NaN, bytes / 1000] as const
  const shown = ([p50, cpu, size]: ReturnType<typeof columns>) =>
    `${p50.toFixed(1).padStart(8)} ${cpu.toFixed(2).padStart(8)} ${size.toFixed(1).padStart(7)}`
  const lines = Object.entries(large.figures).flatMap(([name, figures]) => {
    const known = small.figures[name]
    if (!known) return []
    const [before, after] = [columns(known), columns(figures)]
    const ratios = after.map((figure, column) => (figure / (before[column] ?? NaN)).toFixed(2).padStart(6))
    return [`${name.padEnd(24)}${shown(before)}   ${shown(after)}   ${ratios.join(' ')}`]
  })
  const units = '  p50 ms   CPU ms      kB'
  const heads = `${''.padEnd(24)}${units}   ${units}      p50    CPU     kB`
  const about = `${small.customers} and ${large.customers} customers; loaded in ${large.seconds?.toFixed(0) ?? '?'} s`
  return [heads, ...lines, '', about].join('\n')
}
