import { runProcess } from '../subgraphs/common/process.ts'
import { subgraphSecret, tokenSettings } from '../subgraphs/common/secrets.ts'
import { serve } from '../subgraphs/common/server/serve.ts'
import { subgraphDataSource } from './data-sources/data-source.ts'
import { httpTransport } from './data-sources/http.ts'
import { gatewayRoutes } from './routes.ts'

await runProcess('gateway', async (env, logger) => {
  const [tokens, secret] = [await tokenSettings(env), await subgraphSecret(env)]
  const urls: Record<string, string> = { erp: env.ERP_URL, crm: env.CRM_URL }
  const dataSource = (name: string) =>
    subgraphDataSource({
      name,
      transport: httpTransport({ url: urls[name] ?? '', secret }),
      timeoutMs: env.SUBGRAPH_TIMEOUT_MS,
      logger,
    })
  await serve({
    name: 'gateway',
    host: env.HOST,
    port: env.PORT ?? 4000,
    logger,
    mount: await gatewayRoutes({ env, tokens, dataSource, logger }),
    // A silent subgraph blanks its own part of an answer; the gateway serves the rest.
    ready: async () => true,
    close: async () => undefined,
  })
})
