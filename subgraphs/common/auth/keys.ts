import { createRemoteJWKSet, customFetch, errors, type JWTVerifyGetKey } from 'jose'
import type { Logger } from '../server/logger.ts'

/** How long keys that were fetched are used: so long a key that was withdrawn may still verify tokens. */
export const keysKeptMs = 240_000

/** Between two fetches for tokens that name an unknown key, so that nobody can make us ask without end. */
export const keysCooldownMs = 10_000

/** How long a provider that did not answer is left alone. Meanwhile what needs it is refused at once. */
export const providerRestMs = 5_000

const patienceMs = 3_000

/** The provider's keys can not be had, so nobody can tell whether a token is good: no fault of whoever sent it. */
export class IdentityProviderUnavailable extends Error {}

/** The public keys at that address, fetched when a token needs them and again when it names one that is not known. */
export function providerKeys(url: string, logger: Pick<Logger, 'error'>): JWTVerifyGetKey {
  let restsUntil = 0
  const keys = createRemoteJWKSet(new URL(url), {
    cacheMaxAge: keysKeptMs,
    cooldownDuration: keysCooldownMs,
    timeoutDuration: patienceMs,
    [customFetch]: (...request) =>
      Date.now() < restsUntil ? Promise.reject(new Error('It did not answer a moment ago.')) : fetch(...request),
  })
  return async (header, token) => {
    try {
      return await keys(header, token)
    } catch (error) {
      if (isAboutToken(error)) throw error
      // Requests that waited for the same answer fail together: it is told once.
      if (Date.now() >= restsUntil) {
        restsUntil = Date.now() + providerRestMs
        logger.error({ err: error }, 'the identity provider gives no keys')
      }
      throw new IdentityProviderUnavailable('The identity provider gives no keys.', { cause: error })
    }
  }
}

/** The keys are there, and the token's is none of them, or it says too little to tell which. */
const isAboutToken = (error: unknown): boolean =>
  error instanceof errors.JWKSNoMatchingKey ||
  error instanceof errors.JWKSMultipleMatchingKeys ||
  error instanceof errors.JOSENotSupported
