import { sql } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import type { Integrity } from '../../common/integrity.ts'
import type { Decimal } from '../../common/money.ts'
import { ledgerIntegrity } from '../accounts/ledger.integrity.ts'
import type { CompanyRow } from '../accounts/company.table.ts'
import { payablesIntegrity } from '../accounts/payables.integrity.ts'
import { receivablesIntegrity } from '../accounts/receivables.integrity.ts'
import { revaluationIntegrity } from '../accounts/revaluation.integrity.ts'
import { productionIntegrity } from '../production/production.integrity.ts'
import { purchasingIntegrity } from '../purchasing/purchasing.integrity.ts'
import { assetsIntegrity } from '../resources/assets.integrity.ts'
import { salesIntegrity } from '../sales/sales.integrity.ts'
import { stockIntegrity } from '../stock/stock.integrity.ts'

export interface IntegrityResult {
  readonly name: string
  readonly says: string
  readonly compared: number
  readonly differing: number
  readonly expected: Decimal
  readonly actual: Decimal
  readonly difference: Decimal
}

const checks: readonly Integrity[] = [
  ...ledgerIntegrity,
  ...receivablesIntegrity,
  ...revaluationIntegrity,
  ...stockIntegrity,
  ...salesIntegrity,
  ...productionIntegrity,
  ...payablesIntegrity,
  ...purchasingIntegrity,
  ...assetsIntegrity,
]

/** All checks of a company by one statement, hence of one moment. */
export async function checkIntegrity(db: Db, { id }: Pick<CompanyRow, 'id'>): Promise<IntegrityResult[]> {
  const companyId = sql`${id}::uuid`
  const each = checks.map(
    ({ name, pairs }) => sql`
      select ${name}::text as name, count(*)::int as compared,
             count(*) filter (where expected is distinct from actual)::int as differing,
             trim_scale(coalesce(sum(expected), 0))::text as expected, trim_scale(coalesce(sum(actual), 0))::text as actual,
             trim_scale(coalesce(sum(abs(coalesce(expected, 0) - coalesce(actual, 0))), 0))::text as difference
        from (${pairs(companyId)}) pair (expected, actual)`,
  )
  const rows = await db.execute<Omit<IntegrityResult, 'says'> & Record<string, unknown>>(
    sql.join(each, sql` union all `),
  )
  const found = new Map(rows.map((row) => [row.name, row]))
  return checks.map(({ name, says }) => ({ ...(found.get(name) as Omit<IntegrityResult, 'says'>), says }))
}
