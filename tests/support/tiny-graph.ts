import { ApolloServer, type BaseContext } from '@apollo/server'
import { nothingExtra, serverOptions } from '../../subgraphs/common/server/apollo.ts'
import { noteOperations } from '../../subgraphs/common/server/noted.ts'

const typeDefs = /* GraphQL */ `
  type Query {
    hello(name: String): String
    boom: String
  }
  type Mutation {
    shout: String
  }
`

const resolvers = {
  Query: {
    hello: (_: unknown, { name }: { name?: string }) => `hello ${name ?? 'you'}`,
    boom: () => {
      throw new Error('secret inside')
    },
  },
  Mutation: { shout: () => 'HELLO' },
}

/** The smallest GraphQL server that is set up as the real ones are: for tests of what is around a graph. */
export async function tinyGraph(): Promise<ApolloServer<BaseContext>> {
  const server = new ApolloServer({
    ...serverOptions(),
    typeDefs,
    resolvers,
    plugins: [noteOperations, ...nothingExtra()],
  })
  await server.start()
  return server
}
