import { expect, it } from 'vitest'
import { mostElements } from '../../subgraphs/common/graph/bounded.ts'
import { buildGraph } from '../../subgraphs/common/graph/build.ts'
import { executor } from '../../subgraphs/common/graph/executor.ts'

const peers = Array.from({ length: 100 }, (_, i) => ({ id: `${i}` }))
const page = { nodes: peers, cursorOf: () => 'c', hasNextPage: false, count: () => 100 }
const schema = buildGraph([
  {
    typeDefs: /* GraphQL */ `
      extend type Query {
        ping: String @public
        node: Node
      }
      extend type Mutation {
        touch: String @public
      }
      type Node @public {
        id: ID!
        peers: [Node!]!
        later: [Node!]
        page: NodeConnection
      }
      type NodeEdge @public {
        cursor: String!
        node: Node!
      }
      type NodeConnection @public {
        edges: [NodeEdge!]!
        nodes: [Node!]!
        pageInfo: PageInfo!
        totalCount: Int!
      }
    `,
    resolvers: {
      Query: { node: () => ({ id: '0' }) },
      Node: { peers: () => peers, later: () => Promise.resolve(peers), page: () => page },
    },
  },
])
const execute = executor(schema)

/** Lists within each other, of an operation that was run so often that it is compiled. */
async function ask(field: string, depth: number) {
  const rest = field === 'page' ? 'page { nodes {' : `${field} {`
  const query = `{ node { ${`${rest} `.repeat(depth)} id ${'}'.repeat(depth * (field === 'page' ? 2 : 1))} } }`
  const run = () => execute({ query }, () => ({ viewer: null, loaders: new Map() }))
  if (depth < 3) await Promise.all([run(), run(), run()])
  return run()
}

it.each(['peers', 'later', 'page'])('an operation is answered no more than there is room for: %s', async (field) => {
  const few = await ask(field, 2)
  expect(few.errors).toBeUndefined()
  const { data, errors = [] } = await ask(field, 3)
  expect(data).toBeUndefined()
  expect(errors).toHaveLength(1)
  expect(errors[0]?.message).toContain(`more than ${mostElements} elements`)
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' })
  // What was counted for one operation is not for the next.
  expect((await ask(field, 2)).errors).toBeUndefined()
})
