import { sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { refuseInput } from '../../common/write/refusal.ts'
import { defaultChart, valuationPurposes } from './chart.ts'
import { companyByCode } from './company.known.service.ts'
import { ledgerAccount, type LedgerAccountRow, type Purpose } from './chart.table.ts'
import { replaceTaxCodes, type GivenTaxCode } from './tax.replacement.service.ts'

export interface GivenAccount extends Pick<LedgerAccountRow, 'number' | 'name' | 'type' | 'isGroup'> {
  /** The number of its heading. */
  readonly group: string | null
  readonly purpose: Purpose | null
}

export interface GivenChart {
  readonly accounts: readonly GivenAccount[]
  readonly taxCodes: readonly GivenTaxCode[]
}

/** All that the modules post to. */
export const purposes: readonly Purpose[] = defaultChart.flatMap(({ purpose }) => purpose ?? [])

/**
 * Gives a company another chart and other VAT codes. What is there already is changed; an account that is not given is
 * removed, or is out of use where something stands on it. Refuses with InvalidInput what would tell posted entries otherwise.
 */
export async function replaceChart(
  tx: Db,
  company: string | null,
  { accounts, taxCodes }: GivenChart,
): Promise<number> {
  requirePurposes(accounts)
  const { id: companyId } = await companyByCode(tx, company)
  const given = accounts.map(({ group, ...account }) => ({
    ...account,
    id: uuidv7(),
    companyId,
    groupNumber: group,
    active: true,
  }))
  const file = sql`jsonb_to_recordset(${JSON.stringify(given)}::text::jsonb)
    as given (number text, type text, "isGroup" boolean, purpose text)`
  await requirePostedKept(tx, companyId, file)
  // A purpose that moves is free before it is taken.
  await tx.execute(sql`
    update erp.ledger_account account set purpose = null, version = version + 1
     where company_id = ${companyId}::uuid and purpose is not null
       and not exists (select from ${file} where given.number = account.number and given.purpose = account.purpose)`)
  const changed = await insertRows(
    tx,
    ledgerAccount,
    given,
    sql`(company_id, number) do update set name = excluded.name, type = excluded.type, is_group = excluded.is_group,
          group_number = excluded.group_number, purpose = excluded.purpose, active = true, version = ledger_account.version + 1
        where (ledger_account.name, ledger_account.type, ledger_account.is_group, ledger_account.group_number, ledger_account.purpose, ledger_account.active)
           is distinct from (excluded.name, excluded.type, excluded.is_group, excluded.group_number, excluded.purpose, true)`,
  )
  await withdrawOthers(tx, companyId, file)
  return changed + (await replaceTaxCodes(tx, companyId, taxCodes))
}

const isOnBalanceSheet = (type: LedgerAccountRow['type']) => type !== 'REVENUE' && type !== 'EXPENSE'

function requirePurposes(accounts: readonly GivenAccount[]): void {
  for (const { purpose, type } of defaultChart) {
    if (!purpose) continue
    const [found, second] = accounts.filter((account) => account.purpose === purpose)
    if (!found && valuationPurposes.includes(purpose)) continue
    if (!found) refuseInput('purpose', `No account has the purpose ${purpose}: the modules post to it.`)
    else if (second) refuseInput('purpose', `${found.number} and ${second.number} both have the purpose ${purpose}.`)
    else if (isOnBalanceSheet(found.type) !== isOnBalanceSheet(type))
      refuseInput('type', `${found.number} has the purpose ${purpose}, which no ${found.type} account has.`)
  }
}

type File = ReturnType<typeof sql>

async function requirePostedKept(tx: Db, companyId: string, file: File): Promise<void> {
  const [changed] = await tx.execute<{ number: string; name: string }>(sql`
    select account.number, account.name
      from erp.ledger_account account left join ${file} on given.number = account.number
     where account.company_id = ${companyId}::uuid
       and (account.purpose is distinct from given.purpose
            or (given.number is not null and (account.type, account.is_group) is distinct from (given.type, given."isGroup")))
       and exists (select from erp.journal_line where account_id = account.id)
     order by account.number limit 1`)
  if (changed)
    refuseInput(
      'number',
      `Something was posted to ${changed.number} ${changed.name}: its type and purpose stay, and it is no heading.`,
    )
}

/** Out of use first, since what was posted to, or is named elsewhere, has to stay. */
async function withdrawOthers(tx: Db, companyId: string, file: File): Promise<void> {
  const isOther = sql`company_id = ${companyId}::uuid and not exists (select from ${file} where given.number = account.number)`
  await tx.execute(sql`
    update erp.ledger_account account set active = false, group_number = null, version = version + 1
     where ${isOther} and (active or group_number is not null)`)
  await tx
    .transaction((nested) =>
      nested.execute(sql`
        delete from erp.ledger_account account
         where ${isOther} and not exists (select from erp.journal_line where account_id = account.id)`),
    )
    .catch(unlessReferred)
}

const referred = '23503'

function unlessReferred(error: unknown): void {
  const { cause } = error as { cause?: { code?: string } }
  if (cause?.code !== referred) throw error
}
