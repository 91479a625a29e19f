import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { Agent, createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { signToken } from '../../subgraphs/common/auth/token.ts'
import { partSecrets, testSecret } from '../support/graph.ts'
import { spawnedWith } from '../support/spawned.ts'

const clients = 2000
const seconds = 30
const most = 256
const bodySize = 50_000
const megabyte = 1024 * 1024

/** A subgraph that takes two seconds, longer than the gateway waits, until it is told to be quick. */
const subgraph = { delay: 2000, now: 0, atOnce: 0 }
let server: Server
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'samspill-overload-'))
  server = createServer((req, res) => {
    subgraph.atOnce = Math.max(subgraph.atOnce, ++subgraph.now)
    res.once('close', () => (subgraph.now -= 1))
    req.resume().once('end', () => setTimeout(() => res.end('{"data":{"customer":{"name":"Ann"}}}'), subgraph.delay))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await rm(folder, { recursive: true, force: true })
})

async function freePort(): Promise<number> {
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const { port } = taken.address() as AddressInfo
  taken.close()
  await once(taken, 'close')
  return port
}

/** The memory that a process holds, in bytes; 0 where that can not be told. */
function memoryOf(pid: number): number {
  try {
    return Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024
  } catch {
    return 0
  }
}

it('2,000 clients that never rest are shed while a subgraph hangs, no memory grows, and all is well afterwards', async () => {
  const { PATH, HOME } = process.env
  const crm = (server.address() as AddressInfo).port
  const port = await freePort()
  const { child, exitCode } = spawnedWith(
    {
      PATH,
      HOME,
      PORT: `${port}`,
      LOG_LEVEL: 'silent',
      SAMSPILL_DATA: folder,
      TOKEN_SECRET: testSecret,
      ERP_SECRET: partSecrets.erp,
      CRM_SECRET: partSecrets.crm,
      CRM_URL: `http://127.0.0.1:${crm}/graphql`,
      SUBGRAPH_TIMEOUT_MS: '1000',
    },
    fileURLToPath(new URL('../../gateway/index.ts', import.meta.url)),
  )
  const url = `http://127.0.0.1:${port}`
  const isLive = () => fetch(`${url}/health/live`).then(({ status }) => expect(status).toBe(200))
  await vi.waitFor(isLive, { timeout: 60_000, interval: 100 })

  const tokens = { secret: testSecret, issuer: 'samspill', audience: 'samspill' }
  // One caller alone may not have all places, and what one asks twice at once is asked once.
  const callers = await Promise.all(
    Array.from({ length: 20 }, (_, n) => signToken(tokens, { subject: `ann ${n}`, role: 'analyst', expiresIn: '1h' })),
  )
  const agent = new Agent({ keepAlive: true, maxSockets: Infinity })
  const query = 'query ($id: ID!) { customer(id: $id) { name } }'
  const send = (client: number) =>
    new Promise<number>((resolve, reject) => {
      const headers = {
        'content-type': 'application/json',
        authorization: `Bearer ${callers[client % callers.length]}`,
      }
      const body = JSON.stringify({ query, variables: { id: `${client}`.padEnd(bodySize, 'x') } })
      const sent = request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
        response.resume().once('end', () => resolve(response.statusCode ?? 0))
      })
      // A body that is sent to somebody who has answered already may find the connection closed.
      sent.once('error', reject)
      sent.end(body)
    })

  const statuses = new Map<number, number>()
  const until = Date.now() + seconds * 1000
  const client = async (_: unknown, n: number) => {
    while (Date.now() < until) {
      const status = await send(n)
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
    }
  }
  const memory: number[] = []
  const watch = setInterval(() => memory.push(memoryOf(child.pid ?? 0)), 500)
  const probes: number[] = []
  const probe = setInterval(() => void fetch(`${url}/health/live`).then(({ status }) => probes.push(status)), 1000)
  await Promise.all(Array.from({ length: clients }, client))
  clearInterval(watch)
  clearInterval(probe)

  expect([...statuses.keys()].sort()).toEqual([200, 503])
  expect(subgraph.atOnce).toBeLessThanOrEqual(most)
  expect(new Set(probes)).toEqual(new Set([200]))
  const half = Math.ceil(memory.length / 2)
  expect(Math.max(...memory.slice(half))).toBeLessThan(Math.max(...memory.slice(0, half)) + 100 * megabyte)

  subgraph.delay = 0
  await vi.waitFor(async () =>
    expect(await Promise.all(Array.from({ length: 100 }, (_, n) => send(n)))).toEqual(Array(100).fill(200)),
  )
  agent.destroy()
  child.kill()
  expect(await exitCode()).toBe(0)
})
