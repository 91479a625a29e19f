export type Role = 'administrator' | 'analyst' | 'partner'

/** Who asks, as their verified token says. */
export interface Viewer {
  readonly subject: string
  readonly role: Role
  /** What the role bundles, for example `accounts:read`. */
  readonly scopes: ReadonlySet<string>
}

const modules = [
  'accounts',
  'stock',
  'resources',
  'sales',
  'purchasing',
  'customers',
  'interactions',
  'campaigns',
] as const

const reads = [...modules.map((m) => `${m}:read`), 'audit:read']
const writes = modules.map((m) => `${m}:write`)

/** A partner has no scope: what a partner sees must be shared first, customer by customer. */
const scopesOf: Record<Role, ReadonlySet<string>> = {
  administrator: new Set([...reads, ...writes]),
  analyst: new Set(reads),
  partner: new Set(),
}

export const roles = Object.keys(scopesOf) as Role[]

export const isRole = (value: unknown): value is Role => typeof value === 'string' && Object.hasOwn(scopesOf, value)

export const viewerOf = (subject: string, role: Role): Viewer => ({ subject, role, scopes: scopesOf[role] })

/** The scopes that exist; `@allow` may name no other. */
export const allScopes: ReadonlySet<string> = scopesOf.administrator
