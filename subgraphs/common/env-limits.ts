import { z } from 'zod'
import { most, onOff, optional, url, whole } from './env-values.ts'

/** How much callers may ask for. */
export const limitSettings = {
  COST_PER_OPERATION: {
    about: 'What one operation may cost at most. What costs what stands in the description of Query.',
    schema: most(1_000_000),
  },
  COST_PER_MINUTE_STAFF: {
    about: 'What everybody with a token of staff may spend in a minute.',
    schema: most(60_000_000),
  },
  COST_PER_MINUTE_PARTNER: {
    about: 'What each partner may spend in a minute, whatever number of tokens it has.',
    schema: most(1_000_000),
  },
  COST_PER_MINUTE_ANONYMOUS: {
    about: 'What all without a token at one address may spend in a minute.',
    schema: most(20_000),
  },
  REDIS_URL: {
    about: 'Where gateway processes keep these budgets together. Each in its own memory when absent.',
    schema: optional(url('redis', 'rediss')),
  },
  MAX_CONCURRENT_REQUESTS: {
    about:
      'GraphQL requests that a process works on at a time, half of them for one caller at most; more are answered 503, or 429. ' +
      '256 when absent, a subgraph 1024.',
    schema: optional(whole(1, 100_000)),
  },
  EMAIL_DOMAINS: {
    about: 'Domains of our own e-mail addresses, separated by commas: what is from one of them was sent by us.',
    schema: z
      .string()
      .default('')
      .transform((domains) =>
        domains
          .toLowerCase()
          .split(',')
          .map((domain) => domain.trim())
          .filter(Boolean),
      ),
  },
  FILE_SIZE: {
    about: 'Bytes that a file attached to a record may have. Requests of staff may be as large as takes.',
    schema: whole(1_000, 50_000_000).default(10_000_000),
  },
  TRUSTED_DOCUMENTS: {
    about:
      'The file that `npm run documents` writes, of documents that clients may send by their id: documents.json in ' +
      'SAMSPILL_DATA when absent.',
    schema: optional(z.string().min(1)),
  },
  ONLY_TRUSTED_DOCUMENTS: {
    about: 'Whether all other documents are refused.',
    schema: onOff.default(false),
  },
} as const
