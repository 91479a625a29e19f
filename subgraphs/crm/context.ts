import type { Context } from '../common/context.ts'
import type { Ports } from '../common/subgraph.ts'

export interface CrmContext extends Context {
  /** What ERP answers; undefined where CRM runs without one. */
  readonly erp: Ports | undefined
  /** Tells ERP of customers that have changed, in the background. */
  deliverCustomerChanges(): void
}
