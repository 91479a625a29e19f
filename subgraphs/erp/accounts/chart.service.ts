import { and, eq } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import type { Db } from '../../common/database/connect.ts'
import { isUuid } from '../../common/uuid.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { checkInput, refuse, refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { anyCode, anyId, line } from '../../common/write/text.ts'
import { companyByCode } from './company.known.service.ts'
import { accountTypes, ledgerAccount, type LedgerAccountRow } from './chart.table.ts'

export const accountNumber = z.string().regex(/^\d{1,10}$/, 'must be 1 to 10 digits')

const creation = z.object({
  number: accountNumber,
  name: line(100),
  type: z.enum(accountTypes),
  isGroup: z.boolean().nullish(),
  group: anyCode.nullish(),
  company: anyCode.nullish(),
})

const changes = z.object({
  id: anyId,
  name: line(100).nullish(),
  group: anyCode.nullish(),
  active: z.boolean().nullish(),
  expectedVersion: z.int().nullish(),
})

type Answer = LedgerAccountRow & { kind: 'LedgerAccount' }

/** Adds an account; see the SDL. */
export async function createLedgerAccount(tx: Db, given: unknown): Promise<Answer> {
  const { number, name, type, isGroup, group, company: code } = checkInput(creation, given)
  const { id: companyId } = await companyByCode(tx, code)
  await requireGroup(tx, companyId, group, number)
  const [row] = await refuseBroken(
    tx
      .insert(ledgerAccount)
      .values({ id: uuidv7(), companyId, number, name, type, isGroup: isGroup ?? false, groupNumber: group ?? null })
      .returning(),
    {
      ledger_account_number: () =>
        refuse('AccountNumberTaken', `An account of the company has the number ${number} already.`, { number }),
    },
  )
  return { ...(row as LedgerAccountRow), kind: 'LedgerAccount' }
}

/** Changes an account; see the SDL. */
export async function updateLedgerAccount(tx: Db, given: unknown): Promise<Answer> {
  const { id, name, group, active, expectedVersion } = checkInput(changes, given)
  const [account] = isUuid(id)
    ? await tx.select().from(ledgerAccount).where(eq(ledgerAccount.id, id)).for('update')
    : []
  if (!account) return accountNotFound(id)
  requireVersion('account', account, expectedVersion)
  await requireGroup(tx, account.companyId, group, account.number)
  if (active === false && account.purpose)
    refuse('AccountInUse', `${account.number} ${account.name} is where postings of ${account.purpose} go.`, {
      purpose: account.purpose,
    })
  const [row] = await tx
    .update(ledgerAccount)
    .set({
      ...(name != null && { name }),
      ...(group !== undefined && { groupNumber: group }),
      ...(active != null && { active }),
      version: account.version + 1,
    })
    .where(eq(ledgerAccount.id, id))
    .returning()
  return { ...(row as LedgerAccountRow), kind: 'LedgerAccount' }
}

/** Numbers grow downwards, so that no heading stands under itself. */
async function requireGroup(
  tx: Db,
  companyId: string,
  group: string | null | undefined,
  number: string,
): Promise<void> {
  if (group == null) return
  if (group >= number) refuseInput('group', `group: ${group} does not sort before ${number}.`)
  const [found] = await tx
    .select()
    .from(ledgerAccount)
    .where(and(eq(ledgerAccount.companyId, companyId), eq(ledgerAccount.number, group)))
  if (!found) accountNotFound(group)
  else if (!found.isGroup) refuseInput('group', `group: ${group} is no heading.`)
}

const accountNotFound = (account: string): never =>
  refuse('LedgerAccountNotFound', `There is no account ${account}.`, { account })
