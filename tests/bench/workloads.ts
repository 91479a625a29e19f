import { readFileSync } from 'node:fs'
import type { OperationTypeNode } from 'graphql'
import type { Data, Known } from './learn.ts'

/** One operation, sent with thousands of different variables; its name tells the floor which statement it is. */
export interface Workload {
  readonly name: string
  readonly query: string
  readonly variables: (known: Known) => readonly object[]
  /** Of an answer what is the same whoever answers; all of it unless told otherwise. */
  readonly comparable?: (data: Data) => unknown
  /** What kind of operation it is, when it is the caller's own and nobody knows what it asks for. */
  readonly own?: OperationTypeNode
}

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

/** In an order of no meaning, the same each time: neighbours in the list would share pages of the database's cache. */
const shuffled = (bodies: readonly string[]): string[] =>
  bodies
    .map((body, place) => ({ body, key: Math.imul(place + 1, 0x9e3779b1) >>> 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ body }) => body)
