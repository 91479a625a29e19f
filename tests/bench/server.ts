import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

export interface ServerProcess {
  readonly pid: number
  readonly url: string
}

const patienceMs = 30_000
const stopMs = 10_000

const running = new Set<ChildProcess>()

/**
 * Starts an entry of the application as a process of its own and waits until it is ready.
 * @param file from the checkout's root
 * @param settings the whole environment, but for what Node itself needs; with PORT
 * @param folder the working directory: without an `.env`, whose settings would count too
 * @throws when it ends, or is not ready in time; stop it with `stopServers` then
 */
export async function startServer(
  file: string,
  settings: Readonly<Record<string, string>>,
  folder: string,
  signal: AbortSignal,
): Promise<ServerProcess> {
  signal.throwIfAborted()
  const entry = fileURLToPath(new URL(`../../${file}`, import.meta.url))
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), entry], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...settings },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  running.add(child)
  child.once('exit', () => running.delete(child))
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4_000)))
  const url = `http://127.0.0.1:${settings.PORT}`
  for (const limit = Date.now() + patienceMs; Date.now() < limit; await delay(50)) {
    signal.throwIfAborted()
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`${file} ended: ${said}`)
    if (child.pid !== undefined && (await isReady(url))) return { pid: child.pid, url }
  }
  throw new Error(`${file} was not ready within ${patienceMs} ms: ${said}`)
}

const isReady = (url: string): Promise<boolean> =>
  fetch(`${url}/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  )

/** Stops all that run, and does not come back before they are gone. */
export async function stopServers(): Promise<void> {
  await Promise.all(
    [...running].map(async (child) => {
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      const timer = setTimeout(() => child.kill('SIGKILL'), stopMs)
      await gone
      clearTimeout(timer)
    }),
  )
}

export const freePort = (): Promise<string> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(String(port)))
    })
  })
