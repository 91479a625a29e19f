/** `@apollo/gateway` as its own documentation sets it up, with its stock data source; what it forwards the subgraphs demand. */
import '../../../gateway/telemetry-off.ts'
import { readFileSync } from 'node:fs'
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { secretHeader } from '../../../subgraphs/common/server/secret.ts'

interface Forwarded {
  readonly authorization?: string
}

const { PORT, SUPERGRAPH = '', ERP_SECRET = '', CRM_SECRET = '' } = process.env
const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: console.error }

const gateway = new ApolloGateway({
  supergraphSdl: readFileSync(SUPERGRAPH, 'utf8'),
  logger: quiet,
  buildService: ({ name, url }) =>
    new RemoteGraphQLDataSource<Forwarded>({
      url,
      willSendRequest: ({ request, context }) => {
        request.http?.headers.set(secretHeader, name === 'erp' ? ERP_SECRET : CRM_SECRET)
        request.http?.headers.set('authorization', context.authorization ?? '')
      },
    }),
})
await startStandaloneServer(new ApolloServer<Forwarded>({ gateway, logger: quiet }), {
  listen: { host: '127.0.0.1', port: Number(PORT) },
  context: async ({ req }) => ({ authorization: req.headers.authorization }),
})
process.on('SIGTERM', () => process.exit())
