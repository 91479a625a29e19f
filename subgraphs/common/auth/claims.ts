import type { JWTPayload } from 'jose'
import { isUuid } from '../uuid.ts'
import { isRole } from './roles.ts'
import { viewerOf, type Viewer } from './viewer.ts'

/** The token is there and is no good. The message names why, and holds nothing of the token. */
export class InvalidToken extends Error {}

export const unexpected = (claim: string): InvalidToken =>
  new InvalidToken(`The token's claim "${claim}" is not what this service expects.`)

/** Who is named in the audit trail and owns idempotency keys: not nobody, and nothing that a database or a log chokes on. */
export const isNameable = (subject: string): boolean => /^[^\p{Cc}\p{Cs}]{1,255}$/u.test(subject)

/** Whom a verified token speaks for. What is there and can not be read is refused, never taken for absent. */
export function viewerOfClaims({ sub, role, scope, partner, employee }: JWTPayload): Viewer {
  if (!isRole(role)) throw new InvalidToken('The token names no role that this service knows.')
  if (typeof sub !== 'string' || !isNameable(sub)) throw unexpected('sub')
  if (scope !== undefined && typeof scope !== 'string') throw unexpected('scope')
  if (partner !== undefined && (!isUuid(partner) || role !== 'partner')) throw unexpected('partner')
  if (employee !== undefined && (!isUuid(employee) || role === 'partner')) throw unexpected('employee')
  return viewerOf(sub, role, {
    only: scope?.split(' '),
    partnerId: partner?.toLowerCase(),
    employeeId: employee?.toLowerCase(),
  })
}
