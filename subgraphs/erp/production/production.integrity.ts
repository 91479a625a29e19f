import { sql } from 'drizzle-orm'
import { balanceOf } from '../accounts/ledger.integrity.ts'
import type { Integrity } from '../../common/integrity.ts'

export const productionIntegrity: readonly Integrity[] = [
  {
    name: 'WORK_IN_PROGRESS',
    says: 'The account of work in progress is what work orders have in progress, and each has what its events say.',
    pairs: (companyId) => sql`
      select ${balanceOf(companyId, 'WORK_IN_PROGRESS')}, coalesce(sum(wip), 0)
        from erp.work_order where company_id = ${companyId}
      union all
      select coalesce(sum(case when e.kind in ('ISSUE', 'OPERATION') then e.value
                               when e.kind = 'COMPONENT_SCRAP' then 0 else -e.value end), 0), o.wip
        from erp.work_order o left join erp.work_order_event e on e.work_order_id = o.id
       where o.company_id = ${companyId}
       group by o.id`,
  },
]
