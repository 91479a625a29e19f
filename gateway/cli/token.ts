import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { isNameable, signToken } from '../../subgraphs/common/auth/token.ts'
import { roles, type Role } from '../../subgraphs/common/auth/roles.ts'
import { runProcess } from '../../subgraphs/common/process.ts'
import { tokenSettings } from '../../subgraphs/common/secrets.ts'

function name(text: string): string {
  if (!isNameable(text)) throw new InvalidArgumentError('A name has 1 to 255 characters, none of them a control.')
  return text
}

function span(text: string): string {
  if (!/^[1-9]\d{0,5}[smhd]$/.test(text)) throw new InvalidArgumentError('Write 30m, 12h or 30d.')
  return text
}

const command = new Command('npm run --silent token --')
  .description(
    'Prints a token of the development secret (or of TOKEN_SECRET) to send as `Authorization: Bearer <token>`.',
  )
  .addArgument(new Argument('<role>', 'what the token allows').choices(roles))
  .addOption(new Option('--subject <name>', 'whom it speaks for; the role when absent').argParser(name))
  .addOption(
    new Option('--expires-in <time>', 'seconds, minutes, hours or days: 30m, 30d').default('12h').argParser(span),
  )
  .showHelpAfterError()
  .parse()

await runProcess({ name: 'token' }, async (env) => {
  const [role] = command.processedArgs as [Role]
  const { subject = role, expiresIn } = command.opts<{ subject?: string; expiresIn: string }>()
  console.log(await signToken(await tokenSettings(env), { subject, role, expiresIn }))
})
