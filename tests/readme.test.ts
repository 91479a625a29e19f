import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { demonstrate } from '../gateway/cli/demonstration/index.ts'
import { createLogger } from '../subgraphs/common/server/logger.ts'
import { startGraph } from './support/graph.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const query = /--data-urlencode 'query=([^']+)'/.exec(readme)?.[1] ?? ''
const answer = JSON.parse(/^ {4}(\{"data":[\s\S]*?\n {4}\S+)\n\n/m.exec(readme)?.[1] ?? '') as { data: unknown }

/** The names of what is there, and no value that depends on the day. */
const shapeOf = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(shapeOf)
    : value !== null && typeof value === 'object'
      ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shapeOf(inner)]))
      : typeof value

it('the question of the README gets the answer of the README', async () => {
  const graph = await startGraph('one process')
  try {
    const logger = createLogger({ level: 'silent', name: 'test', pretty: false })
    await demonstrate(graph.subgraphs, logger, { today: '2026-11-23' })
    const url = new URL(graph.url)
    url.searchParams.set('query', query)
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${await graph.token('analyst')}` }
    const { data } = (await (await fetch(url, { headers })).json()) as { data: unknown }
    expect(shapeOf({ data })).toEqual(shapeOf(answer))
    expect(data).toHaveProperty('customers.nodes.0.name', 'Åsgårdstrand Kurhotell AS')
  } finally {
    await graph.stop()
  }
})
