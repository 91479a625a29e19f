import { Command, InvalidArgumentError, Option } from 'commander'
import { runProcess } from '../../subgraphs/common/process.ts'
import type { Audience } from '../../subgraphs/common/subgraph.ts'
import { manifestOf } from '../documents/manifest.ts'
import { graphs } from '../routes.ts'
import { registerDocuments, removeClient } from './documents/register.ts'

function client(text: string): string {
  if (!/^[\w.@/-]{1,60}$/.test(text))
    throw new InvalidArgumentError('A client is 1 to 60 letters, digits, or any of . _ - @ /')
  return text
}

const command = new Command('npm run documents --')
  .description(
    "Registers a client's operations as trusted documents, which it may then send by their ids. Running it again adds what is new.",
  )
  .argument('[paths...]', 'files of GraphQL, or folders of .graphql files')
  .addOption(new Option('--client <name>', 'whose they are').makeOptionMandatory().argParser(client))
  .addOption(new Option('--graph <graph>', 'the graph that they are for').choices(Object.keys(graphs)).default('staff'))
  .option('--remove', 'strike the client from the list, with the documents that no other client has')
  .showHelpAfterError()
  .parse()

await runProcess({ name: 'documents' }, async (env) => {
  const { client, graph, remove } = command.opts<{ client: string; graph: Audience; remove?: boolean }>()
  const [paths] = command.processedArgs as [string[]]
  if (remove && paths.length > 0) command.error('error: --remove takes no files, it strikes all that the client has')
  if (!remove && paths.length === 0) command.error('error: name files, or folders of .graphql files')
  const { COST_PER_OPERATION: costPerOperation } = env
  const manifest = manifestOf(env)
  if (remove) return console.log(await removeClient(manifest, client))
  const done = await registerDocuments({ manifest, paths, client, graph, costPerOperation })
  if ('table' in done) return console.log(done.table)
  console.error([...done.problems, 'Nothing was registered.'].join('\n'))
  process.exitCode = 1
})
