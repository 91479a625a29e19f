import type { GraphQLDataSource } from '@apollo/gateway'
import { expect, it } from 'vitest'
import { gatewayContext, type GatewayContext } from '../../gateway/context.ts'
import { subgraphDataSource } from '../../gateway/data-sources/data-source.ts'
import { distinct, expand, placesByAnswer } from '../../gateway/data-sources/representations.ts'
import type { Transport } from '../../gateway/data-sources/transport.ts'
import { completeErrors } from '../../gateway/errors/complete.ts'
import { captureLog } from '../support/log-capture.ts'

type Options = Parameters<GraphQLDataSource['process']>[0]

// Made ahead: on a busy machine it takes a good part of the time that a request has here.
const { logger } = captureLog('debug')

const ask = (transport: Transport, context: GatewayContext) => {
  const source = subgraphDataSource({ name: 'crm', transport, timeoutMs: 80, logger })
  const request = { query: '{ a b: c }', variables: {} }
  return source.process({
    kind: 'incoming operation',
    request,
    incomingRequestContext: {},
    context,
  } as unknown as Options)
}
const fresh = () => gatewayContext({ viewer: null, requestId: 'r', authorization: undefined })

it('does not ask a subgraph again that has timed out in the same request', async () => {
  let calls = 0
  const silent: Transport = () => {
    calls += 1
    return new Promise(() => {})
  }
  const context = fresh()
  await ask(silent, context)
  await ask(silent, context)
  expect(calls).toBe(1)
  expect(context.troubles.map(({ error }) => error.code)).toEqual(['SUBGRAPH_TIMEOUT', 'SUBGRAPH_TIMEOUT'])
  expect(context.troubles[0]).toMatchObject({ kind: 'call', at: [], fields: ['a', 'b'] })
  await ask(silent, fresh())
  expect(calls).toBe(2)
})

it('asks no more when the time for the whole request is used up', async () => {
  const context = { ...fresh(), startedAt: performance.now() - 200 }
  const transport: Transport = () => Promise.reject(new Error('must not be asked'))
  await ask(transport, context)
  expect(context.troubles[0]?.error.code).toBe('SUBGRAPH_TIMEOUT')
})

it('aborts the call that it no longer waits for', async () => {
  let aborted = false
  await ask(({ signal }) => {
    signal.addEventListener('abort', () => (aborted = true))
    return new Promise(() => {})
  }, fresh())
  expect(aborted).toBe(true)
})

it('takes representations for equal whatever the order of their keys', () => {
  const once = distinct([
    { a: 1, b: { c: '2', d: [1] } },
    { a: 1, b: { d: [1], c: 2 } },
    { b: { d: [1], c: '2' }, a: 1 },
  ])
  expect(once?.answerOf).toEqual([0, 1, 0])
  expect(expand(['x', null], once?.answerOf ?? [])).toEqual(['x', null, 'x'])
  expect(distinct([{ a: 1 }, { a: '1' }])).toBeNull()
})

it('knows all places of what was sent once', () => {
  expect(placesByAnswer({ representations: ['a', 'b'], answerOf: [0, 1, 0] })).toEqual([[0, 2], [1]])
})

it('looks through an answer once, however many of its entities have an error', () => {
  let looks = 0
  const nodes = Array.from({ length: 50 }, () => ({
    get customer() {
      looks += 1
      return { name: null }
    },
  }))
  const looksFor = (troubles: number) => {
    looks = 0
    const errors = completeErrors(
      { nodes },
      Array.from({ length: troubles }, (_, index) => ({
        kind: 'field' as const,
        error: { message: 'no', code: 'FORBIDDEN' },
        at: ['nodes', '@', 'customer'],
        entity: { index, of: nodes.length },
        below: ['name'],
      })),
      [],
      'r',
    )
    expect(errors[0]?.path).toEqual(['nodes', 0, 'customer', 'name'])
    return looks
  }
  // What is shown of each, at most, beside the search for all.
  expect(looksFor(50) - looksFor(1)).toBeLessThan(200)
})
