import type { Context } from '../common/context.ts'
import type { CrmPorts } from './crm.ts'

export interface ErpContext extends Context {
  readonly crm: CrmPorts
}
