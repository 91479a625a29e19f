import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { TransactionSql } from 'postgres'
import { openShop, today, type Shop } from '../support/shop.ts'

// Everything here is plain SQL as superuser: the database keeps its promises whoever writes.
let shop: Shop
let accounts: Map<string, string>
beforeAll(async () => {
  shop = await openShop()
  const rows = await shop.sql<{ number: string; id: string }[]>`select number, id from erp.ledger_account`
  accounts = new Map(rows.map((row) => [row.number, row.id]))
})
afterAll(() => shop.stop())

interface Line {
  account: string
  debit?: string
  credit?: string
}

async function insertEntry(
  tx: TransactionSql,
  lines: Line[],
  postedOn = today,
  reverses: string | null = null,
): Promise<string> {
  const id = uuidv7()
  await tx`insert into erp.journal_entry (id, company_id, number, posted_on, description, source, reverses_id)
           values (${id}, ${shop.company.id}, ${id}, ${postedOn}, 'by hand', 'OPENING', ${reverses})`
  for (const [i, { account, debit = '0', credit = '0' }] of lines.entries())
    await tx`insert into erp.journal_line (entry_id, line_number, account_id, debit, credit)
             values (${id}, ${i + 1}, ${accounts.get(account) ?? ''}, ${debit}, ${credit})`
  return id
}

const post = (lines: Line[], postedOn?: string) => shop.sql.begin((tx) => insertEntry(tx, lines, postedOn))

const balanced: Line[] = [
  { account: '1920', debit: '10' },
  { account: '2050', credit: '10' },
]

it('refuses an entry that is out of balance by any amount, at commit', async () => {
  await expect(
    post([
      { account: '1920', debit: '10' },
      { account: '2050', credit: '9.9999' },
    ]),
  ).rejects.toThrow(/out of balance by 0.0001/)
})

it('refuses an entry without lines, and one with a line that has both sides or none', async () => {
  await expect(post([])).rejects.toThrow(/has 0 lines/)
  await expect(post([{ account: '1920', debit: '1', credit: '1' }, ...balanced])).rejects.toThrow(/one_side/)
  await expect(post([{ account: '1920' }, ...balanced])).rejects.toThrow(/one_side/)
})

it('refuses to post to a group account', async () => {
  await expect(
    post([
      { account: '1000', debit: '10' },
      { account: '2050', credit: '10' },
    ]),
  ).rejects.toThrow(/group account/)
})

it('refuses to owe nobody, and to be owed by nobody', async () => {
  for (const [account, whose] of [
    ['1500', 'a customer'],
    ['2400', 'a supplier'],
  ] as const)
    await expect(
      post([
        { account, debit: '10' },
        { account: '2050', credit: '10' },
      ]),
    ).rejects.toThrow(`belongs to ${whose}`)
})

it('lets what owed nobody be reversed, as it was posted and on no other account', async () => {
  const reversal = (reversed: string, account: string) =>
    shop.sql.begin(async (tx) => {
      const id = await insertEntry(tx, [], today, reversed)
      await tx`insert into erp.journal_line (entry_id, line_number, account_id, debit, credit) values
        (${id}, 1, ${accounts.get(account) ?? ''}, 0, 10), (${id}, 2, ${accounts.get('2050') ?? ''}, 10, 0)`
    })
  const old = await shop.sql.begin(async (tx) => {
    // From before there was the rule.
    await tx`alter table erp.journal_line disable trigger lines_of_entry`
    const id = await insertEntry(tx, [
      { account: '1500', debit: '10' },
      { account: '2050', credit: '10' },
    ])
    await tx`set constraints all immediate`
    await tx`alter table erp.journal_line enable trigger lines_of_entry`
    return id
  })
  await expect(reversal(old, '2400')).rejects.toThrow('belongs to a supplier')
  await expect(reversal(await post(balanced), '1500')).rejects.toThrow('belongs to a customer')
  await expect(reversal(old, '1500')).resolves.toBeUndefined()
})

it('refuses a date outside every fiscal year, and one in a closed period', async () => {
  await expect(post(balanced, '1990-01-01')).rejects.toThrow(/no open period/)
  const closed = `${Number(today.slice(0, 4)) - 1}-06-30`
  await shop.sql`update erp.fiscal_year set closed_through = ${closed} where ${closed}::date between starts_on and ends_on`
  await expect(post(balanced, closed)).rejects.toThrow(/no open period/)
  await expect(post(balanced, `${closed.slice(0, 5)}07-01`)).resolves.toBeTypeOf('string')
})

it('refuses to add lines to an entry that is posted', async () => {
  const id = await post(balanced)
  const late = shop.sql`insert into erp.journal_line (entry_id, line_number, account_id, debit, credit) values
    (${id}, 3, ${accounts.get('1920') ?? ''}, 5, 0), (${id}, 4, ${accounts.get('2050') ?? ''}, 0, 5)`
  await expect(late).rejects.toThrow(/posted earlier/)
})

it('refuses to change or delete what is posted', async () => {
  await post(balanced)
  const { sql } = shop
  for (const attack of [
    sql`update erp.journal_entry set description = 'other'`,
    sql`delete from erp.journal_entry`,
    sql`update erp.journal_line set debit = debit + 1`,
    sql`delete from erp.journal_line`,
    sql`truncate erp.journal_line`,
    sql`update erp.audit_log set changed_by = 'nobody'`,
    sql`delete from erp.audit_log`,
  ])
    await expect(attack).rejects.toThrow(/append-only/)
})

it('refuses fiscal years that overlap', async () => {
  const year = shop.sql`insert into erp.fiscal_year (id, company_id, starts_on, ends_on)
    values (${uuidv7()}, ${shop.company.id}, ${`${today.slice(0, 4)}-12-31`}, ${`${Number(today.slice(0, 4)) + 1}-12-30`})`
  await expect(year).rejects.toThrow(/fiscal_year_no_overlap/)
})

it('lets the role of the servers write to no document that is issued', async () => {
  const asStaff = (text: string) =>
    shop.sql.begin(async (tx) => {
      await tx`set local role samspill_staff`
      await tx.unsafe(text)
    })
  await expect(asStaff('update erp.stock_level set on_hand = 1000')).rejects.toThrow(/permission denied/)
  await expect(asStaff('update erp.invoice set total = 0')).rejects.toThrow(/permission denied/)
  await expect(asStaff('delete from erp.invoice')).rejects.toThrow(/permission denied/)
  await expect(
    asStaff(
      "insert into erp.audit_log (record, record_id, action, changed_by) values ('x', gen_random_uuid(), 'UPDATE', 'me')",
    ),
  ).rejects.toThrow(/permission denied/)
})
