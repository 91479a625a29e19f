import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mountGraphql } from '../../subgraphs/common/server/graphql.ts'
import { mountPorts } from '../../subgraphs/common/server/ports.ts'
import { PortUnavailable } from '../../subgraphs/common/ports.ts'
import { remotePorts, type RemoteSettings } from '../../subgraphs/common/server/remote-ports.ts'
import { demandSecret } from '../../subgraphs/common/server/secret.ts'
import { start, type Running } from '../../subgraphs/common/server/start.ts'
import { captureLog } from '../support/log-capture.ts'
import { tinyGraph } from '../support/tiny-graph.ts'

const log = captureLog()
let running: Running
let url: string

beforeAll(async () => {
  const server = await tinyGraph()
  running = await start({
    host: '127.0.0.1',
    port: 0,
    logger: log.logger,
    ready: async () => true,
    close: () => server.stop(),
    mount: (app) => {
      app.use(demandSecret(['new', 'old']))
      const ports = {
        echo: async (input: unknown, call?: { requestId: string }) => ({ input, requestId: call?.requestId }),
        nothing: async () => undefined,
        broken: () => Promise.reject(new Error('select * from inside')),
      }
      mountPorts(app, ports, log.logger)
      mountGraphql(app, { server, logger: log.logger, context: async () => ({}) })
    },
  })
  url = `${running.url}/graphql`
})
afterAll(() => running.stop())

describe('secret', () => {
  const ask = (headers: Record<string, string>, path = '/graphql', query = '{ _service { sdl } }') =>
    fetch(`${running.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-request-id': 'inside', ...headers },
      body: JSON.stringify({ query }),
    })

  it.each([undefined, '', 'new, old', 'newer'])('refuses a caller with %j everything but health', async (secret) => {
    const headers: Record<string, string> = secret === undefined ? {} : { 'x-samspill-secret': secret }
    for (const path of ['/graphql', '/ports/echo', '/', '/nowhere']) {
      const response = await ask(headers, path)
      expect(response.status).toBe(403)
      expect(await response.json()).toEqual({
        errors: [
          {
            message: expect.any(String) as string,
            extensions: { code: 'FORBIDDEN', requestId: 'inside' },
          },
        ],
      })
    }
    expect((await fetch(`${running.url}/health/live`)).status).toBe(200)
    expect((await fetch(`${running.url}/health/ready`)).status).toBe(200)
  })

  it.each(['new', 'old'])('lets %s through', async (secret) => {
    const response = await ask({ 'x-samspill-secret': secret }, '/graphql', '{ hello }')
    expect(await response.json()).toEqual({ data: { hello: 'hello you' } })
  })
})

describe('ports', () => {
  const remote = (settings: Partial<RemoteSettings> = {}) =>
    remotePorts({ url, secret: 'new', timeoutMs: 5000, ...settings }, ['echo', 'nothing', 'broken', 'constructor'])

  it('carry JSON there and back, and the request id along', async () => {
    const input = { ids: ['a', 'b'], amount: '12.50' }
    expect(await remote().echo(input, { requestId: 'order-1' })).toEqual({ input, requestId: 'order-1' })
    expect(await remote().nothing(undefined)).toBeNull()
  })

  it('that do not exist are refused', async () => {
    await expect(remote().constructor(null)).rejects.toMatchObject({ name: 'PortUnavailable', reason: 'refused' })
  })

  it('that fail tell the caller nothing of the inside', async () => {
    const response = await fetch(new URL('/ports/broken', url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-samspill-secret': 'new', 'x-request-id': 'port-1' },
      body: '{}',
    })
    expect(response.status).toBe(500)
    expect(await response.text()).not.toMatch(/select/)
    expect(log.lines).toContainEqual(expect.objectContaining({ requestId: 'port-1', port: 'broken' }))
    await expect(remote().broken(null)).rejects.toBeInstanceOf(PortUnavailable)
  })

  it('are refused with another secret', async () => {
    await expect(remote({ secret: 'wrong' }).echo(1)).rejects.toMatchObject({ reason: 'refused' })
  })

  it('of a subgraph that is down are unreachable', async () => {
    const gone = await listening(createServer())
    await new Promise((done) => gone.server.close(done))
    await expect(remote({ url: gone.url }).echo(1)).rejects.toMatchObject({ reason: 'unreachable' })
  })

  it('of a subgraph that hangs time out', async () => {
    const hung = await listening(createServer(() => undefined))
    await expect(remote({ url: hung.url, timeoutMs: 50 }).echo(1)).rejects.toMatchObject({ reason: 'timeout' })
    hung.server.closeAllConnections()
    hung.server.close()
  })
})

async function listening(server: Server) {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql` }
}
