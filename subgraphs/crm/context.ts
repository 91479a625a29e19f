import type { Context } from '../common/context.ts'
import type { ErpPorts } from './erp.ts'

export interface CrmContext extends Context {
  /** What ERP answers; undefined where CRM runs without one. */
  readonly erp: ErpPorts | undefined
  /** Bytes of a file at most. */
  readonly fileSize: number
  /** Domains of our own e-mail addresses, in lower case. */
  readonly ownDomains: readonly string[]
  /** What identifiers of the erased are digested under. */
  readonly erasureSecret: string
  /** Tells ERP of customers that have changed, in the background. */
  deliverCustomerChanges(): void
}
