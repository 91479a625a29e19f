import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { masked } from './public.ts'

/**
 * The last look at an error before the client: errors of the client's own making (syntax, validation, variables, bad
 * requests) and those of `completeErrors` keep their message; anything else is a fault and is masked.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  if (isFault(formatted, error)) return { message: masked.message, extensions: { code: masked.code } }
  const { message, locations, path, extensions } = formatted
  return { message, ...(locations && { locations }), ...(path && { path }), extensions: publicExtensions(extensions) }
}

/** As `formatError`, where nobody is told what the schema holds: not by way of suggestions either. */
export function formatErrorUntold(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const shown = formatError(formatted, error)
  const refused = formatted.extensions?.validationErrorCode === 'INTROSPECTION_DISABLED'
  return { ...shown, message: refused ? noIntrospection : withoutSuggestion(shown.message) }
}

/** What it suggests stands last, but clients' own values, as long as they like, stand before it. */
function withoutSuggestion(message: string): string {
  const at = message.endsWith('?') ? message.indexOf('Did you mean ') : -1
  return at < 0 ? message : message.slice(0, at).trimEnd()
}

const noIntrospection = 'Introspection is off here. Whoever runs this graph hands out its schema.'

/** Whether an error is the software's own fault, so that it must be masked and logged. */
export function isFault(formatted: GraphQLFormattedError, error: unknown): boolean {
  if (formatted.extensions?.requestId !== undefined) return false
  if (formatted.extensions?.code === 'INTERNAL_SERVER_ERROR') return true
  return !(unwrapResolverError(error) instanceof GraphQLError)
}

const publicExtensions = ({ code, requestId, omitted }: GraphQLFormattedError['extensions'] = {}) => ({
  code,
  ...(requestId !== undefined && { requestId }),
  ...(omitted !== undefined && { omitted }),
})
