import type { Env } from '../../subgraphs/common/env.ts'
import { admission, type Admission } from '../../subgraphs/common/server/admission.ts'
import type { Logger } from '../../subgraphs/common/server/logger.ts'
import { budgetsOf, type Budgets } from '../cost/budgets.ts'
import { openRedis } from '../cost/redis.ts'
import { manifestOf } from '../documents/manifest.ts'
import { openDocuments, type TrustedDocuments } from '../documents/trusted.ts'

/** What all graphs of a gateway share that keeps callers within bounds. */
export interface Protection {
  readonly admission: Admission
  readonly budgets: Budgets
  readonly costPerOperation: number | null
  readonly documents: TrustedDocuments
  close(): Promise<void>
}

/** Throws BadManifest. A Redis that does not answer stops nothing. */
export async function openProtection(env: Env, logger: Logger): Promise<Protection> {
  const documents = await openDocuments({ file: manifestOf(env), only: env.ONLY_TRUSTED_DOCUMENTS, logger })
  const shared = env.REDIS_URL === undefined ? undefined : await openRedis(env.REDIS_URL, logger)
  return {
    admission: admission(env.MAX_CONCURRENT_REQUESTS ?? 256),
    budgets: budgetsOf(
      {
        staff: env.COST_PER_MINUTE_STAFF,
        partner: env.COST_PER_MINUTE_PARTNER,
        anonymous: env.COST_PER_MINUTE_ANONYMOUS,
      },
      shared?.redis,
    ),
    costPerOperation: env.COST_PER_OPERATION,
    documents,
    close: async () => {
      documents.close()
      await shared?.close()
    },
  }
}
