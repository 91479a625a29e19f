import { afterEach, expect, it } from 'vitest'
import { createApp } from '../../subgraphs/common/server/app.ts'
import type { Readiness } from '../../subgraphs/common/server/health.ts'
import { listen, urlOf } from '../../subgraphs/common/server/listen.ts'
import { captureLog } from '../support/log-capture.ts'

const servers: Awaited<ReturnType<typeof listen>>[] = []
afterEach(() => servers.splice(0).forEach((server) => server.close()))

async function health(ready: () => Promise<Readiness>, stopping = false) {
  const { logger } = captureLog('silent')
  const app = createApp({ ready, stopping: () => stopping, logger, patience: 50, mount: () => undefined })
  const server = await listen(app, { host: '127.0.0.1', port: 0 })
  servers.push(server)
  return (path: string) => fetch(`${urlOf(server)}/health/${path}`)
}

it('lives without being ready', async () => {
  const probe = await health(async () => false)
  const live = await probe('live')
  expect([live.status, await live.json()]).toEqual([200, { status: 'ok' }])
  expect((await probe('ready')).status).toBe(503)
})

it('is ready when everything is', async () => {
  const probe = await health(async () => ({ erp: true, crm: true }))
  const answer = await probe('ready')
  expect([answer.status, await answer.json()]).toEqual([200, { status: 'ok', checks: { erp: true, crm: true } }])
})

it('names what is not ready', async () => {
  const probe = await health(async () => ({ erp: true, crm: false }))
  const answer = await probe('ready')
  expect([answer.status, await answer.json()]).toEqual([503, { status: 'unready', checks: { erp: true, crm: false } }])
})

it('is not ready when the check throws, and says nothing of why', async () => {
  const probe = await health(() => Promise.reject(new Error('postgres://inside')))
  const answer = await probe('ready')
  expect([answer.status, await answer.json()]).toEqual([503, { status: 'unready' }])
})

it('gives up on a check that hangs, and asks it once for many probes', async () => {
  let asked = 0
  const probe = await health(() => new Promise(() => asked++))
  const answers = await Promise.all([probe('ready'), probe('ready'), probe('ready')])
  expect(answers.map(({ status }) => status)).toEqual([503, 503, 503])
  expect(asked).toBe(1)
})

it('is not ready once it was told to stop', async () => {
  const probe = await health(async () => true, true)
  const answer = await probe('ready')
  expect([answer.status, await answer.json()]).toEqual([503, { status: 'stopping' }])
})
