import { signToken } from '../subgraphs/common/auth/token.ts'
import { viewerOf } from '../subgraphs/common/auth/viewer.ts'
import { isFirst, runProcess } from '../subgraphs/common/process.ts'
import { tokenSettings } from '../subgraphs/common/secrets.ts'
import { serve } from '../subgraphs/common/server/serve.ts'
import { graphFor, type Audience } from '../subgraphs/common/subgraph.ts'
import { demonstrate } from './cli/demonstration/index.ts'
import { subgraphDataSource } from './data-sources/data-source.ts'
import { inProcessTransport } from './data-sources/in-process.ts'
import { openBoth } from './in-process.ts'
import { somePartner } from './landing/some-partner.ts'
import { openProtection } from './protection/open.ts'
import { gatewayRoutes } from './routes.ts'
import { inWorkers, workersAsked } from './workers.ts'

const usualPort = 4000

const work = () =>
  runProcess({ name: 'samspill', needs: ['ERASURE_SECRET'] }, async (env, logger, opened) => {
    const tokens = await tokenSettings(env)
    const protection = await opened.open(openProtection(env, logger), ({ close }) => close())
    const both = await opened.open(openBoth(env, logger), ({ close }) => close())
    if (env.SAMSPILL_DEMO ?? env.NODE_ENV !== 'production') await demonstrate(both, logger)
    const dataSource = (name: string, audience: Audience) =>
      subgraphDataSource({
        name,
        transport: inProcessTransport(graphFor(name === 'erp' ? both.erp : both.crm, audience)),
        timeoutMs: env.SUBGRAPH_TIMEOUT_MS,
        logger,
      })
    const running = await serve({
      name: 'samspill',
      host: env.HOST,
      port: env.PORT ?? usualPort,
      portFallback: env.PORT === undefined,
      logger,
      trustedHops: env.TRUSTED_HOPS,
      mount: await gatewayRoutes({ env, tokens, dataSource, protection, logger }),
      ready: async () => ({ erp: await both.erp.ready(), crm: await both.crm.ready() }),
      close: opened.close,
    })
    if (env.NODE_ENV !== 'production' && tokens.secret && isFirst()) await greet(running.url)

    async function greet(url: string): Promise<void> {
      const partnerId = await somePartner(askCrm).catch(() => undefined)
      const shown = (['administrator', 'analyst', 'partner'] as const).map(async (role) => {
        const claims = { subject: role, role, expiresIn: '12h', ...(role === 'partner' && { partnerId }) }
        return `  ${role.padEnd(13)} ${await signToken(tokens, claims)}`
      })
      const elsewhere = env.PORT === undefined && new URL(url).port !== String(usualPort)
      process.stdout.write(`
${elsewhere ? `Port ${usualPort} is taken, perhaps by another copy of this program.\n` : ''}Samspill listens at ${url}/graphql: open it in a browser to explore, or send it operations. Partners' graph is at
${url}/partner/graphql.
Development tokens (12 hours; \`npm run --silent token -- analyst\` prints a new one, --help names all roles):
${(await Promise.all(shown)).join('\n')}
${partnerId ? '' : 'A partner sees nothing until customers are shared with it: `createPartner`, `shareCustomers`.\n'}Stop with Ctrl-C.

`)
    }

    async function askCrm(query: string): Promise<unknown> {
      const greeting = { viewer: viewerOf('greeting', 'analyst'), requestId: 'greeting' }
      return (await both.crm.execute({ query }, greeting)).data
    }
  })

await inWorkers(workersAsked(process.argv.slice(2)), work)
