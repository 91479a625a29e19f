import { readFileSync } from 'node:fs'

type Data = Record<string, unknown> | null | undefined

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

/** One operation, sent with thousands of different variables; its name tells the floor which statement it is. */
export interface Workload {
  readonly name: string
  readonly query: string
  readonly variables: (known: Known) => readonly object[]
  /** Of an answer what is the same whoever answers; all of it unless told otherwise. */
  readonly comparable?: (data: Data) => unknown
}

const every = <T>(items: readonly T[], step: number): T[] => items.filter((_, place) => place % step === 0)

const customerView: Workload = {
  name: 'CustomerView',
  query: readFileSync(new URL('../../gateway/landing/customer-view.graphql', import.meta.url), 'utf8'),
  variables: ({ customers }) => customers.map(({ number }) => ({ number })),
}

const pageOf10: Workload = {
  name: 'PageOf10',
  query: `query PageOf10($after: String) {
  customers(first: 10, after: $after, orderBy: [{ field: NUMBER, direction: ASC }]) {
    nodes {
      id number name
      account { currency balance { amount currency } overdue { amount currency } creditLimit { amount currency } }
      invoices(first: 5) {
        nodes {
          id number issuedOn dueOn status total { amount currency } outstanding { amount currency }
          lines { lineNumber description quantity unitPrice { amount currency } net { amount currency } }
        }
      }
      interactions(first: 5) { nodes { id channel direction subject occurredAt } }
    }
    pageInfo { hasNextPage }
  }
}`,
  variables: ({ customerCursors }) => customerCursors.map((after) => ({ after })),
}

const invoices: Workload = {
  name: 'Invoices100',
  query: `query Invoices100($after: String) {
  invoices(first: 100, after: $after) {
    nodes { id number issuedOn status total { amount currency } outstanding { amount currency } customer { id number name } }
    pageInfo { hasNextPage }
  }
}`,
  variables: ({ invoiceCursors }) => invoiceCursors.map((after) => ({ after })),
}

const products: Workload = {
  name: 'Products50',
  query: `query Products50($after: String) {
  products(first: 50, after: $after) {
    nodes {
      id sku name unit listPrice { amount currency }
      stockLevels { warehouse { code name } onHand reserved available incoming }
    }
    pageInfo { hasNextPage }
  }
}`,
  variables: ({ productCursors }) => productCursors.map((after) => ({ after })),
}

/** As one types: the beginning of a name, longer or shorter. */
const search: Workload = {
  name: 'Search',
  query: `query Search($text: String!) {
  findCustomers(text: $text, first: 10) {
    matched likeness customer { id number name account { balance { amount currency } } }
  }
}`,
  variables: ({ customers }) =>
    customers.map(({ name }, n) => ({ text: name.slice(0, 6 + (n % Math.max(1, name.length - 5))) })),
}

const words = ['handel', 'bygg', 'mat', 'data', 'transport', 'energi', 'fisk', 'trykk', 'verksted', 'hage', 'sport']
const forms = [' as ', ' asa ', ' ans ']

/** A list by letters that stand anywhere in names. */
const nameFilter: Workload = {
  name: 'NameFilter',
  query: `query NameFilter($text: String!) {
  customers(first: 20, where: { name: { contains: $text } }) {
    nodes { id number name account { balance { amount currency } } }
    pageInfo { hasNextPage }
  }
}`,
  variables: () =>
    words.flatMap((word) =>
      forms.flatMap((form) => Array.from({ length: 100 }, (_, n) => ({ text: `${word}${form}${n}` }))),
    ),
}

const placeOrder: Workload = {
  name: 'PlaceOrder',
  query: `mutation PlaceOrder($input: PlaceOrderInput!) {
  placeOrder(input: $input) { __typename ... on SalesOrder { id number status total { amount currency } } ... on UserError { message } }
}`,
  variables: ({ customers, productIds }) =>
    customers.map(({ id: customerId }, n) => ({
      input: {
        customerId,
        lines: [0, 1, 2].map((i) => ({ productId: productIds[(n * 7 + i) % productIds.length], quantity: '1' })),
        freight: '0',
      },
    })),
  comparable: (data) => {
    const { placeOrder: placed } = data as { placeOrder: Record<string, unknown> }
    return { ...placed, id: typeof placed.id, number: String(placed.number).length }
  },
}

const typename: Workload = {
  name: 'Typename',
  query: 'query Typename { __typename }',
  variables: () => [{}],
}

/** Placing orders comes last: what it writes, none of the others reads. */
export const workloads: readonly Workload[] = [
  typename,
  pageOf10,
  customerView,
  invoices,
  products,
  search,
  nameFilter,
  placeOrder,
]

export const bodiesOf = ({ name, query, variables }: Workload, known: Known): string[] =>
  shuffled(variables(known).map((each) => JSON.stringify({ query, variables: each, operationName: name })))

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

/** In an order of no meaning, the same each time: neighbours in the list would share pages of the database's cache. */
const shuffled = (bodies: readonly string[]): string[] =>
  bodies
    .map((body, place) => ({ body, key: Math.imul(place + 1, 0x9e3779b1) >>> 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ body }) => body)
