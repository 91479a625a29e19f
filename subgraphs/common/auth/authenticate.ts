import type { IncomingHttpHeaders } from 'node:http'
import { GraphQLError } from 'graphql'
import type { ErrorCode } from '../errors.ts'
import type { Logger } from '../server/logger.ts'
import { InvalidToken } from './claims.ts'
import { IdentityProviderUnavailable, providerRestMs } from './keys.ts'
import { tokenVerifier, type TokenSettings } from './token.ts'
import type { Viewer } from './viewer.ts'

export type Authenticate = (headers: IncomingHttpHeaders) => Promise<Viewer | null>

/**
 * Who sends a request, by its token; null without one. A bad token ends the request with status 401, one that nobody can
 * tell about just now with 503. A request's headers are looked at once, however often it is asked.
 */
export function authenticator(settings: TokenSettings, logger: Pick<Logger, 'error'>): Authenticate {
  const verify = verifier(settings, logger)
  const asked = new WeakMap<IncomingHttpHeaders, Promise<Viewer | null>>()
  return (headers) => {
    const viewer = asked.get(headers) ?? verify(headers)
    asked.set(headers, viewer)
    return viewer
  }
}

function verifier(settings: TokenSettings, logger: Pick<Logger, 'error'>): Authenticate {
  const verify = tokenVerifier(settings, logger)
  return async ({ authorization }) => {
    try {
      return await verify(authorization)
    } catch (error) {
      if (error instanceof InvalidToken)
        throw ending(error.message, 'UNAUTHENTICATED', 401, ['www-authenticate', 'Bearer error="invalid_token"'])
      if (error instanceof IdentityProviderUnavailable)
        throw ending(silentProvider, 'IDENTITY_PROVIDER_UNAVAILABLE', 503, ['retry-after', `${providerRestMs / 1000}`])
      throw error
    }
  }
}

const silentProvider =
  'Whether this token is good can not be told: the identity provider does not answer. Try again in a moment.'

const ending = (message: string, code: ErrorCode, status: number, header: [string, string]) =>
  new GraphQLError(message, { extensions: { code, http: { status, headers: new Map([header]) } } })
