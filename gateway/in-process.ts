import { closer } from '../subgraphs/common/closer.ts'
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
  const opened = closer()
  const parts: { erp?: Subgraph; crm?: Subgraph } = {}
  try {
    const [erp, crm] = await Promise.all([
      opened.open(startErp({ database: databases.erp, crm: portsOf(() => parts.crm) }), ({ close }) => close()),
      opened.open(startCrm({ database: databases.crm, erp: portsOf(() => parts.erp), logger }), ({ close }) => close()),
    ])
    Object.assign(parts, { erp, crm })
    return { erp, crm, close: opened.close }
  } catch (error) {
    await opened.close()
    throw error
  }
}

/** As `startBoth`, on the databases that the settings name. */
export async function openBoth(env: Env, logger: Logger): Promise<BothSubgraphs> {
  const log = (message: string) => logger.info(message)
  const opened = closer()
  try {
    const [erp, crm] = await Promise.all([
      opened.open(openDatabaseOf('erp', env, log), ({ leave }) => leave()),
      opened.open(openDatabaseOf('crm', env, log), ({ leave }) => leave()),
    ])
    const both = await opened.open(startBoth({ erp: erp.settings, crm: crm.settings }, logger), ({ close }) => close())
    return { ...both, close: opened.close }
  } catch (error) {
    await opened.close()
    throw error
  }
}

/** The ports of a subgraph that is only just starting. */
const portsOf = (subgraph: () => Subgraph | undefined): Ports =>
  new Proxy({}, { get: (_, name: string) => subgraph()?.ports[name] })
