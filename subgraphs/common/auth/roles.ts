const modules = [
  'accounts',
  'stock',
  'resources',
  'sales',
  'purchasing',
  'customers',
  'interactions',
  'campaigns',
  'partners',
] as const

const reads = modules.map((module) => `${module}:read`)
const writes = modules.map((module) => `${module}:write`)

const readsOf = (...of: (typeof modules)[number][]) => of.map((module) => `${module}:read`)
const both = (...of: (typeof modules)[number][]) => of.flatMap((module) => [`${module}:read`, `${module}:write`])

/** The scopes that exist; `@allow` may name no other. Beside each module's two: */
export const allScopes: ReadonlySet<string> = new Set([
  ...reads,
  ...writes,
  // Who changed what, and what partners have read.
  'audit:read',
  // What employees are paid: to see it, and to set it. No other scope brings it.
  'resources:pay',
  // All that is kept of a person in one piece; and to erase it.
  'privacy:read',
  'privacy:write',
])

/** What each role bundles. A partner has no scope: a partner's graph is another one, of what is shared with it. */
const bundles = {
  administrator: [...allScopes],
  analyst: [...reads, 'audit:read'],
  accountant: [...both('accounts'), ...readsOf('customers', 'sales', 'purchasing', 'stock'), 'audit:read'],
  salesperson: [
    ...both('customers', 'interactions', 'sales'),
    ...readsOf('accounts', 'stock', 'campaigns', 'resources'),
  ],
  marketer: [...both('campaigns', 'interactions'), ...readsOf('customers', 'sales', 'stock')],
  storekeeper: [...both('stock', 'purchasing'), ...readsOf('sales', 'customers')],
  personnel: [...both('resources'), 'resources:pay'],
  privacy_officer: [...both('partners'), ...readsOf('customers'), 'audit:read', 'privacy:read', 'privacy:write'],
  partner: [],
} as const satisfies Record<string, readonly string[]>

export type Role = keyof typeof bundles

const sets = new Map<string, ReadonlySet<string>>(
  Object.entries(bundles).map(([role, of]) => [role, new Set<string>(of)]),
)

export const roles = Object.keys(bundles) as Role[]

export const isRole = (value: unknown): value is Role => typeof value === 'string' && sets.has(value)

export const scopesOf = (role: Role): ReadonlySet<string> => sets.get(role) ?? new Set()
