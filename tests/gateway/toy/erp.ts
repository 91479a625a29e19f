import { buildSubgraphSchema } from '@apollo/subgraph'
import { GraphQLError, parse } from 'graphql'

export const erpSdl = /* GraphQL */ `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  scalar Decimal
  type Query {
    invoices(where: InvoiceFilter): [Invoice!]
    revenue: Decimal
    greeting: String
    parties: [Party!]
  }
  input InvoiceFilter {
    number: String
    and: [InvoiceFilter!]
  }
  union Party = Customer | Supplier
  type Supplier {
    title: String
  }
  type Invoice {
    number: String!
    total: Decimal!
    customer: Customer
  }
  type Customer @key(fields: "id") {
    id: ID!
    account: Account
    invoices: [Invoice!]
  }
  type Account {
    balance: Decimal!
    limit: Decimal
  }
  type Mutation {
    post(amount: Decimal!): Decimal
  }
`

/** What the toy subgraph was asked for, for tests to look at. */
export interface ErpLog {
  readonly representations: { __typename: string; id: string }[][]
  readonly filters: unknown[]
}

/** 30 invoices of 3 customers; customer 3 has no account because it is forbidden; customer 4 makes `account` fail. */
export function erpSchema(log: ErpLog) {
  const invoices = Array.from({ length: 30 }, (_, i) => ({
    number: `I${i}`,
    total: '10.00',
    customer: { id: `${(i % 3) + 1}` },
  }))
  const resolvers = {
    Query: {
      invoices: (_: unknown, { where }: { where?: { number?: string } }) => {
        log.filters.push(where)
        return where?.number ? invoices.filter(({ number }) => number === where.number) : invoices
      },
      revenue: () => Promise.reject(new Error('relation "secret_table" does not exist')),
      greeting: () => 'hello',
      parties: () => [
        { __typename: 'Supplier', title: 'S' },
        { __typename: 'Customer', id: '9' },
        { __typename: 'Customer', id: '2' },
      ],
    },
    Party: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
    Customer: {
      __resolveReference: (reference: { id: string }) => ({ id: reference.id }),
      account: ({ id }: { id: string }) => {
        if (id === '3')
          throw new GraphQLError('You may not see accounts.', { extensions: { code: 'FORBIDDEN', inside: 'x' } })
        if (id === '4') throw new Error('connect ECONNREFUSED 10.0.0.7:5432')
        return { balance: '5.00', limit: null }
      },
      invoices: ({ id }: { id: string }) => invoices.filter(({ customer }) => customer.id === id),
    },
    Mutation: { post: (_: unknown, { amount }: { amount: string }) => amount },
  }
  return buildSubgraphSchema({ typeDefs: parse(erpSdl), resolvers })
}
