import type { Db } from '../../../subgraphs/common/database/connect.ts'
import {
  addEmployees,
  addPay,
  addProducts,
  addSuppliers,
  addWarehouses,
  customerRowOf,
  keepCustomers,
  norwegianVat,
  openAccountsOn,
  openStock,
  setUpCompany,
  type CompanyRow,
} from '../../../subgraphs/erp/index.ts'
import type { AtStage } from '../../stages.ts'
import { finishBooks, openBooks, writeCorrections } from './bookkeeping.ts'
import type { CustomerForErp } from '../../../subgraphs/crm/index.ts'
import { at, yearOf } from './calendar.ts'
import { company } from './content/company.ts'
import { termsFor } from './credit.ts'
import { writeDocuments } from './documents.ts'
import { drawsFor } from './random.ts'
import { warehouses, type Warehouse } from './stock.ts'
import { offer, setPrices } from './offers.ts'
import { writePeople } from './people.ts'
import { handle } from './handling.ts'
import { moveGoods, produce } from './plant.ts'
import type { Story } from './story.ts'

/**
 * Writes ERP's part of the story into an empty database.
 * @param customers those of the story as CRM knows them
 */
export async function writeErp(
  tx: Db,
  story: Story,
  customers: readonly CustomerForErp[],
  stage: AtStage,
): Promise<void> {
  stage('writing the company, its employees, suppliers and products')
  const rows = customers.map(customerRowOf)
  const crm = { customers: () => Promise.resolve({ customers }), campaigns: () => Promise.resolve({ known: [] }) }
  const year = yearOf(story.today)
  const books = await setUpCompany(tx, { ...company, fiscalYears: [year - 3, year + 1], taxCodes: norwegianVat })
  await openBooks(tx, story)
  await addEmployees(tx, story.staff)
  await addPay(
    tx,
    story.staff.flatMap(({ id: employeeId, pay }) =>
      pay.map((one) => ({ ...one, employeeId, currency: company.baseCurrency })),
    ),
  )
  await addSuppliers(tx, story.goods.suppliers)
  await addProducts(tx, story.goods.products)
  const warehouseIds = await buildWarehouses(tx, books, story)
  await openStock(
    tx,
    books,
    story.stock.levels.map(({ product, warehouse, opening }) => ({
      productId: product.id,
      warehouseId: warehouseIds[warehouse],
      quantity: String(opening),
      unitCost: product.unitCost,
      movedOn: story.openedOn,
    })),
  )
  await keepCustomers(tx, rows)
  const written = await writeDocuments(tx, { books, story, warehouseIds, customers: rows }, stage)
  await openAccountsOn(tx, books, termsFor(story.customers, written.owed))
  stage('writing corrections, what was made and where goods were moved')
  await writeCorrections(tx, books, story, written)
  await produce(tx, story)
  await moveGoods(tx, story, warehouseIds)
  await handle(tx, story, written.bought)
  stage('writing prices and offers')
  await setPrices(tx, story, crm)
  await offer(tx, story, written, crm)
  stage('writing what employees did, and closing the books')
  await writePeople(tx, story, crm)
  await finishBooks(tx, books, story)
}

async function buildWarehouses(tx: Db, { id: companyId }: CompanyRow, { openedOn }: Story) {
  const draw = drawsFor(company.code, 'warehouses')
  const ids = Object.fromEntries(warehouses.map((code) => [code, draw.id(at(openedOn, 6, 0))])) as Record<
    Warehouse,
    string
  >
  await addWarehouses(
    tx,
    warehouses.map((code) => ({ id: ids[code], companyId, code, name: company.warehouseNames[code] })),
  )
  return ids
}
