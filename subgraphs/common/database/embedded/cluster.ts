import { createHash, randomBytes } from 'node:crypto'
import { chmod, chown, mkdir, readdir, readFile, realpath, rename, rmdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { programs, type Programs } from './binaries.ts'
import { initialise } from './initialise.ts'
import { may, reaches, serverUser, type OsUser } from './os-user.ts'

/** A database cluster on disk: `<folder>/server/{data,password}`, beside it the log. */
export interface Cluster {
  readonly folder: string
  readonly data: string
  readonly logFile: string
  readonly password: string
  /** PostgreSQL's cluster_name: shows in the title of each of its processes and so tells whose they are. */
  readonly name: string
  readonly user: OsUser | null
  readonly programs: Programs
}

/**
 * Opens the cluster in `folder`, made on first use. Any number of processes may do so at once: each that finds none
 * makes one under a name of its own, and the first to rename it wins.
 */
export async function openCluster(folder: string, durable: boolean, log: (message: string) => void): Promise<Cluster> {
  const user = await serverUser(folder)
  await makeFolder(folder, user)
  const real = await realpath(folder)
  const binaries = await programs(user, real)
  const home = path.join(real, 'server')
  const data = path.join(home, 'data')
  if (!(await stat(home).catch(() => null))) await initialise({ home, user, binaries, durable, log })
  await checkVersion(data, binaries.major)
  return {
    folder: real,
    data,
    logFile: path.join(real, 'server.log'),
    password: (await readFile(path.join(home, 'password'), 'utf8')).trim(),
    name: `samspill-${createHash('sha256').update(data).digest('hex').slice(0, 12)}`,
    user,
    programs: binaries,
  }
}

async function makeFolder(folder: string, user: OsUser | null): Promise<void> {
  try {
    await make(folder, (draft) => (user ? chown(draft, user.uid, user.gid) : undefined))
    await readdir(folder)
  } catch (error) {
    throw new Error(
      `The database folder ${folder} cannot be used (${(error as Error).message}). Start as the user that it belongs to, ` +
        'or set SAMSPILL_DATA to another folder.',
      { cause: error },
    )
  }
  if (await reaches(user, folder, may.enter)) return
  throw new Error(
    `PostgreSQL must not run as root; its user (uid ${user?.uid}) cannot reach ${folder}. Set SAMSPILL_DATA to a folder ` +
      'that others may pass through, all those above it included, or start Samspill as an ordinary user.',
  )
}

/**
 * Makes a folder that is missing, and those above it. Each is there with its rights or not at all: another process may come
 * upon it at any time.
 */
async function make(folder: string, prepare: (draft: string) => Promise<void> | undefined): Promise<void> {
  if (await stat(folder).catch(() => null)) return
  await make(path.dirname(folder), (draft) => chmod(draft, 0o711))
  const draft = `${folder}.${randomBytes(6).toString('hex')}`
  await mkdir(draft, { mode: 0o700 })
  try {
    await prepare(draft)
    await rename(draft, folder)
  } catch (error) {
    await rmdir(draft)
    if (!(await stat(folder).catch(() => null))) throw error // else another process was faster
  }
}

async function checkVersion(data: string, ours: number): Promise<void> {
  const theirs = Number((await readFile(path.join(data, 'PG_VERSION'), 'utf8')).trim())
  if (theirs === ours) return
  throw new Error(
    `The data in ${data} were written by PostgreSQL ${theirs}; this Samspill brings PostgreSQL ${ours}, which does not ` +
      `read them. Carry them over with pg_dump or pg_upgrade of an installed PostgreSQL, or go back to the Samspill that ` +
      'wrote them. To begin without them, move the folder away.',
  )
}
