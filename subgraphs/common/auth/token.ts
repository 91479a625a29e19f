import { errors, jwtVerify, SignJWT, type JWTVerifyGetKey } from 'jose'
import { LRUCache } from 'lru-cache'
import type { Logger } from '../server/logger.ts'
import { InvalidToken, unexpected, viewerOfClaims } from './claims.ts'
import { providerKeys } from './keys.ts'
import type { Role } from './roles.ts'
import type { Viewer } from './viewer.ts'

/** Either a shared `secret` (HMAC, development) or `jwksUrl` (an identity provider's public keys). */
export interface TokenSettings {
  readonly secret?: string
  readonly jwksUrl?: string
  readonly issuer: string
  readonly audience: string
  /** Seconds that the issuer's clock and ours may differ; none when absent. */
  readonly skewS?: number
}

const longestToken = 8192

/** How long a token that was verified is not verified again. */
export const tokenKeptMs = 60_000

/**
 * Makes the function that turns an `Authorization` header into a viewer; null without a header. Throws InvalidToken, and
 * IdentityProviderUnavailable when nobody can tell. A key that its provider withdraws is of no use after `keysKeptMs`, a
 * token that it signed not after `tokenKeptMs` more: five minutes together.
 */
export function tokenVerifier(
  settings: TokenSettings,
  logger: Pick<Logger, 'error'>,
): (authorization: string | undefined) => Promise<Viewer | null> {
  const verify = verification(settings, logger)
  const known = new LRUCache<string, Viewer>({
    maxSize: 16_000_000,
    sizeCalculation: (_, token) => token.length,
    // Tokens end by the clock on the wall.
    perf: Date,
  })
  return async (authorization) => {
    if (authorization === undefined || authorization === '') return null
    if (authorization.length > longestToken)
      throw new InvalidToken(`The token is longer than ${longestToken} characters.`)
    const token = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization)?.[1]
    if (token === undefined) throw new InvalidToken('The Authorization header must read: Bearer <token>, a signed JWT.')
    const seen = known.get(token)
    if (seen) return seen
    const { viewer, endsAt } = await verify(token)
    known.set(token, viewer, { ttl: Math.max(1, Math.min(endsAt - Date.now(), tokenKeptMs)) })
    return viewer
  }
}

function verification(settings: TokenSettings, logger: Pick<Logger, 'error'>) {
  const { issuer, audience, jwksUrl, skewS = 0 } = settings
  const demands = {
    issuer,
    audience,
    requiredClaims: ['exp', 'sub'],
    clockTolerance: skewS,
    algorithms: jwksUrl ? ['RS256', 'PS256', 'ES256', 'EdDSA'] : ['HS256'],
  }
  const key: Uint8Array | JWTVerifyGetKey = jwksUrl ? providerKeys(jwksUrl, logger) : secretKey(settings)
  return async (token: string): Promise<{ viewer: Viewer; endsAt: number }> => {
    const { payload } = await (
      key instanceof Uint8Array ? jwtVerify(token, key, demands) : jwtVerify(token, key, demands)
    ).catch((error: unknown) => {
      throw refusalOf(error)
    })
    return { viewer: viewerOfClaims(payload), endsAt: ((payload.exp ?? 0) + skewS) * 1000 }
  }
}

function refusalOf(error: unknown): unknown {
  if (error instanceof errors.JWTExpired) return new InvalidToken('The token has expired: ask for a new one.')
  if (error instanceof errors.JWTClaimValidationFailed) return unexpected(error.claim)
  return error instanceof errors.JOSEError ? new InvalidToken('The token could not be verified.') : error
}

/** What a token is to say. */
export interface NewToken {
  readonly subject: string
  readonly role: Role
  /** As `jose` reads it: `1h`, `30d`. */
  readonly expiresIn: string
  readonly partnerId?: string
  readonly employeeId?: string
  /** Fewer than the role bundles. */
  readonly scopes?: readonly string[]
}

/** Signs a token with the shared secret. */
export const signToken = (
  settings: TokenSettings,
  { subject, role, expiresIn, partnerId, employeeId, scopes }: NewToken,
) =>
  new SignJWT({ role, partner: partnerId, employee: employeeId, scope: scopes?.join(' ') })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(subject)
    .setIssuer(settings.issuer)
    .setAudience(settings.audience)
    .setIssuedAt()
    .setExpirationTime(expiresIn)
    .sign(secretKey(settings))

function secretKey({ secret }: TokenSettings): Uint8Array {
  if (!secret) throw new Error('Tokens are signed by an identity provider here (TOKEN_JWKS_URL): ask it for one.')
  return new TextEncoder().encode(secret)
}
