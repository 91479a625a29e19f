import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { Agent, createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished, vi } from 'vitest'
import { signToken } from '../../subgraphs/common/auth/token.ts'
import { testSecret } from '../support/graph.ts'
import { spawnedUnder } from '../support/spawned.ts'
import { startFlags } from '../support/start-script.ts'

const [before, requests, clients] = [30_000, 100_000, 10]

/** `SOAK_MINUTES=60 npm run test:slow -- memory` lets it work for an hour; `SOAK_PER_SECOND` says how many requests it then gets. */
const soak = { minutes: Number(process.env.SOAK_MINUTES ?? 0), perSecond: Number(process.env.SOAK_PER_SECOND ?? 100) }

const megabytesOf = (pid: number): number =>
  Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024

/** A request unlike the others: of many texts, of which a few thousand are different, with variables of their own. */
function bodyOf(n: number): string {
  const fields = ['name', 'number', 'createdAt', 'kind', 'email', 'phone'].filter((_, bit) => (n >> bit) & 1)
  const query = `query ($first: Int, $text: String) {
    ${n % 97 === 0 ? `a${n % 5000}: ` : ''}customers(first: $first, where: { name: { contains: $text } }) { nodes {
      id ${fields.join(' ')} account { balance { amount } } invoices(first: ${1 + (n % 7)}) { nodes { number lines { quantity } } }
      interactions(first: 3) { nodes { subject } } } } }`
  const text = String.fromCharCode(97 + (n % 26), 97 + (Math.floor(n / 26) % 26))
  return JSON.stringify({ query, variables: { first: 1 + (n % 10), text } })
}

/** One process as it is started, with a database of its own, that has answered so many requests that it has warmed up. */
async function warmServer() {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'samspill-memory-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await chmod(folder, 0o755)
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  const { PATH, HOME } = process.env
  const { child, exitCode } = spawnedUnder(
    startFlags,
    {
      PATH,
      HOME,
      PORT: String(port),
      LOG_LEVEL: 'silent',
      SAMSPILL_DATA: folder,
      TOKEN_SECRET: testSecret,
      COST_PER_MINUTE_STAFF: 'off',
    },
    fileURLToPath(new URL('../../gateway/all-in-one.ts', import.meta.url)),
  )
  onTestFinished(() => void child.kill('SIGKILL'))
  const url = `http://127.0.0.1:${port}`
  await vi.waitFor(() => fetch(`${url}/health/ready`).then(({ status }) => expect(status).toBe(200)), {
    timeout: 240_000,
    interval: 500,
  })
  const tokens = { secret: testSecret, issuer: 'samspill', audience: 'samspill' }
  const token = await signToken(tokens, { subject: 'ann', role: 'analyst', expiresIn: '12h' })
  const agent = new Agent({ keepAlive: true })
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
  const send = (n: number) =>
    new Promise<void>((resolve, reject) => {
      const sent = request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
        if (response.statusCode !== 200) reject(new Error(`status ${response.statusCode}`))
        response.resume().once('end', resolve)
      })
      sent.once('error', reject).end(bodyOf(n))
    })
  let next = 0
  const each = (work: () => Promise<void>) => Promise.all(Array.from({ length: clients }, work))
  const sendMore = (count: number) => {
    const last = next + count
    return each(async () => {
      while (next < last) await send(next++)
    })
  }
  const sendFor = (minutes: number, perSecond: number) => {
    const start = performance.now()
    const first = next
    return each(async () => {
      while (performance.now() - start < minutes * 60_000) {
        const due = start + ((next - first) / perSecond) * 1_000
        if (due > performance.now()) await setTimeout(due - performance.now())
        await send(next++)
      }
    })
  }
  await sendMore(before)
  return {
    sendMore,
    sendFor,
    megabytes: () => megabytesOf(child.pid ?? 0),
    sent: () => next,
    stop: async () => {
      child.kill('SIGTERM')
      expect(await exitCode()).toBe(0)
    },
  }
}

/** The most that was measured, second by second: what is resident goes up and down by a hundred as garbage comes and goes. */
async function highest(megabytes: () => number, during: Promise<unknown>): Promise<number> {
  let most = megabytes()
  const timer = setInterval(() => (most = Math.max(most, megabytes())), 1_000)
  await during.finally(() => clearInterval(timer))
  return most
}

const canMeasure = existsSync('/proc/self/status')

it.skipIf(!canMeasure)(
  `${requests} varied requests leave less than 50 MB behind`,
  async () => {
    const server = await warmServer()
    const settled = server.megabytes()
    await server.sendMore(requests)
    const after = server.megabytes()
    console.log(`${settled.toFixed(0)} MB after ${before} requests, ${after.toFixed(0)} MB after ${requests} further`)
    expect(after - settled).toBeLessThan(50)
    await server.stop()
  },
  900_000,
)

it.skipIf(!canMeasure || soak.minutes === 0)(
  `a soak of ${soak.minutes} minutes leaves less than 50 MB behind after its first ten`,
  async () => {
    const server = await warmServer()
    const peaks: number[] = []
    for (let minutes = 10; minutes <= soak.minutes; minutes += 10) {
      peaks.push(await highest(server.megabytes, server.sendFor(10, soak.perSecond)))
      console.log(`at most ${peaks.at(-1)?.toFixed(0)} MB up to minute ${minutes}, ${server.sent()} requests`)
    }
    expect((peaks.at(-1) ?? 0) - (peaks[0] ?? 0)).toBeLessThan(50)
    await server.stop()
  },
  (soak.minutes + 30) * 60_000,
)
