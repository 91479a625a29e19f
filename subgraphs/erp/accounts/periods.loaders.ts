import { sql } from 'drizzle-orm'
import { groupLoader } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import { fiscalYear } from './company.table.ts'

export const fiscalYearsOfCompany = groupLoader(
  (db, ids) =>
    db
      .select()
      .from(fiscalYear)
      .where(sql`${fiscalYear.companyId} = any(${array(ids, 'uuid')})`)
      .orderBy(fiscalYear.companyId, fiscalYear.startsOn),
  (row) => row.companyId,
)
