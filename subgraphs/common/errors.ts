import { GraphQLError } from 'graphql'

/** What `extensions.code` says of errors that a subgraph addresses to the client; clients depend on these. */
const forClients = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'IDENTITY_PROVIDER_UNAVAILABLE',
  'SUBGRAPH_UNAVAILABLE',
  'SUBGRAPH_TIMEOUT',
] as const

export type ErrorCode = (typeof forClients)[number]

/** Whether an error with this code goes through as it is; all others are masked. */
export const isForClients = (code: unknown): code is ErrorCode => (forClients as readonly unknown[]).includes(code)

/** Whether it says what is wrong with a document, which whoever sent it wrote. */
export const isAboutDocument = (code: unknown): boolean =>
  code === 'GRAPHQL_PARSE_FAILED' || code === 'GRAPHQL_VALIDATION_FAILED'

/**
 * An error that is meant for the client as it stands. Everything else is masked. It has no stack, which nobody reads: an answer
 * may hold hundreds of such errors, and to note where each was thrown takes five times as long as all else.
 */
export function clientError(code: ErrorCode, message: string): GraphQLError {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return new GraphQLError(message, { extensions: { code } })
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

/** Why an answer is not given whose lists hold more than that together. */
export const tooManyElements = (most: number): GraphQLError =>
  clientError(
    'BAD_USER_INPUT',
    `That is answered with more than ${most} elements of lists: ask for fewer, or for less of each.`,
  )

/** What a masked fault looks like from outside. */
export const maskedMessage = 'Something went wrong on our side. Quote the request id when you report it.'
