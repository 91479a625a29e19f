import { randomUUID } from 'node:crypto'
import type { Db } from '../../../subgraphs/common/database/connect.ts'
import { ImportRefused, type ImportRuns } from '../../../subgraphs/common/write/import-runs.ts'
import { actAs } from '../../../subgraphs/common/write/write.ts'
import { crmImportRuns } from '../../../subgraphs/crm/index.ts'
import { erpImportRuns } from '../../../subgraphs/erp/index.ts'
import type { Checked } from './check.ts'
import { keptRows } from './kept-rows.ts'
import type { Progress } from './progress.ts'
import type { Problem } from './rows.ts'
import type { SourceOptions, Step } from './source.ts'

/** The databases, migrated, each with two connections at least: one holds the lock against other imports. */
export interface Databases {
  readonly erp: Db
  readonly crm: Db
}

/** Items that one transaction writes. */
const batchSize = 300

const runsOf: Readonly<Record<Step['into'], ImportRuns>> = { crm: crmImportRuns, erp: erpImportRuns }
const order = ['crm', 'erp'] as const

/**
 * Writes a source that has been checked, without what is left out, in batches of one transaction each. What an earlier
 * run has written stays as it is, so that one which was interrupted is completed. `signal` stops it after a batch.
 * @returns how many items were new; null when a run of this source had finished before, and nothing was done
 * @throws ImportRefused when the graph holds other data or another import is running
 */
export const loadSource = (
  checked: Checked,
  databases: Databases,
  progress: Progress,
  { signal, ...options }: Partial<SourceOptions> & { readonly signal?: AbortSignal } = {},
): Promise<number | null> => {
  const write = (into: readonly Step['into'][] = order) =>
    writeSteps(checked, databases, progress, { company: null, ...options }, into, signal)
  return crmImportRuns.exclusively(databases.crm, () =>
    erpImportRuns.exclusively(databases.erp, () =>
      checked.source.repeatable ? write() : writeOnce(checked, databases, write),
    ),
  )
}

/** What a source finds wrong with its rows as the databases are; nothing was written. */
export async function examineSource(
  checked: Checked,
  databases: Databases,
  options: SourceOptions,
): Promise<Problem[]> {
  const problems: Problem[] = []
  for await (const one of checked.source.examine?.(keptRows(checked), databases, options) ?? []) problems.push(one)
  return problems
}

async function writeOnce(
  { source, fingerprint }: Checked,
  databases: Databases,
  write: (into: readonly Step['into'][]) => Promise<number>,
): Promise<number | null> {
  const states = {
    crm: await crmImportRuns.state(databases.crm, source.name, fingerprint),
    erp: await erpImportRuns.state(databases.erp, source.name, fingerprint),
  }
  if (order.every((name) => states[name] === 'FINISHED')) return null
  if (states.crm === 'EMPTY' && states.erp !== 'EMPTY')
    throw new ImportRefused('ERP holds this import and CRM is empty: do both databases belong together?')
  for (const name of order) await runsOf[name].begin(databases[name], source.name, fingerprint)
  const written = await write(order.filter((name) => states[name] !== 'FINISHED'))
  for (const name of order) await runsOf[name].finish(databases[name], source.name)
  return written
}

async function writeSteps(
  checked: Checked,
  databases: Databases,
  progress: Progress,
  options: SourceOptions,
  into: readonly Step['into'][],
  signal?: AbortSignal,
): Promise<number> {
  const { source } = checked
  const requestId = randomUUID()
  let written = 0
  for (const step of source.steps(keptRows(checked), databases, options)) {
    if (!into.includes(step.into)) continue
    let done = 0
    for await (const batch of batches(step)) {
      const notes: string[] = []
      written += await databases[step.into].transaction(async (tx) => {
        await runsOf[step.into].takeTurn(tx)
        await actAs(tx, `import ${source.name}`, requestId)
        return step.write(tx, batch, (line) => notes.push(line))
      })
      for (const line of notes) progress.say(line)
      progress.reached(step.label, (done += batch.length), step.total)
      signal?.throwIfAborted()
    }
  }
  return written
}

async function* batches({ items, atOnce }: Step): AsyncGenerator<unknown[]> {
  let batch: unknown[] = []
  for await (const item of items()) {
    batch.push(item)
    if (batch.length < batchSize || atOnce) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
