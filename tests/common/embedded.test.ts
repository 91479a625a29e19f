import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import postgres, { type Sql } from 'postgres'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { dataFolder } from '../../subgraphs/common/data-folder.ts'
import { joinOrStart, type EmbeddedServer } from '../../subgraphs/common/database/embedded/server.ts'
import { secretFile } from '../../subgraphs/common/secret-file.ts'
import { eventually } from '../support/eventually.ts'
import { programOf } from '../support/spawned.ts'

const isRoot = process.getuid?.() === 0
const isLinux = process.platform === 'linux'
let scratch: string
let folder: string
let count = 0
const servers: EmbeddedServer[] = []
const children: ChildProcess[] = []
const clients: Sql[] = []

beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'samspill embedded-'))
  await chmod(scratch, 0o755) // as root, PostgreSQL's user must pass
})

afterEach(async () => {
  await Promise.all(clients.splice(0).map((sql) => sql.end({ timeout: 1 })))
  for (const child of children.splice(0)) await killed(child)
  await Promise.all(servers.splice(0).map((server) => server.leave()))
})

afterAll(() => rm(scratch, { recursive: true, force: true }))

describe('a server of its own', () => {
  it('is made on first use, with everything the schemas need', async () => {
    const server = await start(freshFolder())
    const sql = client(server.url)
    const [row] = await sql`
      select current_setting('server_encoding') as encoding, current_setting('timezone') as zone, lower('ÆØÅ') as lower,
        (select collname from pg_collation where collname = 'und-x-icu') as icu, current_setting('data_checksums') as sums`
    expect(row).toEqual({ encoding: 'UTF8', zone: 'UTC', lower: 'æøå', icu: 'und-x-icu', sums: 'on' })
    await sql`create extension pg_trgm`
    expect(await sql`select similarity('ØÅ', 'øå') as alike`).toEqual([{ alike: 1 }]) // 0 where only ASCII are letters
  })

  it('keeps its data from one start to the next, at the same port', async () => {
    const first = await start(usedFolder())
    await write(first.url, 'kept')
    await first.leave()
    await expect(read(first.url)).rejects.toThrow('ECONNREFUSED')
    const second = await start(folder)
    expect(second.url).toBe(first.url)
    expect(await read(second.url)).toContain('kept')
  })

  it('asks for the password, which only its owner can read', async () => {
    const server = await start(usedFolder())
    const wrong = new URL(server.url)
    wrong.password = 'guess'
    await expect(client(wrong.href)`select 1`).rejects.toThrow('password authentication failed')
    const file = path.join(folder, 'server', 'password')
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    const password = (await readFile(file, 'utf8')).trim()
    expect(new URL(server.url).password).toBe(password)
    expect(await readFile(path.join(folder, 'server.log'), 'utf8')).not.toContain(password)
  })

  it('names the version when another one wrote the data', async () => {
    await (await start(freshFolder())).leave()
    await writeFile(path.join(folder, 'server', 'data', 'PG_VERSION'), '17\n')
    await expect(start(folder)).rejects.toThrow(/written by PostgreSQL 17; this Samspill brings PostgreSQL 18/)
  })

  it('says why when it cannot start', async () => {
    await (await start(freshFolder())).leave()
    await writeFile(path.join(folder, 'server', 'data', 'postgresql.conf'), 'shared_buffers = plenty\n')
    await expect(start(folder)).rejects.toThrow('invalid value for parameter "shared_buffers"')
  })
})

describe('several processes', () => {
  it('share one server; the last to leave stops it', async () => {
    const first = await start(usedFolder())
    const second = await start(folder)
    expect(second.url).toBe(first.url)
    await first.leave()
    await write(second.url, 'still here')
    await second.leave()
    await expect(read(second.url)).rejects.toThrow('ECONNREFUSED')
  })

  it('stop it too when the last ones leave at the same moment', async () => {
    const several = await Promise.all([start(usedFolder()), start(folder), start(folder)])
    await Promise.all(several.map((server) => server.leave()))
    await expect(read(several[0].url)).rejects.toThrow('ECONNREFUSED')
  })

  it('leave it running for a session that is not theirs', async () => {
    const server = await start(usedFolder())
    const person = client(server.url)
    await person`select 1`
    await server.leave()
    expect(await person`select 1 as still`).toEqual([{ still: 1 }])
    await person.end()
    await start(folder)
  })

  it('all succeed at once in a fresh folder, and leave nothing half made', async () => {
    freshFolder()
    const urls = await Promise.all([1, 2, 3, 4].map(async () => (await program(folder)).url))
    expect(new Set(urls).size).toBe(1)
    expect((await readdir(folder)).sort()).toEqual(['server', 'server.log'])
    await start(folder) // to stop it, when the others have been killed
  })

  it('get a server even when another is just stopping it', async () => {
    let leaving = await start(usedFolder())
    for (let round = 0; round < 8; round++) {
      const [, next] = await Promise.all([leaving.leave(), start(folder)])
      await write(next.url, `round ${round}`)
      leaving = next
    }
    expect((await read(leaving.url)).filter((note) => note.startsWith('round'))).toHaveLength(8)
  })
})

describe('after kill -9', () => {
  it('of the program that started it, the server is joined and then stopped as ever', async () => {
    const { child, url } = await program(usedFolder())
    await killed(child)
    const server = await start(folder)
    expect(server.url).toBe(url)
    await server.leave()
    await expect(read(url)).rejects.toThrow('ECONNREFUSED')
  })

  it('of the program and the server, everything committed is there', async () => {
    const { child, url } = await program(usedFolder())
    await write(url, 'before the kill')
    const pid = await postmaster(folder)
    await killed(child)
    process.kill(pid, 'SIGKILL')
    expect(await read((await start(folder)).url)).toContain('before the kill')
  })

  it('of the server alone, it comes back at the same port for those who use it', async () => {
    const server = await start(usedFolder())
    await write(server.url, 'committed')
    process.kill(await postmaster(folder), 'SIGKILL')
    await eventually(async () => expect(await read(server.url)).toContain('committed'))
    await server.leave()
    await expect(read(server.url)).rejects.toThrow('ECONNREFUSED')
  })

  it.runIf(isLinux)('a process of the dead server that will not go is ended', async () => {
    const { child, url } = await program(usedFolder())
    const [row] = await client(url)`select pg_backend_pid() as pid`
    const backend = Number(row?.pid)
    process.kill(backend, 'SIGSTOP') // as stuck as can be
    const pid = await postmaster(folder)
    await killed(child)
    process.kill(pid, 'SIGKILL')
    await write((await start(folder)).url, 'again')
  })

  it('a pid file with the pid of some other process is not believed', async () => {
    const other = freshFolder()
    await start(other)
    const stranger = await postmaster(other) // of the same user, and a PostgreSQL even
    await (await start(usedFolder())).leave()
    const file = path.join(folder, 'server', 'data', 'postmaster.pid')
    const rest = `${path.dirname(file)}\n1700000000\n5999\n\n127.0.0.1\n  1 1\nready   \n`
    await writeFile(file, `${stranger}\n${rest}`)
    await write((await start(folder)).url, 'fine')
    expect(await postmaster(other)).toBe(stranger)
  })

  it('an empty pid file is not believed either', async () => {
    await (await start(usedFolder())).leave()
    await writeFile(path.join(folder, 'server', 'data', 'postmaster.pid'), '')
    await write((await start(folder)).url, 'fine')
  })
})

describe('the data folder', () => {
  it('is made for its owner, relative to the checkout', async () => {
    const made = await dataFolder(path.join(scratch, 'deep down', 'data'))
    expect(made).toBe(path.join(scratch, 'deep down', 'data'))
    expect((await stat(made)).mode & 0o066).toBe(0)
  })

  it.each([
    ['a file', [], 'is not a folder'],
    ['below a file', ['deep', 'data'], 'can not be made: .* is not a folder'],
  ])('that is %s is refused, and nothing is written elsewhere', async (_, below, message) => {
    const file = path.join(scratch, 'a file')
    await writeFile(file, '')
    const wanted = path.join(file, ...below)
    const said: string[] = []
    await expect(dataFolder(wanted, (line) => said.push(line))).rejects.toThrow(
      new RegExp(`^SAMSPILL_DATA=.* ${message}`),
    )
    expect(said).toEqual([])
  })

  it('that the system does not make is refused with advice', async () => {
    const dangling = path.join(scratch, 'dangling')
    await symlink(path.join(scratch, 'nowhere', 'at all'), dangling)
    await expect(dataFolder(dangling)).rejects.toThrow(/dangling cannot be used .* Set SAMSPILL_DATA/)
  })

  it.runIf(isRoot)("is elsewhere when PostgreSQL's user cannot reach it, and stays there", async () => {
    const home = path.join(scratch, 'home')
    await mkdir(home, { mode: 0o700 })
    const said: string[] = []
    const made = await dataFolder(path.join(home, 'checkout', 'data'), (message) => said.push(message))
    try {
      expect(made).toMatch(/^\/var\/lib\/samspill\/[0-9a-f]{12}$/)
      expect(said[0]).toContain(made)
      await start(path.join(made, 'erp'))
      await chmod(home, 0o755)
      expect(await dataFolder(path.join(home, 'checkout', 'data'))).toBe(made)
      await servers.pop()?.leave()
    } finally {
      await rm(made, { recursive: true, force: true })
    }
  })

  it.runIf(isRoot)('that cannot be reached is refused with advice when the server is asked for it', async () => {
    const home = path.join(scratch, 'closed')
    await mkdir(home, { mode: 0o700 })
    await expect(start(path.join(home, 'erp'))).rejects.toThrow('Set SAMSPILL_DATA to a folder')
  })
})

describe('a secret file', () => {
  it('gives all who ask at once the same secret, for its owner only', async () => {
    const secrets = await Promise.all(Array.from({ length: 20 }, () => secretFile(scratch, 'token.secret')))
    expect(new Set(secrets).size).toBe(1)
    expect(Buffer.from(secrets[0] ?? '', 'base64url')).toHaveLength(32)
    expect((await stat(path.join(scratch, 'token.secret'))).mode & 0o777).toBe(0o600)
    expect((await readdir(scratch)).filter((name) => name.startsWith('token.'))).toEqual(['token.secret'])
  })

  it('that is damaged is not used', async () => {
    await writeFile(path.join(scratch, 'damaged'), 'abc\n')
    await expect(secretFile(scratch, 'damaged')).rejects.toThrow('Remove the file')
  })
})

/** One that tests share, since making a cluster takes most of their time. */
function usedFolder(): string {
  folder = path.join(scratch, 'data')
  return folder
}

function freshFolder(): string {
  folder = path.join(scratch, `data ${++count}`)
  return folder
}

async function start(place: string): Promise<EmbeddedServer> {
  const server = await joinOrStart(place, { durable: false })
  servers.push(server)
  return server
}

/** Another program that joins or starts; `url` is what it got. */
async function program(place: string): Promise<{ child: ChildProcess; url: string }> {
  const file = fileURLToPath(new URL('embedded.joiner.ts', import.meta.url))
  const child = spawn(process.execPath, [programOf(file), place], { stdio: ['pipe', 'pipe', 'inherit'] })
  children.push(child)
  const gone = once(child, 'exit').then(() => Promise.reject(new Error('the program ended before it had a server')))
  const [url] = (await Promise.race([once(child.stdout, 'data'), gone])) as [Buffer]
  return { child, url: url.toString().trim() }
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

function client(url: string): Sql {
  const sql = postgres(url, { max: 1, onnotice: () => {}, connect_timeout: 5 })
  clients.push(sql)
  return sql
}

async function write(url: string, note: string): Promise<void> {
  const sql = client(url)
  await sql`create table if not exists note (text text)`
  await sql`insert into note values (${note})`
  await sql.end()
}

async function read(url: string): Promise<string[]> {
  const sql = client(url)
  try {
    return (await sql<{ text: string }[]>`select text from note`).map(({ text }) => text)
  } finally {
    await sql.end()
  }
}

async function postmaster(place: string): Promise<number> {
  return Number((await readFile(path.join(place, 'server', 'data', 'postmaster.pid'), 'utf8')).split('\n')[0])
}
