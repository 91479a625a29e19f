import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect, createServer, type AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { vi } from 'vitest'

/** Whether there is a Redis to test with. */
export const hasRedis = spawnSync('redis-server', ['--version']).status === 0
if (!hasRedis) console.warn('redis-server is not installed: what Redis does is not tested.')

/** A Redis of a test's own, which it may stop, freeze and start again at the same address. */
export interface TestRedis {
  readonly url: string
  start(): Promise<void>
  /** Ends it at once, connections and all. */
  kill(): Promise<void>
  /** Lets it hang, or go on. */
  freeze(): void
  thaw(): void
  keys(): string[]
  stop(): Promise<void>
}

export async function testRedis(): Promise<TestRedis> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'samspill-redis-'))
  const port = await freePort()
  const options = ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--dir', folder]
  let server: ChildProcess
  const start = async () => {
    server = spawn('redis-server', options, { stdio: 'ignore' })
    await vi.waitFor(() => accepts(port), { timeout: 10_000, interval: 20 })
  }
  const kill = async () => {
    if (server.exitCode !== null || server.signalCode !== null) return
    server.kill('SIGKILL')
    await once(server, 'exit')
  }
  await start()
  return {
    url: `redis://127.0.0.1:${port}`,
    start,
    kill,
    freeze: () => void server.kill('SIGSTOP'),
    thaw: () => void server.kill('SIGCONT'),
    keys: () =>
      spawnSync('redis-cli', ['-p', `${port}`, '--raw', 'keys', '*'], { encoding: 'utf8' })
        .stdout.split('\n')
        .filter(Boolean),
    stop: async () => {
      await kill()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

const accepts = (port: number) =>
  new Promise<void>((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy()
      resolve()
    })
    socket.once('error', reject)
  })
