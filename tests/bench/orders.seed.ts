import { v7 as uuidv7 } from 'uuid'
import { connect } from '../../subgraphs/common/database/connect.ts'
import type { ErpSettings } from '../../subgraphs/erp/index.ts'
import { setUpCompany } from '../../subgraphs/erp/accounts/company.service.ts'
import { norwegianVat } from '../../subgraphs/erp/accounts/chart.ts'
import { openAccountsOn } from '../../subgraphs/erp/accounts/receivables.service.ts'
import { keepCustomers } from '../../subgraphs/erp/customer/customer.service.ts'
import { openStock } from '../../subgraphs/erp/stock/stock.movements.service.ts'
import { addProducts, addWarehouses } from '../../subgraphs/erp/stock/stock.service.ts'

const [customers, products, linesEach] = [1000, 5, 3]

export const idOf = (n: number): string => `018f0000-0000-7000-8000-${String(n % customers).padStart(12, '0')}`

export const linesOf = (n: number, productIds: readonly string[]) =>
  Array.from({ length: linesEach }, (_, i) => ({
    productId: productIds[(n * 7 + i) % products] as string,
    quantity: '1',
  }))

const told = (id: string) => ({ id, number: `B-${id.slice(-4)}`, name: 'Bench AS', version: 1, billingAddress: null })

const nothing = async () => ({})
/** What the graph of sales alone asks the other about customers. */
export const crm: ErpSettings['crm'] = {
  customers: async (input) => ({ customers: (input as { ids: string[] }).ids.map(told) }),
  campaigns: nothing,
  agreements: nothing,
}

/** A company with customers and products that never run out. @returns the products' ids */
export async function seed(url: string): Promise<string[]> {
  const { db, close } = connect({ url, role: 'samspill_staff', size: 1, prepare: true })
  const ids = Array.from({ length: products }, () => uuidv7())
  await db.transaction(async (tx) => {
    const company = await setUpCompany(tx, {
      code: 'BENCH',
      name: 'Bench AS',
      baseCurrency: 'NOK',
      timeZone: 'Europe/Oslo',
      fiscalYears: [2020, 2039],
      taxCodes: norwegianVat,
    })
    const warehouseId = uuidv7()
    await addWarehouses(tx, [{ id: warehouseId, companyId: company.id, code: 'MAIN', name: 'Main' }])
    const common = { name: 'Hot', unit: 'piece', listPrice: '10', currency: 'NOK', taxCode: '25' }
    await addProducts(
      tx,
      ids.map((id, i) => ({ ...common, id, sku: `HOT-${i}` })),
    )
    await openStock(
      tx,
      company,
      ids.map((productId) => ({
        productId,
        warehouseId,
        quantity: '1000000000',
        unitCost: '5',
        movedOn: '2020-01-01',
      })),
    )
    const buyers = Array.from({ length: customers }, (_, n) => idOf(n))
    await keepCustomers(
      tx,
      buyers.map((id) => ({
        id,
        number: told(id).number,
        name: 'Bench AS',
        billingAddress: '',
        crmVersion: 1,
        ...nowhere,
      })),
    )
    await openAccountsOn(
      tx,
      company,
      buyers.map((customerId) => ({ customerId, creditLimit: '1000000000', paymentTermsDays: 30 })),
    )
  })
  await close()
  return ids
}

const nowhere = { countryCode: null, region: null }
