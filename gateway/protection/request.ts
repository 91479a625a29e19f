import type { Incoming } from '../../subgraphs/common/server/steps.ts'

/** A GraphQL request as it came, not yet checked for anything. */
export interface UncheckedRequest {
  readonly query?: unknown
  readonly documentId?: unknown
  readonly operationName?: unknown
  readonly variables?: unknown
  readonly extensions?: unknown
}

/**
 * What a request asks, by its body or, for a GET, its URL; null for a body that is a list. The URL is written anew from what
 * was read of it, so that whoever reads it next, by whatever rules, reads the same.
 */
export function uncheckedRequest(req: Incoming): UncheckedRequest | null {
  if (req.method === 'GET') {
    const { path, parameters } = partsOf(req)
    req.url = `${path}?${parameters.toString()}`
    return inUrl(parameters)
  }
  const body: unknown = req.body
  if (Array.isArray(body)) return null
  return body ?? {}
}

/** A GET's URL. */
function partsOf({ url = '' }: Incoming) {
  const [path = '', ...rest] = url.split('?')
  return { path, parameters: new URLSearchParams(rest.join('?')) }
}

function inUrl(parameters: URLSearchParams): UncheckedRequest {
  const text = (name: string) => parameters.get(name) ?? undefined
  return {
    query: text('query'),
    documentId: text('documentId'),
    operationName: text('operationName'),
    variables: asJson(parameters.get('variables')),
    extensions: asJson(parameters.get('extensions')),
  }
}

/** Node keeps URLs below 16 kB: reading one costs nothing. What is no JSON is left to Apollo Server to refuse. */
function asJson(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What names a document. */
const named = ['documentId', 'extensions']

/** Makes a request that names a document one that brings it. */
export function putDocument(req: Incoming, document: string): void {
  if (req.method === 'GET') {
    const { path, parameters } = partsOf(req)
    for (const name of named) parameters.delete(name)
    parameters.set('query', document)
    req.url = `${path}?${parameters.toString()}`
    return
  }
  const body: Record<string, unknown> = { ...(req.body as object), query: document }
  for (const name of named) delete body[name]
  req.body = body
}
