import { and, desc, sql, type SQL } from 'drizzle-orm'
import { loader } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import { childList } from '../../common/list/child-list.ts'
import type { DecimalFilter } from '../graph.generated.ts'
import { employeePay } from './pay.table.ts'
import { employee } from './resources.table.ts'

/** Employees belong to no company: their day is the default company's. */
const hasCome = sql`${employeePay.validFrom} <= coalesce(
  (select (now() at time zone time_zone)::date from erp.company where is_default), current_date)`

export const payOfEmployee = loader(
  (db, ids) =>
    db
      .selectDistinctOn([employeePay.employeeId])
      .from(employeePay)
      .where(sql`${employeePay.employeeId} = any(${array(ids, 'uuid')}) and ${hasCome}`)
      .orderBy(employeePay.employeeId, desc(employeePay.validFrom)),
  (row) => row.employeeId,
)

export const payHistoryOfEmployee = childList<typeof employeePay, never, 'VALID_FROM'>(
  {
    table: employeePay,
    orders: { VALID_FROM: 'validFrom' },
    defaultOrder: [{ field: 'VALID_FROM', direction: 'DESC' }],
  },
  { column: employeePay.employeeId },
)

/** Of employees: those whose pay of today lies within the bounds, in the default company's base currency. */
export function paidWithin({ min, max }: DecimalFilter): SQL | undefined {
  if (!min && !max) return undefined
  const within = and(
    sql`today.currency = (select base_currency from erp.company where is_default)`,
    min ? sql`today.amount >= ${min}::numeric` : undefined,
    max ? sql`today.amount <= ${max}::numeric` : undefined,
  )
  return sql`exists (
    select from (
      select ${employeePay.amount}, ${employeePay.currency} from ${employeePay}
       where ${employeePay.employeeId} = ${employee.id} and ${hasCome}
       order by ${employeePay.validFrom} desc limit 1) today where ${within})`
}
