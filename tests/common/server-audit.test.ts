import { expect, it } from 'vitest'
import { mountGraphql } from '../../subgraphs/common/server/graphql.ts'
import { start } from '../../subgraphs/common/server/start.ts'
import { auditFailures } from '../support/audit.ts'
import { captureLog } from '../support/log-capture.ts'
import { tinyGraph } from '../support/tiny-graph.ts'

it('passes the public GraphQL-over-HTTP audit', async () => {
  const server = await tinyGraph()
  const { logger } = captureLog()
  const running = await start({
    host: '127.0.0.1',
    port: 0,
    logger,
    ready: async () => true,
    close: () => server.stop(),
    mount: (app) => mountGraphql(app, { server, logger, context: async () => ({}) }),
  })
  const { error, warn } = await auditFailures(`${running.url}/graphql`)
  await running.stop()
  expect(error).toEqual([])
  expect(warn.length, warn.join('\n')).toBeLessThanOrEqual(3)
})
