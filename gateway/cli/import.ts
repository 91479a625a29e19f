import { stat } from 'node:fs/promises'
import path from 'node:path'
import { Argument, Command } from 'commander'
import { runProcess } from '../../subgraphs/common/process.ts'
import { importSource } from './import/command.ts'
import { sources } from './import/sources.ts'

const command = new Command('npm run import --')
  .description(
    'Loads files into the databases, whether or not the server runs: a company into an empty graph, or the chart of accounts ' +
      'and the VAT codes, or suppliers, bills of material, purchases and stock, of a company that is there.',
  )
  .addArgument(new Argument('<source>', 'what the files are').choices(sources.map(({ name }) => name)))
  .argument('<folder>', 'where they lie')
  .option('--company <code>', 'of a chart or supply: whose, if not of the default company')
  .option('--skip-bad', 'leave out records that can not be read, and those that depend on them')
  .showHelpAfterError()
  .parse()

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    if (stop.signal.aborted) process.exit(1)
    stop.abort(new Error('Stopped before the end: run it again to complete it.'))
  })

await runProcess({ name: 'import' }, async (env) => {
  const [name, folder] = command.processedArgs as [string, string]
  const source = sources.find((one) => one.name === name)
  if (!source) throw new Error(`There is no source ${name}.`)
  const { skipBad = false, company = null } = command.opts<{ skipBad?: boolean; company?: string }>()
  if (company !== null && !source.repeatable) throw new Error(`${name} brings a company of its own.`)
  if (skipBad && source.whole) throw new Error(`What a ${name} leaves out is withdrawn: put all of its rows right.`)
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (!isFolder) throw new Error(`There is no folder ${path.resolve(folder)}.`)
  const isDone = await importSource({
    source,
    folder: path.resolve(folder),
    skipBad,
    company,
    env,
    out: process.stdout,
    err: process.stderr,
    signal: stop.signal,
  })
  if (!isDone) process.exitCode = 1
})
