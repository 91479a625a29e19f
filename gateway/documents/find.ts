import type { Refusal } from '../protection/refusal.ts'
import type { UncheckedRequest } from '../protection/request.ts'
import { idOf } from './manifest.ts'

/** What to run: the query that came, or a trusted document, which is to stand for all that names one. */
export interface Found {
  readonly query: unknown
  readonly document?: string
}

interface Persisted {
  readonly persistedQuery?: { readonly sha256Hash?: unknown }
}

/**
 * The document that a request brings, or names: by `documentId`, or as Apollo's clients do by
 * `extensions.persistedQuery.sha256Hash`. Refuses one that is not among those trusted where `only` they are served.
 */
export function findDocument(
  trusted: ReadonlyMap<string, string>,
  only: boolean,
  { query, documentId, extensions }: UncheckedRequest,
): Found | Refusal {
  const hash = (extensions as Persisted | null | undefined)?.persistedQuery?.sha256Hash
  const id = documentId ?? (typeof hash === 'string' ? `sha256:${hash}` : undefined)
  if (query !== undefined && query !== null) {
    const isTrusted = (only || id !== undefined) && typeof query === 'string' && trusted.has(idOf(query))
    if (isTrusted) return { query, document: query }
    return only ? notTrusted : { query }
  }
  if (id === undefined) return { query }
  const document = typeof id === 'string' ? trusted.get(id) : undefined
  if (document !== undefined) return { query: document, document }
  // Apollo Server tells the client that it must send the document itself; clients of Apollo know what to do then.
  return documentId === undefined && !only ? { query } : notFound
}

const notTrusted: Refusal = {
  code: 'DOCUMENT_NOT_TRUSTED',
  status: 403,
  message: "Only trusted documents are served here, and this is none. `npm run documents` registers a client's.",
}

const notFound: Refusal = {
  code: 'DOCUMENT_NOT_FOUND',
  status: 404,
  message:
    'No trusted document of this graph has that id. An id is `sha256:` and the digest of the text in hexadecimal; ' +
    "`npm run documents` registers a client's documents and prints their ids.",
}
