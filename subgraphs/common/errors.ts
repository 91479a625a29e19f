import { GraphQLError } from 'graphql'

/** What `extensions.code` may say; clients depend on these. */
export type ErrorCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'BAD_USER_INPUT' | 'INTERNAL_SERVER_ERROR'

/** An error that is meant for the client as it stands. Everything else is masked. */
export const clientError = (code: ErrorCode, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code } })

/** What a masked fault looks like from outside. */
export const maskedMessage = 'Something went wrong on our side. Quote the request id when you report it.'
