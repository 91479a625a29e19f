import { z } from 'zod'
import { loadEnvFile, strangersInFile } from './env-file.ts'
import { limitSettings } from './env-limits.ts'
import { unmetDemands, type NeededSecret } from './env-demands.ts'
import { oneOf, onOff, optional, origins, port, secret, secrets, url, whole } from './env-values.ts'

const replacing = 'Two, separated by a comma, while one replaces the other: the first is sent, both are accepted.'

/** Every setting there is: what it is for, what it may be, and what it is when nobody says. */
export const settings = {
  PORT: {
    about: 'Port to listen on: 4000 for the gateway, 4001 for ERP, 4002 for CRM when absent.',
    schema: optional(port),
  },
  HOST: {
    about: 'Address to listen on. Loopback unless told otherwise.',
    schema: z.string().min(1).default('127.0.0.1'),
  },
  NODE_ENV: {
    about: 'In production nothing has a default secret, and nothing is shown that helps to explore.',
    schema: oneOf('development', 'production', 'test').default('development'),
  },
  LOG_LEVEL: {
    about: 'The least grave lines that are logged.',
    schema: oneOf('trace', 'debug', 'info', 'warn', 'error', 'silent').default('info'),
  },
  SAMSPILL_DATA: {
    about: 'Folder for embedded databases and development secrets.',
    schema: z.string().min(1).default('.data'),
  },
  SAMSPILL_DEMO: {
    about: 'Whether an empty graph gets the demonstration company. Off in production when absent.',
    schema: optional(onOff),
  },
  ERP_DATABASE_URL: {
    about: "ERP's PostgreSQL, 15 to 18. Embedded under SAMSPILL_DATA when absent.",
    schema: optional(url('postgres', 'postgresql')),
  },
  CRM_DATABASE_URL: {
    about: "CRM's PostgreSQL, 15 to 18. Embedded under SAMSPILL_DATA when absent.",
    schema: optional(url('postgres', 'postgresql')),
  },
  DATABASE_POOL: {
    about: 'Most connections that a process keeps to a database.',
    schema: whole(1, 500).default(10),
  },
  DATABASE_PREPARE: { about: 'off behind a pooler that keeps no prepared statements.', schema: onOff.default(true) },
  ERP_URL: {
    about: 'Where the ERP process answers GraphQL.',
    schema: url('http', 'https').default('http://127.0.0.1:4001/graphql'),
  },
  CRM_URL: {
    about: 'Where the CRM process answers GraphQL.',
    schema: url('http', 'https').default('http://127.0.0.1:4002/graphql'),
  },
  ERP_SECRET: {
    about: `What the gateway shows ERP. ${replacing}`,
    schema: optional(secrets),
  },
  CRM_SECRET: {
    about: `What the gateway shows CRM. ${replacing}`,
    schema: optional(secrets),
  },
  PORT_SECRET: {
    about: `What ERP and CRM show each other. ${replacing}`,
    schema: optional(secrets),
  },
  SUBGRAPH_TIMEOUT_MS: {
    about: 'How long the gateway waits for a subgraph, in milliseconds.',
    schema: whole(50, 60_000).default(1500),
  },
  TOKEN_SECRET: {
    about: 'Signs and verifies tokens (HMAC). Random, under SAMSPILL_DATA, in development.',
    schema: optional(secret),
  },
  TOKEN_JWKS_URL: {
    about: "The identity provider's public keys, instead of TOKEN_SECRET.",
    schema: optional(url('http', 'https')),
  },
  TOKEN_ISSUER: { about: 'Who must have issued a token.', schema: z.string().min(1).default('samspill') },
  TOKEN_AUDIENCE: { about: 'Whom a token must be meant for.', schema: z.string().min(1).default('samspill') },
  TOKEN_CLOCK_SKEW_S: {
    about: "Seconds that the token issuer's clock may be ahead or behind.",
    schema: whole(0, 300).default(5),
  },
  ERASURE_SECRET: {
    about: 'What the erased were known by is digested under it. Never changed: nobody would be found again.',
    schema: optional(secret),
  },
  INTROSPECTION: {
    about: 'Whether anybody may ask what the schema holds. Off in production when absent.',
    schema: optional(onOff),
  },
  LANDING_PAGE: {
    about: 'Whether browsers get a page to explore from. Off in production when absent.',
    schema: optional(onOff),
  },
  TRUSTED_HOPS: {
    about: 'How many proxies in front of the gateway set X-Forwarded-For: callers are known by what they say.',
    schema: whole(0, 10).default(0),
  },
  ...limitSettings,
  ALLOWED_ORIGINS: {
    about: 'Web origins that browsers may call the graph from, separated by commas.',
    schema: origins,
  },
} as const satisfies Record<string, { about: string; schema: z.ZodType }>

export type Env = { readonly [K in keyof typeof settings]: z.output<(typeof settings)[K]['schema']> }

/** All that is wrong with the settings, a line each. */
export class BadSettings extends Error {}

/**
 * Reads the settings once, from `.env` too when it is there; throws BadSettings with every problem, not the first alone.
 * `needs`: what this process can not do without in production.
 */
export function readEnv(source: NodeJS.ProcessEnv = fromProcess(), needs: readonly NeededSecret[] = []): Env {
  const shape = Object.fromEntries(Object.entries(settings).map(([name, { schema }]) => [name, schema]))
  const given = Object.fromEntries(Object.keys(settings).map((name) => [name, source[name] || undefined]))
  const result = z.object(shape).safeParse(given)
  const problems = [...(result.error?.issues.map(describe) ?? []), ...unmetDemands(given, needs)]
  if (problems.length > 0) throw new BadSettings(['These settings can not be used:', ...new Set(problems)].join('\n  '))
  return result.data as Env
}

/** A line for each key of `.env` that is no setting. */
export const strangers = (): string[] => strangersInFile(Object.keys(settings))

function fromProcess(): NodeJS.ProcessEnv {
  loadEnvFile()
  return process.env
}

const describe = ({ path, message }: z.core.$ZodIssue): string =>
  `${String(path[0])}: ${message}. ${settings[path[0] as keyof typeof settings].about}`
