import { sql } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import { refuseInput } from '../../common/write/refusal.ts'
import { keptByDocuments } from './chart.ts'
import type { CompanyRow } from './company.table.ts'
import type { Purpose } from './chart.table.ts'

/**
 * The account with that number, or else the one for a purpose, for the other side of an entry that a user says. Refuses with
 * InvalidInput where there is none, or it is for what is refused: unless told otherwise what documents of their own keep.
 */
export async function contraAccount(
  db: Db,
  company: CompanyRow,
  number: string | null | undefined,
  otherwise: Purpose,
  refused: readonly Purpose[] = keptByDocuments,
): Promise<string> {
  const [found] = await db.execute<{ id: string; is_group: boolean; purpose: Purpose | null }>(sql`
    select id, is_group, purpose from erp.ledger_account
     where company_id = ${company.id}::uuid and ${number ? sql`number = ${number}` : sql`purpose = ${otherwise}`}`)
  if (!found || found.is_group || (found.purpose && refused.includes(found.purpose)))
    return refuseInput('account', `account: ${number ?? `the one for ${otherwise}`} is not there, or not for this.`)
  return found.id
}
