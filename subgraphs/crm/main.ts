import { openDatabaseOf } from '../common/database/open.ts'
import { runProcess } from '../common/process.ts'
import { erasureSecret, secretsOf, tokenSettings } from '../common/secrets.ts'
import { remotePorts } from '../common/server/remote-ports.ts'
import { serveSubgraph } from '../common/server/subgraph-process.ts'
import { erpPortNames } from './erp.ts'
import { startCrm } from './index.ts'

await runProcess(
  { name: 'crm', needs: ['CRM_SECRET', 'PORT_SECRET', 'ERASURE_SECRET'] },
  async (env, logger, opened) => {
    const tokens = await tokenSettings(env)
    const secrets = { graph: await secretsOf(env, 'CRM_SECRET'), ports: await secretsOf(env, 'PORT_SECRET') }
    const database = await opened.open(
      openDatabaseOf('crm', env, (message) => logger.info(message)),
      ({ leave }) => leave(),
    )
    const erp = remotePorts(
      { url: env.ERP_URL, secret: secrets.ports[0], timeoutMs: env.SUBGRAPH_TIMEOUT_MS },
      erpPortNames,
    )
    const subgraph = await opened.open(
      startCrm({
        database: database.settings,
        erp,
        erasureSecret: await erasureSecret(env),
        fileSize: env.FILE_SIZE,
        ownDomains: env.EMAIL_DOMAINS,
        logger,
      }),
      ({ close }) => close(),
    )
    await serveSubgraph({
      subgraph,
      secrets,
      tokens,
      logger,
      fileSize: env.FILE_SIZE,
      maxConcurrent: env.MAX_CONCURRENT_REQUESTS,
      host: env.HOST,
      port: env.PORT ?? 4002,
      close: opened.close,
    })
  },
)
