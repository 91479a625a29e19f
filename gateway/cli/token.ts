import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { isNameable } from '../../subgraphs/common/auth/claims.ts'
import { isRole, roles, scopesOf, type Role } from '../../subgraphs/common/auth/roles.ts'
import { signToken } from '../../subgraphs/common/auth/token.ts'
import { runProcess } from '../../subgraphs/common/process.ts'
import { tokenSettings } from '../../subgraphs/common/secrets.ts'
import { isUuid } from '../../subgraphs/common/uuid.ts'

function roleCalled(text: string): Role {
  if (!isRole(text)) throw new InvalidArgumentError('There is no such role.')
  return text
}

function name(text: string): string {
  if (!isNameable(text)) throw new InvalidArgumentError('A name has 1 to 255 characters, none of them a control.')
  return text
}

function span(text: string): string {
  if (!/^[1-9]\d{0,5}[smhd]$/.test(text)) throw new InvalidArgumentError('Write 30m, 12h or 30d.')
  return text
}

function id(text: string): string {
  if (!isUuid(text)) throw new InvalidArgumentError('An id is like 018f0000-0000-7000-8000-000000000000.')
  return text
}

const command = new Command('npm run --silent token --')
  .description(
    'Prints a token of the development secret (or of TOKEN_SECRET) to send as `Authorization: Bearer <token>`.',
  )
  .addArgument(new Argument('<role>', `what the token allows: ${roles.join(', ')}`).argParser(roleCalled))
  .addOption(new Option('--subject <name>', 'whom it speaks for; the role when absent').argParser(name))
  .addOption(
    new Option('--expires-in <time>', 'seconds, minutes, hours or days: 30m, 30d').default('12h').argParser(span),
  )
  .addOption(new Option('--partner <id>', 'the partner that a token of role partner speaks for').argParser(id))
  .addOption(new Option('--employee <id>', 'the employee that a token of the staff speaks for').argParser(id))
  .addOption(new Option('--scope <scopes>', 'fewer scopes than the role has, separated by spaces: "accounts:read"'))
  .showHelpAfterError(`Roles: ${roles.join(', ')}. \`npm run token -- --help\` tells more.`)
  .parse()

interface Options {
  readonly subject?: string
  readonly expiresIn: string
  readonly partner?: string
  readonly employee?: string
  readonly scope?: string
}

const [role] = command.processedArgs as [Role]
const { subject = role, expiresIn, partner: partnerId, employee: employeeId, scope } = command.opts<Options>()
const scopes = scope?.split(/\s+/).filter(Boolean)
const held = scopesOf(role)
const unknown = scopes?.filter((one) => !held.has(one)) ?? []

if (partnerId !== undefined && role !== 'partner') command.error('error: --partner goes with the role partner alone.')
if (employeeId !== undefined && role === 'partner')
  command.error('error: --employee goes with roles of the staff alone.')
if (unknown.length > 0)
  command.error(
    `error: The role ${role} does not have ${unknown.join(', ')}. ` +
      (held.size > 0 ? `It has: ${[...held].join(', ')}.` : 'It has no scopes.'),
  )
if (role === 'partner' && partnerId === undefined)
  console.error('This token speaks for no partner, and so sees nothing: name one with --partner <id>.')

await runProcess({ name: 'token' }, async (env) => {
  console.log(await signToken(await tokenSettings(env), { subject, role, expiresIn, partnerId, employeeId, scopes }))
})
