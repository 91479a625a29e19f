import { Argument, Command, Option } from 'commander'
import { signToken } from '../../subgraphs/common/auth/token.ts'
import { roles, type Role } from '../../subgraphs/common/auth/viewer.ts'
import { runProcess } from '../../subgraphs/common/process.ts'
import { tokenSettings } from '../../subgraphs/common/secrets.ts'

const command = new Command('token')
  .description(
    'Prints a token of the development secret (or of TOKEN_SECRET) to send as `Authorization: Bearer <token>`.',
  )
  .addArgument(new Argument('<role>', 'what the token allows').choices(roles))
  .addOption(new Option('--subject <name>', 'whom it speaks for; the role when absent'))
  .addOption(new Option('--expires-in <time>', 'for example 1h or 30d').default('12h'))
  .parse()

await runProcess('token', async (env) => {
  const [role] = command.processedArgs as [Role]
  const { subject = role, expiresIn } = command.opts<{ subject?: string; expiresIn: string }>()
  console.log(await signToken(await tokenSettings(env), { subject, role, expiresIn }))
})
