import type { ApolloGateway } from '@apollo/gateway'
import { Kind, type GraphQLError } from 'graphql'
import type { GatewayContext } from './context.ts'
import { completeErrors, type NullFault } from './errors/complete.ts'
import type { PublicError } from './errors/trouble.ts'
import { readScalars } from './scalars.ts'

type Gateway = Pick<ApolloGateway, 'load' | 'onSchemaLoadOrUpdate' | 'stop'>
type Executor = ApolloGateway['executor']

/**
 * The gateway as Apollo Server sees it: it refuses malformed values itself (see scalars.ts), and the errors of every
 * answer are completed (see errors/complete.ts).
 */
export const withCompleteErrors = (gateway: ApolloGateway, missing?: PublicError): Gateway => ({
  load: async (options) => {
    const loaded = await gateway.load(options)
    return { ...loaded, executor: completing(loaded.executor, missing) }
  },
  onSchemaLoadOrUpdate: (listener) =>
    gateway.onSchemaLoadOrUpdate((loaded) => {
      readScalars(loaded.apiSchema)
      listener(loaded)
    }),
  stop: () => gateway.stop(),
})

const completing =
  (execute: Executor, missing?: PublicError): Executor =>
  async (requestContext) => {
    const result = await execute(requestContext)
    const { troubles, requestId } = requestContext.context as GatewayContext
    const { valueCompletion, ...extensions } = result.extensions ?? {}
    const nulls = (valueCompletion ?? []) as NullFault[]
    if (troubles.length === 0 && nulls.length === 0 && !result.errors) return result
    const errors = [...(result.errors ?? []), ...completeErrors(result.data, troubles, nulls, requestId, missing)]
    // Without `data` Apollo Server answers 400, which is for variables that do not fit, not for faults of ours.
    const refused = result.data === undefined && errors.every(isAboutVariables)
    return {
      ...(refused ? {} : { data: result.data ?? null }),
      errors,
      ...(Object.keys(extensions).length > 0 && { extensions }),
    }
  }

const isAboutVariables = ({ nodes }: GraphQLError) => nodes?.[0]?.kind === Kind.VARIABLE_DEFINITION
