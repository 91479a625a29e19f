import { ApolloServer, type BaseContext } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { noteOperations } from '../../subgraphs/common/server/graphql.ts'

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
    typeDefs,
    resolvers,
    plugins: [ApolloServerPluginLandingPageDisabled(), noteOperations],
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
  })
  await server.start()
  return server
}
