import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { array, insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { isZero, money } from '../../common/money.ts'
import { isUuid } from '../../common/uuid.ts'
import { checkInput, refuse, refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { anyCode, anyId, line } from '../../common/write/text.ts'
import { draftLines, requirePostable, resolveLines, type NewDraftLine } from './drafts.lines.service.ts'
import { journalDraft, journalDraftLine, type JournalDraftLineRow, type JournalDraftRow } from './drafts.table.ts'
import { requireBusinessDate, today } from './business-day.ts'
import { companyByCode } from './company.known.service.ts'
import { postEntries } from './ledger.service.ts'
import { company, type CompanyRow } from './company.table.ts'
import { ledgerAccount } from './chart.table.ts'
import { journalEntry, type JournalEntryRow, type JournalSource } from './ledger.table.ts'
import { postReversals } from './reversal.service.ts'

const creation = z.object({
  postedOn: z.string(),
  description: line(200),
  lines: draftLines,
  company: anyCode.nullish(),
})

const changes = z.object({
  id: anyId,
  postedOn: z.string().nullish(),
  description: line(200).nullish(),
  lines: draftLines.nullish(),
  expectedVersion: z.int().nullish(),
})

const named = z.object({ id: anyId, expectedVersion: z.int().nullish() })
const reversal = z.object({ id: anyId, reason: line(200) })

type Draft = JournalDraftRow & { kind: 'JournalDraft' }
type Entry = JournalEntryRow & { kind: 'JournalEntry' }

/** Writes a draft; see the SDL. */
export async function createJournalDraft(tx: Db, given: unknown): Promise<Draft> {
  const { postedOn, description, lines, company: code } = checkInput(creation, given)
  const books = await companyByCode(tx, code)
  const resolved = await resolveLines(tx, books, lines, postedOn)
  const [row] = await tx
    .insert(journalDraft)
    .values({ id: uuidv7(), companyId: books.id, postedOn, description })
    .returning()
  return writeLines(tx, row as JournalDraftRow, resolved)
}

/** Changes a draft; see the SDL. */
export async function updateJournalDraft(tx: Db, given: unknown): Promise<Draft> {
  const { id, postedOn, description, lines, expectedVersion } = checkInput(changes, given)
  const { draft, books } = await lockDraft(tx, id, expectedVersion)
  const resolved = lines && (await resolveLines(tx, books, lines, postedOn ?? draft.postedOn))
  const [row] = await tx
    .update(journalDraft)
    .set({
      ...(postedOn != null && { postedOn }),
      ...(description != null && { description }),
      version: draft.version + 1,
    })
    .where(eq(journalDraft.id, id))
    .returning()
  if (!resolved) return { ...(row as JournalDraftRow), kind: 'JournalDraft' }
  await tx.delete(journalDraftLine).where(eq(journalDraftLine.draftId, id))
  return writeLines(tx, row as JournalDraftRow, resolved)
}

async function writeLines(tx: Db, draft: JournalDraftRow, lines: readonly NewDraftLine[]): Promise<Draft> {
  await insertRows(
    tx,
    journalDraftLine,
    lines.map((one) => ({ draftId: draft.id, ...one })),
  )
  return { ...draft, kind: 'JournalDraft' }
}

/** Throws a draft away; see the SDL. */
export async function deleteJournalDraft(tx: Db, given: unknown) {
  const { id, expectedVersion } = checkInput(named, given)
  const { draft } = await lockDraft(tx, id, expectedVersion)
  await tx.delete(journalDraft).where(eq(journalDraft.id, draft.id))
  return { kind: 'JournalDraftDeleted' as const, draftId: draft.id }
}

/** Posts a draft, which is gone then; see the SDL. */
export async function postJournalDraft(tx: Db, given: unknown): Promise<Entry> {
  const { id, expectedVersion } = checkInput(named, given)
  const { draft, books } = await lockDraft(tx, id, expectedVersion)
  requireBusinessDate(books, draft.postedOn, 'postedOn')
  const lines = await tx
    .select()
    .from(journalDraftLine)
    .where(eq(journalDraftLine.draftId, draft.id))
    .orderBy(journalDraftLine.lineNumber)
  await requireBalance(tx, draft, books)
  await requireAccounts(tx, lines)
  await tx.delete(journalDraft).where(eq(journalDraft.id, draft.id))
  const { postedOn, description } = draft
  const [posted] = await postEntries(tx, books.id, [{ postedOn, description, source: 'MANUAL', sourceId: null, lines }])
  return entryRow(tx, posted?.id)
}

/** What takes back an entry that is neither by hand nor of a document. */
const insteadOf: Partial<Record<JournalSource, string>> = {
  CLOSING: 'closes a fiscal year: reopen the period to take it back.',
  REVALUATION: 'is of a revaluation of foreign items: cancel that.',
  OPENING: 'is of the opening balance: post an entry by hand for the difference.',
}

/** Takes an entry by hand back; see the SDL. */
export async function reverseJournalEntry(tx: Db, given: unknown): Promise<Entry> {
  const { id, reason } = checkInput(reversal, given)
  const [entry] = isUuid(id) ? await tx.select().from(journalEntry).where(eq(journalEntry.id, id)) : []
  if (!entry) return refuse('JournalEntryNotFound', `No entry has the id ${id}.`, { entryId: id })
  if (entry.source === 'REVERSAL')
    refuse('EntryReversed', `${entry.number} is what took back another.`, { entryId: id })
  if (entry.source !== 'MANUAL')
    refuse('EntryOfDocument', `${entry.number} ${insteadOf[entry.source] ?? 'belongs to a document: cancel that.'}`, {
      source: entry.source,
    })
  const [books] = await tx.select().from(company).where(eq(company.id, entry.companyId))
  await requireAccounts(
    tx,
    await tx.execute<{ accountId: string }>(
      sql`select account_id as "accountId" from erp.journal_line where entry_id = ${entry.id}::uuid`,
    ),
  )
  const [posted] = await postReversals(tx, entry.companyId, [
    {
      entryId: entry.id,
      postedOn: today((books as CompanyRow).timeZone),
      description: reason,
      source: 'REVERSAL',
    },
  ])
  return entryRow(tx, posted?.id)
}

async function lockDraft(tx: Db, id: string, expectedVersion: number | null | undefined) {
  const [draft] = isUuid(id) ? await tx.select().from(journalDraft).where(eq(journalDraft.id, id)).for('update') : []
  if (!draft) return refuse('JournalDraftNotFound', `No draft has the id ${id}.`, { draftId: id })
  requireVersion('draft', draft, expectedVersion)
  const [books] = await tx.select().from(company).where(eq(company.id, draft.companyId))
  return { draft, books: books as CompanyRow }
}

async function requireBalance(tx: Db, { id }: JournalDraftRow, { baseCurrency }: CompanyRow): Promise<void> {
  const [row] = await tx.execute<{ lines: number; difference: string }>(sql`
    select count(*)::int as lines, sum(debit - credit) as difference
      from erp.journal_draft_line where draft_id = ${id}::uuid`)
  if (!row || row.lines < 2) refuseInput('id', 'id: an entry has two lines or more.')
  else if (!isZero(row.difference))
    refuse('EntryOutOfBalance', 'Debit and credit differ.', { difference: money(row.difference, baseCurrency) })
}

/** What was fit to be posted to when a line was written may be out of use by now. */
async function requireAccounts(tx: Db, lines: readonly Pick<JournalDraftLineRow, 'accountId'>[]): Promise<void> {
  const accounts = await tx
    .select()
    .from(ledgerAccount)
    .where(
      sql`${ledgerAccount.id} = any(${array(
        lines.map(({ accountId }) => accountId),
        'uuid',
      )})`,
    )
  accounts.forEach(requirePostable)
}

async function entryRow(tx: Db, id: string | undefined): Promise<Entry> {
  const [row] = await tx
    .select()
    .from(journalEntry)
    .where(sql`${journalEntry.id} = ${id ?? null}::uuid`)
  if (!row) throw new Error('The entry was not written.')
  return { ...row, kind: 'JournalEntry' }
}
