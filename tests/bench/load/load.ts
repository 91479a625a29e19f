import { v7 as uuidv7 } from 'uuid'
import postgres, { type Sql } from 'postgres'
import { openCrmDatabase } from '../../../subgraphs/crm/index.ts'
import {
  addProducts,
  addWarehouses,
  norwegianVat,
  openErpDatabase,
  setUpCompany,
} from '../../../subgraphs/erp/index.ts'
import { writeTo } from '../data/write.ts'
import { adminOf } from '../postgres.ts'
import { copyInto } from './copy.ts'
import { crmTables, erpTables, type Books } from './rows.ts'

/** Fills an empty database with both schemas. @param url of a superuser @returns seconds that it took */
export async function load(
  url: string,
  customers: number,
  log: (message: string) => void,
  signal: AbortSignal,
): Promise<number> {
  const began = performance.now()
  const books = await openBooks(url, customers, signal)
  const [crm, erp] = [adminOf(url), adminOf(url)]
  const stop = () => void Promise.all([crm.end({ timeout: 0 }), erp.end({ timeout: 0 })])
  signal.addEventListener('abort', stop, { once: true })
  try {
    // At once: each has a core to itself.
    await Promise.all([copyInto(crm, crmTables(books), log), copyInto(erp, erpTables(books), log)])
    await check(erp)
    await crm.unsafe(
      `select crm.keep_name_words(array(select name from crm.customer union all select name from crm.contact))`,
    )
    await Promise.all([crm.unsafe('vacuum analyze crm.interaction'), erp.unsafe('vacuum analyze erp.sales_order_line')])
    await erp.unsafe('vacuum analyze')
    await erp.unsafe('checkpoint')
  } finally {
    signal.removeEventListener('abort', stop)
    await Promise.all([crm.end(), erp.end()])
  }
  return (performance.now() - began) / 1000
}

async function openBooks(url: string, customers: number, signal: AbortSignal): Promise<Books> {
  const settings = { url, poolSize: 1, prepare: true }
  const erp = await openErpDatabase(settings)
  const crm = await openCrmDatabase(settings)
  const warehouseId = uuidv7()
  const productIds = Array.from({ length: 1_000 }, () => uuidv7())
  try {
    const company = await writeTo(
      erp.db,
      signal,
    )(async (tx) => {
      const made = await setUpCompany(tx, {
        code: 'BENCH',
        name: 'Bench AS',
        baseCurrency: 'NOK',
        timeZone: 'Europe/Oslo',
        fiscalYears: [2023, 2039],
        taxCodes: norwegianVat,
      })
      await addWarehouses(tx, [{ id: warehouseId, companyId: made.id, code: 'MAIN', name: 'Main warehouse' }])
      const common = { unit: 'piece', listPrice: '100', currency: 'NOK', taxCode: '25' }
      await addProducts(
        tx,
        productIds.map((id, i) => ({ ...common, id, sku: `P-${i}`, name: `Product ${i}` })),
      )
      return made
    })
    const sql = postgres(url, { max: 1 })
    const accountOf = async (number: string): Promise<string> => {
      const [row] = await sql`select id from erp.ledger_account where company_id = ${company.id} and number = ${number}`
      if (!row) throw new Error(`The chart has no account ${number}.`)
      return String(row.id)
    }
    const accounts = [await accountOf('1500'), await accountOf('3000')] as const
    await sql.end()
    return { customers, companyId: company.id, warehouseId, productIds, accounts }
  } finally {
    await Promise.all([erp.close(), crm.close()])
  }
}

/** That what triggers would have seen to is so. */
async function check(sql: Sql): Promise<void> {
  const [row] = await sql`
    select (select count(*) from erp.sales_order_line l left join erp.sales_order o on o.id = l.order_id
             where o.id is null)
         + (select count(*) from crm.interaction n left join crm.contact c on (c.customer_id, c.id) = (n.customer_id, n.contact_id)
             where c.id is null)
         + (select count(*) from erp.invoice i left join erp.customer_account a using (company_id, customer_id) where a.id is null) as strays,
           (select sum(debit - credit) from erp.journal_line) as unbalanced,
           (select sum(outstanding) from erp.invoice)
         - (select sum(debit - credit) from erp.journal_line where customer_id is not null) as untold`
  if (Number(row?.strays) + Number(row?.unbalanced) + Number(row?.untold) !== 0)
    throw new Error(`The books are not in order: ${JSON.stringify(row)}`)
}
