import { execFile } from 'node:child_process'
import { realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'

/** Whom PostgreSQL runs as when we are root, which it refuses to be. */
export interface OsUser {
  readonly uid: number
  readonly gid: number
}

const run = promisify(execFile)
// Cron and some containers give root a PATH without the sbin folders, where useradd is.
const environment = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C' }

/**
 * The user that the server of `folder` runs as: null means "as we are" (an ordinary user). As root it is whoever owns
 * the cluster, the folder or, for a new one, its parent, so that files keep one owner; when that is root too, the user `postgres`,
 * made on first need, else `nobody`.
 */
export async function serverUser(folder: string): Promise<OsUser | null> {
  if (process.getuid?.() !== 0) return null
  const made = await stat(path.join(folder, 'server')).catch(() => null)
  if (made && made.uid !== 0) return { uid: made.uid, gid: made.gid }
  for (const place of [folder, path.dirname(folder)]) {
    const found = await stat(place).catch(() => null)
    if (!found) continue
    if (found.uid !== 0 && (await hasAccount(found.uid))) return { uid: found.uid, gid: found.gid }
    break
  }
  account ??= postgresAccount()
  return account
}

let account: Promise<OsUser> | undefined

async function postgresAccount(): Promise<OsUser> {
  const there = await accountNamed('postgres')
  if (there) return there
  const nologin = ['--no-create-home', '--shell', '/usr/sbin/nologin']
  await run('useradd', ['--system', '--user-group', ...nologin, 'postgres'], { env: environment })
    // BusyBox (Alpine) has only adduser, with its own options.
    .catch(() => run('adduser', ['-S', '-D', '-H', 'postgres'], { env: environment }))
    .catch(() => null)
  const user = (await accountNamed('postgres')) ?? (await accountNamed('nobody'))
  if (user) return user
  throw new Error(
    'PostgreSQL refuses to run as root, and there is no user "postgres" to run it as, nor could one be made. ' +
      'Create it (useradd --system postgres), or start Samspill as an ordinary user.',
  )
}

async function accountNamed(name: string): Promise<OsUser | null> {
  try {
    const [uid, gid] = await Promise.all(
      ['-u', '-g'].map(async (flag) => Number((await run('id', [flag, name], { env: environment })).stdout)),
    )
    return uid && gid ? { uid, gid } : null
  } catch {
    return null
  }
}

// initdb insists on a name for the uid; files of a bind mount may belong to one that has none here.
async function hasAccount(uid: number): Promise<boolean> {
  return run('id', ['-un', String(uid)], { env: environment }).then(
    () => true,
    () => false,
  )
}

/** Permission bits as in a mode's last digit. */
export const may = { enter: 1, read: 4, readAndEnter: 5 } as const

/** Whether `user` has the permissions `bits` on `place` and may pass through every folder above it. */
export async function reaches(user: OsUser | null, place: string, bits: number): Promise<boolean> {
  if (!user) return true
  let at = await realpath(place)
  for (let needed: number = bits; ; needed = may.enter) {
    const found = await stat(at)
    const shift = found.uid === user.uid ? 6 : found.gid === user.gid ? 3 : 0
    if (((found.mode >> shift) & needed) !== needed) return false
    const parent = path.dirname(at)
    if (parent === at) return true
    at = parent
  }
}
