import { scopesOf, type Role } from './roles.ts'

/** Who asks, as their verified token says. */
export interface Viewer {
  readonly subject: string
  readonly role: Role
  /** What the role bundles, for example `accounts:read`; fewer when the token asks for fewer. */
  readonly scopes: ReadonlySet<string>
  /** The partner that a partner's token speaks for; null for staff, and for a partner's token that names none. */
  readonly partnerId: string | null
  /** The employee, whom ERP keeps, that a token of the staff's speaks for, where it names one. */
  readonly employeeId?: string | null
}

interface Named {
  readonly only?: readonly string[]
  readonly partnerId?: string | null
  readonly employeeId?: string | null
}

/** `only`: the token's own scopes, which narrow what the role bundles and never widen it. */
export function viewerOf(
  subject: string,
  role: Role,
  { only, partnerId = null, employeeId = null }: Named = {},
): Viewer {
  const bundled = scopesOf(role)
  const scopes = only ? new Set(only.filter((scope) => bundled.has(scope))) : bundled
  const isPartner = role === 'partner'
  return { subject, role, scopes, partnerId: isPartner ? partnerId : null, employeeId: isPartner ? null : employeeId }
}
