import { openDatabaseOf } from '../common/database/open.ts'
import { runProcess } from '../common/process.ts'
import { subgraphSecret, tokenSettings } from '../common/secrets.ts'
import { remotePorts } from '../common/server/remote-ports.ts'
import { serveSubgraph } from '../common/server/subgraph-process.ts'
import { crmPortNames } from './crm.ts'
import { startErp } from './index.ts'

await runProcess('erp', async (env, logger, opened) => {
  const [tokens, secret] = [await tokenSettings(env), await subgraphSecret(env)]
  const database = await opened.open(
    openDatabaseOf('erp', env, (message) => logger.info(message)),
    ({ leave }) => leave(),
  )
  const crm = remotePorts({ url: env.CRM_URL, secret, timeoutMs: env.SUBGRAPH_TIMEOUT_MS }, crmPortNames)
  const subgraph = await opened.open(startErp({ database: database.settings, crm }), ({ close }) => close())
  await serveSubgraph({
    subgraph,
    secret,
    tokens,
    logger,
    host: env.HOST,
    port: env.PORT ?? 4001,
    close: opened.close,
  })
})
