import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { DocumentNode } from 'graphql'
import { LRUCache } from 'lru-cache'
import { mostDocuments } from '../graph/documents.ts'

/** Options of every Apollo server here: it answers single requests, tells nobody anything else, and is stopped by us. */
export const serverOptions = () => ({
  allowBatchedHttpRequests: false,
  csrfPrevention: true,
  includeStacktraceInErrorResponses: false,
  persistedQueries: false as const,
  stopOnTerminationSignals: false,
  documentStore: documentStore(),
})

/** Parsed documents of one server. Apollo's own store weighs them by their JSON, of which they take five times as much memory. */
function documentStore() {
  const kept = new LRUCache<string, DocumentNode>({ max: mostDocuments })
  return {
    get: async (key: string) => kept.get(key),
    set: async (key: string, document: DocumentNode) => void kept.set(key, document),
    delete: async (key: string) => kept.delete(key),
  }
}

/** Switches off what Apollo would add by itself: cache headers, traces, reports and a page. */
export const nothingExtra = () => [
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
]
