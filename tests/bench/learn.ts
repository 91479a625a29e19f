export type Data = Record<string, unknown> | null | undefined

/** Answers a request to the graph; throws when there are errors in the answer. */
export type Ask = (body: string) => Promise<Data>

/** What the requests are about. */
export interface Known {
  readonly customers: readonly { readonly id: string; readonly number: string; readonly name: string }[]
  readonly productIds: readonly string[]
  readonly invoiceCursors: readonly string[]
  readonly customerCursors: readonly string[]
  readonly productCursors: readonly string[]
}

const every = <T>(items: readonly T[], step: number): T[] => items.filter((_, place) => place % step === 0)

/** Learns from the graph whom and what to ask for. */
export async function learn(ask: Ask): Promise<Known> {
  const [customers, products, invoices] = [
    await all<{ id: string; number: string; name: string }>(
      ask,
      'customers',
      'id number name',
      'orderBy: [{ field: NUMBER, direction: ASC }]',
    ),
    await all<{ id: string }>(ask, 'products', 'id'),
    await all<object>(ask, 'invoices', 'number'),
  ]
  return {
    customers: customers.map(({ node }) => node),
    productIds: products.map(({ node }) => node.id),
    customerCursors: customers.map(({ cursor }) => cursor),
    productCursors: products.map(({ cursor }) => cursor),
    invoiceCursors: every(invoices, 5).map(({ cursor }) => cursor),
  }
}

interface Edges<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
}

async function all<Node>(ask: Ask, list: string, fields: string, order = ''): Promise<Edges<Node>['edges'][number][]> {
  const query = `query Learn($after: String) {
    ${list}(first: 200, after: $after ${order}) { edges { cursor node { ${fields} } } pageInfo { hasNextPage endCursor } } }`
  const found: Edges<Node>['edges'][number][] = []
  for (let after: string | null = null, more = true; more;) {
    const data: Data = await ask(JSON.stringify({ query, variables: { after } }))
    const page = data?.[list] as Edges<Node>
    found.push(...page.edges)
    after = page.pageInfo.endCursor
    more = page.pageInfo.hasNextPage
  }
  return found
}
