import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chown, mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Programs } from './binaries.ts'
import { environment, explained } from './run.ts'
import type { OsUser } from './os-user.ts'

const run = promisify(execFile)

export interface Plan {
  /** What to make: an absolute path, not yet there. */
  readonly home: string
  readonly user: OsUser | null
  readonly binaries: Programs
  readonly durable: boolean
  readonly log: (message: string) => void
}

/** Makes a cluster with a random password at `home`, all or nothing. That another process did so meanwhile is fine. */
export async function initialise({ home, user, binaries, durable, log }: Plan): Promise<void> {
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
