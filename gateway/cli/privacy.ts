import { Command, InvalidArgumentError, Option } from 'commander'
import type { Env } from '../../subgraphs/common/env.ts'
import { isPrivate } from '../../subgraphs/common/env-demands.ts'
import { runProcess } from '../../subgraphs/common/process.ts'
import { eraseSubject } from './privacy/erase.ts'
import { exportSubject } from './privacy/export.ts'
import { openGraph, Trouble, type Graph } from './privacy/graph.ts'
import { applyRetention } from './privacy/retention.ts'
import { findSubject } from './privacy/subject.ts'
import { tokenFrom } from './privacy/token.ts'
import { verifyReceipt } from './privacy/verify.ts'

function address(text: string): string {
  if (!URL.canParse(text) || !/^https?:/.test(text)) throw new InvalidArgumentError('Write http://host:port/graphql.')
  if (!isPrivate(text)) throw new InvalidArgumentError('Beyond this machine it must be https: a token is sent there.')
  return text
}

// What is whole by then stays so: an archive gets its name at the end, an erasure is a system's own.
const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    if (stop.signal.aborted) process.exit(1)
    stop.abort(new Error('Stopped before the end.'))
  })

const program = new Command('npm run privacy --')
  .description('Exports and erases what a running graph holds on a person, and applies its retention rules.')
  .addOption(new Option('--url <url>', 'the graph; on this machine, at PORT or 4000, when absent').argParser(address))
  .option('--token-file <file>', 'a file with a token of a privacy officer, `-` for standard input; else one is signed')
  .showHelpAfterError()

const ofPerson = (name: string, description: string) =>
  program
    .command(name)
    .description(description)
    .requiredOption('--customer <number>', 'the customer, by the number that people know it by')
    .option('--customer-id <id>', 'which one, where several have or had that number')
    .option('--contact <id>', 'one of the contacts of that customer, by its id, and it alone')

interface Whom {
  readonly customer: string
  readonly customerId?: string
  readonly contact?: string
}

const subjectOf = (graph: Graph, { customer, customerId, contact }: Whom) =>
  findSubject(graph, { number: customer, customerId, contactId: contact })

ofPerson('export', 'Writes all that both systems hold on a person to one zip.')
  .requiredOption('--out <file>', 'where to; there must be nothing yet')
  .action((options: Whom & { out: string }) =>
    run(async (graph) => exportSubject(graph, await subjectOf(graph, options), options.out, stop.signal)),
  )

ofPerson('erase', 'Erases a person from both systems, for ever. Cut short, it is completed by running it again.')
  .option('--sole-trader', 'the customer is an organisation of one person, who is erased with it')
  .option('--yes', 'do not ask')
  .action((options: Whom & { soleTrader?: boolean; yes?: boolean }) =>
    run(async (graph) =>
      eraseSubject(graph, await subjectOf(graph, options), {
        soleTrader: options.soleTrader ?? false,
        yes: options.yes ?? false,
        input: process.stdin,
        output: process.stderr,
        signal: stop.signal,
      }),
    ),
  )

program
  .command('retention')
  .description('Removes or blanks what both systems have kept for as long as their rules say.')
  .option('--dry-run', 'count it, and change nothing')
  .action(({ dryRun = false }: { dryRun?: boolean }) => run((graph) => applyRetention(graph, dryRun)))

program
  .command('verify')
  .description('Shows a receipt of an erasure, and counts anew what is there of the person.')
  .argument('<receipt>', 'its id')
  .action((id: string) =>
    run(async (graph) => {
      if (!(await verifyReceipt(graph, id))) process.exitCode = 1
    }),
  )

await program.parseAsync()

async function run(work: (graph: Graph) => Promise<unknown>): Promise<void> {
  await runProcess({ name: 'privacy' }, async (env: Env) => {
    const here = `http://localhost:${env.PORT ?? 4000}/graphql`
    const { url = here, tokenFile } = program.opts<{ url?: string; tokenFile?: string }>()
    const token = await tokenFrom(env, tokenFile)
    const graph = openGraph({ url, token, say: (line) => console.log(line), signal: stop.signal })
    await work(graph).catch((error: unknown) => {
      if (!(error instanceof Trouble)) throw error
      console.error(error.message)
      process.exitCode = 1
    })
  })
}
