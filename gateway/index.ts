import { runProcess } from '../subgraphs/common/process.ts'
import { secretsOf, tokenSettings } from '../subgraphs/common/secrets.ts'
import { serve } from '../subgraphs/common/server/serve.ts'
import { subgraphDataSource } from './data-sources/data-source.ts'
import type { Audience } from '../subgraphs/common/subgraph.ts'
import { httpTransport } from './data-sources/http.ts'
import { openProtection } from './protection/open.ts'
import { gatewayRoutes } from './routes.ts'
import { inWorkers, workersAsked } from './workers.ts'

const work = () =>
  runProcess({ name: 'gateway', needs: ['ERP_SECRET', 'CRM_SECRET'] }, async (env, logger, opened) => {
    const protection = await opened.open(openProtection(env, logger), ({ close }) => close())
    const tokens = await tokenSettings(env)
    const [[erpSecret], [crmSecret]] = [await secretsOf(env, 'ERP_SECRET'), await secretsOf(env, 'CRM_SECRET')]
    const dataSource = (name: string, audience: Audience) =>
      subgraphDataSource({
        name,
        transport:
          name === 'erp'
            ? httpTransport({ url: addressOf(env.ERP_URL, audience), secret: erpSecret })
            : httpTransport({ url: addressOf(env.CRM_URL, audience), secret: crmSecret }),
        timeoutMs: env.SUBGRAPH_TIMEOUT_MS,
        logger,
      })
    await serve({
      name: 'gateway',
      host: env.HOST,
      port: env.PORT ?? 4000,
      logger,
      trustedHops: env.TRUSTED_HOPS,
      mount: await gatewayRoutes({ env, tokens, dataSource, protection, logger }),
      // A silent subgraph blanks its own part of an answer; the gateway serves the rest.
      ready: async () => true,
      close: opened.close,
    })
  })

await inWorkers(workersAsked(process.argv.slice(2)), work)

/** Partners' graph of a subgraph is beside staff's. */
function addressOf(url: string, audience: Audience): string {
  return audience === 'partner' ? new URL('partner/graphql', url).href : url
}
