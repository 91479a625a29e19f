import { Agent, get, type IncomingMessage } from 'node:http'
import { once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { spawned } from '../support/spawned.ts'

const file = fileURLToPath(new URL('../support/server-process.ts', import.meta.url))
const started: ReturnType<typeof spawned>[] = []
afterEach(() => started.splice(0).forEach(({ child }) => child.kill('SIGKILL')))

function launch(...args: string[]) {
  const process = spawned(file, ...args)
  started.push(process)
  return process
}
const urlOf = (server: ReturnType<typeof spawned>) => server.said(/"url":"([^"]+)"/)

async function ask(url: string, agent: Agent): Promise<IncomingMessage & { body: string }> {
  const [response] = (await once(get(url, { agent }), 'response')) as [IncomingMessage]
  return Object.assign(response, { body: await text(response) })
}

describe('SIGTERM', () => {
  it('answers what is in flight, closes idle connections and ends with 0', async () => {
    const server = launch()
    const url = await urlOf(server)
    const agent = new Agent({ keepAlive: true })
    await ask(`${url}/quick`, agent)
    const silent = connect(Number(new URL(url).port), '127.0.0.1').on('error', () => undefined)
    await once(silent, 'connect')

    const slow = ask(`${url}/slow`, new Agent({ keepAlive: true }))
    await server.said(/slow began/)
    server.child.kill('SIGTERM')
    // What `npm start` does on Ctrl-C: the same wish once more, at once.
    server.child.kill('SIGINT')

    const { statusCode, headers, body } = await slow
    expect([statusCode, body, headers.connection]).toEqual([200, '"answered"', 'close'])
    expect(await server.exitCode()).toBe(0)
    expect(server.output.stdout).toMatch(/"msg":"closed"[\s\S]*"msg":"stopped"/)
    expect(server.output.stderr).toBe('')
    agent.destroy()
    silent.destroy()
  })

  it('a second one does not wait', async () => {
    const server = launch()
    const stuck = ask(`${await urlOf(server)}/stuck`, new Agent()).catch(() => 'cut off')
    await server.said(/stuck began/)
    const code = server.exitCode()
    await vi.waitFor(
      () => {
        server.child.kill('SIGTERM')
        expect(server.child.exitCode).not.toBeNull()
      },
      { timeout: 25_000 },
    )
    expect(await code).toBe(1)
    expect(await stuck).toBe('cut off')
  })
})

describe('a port that is taken', () => {
  it('ends the process with one line that helps', async () => {
    const port = new URL(await urlOf(launch())).port
    const second = launch(port)
    expect(await second.exitCode()).toBe(1)
    expect(second.output.stderr).toBe(
      `Port ${port} is taken on 127.0.0.1, perhaps by another copy of this program. Stop it, or choose another with PORT.\n`,
    )
    expect(second.output.stdout).toMatch(/"msg":"closed"/)
  })

  it('is passed over where that was asked for', async () => {
    const port = Number(new URL(await urlOf(launch())).port)
    const second = Number(new URL(await urlOf(launch(String(port), 'fallback'))).port)
    expect(second).toBeGreaterThan(port)
    expect(second).toBeLessThanOrEqual(port + 20)
  })
})
