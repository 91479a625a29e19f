import { v7 as uuidv7 } from 'uuid'
import type { Sql } from 'postgres'
import { connect, type Db } from '../../subgraphs/common/database/connect.ts'
import { norwegianVat } from '../../subgraphs/erp/accounts/chart.ts'
import { setUpCompany } from '../../subgraphs/erp/accounts/company.service.ts'
import type { CompanyRow } from '../../subgraphs/erp/accounts/company.table.ts'
import { openStock } from '../../subgraphs/erp/stock/stock.movements.service.ts'
import { addProducts, addWarehouses } from '../../subgraphs/erp/stock/stock.service.ts'
import type { Data } from './data.ts'
import { startGraph, type GraphSettings, type TestGraph, type Topology } from './graph.ts'

export interface Shop {
  readonly graph: TestGraph
  readonly company: CompanyRow
  readonly warehouseId: string
  /** ERP's database, as the servers' role. */
  readonly db: Db
  /** ERP's database, as superuser: past every grant. */
  readonly sql: Sql
  /** The answer's data; fails on errors. */
  ask(query: string, variables?: object): Promise<Data>
  customer(name?: string): Promise<string>
  /** A product with so many on hand, which cost half of its price. */
  product(given: { price: string; onHand: string; taxCode?: string; name?: string }): Promise<string>
  stop(): Promise<void>
}

export const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Oslo' }).format(new Date())

/** A graph whose ERP has one company (NOK, Norwegian VAT, this year and the last) with a warehouse. */
export async function openShop(topology: Topology = 'one process', settings: GraphSettings = {}): Promise<Shop> {
  const graph = await startGraph(topology, settings)
  const pool = connect({ url: graph.databases.erp.url, role: 'samspill_staff', size: 2, prepare: true })
  const sql = graph.databases.erp.superuser(40)
  const year = Number(today.slice(0, 4))
  const warehouseId = uuidv7()
  const company = await pool.db.transaction(async (tx) => {
    const made = await setUpCompany(tx, {
      code: 'SHOP',
      name: 'Shop AS',
      baseCurrency: 'NOK',
      timeZone: 'Europe/Oslo',
      fiscalYears: [year - 1, year],
      taxCodes: norwegianVat,
    })
    await addWarehouses(tx, [{ id: warehouseId, companyId: made.id, code: 'MAIN', name: 'Main' }])
    return made
  })
  const ask: Shop['ask'] = async (query, variables) => {
    const { data, errors } = await graph.ask<Data>(query, variables)
    if (errors) throw new Error(errors.map(({ message, path }) => `${path?.join('.')}: ${message}`).join('\n'))
    return data
  }
  let made = 0
  return {
    graph,
    company,
    warehouseId,
    db: pool.db,
    sql,
    ask,
    customer: async (name = 'Fjord Handel AS') => {
      const { createCustomer } = await ask(
        `mutation ($name: String!) { createCustomer(input: { name: $name, allowDuplicate: true, addresses: [
           { line1: "Kaia 1", city: "Bergen", postalCode: "5003", countryCode: "NO" }] })
           { ... on Customer { id } ... on UserError { message } } }`,
        { name },
      )
      return createCustomer.id as string
    },
    product: async ({ price, onHand, taxCode, name = 'Thing' }) => {
      const id = uuidv7()
      made += 1
      await pool.db.transaction(async (tx) => {
        await addProducts(tx, [
          { id, sku: `S-${made}`, name, unit: 'piece', listPrice: price, currency: 'NOK', taxCode: taxCode ?? null },
        ])
        const unitCost = String(Number(price) / 2)
        if (onHand !== '0')
          await openStock(tx, company, [
            { productId: id, warehouseId, quantity: onHand, unitCost, movedOn: `${year - 1}-01-01` },
          ])
      })
      return id
    },
    stop: async () => {
      await pool.close()
      await graph.stop()
    },
  }
}

export const refusal = '... on UserError { __typename message }'

export const placeOrder = `mutation ($input: PlaceOrderInput!, $key: String) {
  placeOrder(input: $input, idempotencyKey: $key) {
    ... on SalesOrder { __typename id number status version net { amount } freight { amount } tax { amount } total { amount }
      lines { lineNumber quantity delivered invoiced net { amount } } }
    ... on InsufficientStock { sku available }
    ... on CreditLimitExceeded { availableCredit { amount } }
    ... on InvalidInput { field }
    ${refusal} } }`

export const deliverOrder = `mutation ($input: DeliverOrderInput!) { deliverOrder(input: $input) {
  ... on Delivery { __typename id number deliveredOn lines { lineNumber quantity } }
  ... on OverDelivery { lineNumber undelivered } ... on InvalidInput { field } ${refusal} } }`

export const invoiceOrder = `mutation ($input: InvoiceOrderInput!) { invoiceOrder(input: $input) {
  ... on Invoice { __typename id number buyerName issuedOn dueOn status net { amount } tax { amount } total { amount }
    outstanding { amount } lines { kind quantity net { amount } tax { amount } } }
  ... on InvalidInput { field } ${refusal} } }`

export const postPayment = `mutation ($input: PostPaymentInput!, $key: String) {
  postPayment(input: $input, idempotencyKey: $key) {
    ... on Payment { __typename id number amount { amount } unallocated { amount }
      allocations { allocatedOn amount { amount } invoice { id outstanding { amount } status } } }
    ... on OverAllocation { invoiceId allocatable { amount } } ... on CurrencyMismatch { expected }
    ... on InvalidInput { field } ${refusal} } }`
