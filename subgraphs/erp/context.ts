import type { Context } from '../common/context.ts'
import type { Ports } from '../common/subgraph.ts'

export interface ErpContext extends Context {
  /** What CRM answers: `customers`, `campaigns`. */
  readonly crm: Ports
}
