import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { partSecrets, testSecret } from '../support/graph.ts'
import { spawnedWith } from '../support/spawned.ts'

const started: ReturnType<typeof spawnedWith>[] = []
afterEach(() => started.forEach(({ child }) => child.kill('SIGKILL')))

const launch = (...args: string[]) => launched('gateway/index.ts', {}, ...args)

async function launched(file: string, settings: NodeJS.ProcessEnv, ...args: string[]) {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  const { PATH, HOME } = process.env
  const secrets = { TOKEN_SECRET: testSecret, ERP_SECRET: partSecrets.erp, CRM_SECRET: partSecrets.crm }
  const entry = fileURLToPath(new URL(`../../${file}`, import.meta.url))
  const spawned = spawnedWith({ PATH, HOME, PORT: String(port), ...secrets, ...settings }, entry, ...args)
  started.push(spawned)
  return { ...spawned, url: `http://127.0.0.1:${port}/health/live` }
}

const pidsIn = (log: string) =>
  new Set([...log.matchAll(/"pid":(\d+).*gateway listens/g)].map(([, pid]) => Number(pid)))

describe('The gateway in workers', () => {
  it('answers from several processes at one address, replaces one that breaks, and stops with them all', async () => {
    const { child, output, exitCode, url } = await launch('--workers', '2')
    await vi.waitFor(() => expect(pidsIn(output.stdout).size).toBe(2), { timeout: 60_000, interval: 100 })
    expect((await fetch(url)).status).toBe(200)
    // Long enough that it is not taken for one that can not start.
    await new Promise((resolve) => setTimeout(resolve, 11_000))
    const [victim = 0] = pidsIn(output.stdout)
    process.kill(victim, 'SIGKILL')
    await vi.waitFor(() => expect(pidsIn(output.stdout).size).toBe(3), { timeout: 60_000, interval: 100 })
    expect((await fetch(url)).status).toBe(200)
    const workers = [...pidsIn(output.stdout)].filter((pid) => pid !== victim)
    child.kill('SIGTERM')
    expect(await exitCode()).toBe(0)
    for (const pid of workers) expect(() => process.kill(pid, 0)).toThrow('ESRCH')
  })

  it('holds both subgraphs in each, which make the data and the demonstration once and speak as one', async () => {
    const data = await mkdtemp(path.join(tmpdir(), 'samspill-workers-'))
    try {
      const settings = { SAMSPILL_DATA: data, ERASURE_SECRET: testSecret }
      const { child, output, exitCode, url } = await launched('gateway/all-in-one.ts', settings, '--workers', '2')
      const listening = () => [...output.stdout.matchAll(/"pid":(\d+).*samspill listens/g)].length
      await vi.waitFor(() => expect(listening()).toBe(2), { timeout: 170_000, interval: 100 })
      expect(output.stdout.match(/made the demonstration company/g)).toHaveLength(1)
      await vi.waitFor(() => expect(output.stdout).toContain('Stop with Ctrl-C'), { timeout: 60_000, interval: 100 })
      expect(output.stdout.match(/Samspill listens at/g)).toHaveLength(1)
      const answers = await Promise.all(
        Array.from({ length: 20 }, () =>
          fetch(url.replace('live', 'ready'), { headers: { connection: 'close' } }).then(({ status }) => status),
        ),
      )
      expect(new Set(answers)).toEqual(new Set([200]))
      child.kill('SIGTERM')
      expect(await exitCode()).toBe(0)
    } finally {
      await rm(data, { recursive: true, force: true })
    }
  })

  it.each([['0'], ['many'], ['65']])('refuses to start %s', async (number) => {
    const { output, exitCode } = await launch('--workers', number)
    expect(await exitCode()).toBe(1)
    expect(output.stderr).toContain('--workers with a number from 1 to 64')
  })
})
