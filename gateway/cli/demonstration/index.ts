import { performance } from 'node:perf_hooks'
import type { Db } from '../../../subgraphs/common/database/connect.ts'
import type { Logger } from '../../../subgraphs/common/server/logger.ts'
import type { Subgraph } from '../../../subgraphs/common/subgraph.ts'
import { actAs } from '../../../subgraphs/common/write/write.ts'
import { crmImportRuns, customersForErp } from '../../../subgraphs/crm/index.ts'
import { erpImportRuns, hasCompany, today as todayIn } from '../../../subgraphs/erp/index.ts'
import { tellingStages, type AtStage } from '../../stages.ts'
import type { Day } from './calendar.ts'
import { company } from './content/company.ts'
import { writeCrm } from './crm.ts'
import { writeErp } from './erp.ts'
import { partnerIds } from './partners.ts'
import { drawsFor } from './random.ts'
import { tell, type Story } from './story.ts'

export interface Demonstration {
  /** What the story is drawn from. */
  readonly seed?: string
  /** The day that it is told on, the company's own today when absent; not in the future. */
  readonly today?: Day
}

const source = 'demonstration'
const ownSeed = 'samspill'
const waiting = 'waiting for another process that makes it'

/** The ids of the demonstration's partners, whether it has been made or not. */
export const demonstrationPartners = (seed = ownSeed): string[] => partnerIds(drawsFor(seed, 'partners'))

/**
 * Makes the demonstration company, unless there is anything already. CRM's part is one transaction and ERP's another
 * after it; CRM keeps the day that the story is told on, so that a run which was killed between them is completed by the
 * next with the same story. Several processes at once make it once: the others wait.
 * @returns whether this run has made it, or completed it
 */
export async function demonstrate(
  { erp, crm }: { readonly erp: Pick<Subgraph, 'context'>; readonly crm: Pick<Subgraph, 'context'> },
  logger: Logger,
  { seed = ownSeed, today = todayIn(company.timeZone) }: Demonstration = {},
): Promise<boolean> {
  const request = { viewer: null, requestId: source }
  const databases = { erp: erp.context(request).db, crm: crm.context(request).db }
  if (await hasCompany(databases.erp)) return false
  const startedAt = performance.now()
  const storyOf = storyteller(seed)
  const telling = () => logger.info('making the demonstration company: some ten seconds, minutes on a busy machine')
  const isMade = await tellingStages(logger, 'working out what it did', async (stage) => {
    const day = await writeCrmOnce(databases, storyOf, today, telling, stage)
    return day !== null && writeErpOnce(databases, storyOf(day), stage)
  })
  if (!isMade) return false
  logger.info({ ms: Math.round(performance.now() - startedAt) }, `made the demonstration company, ${company.name}`)
  return true
}

/** Tells the story of a day; that of the same day again is not worked out anew. */
function storyteller(seed: string): (day: Day) => Story {
  let story: Story | undefined
  return (day) => (story = story?.today === day ? story : tell(seed, day))
}

interface Databases {
  readonly erp: Db
  readonly crm: Db
}

/** @returns the day of the story, of an earlier run's where there was one; null when there are other data */
async function writeCrmOnce(
  { erp, crm }: Databases,
  storyOf: (day: Day) => Story,
  today: Day,
  telling: () => void,
  stage: AtStage,
): Promise<Day | null> {
  const told = async (db: Db): Promise<Day | null | undefined> => {
    const earlier = await crmImportRuns.fingerprint(db, source)
    if (earlier !== null) return earlier
    return (await crmImportRuns.holdsData(db)) || (await erpImportRuns.holdsData(erp)) ? null : undefined
  }
  const known = await told(crm)
  if (known !== undefined) return known
  telling()
  const story = storyOf(today)
  return crm.transaction(async (tx) => {
    stage(waiting)
    await crmImportRuns.holdOff(tx)
    // Another process may have been faster, or a killed one's transaction come through after all.
    const meanwhile = await told(tx)
    if (meanwhile !== undefined) return meanwhile
    await actAs(tx, source, source)
    await crmImportRuns.begin(tx, source, today)
    await writeCrm(tx, story, stage)
    await crmImportRuns.finish(tx, source)
    return today
  })
}

/** @returns false when another process has written it meanwhile */
async function writeErpOnce({ erp, crm }: Databases, story: Story, stage: AtStage): Promise<boolean> {
  const customers = await customersForErp(
    crm,
    story.customers.map(({ id }) => id),
  )
  return erp.transaction(async (tx) => {
    stage(waiting)
    await erpImportRuns.holdOff(tx)
    if (await hasCompany(tx)) return false
    await actAs(tx, source, source)
    await erpImportRuns.begin(tx, source, story.today)
    await writeErp(tx, story, customers, stage)
    await erpImportRuns.finish(tx, source)
    return true
  })
}
