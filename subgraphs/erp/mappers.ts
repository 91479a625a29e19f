/** What resolvers get as source, by SDL type. Refusals are plain data; stubs of CRM's entities are their id. */
const refusals = [
  'InvalidInput', 'VersionConflict', 'IdempotencyConflict', 'CustomerNotFound', 'PeriodClosed', 'CompanyNotFound',
  'OverAllocation', 'InvoiceNotFound', 'CurrencyMismatch', 'SkuTaken', 'ProductNotFound', 'WarehouseNotFound',
  'InsufficientStock', 'CreditLimitExceeded', 'EmployeeNotFound', 'OrderNotFound', 'OverDelivery', 'NothingLeft',
  'SupplierNotFound',
]

const rows: Record<string, string> = {
  Company: './accounts/ledger.table.ts#CompanyRow',
  LedgerAccount: './accounts/ledger.table.ts#LedgerAccountRow',
  JournalEntry: './accounts/ledger.table.ts#JournalEntryRow',
  JournalLine: './accounts/ledger.loaders.ts#JournalLineInCurrency',
  TrialBalance: './accounts/reports.service.ts#TrialBalance as TrialBalanceModel',
  TrialBalanceLine: './accounts/reports.service.ts#TrialBalanceLine as TrialBalanceLineModel',
  CustomerAccount: './accounts/receivables.loaders.ts#AccountWithBalance',
  Invoice: './accounts/receivables.table.ts#InvoiceRow',
  InvoiceLine: './accounts/receivables.loaders.ts#InvoiceLineInCurrency',
  Payment: './accounts/receivables.table.ts#PaymentRow',
  Allocation: './accounts/receivables.loaders.ts#AllocationInCurrency',
  Product: './stock/stock.table.ts#ProductRow',
  StockLevel: './stock/stock.loaders.ts#StockLevelInWarehouse',
  Warehouse: './stock/stock.table.ts#WarehouseRow',
  StockMovement: './stock/stock.table.ts#StockMovementRow',
  SalesOrder: './sales/sales.table.ts#SalesOrderRow',
  SalesOrderLine: './sales/sales.loaders.ts#SalesOrderLineInCurrency',
  Delivery: './sales/sales.table.ts#DeliveryRow',
  DeliveryLine: './sales/sales.loaders.ts#DeliveryLineWithProduct',
  Supplier: './purchasing/purchasing.table.ts#SupplierRow',
  SupplierAddress: './purchasing/purchasing.table.ts#SupplierRow',
  Employee: './resources/resources.table.ts#EmployeeRow',
  Customer: '{ id: string }',
  Campaign: '{ id: string }',
  Change: '../common/write/changes.ts#ChangeRow',
}

export const erpMappers: Record<string, string> = {
  ...rows,
  ...Object.fromEntries(refusals.map((kind) => [kind, '../common/write/refusal.ts#RefusalData'])),
}
