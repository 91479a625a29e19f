import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { tellingStages, type AtStage } from '../../gateway/stages.ts'
import { captureLog } from '../support/log-capture.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] }))
afterEach(() => void vi.useRealTimers())

it('says now and then at which stage work is, until it ends, well or not', async () => {
  const { logger, lines } = captureLog()
  const said = () => lines.map(({ msg }) => msg)
  let at: AtStage = () => undefined
  let fail: (error: Error) => void = () => undefined
  const work = tellingStages(logger, 'orders', (tell) => {
    at = tell
    return new Promise((_, reject) => (fail = reject))
  })
  vi.advanceTimersByTime(4_000)
  expect(said()).toEqual([])
  vi.advanceTimersByTime(1_000)
  at('invoices')
  at('payments')
  vi.advanceTimersByTime(5_000)
  expect(said()).toEqual(['orders (after 5 s)', 'payments (after 10 s)'])
  fail(new Error('disk full'))
  await expect(work).rejects.toThrow('disk full')
  vi.advanceTimersByTime(60_000)
  expect(said()).toHaveLength(2)
})
