import { and, eq, getTableColumns, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { loader } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { codeText, is } from '../../common/list/filter.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import type { LedgerAccountFilter } from '../graph.generated.ts'
import { listInCompany } from './company.loaders.ts'
import { inCompany } from './company.known.service.ts'
import { ledgerAccount, type LedgerAccountRow } from './chart.table.ts'

const below = alias(ledgerAccount, 'below')

/** The heading that an account stands under, by the account's id. */
export const groupOfAccount = loader(
  (db, ids) =>
    db
      .select({ ...getTableColumns(ledgerAccount), accountId: below.id })
      .from(below)
      .innerJoin(
        ledgerAccount,
        and(eq(ledgerAccount.companyId, below.companyId), eq(ledgerAccount.number, below.groupNumber)),
      )
      .where(sql`${below.id} = any(${array(ids, 'uuid')})`),
  (row) => row.accountId,
)

const ledgerAccountList: ListDefinition<typeof ledgerAccount, LedgerAccountFilter, 'NUMBER'> = {
  table: ledgerAccount,
  orders: { NUMBER: 'number' },
  defaultOrder: [{ field: 'NUMBER', direction: 'ASC' }],
  where: (filter) => [
    codeText(ledgerAccount.number, filter.number),
    codeText(ledgerAccount.name, filter.name),
    is(ledgerAccount.type, filter.type),
    is(ledgerAccount.active, filter.active),
    is(ledgerAccount.isGroup, filter.isGroup),
  ],
}

export const listLedgerAccounts = listInCompany(ledgerAccountList, ledgerAccount.companyId)

export async function ledgerAccountByNumber(
  db: Db,
  number: string,
  company: string | null | undefined,
): Promise<LedgerAccountRow | null> {
  const [found] = await db
    .select()
    .from(ledgerAccount)
    .where(and(inCompany(ledgerAccount.companyId, company), eq(ledgerAccount.number, number)))
  return found ?? null
}
