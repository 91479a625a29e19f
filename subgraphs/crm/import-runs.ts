import { sql } from 'drizzle-orm'
import { importRunsOf } from '../common/write/import-runs.ts'
import { crmWriteTables } from './schema.ts'

export const crmImportRuns = importRunsOf('crm', crmWriteTables, async (db) => {
  const [found] = await db.execute<{ any: boolean }>(
    sql`select exists (select from crm.customer) or exists (select from crm.campaign)
           or exists (select from crm.opportunity) as any`,
  )
  return found?.any ?? true
})
