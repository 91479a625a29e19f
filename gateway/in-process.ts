import { whileOpening } from '../subgraphs/common/closer.ts'
import { openDatabaseOf } from '../subgraphs/common/database/open.ts'
import type { Env } from '../subgraphs/common/env.ts'
import { portsOf } from '../subgraphs/common/ports.ts'
import { erasureSecret } from '../subgraphs/common/secrets.ts'
import type { Logger } from '../subgraphs/common/server/logger.ts'
import type { DatabaseSettings, Subgraph } from '../subgraphs/common/subgraph.ts'
import { erpPortNames, startCrm, type CrmSettings } from '../subgraphs/crm/index.ts'
import { crmPortNames, startErp } from '../subgraphs/erp/index.ts'
import { tellingStages, type AtStage } from './stages.ts'

export interface BothSubgraphs {
  readonly erp: Subgraph
  readonly crm: Subgraph
  readonly close: () => Promise<void>
}

/** Shorter than the gateway waits for a write: what ends then is not told to have ended before it did. */
const usualPortTimeoutMs = 5_000

/** Both subgraphs in this process, each asking the other by plain calls, which wait `portTimeoutMs` at most. */
export async function startBoth(
  databases: { erp: DatabaseSettings; crm: DatabaseSettings },
  {
    portTimeoutMs = usualPortTimeoutMs,
    ...ofCrm
  }: Omit<CrmSettings, 'database' | 'erp'> & { readonly portTimeoutMs?: number },
): Promise<BothSubgraphs> {
  return whileOpening(async (opened) => {
    const erp: Promise<Subgraph> = opened.open(
      startErp({ database: databases.erp, crm: portsOf(crmPortNames, () => crm, portTimeoutMs) }),
      ({ close }) => close(),
    )
    const crm: Promise<Subgraph> = opened.open(
      startCrm({ ...ofCrm, database: databases.crm, erp: portsOf(erpPortNames, () => erp, portTimeoutMs) }),
      ({ close }) => close(),
    )
    const [startedErp, startedCrm] = await Promise.all([erp, crm])
    return { erp: startedErp, crm: startedCrm, close: opened.close }
  })
}

/** As `startBoth`, on the databases that the settings name. */
export async function openBoth(env: Env, logger: Logger): Promise<BothSubgraphs> {
  const log = (message: string) => logger.info(message)
  const open = (at: AtStage) =>
    whileOpening(async (opened) => {
      const [erp, crm] = await Promise.all([
        opened.open(openDatabaseOf('erp', env, log), ({ leave }) => leave()),
        opened.open(openDatabaseOf('crm', env, log), ({ leave }) => leave()),
      ])
      const around = {
        logger,
        erasureSecret: await erasureSecret(env),
        fileSize: env.FILE_SIZE,
        ownDomains: env.EMAIL_DOMAINS,
      }
      at('bringing the databases up to date')
      const both = await opened.open(startBoth({ erp: erp.settings, crm: crm.settings }, around), ({ close }) =>
        close(),
      )
      return { ...both, close: opened.close }
    })
  return tellingStages(logger, 'opening the databases', open)
}
