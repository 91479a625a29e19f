import { stat } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { openCluster, type Cluster } from './cluster.ts'
import { endOrphans, findPostmaster } from './postmaster.ts'
import { join, type Presence } from './presence.ts'
import { recoveryMs, startServer, type StartOptions } from './start.ts'

export interface EmbeddedServer {
  /** Superuser, database `postgres`. Stays valid: a server that is killed comes back at the same port. */
  readonly url: string
  /** Stops the server if nobody else uses it. Close your own connections first. */
  leave(): Promise<void>
}

export interface EmbeddedOptions {
  /** False for tests: fast, but a power cut may cost the data. Holds when this call is the one that starts. */
  readonly durable?: boolean
  readonly log?: (message: string) => void
}

const patienceMs = 60_000
const orphansMs = 3_000

/**
 * The PostgreSQL server of `folder` (absolute; made on first use), joined when it runs, else started. Any number of
 * processes may use one at once; the last to leave stops it.
 * @throws an error with advice when there is no way to have it
 */
export async function joinOrStart(folder: string, options: EmbeddedOptions = {}): Promise<EmbeddedServer> {
  const { durable = true, log = () => {} } = options
  const cluster = await openCluster(folder, durable, log)
  let left: Promise<void> | undefined
  let presence = enter(cluster, { durable }, log)
  const { url, port } = await presence

  const watch = async (held: Presence): Promise<void> => {
    await held.lost
    if (left || !(await stat(path.join(cluster.data, 'PG_VERSION')).catch(() => null))) return
    log(`PostgreSQL of ${cluster.folder} went away; joining or starting it again`)
    presence = enter(cluster, { durable, port }, log)
    const back = await presence
    if (back.port !== port) log(`PostgreSQL of ${cluster.folder} moved to another port: start Samspill again`)
    void watchOver(back)
  }
  const watchOver = (held: Presence) => watch(held).catch((error: Error) => log(error.message))
  void watchOver(await presence)

  return {
    url,
    leave: () => (left ??= presence.catch(() => null).then((held) => held?.leave())),
  }
}

/** Joins the running server or starts one, over and over until a connection stands. */
async function enter(cluster: Cluster, options: StartOptions, log: (message: string) => void): Promise<Presence> {
  const begun = Date.now()
  let limit = begun + patienceMs
  let obstacle = 'nothing answers'
  for (; Date.now() < limit; await delay(20)) {
    const running = await findPostmaster(cluster)
    if (running?.status === 'starting') {
      limit = begun + recoveryMs // it replays its log after a crash
      obstacle = 'it is still recovering'
    } else if (running) {
      const presence = running.port ? await join(cluster, running.port) : null
      if (presence) return presence
      obstacle = `process ${running.pid} runs but lets nobody in`
    } else {
      const outcome = await startServer(cluster, options)
      if (outcome === 'port taken') obstacle = `port ${options.port ?? ''} is taken`
      if (outcome === 'killed') obstacle = 'something kills it as it starts'
      if (outcome === 'orphans') {
        obstacle = 'processes of a killed server still hold its memory'
        if (Date.now() > begun + orphansMs && (await endOrphans(cluster))) log('ended processes of a killed server')
        await delay(100)
      }
    }
  }
  throw new Error(
    `PostgreSQL of ${cluster.folder} could not be joined or started: ${obstacle}. See ${cluster.logFile}; ending the ` +
      'processes named "postgres" that belong to it helps.',
  )
}
