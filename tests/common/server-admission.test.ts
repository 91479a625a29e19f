import { once } from 'node:events'
import { request } from 'node:http'
import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { admission } from '../../subgraphs/common/server/admission.ts'
import { jsonBody, jsonOnly } from '../../subgraphs/common/server/body.ts'
import { start, type Running } from '../../subgraphs/common/server/start.ts'
import { eventually } from '../support/eventually.ts'
import { captureLog } from '../support/log-capture.ts'

const most = 3
const megabyte = 1024 * 1024
let underWay = 0
let left = 0
/** Work that goes on until it is let go. */
const waiting: (() => void)[] = []
const finish = () => waiting.splice(0).forEach((letGo) => letGo())
const isWorkedOn = (count: number) => eventually(() => expect(waiting).toHaveLength(count))

const log = captureLog()
let running: Running
beforeAll(async () => {
  const { door, seat, hold } = admission(most, { readWithin: 2000, mostUnread: 40 * megabyte })
  running = await start({
    host: '127.0.0.1',
    port: 0,
    logger: log.logger,
    ready: async () => true,
    close: async () => undefined,
    mount: (app) => {
      app.post('/quick', door, seat, (_req, res) => void res.json('done'))
      app.post('/long', door, seat, (_req, res) => {
        res.once('close', () => (left += 1))
        res.send(Buffer.alloc(16 * megabyte))
      })
      app.post('/work', door, jsonOnly, jsonBody(1000), seat, async (req, res) => {
        const caller = req.headers['x-caller']
        if (typeof caller === 'string' && !hold(res, caller)) return
        underWay += 1
        res.once('close', () => (left += 1))
        await new Promise<void>((resolve) => waiting.push(resolve))
        underWay -= 1
        res.json('done')
      })
    },
  })
})
afterAll(async () => {
  finish()
  await running.stop()
})

const send = (path: string, signal?: AbortSignal, headers: Record<string, string> = {}) =>
  fetch(running.url + path, {
    method: 'POST',
    body: '{}',
    headers: { 'content-type': 'application/json', ...headers },
    signal,
  })

const work = (signal?: AbortSignal, headers?: Record<string, string>) => send('/work', signal, headers)

/** A request that others may follow on its connection before it is answered. */
const pipelined = (type: string, path = '/work') =>
  `POST ${path} HTTP/1.1\r\nhost: a\r\ncontent-type: ${type}\r\ncontent-length: 2\r\n\r\n{}`

/** A request of which the last byte never comes; what it is answered. */
async function slowSender(): Promise<{ socket: Socket; answer: Promise<string> }> {
  const socket = connect(Number(new URL(running.url).port), '127.0.0.1')
  socket.write('POST /work HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{"a":"b')
  const answer = once(socket, 'data').then(([data]) => String(data))
  answer.catch(() => undefined)
  await once(socket, 'connect')
  return { socket, answer }
}

describe('a process that works on 3 requests at a time', () => {
  it('answers more with 503 at once, their bodies unread, and has room again when the work is done', async () => {
    const served = Array.from({ length: most }, () => work())
    await isWorkedOn(most)
    const shed = await work()
    expect([shed.status, shed.headers.get('retry-after')]).toEqual([503, '1'])
    expect(await shed.json()).toMatchObject({ errors: [{ extensions: { code: 'OVERLOADED' } }] })
    const unread = await slowSender()
    expect(await unread.answer).toMatch(/^HTTP\/1.1 503 /)
    unread.socket.destroy()
    expect((await fetch(`${running.url}/health/ready`)).status).toBe(200)
    finish()
    expect((await Promise.all(served)).map(({ status }) => status)).toEqual([200, 200, 200])
    const next = work()
    await isWorkedOn(1)
    finish()
    expect((await next).status).toBe(200)
  })

  it('never works on more, however many come at once', async () => {
    const statuses: number[] = []
    const all = Array.from({ length: 50 }, () => work().then(({ status }) => statuses.push(status)))
    await eventually(() => expect(statuses).toHaveLength(50 - most))
    expect(new Set(statuses)).toEqual(new Set([503]))
    expect(waiting).toHaveLength(most)
    finish()
    await Promise.all(all)
    expect(statuses.slice(-most)).toEqual([200, 200, 200])
  })

  it('keeps the place of a caller that hangs up until the work for it is done', async () => {
    left = 0
    const hangUp = new AbortController()
    const gone = Array.from({ length: most }, () => work(hangUp.signal).catch(() => 'gone'))
    await isWorkedOn(most)
    hangUp.abort()
    expect(await Promise.all(gone)).toEqual(['gone', 'gone', 'gone'])
    await eventually(() => expect(left).toBe(most))
    expect((await work()).status).toBe(503)
    finish()
    await eventually(() => expect(underWay).toBe(0))
    const next = work()
    await isWorkedOn(1)
    finish()
    expect((await next).status).toBe(200)
  })

  it('gives no place to those who send drop by drop: the one that has been longest has to go', async () => {
    const slow = []
    for (let count = 0; count <= most; count++) slow.push(await slowSender())
    expect(await slow[0]?.answer).toMatch(/^HTTP\/1.1 503 [\s\S]*connection: close/i)
    const next = work()
    await isWorkedOn(1)
    finish()
    expect((await next).status).toBe(200)
    for (const { socket } of slow) socket.destroy()
  })

  it('gives no place to answers that nobody reads, and loses those that wait too long or are too much', async () => {
    left = 0
    for (let count = 0; count < most; count++) {
      const asked = request(`${running.url}/long`, { method: 'POST' }).end()
      asked.on('error', () => undefined)
      await once(asked, 'response')
      expect((await send('/quick')).status).toBe(200)
    }
    await eventually(() => expect(left).toBe(1))
    await eventually(() => expect(left).toBe(most))
  })

  it('gives no place to answers that wait behind one that nobody reads', async () => {
    const socket = connect(Number(new URL(running.url).port), '127.0.0.1')
    await once(socket, 'connect')
    socket.write(pipelined('application/json', '/long') + pipelined('application/json').repeat(most - 1))
    await isWorkedOn(most - 1)
    finish()
    await eventually(() => expect(underWay).toBe(0))
    const all = Array.from({ length: most }, () => work())
    await isWorkedOn(most)
    finish()
    expect((await Promise.all(all)).map(({ status }) => status)).toEqual([200, 200, 200])
    socket.destroy()
  })

  it('lets one caller have half of the places', async () => {
    const workFor = (caller: string) => work(undefined, { 'x-caller': caller })
    const mine = Array.from({ length: 2 }, () => workFor('one'))
    await isWorkedOn(2)
    const more = await workFor('one')
    expect([more.status, more.headers.get('retry-after')]).toEqual([429, '1'])
    expect(await more.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] })
    const others = workFor('another')
    await isWorkedOn(3)
    finish()
    expect((await Promise.all([...mine, others])).map(({ status }) => status)).toEqual([200, 200, 200])
    const again = workFor('one')
    await isWorkedOn(1)
    finish()
    expect((await again).status).toBe(200)
  })

  it('has room again after a caller who sent many in one go and left before the first was answered', async () => {
    for (let round = 1; round <= 2; round++) {
      const socket = connect(Number(new URL(running.url).port), '127.0.0.1')
      await once(socket, 'connect')
      socket.write(pipelined('application/json').repeat(most))
      await isWorkedOn(most)
      socket.resetAndDestroy()
      const before = log.lines.length
      finish()
      await eventually(() => expect(log.lines.length - before).toBeGreaterThanOrEqual(most))
    }
    const all = Array.from({ length: most }, () => work())
    await isWorkedOn(most)
    finish()
    expect((await Promise.all(all)).map(({ status }) => status)).toEqual([200, 200, 200])
  })

  it('lets nobody else bear that answers wait for their turn on a connection', async () => {
    const socket = connect(Number(new URL(running.url).port), '127.0.0.1')
    await once(socket, 'connect')
    socket.write(pipelined('application/json') + pipelined('text/plain').repeat(most))
    await isWorkedOn(1)
    const answers = Array.from({ length: 2 }, () => work())
    await isWorkedOn(3)
    finish()
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 200])
    socket.destroy()
  })

  it('has room again after those who left before they had said what they want', async () => {
    for (let count = 0; count < 3 * most; count++) {
      const half = request(`${running.url}/work`, { method: 'POST', headers: { 'content-length': 9 } })
      half.on('error', () => undefined)
      half.write('{')
      await once(half, 'socket')
      half.destroy()
    }
    const all = Array.from({ length: most }, () => work())
    await isWorkedOn(most)
    finish()
    expect((await Promise.all(all)).map(({ status }) => status)).toEqual([200, 200, 200])
  })
})
