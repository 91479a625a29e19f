import { once } from 'node:events'
import { connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { jsonBody, jsonOnly } from '../../subgraphs/common/server/body.ts'
import { start, type Running } from '../../subgraphs/common/server/start.ts'
import type { Incoming } from '../../subgraphs/common/server/steps.ts'
import { captureLog } from '../support/log-capture.ts'

const limit = 1000
let running: Running
beforeAll(async () => {
  running = await start({
    host: '127.0.0.1',
    port: 0,
    logger: captureLog().logger,
    ready: async () => true,
    close: async () => undefined,
    mount: (app) => {
      app.post('/echo', jsonOnly, jsonBody(limit), (req: Incoming, res) => {
        res.setHeader('content-type', 'application/json')
        res.end(JSON.stringify({ body: req.body }))
      })
    },
  })
})
afterAll(() => running.stop())

const post = (body: RequestInit['body'], headers: Record<string, string> = {}) =>
  fetch(`${running.url}/echo`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
    duplex: 'half',
  })

const streamed = (chunks: readonly Uint8Array[]) =>
  new ReadableStream<Uint8Array>({
    start: (controller) => {
      for (const chunk of chunks) controller.enqueue(chunk)
      controller.close()
    },
  })
const bytes = (text: string) => new TextEncoder().encode(text)

/** What a server says to a request whose body goes on and on. */
async function answerTo(head: string, body?: Buffer): Promise<string> {
  const socket = connect(Number(new URL(running.url).port), '127.0.0.1')
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  socket.write(`POST /echo HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n${head}\r\n\r\n`)
  let said = ''
  socket.on('data', (data) => (said += String(data)))
  const send = () => {
    while (body && !socket.destroyed && socket.write(body));
  }
  socket.on('drain', send)
  send()
  await new Promise((resolve) => socket.once('close', resolve))
  return said
}

describe('the body of a request', () => {
  it.each([
    ['an object', '{"a":1}', { a: 1 }],
    ['a list', '[1]', [1]],
    ['nothing', '', {}],
    ['a byte order mark before it', '\ufeff{"a":1}', { a: 1 }],
    ['as many bytes as may be', `{"a":"${'x'.repeat(limit - 8)}"}`, { a: 'x'.repeat(limit - 8) }],
  ])('may be %s', async (_, body, expected) => {
    expect(await (await post(body)).json()).toEqual({ body: expected })
  })

  it('comes in pieces that end within a character', async () => {
    const whole = bytes('{"a":"blåbær"}')
    const answer = await post(streamed([...whole].map((byte) => Uint8Array.of(byte))))
    expect(await answer.json()).toEqual({ body: { a: 'blåbær' } })
  })

  it.each([
    ['half a value', 400, '{"a":', {}],
    ['a text', 400, '"a"', {}],
    ['null', 400, 'null', {}],
    ['a byte too many', 413, `{"a":"${'x'.repeat(limit - 7)}"}`, {}],
    ['another charset', 415, '{}', { 'content-type': 'application/json; charset=utf-16' }],
    ['compressed', 415, gzipSync('{}'), { 'content-encoding': 'gzip' }],
  ])('is refused where it is %s', async (_, status, body, headers) => {
    expect((await post(body, headers)).status).toBe(status)
  })

  it('is read by its charset, however that is written', async () => {
    for (const type of ['application/json; charset=UTF-8', 'application/json;charset="utf-8"', 'application/json; a=b'])
      expect((await post('{}', { 'content-type': type })).status, type).toBe(200)
  })

  it.each([
    ['far too large', 413, ''],
    ['compressed and far too large', 415, 'content-encoding: gzip\r\n'],
  ])('is refused unread when it says that it is %s, and the connection closed', async (_, status, head) => {
    const answer = await answerTo(`${head}content-length: 99999999999`)
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} [\\s\\S]*connection: close`, 'i'))
  })

  it('is refused when it turns out to be far too large, and the connection closed', async () => {
    const chunk = Buffer.from(`100000\r\n${' '.repeat(0x100000)}\r\n`)
    expect(await answerTo('transfer-encoding: chunked', chunk)).toMatch(/^(HTTP\/1.1 413 [\s\S]*connection: close|$)/i)
  })
})
