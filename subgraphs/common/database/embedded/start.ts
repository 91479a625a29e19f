import { spawn } from 'node:child_process'
import { open, readFile, rename, stat, type FileHandle } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Cluster } from './cluster.ts'
import { environment, explained } from './run.ts'
import { findPostmaster } from './postmaster.ts'

export interface StartOptions {
  readonly durable: boolean
  /** The only port that will do. Without it: the last one if it is free, else any. */
  readonly port?: number
}

/**
 * What came of starting: `up` (ours, or that of a process that was faster); `port taken`; `killed` by somebody;
 * `orphans`, when processes of a server killed before still hold its memory. All are worth another look.
 */
export type Outcome = 'up' | 'port taken' | 'killed' | 'orphans'

/** How long a server may replay its log after a crash before we stop waiting. */
export const recoveryMs = 600_000

const logLimit = 1_000_000

/**
 * Starts the cluster's server, detached: it survives this process, and Ctrl-C in the terminal does not reach it.
 * PostgreSQL's own pid file decides when two start at once.
 * @throws with the end of the server's log when it will not start
 */
export async function startServer(cluster: Cluster, options: StartOptions): Promise<Outcome> {
  const port = options.port ?? (await freePort(await lastPort(cluster)))
  const output = await openLog(cluster)
  const begin = (await output.stat()).size
  const child = spawn(cluster.programs.postgres, serverOptions(cluster, port, options.durable), {
    cwd: cluster.data,
    env: environment,
    detached: true,
    stdio: ['ignore', output.fd, output.fd],
    ...(cluster.user && { uid: cluster.user.uid, gid: cluster.user.gid }),
  })
  child.unref()
  const ended = new Promise<NodeJS.ErrnoException>((resolve) => {
    child.on('error', resolve)
    child.on('exit', (code, killedBy) => resolve(new Error(killedBy ? 'killed' : `it ended with ${code}`)))
  })
  let failure: NodeJS.ErrnoException | null = null
  for (const limit = Date.now() + recoveryMs; Date.now() < limit;) {
    failure = await Promise.race([ended, delay(10, null)])
    if (failure || (await findPostmaster(cluster))?.status === 'ready') break
  }
  await output.close()
  if (!failure) return 'up'

  const said = (await readFile(cluster.logFile)).subarray(begin).toString()
  if (failure.message === 'killed') return 'killed'
  if (said.includes('pre-existing shared memory block')) return 'orphans'
  if (said.includes('could not create any TCP/IP sockets')) return 'port taken'
  if (said.includes('postmaster.pid')) return 'up'
  throw explained(failure, said.trim().split('\n').slice(-8).join('\n'), cluster.programs.postgres)
}

// On the command line stands only what must hold; the rest is in postgresql.conf, for its owner to change.
function serverOptions(cluster: Cluster, port: number, durable: boolean): string[] {
  // Without fsync a commit still outlives a killed server, though not the machine's power.
  const hasty = ['fsync=off', 'full_page_writes=off', 'max_connections=300']
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=', // their paths may not exceed 107 bytes
    `cluster_name=${cluster.name}`,
    ...(durable ? [] : hasty),
  ]
  return ['-D', cluster.data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])]
}

/** The server's log, appended to; one older log is kept when it has grown. */
async function openLog({ logFile, user }: Cluster): Promise<FileHandle> {
  const found = await stat(logFile).catch(() => null)
  if (found && found.size > logLimit) await rename(logFile, `${logFile}.1`).catch(() => {})
  const handle = await open(logFile, 'a', 0o600)
  if (user) await handle.chown(user.uid, user.gid)
  return handle
}

// The same port again lets pools of other processes find the server after a crash, and people with psql as well.
async function lastPort(cluster: Cluster): Promise<number> {
  const options = await readFile(path.join(cluster.data, 'postmaster.opts'), 'utf8').catch(() => '')
  return Number(/"-p" "(\d+)"/.exec(options)?.[1] ?? 0)
}

async function freePort(wish: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => (wish ? resolve(freePort(0)) : reject(error)))
    probe.listen({ port: wish, host: '127.0.0.1' }, () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
