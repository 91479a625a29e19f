import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { BadSettings, readEnv, settings } from '../../subgraphs/common/env.ts'
import { strangersIn } from '../../subgraphs/common/env-file.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

it('lists every setting in .env.example, with its default, and no other', () => {
  const lines = readFileSync(`${root}/.env.example`, 'utf8').matchAll(/^#?([A-Z_]+)=(.*)$/gm)
  const example = Object.fromEntries([...lines].map((match) => [match[1], match[2]]))
  expect(Object.keys(example).sort()).toEqual(Object.keys(settings).sort())
  const defaults = readEnv({})
  const said = readEnv(example)
  for (const name of Object.keys(settings) as (keyof typeof settings)[])
    if (defaults[name] !== undefined && name !== 'ALLOWED_ORIGINS') expect(said[name], name).toEqual(defaults[name])
})

it('reads the environment in one file alone', () => {
  const files = ['gateway', 'subgraphs', 'schema'].flatMap((folder) =>
    readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  )
  const readers = files.filter(
    (file) => file.endsWith('.ts') && readFileSync(`${root}/${file}`, 'utf8').includes('process.env'),
  )
  expect(readers.sort()).toEqual(['gateway/telemetry-off.ts', 'subgraphs/common/env.ts'])
})

it('names every problem at once, and shows no value', () => {
  const read = () =>
    readEnv({ PORT: 'ninety', ERP_DATABASE_URL: 'mysql://root:hunter2@host/db', SAMSPILL_DEMO: 'perhaps' })
  expect(read).toThrow(BadSettings)
  expect(read).toThrow(/PORT[\s\S]*SAMSPILL_DEMO[\s\S]*ERP_DATABASE_URL/)
  expect(read).not.toThrow(/hunter2/)
})

it.each([
  ['PORT', 'abc', 'must be a whole number from 0 to 65535.'],
  ['SUBGRAPH_TIMEOUT_MS', '1.5', 'must be a whole number from 50 to 60000. How long the gateway waits'],
  ['DATABASE_POOL', '501', 'must be a whole number from 1 to 500.'],
  ['COST_PER_OPERATION', 'much', 'must be a whole number from 1 to 1000000000000, or off.'],
  ['COST_PER_OPERATION', '0', 'must be a whole number from 1 to 1000000000000, or off.'],
  ['LOG_LEVEL', 'loud', 'must be trace, debug, info, warn, error or silent. The least'],
  ['INTROSPECTION', 'yes', 'must be on or off.'],
  ['REDIS_URL', 'localhost', 'must be a URL that begins with redis:// or rediss://.'],
])('says in words, once, what is wanted of %s=%s', (name, value, wanted) => {
  const told = new RegExp(`^These settings can not be used:\\n  ${name}: ${wanted}[^\\n]*$`)
  expect(() => readEnv({ [name]: value })).toThrow(told)
})

it('names keys of the file that are no settings, and what may be meant', () => {
  const text = '# PROT=1\nPROT=4000\nport=1\nPORT=4000\nSUBGRAPH_TIMEOUT=1500\nNPM_CONFIG_REGISTRY=x\n'
  expect(strangersIn(text, Object.keys(settings))).toEqual([
    '.env: NPM_CONFIG_REGISTRY is no setting of this program.',
    '.env: PROT is no setting of this program. Is PORT meant?',
    '.env: SUBGRAPH_TIMEOUT is no setting of this program. Is SUBGRAPH_TIMEOUT_MS meant?',
    '.env: port is no setting of this program. Is PORT meant?',
  ])
})

it('takes origins without a path alone: browsers send no other', () => {
  const read = (list: string) => readEnv({ ALLOWED_ORIGINS: list }).ALLOWED_ORIGINS
  expect(read('https://app.example.com, http://localhost:3000')).toEqual([
    'https://app.example.com',
    'http://localhost:3000',
  ])
  for (const list of ['https://app.example.com/', 'app.example.com', '*', 'https://a.example, ftp://b.example'])
    expect(() => read(list), list).toThrow(/ALLOWED_ORIGINS: an origin is/)
})

describe('in production', () => {
  const secretOf = (letter: string) => letter.repeat(32)
  const production = { NODE_ENV: 'production', TOKEN_SECRET: secretOf('t') }

  it('has no default secret', () => {
    expect(() => readEnv({ NODE_ENV: 'production' })).toThrow(/TOKEN_SECRET or TOKEN_JWKS_URL/)
    expect(() => readEnv({ NODE_ENV: 'production', TOKEN_SECRET: 'short' })).toThrow(/32 characters/)
    expect(() => readEnv(production, ['ERP_SECRET', 'PORT_SECRET'])).toThrow(
      /ERP_SECRET is needed in production\.\n +PORT_SECRET is needed/,
    )
    expect(readEnv(production).CRM_SECRET).toBeUndefined()
  })

  it('names what is missing beside what is wrong', () => {
    expect(() => readEnv({ NODE_ENV: 'production', PORT: 'ninety' }, ['CRM_SECRET'])).toThrow(
      /PORT:[\s\S]*TOKEN_SECRET or[\s\S]*CRM_SECRET is needed/,
    )
  })

  it('takes no secret for two purposes, not even the one that is on its way out', () => {
    const read = (given: Record<string, string>) => () => readEnv({ ...production, ...given })
    expect(read({ ERP_SECRET: secretOf('e'), CRM_SECRET: secretOf('c') })).not.toThrow()
    expect(read({ ERP_SECRET: secretOf('e'), CRM_SECRET: `${secretOf('c')}, ${secretOf('e')}` })).toThrow(
      /ERP_SECRET and CRM_SECRET have a value in common/,
    )
    expect(read({ PORT_SECRET: secretOf('t') })).toThrow(/PORT_SECRET and TOKEN_SECRET/)
    expect(read({ PORT_SECRET: secretOf('t') })).not.toThrow(secretOf('t'))
  })

  it('takes keys from where nobody can change them on their way', () => {
    const read = (url: string) => readEnv({ NODE_ENV: 'production', TOKEN_JWKS_URL: url }).TOKEN_JWKS_URL
    for (const url of ['https://login.example.com/keys', 'http://localhost:8080/keys', 'http://127.0.0.1/keys'])
      expect(read(url)).toBe(url)
    for (const url of ['http://login.example.com/keys', 'http://localhost.example.com/keys', 'http://10.0.0.1/keys'])
      expect(() => read(url), url).toThrow(/TOKEN_JWKS_URL: must be https in production/)
    expect(readEnv({ TOKEN_JWKS_URL: 'http://login.example.com/keys' }).TOKEN_JWKS_URL).toBeDefined()
  })
})

it('takes two secrets while one replaces the other, each long enough', () => {
  const [old, next] = ['o'.repeat(32), 'n'.repeat(32)]
  const read = (list: string) => readEnv({ ERP_SECRET: list }).ERP_SECRET
  expect(read(old)).toEqual([old])
  expect(read(`${next}, ${old}`)).toEqual([next, old])
  for (const list of [`${next},`, `${next},short`, 'short', ',', `${next},${old},${'x'.repeat(32)}`]) {
    expect(() => read(list), list).toThrow(/ERP_SECRET: /)
    expect(() => read(list), list).not.toThrow(next)
  }
})
