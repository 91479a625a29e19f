import '../../telemetry-off.ts'
import { ApolloGateway } from '@apollo/gateway'
import type { GraphQLSchema } from 'graphql'
import { readScalars } from '../../scalars.ts'

const nothing = () => undefined
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing }

/** A graph as its clients see it. */
export async function apiSchemaOf(supergraphSdl: string): Promise<GraphQLSchema> {
  const gateway = new ApolloGateway({ supergraphSdl, logger: silent })
  const loaded = new Promise<GraphQLSchema>((resolve) => {
    gateway.onSchemaLoadOrUpdate(({ apiSchema }) => resolve(apiSchema))
  })
  await gateway.load()
  await gateway.stop()
  const schema = await loaded
  readScalars(schema)
  return schema
}
