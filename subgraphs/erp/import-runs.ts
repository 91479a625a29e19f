import { sql } from 'drizzle-orm'
import { importRunsOf } from '../common/write/import-runs.ts'
import { erpWriteTables } from './schema.ts'

export const erpImportRuns = importRunsOf('erp', erpWriteTables, async (db) => {
  const [found] = await db.execute<{ any: boolean }>(sql`
    select exists (select from erp.company) or exists (select from erp.product) or exists (select from erp.employee)
        or exists (select from erp.supplier) or exists (select from erp.customer) as any`)
  return found?.any ?? true
})
