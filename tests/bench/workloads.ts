import { readFileSync } from 'node:fs'

type Data = Record<string, unknown> | null | undefined

/** Answers a request to the graph; throws when there are errors in the answer. */
export type Ask = (body: string) => Promise<Data>

export interface Workload {
  readonly name: string
  /** Thousands of different requests; `ask` is for what must be learned first, cursors for example. */
  bodies(ask: Ask, customers: number): Promise<readonly string[]>
  /** What is wrong with the answer, if anything. */
  objection(data: Data): string | undefined
}

const textOf = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8')

const customerView: Workload = {
  name: 'CustomerView',
  bodies: async (ask, customers) => {
    const query = textOf('../../gateway/landing/customer-view.graphql')
    const numbers = await numbersOf(ask, customers)
    return shuffled(numbers).map((number) => JSON.stringify({ query, variables: { number } }))
  },
  objection: (data) => {
    const customer = data?.customerByNumber as { invoices?: unknown; account?: unknown } | null | undefined
    return customer?.invoices && customer.account ? undefined : 'there is no such customer'
  },
}

const pageQuery = textOf('./customers-page.graphql')
const pageSize = 20
const pageBody = (after: string | null, name?: string, first = pageSize) =>
  JSON.stringify({ query: pageQuery, variables: { first, after, name } })

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly number: string } }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
}

/** Pages of the whole list from any place in it, and of those whose names hold some letters. */
const customersPage: Workload = {
  name: 'CustomersPage',
  bodies: async (ask) => {
    const parts = ['as', 'handel', 'mat', 'vik', 'sol', 'ost', 'fisk', 'data', 'gg', 'an']
    const bodies: string[] = []
    for (const name of [undefined, ...parts])
      for await (const { edges } of pages(ask, name))
        for (const { cursor } of edges.filter((_, place) => place % 5 === 0)) bodies.push(pageBody(cursor, name))
    return shuffled(bodies)
  },
  objection: (data) => ((data?.customers as Page | null)?.edges ? undefined : 'there is no page'),
}

export const workloads: readonly Workload[] = [customerView, customersPage]

async function numbersOf(ask: Ask, customers: number): Promise<string[]> {
  const numbers: string[] = []
  for await (const { edges } of pages(ask)) numbers.push(...edges.map(({ node }) => node.number))
  if (numbers.length !== customers) throw new Error(`The graph lists ${numbers.length} customers, not ${customers}.`)
  return numbers
}

async function* pages(ask: Ask, name?: string): AsyncGenerator<Page> {
  let after: string | null = null
  do {
    const page: Page = (await ask(pageBody(after, name, 200)))?.customers as Page
    yield page
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after)
}

/** In an order of no meaning, the same each time: neighbours in the list would share pages of the database's cache. */
const shuffled = (bodies: readonly string[]): string[] =>
  bodies
    .map((body, place) => ({ body, key: Math.imul(place + 1, 0x9e3779b1) >>> 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ body }) => body)
