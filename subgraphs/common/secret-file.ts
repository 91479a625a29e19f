import { randomBytes } from 'node:crypto'
import { chmod, chown, link, open, readFile, rm, stat } from 'node:fs/promises'
import path from 'node:path'

/**
 * A random secret (32 bytes, base64url) that is kept in `<folder>/<name>`, mode 0600, and made on first need.
 * Processes that ask at once get the same one.
 */
export async function secretFile(folder: string, name: string): Promise<string> {
  const file = path.join(folder, name)
  const kept = await readSecret(file)
  if (kept) return kept

  // Written elsewhere and then linked: the name either is missing or holds a whole secret, even after a crash.
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  const handle = await open(draft, 'wx', 0o600)
  try {
    await handle.writeFile(`${randomBytes(32).toString('base64url')}\n`)
    await handle.sync()
    const owner = await stat(folder)
    if (process.getuid?.() === 0) await chown(draft, owner.uid, owner.gid)
    await link(draft, file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error // another process was faster
    })
  } finally {
    await handle.close()
    await rm(draft, { force: true })
  }
  const secret = await readSecret(file)
  if (secret) return secret
  throw new Error(`The secret ${file} vanished while it was being made: is something clearing ${folder}?`)
}

async function readSecret(file: string): Promise<string | null> {
  let text: string
  try {
    text = (await readFile(file, 'utf8')).trim()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
  if (!/^[\w-]{43,}$/.test(text))
    throw new Error(`The secret in ${file} is damaged. Remove the file to have a new one made.`)
  if (((await stat(file)).mode & 0o077) !== 0) await chmod(file, 0o600)
  return text
}
