import { fileURLToPath } from 'node:url'
import { whileOpening } from '../common/closer.ts'
import { openDatabase, openGraphs, type DatabaseSettings, type Subgraph } from '../common/subgraph.ts'
import type { ErpContext } from './context.ts'
import type { CrmPorts } from './crm.ts'
import { customersChanged } from './customer/customer.service.ts'
import { erpModules } from './modules.ts'
import { enterAsPartner, learnAgreements } from './partners/partners.service.ts'
import { toldOpenOrders } from './privacy/privacy.service.ts'
import { erpWriteTables } from './schema.ts'
import { employeesByAddress, knownEmployees } from './resources/resources.service.ts'
import { paidSales } from './sales/paid.reports.service.ts'
import { knownProducts } from './stock/stock.service.ts'

export { crmPortNames } from './crm.ts'
// What commands write in bulk by.
export { setBudget } from './accounts/budget.service.ts'
export { norwegianVat } from './accounts/chart.ts'
export { hasRate, ratesOn } from './accounts/exchange.service.ts'
export { purposes, replaceChart, type GivenAccount } from './accounts/chart.replacement.service.ts'
export { hasCompany, setUpCompany, type NewCompany } from './accounts/company.service.ts'
export { issueCreditNote } from './accounts/credit-notes.service.ts'
export { setCostCentre, setExchangeRates } from './accounts/dimensions.service.ts'
export { accountsByNumber, centresByCode } from './accounts/drafts.lines.service.ts'
export { today } from './accounts/business-day.ts'
export { companyByCode } from './accounts/company.known.service.ts'
export { postEntries, type NewEntry } from './accounts/ledger.service.ts'
export type { CompanyRow } from './accounts/company.table.ts'
export { purchasePolicyOf } from './accounts/purchase-policy.service.ts'
export { recordPayments, type NewPayment } from './accounts/payments.service.ts'
export { fiscalYears } from './accounts/periods.service.ts'
export { openAccounts, openAccountsOn } from './accounts/receivables.service.ts'
export { revalueForeignItems } from './accounts/revaluation.service.ts'
export { writeOffInvoice } from './accounts/write-off.service.ts'
export { registerSupplierInvoice } from './accounts/supplier-invoices.service.ts'
export { paySupplier } from './accounts/supplier-payments.service.ts'
export { taxRates } from './accounts/tax.service.ts'
export { vatReport } from './accounts/tax.report.service.ts'
export { closeFiscalYear } from './accounts/year-end.service.ts'
export { keepCustomers, keptCustomers, rowOf as customerRowOf } from './customer/customer.service.ts'
export type { CustomerRow } from './customer/customer.table.ts'
export type { ReferencePorts } from './crm.ts'
export { erpImportRuns } from './import-runs.ts'
export { addBoms, createBom, type NewBom } from './production/bom.service.ts'
export { runMrp } from './production/mrp.run.service.ts'
export { planDemand, setPlanning } from './production/planning.service.ts'
export { addWorkCentres, createWorkCentre, requireWorkCentres } from './production/work-centre.service.ts'
export { issueComponents, scrapComponents } from './production/work-order.issue.service.ts'
export { closeWorkOrder, releaseWorkOrder, startWorkOrder } from './production/work-order.lifecycle.service.ts'
export { receiveProduct, reportOperation, scrapProduct } from './production/work-order.making.service.ts'
export { createWorkOrder } from './production/work-order.service.ts'
export { closePurchaseOrder, endOrders } from './purchasing/order-status.service.ts'
export { addSuppliers, supplierIds } from './purchasing/purchasing.service.ts'
export { addPrices, type NewPrice } from './purchasing/supplier-products.service.ts'
export { cameOf, receiveGoods, receivedAlready, recordReceipts } from './purchasing/receipts.service.ts'
export { addLandedCost } from './purchasing/landed.service.ts'
export { returnToSupplier } from './purchasing/returns.service.ts'
export { lockPurchaseOrders } from './purchasing/orders.service.ts'
export { purchaseOrderIds, recordPurchaseOrders } from './purchasing/record-orders.service.ts'
export { acquireAsset, depreciateAssets, disposeAsset, setEquipment } from './resources/assets.service.ts'
export { changeHolidays, setWorkingCalendar } from './resources/calendars.service.ts'
export { setEmployeeSkills, updateEmployee } from './resources/employment.service.ts'
export { accrueLeave } from './resources/leave.accrual.service.ts'
export { decideLeave, requestLeave, setLeaveType } from './resources/leave.service.ts'
export { setDepartment, setPosition, setSkill } from './resources/organisation.service.ts'
export { addPay } from './resources/pay.service.ts'
export { book } from './resources/planning.service.ts'
export { setProject } from './resources/projects.service.ts'
export { addEmployees, employeeIds } from './resources/resources.service.ts'
export { moveTime, postTimeCosts, recordTime } from './resources/timesheets.service.ts'
export { placeOrder } from './sales/place-order.service.ts'
export { assignPriceList, setPriceList } from './sales/price-lists.service.ts'
export { acceptQuoteOn, createQuote, declineQuoteOn, sendQuoteOn } from './sales/quotes.service.ts'
export { returnGoods } from './sales/returns.service.ts'
export { recordDeliveries, undelivered } from './sales/delivery.service.ts'
export { invoiceDelivered } from './sales/invoicing.service.ts'
export { lockOrders, orderIds, recordOrders, type OrderWithLines } from './sales/sales.service.ts'
export { addBins, recordBalances } from './stock/stock.balances.service.ts'
export { adjustStock } from './stock/stock.adjustment.service.ts'
export { enterCounts, openCount, postCount } from './stock/stock.count.service.ts'
export { openStock } from './stock/stock.movements.service.ts'
export { addIncoming, lockLevels, placeKey, reserve } from './stock/stock.reservation.service.ts'
export { listWarehouses } from './stock/stock.loaders.ts'
export { setReorderPoint } from './stock/stock.reorder.service.ts'
export { createBin, moveBetweenBins } from './stock/stock.warehouse.service.ts'
export { transferStock } from './stock/stock.transfer.service.ts'
export { addProducts, addWarehouses, productIds, productNames, requireWarehouse } from './stock/stock.service.ts'

export interface ErpSettings {
  readonly database: DatabaseSettings
  readonly crm: CrmPorts
}

const migrations = { schema: 'erp', folder: fileURLToPath(new URL('./migrations', import.meta.url)) }

/** ERP's database, migrated: for commands that write in bulk. */
export const openErpDatabase = (settings: DatabaseSettings) => openDatabase(settings, migrations)

/** Starts the ERP subgraph on its database; `crm` is what it asks CRM by. */
export async function startErp({ database: settings, crm }: ErpSettings): Promise<Subgraph> {
  return whileOpening(async (opened) => {
    const database = await opened.open(openErpDatabase(settings), ({ close }) => close())
    const { schema, context, execute, partner } = await opened.open(
      openGraphs({
        modules: erpModules,
        database: settings,
        db: database.db,
        tables: erpWriteTables,
        extend: (context): ErpContext => ({ ...context, crm }),
        admit: async ({ partnerId, requestId }) => {
          const learnt = await learnAgreements(database.db, crm, partnerId, requestId)
          return learnt && ((tx) => enterAsPartner(tx, learnt))
        },
      }),
      ({ closePartner }) => closePartner(),
    )
    return {
      name: 'erp',
      schema,
      context,
      execute,
      partner,
      ready: database.ready,
      close: opened.close,
      ports: {
        products: (input) => knownProducts(database.db, input),
        employees: (input) => knownEmployees(database.db, input),
        employeesByAddress: (input) => employeesByAddress(database.db, input),
        customersChanged: (input) => customersChanged(database.db, input),
        openOrders: (input) => toldOpenOrders(database.db, input),
        paidSales: (input) => paidSales(database.db, input),
      },
    }
  })
}
