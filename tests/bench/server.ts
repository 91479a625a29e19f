import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { startFlags } from '../support/start-script.ts'
import { endingWithParent } from './parent.ts'

export interface ServerProcess {
  readonly pid: number
}

export interface ProcessSettings {
  /** Whose process it is, for those who read its profile. */
  readonly name: string
  /** From the checkout's root, or absolute. */
  readonly file: string
  readonly args?: readonly string[]
  /** The whole environment, but for what Node itself needs; with PORT. */
  readonly settings: Readonly<Record<string, string>>
  /** The path that answers when it is ready. */
  readonly ready: string
  readonly headers?: Readonly<Record<string, string>>
  /** The working directory: without an `.env`, whose settings would count too. */
  readonly folder: string
  readonly signal: AbortSignal
  /** A folder for CPU profiles: in one of the name's it finds that of each process and thread, written when it stops. */
  readonly profile?: string
}

/** The machine may have other work. */
const patienceMs = 180_000
const stopMs = 10_000

const running = new Set<ChildProcess>()

/**
 * Starts a process and waits until it is ready.
 * @throws when it ends, or is not ready in time; stop it with `stopServers` then
 */
export async function startProcess(process_: ProcessSettings): Promise<ServerProcess> {
  const { name, file, args = [], settings, ready, headers, folder, signal, profile } = process_
  signal.throwIfAborted()
  const entry = fileURLToPath(new URL(file, new URL('../../', import.meta.url)))
  const typescript = file.endsWith('.ts') ? ['--import', import.meta.resolve('tsx')] : []
  const profiling =
    profile === undefined ? [] : ['--cpu-prof', '--cpu-prof-dir', path.join(profile, name.replaceAll('/', '-'))]
  const child = spawn(
    process.execPath,
    [...startFlags, ...endingWithParent, ...profiling, ...typescript, entry, ...args],
    {
      cwd: folder,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, ...settings },
      stdio: ['pipe', 'ignore', 'pipe'],
    },
  )
  running.add(child)
  child.once('exit', () => running.delete(child))
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4_000)))
  const url = `http://127.0.0.1:${settings.PORT}${ready}`
  for (const limit = Date.now() + patienceMs; Date.now() < limit; await delay(50)) {
    signal.throwIfAborted()
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`${file} ended with ${child.signalCode ?? child.exitCode}: ${said}`)
    if (child.pid !== undefined && (await answers(url, headers))) return { pid: child.pid }
  }
  throw new Error(`${file} was not ready within ${patienceMs} ms: ${said}`)
}

const answers = (url: string, headers: ProcessSettings['headers'] = {}): Promise<boolean> =>
  fetch(url, { headers }).then(
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
