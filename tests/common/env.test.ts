import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { BadSettings, readEnv, settings } from '../../subgraphs/common/env.ts'

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

it('takes origins without a path alone: browsers send no other', () => {
  const read = (list: string) => readEnv({ ALLOWED_ORIGINS: list }).ALLOWED_ORIGINS
  expect(read('https://app.example.com, http://localhost:3000')).toEqual([
    'https://app.example.com',
    'http://localhost:3000',
  ])
  for (const list of ['https://app.example.com/', 'app.example.com', '*', 'https://a.example, ftp://b.example'])
    expect(() => read(list), list).toThrow(/ALLOWED_ORIGINS: an origin is/)
})

it('has no default secret in production', () => {
  expect(() => readEnv({ NODE_ENV: 'production' })).toThrow(/TOKEN_SECRET or TOKEN_JWKS_URL/)
  expect(() => readEnv({ NODE_ENV: 'production', TOKEN_SECRET: 'short' })).toThrow(/32 characters/)
})
