/**
 * A server as a process of its own, for tests that send it signals. Arguments: port, `fallback` or nothing.
 * `/slow` answers only once the process has stopped accepting connections; `/stuck` never answers.
 */
import { connect } from 'node:net'
import { createLogger } from '../../subgraphs/common/server/logger.ts'
import { serve } from '../../subgraphs/common/server/serve.ts'

const logger = createLogger({ level: 'info', name: 'tiny', pretty: false })
const [port = '0', fallback] = process.argv.slice(2)

const accepts = (at: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(at, '127.0.0.1')
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })

const running = await serve({
  name: 'tiny',
  host: '127.0.0.1',
  port: Number(port),
  portFallback: fallback === 'fallback',
  logger,
  ready: async () => true,
  close: async () => logger.info('closed'),
  mount: (app) => {
    app.get('/quick', (_req, res) => void res.json('quick'))
    app.get('/stuck', () => logger.info('stuck began'))
    app.get('/slow', async (_req, res) => {
      logger.info('slow began')
      const own = Number(new URL(running.url).port)
      while (await accepts(own)) continue
      res.json('answered')
    })
  },
})
