import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { signToken } from '../subgraphs/common/auth/token.ts'
import { testDatabase, type TestDatabase } from './support/database.ts'
import { erasureSecret, partSecrets, testSecret } from './support/graph.ts'
import type { Data } from './support/data.ts'
import { spawnedFromSource, spawnedWith } from './support/spawned.ts'

// Each a process of its own, with settings of its own.

const entry = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const secrets = {
  TOKEN_SECRET: testSecret,
  ERP_SECRET: partSecrets.erp,
  CRM_SECRET: partSecrets.crm,
  PORT_SECRET: partSecrets.ports,
  ERASURE_SECRET: erasureSecret,
}
const { PATH, HOME } = process.env
const started: ReturnType<typeof spawnedWith>[] = []

function launch(file: string, env: Record<string, string>, start = spawnedWith) {
  const process = start({ PATH, HOME, ...secrets, ...env }, entry(file))
  started.push(process)
  return process
}

async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return String(port)
}

/** A folder for embedded databases, gone when the test is over. */
async function scratch(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'samspill-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await chmod(folder, 0o755) // as root, PostgreSQL's user must pass
  return folder
}

const listening = (process: ReturnType<typeof launch>) => process.said(/"url":"([^"]+)"/)

async function ask(url: string, query: string): Promise<Data> {
  const token = await signToken(
    { secret: testSecret, issuer: 'samspill', audience: 'samspill' },
    { subject: 'test', role: 'administrator', expiresIn: '1h' },
  )
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  })
  return response.json()
}

let erp: TestDatabase
let crm: TestDatabase
beforeAll(async () => {
  ;[erp, crm] = await Promise.all([testDatabase('erp'), testDatabase('crm')])
})
afterAll(async () => {
  for (const { child } of started) child.kill('SIGKILL')
  await Promise.all([erp.drop(), crm.drop()])
})

const view = '{ customers { nodes { name account { currency } } } }'

it('three processes serve one graph in production, lose one and get it back, and stop cleanly', async () => {
  const ports = { erp: await freePort(), crm: await freePort() }
  const common = {
    NODE_ENV: 'production',
    ERP_URL: `http://127.0.0.1:${ports.erp}/graphql`,
    CRM_URL: `http://127.0.0.1:${ports.crm}/graphql`,
  }
  // ERP's secret is just being replaced: the gateway shows the old one still.
  const replacing = `the-next-secret-of-erp-that-nobody-shows-yet, ${partSecrets.erp}`
  const ofErp = { PORT: ports.erp, ERP_DATABASE_URL: erp.url, ERP_SECRET: replacing }
  const startErp = () => launch('subgraphs/erp/main.ts', { ...common, ...ofErp })
  let erpProcess = startErp()
  const crmProcess = launch('subgraphs/crm/main.ts', { ...common, PORT: ports.crm, CRM_DATABASE_URL: crm.url })
  const gateway = launch('gateway/index.ts', { ...common, PORT: '0' })
  const [url] = await Promise.all([listening(gateway), listening(crmProcess), listening(erpProcess)])
  for (const part of [url, `http://127.0.0.1:${ports.erp}`, `http://127.0.0.1:${ports.crm}`])
    for (const health of ['live', 'ready']) expect((await fetch(`${part}/health/${health}`)).status).toBe(200)

  const made = await ask(
    url,
    'mutation { createCustomer(input: { name: "Tre Deler AS" }) { ... on Customer { name } } }',
  )
  expect(made.data.createCustomer).toEqual({ name: 'Tre Deler AS' })
  const whole = { customers: { nodes: [{ name: 'Tre Deler AS', account: null }] } }
  expect(await ask(url, view)).toEqual({ data: whole, extensions: expect.anything() as object })

  erpProcess.child.kill('SIGKILL')
  await erpProcess.exitCode()
  const partial = await ask(url, view)
  expect(partial.data).toEqual(whole)
  expect(partial.errors).toMatchObject([
    { path: ['customers', 'nodes', 0, 'account'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } },
  ])
  erpProcess = startErp()
  await listening(erpProcess)
  expect(await ask(url, view)).toEqual({ data: whole, extensions: expect.anything() as object })

  for (const { child } of [gateway, erpProcess, crmProcess]) child.kill('SIGTERM')
  expect(await Promise.all([gateway, erpProcess, crmProcess].map((process) => process.exitCode()))).toEqual([0, 0, 0])
})

it('all in one process starts, prints tokens that work, and a second copy says that the port is taken', async () => {
  const databases = { ERP_DATABASE_URL: erp.url, CRM_DATABASE_URL: crm.url, SAMSPILL_DEMO: 'off' }
  const port = await freePort()
  const first = launch('gateway/all-in-one.ts', { PORT: port, ...databases }, spawnedFromSource)
  const token = await first.said(/administrator\s+(\S+)/)
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: view }),
  })
  expect(await response.json()).toHaveProperty('data.customers.nodes.0.name', 'Tre Deler AS')
  const second = launch('gateway/all-in-one.ts', { PORT: port, ...databases })
  expect(await second.exitCode()).toBe(1)
  expect(second.output.stderr).toMatch(new RegExp(`^Port ${port} is taken`))
  first.child.kill('SIGTERM')
  expect(await first.exitCode()).toBe(0)
})

describe('a start that comes to nothing leaves no server of the databases behind', () => {
  const isRunning = (data: string) => existsSync(path.join(data, 'crm', 'server', 'data', 'postmaster.pid'))

  it('because one of the databases does not answer', async () => {
    const data = await scratch()
    const broken = { ERP_DATABASE_URL: `postgres://127.0.0.1:${await freePort()}/none`, SAMSPILL_DATA: data }
    const process = launch('gateway/all-in-one.ts', { PORT: '0', ...broken })
    expect(await process.exitCode()).toBe(1)
    expect(process.output.stderr).toMatch(/^The database at 127\.0\.0\.1:\d+ does not answer/)
    expect(isRunning(data)).toBe(false)
  })

  it('because it is stopped before it listens', async () => {
    const data = await scratch()
    const process = launch('gateway/all-in-one.ts', { PORT: '0', ERP_DATABASE_URL: erp.url, SAMSPILL_DATA: data })
    await process.said(/making a database/)
    process.child.kill('SIGTERM')
    expect(await process.exitCode()).toBe(0)
    expect(process.output.stderr).toBe('')
    expect(process.output.stdout).not.toMatch(/listens/)
    expect(isRunning(data)).toBe(false)
  })
})

it('a process whose settings are wrong says all that is wrong with them, and ends', async () => {
  const process = launch('gateway/index.ts', { PORT: 'high', LOG_LEVEL: 'loud' })
  expect(await process.exitCode()).toBe(1)
  expect(process.output.stderr).toMatch(/PORT[\s\S]*LOG_LEVEL/)
  expect(process.output.stderr).not.toMatch(/\n\s+at /)
})

describe('production does not start', () => {
  const refused = async (file: string, env: Record<string, string>) => {
    const process = spawnedWith({ PATH, HOME, NODE_ENV: 'production', PORT: '0', ...env }, entry(file))
    expect(await process.exitCode()).toBe(1)
    expect(process.output.stdout).toBe('')
    for (const secret of Object.values(secrets)) expect(process.output.stderr).not.toContain(secret)
    return process.output.stderr.split('\n').map((line) => line.trim())
  }
  const needed = (name: string) => `${name} is needed in production.`
  const tokens = 'TOKEN_SECRET or TOKEN_JWKS_URL: one is needed in production.'

  it.each([
    ['gateway/all-in-one.ts', [tokens, needed('ERASURE_SECRET')]],
    ['gateway/index.ts', [tokens, needed('ERP_SECRET'), needed('CRM_SECRET')]],
    ['subgraphs/erp/main.ts', [tokens, needed('ERP_SECRET'), needed('PORT_SECRET')]],
    ['subgraphs/crm/main.ts', [tokens, needed('CRM_SECRET'), needed('PORT_SECRET'), needed('ERASURE_SECRET')]],
  ])('without secrets of its own: %s', async (file, problems) => {
    expect(await refused(file, {})).toEqual(['These settings can not be used:', ...problems, ''])
  })

  it('with one secret for two', async () => {
    const told = await refused('gateway/index.ts', { ...secrets, CRM_SECRET: secrets.ERP_SECRET })
    expect(told).toContain('ERP_SECRET and CRM_SECRET have a value in common: in production each has its own.')
  })
})
