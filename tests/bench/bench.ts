import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { Command, Option } from 'commander'
import { dataFolder } from '../../subgraphs/common/data-folder.ts'
import { readEnv } from '../../subgraphs/common/env.ts'
import { UnusableDocument } from './documents.ts'
import { dataTold } from './doubts.ts'
import { benchEverything, UnknownName, type EverythingOptions } from './everything.ts'
import { atLeastOne, writable } from './options.ts'
import { patience } from './measure.ts'
import { benchOrders, type OrdersFigures } from './orders.ts'
import { AlreadyRunning, benchServer } from './postgres.ts'
import { tableOf } from './report.ts'

interface Options extends EverythingOptions {
  readonly json?: string
  readonly orders?: boolean
}

const program = new Command('bench')
  .description('Measures Samspill beside others on data of its own. Close what else keeps the machine busy.')
  .option(
    '--duration <seconds>',
    `of a round, which waits for ${patience.answers} answers up to ${patience.times} times as long`,
    atLeastOne,
    2,
  )
  .option(
    '--warm-up <seconds>',
    'of each contender before the rounds of each workload: code is compiled as it runs',
    atLeastOne,
    8,
  )
  .option('--connections <number>', 'requests under way at once', atLeastOne, 10)
  .option('--rounds <number>', 'of which the medians are shown', atLeastOne, 5)
  .option('--only <parts...>', 'workloads or contenders whose names contain one of these, whatever the case')
  .option('--document <files...>', 'operations of your own instead, one a file, beside all but the floor')
  .option('--variables <file>', 'their variables, a JSON object or a list of such, one for each request in turn')
  .addOption(
    new Option(
      '--orders',
      'places orders on hot products instead, 32 at once and warmed up 20 seconds unless told otherwise, beside a function by hand',
    ).conflicts(['only', 'document', 'variables', 'profile']),
  )
  .option('--json <file>', 'writes the figures there as well', writable)
  .option(
    '--profile <folder>',
    'writes CPU profiles there, in a folder of each server; the figures are then not worth much',
  )
  .addHelpText('after', `\n${dataTold}`)
  .parse()
const options = program.opts<Options>()

const interrupted = new AbortController()
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => interrupted.abort())
const { signal } = interrupted

const refusals = [AlreadyRunning, UnknownName, UnusableDocument]

const log = (message: string) => process.stderr.write(`${message}\n`)

try {
  if (options.orders) await orders()
  else await everything()
} catch (error) {
  if (!signal.aborted && !refusals.some((refusal) => error instanceof refusal)) throw error
  log(signal.aborted ? 'stopped before the end' : (error as Error).message)
  process.exitCode = signal.aborted ? 130 : 1
}

async function orders(): Promise<void> {
  const folder = await dataFolder(path.join(readEnv().SAMSPILL_DATA, 'bench'), log)
  const server = await benchServer(path.join(folder, 'erp'))
  try {
    const { duration, rounds } = options
    const given = (name: 'connections' | 'warmUp', otherwise: number) =>
      program.getOptionValueSource(name) === 'default' ? otherwise : options[name]
    const connections = given('connections', 32)
    // Every connection plans its statements anew, and the code that places orders is compiled as it runs.
    const figures = await benchOrders(server, { connections, duration, warmUp: given('warmUp', 20), rounds })
    const told = ({ perSecond, nodeMs, postgresMs }: OrdersFigures['graph']) =>
      `${perSecond.toFixed(0)} orders/s, CPU of each ${nodeMs.toFixed(1)} ms Node and ${postgresMs.toFixed(1)} ms PostgreSQL`
    console.log(`${connections} at once: graph (${figures.statements} statements each) ${told(figures.graph)}`)
    console.log(`function by hand ${told(figures.function)}: graph ${(100 * figures.share).toFixed(0)} % as fast`)
    if (options.json) writeFileSync(options.json, `${JSON.stringify(figures, null, 2)}\n`)
  } finally {
    await server.leave()
  }
}

async function everything(): Promise<void> {
  const report = await benchEverything(options, log, signal)
  console.log(`\n${tableOf(report)}`)
  if (options.json) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`)
  process.exitCode = report.results.some((result) => 'problem' in result) ? 1 : 0
}
