/** The modules of the business, and what one who reads or writes there reads or writes. */
const modules = {
  accounts: 'the ledger, invoices, payments and what customers owe',
  stock: 'products, warehouses and what lies in them',
  resources: 'employees and departments, without what they are paid',
  sales: 'orders and deliveries',
  purchasing: 'suppliers and what is ordered of them',
  production: 'bills of material, work orders and their planning',
  customers: 'customers, their contacts and addresses',
  interactions: 'calls, e-mails, meetings, notes, tasks and documents',
  consents: 'what customers and contacts agreed to be reached for, and took back',
  campaigns: 'campaigns, their members and what came of them',
  service: 'cases, what is promised for them, and knowledge articles',
  pipeline: 'leads, opportunities, what is lost and won, quotas and forecasts',
  files: 'files attached to records',
  fields: 'custom fields: what the company keeps of its records besides',
  partners: 'partners and what is shared with them',
} as const

type Module = keyof typeof modules

const names = Object.keys(modules) as Module[]
const readsOf = (...of: Module[]) => of.map((module) => `${module}:read`)
const both = (...of: Module[]) => of.flatMap((module) => [`${module}:read`, `${module}:write`])

/** The scopes that exist and what each allows; `@allow` may name no other. */
export const allScopes: ReadonlyMap<string, string> = new Map([
  ...names.map((module) => [`${module}:read`, `Reads ${modules[module]}.`] as const),
  ...names.map((module) => [`${module}:write`, `Writes ${modules[module]}.`] as const),
  ['audit:read', 'Reads who changed what, and what partners have read.'],
  ['interactions:delete', 'Deletes interactions that others recorded, and e-mails that were received.'],
  ['resources:pay', 'Reads and sets what employees are paid. No other scope brings it.'],
  ['privacy:read', 'Exports all that is kept of a person, in one piece.'],
  ['privacy:write', 'Erases a person.'],
])

interface Bundle {
  /** Who the role is for. */
  readonly about: string
  readonly scopes: readonly string[]
}

const bundles = {
  administrator: { about: 'Runs the company: reads and writes all.', scopes: [...allScopes.keys()] },
  analyst: {
    about: 'Explores: reads all but what employees are paid, and writes nothing.',
    scopes: [...readsOf(...names), 'audit:read'],
  },
  accountant: {
    about: 'Keeps the books, and invoices what is delivered.',
    scopes: [...both('accounts'), ...readsOf('customers', 'sales', 'purchasing', 'stock', 'fields'), 'audit:read'],
  },
  salesperson: {
    about: 'Looks after customers and sells to them.',
    scopes: [
      ...both('customers', 'consents', 'interactions', 'files', 'sales', 'pipeline'),
      ...readsOf('accounts', 'stock', 'campaigns', 'resources', 'service', 'fields'),
    ],
  },
  marketer: {
    about: 'Plans campaigns and follows what comes of them.',
    scopes: [
      ...both('campaigns', 'consents', 'interactions', 'files'),
      ...readsOf('customers', 'sales', 'stock', 'pipeline', 'fields'),
    ],
  },
  support_agent: {
    about: 'Answers customers and solves their cases.',
    scopes: [
      ...both('service', 'customers', 'consents', 'interactions', 'files'),
      ...readsOf('sales', 'stock', 'resources', 'fields'),
    ],
  },
  storekeeper: {
    about: 'Keeps the stock, delivers from it, and orders from suppliers.',
    scopes: [...both('stock', 'purchasing'), ...readsOf('sales', 'customers')],
  },
  planner: {
    about: 'Plans and runs production.',
    scopes: [...both('production'), ...readsOf('stock', 'purchasing', 'sales', 'resources')],
  },
  personnel: {
    about: 'Looks after employees, and knows what they are paid.',
    scopes: [...both('resources'), 'resources:pay'],
  },
  privacy_officer: {
    about: 'Decides what partners see, and answers people who ask for what is kept of them.',
    scopes: [
      ...both('partners', 'consents'),
      ...readsOf('customers', 'pipeline', 'files', 'fields'),
      'audit:read',
      'privacy:read',
      'privacy:write',
    ],
  },
  partner: {
    about: 'Another company. It has no scope: its graph is another one, of what is shared with it.',
    scopes: [],
  },
} as const satisfies Record<string, Bundle>

export type Role = keyof typeof bundles

export const roles = Object.keys(bundles) as Role[]

const sets = new Map<string, ReadonlySet<string>>(
  Object.entries(bundles).map(([role, { scopes }]) => [role, new Set<string>(scopes)]),
)

export const isRole = (value: unknown): value is Role => typeof value === 'string' && sets.has(value)

export const scopesOf = (role: Role): ReadonlySet<string> => sets.get(role) ?? new Set()

/** Who the role is for. */
export const aboutRole = (role: Role): string => bundles[role].about
