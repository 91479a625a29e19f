import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** Why the command does not get on, in words for the person at it. */
export class Trouble extends Error {}

/** A system did not answer in time: it may be at it still. */
export class Slow extends Trouble {}

export type System = 'Crm' | 'Erp'

export interface Graph {
  /** Runs one of the command's operations. @throws Trouble when it is not answered, or not whole */
  ask<T>(operation: string, variables: object): Promise<T>
  /** Tells the person at the command. */
  say(line: string): void
}

export interface GraphSettings {
  readonly url: string
  readonly token: string
  readonly say: (line: string) => void
  readonly signal?: AbortSignal
}

const query = readFileSync(new URL('./operations.graphql', import.meta.url), 'utf8')

/** So often a busy graph is asked again. */
const patience = 30

/** A running graph, asked over HTTP. */
export function openGraph({ url, token, say, signal }: GraphSettings): Graph {
  async function post(operationName: string, variables: object): Promise<Response> {
    const request = {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, operationName, variables }),
      signal,
    }
    for (let attempt = 1; ; attempt++) {
      const response = await fetch(url, request).catch((cause: unknown) => {
        signal?.throwIfAborted()
        throw new Trouble(`Nothing answers at ${url}: does the server run, and is --url right?`, { cause })
      })
      if ((response.status !== 429 && response.status !== 503) || attempt === patience) return response
      const seconds = Math.min(60, Number(response.headers.get('retry-after')) || 1)
      say(`The graph is busy: on in ${seconds} s.`)
      await sleep(seconds * 1000, undefined, { signal })
    }
  }

  return {
    say,
    ask: async <T>(operation: string, variables: object) => {
      const response = await post(operation, variables)
      const answer = asAnswer(await response.text(), response.status)
      const [error] = answer.errors ?? []
      if (error?.extensions?.code === 'SUBGRAPH_TIMEOUT') throw new Slow(error.message)
      if (error) throw new Trouble(error.message)
      return answer.data as T
    },
  }
}

interface Answer {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
}

function asAnswer(text: string, status: number): Answer {
  try {
    return JSON.parse(text) as Answer
  } catch (cause) {
    throw new Trouble(`What answers there is no graph (status ${status}): is --url right?`, { cause })
  }
}
