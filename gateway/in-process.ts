import { openDatabaseOf } from '../subgraphs/common/database/open.ts'
import type { Env } from '../subgraphs/common/env.ts'
import type { Logger } from '../subgraphs/common/server/logger.ts'
import type { DatabaseSettings, Ports, Subgraph } from '../subgraphs/common/subgraph.ts'
import { startCrm } from '../subgraphs/crm/index.ts'
import { startErp } from '../subgraphs/erp/index.ts'

export interface BothSubgraphs {
  readonly erp: Subgraph
  readonly crm: Subgraph
  readonly close: () => Promise<void>
}

/** Both subgraphs in this process, each asking the other by plain calls. */
export async function startBoth(
  databases: { erp: DatabaseSettings; crm: DatabaseSettings },
  logger: Logger,
): Promise<BothSubgraphs> {
  const parts: { erp?: Subgraph; crm?: Subgraph } = {}
  const [erp, crm] = await Promise.all([
    startErp({ database: databases.erp, crm: portsOf(() => parts.crm) }),
    startCrm({ database: databases.crm, erp: portsOf(() => parts.erp), logger }),
  ])
  Object.assign(parts, { erp, crm })
  return { erp, crm, close: async () => void (await Promise.all([erp.close(), crm.close()])) }
}

/** As `startBoth`, on the databases that the settings name. */
export async function openBoth(env: Env, logger: Logger): Promise<BothSubgraphs> {
  const log = (message: string) => logger.info(message)
  const [erp, crm] = await Promise.all([openDatabaseOf('erp', env, log), openDatabaseOf('crm', env, log)])
  const both = await startBoth({ erp: erp.settings, crm: crm.settings }, logger)
  return {
    ...both,
    close: async () => {
      await both.close()
      await Promise.all([erp.leave(), crm.leave()])
    },
  }
}

/** The ports of a subgraph that is only just starting. */
const portsOf = (subgraph: () => Subgraph | undefined): Ports =>
  new Proxy({}, { get: (_, name: string) => subgraph()?.ports[name] })
