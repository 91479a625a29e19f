import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { link, readdir, readFile, readlink, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Cluster } from './cluster.ts'

/** The server process of a cluster, as its postmaster.pid tells. */
export interface Postmaster {
  readonly pid: number
  readonly port: number
  /** `starting`, `ready` or `stopping`; also `standby`; empty while it is too early to tell. */
  readonly status: string
}

const run = promisify(execFile)

/**
 * The live server of the cluster, or null. A pid file left by a killed server is no proof: its pid may be anybody's by
 * now, even a server of another folder, and PostgreSQL would refuse to start as long as that process lives. Such a
 * file is removed here.
 */
export async function findPostmaster(cluster: Cluster): Promise<Postmaster | null> {
  const text = await readPidFile(cluster)
  if (text === null) return null
  const lines = text.split('\n').map((line) => line.trim())
  const pid = Number(lines[0])
  if (!(pid > 0)) {
    await discardWhenOld(cluster, text)
    return null
  }
  if (!isAlive(pid)) return null // PostgreSQL itself clears this one away
  if (await isServerOf(cluster, pid)) return { pid, port: Number(lines[3]), status: lines[7] ?? '' }
  await discard(cluster, text)
  return null
}

/** Whether this very server has left: its pid file, which it removes last, is gone, or its process is. */
export async function hasLeft(cluster: Cluster, pid: number): Promise<boolean> {
  const text = await readPidFile(cluster)
  return text === null || Number(text.split('\n')[0]) !== pid || !(await isServerOf(cluster, pid))
}

/** Ends processes of the cluster that outlived their killed server and block the next one; true when there were any. */
export async function endOrphans(cluster: Cluster): Promise<boolean> {
  const title = `postgres: ${cluster.name}:`
  const pids = (await processes()).filter(({ command }) => command.startsWith(title)).map(({ pid }) => pid)
  // Nothing is lost: the log is replayed at the next start as after any crash.
  for (const pid of pids) signal(pid, 'SIGKILL')
  return pids.length > 0
}

/** Sends the signal; a process that is gone already is fine. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

const pidFile = (cluster: Cluster) => path.join(cluster.data, 'postmaster.pid')

async function readPidFile(cluster: Cluster): Promise<string | null> {
  return readFile(pidFile(cluster), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function isServerOf(cluster: Cluster, pid: number): Promise<boolean> {
  const command = await commandOf(pid)
  // A zombie's command is empty: in a container nobody may be there to bury a killed server.
  if (!command.includes('postgres')) return false
  if (command.includes(`cluster_name=${cluster.name}`) || command.includes(cluster.data)) return true
  // Somebody may have started it by hand, under another name of the folder. (Not readable for everybody.)
  return (await readlink(`/proc/${pid}/cwd`).catch(() => '')) === cluster.data
}

async function commandOf(pid: number): Promise<string> {
  if (process.platform === 'linux') {
    const text = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
    return text.replaceAll('\0', ' ').trim()
  }
  return run('ps', ['-ww', '-o', 'command=', '-p', String(pid)]).then(
    ({ stdout }) => stdout.trim(),
    () => '',
  )
}

async function processes(): Promise<{ pid: number; command: string }[]> {
  if (process.platform === 'linux') {
    const pids = (await readdir('/proc')).map(Number).filter((pid) => pid > 0)
    return Promise.all(pids.map(async (pid) => ({ pid, command: await commandOf(pid) })))
  }
  const { stdout } = await run('ps', ['-axww', '-o', 'pid=,command='])
  return stdout.split('\n').map((line) => {
    const [, pid, command] = /^\s*(\d+)\s+(.*)$/.exec(line) ?? []
    return { pid: Number(pid), command: command ?? '' }
  })
}

// A server killed between making the file and filling it leaves an empty one, which PostgreSQL will not pass.
async function discardWhenOld(cluster: Cluster, text: string): Promise<void> {
  const found = await stat(pidFile(cluster)).catch(() => null)
  if (found && Date.now() - found.mtimeMs > 3000) await discard(cluster, text)
}

/** Removes the pid file if it still says `text`: another process may have put a live server's in its place. */
async function discard(cluster: Cluster, text: string): Promise<void> {
  const aside = `${pidFile(cluster)}.${randomBytes(6).toString('hex')}`
  try {
    await rename(pidFile(cluster), aside)
  } catch {
    return // gone already
  }
  if ((await readFile(aside, 'utf8')) !== text) await link(aside, pidFile(cluster)).catch(() => {})
  await rm(aside, { force: true })
}
