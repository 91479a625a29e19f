import { execute, parse, type ExecutionResult } from 'graphql'
import { expect, it } from 'vitest'
import type { Viewer } from '../../subgraphs/common/auth/viewer.ts'
import type { Context } from '../../subgraphs/common/context.ts'
import { buildGraph } from '../../subgraphs/common/graph/build.ts'

let written = 0
const schema = buildGraph([
  {
    typeDefs: /* GraphQL */ `
      type Query {
        ping: String @public
      }
      type Mutation {
        write: WriteResult @allow(scope: "sales:write")
      }
      type Order @key(fields: "id") @key(fields: "number") @allow(scope: "sales:read") {
        id: ID!
        number: String!
      }
      type Refused implements UserError {
        message: String!
      }
      union WriteResult = Order | Refused
    `.replace(/type (Query|Mutation)/g, 'extend type $1'),
    resolvers: { Mutation: { write: () => ({ kind: 'Order', id: `${++written}`, number: 'A' }) } },
    entities: {
      Order: {
        id: (id) => ({ id, number: 'A' }),
        number: (number) => {
          if (number.includes('\0')) throw new Error('asked the database for what it can not have')
          return { id: '1', number }
        },
      },
    },
  },
])

const ask = (query: string, scopes: string[], variableValues = {}) => {
  const viewer: Viewer = { subject: 'ann', role: 'analyst', scopes: new Set(scopes), partnerId: null }
  const contextValue = { viewer, requestId: 'r', loaders: new Map() } as unknown as Context
  return execute({ schema, document: parse(query), contextValue, variableValues }) as Promise<ExecutionResult>
}

it('writes nothing for a caller who may not read what the union answers', async () => {
  const { data, errors } = await ask('mutation { write { ... on Order { number } } }', ['sales:write'])
  expect(data).toEqual({ write: null })
  expect(errors).toMatchObject([{ path: ['write'], extensions: { code: 'FORBIDDEN' } }])
  expect(written).toBe(0)
})

it('answers a union to a caller who may read its members', async () => {
  const { data } = await ask('mutation { write { ... on Order { number } } }', ['sales:write', 'sales:read'])
  expect(data).toEqual({ write: { number: 'A' } })
})

it('answers references next to one that no database can hold', async () => {
  const representations = ['A\0', 'B'].map((number) => ({ __typename: 'Order', number }))
  const { data, errors } = await ask(
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Order { number } } }',
    ['sales:read'],
    { r: representations },
  )
  expect(errors).toBeUndefined()
  expect(data).toEqual({ _entities: [null, { number: 'B' }] })
})
