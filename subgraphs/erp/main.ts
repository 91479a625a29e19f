import { openDatabaseOf } from '../common/database/open.ts'
import { runProcess } from '../common/process.ts'
import { secretsOf, tokenSettings } from '../common/secrets.ts'
import { remotePorts } from '../common/server/remote-ports.ts'
import { serveSubgraph } from '../common/server/subgraph-process.ts'
import { crmPortNames } from './crm.ts'
import { startErp } from './index.ts'

await runProcess({ name: 'erp', needs: ['ERP_SECRET', 'PORT_SECRET'] }, async (env, logger, opened) => {
  const tokens = await tokenSettings(env)
  const secrets = { graph: await secretsOf(env, 'ERP_SECRET'), ports: await secretsOf(env, 'PORT_SECRET') }
  const database = await opened.open(
    openDatabaseOf('erp', env, (message) => logger.info(message)),
    ({ leave }) => leave(),
  )
  const crm = remotePorts(
    { url: env.CRM_URL, secret: secrets.ports[0], timeoutMs: env.SUBGRAPH_TIMEOUT_MS },
    crmPortNames,
  )
  const subgraph = await opened.open(startErp({ database: database.settings, crm }), ({ close }) => close())
  await serveSubgraph({
    subgraph,
    secrets,
    tokens,
    logger,
    maxConcurrent: env.MAX_CONCURRENT_REQUESTS,
    host: env.HOST,
    port: env.PORT ?? 4001,
    close: opened.close,
  })
})
