import { existsSync } from 'node:fs'
import { z } from 'zod'

const onOff = z.enum(['on', 'off']).transform((value) => value === 'on')
const port = z.coerce.number().int().min(0).max(65_535)
const url = (protocols: RegExp) => z.url({ protocol: protocols })
const secret = z.string().min(32, 'needs 32 characters at least')
const isOrigin = (text: string): boolean => /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text
const optional = <T extends z.ZodType>(schema: T) => schema.optional()

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
    about: 'In production nothing has a default secret, and there is no landing page.',
    schema: z.enum(['development', 'production', 'test']).default('development'),
  },
  LOG_LEVEL: {
    about: 'trace, debug, info, warn, error or silent.',
    schema: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  },
  SAMSPILL_DATA: {
    about: 'Folder for embedded databases and development secrets.',
    schema: z.string().min(1).default('.data'),
  },
  SAMSPILL_DEMO: {
    about: 'Whether an empty graph gets the demonstration company: on, or off. Off in production when absent.',
    schema: optional(onOff),
  },
  ERP_DATABASE_URL: {
    about: "ERP's PostgreSQL, 15 to 18. Embedded under SAMSPILL_DATA when absent.",
    schema: optional(url(/^postgres(ql)?$/)),
  },
  CRM_DATABASE_URL: {
    about: "CRM's PostgreSQL, 15 to 18. Embedded under SAMSPILL_DATA when absent.",
    schema: optional(url(/^postgres(ql)?$/)),
  },
  DATABASE_POOL: {
    about: 'Most connections that a process keeps to a database.',
    schema: z.coerce.number().int().min(1).max(500).default(10),
  },
  DATABASE_PREPARE: { about: 'off behind a pooler that keeps no prepared statements.', schema: onOff.default(true) },
  ERP_URL: {
    about: 'Where the ERP process answers GraphQL.',
    schema: url(/^https?$/).default('http://127.0.0.1:4001/graphql'),
  },
  CRM_URL: {
    about: 'Where the CRM process answers GraphQL.',
    schema: url(/^https?$/).default('http://127.0.0.1:4002/graphql'),
  },
  SUBGRAPH_SECRET: {
    about:
      'What the gateway and the subgraphs know each other by; two, separated by a comma, while one replaces the other.',
    schema: optional(secret),
  },
  SUBGRAPH_TIMEOUT_MS: {
    about: 'How long the gateway waits for a subgraph.',
    schema: z.coerce.number().int().min(50).max(60_000).default(1500),
  },
  TOKEN_SECRET: {
    about: 'Signs and verifies tokens (HMAC). Random, under SAMSPILL_DATA, in development.',
    schema: optional(secret),
  },
  TOKEN_JWKS_URL: {
    about: "The identity provider's public keys, instead of TOKEN_SECRET.",
    schema: optional(url(/^https?$/)),
  },
  TOKEN_ISSUER: { about: 'Who must have issued a token.', schema: z.string().min(1).default('samspill') },
  TOKEN_AUDIENCE: { about: 'Whom a token must be meant for.', schema: z.string().min(1).default('samspill') },
  ALLOWED_ORIGINS: {
    about: 'Web origins that browsers may call the graph from, separated by commas.',
    schema: z
      .string()
      .default('')
      .transform((list) =>
        list
          .split(',')
          .map((origin) => origin.trim())
          .filter(Boolean),
      )
      .refine((origins) => origins.every(isOrigin), 'an origin is a scheme and a host: https://app.example.com'),
  },
} as const satisfies Record<string, { about: string; schema: z.ZodType }>

export type Env = { readonly [K in keyof typeof settings]: z.output<(typeof settings)[K]['schema']> }

/** All that is wrong with the settings, a line each. */
export class BadSettings extends Error {}

/** Reads the settings once, from `.env` too when it is there; throws BadSettings with every problem, not the first alone. */
export function readEnv(source: NodeJS.ProcessEnv = fromProcess()): Env {
  const shape = Object.fromEntries(Object.entries(settings).map(([name, { schema }]) => [name, schema]))
  const given = Object.fromEntries(Object.keys(settings).map((name) => [name, source[name] || undefined]))
  const result = z.object(shape).safeParse(given)
  const problems = result.success ? missing(result.data as Env) : result.error.issues.map(describe)
  if (problems.length > 0) throw new BadSettings(['These settings can not be used:', ...problems].join('\n  '))
  return result.data as Env
}

function fromProcess(): NodeJS.ProcessEnv {
  if (existsSync('.env')) process.loadEnvFile('.env')
  return process.env
}

// The value is not shown: it may be a secret, or a URL that holds one.
const describe = ({ path, message }: z.core.$ZodIssue): string =>
  `${path.join('.')}: ${message}. ${settings[path[0] as keyof typeof settings].about}`

function missing(env: Env): string[] {
  if (env.TOKEN_SECRET && env.TOKEN_JWKS_URL) return ['TOKEN_SECRET and TOKEN_JWKS_URL exclude each other: set one.']
  if (env.NODE_ENV !== 'production' || env.TOKEN_SECRET || env.TOKEN_JWKS_URL) return []
  return ['TOKEN_SECRET or TOKEN_JWKS_URL: one is needed in production.']
}
