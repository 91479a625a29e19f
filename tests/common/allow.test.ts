import { execute, parse, type ExecutionResult } from 'graphql'
import { expect, it } from 'vitest'
import type { Viewer } from '../../subgraphs/common/auth/viewer.ts'
import type { Context } from '../../subgraphs/common/context.ts'
import { buildGraph } from '../../subgraphs/common/graph/build.ts'

let written = 0
const write = () => ({ kind: 'Order', id: `${++written}`, number: 'A' })
const schema = buildGraph([
  {
    typeDefs: /* GraphQL */ `
      type Query {
        ping: String @public
      }
      type Mutation {
        write: WriteResult @allow(scope: "sales:write")
        carry: WriteResult @allow(scope: "sales:write", or: "stock:write")
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
    resolvers: { Mutation: { write, carry: write } },
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

it('takes either of two scopes, where two trades do the same', async () => {
  for (const scope of ['sales:write', 'stock:write'])
    expect((await ask('mutation { carry { __typename } }', [scope, 'sales:read'])).data).toEqual({
      carry: { __typename: 'Order' },
    })
  const before = written
  const { errors } = await ask('mutation { carry { __typename } }', ['sales:read', 'accounts:write'])
  expect(errors).toMatchObject([{ message: 'This needs the scope sales:write or stock:write.' }])
  expect(written).toBe(before)
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
