import { buildSubgraphSchema } from '@apollo/subgraph'
import { GraphQLError, parse } from 'graphql'
import type { ErpLog } from './erp.ts'

export const crmSdl = /* GraphQL */ `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query {
    customer(id: ID!): Customer
    customers(count: Int! = 2): [Customer!]
    me: String
  }
  type Customer @key(fields: "id") {
    id: ID!
    name: String!
    note: String
    parent: Customer
  }
`

export type CrmLog = Pick<ErpLog, 'representations'>

interface Asking {
  readonly viewer?: { readonly subject: string } | null
}

/** Customers exist for every id but 9, which nobody knows. */
export function crmSchema() {
  const customer = (id: string) => (id === '9' ? null : { id, name: `Customer ${id}` })
  const resolvers = {
    Query: {
      customer: (_: unknown, { id }: { id: string }) => customer(id),
      customers: (_: unknown, { count }: { count: number }) =>
        Array.from({ length: count }, (_, i) => customer(`${i + 1}`)),
      me: (_: unknown, _args: unknown, context: unknown) => (context as Asking).viewer?.subject ?? null,
    },
    Customer: {
      __resolveReference: ({ id }: { id: string }) => customer(id),
      note: ({ id }: { id: string }) => {
        if (id === '2') throw new GraphQLError('You may not see notes.', { extensions: { code: 'FORBIDDEN' } })
        return `note ${id}`
      },
      parent: () => customer('1'),
    },
  }
  return buildSubgraphSchema({ typeDefs: parse(crmSdl), resolvers })
}
