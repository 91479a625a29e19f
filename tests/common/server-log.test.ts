import { Writable } from 'node:stream'
import { expect, it } from 'vitest'
import { createLogger } from '../../subgraphs/common/server/logger.ts'
import { captureLog } from '../support/log-capture.ts'

it('blanks credentials and variables wherever they are', () => {
  const { logger, lines, text } = captureLog()
  logger.info({
    token: 'T1',
    variables: { name: 'T2' },
    request: { headers: { Authorization: 'T3', 'x-samspill-secret': 'T4', accept: 'text/html' } },
  })
  expect(text()).not.toMatch(/T[1-4]/)
  expect(lines[0]).toMatchObject({ request: { headers: { accept: 'text/html' } } })
})

it('tells of an error what helps, and no row or parameter', () => {
  const { logger, lines, text } = captureLog()
  const database = Object.assign(new Error('duplicate key'), { code: '23505', detail: 'Key (email)=(ola@example.no)' })
  const query = new Error('Failed query: insert into person values ($1)\nparams: ola@example.no', { cause: database })
  logger.error({ err: Object.assign(query, { params: ['ola@example.no'] }) }, 'write failed')
  logger.error(query)
  expect(text()).not.toMatch(/ola@/)
  for (const line of lines) {
    expect(line['err']).toMatchObject({
      type: 'Error',
      message: 'Failed query: insert into person values ($1)',
      stack: expect.stringMatching(/^\s+at /) as string,
      cause: { message: 'duplicate key', code: '23505' },
    })
  }
})

it.each([
  ['22P02', 'invalid input syntax for type uuid: "ola@example.no"', 'invalid input syntax for type uuid: "[redacted]"'],
  [
    '22007',
    'invalid input syntax for type date: "ola@\n"x"@example.no"',
    'invalid input syntax for type date: "[redacted]"',
  ],
  [
    '23505',
    'duplicate key value violates unique constraint "email"',
    'duplicate key value violates unique constraint "email"',
  ],
  ['', 'String cannot represent value: { mail: "ola@example.no" }', 'String cannot represent value: [redacted]'],
])('tells no value that a message repeats: %s %s', (code, message, told) => {
  const { logger, lines, text } = captureLog()
  logger.error({ err: Object.assign(new Error(message), code && { code }) })
  expect(lines[0]).toMatchObject({ err: { message: told } })
  expect(text()).not.toMatch(/ola@|example/)
})

it('tells nothing of a text that is no JSON', () => {
  const { logger, text } = captureLog()
  try {
    JSON.parse('{"mail": ola@example.no}')
  } catch (error) {
    logger.error({ err: error })
  }
  expect(text()).toMatch(/is not valid JSON/)
  expect(text()).not.toMatch(/ola/)
})

it('writes one line per request for people too', () => {
  let written = ''
  const destination = new Writable({ write: (chunk: Buffer, _, done) => done(void (written += chunk.toString())) })
  const logger = createLogger({ level: 'info', name: 'gateway', pretty: true, destination })
  const facts = { requestId: 'r-1', method: 'POST', path: '/graphql', status: 200, ms: 7, operation: 'CustomerView' }
  logger.info(facts, 'request')
  expect(written).toMatch(/^[^\n]*POST \/graphql 200 7 ms CustomerView[^\n]*r-1[^\n]*\n$/)
})
