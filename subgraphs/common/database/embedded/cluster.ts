import { execFile } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { chmod, chown, mkdir, open, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { programs, type Programs } from './binaries.ts'
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

const run = promisify(execFile)

/** What programs of PostgreSQL get to see of the environment: no PG* variables, no secrets of ours. */
export const environment = { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/local/bin:/usr/bin:/bin' }

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
    const made = await mkdir(folder, { recursive: true, mode: 0o700 })
    if (made && user) {
      for (let at = folder; at.startsWith(made); at = path.dirname(at)) {
        await (at === folder ? chown(at, user.uid, user.gid) : chmod(at, 0o711))
      }
    }
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

interface Plan {
  readonly home: string
  readonly user: OsUser | null
  readonly binaries: Programs
  readonly durable: boolean
  readonly log: (message: string) => void
}

async function initialise({ home, user, binaries, durable, log }: Plan): Promise<void> {
  log(`making a database in ${path.dirname(home)}`)
  const draft = `${home}.${randomBytes(6).toString('hex')}`
  const passwordFile = path.join(draft, 'password')
  try {
    await mkdir(draft, { mode: 0o700 })
    await writeFile(passwordFile, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 })
    if (user) for (const place of [draft, passwordFile]) await chown(place, user.uid, user.gid)
    await initdb(
      binaries.initdb,
      user,
      [
        `--pgdata=${path.join(draft, 'data')}`,
        `--pwfile=${passwordFile}`,
        ...initialSettings,
        ...(durable ? [] : ['--no-sync']),
      ],
      log,
    )
    await rename(draft, home)
    if (durable) await sync(path.dirname(home))
  } catch (error) {
    if (!(await stat(home).catch(() => null))) throw error // else another process was faster
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
  await sweep(home)
}

// Sorting and case by code point, the same on every machine; ask for "und-x-icu" to sort as people do.
const initialSettings = [
  '--username=postgres',
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--no-instructions',
  ...[
    'timezone=UTC',
    'log_timezone=UTC',
    'jit=off', // costs more than it brings on short queries
    'max_wal_size=512MB',
    'client_connection_check_interval=2s', // a killed client's long query ends with it
    // Failed statements are for their caller to log; here they would only fill the disk and show people's data.
    'log_min_messages=log',
    'log_min_error_statement=panic',
    'log_error_verbosity=terse',
    'log_checkpoints=off',
  ].flatMap((setting) => ['--set', setting]),
]

async function initdb(
  file: string,
  user: OsUser | null,
  options: string[],
  log: (message: string) => void,
): Promise<void> {
  const cwd = path.dirname(file)
  // pg_trgm takes only ASCII for letters under "C"; which other name there is depends on the system.
  for (const letters of ['C.UTF-8', 'en_US.UTF-8', 'C']) {
    try {
      const ids = user ? { uid: user.uid, gid: user.gid } : {}
      await run(file, [...options, `--lc-ctype=${letters}`], { cwd, env: environment, ...ids })
      if (letters === 'C') log('this system has no UTF-8 locale: similarity search will not see letters such as å or é')
      return
    } catch (error) {
      const output = String((error as { stderr?: string }).stderr ?? '')
      if (output.includes('invalid locale name') && letters !== 'C') continue
      throw explained(error as NodeJS.ErrnoException, output, file)
    }
  }
}

/** An error of running a program of PostgreSQL, with what to do about it. */
export function explained(error: NodeJS.ErrnoException, output: string, file: string): Error {
  const reason = output.trim() || error.message
  let advice = ''
  if (error.code === 'ENOENT') {
    advice = ' These programs need glibc (Debian, Ubuntu, Fedora and the like; not Alpine).'
  } else if (error.code === 'EPERM' || error.code === 'EINVAL') {
    advice = ' Root may not switch to the user of PostgreSQL here: start Samspill as an ordinary user.'
  } else if (output.includes('could not look up effective user ID')) {
    advice = ' The current user id has no name: add it to /etc/passwd.'
  } else if (output.includes('No space left on device')) {
    advice = ' The disk is full.'
  }
  return new Error(
    `PostgreSQL (${file}) did not work: ${reason}.${advice} Or set ERP_DATABASE_URL and CRM_DATABASE_URL.`,
    {
      cause: error,
    },
  )
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

async function sync(folder: string): Promise<void> {
  const handle = await open(folder)
  await handle.sync().finally(() => handle.close())
}

/** Removes what killed processes left of clusters half made; an hour is more than any initdb takes. */
async function sweep(home: string): Promise<void> {
  const folder = path.dirname(home)
  for (const name of await readdir(folder)) {
    if (!name.startsWith(`${path.basename(home)}.`) || !/\.[0-9a-f]{12}$/.test(name)) continue
    const found = await stat(path.join(folder, name)).catch(() => null)
    if (found && Date.now() - found.mtimeMs > 3_600_000)
      await rm(path.join(folder, name), { recursive: true, force: true })
  }
}
