import type { IncomingHttpHeaders } from 'node:http'
import { GraphQLError } from 'graphql'
import { InvalidToken, tokenVerifier, type TokenSettings } from './token.ts'
import type { Viewer } from './viewer.ts'

/** Who sends a request, by its token; null without one. A bad token ends the request with status 401. */
export function authenticator(settings: TokenSettings): (headers: IncomingHttpHeaders) => Promise<Viewer | null> {
  const verify = tokenVerifier(settings)
  return async ({ authorization }) => {
    try {
      return await verify(authorization)
    } catch (error) {
      if (!(error instanceof InvalidToken)) throw error
      throw new GraphQLError(error.message, {
        extensions: {
          code: 'UNAUTHENTICATED',
          http: { status: 401, headers: new Map([['www-authenticate', 'Bearer error="invalid_token"']]) },
        },
      })
    }
  }
}
