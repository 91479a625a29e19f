import { createRemoteJWKSet, errors, jwtVerify, SignJWT, type JWTVerifyGetKey } from 'jose'
import { LRUCache } from 'lru-cache'
import { isUuid } from '../uuid.ts'
import { isRole, type Role } from './roles.ts'
import { viewerOf, type Viewer } from './viewer.ts'

/** Either a shared `secret` (HMAC, development) or `jwksUrl` (an identity provider's public keys). */
export interface TokenSettings {
  readonly secret?: string
  readonly jwksUrl?: string
  readonly issuer: string
  readonly audience: string
  /** Seconds that the issuer's clock and ours may differ; none when absent. */
  readonly skewS?: number
}

/** The token is there and is no good. The message names why, and holds nothing of the token. */
export class InvalidToken extends Error {}

const longestToken = 8192

/** Who is named in the audit trail and owns idempotency keys: not nobody, and nothing that a database or a log chokes on. */
export const isNameable = (subject: string): boolean => /^[^\p{Cc}\p{Cs}]{1,255}$/u.test(subject)

/**
 * Makes the function that turns an `Authorization` header into a viewer; null without a header.
 * Throws InvalidToken. A token once verified is remembered until it expires, 10 minutes at most.
 */
export function tokenVerifier(settings: TokenSettings): (authorization: string | undefined) => Promise<Viewer | null> {
  const verify = verification(settings)
  const known = new LRUCache<string, Viewer>({ max: 10_000 })
  return async (authorization) => {
    if (authorization === undefined || authorization === '') return null
    const token = /^Bearer ([\w.~+/-]+=*)$/i.exec(authorization)?.[1]
    if (token === undefined) throw new InvalidToken('The Authorization header must read: Bearer <token>.')
    if (token.length > longestToken) throw new InvalidToken(`The token is longer than ${longestToken} characters.`)
    const seen = known.get(token)
    if (seen) return seen
    const { viewer, expiresAt } = await verify(token)
    known.set(token, viewer, { ttl: Math.max(1, Math.min(expiresAt - Date.now(), 600_000)) })
    return viewer
  }
}

function verification(settings: TokenSettings) {
  const demands = {
    issuer: settings.issuer,
    audience: settings.audience,
    requiredClaims: ['exp', 'sub'],
    clockTolerance: settings.skewS ?? 0,
    algorithms: settings.jwksUrl ? ['RS256', 'PS256', 'ES256', 'EdDSA'] : ['HS256'],
  }
  const key: Uint8Array | JWTVerifyGetKey = settings.jwksUrl
    ? createRemoteJWKSet(new URL(settings.jwksUrl))
    : new TextEncoder().encode(secretOf(settings))
  return async (token: string): Promise<{ viewer: Viewer; expiresAt: number }> => {
    const { payload } = await (
      key instanceof Uint8Array ? jwtVerify(token, key, demands) : jwtVerify(token, key, demands)
    ).catch((error: unknown) => {
      if (error instanceof errors.JWTExpired) throw new InvalidToken('The token has expired: ask for a new one.')
      if (error instanceof errors.JWTClaimValidationFailed)
        throw new InvalidToken(`The token's claim "${error.claim}" is not what this service expects.`)
      if (error instanceof errors.JOSEError) throw new InvalidToken('The token could not be verified.')
      throw error
    })
    if (!isRole(payload.role)) throw new InvalidToken('The token names no role that this service knows.')
    if (typeof payload.sub !== 'string' || !isNameable(payload.sub))
      throw new InvalidToken('The token\'s claim "sub" is not what this service expects.')
    const only = typeof payload.scope === 'string' ? payload.scope.split(' ') : undefined
    const partnerId = isUuid(payload.partner) ? payload.partner.toLowerCase() : null
    const viewer = viewerOf(payload.sub, payload.role, { only, partnerId })
    return { viewer, expiresAt: (payload.exp ?? 0) * 1000 }
  }
}

/** Signs a token with the shared secret. `expiresIn` as `jose` reads it: `1h`, `30d`. */
export const signToken = (
  settings: TokenSettings,
  claims: { subject: string; role: Role; expiresIn: string; partnerId?: string },
): Promise<string> =>
  new SignJWT({ role: claims.role, ...(claims.partnerId !== undefined && { partner: claims.partnerId }) })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(claims.subject)
    .setIssuer(settings.issuer)
    .setAudience(settings.audience)
    .setIssuedAt()
    .setExpirationTime(claims.expiresIn)
    .sign(new TextEncoder().encode(secretOf(settings)))

function secretOf(settings: TokenSettings): string {
  if (!settings.secret)
    throw new Error('Tokens are signed by an identity provider here (TOKEN_JWKS_URL): ask it for one.')
  return settings.secret
}
