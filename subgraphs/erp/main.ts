import { openDatabaseOf } from '../common/database/open.ts'
import { runProcess } from '../common/process.ts'
import { subgraphSecret, tokenSettings } from '../common/secrets.ts'
import { remotePorts } from '../common/server/remote-ports.ts'
import { serveSubgraph } from '../common/server/subgraph-process.ts'
import { startErp } from './index.ts'

await runProcess('erp', async (env, logger) => {
  const [tokens, secret] = [await tokenSettings(env), await subgraphSecret(env)]
  const database = await openDatabaseOf('erp', env, (message) => logger.info(message))
  const crm = remotePorts({ url: env.CRM_URL, secret, timeoutMs: env.SUBGRAPH_TIMEOUT_MS }, ['customers', 'campaigns'])
  const subgraph = await startErp({ database: database.settings, crm })
  await serveSubgraph({
    subgraph,
    secret,
    tokens,
    logger,
    host: env.HOST,
    port: env.PORT ?? 4001,
    leave: database.leave,
  })
})
