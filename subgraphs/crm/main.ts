import { openDatabaseOf } from '../common/database/open.ts'
import { runProcess } from '../common/process.ts'
import { subgraphSecret, tokenSettings } from '../common/secrets.ts'
import { remotePorts } from '../common/server/remote-ports.ts'
import { serveSubgraph } from '../common/server/subgraph-process.ts'
import { erpPortNames } from './erp.ts'
import { startCrm } from './index.ts'

await runProcess('crm', async (env, logger, opened) => {
  const [tokens, secret] = [await tokenSettings(env), await subgraphSecret(env)]
  const database = await opened.open(
    openDatabaseOf('crm', env, (message) => logger.info(message)),
    ({ leave }) => leave(),
  )
  const erp = remotePorts({ url: env.ERP_URL, secret, timeoutMs: env.SUBGRAPH_TIMEOUT_MS }, erpPortNames)
  const subgraph = await opened.open(startCrm({ database: database.settings, erp, logger }), ({ close }) => close())
  await serveSubgraph({ subgraph, secret, tokens, logger, host: env.HOST, port: env.PORT ?? 4002, close: opened.close })
})
