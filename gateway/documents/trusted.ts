import { unwatchFile, watchFile, type StatsListener } from 'node:fs'
import type { Logger } from '../../subgraphs/common/server/logger.ts'
import type { Audience } from '../../subgraphs/common/subgraph.ts'
import type { Refusal } from '../protection/refusal.ts'
import type { UncheckedRequest } from '../protection/request.ts'
import { findDocument, type Found } from './find.ts'
import { BadManifest, readManifest, type TrustedDocument } from './manifest.ts'

/** The trusted documents of one graph. */
export interface GraphDocuments {
  find(request: UncheckedRequest): Found | Refusal
  /** Those that there are now. */
  texts(): readonly string[]
}

export interface TrustedDocuments {
  of(graph: Audience): GraphDocuments
  close(): void
}

export interface TrustedSettings {
  readonly file: string
  /** Refuse all other documents. */
  readonly only: boolean
  readonly logger: Logger
}

/** Milliseconds between looks at the file. By name and not by events, of which shared and mounted folders send none. */
const interval = 1000

/**
 * Reads the trusted documents, and again whenever their file changes; a file that can not be used leaves those in force
 * that were. Throws BadManifest when it can not be used to begin with.
 */
export async function openDocuments({ file, only, logger }: TrustedSettings): Promise<TrustedDocuments> {
  const byId: Record<Audience, Map<string, string>> = { staff: new Map(), partner: new Map() }
  const take = (documents: readonly TrustedDocument[]) => {
    byId.staff = new Map()
    byId.partner = new Map()
    for (const { graph, id, document } of documents) byId[graph].set(id, document)
    if (documents.length > 0) logger.info({ documents: documents.length, only }, 'trusted documents are read')
    else if (only) logger.warn('only trusted documents are served and there are none: every operation is refused')
  }
  take(await readManifest(file))
  const onChange: StatsListener = (now, before) => {
    if (now.mtimeMs === before.mtimeMs && now.ino === before.ino) return
    const reading = now.ino === 0 ? Promise.reject(new BadManifest(`${file} is gone.`)) : readManifest(file)
    reading.then(take, (error: unknown) =>
      logger.error({ err: error }, 'the trusted documents stay as they are: their file can not be used'),
    )
  }
  watchFile(file, { interval, persistent: false }, onChange)
  return {
    of: (graph) => ({
      find: (request) => findDocument(byId[graph], only, request),
      texts: () => [...byId[graph].values()],
    }),
    close: () => unwatchFile(file, onChange),
  }
}
