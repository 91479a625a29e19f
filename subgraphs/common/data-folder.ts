import { createHash } from 'node:crypto'
import { access, chmod, constants, mkdir, readdir, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { systemFolder } from './database/embedded/binaries.ts'
import { may, reaches, serverUser } from './database/embedded/os-user.ts'

const checkout = fileURLToPath(new URL('../../', import.meta.url))

/**
 * Makes the folder for data and returns its absolute path, free of symbolic links.
 *
 * As root, PostgreSQL runs as another user. A folder that this user cannot reach (in a home of mode 0700, say) is
 * replaced by one in /var/lib/samspill, always the same for the same `setting`; `log` is told.
 * @param setting absolute, or relative to the checkout
 * @throws when the folder cannot be made or used
 */
export async function dataFolder(setting: string, log?: (message: string) => void): Promise<string> {
  const wanted = path.resolve(checkout, setting)
  const above = await nearest(wanted)
  if (!(await stat(above)).isDirectory())
    throw new Error(
      above === wanted
        ? `SAMSPILL_DATA=${setting} is not a folder.`
        : `SAMSPILL_DATA=${setting} can not be made: ${above} is not a folder.`,
    )
  if (process.getuid?.() !== 0) return makeOwn(wanted)

  const name = createHash('sha256').update(wanted).digest('hex').slice(0, 12)
  const substitute = path.join(systemFolder, name)
  // Once begun in the substitute, stay there: permissions that change must not make the data seem lost.
  if (!(await holdsDatabase(wanted)) && (await holdsDatabase(substitute))) {
    tellOnce(log, `data lie in ${substitute}, not in ${wanted}`)
    return substitute
  }
  const user = await serverUser(wanted)
  if (await reaches(user, above, may.enter)) return makeShared(wanted)
  if (await holdsDatabase(wanted)) {
    throw new Error(
      `There is a database in ${wanted}, but PostgreSQL, which must not run as root, runs as uid ${user?.uid} and cannot ` +
        'reach it. Let others pass through the folders above it (chmod o+x), or start as the user that made it.',
    )
  }
  const isOursToOpen = (await isEmpty(wanted)) && (await reaches(user, path.dirname(wanted), may.enter))
  if (isOursToOpen) {
    await chmod(wanted, 0o711)
    return makeShared(wanted)
  }
  await makeShared(systemFolder, 0o755)
  tellOnce(log, `data lie in ${substitute}, since PostgreSQL's user (uid ${user?.uid}) cannot reach ${wanted}`)
  return makeShared(substitute)
}

const told = new Set<string>()

/** A process asks for the folder several times, with and without a place to tell: it is told once. */
function tellOnce(log: ((message: string) => void) | undefined, message: string): void {
  if (!log || told.has(message)) return
  told.add(message)
  log(message)
}

/** @throws with advice when `make` does not succeed */
async function made(folder: string, make: () => Promise<unknown>): Promise<string> {
  try {
    await make()
    return await realpath(folder)
  } catch (error) {
    const reason = (error as Error).message
    throw new Error(
      `The data folder ${folder} cannot be used (${reason}). Set SAMSPILL_DATA to a folder that is yours, or start as ` +
        'the user that it belongs to.',
      { cause: error },
    )
  }
}

const makeOwn = (folder: string): Promise<string> =>
  made(folder, async () => {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  })

/** As root: a folder that others may pass through but not list; what is inside has modes of its own. */
const makeShared = (folder: string, mode = 0o711): Promise<string> =>
  made(folder, async () => {
    const first = await mkdir(folder, { recursive: true, mode })
    // The umask may have taken bits away, from the folder and from those above that were missing too.
    for (let at = folder; first && at.startsWith(first); at = path.dirname(at)) await chmod(at, mode)
  })

async function nearest(place: string): Promise<string> {
  for (let at = place; ; at = path.dirname(at)) if (await stat(at).catch(() => null)) return at
}

async function isEmpty(folder: string): Promise<boolean> {
  return (await readdir(folder).catch(() => ['missing'])).length === 0
}

async function holdsDatabase(folder: string): Promise<boolean> {
  for (const name of await readdir(folder).catch(() => [])) {
    if (await stat(path.join(folder, name, 'server', 'data')).catch(() => null)) return true
  }
  return false
}
