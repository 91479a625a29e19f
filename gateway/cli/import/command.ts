import { performance } from 'node:perf_hooks'
import { closer } from '../../../subgraphs/common/closer.ts'
import { openDatabaseOf } from '../../../subgraphs/common/database/open.ts'
import type { Env } from '../../../subgraphs/common/env.ts'
import type { DatabaseSettings } from '../../../subgraphs/common/subgraph.ts'
import { openCrmDatabase } from '../../../subgraphs/crm/index.ts'
import { openErpDatabase } from '../../../subgraphs/erp/index.ts'
import { checkSource, type Checked } from './check.ts'
import { examineSource, loadSource } from './load.ts'
import { plainNumber, terminalProgress, type Progress } from './progress.ts'
import { describeProblem } from './rows.ts'
import type { Source } from './source.ts'

export interface ImportOptions {
  readonly source: Source
  readonly folder: string
  readonly skipBad: boolean
  readonly company: string | null
  readonly env: Env
  readonly out: NodeJS.WriteStream
  readonly err: NodeJS.WritableStream
  /** Stops the writing, with its reason. */
  readonly signal?: AbortSignal
}

/**
 * The command: checks all rows, then writes them, and says how it goes.
 * @returns false when there are problems and nothing was written
 */
export async function importSource({
  source,
  folder,
  skipBad,
  company,
  env,
  out,
  err,
  signal,
}: ImportOptions): Promise<boolean> {
  const startedAt = performance.now()
  const progress = terminalProgress(out)
  const checked = await checkSource(source, folder)
  const note = (line: string) => void err.write(`${line}\n`)
  for (const problem of checked.problems) note(describeProblem(problem))
  const rows = Object.values(checked.facts).reduce((sum, { rows }) => sum + rows, 0)
  progress.say(`Checked ${plainNumber(rows)} rows in ${folder}: ${problemCount(checked)}.`)
  if (checked.hopeless || (checked.problems.length > 0 && !skipBad)) {
    note(
      `Nothing was written.${checked.hopeless ? '' : ' Put the rows right, or leave their records out with --skip-bad.'}`,
    )
    return false
  }
  for (const line of leftOutLines(checked)) progress.say(line)
  const written = await withDatabases(env, progress, async (databases) => {
    const problems = await examineSource(checked, databases, { company })
    for (const problem of problems) note(describeProblem(problem))
    return problems.length > 0 ? 'REFUSED' : loadSource(checked, databases, progress, { company, signal })
  })
  if (written === 'REFUSED') {
    note('Nothing was written. Put the rows right.')
    return false
  }
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  progress.say(
    written === null
      ? `${source.name} has been imported from these files already: there was nothing to do.`
      : `Imported ${source.name} in ${seconds} s.`,
  )
  return true
}

const problemCount = ({ problems }: Checked): string =>
  problems.length === 0
    ? 'all can be read'
    : problems.length === 1
      ? '1 problem'
      : `${plainNumber(problems.length)} problems`

/** What `--skip-bad` leaves out, a line a record, and why. */
function leftOutLines({ source, facts }: Checked): string[] {
  return Object.entries(source.files).flatMap(([name, { record }]) =>
    [...(facts[name]?.leftOut ?? [])].map(([key, why]) => `Left out ${record} ${key}: ${why}.`),
  )
}

async function withDatabases<T>(
  env: Env,
  progress: Progress,
  work: (databases: Parameters<typeof loadSource>[1]) => Promise<T>,
): Promise<T> {
  const log = (message: string) => progress.say(message)
  const opened = closer()
  const join = (name: 'erp' | 'crm') => opened.open(openDatabaseOf(name, env, log), ({ leave }) => leave())
  try {
    const [inErp, inCrm] = await Promise.all([join('erp'), join('crm')])
    const [erp, crm] = await Promise.all([
      opened.open(openErpDatabase(forBulk(inErp.settings)), ({ close }) => close()),
      opened.open(openCrmDatabase(forBulk(inCrm.settings)), ({ close }) => close()),
    ])
    return await work({ erp: erp.db, crm: crm.db })
  } finally {
    await opened.close()
  }
}

/** One connection holds the lock, another writes. */
const forBulk = (settings: DatabaseSettings): DatabaseSettings => ({
  ...settings,
  poolSize: Math.max(2, settings.poolSize),
})
