import http from 'node:http'
import https from 'node:https'
import { secretHeader } from '../../subgraphs/common/server/secret.ts'
import { NoAnswer, type SubgraphAnswer, type SubgraphCall, type Transport } from './transport.ts'

export interface HttpTransportOptions {
  readonly url: string
  /** Proves to the subgraph that the gateway asks. */
  readonly secret: string
  /** Larger answers are refused, in bytes. */
  readonly maxBytes?: number
}

/** Calls a subgraph over HTTP with connections kept open. Node's own client costs a third of the CPU of its `fetch`. */
export function httpTransport({ url, secret, maxBytes = 32 * 1024 * 1024 }: HttpTransportOptions): Transport {
  const target = new URL(url)
  const client = target.protocol === 'https:' ? https : http
  const agent = new client.Agent({ keepAlive: true, scheduling: 'lifo', noDelay: true })

  const send = (call: SubgraphCall, body: Buffer): Promise<SubgraphAnswer> =>
    new Promise((resolve, reject) => {
      const headers: http.OutgoingHttpHeaders = {
        'content-type': 'application/json',
        'content-length': body.length,
        accept: 'application/graphql-response+json, application/json',
        'x-request-id': call.context.requestId,
        [secretHeader]: secret,
      }
      if (call.context.authorization) headers.authorization = call.context.authorization
      const request = client.request(target, { method: 'POST', agent, headers, signal: call.signal }, (response) => {
        readJson(response, maxBytes).then(resolve, reject)
      })
      request.on('error', (error: NodeJS.ErrnoException) => {
        // The subgraph closed an idle connection just as it was used again: nothing was read, a query may be repeated.
        const stale = request.reusedSocket && error.code === 'ECONNRESET' && !/^\s*mutation\b/.test(call.query)
        if (stale && !call.signal.aborted) send(call, body).then(resolve, reject)
        else reject(new NoAnswer(error.message, { cause: error }))
      })
      request.end(body)
    })

  return (call) =>
    send(
      call,
      Buffer.from(JSON.stringify({ query: call.query, variables: call.variables, operationName: call.operationName })),
    )
}

async function readJson(response: http.IncomingMessage, maxBytes: number): Promise<SubgraphAnswer> {
  const status = response.statusCode ?? 0
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > maxBytes) throw new NoAnswer(`the answer is larger than ${maxBytes} bytes`)
      chunks.push(chunk)
    }
  } catch (error) {
    if (error instanceof NoAnswer) throw error
    throw new NoAnswer('the answer broke off', { cause: error })
  }
  // A subgraph refuses variables with 400, a token that was good a moment ago with 401, each time with a GraphQL answer; any
  // other status says that something is amiss.
  if (status !== 400 && status !== 401 && (status < 200 || status > 299)) throw new NoAnswer(`status ${status}`)
  return answerOf(Buffer.concat(chunks).toString('utf8'), status)
}

function answerOf(text: string, status: number): SubgraphAnswer {
  let answer: unknown
  try {
    answer = JSON.parse(text)
  } catch {
    throw new NoAnswer(`the answer is not JSON (status ${status})`)
  }
  if (typeof answer !== 'object' || answer === null) throw new NoAnswer('the answer is not a JSON object')
  const { data, errors } = answer as { data?: unknown; errors?: unknown }
  if (errors !== undefined && !Array.isArray(errors)) throw new NoAnswer('`errors` is not a list')
  if (data !== undefined && (typeof data !== 'object' || Array.isArray(data))) throw new NoAnswer('`data` is no object')
  if (!data && !errors?.length) throw new NoAnswer('neither `data` nor `errors`')
  return answer
}
