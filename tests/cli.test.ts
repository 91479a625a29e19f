import { fileURLToPath } from 'node:url'
import { decodeJwt } from 'jose'
import { describe, expect, it } from 'vitest'
import { testSecret } from './support/graph.ts'
import { spawnedFromSource, spawnedWith } from './support/spawned.ts'

const { PATH, HOME } = process.env

async function run(command: string, ...args: string[]) {
  return runBy(spawnedWith, command, ...args)
}

async function runBy(start: typeof spawnedWith, command: string, ...args: string[]) {
  const file = fileURLToPath(new URL(`../gateway/cli/${command}.ts`, import.meta.url))
  const { exitCode, output } = start({ PATH, HOME, TOKEN_SECRET: testSecret }, file, ...args)
  return { code: await exitCode(), ...output }
}

describe('the token command', () => {
  it('prints a token alone, of the role, name and time asked for', async () => {
    const { code, stdout, stderr } = await runBy(
      spawnedFromSource,
      'token',
      'analyst',
      '--subject',
      'Kari',
      '--expires-in',
      '30m',
    )
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const { exp = 0, iat = 0, ...claims } = decodeJwt(stdout.trim())
    expect(claims).toEqual({ role: 'analyst', sub: 'Kari', iss: 'samspill', aud: 'samspill' })
    expect(exp - iat).toBe(30 * 60)
  })

  it('prints one that narrows its role, and one that speaks for a partner', async () => {
    const narrow = await run('token', 'analyst', '--scope', 'accounts:read  stock:read')
    expect(decodeJwt(narrow.stdout.trim())).toMatchObject({ role: 'analyst', scope: 'accounts:read stock:read' })
    const id = '018f0000-0000-7000-8000-000000000000'
    const partner = await run('token', 'partner', '--partner', id)
    expect(partner.stderr).toBe('')
    expect(decodeJwt(partner.stdout.trim())).toMatchObject({ role: 'partner', partner: id })
    const seller = await run('token', 'salesperson', '--employee', id)
    expect(decodeJwt(seller.stdout.trim())).toMatchObject({ role: 'salesperson', employee: id })
  })

  it('says of one that speaks for no partner that it sees nothing', async () => {
    const { code, stdout, stderr } = await run('token', 'partner')
    expect(code).toBe(0)
    expect(decodeJwt(stdout.trim())).not.toHaveProperty('partner')
    expect(stderr).toBe('This token speaks for no partner, and so sees nothing: name one with --partner <id>.\n')
  })

  it.each([
    [['partner', '--partner', 'Nordvik'], 'An id is like'],
    [
      ['partner', '--employee', '018f0000-0000-7000-8000-000000000000'],
      '--employee goes with roles of the staff alone.',
    ],
    [['analyst', '--partner', '018f0000-0000-7000-8000-000000000000'], '--partner goes with the role partner alone.'],
    [
      ['marketer', '--scope', 'stock:read acounts:read stock:write'],
      'The role marketer does not have acounts:read, stock:write. It has: campaigns:read, campaigns:write,',
    ],
    [['partner', '--scope', 'stock:read'], 'The role partner does not have stock:read. It has no scopes.'],
    [[], "missing required argument 'role'"],
    [['king'], 'There is no such role.'],
    [['analyst', '--expires-in', 'tomorrow'], 'Write 30m, 12h or 30d.'],
    [['analyst', '--subject', ''], 'A name has 1 to 255 characters'],
  ])('given %j says what is wrong, which roles there are and how to read more', async (args, message) => {
    const { code, stdout, stderr } = await run('token', ...args)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain(message)
    expect(stderr).toMatch(
      /^.+\nRoles: administrator, analyst, .+, partner\. `npm run token -- --help` tells more\.\n$/,
    )
    expect(stderr).not.toMatch(/\n\s+at /)
  })
})

it('the demo command writes nothing when asked for help', async () => {
  const { code, stdout } = await run('demo', '--help')
  expect(code).toBe(0)
  expect(stdout).toMatch(/^Usage: npm run demo -- /)
})

it('the import command names a folder that is not there once', async () => {
  const { code, stderr } = await run('import', 'northwind', '/no/such/folder')
  expect({ code, stderr }).toEqual({ code: 1, stderr: 'There is no folder /no/such/folder.\n' })
})

describe('the documents command', () => {
  it.each([
    [['--client', 'web'], 'name files, or folders of .graphql files'],
    [['x.graphql'], "required option '--client <name>' not specified"],
    [['x.graphql', '--client', 'a b'], 'A client is 1 to 60 letters'],
    [['x.graphql', '--client', 'web', '--remove'], '--remove takes no files'],
    [['x.graphql', '--client', 'web', '--graph', 'all'], 'Allowed choices are staff, partner.'],
  ])('given %j says what is wrong and how it is used', async (args, message) => {
    const { code, stdout, stderr } = await run('documents', ...args)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain(message)
    expect(stderr).toContain('Usage: npm run documents -- [options] [paths...]')
  })

  it('names a file that is not there once', async () => {
    const { code, stderr } = await run('documents', '/no/such/folder', '--client', 'web')
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'There is no file or folder /no/such/folder.\n' })
  })
})
