import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from "graphql";
import type { IntegrityResult } from "./integrity/integrity.service.ts";
import type { CompanyRow, FiscalYearRow } from "./accounts/company.table.ts";
import type { TaxCodeRow } from "./accounts/tax.table.ts";
import type { CostCentreRow } from "./accounts/dimensions.table.ts";
import type { ForeignItems as ForeignItemsModel, ValuedItem } from "./accounts/revaluation.items.service.ts";
import type { CurrencyRevaluationRow } from "./accounts/revaluation.table.ts";
import type { ExchangeRateRow } from "./accounts/exchange.table.ts";
import type { LedgerAccountRow } from "./accounts/chart.table.ts";
import type { JournalEntryRow } from "./accounts/ledger.table.ts";
import type { JournalLineInCurrency } from "./accounts/ledger.loaders.ts";
import type { JournalDraftRow } from "./accounts/drafts.table.ts";
import type { JournalDraftLineInCurrency } from "./accounts/drafts.loaders.ts";
import type { Books } from "./accounts/books.service.ts";
import type {
  IncomeStatement as IncomeStatementModel,
  IncomeStatementLine as IncomeStatementLineModel,
  AmountAndBefore as AmountAndBeforeModel,
} from "./accounts/income.service.ts";
import type {
  BalanceSheet as BalanceSheetModel,
  BalanceSheetLine as BalanceSheetLineModel,
  TrialBalance as TrialBalanceModel,
  TrialBalanceLine as TrialBalanceLineModel,
} from "./accounts/reports.service.ts";
import type { RunningLine } from "./accounts/general-ledger.service.ts";
import type {
  VatReport as VatReportModel,
  VatReportLine as VatReportLineModel,
  VatAccountCheck as VatAccountCheckModel,
} from "./accounts/tax.report.service.ts";
import type { BudgetReport as BudgetReportModel, BudgetLine as BudgetLineModel } from "./accounts/budget.service.ts";
import type { AccountWithBalance, InvoiceLineInCurrency } from "./accounts/receivables.loaders.ts";
import type { InvoiceRow, CreditOverrideRow } from "./accounts/receivables.table.ts";
import type { PaymentRow, AllocationInCurrency, RefundRow, WriteOffRow } from "./accounts/payments.table.ts";
import type { CreditNoteRow } from "./accounts/credit-notes.table.ts";
import type { CreditNoteLineInCurrency } from "./accounts/credit-notes.loaders.ts";
import type { InvoiceDraftRow } from "./accounts/invoice-drafts.table.ts";
import type { InvoiceDraftLineInCurrency } from "./accounts/invoice-drafts.loaders.ts";
import type { ProductRow, WarehouseRow, StockMovementRow, BinRow, LotRow } from "./stock/stock.table.ts";
import type { StockLevelInWarehouse } from "./stock/stock.loaders.ts";
import type { BinQuantityRow } from "./stock/stock.bins.loaders.ts";
import type { BinMoveRow } from "./stock/stock.parts.table.ts";
import type { LotQuantityRow } from "./stock/stock.lots.loaders.ts";
import type {
  StockTransferRow,
  StockCountRow,
  StockCountLineRow,
  ReorderPointRow,
} from "./stock/stock.documents.table.ts";
import type {
  StockValueReport as StockValueReportModel,
  StockValueRow as StockValueRowModel,
  MovedReport,
  MovedRow,
} from "./stock/stock.reports.service.ts";
import type {
  SlowMoverReport as SlowMoverReportModel,
  SlowMoverRow,
  ReorderReport as ReorderReportModel,
  ReorderProposalRow,
} from "./stock/stock.movers.service.ts";
import type { SalesOrderRow, DeliveryRow } from "./sales/sales.table.ts";
import type { SalesOrderLineInCurrency, DeliveryLineWithProduct } from "./sales/sales.loaders.ts";
import type { AllocatedLine as AllocatedLineModel } from "./sales/back-orders.service.ts";
import type { PricedByList, ListPriceInCurrency } from "./sales/prices.service.ts";
import type { PriceListRow } from "./sales/prices.table.ts";
import type { PriceListItemInCurrency } from "./sales/prices.loaders.ts";
import type { SalesReturnRow, SalesReturnScrapRow } from "./sales/returns.table.ts";
import type { SalesReturnLineWithProduct } from "./sales/returns.loaders.ts";
import type { SalesReport as SalesReportModel, SalesRow } from "./sales/sales.reports.service.ts";
import type { MarginReport as MarginReportModel, MarginRow } from "./sales/margin.reports.service.ts";
import type { ProductPair as ProductPairModel, Backlog, BacklogRow } from "./sales/orders.reports.service.ts";
import type { QuoteRow } from "./sales/quotes.table.ts";
import type { QuoteRevisionInCurrency, QuoteLineInCurrency } from "./sales/quotes.loaders.ts";
import type { SupplierRow } from "./purchasing/purchasing.table.ts";
import type { WorkCentreRow } from "./production/work-centre.table.ts";
import type { BomRow, BomComponentRow, BomOperationRow } from "./production/bom.table.ts";
import type {
  Requirement,
  BomCost as BomCostModel,
  MaterialCost,
  OperationCost,
} from "./production/bom.structure.service.ts";
import type { SupplierProductRow } from "./purchasing/supplier-products.table.ts";
import type { PolicyInCurrency } from "./accounts/purchase-policy.service.ts";
import type { SupplierInvoiceRow } from "./accounts/payables.table.ts";
import type { SupplierInvoiceLineInCurrency } from "./accounts/payables.loaders.ts";
import type {
  SupplierPaymentRow,
  SupplierAllocationInCurrency,
  SupplierRefundRow,
} from "./accounts/supplier-payments.table.ts";
import type { AllocatedCredit } from "./accounts/supplier-payments.service.ts";
import type {
  Aged,
  AgedRow,
  ByAge as ReceivablesByAgeModel,
  ByAge as PayablesByAgeModel,
} from "./accounts/aged.service.ts";
import type { OpenItems, OpenItem } from "./accounts/open-items.service.ts";
import type { CustomerStatement as CustomerStatementModel, StatementLine } from "./accounts/statement.service.ts";
import type {
  SupplierStatement as SupplierStatementModel,
  SupplierStatementLine as SupplierStatementLineModel,
} from "./accounts/supplier-statement.service.ts";
import type {
  NotInvoiced,
  NotInvoicedLine as NotInvoicedLineModel,
  DeliveryRecord,
} from "./purchasing/purchasing.reports.service.ts";
import type { PurchaseReport as PurchaseReportModel, PurchaseRow } from "./purchasing/purchases.reports.service.ts";
import type { ProposedPayments, ProposedPayment as ProposedPaymentModel } from "./accounts/payables.reports.service.ts";
import type { PurchaseOrderRow } from "./purchasing/orders.table.ts";
import type {
  PurchaseOrderLineInCurrency,
  GoodsReceiptLineOfProduct,
  SupplierReturnLineOfProduct,
} from "./purchasing/orders.loaders.ts";
import type { GoodsReceiptRow, SupplierReturnRow } from "./purchasing/receipts.table.ts";
import type { LandedCostRow } from "./purchasing/landed.table.ts";
import type { LandedCostLineOfCompany } from "./purchasing/landed.loaders.ts";
import type { WorkOrderRow, WorkOrderEventRow } from "./production/work-order.table.ts";
import type { ComponentOfOrder, OperationOfOrder } from "./production/work-order.loaders.ts";
import type { PlanningParameterRow, PlannedDemandRow } from "./production/planning.table.ts";
import type { MrpRunRow, MrpProposalRow, MrpDemandRow, MrpSupplyRow, MrpPegRow } from "./production/mrp.table.ts";
import type { CapacityWeek as CapacityWeekModel } from "./production/production.reports.service.ts";
import type { EmployeeRow } from "./resources/resources.table.ts";
import type { DepartmentRow, PositionRow, SkillRow } from "./resources/organisation.table.ts";
import type { SkillOfEmployee } from "./resources/organisation.loaders.ts";
import type { WorkingCalendarRow, WorkingHoursRow, HolidayRow } from "./resources/calendars.table.ts";
import type { LeaveTypeRow, LeaveRequestRow, LeaveEntryRow } from "./resources/leave.table.ts";
import type { LeaveBalanceRow } from "./resources/leave.service.ts";
import type { ProjectRow, TimeEntryRow } from "./resources/projects.table.ts";
import type { TimePosting as TimePostingModel } from "./resources/timesheets.service.ts";
import type { ProjectCostRow } from "./resources/projects.service.ts";
import type { TimeWorkedRow } from "./resources/projects.loaders.ts";
import type { FixedAssetRow, EquipmentRow } from "./resources/assets.table.ts";
import type { DepreciationMonthRow } from "./resources/assets.loaders.ts";
import type { DepreciationRun as DepreciationRunModel } from "./resources/assets.service.ts";
import type {
  AssetRegister as AssetRegisterModel,
  AssetRegisterLine as AssetRegisterLineModel,
} from "./resources/assets.reports.service.ts";
import type { BookingRow } from "./resources/planning.table.ts";
import type { WeekLoadRow } from "./resources/planning.load.service.ts";
import type { EmployeePayRow } from "./resources/pay.table.ts";
import type { ChangeRow } from "../common/write/changes.ts";
import type { DataSubject } from "../common/privacy/records.ts";
import type { SubjectRow } from "../common/privacy/export.ts";
import type { ErasureRow, RetentionRuleRow } from "../common/privacy/tables.ts";
import type { PartnerReadRow } from "../common/write/partner-reads.ts";
import type { RefusalData } from "../common/write/refusal.ts";
import type { Connection } from "../common/list/page.ts";
import type { ErpContext } from "./context.ts";
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  Date: { input: string; output: string };
  DateTime: { input: string; output: string };
  Decimal: { input: string; output: string };
  CurrencyCode: { input: string; output: string };
  CountryCode: { input: string; output: string };
  link__Import: { input: unknown; output: unknown };
  federation__FieldSet: { input: unknown; output: unknown };
  federation__Scope: { input: unknown; output: unknown };
  federation__Policy: { input: unknown; output: unknown };
  federation__ContextFieldValue: { input: unknown; output: unknown };
  _Any: { input: unknown; output: unknown };
};

export type Query = {
  __typename?: "Query";
  _entities: Array<Maybe<_Entity>>;
  _service: _Service;
  companies?: Maybe<Array<Company>>;
  journalEntries?: Maybe<JournalEntryConnection>;
  ledgerAccounts?: Maybe<LedgerAccountConnection>;
  ledgerAccount?: Maybe<LedgerAccount>;
  taxCodes?: Maybe<TaxCodeConnection>;
  costCentres?: Maybe<CostCentreConnection>;
  exchangeRates?: Maybe<ExchangeRateConnection>;
  journalDraft?: Maybe<JournalDraft>;
  journalDrafts?: Maybe<JournalDraftConnection>;
  budgetReport?: Maybe<BudgetReport>;
  trialBalance?: Maybe<TrialBalance>;
  incomeStatement?: Maybe<IncomeStatement>;
  balanceSheet?: Maybe<BalanceSheet>;
  generalLedger?: Maybe<GeneralLedgerLineConnection>;
  vatReport?: Maybe<VatReport>;
  invoice?: Maybe<Invoice>;
  invoiceByNumber?: Maybe<Invoice>;
  invoices?: Maybe<InvoiceConnection>;
  creditOverrides?: Maybe<CreditOverrideConnection>;
  agedReceivables?: Maybe<AgedReceivables>;
  openReceivables?: Maybe<OpenReceivables>;
  customerStatement?: Maybe<CustomerStatement>;
  payment?: Maybe<Payment>;
  payments?: Maybe<PaymentConnection>;
  creditNote?: Maybe<CreditNote>;
  creditNotes?: Maybe<CreditNoteConnection>;
  invoiceDraft?: Maybe<InvoiceDraft>;
  invoiceDrafts?: Maybe<InvoiceDraftConnection>;
  product?: Maybe<Product>;
  productBySku?: Maybe<Product>;
  products?: Maybe<ProductConnection>;
  warehouses?: Maybe<Array<Warehouse>>;
  stockLevels?: Maybe<StockLevelConnection>;
  stockMovements?: Maybe<StockMovementConnection>;
  lots?: Maybe<LotConnection>;
  lot?: Maybe<Lot>;
  stockTransfer?: Maybe<StockTransfer>;
  stockTransfers?: Maybe<StockTransferConnection>;
  stockCount?: Maybe<StockCount>;
  stockCounts?: Maybe<StockCountConnection>;
  stockValue?: Maybe<StockValueReport>;
  stockMovementTotals?: Maybe<StockMovementReport>;
  slowMovers?: Maybe<SlowMoverReport>;
  reorderProposals?: Maybe<ReorderReport>;
  salesOrder?: Maybe<SalesOrder>;
  salesOrderByNumber?: Maybe<SalesOrder>;
  deliveries?: Maybe<DeliveryConnection>;
  salesOrders?: Maybe<SalesOrderConnection>;
  price?: Maybe<Price>;
  priceList?: Maybe<PriceList>;
  priceLists?: Maybe<PriceListConnection>;
  quote?: Maybe<Quote>;
  quotes?: Maybe<QuoteConnection>;
  salesReturn?: Maybe<SalesReturn>;
  salesReturns?: Maybe<SalesReturnConnection>;
  salesReport?: Maybe<SalesReport>;
  marginReport?: Maybe<MarginReport>;
  boughtTogether?: Maybe<Array<ProductPair>>;
  orderBacklog?: Maybe<OrderBacklog>;
  supplier?: Maybe<Supplier>;
  suppliers?: Maybe<SupplierConnection>;
  supplierProducts?: Maybe<SupplierProductConnection>;
  workCentres?: Maybe<WorkCentreConnection>;
  bom?: Maybe<Bom>;
  boms?: Maybe<BomConnection>;
  explodeBom?: Maybe<Array<BomRequirement>>;
  whereUsed?: Maybe<Array<BomRequirement>>;
  bomCost?: Maybe<BomCost>;
  workOrder?: Maybe<WorkOrder>;
  workOrderByNumber?: Maybe<WorkOrder>;
  workOrders?: Maybe<WorkOrderConnection>;
  planningParameters?: Maybe<PlanningParameterConnection>;
  plannedDemands?: Maybe<PlannedDemandConnection>;
  mrpRun?: Maybe<MrpRun>;
  mrpRuns?: Maybe<MrpRunConnection>;
  mrpProposal?: Maybe<MrpProposal>;
  loadAgainstCapacity?: Maybe<Array<CapacityWeek>>;
  purchaseOrder?: Maybe<PurchaseOrder>;
  purchaseOrderByNumber?: Maybe<PurchaseOrder>;
  purchaseOrders?: Maybe<PurchaseOrderConnection>;
  goodsReceipt?: Maybe<GoodsReceipt>;
  goodsReceipts?: Maybe<GoodsReceiptConnection>;
  landedCost?: Maybe<LandedCost>;
  goodsReceivedNotInvoiced?: Maybe<GoodsReceivedNotInvoiced>;
  supplierDeliveryRecord?: Maybe<Array<SupplierDelivery>>;
  purchaseReport?: Maybe<PurchaseReport>;
  purchasePolicy?: Maybe<PurchasePolicy>;
  supplierInvoice?: Maybe<SupplierInvoice>;
  supplierInvoices?: Maybe<SupplierInvoiceConnection>;
  agedPayables?: Maybe<AgedPayables>;
  openPayables?: Maybe<OpenPayables>;
  supplierStatement?: Maybe<SupplierStatement>;
  supplierPayment?: Maybe<SupplierPayment>;
  supplierPayments?: Maybe<SupplierPaymentConnection>;
  paymentProposal?: Maybe<PaymentProposal>;
  foreignItems?: Maybe<ForeignItems>;
  currencyRevaluations?: Maybe<CurrencyRevaluationConnection>;
  employee?: Maybe<Employee>;
  employees?: Maybe<EmployeeConnection>;
  departments?: Maybe<DepartmentConnection>;
  department?: Maybe<Department>;
  positions?: Maybe<PositionConnection>;
  skills?: Maybe<SkillConnection>;
  workingCalendars?: Maybe<Array<WorkingCalendar>>;
  leaveTypes?: Maybe<Array<LeaveType>>;
  leaveRequest?: Maybe<LeaveRequest>;
  leaveRequests?: Maybe<LeaveRequestConnection>;
  project?: Maybe<Project>;
  projects?: Maybe<ProjectConnection>;
  timeEntries?: Maybe<TimeEntryConnection>;
  projectCosts?: Maybe<Array<ProjectCosts>>;
  fixedAsset?: Maybe<FixedAsset>;
  fixedAssets?: Maybe<FixedAssetConnection>;
  equipment?: Maybe<EquipmentConnection>;
  assetRegister?: Maybe<AssetRegister>;
  bookings?: Maybe<BookingConnection>;
  bookingsAgainstCapacity?: Maybe<Array<WeekLoad>>;
  integrity?: Maybe<Array<IntegrityCheck>>;
  personalDataInErp?: Maybe<PersonalData>;
  erasuresInErp?: Maybe<ErasureReceiptConnection>;
  erasureInErp?: Maybe<ErasureReceipt>;
  retentionRulesInErp?: Maybe<Array<RetentionRule>>;
};

export type Query_EntitiesArgs = {
  representations: Array<Scalars["_Any"]["input"]>;
};

export type QueryJournalEntriesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<JournalEntryFilter>;
  orderBy?: InputMaybe<Array<JournalEntryOrder>>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryLedgerAccountsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<LedgerAccountFilter>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryLedgerAccountArgs = {
  number: Scalars["String"]["input"];
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryTaxCodesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<TaxCodeFilter>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryCostCentresArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryExchangeRatesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<ExchangeRateFilter>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryJournalDraftArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryJournalDraftsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryBudgetReportArgs = {
  from: Scalars["Date"]["input"];
  to: Scalars["Date"]["input"];
  costCentre?: InputMaybe<Scalars["String"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
  companies?: InputMaybe<Array<Scalars["String"]["input"]>>;
  currency?: InputMaybe<Scalars["CurrencyCode"]["input"]>;
  knownAt?: InputMaybe<Scalars["DateTime"]["input"]>;
};

export type QueryTrialBalanceArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
  companies?: InputMaybe<Array<Scalars["String"]["input"]>>;
  currency?: InputMaybe<Scalars["CurrencyCode"]["input"]>;
  knownAt?: InputMaybe<Scalars["DateTime"]["input"]>;
};

export type QueryIncomeStatementArgs = {
  from: Scalars["Date"]["input"];
  to: Scalars["Date"]["input"];
  by?: InputMaybe<AccountGrouping>;
  costCentre?: InputMaybe<Scalars["String"]["input"]>;
  project?: InputMaybe<Scalars["ID"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
  companies?: InputMaybe<Array<Scalars["String"]["input"]>>;
  currency?: InputMaybe<Scalars["CurrencyCode"]["input"]>;
  knownAt?: InputMaybe<Scalars["DateTime"]["input"]>;
};

export type QueryBalanceSheetArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
  companies?: InputMaybe<Array<Scalars["String"]["input"]>>;
  currency?: InputMaybe<Scalars["CurrencyCode"]["input"]>;
  knownAt?: InputMaybe<Scalars["DateTime"]["input"]>;
};

export type QueryGeneralLedgerArgs = {
  account: Scalars["String"]["input"];
  from?: InputMaybe<Scalars["Date"]["input"]>;
  to?: InputMaybe<Scalars["Date"]["input"]>;
  costCentre?: InputMaybe<Scalars["String"]["input"]>;
  project?: InputMaybe<Scalars["ID"]["input"]>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
  companies?: InputMaybe<Array<Scalars["String"]["input"]>>;
  currency?: InputMaybe<Scalars["CurrencyCode"]["input"]>;
  knownAt?: InputMaybe<Scalars["DateTime"]["input"]>;
};

export type QueryVatReportArgs = {
  from: Scalars["Date"]["input"];
  to: Scalars["Date"]["input"];
  company?: InputMaybe<Scalars["String"]["input"]>;
  companies?: InputMaybe<Array<Scalars["String"]["input"]>>;
  currency?: InputMaybe<Scalars["CurrencyCode"]["input"]>;
  knownAt?: InputMaybe<Scalars["DateTime"]["input"]>;
};

export type QueryInvoiceArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryInvoiceByNumberArgs = {
  number: Scalars["String"]["input"];
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryInvoicesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<InvoiceFilter>;
  orderBy?: InputMaybe<Array<InvoiceOrder>>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryCreditOverridesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<CreditOverrideFilter>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryAgedReceivablesArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
  knownAt?: InputMaybe<Scalars["DateTime"]["input"]>;
  currency?: InputMaybe<Scalars["CurrencyCode"]["input"]>;
  customerId?: InputMaybe<Scalars["ID"]["input"]>;
  first: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
  companies?: InputMaybe<Array<Scalars["String"]["input"]>>;
};

export type QueryOpenReceivablesArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
  knownAt?: InputMaybe<Scalars["DateTime"]["input"]>;
  currency?: InputMaybe<Scalars["CurrencyCode"]["input"]>;
  customerId?: InputMaybe<Scalars["ID"]["input"]>;
  first: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
  companies?: InputMaybe<Array<Scalars["String"]["input"]>>;
};

export type QueryCustomerStatementArgs = {
  customerId: Scalars["ID"]["input"];
  from: Scalars["Date"]["input"];
  to: Scalars["Date"]["input"];
  knownAt?: InputMaybe<Scalars["DateTime"]["input"]>;
  currency?: InputMaybe<Scalars["CurrencyCode"]["input"]>;
  first: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryPaymentArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryPaymentsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<PaymentFilter>;
  orderBy?: InputMaybe<Array<PaymentOrder>>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryCreditNoteArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryCreditNotesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<CreditNoteFilter>;
  orderBy?: InputMaybe<Array<CreditNoteOrder>>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryInvoiceDraftArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryInvoiceDraftsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<InvoiceDraftFilter>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryProductArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryProductBySkuArgs = {
  sku: Scalars["String"]["input"];
};

export type QueryProductsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<ProductFilter>;
  orderBy?: InputMaybe<Array<ProductOrder>>;
};

export type QueryWarehousesArgs = {
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryStockLevelsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<StockLevelFilter>;
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
  knownAt?: InputMaybe<Scalars["DateTime"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryStockMovementsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<StockMovementFilter>;
  orderBy?: InputMaybe<Array<StockMovementOrder>>;
};

export type QueryLotsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<LotFilter>;
};

export type QueryLotArgs = {
  productId: Scalars["ID"]["input"];
  number: Scalars["String"]["input"];
};

export type QueryStockTransferArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryStockTransfersArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<StockTransferFilter>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryStockCountArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryStockCountsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<StockCountFilter>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryStockValueArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
  knownAt?: InputMaybe<Scalars["DateTime"]["input"]>;
  warehouse?: InputMaybe<Scalars["String"]["input"]>;
  groupBy: StockGrouping;
  company?: InputMaybe<Scalars["String"]["input"]>;
  companies?: InputMaybe<Array<Scalars["String"]["input"]>>;
  currency?: InputMaybe<Scalars["CurrencyCode"]["input"]>;
  first: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryStockMovementTotalsArgs = {
  from: Scalars["Date"]["input"];
  to: Scalars["Date"]["input"];
  knownAt?: InputMaybe<Scalars["DateTime"]["input"]>;
  warehouse?: InputMaybe<Scalars["String"]["input"]>;
  groupBy: StockGrouping;
  company?: InputMaybe<Scalars["String"]["input"]>;
  first: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QuerySlowMoversArgs = {
  since: Scalars["Date"]["input"];
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
  turnoverBelow?: InputMaybe<Scalars["Decimal"]["input"]>;
  knownAt?: InputMaybe<Scalars["DateTime"]["input"]>;
  warehouse?: InputMaybe<Scalars["String"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
  first: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryReorderProposalsArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
  knownAt?: InputMaybe<Scalars["DateTime"]["input"]>;
  warehouse?: InputMaybe<Scalars["String"]["input"]>;
  supplierId?: InputMaybe<Scalars["ID"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
  first: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QuerySalesOrderArgs = {
  id: Scalars["ID"]["input"];
};

export type QuerySalesOrderByNumberArgs = {
  number: Scalars["String"]["input"];
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryDeliveriesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<DeliveryFilter>;
  orderBy?: InputMaybe<Array<DeliveryOrder>>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QuerySalesOrdersArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<SalesOrderFilter>;
  orderBy?: InputMaybe<Array<SalesOrderOrder>>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryPriceArgs = {
  productId: Scalars["ID"]["input"];
  customerId?: InputMaybe<Scalars["ID"]["input"]>;
  quantity: Scalars["Decimal"]["input"];
  on?: InputMaybe<Scalars["Date"]["input"]>;
  currency?: InputMaybe<Scalars["CurrencyCode"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryPriceListArgs = {
  code: Scalars["String"]["input"];
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryPriceListsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<PriceListFilter>;
  orderBy?: InputMaybe<Array<PriceListOrder>>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryQuoteArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryQuotesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<QuoteFilter>;
  orderBy?: InputMaybe<Array<QuoteOrder>>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QuerySalesReturnArgs = {
  id: Scalars["ID"]["input"];
};

export type QuerySalesReturnsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<SalesReturnFilter>;
  orderBy?: InputMaybe<Array<SalesReturnOrder>>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QuerySalesReportArgs = {
  from: Scalars["Date"]["input"];
  to: Scalars["Date"]["input"];
  groupBy: SalesGrouping;
  measure: SalesMeasure;
  currency?: InputMaybe<Scalars["CurrencyCode"]["input"]>;
  knownAt?: InputMaybe<Scalars["DateTime"]["input"]>;
  first: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
  companies?: InputMaybe<Array<Scalars["String"]["input"]>>;
};

export type QueryMarginReportArgs = {
  from: Scalars["Date"]["input"];
  to: Scalars["Date"]["input"];
  groupBy: MarginGrouping;
  currency?: InputMaybe<Scalars["CurrencyCode"]["input"]>;
  knownAt?: InputMaybe<Scalars["DateTime"]["input"]>;
  first: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
  companies?: InputMaybe<Array<Scalars["String"]["input"]>>;
};

export type QueryBoughtTogetherArgs = {
  productId?: InputMaybe<Scalars["ID"]["input"]>;
  from?: InputMaybe<Scalars["Date"]["input"]>;
  to?: InputMaybe<Scalars["Date"]["input"]>;
  minSupport: Scalars["Decimal"]["input"];
  minOrders: Scalars["Int"]["input"];
  first: Scalars["Int"]["input"];
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryOrderBacklogArgs = {
  productId?: InputMaybe<Scalars["ID"]["input"]>;
  warehouse?: InputMaybe<Scalars["String"]["input"]>;
  backOrdered: Scalars["Boolean"]["input"];
  first: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QuerySupplierArgs = {
  id: Scalars["ID"]["input"];
};

export type QuerySuppliersArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<SupplierFilter>;
  orderBy?: InputMaybe<Array<SupplierOrder>>;
};

export type QuerySupplierProductsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<SupplierProductFilter>;
};

export type QueryWorkCentresArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<WorkCentreFilter>;
  orderBy?: InputMaybe<Array<WorkCentreOrder>>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryBomArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryBomsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<BomFilter>;
  orderBy?: InputMaybe<Array<BomOrder>>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryExplodeBomArgs = {
  productId: Scalars["ID"]["input"];
  quantity: Scalars["Decimal"]["input"];
  on?: InputMaybe<Scalars["Date"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryWhereUsedArgs = {
  productId: Scalars["ID"]["input"];
  on?: InputMaybe<Scalars["Date"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryBomCostArgs = {
  productId: Scalars["ID"]["input"];
  quantity: Scalars["Decimal"]["input"];
  on?: InputMaybe<Scalars["Date"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryWorkOrderArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryWorkOrderByNumberArgs = {
  number: Scalars["String"]["input"];
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryWorkOrdersArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<WorkOrderFilter>;
  orderBy?: InputMaybe<Array<WorkOrderOrder>>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryPlanningParametersArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<PlanningParameterFilter>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryPlannedDemandsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<PlannedDemandFilter>;
  orderBy?: InputMaybe<Array<PlannedDemandOrder>>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryMrpRunArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryMrpRunsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<MrpRunFilter>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryMrpProposalArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryLoadAgainstCapacityArgs = {
  from: Scalars["Date"]["input"];
  to: Scalars["Date"]["input"];
  workCentre?: InputMaybe<Scalars["String"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryPurchaseOrderArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryPurchaseOrderByNumberArgs = {
  number: Scalars["String"]["input"];
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryPurchaseOrdersArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<PurchaseOrderFilter>;
  orderBy?: InputMaybe<Array<PurchaseOrderOrder>>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryGoodsReceiptArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryGoodsReceiptsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<GoodsReceiptFilter>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryLandedCostArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryGoodsReceivedNotInvoicedArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
  knownAt?: InputMaybe<Scalars["DateTime"]["input"]>;
  supplierId?: InputMaybe<Scalars["ID"]["input"]>;
  first: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QuerySupplierDeliveryRecordArgs = {
  from: Scalars["Date"]["input"];
  to: Scalars["Date"]["input"];
  by?: InputMaybe<DeliveryPeriod>;
  supplierId?: InputMaybe<Scalars["ID"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryPurchaseReportArgs = {
  from: Scalars["Date"]["input"];
  to: Scalars["Date"]["input"];
  groupBy: PurchaseGrouping;
  by?: InputMaybe<DeliveryPeriod>;
  measure: PurchaseMeasure;
  supplierId?: InputMaybe<Scalars["ID"]["input"]>;
  currency?: InputMaybe<Scalars["CurrencyCode"]["input"]>;
  knownAt?: InputMaybe<Scalars["DateTime"]["input"]>;
  first: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
  companies?: InputMaybe<Array<Scalars["String"]["input"]>>;
};

export type QueryPurchasePolicyArgs = {
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QuerySupplierInvoiceArgs = {
  id: Scalars["ID"]["input"];
};

export type QuerySupplierInvoicesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<SupplierInvoiceFilter>;
  orderBy?: InputMaybe<Array<SupplierInvoiceOrder>>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryAgedPayablesArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
  knownAt?: InputMaybe<Scalars["DateTime"]["input"]>;
  currency?: InputMaybe<Scalars["CurrencyCode"]["input"]>;
  supplierId?: InputMaybe<Scalars["ID"]["input"]>;
  first: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
  companies?: InputMaybe<Array<Scalars["String"]["input"]>>;
};

export type QueryOpenPayablesArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
  knownAt?: InputMaybe<Scalars["DateTime"]["input"]>;
  currency?: InputMaybe<Scalars["CurrencyCode"]["input"]>;
  supplierId?: InputMaybe<Scalars["ID"]["input"]>;
  first: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
  companies?: InputMaybe<Array<Scalars["String"]["input"]>>;
};

export type QuerySupplierStatementArgs = {
  supplierId: Scalars["ID"]["input"];
  from: Scalars["Date"]["input"];
  to: Scalars["Date"]["input"];
  knownAt?: InputMaybe<Scalars["DateTime"]["input"]>;
  currency?: InputMaybe<Scalars["CurrencyCode"]["input"]>;
  first: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QuerySupplierPaymentArgs = {
  id: Scalars["ID"]["input"];
};

export type QuerySupplierPaymentsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<SupplierPaymentFilter>;
  orderBy?: InputMaybe<Array<SupplierPaymentOrder>>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryPaymentProposalArgs = {
  dueUntil: Scalars["Date"]["input"];
  currency?: InputMaybe<Scalars["CurrencyCode"]["input"]>;
  first: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryForeignItemsArgs = {
  asOf: Scalars["Date"]["input"];
  knownAt?: InputMaybe<Scalars["DateTime"]["input"]>;
  first: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryCurrencyRevaluationsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryEmployeeArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryEmployeesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<EmployeeFilter>;
  orderBy?: InputMaybe<Array<EmployeeOrder>>;
};

export type QueryDepartmentsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<DepartmentFilter>;
  orderBy?: InputMaybe<Array<DepartmentOrder>>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryDepartmentArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryPositionsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<PositionFilter>;
  orderBy?: InputMaybe<Array<PositionOrder>>;
};

export type QuerySkillsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<SkillFilter>;
  orderBy?: InputMaybe<Array<SkillOrder>>;
};

export type QueryLeaveRequestArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryLeaveRequestsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<LeaveRequestFilter>;
  orderBy?: InputMaybe<Array<LeaveRequestOrder>>;
};

export type QueryProjectArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryProjectsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<ProjectFilter>;
  orderBy?: InputMaybe<Array<ProjectOrder>>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryTimeEntriesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<TimeEntryFilter>;
  orderBy?: InputMaybe<Array<TimeEntryOrder>>;
};

export type QueryProjectCostsArgs = {
  from: Scalars["Date"]["input"];
  to: Scalars["Date"]["input"];
  knownAt?: InputMaybe<Scalars["DateTime"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryFixedAssetArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryFixedAssetsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<FixedAssetFilter>;
  orderBy?: InputMaybe<Array<FixedAssetOrder>>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryEquipmentArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<EquipmentFilter>;
  orderBy?: InputMaybe<Array<EquipmentOrder>>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryAssetRegisterArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
  knownAt?: InputMaybe<Scalars["DateTime"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryBookingsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<BookingFilter>;
  orderBy?: InputMaybe<Array<BookingOrder>>;
};

export type QueryBookingsAgainstCapacityArgs = {
  of: PlannedKind;
  from: Scalars["Date"]["input"];
  to: Scalars["Date"]["input"];
  departmentId?: InputMaybe<Scalars["ID"]["input"]>;
  skill?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryIntegrityArgs = {
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryPersonalDataInErpArgs = {
  customerId: Scalars["ID"]["input"];
};

export type QueryErasuresInErpArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<ErasureInErpFilter>;
};

export type QueryErasureInErpArgs = {
  id: Scalars["ID"]["input"];
};

export type Mutation = {
  __typename?: "Mutation";
  setUpCompany?: Maybe<SetUpCompanyResult>;
  addFiscalYear?: Maybe<AddFiscalYearResult>;
  closePeriod?: Maybe<ClosePeriodResult>;
  reopenPeriod?: Maybe<ReopenPeriodResult>;
  closeFiscalYear?: Maybe<CloseFiscalYearResult>;
  createLedgerAccount?: Maybe<CreateLedgerAccountResult>;
  updateLedgerAccount?: Maybe<UpdateLedgerAccountResult>;
  createTaxCode?: Maybe<CreateTaxCodeResult>;
  updateTaxCode?: Maybe<UpdateTaxCodeResult>;
  setCostCentre?: Maybe<SetCostCentreResult>;
  setExchangeRates?: Maybe<SetExchangeRatesResult>;
  createJournalDraft?: Maybe<CreateJournalDraftResult>;
  updateJournalDraft?: Maybe<UpdateJournalDraftResult>;
  deleteJournalDraft?: Maybe<DeleteJournalDraftResult>;
  postJournalDraft?: Maybe<PostJournalDraftResult>;
  reverseJournalEntry?: Maybe<ReverseJournalEntryResult>;
  setBudget?: Maybe<SetBudgetResult>;
  setAccountTerms?: Maybe<SetAccountTermsResult>;
  postPayment?: Maybe<PostPaymentResult>;
  allocatePayment?: Maybe<AllocatePaymentResult>;
  releaseAllocation?: Maybe<ReleaseAllocationResult>;
  cancelPayment?: Maybe<CancelPaymentResult>;
  refundCustomer?: Maybe<RefundCustomerResult>;
  writeOffInvoice?: Maybe<WriteOffInvoiceResult>;
  creditInvoice?: Maybe<CreditInvoiceResult>;
  allocateCreditNote?: Maybe<AllocateCreditNoteResult>;
  draftInvoice?: Maybe<DraftInvoiceResult>;
  changeInvoiceDraft?: Maybe<ChangeInvoiceDraftResult>;
  discardInvoiceDraft?: Maybe<DiscardInvoiceDraftResult>;
  issueInvoice?: Maybe<IssueInvoiceResult>;
  createProduct?: Maybe<CreateProductResult>;
  updateProduct?: Maybe<UpdateProductResult>;
  adjustStock?: Maybe<AdjustStockResult>;
  createWarehouse?: Maybe<CreateWarehouseResult>;
  createBin?: Maybe<CreateBinResult>;
  moveBetweenBins?: Maybe<MoveBetweenBinsResult>;
  transferStock?: Maybe<TransferStockResult>;
  receiveTransfer?: Maybe<ReceiveTransferResult>;
  scrapStock?: Maybe<ScrapStockResult>;
  setReorderPoint?: Maybe<SetReorderPointResult>;
  openCount?: Maybe<OpenCountResult>;
  enterCounts?: Maybe<EnterCountsResult>;
  postCount?: Maybe<PostCountResult>;
  cancelCount?: Maybe<CancelCountResult>;
  placeOrder?: Maybe<PlaceOrderResult>;
  changeOrder?: Maybe<ChangeOrderResult>;
  cancelOrder?: Maybe<CancelOrderResult>;
  reopenOrder?: Maybe<ReopenOrderResult>;
  allocateBackOrders?: Maybe<AllocateBackOrdersResult>;
  deliverOrder?: Maybe<DeliverOrderResult>;
  invoiceOrder?: Maybe<InvoiceOrderResult>;
  setPriceList?: Maybe<SetPriceListResult>;
  assignPriceList?: Maybe<AssignPriceListResult>;
  createQuote?: Maybe<CreateQuoteResult>;
  reviseQuote?: Maybe<ReviseQuoteResult>;
  sendQuote?: Maybe<SendQuoteResult>;
  declineQuote?: Maybe<DeclineQuoteResult>;
  acceptQuote?: Maybe<AcceptQuoteResult>;
  returnGoods?: Maybe<ReturnGoodsResult>;
  createSupplier?: Maybe<CreateSupplierResult>;
  updateSupplier?: Maybe<UpdateSupplierResult>;
  setSupplierProduct?: Maybe<SetSupplierProductResult>;
  createWorkCentre?: Maybe<CreateWorkCentreResult>;
  updateWorkCentre?: Maybe<UpdateWorkCentreResult>;
  createBom?: Maybe<CreateBomResult>;
  endBom?: Maybe<EndBomResult>;
  createWorkOrder?: Maybe<CreateWorkOrderResult>;
  rescheduleWorkOrder?: Maybe<RescheduleWorkOrderResult>;
  releaseWorkOrder?: Maybe<ReleaseWorkOrderResult>;
  startWorkOrder?: Maybe<StartWorkOrderResult>;
  issueComponents?: Maybe<IssueComponentsResult>;
  returnComponents?: Maybe<ReturnComponentsResult>;
  scrapComponents?: Maybe<ScrapComponentsResult>;
  reportOperation?: Maybe<ReportOperationResult>;
  withdrawHours?: Maybe<WithdrawHoursResult>;
  receiveProduct?: Maybe<ReceiveProductResult>;
  scrapProduct?: Maybe<ScrapProductResult>;
  closeWorkOrder?: Maybe<CloseWorkOrderResult>;
  cancelWorkOrder?: Maybe<CancelWorkOrderResult>;
  setPlanning?: Maybe<SetPlanningResult>;
  planDemand?: Maybe<PlanDemandResult>;
  withdrawDemand?: Maybe<WithdrawDemandResult>;
  runMrp?: Maybe<RunMrpResult>;
  firmProposal?: Maybe<FirmProposalResult>;
  firmProposals?: Maybe<FirmProposalsResult>;
  createPurchaseOrder?: Maybe<CreatePurchaseOrderResult>;
  updatePurchaseOrder?: Maybe<UpdatePurchaseOrderResult>;
  sendPurchaseOrder?: Maybe<SendPurchaseOrderResult>;
  confirmPurchaseOrder?: Maybe<ConfirmPurchaseOrderResult>;
  cancelPurchaseOrder?: Maybe<EndPurchaseOrderResult>;
  closePurchaseOrder?: Maybe<EndPurchaseOrderResult>;
  receiveGoods?: Maybe<ReceiveGoodsResult>;
  returnToSupplier?: Maybe<ReturnToSupplierResult>;
  addLandedCost?: Maybe<AddLandedCostResult>;
  setPurchasePolicy?: Maybe<SetPurchasePolicyResult>;
  registerSupplierInvoice?: Maybe<RegisterSupplierInvoiceResult>;
  releaseSupplierInvoice?: Maybe<ReleaseSupplierInvoiceResult>;
  cancelSupplierInvoice?: Maybe<CancelSupplierInvoiceResult>;
  paySupplier?: Maybe<PaySupplierResult>;
  allocateSupplierCredit?: Maybe<AllocateSupplierCreditResult>;
  releaseSupplierAllocation?: Maybe<ReleaseSupplierAllocationResult>;
  cancelSupplierPayment?: Maybe<CancelSupplierPaymentResult>;
  recordSupplierRefund?: Maybe<RecordSupplierRefundResult>;
  revalueForeignItems?: Maybe<RevalueForeignItemsResult>;
  cancelRevaluation?: Maybe<CancelRevaluationResult>;
  createEmployee?: Maybe<CreateEmployeeResult>;
  updateEmployee?: Maybe<UpdateEmployeeResult>;
  endEmployment?: Maybe<EndEmploymentResult>;
  setEmployeeSkills?: Maybe<SetEmployeeSkillsResult>;
  setDepartment?: Maybe<SetDepartmentResult>;
  setPosition?: Maybe<SetPositionResult>;
  setSkill?: Maybe<SetSkillResult>;
  setWorkingCalendar?: Maybe<SetWorkingCalendarResult>;
  changeHolidays?: Maybe<ChangeHolidaysResult>;
  setLeaveType?: Maybe<SetLeaveTypeResult>;
  requestLeave?: Maybe<RequestLeaveResult>;
  approveLeave?: Maybe<ApproveLeaveResult>;
  rejectLeave?: Maybe<RejectLeaveResult>;
  cancelLeave?: Maybe<CancelLeaveResult>;
  adjustLeave?: Maybe<AdjustLeaveResult>;
  accrueLeave?: Maybe<AccrueLeaveResult>;
  setProject?: Maybe<SetProjectResult>;
  recordTime?: Maybe<RecordTimeResult>;
  updateTime?: Maybe<UpdateTimeResult>;
  submitTime?: Maybe<SubmitTimeResult>;
  approveTime?: Maybe<ApproveTimeResult>;
  rejectTime?: Maybe<RejectTimeResult>;
  postTimeCosts?: Maybe<PostTimeCostsResult>;
  acquireAsset?: Maybe<AcquireAssetResult>;
  depreciateAssets?: Maybe<DepreciateAssetsResult>;
  disposeAsset?: Maybe<DisposeAssetResult>;
  setEquipment?: Maybe<SetEquipmentResult>;
  book?: Maybe<BookResult>;
  moveBooking?: Maybe<MoveBookingResult>;
  cancelBooking?: Maybe<CancelBookingResult>;
  setEmployeePay?: Maybe<SetEmployeePayResult>;
  eraseFromErp?: Maybe<EraseFromErpResult>;
  setRetentionInErp?: Maybe<SetRetentionResult>;
  applyRetentionInErp?: Maybe<ApplyRetentionResult>;
};

export type MutationSetUpCompanyArgs = {
  input: SetUpCompanyInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationAddFiscalYearArgs = {
  input: AddFiscalYearInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationClosePeriodArgs = {
  input: ClosePeriodInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationReopenPeriodArgs = {
  input: ReopenPeriodInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationCloseFiscalYearArgs = {
  input: CloseFiscalYearInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationCreateLedgerAccountArgs = {
  input: CreateLedgerAccountInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationUpdateLedgerAccountArgs = {
  input: UpdateLedgerAccountInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationCreateTaxCodeArgs = {
  input: CreateTaxCodeInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationUpdateTaxCodeArgs = {
  input: UpdateTaxCodeInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationSetCostCentreArgs = {
  input: SetCostCentreInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationSetExchangeRatesArgs = {
  input: SetExchangeRatesInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationCreateJournalDraftArgs = {
  input: CreateJournalDraftInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationUpdateJournalDraftArgs = {
  input: UpdateJournalDraftInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationDeleteJournalDraftArgs = {
  input: JournalDraftInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationPostJournalDraftArgs = {
  input: JournalDraftInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationReverseJournalEntryArgs = {
  input: ReverseJournalEntryInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationSetBudgetArgs = {
  input: SetBudgetInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationSetAccountTermsArgs = {
  input: SetAccountTermsInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationPostPaymentArgs = {
  input: PostPaymentInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationAllocatePaymentArgs = {
  input: AllocatePaymentInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationReleaseAllocationArgs = {
  input: ReleaseAllocationInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationCancelPaymentArgs = {
  input: CancelPaymentInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationRefundCustomerArgs = {
  input: RefundCustomerInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationWriteOffInvoiceArgs = {
  input: WriteOffInvoiceInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationCreditInvoiceArgs = {
  input: CreditInvoiceInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationAllocateCreditNoteArgs = {
  input: AllocateCreditNoteInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationDraftInvoiceArgs = {
  input: DraftInvoiceInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationChangeInvoiceDraftArgs = {
  input: ChangeInvoiceDraftInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationDiscardInvoiceDraftArgs = {
  input: DiscardInvoiceDraftInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationIssueInvoiceArgs = {
  input: IssueInvoiceInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationCreateProductArgs = {
  input: CreateProductInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationUpdateProductArgs = {
  input: UpdateProductInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationAdjustStockArgs = {
  input: AdjustStockInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationCreateWarehouseArgs = {
  input: CreateWarehouseInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationCreateBinArgs = {
  input: CreateBinInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationMoveBetweenBinsArgs = {
  input: MoveBetweenBinsInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationTransferStockArgs = {
  input: TransferStockInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationReceiveTransferArgs = {
  input: ReceiveTransferInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationScrapStockArgs = {
  input: ScrapStockInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationSetReorderPointArgs = {
  input: SetReorderPointInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationOpenCountArgs = {
  input: OpenCountInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationEnterCountsArgs = {
  input: EnterCountsInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationPostCountArgs = {
  input: PostCountInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationCancelCountArgs = {
  input: CancelCountInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationPlaceOrderArgs = {
  input: PlaceOrderInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationChangeOrderArgs = {
  input: ChangeOrderInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationCancelOrderArgs = {
  input: CancelOrderInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationReopenOrderArgs = {
  input: ReopenOrderInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationAllocateBackOrdersArgs = {
  input: AllocateBackOrdersInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationDeliverOrderArgs = {
  input: DeliverOrderInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationInvoiceOrderArgs = {
  input: InvoiceOrderInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationSetPriceListArgs = {
  input: SetPriceListInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationAssignPriceListArgs = {
  input: AssignPriceListInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationCreateQuoteArgs = {
  input: CreateQuoteInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationReviseQuoteArgs = {
  input: ReviseQuoteInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationSendQuoteArgs = {
  input: QuoteInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationDeclineQuoteArgs = {
  input: QuoteInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationAcceptQuoteArgs = {
  input: AcceptQuoteInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationReturnGoodsArgs = {
  input: ReturnGoodsInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationCreateSupplierArgs = {
  input: CreateSupplierInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationUpdateSupplierArgs = {
  input: UpdateSupplierInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationSetSupplierProductArgs = {
  input: SetSupplierProductInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationCreateWorkCentreArgs = {
  input: CreateWorkCentreInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationUpdateWorkCentreArgs = {
  input: UpdateWorkCentreInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationCreateBomArgs = {
  input: CreateBomInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationEndBomArgs = {
  input: EndBomInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationCreateWorkOrderArgs = {
  input: CreateWorkOrderInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationRescheduleWorkOrderArgs = {
  input: RescheduleWorkOrderInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationReleaseWorkOrderArgs = {
  input: ReleaseWorkOrderInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationStartWorkOrderArgs = {
  input: StartWorkOrderInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationIssueComponentsArgs = {
  input: IssueComponentsInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationReturnComponentsArgs = {
  input: ReturnComponentsInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationScrapComponentsArgs = {
  input: ScrapComponentsInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationReportOperationArgs = {
  input: ReportOperationInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationWithdrawHoursArgs = {
  input: WithdrawHoursInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationReceiveProductArgs = {
  input: ReceiveProductInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationScrapProductArgs = {
  input: ScrapProductInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationCloseWorkOrderArgs = {
  input: CloseWorkOrderInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationCancelWorkOrderArgs = {
  input: CancelWorkOrderInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationSetPlanningArgs = {
  input: SetPlanningInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationPlanDemandArgs = {
  input: PlanDemandInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationWithdrawDemandArgs = {
  input: WithdrawDemandInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationRunMrpArgs = {
  input: RunMrpInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationFirmProposalArgs = {
  input: FirmProposalInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationFirmProposalsArgs = {
  input: FirmProposalsInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationCreatePurchaseOrderArgs = {
  input: CreatePurchaseOrderInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationUpdatePurchaseOrderArgs = {
  input: UpdatePurchaseOrderInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationSendPurchaseOrderArgs = {
  input: SendPurchaseOrderInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationConfirmPurchaseOrderArgs = {
  input: ConfirmPurchaseOrderInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationCancelPurchaseOrderArgs = {
  input: EndPurchaseOrderInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationClosePurchaseOrderArgs = {
  input: EndPurchaseOrderInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationReceiveGoodsArgs = {
  input: ReceiveGoodsInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationReturnToSupplierArgs = {
  input: ReturnToSupplierInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationAddLandedCostArgs = {
  input: AddLandedCostInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationSetPurchasePolicyArgs = {
  input: SetPurchasePolicyInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationRegisterSupplierInvoiceArgs = {
  input: RegisterSupplierInvoiceInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationReleaseSupplierInvoiceArgs = {
  input: ReleaseSupplierInvoiceInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationCancelSupplierInvoiceArgs = {
  input: CancelSupplierInvoiceInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationPaySupplierArgs = {
  input: PaySupplierInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationAllocateSupplierCreditArgs = {
  input: AllocateSupplierCreditInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationReleaseSupplierAllocationArgs = {
  input: ReleaseSupplierAllocationInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationCancelSupplierPaymentArgs = {
  input: CancelSupplierPaymentInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationRecordSupplierRefundArgs = {
  input: RecordSupplierRefundInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationRevalueForeignItemsArgs = {
  input: RevalueForeignItemsInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationCancelRevaluationArgs = {
  input: CancelRevaluationInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationCreateEmployeeArgs = {
  input: CreateEmployeeInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationUpdateEmployeeArgs = {
  input: UpdateEmployeeInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationEndEmploymentArgs = {
  input: EndEmploymentInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationSetEmployeeSkillsArgs = {
  input: SetEmployeeSkillsInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationSetDepartmentArgs = {
  input: SetDepartmentInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationSetPositionArgs = {
  input: SetPositionInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationSetSkillArgs = {
  input: SetSkillInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationSetWorkingCalendarArgs = {
  input: SetWorkingCalendarInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationChangeHolidaysArgs = {
  input: ChangeHolidaysInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationSetLeaveTypeArgs = {
  input: SetLeaveTypeInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationRequestLeaveArgs = {
  input: RequestLeaveInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationApproveLeaveArgs = {
  input: DecideLeaveInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationRejectLeaveArgs = {
  input: DecideLeaveInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationCancelLeaveArgs = {
  input: DecideLeaveInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationAdjustLeaveArgs = {
  input: AdjustLeaveInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationAccrueLeaveArgs = {
  input: AccrueLeaveInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationSetProjectArgs = {
  input: SetProjectInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationRecordTimeArgs = {
  input: RecordTimeInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationUpdateTimeArgs = {
  input: UpdateTimeInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationSubmitTimeArgs = {
  input: MoveTimeInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationApproveTimeArgs = {
  input: MoveTimeInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationRejectTimeArgs = {
  input: MoveTimeInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationPostTimeCostsArgs = {
  input: PostTimeCostsInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationAcquireAssetArgs = {
  input: AcquireAssetInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationDepreciateAssetsArgs = {
  input: DepreciateAssetsInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationDisposeAssetArgs = {
  input: DisposeAssetInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationSetEquipmentArgs = {
  input: SetEquipmentInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationBookArgs = {
  input: BookInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationMoveBookingArgs = {
  input: MoveBookingInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationCancelBookingArgs = {
  input: CancelBookingInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationSetEmployeePayArgs = {
  input: SetEmployeePayInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationEraseFromErpArgs = {
  input: EraseFromErpInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationSetRetentionInErpArgs = {
  input: SetRetentionInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationApplyRetentionInErpArgs = {
  input: ApplyRetentionInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type Money = {
  __typename?: "Money";
  amount: Scalars["Decimal"]["output"];
  currency: Scalars["CurrencyCode"]["output"];
};

export type MoneyInput = {
  amount: Scalars["Decimal"]["input"];
  currency: Scalars["CurrencyCode"]["input"];
};

export type PageInfo = {
  __typename?: "PageInfo";
  hasNextPage: Scalars["Boolean"]["output"];
  hasPreviousPage: Scalars["Boolean"]["output"];
  startCursor?: Maybe<Scalars["String"]["output"]>;
  endCursor?: Maybe<Scalars["String"]["output"]>;
};

export type UserError = {
  message: Scalars["String"]["output"];
};

export type InvalidInput = UserError & {
  __typename?: "InvalidInput";
  message: Scalars["String"]["output"];
  field: Scalars["String"]["output"];
};

export type VersionConflict = UserError & {
  __typename?: "VersionConflict";
  message: Scalars["String"]["output"];
  currentVersion: Scalars["Int"]["output"];
};

export type IdempotencyConflict = UserError & {
  __typename?: "IdempotencyConflict";
  message: Scalars["String"]["output"];
  idempotencyKey: Scalars["String"]["output"];
};

export type CustomerNotFound = UserError & {
  __typename?: "CustomerNotFound";
  message: Scalars["String"]["output"];
  customerId: Scalars["ID"]["output"];
};

export type CustomerErased = UserError & {
  __typename?: "CustomerErased";
  message: Scalars["String"]["output"];
  customerId: Scalars["ID"]["output"];
};

export type BulkPolicy = "REJECT_ALL" | "REJECT_FAILED" | "IGNORE_FAILED";

export type Direction = "ASC" | "DESC";

export type TextFilter = {
  equals?: InputMaybe<Scalars["String"]["input"]>;
  contains?: InputMaybe<Scalars["String"]["input"]>;
};

export type DateFilter = {
  from?: InputMaybe<Scalars["Date"]["input"]>;
  to?: InputMaybe<Scalars["Date"]["input"]>;
};

export type DecimalFilter = {
  min?: InputMaybe<Scalars["Decimal"]["input"]>;
  max?: InputMaybe<Scalars["Decimal"]["input"]>;
};

export type Change = {
  __typename?: "Change";
  id: Scalars["ID"]["output"];
  action: Scalars["String"]["output"];
  record: Scalars["String"]["output"];
  recordId: Scalars["ID"]["output"];
  changedAt: Scalars["DateTime"]["output"];
  changedBy: Scalars["String"]["output"];
  requestId?: Maybe<Scalars["String"]["output"]>;
  before?: Maybe<Scalars["String"]["output"]>;
  after?: Maybe<Scalars["String"]["output"]>;
};

export type ChangeEdge = {
  __typename?: "ChangeEdge";
  cursor: Scalars["String"]["output"];
  node: Change;
};

export type ChangeConnection = {
  __typename?: "ChangeConnection";
  edges: Array<ChangeEdge>;
  nodes: Array<Change>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type PartnerRead = {
  __typename?: "PartnerRead";
  id: Scalars["ID"]["output"];
  partnerId?: Maybe<Scalars["ID"]["output"]>;
  subject: Scalars["String"]["output"];
  customerId?: Maybe<Scalars["ID"]["output"]>;
  what: Array<Scalars["String"]["output"]>;
  requestId: Scalars["String"]["output"];
  readAt: Scalars["DateTime"]["output"];
};

export type PartnerReadEdge = {
  __typename?: "PartnerReadEdge";
  cursor: Scalars["String"]["output"];
  node: PartnerRead;
};

export type PartnerReadConnection = {
  __typename?: "PartnerReadConnection";
  edges: Array<PartnerReadEdge>;
  nodes: Array<PartnerRead>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type Company = {
  __typename?: "Company";
  id: Scalars["ID"]["output"];
  code: Scalars["String"]["output"];
  name: Scalars["String"]["output"];
  baseCurrency: Scalars["CurrencyCode"]["output"];
  timeZone: Scalars["String"]["output"];
  countryCode?: Maybe<Scalars["CountryCode"]["output"]>;
  fiscalYears?: Maybe<Array<FiscalYear>>;
};

export type JournalEntry = {
  __typename?: "JournalEntry";
  id: Scalars["ID"]["output"];
  number: Scalars["String"]["output"];
  postedOn: Scalars["Date"]["output"];
  description: Scalars["String"]["output"];
  source: JournalSource;
  recordedAt: Scalars["DateTime"]["output"];
  reverses?: Maybe<JournalEntry>;
  reversedBy?: Maybe<JournalEntry>;
  lines: Array<JournalLine>;
};

export type JournalSource =
  | "OPENING"
  | "MANUAL"
  | "REVERSAL"
  | "CLOSING"
  | "DELIVERY"
  | "RETURN"
  | "INVOICE"
  | "CREDIT_NOTE"
  | "PAYMENT"
  | "WRITE_OFF"
  | "REFUND"
  | "GOODS_RECEIPT"
  | "LANDED_COST"
  | "SUPPLIER_RETURN"
  | "SUPPLIER_INVOICE"
  | "SUPPLIER_PAYMENT"
  | "SUPPLIER_REFUND"
  | "EXCHANGE"
  | "REVALUATION"
  | "STOCK_ADJUSTMENT"
  | "TRANSFER"
  | "COUNT"
  | "PRODUCTION"
  | "ASSET"
  | "DEPRECIATION"
  | "TIMESHEET";

export type JournalLine = {
  __typename?: "JournalLine";
  account: LedgerAccount;
  debit: Money;
  credit: Money;
  customer?: Maybe<Customer>;
  supplier?: Maybe<Supplier>;
  costCentre?: Maybe<CostCentre>;
  foreign?: Maybe<Money>;
  taxCode?: Maybe<TaxCode>;
};

export type JournalEntryFilter = {
  postedOn?: InputMaybe<DateFilter>;
  source?: InputMaybe<JournalSource>;
  accountNumber?: InputMaybe<Scalars["String"]["input"]>;
  costCentre?: InputMaybe<Scalars["String"]["input"]>;
  project?: InputMaybe<Scalars["ID"]["input"]>;
  description?: InputMaybe<TextFilter>;
  number?: InputMaybe<TextFilter>;
  amount?: InputMaybe<DecimalFilter>;
  and?: InputMaybe<Array<JournalEntryFilter>>;
  or?: InputMaybe<Array<JournalEntryFilter>>;
  not?: InputMaybe<JournalEntryFilter>;
};

export type JournalEntryOrderField = "POSTED_ON" | "NUMBER";

export type JournalEntryOrder = {
  field: JournalEntryOrderField;
  direction: Direction;
};

export type ExchangeRateMissing = UserError & {
  __typename?: "ExchangeRateMissing";
  message: Scalars["String"]["output"];
  currency: Scalars["CurrencyCode"]["output"];
  date: Scalars["Date"]["output"];
};

export type PeriodClosed = UserError & {
  __typename?: "PeriodClosed";
  message: Scalars["String"]["output"];
  date: Scalars["Date"]["output"];
};

export type CompanyNotFound = UserError & {
  __typename?: "CompanyNotFound";
  message: Scalars["String"]["output"];
};

export type JournalEntryEdge = {
  __typename?: "JournalEntryEdge";
  cursor: Scalars["String"]["output"];
  node: JournalEntry;
};

export type JournalEntryConnection = {
  __typename?: "JournalEntryConnection";
  edges: Array<JournalEntryEdge>;
  nodes: Array<JournalEntry>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type FiscalYear = {
  __typename?: "FiscalYear";
  id: Scalars["ID"]["output"];
  startsOn: Scalars["Date"]["output"];
  endsOn: Scalars["Date"]["output"];
  closedThrough?: Maybe<Scalars["Date"]["output"]>;
  closedAt?: Maybe<Scalars["DateTime"]["output"]>;
  closingEntry?: Maybe<JournalEntry>;
  reopenReason?: Maybe<Scalars["String"]["output"]>;
  changes?: Maybe<ChangeConnection>;
};

export type FiscalYearChangesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type FiscalYearInput = {
  startsOn: Scalars["Date"]["input"];
  endsOn: Scalars["Date"]["input"];
};

export type SetUpCompanyInput = {
  code: Scalars["String"]["input"];
  name: Scalars["String"]["input"];
  baseCurrency: Scalars["CurrencyCode"]["input"];
  timeZone: Scalars["String"]["input"];
  countryCode?: InputMaybe<Scalars["CountryCode"]["input"]>;
  fiscalYears?: InputMaybe<Array<FiscalYearInput>>;
};

export type AddFiscalYearInput = {
  startsOn: Scalars["Date"]["input"];
  endsOn: Scalars["Date"]["input"];
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type ClosePeriodInput = {
  through: Scalars["Date"]["input"];
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type ReopenPeriodInput = {
  from: Scalars["Date"]["input"];
  reason: Scalars["String"]["input"];
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type CloseFiscalYearInput = {
  fiscalYearId: Scalars["ID"]["input"];
};

export type CompanyCodeTaken = UserError & {
  __typename?: "CompanyCodeTaken";
  message: Scalars["String"]["output"];
  code: Scalars["String"]["output"];
};

export type FiscalYearOverlaps = UserError & {
  __typename?: "FiscalYearOverlaps";
  message: Scalars["String"]["output"];
};

export type PeriodAlreadyClosed = UserError & {
  __typename?: "PeriodAlreadyClosed";
  message: Scalars["String"]["output"];
  closedThrough: Scalars["Date"]["output"];
};

export type FiscalYearNotFound = UserError & {
  __typename?: "FiscalYearNotFound";
  message: Scalars["String"]["output"];
  fiscalYearId: Scalars["ID"]["output"];
};

export type FiscalYearClosed = UserError & {
  __typename?: "FiscalYearClosed";
  message: Scalars["String"]["output"];
  closedAt: Scalars["DateTime"]["output"];
};

export type EarlierYearOpen = UserError & {
  __typename?: "EarlierYearOpen";
  message: Scalars["String"]["output"];
  startsOn: Scalars["Date"]["output"];
};

export type SetUpCompanyResult = Company | CompanyCodeTaken | FiscalYearOverlaps | InvalidInput | IdempotencyConflict;

export type AddFiscalYearResult =
  FiscalYear | FiscalYearOverlaps | CompanyNotFound | InvalidInput | IdempotencyConflict;

export type ClosePeriodResult = Company | PeriodAlreadyClosed | CompanyNotFound | InvalidInput | IdempotencyConflict;

export type ReopenPeriodResult = Company | CompanyNotFound | InvalidInput | IdempotencyConflict;

export type CloseFiscalYearResult =
  FiscalYear | FiscalYearNotFound | FiscalYearClosed | EarlierYearOpen | InvalidInput | IdempotencyConflict;

export type LedgerAccount = {
  __typename?: "LedgerAccount";
  id: Scalars["ID"]["output"];
  number: Scalars["String"]["output"];
  name: Scalars["String"]["output"];
  type: LedgerAccountType;
  isGroup: Scalars["Boolean"]["output"];
  group?: Maybe<LedgerAccount>;
  active: Scalars["Boolean"]["output"];
  purpose?: Maybe<Scalars["String"]["output"]>;
  version: Scalars["Int"]["output"];
  changes?: Maybe<ChangeConnection>;
};

export type LedgerAccountChangesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type LedgerAccountType = "ASSET" | "LIABILITY" | "EQUITY" | "REVENUE" | "EXPENSE";

export type LedgerAccountFilter = {
  number?: InputMaybe<TextFilter>;
  name?: InputMaybe<TextFilter>;
  type?: InputMaybe<LedgerAccountType>;
  active?: InputMaybe<Scalars["Boolean"]["input"]>;
  isGroup?: InputMaybe<Scalars["Boolean"]["input"]>;
  and?: InputMaybe<Array<LedgerAccountFilter>>;
  or?: InputMaybe<Array<LedgerAccountFilter>>;
  not?: InputMaybe<LedgerAccountFilter>;
};

export type CreateLedgerAccountInput = {
  number: Scalars["String"]["input"];
  name: Scalars["String"]["input"];
  type: LedgerAccountType;
  isGroup?: InputMaybe<Scalars["Boolean"]["input"]>;
  group?: InputMaybe<Scalars["String"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type UpdateLedgerAccountInput = {
  id: Scalars["ID"]["input"];
  name?: InputMaybe<Scalars["String"]["input"]>;
  group?: InputMaybe<Scalars["String"]["input"]>;
  active?: InputMaybe<Scalars["Boolean"]["input"]>;
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type LedgerAccountNotFound = UserError & {
  __typename?: "LedgerAccountNotFound";
  message: Scalars["String"]["output"];
  account: Scalars["String"]["output"];
};

export type AccountNumberTaken = UserError & {
  __typename?: "AccountNumberTaken";
  message: Scalars["String"]["output"];
  number: Scalars["String"]["output"];
};

export type AccountInUse = UserError & {
  __typename?: "AccountInUse";
  message: Scalars["String"]["output"];
  purpose: Scalars["String"]["output"];
};

export type AccountNotPostable = UserError & {
  __typename?: "AccountNotPostable";
  message: Scalars["String"]["output"];
  number: Scalars["String"]["output"];
};

export type CreateLedgerAccountResult =
  LedgerAccount | AccountNumberTaken | LedgerAccountNotFound | CompanyNotFound | InvalidInput | IdempotencyConflict;

export type UpdateLedgerAccountResult =
  LedgerAccount | LedgerAccountNotFound | AccountInUse | VersionConflict | InvalidInput | IdempotencyConflict;

export type LedgerAccountEdge = {
  __typename?: "LedgerAccountEdge";
  cursor: Scalars["String"]["output"];
  node: LedgerAccount;
};

export type LedgerAccountConnection = {
  __typename?: "LedgerAccountConnection";
  edges: Array<LedgerAccountEdge>;
  nodes: Array<LedgerAccount>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type TaxCode = {
  __typename?: "TaxCode";
  id: Scalars["ID"]["output"];
  code: Scalars["String"]["output"];
  name: Scalars["String"]["output"];
  direction: TaxDirection;
  rate: Scalars["Decimal"]["output"];
  validFrom: Scalars["Date"]["output"];
  validTo?: Maybe<Scalars["Date"]["output"]>;
  version: Scalars["Int"]["output"];
};

export type TaxDirection = "OUTPUT" | "INPUT";

export type TaxCodeFilter = {
  code?: InputMaybe<TextFilter>;
  direction?: InputMaybe<TaxDirection>;
  validOn?: InputMaybe<Scalars["Date"]["input"]>;
  and?: InputMaybe<Array<TaxCodeFilter>>;
  or?: InputMaybe<Array<TaxCodeFilter>>;
  not?: InputMaybe<TaxCodeFilter>;
};

export type CreateTaxCodeInput = {
  direction: TaxDirection;
  code: Scalars["String"]["input"];
  name: Scalars["String"]["input"];
  rate: Scalars["Decimal"]["input"];
  validFrom: Scalars["Date"]["input"];
  validTo?: InputMaybe<Scalars["Date"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type UpdateTaxCodeInput = {
  id: Scalars["ID"]["input"];
  name?: InputMaybe<Scalars["String"]["input"]>;
  validTo?: InputMaybe<Scalars["Date"]["input"]>;
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type TaxCodeOverlaps = UserError & {
  __typename?: "TaxCodeOverlaps";
  message: Scalars["String"]["output"];
  code: Scalars["String"]["output"];
};

export type TaxCodeNotFound = UserError & {
  __typename?: "TaxCodeNotFound";
  message: Scalars["String"]["output"];
  taxCode: Scalars["String"]["output"];
};

export type CreateTaxCodeResult = TaxCode | TaxCodeOverlaps | CompanyNotFound | InvalidInput | IdempotencyConflict;

export type UpdateTaxCodeResult =
  TaxCode | TaxCodeNotFound | TaxCodeOverlaps | VersionConflict | InvalidInput | IdempotencyConflict;

export type TaxCodeEdge = {
  __typename?: "TaxCodeEdge";
  cursor: Scalars["String"]["output"];
  node: TaxCode;
};

export type TaxCodeConnection = {
  __typename?: "TaxCodeConnection";
  edges: Array<TaxCodeEdge>;
  nodes: Array<TaxCode>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type CostCentre = {
  __typename?: "CostCentre";
  id: Scalars["ID"]["output"];
  code: Scalars["String"]["output"];
  name: Scalars["String"]["output"];
  active: Scalars["Boolean"]["output"];
};

export type ExchangeRate = {
  __typename?: "ExchangeRate";
  currency: Scalars["CurrencyCode"]["output"];
  validOn: Scalars["Date"]["output"];
  rate: Scalars["Decimal"]["output"];
};

export type ExchangeRateFilter = {
  currency?: InputMaybe<Scalars["CurrencyCode"]["input"]>;
  validOn?: InputMaybe<DateFilter>;
  and?: InputMaybe<Array<ExchangeRateFilter>>;
  or?: InputMaybe<Array<ExchangeRateFilter>>;
  not?: InputMaybe<ExchangeRateFilter>;
};

export type SetCostCentreInput = {
  code: Scalars["String"]["input"];
  name?: InputMaybe<Scalars["String"]["input"]>;
  active?: InputMaybe<Scalars["Boolean"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type ExchangeRateInput = {
  currency: Scalars["CurrencyCode"]["input"];
  validOn: Scalars["Date"]["input"];
  rate: Scalars["Decimal"]["input"];
};

export type SetExchangeRatesInput = {
  rates: Array<ExchangeRateInput>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type ExchangeRatesSet = {
  __typename?: "ExchangeRatesSet";
  rates: Array<ExchangeRate>;
};

export type SetCostCentreResult = CostCentre | CompanyNotFound | InvalidInput | IdempotencyConflict;

export type SetExchangeRatesResult = ExchangeRatesSet | CompanyNotFound | InvalidInput | IdempotencyConflict;

export type CostCentreEdge = {
  __typename?: "CostCentreEdge";
  cursor: Scalars["String"]["output"];
  node: CostCentre;
};

export type CostCentreConnection = {
  __typename?: "CostCentreConnection";
  edges: Array<CostCentreEdge>;
  nodes: Array<CostCentre>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type ExchangeRateEdge = {
  __typename?: "ExchangeRateEdge";
  cursor: Scalars["String"]["output"];
  node: ExchangeRate;
};

export type ExchangeRateConnection = {
  __typename?: "ExchangeRateConnection";
  edges: Array<ExchangeRateEdge>;
  nodes: Array<ExchangeRate>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type JournalDraft = {
  __typename?: "JournalDraft";
  id: Scalars["ID"]["output"];
  postedOn: Scalars["Date"]["output"];
  description: Scalars["String"]["output"];
  lines: Array<JournalDraftLine>;
  difference: Money;
  version: Scalars["Int"]["output"];
};

export type JournalDraftLine = {
  __typename?: "JournalDraftLine";
  lineNumber: Scalars["Int"]["output"];
  account: LedgerAccount;
  debit: Money;
  credit: Money;
  costCentre?: Maybe<CostCentre>;
  foreign?: Maybe<Money>;
  taxCode?: Maybe<TaxCode>;
};

export type JournalLineInput = {
  account: Scalars["String"]["input"];
  debit?: InputMaybe<Scalars["Decimal"]["input"]>;
  credit?: InputMaybe<Scalars["Decimal"]["input"]>;
  costCentre?: InputMaybe<Scalars["String"]["input"]>;
  projectId?: InputMaybe<Scalars["ID"]["input"]>;
  foreign?: InputMaybe<MoneyInput>;
  taxCode?: InputMaybe<Scalars["String"]["input"]>;
  taxDirection?: InputMaybe<TaxDirection>;
};

export type CreateJournalDraftInput = {
  postedOn: Scalars["Date"]["input"];
  description: Scalars["String"]["input"];
  lines: Array<JournalLineInput>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type UpdateJournalDraftInput = {
  id: Scalars["ID"]["input"];
  postedOn?: InputMaybe<Scalars["Date"]["input"]>;
  description?: InputMaybe<Scalars["String"]["input"]>;
  lines?: InputMaybe<Array<JournalLineInput>>;
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type JournalDraftInput = {
  id: Scalars["ID"]["input"];
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type ReverseJournalEntryInput = {
  id: Scalars["ID"]["input"];
  reason: Scalars["String"]["input"];
};

export type JournalDraftNotFound = UserError & {
  __typename?: "JournalDraftNotFound";
  message: Scalars["String"]["output"];
  draftId: Scalars["ID"]["output"];
};

export type JournalDraftDeleted = {
  __typename?: "JournalDraftDeleted";
  draftId: Scalars["ID"]["output"];
};

export type EntryOutOfBalance = UserError & {
  __typename?: "EntryOutOfBalance";
  message: Scalars["String"]["output"];
  difference: Money;
};

export type JournalEntryNotFound = UserError & {
  __typename?: "JournalEntryNotFound";
  message: Scalars["String"]["output"];
  entryId: Scalars["ID"]["output"];
};

export type EntryReversed = UserError & {
  __typename?: "EntryReversed";
  message: Scalars["String"]["output"];
  entryId: Scalars["ID"]["output"];
};

export type EntryOfDocument = UserError & {
  __typename?: "EntryOfDocument";
  message: Scalars["String"]["output"];
  source: JournalSource;
};

export type CostCentreNotFound = UserError & {
  __typename?: "CostCentreNotFound";
  message: Scalars["String"]["output"];
  costCentre: Scalars["String"]["output"];
};

export type CreateJournalDraftResult =
  | JournalDraft
  | LedgerAccountNotFound
  | AccountNotPostable
  | CostCentreNotFound
  | TaxCodeNotFound
  | CompanyNotFound
  | InvalidInput
  | IdempotencyConflict;

export type UpdateJournalDraftResult =
  | JournalDraft
  | JournalDraftNotFound
  | LedgerAccountNotFound
  | AccountNotPostable
  | CostCentreNotFound
  | TaxCodeNotFound
  | VersionConflict
  | InvalidInput
  | IdempotencyConflict;

export type DeleteJournalDraftResult =
  JournalDraftDeleted | JournalDraftNotFound | VersionConflict | InvalidInput | IdempotencyConflict;

export type PostJournalDraftResult =
  | JournalEntry
  | JournalDraftNotFound
  | EntryOutOfBalance
  | AccountNotPostable
  | PeriodClosed
  | VersionConflict
  | InvalidInput
  | IdempotencyConflict;

export type ReverseJournalEntryResult =
  | JournalEntry
  | JournalEntryNotFound
  | EntryReversed
  | EntryOfDocument
  | AccountNotPostable
  | PeriodClosed
  | InvalidInput
  | IdempotencyConflict;

export type JournalDraftEdge = {
  __typename?: "JournalDraftEdge";
  cursor: Scalars["String"]["output"];
  node: JournalDraft;
};

export type JournalDraftConnection = {
  __typename?: "JournalDraftConnection";
  edges: Array<JournalDraftEdge>;
  nodes: Array<JournalDraft>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type BudgetReport = {
  __typename?: "BudgetReport";
  from: Scalars["Date"]["output"];
  to: Scalars["Date"]["output"];
  company: Company;
  books: BooksOf;
  lines: Array<BudgetLine>;
};

export type BudgetLine = {
  __typename?: "BudgetLine";
  costCentre?: Maybe<CostCentre>;
  account: LedgerAccount;
  budget: Money;
  actual: Money;
  difference: Money;
};

export type BudgetSet = {
  __typename?: "BudgetSet";
  months: Scalars["Int"]["output"];
};

export type BudgetMonthInput = {
  account: Scalars["String"]["input"];
  costCentre?: InputMaybe<Scalars["String"]["input"]>;
  month: Scalars["Date"]["input"];
  amount: Scalars["Decimal"]["input"];
};

export type SetBudgetInput = {
  months: Array<BudgetMonthInput>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type SetBudgetResult =
  BudgetSet | LedgerAccountNotFound | CostCentreNotFound | CompanyNotFound | InvalidInput | IdempotencyConflict;

export type BooksOf = {
  __typename?: "BooksOf";
  companies: Array<Company>;
  currency: Scalars["CurrencyCode"]["output"];
};

export type AccountGrouping = "ACCOUNT" | "GROUP";

export type TrialBalance = {
  __typename?: "TrialBalance";
  asOf: Scalars["Date"]["output"];
  company: Company;
  books: BooksOf;
  lines: Array<TrialBalanceLine>;
  totalDebit: Money;
  totalCredit: Money;
};

export type TrialBalanceLine = {
  __typename?: "TrialBalanceLine";
  account: LedgerAccount;
  debit: Money;
  credit: Money;
};

export type IncomeStatement = {
  __typename?: "IncomeStatement";
  from: Scalars["Date"]["output"];
  to: Scalars["Date"]["output"];
  fromBefore: Scalars["Date"]["output"];
  toBefore: Scalars["Date"]["output"];
  books: BooksOf;
  lines: Array<IncomeStatementLine>;
  revenue: AmountAndBefore;
  costs: AmountAndBefore;
  result: AmountAndBefore;
};

export type IncomeStatementLine = {
  __typename?: "IncomeStatementLine";
  account: LedgerAccount;
  type: LedgerAccountType;
  amount: Money;
  before: Money;
  change: Money;
};

export type AmountAndBefore = {
  __typename?: "AmountAndBefore";
  amount: Money;
  before: Money;
  change: Money;
};

export type BalanceSheet = {
  __typename?: "BalanceSheet";
  asOf: Scalars["Date"]["output"];
  books: BooksOf;
  assets: Array<BalanceSheetLine>;
  liabilities: Array<BalanceSheetLine>;
  equity: Array<BalanceSheetLine>;
  resultOfYear: Money;
  earlierResults: Money;
  totalAssets: Money;
  totalLiabilities: Money;
  totalEquity: Money;
};

export type BalanceSheetLine = {
  __typename?: "BalanceSheetLine";
  account: LedgerAccount;
  amount: Money;
};

export type GeneralLedgerLine = {
  __typename?: "GeneralLedgerLine";
  entry: JournalEntry;
  lineNumber: Scalars["Int"]["output"];
  postedOn: Scalars["Date"]["output"];
  debit: Money;
  credit: Money;
  balance: Money;
  costCentre?: Maybe<CostCentre>;
  customer?: Maybe<Customer>;
};

export type VatReport = {
  __typename?: "VatReport";
  from: Scalars["Date"]["output"];
  to: Scalars["Date"]["output"];
  company: Company;
  books: BooksOf;
  lines: Array<VatReportLine>;
  outputTax: Money;
  inputTax: Money;
  payable: Money;
  accounts: Array<VatAccountCheck>;
};

export type VatReportLine = {
  __typename?: "VatReportLine";
  taxCode: TaxCode;
  base: Money;
  tax: Money;
};

export type VatAccountCheck = {
  __typename?: "VatAccountCheck";
  account: LedgerAccount;
  direction: TaxDirection;
  ledger: Money;
  tax: Money;
  settled: Money;
  difference: Money;
};

export type GeneralLedgerLineEdge = {
  __typename?: "GeneralLedgerLineEdge";
  cursor: Scalars["String"]["output"];
  node: GeneralLedgerLine;
};

export type GeneralLedgerLineConnection = {
  __typename?: "GeneralLedgerLineConnection";
  edges: Array<GeneralLedgerLineEdge>;
  nodes: Array<GeneralLedgerLine>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type Customer = {
  __typename?: "Customer";
  id: Scalars["ID"]["output"];
  account?: Maybe<CustomerAccount>;
  invoices?: Maybe<InvoiceConnection>;
  payments?: Maybe<PaymentConnection>;
  creditNotes?: Maybe<CreditNoteConnection>;
  salesOrders?: Maybe<SalesOrderConnection>;
  quotes?: Maybe<QuoteConnection>;
  documentReads?: Maybe<PartnerReadConnection>;
};

export type CustomerAccountArgs = {
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type CustomerInvoicesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type CustomerPaymentsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type CustomerCreditNotesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type CustomerSalesOrdersArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type CustomerQuotesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type CustomerDocumentReadsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type CustomerAccount = {
  __typename?: "CustomerAccount";
  id: Scalars["ID"]["output"];
  currency: Scalars["CurrencyCode"]["output"];
  balance: Money;
  overdue: Money;
  creditLimit?: Maybe<Money>;
  availableCredit?: Maybe<Money>;
  paymentTermsDays: Scalars["Int"]["output"];
  taxTreatment: TaxTreatment;
  taxCode?: Maybe<Scalars["String"]["output"]>;
  version: Scalars["Int"]["output"];
  changes?: Maybe<ChangeConnection>;
};

export type CustomerAccountChangesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type TaxTreatment = "AUTOMATIC" | "DOMESTIC" | "EXPORT" | "FIXED";

export type Invoice = {
  __typename?: "Invoice";
  id: Scalars["ID"]["output"];
  number: Scalars["String"]["output"];
  customer?: Maybe<Customer>;
  buyerName: Scalars["String"]["output"];
  order?: Maybe<SalesOrder>;
  issuedOn: Scalars["Date"]["output"];
  dueOn: Scalars["Date"]["output"];
  status: InvoiceStatus;
  lines: Array<InvoiceLine>;
  net: Money;
  tax: Money;
  total: Money;
  outstanding: Money;
  rate: Scalars["Decimal"]["output"];
  baseTotal: Money;
  baseOutstanding: Money;
  allocations: Array<Allocation>;
  creditNotes: Array<CreditNote>;
};

export type InvoiceStatus = "OPEN" | "PARTLY_PAID" | "OVERDUE" | "PAID";

export type InvoiceLine = {
  __typename?: "InvoiceLine";
  lineNumber: Scalars["Int"]["output"];
  kind: InvoiceLineKind;
  product?: Maybe<Product>;
  description: Scalars["String"]["output"];
  quantity: Scalars["Decimal"]["output"];
  unitPrice: Money;
  discount: Scalars["Decimal"]["output"];
  net: Money;
  taxRate: Scalars["Decimal"]["output"];
  tax: Money;
  taxCode?: Maybe<Scalars["String"]["output"]>;
  account?: Maybe<LedgerAccount>;
};

export type InvoiceLineKind = "PRODUCT" | "CHARGE";

export type InvoiceFilter = {
  customerId?: InputMaybe<Scalars["ID"]["input"]>;
  number?: InputMaybe<TextFilter>;
  status?: InputMaybe<InvoiceStatus>;
  issuedOn?: InputMaybe<DateFilter>;
  dueOn?: InputMaybe<DateFilter>;
  total?: InputMaybe<DecimalFilter>;
  outstanding?: InputMaybe<DecimalFilter>;
  currency?: InputMaybe<Scalars["CurrencyCode"]["input"]>;
  productId?: InputMaybe<Scalars["ID"]["input"]>;
  buyerName?: InputMaybe<TextFilter>;
  and?: InputMaybe<Array<InvoiceFilter>>;
  or?: InputMaybe<Array<InvoiceFilter>>;
  not?: InputMaybe<InvoiceFilter>;
};

export type InvoiceOrderField = "ISSUED_ON" | "DUE_ON" | "NUMBER" | "TOTAL" | "OUTSTANDING";

export type InvoiceOrder = {
  field: InvoiceOrderField;
  direction: Direction;
};

export type SetAccountTermsInput = {
  customerId: Scalars["ID"]["input"];
  currency?: InputMaybe<Scalars["CurrencyCode"]["input"]>;
  creditLimit?: InputMaybe<Scalars["Decimal"]["input"]>;
  paymentTermsDays?: InputMaybe<Scalars["Int"]["input"]>;
  taxTreatment?: InputMaybe<TaxTreatment>;
  taxCode?: InputMaybe<Scalars["String"]["input"]>;
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type CreditOverrideFilter = {
  customerId?: InputMaybe<Scalars["ID"]["input"]>;
  orderId?: InputMaybe<Scalars["ID"]["input"]>;
  and?: InputMaybe<Array<CreditOverrideFilter>>;
  or?: InputMaybe<Array<CreditOverrideFilter>>;
  not?: InputMaybe<CreditOverrideFilter>;
};

export type CreditOverrideInput = {
  reason: Scalars["String"]["input"];
};

export type CreditOverride = {
  __typename?: "CreditOverride";
  id: Scalars["ID"]["output"];
  customer?: Maybe<Customer>;
  order?: Maybe<SalesOrder>;
  amount: Money;
  available: Money;
  reason: Scalars["String"]["output"];
  overriddenBy: Scalars["String"]["output"];
  recordedAt: Scalars["DateTime"]["output"];
};

export type OverAllocation = UserError & {
  __typename?: "OverAllocation";
  message: Scalars["String"]["output"];
  invoiceId?: Maybe<Scalars["ID"]["output"]>;
  allocatable: Money;
};

export type InvoiceNotFound = UserError & {
  __typename?: "InvoiceNotFound";
  message: Scalars["String"]["output"];
  invoiceId: Scalars["ID"]["output"];
};

export type CurrencyMismatch = UserError & {
  __typename?: "CurrencyMismatch";
  message: Scalars["String"]["output"];
  expected: Scalars["CurrencyCode"]["output"];
};

export type SetAccountTermsResult =
  | CustomerAccount
  | CustomerNotFound
  | CustomerErased
  | CompanyNotFound
  | ExchangeRateMissing
  | VersionConflict
  | InvalidInput
  | IdempotencyConflict;

export type InvoiceEdge = {
  __typename?: "InvoiceEdge";
  cursor: Scalars["String"]["output"];
  node: Invoice;
};

export type InvoiceConnection = {
  __typename?: "InvoiceConnection";
  edges: Array<InvoiceEdge>;
  nodes: Array<Invoice>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type CreditOverrideEdge = {
  __typename?: "CreditOverrideEdge";
  cursor: Scalars["String"]["output"];
  node: CreditOverride;
};

export type CreditOverrideConnection = {
  __typename?: "CreditOverrideConnection";
  edges: Array<CreditOverrideEdge>;
  nodes: Array<CreditOverride>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type AgedReceivables = {
  __typename?: "AgedReceivables";
  asOf: Scalars["Date"]["output"];
  books: BooksOf;
  total: ReceivablesByAge;
  receivableAccount?: Maybe<Money>;
  rowCount: Scalars["Int"]["output"];
  rows: Array<AgedReceivablesRow>;
  pageInfo: PageInfo;
};

export type AgedReceivablesRow = {
  __typename?: "AgedReceivablesRow";
  customer?: Maybe<Customer>;
  amounts: ReceivablesByAge;
};

export type ReceivablesByAge = {
  __typename?: "ReceivablesByAge";
  current: Money;
  days1To30: Money;
  days31To60: Money;
  days61To90: Money;
  over90: Money;
  unallocated: Money;
  total: Money;
};

export type OpenReceivables = {
  __typename?: "OpenReceivables";
  asOf: Scalars["Date"]["output"];
  total: Money;
  rowCount: Scalars["Int"]["output"];
  rows: Array<OpenReceivable>;
  pageInfo: PageInfo;
};

export type OpenReceivable = {
  __typename?: "OpenReceivable";
  customer?: Maybe<Customer>;
  invoice?: Maybe<Invoice>;
  payment?: Maybe<Payment>;
  creditNote?: Maybe<CreditNote>;
  date: Scalars["Date"]["output"];
  dueOn?: Maybe<Scalars["Date"]["output"]>;
  daysOverdue?: Maybe<Scalars["Int"]["output"]>;
  amount: Money;
  open: Money;
  baseOpen: Money;
};

export type CustomerStatement = {
  __typename?: "CustomerStatement";
  customer?: Maybe<Customer>;
  from: Scalars["Date"]["output"];
  to: Scalars["Date"]["output"];
  opening: Money;
  charged: Money;
  settled: Money;
  closing: Money;
  rowCount: Scalars["Int"]["output"];
  rows: Array<CustomerStatementLine>;
  pageInfo: PageInfo;
};

export type CustomerStatementKind =
  "INVOICE" | "PAYMENT" | "CREDIT_NOTE" | "REFUND" | "WRITE_OFF" | "CANCELLATION" | "EXCHANGE_DIFFERENCE";

export type CustomerStatementLine = {
  __typename?: "CustomerStatementLine";
  date: Scalars["Date"]["output"];
  kind: CustomerStatementKind;
  invoice?: Maybe<Invoice>;
  payment?: Maybe<Payment>;
  creditNote?: Maybe<CreditNote>;
  refund?: Maybe<Refund>;
  amount: Money;
  balance: Money;
};

export type Payment = {
  __typename?: "Payment";
  id: Scalars["ID"]["output"];
  number: Scalars["String"]["output"];
  customer?: Maybe<Customer>;
  receivedOn: Scalars["Date"]["output"];
  amount: Money;
  unallocated: Money;
  rate: Scalars["Decimal"]["output"];
  baseAmount: Money;
  baseUnallocated: Money;
  cancelledOn?: Maybe<Scalars["Date"]["output"]>;
  status: PaymentStatus;
  reference?: Maybe<Scalars["String"]["output"]>;
  allocations: Array<Allocation>;
};

export type PaymentStatus = "OPEN" | "ALLOCATED" | "CANCELLED";

export type Allocation = {
  __typename?: "Allocation";
  id: Scalars["ID"]["output"];
  payment?: Maybe<Payment>;
  creditNote?: Maybe<CreditNote>;
  writeOff?: Maybe<WriteOff>;
  invoice?: Maybe<Invoice>;
  refund?: Maybe<Refund>;
  amount: Money;
  allocatedOn: Scalars["Date"]["output"];
  exchangeDifference: Money;
};

export type Refund = {
  __typename?: "Refund";
  id: Scalars["ID"]["output"];
  number: Scalars["String"]["output"];
  customer?: Maybe<Customer>;
  paidOn: Scalars["Date"]["output"];
  amount: Money;
  rate: Scalars["Decimal"]["output"];
  baseAmount: Money;
  reason?: Maybe<Scalars["String"]["output"]>;
  allocations: Array<Allocation>;
};

export type WriteOff = {
  __typename?: "WriteOff";
  id: Scalars["ID"]["output"];
  invoice?: Maybe<Invoice>;
  writtenOffOn: Scalars["Date"]["output"];
  amount: Money;
  tax: Money;
  reason: Scalars["String"]["output"];
};

export type PaymentFilter = {
  customerId?: InputMaybe<Scalars["ID"]["input"]>;
  number?: InputMaybe<TextFilter>;
  reference?: InputMaybe<TextFilter>;
  status?: InputMaybe<PaymentStatus>;
  receivedOn?: InputMaybe<DateFilter>;
  amount?: InputMaybe<DecimalFilter>;
  unallocated?: InputMaybe<DecimalFilter>;
  currency?: InputMaybe<Scalars["CurrencyCode"]["input"]>;
  and?: InputMaybe<Array<PaymentFilter>>;
  or?: InputMaybe<Array<PaymentFilter>>;
  not?: InputMaybe<PaymentFilter>;
};

export type PaymentOrderField = "RECEIVED_ON" | "NUMBER" | "AMOUNT" | "UNALLOCATED";

export type PaymentOrder = {
  field: PaymentOrderField;
  direction: Direction;
};

export type AllocationInput = {
  invoiceId: Scalars["ID"]["input"];
  amount: Scalars["Decimal"]["input"];
};

export type PostPaymentInput = {
  customerId: Scalars["ID"]["input"];
  amount: MoneyInput;
  receivedOn?: InputMaybe<Scalars["Date"]["input"]>;
  reference?: InputMaybe<Scalars["String"]["input"]>;
  allocations?: InputMaybe<Array<AllocationInput>>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type AllocatePaymentInput = {
  paymentId: Scalars["ID"]["input"];
  allocations?: InputMaybe<Array<AllocationInput>>;
  allocatedOn?: InputMaybe<Scalars["Date"]["input"]>;
};

export type ReleaseAllocationInput = {
  allocationId: Scalars["ID"]["input"];
  releasedOn?: InputMaybe<Scalars["Date"]["input"]>;
};

export type CancelPaymentInput = {
  paymentId: Scalars["ID"]["input"];
  cancelledOn?: InputMaybe<Scalars["Date"]["input"]>;
};

export type RefundCustomerInput = {
  customerId: Scalars["ID"]["input"];
  amount: MoneyInput;
  paidOn?: InputMaybe<Scalars["Date"]["input"]>;
  reason?: InputMaybe<Scalars["String"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type WriteOffInvoiceInput = {
  invoiceId: Scalars["ID"]["input"];
  amount?: InputMaybe<Scalars["Decimal"]["input"]>;
  writtenOffOn?: InputMaybe<Scalars["Date"]["input"]>;
  reason: Scalars["String"]["input"];
  taxRelief?: InputMaybe<Scalars["Boolean"]["input"]>;
};

export type PaymentNotFound = UserError & {
  __typename?: "PaymentNotFound";
  message: Scalars["String"]["output"];
  paymentId: Scalars["ID"]["output"];
};

export type AllocationNotFound = UserError & {
  __typename?: "AllocationNotFound";
  message: Scalars["String"]["output"];
  allocationId: Scalars["ID"]["output"];
};

export type AlreadyReleased = UserError & {
  __typename?: "AlreadyReleased";
  message: Scalars["String"]["output"];
  allocationId: Scalars["ID"]["output"];
};

export type AlreadyCancelled = UserError & {
  __typename?: "AlreadyCancelled";
  message: Scalars["String"]["output"];
};

export type AlreadyRefunded = UserError & {
  __typename?: "AlreadyRefunded";
  message: Scalars["String"]["output"];
};

export type InsufficientCredit = UserError & {
  __typename?: "InsufficientCredit";
  message: Scalars["String"]["output"];
  available: Money;
};

export type PostPaymentResult =
  | Payment
  | CustomerNotFound
  | InvoiceNotFound
  | OverAllocation
  | CurrencyMismatch
  | ExchangeRateMissing
  | PeriodClosed
  | CompanyNotFound
  | InvalidInput
  | IdempotencyConflict;

export type AllocatePaymentResult =
  | Payment
  | PaymentNotFound
  | InvoiceNotFound
  | OverAllocation
  | CurrencyMismatch
  | PeriodClosed
  | InvalidInput
  | IdempotencyConflict;

export type ReleaseAllocationResult =
  Allocation | AllocationNotFound | AlreadyReleased | PeriodClosed | InvalidInput | IdempotencyConflict;

export type CancelPaymentResult =
  Payment | PaymentNotFound | AlreadyCancelled | AlreadyRefunded | PeriodClosed | InvalidInput | IdempotencyConflict;

export type RefundCustomerResult =
  | Refund
  | CustomerNotFound
  | InsufficientCredit
  | ExchangeRateMissing
  | PeriodClosed
  | CompanyNotFound
  | InvalidInput
  | IdempotencyConflict;

export type WriteOffInvoiceResult =
  Invoice | InvoiceNotFound | OverAllocation | PeriodClosed | InvalidInput | IdempotencyConflict;

export type PaymentEdge = {
  __typename?: "PaymentEdge";
  cursor: Scalars["String"]["output"];
  node: Payment;
};

export type PaymentConnection = {
  __typename?: "PaymentConnection";
  edges: Array<PaymentEdge>;
  nodes: Array<Payment>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type CreditNote = {
  __typename?: "CreditNote";
  id: Scalars["ID"]["output"];
  number: Scalars["String"]["output"];
  customer?: Maybe<Customer>;
  invoice?: Maybe<Invoice>;
  issuedOn: Scalars["Date"]["output"];
  status: CreditNoteStatus;
  reason?: Maybe<Scalars["String"]["output"]>;
  lines: Array<CreditNoteLine>;
  net: Money;
  tax: Money;
  total: Money;
  unallocated: Money;
  rate: Scalars["Decimal"]["output"];
  baseTotal: Money;
  baseUnallocated: Money;
  allocations: Array<Allocation>;
};

export type CreditNoteStatus = "OPEN" | "ALLOCATED";

export type CreditNoteLine = {
  __typename?: "CreditNoteLine";
  lineNumber: Scalars["Int"]["output"];
  invoiceLineNumber: Scalars["Int"]["output"];
  product?: Maybe<Product>;
  description: Scalars["String"]["output"];
  quantity: Scalars["Decimal"]["output"];
  unitPrice: Money;
  discount: Scalars["Decimal"]["output"];
  net: Money;
  taxRate: Scalars["Decimal"]["output"];
  taxCode?: Maybe<Scalars["String"]["output"]>;
  tax: Money;
};

export type CreditNoteFilter = {
  customerId?: InputMaybe<Scalars["ID"]["input"]>;
  invoiceId?: InputMaybe<Scalars["ID"]["input"]>;
  number?: InputMaybe<TextFilter>;
  status?: InputMaybe<CreditNoteStatus>;
  issuedOn?: InputMaybe<DateFilter>;
  total?: InputMaybe<DecimalFilter>;
  unallocated?: InputMaybe<DecimalFilter>;
  currency?: InputMaybe<Scalars["CurrencyCode"]["input"]>;
  productId?: InputMaybe<Scalars["ID"]["input"]>;
  and?: InputMaybe<Array<CreditNoteFilter>>;
  or?: InputMaybe<Array<CreditNoteFilter>>;
  not?: InputMaybe<CreditNoteFilter>;
};

export type CreditNoteOrderField = "ISSUED_ON" | "NUMBER" | "TOTAL" | "UNALLOCATED";

export type CreditNoteOrder = {
  field: CreditNoteOrderField;
  direction: Direction;
};

export type CreditInvoiceInput = {
  invoiceId: Scalars["ID"]["input"];
  issuedOn?: InputMaybe<Scalars["Date"]["input"]>;
  reason?: InputMaybe<Scalars["String"]["input"]>;
  lines?: InputMaybe<Array<CreditedLineInput>>;
};

export type CreditedLineInput = {
  lineNumber: Scalars["Int"]["input"];
  quantity?: InputMaybe<Scalars["Decimal"]["input"]>;
  net?: InputMaybe<Scalars["Decimal"]["input"]>;
};

export type AllocateCreditNoteInput = {
  creditNoteId: Scalars["ID"]["input"];
  allocations?: InputMaybe<Array<AllocationInput>>;
  allocatedOn?: InputMaybe<Scalars["Date"]["input"]>;
};

export type CreditNoteNotFound = UserError & {
  __typename?: "CreditNoteNotFound";
  message: Scalars["String"]["output"];
  creditNoteId: Scalars["ID"]["output"];
};

export type OverCredit = UserError & {
  __typename?: "OverCredit";
  message: Scalars["String"]["output"];
  lineNumber: Scalars["Int"]["output"];
  quantity: Scalars["Decimal"]["output"];
  net: Money;
};

export type CreditInvoiceResult =
  CreditNote | InvoiceNotFound | OverCredit | NothingLeft | PeriodClosed | InvalidInput | IdempotencyConflict;

export type AllocateCreditNoteResult =
  | CreditNote
  | CreditNoteNotFound
  | InvoiceNotFound
  | OverAllocation
  | CurrencyMismatch
  | PeriodClosed
  | InvalidInput
  | IdempotencyConflict;

export type CreditNoteEdge = {
  __typename?: "CreditNoteEdge";
  cursor: Scalars["String"]["output"];
  node: CreditNote;
};

export type CreditNoteConnection = {
  __typename?: "CreditNoteConnection";
  edges: Array<CreditNoteEdge>;
  nodes: Array<CreditNote>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type InvoiceDraft = {
  __typename?: "InvoiceDraft";
  id: Scalars["ID"]["output"];
  customer?: Maybe<Customer>;
  currency: Scalars["CurrencyCode"]["output"];
  status: InvoiceDraftStatus;
  lines: Array<InvoiceDraftLine>;
  invoice?: Maybe<Invoice>;
  version: Scalars["Int"]["output"];
  changes?: Maybe<ChangeConnection>;
};

export type InvoiceDraftChangesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type InvoiceDraftStatus = "DRAFT" | "ISSUED" | "DISCARDED";

export type InvoiceDraftLine = {
  __typename?: "InvoiceDraftLine";
  lineNumber: Scalars["Int"]["output"];
  product?: Maybe<Product>;
  account?: Maybe<LedgerAccount>;
  description: Scalars["String"]["output"];
  quantity: Scalars["Decimal"]["output"];
  unitPrice: Money;
  discount: Scalars["Decimal"]["output"];
  taxCode?: Maybe<Scalars["String"]["output"]>;
};

export type InvoiceDraftFilter = {
  customerId?: InputMaybe<Scalars["ID"]["input"]>;
  status?: InputMaybe<InvoiceDraftStatus>;
  and?: InputMaybe<Array<InvoiceDraftFilter>>;
  or?: InputMaybe<Array<InvoiceDraftFilter>>;
  not?: InputMaybe<InvoiceDraftFilter>;
};

export type InvoiceDraftLineInput = {
  productId?: InputMaybe<Scalars["ID"]["input"]>;
  account?: InputMaybe<Scalars["String"]["input"]>;
  description?: InputMaybe<Scalars["String"]["input"]>;
  quantity: Scalars["Decimal"]["input"];
  unitPrice: Scalars["Decimal"]["input"];
  discount: Scalars["Decimal"]["input"];
  taxCode?: InputMaybe<Scalars["String"]["input"]>;
};

export type DraftInvoiceInput = {
  customerId: Scalars["ID"]["input"];
  currency?: InputMaybe<Scalars["CurrencyCode"]["input"]>;
  lines: Array<InvoiceDraftLineInput>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type ChangeInvoiceDraftInput = {
  draftId: Scalars["ID"]["input"];
  currency?: InputMaybe<Scalars["CurrencyCode"]["input"]>;
  lines?: InputMaybe<Array<InvoiceDraftLineInput>>;
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type DiscardInvoiceDraftInput = {
  draftId: Scalars["ID"]["input"];
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type IssueInvoiceInput = {
  draftId: Scalars["ID"]["input"];
  issuedOn?: InputMaybe<Scalars["Date"]["input"]>;
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type DraftNotFound = UserError & {
  __typename?: "DraftNotFound";
  message: Scalars["String"]["output"];
  draftId: Scalars["ID"]["output"];
};

export type DraftDone = UserError & {
  __typename?: "DraftDone";
  message: Scalars["String"]["output"];
};

export type DraftInvoiceResult =
  | InvoiceDraft
  | CustomerNotFound
  | CustomerErased
  | ProductNotFound
  | CompanyNotFound
  | InvalidInput
  | IdempotencyConflict;

export type ChangeInvoiceDraftResult =
  InvoiceDraft | DraftNotFound | DraftDone | ProductNotFound | VersionConflict | InvalidInput | IdempotencyConflict;

export type DiscardInvoiceDraftResult =
  InvoiceDraft | DraftNotFound | DraftDone | VersionConflict | InvalidInput | IdempotencyConflict;

export type IssueInvoiceResult =
  | Invoice
  | DraftNotFound
  | DraftDone
  | CustomerErased
  | ExchangeRateMissing
  | PeriodClosed
  | VersionConflict
  | InvalidInput
  | IdempotencyConflict;

export type InvoiceDraftEdge = {
  __typename?: "InvoiceDraftEdge";
  cursor: Scalars["String"]["output"];
  node: InvoiceDraft;
};

export type InvoiceDraftConnection = {
  __typename?: "InvoiceDraftConnection";
  edges: Array<InvoiceDraftEdge>;
  nodes: Array<InvoiceDraft>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type Product = {
  __typename?: "Product";
  id: Scalars["ID"]["output"];
  sku: Scalars["String"]["output"];
  name: Scalars["String"]["output"];
  category?: Maybe<Scalars["String"]["output"]>;
  unit: Scalars["String"]["output"];
  listPrice: Money;
  taxCode?: Maybe<Scalars["String"]["output"]>;
  supplier?: Maybe<Supplier>;
  reorderLevel: Scalars["Decimal"]["output"];
  reorderTarget?: Maybe<Scalars["Decimal"]["output"]>;
  lotSize?: Maybe<Scalars["Decimal"]["output"]>;
  leadDays?: Maybe<Scalars["Int"]["output"]>;
  barcode?: Maybe<Scalars["String"]["output"]>;
  costing: Costing;
  tracking: Tracking;
  discontinued: Scalars["Boolean"]["output"];
  stockLevels: Array<StockLevel>;
  version: Scalars["Int"]["output"];
  changes?: Maybe<ChangeConnection>;
  reorderPoints?: Maybe<Array<ReorderPoint>>;
};

export type ProductStockLevelsArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
  knownAt?: InputMaybe<Scalars["DateTime"]["input"]>;
};

export type ProductChangesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type Costing = "FIFO" | "AVERAGE";

export type Tracking = "NONE" | "LOT" | "SERIAL";

export type StockLevel = {
  __typename?: "StockLevel";
  product?: Maybe<Product>;
  warehouse: Warehouse;
  onHand: Scalars["Decimal"]["output"];
  reserved: Scalars["Decimal"]["output"];
  available: Scalars["Decimal"]["output"];
  incoming: Scalars["Decimal"]["output"];
  projected: Scalars["Decimal"]["output"];
  value: Money;
  bins?: Maybe<Array<BinQuantity>>;
};

export type Warehouse = {
  __typename?: "Warehouse";
  id: Scalars["ID"]["output"];
  code: Scalars["String"]["output"];
  name: Scalars["String"]["output"];
  bins?: Maybe<BinConnection>;
};

export type WarehouseBinsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type StockMovement = {
  __typename?: "StockMovement";
  id: Scalars["ID"]["output"];
  product?: Maybe<Product>;
  warehouse: Warehouse;
  kind: StockMovementKind;
  quantity: Scalars["Decimal"]["output"];
  value: Money;
  movedOn: Scalars["Date"]["output"];
  reason?: Maybe<Scalars["String"]["output"]>;
  recordedAt: Scalars["DateTime"]["output"];
  lot?: Maybe<Lot>;
  bin?: Maybe<Bin>;
  sourceId?: Maybe<Scalars["ID"]["output"]>;
};

export type StockMovementKind =
  | "OPENING"
  | "ADJUSTMENT"
  | "DELIVERY"
  | "RETURN"
  | "RECEIPT"
  | "LANDED_COST"
  | "SUPPLIER_RETURN"
  | "TRANSFER"
  | "COUNT"
  | "ISSUE"
  | "PRODUCTION"
  | "SCRAP";

export type ProductFilter = {
  name?: InputMaybe<TextFilter>;
  sku?: InputMaybe<TextFilter>;
  category?: InputMaybe<TextFilter>;
  barcode?: InputMaybe<Scalars["String"]["input"]>;
  costing?: InputMaybe<Costing>;
  tracking?: InputMaybe<Tracking>;
  discontinued?: InputMaybe<Scalars["Boolean"]["input"]>;
  supplierId?: InputMaybe<Scalars["ID"]["input"]>;
  reorderDue?: InputMaybe<Scalars["Boolean"]["input"]>;
  and?: InputMaybe<Array<ProductFilter>>;
  or?: InputMaybe<Array<ProductFilter>>;
  not?: InputMaybe<ProductFilter>;
};

export type ProductOrderField = "NAME" | "SKU" | "LIST_PRICE";

export type ProductOrder = {
  field: ProductOrderField;
  direction: Direction;
};

export type StockMovementFilter = {
  productId?: InputMaybe<Scalars["ID"]["input"]>;
  sku?: InputMaybe<TextFilter>;
  name?: InputMaybe<TextFilter>;
  category?: InputMaybe<TextFilter>;
  supplierId?: InputMaybe<Scalars["ID"]["input"]>;
  warehouseCode?: InputMaybe<Scalars["String"]["input"]>;
  lotNumber?: InputMaybe<Scalars["String"]["input"]>;
  kind?: InputMaybe<StockMovementKind>;
  source?: InputMaybe<Scalars["ID"]["input"]>;
  movedOn?: InputMaybe<DateFilter>;
  quantity?: InputMaybe<DecimalFilter>;
  and?: InputMaybe<Array<StockMovementFilter>>;
  or?: InputMaybe<Array<StockMovementFilter>>;
  not?: InputMaybe<StockMovementFilter>;
};

export type StockMovementOrderField = "RECORDED_AT" | "MOVED_ON";

export type StockMovementOrder = {
  field: StockMovementOrderField;
  direction: Direction;
};

export type StockLevelFilter = {
  productId?: InputMaybe<Scalars["ID"]["input"]>;
  sku?: InputMaybe<TextFilter>;
  name?: InputMaybe<TextFilter>;
  category?: InputMaybe<TextFilter>;
  supplierId?: InputMaybe<Scalars["ID"]["input"]>;
  warehouseCode?: InputMaybe<Scalars["String"]["input"]>;
  onHand?: InputMaybe<DecimalFilter>;
  available?: InputMaybe<DecimalFilter>;
  projected?: InputMaybe<DecimalFilter>;
  and?: InputMaybe<Array<StockLevelFilter>>;
  or?: InputMaybe<Array<StockLevelFilter>>;
  not?: InputMaybe<StockLevelFilter>;
};

export type CreateProductInput = {
  sku: Scalars["String"]["input"];
  name: Scalars["String"]["input"];
  category?: InputMaybe<Scalars["String"]["input"]>;
  unit: Scalars["String"]["input"];
  listPrice: UnitPriceInput;
  taxCode?: InputMaybe<Scalars["String"]["input"]>;
  supplierId?: InputMaybe<Scalars["ID"]["input"]>;
  reorderLevel: Scalars["Decimal"]["input"];
  reorderTarget?: InputMaybe<Scalars["Decimal"]["input"]>;
  lotSize?: InputMaybe<Scalars["Decimal"]["input"]>;
  leadDays?: InputMaybe<Scalars["Int"]["input"]>;
  barcode?: InputMaybe<Scalars["String"]["input"]>;
  costing: Costing;
  tracking: Tracking;
};

export type UpdateProductInput = {
  id: Scalars["ID"]["input"];
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  name?: InputMaybe<Scalars["String"]["input"]>;
  category?: InputMaybe<Scalars["String"]["input"]>;
  unit?: InputMaybe<Scalars["String"]["input"]>;
  listPrice?: InputMaybe<UnitPriceInput>;
  taxCode?: InputMaybe<Scalars["String"]["input"]>;
  supplierId?: InputMaybe<Scalars["ID"]["input"]>;
  reorderLevel?: InputMaybe<Scalars["Decimal"]["input"]>;
  reorderTarget?: InputMaybe<Scalars["Decimal"]["input"]>;
  lotSize?: InputMaybe<Scalars["Decimal"]["input"]>;
  leadDays?: InputMaybe<Scalars["Int"]["input"]>;
  barcode?: InputMaybe<Scalars["String"]["input"]>;
  costing?: InputMaybe<Costing>;
  tracking?: InputMaybe<Tracking>;
  discontinued?: InputMaybe<Scalars["Boolean"]["input"]>;
};

export type AdjustStockInput = {
  productId: Scalars["ID"]["input"];
  warehouse?: InputMaybe<Scalars["String"]["input"]>;
  quantity: Scalars["Decimal"]["input"];
  unitCost?: InputMaybe<Scalars["Decimal"]["input"]>;
  movedOn?: InputMaybe<Scalars["Date"]["input"]>;
  reason: Scalars["String"]["input"];
  lot?: InputMaybe<Scalars["String"]["input"]>;
  expiresOn?: InputMaybe<Scalars["Date"]["input"]>;
  bin?: InputMaybe<Scalars["String"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type SkuTaken = UserError & {
  __typename?: "SkuTaken";
  message: Scalars["String"]["output"];
  sku: Scalars["String"]["output"];
};

export type ProductNotFound = UserError & {
  __typename?: "ProductNotFound";
  message: Scalars["String"]["output"];
  productId: Scalars["ID"]["output"];
};

export type WarehouseNotFound = UserError & {
  __typename?: "WarehouseNotFound";
  message: Scalars["String"]["output"];
};

export type InsufficientStock = UserError & {
  __typename?: "InsufficientStock";
  message: Scalars["String"]["output"];
  sku?: Maybe<Scalars["String"]["output"]>;
  available?: Maybe<Scalars["Decimal"]["output"]>;
};

export type StockOnHand = UserError & {
  __typename?: "StockOnHand";
  message: Scalars["String"]["output"];
};

export type CreateProductResult = Product | SkuTaken | SupplierNotFound | InvalidInput | IdempotencyConflict;

export type UpdateProductResult =
  Product | ProductNotFound | VersionConflict | StockOnHand | SupplierNotFound | InvalidInput | IdempotencyConflict;

export type AdjustStockResult =
  | StockMovement
  | ProductNotFound
  | WarehouseNotFound
  | InsufficientStock
  | PeriodClosed
  | CompanyNotFound
  | InvalidInput
  | IdempotencyConflict;

export type ProductEdge = {
  __typename?: "ProductEdge";
  cursor: Scalars["String"]["output"];
  node: Product;
};

export type ProductConnection = {
  __typename?: "ProductConnection";
  edges: Array<ProductEdge>;
  nodes: Array<Product>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type StockMovementEdge = {
  __typename?: "StockMovementEdge";
  cursor: Scalars["String"]["output"];
  node: StockMovement;
};

export type StockMovementConnection = {
  __typename?: "StockMovementConnection";
  edges: Array<StockMovementEdge>;
  nodes: Array<StockMovement>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type StockLevelEdge = {
  __typename?: "StockLevelEdge";
  cursor: Scalars["String"]["output"];
  node: StockLevel;
};

export type StockLevelConnection = {
  __typename?: "StockLevelConnection";
  edges: Array<StockLevelEdge>;
  nodes: Array<StockLevel>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type Bin = {
  __typename?: "Bin";
  id: Scalars["ID"]["output"];
  warehouse: Warehouse;
  code: Scalars["String"]["output"];
};

export type BinQuantity = {
  __typename?: "BinQuantity";
  bin?: Maybe<Bin>;
  onHand: Scalars["Decimal"]["output"];
  reserved: Scalars["Decimal"]["output"];
  available: Scalars["Decimal"]["output"];
  incoming: Scalars["Decimal"]["output"];
  projected: Scalars["Decimal"]["output"];
};

export type BinMove = {
  __typename?: "BinMove";
  id: Scalars["ID"]["output"];
  product?: Maybe<Product>;
  lot?: Maybe<Lot>;
  fromBin?: Maybe<Bin>;
  toBin?: Maybe<Bin>;
  quantity: Scalars["Decimal"]["output"];
  movedOn: Scalars["Date"]["output"];
  reason?: Maybe<Scalars["String"]["output"]>;
  recordedAt: Scalars["DateTime"]["output"];
};

export type Lot = {
  __typename?: "Lot";
  id: Scalars["ID"]["output"];
  product?: Maybe<Product>;
  number: Scalars["String"]["output"];
  expiresOn?: Maybe<Scalars["Date"]["output"]>;
  lies: Array<LotQuantity>;
  movements?: Maybe<StockMovementConnection>;
};

export type LotLiesArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
  knownAt?: InputMaybe<Scalars["DateTime"]["input"]>;
};

export type LotMovementsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type LotQuantity = {
  __typename?: "LotQuantity";
  warehouse: Warehouse;
  bin?: Maybe<Bin>;
  onHand: Scalars["Decimal"]["output"];
};

export type LotFilter = {
  productId?: InputMaybe<Scalars["ID"]["input"]>;
  number?: InputMaybe<TextFilter>;
  expiresOn?: InputMaybe<DateFilter>;
  onHand?: InputMaybe<Scalars["Boolean"]["input"]>;
  and?: InputMaybe<Array<LotFilter>>;
  or?: InputMaybe<Array<LotFilter>>;
  not?: InputMaybe<LotFilter>;
};

export type StockTransferStatus = "IN_TRANSIT" | "RECEIVED";

export type StockTransfer = {
  __typename?: "StockTransfer";
  id: Scalars["ID"]["output"];
  number: Scalars["String"]["output"];
  from: Warehouse;
  to: Warehouse;
  status: StockTransferStatus;
  shippedOn: Scalars["Date"]["output"];
  receivedOn?: Maybe<Scalars["Date"]["output"]>;
  movements?: Maybe<StockMovementConnection>;
  version: Scalars["Int"]["output"];
};

export type StockTransferMovementsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type StockTransferFilter = {
  number?: InputMaybe<TextFilter>;
  status?: InputMaybe<StockTransferStatus>;
  fromWarehouseCode?: InputMaybe<Scalars["String"]["input"]>;
  toWarehouseCode?: InputMaybe<Scalars["String"]["input"]>;
  shippedOn?: InputMaybe<DateFilter>;
  and?: InputMaybe<Array<StockTransferFilter>>;
  or?: InputMaybe<Array<StockTransferFilter>>;
  not?: InputMaybe<StockTransferFilter>;
};

export type ReorderPoint = {
  __typename?: "ReorderPoint";
  id: Scalars["ID"]["output"];
  warehouse: Warehouse;
  reorderLevel: Scalars["Decimal"]["output"];
  reorderTarget?: Maybe<Scalars["Decimal"]["output"]>;
  lotSize?: Maybe<Scalars["Decimal"]["output"]>;
  leadDays?: Maybe<Scalars["Int"]["output"]>;
  supplier?: Maybe<Supplier>;
  version: Scalars["Int"]["output"];
};

export type CreateWarehouseInput = {
  code: Scalars["String"]["input"];
  name: Scalars["String"]["input"];
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type CreateBinInput = {
  warehouse?: InputMaybe<Scalars["String"]["input"]>;
  code: Scalars["String"]["input"];
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type MoveBetweenBinsInput = {
  productId: Scalars["ID"]["input"];
  warehouse?: InputMaybe<Scalars["String"]["input"]>;
  fromBin?: InputMaybe<Scalars["String"]["input"]>;
  toBin?: InputMaybe<Scalars["String"]["input"]>;
  lot?: InputMaybe<Scalars["String"]["input"]>;
  quantity: Scalars["Decimal"]["input"];
  movedOn?: InputMaybe<Scalars["Date"]["input"]>;
  reason?: InputMaybe<Scalars["String"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type TransferStockInput = {
  from: Scalars["String"]["input"];
  to: Scalars["String"]["input"];
  lines: Array<TransferLineInput>;
  shippedOn?: InputMaybe<Scalars["Date"]["input"]>;
  inTransit: Scalars["Boolean"]["input"];
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type TransferLineInput = {
  productId: Scalars["ID"]["input"];
  quantity: Scalars["Decimal"]["input"];
  lot?: InputMaybe<Scalars["String"]["input"]>;
  fromBin?: InputMaybe<Scalars["String"]["input"]>;
  toBin?: InputMaybe<Scalars["String"]["input"]>;
};

export type ReceiveTransferInput = {
  id: Scalars["ID"]["input"];
  receivedOn?: InputMaybe<Scalars["Date"]["input"]>;
  bin?: InputMaybe<Scalars["String"]["input"]>;
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type ScrapStockInput = {
  productId: Scalars["ID"]["input"];
  warehouse?: InputMaybe<Scalars["String"]["input"]>;
  quantity: Scalars["Decimal"]["input"];
  lot?: InputMaybe<Scalars["String"]["input"]>;
  bin?: InputMaybe<Scalars["String"]["input"]>;
  movedOn?: InputMaybe<Scalars["Date"]["input"]>;
  reason: Scalars["String"]["input"];
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type SetReorderPointInput = {
  productId: Scalars["ID"]["input"];
  warehouse?: InputMaybe<Scalars["String"]["input"]>;
  reorderLevel: Scalars["Decimal"]["input"];
  reorderTarget?: InputMaybe<Scalars["Decimal"]["input"]>;
  lotSize?: InputMaybe<Scalars["Decimal"]["input"]>;
  leadDays?: InputMaybe<Scalars["Int"]["input"]>;
  supplierId?: InputMaybe<Scalars["ID"]["input"]>;
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type CodeTaken = UserError & {
  __typename?: "CodeTaken";
  message: Scalars["String"]["output"];
  code: Scalars["String"]["output"];
};

export type TransferNotFound = UserError & {
  __typename?: "TransferNotFound";
  message: Scalars["String"]["output"];
  transferId: Scalars["ID"]["output"];
};

export type AlreadyReceived = UserError & {
  __typename?: "AlreadyReceived";
  message: Scalars["String"]["output"];
};

export type CreateWarehouseResult = Warehouse | CodeTaken | CompanyNotFound | InvalidInput | IdempotencyConflict;

export type CreateBinResult =
  Bin | CodeTaken | WarehouseNotFound | CompanyNotFound | InvalidInput | IdempotencyConflict;

export type MoveBetweenBinsResult =
  | BinMove
  | ProductNotFound
  | WarehouseNotFound
  | InsufficientStock
  | CompanyNotFound
  | InvalidInput
  | IdempotencyConflict;

export type TransferStockResult =
  | StockTransfer
  | ProductNotFound
  | WarehouseNotFound
  | InsufficientStock
  | PeriodClosed
  | CompanyNotFound
  | InvalidInput
  | IdempotencyConflict;

export type ReceiveTransferResult =
  | StockTransfer
  | TransferNotFound
  | AlreadyReceived
  | InsufficientStock
  | PeriodClosed
  | VersionConflict
  | InvalidInput
  | IdempotencyConflict;

export type ScrapStockResult =
  | StockMovement
  | ProductNotFound
  | WarehouseNotFound
  | InsufficientStock
  | PeriodClosed
  | CompanyNotFound
  | InvalidInput
  | IdempotencyConflict;

export type SetReorderPointResult =
  | ReorderPoint
  | ProductNotFound
  | WarehouseNotFound
  | SupplierNotFound
  | CompanyNotFound
  | VersionConflict
  | InvalidInput
  | IdempotencyConflict;

export type BinEdge = {
  __typename?: "BinEdge";
  cursor: Scalars["String"]["output"];
  node: Bin;
};

export type BinConnection = {
  __typename?: "BinConnection";
  edges: Array<BinEdge>;
  nodes: Array<Bin>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type LotEdge = {
  __typename?: "LotEdge";
  cursor: Scalars["String"]["output"];
  node: Lot;
};

export type LotConnection = {
  __typename?: "LotConnection";
  edges: Array<LotEdge>;
  nodes: Array<Lot>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type StockTransferEdge = {
  __typename?: "StockTransferEdge";
  cursor: Scalars["String"]["output"];
  node: StockTransfer;
};

export type StockTransferConnection = {
  __typename?: "StockTransferConnection";
  edges: Array<StockTransferEdge>;
  nodes: Array<StockTransfer>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type StockCountStatus = "OPEN" | "POSTED" | "CANCELLED";

export type StockCount = {
  __typename?: "StockCount";
  id: Scalars["ID"]["output"];
  number: Scalars["String"]["output"];
  warehouse: Warehouse;
  status: StockCountStatus;
  openedAt: Scalars["DateTime"]["output"];
  postedOn?: Maybe<Scalars["Date"]["output"]>;
  lines?: Maybe<StockCountLineConnection>;
  version: Scalars["Int"]["output"];
};

export type StockCountLinesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<StockCountLineFilter>;
};

export type StockCountLine = {
  __typename?: "StockCountLine";
  id: Scalars["ID"]["output"];
  product?: Maybe<Product>;
  lot?: Maybe<Lot>;
  bin?: Maybe<Bin>;
  snapshot: Scalars["Decimal"]["output"];
  expected?: Maybe<Scalars["Decimal"]["output"]>;
  counted?: Maybe<Scalars["Decimal"]["output"]>;
  difference?: Maybe<Scalars["Decimal"]["output"]>;
  countedAt?: Maybe<Scalars["DateTime"]["output"]>;
};

export type StockCountFilter = {
  number?: InputMaybe<TextFilter>;
  status?: InputMaybe<StockCountStatus>;
  warehouseCode?: InputMaybe<Scalars["String"]["input"]>;
  and?: InputMaybe<Array<StockCountFilter>>;
  or?: InputMaybe<Array<StockCountFilter>>;
  not?: InputMaybe<StockCountFilter>;
};

export type StockCountLineFilter = {
  productId?: InputMaybe<Scalars["ID"]["input"]>;
  counted?: InputMaybe<Scalars["Boolean"]["input"]>;
  differs?: InputMaybe<Scalars["Boolean"]["input"]>;
  and?: InputMaybe<Array<StockCountLineFilter>>;
  or?: InputMaybe<Array<StockCountLineFilter>>;
  not?: InputMaybe<StockCountLineFilter>;
};

export type OpenCountInput = {
  warehouse?: InputMaybe<Scalars["String"]["input"]>;
  productIds?: InputMaybe<Array<Scalars["ID"]["input"]>>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type EnterCountsInput = {
  id: Scalars["ID"]["input"];
  lines: Array<CountedInput>;
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type CountedInput = {
  productId: Scalars["ID"]["input"];
  lot?: InputMaybe<Scalars["String"]["input"]>;
  expiresOn?: InputMaybe<Scalars["Date"]["input"]>;
  bin?: InputMaybe<Scalars["String"]["input"]>;
  counted: Scalars["Decimal"]["input"];
  countedAt?: InputMaybe<Scalars["DateTime"]["input"]>;
};

export type PostCountInput = {
  id: Scalars["ID"]["input"];
  postedOn?: InputMaybe<Scalars["Date"]["input"]>;
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type CancelCountInput = {
  id: Scalars["ID"]["input"];
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type CountNotFound = UserError & {
  __typename?: "CountNotFound";
  message: Scalars["String"]["output"];
  countId: Scalars["ID"]["output"];
};

export type CountClosed = UserError & {
  __typename?: "CountClosed";
  message: Scalars["String"]["output"];
};

export type OpenCountResult =
  StockCount | ProductNotFound | WarehouseNotFound | CompanyNotFound | InvalidInput | IdempotencyConflict;

export type EnterCountsResult =
  StockCount | CountNotFound | CountClosed | ProductNotFound | VersionConflict | InvalidInput | IdempotencyConflict;

export type PostCountResult =
  | StockCount
  | CountNotFound
  | CountClosed
  | InsufficientStock
  | PeriodClosed
  | VersionConflict
  | InvalidInput
  | IdempotencyConflict;

export type CancelCountResult =
  StockCount | CountNotFound | CountClosed | VersionConflict | InvalidInput | IdempotencyConflict;

export type StockCountEdge = {
  __typename?: "StockCountEdge";
  cursor: Scalars["String"]["output"];
  node: StockCount;
};

export type StockCountConnection = {
  __typename?: "StockCountConnection";
  edges: Array<StockCountEdge>;
  nodes: Array<StockCount>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type StockCountLineEdge = {
  __typename?: "StockCountLineEdge";
  cursor: Scalars["String"]["output"];
  node: StockCountLine;
};

export type StockCountLineConnection = {
  __typename?: "StockCountLineConnection";
  edges: Array<StockCountLineEdge>;
  nodes: Array<StockCountLine>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type StockGrouping = "PRODUCT" | "WAREHOUSE" | "CATEGORY";

export type StockValueReport = {
  __typename?: "StockValueReport";
  asOf: Scalars["Date"]["output"];
  total: Money;
  inventoryAccount?: Maybe<Money>;
  rows: Array<StockValueRow>;
  hasNextPage: Scalars["Boolean"]["output"];
};

export type StockValueRow = {
  __typename?: "StockValueRow";
  key: Scalars["String"]["output"];
  product?: Maybe<Product>;
  warehouse?: Maybe<Warehouse>;
  category?: Maybe<Scalars["String"]["output"]>;
  quantity?: Maybe<Scalars["Decimal"]["output"]>;
  value: Money;
};

export type StockMovementReport = {
  __typename?: "StockMovementReport";
  from: Scalars["Date"]["output"];
  to: Scalars["Date"]["output"];
  openingValue: Money;
  inValue: Money;
  outValue: Money;
  closingValue: Money;
  rows: Array<StockMovementTotal>;
  hasNextPage: Scalars["Boolean"]["output"];
};

export type StockMovementTotal = {
  __typename?: "StockMovementTotal";
  key: Scalars["String"]["output"];
  product?: Maybe<Product>;
  warehouse?: Maybe<Warehouse>;
  category?: Maybe<Scalars["String"]["output"]>;
  openingQuantity?: Maybe<Scalars["Decimal"]["output"]>;
  openingValue: Money;
  inQuantity?: Maybe<Scalars["Decimal"]["output"]>;
  inValue: Money;
  outQuantity?: Maybe<Scalars["Decimal"]["output"]>;
  outValue: Money;
  closingQuantity?: Maybe<Scalars["Decimal"]["output"]>;
  closingValue: Money;
};

export type SlowMoverReport = {
  __typename?: "SlowMoverReport";
  since: Scalars["Date"]["output"];
  asOf: Scalars["Date"]["output"];
  total: Money;
  rows: Array<SlowMover>;
  hasNextPage: Scalars["Boolean"]["output"];
};

export type SlowMover = {
  __typename?: "SlowMover";
  key: Scalars["String"]["output"];
  product?: Maybe<Product>;
  quantity: Scalars["Decimal"]["output"];
  value: Money;
  issuedValue: Money;
  turnover: Scalars["Decimal"]["output"];
  lastIssuedOn?: Maybe<Scalars["Date"]["output"]>;
};

export type ReorderReport = {
  __typename?: "ReorderReport";
  count: Scalars["Int"]["output"];
  rows: Array<ReorderProposal>;
  hasNextPage: Scalars["Boolean"]["output"];
};

export type ReorderProposal = {
  __typename?: "ReorderProposal";
  key: Scalars["String"]["output"];
  product?: Maybe<Product>;
  warehouse?: Maybe<Warehouse>;
  supplier?: Maybe<Supplier>;
  projected: Scalars["Decimal"]["output"];
  reorderLevel: Scalars["Decimal"]["output"];
  quantity: Scalars["Decimal"]["output"];
  leadDays?: Maybe<Scalars["Int"]["output"]>;
  expectedOn: Scalars["Date"]["output"];
};

export type Campaign = {
  __typename?: "Campaign";
  id: Scalars["ID"]["output"];
  salesOrders?: Maybe<SalesOrderConnection>;
};

export type CampaignSalesOrdersArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type SalesOrder = {
  __typename?: "SalesOrder";
  id: Scalars["ID"]["output"];
  number: Scalars["String"]["output"];
  customer?: Maybe<Customer>;
  salesperson?: Maybe<Employee>;
  campaign?: Maybe<Campaign>;
  orderedOn: Scalars["Date"]["output"];
  requiredOn?: Maybe<Scalars["Date"]["output"]>;
  status: SalesOrderStatus;
  allowBackOrder: Scalars["Boolean"]["output"];
  rate: Scalars["Decimal"]["output"];
  lines: Array<SalesOrderLine>;
  net: Money;
  freight: Money;
  tax: Money;
  total: Money;
  deliveries: Array<Delivery>;
  invoices?: Maybe<Array<Invoice>>;
  version: Scalars["Int"]["output"];
  changes?: Maybe<ChangeConnection>;
  quote?: Maybe<Quote>;
  returns?: Maybe<Array<SalesReturn>>;
  timeWorked?: Maybe<TimeWorked>;
};

export type SalesOrderChangesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type SalesOrderStatus = "CONFIRMED" | "PARTLY_DELIVERED" | "DELIVERED" | "INVOICED" | "CANCELLED";

export type SalesOrderLine = {
  __typename?: "SalesOrderLine";
  lineNumber: Scalars["Int"]["output"];
  product?: Maybe<Product>;
  quantity: Scalars["Decimal"]["output"];
  unitPrice: Money;
  discount: Scalars["Decimal"]["output"];
  net: Money;
  delivered: Scalars["Decimal"]["output"];
  invoiced: Scalars["Decimal"]["output"];
  reserved: Scalars["Decimal"]["output"];
  backordered: Scalars["Decimal"]["output"];
  cancelled: Scalars["Decimal"]["output"];
  returned: Scalars["Decimal"]["output"];
};

export type Delivery = {
  __typename?: "Delivery";
  id: Scalars["ID"]["output"];
  number: Scalars["String"]["output"];
  deliveredOn: Scalars["Date"]["output"];
  order?: Maybe<SalesOrder>;
  customer?: Maybe<Customer>;
  warehouse?: Maybe<Warehouse>;
  lines: Array<DeliveryLine>;
  movements?: Maybe<StockMovementConnection>;
  returns?: Maybe<Array<SalesReturn>>;
};

export type DeliveryMovementsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type DeliveryLine = {
  __typename?: "DeliveryLine";
  lineNumber: Scalars["Int"]["output"];
  product?: Maybe<Product>;
  quantity: Scalars["Decimal"]["output"];
  returned: Scalars["Decimal"]["output"];
};

export type DeliveryEdge = {
  __typename?: "DeliveryEdge";
  cursor: Scalars["String"]["output"];
  node: Delivery;
};

export type DeliveryConnection = {
  __typename?: "DeliveryConnection";
  edges: Array<DeliveryEdge>;
  nodes: Array<Delivery>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type DeliveryFilter = {
  customerId?: InputMaybe<Scalars["ID"]["input"]>;
  productId?: InputMaybe<Scalars["ID"]["input"]>;
  number?: InputMaybe<TextFilter>;
  deliveredOn?: InputMaybe<DateFilter>;
  warehouse?: InputMaybe<Scalars["String"]["input"]>;
  and?: InputMaybe<Array<DeliveryFilter>>;
  or?: InputMaybe<Array<DeliveryFilter>>;
  not?: InputMaybe<DeliveryFilter>;
};

export type DeliveryOrderField = "DELIVERED_ON" | "NUMBER";

export type DeliveryOrder = {
  field: DeliveryOrderField;
  direction: Direction;
};

export type SalesOrderFilter = {
  customerId?: InputMaybe<Scalars["ID"]["input"]>;
  productId?: InputMaybe<Scalars["ID"]["input"]>;
  campaignId?: InputMaybe<Scalars["ID"]["input"]>;
  buyerName?: InputMaybe<TextFilter>;
  currency?: InputMaybe<Scalars["CurrencyCode"]["input"]>;
  backOrdered?: InputMaybe<Scalars["Boolean"]["input"]>;
  number?: InputMaybe<TextFilter>;
  status?: InputMaybe<SalesOrderStatus>;
  orderedOn?: InputMaybe<DateFilter>;
  requiredOn?: InputMaybe<DateFilter>;
  total?: InputMaybe<DecimalFilter>;
  salespersonId?: InputMaybe<Scalars["ID"]["input"]>;
  deliveredLate?: InputMaybe<Scalars["Boolean"]["input"]>;
  and?: InputMaybe<Array<SalesOrderFilter>>;
  or?: InputMaybe<Array<SalesOrderFilter>>;
  not?: InputMaybe<SalesOrderFilter>;
};

export type SalesOrderOrderField = "ORDERED_ON" | "NUMBER" | "TOTAL";

export type SalesOrderOrder = {
  field: SalesOrderOrderField;
  direction: Direction;
};

export type OrderLineInput = {
  productId: Scalars["ID"]["input"];
  quantity: Scalars["Decimal"]["input"];
  unitPrice?: InputMaybe<Scalars["Decimal"]["input"]>;
  discount?: InputMaybe<Scalars["Decimal"]["input"]>;
};

export type PlaceOrderInput = {
  customerId: Scalars["ID"]["input"];
  lines: Array<OrderLineInput>;
  freight: Scalars["Decimal"]["input"];
  currency?: InputMaybe<Scalars["CurrencyCode"]["input"]>;
  allowBackOrder: Scalars["Boolean"]["input"];
  creditOverride?: InputMaybe<CreditOverrideInput>;
  orderedOn?: InputMaybe<Scalars["Date"]["input"]>;
  requiredOn?: InputMaybe<Scalars["Date"]["input"]>;
  salespersonId?: InputMaybe<Scalars["ID"]["input"]>;
  campaignId?: InputMaybe<Scalars["ID"]["input"]>;
  warehouse?: InputMaybe<Scalars["String"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type ChangedLineInput = {
  lineNumber: Scalars["Int"]["input"];
  quantity: Scalars["Decimal"]["input"];
};

export type ChangeOrderInput = {
  orderId: Scalars["ID"]["input"];
  lines?: InputMaybe<Array<ChangedLineInput>>;
  addLines?: InputMaybe<Array<OrderLineInput>>;
  requiredOn?: InputMaybe<Scalars["Date"]["input"]>;
  creditOverride?: InputMaybe<CreditOverrideInput>;
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type CancelOrderInput = {
  orderId: Scalars["ID"]["input"];
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type ReopenOrderInput = {
  orderId: Scalars["ID"]["input"];
  creditOverride?: InputMaybe<CreditOverrideInput>;
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type AllocateBackOrdersInput = {
  productId?: InputMaybe<Scalars["ID"]["input"]>;
  warehouse?: InputMaybe<Scalars["String"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type BackOrderAllocation = {
  __typename?: "BackOrderAllocation";
  lines: Array<AllocatedLine>;
};

export type AllocatedLine = {
  __typename?: "AllocatedLine";
  order?: Maybe<SalesOrder>;
  lineNumber: Scalars["Int"]["output"];
  product?: Maybe<Product>;
  quantity: Scalars["Decimal"]["output"];
};

export type DeliveryLineInput = {
  lineNumber: Scalars["Int"]["input"];
  quantity: Scalars["Decimal"]["input"];
  lot?: InputMaybe<Scalars["String"]["input"]>;
  bin?: InputMaybe<Scalars["String"]["input"]>;
};

export type DeliverOrderInput = {
  orderId: Scalars["ID"]["input"];
  deliveredOn?: InputMaybe<Scalars["Date"]["input"]>;
  lines?: InputMaybe<Array<DeliveryLineInput>>;
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type InvoiceOrderInput = {
  orderId: Scalars["ID"]["input"];
  issuedOn?: InputMaybe<Scalars["Date"]["input"]>;
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type CreditLimitExceeded = UserError & {
  __typename?: "CreditLimitExceeded";
  message: Scalars["String"]["output"];
  availableCredit?: Maybe<Money>;
};

export type OrderNotFound = UserError & {
  __typename?: "OrderNotFound";
  message: Scalars["String"]["output"];
  orderId: Scalars["ID"]["output"];
};

export type OverDelivery = UserError & {
  __typename?: "OverDelivery";
  message: Scalars["String"]["output"];
  lineNumber: Scalars["Int"]["output"];
  undelivered: Scalars["Decimal"]["output"];
};

export type AlreadyDelivered = UserError & {
  __typename?: "AlreadyDelivered";
  message: Scalars["String"]["output"];
  lineNumber: Scalars["Int"]["output"];
  delivered: Scalars["Decimal"]["output"];
};

export type OrderCancelled = UserError & {
  __typename?: "OrderCancelled";
  message: Scalars["String"]["output"];
};

export type NothingLeft = UserError & {
  __typename?: "NothingLeft";
  message: Scalars["String"]["output"];
};

export type PlaceOrderResult =
  | SalesOrder
  | CustomerNotFound
  | CustomerErased
  | ProductNotFound
  | EmployeeNotFound
  | WarehouseNotFound
  | InsufficientStock
  | CreditLimitExceeded
  | CurrencyMismatch
  | ExchangeRateMissing
  | CompanyNotFound
  | InvalidInput
  | IdempotencyConflict;

export type ChangeOrderResult =
  | SalesOrder
  | OrderNotFound
  | OrderCancelled
  | AlreadyDelivered
  | ProductNotFound
  | InsufficientStock
  | CreditLimitExceeded
  | ExchangeRateMissing
  | CurrencyMismatch
  | VersionConflict
  | InvalidInput
  | IdempotencyConflict;

export type CancelOrderResult =
  SalesOrder | OrderNotFound | NothingLeft | VersionConflict | InvalidInput | IdempotencyConflict;

export type ReopenOrderResult =
  | SalesOrder
  | OrderNotFound
  | NothingLeft
  | InsufficientStock
  | CreditLimitExceeded
  | ExchangeRateMissing
  | VersionConflict
  | InvalidInput
  | IdempotencyConflict;

export type AllocateBackOrdersResult =
  BackOrderAllocation | ProductNotFound | WarehouseNotFound | CompanyNotFound | InvalidInput | IdempotencyConflict;

export type DeliverOrderResult =
  | Delivery
  | OrderNotFound
  | OverDelivery
  | NothingLeft
  | InsufficientStock
  | PeriodClosed
  | VersionConflict
  | InvalidInput
  | IdempotencyConflict;

export type InvoiceOrderResult =
  | Invoice
  | OrderNotFound
  | NothingLeft
  | PeriodClosed
  | ExchangeRateMissing
  | VersionConflict
  | InvalidInput
  | IdempotencyConflict;

export type SalesOrderEdge = {
  __typename?: "SalesOrderEdge";
  cursor: Scalars["String"]["output"];
  node: SalesOrder;
};

export type SalesOrderConnection = {
  __typename?: "SalesOrderConnection";
  edges: Array<SalesOrderEdge>;
  nodes: Array<SalesOrder>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type Price = {
  __typename?: "Price";
  unitPrice: Money;
  discount: Scalars["Decimal"]["output"];
  net: Money;
  source: PriceSource;
  priceList?: Maybe<PriceList>;
  minQuantity: Scalars["Decimal"]["output"];
  candidates: Array<PriceCandidate>;
};

export type PriceCandidate = {
  __typename?: "PriceCandidate";
  source: PriceSource;
  priceList?: Maybe<PriceList>;
  unitPrice: Money;
  discount: Scalars["Decimal"]["output"];
  minQuantity: Scalars["Decimal"]["output"];
};

export type PriceSource = "CUSTOMER_LIST" | "ASSIGNED_LIST" | "GENERAL_LIST" | "LIST_PRICE";

export type PriceListAudience = "ALL" | "ASSIGNED" | "CUSTOMER";

export type PriceList = {
  __typename?: "PriceList";
  id: Scalars["ID"]["output"];
  code: Scalars["String"]["output"];
  name: Scalars["String"]["output"];
  currency: Scalars["CurrencyCode"]["output"];
  audience: PriceListAudience;
  customer?: Maybe<Customer>;
  validFrom: Scalars["Date"]["output"];
  validTo?: Maybe<Scalars["Date"]["output"]>;
  items: Array<PriceListItem>;
  version: Scalars["Int"]["output"];
};

export type PriceListItem = {
  __typename?: "PriceListItem";
  product?: Maybe<Product>;
  minQuantity: Scalars["Decimal"]["output"];
  unitPrice?: Maybe<Money>;
  discount: Scalars["Decimal"]["output"];
};

export type PriceListFilter = {
  code?: InputMaybe<TextFilter>;
  currency?: InputMaybe<Scalars["CurrencyCode"]["input"]>;
  audience?: InputMaybe<PriceListAudience>;
  customerId?: InputMaybe<Scalars["ID"]["input"]>;
  validOn?: InputMaybe<Scalars["Date"]["input"]>;
  and?: InputMaybe<Array<PriceListFilter>>;
  or?: InputMaybe<Array<PriceListFilter>>;
  not?: InputMaybe<PriceListFilter>;
};

export type PriceListOrderField = "NAME" | "CODE";

export type PriceListOrder = {
  field: PriceListOrderField;
  direction: Direction;
};

export type PriceListItemInput = {
  productId?: InputMaybe<Scalars["ID"]["input"]>;
  minQuantity: Scalars["Decimal"]["input"];
  unitPrice?: InputMaybe<Scalars["Decimal"]["input"]>;
  discount: Scalars["Decimal"]["input"];
};

export type SetPriceListInput = {
  code: Scalars["String"]["input"];
  name: Scalars["String"]["input"];
  currency?: InputMaybe<Scalars["CurrencyCode"]["input"]>;
  audience: PriceListAudience;
  customerId?: InputMaybe<Scalars["ID"]["input"]>;
  validFrom: Scalars["Date"]["input"];
  validTo?: InputMaybe<Scalars["Date"]["input"]>;
  items: Array<PriceListItemInput>;
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type AssignPriceListInput = {
  customerId: Scalars["ID"]["input"];
  priceList?: InputMaybe<Scalars["String"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type PriceListNotFound = UserError & {
  __typename?: "PriceListNotFound";
  message: Scalars["String"]["output"];
  priceList: Scalars["String"]["output"];
};

export type SetPriceListResult =
  | PriceList
  | CustomerNotFound
  | CustomerErased
  | ProductNotFound
  | CompanyNotFound
  | VersionConflict
  | InvalidInput
  | IdempotencyConflict;

export type PriceListAssignment = {
  __typename?: "PriceListAssignment";
  customer?: Maybe<Customer>;
  priceList?: Maybe<PriceList>;
};

export type AssignPriceListResult =
  | PriceListAssignment
  | PriceListNotFound
  | CustomerNotFound
  | CustomerErased
  | CompanyNotFound
  | InvalidInput
  | IdempotencyConflict;

export type PriceListEdge = {
  __typename?: "PriceListEdge";
  cursor: Scalars["String"]["output"];
  node: PriceList;
};

export type PriceListConnection = {
  __typename?: "PriceListConnection";
  edges: Array<PriceListEdge>;
  nodes: Array<PriceList>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type Quote = {
  __typename?: "Quote";
  id: Scalars["ID"]["output"];
  number: Scalars["String"]["output"];
  customer?: Maybe<Customer>;
  salesperson?: Maybe<Employee>;
  campaign?: Maybe<Campaign>;
  quotedOn: Scalars["Date"]["output"];
  validUntil: Scalars["Date"]["output"];
  status: QuoteStatus;
  revision: Scalars["Int"]["output"];
  lines: Array<QuoteLine>;
  net: Money;
  freight: Money;
  tax: Money;
  total: Money;
  revisions: Array<QuoteRevision>;
  order?: Maybe<SalesOrder>;
  version: Scalars["Int"]["output"];
  changes?: Maybe<ChangeConnection>;
};

export type QuoteChangesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QuoteStatus = "DRAFT" | "SENT" | "ACCEPTED" | "DECLINED" | "EXPIRED";

export type QuoteRevision = {
  __typename?: "QuoteRevision";
  revision: Scalars["Int"]["output"];
  validUntil: Scalars["Date"]["output"];
  lines: Array<QuoteLine>;
  net: Money;
  freight: Money;
  tax: Money;
  total: Money;
  recordedAt: Scalars["DateTime"]["output"];
};

export type QuoteLine = {
  __typename?: "QuoteLine";
  lineNumber: Scalars["Int"]["output"];
  product?: Maybe<Product>;
  quantity: Scalars["Decimal"]["output"];
  unitPrice: Money;
  discount: Scalars["Decimal"]["output"];
  net: Money;
};

export type QuoteFilter = {
  customerId?: InputMaybe<Scalars["ID"]["input"]>;
  productId?: InputMaybe<Scalars["ID"]["input"]>;
  salespersonId?: InputMaybe<Scalars["ID"]["input"]>;
  campaignId?: InputMaybe<Scalars["ID"]["input"]>;
  number?: InputMaybe<TextFilter>;
  status?: InputMaybe<QuoteStatus>;
  quotedOn?: InputMaybe<DateFilter>;
  validUntil?: InputMaybe<DateFilter>;
  total?: InputMaybe<DecimalFilter>;
  currency?: InputMaybe<Scalars["CurrencyCode"]["input"]>;
  and?: InputMaybe<Array<QuoteFilter>>;
  or?: InputMaybe<Array<QuoteFilter>>;
  not?: InputMaybe<QuoteFilter>;
};

export type QuoteOrderField = "QUOTED_ON" | "VALID_UNTIL" | "NUMBER" | "TOTAL";

export type QuoteOrder = {
  field: QuoteOrderField;
  direction: Direction;
};

export type CreateQuoteInput = {
  customerId: Scalars["ID"]["input"];
  lines: Array<OrderLineInput>;
  freight: Scalars["Decimal"]["input"];
  quotedOn?: InputMaybe<Scalars["Date"]["input"]>;
  validUntil?: InputMaybe<Scalars["Date"]["input"]>;
  currency?: InputMaybe<Scalars["CurrencyCode"]["input"]>;
  salespersonId?: InputMaybe<Scalars["ID"]["input"]>;
  campaignId?: InputMaybe<Scalars["ID"]["input"]>;
  warehouse?: InputMaybe<Scalars["String"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type ReviseQuoteInput = {
  quoteId: Scalars["ID"]["input"];
  lines: Array<OrderLineInput>;
  freight?: InputMaybe<Scalars["Decimal"]["input"]>;
  validUntil?: InputMaybe<Scalars["Date"]["input"]>;
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type QuoteInput = {
  quoteId: Scalars["ID"]["input"];
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type AcceptQuoteInput = {
  quoteId: Scalars["ID"]["input"];
  requiredOn?: InputMaybe<Scalars["Date"]["input"]>;
  allowBackOrder: Scalars["Boolean"]["input"];
  creditOverride?: InputMaybe<CreditOverrideInput>;
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type QuoteNotFound = UserError & {
  __typename?: "QuoteNotFound";
  message: Scalars["String"]["output"];
  quoteId: Scalars["ID"]["output"];
};

export type QuoteNotOpen = UserError & {
  __typename?: "QuoteNotOpen";
  message: Scalars["String"]["output"];
  status: QuoteStatus;
  order?: Maybe<SalesOrder>;
};

export type CreateQuoteResult =
  | Quote
  | CustomerNotFound
  | CustomerErased
  | ProductNotFound
  | EmployeeNotFound
  | WarehouseNotFound
  | CurrencyMismatch
  | ExchangeRateMissing
  | CompanyNotFound
  | InvalidInput
  | IdempotencyConflict;

export type ReviseQuoteResult =
  | Quote
  | QuoteNotFound
  | QuoteNotOpen
  | ProductNotFound
  | CurrencyMismatch
  | VersionConflict
  | InvalidInput
  | IdempotencyConflict;

export type SendQuoteResult =
  Quote | QuoteNotFound | QuoteNotOpen | VersionConflict | InvalidInput | IdempotencyConflict;

export type DeclineQuoteResult =
  Quote | QuoteNotFound | QuoteNotOpen | VersionConflict | InvalidInput | IdempotencyConflict;

export type AcceptQuoteResult =
  | SalesOrder
  | QuoteNotFound
  | QuoteNotOpen
  | CustomerErased
  | InsufficientStock
  | CreditLimitExceeded
  | ExchangeRateMissing
  | VersionConflict
  | InvalidInput
  | IdempotencyConflict;

export type QuoteEdge = {
  __typename?: "QuoteEdge";
  cursor: Scalars["String"]["output"];
  node: Quote;
};

export type QuoteConnection = {
  __typename?: "QuoteConnection";
  edges: Array<QuoteEdge>;
  nodes: Array<Quote>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type SalesReturn = {
  __typename?: "SalesReturn";
  id: Scalars["ID"]["output"];
  number: Scalars["String"]["output"];
  order?: Maybe<SalesOrder>;
  delivery?: Maybe<Delivery>;
  customer?: Maybe<Customer>;
  warehouse?: Maybe<Warehouse>;
  returnedOn: Scalars["Date"]["output"];
  reason: ReturnReason;
  lines: Array<SalesReturnLine>;
  movements?: Maybe<StockMovementConnection>;
  creditNotes?: Maybe<Array<CreditNote>>;
};

export type SalesReturnMovementsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type ReturnReason = "DAMAGED" | "WRONG_ITEM" | "NOT_WANTED" | "OTHER";

export type SalesReturnLine = {
  __typename?: "SalesReturnLine";
  lineNumber: Scalars["Int"]["output"];
  product?: Maybe<Product>;
  quantity: Scalars["Decimal"]["output"];
  credited: Scalars["Decimal"]["output"];
  restocked: Scalars["Boolean"]["output"];
  cost?: Maybe<Money>;
  scrappedLots?: Maybe<Array<ScrappedLot>>;
};

export type ScrappedLot = {
  __typename?: "ScrappedLot";
  lot?: Maybe<Lot>;
  quantity: Scalars["Decimal"]["output"];
};

export type SalesReturnFilter = {
  customerId?: InputMaybe<Scalars["ID"]["input"]>;
  number?: InputMaybe<TextFilter>;
  returnedOn?: InputMaybe<DateFilter>;
  reason?: InputMaybe<ReturnReason>;
  and?: InputMaybe<Array<SalesReturnFilter>>;
  or?: InputMaybe<Array<SalesReturnFilter>>;
  not?: InputMaybe<SalesReturnFilter>;
};

export type SalesReturnOrderField = "RETURNED_ON" | "NUMBER";

export type SalesReturnOrder = {
  field: SalesReturnOrderField;
  direction: Direction;
};

export type ReturnedLineInput = {
  lineNumber: Scalars["Int"]["input"];
  quantity: Scalars["Decimal"]["input"];
  restock: Scalars["Boolean"]["input"];
  lot?: InputMaybe<Scalars["String"]["input"]>;
  bin?: InputMaybe<Scalars["String"]["input"]>;
};

export type ReturnGoodsInput = {
  deliveryId: Scalars["ID"]["input"];
  lines?: InputMaybe<Array<ReturnedLineInput>>;
  reason: ReturnReason;
  returnedOn?: InputMaybe<Scalars["Date"]["input"]>;
  warehouse?: InputMaybe<Scalars["String"]["input"]>;
};

export type DeliveryNotFound = UserError & {
  __typename?: "DeliveryNotFound";
  message: Scalars["String"]["output"];
  deliveryId: Scalars["ID"]["output"];
};

export type ReturnExceedsDelivery = UserError & {
  __typename?: "ReturnExceedsDelivery";
  message: Scalars["String"]["output"];
  lineNumber: Scalars["Int"]["output"];
  returnable: Scalars["Decimal"]["output"];
};

export type ReturnGoodsResult =
  | SalesReturn
  | DeliveryNotFound
  | ReturnExceedsDelivery
  | NothingLeft
  | WarehouseNotFound
  | PeriodClosed
  | InvalidInput
  | IdempotencyConflict;

export type SalesReturnEdge = {
  __typename?: "SalesReturnEdge";
  cursor: Scalars["String"]["output"];
  node: SalesReturn;
};

export type SalesReturnConnection = {
  __typename?: "SalesReturnConnection";
  edges: Array<SalesReturnEdge>;
  nodes: Array<SalesReturn>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type SalesGrouping =
  "CUSTOMER" | "PRODUCT" | "CATEGORY" | "EMPLOYEE" | "REGION" | "COUNTRY" | "MONTH" | "CAMPAIGN";

export type SalesMeasure = "INVOICED" | "ORDERED";

export type SalesReport = {
  __typename?: "SalesReport";
  from: Scalars["Date"]["output"];
  to: Scalars["Date"]["output"];
  net: Money;
  netYearBefore: Money;
  growth?: Maybe<Scalars["Decimal"]["output"]>;
  rowCount: Scalars["Int"]["output"];
  rows: Array<SalesReportRow>;
  pageInfo: PageInfo;
};

export type SalesReportRow = {
  __typename?: "SalesReportRow";
  label?: Maybe<Scalars["String"]["output"]>;
  customer?: Maybe<Customer>;
  product?: Maybe<Product>;
  employee?: Maybe<Employee>;
  campaign?: Maybe<Campaign>;
  quantity: Scalars["Decimal"]["output"];
  net: Money;
  netYearBefore: Money;
  growth?: Maybe<Scalars["Decimal"]["output"]>;
};

export type MarginGrouping = "CUSTOMER" | "PRODUCT" | "CATEGORY" | "ORDER" | "EMPLOYEE" | "COUNTRY" | "MONTH";

export type MarginReport = {
  __typename?: "MarginReport";
  from: Scalars["Date"]["output"];
  to: Scalars["Date"]["output"];
  revenue: Money;
  cost: Money;
  margin: Money;
  marginRate?: Maybe<Scalars["Decimal"]["output"]>;
  rowCount: Scalars["Int"]["output"];
  rows: Array<MarginReportRow>;
  pageInfo: PageInfo;
};

export type MarginReportRow = {
  __typename?: "MarginReportRow";
  label?: Maybe<Scalars["String"]["output"]>;
  customer?: Maybe<Customer>;
  product?: Maybe<Product>;
  order?: Maybe<SalesOrder>;
  employee?: Maybe<Employee>;
  revenue: Money;
  cost: Money;
  margin: Money;
  marginRate?: Maybe<Scalars["Decimal"]["output"]>;
};

export type ProductPair = {
  __typename?: "ProductPair";
  product?: Maybe<Product>;
  other?: Maybe<Product>;
  orders: Scalars["Int"]["output"];
  support: Scalars["Decimal"]["output"];
  confidence: Scalars["Decimal"]["output"];
  lift: Scalars["Decimal"]["output"];
};

export type OrderBacklog = {
  __typename?: "OrderBacklog";
  rowCount: Scalars["Int"]["output"];
  net: Money;
  netBackordered: Money;
  rows: Array<OrderBacklogRow>;
  pageInfo: PageInfo;
};

export type OrderBacklogRow = {
  __typename?: "OrderBacklogRow";
  order?: Maybe<SalesOrder>;
  lineNumber: Scalars["Int"]["output"];
  product?: Maybe<Product>;
  dueOn: Scalars["Date"]["output"];
  daysLate: Scalars["Int"]["output"];
  undelivered: Scalars["Decimal"]["output"];
  reserved: Scalars["Decimal"]["output"];
  backordered: Scalars["Decimal"]["output"];
  available?: Maybe<Scalars["Decimal"]["output"]>;
  incoming?: Maybe<Scalars["Decimal"]["output"]>;
  net: Money;
};

export type Supplier = {
  __typename?: "Supplier";
  id: Scalars["ID"]["output"];
  number: Scalars["String"]["output"];
  name: Scalars["String"]["output"];
  contactName?: Maybe<Scalars["String"]["output"]>;
  contactTitle?: Maybe<Scalars["String"]["output"]>;
  email?: Maybe<Scalars["String"]["output"]>;
  phone?: Maybe<Scalars["String"]["output"]>;
  website?: Maybe<Scalars["String"]["output"]>;
  address?: Maybe<SupplierAddress>;
  currency?: Maybe<Scalars["CurrencyCode"]["output"]>;
  paymentTermsDays: Scalars["Int"]["output"];
  leadTimeDays?: Maybe<Scalars["Int"]["output"]>;
  active: Scalars["Boolean"]["output"];
  products?: Maybe<ProductConnection>;
  prices?: Maybe<SupplierProductConnection>;
  purchaseOrders?: Maybe<PurchaseOrderConnection>;
  version: Scalars["Int"]["output"];
  changes?: Maybe<ChangeConnection>;
  invoices?: Maybe<SupplierInvoiceConnection>;
  payments?: Maybe<SupplierPaymentConnection>;
};

export type SupplierProductsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type SupplierPricesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type SupplierPurchaseOrdersArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type SupplierChangesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type SupplierInvoicesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type SupplierPaymentsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type SupplierProduct = {
  __typename?: "SupplierProduct";
  id: Scalars["ID"]["output"];
  supplier: Supplier;
  product?: Maybe<Product>;
  supplierSku?: Maybe<Scalars["String"]["output"]>;
  price: Money;
  minimumQuantity: Scalars["Decimal"]["output"];
  validFrom: Scalars["Date"]["output"];
  validTo?: Maybe<Scalars["Date"]["output"]>;
  leadTimeDays?: Maybe<Scalars["Int"]["output"]>;
  version: Scalars["Int"]["output"];
};

export type SupplierAddress = {
  __typename?: "SupplierAddress";
  line1: Scalars["String"]["output"];
  city?: Maybe<Scalars["String"]["output"]>;
  region?: Maybe<Scalars["String"]["output"]>;
  postalCode?: Maybe<Scalars["String"]["output"]>;
  countryCode: Scalars["CountryCode"]["output"];
};

export type SupplierFilter = {
  name?: InputMaybe<TextFilter>;
  number?: InputMaybe<TextFilter>;
  active?: InputMaybe<Scalars["Boolean"]["input"]>;
  countryCode?: InputMaybe<Scalars["CountryCode"]["input"]>;
  productId?: InputMaybe<Scalars["ID"]["input"]>;
  and?: InputMaybe<Array<SupplierFilter>>;
  or?: InputMaybe<Array<SupplierFilter>>;
  not?: InputMaybe<SupplierFilter>;
};

export type SupplierProductFilter = {
  supplierId?: InputMaybe<Scalars["ID"]["input"]>;
  productId?: InputMaybe<Scalars["ID"]["input"]>;
  supplierSku?: InputMaybe<TextFilter>;
  validOn?: InputMaybe<Scalars["Date"]["input"]>;
  price?: InputMaybe<DecimalFilter>;
  and?: InputMaybe<Array<SupplierProductFilter>>;
  or?: InputMaybe<Array<SupplierProductFilter>>;
  not?: InputMaybe<SupplierProductFilter>;
};

export type SupplierOrderField = "NAME" | "NUMBER";

export type SupplierOrder = {
  field: SupplierOrderField;
  direction: Direction;
};

export type SupplierAddressInput = {
  line1: Scalars["String"]["input"];
  city?: InputMaybe<Scalars["String"]["input"]>;
  region?: InputMaybe<Scalars["String"]["input"]>;
  postalCode?: InputMaybe<Scalars["String"]["input"]>;
  countryCode: Scalars["CountryCode"]["input"];
};

export type CreateSupplierInput = {
  number?: InputMaybe<Scalars["String"]["input"]>;
  name: Scalars["String"]["input"];
  contactName?: InputMaybe<Scalars["String"]["input"]>;
  contactTitle?: InputMaybe<Scalars["String"]["input"]>;
  email?: InputMaybe<Scalars["String"]["input"]>;
  phone?: InputMaybe<Scalars["String"]["input"]>;
  website?: InputMaybe<Scalars["String"]["input"]>;
  address?: InputMaybe<SupplierAddressInput>;
  currency?: InputMaybe<Scalars["CurrencyCode"]["input"]>;
  paymentTermsDays: Scalars["Int"]["input"];
  leadTimeDays?: InputMaybe<Scalars["Int"]["input"]>;
};

export type UpdateSupplierInput = {
  supplierId: Scalars["ID"]["input"];
  name?: InputMaybe<Scalars["String"]["input"]>;
  contactName?: InputMaybe<Scalars["String"]["input"]>;
  contactTitle?: InputMaybe<Scalars["String"]["input"]>;
  email?: InputMaybe<Scalars["String"]["input"]>;
  phone?: InputMaybe<Scalars["String"]["input"]>;
  website?: InputMaybe<Scalars["String"]["input"]>;
  address?: InputMaybe<SupplierAddressInput>;
  currency?: InputMaybe<Scalars["CurrencyCode"]["input"]>;
  paymentTermsDays?: InputMaybe<Scalars["Int"]["input"]>;
  leadTimeDays?: InputMaybe<Scalars["Int"]["input"]>;
  active?: InputMaybe<Scalars["Boolean"]["input"]>;
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type UnitPriceInput = {
  amount: Scalars["Decimal"]["input"];
  currency: Scalars["CurrencyCode"]["input"];
};

export type SetSupplierProductInput = {
  supplierId: Scalars["ID"]["input"];
  productId: Scalars["ID"]["input"];
  supplierSku?: InputMaybe<Scalars["String"]["input"]>;
  price: UnitPriceInput;
  minimumQuantity: Scalars["Decimal"]["input"];
  validFrom?: InputMaybe<Scalars["Date"]["input"]>;
  validTo?: InputMaybe<Scalars["Date"]["input"]>;
  leadTimeDays?: InputMaybe<Scalars["Int"]["input"]>;
};

export type SupplierNumberTaken = UserError & {
  __typename?: "SupplierNumberTaken";
  message: Scalars["String"]["output"];
  number: Scalars["String"]["output"];
};

export type SupplierNotFound = UserError & {
  __typename?: "SupplierNotFound";
  message: Scalars["String"]["output"];
  supplierId: Scalars["ID"]["output"];
};

export type CreateSupplierResult = Supplier | SupplierNumberTaken | InvalidInput | IdempotencyConflict;

export type UpdateSupplierResult = Supplier | SupplierNotFound | VersionConflict | InvalidInput | IdempotencyConflict;

export type SetSupplierProductResult =
  SupplierProduct | SupplierNotFound | ProductNotFound | CompanyNotFound | InvalidInput | IdempotencyConflict;

export type SupplierProductEdge = {
  __typename?: "SupplierProductEdge";
  cursor: Scalars["String"]["output"];
  node: SupplierProduct;
};

export type SupplierProductConnection = {
  __typename?: "SupplierProductConnection";
  edges: Array<SupplierProductEdge>;
  nodes: Array<SupplierProduct>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type SupplierEdge = {
  __typename?: "SupplierEdge";
  cursor: Scalars["String"]["output"];
  node: Supplier;
};

export type SupplierConnection = {
  __typename?: "SupplierConnection";
  edges: Array<SupplierEdge>;
  nodes: Array<Supplier>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type WorkCentre = {
  __typename?: "WorkCentre";
  id: Scalars["ID"]["output"];
  code: Scalars["String"]["output"];
  name: Scalars["String"]["output"];
  hourlyRate: Money;
  capacityHours: Scalars["Decimal"]["output"];
  efficiency: Scalars["Decimal"]["output"];
  workingDays: Array<Weekday>;
  closedOn: Array<Scalars["Date"]["output"]>;
  active: Scalars["Boolean"]["output"];
  version: Scalars["Int"]["output"];
  changes?: Maybe<ChangeConnection>;
};

export type WorkCentreChangesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type Weekday = "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY";

export type WorkCentreFilter = {
  code?: InputMaybe<TextFilter>;
  name?: InputMaybe<TextFilter>;
  active?: InputMaybe<Scalars["Boolean"]["input"]>;
  and?: InputMaybe<Array<WorkCentreFilter>>;
  or?: InputMaybe<Array<WorkCentreFilter>>;
  not?: InputMaybe<WorkCentreFilter>;
};

export type WorkCentreOrderField = "CODE" | "NAME";

export type WorkCentreOrder = {
  field: WorkCentreOrderField;
  direction: Direction;
};

export type CreateWorkCentreInput = {
  code: Scalars["String"]["input"];
  name: Scalars["String"]["input"];
  hourlyRate: Scalars["Decimal"]["input"];
  capacityHours: Scalars["Decimal"]["input"];
  efficiency: Scalars["Decimal"]["input"];
  workingDays: Array<Weekday>;
  closedOn: Array<Scalars["Date"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type UpdateWorkCentreInput = {
  workCentreId: Scalars["ID"]["input"];
  name?: InputMaybe<Scalars["String"]["input"]>;
  hourlyRate?: InputMaybe<Scalars["Decimal"]["input"]>;
  capacityHours?: InputMaybe<Scalars["Decimal"]["input"]>;
  efficiency?: InputMaybe<Scalars["Decimal"]["input"]>;
  workingDays?: InputMaybe<Array<Weekday>>;
  closedOn?: InputMaybe<Array<Scalars["Date"]["input"]>>;
  active?: InputMaybe<Scalars["Boolean"]["input"]>;
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type WorkCentreCodeTaken = UserError & {
  __typename?: "WorkCentreCodeTaken";
  message: Scalars["String"]["output"];
  code: Scalars["String"]["output"];
};

export type WorkCentreNotFound = UserError & {
  __typename?: "WorkCentreNotFound";
  message: Scalars["String"]["output"];
};

export type CreateWorkCentreResult =
  WorkCentre | WorkCentreCodeTaken | CompanyNotFound | InvalidInput | IdempotencyConflict;

export type UpdateWorkCentreResult =
  WorkCentre | WorkCentreNotFound | VersionConflict | InvalidInput | IdempotencyConflict;

export type WorkCentreEdge = {
  __typename?: "WorkCentreEdge";
  cursor: Scalars["String"]["output"];
  node: WorkCentre;
};

export type WorkCentreConnection = {
  __typename?: "WorkCentreConnection";
  edges: Array<WorkCentreEdge>;
  nodes: Array<WorkCentre>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type Bom = {
  __typename?: "Bom";
  id: Scalars["ID"]["output"];
  product?: Maybe<Product>;
  revision: Scalars["Int"]["output"];
  output: Scalars["Decimal"]["output"];
  phantom: Scalars["Boolean"]["output"];
  validFrom: Scalars["Date"]["output"];
  validTo?: Maybe<Scalars["Date"]["output"]>;
  withdrawn: Scalars["Boolean"]["output"];
  components: Array<BomComponent>;
  operations: Array<BomOperation>;
  recordedAt: Scalars["DateTime"]["output"];
  version: Scalars["Int"]["output"];
  changes?: Maybe<ChangeConnection>;
};

export type BomChangesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type BomComponent = {
  __typename?: "BomComponent";
  lineNumber: Scalars["Int"]["output"];
  product?: Maybe<Product>;
  quantity: Scalars["Decimal"]["output"];
  scrap: Scalars["Decimal"]["output"];
};

export type BomOperation = {
  __typename?: "BomOperation";
  lineNumber: Scalars["Int"]["output"];
  name: Scalars["String"]["output"];
  workCentre: WorkCentre;
  setupMinutes: Scalars["Decimal"]["output"];
  runMinutes: Scalars["Decimal"]["output"];
};

export type BomRequirement = {
  __typename?: "BomRequirement";
  level: Scalars["Int"]["output"];
  product?: Maybe<Product>;
  quantity: Scalars["Decimal"]["output"];
  bom?: Maybe<Bom>;
};

export type BomCost = {
  __typename?: "BomCost";
  quantity: Scalars["Decimal"]["output"];
  materials: Array<BomMaterialCost>;
  operations: Array<BomOperationCost>;
  materialCost: Money;
  operationCost: Money;
  total: Money;
  unitCost: Money;
  complete: Scalars["Boolean"]["output"];
};

export type BomMaterialCost = {
  __typename?: "BomMaterialCost";
  product?: Maybe<Product>;
  quantity: Scalars["Decimal"]["output"];
  unitCost?: Maybe<Money>;
  cost: Money;
};

export type BomOperationCost = {
  __typename?: "BomOperationCost";
  workCentre: WorkCentre;
  hours: Scalars["Decimal"]["output"];
  cost: Money;
};

export type BomFilter = {
  productId?: InputMaybe<Scalars["ID"]["input"]>;
  componentId?: InputMaybe<Scalars["ID"]["input"]>;
  workCentre?: InputMaybe<Scalars["String"]["input"]>;
  inForceOn?: InputMaybe<Scalars["Date"]["input"]>;
  withdrawn?: InputMaybe<Scalars["Boolean"]["input"]>;
  validFrom?: InputMaybe<DateFilter>;
  and?: InputMaybe<Array<BomFilter>>;
  or?: InputMaybe<Array<BomFilter>>;
  not?: InputMaybe<BomFilter>;
};

export type BomOrderField = "VALID_FROM" | "RECORDED_AT";

export type BomOrder = {
  field: BomOrderField;
  direction: Direction;
};

export type BomComponentInput = {
  productId: Scalars["ID"]["input"];
  quantity: Scalars["Decimal"]["input"];
  scrap: Scalars["Decimal"]["input"];
};

export type BomOperationInput = {
  workCentre: Scalars["String"]["input"];
  name: Scalars["String"]["input"];
  setupMinutes: Scalars["Decimal"]["input"];
  runMinutes: Scalars["Decimal"]["input"];
};

export type CreateBomInput = {
  productId: Scalars["ID"]["input"];
  output: Scalars["Decimal"]["input"];
  phantom: Scalars["Boolean"]["input"];
  validFrom?: InputMaybe<Scalars["Date"]["input"]>;
  validTo?: InputMaybe<Scalars["Date"]["input"]>;
  components: Array<BomComponentInput>;
  operations: Array<BomOperationInput>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type EndBomInput = {
  bomId: Scalars["ID"]["input"];
  validTo?: InputMaybe<Scalars["Date"]["input"]>;
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type BomNotFound = UserError & {
  __typename?: "BomNotFound";
  message: Scalars["String"]["output"];
  bomId: Scalars["ID"]["output"];
};

export type BomOverlap = UserError & {
  __typename?: "BomOverlap";
  message: Scalars["String"]["output"];
};

export type BomCycle = UserError & {
  __typename?: "BomCycle";
  message: Scalars["String"]["output"];
  sku?: Maybe<Scalars["String"]["output"]>;
};

export type CreateBomResult =
  | Bom
  | BomCycle
  | BomOverlap
  | ProductNotFound
  | WorkCentreNotFound
  | CompanyNotFound
  | InvalidInput
  | IdempotencyConflict;

export type EndBomResult = Bom | BomNotFound | BomOverlap | VersionConflict | InvalidInput | IdempotencyConflict;

export type BomEdge = {
  __typename?: "BomEdge";
  cursor: Scalars["String"]["output"];
  node: Bom;
};

export type BomConnection = {
  __typename?: "BomConnection";
  edges: Array<BomEdge>;
  nodes: Array<Bom>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type WorkOrder = {
  __typename?: "WorkOrder";
  id: Scalars["ID"]["output"];
  number?: Maybe<Scalars["String"]["output"]>;
  product?: Maybe<Product>;
  bom: Bom;
  warehouse?: Maybe<Warehouse>;
  status: WorkOrderStatus;
  quantity: Scalars["Decimal"]["output"];
  tolerance: Scalars["Decimal"]["output"];
  backflush: Scalars["Boolean"]["output"];
  received: Scalars["Decimal"]["output"];
  scrapped: Scalars["Decimal"]["output"];
  remaining: Scalars["Decimal"]["output"];
  startsOn: Scalars["Date"]["output"];
  dueOn: Scalars["Date"]["output"];
  releasedOn?: Maybe<Scalars["Date"]["output"]>;
  closedOn?: Maybe<Scalars["Date"]["output"]>;
  workInProgress: Money;
  components: Array<WorkOrderComponent>;
  operations: Array<WorkOrderOperation>;
  events?: Maybe<WorkOrderEventConnection>;
  recordedAt: Scalars["DateTime"]["output"];
  version: Scalars["Int"]["output"];
  changes?: Maybe<ChangeConnection>;
  timeWorked?: Maybe<TimeWorked>;
};

export type WorkOrderEventsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type WorkOrderChangesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type WorkOrderStatus = "PLANNED" | "RELEASED" | "STARTED" | "COMPLETED" | "CLOSED" | "CANCELLED";

export type WorkOrderComponent = {
  __typename?: "WorkOrderComponent";
  lineNumber: Scalars["Int"]["output"];
  product?: Maybe<Product>;
  required: Scalars["Decimal"]["output"];
  reserved: Scalars["Decimal"]["output"];
  issued: Scalars["Decimal"]["output"];
  scrapped: Scalars["Decimal"]["output"];
  cost: Money;
};

export type WorkOrderOperation = {
  __typename?: "WorkOrderOperation";
  lineNumber: Scalars["Int"]["output"];
  name: Scalars["String"]["output"];
  workCentre: WorkCentre;
  plannedHours: Scalars["Decimal"]["output"];
  reportedHours: Scalars["Decimal"]["output"];
  cost: Money;
};

export type WorkOrderEvent = {
  __typename?: "WorkOrderEvent";
  id: Scalars["ID"]["output"];
  kind: WorkOrderEventKind;
  lineNumber?: Maybe<Scalars["Int"]["output"]>;
  quantity: Scalars["Decimal"]["output"];
  value: Money;
  occurredOn: Scalars["Date"]["output"];
  reason?: Maybe<Scalars["String"]["output"]>;
  recordedAt: Scalars["DateTime"]["output"];
};

export type WorkOrderEventKind =
  | "ISSUE"
  | "OPERATION"
  | "COMPONENT_RETURN"
  | "HOURS_WITHDRAWN"
  | "RECEIPT"
  | "COMPONENT_SCRAP"
  | "PRODUCT_SCRAP"
  | "VARIANCE";

export type WorkOrderFilter = {
  number?: InputMaybe<TextFilter>;
  status?: InputMaybe<WorkOrderStatus>;
  productId?: InputMaybe<Scalars["ID"]["input"]>;
  componentId?: InputMaybe<Scalars["ID"]["input"]>;
  workCentre?: InputMaybe<Scalars["String"]["input"]>;
  startsOn?: InputMaybe<DateFilter>;
  dueOn?: InputMaybe<DateFilter>;
  late?: InputMaybe<Scalars["Boolean"]["input"]>;
  and?: InputMaybe<Array<WorkOrderFilter>>;
  or?: InputMaybe<Array<WorkOrderFilter>>;
  not?: InputMaybe<WorkOrderFilter>;
};

export type WorkOrderOrderField = "DUE_ON" | "STARTS_ON" | "NUMBER";

export type WorkOrderOrder = {
  field: WorkOrderOrderField;
  direction: Direction;
};

export type CreateWorkOrderInput = {
  productId: Scalars["ID"]["input"];
  quantity: Scalars["Decimal"]["input"];
  dueOn: Scalars["Date"]["input"];
  startsOn?: InputMaybe<Scalars["Date"]["input"]>;
  tolerance: Scalars["Decimal"]["input"];
  backflush: Scalars["Boolean"]["input"];
  warehouse?: InputMaybe<Scalars["String"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type RescheduleWorkOrderInput = {
  workOrderId: Scalars["ID"]["input"];
  startsOn: Scalars["Date"]["input"];
  dueOn: Scalars["Date"]["input"];
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type ReleaseWorkOrderInput = {
  workOrderId: Scalars["ID"]["input"];
  on?: InputMaybe<Scalars["Date"]["input"]>;
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type StartWorkOrderInput = {
  workOrderId: Scalars["ID"]["input"];
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type WorkOrderLineInput = {
  lineNumber: Scalars["Int"]["input"];
  quantity: Scalars["Decimal"]["input"];
  lot?: InputMaybe<Scalars["String"]["input"]>;
  bin?: InputMaybe<Scalars["String"]["input"]>;
};

export type IssueComponentsInput = {
  workOrderId: Scalars["ID"]["input"];
  issuedOn?: InputMaybe<Scalars["Date"]["input"]>;
  lines?: InputMaybe<Array<WorkOrderLineInput>>;
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type ReturnComponentsInput = {
  workOrderId: Scalars["ID"]["input"];
  returnedOn?: InputMaybe<Scalars["Date"]["input"]>;
  lines: Array<WorkOrderLineInput>;
  reason: Scalars["String"]["input"];
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type ScrapComponentsInput = {
  workOrderId: Scalars["ID"]["input"];
  scrappedOn?: InputMaybe<Scalars["Date"]["input"]>;
  lines: Array<WorkOrderLineInput>;
  reason: Scalars["String"]["input"];
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type ReportOperationInput = {
  workOrderId: Scalars["ID"]["input"];
  lineNumber: Scalars["Int"]["input"];
  hours: Scalars["Decimal"]["input"];
  workedOn?: InputMaybe<Scalars["Date"]["input"]>;
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type WithdrawHoursInput = {
  workOrderId: Scalars["ID"]["input"];
  lineNumber: Scalars["Int"]["input"];
  hours: Scalars["Decimal"]["input"];
  withdrawnOn?: InputMaybe<Scalars["Date"]["input"]>;
  reason: Scalars["String"]["input"];
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type ReceiveProductInput = {
  workOrderId: Scalars["ID"]["input"];
  quantity: Scalars["Decimal"]["input"];
  receivedOn?: InputMaybe<Scalars["Date"]["input"]>;
  lot?: InputMaybe<Scalars["String"]["input"]>;
  expiresOn?: InputMaybe<Scalars["Date"]["input"]>;
  bin?: InputMaybe<Scalars["String"]["input"]>;
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type ScrapProductInput = {
  workOrderId: Scalars["ID"]["input"];
  quantity: Scalars["Decimal"]["input"];
  scrappedOn?: InputMaybe<Scalars["Date"]["input"]>;
  reason: Scalars["String"]["input"];
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type CloseWorkOrderInput = {
  workOrderId: Scalars["ID"]["input"];
  on?: InputMaybe<Scalars["Date"]["input"]>;
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type CancelWorkOrderInput = {
  workOrderId: Scalars["ID"]["input"];
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type WorkOrderNotFound = UserError & {
  __typename?: "WorkOrderNotFound";
  message: Scalars["String"]["output"];
  workOrderId: Scalars["ID"]["output"];
};

export type WorkOrderStatusConflict = UserError & {
  __typename?: "WorkOrderStatusConflict";
  message: Scalars["String"]["output"];
  status: WorkOrderStatus;
};

export type NoBom = UserError & {
  __typename?: "NoBom";
  message: Scalars["String"]["output"];
};

export type OverIssue = UserError & {
  __typename?: "OverIssue";
  message: Scalars["String"]["output"];
  lineNumber: Scalars["Int"]["output"];
  issuable: Scalars["Decimal"]["output"];
};

export type OverProduction = UserError & {
  __typename?: "OverProduction";
  message: Scalars["String"]["output"];
  producible: Scalars["Decimal"]["output"];
};

export type CreateWorkOrderResult =
  WorkOrder | NoBom | ProductNotFound | WarehouseNotFound | CompanyNotFound | InvalidInput | IdempotencyConflict;

export type RescheduleWorkOrderResult =
  WorkOrder | WorkOrderNotFound | WorkOrderStatusConflict | VersionConflict | InvalidInput | IdempotencyConflict;

export type ReleaseWorkOrderResult =
  | WorkOrder
  | WorkOrderNotFound
  | WorkOrderStatusConflict
  | InsufficientStock
  | VersionConflict
  | InvalidInput
  | IdempotencyConflict;

export type StartWorkOrderResult =
  WorkOrder | WorkOrderNotFound | WorkOrderStatusConflict | VersionConflict | InvalidInput | IdempotencyConflict;

export type IssueComponentsResult =
  | WorkOrder
  | WorkOrderNotFound
  | WorkOrderStatusConflict
  | OverIssue
  | NothingLeft
  | InsufficientStock
  | PeriodClosed
  | VersionConflict
  | InvalidInput
  | IdempotencyConflict;

export type ReturnComponentsResult =
  | WorkOrder
  | WorkOrderNotFound
  | WorkOrderStatusConflict
  | PeriodClosed
  | VersionConflict
  | InvalidInput
  | IdempotencyConflict;

export type WithdrawHoursResult =
  | WorkOrder
  | WorkOrderNotFound
  | WorkOrderStatusConflict
  | PeriodClosed
  | VersionConflict
  | InvalidInput
  | IdempotencyConflict;

export type ScrapComponentsResult =
  | WorkOrder
  | WorkOrderNotFound
  | WorkOrderStatusConflict
  | InsufficientStock
  | PeriodClosed
  | VersionConflict
  | InvalidInput
  | IdempotencyConflict;

export type ReportOperationResult =
  | WorkOrder
  | WorkOrderNotFound
  | WorkOrderStatusConflict
  | PeriodClosed
  | VersionConflict
  | InvalidInput
  | IdempotencyConflict;

export type ReceiveProductResult =
  | WorkOrder
  | WorkOrderNotFound
  | WorkOrderStatusConflict
  | OverProduction
  | InsufficientStock
  | PeriodClosed
  | VersionConflict
  | InvalidInput
  | IdempotencyConflict;

export type ScrapProductResult =
  | WorkOrder
  | WorkOrderNotFound
  | WorkOrderStatusConflict
  | OverProduction
  | InsufficientStock
  | PeriodClosed
  | VersionConflict
  | InvalidInput
  | IdempotencyConflict;

export type CloseWorkOrderResult =
  | WorkOrder
  | WorkOrderNotFound
  | WorkOrderStatusConflict
  | PeriodClosed
  | VersionConflict
  | InvalidInput
  | IdempotencyConflict;

export type CancelWorkOrderResult =
  WorkOrder | WorkOrderNotFound | WorkOrderStatusConflict | VersionConflict | InvalidInput | IdempotencyConflict;

export type WorkOrderEdge = {
  __typename?: "WorkOrderEdge";
  cursor: Scalars["String"]["output"];
  node: WorkOrder;
};

export type WorkOrderConnection = {
  __typename?: "WorkOrderConnection";
  edges: Array<WorkOrderEdge>;
  nodes: Array<WorkOrder>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type WorkOrderEventEdge = {
  __typename?: "WorkOrderEventEdge";
  cursor: Scalars["String"]["output"];
  node: WorkOrderEvent;
};

export type WorkOrderEventConnection = {
  __typename?: "WorkOrderEventConnection";
  edges: Array<WorkOrderEventEdge>;
  nodes: Array<WorkOrderEvent>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type PlanningParameter = {
  __typename?: "PlanningParameter";
  id: Scalars["ID"]["output"];
  product?: Maybe<Product>;
  leadTimeDays?: Maybe<Scalars["Int"]["output"]>;
  minimumLot: Scalars["Decimal"]["output"];
  lotMultiple?: Maybe<Scalars["Decimal"]["output"]>;
  version: Scalars["Int"]["output"];
  changes?: Maybe<ChangeConnection>;
};

export type PlanningParameterChangesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type PlannedDemand = {
  __typename?: "PlannedDemand";
  id: Scalars["ID"]["output"];
  product?: Maybe<Product>;
  warehouse?: Maybe<Warehouse>;
  quantity: Scalars["Decimal"]["output"];
  dueOn: Scalars["Date"]["output"];
  note?: Maybe<Scalars["String"]["output"]>;
  withdrawn: Scalars["Boolean"]["output"];
  version: Scalars["Int"]["output"];
  changes?: Maybe<ChangeConnection>;
};

export type PlannedDemandChangesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type PlanningParameterFilter = {
  productId?: InputMaybe<Scalars["ID"]["input"]>;
  and?: InputMaybe<Array<PlanningParameterFilter>>;
  or?: InputMaybe<Array<PlanningParameterFilter>>;
  not?: InputMaybe<PlanningParameterFilter>;
};

export type PlannedDemandFilter = {
  productId?: InputMaybe<Scalars["ID"]["input"]>;
  warehouseCode?: InputMaybe<Scalars["String"]["input"]>;
  withdrawn?: InputMaybe<Scalars["Boolean"]["input"]>;
  dueOn?: InputMaybe<DateFilter>;
  and?: InputMaybe<Array<PlannedDemandFilter>>;
  or?: InputMaybe<Array<PlannedDemandFilter>>;
  not?: InputMaybe<PlannedDemandFilter>;
};

export type PlannedDemandOrderField = "DUE_ON";

export type PlannedDemandOrder = {
  field: PlannedDemandOrderField;
  direction: Direction;
};

export type SetPlanningInput = {
  productId: Scalars["ID"]["input"];
  leadTimeDays?: InputMaybe<Scalars["Int"]["input"]>;
  minimumLot: Scalars["Decimal"]["input"];
  lotMultiple?: InputMaybe<Scalars["Decimal"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type PlanDemandInput = {
  productId: Scalars["ID"]["input"];
  quantity: Scalars["Decimal"]["input"];
  dueOn: Scalars["Date"]["input"];
  note?: InputMaybe<Scalars["String"]["input"]>;
  warehouse?: InputMaybe<Scalars["String"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type WithdrawDemandInput = {
  plannedDemandId: Scalars["ID"]["input"];
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type PlannedDemandNotFound = UserError & {
  __typename?: "PlannedDemandNotFound";
  message: Scalars["String"]["output"];
  plannedDemandId: Scalars["ID"]["output"];
};

export type SetPlanningResult =
  PlanningParameter | ProductNotFound | CompanyNotFound | InvalidInput | IdempotencyConflict;

export type PlanDemandResult =
  PlannedDemand | ProductNotFound | WarehouseNotFound | CompanyNotFound | InvalidInput | IdempotencyConflict;

export type WithdrawDemandResult =
  PlannedDemand | PlannedDemandNotFound | VersionConflict | InvalidInput | IdempotencyConflict;

export type PlanningParameterEdge = {
  __typename?: "PlanningParameterEdge";
  cursor: Scalars["String"]["output"];
  node: PlanningParameter;
};

export type PlanningParameterConnection = {
  __typename?: "PlanningParameterConnection";
  edges: Array<PlanningParameterEdge>;
  nodes: Array<PlanningParameter>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type PlannedDemandEdge = {
  __typename?: "PlannedDemandEdge";
  cursor: Scalars["String"]["output"];
  node: PlannedDemand;
};

export type PlannedDemandConnection = {
  __typename?: "PlannedDemandConnection";
  edges: Array<PlannedDemandEdge>;
  nodes: Array<PlannedDemand>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type MrpRun = {
  __typename?: "MrpRun";
  id: Scalars["ID"]["output"];
  warehouse?: Maybe<Warehouse>;
  ranOn: Scalars["Date"]["output"];
  horizon: Scalars["Date"]["output"];
  reorderLevels: Scalars["Boolean"]["output"];
  recordedAt: Scalars["DateTime"]["output"];
  recordedBy: Scalars["String"]["output"];
  proposals?: Maybe<MrpProposalConnection>;
  demands?: Maybe<MrpDemandConnection>;
};

export type MrpRunProposalsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<MrpProposalFilter>;
  orderBy?: InputMaybe<Array<MrpProposalOrder>>;
};

export type MrpRunDemandsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type MrpProposal = {
  __typename?: "MrpProposal";
  id: Scalars["ID"]["output"];
  run: MrpRun;
  action: MrpAction;
  product?: Maybe<Product>;
  level: Scalars["Int"]["output"];
  bom?: Maybe<Bom>;
  quantity: Scalars["Decimal"]["output"];
  releaseOn: Scalars["Date"]["output"];
  dueOn: Scalars["Date"]["output"];
  late: Scalars["Boolean"]["output"];
  status: MrpProposalStatus;
  pegs?: Maybe<MrpPegConnection>;
  workOrder?: Maybe<WorkOrder>;
  purchaseOrder?: Maybe<PurchaseOrder>;
  version: Scalars["Int"]["output"];
  changes?: Maybe<ChangeConnection>;
};

export type MrpProposalPegsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type MrpProposalChangesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type MrpAction = "MAKE" | "BUY";

export type MrpProposalStatus = "OPEN" | "FIRMED";

export type MrpDemand = {
  __typename?: "MrpDemand";
  id: Scalars["ID"]["output"];
  kind: MrpDemandKind;
  product?: Maybe<Product>;
  quantity: Scalars["Decimal"]["output"];
  dueOn: Scalars["Date"]["output"];
  salesOrder?: Maybe<SalesOrder>;
  workOrder?: Maybe<WorkOrder>;
  plannedDemand?: Maybe<PlannedDemand>;
  proposal?: Maybe<MrpProposal>;
  pegs?: Maybe<MrpPegConnection>;
};

export type MrpDemandPegsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type MrpDemandKind = "SALES_ORDER" | "WORK_ORDER" | "PLANNED" | "REORDER" | "PROPOSAL";

export type MrpSupply = {
  __typename?: "MrpSupply";
  id: Scalars["ID"]["output"];
  kind: MrpSupplyKind;
  quantity: Scalars["Decimal"]["output"];
  availableOn: Scalars["Date"]["output"];
  workOrder?: Maybe<WorkOrder>;
  purchaseOrder?: Maybe<PurchaseOrder>;
  transfer?: Maybe<StockTransfer>;
};

export type MrpSupplyKind = "ON_HAND" | "TRANSFER" | "WORK_ORDER" | "PURCHASE_ORDER";

export type MrpPeg = {
  __typename?: "MrpPeg";
  id: Scalars["ID"]["output"];
  quantity: Scalars["Decimal"]["output"];
  late: Scalars["Boolean"]["output"];
  demand: MrpDemand;
  supply?: Maybe<MrpSupply>;
  proposal?: Maybe<MrpProposal>;
};

export type MrpRunFilter = {
  warehouseCode?: InputMaybe<Scalars["String"]["input"]>;
  ranOn?: InputMaybe<DateFilter>;
  and?: InputMaybe<Array<MrpRunFilter>>;
  or?: InputMaybe<Array<MrpRunFilter>>;
  not?: InputMaybe<MrpRunFilter>;
};

export type MrpProposalFilter = {
  action?: InputMaybe<MrpAction>;
  status?: InputMaybe<MrpProposalStatus>;
  productId?: InputMaybe<Scalars["ID"]["input"]>;
  releaseOn?: InputMaybe<DateFilter>;
  dueOn?: InputMaybe<DateFilter>;
  late?: InputMaybe<Scalars["Boolean"]["input"]>;
  and?: InputMaybe<Array<MrpProposalFilter>>;
  or?: InputMaybe<Array<MrpProposalFilter>>;
  not?: InputMaybe<MrpProposalFilter>;
};

export type MrpProposalOrderField = "DUE_ON" | "RELEASE_ON";

export type MrpProposalOrder = {
  field: MrpProposalOrderField;
  direction: Direction;
};

export type RunMrpInput = {
  horizon: Scalars["Date"]["input"];
  reorderLevels: Scalars["Boolean"]["input"];
  warehouse?: InputMaybe<Scalars["String"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type FirmProposalInput = {
  proposalId: Scalars["ID"]["input"];
  supplierId?: InputMaybe<Scalars["ID"]["input"]>;
  unitPrice?: InputMaybe<Scalars["Decimal"]["input"]>;
  backflush: Scalars["Boolean"]["input"];
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type FirmProposalsInput = {
  proposalIds: Array<Scalars["ID"]["input"]>;
  backflush: Scalars["Boolean"]["input"];
};

export type FirmedProposals = {
  __typename?: "FirmedProposals";
  proposals: Array<MrpProposal>;
};

export type ProposalNotFound = UserError & {
  __typename?: "ProposalNotFound";
  message: Scalars["String"]["output"];
  proposalId: Scalars["ID"]["output"];
};

export type ProposalNotOpen = UserError & {
  __typename?: "ProposalNotOpen";
  message: Scalars["String"]["output"];
};

export type RunMrpResult = MrpRun | WarehouseNotFound | CompanyNotFound | InvalidInput | IdempotencyConflict;

export type FirmProposalResult =
  | MrpProposal
  | ProposalNotFound
  | ProposalNotOpen
  | SupplierNotFound
  | SupplierInactive
  | VersionConflict
  | InvalidInput
  | IdempotencyConflict;

export type FirmProposalsResult =
  | FirmedProposals
  | ProposalNotFound
  | ProposalNotOpen
  | SupplierNotFound
  | SupplierInactive
  | InvalidInput
  | IdempotencyConflict;

export type MrpRunEdge = {
  __typename?: "MrpRunEdge";
  cursor: Scalars["String"]["output"];
  node: MrpRun;
};

export type MrpRunConnection = {
  __typename?: "MrpRunConnection";
  edges: Array<MrpRunEdge>;
  nodes: Array<MrpRun>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type MrpProposalEdge = {
  __typename?: "MrpProposalEdge";
  cursor: Scalars["String"]["output"];
  node: MrpProposal;
};

export type MrpProposalConnection = {
  __typename?: "MrpProposalConnection";
  edges: Array<MrpProposalEdge>;
  nodes: Array<MrpProposal>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type MrpDemandEdge = {
  __typename?: "MrpDemandEdge";
  cursor: Scalars["String"]["output"];
  node: MrpDemand;
};

export type MrpDemandConnection = {
  __typename?: "MrpDemandConnection";
  edges: Array<MrpDemandEdge>;
  nodes: Array<MrpDemand>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type MrpPegEdge = {
  __typename?: "MrpPegEdge";
  cursor: Scalars["String"]["output"];
  node: MrpPeg;
};

export type MrpPegConnection = {
  __typename?: "MrpPegConnection";
  edges: Array<MrpPegEdge>;
  nodes: Array<MrpPeg>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type CapacityWeek = {
  __typename?: "CapacityWeek";
  workCentre: WorkCentre;
  week: Scalars["Date"]["output"];
  capacityHours: Scalars["Decimal"]["output"];
  loadHours: Scalars["Decimal"]["output"];
  utilisation?: Maybe<Scalars["Decimal"]["output"]>;
};

export type PurchaseOrder = {
  __typename?: "PurchaseOrder";
  id: Scalars["ID"]["output"];
  number?: Maybe<Scalars["String"]["output"]>;
  supplier: Supplier;
  warehouse?: Maybe<Warehouse>;
  status: PurchaseOrderStatus;
  orderedOn: Scalars["Date"]["output"];
  expectedOn: Scalars["Date"]["output"];
  reference?: Maybe<Scalars["String"]["output"]>;
  note?: Maybe<Scalars["String"]["output"]>;
  overReceipt: Scalars["Decimal"]["output"];
  lines: Array<PurchaseOrderLine>;
  net: Money;
  tax: Money;
  total: Money;
  receipts: Array<GoodsReceipt>;
  returns: Array<SupplierReturn>;
  version: Scalars["Int"]["output"];
  changes?: Maybe<ChangeConnection>;
};

export type PurchaseOrderChangesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type PurchaseOrderStatus = "DRAFT" | "ORDERED" | "PARTLY_RECEIVED" | "RECEIVED" | "CLOSED" | "CANCELLED";

export type PurchaseOrderLine = {
  __typename?: "PurchaseOrderLine";
  lineNumber: Scalars["Int"]["output"];
  product?: Maybe<Product>;
  description: Scalars["String"]["output"];
  account?: Maybe<LedgerAccount>;
  warehouse?: Maybe<Warehouse>;
  quantity: Scalars["Decimal"]["output"];
  unitPrice: Money;
  net: Money;
  taxCode?: Maybe<Scalars["String"]["output"]>;
  taxRate: Scalars["Decimal"]["output"];
  tax: Money;
  expectedOn: Scalars["Date"]["output"];
  promisedOn?: Maybe<Scalars["Date"]["output"]>;
  received: Scalars["Decimal"]["output"];
  accepted: Scalars["Decimal"]["output"];
  rejected: Scalars["Decimal"]["output"];
  returned: Scalars["Decimal"]["output"];
  invoiced: Scalars["Decimal"]["output"];
};

export type PurchaseOrderFilter = {
  supplierId?: InputMaybe<Scalars["ID"]["input"]>;
  number?: InputMaybe<TextFilter>;
  reference?: InputMaybe<TextFilter>;
  status?: InputMaybe<PurchaseOrderStatus>;
  orderedOn?: InputMaybe<DateFilter>;
  expectedOn?: InputMaybe<DateFilter>;
  total?: InputMaybe<DecimalFilter>;
  currency?: InputMaybe<Scalars["CurrencyCode"]["input"]>;
  productId?: InputMaybe<Scalars["ID"]["input"]>;
  and?: InputMaybe<Array<PurchaseOrderFilter>>;
  or?: InputMaybe<Array<PurchaseOrderFilter>>;
  not?: InputMaybe<PurchaseOrderFilter>;
};

export type PurchaseOrderOrderField = "ORDERED_ON" | "EXPECTED_ON" | "TOTAL";

export type PurchaseOrderOrder = {
  field: PurchaseOrderOrderField;
  direction: Direction;
};

export type PurchaseOrderLineInput = {
  productId?: InputMaybe<Scalars["ID"]["input"]>;
  description?: InputMaybe<Scalars["String"]["input"]>;
  quantity: Scalars["Decimal"]["input"];
  unitPrice?: InputMaybe<Scalars["Decimal"]["input"]>;
  taxCode?: InputMaybe<Scalars["String"]["input"]>;
  expectedOn?: InputMaybe<Scalars["Date"]["input"]>;
  warehouse?: InputMaybe<Scalars["String"]["input"]>;
  account?: InputMaybe<Scalars["String"]["input"]>;
  costCentre?: InputMaybe<Scalars["String"]["input"]>;
};

export type CreatePurchaseOrderInput = {
  supplierId: Scalars["ID"]["input"];
  lines: Array<PurchaseOrderLineInput>;
  currency?: InputMaybe<Scalars["CurrencyCode"]["input"]>;
  orderedOn?: InputMaybe<Scalars["Date"]["input"]>;
  warehouse?: InputMaybe<Scalars["String"]["input"]>;
  reference?: InputMaybe<Scalars["String"]["input"]>;
  note?: InputMaybe<Scalars["String"]["input"]>;
  overReceipt?: InputMaybe<Scalars["Decimal"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type UpdatePurchaseOrderInput = {
  orderId: Scalars["ID"]["input"];
  lines?: InputMaybe<Array<PurchaseOrderLineInput>>;
  reference?: InputMaybe<Scalars["String"]["input"]>;
  note?: InputMaybe<Scalars["String"]["input"]>;
  overReceipt?: InputMaybe<Scalars["Decimal"]["input"]>;
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type SendPurchaseOrderInput = {
  orderId: Scalars["ID"]["input"];
  orderedOn?: InputMaybe<Scalars["Date"]["input"]>;
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type PromisedLineInput = {
  lineNumber: Scalars["Int"]["input"];
  promisedOn?: InputMaybe<Scalars["Date"]["input"]>;
};

export type ConfirmPurchaseOrderInput = {
  orderId: Scalars["ID"]["input"];
  lines: Array<PromisedLineInput>;
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type EndPurchaseOrderInput = {
  orderId: Scalars["ID"]["input"];
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type PurchaseOrderNotFound = UserError & {
  __typename?: "PurchaseOrderNotFound";
  message: Scalars["String"]["output"];
  orderId: Scalars["ID"]["output"];
};

export type PurchaseOrderNotOpen = UserError & {
  __typename?: "PurchaseOrderNotOpen";
  message: Scalars["String"]["output"];
  status: PurchaseOrderStatus;
};

export type SupplierInactive = UserError & {
  __typename?: "SupplierInactive";
  message: Scalars["String"]["output"];
  supplierId: Scalars["ID"]["output"];
};

export type CreatePurchaseOrderResult =
  | PurchaseOrder
  | SupplierNotFound
  | SupplierInactive
  | ProductNotFound
  | WarehouseNotFound
  | CompanyNotFound
  | InvalidInput
  | IdempotencyConflict;

export type UpdatePurchaseOrderResult =
  | PurchaseOrder
  | PurchaseOrderNotFound
  | PurchaseOrderNotOpen
  | ProductNotFound
  | WarehouseNotFound
  | VersionConflict
  | InvalidInput
  | IdempotencyConflict;

export type SendPurchaseOrderResult =
  | PurchaseOrder
  | PurchaseOrderNotFound
  | PurchaseOrderNotOpen
  | SupplierInactive
  | VersionConflict
  | InvalidInput
  | IdempotencyConflict;

export type ConfirmPurchaseOrderResult =
  PurchaseOrder | PurchaseOrderNotFound | PurchaseOrderNotOpen | VersionConflict | InvalidInput | IdempotencyConflict;

export type EndPurchaseOrderResult =
  PurchaseOrder | PurchaseOrderNotFound | PurchaseOrderNotOpen | VersionConflict | InvalidInput | IdempotencyConflict;

export type PurchaseOrderEdge = {
  __typename?: "PurchaseOrderEdge";
  cursor: Scalars["String"]["output"];
  node: PurchaseOrder;
};

export type PurchaseOrderConnection = {
  __typename?: "PurchaseOrderConnection";
  edges: Array<PurchaseOrderEdge>;
  nodes: Array<PurchaseOrder>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type GoodsReceipt = {
  __typename?: "GoodsReceipt";
  id: Scalars["ID"]["output"];
  number: Scalars["String"]["output"];
  order: PurchaseOrder;
  receivedOn: Scalars["Date"]["output"];
  deliveryNote?: Maybe<Scalars["String"]["output"]>;
  lines: Array<GoodsReceiptLine>;
  movements?: Maybe<StockMovementConnection>;
  landedCosts?: Maybe<LandedCostConnection>;
};

export type GoodsReceiptMovementsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type GoodsReceiptLandedCostsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type GoodsReceiptLine = {
  __typename?: "GoodsReceiptLine";
  lineNumber: Scalars["Int"]["output"];
  product?: Maybe<Product>;
  quantity: Scalars["Decimal"]["output"];
  accepted: Scalars["Decimal"]["output"];
  rejected: Scalars["Decimal"]["output"];
  rejectionReason?: Maybe<Scalars["String"]["output"]>;
  value: Money;
};

export type SupplierReturn = {
  __typename?: "SupplierReturn";
  id: Scalars["ID"]["output"];
  number: Scalars["String"]["output"];
  order: PurchaseOrder;
  returnedOn: Scalars["Date"]["output"];
  reason: Scalars["String"]["output"];
  lines: Array<SupplierReturnLine>;
  movements?: Maybe<StockMovementConnection>;
};

export type SupplierReturnMovementsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type SupplierReturnLine = {
  __typename?: "SupplierReturnLine";
  lineNumber: Scalars["Int"]["output"];
  product?: Maybe<Product>;
  quantity: Scalars["Decimal"]["output"];
  value: Money;
};

export type GoodsReceiptFilter = {
  supplierId?: InputMaybe<Scalars["ID"]["input"]>;
  number?: InputMaybe<TextFilter>;
  deliveryNote?: InputMaybe<TextFilter>;
  receivedOn?: InputMaybe<DateFilter>;
  productId?: InputMaybe<Scalars["ID"]["input"]>;
  and?: InputMaybe<Array<GoodsReceiptFilter>>;
  or?: InputMaybe<Array<GoodsReceiptFilter>>;
  not?: InputMaybe<GoodsReceiptFilter>;
};

export type ReceiptLineInput = {
  lineNumber: Scalars["Int"]["input"];
  quantity: Scalars["Decimal"]["input"];
  rejected: Scalars["Decimal"]["input"];
  rejectionReason?: InputMaybe<Scalars["String"]["input"]>;
  lot?: InputMaybe<Scalars["String"]["input"]>;
  expiresOn?: InputMaybe<Scalars["Date"]["input"]>;
  bin?: InputMaybe<Scalars["String"]["input"]>;
};

export type SupplierReturnLineInput = {
  lineNumber: Scalars["Int"]["input"];
  quantity: Scalars["Decimal"]["input"];
  lot?: InputMaybe<Scalars["String"]["input"]>;
  bin?: InputMaybe<Scalars["String"]["input"]>;
};

export type ReceiveGoodsInput = {
  orderId: Scalars["ID"]["input"];
  receivedOn?: InputMaybe<Scalars["Date"]["input"]>;
  deliveryNote?: InputMaybe<Scalars["String"]["input"]>;
  lines?: InputMaybe<Array<ReceiptLineInput>>;
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type ReturnToSupplierInput = {
  orderId: Scalars["ID"]["input"];
  returnedOn?: InputMaybe<Scalars["Date"]["input"]>;
  reason: Scalars["String"]["input"];
  lines: Array<SupplierReturnLineInput>;
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type OverReceipt = UserError & {
  __typename?: "OverReceipt";
  message: Scalars["String"]["output"];
  lineNumber: Scalars["Int"]["output"];
  receivable: Scalars["Decimal"]["output"];
};

export type OverReturn = UserError & {
  __typename?: "OverReturn";
  message: Scalars["String"]["output"];
  lineNumber: Scalars["Int"]["output"];
  returnable: Scalars["Decimal"]["output"];
};

export type NothingToReceive = UserError & {
  __typename?: "NothingToReceive";
  message: Scalars["String"]["output"];
};

export type ReceiveGoodsResult =
  | GoodsReceipt
  | PurchaseOrderNotFound
  | PurchaseOrderNotOpen
  | OverReceipt
  | NothingToReceive
  | ExchangeRateMissing
  | PeriodClosed
  | VersionConflict
  | InvalidInput
  | IdempotencyConflict;

export type ReturnToSupplierResult =
  | SupplierReturn
  | PurchaseOrderNotFound
  | OverReturn
  | InsufficientStock
  | PeriodClosed
  | VersionConflict
  | InvalidInput
  | IdempotencyConflict;

export type GoodsReceiptEdge = {
  __typename?: "GoodsReceiptEdge";
  cursor: Scalars["String"]["output"];
  node: GoodsReceipt;
};

export type GoodsReceiptConnection = {
  __typename?: "GoodsReceiptConnection";
  edges: Array<GoodsReceiptEdge>;
  nodes: Array<GoodsReceipt>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type LandedCost = {
  __typename?: "LandedCost";
  id: Scalars["ID"]["output"];
  receipt: GoodsReceipt;
  description: Scalars["String"]["output"];
  basis: LandedCostBasis;
  amount: Money;
  account?: Maybe<LedgerAccount>;
  postedOn: Scalars["Date"]["output"];
  lines: Array<LandedCostLine>;
  movements?: Maybe<StockMovementConnection>;
};

export type LandedCostMovementsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type LandedCostBasis = "VALUE" | "QUANTITY";

export type LandedCostLine = {
  __typename?: "LandedCostLine";
  lineNumber: Scalars["Int"]["output"];
  amount: Money;
  stocked: Money;
};

export type AddLandedCostInput = {
  receiptId: Scalars["ID"]["input"];
  description: Scalars["String"]["input"];
  amount: Scalars["Decimal"]["input"];
  basis: LandedCostBasis;
  account?: InputMaybe<Scalars["String"]["input"]>;
  postedOn?: InputMaybe<Scalars["Date"]["input"]>;
};

export type GoodsReceiptNotFound = UserError & {
  __typename?: "GoodsReceiptNotFound";
  message: Scalars["String"]["output"];
  receiptId: Scalars["ID"]["output"];
};

export type AddLandedCostResult = LandedCost | GoodsReceiptNotFound | PeriodClosed | InvalidInput | IdempotencyConflict;

export type LandedCostEdge = {
  __typename?: "LandedCostEdge";
  cursor: Scalars["String"]["output"];
  node: LandedCost;
};

export type LandedCostConnection = {
  __typename?: "LandedCostConnection";
  edges: Array<LandedCostEdge>;
  nodes: Array<LandedCost>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type PurchaseGrouping = "SUPPLIER" | "PRODUCT" | "CATEGORY" | "ALL";

export type PurchaseMeasure = "ORDERED" | "RECEIVED" | "INVOICED";

export type PurchaseReport = {
  __typename?: "PurchaseReport";
  from: Scalars["Date"]["output"];
  to: Scalars["Date"]["output"];
  documents: Scalars["Int"]["output"];
  net: Money;
  rowCount: Scalars["Int"]["output"];
  rows: Array<PurchaseReportRow>;
  pageInfo: PageInfo;
};

export type PurchaseReportRow = {
  __typename?: "PurchaseReportRow";
  supplier?: Maybe<Supplier>;
  product?: Maybe<Product>;
  category?: Maybe<Scalars["String"]["output"]>;
  period: Scalars["Date"]["output"];
  documents: Scalars["Int"]["output"];
  quantity: Scalars["Decimal"]["output"];
  net: Money;
};

export type GoodsReceivedNotInvoiced = {
  __typename?: "GoodsReceivedNotInvoiced";
  asOf: Scalars["Date"]["output"];
  total: Money;
  rowCount: Scalars["Int"]["output"];
  rows: Array<NotInvoicedLine>;
  pageInfo: PageInfo;
};

export type NotInvoicedLine = {
  __typename?: "NotInvoicedLine";
  order: PurchaseOrder;
  lineNumber: Scalars["Int"]["output"];
  description: Scalars["String"]["output"];
  received: Scalars["Decimal"]["output"];
  invoiced: Scalars["Decimal"]["output"];
  value: Money;
};

export type DeliveryPeriod = "MONTH" | "QUARTER" | "YEAR";

export type SupplierDelivery = {
  __typename?: "SupplierDelivery";
  supplier: Supplier;
  period: Scalars["Date"]["output"];
  orders: Scalars["Int"]["output"];
  lines: Scalars["Int"]["output"];
  linesOnTime: Scalars["Int"]["output"];
  linesLate: Scalars["Int"]["output"];
  onTime: Scalars["Decimal"]["output"];
  averageLeadTimeDays?: Maybe<Scalars["Decimal"]["output"]>;
  quantityAccuracy: Scalars["Decimal"]["output"];
  received: Scalars["Decimal"]["output"];
  rejected: Scalars["Decimal"]["output"];
  rejectionRate?: Maybe<Scalars["Decimal"]["output"]>;
};

export type PurchasePolicy = {
  __typename?: "PurchasePolicy";
  matchTolerance: Scalars["Decimal"]["output"];
  matchToleranceAmount: Money;
  overReceipt: Scalars["Decimal"]["output"];
  version: Scalars["Int"]["output"];
  changes?: Maybe<ChangeConnection>;
};

export type PurchasePolicyChangesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type SetPurchasePolicyInput = {
  matchTolerance?: InputMaybe<Scalars["Decimal"]["input"]>;
  matchToleranceAmount?: InputMaybe<Scalars["Decimal"]["input"]>;
  overReceipt?: InputMaybe<Scalars["Decimal"]["input"]>;
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type SetPurchasePolicyResult =
  PurchasePolicy | CompanyNotFound | VersionConflict | InvalidInput | IdempotencyConflict;

export type SupplierInvoice = {
  __typename?: "SupplierInvoice";
  id: Scalars["ID"]["output"];
  kind: SupplierInvoiceKind;
  status: SupplierInvoiceStatus;
  number?: Maybe<Scalars["String"]["output"]>;
  supplierNumber: Scalars["String"]["output"];
  supplier?: Maybe<Supplier>;
  invoicedOn: Scalars["Date"]["output"];
  dueOn: Scalars["Date"]["output"];
  postedOn: Scalars["Date"]["output"];
  paymentReference?: Maybe<Scalars["String"]["output"]>;
  rate: Scalars["Decimal"]["output"];
  net: Money;
  tax: Money;
  rounding: Money;
  total: Money;
  baseTotal: Money;
  outstanding: Money;
  baseOutstanding: Money;
  lines: Array<SupplierInvoiceLine>;
  releasedBy?: Maybe<Scalars["String"]["output"]>;
  releaseReason?: Maybe<Scalars["String"]["output"]>;
  cancelledOn?: Maybe<Scalars["Date"]["output"]>;
  cancelReason?: Maybe<Scalars["String"]["output"]>;
  allocations: Array<SupplierAllocation>;
  version: Scalars["Int"]["output"];
  changes?: Maybe<ChangeConnection>;
};

export type SupplierInvoiceChangesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type SupplierInvoiceKind = "INVOICE" | "CREDIT_NOTE";

export type SupplierInvoiceStatus = "HELD" | "POSTED" | "CANCELLED";

export type SupplierInvoiceLine = {
  __typename?: "SupplierInvoiceLine";
  lineNumber: Scalars["Int"]["output"];
  order?: Maybe<PurchaseOrder>;
  orderLineNumber?: Maybe<Scalars["Int"]["output"]>;
  description: Scalars["String"]["output"];
  account?: Maybe<LedgerAccount>;
  costCentre?: Maybe<CostCentre>;
  project?: Maybe<Project>;
  quantity: Scalars["Decimal"]["output"];
  unitPrice: Money;
  net: Money;
  expectedNet?: Maybe<Money>;
  taxCode?: Maybe<Scalars["String"]["output"]>;
  taxRate: Scalars["Decimal"]["output"];
  tax: Money;
  holds: Array<SupplierInvoiceHold>;
};

export type SupplierInvoiceHold = "QUANTITY" | "PRICE";

export type SupplierInvoiceFilter = {
  supplierId?: InputMaybe<Scalars["ID"]["input"]>;
  kind?: InputMaybe<SupplierInvoiceKind>;
  status?: InputMaybe<SupplierInvoiceStatus>;
  number?: InputMaybe<TextFilter>;
  supplierNumber?: InputMaybe<TextFilter>;
  invoicedOn?: InputMaybe<DateFilter>;
  dueOn?: InputMaybe<DateFilter>;
  total?: InputMaybe<DecimalFilter>;
  outstanding?: InputMaybe<DecimalFilter>;
  currency?: InputMaybe<Scalars["CurrencyCode"]["input"]>;
  productId?: InputMaybe<Scalars["ID"]["input"]>;
  and?: InputMaybe<Array<SupplierInvoiceFilter>>;
  or?: InputMaybe<Array<SupplierInvoiceFilter>>;
  not?: InputMaybe<SupplierInvoiceFilter>;
};

export type SupplierInvoiceOrderField = "INVOICED_ON" | "DUE_ON" | "TOTAL" | "OUTSTANDING";

export type SupplierInvoiceOrder = {
  field: SupplierInvoiceOrderField;
  direction: Direction;
};

export type SupplierInvoiceLineInput = {
  orderId?: InputMaybe<Scalars["ID"]["input"]>;
  orderLineNumber?: InputMaybe<Scalars["Int"]["input"]>;
  description?: InputMaybe<Scalars["String"]["input"]>;
  quantity: Scalars["Decimal"]["input"];
  unitPrice?: InputMaybe<Scalars["Decimal"]["input"]>;
  taxCode?: InputMaybe<Scalars["String"]["input"]>;
  account?: InputMaybe<Scalars["String"]["input"]>;
  costCentre?: InputMaybe<Scalars["String"]["input"]>;
  projectId?: InputMaybe<Scalars["ID"]["input"]>;
};

export type RegisterSupplierInvoiceInput = {
  supplierId: Scalars["ID"]["input"];
  kind: SupplierInvoiceKind;
  supplierNumber: Scalars["String"]["input"];
  invoicedOn: Scalars["Date"]["input"];
  dueOn?: InputMaybe<Scalars["Date"]["input"]>;
  postedOn?: InputMaybe<Scalars["Date"]["input"]>;
  paymentReference?: InputMaybe<Scalars["String"]["input"]>;
  currency?: InputMaybe<Scalars["CurrencyCode"]["input"]>;
  lines: Array<SupplierInvoiceLineInput>;
  total?: InputMaybe<Scalars["Decimal"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type ReleaseSupplierInvoiceInput = {
  invoiceId: Scalars["ID"]["input"];
  reason: Scalars["String"]["input"];
  postedOn?: InputMaybe<Scalars["Date"]["input"]>;
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type CancelSupplierInvoiceInput = {
  invoiceId: Scalars["ID"]["input"];
  reason: Scalars["String"]["input"];
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type SupplierInvoiceNumberTaken = UserError & {
  __typename?: "SupplierInvoiceNumberTaken";
  message: Scalars["String"]["output"];
  invoiceId: Scalars["ID"]["output"];
};

export type SupplierInvoiceNotFound = UserError & {
  __typename?: "SupplierInvoiceNotFound";
  message: Scalars["String"]["output"];
  invoiceId: Scalars["ID"]["output"];
};

export type SupplierInvoiceNotOpen = UserError & {
  __typename?: "SupplierInvoiceNotOpen";
  message: Scalars["String"]["output"];
  status: SupplierInvoiceStatus;
};

export type OverSupplierCredit = UserError & {
  __typename?: "OverSupplierCredit";
  message: Scalars["String"]["output"];
  field: Scalars["String"]["output"];
  creditable: Scalars["Decimal"]["output"];
};

export type RegisterSupplierInvoiceResult =
  | SupplierInvoice
  | SupplierNotFound
  | SupplierInvoiceNumberTaken
  | PurchaseOrderNotFound
  | OverSupplierCredit
  | CurrencyMismatch
  | ExchangeRateMissing
  | PeriodClosed
  | CompanyNotFound
  | InvalidInput
  | IdempotencyConflict;

export type ReleaseSupplierInvoiceResult =
  | SupplierInvoice
  | SupplierInvoiceNotFound
  | SupplierInvoiceNotOpen
  | ExchangeRateMissing
  | PeriodClosed
  | VersionConflict
  | InvalidInput
  | IdempotencyConflict;

export type CancelSupplierInvoiceResult =
  | SupplierInvoice
  | SupplierInvoiceNotFound
  | SupplierInvoiceNotOpen
  | PeriodClosed
  | VersionConflict
  | InvalidInput
  | IdempotencyConflict;

export type SupplierInvoiceEdge = {
  __typename?: "SupplierInvoiceEdge";
  cursor: Scalars["String"]["output"];
  node: SupplierInvoice;
};

export type SupplierInvoiceConnection = {
  __typename?: "SupplierInvoiceConnection";
  edges: Array<SupplierInvoiceEdge>;
  nodes: Array<SupplierInvoice>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type AgedPayables = {
  __typename?: "AgedPayables";
  asOf: Scalars["Date"]["output"];
  books: BooksOf;
  total: PayablesByAge;
  payableAccount?: Maybe<Money>;
  rowCount: Scalars["Int"]["output"];
  rows: Array<AgedPayablesRow>;
  pageInfo: PageInfo;
};

export type AgedPayablesRow = {
  __typename?: "AgedPayablesRow";
  supplier?: Maybe<Supplier>;
  amounts: PayablesByAge;
};

export type PayablesByAge = {
  __typename?: "PayablesByAge";
  current: Money;
  days1To30: Money;
  days31To60: Money;
  days61To90: Money;
  over90: Money;
  unallocated: Money;
  total: Money;
};

export type OpenPayables = {
  __typename?: "OpenPayables";
  asOf: Scalars["Date"]["output"];
  total: Money;
  rowCount: Scalars["Int"]["output"];
  rows: Array<OpenPayable>;
  pageInfo: PageInfo;
};

export type OpenPayable = {
  __typename?: "OpenPayable";
  supplier?: Maybe<Supplier>;
  invoice?: Maybe<SupplierInvoice>;
  payment?: Maybe<SupplierPayment>;
  date: Scalars["Date"]["output"];
  dueOn?: Maybe<Scalars["Date"]["output"]>;
  daysOverdue?: Maybe<Scalars["Int"]["output"]>;
  amount: Money;
  open: Money;
  baseOpen: Money;
};

export type SupplierStatement = {
  __typename?: "SupplierStatement";
  supplier?: Maybe<Supplier>;
  from: Scalars["Date"]["output"];
  to: Scalars["Date"]["output"];
  opening: Money;
  charged: Money;
  settled: Money;
  closing: Money;
  rowCount: Scalars["Int"]["output"];
  rows: Array<SupplierStatementLine>;
  pageInfo: PageInfo;
};

export type SupplierStatementKind =
  "INVOICE" | "CREDIT_NOTE" | "PAYMENT" | "REFUND" | "CANCELLATION" | "EXCHANGE_DIFFERENCE";

export type SupplierStatementLine = {
  __typename?: "SupplierStatementLine";
  date: Scalars["Date"]["output"];
  kind: SupplierStatementKind;
  invoice?: Maybe<SupplierInvoice>;
  payment?: Maybe<SupplierPayment>;
  refund?: Maybe<SupplierRefund>;
  amount: Money;
  balance: Money;
};

export type SupplierPayment = {
  __typename?: "SupplierPayment";
  id: Scalars["ID"]["output"];
  number: Scalars["String"]["output"];
  supplier?: Maybe<Supplier>;
  paidOn: Scalars["Date"]["output"];
  amount: Money;
  rate: Scalars["Decimal"]["output"];
  baseAmount: Money;
  unallocated: Money;
  baseUnallocated: Money;
  cancelledOn?: Maybe<Scalars["Date"]["output"]>;
  status: PaymentStatus;
  reference?: Maybe<Scalars["String"]["output"]>;
  allocations: Array<SupplierAllocation>;
};

export type SupplierAllocation = {
  __typename?: "SupplierAllocation";
  id: Scalars["ID"]["output"];
  invoice?: Maybe<SupplierInvoice>;
  refund?: Maybe<SupplierRefund>;
  payment?: Maybe<SupplierPayment>;
  creditNote?: Maybe<SupplierInvoice>;
  amount: Money;
  exchangeGain: Money;
  allocatedOn: Scalars["Date"]["output"];
};

export type SupplierRefund = {
  __typename?: "SupplierRefund";
  id: Scalars["ID"]["output"];
  number: Scalars["String"]["output"];
  supplier?: Maybe<Supplier>;
  receivedOn: Scalars["Date"]["output"];
  amount: Money;
  rate: Scalars["Decimal"]["output"];
  baseAmount: Money;
  reference?: Maybe<Scalars["String"]["output"]>;
  allocations: Array<SupplierAllocation>;
};

export type PaymentProposal = {
  __typename?: "PaymentProposal";
  rowCount: Scalars["Int"]["output"];
  rows: Array<ProposedPayment>;
  pageInfo: PageInfo;
};

export type ProposedPayment = {
  __typename?: "ProposedPayment";
  supplier?: Maybe<Supplier>;
  invoices: Array<SupplierInvoice>;
  due: Money;
  credit: Money;
  toPay: Money;
};

export type SupplierPaymentFilter = {
  supplierId?: InputMaybe<Scalars["ID"]["input"]>;
  number?: InputMaybe<TextFilter>;
  reference?: InputMaybe<TextFilter>;
  status?: InputMaybe<PaymentStatus>;
  paidOn?: InputMaybe<DateFilter>;
  amount?: InputMaybe<DecimalFilter>;
  unallocated?: InputMaybe<DecimalFilter>;
  currency?: InputMaybe<Scalars["CurrencyCode"]["input"]>;
  and?: InputMaybe<Array<SupplierPaymentFilter>>;
  or?: InputMaybe<Array<SupplierPaymentFilter>>;
  not?: InputMaybe<SupplierPaymentFilter>;
};

export type SupplierPaymentOrderField = "PAID_ON" | "NUMBER" | "AMOUNT";

export type SupplierPaymentOrder = {
  field: SupplierPaymentOrderField;
  direction: Direction;
};

export type SupplierAllocationInput = {
  invoiceId: Scalars["ID"]["input"];
  amount: Scalars["Decimal"]["input"];
};

export type PaySupplierInput = {
  supplierId: Scalars["ID"]["input"];
  amount: MoneyInput;
  paidOn?: InputMaybe<Scalars["Date"]["input"]>;
  reference?: InputMaybe<Scalars["String"]["input"]>;
  allocations?: InputMaybe<Array<SupplierAllocationInput>>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type AllocateSupplierCreditInput = {
  paymentId?: InputMaybe<Scalars["ID"]["input"]>;
  creditNoteId?: InputMaybe<Scalars["ID"]["input"]>;
  allocations?: InputMaybe<Array<SupplierAllocationInput>>;
  allocatedOn?: InputMaybe<Scalars["Date"]["input"]>;
};

export type ReleaseSupplierAllocationInput = {
  allocationId: Scalars["ID"]["input"];
  releasedOn?: InputMaybe<Scalars["Date"]["input"]>;
};

export type CancelSupplierPaymentInput = {
  paymentId: Scalars["ID"]["input"];
  cancelledOn?: InputMaybe<Scalars["Date"]["input"]>;
};

export type RecordSupplierRefundInput = {
  supplierId: Scalars["ID"]["input"];
  amount: MoneyInput;
  receivedOn?: InputMaybe<Scalars["Date"]["input"]>;
  reference?: InputMaybe<Scalars["String"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type SupplierPaymentNotFound = UserError & {
  __typename?: "SupplierPaymentNotFound";
  message: Scalars["String"]["output"];
  paymentId: Scalars["ID"]["output"];
};

export type OverPayment = UserError & {
  __typename?: "OverPayment";
  message: Scalars["String"]["output"];
  invoiceId?: Maybe<Scalars["ID"]["output"]>;
  allocatable: Money;
};

export type PaySupplierResult =
  | SupplierPayment
  | SupplierNotFound
  | SupplierInvoiceNotFound
  | OverPayment
  | CurrencyMismatch
  | ExchangeRateMissing
  | PeriodClosed
  | CompanyNotFound
  | InvalidInput
  | IdempotencyConflict;

export type AllocatedSupplierCredit = {
  __typename?: "AllocatedSupplierCredit";
  allocations: Array<SupplierAllocation>;
  left: Money;
};

export type AllocateSupplierCreditResult =
  | AllocatedSupplierCredit
  | SupplierPaymentNotFound
  | SupplierInvoiceNotFound
  | OverPayment
  | CurrencyMismatch
  | PeriodClosed
  | InvalidInput
  | IdempotencyConflict;

export type ReleaseSupplierAllocationResult =
  SupplierAllocation | AllocationNotFound | AlreadyReleased | PeriodClosed | InvalidInput | IdempotencyConflict;

export type CancelSupplierPaymentResult =
  | SupplierPayment
  | SupplierPaymentNotFound
  | AlreadyCancelled
  | AlreadyRefunded
  | PeriodClosed
  | InvalidInput
  | IdempotencyConflict;

export type RecordSupplierRefundResult =
  | SupplierRefund
  | SupplierNotFound
  | InsufficientCredit
  | ExchangeRateMissing
  | PeriodClosed
  | CompanyNotFound
  | InvalidInput
  | IdempotencyConflict;

export type SupplierPaymentEdge = {
  __typename?: "SupplierPaymentEdge";
  cursor: Scalars["String"]["output"];
  node: SupplierPayment;
};

export type SupplierPaymentConnection = {
  __typename?: "SupplierPaymentConnection";
  edges: Array<SupplierPaymentEdge>;
  nodes: Array<SupplierPayment>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type ForeignItems = {
  __typename?: "ForeignItems";
  asOf: Scalars["Date"]["output"];
  gain: Money;
  loss: Money;
  rowCount: Scalars["Int"]["output"];
  rows: Array<ForeignItem>;
  pageInfo: PageInfo;
};

export type ForeignLedger = "RECEIVABLE" | "PAYABLE" | "BANK";

export type ForeignItem = {
  __typename?: "ForeignItem";
  ledger: ForeignLedger;
  invoice?: Maybe<Invoice>;
  creditNote?: Maybe<CreditNote>;
  payment?: Maybe<Payment>;
  supplierInvoice?: Maybe<SupplierInvoice>;
  supplierPayment?: Maybe<SupplierPayment>;
  account?: Maybe<LedgerAccount>;
  open: Money;
  base: Money;
  rate: Scalars["Decimal"]["output"];
  revalued: Money;
  gain: Money;
};

export type CurrencyRevaluation = {
  __typename?: "CurrencyRevaluation";
  id: Scalars["ID"]["output"];
  revaluedOn: Scalars["Date"]["output"];
  gain: Money;
  loss: Money;
  recordedAt: Scalars["DateTime"]["output"];
  cancelledAt?: Maybe<Scalars["DateTime"]["output"]>;
  cancelReason?: Maybe<Scalars["String"]["output"]>;
  entries: Array<JournalEntry>;
  items: ForeignItemConnection;
};

export type CurrencyRevaluationItemsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type RevalueForeignItemsInput = {
  revaluedOn?: InputMaybe<Scalars["Date"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type CancelRevaluationInput = {
  id: Scalars["ID"]["input"];
  reason: Scalars["String"]["input"];
};

export type AlreadyRevalued = UserError & {
  __typename?: "AlreadyRevalued";
  message: Scalars["String"]["output"];
  revaluedOn: Scalars["Date"]["output"];
};

export type RevaluationNotFound = UserError & {
  __typename?: "RevaluationNotFound";
  message: Scalars["String"]["output"];
  revaluationId: Scalars["ID"]["output"];
};

export type RevalueForeignItemsResult =
  | CurrencyRevaluation
  | AlreadyRevalued
  | ExchangeRateMissing
  | LedgerAccountNotFound
  | PeriodClosed
  | CompanyNotFound
  | InvalidInput
  | IdempotencyConflict;

export type CancelRevaluationResult =
  CurrencyRevaluation | RevaluationNotFound | AlreadyCancelled | PeriodClosed | InvalidInput | IdempotencyConflict;

export type ForeignItemEdge = {
  __typename?: "ForeignItemEdge";
  cursor: Scalars["String"]["output"];
  node: ForeignItem;
};

export type ForeignItemConnection = {
  __typename?: "ForeignItemConnection";
  edges: Array<ForeignItemEdge>;
  nodes: Array<ForeignItem>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type CurrencyRevaluationEdge = {
  __typename?: "CurrencyRevaluationEdge";
  cursor: Scalars["String"]["output"];
  node: CurrencyRevaluation;
};

export type CurrencyRevaluationConnection = {
  __typename?: "CurrencyRevaluationConnection";
  edges: Array<CurrencyRevaluationEdge>;
  nodes: Array<CurrencyRevaluation>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type Employee = {
  __typename?: "Employee";
  id: Scalars["ID"]["output"];
  number: Scalars["String"]["output"];
  name: Scalars["String"]["output"];
  title: Scalars["String"]["output"];
  email?: Maybe<Scalars["String"]["output"]>;
  phone?: Maybe<Scalars["String"]["output"]>;
  hiredOn: Scalars["Date"]["output"];
  endsOn?: Maybe<Scalars["Date"]["output"]>;
  manager?: Maybe<Employee>;
  reports: Array<Employee>;
  version: Scalars["Int"]["output"];
  department?: Maybe<Department>;
  position?: Maybe<Position>;
  skills?: Maybe<Array<EmployeeSkill>>;
  changes?: Maybe<ChangeConnection>;
  calendar?: Maybe<WorkingCalendar>;
  leaveBalances?: Maybe<Array<LeaveBalance>>;
  leaveEntries?: Maybe<LeaveEntryConnection>;
  leaveRequests?: Maybe<LeaveRequestConnection>;
  bookings?: Maybe<BookingConnection>;
  load?: Maybe<Array<WeekLoad>>;
  pay?: Maybe<EmployeePay>;
  payHistory?: Maybe<EmployeePayConnection>;
};

export type EmployeeChangesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type EmployeeLeaveBalancesArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
  knownAt?: InputMaybe<Scalars["DateTime"]["input"]>;
};

export type EmployeeLeaveEntriesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type EmployeeLeaveRequestsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type EmployeeBookingsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type EmployeeLoadArgs = {
  from: Scalars["Date"]["input"];
  to: Scalars["Date"]["input"];
};

export type EmployeePayHistoryArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type EmployeeNotFound = UserError & {
  __typename?: "EmployeeNotFound";
  message: Scalars["String"]["output"];
  employeeId: Scalars["ID"]["output"];
};

export type EmployeeFilter = {
  name?: InputMaybe<TextFilter>;
  number?: InputMaybe<TextFilter>;
  title?: InputMaybe<TextFilter>;
  managerId?: InputMaybe<Scalars["ID"]["input"]>;
  departmentId?: InputMaybe<Scalars["ID"]["input"]>;
  positionId?: InputMaybe<Scalars["ID"]["input"]>;
  skill?: InputMaybe<SkillLevelFilter>;
  activeOn?: InputMaybe<Scalars["Date"]["input"]>;
  free?: InputMaybe<MomentsInput>;
  annualPay?: InputMaybe<DecimalFilter>;
  and?: InputMaybe<Array<EmployeeFilter>>;
  or?: InputMaybe<Array<EmployeeFilter>>;
  not?: InputMaybe<EmployeeFilter>;
};

export type SkillLevelFilter = {
  skill: Scalars["String"]["input"];
  minimumLevel: Scalars["Int"]["input"];
};

export type EmployeeOrderField = "NUMBER" | "NAME" | "HIRED_ON";

export type EmployeeOrder = {
  field: EmployeeOrderField;
  direction: Direction;
};

export type EmployeeEdge = {
  __typename?: "EmployeeEdge";
  cursor: Scalars["String"]["output"];
  node: Employee;
};

export type EmployeeConnection = {
  __typename?: "EmployeeConnection";
  edges: Array<EmployeeEdge>;
  nodes: Array<Employee>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type Department = {
  __typename?: "Department";
  id: Scalars["ID"]["output"];
  code: Scalars["String"]["output"];
  name: Scalars["String"]["output"];
  parent?: Maybe<Department>;
  departments: Array<Department>;
  head?: Maybe<Employee>;
  costCentre?: Maybe<Scalars["String"]["output"]>;
  employees: EmployeeConnection;
  active: Scalars["Boolean"]["output"];
  version: Scalars["Int"]["output"];
};

export type DepartmentEmployeesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type Position = {
  __typename?: "Position";
  id: Scalars["ID"]["output"];
  code: Scalars["String"]["output"];
  name: Scalars["String"]["output"];
  hourlyCost?: Maybe<Money>;
  version: Scalars["Int"]["output"];
};

export type Skill = {
  __typename?: "Skill";
  id: Scalars["ID"]["output"];
  code: Scalars["String"]["output"];
  name: Scalars["String"]["output"];
  version: Scalars["Int"]["output"];
};

export type EmployeeSkill = {
  __typename?: "EmployeeSkill";
  skill: Skill;
  level: Scalars["Int"]["output"];
};

export type DepartmentFilter = {
  name?: InputMaybe<TextFilter>;
  code?: InputMaybe<TextFilter>;
  active?: InputMaybe<Scalars["Boolean"]["input"]>;
  and?: InputMaybe<Array<DepartmentFilter>>;
  or?: InputMaybe<Array<DepartmentFilter>>;
  not?: InputMaybe<DepartmentFilter>;
};

export type DepartmentOrderField = "NAME" | "CODE";

export type DepartmentOrder = {
  field: DepartmentOrderField;
  direction: Direction;
};

export type PositionFilter = {
  name?: InputMaybe<TextFilter>;
  code?: InputMaybe<TextFilter>;
  and?: InputMaybe<Array<PositionFilter>>;
  or?: InputMaybe<Array<PositionFilter>>;
  not?: InputMaybe<PositionFilter>;
};

export type PositionOrderField = "NAME" | "CODE";

export type PositionOrder = {
  field: PositionOrderField;
  direction: Direction;
};

export type SkillFilter = {
  name?: InputMaybe<TextFilter>;
  code?: InputMaybe<TextFilter>;
  and?: InputMaybe<Array<SkillFilter>>;
  or?: InputMaybe<Array<SkillFilter>>;
  not?: InputMaybe<SkillFilter>;
};

export type SkillOrderField = "NAME" | "CODE";

export type SkillOrder = {
  field: SkillOrderField;
  direction: Direction;
};

export type CreateEmployeeInput = {
  number: Scalars["String"]["input"];
  name: Scalars["String"]["input"];
  title: Scalars["String"]["input"];
  email?: InputMaybe<Scalars["String"]["input"]>;
  phone?: InputMaybe<Scalars["String"]["input"]>;
  hiredOn: Scalars["Date"]["input"];
  managerId?: InputMaybe<Scalars["ID"]["input"]>;
  departmentId?: InputMaybe<Scalars["ID"]["input"]>;
  position?: InputMaybe<Scalars["String"]["input"]>;
  calendar?: InputMaybe<Scalars["String"]["input"]>;
};

export type UpdateEmployeeInput = {
  id: Scalars["ID"]["input"];
  name?: InputMaybe<Scalars["String"]["input"]>;
  title?: InputMaybe<Scalars["String"]["input"]>;
  email?: InputMaybe<Scalars["String"]["input"]>;
  phone?: InputMaybe<Scalars["String"]["input"]>;
  managerId?: InputMaybe<Scalars["ID"]["input"]>;
  departmentId?: InputMaybe<Scalars["ID"]["input"]>;
  position?: InputMaybe<Scalars["String"]["input"]>;
  calendar?: InputMaybe<Scalars["String"]["input"]>;
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type EndEmploymentInput = {
  id: Scalars["ID"]["input"];
  endsOn?: InputMaybe<Scalars["Date"]["input"]>;
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type SetEmployeeSkillsInput = {
  employeeId: Scalars["ID"]["input"];
  skills: Array<EmployeeSkillInput>;
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type EmployeeSkillInput = {
  skill: Scalars["String"]["input"];
  level: Scalars["Int"]["input"];
};

export type SetDepartmentInput = {
  code: Scalars["String"]["input"];
  name: Scalars["String"]["input"];
  parent?: InputMaybe<Scalars["String"]["input"]>;
  headId?: InputMaybe<Scalars["ID"]["input"]>;
  costCentre?: InputMaybe<Scalars["String"]["input"]>;
  active?: InputMaybe<Scalars["Boolean"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type SetPositionInput = {
  code: Scalars["String"]["input"];
  name: Scalars["String"]["input"];
  hourlyCost?: InputMaybe<MoneyInput>;
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type SetSkillInput = {
  code: Scalars["String"]["input"];
  name: Scalars["String"]["input"];
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type NumberTaken = UserError & {
  __typename?: "NumberTaken";
  message: Scalars["String"]["output"];
  number: Scalars["String"]["output"];
};

export type ManagerCycle = UserError & {
  __typename?: "ManagerCycle";
  message: Scalars["String"]["output"];
};

export type DepartmentCycle = UserError & {
  __typename?: "DepartmentCycle";
  message: Scalars["String"]["output"];
};

export type EmployeeBooked = UserError & {
  __typename?: "EmployeeBooked";
  message: Scalars["String"]["output"];
};

export type CreateEmployeeResult = Employee | NumberTaken | EmployeeNotFound | InvalidInput | IdempotencyConflict;

export type UpdateEmployeeResult =
  Employee | EmployeeNotFound | ManagerCycle | VersionConflict | InvalidInput | IdempotencyConflict;

export type EndEmploymentResult =
  Employee | EmployeeNotFound | EmployeeBooked | VersionConflict | InvalidInput | IdempotencyConflict;

export type SetEmployeeSkillsResult =
  Employee | EmployeeNotFound | VersionConflict | InvalidInput | IdempotencyConflict;

export type SetDepartmentResult =
  | Department
  | DepartmentCycle
  | EmployeeNotFound
  | CompanyNotFound
  | VersionConflict
  | InvalidInput
  | IdempotencyConflict;

export type SetPositionResult = Position | VersionConflict | InvalidInput | IdempotencyConflict;

export type SetSkillResult = Skill | VersionConflict | InvalidInput | IdempotencyConflict;

export type DepartmentEdge = {
  __typename?: "DepartmentEdge";
  cursor: Scalars["String"]["output"];
  node: Department;
};

export type DepartmentConnection = {
  __typename?: "DepartmentConnection";
  edges: Array<DepartmentEdge>;
  nodes: Array<Department>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type PositionEdge = {
  __typename?: "PositionEdge";
  cursor: Scalars["String"]["output"];
  node: Position;
};

export type PositionConnection = {
  __typename?: "PositionConnection";
  edges: Array<PositionEdge>;
  nodes: Array<Position>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type SkillEdge = {
  __typename?: "SkillEdge";
  cursor: Scalars["String"]["output"];
  node: Skill;
};

export type SkillConnection = {
  __typename?: "SkillConnection";
  edges: Array<SkillEdge>;
  nodes: Array<Skill>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type WorkingCalendar = {
  __typename?: "WorkingCalendar";
  id: Scalars["ID"]["output"];
  code: Scalars["String"]["output"];
  name: Scalars["String"]["output"];
  timeZone: Scalars["String"]["output"];
  isDefault: Scalars["Boolean"]["output"];
  hours: Array<WorkingHours>;
  holidays: Array<Holiday>;
  hoursBetween: Scalars["Decimal"]["output"];
  version: Scalars["Int"]["output"];
};

export type WorkingCalendarHolidaysArgs = {
  from: Scalars["Date"]["input"];
  to: Scalars["Date"]["input"];
};

export type WorkingCalendarHoursBetweenArgs = {
  from: Scalars["DateTime"]["input"];
  to: Scalars["DateTime"]["input"];
};

export type WorkingHours = {
  __typename?: "WorkingHours";
  weekday: Scalars["Int"]["output"];
  from: Scalars["String"]["output"];
  to: Scalars["String"]["output"];
};

export type Holiday = {
  __typename?: "Holiday";
  day: Scalars["Date"]["output"];
  name: Scalars["String"]["output"];
};

export type SetWorkingCalendarInput = {
  code: Scalars["String"]["input"];
  name: Scalars["String"]["input"];
  timeZone?: InputMaybe<Scalars["String"]["input"]>;
  hours?: InputMaybe<Array<WorkingHoursInput>>;
  isDefault?: InputMaybe<Scalars["Boolean"]["input"]>;
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type WorkingHoursInput = {
  weekday: Scalars["Int"]["input"];
  from: Scalars["String"]["input"];
  to: Scalars["String"]["input"];
};

export type ChangeHolidaysInput = {
  calendar: Scalars["String"]["input"];
  add?: InputMaybe<Array<HolidayInput>>;
  remove?: InputMaybe<Array<Scalars["Date"]["input"]>>;
};

export type HolidayInput = {
  day: Scalars["Date"]["input"];
  name: Scalars["String"]["input"];
};

export type CalendarNotFound = UserError & {
  __typename?: "CalendarNotFound";
  message: Scalars["String"]["output"];
  code: Scalars["String"]["output"];
};

export type SetWorkingCalendarResult = WorkingCalendar | VersionConflict | InvalidInput | IdempotencyConflict;

export type ChangeHolidaysResult = WorkingCalendar | CalendarNotFound | InvalidInput | IdempotencyConflict;

export type LeaveType = {
  __typename?: "LeaveType";
  id: Scalars["ID"]["output"];
  code: Scalars["String"]["output"];
  name: Scalars["String"]["output"];
  accrual: LeaveAccrual;
  accrualDays: Scalars["Decimal"]["output"];
  accruesFrom?: Maybe<Scalars["Date"]["output"]>;
  carryOverDays?: Maybe<Scalars["Decimal"]["output"]>;
  lowestBalance?: Maybe<Scalars["Decimal"]["output"]>;
  active: Scalars["Boolean"]["output"];
  version: Scalars["Int"]["output"];
};

export type LeaveAccrual = "NONE" | "MONTH" | "YEAR";

export type LeaveBalance = {
  __typename?: "LeaveBalance";
  leaveType: LeaveType;
  balance: Scalars["Decimal"]["output"];
  pending: Scalars["Decimal"]["output"];
};

export type LeaveRequest = {
  __typename?: "LeaveRequest";
  id: Scalars["ID"]["output"];
  employee: Employee;
  leaveType: LeaveType;
  startsOn: Scalars["Date"]["output"];
  endsOn: Scalars["Date"]["output"];
  days: Scalars["Decimal"]["output"];
  status: LeaveStatus;
  requestedAt: Scalars["DateTime"]["output"];
  decidedAt?: Maybe<Scalars["DateTime"]["output"]>;
  decidedBy?: Maybe<Scalars["String"]["output"]>;
  version: Scalars["Int"]["output"];
};

export type LeaveStatus = "REQUESTED" | "APPROVED" | "REJECTED" | "CANCELLED";

export type LeaveEntry = {
  __typename?: "LeaveEntry";
  id: Scalars["ID"]["output"];
  leaveType: LeaveType;
  kind: LeaveEntryKind;
  days: Scalars["Decimal"]["output"];
  pending: Scalars["Decimal"]["output"];
  effectiveOn: Scalars["Date"]["output"];
  request?: Maybe<LeaveRequest>;
  reason?: Maybe<Scalars["String"]["output"]>;
  recordedAt: Scalars["DateTime"]["output"];
  recordedBy: Scalars["String"]["output"];
};

export type LeaveEntryKind =
  "ACCRUAL" | "PRORATION" | "LAPSE" | "ADJUSTMENT" | "REQUEST" | "APPROVAL" | "REJECTION" | "CANCELLATION";

export type LeaveRequestFilter = {
  employeeId?: InputMaybe<Scalars["ID"]["input"]>;
  departmentId?: InputMaybe<Scalars["ID"]["input"]>;
  leaveType?: InputMaybe<Scalars["String"]["input"]>;
  status?: InputMaybe<LeaveStatus>;
  days?: InputMaybe<DateFilter>;
  and?: InputMaybe<Array<LeaveRequestFilter>>;
  or?: InputMaybe<Array<LeaveRequestFilter>>;
  not?: InputMaybe<LeaveRequestFilter>;
};

export type LeaveRequestOrderField = "STARTS_ON";

export type LeaveRequestOrder = {
  field: LeaveRequestOrderField;
  direction: Direction;
};

export type SetLeaveTypeInput = {
  code: Scalars["String"]["input"];
  name: Scalars["String"]["input"];
  accrual?: InputMaybe<LeaveAccrual>;
  accrualDays?: InputMaybe<Scalars["Decimal"]["input"]>;
  accruesFrom?: InputMaybe<Scalars["Date"]["input"]>;
  carryOverDays?: InputMaybe<Scalars["Decimal"]["input"]>;
  lowestBalance?: InputMaybe<Scalars["Decimal"]["input"]>;
  active?: InputMaybe<Scalars["Boolean"]["input"]>;
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type RequestLeaveInput = {
  employeeId: Scalars["ID"]["input"];
  leaveType: Scalars["String"]["input"];
  startsOn: Scalars["Date"]["input"];
  endsOn: Scalars["Date"]["input"];
};

export type DecideLeaveInput = {
  id: Scalars["ID"]["input"];
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type AdjustLeaveInput = {
  employeeId: Scalars["ID"]["input"];
  leaveType: Scalars["String"]["input"];
  days: Scalars["Decimal"]["input"];
  effectiveOn: Scalars["Date"]["input"];
  reason: Scalars["String"]["input"];
};

export type AccrueLeaveInput = {
  through: Scalars["Date"]["input"];
};

export type LeaveAccrualRun = {
  __typename?: "LeaveAccrualRun";
  through: Scalars["Date"]["output"];
  accrued: Scalars["Int"]["output"];
  lapsed: Scalars["Int"]["output"];
};

export type LeaveBalanceTooLow = UserError & {
  __typename?: "LeaveBalanceTooLow";
  message: Scalars["String"]["output"];
  available: Scalars["Decimal"]["output"];
};

export type LeaveOverlaps = UserError & {
  __typename?: "LeaveOverlaps";
  message: Scalars["String"]["output"];
};

export type LeaveRequestNotFound = UserError & {
  __typename?: "LeaveRequestNotFound";
  message: Scalars["String"]["output"];
  leaveRequestId: Scalars["ID"]["output"];
};

export type LeaveDecided = UserError & {
  __typename?: "LeaveDecided";
  message: Scalars["String"]["output"];
  status: LeaveStatus;
};

export type SetLeaveTypeResult = LeaveType | VersionConflict | InvalidInput | IdempotencyConflict;

export type RequestLeaveResult =
  LeaveRequest | EmployeeNotFound | LeaveBalanceTooLow | LeaveOverlaps | InvalidInput | IdempotencyConflict;

export type ApproveLeaveResult =
  | LeaveRequest
  | LeaveRequestNotFound
  | LeaveDecided
  | EmployeeBooked
  | VersionConflict
  | InvalidInput
  | IdempotencyConflict;

export type RejectLeaveResult =
  LeaveRequest | LeaveRequestNotFound | LeaveDecided | VersionConflict | InvalidInput | IdempotencyConflict;

export type CancelLeaveResult =
  LeaveRequest | LeaveRequestNotFound | LeaveDecided | VersionConflict | InvalidInput | IdempotencyConflict;

export type AdjustLeaveResult = LeaveEntry | EmployeeNotFound | LeaveBalanceTooLow | InvalidInput | IdempotencyConflict;

export type AccrueLeaveResult = LeaveAccrualRun | CompanyNotFound | InvalidInput | IdempotencyConflict;

export type LeaveRequestEdge = {
  __typename?: "LeaveRequestEdge";
  cursor: Scalars["String"]["output"];
  node: LeaveRequest;
};

export type LeaveRequestConnection = {
  __typename?: "LeaveRequestConnection";
  edges: Array<LeaveRequestEdge>;
  nodes: Array<LeaveRequest>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type LeaveEntryEdge = {
  __typename?: "LeaveEntryEdge";
  cursor: Scalars["String"]["output"];
  node: LeaveEntry;
};

export type LeaveEntryConnection = {
  __typename?: "LeaveEntryConnection";
  edges: Array<LeaveEntryEdge>;
  nodes: Array<LeaveEntry>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type TimeWorked = {
  __typename?: "TimeWorked";
  hours: Scalars["Decimal"]["output"];
  cost: Money;
};

export type Project = {
  __typename?: "Project";
  id: Scalars["ID"]["output"];
  code: Scalars["String"]["output"];
  name: Scalars["String"]["output"];
  customer?: Maybe<Customer>;
  manager?: Maybe<Employee>;
  active: Scalars["Boolean"]["output"];
  timeEntries: TimeEntryConnection;
  version: Scalars["Int"]["output"];
};

export type ProjectTimeEntriesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type TimeEntry = {
  __typename?: "TimeEntry";
  id: Scalars["ID"]["output"];
  employee: Employee;
  workedOn: Scalars["Date"]["output"];
  hours: Scalars["Decimal"]["output"];
  project?: Maybe<Project>;
  salesOrder?: Maybe<SalesOrder>;
  workOrder?: Maybe<WorkOrder>;
  note?: Maybe<Scalars["String"]["output"]>;
  status: TimeStatus;
  cost?: Maybe<Money>;
  posted: Scalars["Boolean"]["output"];
  decidedAt?: Maybe<Scalars["DateTime"]["output"]>;
  decidedBy?: Maybe<Scalars["String"]["output"]>;
  version: Scalars["Int"]["output"];
};

export type TimeStatus = "DRAFT" | "SUBMITTED" | "APPROVED" | "REJECTED";

export type ProjectCosts = {
  __typename?: "ProjectCosts";
  project: Project;
  hours: Scalars["Decimal"]["output"];
  timeCost: Money;
  otherCost?: Maybe<Money>;
  revenue?: Maybe<Money>;
};

export type ProjectFilter = {
  name?: InputMaybe<TextFilter>;
  code?: InputMaybe<TextFilter>;
  active?: InputMaybe<Scalars["Boolean"]["input"]>;
  customerId?: InputMaybe<Scalars["ID"]["input"]>;
  and?: InputMaybe<Array<ProjectFilter>>;
  or?: InputMaybe<Array<ProjectFilter>>;
  not?: InputMaybe<ProjectFilter>;
};

export type ProjectOrderField = "CODE" | "NAME";

export type ProjectOrder = {
  field: ProjectOrderField;
  direction: Direction;
};

export type TimeEntryFilter = {
  employeeId?: InputMaybe<Scalars["ID"]["input"]>;
  projectId?: InputMaybe<Scalars["ID"]["input"]>;
  salesOrderId?: InputMaybe<Scalars["ID"]["input"]>;
  workOrderId?: InputMaybe<Scalars["ID"]["input"]>;
  status?: InputMaybe<TimeStatus>;
  workedOn?: InputMaybe<DateFilter>;
  hours?: InputMaybe<DecimalFilter>;
  and?: InputMaybe<Array<TimeEntryFilter>>;
  or?: InputMaybe<Array<TimeEntryFilter>>;
  not?: InputMaybe<TimeEntryFilter>;
};

export type TimeEntryOrderField = "WORKED_ON";

export type TimeEntryOrder = {
  field: TimeEntryOrderField;
  direction: Direction;
};

export type SetProjectInput = {
  code: Scalars["String"]["input"];
  name: Scalars["String"]["input"];
  customerId?: InputMaybe<Scalars["ID"]["input"]>;
  managerId?: InputMaybe<Scalars["ID"]["input"]>;
  active?: InputMaybe<Scalars["Boolean"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type RecordTimeInput = {
  employeeId: Scalars["ID"]["input"];
  workedOn: Scalars["Date"]["input"];
  hours: Scalars["Decimal"]["input"];
  projectId?: InputMaybe<Scalars["ID"]["input"]>;
  salesOrderId?: InputMaybe<Scalars["ID"]["input"]>;
  workOrderId?: InputMaybe<Scalars["ID"]["input"]>;
  note?: InputMaybe<Scalars["String"]["input"]>;
};

export type UpdateTimeInput = {
  id: Scalars["ID"]["input"];
  workedOn?: InputMaybe<Scalars["Date"]["input"]>;
  hours?: InputMaybe<Scalars["Decimal"]["input"]>;
  note?: InputMaybe<Scalars["String"]["input"]>;
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type MoveTimeInput = {
  ids: Array<Scalars["ID"]["input"]>;
};

export type PostTimeCostsInput = {
  through: Scalars["Date"]["input"];
  account?: InputMaybe<Scalars["String"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type TimeEntries = {
  __typename?: "TimeEntries";
  entries: Array<TimeEntry>;
};

export type TimePosting = {
  __typename?: "TimePosting";
  entries: Scalars["Int"]["output"];
  amount: Money;
};

export type DayFull = UserError & {
  __typename?: "DayFull";
  message: Scalars["String"]["output"];
};

export type TimeEntryNotFound = UserError & {
  __typename?: "TimeEntryNotFound";
  message: Scalars["String"]["output"];
  timeEntryId: Scalars["ID"]["output"];
};

export type TimeDecided = UserError & {
  __typename?: "TimeDecided";
  message: Scalars["String"]["output"];
  timeEntryId: Scalars["ID"]["output"];
  status: TimeStatus;
};

export type SetProjectResult =
  | Project
  | CompanyNotFound
  | CustomerNotFound
  | CustomerErased
  | EmployeeNotFound
  | VersionConflict
  | InvalidInput
  | IdempotencyConflict;

export type RecordTimeResult =
  TimeEntry | EmployeeNotFound | OrderNotFound | WorkOrderNotFound | DayFull | InvalidInput | IdempotencyConflict;

export type UpdateTimeResult =
  TimeEntry | TimeEntryNotFound | TimeDecided | DayFull | VersionConflict | InvalidInput | IdempotencyConflict;

export type SubmitTimeResult = TimeEntries | TimeEntryNotFound | TimeDecided | InvalidInput | IdempotencyConflict;

export type ApproveTimeResult =
  TimeEntries | TimeEntryNotFound | TimeDecided | ExchangeRateMissing | InvalidInput | IdempotencyConflict;

export type RejectTimeResult = TimeEntries | TimeEntryNotFound | TimeDecided | InvalidInput | IdempotencyConflict;

export type PostTimeCostsResult = TimePosting | CompanyNotFound | PeriodClosed | InvalidInput | IdempotencyConflict;

export type ProjectEdge = {
  __typename?: "ProjectEdge";
  cursor: Scalars["String"]["output"];
  node: Project;
};

export type ProjectConnection = {
  __typename?: "ProjectConnection";
  edges: Array<ProjectEdge>;
  nodes: Array<Project>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type TimeEntryEdge = {
  __typename?: "TimeEntryEdge";
  cursor: Scalars["String"]["output"];
  node: TimeEntry;
};

export type TimeEntryConnection = {
  __typename?: "TimeEntryConnection";
  edges: Array<TimeEntryEdge>;
  nodes: Array<TimeEntry>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type FixedAsset = {
  __typename?: "FixedAsset";
  id: Scalars["ID"]["output"];
  number: Scalars["String"]["output"];
  name: Scalars["String"]["output"];
  acquiredOn: Scalars["Date"]["output"];
  cost?: Maybe<Money>;
  salvage?: Maybe<Money>;
  method: DepreciationMethod;
  months: Scalars["Int"]["output"];
  factor: Scalars["Decimal"]["output"];
  schedule?: Maybe<Array<DepreciationMonth>>;
  disposedOn?: Maybe<Scalars["Date"]["output"]>;
  proceeds?: Maybe<Money>;
};

export type DepreciationMethod = "STRAIGHT_LINE" | "DECLINING_BALANCE";

export type DepreciationMonth = {
  __typename?: "DepreciationMonth";
  month: Scalars["Date"]["output"];
  amount: Money;
  bookValue: Money;
  postedOn?: Maybe<Scalars["Date"]["output"]>;
};

export type Equipment = {
  __typename?: "Equipment";
  id: Scalars["ID"]["output"];
  code: Scalars["String"]["output"];
  name: Scalars["String"]["output"];
  calendar?: Maybe<WorkingCalendar>;
  asset?: Maybe<FixedAsset>;
  active: Scalars["Boolean"]["output"];
  version: Scalars["Int"]["output"];
  bookings?: Maybe<BookingConnection>;
  load?: Maybe<Array<WeekLoad>>;
};

export type EquipmentBookingsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type EquipmentLoadArgs = {
  from: Scalars["Date"]["input"];
  to: Scalars["Date"]["input"];
};

export type AssetRegister = {
  __typename?: "AssetRegister";
  asOf: Scalars["Date"]["output"];
  lines: Array<AssetRegisterLine>;
  cost: Money;
  accumulated: Money;
  bookValue: Money;
  ledgerCost: Money;
  ledgerAccumulated: Money;
};

export type AssetRegisterLine = {
  __typename?: "AssetRegisterLine";
  asset?: Maybe<FixedAsset>;
  cost: Money;
  accumulated: Money;
  bookValue: Money;
};

export type FixedAssetFilter = {
  name?: InputMaybe<TextFilter>;
  number?: InputMaybe<TextFilter>;
  acquiredOn?: InputMaybe<DateFilter>;
  cost?: InputMaybe<DecimalFilter>;
  disposed?: InputMaybe<Scalars["Boolean"]["input"]>;
  and?: InputMaybe<Array<FixedAssetFilter>>;
  or?: InputMaybe<Array<FixedAssetFilter>>;
  not?: InputMaybe<FixedAssetFilter>;
};

export type FixedAssetOrderField = "ACQUIRED_ON" | "NAME" | "NUMBER";

export type FixedAssetOrder = {
  field: FixedAssetOrderField;
  direction: Direction;
};

export type EquipmentFilter = {
  name?: InputMaybe<TextFilter>;
  code?: InputMaybe<TextFilter>;
  active?: InputMaybe<Scalars["Boolean"]["input"]>;
  free?: InputMaybe<MomentsInput>;
  and?: InputMaybe<Array<EquipmentFilter>>;
  or?: InputMaybe<Array<EquipmentFilter>>;
  not?: InputMaybe<EquipmentFilter>;
};

export type EquipmentOrderField = "NAME" | "CODE";

export type EquipmentOrder = {
  field: EquipmentOrderField;
  direction: Direction;
};

export type AcquireAssetInput = {
  name: Scalars["String"]["input"];
  acquiredOn?: InputMaybe<Scalars["Date"]["input"]>;
  cost: Scalars["Decimal"]["input"];
  salvage?: InputMaybe<Scalars["Decimal"]["input"]>;
  method: DepreciationMethod;
  months: Scalars["Int"]["input"];
  factor?: InputMaybe<Scalars["Decimal"]["input"]>;
  depreciatedFrom?: InputMaybe<Scalars["Date"]["input"]>;
  account?: InputMaybe<Scalars["String"]["input"]>;
  costCentre?: InputMaybe<Scalars["String"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type DepreciateAssetsInput = {
  through: Scalars["Date"]["input"];
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type DisposeAssetInput = {
  id: Scalars["ID"]["input"];
  disposedOn?: InputMaybe<Scalars["Date"]["input"]>;
  proceeds?: InputMaybe<Scalars["Decimal"]["input"]>;
  account?: InputMaybe<Scalars["String"]["input"]>;
};

export type SetEquipmentInput = {
  code: Scalars["String"]["input"];
  name: Scalars["String"]["input"];
  calendar?: InputMaybe<Scalars["String"]["input"]>;
  assetId?: InputMaybe<Scalars["ID"]["input"]>;
  active?: InputMaybe<Scalars["Boolean"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type DepreciationRun = {
  __typename?: "DepreciationRun";
  through: Scalars["Date"]["output"];
  months: Scalars["Int"]["output"];
  amount: Money;
};

export type AssetNotFound = UserError & {
  __typename?: "AssetNotFound";
  message: Scalars["String"]["output"];
  assetId: Scalars["ID"]["output"];
};

export type AssetDisposed = UserError & {
  __typename?: "AssetDisposed";
  message: Scalars["String"]["output"];
  disposedOn: Scalars["Date"]["output"];
};

export type AcquireAssetResult = FixedAsset | CompanyNotFound | PeriodClosed | InvalidInput | IdempotencyConflict;

export type DepreciateAssetsResult =
  DepreciationRun | CompanyNotFound | PeriodClosed | InvalidInput | IdempotencyConflict;

export type DisposeAssetResult =
  FixedAsset | AssetNotFound | AssetDisposed | PeriodClosed | InvalidInput | IdempotencyConflict;

export type SetEquipmentResult =
  Equipment | AssetNotFound | CompanyNotFound | VersionConflict | InvalidInput | IdempotencyConflict;

export type FixedAssetEdge = {
  __typename?: "FixedAssetEdge";
  cursor: Scalars["String"]["output"];
  node: FixedAsset;
};

export type FixedAssetConnection = {
  __typename?: "FixedAssetConnection";
  edges: Array<FixedAssetEdge>;
  nodes: Array<FixedAsset>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type EquipmentEdge = {
  __typename?: "EquipmentEdge";
  cursor: Scalars["String"]["output"];
  node: Equipment;
};

export type EquipmentConnection = {
  __typename?: "EquipmentConnection";
  edges: Array<EquipmentEdge>;
  nodes: Array<Equipment>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type MomentsInput = {
  from: Scalars["DateTime"]["input"];
  to: Scalars["DateTime"]["input"];
};

export type PlannedKind = "EMPLOYEES" | "EQUIPMENT";

export type WeekLoad = {
  __typename?: "WeekLoad";
  week: Scalars["String"]["output"];
  startsOn: Scalars["Date"]["output"];
  capacity: Scalars["Decimal"]["output"];
  booked: Scalars["Decimal"]["output"];
};

export type Booking = {
  __typename?: "Booking";
  id: Scalars["ID"]["output"];
  employee?: Maybe<Employee>;
  equipment?: Maybe<Equipment>;
  startsAt: Scalars["DateTime"]["output"];
  endsAt: Scalars["DateTime"]["output"];
  project?: Maybe<Project>;
  salesOrder?: Maybe<SalesOrder>;
  workOrder?: Maybe<WorkOrder>;
  purpose?: Maybe<Scalars["String"]["output"]>;
  cancelledAt?: Maybe<Scalars["DateTime"]["output"]>;
  version: Scalars["Int"]["output"];
};

export type BookingFilter = {
  employeeId?: InputMaybe<Scalars["ID"]["input"]>;
  equipmentId?: InputMaybe<Scalars["ID"]["input"]>;
  projectId?: InputMaybe<Scalars["ID"]["input"]>;
  salesOrderId?: InputMaybe<Scalars["ID"]["input"]>;
  workOrderId?: InputMaybe<Scalars["ID"]["input"]>;
  cancelled?: InputMaybe<Scalars["Boolean"]["input"]>;
  between?: InputMaybe<MomentsInput>;
  and?: InputMaybe<Array<BookingFilter>>;
  or?: InputMaybe<Array<BookingFilter>>;
  not?: InputMaybe<BookingFilter>;
};

export type BookingOrderField = "STARTS_AT";

export type BookingOrder = {
  field: BookingOrderField;
  direction: Direction;
};

export type BookInput = {
  employeeId?: InputMaybe<Scalars["ID"]["input"]>;
  equipmentId?: InputMaybe<Scalars["ID"]["input"]>;
  startsAt: Scalars["DateTime"]["input"];
  endsAt: Scalars["DateTime"]["input"];
  projectId?: InputMaybe<Scalars["ID"]["input"]>;
  salesOrderId?: InputMaybe<Scalars["ID"]["input"]>;
  workOrderId?: InputMaybe<Scalars["ID"]["input"]>;
  purpose?: InputMaybe<Scalars["String"]["input"]>;
};

export type MoveBookingInput = {
  id: Scalars["ID"]["input"];
  startsAt?: InputMaybe<Scalars["DateTime"]["input"]>;
  endsAt?: InputMaybe<Scalars["DateTime"]["input"]>;
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type CancelBookingInput = {
  id: Scalars["ID"]["input"];
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type AlreadyBooked = UserError & {
  __typename?: "AlreadyBooked";
  message: Scalars["String"]["output"];
};

export type OnLeave = UserError & {
  __typename?: "OnLeave";
  message: Scalars["String"]["output"];
};

export type BookingNotFound = UserError & {
  __typename?: "BookingNotFound";
  message: Scalars["String"]["output"];
  bookingId: Scalars["ID"]["output"];
};

export type BookResult =
  | Booking
  | AlreadyBooked
  | OnLeave
  | EmployeeNotFound
  | OrderNotFound
  | WorkOrderNotFound
  | InvalidInput
  | IdempotencyConflict;

export type MoveBookingResult =
  Booking | BookingNotFound | AlreadyBooked | OnLeave | VersionConflict | InvalidInput | IdempotencyConflict;

export type CancelBookingResult = Booking | BookingNotFound | VersionConflict | InvalidInput | IdempotencyConflict;

export type BookingEdge = {
  __typename?: "BookingEdge";
  cursor: Scalars["String"]["output"];
  node: Booking;
};

export type BookingConnection = {
  __typename?: "BookingConnection";
  edges: Array<BookingEdge>;
  nodes: Array<Booking>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type EmployeePay = {
  __typename?: "EmployeePay";
  id: Scalars["ID"]["output"];
  annualGross: Money;
  validFrom: Scalars["Date"]["output"];
  recordedAt: Scalars["DateTime"]["output"];
  recordedBy: Scalars["String"]["output"];
};

export type SetEmployeePayInput = {
  employeeId: Scalars["ID"]["input"];
  annualGross: MoneyInput;
  validFrom: Scalars["Date"]["input"];
};

export type PayAlreadySet = UserError & {
  __typename?: "PayAlreadySet";
  message: Scalars["String"]["output"];
  validFrom: Scalars["Date"]["output"];
};

export type SetEmployeePayResult = EmployeePay | EmployeeNotFound | PayAlreadySet | InvalidInput | IdempotencyConflict;

export type EmployeePayEdge = {
  __typename?: "EmployeePayEdge";
  cursor: Scalars["String"]["output"];
  node: EmployeePay;
};

export type EmployeePayConnection = {
  __typename?: "EmployeePayConnection";
  edges: Array<EmployeePayEdge>;
  nodes: Array<EmployeePay>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type IntegrityCheck = {
  __typename?: "IntegrityCheck";
  name: IntegrityCheckName;
  says: Scalars["String"]["output"];
  holds: Scalars["Boolean"]["output"];
  compared: Scalars["Int"]["output"];
  differing: Scalars["Int"]["output"];
  expected: Scalars["Decimal"]["output"];
  actual: Scalars["Decimal"]["output"];
  difference: Scalars["Decimal"]["output"];
};

export type IntegrityCheckName =
  | "ENTRIES_BALANCE"
  | "JOURNAL_NUMBERS"
  | "VAT"
  | "SALES_VAT"
  | "RECEIVABLES"
  | "REVALUATIONS"
  | "ALLOCATIONS"
  | "STOCK_LEVELS"
  | "STOCK_VALUES"
  | "PROMISES"
  | "COST_LAYERS"
  | "COST_LAYER_VALUES"
  | "LOTS_AND_BINS"
  | "INVENTORY"
  | "RESERVATIONS"
  | "UNINVOICED_ORDERS"
  | "ORDER_LINES"
  | "DELIVERED_GOODS"
  | "COST_OF_SALES"
  | "WORK_IN_PROGRESS"
  | "PAYABLES"
  | "SUPPLIER_ALLOCATIONS"
  | "GOODS_RECEIVED"
  | "RECEIPTS"
  | "FIXED_ASSETS"
  | "ACCUMULATED_DEPRECIATION"
  | "INCOMING";

export type Partner = {
  __typename?: "Partner";
  id: Scalars["ID"]["output"];
  documentReads?: Maybe<PartnerReadConnection>;
};

export type PartnerDocumentReadsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type PersonalData = {
  __typename?: "PersonalData";
  system: Scalars["String"]["output"];
  customerId: Scalars["ID"]["output"];
  contactId?: Maybe<Scalars["ID"]["output"]>;
  records: Array<PersonalRecord>;
  rows: PersonalRowConnection;
};

export type PersonalDataRowsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type PersonalRecord = {
  __typename?: "PersonalRecord";
  record: Scalars["String"]["output"];
  rows: Scalars["Int"]["output"];
  basis: Scalars["String"]["output"];
  months?: Maybe<Scalars["Int"]["output"]>;
  countedFrom?: Maybe<Scalars["String"]["output"]>;
};

export type PersonalRow = {
  __typename?: "PersonalRow";
  record: Scalars["String"]["output"];
  content: Scalars["String"]["output"];
};

export type PersonalRowEdge = {
  __typename?: "PersonalRowEdge";
  cursor: Scalars["String"]["output"];
  node: PersonalRow;
};

export type PersonalRowConnection = {
  __typename?: "PersonalRowConnection";
  edges: Array<PersonalRowEdge>;
  nodes: Array<PersonalRow>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type ErasureReceipt = {
  __typename?: "ErasureReceipt";
  id: Scalars["ID"]["output"];
  system: Scalars["String"]["output"];
  customerId: Scalars["ID"]["output"];
  contactId?: Maybe<Scalars["ID"]["output"]>;
  erasedAt: Scalars["DateTime"]["output"];
  erasedBy: Scalars["String"]["output"];
  requestId?: Maybe<Scalars["String"]["output"]>;
  blanked: Array<RecordCount>;
  kept: Array<KeptRecord>;
  digests: Array<Scalars["String"]["output"]>;
  remaining: Array<RecordCount>;
  stillKept: Array<KeptRecord>;
  parts?: Maybe<Array<ErasureReceipt>>;
};

export type RecordCount = {
  __typename?: "RecordCount";
  record: Scalars["String"]["output"];
  rows: Scalars["Int"]["output"];
};

export type KeptRecord = {
  __typename?: "KeptRecord";
  record: Scalars["String"]["output"];
  rows: Scalars["Int"]["output"];
  basis: Scalars["String"]["output"];
  until?: Maybe<Scalars["Date"]["output"]>;
};

export type ErasureReceiptEdge = {
  __typename?: "ErasureReceiptEdge";
  cursor: Scalars["String"]["output"];
  node: ErasureReceipt;
};

export type ErasureReceiptConnection = {
  __typename?: "ErasureReceiptConnection";
  edges: Array<ErasureReceiptEdge>;
  nodes: Array<ErasureReceipt>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type RetentionRule = {
  __typename?: "RetentionRule";
  id: Scalars["ID"]["output"];
  record: Scalars["String"]["output"];
  basis: Scalars["String"]["output"];
  months?: Maybe<Scalars["Int"]["output"]>;
  leastMonths?: Maybe<Scalars["Int"]["output"]>;
  countedFrom?: Maybe<Scalars["String"]["output"]>;
  action?: Maybe<RetentionAction>;
  appliedAt?: Maybe<Scalars["DateTime"]["output"]>;
  appliedRows: Scalars["Int"]["output"];
  version: Scalars["Int"]["output"];
};

export type RetentionAction = "DELETE" | "BLANK";

export type SetRetentionInput = {
  record: Scalars["String"]["input"];
  months?: InputMaybe<Scalars["Int"]["input"]>;
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type SetRetentionResult = RetentionRule | VersionConflict | InvalidInput | IdempotencyConflict;

export type ApplyRetentionInput = {
  dryRun: Scalars["Boolean"]["input"];
};

export type RetentionRun = {
  __typename?: "RetentionRun";
  dryRun: Scalars["Boolean"]["output"];
  records: Array<RecordCount>;
  more: Scalars["Boolean"]["output"];
};

export type ApplyRetentionResult = RetentionRun | InvalidInput | IdempotencyConflict;

export type OpenOrders = UserError & {
  __typename?: "OpenOrders";
  message: Scalars["String"]["output"];
  orders: Scalars["Int"]["output"];
};

export type ErasureUnderWay = UserError & {
  __typename?: "ErasureUnderWay";
  message: Scalars["String"]["output"];
};

export type ErasureInErpFilter = {
  customerId?: InputMaybe<Scalars["ID"]["input"]>;
  and?: InputMaybe<Array<ErasureInErpFilter>>;
  or?: InputMaybe<Array<ErasureInErpFilter>>;
  not?: InputMaybe<ErasureInErpFilter>;
};

export type EraseFromErpInput = {
  customerId: Scalars["ID"]["input"];
};

export type NotErasedInCrm = UserError & {
  __typename?: "NotErasedInCrm";
  message: Scalars["String"]["output"];
};

export type EraseFromErpResult =
  | ErasureReceipt
  | CustomerNotFound
  | NotErasedInCrm
  | OpenOrders
  | ErasureUnderWay
  | InvalidInput
  | IdempotencyConflict;

export type Link__Purpose = "SECURITY" | "EXECUTION";

export type _Service = {
  __typename?: "_Service";
  sdl?: Maybe<Scalars["String"]["output"]>;
};

export type _Entity =
  | Campaign
  | Customer
  | Delivery
  | Employee
  | Invoice
  | Partner
  | Product
  | PurchaseOrder
  | Quote
  | SalesOrder
  | SalesReturn
  | Supplier
  | SupplierInvoice;

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo,
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  obj: T,
  context: TContext,
  info: GraphQLResolveInfo,
) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  SetUpCompanyResult: CompanyRow | RefusalData | RefusalData | RefusalData | RefusalData;
  AddFiscalYearResult: FiscalYearRow | RefusalData | RefusalData | RefusalData | RefusalData;
  ClosePeriodResult: CompanyRow | RefusalData | RefusalData | RefusalData | RefusalData;
  ReopenPeriodResult: CompanyRow | RefusalData | RefusalData | RefusalData;
  CloseFiscalYearResult: FiscalYearRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  CreateLedgerAccountResult: LedgerAccountRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  UpdateLedgerAccountResult: LedgerAccountRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  CreateTaxCodeResult: TaxCodeRow | RefusalData | RefusalData | RefusalData | RefusalData;
  UpdateTaxCodeResult: TaxCodeRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  SetCostCentreResult: CostCentreRow | RefusalData | RefusalData | RefusalData;
  SetExchangeRatesResult:
    | (Omit<ExchangeRatesSet, "rates"> & { rates: Array<_RefType["ExchangeRate"]> })
    | RefusalData
    | RefusalData
    | RefusalData;
  CreateJournalDraftResult:
    JournalDraftRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  UpdateJournalDraftResult:
    | JournalDraftRow
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData;
  DeleteJournalDraftResult: JournalDraftDeleted | RefusalData | RefusalData | RefusalData | RefusalData;
  PostJournalDraftResult:
    JournalEntryRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  ReverseJournalEntryResult:
    JournalEntryRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  SetBudgetResult: BudgetSet | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  SetAccountTermsResult:
    | AccountWithBalance
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData;
  PostPaymentResult:
    | PaymentRow
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData;
  AllocatePaymentResult:
    PaymentRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  ReleaseAllocationResult: AllocationInCurrency | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  CancelPaymentResult: PaymentRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  RefundCustomerResult:
    RefundRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  WriteOffInvoiceResult: InvoiceRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  CreditInvoiceResult:
    CreditNoteRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  AllocateCreditNoteResult:
    CreditNoteRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  DraftInvoiceResult:
    InvoiceDraftRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  ChangeInvoiceDraftResult:
    InvoiceDraftRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  DiscardInvoiceDraftResult: InvoiceDraftRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  IssueInvoiceResult:
    | InvoiceRow
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData;
  CreateProductResult: ProductRow | RefusalData | RefusalData | RefusalData | RefusalData;
  UpdateProductResult: ProductRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  AdjustStockResult:
    StockMovementRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  CreateWarehouseResult: WarehouseRow | RefusalData | RefusalData | RefusalData | RefusalData;
  CreateBinResult: BinRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  MoveBetweenBinsResult: BinMoveRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  TransferStockResult:
    StockTransferRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  ReceiveTransferResult:
    StockTransferRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  ScrapStockResult:
    StockMovementRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  SetReorderPointResult:
    ReorderPointRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  OpenCountResult: StockCountRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  EnterCountsResult: StockCountRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  PostCountResult:
    StockCountRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  CancelCountResult: StockCountRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  PlaceOrderResult:
    | SalesOrderRow
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData;
  ChangeOrderResult:
    | SalesOrderRow
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData;
  CancelOrderResult: SalesOrderRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  ReopenOrderResult:
    | SalesOrderRow
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData;
  AllocateBackOrdersResult:
    { lines: AllocatedLineModel[] } | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  DeliverOrderResult:
    | DeliveryRow
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData;
  InvoiceOrderResult:
    InvoiceRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  SetPriceListResult:
    PriceListRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  AssignPriceListResult:
    | { customerId: string; priceListId: string | null }
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData;
  CreateQuoteResult:
    | QuoteRow
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData;
  ReviseQuoteResult:
    QuoteRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  SendQuoteResult: QuoteRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  DeclineQuoteResult: QuoteRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  AcceptQuoteResult:
    | SalesOrderRow
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData;
  ReturnGoodsResult:
    SalesReturnRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  CreateSupplierResult: SupplierRow | RefusalData | RefusalData | RefusalData;
  UpdateSupplierResult: SupplierRow | RefusalData | RefusalData | RefusalData | RefusalData;
  SetSupplierProductResult: SupplierProductRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  CreateWorkCentreResult: WorkCentreRow | RefusalData | RefusalData | RefusalData | RefusalData;
  UpdateWorkCentreResult: WorkCentreRow | RefusalData | RefusalData | RefusalData | RefusalData;
  CreateBomResult:
    BomRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  EndBomResult: BomRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  CreateWorkOrderResult:
    WorkOrderRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  RescheduleWorkOrderResult: WorkOrderRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  ReleaseWorkOrderResult:
    WorkOrderRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  StartWorkOrderResult: WorkOrderRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  IssueComponentsResult:
    | WorkOrderRow
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData;
  ReturnComponentsResult:
    WorkOrderRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  WithdrawHoursResult: WorkOrderRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  ScrapComponentsResult:
    WorkOrderRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  ReportOperationResult:
    WorkOrderRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  ReceiveProductResult:
    | WorkOrderRow
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData;
  ScrapProductResult:
    | WorkOrderRow
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData;
  CloseWorkOrderResult:
    WorkOrderRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  CancelWorkOrderResult: WorkOrderRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  SetPlanningResult: PlanningParameterRow | RefusalData | RefusalData | RefusalData | RefusalData;
  PlanDemandResult: PlannedDemandRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  WithdrawDemandResult: PlannedDemandRow | RefusalData | RefusalData | RefusalData | RefusalData;
  RunMrpResult: MrpRunRow | RefusalData | RefusalData | RefusalData | RefusalData;
  FirmProposalResult:
    MrpProposalRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  FirmProposalsResult:
    | (Omit<FirmedProposals, "proposals"> & { proposals: Array<_RefType["MrpProposal"]> })
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData;
  CreatePurchaseOrderResult:
    PurchaseOrderRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  UpdatePurchaseOrderResult:
    PurchaseOrderRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  SendPurchaseOrderResult:
    PurchaseOrderRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  ConfirmPurchaseOrderResult: PurchaseOrderRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  EndPurchaseOrderResult: PurchaseOrderRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  ReceiveGoodsResult:
    | GoodsReceiptRow
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData;
  ReturnToSupplierResult:
    SupplierReturnRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  AddLandedCostResult: LandedCostRow | RefusalData | RefusalData | RefusalData | RefusalData;
  SetPurchasePolicyResult: PolicyInCurrency | RefusalData | RefusalData | RefusalData | RefusalData;
  RegisterSupplierInvoiceResult:
    | SupplierInvoiceRow
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData;
  ReleaseSupplierInvoiceResult:
    | SupplierInvoiceRow
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData;
  CancelSupplierInvoiceResult:
    SupplierInvoiceRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  PaySupplierResult:
    | SupplierPaymentRow
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData;
  AllocateSupplierCreditResult:
    AllocatedCredit | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  ReleaseSupplierAllocationResult:
    SupplierAllocationInCurrency | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  CancelSupplierPaymentResult:
    SupplierPaymentRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  RecordSupplierRefundResult:
    SupplierRefundRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  RevalueForeignItemsResult:
    | CurrencyRevaluationRow
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData;
  CancelRevaluationResult: CurrencyRevaluationRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  CreateEmployeeResult: EmployeeRow | RefusalData | RefusalData | RefusalData | RefusalData;
  UpdateEmployeeResult: EmployeeRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  EndEmploymentResult: EmployeeRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  SetEmployeeSkillsResult: EmployeeRow | RefusalData | RefusalData | RefusalData | RefusalData;
  SetDepartmentResult:
    DepartmentRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  SetPositionResult: PositionRow | RefusalData | RefusalData | RefusalData;
  SetSkillResult: SkillRow | RefusalData | RefusalData | RefusalData;
  SetWorkingCalendarResult: WorkingCalendarRow | RefusalData | RefusalData | RefusalData;
  ChangeHolidaysResult: WorkingCalendarRow | RefusalData | RefusalData | RefusalData;
  SetLeaveTypeResult: LeaveTypeRow | RefusalData | RefusalData | RefusalData;
  RequestLeaveResult: LeaveRequestRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  ApproveLeaveResult:
    LeaveRequestRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  RejectLeaveResult: LeaveRequestRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  CancelLeaveResult: LeaveRequestRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  AdjustLeaveResult: LeaveEntryRow | RefusalData | RefusalData | RefusalData | RefusalData;
  AccrueLeaveResult: LeaveAccrualRun | RefusalData | RefusalData | RefusalData;
  SetProjectResult:
    ProjectRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  RecordTimeResult: TimeEntryRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  UpdateTimeResult: TimeEntryRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  SubmitTimeResult:
    | (Omit<TimeEntries, "entries"> & { entries: Array<_RefType["TimeEntry"]> })
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData;
  ApproveTimeResult:
    | (Omit<TimeEntries, "entries"> & { entries: Array<_RefType["TimeEntry"]> })
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData;
  RejectTimeResult:
    | (Omit<TimeEntries, "entries"> & { entries: Array<_RefType["TimeEntry"]> })
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData;
  PostTimeCostsResult: TimePostingModel | RefusalData | RefusalData | RefusalData | RefusalData;
  AcquireAssetResult: FixedAssetRow | RefusalData | RefusalData | RefusalData | RefusalData;
  DepreciateAssetsResult: DepreciationRunModel | RefusalData | RefusalData | RefusalData | RefusalData;
  DisposeAssetResult: FixedAssetRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  SetEquipmentResult: EquipmentRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  BookResult:
    BookingRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  MoveBookingResult: BookingRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  CancelBookingResult: BookingRow | RefusalData | RefusalData | RefusalData | RefusalData;
  SetEmployeePayResult: EmployeePayRow | RefusalData | RefusalData | RefusalData | RefusalData;
  SetRetentionResult: RetentionRuleRow | RefusalData | RefusalData | RefusalData;
  ApplyRetentionResult: RetentionRun | RefusalData | RefusalData;
  EraseFromErpResult: ErasureRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  _Entity:
    | { id: string }
    | { id: string }
    | DeliveryRow
    | EmployeeRow
    | InvoiceRow
    | { id: string }
    | ProductRow
    | PurchaseOrderRow
    | QuoteRow
    | SalesOrderRow
    | SalesReturnRow
    | SupplierRow
    | SupplierInvoiceRow;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars["Int"]["output"]>;
  String: ResolverTypeWrapper<Scalars["String"]["output"]>;
  ID: ResolverTypeWrapper<Scalars["ID"]["output"]>;
  Boolean: ResolverTypeWrapper<Scalars["Boolean"]["output"]>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Date: ResolverTypeWrapper<Scalars["Date"]["output"]>;
  DateTime: ResolverTypeWrapper<Scalars["DateTime"]["output"]>;
  Decimal: ResolverTypeWrapper<Scalars["Decimal"]["output"]>;
  CurrencyCode: ResolverTypeWrapper<Scalars["CurrencyCode"]["output"]>;
  CountryCode: ResolverTypeWrapper<Scalars["CountryCode"]["output"]>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>["UserError"]>;
  InvalidInput: ResolverTypeWrapper<RefusalData>;
  VersionConflict: ResolverTypeWrapper<RefusalData>;
  IdempotencyConflict: ResolverTypeWrapper<RefusalData>;
  CustomerNotFound: ResolverTypeWrapper<RefusalData>;
  CustomerErased: ResolverTypeWrapper<RefusalData>;
  BulkPolicy: BulkPolicy;
  Direction: Direction;
  TextFilter: TextFilter;
  DateFilter: DateFilter;
  DecimalFilter: DecimalFilter;
  Change: ResolverTypeWrapper<ChangeRow>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, "node"> & { node: ResolversTypes["Change"] }>;
  ChangeConnection: ResolverTypeWrapper<Connection<ChangeRow>>;
  PartnerRead: ResolverTypeWrapper<PartnerReadRow>;
  PartnerReadEdge: ResolverTypeWrapper<Omit<PartnerReadEdge, "node"> & { node: ResolversTypes["PartnerRead"] }>;
  PartnerReadConnection: ResolverTypeWrapper<Connection<PartnerReadRow>>;
  Company: ResolverTypeWrapper<CompanyRow>;
  JournalEntry: ResolverTypeWrapper<JournalEntryRow>;
  JournalSource: JournalSource;
  JournalLine: ResolverTypeWrapper<JournalLineInCurrency>;
  JournalEntryFilter: JournalEntryFilter;
  JournalEntryOrderField: JournalEntryOrderField;
  JournalEntryOrder: JournalEntryOrder;
  ExchangeRateMissing: ResolverTypeWrapper<RefusalData>;
  PeriodClosed: ResolverTypeWrapper<RefusalData>;
  CompanyNotFound: ResolverTypeWrapper<RefusalData>;
  JournalEntryEdge: ResolverTypeWrapper<Omit<JournalEntryEdge, "node"> & { node: ResolversTypes["JournalEntry"] }>;
  JournalEntryConnection: ResolverTypeWrapper<Connection<JournalEntryRow>>;
  FiscalYear: ResolverTypeWrapper<FiscalYearRow>;
  FiscalYearInput: FiscalYearInput;
  SetUpCompanyInput: SetUpCompanyInput;
  AddFiscalYearInput: AddFiscalYearInput;
  ClosePeriodInput: ClosePeriodInput;
  ReopenPeriodInput: ReopenPeriodInput;
  CloseFiscalYearInput: CloseFiscalYearInput;
  CompanyCodeTaken: ResolverTypeWrapper<RefusalData>;
  FiscalYearOverlaps: ResolverTypeWrapper<RefusalData>;
  PeriodAlreadyClosed: ResolverTypeWrapper<RefusalData>;
  FiscalYearNotFound: ResolverTypeWrapper<RefusalData>;
  FiscalYearClosed: ResolverTypeWrapper<RefusalData>;
  EarlierYearOpen: ResolverTypeWrapper<RefusalData>;
  SetUpCompanyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["SetUpCompanyResult"]>;
  AddFiscalYearResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["AddFiscalYearResult"]>;
  ClosePeriodResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["ClosePeriodResult"]>;
  ReopenPeriodResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["ReopenPeriodResult"]>;
  CloseFiscalYearResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["CloseFiscalYearResult"]>;
  LedgerAccount: ResolverTypeWrapper<LedgerAccountRow>;
  LedgerAccountType: LedgerAccountType;
  LedgerAccountFilter: LedgerAccountFilter;
  CreateLedgerAccountInput: CreateLedgerAccountInput;
  UpdateLedgerAccountInput: UpdateLedgerAccountInput;
  LedgerAccountNotFound: ResolverTypeWrapper<RefusalData>;
  AccountNumberTaken: ResolverTypeWrapper<RefusalData>;
  AccountInUse: ResolverTypeWrapper<RefusalData>;
  AccountNotPostable: ResolverTypeWrapper<RefusalData>;
  CreateLedgerAccountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["CreateLedgerAccountResult"]>;
  UpdateLedgerAccountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["UpdateLedgerAccountResult"]>;
  LedgerAccountEdge: ResolverTypeWrapper<Omit<LedgerAccountEdge, "node"> & { node: ResolversTypes["LedgerAccount"] }>;
  LedgerAccountConnection: ResolverTypeWrapper<Connection<LedgerAccountRow>>;
  TaxCode: ResolverTypeWrapper<TaxCodeRow>;
  TaxDirection: TaxDirection;
  TaxCodeFilter: TaxCodeFilter;
  CreateTaxCodeInput: CreateTaxCodeInput;
  UpdateTaxCodeInput: UpdateTaxCodeInput;
  TaxCodeOverlaps: ResolverTypeWrapper<RefusalData>;
  TaxCodeNotFound: ResolverTypeWrapper<RefusalData>;
  CreateTaxCodeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["CreateTaxCodeResult"]>;
  UpdateTaxCodeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["UpdateTaxCodeResult"]>;
  TaxCodeEdge: ResolverTypeWrapper<Omit<TaxCodeEdge, "node"> & { node: ResolversTypes["TaxCode"] }>;
  TaxCodeConnection: ResolverTypeWrapper<Connection<TaxCodeRow>>;
  CostCentre: ResolverTypeWrapper<CostCentreRow>;
  ExchangeRate: ResolverTypeWrapper<ExchangeRateRow>;
  ExchangeRateFilter: ExchangeRateFilter;
  SetCostCentreInput: SetCostCentreInput;
  ExchangeRateInput: ExchangeRateInput;
  SetExchangeRatesInput: SetExchangeRatesInput;
  ExchangeRatesSet: ResolverTypeWrapper<
    Omit<ExchangeRatesSet, "rates"> & { rates: Array<ResolversTypes["ExchangeRate"]> }
  >;
  SetCostCentreResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["SetCostCentreResult"]>;
  SetExchangeRatesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["SetExchangeRatesResult"]>;
  CostCentreEdge: ResolverTypeWrapper<Omit<CostCentreEdge, "node"> & { node: ResolversTypes["CostCentre"] }>;
  CostCentreConnection: ResolverTypeWrapper<Connection<CostCentreRow>>;
  ExchangeRateEdge: ResolverTypeWrapper<Omit<ExchangeRateEdge, "node"> & { node: ResolversTypes["ExchangeRate"] }>;
  ExchangeRateConnection: ResolverTypeWrapper<Connection<ExchangeRateRow>>;
  JournalDraft: ResolverTypeWrapper<JournalDraftRow>;
  JournalDraftLine: ResolverTypeWrapper<JournalDraftLineInCurrency>;
  JournalLineInput: JournalLineInput;
  CreateJournalDraftInput: CreateJournalDraftInput;
  UpdateJournalDraftInput: UpdateJournalDraftInput;
  JournalDraftInput: JournalDraftInput;
  ReverseJournalEntryInput: ReverseJournalEntryInput;
  JournalDraftNotFound: ResolverTypeWrapper<RefusalData>;
  JournalDraftDeleted: ResolverTypeWrapper<JournalDraftDeleted>;
  EntryOutOfBalance: ResolverTypeWrapper<RefusalData>;
  JournalEntryNotFound: ResolverTypeWrapper<RefusalData>;
  EntryReversed: ResolverTypeWrapper<RefusalData>;
  EntryOfDocument: ResolverTypeWrapper<RefusalData>;
  CostCentreNotFound: ResolverTypeWrapper<RefusalData>;
  CreateJournalDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["CreateJournalDraftResult"]>;
  UpdateJournalDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["UpdateJournalDraftResult"]>;
  DeleteJournalDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["DeleteJournalDraftResult"]>;
  PostJournalDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["PostJournalDraftResult"]>;
  ReverseJournalEntryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["ReverseJournalEntryResult"]>;
  JournalDraftEdge: ResolverTypeWrapper<Omit<JournalDraftEdge, "node"> & { node: ResolversTypes["JournalDraft"] }>;
  JournalDraftConnection: ResolverTypeWrapper<Connection<JournalDraftRow>>;
  BudgetReport: ResolverTypeWrapper<BudgetReportModel>;
  BudgetLine: ResolverTypeWrapper<BudgetLineModel>;
  BudgetSet: ResolverTypeWrapper<BudgetSet>;
  BudgetMonthInput: BudgetMonthInput;
  SetBudgetInput: SetBudgetInput;
  SetBudgetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["SetBudgetResult"]>;
  BooksOf: ResolverTypeWrapper<Books>;
  AccountGrouping: AccountGrouping;
  TrialBalance: ResolverTypeWrapper<TrialBalanceModel>;
  TrialBalanceLine: ResolverTypeWrapper<TrialBalanceLineModel>;
  IncomeStatement: ResolverTypeWrapper<IncomeStatementModel>;
  IncomeStatementLine: ResolverTypeWrapper<IncomeStatementLineModel>;
  AmountAndBefore: ResolverTypeWrapper<AmountAndBeforeModel>;
  BalanceSheet: ResolverTypeWrapper<BalanceSheetModel>;
  BalanceSheetLine: ResolverTypeWrapper<BalanceSheetLineModel>;
  GeneralLedgerLine: ResolverTypeWrapper<RunningLine>;
  VatReport: ResolverTypeWrapper<VatReportModel>;
  VatReportLine: ResolverTypeWrapper<VatReportLineModel>;
  VatAccountCheck: ResolverTypeWrapper<VatAccountCheckModel>;
  GeneralLedgerLineEdge: ResolverTypeWrapper<
    Omit<GeneralLedgerLineEdge, "node"> & { node: ResolversTypes["GeneralLedgerLine"] }
  >;
  GeneralLedgerLineConnection: ResolverTypeWrapper<Connection<RunningLine>>;
  Customer: ResolverTypeWrapper<{ id: string }>;
  CustomerAccount: ResolverTypeWrapper<AccountWithBalance>;
  TaxTreatment: TaxTreatment;
  Invoice: ResolverTypeWrapper<InvoiceRow>;
  InvoiceStatus: InvoiceStatus;
  InvoiceLine: ResolverTypeWrapper<InvoiceLineInCurrency>;
  InvoiceLineKind: InvoiceLineKind;
  InvoiceFilter: InvoiceFilter;
  InvoiceOrderField: InvoiceOrderField;
  InvoiceOrder: InvoiceOrder;
  SetAccountTermsInput: SetAccountTermsInput;
  CreditOverrideFilter: CreditOverrideFilter;
  CreditOverrideInput: CreditOverrideInput;
  CreditOverride: ResolverTypeWrapper<CreditOverrideRow>;
  OverAllocation: ResolverTypeWrapper<RefusalData>;
  InvoiceNotFound: ResolverTypeWrapper<RefusalData>;
  CurrencyMismatch: ResolverTypeWrapper<RefusalData>;
  SetAccountTermsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["SetAccountTermsResult"]>;
  InvoiceEdge: ResolverTypeWrapper<Omit<InvoiceEdge, "node"> & { node: ResolversTypes["Invoice"] }>;
  InvoiceConnection: ResolverTypeWrapper<Connection<InvoiceRow>>;
  CreditOverrideEdge: ResolverTypeWrapper<
    Omit<CreditOverrideEdge, "node"> & { node: ResolversTypes["CreditOverride"] }
  >;
  CreditOverrideConnection: ResolverTypeWrapper<Connection<CreditOverrideRow>>;
  AgedReceivables: ResolverTypeWrapper<Aged>;
  AgedReceivablesRow: ResolverTypeWrapper<AgedRow>;
  ReceivablesByAge: ResolverTypeWrapper<ReceivablesByAgeModel>;
  OpenReceivables: ResolverTypeWrapper<OpenItems>;
  OpenReceivable: ResolverTypeWrapper<OpenItem>;
  CustomerStatement: ResolverTypeWrapper<CustomerStatementModel>;
  CustomerStatementKind: CustomerStatementKind;
  CustomerStatementLine: ResolverTypeWrapper<StatementLine>;
  Payment: ResolverTypeWrapper<PaymentRow>;
  PaymentStatus: PaymentStatus;
  Allocation: ResolverTypeWrapper<AllocationInCurrency>;
  Refund: ResolverTypeWrapper<RefundRow>;
  WriteOff: ResolverTypeWrapper<WriteOffRow>;
  PaymentFilter: PaymentFilter;
  PaymentOrderField: PaymentOrderField;
  PaymentOrder: PaymentOrder;
  AllocationInput: AllocationInput;
  PostPaymentInput: PostPaymentInput;
  AllocatePaymentInput: AllocatePaymentInput;
  ReleaseAllocationInput: ReleaseAllocationInput;
  CancelPaymentInput: CancelPaymentInput;
  RefundCustomerInput: RefundCustomerInput;
  WriteOffInvoiceInput: WriteOffInvoiceInput;
  PaymentNotFound: ResolverTypeWrapper<RefusalData>;
  AllocationNotFound: ResolverTypeWrapper<RefusalData>;
  AlreadyReleased: ResolverTypeWrapper<RefusalData>;
  AlreadyCancelled: ResolverTypeWrapper<RefusalData>;
  AlreadyRefunded: ResolverTypeWrapper<RefusalData>;
  InsufficientCredit: ResolverTypeWrapper<RefusalData>;
  PostPaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["PostPaymentResult"]>;
  AllocatePaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["AllocatePaymentResult"]>;
  ReleaseAllocationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["ReleaseAllocationResult"]>;
  CancelPaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["CancelPaymentResult"]>;
  RefundCustomerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["RefundCustomerResult"]>;
  WriteOffInvoiceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["WriteOffInvoiceResult"]>;
  PaymentEdge: ResolverTypeWrapper<Omit<PaymentEdge, "node"> & { node: ResolversTypes["Payment"] }>;
  PaymentConnection: ResolverTypeWrapper<Connection<PaymentRow>>;
  CreditNote: ResolverTypeWrapper<CreditNoteRow>;
  CreditNoteStatus: CreditNoteStatus;
  CreditNoteLine: ResolverTypeWrapper<CreditNoteLineInCurrency>;
  CreditNoteFilter: CreditNoteFilter;
  CreditNoteOrderField: CreditNoteOrderField;
  CreditNoteOrder: CreditNoteOrder;
  CreditInvoiceInput: CreditInvoiceInput;
  CreditedLineInput: CreditedLineInput;
  AllocateCreditNoteInput: AllocateCreditNoteInput;
  CreditNoteNotFound: ResolverTypeWrapper<RefusalData>;
  OverCredit: ResolverTypeWrapper<RefusalData>;
  CreditInvoiceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["CreditInvoiceResult"]>;
  AllocateCreditNoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["AllocateCreditNoteResult"]>;
  CreditNoteEdge: ResolverTypeWrapper<Omit<CreditNoteEdge, "node"> & { node: ResolversTypes["CreditNote"] }>;
  CreditNoteConnection: ResolverTypeWrapper<Connection<CreditNoteRow>>;
  InvoiceDraft: ResolverTypeWrapper<InvoiceDraftRow>;
  InvoiceDraftStatus: InvoiceDraftStatus;
  InvoiceDraftLine: ResolverTypeWrapper<InvoiceDraftLineInCurrency>;
  InvoiceDraftFilter: InvoiceDraftFilter;
  InvoiceDraftLineInput: InvoiceDraftLineInput;
  DraftInvoiceInput: DraftInvoiceInput;
  ChangeInvoiceDraftInput: ChangeInvoiceDraftInput;
  DiscardInvoiceDraftInput: DiscardInvoiceDraftInput;
  IssueInvoiceInput: IssueInvoiceInput;
  DraftNotFound: ResolverTypeWrapper<RefusalData>;
  DraftDone: ResolverTypeWrapper<RefusalData>;
  DraftInvoiceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["DraftInvoiceResult"]>;
  ChangeInvoiceDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["ChangeInvoiceDraftResult"]>;
  DiscardInvoiceDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["DiscardInvoiceDraftResult"]>;
  IssueInvoiceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["IssueInvoiceResult"]>;
  InvoiceDraftEdge: ResolverTypeWrapper<Omit<InvoiceDraftEdge, "node"> & { node: ResolversTypes["InvoiceDraft"] }>;
  InvoiceDraftConnection: ResolverTypeWrapper<Connection<InvoiceDraftRow>>;
  Product: ResolverTypeWrapper<ProductRow>;
  Costing: Costing;
  Tracking: Tracking;
  StockLevel: ResolverTypeWrapper<StockLevelInWarehouse>;
  Warehouse: ResolverTypeWrapper<WarehouseRow>;
  StockMovement: ResolverTypeWrapper<StockMovementRow>;
  StockMovementKind: StockMovementKind;
  ProductFilter: ProductFilter;
  ProductOrderField: ProductOrderField;
  ProductOrder: ProductOrder;
  StockMovementFilter: StockMovementFilter;
  StockMovementOrderField: StockMovementOrderField;
  StockMovementOrder: StockMovementOrder;
  StockLevelFilter: StockLevelFilter;
  CreateProductInput: CreateProductInput;
  UpdateProductInput: UpdateProductInput;
  AdjustStockInput: AdjustStockInput;
  SkuTaken: ResolverTypeWrapper<RefusalData>;
  ProductNotFound: ResolverTypeWrapper<RefusalData>;
  WarehouseNotFound: ResolverTypeWrapper<RefusalData>;
  InsufficientStock: ResolverTypeWrapper<RefusalData>;
  StockOnHand: ResolverTypeWrapper<RefusalData>;
  CreateProductResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["CreateProductResult"]>;
  UpdateProductResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["UpdateProductResult"]>;
  AdjustStockResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["AdjustStockResult"]>;
  ProductEdge: ResolverTypeWrapper<Omit<ProductEdge, "node"> & { node: ResolversTypes["Product"] }>;
  ProductConnection: ResolverTypeWrapper<Connection<ProductRow>>;
  StockMovementEdge: ResolverTypeWrapper<Omit<StockMovementEdge, "node"> & { node: ResolversTypes["StockMovement"] }>;
  StockMovementConnection: ResolverTypeWrapper<Connection<StockMovementRow>>;
  StockLevelEdge: ResolverTypeWrapper<Omit<StockLevelEdge, "node"> & { node: ResolversTypes["StockLevel"] }>;
  StockLevelConnection: ResolverTypeWrapper<Connection<StockLevelInWarehouse>>;
  Bin: ResolverTypeWrapper<BinRow>;
  BinQuantity: ResolverTypeWrapper<BinQuantityRow>;
  BinMove: ResolverTypeWrapper<BinMoveRow>;
  Lot: ResolverTypeWrapper<LotRow>;
  LotQuantity: ResolverTypeWrapper<LotQuantityRow>;
  LotFilter: LotFilter;
  StockTransferStatus: StockTransferStatus;
  StockTransfer: ResolverTypeWrapper<StockTransferRow>;
  StockTransferFilter: StockTransferFilter;
  ReorderPoint: ResolverTypeWrapper<ReorderPointRow>;
  CreateWarehouseInput: CreateWarehouseInput;
  CreateBinInput: CreateBinInput;
  MoveBetweenBinsInput: MoveBetweenBinsInput;
  TransferStockInput: TransferStockInput;
  TransferLineInput: TransferLineInput;
  ReceiveTransferInput: ReceiveTransferInput;
  ScrapStockInput: ScrapStockInput;
  SetReorderPointInput: SetReorderPointInput;
  CodeTaken: ResolverTypeWrapper<RefusalData>;
  TransferNotFound: ResolverTypeWrapper<RefusalData>;
  AlreadyReceived: ResolverTypeWrapper<RefusalData>;
  CreateWarehouseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["CreateWarehouseResult"]>;
  CreateBinResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["CreateBinResult"]>;
  MoveBetweenBinsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["MoveBetweenBinsResult"]>;
  TransferStockResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["TransferStockResult"]>;
  ReceiveTransferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["ReceiveTransferResult"]>;
  ScrapStockResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["ScrapStockResult"]>;
  SetReorderPointResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["SetReorderPointResult"]>;
  BinEdge: ResolverTypeWrapper<Omit<BinEdge, "node"> & { node: ResolversTypes["Bin"] }>;
  BinConnection: ResolverTypeWrapper<Connection<BinRow>>;
  LotEdge: ResolverTypeWrapper<Omit<LotEdge, "node"> & { node: ResolversTypes["Lot"] }>;
  LotConnection: ResolverTypeWrapper<Connection<LotRow>>;
  StockTransferEdge: ResolverTypeWrapper<Omit<StockTransferEdge, "node"> & { node: ResolversTypes["StockTransfer"] }>;
  StockTransferConnection: ResolverTypeWrapper<Connection<StockTransferRow>>;
  StockCountStatus: StockCountStatus;
  StockCount: ResolverTypeWrapper<StockCountRow>;
  StockCountLine: ResolverTypeWrapper<StockCountLineRow>;
  StockCountFilter: StockCountFilter;
  StockCountLineFilter: StockCountLineFilter;
  OpenCountInput: OpenCountInput;
  EnterCountsInput: EnterCountsInput;
  CountedInput: CountedInput;
  PostCountInput: PostCountInput;
  CancelCountInput: CancelCountInput;
  CountNotFound: ResolverTypeWrapper<RefusalData>;
  CountClosed: ResolverTypeWrapper<RefusalData>;
  OpenCountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["OpenCountResult"]>;
  EnterCountsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["EnterCountsResult"]>;
  PostCountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["PostCountResult"]>;
  CancelCountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["CancelCountResult"]>;
  StockCountEdge: ResolverTypeWrapper<Omit<StockCountEdge, "node"> & { node: ResolversTypes["StockCount"] }>;
  StockCountConnection: ResolverTypeWrapper<Connection<StockCountRow>>;
  StockCountLineEdge: ResolverTypeWrapper<
    Omit<StockCountLineEdge, "node"> & { node: ResolversTypes["StockCountLine"] }
  >;
  StockCountLineConnection: ResolverTypeWrapper<Connection<StockCountLineRow>>;
  StockGrouping: StockGrouping;
  StockValueReport: ResolverTypeWrapper<StockValueReportModel>;
  StockValueRow: ResolverTypeWrapper<StockValueRowModel>;
  StockMovementReport: ResolverTypeWrapper<MovedReport>;
  StockMovementTotal: ResolverTypeWrapper<MovedRow>;
  SlowMoverReport: ResolverTypeWrapper<SlowMoverReportModel>;
  SlowMover: ResolverTypeWrapper<SlowMoverRow>;
  ReorderReport: ResolverTypeWrapper<ReorderReportModel>;
  ReorderProposal: ResolverTypeWrapper<ReorderProposalRow>;
  Campaign: ResolverTypeWrapper<{ id: string }>;
  SalesOrder: ResolverTypeWrapper<SalesOrderRow>;
  SalesOrderStatus: SalesOrderStatus;
  SalesOrderLine: ResolverTypeWrapper<SalesOrderLineInCurrency>;
  Delivery: ResolverTypeWrapper<DeliveryRow>;
  DeliveryLine: ResolverTypeWrapper<DeliveryLineWithProduct>;
  DeliveryEdge: ResolverTypeWrapper<Omit<DeliveryEdge, "node"> & { node: ResolversTypes["Delivery"] }>;
  DeliveryConnection: ResolverTypeWrapper<Connection<DeliveryRow>>;
  DeliveryFilter: DeliveryFilter;
  DeliveryOrderField: DeliveryOrderField;
  DeliveryOrder: DeliveryOrder;
  SalesOrderFilter: SalesOrderFilter;
  SalesOrderOrderField: SalesOrderOrderField;
  SalesOrderOrder: SalesOrderOrder;
  OrderLineInput: OrderLineInput;
  PlaceOrderInput: PlaceOrderInput;
  ChangedLineInput: ChangedLineInput;
  ChangeOrderInput: ChangeOrderInput;
  CancelOrderInput: CancelOrderInput;
  ReopenOrderInput: ReopenOrderInput;
  AllocateBackOrdersInput: AllocateBackOrdersInput;
  BackOrderAllocation: ResolverTypeWrapper<{ lines: AllocatedLineModel[] }>;
  AllocatedLine: ResolverTypeWrapper<AllocatedLineModel>;
  DeliveryLineInput: DeliveryLineInput;
  DeliverOrderInput: DeliverOrderInput;
  InvoiceOrderInput: InvoiceOrderInput;
  CreditLimitExceeded: ResolverTypeWrapper<RefusalData>;
  OrderNotFound: ResolverTypeWrapper<RefusalData>;
  OverDelivery: ResolverTypeWrapper<RefusalData>;
  AlreadyDelivered: ResolverTypeWrapper<RefusalData>;
  OrderCancelled: ResolverTypeWrapper<RefusalData>;
  NothingLeft: ResolverTypeWrapper<RefusalData>;
  PlaceOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["PlaceOrderResult"]>;
  ChangeOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["ChangeOrderResult"]>;
  CancelOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["CancelOrderResult"]>;
  ReopenOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["ReopenOrderResult"]>;
  AllocateBackOrdersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["AllocateBackOrdersResult"]>;
  DeliverOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["DeliverOrderResult"]>;
  InvoiceOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["InvoiceOrderResult"]>;
  SalesOrderEdge: ResolverTypeWrapper<Omit<SalesOrderEdge, "node"> & { node: ResolversTypes["SalesOrder"] }>;
  SalesOrderConnection: ResolverTypeWrapper<Connection<SalesOrderRow>>;
  Price: ResolverTypeWrapper<PricedByList>;
  PriceCandidate: ResolverTypeWrapper<ListPriceInCurrency>;
  PriceSource: PriceSource;
  PriceListAudience: PriceListAudience;
  PriceList: ResolverTypeWrapper<PriceListRow>;
  PriceListItem: ResolverTypeWrapper<PriceListItemInCurrency>;
  PriceListFilter: PriceListFilter;
  PriceListOrderField: PriceListOrderField;
  PriceListOrder: PriceListOrder;
  PriceListItemInput: PriceListItemInput;
  SetPriceListInput: SetPriceListInput;
  AssignPriceListInput: AssignPriceListInput;
  PriceListNotFound: ResolverTypeWrapper<RefusalData>;
  SetPriceListResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["SetPriceListResult"]>;
  PriceListAssignment: ResolverTypeWrapper<{ customerId: string; priceListId: string | null }>;
  AssignPriceListResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["AssignPriceListResult"]>;
  PriceListEdge: ResolverTypeWrapper<Omit<PriceListEdge, "node"> & { node: ResolversTypes["PriceList"] }>;
  PriceListConnection: ResolverTypeWrapper<Connection<PriceListRow>>;
  Quote: ResolverTypeWrapper<QuoteRow>;
  QuoteStatus: QuoteStatus;
  QuoteRevision: ResolverTypeWrapper<QuoteRevisionInCurrency>;
  QuoteLine: ResolverTypeWrapper<QuoteLineInCurrency>;
  QuoteFilter: QuoteFilter;
  QuoteOrderField: QuoteOrderField;
  QuoteOrder: QuoteOrder;
  CreateQuoteInput: CreateQuoteInput;
  ReviseQuoteInput: ReviseQuoteInput;
  QuoteInput: QuoteInput;
  AcceptQuoteInput: AcceptQuoteInput;
  QuoteNotFound: ResolverTypeWrapper<RefusalData>;
  QuoteNotOpen: ResolverTypeWrapper<RefusalData>;
  CreateQuoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["CreateQuoteResult"]>;
  ReviseQuoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["ReviseQuoteResult"]>;
  SendQuoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["SendQuoteResult"]>;
  DeclineQuoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["DeclineQuoteResult"]>;
  AcceptQuoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["AcceptQuoteResult"]>;
  QuoteEdge: ResolverTypeWrapper<Omit<QuoteEdge, "node"> & { node: ResolversTypes["Quote"] }>;
  QuoteConnection: ResolverTypeWrapper<Connection<QuoteRow>>;
  SalesReturn: ResolverTypeWrapper<SalesReturnRow>;
  ReturnReason: ReturnReason;
  SalesReturnLine: ResolverTypeWrapper<SalesReturnLineWithProduct>;
  ScrappedLot: ResolverTypeWrapper<SalesReturnScrapRow>;
  SalesReturnFilter: SalesReturnFilter;
  SalesReturnOrderField: SalesReturnOrderField;
  SalesReturnOrder: SalesReturnOrder;
  ReturnedLineInput: ReturnedLineInput;
  ReturnGoodsInput: ReturnGoodsInput;
  DeliveryNotFound: ResolverTypeWrapper<RefusalData>;
  ReturnExceedsDelivery: ResolverTypeWrapper<RefusalData>;
  ReturnGoodsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["ReturnGoodsResult"]>;
  SalesReturnEdge: ResolverTypeWrapper<Omit<SalesReturnEdge, "node"> & { node: ResolversTypes["SalesReturn"] }>;
  SalesReturnConnection: ResolverTypeWrapper<Connection<SalesReturnRow>>;
  SalesGrouping: SalesGrouping;
  SalesMeasure: SalesMeasure;
  SalesReport: ResolverTypeWrapper<SalesReportModel>;
  SalesReportRow: ResolverTypeWrapper<SalesRow>;
  MarginGrouping: MarginGrouping;
  MarginReport: ResolverTypeWrapper<MarginReportModel>;
  MarginReportRow: ResolverTypeWrapper<MarginRow>;
  ProductPair: ResolverTypeWrapper<ProductPairModel>;
  OrderBacklog: ResolverTypeWrapper<Backlog>;
  OrderBacklogRow: ResolverTypeWrapper<BacklogRow>;
  Supplier: ResolverTypeWrapper<SupplierRow>;
  SupplierProduct: ResolverTypeWrapper<SupplierProductRow>;
  SupplierAddress: ResolverTypeWrapper<SupplierRow>;
  SupplierFilter: SupplierFilter;
  SupplierProductFilter: SupplierProductFilter;
  SupplierOrderField: SupplierOrderField;
  SupplierOrder: SupplierOrder;
  SupplierAddressInput: SupplierAddressInput;
  CreateSupplierInput: CreateSupplierInput;
  UpdateSupplierInput: UpdateSupplierInput;
  UnitPriceInput: UnitPriceInput;
  SetSupplierProductInput: SetSupplierProductInput;
  SupplierNumberTaken: ResolverTypeWrapper<RefusalData>;
  SupplierNotFound: ResolverTypeWrapper<RefusalData>;
  CreateSupplierResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["CreateSupplierResult"]>;
  UpdateSupplierResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["UpdateSupplierResult"]>;
  SetSupplierProductResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["SetSupplierProductResult"]>;
  SupplierProductEdge: ResolverTypeWrapper<
    Omit<SupplierProductEdge, "node"> & { node: ResolversTypes["SupplierProduct"] }
  >;
  SupplierProductConnection: ResolverTypeWrapper<Connection<SupplierProductRow>>;
  SupplierEdge: ResolverTypeWrapper<Omit<SupplierEdge, "node"> & { node: ResolversTypes["Supplier"] }>;
  SupplierConnection: ResolverTypeWrapper<Connection<SupplierRow>>;
  WorkCentre: ResolverTypeWrapper<WorkCentreRow>;
  Weekday: Weekday;
  WorkCentreFilter: WorkCentreFilter;
  WorkCentreOrderField: WorkCentreOrderField;
  WorkCentreOrder: WorkCentreOrder;
  CreateWorkCentreInput: CreateWorkCentreInput;
  UpdateWorkCentreInput: UpdateWorkCentreInput;
  WorkCentreCodeTaken: ResolverTypeWrapper<RefusalData>;
  WorkCentreNotFound: ResolverTypeWrapper<RefusalData>;
  CreateWorkCentreResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["CreateWorkCentreResult"]>;
  UpdateWorkCentreResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["UpdateWorkCentreResult"]>;
  WorkCentreEdge: ResolverTypeWrapper<Omit<WorkCentreEdge, "node"> & { node: ResolversTypes["WorkCentre"] }>;
  WorkCentreConnection: ResolverTypeWrapper<Connection<WorkCentreRow>>;
  Bom: ResolverTypeWrapper<BomRow>;
  BomComponent: ResolverTypeWrapper<BomComponentRow>;
  BomOperation: ResolverTypeWrapper<BomOperationRow>;
  BomRequirement: ResolverTypeWrapper<Requirement>;
  BomCost: ResolverTypeWrapper<BomCostModel>;
  BomMaterialCost: ResolverTypeWrapper<MaterialCost>;
  BomOperationCost: ResolverTypeWrapper<OperationCost>;
  BomFilter: BomFilter;
  BomOrderField: BomOrderField;
  BomOrder: BomOrder;
  BomComponentInput: BomComponentInput;
  BomOperationInput: BomOperationInput;
  CreateBomInput: CreateBomInput;
  EndBomInput: EndBomInput;
  BomNotFound: ResolverTypeWrapper<RefusalData>;
  BomOverlap: ResolverTypeWrapper<RefusalData>;
  BomCycle: ResolverTypeWrapper<RefusalData>;
  CreateBomResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["CreateBomResult"]>;
  EndBomResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["EndBomResult"]>;
  BomEdge: ResolverTypeWrapper<Omit<BomEdge, "node"> & { node: ResolversTypes["Bom"] }>;
  BomConnection: ResolverTypeWrapper<Connection<BomRow>>;
  WorkOrder: ResolverTypeWrapper<WorkOrderRow>;
  WorkOrderStatus: WorkOrderStatus;
  WorkOrderComponent: ResolverTypeWrapper<ComponentOfOrder>;
  WorkOrderOperation: ResolverTypeWrapper<OperationOfOrder>;
  WorkOrderEvent: ResolverTypeWrapper<WorkOrderEventRow>;
  WorkOrderEventKind: WorkOrderEventKind;
  WorkOrderFilter: WorkOrderFilter;
  WorkOrderOrderField: WorkOrderOrderField;
  WorkOrderOrder: WorkOrderOrder;
  CreateWorkOrderInput: CreateWorkOrderInput;
  RescheduleWorkOrderInput: RescheduleWorkOrderInput;
  ReleaseWorkOrderInput: ReleaseWorkOrderInput;
  StartWorkOrderInput: StartWorkOrderInput;
  WorkOrderLineInput: WorkOrderLineInput;
  IssueComponentsInput: IssueComponentsInput;
  ReturnComponentsInput: ReturnComponentsInput;
  ScrapComponentsInput: ScrapComponentsInput;
  ReportOperationInput: ReportOperationInput;
  WithdrawHoursInput: WithdrawHoursInput;
  ReceiveProductInput: ReceiveProductInput;
  ScrapProductInput: ScrapProductInput;
  CloseWorkOrderInput: CloseWorkOrderInput;
  CancelWorkOrderInput: CancelWorkOrderInput;
  WorkOrderNotFound: ResolverTypeWrapper<RefusalData>;
  WorkOrderStatusConflict: ResolverTypeWrapper<RefusalData>;
  NoBom: ResolverTypeWrapper<RefusalData>;
  OverIssue: ResolverTypeWrapper<RefusalData>;
  OverProduction: ResolverTypeWrapper<RefusalData>;
  CreateWorkOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["CreateWorkOrderResult"]>;
  RescheduleWorkOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["RescheduleWorkOrderResult"]>;
  ReleaseWorkOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["ReleaseWorkOrderResult"]>;
  StartWorkOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["StartWorkOrderResult"]>;
  IssueComponentsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["IssueComponentsResult"]>;
  ReturnComponentsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["ReturnComponentsResult"]>;
  WithdrawHoursResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["WithdrawHoursResult"]>;
  ScrapComponentsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["ScrapComponentsResult"]>;
  ReportOperationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["ReportOperationResult"]>;
  ReceiveProductResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["ReceiveProductResult"]>;
  ScrapProductResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["ScrapProductResult"]>;
  CloseWorkOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["CloseWorkOrderResult"]>;
  CancelWorkOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["CancelWorkOrderResult"]>;
  WorkOrderEdge: ResolverTypeWrapper<Omit<WorkOrderEdge, "node"> & { node: ResolversTypes["WorkOrder"] }>;
  WorkOrderConnection: ResolverTypeWrapper<Connection<WorkOrderRow>>;
  WorkOrderEventEdge: ResolverTypeWrapper<
    Omit<WorkOrderEventEdge, "node"> & { node: ResolversTypes["WorkOrderEvent"] }
  >;
  WorkOrderEventConnection: ResolverTypeWrapper<Connection<WorkOrderEventRow>>;
  PlanningParameter: ResolverTypeWrapper<PlanningParameterRow>;
  PlannedDemand: ResolverTypeWrapper<PlannedDemandRow>;
  PlanningParameterFilter: PlanningParameterFilter;
  PlannedDemandFilter: PlannedDemandFilter;
  PlannedDemandOrderField: PlannedDemandOrderField;
  PlannedDemandOrder: PlannedDemandOrder;
  SetPlanningInput: SetPlanningInput;
  PlanDemandInput: PlanDemandInput;
  WithdrawDemandInput: WithdrawDemandInput;
  PlannedDemandNotFound: ResolverTypeWrapper<RefusalData>;
  SetPlanningResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["SetPlanningResult"]>;
  PlanDemandResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["PlanDemandResult"]>;
  WithdrawDemandResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["WithdrawDemandResult"]>;
  PlanningParameterEdge: ResolverTypeWrapper<
    Omit<PlanningParameterEdge, "node"> & { node: ResolversTypes["PlanningParameter"] }
  >;
  PlanningParameterConnection: ResolverTypeWrapper<Connection<PlanningParameterRow>>;
  PlannedDemandEdge: ResolverTypeWrapper<Omit<PlannedDemandEdge, "node"> & { node: ResolversTypes["PlannedDemand"] }>;
  PlannedDemandConnection: ResolverTypeWrapper<Connection<PlannedDemandRow>>;
  MrpRun: ResolverTypeWrapper<MrpRunRow>;
  MrpProposal: ResolverTypeWrapper<MrpProposalRow>;
  MrpAction: MrpAction;
  MrpProposalStatus: MrpProposalStatus;
  MrpDemand: ResolverTypeWrapper<MrpDemandRow>;
  MrpDemandKind: MrpDemandKind;
  MrpSupply: ResolverTypeWrapper<MrpSupplyRow>;
  MrpSupplyKind: MrpSupplyKind;
  MrpPeg: ResolverTypeWrapper<MrpPegRow>;
  MrpRunFilter: MrpRunFilter;
  MrpProposalFilter: MrpProposalFilter;
  MrpProposalOrderField: MrpProposalOrderField;
  MrpProposalOrder: MrpProposalOrder;
  RunMrpInput: RunMrpInput;
  FirmProposalInput: FirmProposalInput;
  FirmProposalsInput: FirmProposalsInput;
  FirmedProposals: ResolverTypeWrapper<
    Omit<FirmedProposals, "proposals"> & { proposals: Array<ResolversTypes["MrpProposal"]> }
  >;
  ProposalNotFound: ResolverTypeWrapper<RefusalData>;
  ProposalNotOpen: ResolverTypeWrapper<RefusalData>;
  RunMrpResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["RunMrpResult"]>;
  FirmProposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["FirmProposalResult"]>;
  FirmProposalsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["FirmProposalsResult"]>;
  MrpRunEdge: ResolverTypeWrapper<Omit<MrpRunEdge, "node"> & { node: ResolversTypes["MrpRun"] }>;
  MrpRunConnection: ResolverTypeWrapper<Connection<MrpRunRow>>;
  MrpProposalEdge: ResolverTypeWrapper<Omit<MrpProposalEdge, "node"> & { node: ResolversTypes["MrpProposal"] }>;
  MrpProposalConnection: ResolverTypeWrapper<Connection<MrpProposalRow>>;
  MrpDemandEdge: ResolverTypeWrapper<Omit<MrpDemandEdge, "node"> & { node: ResolversTypes["MrpDemand"] }>;
  MrpDemandConnection: ResolverTypeWrapper<Connection<MrpDemandRow>>;
  MrpPegEdge: ResolverTypeWrapper<Omit<MrpPegEdge, "node"> & { node: ResolversTypes["MrpPeg"] }>;
  MrpPegConnection: ResolverTypeWrapper<Connection<MrpPegRow>>;
  CapacityWeek: ResolverTypeWrapper<CapacityWeekModel>;
  PurchaseOrder: ResolverTypeWrapper<PurchaseOrderRow>;
  PurchaseOrderStatus: PurchaseOrderStatus;
  PurchaseOrderLine: ResolverTypeWrapper<PurchaseOrderLineInCurrency>;
  PurchaseOrderFilter: PurchaseOrderFilter;
  PurchaseOrderOrderField: PurchaseOrderOrderField;
  PurchaseOrderOrder: PurchaseOrderOrder;
  PurchaseOrderLineInput: PurchaseOrderLineInput;
  CreatePurchaseOrderInput: CreatePurchaseOrderInput;
  UpdatePurchaseOrderInput: UpdatePurchaseOrderInput;
  SendPurchaseOrderInput: SendPurchaseOrderInput;
  PromisedLineInput: PromisedLineInput;
  ConfirmPurchaseOrderInput: ConfirmPurchaseOrderInput;
  EndPurchaseOrderInput: EndPurchaseOrderInput;
  PurchaseOrderNotFound: ResolverTypeWrapper<RefusalData>;
  PurchaseOrderNotOpen: ResolverTypeWrapper<RefusalData>;
  SupplierInactive: ResolverTypeWrapper<RefusalData>;
  CreatePurchaseOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["CreatePurchaseOrderResult"]>;
  UpdatePurchaseOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["UpdatePurchaseOrderResult"]>;
  SendPurchaseOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["SendPurchaseOrderResult"]>;
  ConfirmPurchaseOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["ConfirmPurchaseOrderResult"]>;
  EndPurchaseOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["EndPurchaseOrderResult"]>;
  PurchaseOrderEdge: ResolverTypeWrapper<Omit<PurchaseOrderEdge, "node"> & { node: ResolversTypes["PurchaseOrder"] }>;
  PurchaseOrderConnection: ResolverTypeWrapper<Connection<PurchaseOrderRow>>;
  GoodsReceipt: ResolverTypeWrapper<GoodsReceiptRow>;
  GoodsReceiptLine: ResolverTypeWrapper<GoodsReceiptLineOfProduct>;
  SupplierReturn: ResolverTypeWrapper<SupplierReturnRow>;
  SupplierReturnLine: ResolverTypeWrapper<SupplierReturnLineOfProduct>;
  GoodsReceiptFilter: GoodsReceiptFilter;
  ReceiptLineInput: ReceiptLineInput;
  SupplierReturnLineInput: SupplierReturnLineInput;
  ReceiveGoodsInput: ReceiveGoodsInput;
  ReturnToSupplierInput: ReturnToSupplierInput;
  OverReceipt: ResolverTypeWrapper<RefusalData>;
  OverReturn: ResolverTypeWrapper<RefusalData>;
  NothingToReceive: ResolverTypeWrapper<RefusalData>;
  ReceiveGoodsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["ReceiveGoodsResult"]>;
  ReturnToSupplierResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["ReturnToSupplierResult"]>;
  GoodsReceiptEdge: ResolverTypeWrapper<Omit<GoodsReceiptEdge, "node"> & { node: ResolversTypes["GoodsReceipt"] }>;
  GoodsReceiptConnection: ResolverTypeWrapper<Connection<GoodsReceiptRow>>;
  LandedCost: ResolverTypeWrapper<LandedCostRow>;
  LandedCostBasis: LandedCostBasis;
  LandedCostLine: ResolverTypeWrapper<LandedCostLineOfCompany>;
  AddLandedCostInput: AddLandedCostInput;
  GoodsReceiptNotFound: ResolverTypeWrapper<RefusalData>;
  AddLandedCostResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["AddLandedCostResult"]>;
  LandedCostEdge: ResolverTypeWrapper<Omit<LandedCostEdge, "node"> & { node: ResolversTypes["LandedCost"] }>;
  LandedCostConnection: ResolverTypeWrapper<Connection<LandedCostRow>>;
  PurchaseGrouping: PurchaseGrouping;
  PurchaseMeasure: PurchaseMeasure;
  PurchaseReport: ResolverTypeWrapper<PurchaseReportModel>;
  PurchaseReportRow: ResolverTypeWrapper<PurchaseRow>;
  GoodsReceivedNotInvoiced: ResolverTypeWrapper<NotInvoiced>;
  NotInvoicedLine: ResolverTypeWrapper<NotInvoicedLineModel>;
  DeliveryPeriod: DeliveryPeriod;
  SupplierDelivery: ResolverTypeWrapper<DeliveryRecord>;
  PurchasePolicy: ResolverTypeWrapper<PolicyInCurrency>;
  SetPurchasePolicyInput: SetPurchasePolicyInput;
  SetPurchasePolicyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["SetPurchasePolicyResult"]>;
  SupplierInvoice: ResolverTypeWrapper<SupplierInvoiceRow>;
  SupplierInvoiceKind: SupplierInvoiceKind;
  SupplierInvoiceStatus: SupplierInvoiceStatus;
  SupplierInvoiceLine: ResolverTypeWrapper<SupplierInvoiceLineInCurrency>;
  SupplierInvoiceHold: SupplierInvoiceHold;
  SupplierInvoiceFilter: SupplierInvoiceFilter;
  SupplierInvoiceOrderField: SupplierInvoiceOrderField;
  SupplierInvoiceOrder: SupplierInvoiceOrder;
  SupplierInvoiceLineInput: SupplierInvoiceLineInput;
  RegisterSupplierInvoiceInput: RegisterSupplierInvoiceInput;
  ReleaseSupplierInvoiceInput: ReleaseSupplierInvoiceInput;
  CancelSupplierInvoiceInput: CancelSupplierInvoiceInput;
  SupplierInvoiceNumberTaken: ResolverTypeWrapper<RefusalData>;
  SupplierInvoiceNotFound: ResolverTypeWrapper<RefusalData>;
  SupplierInvoiceNotOpen: ResolverTypeWrapper<RefusalData>;
  OverSupplierCredit: ResolverTypeWrapper<RefusalData>;
  RegisterSupplierInvoiceResult: ResolverTypeWrapper<
    ResolversUnionTypes<ResolversTypes>["RegisterSupplierInvoiceResult"]
  >;
  ReleaseSupplierInvoiceResult: ResolverTypeWrapper<
    ResolversUnionTypes<ResolversTypes>["ReleaseSupplierInvoiceResult"]
  >;
  CancelSupplierInvoiceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["CancelSupplierInvoiceResult"]>;
  SupplierInvoiceEdge: ResolverTypeWrapper<
    Omit<SupplierInvoiceEdge, "node"> & { node: ResolversTypes["SupplierInvoice"] }
  >;
  SupplierInvoiceConnection: ResolverTypeWrapper<Connection<SupplierInvoiceRow>>;
  AgedPayables: ResolverTypeWrapper<Aged>;
  AgedPayablesRow: ResolverTypeWrapper<AgedRow>;
  PayablesByAge: ResolverTypeWrapper<PayablesByAgeModel>;
  OpenPayables: ResolverTypeWrapper<OpenItems>;
  OpenPayable: ResolverTypeWrapper<OpenItem>;
  SupplierStatement: ResolverTypeWrapper<SupplierStatementModel>;
  SupplierStatementKind: SupplierStatementKind;
  SupplierStatementLine: ResolverTypeWrapper<SupplierStatementLineModel>;
  SupplierPayment: ResolverTypeWrapper<SupplierPaymentRow>;
  SupplierAllocation: ResolverTypeWrapper<SupplierAllocationInCurrency>;
  SupplierRefund: ResolverTypeWrapper<SupplierRefundRow>;
  PaymentProposal: ResolverTypeWrapper<ProposedPayments>;
  ProposedPayment: ResolverTypeWrapper<ProposedPaymentModel>;
  SupplierPaymentFilter: SupplierPaymentFilter;
  SupplierPaymentOrderField: SupplierPaymentOrderField;
  SupplierPaymentOrder: SupplierPaymentOrder;
  SupplierAllocationInput: SupplierAllocationInput;
  PaySupplierInput: PaySupplierInput;
  AllocateSupplierCreditInput: AllocateSupplierCreditInput;
  ReleaseSupplierAllocationInput: ReleaseSupplierAllocationInput;
  CancelSupplierPaymentInput: CancelSupplierPaymentInput;
  RecordSupplierRefundInput: RecordSupplierRefundInput;
  SupplierPaymentNotFound: ResolverTypeWrapper<RefusalData>;
  OverPayment: ResolverTypeWrapper<RefusalData>;
  PaySupplierResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["PaySupplierResult"]>;
  AllocatedSupplierCredit: ResolverTypeWrapper<AllocatedCredit>;
  AllocateSupplierCreditResult: ResolverTypeWrapper<
    ResolversUnionTypes<ResolversTypes>["AllocateSupplierCreditResult"]
  >;
  ReleaseSupplierAllocationResult: ResolverTypeWrapper<
    ResolversUnionTypes<ResolversTypes>["ReleaseSupplierAllocationResult"]
  >;
  CancelSupplierPaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["CancelSupplierPaymentResult"]>;
  RecordSupplierRefundResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["RecordSupplierRefundResult"]>;
  SupplierPaymentEdge: ResolverTypeWrapper<
    Omit<SupplierPaymentEdge, "node"> & { node: ResolversTypes["SupplierPayment"] }
  >;
  SupplierPaymentConnection: ResolverTypeWrapper<Connection<SupplierPaymentRow>>;
  ForeignItems: ResolverTypeWrapper<ForeignItemsModel>;
  ForeignLedger: ForeignLedger;
  ForeignItem: ResolverTypeWrapper<ValuedItem>;
  CurrencyRevaluation: ResolverTypeWrapper<CurrencyRevaluationRow>;
  RevalueForeignItemsInput: RevalueForeignItemsInput;
  CancelRevaluationInput: CancelRevaluationInput;
  AlreadyRevalued: ResolverTypeWrapper<RefusalData>;
  RevaluationNotFound: ResolverTypeWrapper<RefusalData>;
  RevalueForeignItemsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["RevalueForeignItemsResult"]>;
  CancelRevaluationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["CancelRevaluationResult"]>;
  ForeignItemEdge: ResolverTypeWrapper<Omit<ForeignItemEdge, "node"> & { node: ResolversTypes["ForeignItem"] }>;
  ForeignItemConnection: ResolverTypeWrapper<Connection<ValuedItem>>;
  CurrencyRevaluationEdge: ResolverTypeWrapper<
    Omit<CurrencyRevaluationEdge, "node"> & { node: ResolversTypes["CurrencyRevaluation"] }
  >;
  CurrencyRevaluationConnection: ResolverTypeWrapper<Connection<CurrencyRevaluationRow>>;
  Employee: ResolverTypeWrapper<EmployeeRow>;
  EmployeeNotFound: ResolverTypeWrapper<RefusalData>;
  EmployeeFilter: EmployeeFilter;
  SkillLevelFilter: SkillLevelFilter;
  EmployeeOrderField: EmployeeOrderField;
  EmployeeOrder: EmployeeOrder;
  EmployeeEdge: ResolverTypeWrapper<Omit<EmployeeEdge, "node"> & { node: ResolversTypes["Employee"] }>;
  EmployeeConnection: ResolverTypeWrapper<Connection<EmployeeRow>>;
  Department: ResolverTypeWrapper<DepartmentRow>;
  Position: ResolverTypeWrapper<PositionRow>;
  Skill: ResolverTypeWrapper<SkillRow>;
  EmployeeSkill: ResolverTypeWrapper<SkillOfEmployee>;
  DepartmentFilter: DepartmentFilter;
  DepartmentOrderField: DepartmentOrderField;
  DepartmentOrder: DepartmentOrder;
  PositionFilter: PositionFilter;
  PositionOrderField: PositionOrderField;
  PositionOrder: PositionOrder;
  SkillFilter: SkillFilter;
  SkillOrderField: SkillOrderField;
  SkillOrder: SkillOrder;
  CreateEmployeeInput: CreateEmployeeInput;
  UpdateEmployeeInput: UpdateEmployeeInput;
  EndEmploymentInput: EndEmploymentInput;
  SetEmployeeSkillsInput: SetEmployeeSkillsInput;
  EmployeeSkillInput: EmployeeSkillInput;
  SetDepartmentInput: SetDepartmentInput;
  SetPositionInput: SetPositionInput;
  SetSkillInput: SetSkillInput;
  NumberTaken: ResolverTypeWrapper<RefusalData>;
  ManagerCycle: ResolverTypeWrapper<RefusalData>;
  DepartmentCycle: ResolverTypeWrapper<RefusalData>;
  EmployeeBooked: ResolverTypeWrapper<RefusalData>;
  CreateEmployeeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["CreateEmployeeResult"]>;
  UpdateEmployeeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["UpdateEmployeeResult"]>;
  EndEmploymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["EndEmploymentResult"]>;
  SetEmployeeSkillsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["SetEmployeeSkillsResult"]>;
  SetDepartmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["SetDepartmentResult"]>;
  SetPositionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["SetPositionResult"]>;
  SetSkillResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["SetSkillResult"]>;
  DepartmentEdge: ResolverTypeWrapper<Omit<DepartmentEdge, "node"> & { node: ResolversTypes["Department"] }>;
  DepartmentConnection: ResolverTypeWrapper<Connection<DepartmentRow>>;
  PositionEdge: ResolverTypeWrapper<Omit<PositionEdge, "node"> & { node: ResolversTypes["Position"] }>;
  PositionConnection: ResolverTypeWrapper<Connection<PositionRow>>;
  SkillEdge: ResolverTypeWrapper<Omit<SkillEdge, "node"> & { node: ResolversTypes["Skill"] }>;
  SkillConnection: ResolverTypeWrapper<Connection<SkillRow>>;
  WorkingCalendar: ResolverTypeWrapper<WorkingCalendarRow>;
  WorkingHours: ResolverTypeWrapper<WorkingHoursRow>;
  Holiday: ResolverTypeWrapper<HolidayRow>;
  SetWorkingCalendarInput: SetWorkingCalendarInput;
  WorkingHoursInput: WorkingHoursInput;
  ChangeHolidaysInput: ChangeHolidaysInput;
  HolidayInput: HolidayInput;
  CalendarNotFound: ResolverTypeWrapper<RefusalData>;
  SetWorkingCalendarResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["SetWorkingCalendarResult"]>;
  ChangeHolidaysResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["ChangeHolidaysResult"]>;
  LeaveType: ResolverTypeWrapper<LeaveTypeRow>;
  LeaveAccrual: LeaveAccrual;
  LeaveBalance: ResolverTypeWrapper<LeaveBalanceRow>;
  LeaveRequest: ResolverTypeWrapper<LeaveRequestRow>;
  LeaveStatus: LeaveStatus;
  LeaveEntry: ResolverTypeWrapper<LeaveEntryRow>;
  LeaveEntryKind: LeaveEntryKind;
  LeaveRequestFilter: LeaveRequestFilter;
  LeaveRequestOrderField: LeaveRequestOrderField;
  LeaveRequestOrder: LeaveRequestOrder;
  SetLeaveTypeInput: SetLeaveTypeInput;
  RequestLeaveInput: RequestLeaveInput;
  DecideLeaveInput: DecideLeaveInput;
  AdjustLeaveInput: AdjustLeaveInput;
  AccrueLeaveInput: AccrueLeaveInput;
  LeaveAccrualRun: ResolverTypeWrapper<LeaveAccrualRun>;
  LeaveBalanceTooLow: ResolverTypeWrapper<RefusalData>;
  LeaveOverlaps: ResolverTypeWrapper<RefusalData>;
  LeaveRequestNotFound: ResolverTypeWrapper<RefusalData>;
  LeaveDecided: ResolverTypeWrapper<RefusalData>;
  SetLeaveTypeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["SetLeaveTypeResult"]>;
  RequestLeaveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["RequestLeaveResult"]>;
  ApproveLeaveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["ApproveLeaveResult"]>;
  RejectLeaveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["RejectLeaveResult"]>;
  CancelLeaveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["CancelLeaveResult"]>;
  AdjustLeaveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["AdjustLeaveResult"]>;
  AccrueLeaveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["AccrueLeaveResult"]>;
  LeaveRequestEdge: ResolverTypeWrapper<Omit<LeaveRequestEdge, "node"> & { node: ResolversTypes["LeaveRequest"] }>;
  LeaveRequestConnection: ResolverTypeWrapper<Connection<LeaveRequestRow>>;
  LeaveEntryEdge: ResolverTypeWrapper<Omit<LeaveEntryEdge, "node"> & { node: ResolversTypes["LeaveEntry"] }>;
  LeaveEntryConnection: ResolverTypeWrapper<Connection<LeaveEntryRow>>;
  TimeWorked: ResolverTypeWrapper<TimeWorkedRow>;
  Project: ResolverTypeWrapper<ProjectRow>;
  TimeEntry: ResolverTypeWrapper<TimeEntryRow>;
  TimeStatus: TimeStatus;
  ProjectCosts: ResolverTypeWrapper<ProjectCostRow>;
  ProjectFilter: ProjectFilter;
  ProjectOrderField: ProjectOrderField;
  ProjectOrder: ProjectOrder;
  TimeEntryFilter: TimeEntryFilter;
  TimeEntryOrderField: TimeEntryOrderField;
  TimeEntryOrder: TimeEntryOrder;
  SetProjectInput: SetProjectInput;
  RecordTimeInput: RecordTimeInput;
  UpdateTimeInput: UpdateTimeInput;
  MoveTimeInput: MoveTimeInput;
  PostTimeCostsInput: PostTimeCostsInput;
  TimeEntries: ResolverTypeWrapper<Omit<TimeEntries, "entries"> & { entries: Array<ResolversTypes["TimeEntry"]> }>;
  TimePosting: ResolverTypeWrapper<TimePostingModel>;
  DayFull: ResolverTypeWrapper<RefusalData>;
  TimeEntryNotFound: ResolverTypeWrapper<RefusalData>;
  TimeDecided: ResolverTypeWrapper<RefusalData>;
  SetProjectResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["SetProjectResult"]>;
  RecordTimeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["RecordTimeResult"]>;
  UpdateTimeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["UpdateTimeResult"]>;
  SubmitTimeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["SubmitTimeResult"]>;
  ApproveTimeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["ApproveTimeResult"]>;
  RejectTimeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["RejectTimeResult"]>;
  PostTimeCostsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["PostTimeCostsResult"]>;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, "node"> & { node: ResolversTypes["Project"] }>;
  ProjectConnection: ResolverTypeWrapper<Connection<ProjectRow>>;
  TimeEntryEdge: ResolverTypeWrapper<Omit<TimeEntryEdge, "node"> & { node: ResolversTypes["TimeEntry"] }>;
  TimeEntryConnection: ResolverTypeWrapper<Connection<TimeEntryRow>>;
  FixedAsset: ResolverTypeWrapper<FixedAssetRow>;
  DepreciationMethod: DepreciationMethod;
  DepreciationMonth: ResolverTypeWrapper<DepreciationMonthRow>;
  Equipment: ResolverTypeWrapper<EquipmentRow>;
  AssetRegister: ResolverTypeWrapper<AssetRegisterModel>;
  AssetRegisterLine: ResolverTypeWrapper<AssetRegisterLineModel>;
  FixedAssetFilter: FixedAssetFilter;
  FixedAssetOrderField: FixedAssetOrderField;
  FixedAssetOrder: FixedAssetOrder;
  EquipmentFilter: EquipmentFilter;
  EquipmentOrderField: EquipmentOrderField;
  EquipmentOrder: EquipmentOrder;
  AcquireAssetInput: AcquireAssetInput;
  DepreciateAssetsInput: DepreciateAssetsInput;
  DisposeAssetInput: DisposeAssetInput;
  SetEquipmentInput: SetEquipmentInput;
  DepreciationRun: ResolverTypeWrapper<DepreciationRunModel>;
  AssetNotFound: ResolverTypeWrapper<RefusalData>;
  AssetDisposed: ResolverTypeWrapper<RefusalData>;
  AcquireAssetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["AcquireAssetResult"]>;
  DepreciateAssetsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["DepreciateAssetsResult"]>;
  DisposeAssetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["DisposeAssetResult"]>;
  SetEquipmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["SetEquipmentResult"]>;
  FixedAssetEdge: ResolverTypeWrapper<Omit<FixedAssetEdge, "node"> & { node: ResolversTypes["FixedAsset"] }>;
  FixedAssetConnection: ResolverTypeWrapper<Connection<FixedAssetRow>>;
  EquipmentEdge: ResolverTypeWrapper<Omit<EquipmentEdge, "node"> & { node: ResolversTypes["Equipment"] }>;
  EquipmentConnection: ResolverTypeWrapper<Connection<EquipmentRow>>;
  MomentsInput: MomentsInput;
  PlannedKind: PlannedKind;
  WeekLoad: ResolverTypeWrapper<WeekLoadRow>;
  Booking: ResolverTypeWrapper<BookingRow>;
  BookingFilter: BookingFilter;
  BookingOrderField: BookingOrderField;
  BookingOrder: BookingOrder;
  BookInput: BookInput;
  MoveBookingInput: MoveBookingInput;
  CancelBookingInput: CancelBookingInput;
  AlreadyBooked: ResolverTypeWrapper<RefusalData>;
  OnLeave: ResolverTypeWrapper<RefusalData>;
  BookingNotFound: ResolverTypeWrapper<RefusalData>;
  BookResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["BookResult"]>;
  MoveBookingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["MoveBookingResult"]>;
  CancelBookingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["CancelBookingResult"]>;
  BookingEdge: ResolverTypeWrapper<Omit<BookingEdge, "node"> & { node: ResolversTypes["Booking"] }>;
  BookingConnection: ResolverTypeWrapper<Connection<BookingRow>>;
  EmployeePay: ResolverTypeWrapper<EmployeePayRow>;
  SetEmployeePayInput: SetEmployeePayInput;
  PayAlreadySet: ResolverTypeWrapper<RefusalData>;
  SetEmployeePayResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["SetEmployeePayResult"]>;
  EmployeePayEdge: ResolverTypeWrapper<Omit<EmployeePayEdge, "node"> & { node: ResolversTypes["EmployeePay"] }>;
  EmployeePayConnection: ResolverTypeWrapper<Connection<EmployeePayRow>>;
  IntegrityCheck: ResolverTypeWrapper<IntegrityResult>;
  IntegrityCheckName: IntegrityCheckName;
  Partner: ResolverTypeWrapper<{ id: string }>;
  PersonalData: ResolverTypeWrapper<DataSubject>;
  PersonalRecord: ResolverTypeWrapper<PersonalRecord>;
  PersonalRow: ResolverTypeWrapper<SubjectRow>;
  PersonalRowEdge: ResolverTypeWrapper<Omit<PersonalRowEdge, "node"> & { node: ResolversTypes["PersonalRow"] }>;
  PersonalRowConnection: ResolverTypeWrapper<Connection<SubjectRow>>;
  ErasureReceipt: ResolverTypeWrapper<ErasureRow>;
  RecordCount: ResolverTypeWrapper<RecordCount>;
  KeptRecord: ResolverTypeWrapper<KeptRecord>;
  ErasureReceiptEdge: ResolverTypeWrapper<
    Omit<ErasureReceiptEdge, "node"> & { node: ResolversTypes["ErasureReceipt"] }
  >;
  ErasureReceiptConnection: ResolverTypeWrapper<Connection<ErasureRow>>;
  RetentionRule: ResolverTypeWrapper<RetentionRuleRow>;
  RetentionAction: RetentionAction;
  SetRetentionInput: SetRetentionInput;
  SetRetentionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["SetRetentionResult"]>;
  ApplyRetentionInput: ApplyRetentionInput;
  RetentionRun: ResolverTypeWrapper<RetentionRun>;
  ApplyRetentionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["ApplyRetentionResult"]>;
  OpenOrders: ResolverTypeWrapper<RefusalData>;
  ErasureUnderWay: ResolverTypeWrapper<RefusalData>;
  ErasureInErpFilter: ErasureInErpFilter;
  EraseFromErpInput: EraseFromErpInput;
  NotErasedInCrm: ResolverTypeWrapper<RefusalData>;
  EraseFromErpResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["EraseFromErpResult"]>;
  link__Purpose: Link__Purpose;
  link__Import: ResolverTypeWrapper<Scalars["link__Import"]["output"]>;
  federation__FieldSet: ResolverTypeWrapper<Scalars["federation__FieldSet"]["output"]>;
  federation__Scope: ResolverTypeWrapper<Scalars["federation__Scope"]["output"]>;
  federation__Policy: ResolverTypeWrapper<Scalars["federation__Policy"]["output"]>;
  federation__ContextFieldValue: ResolverTypeWrapper<Scalars["federation__ContextFieldValue"]["output"]>;
  _Any: ResolverTypeWrapper<Scalars["_Any"]["output"]>;
  _Service: ResolverTypeWrapper<_Service>;
  _Entity: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["_Entity"]>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  Int: Scalars["Int"]["output"];
  String: Scalars["String"]["output"];
  ID: Scalars["ID"]["output"];
  Boolean: Scalars["Boolean"]["output"];
  Mutation: Record<PropertyKey, never>;
  Date: Scalars["Date"]["output"];
  DateTime: Scalars["DateTime"]["output"];
  Decimal: Scalars["Decimal"]["output"];
  CurrencyCode: Scalars["CurrencyCode"]["output"];
  CountryCode: Scalars["CountryCode"]["output"];
  Money: Money;
  MoneyInput: MoneyInput;
  PageInfo: PageInfo;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>["UserError"];
  InvalidInput: RefusalData;
  VersionConflict: RefusalData;
  IdempotencyConflict: RefusalData;
  CustomerNotFound: RefusalData;
  CustomerErased: RefusalData;
  TextFilter: TextFilter;
  DateFilter: DateFilter;
  DecimalFilter: DecimalFilter;
  Change: ChangeRow;
  ChangeEdge: Omit<ChangeEdge, "node"> & { node: ResolversParentTypes["Change"] };
  ChangeConnection: Connection<ChangeRow>;
  PartnerRead: PartnerReadRow;
  PartnerReadEdge: Omit<PartnerReadEdge, "node"> & { node: ResolversParentTypes["PartnerRead"] };
  PartnerReadConnection: Connection<PartnerReadRow>;
  Company: CompanyRow;
  JournalEntry: JournalEntryRow;
  JournalLine: JournalLineInCurrency;
  JournalEntryFilter: JournalEntryFilter;
  JournalEntryOrder: JournalEntryOrder;
  ExchangeRateMissing: RefusalData;
  PeriodClosed: RefusalData;
  CompanyNotFound: RefusalData;
  JournalEntryEdge: Omit<JournalEntryEdge, "node"> & { node: ResolversParentTypes["JournalEntry"] };
  JournalEntryConnection: Connection<JournalEntryRow>;
  FiscalYear: FiscalYearRow;
  FiscalYearInput: FiscalYearInput;
  SetUpCompanyInput: SetUpCompanyInput;
  AddFiscalYearInput: AddFiscalYearInput;
  ClosePeriodInput: ClosePeriodInput;
  ReopenPeriodInput: ReopenPeriodInput;
  CloseFiscalYearInput: CloseFiscalYearInput;
  CompanyCodeTaken: RefusalData;
  FiscalYearOverlaps: RefusalData;
  PeriodAlreadyClosed: RefusalData;
  FiscalYearNotFound: RefusalData;
  FiscalYearClosed: RefusalData;
  EarlierYearOpen: RefusalData;
  SetUpCompanyResult: ResolversUnionTypes<ResolversParentTypes>["SetUpCompanyResult"];
  AddFiscalYearResult: ResolversUnionTypes<ResolversParentTypes>["AddFiscalYearResult"];
  ClosePeriodResult: ResolversUnionTypes<ResolversParentTypes>["ClosePeriodResult"];
  ReopenPeriodResult: ResolversUnionTypes<ResolversParentTypes>["ReopenPeriodResult"];
  CloseFiscalYearResult: ResolversUnionTypes<ResolversParentTypes>["CloseFiscalYearResult"];
  LedgerAccount: LedgerAccountRow;
  LedgerAccountFilter: LedgerAccountFilter;
  CreateLedgerAccountInput: CreateLedgerAccountInput;
  UpdateLedgerAccountInput: UpdateLedgerAccountInput;
  LedgerAccountNotFound: RefusalData;
  AccountNumberTaken: RefusalData;
  AccountInUse: RefusalData;
  AccountNotPostable: RefusalData;
  CreateLedgerAccountResult: ResolversUnionTypes<ResolversParentTypes>["CreateLedgerAccountResult"];
  UpdateLedgerAccountResult: ResolversUnionTypes<ResolversParentTypes>["UpdateLedgerAccountResult"];
  LedgerAccountEdge: Omit<LedgerAccountEdge, "node"> & { node: ResolversParentTypes["LedgerAccount"] };
  LedgerAccountConnection: Connection<LedgerAccountRow>;
  TaxCode: TaxCodeRow;
  TaxCodeFilter: TaxCodeFilter;
  CreateTaxCodeInput: CreateTaxCodeInput;
  UpdateTaxCodeInput: UpdateTaxCodeInput;
  TaxCodeOverlaps: RefusalData;
  TaxCodeNotFound: RefusalData;
  CreateTaxCodeResult: ResolversUnionTypes<ResolversParentTypes>["CreateTaxCodeResult"];
  UpdateTaxCodeResult: ResolversUnionTypes<ResolversParentTypes>["UpdateTaxCodeResult"];
  TaxCodeEdge: Omit<TaxCodeEdge, "node"> & { node: ResolversParentTypes["TaxCode"] };
  TaxCodeConnection: Connection<TaxCodeRow>;
  CostCentre: CostCentreRow;
  ExchangeRate: ExchangeRateRow;
  ExchangeRateFilter: ExchangeRateFilter;
  SetCostCentreInput: SetCostCentreInput;
  ExchangeRateInput: ExchangeRateInput;
  SetExchangeRatesInput: SetExchangeRatesInput;
  ExchangeRatesSet: Omit<ExchangeRatesSet, "rates"> & { rates: Array<ResolversParentTypes["ExchangeRate"]> };
  SetCostCentreResult: ResolversUnionTypes<ResolversParentTypes>["SetCostCentreResult"];
  SetExchangeRatesResult: ResolversUnionTypes<ResolversParentTypes>["SetExchangeRatesResult"];
  CostCentreEdge: Omit<CostCentreEdge, "node"> & { node: ResolversParentTypes["CostCentre"] };
  CostCentreConnection: Connection<CostCentreRow>;
  ExchangeRateEdge: Omit<ExchangeRateEdge, "node"> & { node: ResolversParentTypes["ExchangeRate"] };
  ExchangeRateConnection: Connection<ExchangeRateRow>;
  JournalDraft: JournalDraftRow;
  JournalDraftLine: JournalDraftLineInCurrency;
  JournalLineInput: JournalLineInput;
  CreateJournalDraftInput: CreateJournalDraftInput;
  UpdateJournalDraftInput: UpdateJournalDraftInput;
  JournalDraftInput: JournalDraftInput;
  ReverseJournalEntryInput: ReverseJournalEntryInput;
  JournalDraftNotFound: RefusalData;
  JournalDraftDeleted: JournalDraftDeleted;
  EntryOutOfBalance: RefusalData;
  JournalEntryNotFound: RefusalData;
  EntryReversed: RefusalData;
  EntryOfDocument: RefusalData;
  CostCentreNotFound: RefusalData;
  CreateJournalDraftResult: ResolversUnionTypes<ResolversParentTypes>["CreateJournalDraftResult"];
  UpdateJournalDraftResult: ResolversUnionTypes<ResolversParentTypes>["UpdateJournalDraftResult"];
  DeleteJournalDraftResult: ResolversUnionTypes<ResolversParentTypes>["DeleteJournalDraftResult"];
  PostJournalDraftResult: ResolversUnionTypes<ResolversParentTypes>["PostJournalDraftResult"];
  ReverseJournalEntryResult: ResolversUnionTypes<ResolversParentTypes>["ReverseJournalEntryResult"];
  JournalDraftEdge: Omit<JournalDraftEdge, "node"> & { node: ResolversParentTypes["JournalDraft"] };
  JournalDraftConnection: Connection<JournalDraftRow>;
  BudgetReport: BudgetReportModel;
  BudgetLine: BudgetLineModel;
  BudgetSet: BudgetSet;
  BudgetMonthInput: BudgetMonthInput;
  SetBudgetInput: SetBudgetInput;
  SetBudgetResult: ResolversUnionTypes<ResolversParentTypes>["SetBudgetResult"];
  BooksOf: Books;
  TrialBalance: TrialBalanceModel;
  TrialBalanceLine: TrialBalanceLineModel;
  IncomeStatement: IncomeStatementModel;
  IncomeStatementLine: IncomeStatementLineModel;
  AmountAndBefore: AmountAndBeforeModel;
  BalanceSheet: BalanceSheetModel;
  BalanceSheetLine: BalanceSheetLineModel;
  GeneralLedgerLine: RunningLine;
  VatReport: VatReportModel;
  VatReportLine: VatReportLineModel;
  VatAccountCheck: VatAccountCheckModel;
  GeneralLedgerLineEdge: Omit<GeneralLedgerLineEdge, "node"> & { node: ResolversParentTypes["GeneralLedgerLine"] };
  GeneralLedgerLineConnection: Connection<RunningLine>;
  Customer: { id: string };
  CustomerAccount: AccountWithBalance;
  Invoice: InvoiceRow;
  InvoiceLine: InvoiceLineInCurrency;
  InvoiceFilter: InvoiceFilter;
  InvoiceOrder: InvoiceOrder;
  SetAccountTermsInput: SetAccountTermsInput;
  CreditOverrideFilter: CreditOverrideFilter;
  CreditOverrideInput: CreditOverrideInput;
  CreditOverride: CreditOverrideRow;
  OverAllocation: RefusalData;
  InvoiceNotFound: RefusalData;
  CurrencyMismatch: RefusalData;
  SetAccountTermsResult: ResolversUnionTypes<ResolversParentTypes>["SetAccountTermsResult"];
  InvoiceEdge: Omit<InvoiceEdge, "node"> & { node: ResolversParentTypes["Invoice"] };
  InvoiceConnection: Connection<InvoiceRow>;
  CreditOverrideEdge: Omit<CreditOverrideEdge, "node"> & { node: ResolversParentTypes["CreditOverride"] };
  CreditOverrideConnection: Connection<CreditOverrideRow>;
  AgedReceivables: Aged;
  AgedReceivablesRow: AgedRow;
  ReceivablesByAge: ReceivablesByAgeModel;
  OpenReceivables: OpenItems;
  OpenReceivable: OpenItem;
  CustomerStatement: CustomerStatementModel;
  CustomerStatementLine: StatementLine;
  Payment: PaymentRow;
  Allocation: AllocationInCurrency;
  Refund: RefundRow;
  WriteOff: WriteOffRow;
  PaymentFilter: PaymentFilter;
  PaymentOrder: PaymentOrder;
  AllocationInput: AllocationInput;
  PostPaymentInput: PostPaymentInput;
  AllocatePaymentInput: AllocatePaymentInput;
  ReleaseAllocationInput: ReleaseAllocationInput;
  CancelPaymentInput: CancelPaymentInput;
  RefundCustomerInput: RefundCustomerInput;
  WriteOffInvoiceInput: WriteOffInvoiceInput;
  PaymentNotFound: RefusalData;
  AllocationNotFound: RefusalData;
  AlreadyReleased: RefusalData;
  AlreadyCancelled: RefusalData;
  AlreadyRefunded: RefusalData;
  InsufficientCredit: RefusalData;
  PostPaymentResult: ResolversUnionTypes<ResolversParentTypes>["PostPaymentResult"];
  AllocatePaymentResult: ResolversUnionTypes<ResolversParentTypes>["AllocatePaymentResult"];
  ReleaseAllocationResult: ResolversUnionTypes<ResolversParentTypes>["ReleaseAllocationResult"];
  CancelPaymentResult: ResolversUnionTypes<ResolversParentTypes>["CancelPaymentResult"];
  RefundCustomerResult: ResolversUnionTypes<ResolversParentTypes>["RefundCustomerResult"];
  WriteOffInvoiceResult: ResolversUnionTypes<ResolversParentTypes>["WriteOffInvoiceResult"];
  PaymentEdge: Omit<PaymentEdge, "node"> & { node: ResolversParentTypes["Payment"] };
  PaymentConnection: Connection<PaymentRow>;
  CreditNote: CreditNoteRow;
  CreditNoteLine: CreditNoteLineInCurrency;
  CreditNoteFilter: CreditNoteFilter;
  CreditNoteOrder: CreditNoteOrder;
  CreditInvoiceInput: CreditInvoiceInput;
  CreditedLineInput: CreditedLineInput;
  AllocateCreditNoteInput: AllocateCreditNoteInput;
  CreditNoteNotFound: RefusalData;
  OverCredit: RefusalData;
  CreditInvoiceResult: ResolversUnionTypes<ResolversParentTypes>["CreditInvoiceResult"];
  AllocateCreditNoteResult: ResolversUnionTypes<ResolversParentTypes>["AllocateCreditNoteResult"];
  CreditNoteEdge: Omit<CreditNoteEdge, "node"> & { node: ResolversParentTypes["CreditNote"] };
  CreditNoteConnection: Connection<CreditNoteRow>;
  InvoiceDraft: InvoiceDraftRow;
  InvoiceDraftLine: InvoiceDraftLineInCurrency;
  InvoiceDraftFilter: InvoiceDraftFilter;
  InvoiceDraftLineInput: InvoiceDraftLineInput;
  DraftInvoiceInput: DraftInvoiceInput;
  ChangeInvoiceDraftInput: ChangeInvoiceDraftInput;
  DiscardInvoiceDraftInput: DiscardInvoiceDraftInput;
  IssueInvoiceInput: IssueInvoiceInput;
  DraftNotFound: RefusalData;
  DraftDone: RefusalData;
  DraftInvoiceResult: ResolversUnionTypes<ResolversParentTypes>["DraftInvoiceResult"];
  ChangeInvoiceDraftResult: ResolversUnionTypes<ResolversParentTypes>["ChangeInvoiceDraftResult"];
  DiscardInvoiceDraftResult: ResolversUnionTypes<ResolversParentTypes>["DiscardInvoiceDraftResult"];
  IssueInvoiceResult: ResolversUnionTypes<ResolversParentTypes>["IssueInvoiceResult"];
  InvoiceDraftEdge: Omit<InvoiceDraftEdge, "node"> & { node: ResolversParentTypes["InvoiceDraft"] };
  InvoiceDraftConnection: Connection<InvoiceDraftRow>;
  Product: ProductRow;
  StockLevel: StockLevelInWarehouse;
  Warehouse: WarehouseRow;
  StockMovement: StockMovementRow;
  ProductFilter: ProductFilter;
  ProductOrder: ProductOrder;
  StockMovementFilter: StockMovementFilter;
  StockMovementOrder: StockMovementOrder;
  StockLevelFilter: StockLevelFilter;
  CreateProductInput: CreateProductInput;
  UpdateProductInput: UpdateProductInput;
  AdjustStockInput: AdjustStockInput;
  SkuTaken: RefusalData;
  ProductNotFound: RefusalData;
  WarehouseNotFound: RefusalData;
  InsufficientStock: RefusalData;
  StockOnHand: RefusalData;
  CreateProductResult: ResolversUnionTypes<ResolversParentTypes>["CreateProductResult"];
  UpdateProductResult: ResolversUnionTypes<ResolversParentTypes>["UpdateProductResult"];
  AdjustStockResult: ResolversUnionTypes<ResolversParentTypes>["AdjustStockResult"];
  ProductEdge: Omit<ProductEdge, "node"> & { node: ResolversParentTypes["Product"] };
  ProductConnection: Connection<ProductRow>;
  StockMovementEdge: Omit<StockMovementEdge, "node"> & { node: ResolversParentTypes["StockMovement"] };
  StockMovementConnection: Connection<StockMovementRow>;
  StockLevelEdge: Omit<StockLevelEdge, "node"> & { node: ResolversParentTypes["StockLevel"] };
  StockLevelConnection: Connection<StockLevelInWarehouse>;
  Bin: BinRow;
  BinQuantity: BinQuantityRow;
  BinMove: BinMoveRow;
  Lot: LotRow;
  LotQuantity: LotQuantityRow;
  LotFilter: LotFilter;
  StockTransfer: StockTransferRow;
  StockTransferFilter: StockTransferFilter;
  ReorderPoint: ReorderPointRow;
  CreateWarehouseInput: CreateWarehouseInput;
  CreateBinInput: CreateBinInput;
  MoveBetweenBinsInput: MoveBetweenBinsInput;
  TransferStockInput: TransferStockInput;
  TransferLineInput: TransferLineInput;
  ReceiveTransferInput: ReceiveTransferInput;
  ScrapStockInput: ScrapStockInput;
  SetReorderPointInput: SetReorderPointInput;
  CodeTaken: RefusalData;
  TransferNotFound: RefusalData;
  AlreadyReceived: RefusalData;
  CreateWarehouseResult: ResolversUnionTypes<ResolversParentTypes>["CreateWarehouseResult"];
  CreateBinResult: ResolversUnionTypes<ResolversParentTypes>["CreateBinResult"];
  MoveBetweenBinsResult: ResolversUnionTypes<ResolversParentTypes>["MoveBetweenBinsResult"];
  TransferStockResult: ResolversUnionTypes<ResolversParentTypes>["TransferStockResult"];
  ReceiveTransferResult: ResolversUnionTypes<ResolversParentTypes>["ReceiveTransferResult"];
  ScrapStockResult: ResolversUnionTypes<ResolversParentTypes>["ScrapStockResult"];
  SetReorderPointResult: ResolversUnionTypes<ResolversParentTypes>["SetReorderPointResult"];
  BinEdge: Omit<BinEdge, "node"> & { node: ResolversParentTypes["Bin"] };
  BinConnection: Connection<BinRow>;
  LotEdge: Omit<LotEdge, "node"> & { node: ResolversParentTypes["Lot"] };
  LotConnection: Connection<LotRow>;
  StockTransferEdge: Omit<StockTransferEdge, "node"> & { node: ResolversParentTypes["StockTransfer"] };
  StockTransferConnection: Connection<StockTransferRow>;
  StockCount: StockCountRow;
  StockCountLine: StockCountLineRow;
  StockCountFilter: StockCountFilter;
  StockCountLineFilter: StockCountLineFilter;
  OpenCountInput: OpenCountInput;
  EnterCountsInput: EnterCountsInput;
  CountedInput: CountedInput;
  PostCountInput: PostCountInput;
  CancelCountInput: CancelCountInput;
  CountNotFound: RefusalData;
  CountClosed: RefusalData;
  OpenCountResult: ResolversUnionTypes<ResolversParentTypes>["OpenCountResult"];
  EnterCountsResult: ResolversUnionTypes<ResolversParentTypes>["EnterCountsResult"];
  PostCountResult: ResolversUnionTypes<ResolversParentTypes>["PostCountResult"];
  CancelCountResult: ResolversUnionTypes<ResolversParentTypes>["CancelCountResult"];
  StockCountEdge: Omit<StockCountEdge, "node"> & { node: ResolversParentTypes["StockCount"] };
  StockCountConnection: Connection<StockCountRow>;
  StockCountLineEdge: Omit<StockCountLineEdge, "node"> & { node: ResolversParentTypes["StockCountLine"] };
  StockCountLineConnection: Connection<StockCountLineRow>;
  StockValueReport: StockValueReportModel;
  StockValueRow: StockValueRowModel;
  StockMovementReport: MovedReport;
  StockMovementTotal: MovedRow;
  SlowMoverReport: SlowMoverReportModel;
  SlowMover: SlowMoverRow;
  ReorderReport: ReorderReportModel;
  ReorderProposal: ReorderProposalRow;
  Campaign: { id: string };
  SalesOrder: SalesOrderRow;
  SalesOrderLine: SalesOrderLineInCurrency;
  Delivery: DeliveryRow;
  DeliveryLine: DeliveryLineWithProduct;
  DeliveryEdge: Omit<DeliveryEdge, "node"> & { node: ResolversParentTypes["Delivery"] };
  DeliveryConnection: Connection<DeliveryRow>;
  DeliveryFilter: DeliveryFilter;
  DeliveryOrder: DeliveryOrder;
  SalesOrderFilter: SalesOrderFilter;
  SalesOrderOrder: SalesOrderOrder;
  OrderLineInput: OrderLineInput;
  PlaceOrderInput: PlaceOrderInput;
  ChangedLineInput: ChangedLineInput;
  ChangeOrderInput: ChangeOrderInput;
  CancelOrderInput: CancelOrderInput;
  ReopenOrderInput: ReopenOrderInput;
  AllocateBackOrdersInput: AllocateBackOrdersInput;
  BackOrderAllocation: { lines: AllocatedLineModel[] };
  AllocatedLine: AllocatedLineModel;
  DeliveryLineInput: DeliveryLineInput;
  DeliverOrderInput: DeliverOrderInput;
  InvoiceOrderInput: InvoiceOrderInput;
  CreditLimitExceeded: RefusalData;
  OrderNotFound: RefusalData;
  OverDelivery: RefusalData;
  AlreadyDelivered: RefusalData;
  OrderCancelled: RefusalData;
  NothingLeft: RefusalData;
  PlaceOrderResult: ResolversUnionTypes<ResolversParentTypes>["PlaceOrderResult"];
  ChangeOrderResult: ResolversUnionTypes<ResolversParentTypes>["ChangeOrderResult"];
  CancelOrderResult: ResolversUnionTypes<ResolversParentTypes>["CancelOrderResult"];
  ReopenOrderResult: ResolversUnionTypes<ResolversParentTypes>["ReopenOrderResult"];
  AllocateBackOrdersResult: ResolversUnionTypes<ResolversParentTypes>["AllocateBackOrdersResult"];
  DeliverOrderResult: ResolversUnionTypes<ResolversParentTypes>["DeliverOrderResult"];
  InvoiceOrderResult: ResolversUnionTypes<ResolversParentTypes>["InvoiceOrderResult"];
  SalesOrderEdge: Omit<SalesOrderEdge, "node"> & { node: ResolversParentTypes["SalesOrder"] };
  SalesOrderConnection: Connection<SalesOrderRow>;
  Price: PricedByList;
  PriceCandidate: ListPriceInCurrency;
  PriceList: PriceListRow;
  PriceListItem: PriceListItemInCurrency;
  PriceListFilter: PriceListFilter;
  PriceListOrder: PriceListOrder;
  PriceListItemInput: PriceListItemInput;
  SetPriceListInput: SetPriceListInput;
  AssignPriceListInput: AssignPriceListInput;
  PriceListNotFound: RefusalData;
  SetPriceListResult: ResolversUnionTypes<ResolversParentTypes>["SetPriceListResult"];
  PriceListAssignment: { customerId: string; priceListId: string | null };
  AssignPriceListResult: ResolversUnionTypes<ResolversParentTypes>["AssignPriceListResult"];
  PriceListEdge: Omit<PriceListEdge, "node"> & { node: ResolversParentTypes["PriceList"] };
  PriceListConnection: Connection<PriceListRow>;
  Quote: QuoteRow;
  QuoteRevision: QuoteRevisionInCurrency;
  QuoteLine: QuoteLineInCurrency;
  QuoteFilter: QuoteFilter;
  QuoteOrder: QuoteOrder;
  CreateQuoteInput: CreateQuoteInput;
  ReviseQuoteInput: ReviseQuoteInput;
  QuoteInput: QuoteInput;
  AcceptQuoteInput: AcceptQuoteInput;
  QuoteNotFound: RefusalData;
  QuoteNotOpen: RefusalData;
  CreateQuoteResult: ResolversUnionTypes<ResolversParentTypes>["CreateQuoteResult"];
  ReviseQuoteResult: ResolversUnionTypes<ResolversParentTypes>["ReviseQuoteResult"];
  SendQuoteResult: ResolversUnionTypes<ResolversParentTypes>["SendQuoteResult"];
  DeclineQuoteResult: ResolversUnionTypes<ResolversParentTypes>["DeclineQuoteResult"];
  AcceptQuoteResult: ResolversUnionTypes<ResolversParentTypes>["AcceptQuoteResult"];
  QuoteEdge: Omit<QuoteEdge, "node"> & { node: ResolversParentTypes["Quote"] };
  QuoteConnection: Connection<QuoteRow>;
  SalesReturn: SalesReturnRow;
  SalesReturnLine: SalesReturnLineWithProduct;
  ScrappedLot: SalesReturnScrapRow;
  SalesReturnFilter: SalesReturnFilter;
  SalesReturnOrder: SalesReturnOrder;
  ReturnedLineInput: ReturnedLineInput;
  ReturnGoodsInput: ReturnGoodsInput;
  DeliveryNotFound: RefusalData;
  ReturnExceedsDelivery: RefusalData;
  ReturnGoodsResult: ResolversUnionTypes<ResolversParentTypes>["ReturnGoodsResult"];
  SalesReturnEdge: Omit<SalesReturnEdge, "node"> & { node: ResolversParentTypes["SalesReturn"] };
  SalesReturnConnection: Connection<SalesReturnRow>;
  SalesReport: SalesReportModel;
  SalesReportRow: SalesRow;
  MarginReport: MarginReportModel;
  MarginReportRow: MarginRow;
  ProductPair: ProductPairModel;
  OrderBacklog: Backlog;
  OrderBacklogRow: BacklogRow;
  Supplier: SupplierRow;
  SupplierProduct: SupplierProductRow;
  SupplierAddress: SupplierRow;
  SupplierFilter: SupplierFilter;
  SupplierProductFilter: SupplierProductFilter;
  SupplierOrder: SupplierOrder;
  SupplierAddressInput: SupplierAddressInput;
  CreateSupplierInput: CreateSupplierInput;
  UpdateSupplierInput: UpdateSupplierInput;
  UnitPriceInput: UnitPriceInput;
  SetSupplierProductInput: SetSupplierProductInput;
  SupplierNumberTaken: RefusalData;
  SupplierNotFound: RefusalData;
  CreateSupplierResult: ResolversUnionTypes<ResolversParentTypes>["CreateSupplierResult"];
  UpdateSupplierResult: ResolversUnionTypes<ResolversParentTypes>["UpdateSupplierResult"];
  SetSupplierProductResult: ResolversUnionTypes<ResolversParentTypes>["SetSupplierProductResult"];
  SupplierProductEdge: Omit<SupplierProductEdge, "node"> & { node: ResolversParentTypes["SupplierProduct"] };
  SupplierProductConnection: Connection<SupplierProductRow>;
  SupplierEdge: Omit<SupplierEdge, "node"> & { node: ResolversParentTypes["Supplier"] };
  SupplierConnection: Connection<SupplierRow>;
  WorkCentre: WorkCentreRow;
  WorkCentreFilter: WorkCentreFilter;
  WorkCentreOrder: WorkCentreOrder;
  CreateWorkCentreInput: CreateWorkCentreInput;
  UpdateWorkCentreInput: UpdateWorkCentreInput;
  WorkCentreCodeTaken: RefusalData;
  WorkCentreNotFound: RefusalData;
  CreateWorkCentreResult: ResolversUnionTypes<ResolversParentTypes>["CreateWorkCentreResult"];
  UpdateWorkCentreResult: ResolversUnionTypes<ResolversParentTypes>["UpdateWorkCentreResult"];
  WorkCentreEdge: Omit<WorkCentreEdge, "node"> & { node: ResolversParentTypes["WorkCentre"] };
  WorkCentreConnection: Connection<WorkCentreRow>;
  Bom: BomRow;
  BomComponent: BomComponentRow;
  BomOperation: BomOperationRow;
  BomRequirement: Requirement;
  BomCost: BomCostModel;
  BomMaterialCost: MaterialCost;
  BomOperationCost: OperationCost;
  BomFilter: BomFilter;
  BomOrder: BomOrder;
  BomComponentInput: BomComponentInput;
  BomOperationInput: BomOperationInput;
  CreateBomInput: CreateBomInput;
  EndBomInput: EndBomInput;
  BomNotFound: RefusalData;
  BomOverlap: RefusalData;
  BomCycle: RefusalData;
  CreateBomResult: ResolversUnionTypes<ResolversParentTypes>["CreateBomResult"];
  EndBomResult: ResolversUnionTypes<ResolversParentTypes>["EndBomResult"];
  BomEdge: Omit<BomEdge, "node"> & { node: ResolversParentTypes["Bom"] };
  BomConnection: Connection<BomRow>;
  WorkOrder: WorkOrderRow;
  WorkOrderComponent: ComponentOfOrder;
  WorkOrderOperation: OperationOfOrder;
  WorkOrderEvent: WorkOrderEventRow;
  WorkOrderFilter: WorkOrderFilter;
  WorkOrderOrder: WorkOrderOrder;
  CreateWorkOrderInput: CreateWorkOrderInput;
  RescheduleWorkOrderInput: RescheduleWorkOrderInput;
  ReleaseWorkOrderInput: ReleaseWorkOrderInput;
  StartWorkOrderInput: StartWorkOrderInput;
  WorkOrderLineInput: WorkOrderLineInput;
  IssueComponentsInput: IssueComponentsInput;
  ReturnComponentsInput: ReturnComponentsInput;
  ScrapComponentsInput: ScrapComponentsInput;
  ReportOperationInput: ReportOperationInput;
  WithdrawHoursInput: WithdrawHoursInput;
  ReceiveProductInput: ReceiveProductInput;
  ScrapProductInput: ScrapProductInput;
  CloseWorkOrderInput: CloseWorkOrderInput;
  CancelWorkOrderInput: CancelWorkOrderInput;
  WorkOrderNotFound: RefusalData;
  WorkOrderStatusConflict: RefusalData;
  NoBom: RefusalData;
  OverIssue: RefusalData;
  OverProduction: RefusalData;
  CreateWorkOrderResult: ResolversUnionTypes<ResolversParentTypes>["CreateWorkOrderResult"];
  RescheduleWorkOrderResult: ResolversUnionTypes<ResolversParentTypes>["RescheduleWorkOrderResult"];
  ReleaseWorkOrderResult: ResolversUnionTypes<ResolversParentTypes>["ReleaseWorkOrderResult"];
  StartWorkOrderResult: ResolversUnionTypes<ResolversParentTypes>["StartWorkOrderResult"];
  IssueComponentsResult: ResolversUnionTypes<ResolversParentTypes>["IssueComponentsResult"];
  ReturnComponentsResult: ResolversUnionTypes<ResolversParentTypes>["ReturnComponentsResult"];
  WithdrawHoursResult: ResolversUnionTypes<ResolversParentTypes>["WithdrawHoursResult"];
  ScrapComponentsResult: ResolversUnionTypes<ResolversParentTypes>["ScrapComponentsResult"];
  ReportOperationResult: ResolversUnionTypes<ResolversParentTypes>["ReportOperationResult"];
  ReceiveProductResult: ResolversUnionTypes<ResolversParentTypes>["ReceiveProductResult"];
  ScrapProductResult: ResolversUnionTypes<ResolversParentTypes>["ScrapProductResult"];
  CloseWorkOrderResult: ResolversUnionTypes<ResolversParentTypes>["CloseWorkOrderResult"];
  CancelWorkOrderResult: ResolversUnionTypes<ResolversParentTypes>["CancelWorkOrderResult"];
  WorkOrderEdge: Omit<WorkOrderEdge, "node"> & { node: ResolversParentTypes["WorkOrder"] };
  WorkOrderConnection: Connection<WorkOrderRow>;
  WorkOrderEventEdge: Omit<WorkOrderEventEdge, "node"> & { node: ResolversParentTypes["WorkOrderEvent"] };
  WorkOrderEventConnection: Connection<WorkOrderEventRow>;
  PlanningParameter: PlanningParameterRow;
  PlannedDemand: PlannedDemandRow;
  PlanningParameterFilter: PlanningParameterFilter;
  PlannedDemandFilter: PlannedDemandFilter;
  PlannedDemandOrder: PlannedDemandOrder;
  SetPlanningInput: SetPlanningInput;
  PlanDemandInput: PlanDemandInput;
  WithdrawDemandInput: WithdrawDemandInput;
  PlannedDemandNotFound: RefusalData;
  SetPlanningResult: ResolversUnionTypes<ResolversParentTypes>["SetPlanningResult"];
  PlanDemandResult: ResolversUnionTypes<ResolversParentTypes>["PlanDemandResult"];
  WithdrawDemandResult: ResolversUnionTypes<ResolversParentTypes>["WithdrawDemandResult"];
  PlanningParameterEdge: Omit<PlanningParameterEdge, "node"> & { node: ResolversParentTypes["PlanningParameter"] };
  PlanningParameterConnection: Connection<PlanningParameterRow>;
  PlannedDemandEdge: Omit<PlannedDemandEdge, "node"> & { node: ResolversParentTypes["PlannedDemand"] };
  PlannedDemandConnection: Connection<PlannedDemandRow>;
  MrpRun: MrpRunRow;
  MrpProposal: MrpProposalRow;
  MrpDemand: MrpDemandRow;
  MrpSupply: MrpSupplyRow;
  MrpPeg: MrpPegRow;
  MrpRunFilter: MrpRunFilter;
  MrpProposalFilter: MrpProposalFilter;
  MrpProposalOrder: MrpProposalOrder;
  RunMrpInput: RunMrpInput;
  FirmProposalInput: FirmProposalInput;
  FirmProposalsInput: FirmProposalsInput;
  FirmedProposals: Omit<FirmedProposals, "proposals"> & { proposals: Array<ResolversParentTypes["MrpProposal"]> };
  ProposalNotFound: RefusalData;
  ProposalNotOpen: RefusalData;
  RunMrpResult: ResolversUnionTypes<ResolversParentTypes>["RunMrpResult"];
  FirmProposalResult: ResolversUnionTypes<ResolversParentTypes>["FirmProposalResult"];
  FirmProposalsResult: ResolversUnionTypes<ResolversParentTypes>["FirmProposalsResult"];
  MrpRunEdge: Omit<MrpRunEdge, "node"> & { node: ResolversParentTypes["MrpRun"] };
  MrpRunConnection: Connection<MrpRunRow>;
  MrpProposalEdge: Omit<MrpProposalEdge, "node"> & { node: ResolversParentTypes["MrpProposal"] };
  MrpProposalConnection: Connection<MrpProposalRow>;
  MrpDemandEdge: Omit<MrpDemandEdge, "node"> & { node: ResolversParentTypes["MrpDemand"] };
  MrpDemandConnection: Connection<MrpDemandRow>;
  MrpPegEdge: Omit<MrpPegEdge, "node"> & { node: ResolversParentTypes["MrpPeg"] };
  MrpPegConnection: Connection<MrpPegRow>;
  CapacityWeek: CapacityWeekModel;
  PurchaseOrder: PurchaseOrderRow;
  PurchaseOrderLine: PurchaseOrderLineInCurrency;
  PurchaseOrderFilter: PurchaseOrderFilter;
  PurchaseOrderOrder: PurchaseOrderOrder;
  PurchaseOrderLineInput: PurchaseOrderLineInput;
  CreatePurchaseOrderInput: CreatePurchaseOrderInput;
  UpdatePurchaseOrderInput: UpdatePurchaseOrderInput;
  SendPurchaseOrderInput: SendPurchaseOrderInput;
  PromisedLineInput: PromisedLineInput;
  ConfirmPurchaseOrderInput: ConfirmPurchaseOrderInput;
  EndPurchaseOrderInput: EndPurchaseOrderInput;
  PurchaseOrderNotFound: RefusalData;
  PurchaseOrderNotOpen: RefusalData;
  SupplierInactive: RefusalData;
  CreatePurchaseOrderResult: ResolversUnionTypes<ResolversParentTypes>["CreatePurchaseOrderResult"];
  UpdatePurchaseOrderResult: ResolversUnionTypes<ResolversParentTypes>["UpdatePurchaseOrderResult"];
  SendPurchaseOrderResult: ResolversUnionTypes<ResolversParentTypes>["SendPurchaseOrderResult"];
  ConfirmPurchaseOrderResult: ResolversUnionTypes<ResolversParentTypes>["ConfirmPurchaseOrderResult"];
  EndPurchaseOrderResult: ResolversUnionTypes<ResolversParentTypes>["EndPurchaseOrderResult"];
  PurchaseOrderEdge: Omit<PurchaseOrderEdge, "node"> & { node: ResolversParentTypes["PurchaseOrder"] };
  PurchaseOrderConnection: Connection<PurchaseOrderRow>;
  GoodsReceipt: GoodsReceiptRow;
  GoodsReceiptLine: GoodsReceiptLineOfProduct;
  SupplierReturn: SupplierReturnRow;
  SupplierReturnLine: SupplierReturnLineOfProduct;
  GoodsReceiptFilter: GoodsReceiptFilter;
  ReceiptLineInput: ReceiptLineInput;
  SupplierReturnLineInput: SupplierReturnLineInput;
  ReceiveGoodsInput: ReceiveGoodsInput;
  ReturnToSupplierInput: ReturnToSupplierInput;
  OverReceipt: RefusalData;
  OverReturn: RefusalData;
  NothingToReceive: RefusalData;
  ReceiveGoodsResult: ResolversUnionTypes<ResolversParentTypes>["ReceiveGoodsResult"];
  ReturnToSupplierResult: ResolversUnionTypes<ResolversParentTypes>["ReturnToSupplierResult"];
  GoodsReceiptEdge: Omit<GoodsReceiptEdge, "node"> & { node: ResolversParentTypes["GoodsReceipt"] };
  GoodsReceiptConnection: Connection<GoodsReceiptRow>;
  LandedCost: LandedCostRow;
  LandedCostLine: LandedCostLineOfCompany;
  AddLandedCostInput: AddLandedCostInput;
  GoodsReceiptNotFound: RefusalData;
  AddLandedCostResult: ResolversUnionTypes<ResolversParentTypes>["AddLandedCostResult"];
  LandedCostEdge: Omit<LandedCostEdge, "node"> & { node: ResolversParentTypes["LandedCost"] };
  LandedCostConnection: Connection<LandedCostRow>;
  PurchaseReport: PurchaseReportModel;
  PurchaseReportRow: PurchaseRow;
  GoodsReceivedNotInvoiced: NotInvoiced;
  NotInvoicedLine: NotInvoicedLineModel;
  SupplierDelivery: DeliveryRecord;
  PurchasePolicy: PolicyInCurrency;
  SetPurchasePolicyInput: SetPurchasePolicyInput;
  SetPurchasePolicyResult: ResolversUnionTypes<ResolversParentTypes>["SetPurchasePolicyResult"];
  SupplierInvoice: SupplierInvoiceRow;
  SupplierInvoiceLine: SupplierInvoiceLineInCurrency;
  SupplierInvoiceFilter: SupplierInvoiceFilter;
  SupplierInvoiceOrder: SupplierInvoiceOrder;
  SupplierInvoiceLineInput: SupplierInvoiceLineInput;
  RegisterSupplierInvoiceInput: RegisterSupplierInvoiceInput;
  ReleaseSupplierInvoiceInput: ReleaseSupplierInvoiceInput;
  CancelSupplierInvoiceInput: CancelSupplierInvoiceInput;
  SupplierInvoiceNumberTaken: RefusalData;
  SupplierInvoiceNotFound: RefusalData;
  SupplierInvoiceNotOpen: RefusalData;
  OverSupplierCredit: RefusalData;
  RegisterSupplierInvoiceResult: ResolversUnionTypes<ResolversParentTypes>["RegisterSupplierInvoiceResult"];
  ReleaseSupplierInvoiceResult: ResolversUnionTypes<ResolversParentTypes>["ReleaseSupplierInvoiceResult"];
  CancelSupplierInvoiceResult: ResolversUnionTypes<ResolversParentTypes>["CancelSupplierInvoiceResult"];
  SupplierInvoiceEdge: Omit<SupplierInvoiceEdge, "node"> & { node: ResolversParentTypes["SupplierInvoice"] };
  SupplierInvoiceConnection: Connection<SupplierInvoiceRow>;
  AgedPayables: Aged;
  AgedPayablesRow: AgedRow;
  PayablesByAge: PayablesByAgeModel;
  OpenPayables: OpenItems;
  OpenPayable: OpenItem;
  SupplierStatement: SupplierStatementModel;
  SupplierStatementLine: SupplierStatementLineModel;
  SupplierPayment: SupplierPaymentRow;
  SupplierAllocation: SupplierAllocationInCurrency;
  SupplierRefund: SupplierRefundRow;
  PaymentProposal: ProposedPayments;
  ProposedPayment: ProposedPaymentModel;
  SupplierPaymentFilter: SupplierPaymentFilter;
  SupplierPaymentOrder: SupplierPaymentOrder;
  SupplierAllocationInput: SupplierAllocationInput;
  PaySupplierInput: PaySupplierInput;
  AllocateSupplierCreditInput: AllocateSupplierCreditInput;
  ReleaseSupplierAllocationInput: ReleaseSupplierAllocationInput;
  CancelSupplierPaymentInput: CancelSupplierPaymentInput;
  RecordSupplierRefundInput: RecordSupplierRefundInput;
  SupplierPaymentNotFound: RefusalData;
  OverPayment: RefusalData;
  PaySupplierResult: ResolversUnionTypes<ResolversParentTypes>["PaySupplierResult"];
  AllocatedSupplierCredit: AllocatedCredit;
  AllocateSupplierCreditResult: ResolversUnionTypes<ResolversParentTypes>["AllocateSupplierCreditResult"];
  ReleaseSupplierAllocationResult: ResolversUnionTypes<ResolversParentTypes>["ReleaseSupplierAllocationResult"];
  CancelSupplierPaymentResult: ResolversUnionTypes<ResolversParentTypes>["CancelSupplierPaymentResult"];
  RecordSupplierRefundResult: ResolversUnionTypes<ResolversParentTypes>["RecordSupplierRefundResult"];
  SupplierPaymentEdge: Omit<SupplierPaymentEdge, "node"> & { node: ResolversParentTypes["SupplierPayment"] };
  SupplierPaymentConnection: Connection<SupplierPaymentRow>;
  ForeignItems: ForeignItemsModel;
  ForeignItem: ValuedItem;
  CurrencyRevaluation: CurrencyRevaluationRow;
  RevalueForeignItemsInput: RevalueForeignItemsInput;
  CancelRevaluationInput: CancelRevaluationInput;
  AlreadyRevalued: RefusalData;
  RevaluationNotFound: RefusalData;
  RevalueForeignItemsResult: ResolversUnionTypes<ResolversParentTypes>["RevalueForeignItemsResult"];
  CancelRevaluationResult: ResolversUnionTypes<ResolversParentTypes>["CancelRevaluationResult"];
  ForeignItemEdge: Omit<ForeignItemEdge, "node"> & { node: ResolversParentTypes["ForeignItem"] };
  ForeignItemConnection: Connection<ValuedItem>;
  CurrencyRevaluationEdge: Omit<CurrencyRevaluationEdge, "node"> & {
    node: ResolversParentTypes["CurrencyRevaluation"];
  };
  CurrencyRevaluationConnection: Connection<CurrencyRevaluationRow>;
  Employee: EmployeeRow;
  EmployeeNotFound: RefusalData;
  EmployeeFilter: EmployeeFilter;
  SkillLevelFilter: SkillLevelFilter;
  EmployeeOrder: EmployeeOrder;
  EmployeeEdge: Omit<EmployeeEdge, "node"> & { node: ResolversParentTypes["Employee"] };
  EmployeeConnection: Connection<EmployeeRow>;
  Department: DepartmentRow;
  Position: PositionRow;
  Skill: SkillRow;
  EmployeeSkill: SkillOfEmployee;
  DepartmentFilter: DepartmentFilter;
  DepartmentOrder: DepartmentOrder;
  PositionFilter: PositionFilter;
  PositionOrder: PositionOrder;
  SkillFilter: SkillFilter;
  SkillOrder: SkillOrder;
  CreateEmployeeInput: CreateEmployeeInput;
  UpdateEmployeeInput: UpdateEmployeeInput;
  EndEmploymentInput: EndEmploymentInput;
  SetEmployeeSkillsInput: SetEmployeeSkillsInput;
  EmployeeSkillInput: EmployeeSkillInput;
  SetDepartmentInput: SetDepartmentInput;
  SetPositionInput: SetPositionInput;
  SetSkillInput: SetSkillInput;
  NumberTaken: RefusalData;
  ManagerCycle: RefusalData;
  DepartmentCycle: RefusalData;
  EmployeeBooked: RefusalData;
  CreateEmployeeResult: ResolversUnionTypes<ResolversParentTypes>["CreateEmployeeResult"];
  UpdateEmployeeResult: ResolversUnionTypes<ResolversParentTypes>["UpdateEmployeeResult"];
  EndEmploymentResult: ResolversUnionTypes<ResolversParentTypes>["EndEmploymentResult"];
  SetEmployeeSkillsResult: ResolversUnionTypes<ResolversParentTypes>["SetEmployeeSkillsResult"];
  SetDepartmentResult: ResolversUnionTypes<ResolversParentTypes>["SetDepartmentResult"];
  SetPositionResult: ResolversUnionTypes<ResolversParentTypes>["SetPositionResult"];
  SetSkillResult: ResolversUnionTypes<ResolversParentTypes>["SetSkillResult"];
  DepartmentEdge: Omit<DepartmentEdge, "node"> & { node: ResolversParentTypes["Department"] };
  DepartmentConnection: Connection<DepartmentRow>;
  PositionEdge: Omit<PositionEdge, "node"> & { node: ResolversParentTypes["Position"] };
  PositionConnection: Connection<PositionRow>;
  SkillEdge: Omit<SkillEdge, "node"> & { node: ResolversParentTypes["Skill"] };
  SkillConnection: Connection<SkillRow>;
  WorkingCalendar: WorkingCalendarRow;
  WorkingHours: WorkingHoursRow;
  Holiday: HolidayRow;
  SetWorkingCalendarInput: SetWorkingCalendarInput;
  WorkingHoursInput: WorkingHoursInput;
  ChangeHolidaysInput: ChangeHolidaysInput;
  HolidayInput: HolidayInput;
  CalendarNotFound: RefusalData;
  SetWorkingCalendarResult: ResolversUnionTypes<ResolversParentTypes>["SetWorkingCalendarResult"];
  ChangeHolidaysResult: ResolversUnionTypes<ResolversParentTypes>["ChangeHolidaysResult"];
  LeaveType: LeaveTypeRow;
  LeaveBalance: LeaveBalanceRow;
  LeaveRequest: LeaveRequestRow;
  LeaveEntry: LeaveEntryRow;
  LeaveRequestFilter: LeaveRequestFilter;
  LeaveRequestOrder: LeaveRequestOrder;
  SetLeaveTypeInput: SetLeaveTypeInput;
  RequestLeaveInput: RequestLeaveInput;
  DecideLeaveInput: DecideLeaveInput;
  AdjustLeaveInput: AdjustLeaveInput;
  AccrueLeaveInput: AccrueLeaveInput;
  LeaveAccrualRun: LeaveAccrualRun;
  LeaveBalanceTooLow: RefusalData;
  LeaveOverlaps: RefusalData;
  LeaveRequestNotFound: RefusalData;
  LeaveDecided: RefusalData;
  SetLeaveTypeResult: ResolversUnionTypes<ResolversParentTypes>["SetLeaveTypeResult"];
  RequestLeaveResult: ResolversUnionTypes<ResolversParentTypes>["RequestLeaveResult"];
  ApproveLeaveResult: ResolversUnionTypes<ResolversParentTypes>["ApproveLeaveResult"];
  RejectLeaveResult: ResolversUnionTypes<ResolversParentTypes>["RejectLeaveResult"];
  CancelLeaveResult: ResolversUnionTypes<ResolversParentTypes>["CancelLeaveResult"];
  AdjustLeaveResult: ResolversUnionTypes<ResolversParentTypes>["AdjustLeaveResult"];
  AccrueLeaveResult: ResolversUnionTypes<ResolversParentTypes>["AccrueLeaveResult"];
  LeaveRequestEdge: Omit<LeaveRequestEdge, "node"> & { node: ResolversParentTypes["LeaveRequest"] };
  LeaveRequestConnection: Connection<LeaveRequestRow>;
  LeaveEntryEdge: Omit<LeaveEntryEdge, "node"> & { node: ResolversParentTypes["LeaveEntry"] };
  LeaveEntryConnection: Connection<LeaveEntryRow>;
  TimeWorked: TimeWorkedRow;
  Project: ProjectRow;
  TimeEntry: TimeEntryRow;
  ProjectCosts: ProjectCostRow;
  ProjectFilter: ProjectFilter;
  ProjectOrder: ProjectOrder;
  TimeEntryFilter: TimeEntryFilter;
  TimeEntryOrder: TimeEntryOrder;
  SetProjectInput: SetProjectInput;
  RecordTimeInput: RecordTimeInput;
  UpdateTimeInput: UpdateTimeInput;
  MoveTimeInput: MoveTimeInput;
  PostTimeCostsInput: PostTimeCostsInput;
  TimeEntries: Omit<TimeEntries, "entries"> & { entries: Array<ResolversParentTypes["TimeEntry"]> };
  TimePosting: TimePostingModel;
  DayFull: RefusalData;
  TimeEntryNotFound: RefusalData;
  TimeDecided: RefusalData;
  SetProjectResult: ResolversUnionTypes<ResolversParentTypes>["SetProjectResult"];
  RecordTimeResult: ResolversUnionTypes<ResolversParentTypes>["RecordTimeResult"];
  UpdateTimeResult: ResolversUnionTypes<ResolversParentTypes>["UpdateTimeResult"];
  SubmitTimeResult: ResolversUnionTypes<ResolversParentTypes>["SubmitTimeResult"];
  ApproveTimeResult: ResolversUnionTypes<ResolversParentTypes>["ApproveTimeResult"];
  RejectTimeResult: ResolversUnionTypes<ResolversParentTypes>["RejectTimeResult"];
  PostTimeCostsResult: ResolversUnionTypes<ResolversParentTypes>["PostTimeCostsResult"];
  ProjectEdge: Omit<ProjectEdge, "node"> & { node: ResolversParentTypes["Project"] };
  ProjectConnection: Connection<ProjectRow>;
  TimeEntryEdge: Omit<TimeEntryEdge, "node"> & { node: ResolversParentTypes["TimeEntry"] };
  TimeEntryConnection: Connection<TimeEntryRow>;
  FixedAsset: FixedAssetRow;
  DepreciationMonth: DepreciationMonthRow;
  Equipment: EquipmentRow;
  AssetRegister: AssetRegisterModel;
  AssetRegisterLine: AssetRegisterLineModel;
  FixedAssetFilter: FixedAssetFilter;
  FixedAssetOrder: FixedAssetOrder;
  EquipmentFilter: EquipmentFilter;
  EquipmentOrder: EquipmentOrder;
  AcquireAssetInput: AcquireAssetInput;
  DepreciateAssetsInput: DepreciateAssetsInput;
  DisposeAssetInput: DisposeAssetInput;
  SetEquipmentInput: SetEquipmentInput;
  DepreciationRun: DepreciationRunModel;
  AssetNotFound: RefusalData;
  AssetDisposed: RefusalData;
  AcquireAssetResult: ResolversUnionTypes<ResolversParentTypes>["AcquireAssetResult"];
  DepreciateAssetsResult: ResolversUnionTypes<ResolversParentTypes>["DepreciateAssetsResult"];
  DisposeAssetResult: ResolversUnionTypes<ResolversParentTypes>["DisposeAssetResult"];
  SetEquipmentResult: ResolversUnionTypes<ResolversParentTypes>["SetEquipmentResult"];
  FixedAssetEdge: Omit<FixedAssetEdge, "node"> & { node: ResolversParentTypes["FixedAsset"] };
  FixedAssetConnection: Connection<FixedAssetRow>;
  EquipmentEdge: Omit<EquipmentEdge, "node"> & { node: ResolversParentTypes["Equipment"] };
  EquipmentConnection: Connection<EquipmentRow>;
  MomentsInput: MomentsInput;
  WeekLoad: WeekLoadRow;
  Booking: BookingRow;
  BookingFilter: BookingFilter;
  BookingOrder: BookingOrder;
  BookInput: BookInput;
  MoveBookingInput: MoveBookingInput;
  CancelBookingInput: CancelBookingInput;
  AlreadyBooked: RefusalData;
  OnLeave: RefusalData;
  BookingNotFound: RefusalData;
  BookResult: ResolversUnionTypes<ResolversParentTypes>["BookResult"];
  MoveBookingResult: ResolversUnionTypes<ResolversParentTypes>["MoveBookingResult"];
  CancelBookingResult: ResolversUnionTypes<ResolversParentTypes>["CancelBookingResult"];
  BookingEdge: Omit<BookingEdge, "node"> & { node: ResolversParentTypes["Booking"] };
  BookingConnection: Connection<BookingRow>;
  EmployeePay: EmployeePayRow;
  SetEmployeePayInput: SetEmployeePayInput;
  PayAlreadySet: RefusalData;
  SetEmployeePayResult: ResolversUnionTypes<ResolversParentTypes>["SetEmployeePayResult"];
  EmployeePayEdge: Omit<EmployeePayEdge, "node"> & { node: ResolversParentTypes["EmployeePay"] };
  EmployeePayConnection: Connection<EmployeePayRow>;
  IntegrityCheck: IntegrityResult;
  Partner: { id: string };
  PersonalData: DataSubject;
  PersonalRecord: PersonalRecord;
  PersonalRow: SubjectRow;
  PersonalRowEdge: Omit<PersonalRowEdge, "node"> & { node: ResolversParentTypes["PersonalRow"] };
  PersonalRowConnection: Connection<SubjectRow>;
  ErasureReceipt: ErasureRow;
  RecordCount: RecordCount;
  KeptRecord: KeptRecord;
  ErasureReceiptEdge: Omit<ErasureReceiptEdge, "node"> & { node: ResolversParentTypes["ErasureReceipt"] };
  ErasureReceiptConnection: Connection<ErasureRow>;
  RetentionRule: RetentionRuleRow;
  SetRetentionInput: SetRetentionInput;
  SetRetentionResult: ResolversUnionTypes<ResolversParentTypes>["SetRetentionResult"];
  ApplyRetentionInput: ApplyRetentionInput;
  RetentionRun: RetentionRun;
  ApplyRetentionResult: ResolversUnionTypes<ResolversParentTypes>["ApplyRetentionResult"];
  OpenOrders: RefusalData;
  ErasureUnderWay: RefusalData;
  ErasureInErpFilter: ErasureInErpFilter;
  EraseFromErpInput: EraseFromErpInput;
  NotErasedInCrm: RefusalData;
  EraseFromErpResult: ResolversUnionTypes<ResolversParentTypes>["EraseFromErpResult"];
  link__Import: Scalars["link__Import"]["output"];
  federation__FieldSet: Scalars["federation__FieldSet"]["output"];
  federation__Scope: Scalars["federation__Scope"]["output"];
  federation__Policy: Scalars["federation__Policy"]["output"];
  federation__ContextFieldValue: Scalars["federation__ContextFieldValue"]["output"];
  _Any: Scalars["_Any"]["output"];
  _Service: _Service;
  _Entity: ResolversUnionTypes<ResolversParentTypes>["_Entity"];
};

export type AllowDirectiveArgs = {
  scope: Scalars["String"]["input"];
  or?: Maybe<Scalars["String"]["input"]>;
};

export type AllowDirectiveResolver<
  Result,
  Parent,
  ContextType = ErpContext,
  Args = AllowDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PersonalDirectiveArgs = {
  customer: Scalars["String"]["input"];
};

export type PersonalDirectiveResolver<
  Result,
  Parent,
  ContextType = ErpContext,
  Args = PersonalDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PublicDirectiveArgs = {};

export type PublicDirectiveResolver<
  Result,
  Parent,
  ContextType = ErpContext,
  Args = PublicDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type LinkDirectiveArgs = {
  url?: Maybe<Scalars["String"]["input"]>;
  as?: Maybe<Scalars["String"]["input"]>;
  for?: Maybe<Link__Purpose>;
  import?: Maybe<Array<Maybe<Scalars["link__Import"]["input"]>>>;
};

export type LinkDirectiveResolver<
  Result,
  Parent,
  ContextType = ErpContext,
  Args = LinkDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type KeyDirectiveArgs = {
  fields: Scalars["federation__FieldSet"]["input"];
  resolvable?: Maybe<Scalars["Boolean"]["input"]>;
};

export type KeyDirectiveResolver<
  Result,
  Parent,
  ContextType = ErpContext,
  Args = KeyDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__RequiresDirectiveArgs = {
  fields: Scalars["federation__FieldSet"]["input"];
};

export type Federation__RequiresDirectiveResolver<
  Result,
  Parent,
  ContextType = ErpContext,
  Args = Federation__RequiresDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__ProvidesDirectiveArgs = {
  fields: Scalars["federation__FieldSet"]["input"];
};

export type Federation__ProvidesDirectiveResolver<
  Result,
  Parent,
  ContextType = ErpContext,
  Args = Federation__ProvidesDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__ExternalDirectiveArgs = {
  reason?: Maybe<Scalars["String"]["input"]>;
};

export type Federation__ExternalDirectiveResolver<
  Result,
  Parent,
  ContextType = ErpContext,
  Args = Federation__ExternalDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TagDirectiveArgs = {
  name: Scalars["String"]["input"];
};

export type TagDirectiveResolver<
  Result,
  Parent,
  ContextType = ErpContext,
  Args = TagDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__ExtendsDirectiveArgs = {};

export type Federation__ExtendsDirectiveResolver<
  Result,
  Parent,
  ContextType = ErpContext,
  Args = Federation__ExtendsDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ShareableDirectiveArgs = {};

export type ShareableDirectiveResolver<
  Result,
  Parent,
  ContextType = ErpContext,
  Args = ShareableDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__InaccessibleDirectiveArgs = {};

export type Federation__InaccessibleDirectiveResolver<
  Result,
  Parent,
  ContextType = ErpContext,
  Args = Federation__InaccessibleDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__OverrideDirectiveArgs = {
  from: Scalars["String"]["input"];
  label?: Maybe<Scalars["String"]["input"]>;
};

export type Federation__OverrideDirectiveResolver<
  Result,
  Parent,
  ContextType = ErpContext,
  Args = Federation__OverrideDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__ComposeDirectiveDirectiveArgs = {
  name?: Maybe<Scalars["String"]["input"]>;
};

export type Federation__ComposeDirectiveDirectiveResolver<
  Result,
  Parent,
  ContextType = ErpContext,
  Args = Federation__ComposeDirectiveDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__InterfaceObjectDirectiveArgs = {};

export type Federation__InterfaceObjectDirectiveResolver<
  Result,
  Parent,
  ContextType = ErpContext,
  Args = Federation__InterfaceObjectDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__AuthenticatedDirectiveArgs = {};

export type Federation__AuthenticatedDirectiveResolver<
  Result,
  Parent,
  ContextType = ErpContext,
  Args = Federation__AuthenticatedDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__RequiresScopesDirectiveArgs = {
  scopes: Array<Array<Scalars["federation__Scope"]["input"]>>;
};

export type Federation__RequiresScopesDirectiveResolver<
  Result,
  Parent,
  ContextType = ErpContext,
  Args = Federation__RequiresScopesDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__PolicyDirectiveArgs = {
  policies: Array<Array<Scalars["federation__Policy"]["input"]>>;
};

export type Federation__PolicyDirectiveResolver<
  Result,
  Parent,
  ContextType = ErpContext,
  Args = Federation__PolicyDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__ContextDirectiveArgs = {
  name: Scalars["String"]["input"];
};

export type Federation__ContextDirectiveResolver<
  Result,
  Parent,
  ContextType = ErpContext,
  Args = Federation__ContextDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__FromContextDirectiveArgs = {
  field?: Maybe<Scalars["federation__ContextFieldValue"]["input"]>;
};

export type Federation__FromContextDirectiveResolver<
  Result,
  Parent,
  ContextType = ErpContext,
  Args = Federation__FromContextDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CostDirectiveArgs = {
  weight: Scalars["Int"]["input"];
};

export type CostDirectiveResolver<
  Result,
  Parent,
  ContextType = ErpContext,
  Args = CostDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars["Int"]["input"]>;
  slicingArguments?: Maybe<Array<Scalars["String"]["input"]>>;
  sizedFields?: Maybe<Array<Scalars["String"]["input"]>>;
  requireOneSlicingArgument?: Maybe<Scalars["Boolean"]["input"]>;
};

export type ListSizeDirectiveResolver<
  Result,
  Parent,
  ContextType = ErpContext,
  Args = ListSizeDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type QueryResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["Query"] = ResolversParentTypes["Query"],
> = {
  _entities?: Resolver<
    Array<Maybe<ResolversTypes["_Entity"]>>,
    ParentType,
    ContextType,
    RequireFields<Query_EntitiesArgs, "representations">
  >;
  _service?: Resolver<ResolversTypes["_Service"], ParentType, ContextType>;
  companies?: Resolver<Maybe<Array<ResolversTypes["Company"]>>, ParentType, ContextType>;
  journalEntries?: Resolver<
    Maybe<ResolversTypes["JournalEntryConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryJournalEntriesArgs, "first">
  >;
  ledgerAccounts?: Resolver<
    Maybe<ResolversTypes["LedgerAccountConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryLedgerAccountsArgs, "first">
  >;
  ledgerAccount?: Resolver<
    Maybe<ResolversTypes["LedgerAccount"]>,
    ParentType,
    ContextType,
    RequireFields<QueryLedgerAccountArgs, "number">
  >;
  taxCodes?: Resolver<
    Maybe<ResolversTypes["TaxCodeConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryTaxCodesArgs, "first">
  >;
  costCentres?: Resolver<
    Maybe<ResolversTypes["CostCentreConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryCostCentresArgs, "first">
  >;
  exchangeRates?: Resolver<
    Maybe<ResolversTypes["ExchangeRateConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryExchangeRatesArgs, "first">
  >;
  journalDraft?: Resolver<
    Maybe<ResolversTypes["JournalDraft"]>,
    ParentType,
    ContextType,
    RequireFields<QueryJournalDraftArgs, "id">
  >;
  journalDrafts?: Resolver<
    Maybe<ResolversTypes["JournalDraftConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryJournalDraftsArgs, "first">
  >;
  budgetReport?: Resolver<
    Maybe<ResolversTypes["BudgetReport"]>,
    ParentType,
    ContextType,
    RequireFields<QueryBudgetReportArgs, "from" | "to">
  >;
  trialBalance?: Resolver<
    Maybe<ResolversTypes["TrialBalance"]>,
    ParentType,
    ContextType,
    Partial<QueryTrialBalanceArgs>
  >;
  incomeStatement?: Resolver<
    Maybe<ResolversTypes["IncomeStatement"]>,
    ParentType,
    ContextType,
    RequireFields<QueryIncomeStatementArgs, "from" | "to" | "by">
  >;
  balanceSheet?: Resolver<
    Maybe<ResolversTypes["BalanceSheet"]>,
    ParentType,
    ContextType,
    Partial<QueryBalanceSheetArgs>
  >;
  generalLedger?: Resolver<
    Maybe<ResolversTypes["GeneralLedgerLineConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryGeneralLedgerArgs, "account" | "first">
  >;
  vatReport?: Resolver<
    Maybe<ResolversTypes["VatReport"]>,
    ParentType,
    ContextType,
    RequireFields<QueryVatReportArgs, "from" | "to">
  >;
  invoice?: Resolver<Maybe<ResolversTypes["Invoice"]>, ParentType, ContextType, RequireFields<QueryInvoiceArgs, "id">>;
  invoiceByNumber?: Resolver<
    Maybe<ResolversTypes["Invoice"]>,
    ParentType,
    ContextType,
    RequireFields<QueryInvoiceByNumberArgs, "number">
  >;
  invoices?: Resolver<
    Maybe<ResolversTypes["InvoiceConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryInvoicesArgs, "first">
  >;
  creditOverrides?: Resolver<
    Maybe<ResolversTypes["CreditOverrideConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryCreditOverridesArgs, "first">
  >;
  agedReceivables?: Resolver<
    Maybe<ResolversTypes["AgedReceivables"]>,
    ParentType,
    ContextType,
    RequireFields<QueryAgedReceivablesArgs, "first">
  >;
  openReceivables?: Resolver<
    Maybe<ResolversTypes["OpenReceivables"]>,
    ParentType,
    ContextType,
    RequireFields<QueryOpenReceivablesArgs, "first">
  >;
  customerStatement?: Resolver<
    Maybe<ResolversTypes["CustomerStatement"]>,
    ParentType,
    ContextType,
    RequireFields<QueryCustomerStatementArgs, "customerId" | "from" | "to" | "first">
  >;
  payment?: Resolver<Maybe<ResolversTypes["Payment"]>, ParentType, ContextType, RequireFields<QueryPaymentArgs, "id">>;
  payments?: Resolver<
    Maybe<ResolversTypes["PaymentConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryPaymentsArgs, "first">
  >;
  creditNote?: Resolver<
    Maybe<ResolversTypes["CreditNote"]>,
    ParentType,
    ContextType,
    RequireFields<QueryCreditNoteArgs, "id">
  >;
  creditNotes?: Resolver<
    Maybe<ResolversTypes["CreditNoteConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryCreditNotesArgs, "first">
  >;
  invoiceDraft?: Resolver<
    Maybe<ResolversTypes["InvoiceDraft"]>,
    ParentType,
    ContextType,
    RequireFields<QueryInvoiceDraftArgs, "id">
  >;
  invoiceDrafts?: Resolver<
    Maybe<ResolversTypes["InvoiceDraftConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryInvoiceDraftsArgs, "first">
  >;
  product?: Resolver<Maybe<ResolversTypes["Product"]>, ParentType, ContextType, RequireFields<QueryProductArgs, "id">>;
  productBySku?: Resolver<
    Maybe<ResolversTypes["Product"]>,
    ParentType,
    ContextType,
    RequireFields<QueryProductBySkuArgs, "sku">
  >;
  products?: Resolver<
    Maybe<ResolversTypes["ProductConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryProductsArgs, "first">
  >;
  warehouses?: Resolver<
    Maybe<Array<ResolversTypes["Warehouse"]>>,
    ParentType,
    ContextType,
    Partial<QueryWarehousesArgs>
  >;
  stockLevels?: Resolver<
    Maybe<ResolversTypes["StockLevelConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryStockLevelsArgs, "first">
  >;
  stockMovements?: Resolver<
    Maybe<ResolversTypes["StockMovementConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryStockMovementsArgs, "first">
  >;
  lots?: Resolver<
    Maybe<ResolversTypes["LotConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryLotsArgs, "first">
  >;
  lot?: Resolver<
    Maybe<ResolversTypes["Lot"]>,
    ParentType,
    ContextType,
    RequireFields<QueryLotArgs, "productId" | "number">
  >;
  stockTransfer?: Resolver<
    Maybe<ResolversTypes["StockTransfer"]>,
    ParentType,
    ContextType,
    RequireFields<QueryStockTransferArgs, "id">
  >;
  stockTransfers?: Resolver<
    Maybe<ResolversTypes["StockTransferConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryStockTransfersArgs, "first">
  >;
  stockCount?: Resolver<
    Maybe<ResolversTypes["StockCount"]>,
    ParentType,
    ContextType,
    RequireFields<QueryStockCountArgs, "id">
  >;
  stockCounts?: Resolver<
    Maybe<ResolversTypes["StockCountConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryStockCountsArgs, "first">
  >;
  stockValue?: Resolver<
    Maybe<ResolversTypes["StockValueReport"]>,
    ParentType,
    ContextType,
    RequireFields<QueryStockValueArgs, "groupBy" | "first">
  >;
  stockMovementTotals?: Resolver<
    Maybe<ResolversTypes["StockMovementReport"]>,
    ParentType,
    ContextType,
    RequireFields<QueryStockMovementTotalsArgs, "from" | "to" | "groupBy" | "first">
  >;
  slowMovers?: Resolver<
    Maybe<ResolversTypes["SlowMoverReport"]>,
    ParentType,
    ContextType,
    RequireFields<QuerySlowMoversArgs, "since" | "first">
  >;
  reorderProposals?: Resolver<
    Maybe<ResolversTypes["ReorderReport"]>,
    ParentType,
    ContextType,
    RequireFields<QueryReorderProposalsArgs, "first">
  >;
  salesOrder?: Resolver<
    Maybe<ResolversTypes["SalesOrder"]>,
    ParentType,
    ContextType,
    RequireFields<QuerySalesOrderArgs, "id">
  >;
  salesOrderByNumber?: Resolver<
    Maybe<ResolversTypes["SalesOrder"]>,
    ParentType,
    ContextType,
    RequireFields<QuerySalesOrderByNumberArgs, "number">
  >;
  deliveries?: Resolver<
    Maybe<ResolversTypes["DeliveryConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryDeliveriesArgs, "first">
  >;
  salesOrders?: Resolver<
    Maybe<ResolversTypes["SalesOrderConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuerySalesOrdersArgs, "first">
  >;
  price?: Resolver<
    Maybe<ResolversTypes["Price"]>,
    ParentType,
    ContextType,
    RequireFields<QueryPriceArgs, "productId" | "quantity">
  >;
  priceList?: Resolver<
    Maybe<ResolversTypes["PriceList"]>,
    ParentType,
    ContextType,
    RequireFields<QueryPriceListArgs, "code">
  >;
  priceLists?: Resolver<
    Maybe<ResolversTypes["PriceListConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryPriceListsArgs, "first">
  >;
  quote?: Resolver<Maybe<ResolversTypes["Quote"]>, ParentType, ContextType, RequireFields<QueryQuoteArgs, "id">>;
  quotes?: Resolver<
    Maybe<ResolversTypes["QuoteConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryQuotesArgs, "first">
  >;
  salesReturn?: Resolver<
    Maybe<ResolversTypes["SalesReturn"]>,
    ParentType,
    ContextType,
    RequireFields<QuerySalesReturnArgs, "id">
  >;
  salesReturns?: Resolver<
    Maybe<ResolversTypes["SalesReturnConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuerySalesReturnsArgs, "first">
  >;
  salesReport?: Resolver<
    Maybe<ResolversTypes["SalesReport"]>,
    ParentType,
    ContextType,
    RequireFields<QuerySalesReportArgs, "from" | "to" | "groupBy" | "measure" | "first">
  >;
  marginReport?: Resolver<
    Maybe<ResolversTypes["MarginReport"]>,
    ParentType,
    ContextType,
    RequireFields<QueryMarginReportArgs, "from" | "to" | "groupBy" | "first">
  >;
  boughtTogether?: Resolver<
    Maybe<Array<ResolversTypes["ProductPair"]>>,
    ParentType,
    ContextType,
    RequireFields<QueryBoughtTogetherArgs, "minSupport" | "minOrders" | "first">
  >;
  orderBacklog?: Resolver<
    Maybe<ResolversTypes["OrderBacklog"]>,
    ParentType,
    ContextType,
    RequireFields<QueryOrderBacklogArgs, "backOrdered" | "first">
  >;
  supplier?: Resolver<
    Maybe<ResolversTypes["Supplier"]>,
    ParentType,
    ContextType,
    RequireFields<QuerySupplierArgs, "id">
  >;
  suppliers?: Resolver<
    Maybe<ResolversTypes["SupplierConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuerySuppliersArgs, "first">
  >;
  supplierProducts?: Resolver<
    Maybe<ResolversTypes["SupplierProductConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuerySupplierProductsArgs, "first">
  >;
  workCentres?: Resolver<
    Maybe<ResolversTypes["WorkCentreConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryWorkCentresArgs, "first">
  >;
  bom?: Resolver<Maybe<ResolversTypes["Bom"]>, ParentType, ContextType, RequireFields<QueryBomArgs, "id">>;
  boms?: Resolver<
    Maybe<ResolversTypes["BomConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryBomsArgs, "first">
  >;
  explodeBom?: Resolver<
    Maybe<Array<ResolversTypes["BomRequirement"]>>,
    ParentType,
    ContextType,
    RequireFields<QueryExplodeBomArgs, "productId" | "quantity">
  >;
  whereUsed?: Resolver<
    Maybe<Array<ResolversTypes["BomRequirement"]>>,
    ParentType,
    ContextType,
    RequireFields<QueryWhereUsedArgs, "productId">
  >;
  bomCost?: Resolver<
    Maybe<ResolversTypes["BomCost"]>,
    ParentType,
    ContextType,
    RequireFields<QueryBomCostArgs, "productId" | "quantity">
  >;
  workOrder?: Resolver<
    Maybe<ResolversTypes["WorkOrder"]>,
    ParentType,
    ContextType,
    RequireFields<QueryWorkOrderArgs, "id">
  >;
  workOrderByNumber?: Resolver<
    Maybe<ResolversTypes["WorkOrder"]>,
    ParentType,
    ContextType,
    RequireFields<QueryWorkOrderByNumberArgs, "number">
  >;
  workOrders?: Resolver<
    Maybe<ResolversTypes["WorkOrderConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryWorkOrdersArgs, "first">
  >;
  planningParameters?: Resolver<
    Maybe<ResolversTypes["PlanningParameterConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryPlanningParametersArgs, "first">
  >;
  plannedDemands?: Resolver<
    Maybe<ResolversTypes["PlannedDemandConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryPlannedDemandsArgs, "first">
  >;
  mrpRun?: Resolver<Maybe<ResolversTypes["MrpRun"]>, ParentType, ContextType, RequireFields<QueryMrpRunArgs, "id">>;
  mrpRuns?: Resolver<
    Maybe<ResolversTypes["MrpRunConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryMrpRunsArgs, "first">
  >;
  mrpProposal?: Resolver<
    Maybe<ResolversTypes["MrpProposal"]>,
    ParentType,
    ContextType,
    RequireFields<QueryMrpProposalArgs, "id">
  >;
  loadAgainstCapacity?: Resolver<
    Maybe<Array<ResolversTypes["CapacityWeek"]>>,
    ParentType,
    ContextType,
    RequireFields<QueryLoadAgainstCapacityArgs, "from" | "to">
  >;
  purchaseOrder?: Resolver<
    Maybe<ResolversTypes["PurchaseOrder"]>,
    ParentType,
    ContextType,
    RequireFields<QueryPurchaseOrderArgs, "id">
  >;
  purchaseOrderByNumber?: Resolver<
    Maybe<ResolversTypes["PurchaseOrder"]>,
    ParentType,
    ContextType,
    RequireFields<QueryPurchaseOrderByNumberArgs, "number">
  >;
  purchaseOrders?: Resolver<
    Maybe<ResolversTypes["PurchaseOrderConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryPurchaseOrdersArgs, "first">
  >;
  goodsReceipt?: Resolver<
    Maybe<ResolversTypes["GoodsReceipt"]>,
    ParentType,
    ContextType,
    RequireFields<QueryGoodsReceiptArgs, "id">
  >;
  goodsReceipts?: Resolver<
    Maybe<ResolversTypes["GoodsReceiptConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryGoodsReceiptsArgs, "first">
  >;
  landedCost?: Resolver<
    Maybe<ResolversTypes["LandedCost"]>,
    ParentType,
    ContextType,
    RequireFields<QueryLandedCostArgs, "id">
  >;
  goodsReceivedNotInvoiced?: Resolver<
    Maybe<ResolversTypes["GoodsReceivedNotInvoiced"]>,
    ParentType,
    ContextType,
    RequireFields<QueryGoodsReceivedNotInvoicedArgs, "first">
  >;
  supplierDeliveryRecord?: Resolver<
    Maybe<Array<ResolversTypes["SupplierDelivery"]>>,
    ParentType,
    ContextType,
    RequireFields<QuerySupplierDeliveryRecordArgs, "from" | "to">
  >;
  purchaseReport?: Resolver<
    Maybe<ResolversTypes["PurchaseReport"]>,
    ParentType,
    ContextType,
    RequireFields<QueryPurchaseReportArgs, "from" | "to" | "groupBy" | "measure" | "first">
  >;
  purchasePolicy?: Resolver<
    Maybe<ResolversTypes["PurchasePolicy"]>,
    ParentType,
    ContextType,
    Partial<QueryPurchasePolicyArgs>
  >;
  supplierInvoice?: Resolver<
    Maybe<ResolversTypes["SupplierInvoice"]>,
    ParentType,
    ContextType,
    RequireFields<QuerySupplierInvoiceArgs, "id">
  >;
  supplierInvoices?: Resolver<
    Maybe<ResolversTypes["SupplierInvoiceConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuerySupplierInvoicesArgs, "first">
  >;
  agedPayables?: Resolver<
    Maybe<ResolversTypes["AgedPayables"]>,
    ParentType,
    ContextType,
    RequireFields<QueryAgedPayablesArgs, "first">
  >;
  openPayables?: Resolver<
    Maybe<ResolversTypes["OpenPayables"]>,
    ParentType,
    ContextType,
    RequireFields<QueryOpenPayablesArgs, "first">
  >;
  supplierStatement?: Resolver<
    Maybe<ResolversTypes["SupplierStatement"]>,
    ParentType,
    ContextType,
    RequireFields<QuerySupplierStatementArgs, "supplierId" | "from" | "to" | "first">
  >;
  supplierPayment?: Resolver<
    Maybe<ResolversTypes["SupplierPayment"]>,
    ParentType,
    ContextType,
    RequireFields<QuerySupplierPaymentArgs, "id">
  >;
  supplierPayments?: Resolver<
    Maybe<ResolversTypes["SupplierPaymentConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuerySupplierPaymentsArgs, "first">
  >;
  paymentProposal?: Resolver<
    Maybe<ResolversTypes["PaymentProposal"]>,
    ParentType,
    ContextType,
    RequireFields<QueryPaymentProposalArgs, "dueUntil" | "first">
  >;
  foreignItems?: Resolver<
    Maybe<ResolversTypes["ForeignItems"]>,
    ParentType,
    ContextType,
    RequireFields<QueryForeignItemsArgs, "asOf" | "first">
  >;
  currencyRevaluations?: Resolver<
    Maybe<ResolversTypes["CurrencyRevaluationConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryCurrencyRevaluationsArgs, "first">
  >;
  employee?: Resolver<
    Maybe<ResolversTypes["Employee"]>,
    ParentType,
    ContextType,
    RequireFields<QueryEmployeeArgs, "id">
  >;
  employees?: Resolver<
    Maybe<ResolversTypes["EmployeeConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryEmployeesArgs, "first">
  >;
  departments?: Resolver<
    Maybe<ResolversTypes["DepartmentConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryDepartmentsArgs, "first">
  >;
  department?: Resolver<
    Maybe<ResolversTypes["Department"]>,
    ParentType,
    ContextType,
    RequireFields<QueryDepartmentArgs, "id">
  >;
  positions?: Resolver<
    Maybe<ResolversTypes["PositionConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryPositionsArgs, "first">
  >;
  skills?: Resolver<
    Maybe<ResolversTypes["SkillConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuerySkillsArgs, "first">
  >;
  workingCalendars?: Resolver<Maybe<Array<ResolversTypes["WorkingCalendar"]>>, ParentType, ContextType>;
  leaveTypes?: Resolver<Maybe<Array<ResolversTypes["LeaveType"]>>, ParentType, ContextType>;
  leaveRequest?: Resolver<
    Maybe<ResolversTypes["LeaveRequest"]>,
    ParentType,
    ContextType,
    RequireFields<QueryLeaveRequestArgs, "id">
  >;
  leaveRequests?: Resolver<
    Maybe<ResolversTypes["LeaveRequestConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryLeaveRequestsArgs, "first">
  >;
  project?: Resolver<Maybe<ResolversTypes["Project"]>, ParentType, ContextType, RequireFields<QueryProjectArgs, "id">>;
  projects?: Resolver<
    Maybe<ResolversTypes["ProjectConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryProjectsArgs, "first">
  >;
  timeEntries?: Resolver<
    Maybe<ResolversTypes["TimeEntryConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryTimeEntriesArgs, "first">
  >;
  projectCosts?: Resolver<
    Maybe<Array<ResolversTypes["ProjectCosts"]>>,
    ParentType,
    ContextType,
    RequireFields<QueryProjectCostsArgs, "from" | "to">
  >;
  fixedAsset?: Resolver<
    Maybe<ResolversTypes["FixedAsset"]>,
    ParentType,
    ContextType,
    RequireFields<QueryFixedAssetArgs, "id">
  >;
  fixedAssets?: Resolver<
    Maybe<ResolversTypes["FixedAssetConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryFixedAssetsArgs, "first">
  >;
  equipment?: Resolver<
    Maybe<ResolversTypes["EquipmentConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryEquipmentArgs, "first">
  >;
  assetRegister?: Resolver<
    Maybe<ResolversTypes["AssetRegister"]>,
    ParentType,
    ContextType,
    Partial<QueryAssetRegisterArgs>
  >;
  bookings?: Resolver<
    Maybe<ResolversTypes["BookingConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryBookingsArgs, "first">
  >;
  bookingsAgainstCapacity?: Resolver<
    Maybe<Array<ResolversTypes["WeekLoad"]>>,
    ParentType,
    ContextType,
    RequireFields<QueryBookingsAgainstCapacityArgs, "of" | "from" | "to">
  >;
  integrity?: Resolver<
    Maybe<Array<ResolversTypes["IntegrityCheck"]>>,
    ParentType,
    ContextType,
    Partial<QueryIntegrityArgs>
  >;
  personalDataInErp?: Resolver<
    Maybe<ResolversTypes["PersonalData"]>,
    ParentType,
    ContextType,
    RequireFields<QueryPersonalDataInErpArgs, "customerId">
  >;
  erasuresInErp?: Resolver<
    Maybe<ResolversTypes["ErasureReceiptConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryErasuresInErpArgs, "first">
  >;
  erasureInErp?: Resolver<
    Maybe<ResolversTypes["ErasureReceipt"]>,
    ParentType,
    ContextType,
    RequireFields<QueryErasureInErpArgs, "id">
  >;
  retentionRulesInErp?: Resolver<Maybe<Array<ResolversTypes["RetentionRule"]>>, ParentType, ContextType>;
};

export type MutationResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["Mutation"] = ResolversParentTypes["Mutation"],
> = {
  setUpCompany?: Resolver<
    Maybe<ResolversTypes["SetUpCompanyResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationSetUpCompanyArgs, "input">
  >;
  addFiscalYear?: Resolver<
    Maybe<ResolversTypes["AddFiscalYearResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationAddFiscalYearArgs, "input">
  >;
  closePeriod?: Resolver<
    Maybe<ResolversTypes["ClosePeriodResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationClosePeriodArgs, "input">
  >;
  reopenPeriod?: Resolver<
    Maybe<ResolversTypes["ReopenPeriodResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationReopenPeriodArgs, "input">
  >;
  closeFiscalYear?: Resolver<
    Maybe<ResolversTypes["CloseFiscalYearResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCloseFiscalYearArgs, "input">
  >;
  createLedgerAccount?: Resolver<
    Maybe<ResolversTypes["CreateLedgerAccountResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCreateLedgerAccountArgs, "input">
  >;
  updateLedgerAccount?: Resolver<
    Maybe<ResolversTypes["UpdateLedgerAccountResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationUpdateLedgerAccountArgs, "input">
  >;
  createTaxCode?: Resolver<
    Maybe<ResolversTypes["CreateTaxCodeResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCreateTaxCodeArgs, "input">
  >;
  updateTaxCode?: Resolver<
    Maybe<ResolversTypes["UpdateTaxCodeResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationUpdateTaxCodeArgs, "input">
  >;
  setCostCentre?: Resolver<
    Maybe<ResolversTypes["SetCostCentreResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationSetCostCentreArgs, "input">
  >;
  setExchangeRates?: Resolver<
    Maybe<ResolversTypes["SetExchangeRatesResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationSetExchangeRatesArgs, "input">
  >;
  createJournalDraft?: Resolver<
    Maybe<ResolversTypes["CreateJournalDraftResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCreateJournalDraftArgs, "input">
  >;
  updateJournalDraft?: Resolver<
    Maybe<ResolversTypes["UpdateJournalDraftResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationUpdateJournalDraftArgs, "input">
  >;
  deleteJournalDraft?: Resolver<
    Maybe<ResolversTypes["DeleteJournalDraftResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationDeleteJournalDraftArgs, "input">
  >;
  postJournalDraft?: Resolver<
    Maybe<ResolversTypes["PostJournalDraftResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationPostJournalDraftArgs, "input">
  >;
  reverseJournalEntry?: Resolver<
    Maybe<ResolversTypes["ReverseJournalEntryResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationReverseJournalEntryArgs, "input">
  >;
  setBudget?: Resolver<
    Maybe<ResolversTypes["SetBudgetResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationSetBudgetArgs, "input">
  >;
  setAccountTerms?: Resolver<
    Maybe<ResolversTypes["SetAccountTermsResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationSetAccountTermsArgs, "input">
  >;
  postPayment?: Resolver<
    Maybe<ResolversTypes["PostPaymentResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationPostPaymentArgs, "input">
  >;
  allocatePayment?: Resolver<
    Maybe<ResolversTypes["AllocatePaymentResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationAllocatePaymentArgs, "input">
  >;
  releaseAllocation?: Resolver<
    Maybe<ResolversTypes["ReleaseAllocationResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationReleaseAllocationArgs, "input">
  >;
  cancelPayment?: Resolver<
    Maybe<ResolversTypes["CancelPaymentResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCancelPaymentArgs, "input">
  >;
  refundCustomer?: Resolver<
    Maybe<ResolversTypes["RefundCustomerResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationRefundCustomerArgs, "input">
  >;
  writeOffInvoice?: Resolver<
    Maybe<ResolversTypes["WriteOffInvoiceResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationWriteOffInvoiceArgs, "input">
  >;
  creditInvoice?: Resolver<
    Maybe<ResolversTypes["CreditInvoiceResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCreditInvoiceArgs, "input">
  >;
  allocateCreditNote?: Resolver<
    Maybe<ResolversTypes["AllocateCreditNoteResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationAllocateCreditNoteArgs, "input">
  >;
  draftInvoice?: Resolver<
    Maybe<ResolversTypes["DraftInvoiceResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationDraftInvoiceArgs, "input">
  >;
  changeInvoiceDraft?: Resolver<
    Maybe<ResolversTypes["ChangeInvoiceDraftResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationChangeInvoiceDraftArgs, "input">
  >;
  discardInvoiceDraft?: Resolver<
    Maybe<ResolversTypes["DiscardInvoiceDraftResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationDiscardInvoiceDraftArgs, "input">
  >;
  issueInvoice?: Resolver<
    Maybe<ResolversTypes["IssueInvoiceResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationIssueInvoiceArgs, "input">
  >;
  createProduct?: Resolver<
    Maybe<ResolversTypes["CreateProductResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCreateProductArgs, "input">
  >;
  updateProduct?: Resolver<
    Maybe<ResolversTypes["UpdateProductResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationUpdateProductArgs, "input">
  >;
  adjustStock?: Resolver<
    Maybe<ResolversTypes["AdjustStockResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationAdjustStockArgs, "input">
  >;
  createWarehouse?: Resolver<
    Maybe<ResolversTypes["CreateWarehouseResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCreateWarehouseArgs, "input">
  >;
  createBin?: Resolver<
    Maybe<ResolversTypes["CreateBinResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCreateBinArgs, "input">
  >;
  moveBetweenBins?: Resolver<
    Maybe<ResolversTypes["MoveBetweenBinsResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationMoveBetweenBinsArgs, "input">
  >;
  transferStock?: Resolver<
    Maybe<ResolversTypes["TransferStockResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationTransferStockArgs, "input">
  >;
  receiveTransfer?: Resolver<
    Maybe<ResolversTypes["ReceiveTransferResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationReceiveTransferArgs, "input">
  >;
  scrapStock?: Resolver<
    Maybe<ResolversTypes["ScrapStockResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationScrapStockArgs, "input">
  >;
  setReorderPoint?: Resolver<
    Maybe<ResolversTypes["SetReorderPointResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationSetReorderPointArgs, "input">
  >;
  openCount?: Resolver<
    Maybe<ResolversTypes["OpenCountResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationOpenCountArgs, "input">
  >;
  enterCounts?: Resolver<
    Maybe<ResolversTypes["EnterCountsResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationEnterCountsArgs, "input">
  >;
  postCount?: Resolver<
    Maybe<ResolversTypes["PostCountResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationPostCountArgs, "input">
  >;
  cancelCount?: Resolver<
    Maybe<ResolversTypes["CancelCountResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCancelCountArgs, "input">
  >;
  placeOrder?: Resolver<
    Maybe<ResolversTypes["PlaceOrderResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationPlaceOrderArgs, "input">
  >;
  changeOrder?: Resolver<
    Maybe<ResolversTypes["ChangeOrderResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationChangeOrderArgs, "input">
  >;
  cancelOrder?: Resolver<
    Maybe<ResolversTypes["CancelOrderResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCancelOrderArgs, "input">
  >;
  reopenOrder?: Resolver<
    Maybe<ResolversTypes["ReopenOrderResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationReopenOrderArgs, "input">
  >;
  allocateBackOrders?: Resolver<
    Maybe<ResolversTypes["AllocateBackOrdersResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationAllocateBackOrdersArgs, "input">
  >;
  deliverOrder?: Resolver<
    Maybe<ResolversTypes["DeliverOrderResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationDeliverOrderArgs, "input">
  >;
  invoiceOrder?: Resolver<
    Maybe<ResolversTypes["InvoiceOrderResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationInvoiceOrderArgs, "input">
  >;
  setPriceList?: Resolver<
    Maybe<ResolversTypes["SetPriceListResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationSetPriceListArgs, "input">
  >;
  assignPriceList?: Resolver<
    Maybe<ResolversTypes["AssignPriceListResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationAssignPriceListArgs, "input">
  >;
  createQuote?: Resolver<
    Maybe<ResolversTypes["CreateQuoteResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCreateQuoteArgs, "input">
  >;
  reviseQuote?: Resolver<
    Maybe<ResolversTypes["ReviseQuoteResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationReviseQuoteArgs, "input">
  >;
  sendQuote?: Resolver<
    Maybe<ResolversTypes["SendQuoteResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationSendQuoteArgs, "input">
  >;
  declineQuote?: Resolver<
    Maybe<ResolversTypes["DeclineQuoteResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationDeclineQuoteArgs, "input">
  >;
  acceptQuote?: Resolver<
    Maybe<ResolversTypes["AcceptQuoteResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationAcceptQuoteArgs, "input">
  >;
  returnGoods?: Resolver<
    Maybe<ResolversTypes["ReturnGoodsResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationReturnGoodsArgs, "input">
  >;
  createSupplier?: Resolver<
    Maybe<ResolversTypes["CreateSupplierResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCreateSupplierArgs, "input">
  >;
  updateSupplier?: Resolver<
    Maybe<ResolversTypes["UpdateSupplierResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationUpdateSupplierArgs, "input">
  >;
  setSupplierProduct?: Resolver<
    Maybe<ResolversTypes["SetSupplierProductResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationSetSupplierProductArgs, "input">
  >;
  createWorkCentre?: Resolver<
    Maybe<ResolversTypes["CreateWorkCentreResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCreateWorkCentreArgs, "input">
  >;
  updateWorkCentre?: Resolver<
    Maybe<ResolversTypes["UpdateWorkCentreResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationUpdateWorkCentreArgs, "input">
  >;
  createBom?: Resolver<
    Maybe<ResolversTypes["CreateBomResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCreateBomArgs, "input">
  >;
  endBom?: Resolver<
    Maybe<ResolversTypes["EndBomResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationEndBomArgs, "input">
  >;
  createWorkOrder?: Resolver<
    Maybe<ResolversTypes["CreateWorkOrderResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCreateWorkOrderArgs, "input">
  >;
  rescheduleWorkOrder?: Resolver<
    Maybe<ResolversTypes["RescheduleWorkOrderResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationRescheduleWorkOrderArgs, "input">
  >;
  releaseWorkOrder?: Resolver<
    Maybe<ResolversTypes["ReleaseWorkOrderResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationReleaseWorkOrderArgs, "input">
  >;
  startWorkOrder?: Resolver<
    Maybe<ResolversTypes["StartWorkOrderResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationStartWorkOrderArgs, "input">
  >;
  issueComponents?: Resolver<
    Maybe<ResolversTypes["IssueComponentsResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationIssueComponentsArgs, "input">
  >;
  returnComponents?: Resolver<
    Maybe<ResolversTypes["ReturnComponentsResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationReturnComponentsArgs, "input">
  >;
  scrapComponents?: Resolver<
    Maybe<ResolversTypes["ScrapComponentsResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationScrapComponentsArgs, "input">
  >;
  reportOperation?: Resolver<
    Maybe<ResolversTypes["ReportOperationResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationReportOperationArgs, "input">
  >;
  withdrawHours?: Resolver<
    Maybe<ResolversTypes["WithdrawHoursResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawHoursArgs, "input">
  >;
  receiveProduct?: Resolver<
    Maybe<ResolversTypes["ReceiveProductResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationReceiveProductArgs, "input">
  >;
  scrapProduct?: Resolver<
    Maybe<ResolversTypes["ScrapProductResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationScrapProductArgs, "input">
  >;
  closeWorkOrder?: Resolver<
    Maybe<ResolversTypes["CloseWorkOrderResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCloseWorkOrderArgs, "input">
  >;
  cancelWorkOrder?: Resolver<
    Maybe<ResolversTypes["CancelWorkOrderResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCancelWorkOrderArgs, "input">
  >;
  setPlanning?: Resolver<
    Maybe<ResolversTypes["SetPlanningResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationSetPlanningArgs, "input">
  >;
  planDemand?: Resolver<
    Maybe<ResolversTypes["PlanDemandResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationPlanDemandArgs, "input">
  >;
  withdrawDemand?: Resolver<
    Maybe<ResolversTypes["WithdrawDemandResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawDemandArgs, "input">
  >;
  runMrp?: Resolver<
    Maybe<ResolversTypes["RunMrpResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationRunMrpArgs, "input">
  >;
  firmProposal?: Resolver<
    Maybe<ResolversTypes["FirmProposalResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationFirmProposalArgs, "input">
  >;
  firmProposals?: Resolver<
    Maybe<ResolversTypes["FirmProposalsResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationFirmProposalsArgs, "input">
  >;
  createPurchaseOrder?: Resolver<
    Maybe<ResolversTypes["CreatePurchaseOrderResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCreatePurchaseOrderArgs, "input">
  >;
  updatePurchaseOrder?: Resolver<
    Maybe<ResolversTypes["UpdatePurchaseOrderResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationUpdatePurchaseOrderArgs, "input">
  >;
  sendPurchaseOrder?: Resolver<
    Maybe<ResolversTypes["SendPurchaseOrderResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationSendPurchaseOrderArgs, "input">
  >;
  confirmPurchaseOrder?: Resolver<
    Maybe<ResolversTypes["ConfirmPurchaseOrderResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationConfirmPurchaseOrderArgs, "input">
  >;
  cancelPurchaseOrder?: Resolver<
    Maybe<ResolversTypes["EndPurchaseOrderResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCancelPurchaseOrderArgs, "input">
  >;
  closePurchaseOrder?: Resolver<
    Maybe<ResolversTypes["EndPurchaseOrderResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationClosePurchaseOrderArgs, "input">
  >;
  receiveGoods?: Resolver<
    Maybe<ResolversTypes["ReceiveGoodsResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationReceiveGoodsArgs, "input">
  >;
  returnToSupplier?: Resolver<
    Maybe<ResolversTypes["ReturnToSupplierResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationReturnToSupplierArgs, "input">
  >;
  addLandedCost?: Resolver<
    Maybe<ResolversTypes["AddLandedCostResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationAddLandedCostArgs, "input">
  >;
  setPurchasePolicy?: Resolver<
    Maybe<ResolversTypes["SetPurchasePolicyResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationSetPurchasePolicyArgs, "input">
  >;
  registerSupplierInvoice?: Resolver<
    Maybe<ResolversTypes["RegisterSupplierInvoiceResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationRegisterSupplierInvoiceArgs, "input">
  >;
  releaseSupplierInvoice?: Resolver<
    Maybe<ResolversTypes["ReleaseSupplierInvoiceResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationReleaseSupplierInvoiceArgs, "input">
  >;
  cancelSupplierInvoice?: Resolver<
    Maybe<ResolversTypes["CancelSupplierInvoiceResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCancelSupplierInvoiceArgs, "input">
  >;
  paySupplier?: Resolver<
    Maybe<ResolversTypes["PaySupplierResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationPaySupplierArgs, "input">
  >;
  allocateSupplierCredit?: Resolver<
    Maybe<ResolversTypes["AllocateSupplierCreditResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationAllocateSupplierCreditArgs, "input">
  >;
  releaseSupplierAllocation?: Resolver<
    Maybe<ResolversTypes["ReleaseSupplierAllocationResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationReleaseSupplierAllocationArgs, "input">
  >;
  cancelSupplierPayment?: Resolver<
    Maybe<ResolversTypes["CancelSupplierPaymentResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCancelSupplierPaymentArgs, "input">
  >;
  recordSupplierRefund?: Resolver<
    Maybe<ResolversTypes["RecordSupplierRefundResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordSupplierRefundArgs, "input">
  >;
  revalueForeignItems?: Resolver<
    Maybe<ResolversTypes["RevalueForeignItemsResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationRevalueForeignItemsArgs, "input">
  >;
  cancelRevaluation?: Resolver<
    Maybe<ResolversTypes["CancelRevaluationResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCancelRevaluationArgs, "input">
  >;
  createEmployee?: Resolver<
    Maybe<ResolversTypes["CreateEmployeeResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCreateEmployeeArgs, "input">
  >;
  updateEmployee?: Resolver<
    Maybe<ResolversTypes["UpdateEmployeeResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationUpdateEmployeeArgs, "input">
  >;
  endEmployment?: Resolver<
    Maybe<ResolversTypes["EndEmploymentResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationEndEmploymentArgs, "input">
  >;
  setEmployeeSkills?: Resolver<
    Maybe<ResolversTypes["SetEmployeeSkillsResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationSetEmployeeSkillsArgs, "input">
  >;
  setDepartment?: Resolver<
    Maybe<ResolversTypes["SetDepartmentResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationSetDepartmentArgs, "input">
  >;
  setPosition?: Resolver<
    Maybe<ResolversTypes["SetPositionResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationSetPositionArgs, "input">
  >;
  setSkill?: Resolver<
    Maybe<ResolversTypes["SetSkillResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationSetSkillArgs, "input">
  >;
  setWorkingCalendar?: Resolver<
    Maybe<ResolversTypes["SetWorkingCalendarResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationSetWorkingCalendarArgs, "input">
  >;
  changeHolidays?: Resolver<
    Maybe<ResolversTypes["ChangeHolidaysResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationChangeHolidaysArgs, "input">
  >;
  setLeaveType?: Resolver<
    Maybe<ResolversTypes["SetLeaveTypeResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationSetLeaveTypeArgs, "input">
  >;
  requestLeave?: Resolver<
    Maybe<ResolversTypes["RequestLeaveResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationRequestLeaveArgs, "input">
  >;
  approveLeave?: Resolver<
    Maybe<ResolversTypes["ApproveLeaveResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationApproveLeaveArgs, "input">
  >;
  rejectLeave?: Resolver<
    Maybe<ResolversTypes["RejectLeaveResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationRejectLeaveArgs, "input">
  >;
  cancelLeave?: Resolver<
    Maybe<ResolversTypes["CancelLeaveResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCancelLeaveArgs, "input">
  >;
  adjustLeave?: Resolver<
    Maybe<ResolversTypes["AdjustLeaveResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationAdjustLeaveArgs, "input">
  >;
  accrueLeave?: Resolver<
    Maybe<ResolversTypes["AccrueLeaveResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationAccrueLeaveArgs, "input">
  >;
  setProject?: Resolver<
    Maybe<ResolversTypes["SetProjectResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationSetProjectArgs, "input">
  >;
  recordTime?: Resolver<
    Maybe<ResolversTypes["RecordTimeResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordTimeArgs, "input">
  >;
  updateTime?: Resolver<
    Maybe<ResolversTypes["UpdateTimeResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationUpdateTimeArgs, "input">
  >;
  submitTime?: Resolver<
    Maybe<ResolversTypes["SubmitTimeResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationSubmitTimeArgs, "input">
  >;
  approveTime?: Resolver<
    Maybe<ResolversTypes["ApproveTimeResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationApproveTimeArgs, "input">
  >;
  rejectTime?: Resolver<
    Maybe<ResolversTypes["RejectTimeResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationRejectTimeArgs, "input">
  >;
  postTimeCosts?: Resolver<
    Maybe<ResolversTypes["PostTimeCostsResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationPostTimeCostsArgs, "input">
  >;
  acquireAsset?: Resolver<
    Maybe<ResolversTypes["AcquireAssetResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationAcquireAssetArgs, "input">
  >;
  depreciateAssets?: Resolver<
    Maybe<ResolversTypes["DepreciateAssetsResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationDepreciateAssetsArgs, "input">
  >;
  disposeAsset?: Resolver<
    Maybe<ResolversTypes["DisposeAssetResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationDisposeAssetArgs, "input">
  >;
  setEquipment?: Resolver<
    Maybe<ResolversTypes["SetEquipmentResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationSetEquipmentArgs, "input">
  >;
  book?: Resolver<
    Maybe<ResolversTypes["BookResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationBookArgs, "input">
  >;
  moveBooking?: Resolver<
    Maybe<ResolversTypes["MoveBookingResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationMoveBookingArgs, "input">
  >;
  cancelBooking?: Resolver<
    Maybe<ResolversTypes["CancelBookingResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCancelBookingArgs, "input">
  >;
  setEmployeePay?: Resolver<
    Maybe<ResolversTypes["SetEmployeePayResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationSetEmployeePayArgs, "input">
  >;
  eraseFromErp?: Resolver<
    Maybe<ResolversTypes["EraseFromErpResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationEraseFromErpArgs, "input">
  >;
  setRetentionInErp?: Resolver<
    Maybe<ResolversTypes["SetRetentionResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationSetRetentionInErpArgs, "input">
  >;
  applyRetentionInErp?: Resolver<
    Maybe<ResolversTypes["ApplyRetentionResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationApplyRetentionInErpArgs, "input">
  >;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes["Date"], any> {
  name: "Date";
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes["DateTime"], any> {
  name: "DateTime";
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes["Decimal"], any> {
  name: "Decimal";
}

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes["CurrencyCode"], any> {
  name: "CurrencyCode";
}

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes["CountryCode"], any> {
  name: "CountryCode";
}

export type MoneyResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["Money"] = ResolversParentTypes["Money"],
> = {
  amount?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes["CurrencyCode"], ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["PageInfo"] = ResolversParentTypes["PageInfo"],
> = {
  hasNextPage?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type UserErrorResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["UserError"] = ResolversParentTypes["UserError"],
> = {
  __resolveType: TypeResolveFn<
    | "InvalidInput"
    | "VersionConflict"
    | "IdempotencyConflict"
    | "CustomerNotFound"
    | "CustomerErased"
    | "ExchangeRateMissing"
    | "PeriodClosed"
    | "CompanyNotFound"
    | "CompanyCodeTaken"
    | "FiscalYearOverlaps"
    | "PeriodAlreadyClosed"
    | "FiscalYearNotFound"
    | "FiscalYearClosed"
    | "EarlierYearOpen"
    | "LedgerAccountNotFound"
    | "AccountNumberTaken"
    | "AccountInUse"
    | "AccountNotPostable"
    | "TaxCodeOverlaps"
    | "TaxCodeNotFound"
    | "JournalDraftNotFound"
    | "EntryOutOfBalance"
    | "JournalEntryNotFound"
    | "EntryReversed"
    | "EntryOfDocument"
    | "CostCentreNotFound"
    | "OverAllocation"
    | "InvoiceNotFound"
    | "CurrencyMismatch"
    | "PaymentNotFound"
    | "AllocationNotFound"
    | "AlreadyReleased"
    | "AlreadyCancelled"
    | "AlreadyRefunded"
    | "InsufficientCredit"
    | "CreditNoteNotFound"
    | "OverCredit"
    | "DraftNotFound"
    | "DraftDone"
    | "SkuTaken"
    | "ProductNotFound"
    | "WarehouseNotFound"
    | "InsufficientStock"
    | "StockOnHand"
    | "CodeTaken"
    | "TransferNotFound"
    | "AlreadyReceived"
    | "CountNotFound"
    | "CountClosed"
    | "CreditLimitExceeded"
    | "OrderNotFound"
    | "OverDelivery"
    | "AlreadyDelivered"
    | "OrderCancelled"
    | "NothingLeft"
    | "PriceListNotFound"
    | "QuoteNotFound"
    | "QuoteNotOpen"
    | "DeliveryNotFound"
    | "ReturnExceedsDelivery"
    | "SupplierNumberTaken"
    | "SupplierNotFound"
    | "WorkCentreCodeTaken"
    | "WorkCentreNotFound"
    | "BomNotFound"
    | "BomOverlap"
    | "BomCycle"
    | "WorkOrderNotFound"
    | "WorkOrderStatusConflict"
    | "NoBom"
    | "OverIssue"
    | "OverProduction"
    | "PlannedDemandNotFound"
    | "ProposalNotFound"
    | "ProposalNotOpen"
    | "PurchaseOrderNotFound"
    | "PurchaseOrderNotOpen"
    | "SupplierInactive"
    | "OverReceipt"
    | "OverReturn"
    | "NothingToReceive"
    | "GoodsReceiptNotFound"
    | "SupplierInvoiceNumberTaken"
    | "SupplierInvoiceNotFound"
    | "SupplierInvoiceNotOpen"
    | "OverSupplierCredit"
    | "SupplierPaymentNotFound"
    | "OverPayment"
    | "AlreadyRevalued"
    | "RevaluationNotFound"
    | "EmployeeNotFound"
    | "NumberTaken"
    | "ManagerCycle"
    | "DepartmentCycle"
    | "EmployeeBooked"
    | "CalendarNotFound"
    | "LeaveBalanceTooLow"
    | "LeaveOverlaps"
    | "LeaveRequestNotFound"
    | "LeaveDecided"
    | "DayFull"
    | "TimeEntryNotFound"
    | "TimeDecided"
    | "AssetNotFound"
    | "AssetDisposed"
    | "AlreadyBooked"
    | "OnLeave"
    | "BookingNotFound"
    | "PayAlreadySet"
    | "OpenOrders"
    | "ErasureUnderWay"
    | "NotErasedInCrm",
    ParentType,
    ContextType
  >;
};

export type InvalidInputResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["InvalidInput"] = ResolversParentTypes["InvalidInput"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  field?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VersionConflictResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["VersionConflict"] = ResolversParentTypes["VersionConflict"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdempotencyConflictResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["IdempotencyConflict"] = ResolversParentTypes["IdempotencyConflict"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  idempotencyKey?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerNotFoundResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CustomerNotFound"] = ResolversParentTypes["CustomerNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  customerId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerErasedResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CustomerErased"] = ResolversParentTypes["CustomerErased"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  customerId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["Change"] = ResolversParentTypes["Change"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  action?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  record?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  changedBy?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type ChangeEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ChangeEdge"] = ResolversParentTypes["ChangeEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Change"], ParentType, ContextType>;
};

export type ChangeConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ChangeConnection"] = ResolversParentTypes["ChangeConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["ChangeEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["Change"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type PartnerReadResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["PartnerRead"] = ResolversParentTypes["PartnerRead"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  partnerId?: Resolver<Maybe<ResolversTypes["ID"]>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  customerId?: Resolver<Maybe<ResolversTypes["ID"]>, ParentType, ContextType>;
  what?: Resolver<Array<ResolversTypes["String"]>, ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  readAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
};

export type PartnerReadEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["PartnerReadEdge"] = ResolversParentTypes["PartnerReadEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["PartnerRead"], ParentType, ContextType>;
};

export type PartnerReadConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["PartnerReadConnection"] = ResolversParentTypes["PartnerReadConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["PartnerReadEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["PartnerRead"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type CompanyResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["Company"] = ResolversParentTypes["Company"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  baseCurrency?: Resolver<ResolversTypes["CurrencyCode"], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes["CountryCode"]>, ParentType, ContextType>;
  fiscalYears?: Resolver<Maybe<Array<ResolversTypes["FiscalYear"]>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JournalEntryResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["JournalEntry"] = ResolversParentTypes["JournalEntry"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  postedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  description?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  source?: Resolver<ResolversTypes["JournalSource"], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  reverses?: Resolver<Maybe<ResolversTypes["JournalEntry"]>, ParentType, ContextType>;
  reversedBy?: Resolver<Maybe<ResolversTypes["JournalEntry"]>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes["JournalLine"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JournalLineResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["JournalLine"] = ResolversParentTypes["JournalLine"],
> = {
  account?: Resolver<ResolversTypes["LedgerAccount"], ParentType, ContextType>;
  debit?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  credit?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes["Supplier"]>, ParentType, ContextType>;
  costCentre?: Resolver<Maybe<ResolversTypes["CostCentre"]>, ParentType, ContextType>;
  foreign?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  taxCode?: Resolver<Maybe<ResolversTypes["TaxCode"]>, ParentType, ContextType>;
};

export type ExchangeRateMissingResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ExchangeRateMissing"] = ResolversParentTypes["ExchangeRateMissing"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes["CurrencyCode"], ParentType, ContextType>;
  date?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PeriodClosedResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["PeriodClosed"] = ResolversParentTypes["PeriodClosed"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  date?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyNotFoundResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CompanyNotFound"] = ResolversParentTypes["CompanyNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JournalEntryEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["JournalEntryEdge"] = ResolversParentTypes["JournalEntryEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["JournalEntry"], ParentType, ContextType>;
};

export type JournalEntryConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["JournalEntryConnection"] = ResolversParentTypes["JournalEntryConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["JournalEntryEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["JournalEntry"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type FiscalYearResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["FiscalYear"] = ResolversParentTypes["FiscalYear"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  closedThrough?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  closingEntry?: Resolver<Maybe<ResolversTypes["JournalEntry"]>, ParentType, ContextType>;
  reopenReason?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  changes?: Resolver<
    Maybe<ResolversTypes["ChangeConnection"]>,
    ParentType,
    ContextType,
    RequireFields<FiscalYearChangesArgs, "first">
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyCodeTakenResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CompanyCodeTaken"] = ResolversParentTypes["CompanyCodeTaken"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FiscalYearOverlapsResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["FiscalYearOverlaps"] = ResolversParentTypes["FiscalYearOverlaps"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PeriodAlreadyClosedResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["PeriodAlreadyClosed"] = ResolversParentTypes["PeriodAlreadyClosed"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  closedThrough?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FiscalYearNotFoundResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["FiscalYearNotFound"] = ResolversParentTypes["FiscalYearNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  fiscalYearId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FiscalYearClosedResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["FiscalYearClosed"] = ResolversParentTypes["FiscalYearClosed"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  closedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EarlierYearOpenResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["EarlierYearOpen"] = ResolversParentTypes["EarlierYearOpen"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetUpCompanyResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SetUpCompanyResult"] = ResolversParentTypes["SetUpCompanyResult"],
> = {
  __resolveType: TypeResolveFn<
    "Company" | "CompanyCodeTaken" | "FiscalYearOverlaps" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type AddFiscalYearResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["AddFiscalYearResult"] = ResolversParentTypes["AddFiscalYearResult"],
> = {
  __resolveType: TypeResolveFn<
    "FiscalYear" | "FiscalYearOverlaps" | "CompanyNotFound" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type ClosePeriodResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ClosePeriodResult"] = ResolversParentTypes["ClosePeriodResult"],
> = {
  __resolveType: TypeResolveFn<
    "Company" | "PeriodAlreadyClosed" | "CompanyNotFound" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type ReopenPeriodResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ReopenPeriodResult"] = ResolversParentTypes["ReopenPeriodResult"],
> = {
  __resolveType: TypeResolveFn<
    "Company" | "CompanyNotFound" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type CloseFiscalYearResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CloseFiscalYearResult"] = ResolversParentTypes["CloseFiscalYearResult"],
> = {
  __resolveType: TypeResolveFn<
    | "FiscalYear"
    | "FiscalYearNotFound"
    | "FiscalYearClosed"
    | "EarlierYearOpen"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type LedgerAccountResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["LedgerAccount"] = ResolversParentTypes["LedgerAccount"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  type?: Resolver<ResolversTypes["LedgerAccountType"], ParentType, ContextType>;
  isGroup?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes["LedgerAccount"]>, ParentType, ContextType>;
  active?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  changes?: Resolver<
    Maybe<ResolversTypes["ChangeConnection"]>,
    ParentType,
    ContextType,
    RequireFields<LedgerAccountChangesArgs, "first">
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LedgerAccountNotFoundResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["LedgerAccountNotFound"] = ResolversParentTypes["LedgerAccountNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  account?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountNumberTakenResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["AccountNumberTaken"] = ResolversParentTypes["AccountNumberTaken"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountInUseResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["AccountInUse"] = ResolversParentTypes["AccountInUse"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountNotPostableResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["AccountNotPostable"] = ResolversParentTypes["AccountNotPostable"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateLedgerAccountResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CreateLedgerAccountResult"] =
    ResolversParentTypes["CreateLedgerAccountResult"],
> = {
  __resolveType: TypeResolveFn<
    | "LedgerAccount"
    | "AccountNumberTaken"
    | "LedgerAccountNotFound"
    | "CompanyNotFound"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type UpdateLedgerAccountResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["UpdateLedgerAccountResult"] =
    ResolversParentTypes["UpdateLedgerAccountResult"],
> = {
  __resolveType: TypeResolveFn<
    | "LedgerAccount"
    | "LedgerAccountNotFound"
    | "AccountInUse"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type LedgerAccountEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["LedgerAccountEdge"] = ResolversParentTypes["LedgerAccountEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["LedgerAccount"], ParentType, ContextType>;
};

export type LedgerAccountConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["LedgerAccountConnection"] = ResolversParentTypes["LedgerAccountConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["LedgerAccountEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["LedgerAccount"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type TaxCodeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["TaxCode"] = ResolversParentTypes["TaxCode"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes["TaxDirection"], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxCodeOverlapsResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["TaxCodeOverlaps"] = ResolversParentTypes["TaxCodeOverlaps"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxCodeNotFoundResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["TaxCodeNotFound"] = ResolversParentTypes["TaxCodeNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  taxCode?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateTaxCodeResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CreateTaxCodeResult"] = ResolversParentTypes["CreateTaxCodeResult"],
> = {
  __resolveType: TypeResolveFn<
    "TaxCode" | "TaxCodeOverlaps" | "CompanyNotFound" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type UpdateTaxCodeResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["UpdateTaxCodeResult"] = ResolversParentTypes["UpdateTaxCodeResult"],
> = {
  __resolveType: TypeResolveFn<
    "TaxCode" | "TaxCodeNotFound" | "TaxCodeOverlaps" | "VersionConflict" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type TaxCodeEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["TaxCodeEdge"] = ResolversParentTypes["TaxCodeEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["TaxCode"], ParentType, ContextType>;
};

export type TaxCodeConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["TaxCodeConnection"] = ResolversParentTypes["TaxCodeConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["TaxCodeEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["TaxCode"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type CostCentreResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CostCentre"] = ResolversParentTypes["CostCentre"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  active?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExchangeRateResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ExchangeRate"] = ResolversParentTypes["ExchangeRate"],
> = {
  currency?: Resolver<ResolversTypes["CurrencyCode"], ParentType, ContextType>;
  validOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
};

export type ExchangeRatesSetResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ExchangeRatesSet"] = ResolversParentTypes["ExchangeRatesSet"],
> = {
  rates?: Resolver<Array<ResolversTypes["ExchangeRate"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetCostCentreResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SetCostCentreResult"] = ResolversParentTypes["SetCostCentreResult"],
> = {
  __resolveType: TypeResolveFn<
    "CostCentre" | "CompanyNotFound" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type SetExchangeRatesResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SetExchangeRatesResult"] = ResolversParentTypes["SetExchangeRatesResult"],
> = {
  __resolveType: TypeResolveFn<
    "ExchangeRatesSet" | "CompanyNotFound" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type CostCentreEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CostCentreEdge"] = ResolversParentTypes["CostCentreEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["CostCentre"], ParentType, ContextType>;
};

export type CostCentreConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CostCentreConnection"] = ResolversParentTypes["CostCentreConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["CostCentreEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["CostCentre"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type ExchangeRateEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ExchangeRateEdge"] = ResolversParentTypes["ExchangeRateEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["ExchangeRate"], ParentType, ContextType>;
};

export type ExchangeRateConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ExchangeRateConnection"] = ResolversParentTypes["ExchangeRateConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["ExchangeRateEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["ExchangeRate"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type JournalDraftResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["JournalDraft"] = ResolversParentTypes["JournalDraft"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  postedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  description?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes["JournalDraftLine"]>, ParentType, ContextType>;
  difference?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JournalDraftLineResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["JournalDraftLine"] = ResolversParentTypes["JournalDraftLine"],
> = {
  lineNumber?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  account?: Resolver<ResolversTypes["LedgerAccount"], ParentType, ContextType>;
  debit?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  credit?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  costCentre?: Resolver<Maybe<ResolversTypes["CostCentre"]>, ParentType, ContextType>;
  foreign?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  taxCode?: Resolver<Maybe<ResolversTypes["TaxCode"]>, ParentType, ContextType>;
};

export type JournalDraftNotFoundResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["JournalDraftNotFound"] = ResolversParentTypes["JournalDraftNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  draftId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JournalDraftDeletedResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["JournalDraftDeleted"] = ResolversParentTypes["JournalDraftDeleted"],
> = {
  draftId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntryOutOfBalanceResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["EntryOutOfBalance"] = ResolversParentTypes["EntryOutOfBalance"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JournalEntryNotFoundResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["JournalEntryNotFound"] = ResolversParentTypes["JournalEntryNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  entryId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntryReversedResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["EntryReversed"] = ResolversParentTypes["EntryReversed"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  entryId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntryOfDocumentResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["EntryOfDocument"] = ResolversParentTypes["EntryOfDocument"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  source?: Resolver<ResolversTypes["JournalSource"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CostCentreNotFoundResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CostCentreNotFound"] = ResolversParentTypes["CostCentreNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  costCentre?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateJournalDraftResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CreateJournalDraftResult"] =
    ResolversParentTypes["CreateJournalDraftResult"],
> = {
  __resolveType: TypeResolveFn<
    | "JournalDraft"
    | "LedgerAccountNotFound"
    | "AccountNotPostable"
    | "CostCentreNotFound"
    | "TaxCodeNotFound"
    | "CompanyNotFound"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type UpdateJournalDraftResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["UpdateJournalDraftResult"] =
    ResolversParentTypes["UpdateJournalDraftResult"],
> = {
  __resolveType: TypeResolveFn<
    | "JournalDraft"
    | "JournalDraftNotFound"
    | "LedgerAccountNotFound"
    | "AccountNotPostable"
    | "CostCentreNotFound"
    | "TaxCodeNotFound"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type DeleteJournalDraftResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["DeleteJournalDraftResult"] =
    ResolversParentTypes["DeleteJournalDraftResult"],
> = {
  __resolveType: TypeResolveFn<
    "JournalDraftDeleted" | "JournalDraftNotFound" | "VersionConflict" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type PostJournalDraftResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["PostJournalDraftResult"] = ResolversParentTypes["PostJournalDraftResult"],
> = {
  __resolveType: TypeResolveFn<
    | "JournalEntry"
    | "JournalDraftNotFound"
    | "EntryOutOfBalance"
    | "AccountNotPostable"
    | "PeriodClosed"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type ReverseJournalEntryResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ReverseJournalEntryResult"] =
    ResolversParentTypes["ReverseJournalEntryResult"],
> = {
  __resolveType: TypeResolveFn<
    | "JournalEntry"
    | "JournalEntryNotFound"
    | "EntryReversed"
    | "EntryOfDocument"
    | "AccountNotPostable"
    | "PeriodClosed"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type JournalDraftEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["JournalDraftEdge"] = ResolversParentTypes["JournalDraftEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["JournalDraft"], ParentType, ContextType>;
};

export type JournalDraftConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["JournalDraftConnection"] = ResolversParentTypes["JournalDraftConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["JournalDraftEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["JournalDraft"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type BudgetReportResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["BudgetReport"] = ResolversParentTypes["BudgetReport"],
> = {
  from?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  to?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  company?: Resolver<ResolversTypes["Company"], ParentType, ContextType>;
  books?: Resolver<ResolversTypes["BooksOf"], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes["BudgetLine"]>, ParentType, ContextType>;
};

export type BudgetLineResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["BudgetLine"] = ResolversParentTypes["BudgetLine"],
> = {
  costCentre?: Resolver<Maybe<ResolversTypes["CostCentre"]>, ParentType, ContextType>;
  account?: Resolver<ResolversTypes["LedgerAccount"], ParentType, ContextType>;
  budget?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  actual?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
};

export type BudgetSetResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["BudgetSet"] = ResolversParentTypes["BudgetSet"],
> = {
  months?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetBudgetResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SetBudgetResult"] = ResolversParentTypes["SetBudgetResult"],
> = {
  __resolveType: TypeResolveFn<
    | "BudgetSet"
    | "LedgerAccountNotFound"
    | "CostCentreNotFound"
    | "CompanyNotFound"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type BooksOfResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["BooksOf"] = ResolversParentTypes["BooksOf"],
> = {
  companies?: Resolver<Array<ResolversTypes["Company"]>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes["CurrencyCode"], ParentType, ContextType>;
};

export type TrialBalanceResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["TrialBalance"] = ResolversParentTypes["TrialBalance"],
> = {
  asOf?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  company?: Resolver<ResolversTypes["Company"], ParentType, ContextType>;
  books?: Resolver<ResolversTypes["BooksOf"], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes["TrialBalanceLine"]>, ParentType, ContextType>;
  totalDebit?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  totalCredit?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
};

export type TrialBalanceLineResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["TrialBalanceLine"] = ResolversParentTypes["TrialBalanceLine"],
> = {
  account?: Resolver<ResolversTypes["LedgerAccount"], ParentType, ContextType>;
  debit?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  credit?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
};

export type IncomeStatementResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["IncomeStatement"] = ResolversParentTypes["IncomeStatement"],
> = {
  from?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  to?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  fromBefore?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  toBefore?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  books?: Resolver<ResolversTypes["BooksOf"], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes["IncomeStatementLine"]>, ParentType, ContextType>;
  revenue?: Resolver<ResolversTypes["AmountAndBefore"], ParentType, ContextType>;
  costs?: Resolver<ResolversTypes["AmountAndBefore"], ParentType, ContextType>;
  result?: Resolver<ResolversTypes["AmountAndBefore"], ParentType, ContextType>;
};

export type IncomeStatementLineResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["IncomeStatementLine"] = ResolversParentTypes["IncomeStatementLine"],
> = {
  account?: Resolver<ResolversTypes["LedgerAccount"], ParentType, ContextType>;
  type?: Resolver<ResolversTypes["LedgerAccountType"], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  before?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  change?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
};

export type AmountAndBeforeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["AmountAndBefore"] = ResolversParentTypes["AmountAndBefore"],
> = {
  amount?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  before?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  change?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
};

export type BalanceSheetResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["BalanceSheet"] = ResolversParentTypes["BalanceSheet"],
> = {
  asOf?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  books?: Resolver<ResolversTypes["BooksOf"], ParentType, ContextType>;
  assets?: Resolver<Array<ResolversTypes["BalanceSheetLine"]>, ParentType, ContextType>;
  liabilities?: Resolver<Array<ResolversTypes["BalanceSheetLine"]>, ParentType, ContextType>;
  equity?: Resolver<Array<ResolversTypes["BalanceSheetLine"]>, ParentType, ContextType>;
  resultOfYear?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  earlierResults?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  totalAssets?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  totalLiabilities?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  totalEquity?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
};

export type BalanceSheetLineResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["BalanceSheetLine"] = ResolversParentTypes["BalanceSheetLine"],
> = {
  account?: Resolver<ResolversTypes["LedgerAccount"], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
};

export type GeneralLedgerLineResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["GeneralLedgerLine"] = ResolversParentTypes["GeneralLedgerLine"],
> = {
  entry?: Resolver<ResolversTypes["JournalEntry"], ParentType, ContextType>;
  lineNumber?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  postedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  debit?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  credit?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  costCentre?: Resolver<Maybe<ResolversTypes["CostCentre"]>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
};

export type VatReportResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["VatReport"] = ResolversParentTypes["VatReport"],
> = {
  from?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  to?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  company?: Resolver<ResolversTypes["Company"], ParentType, ContextType>;
  books?: Resolver<ResolversTypes["BooksOf"], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes["VatReportLine"]>, ParentType, ContextType>;
  outputTax?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  inputTax?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  payable?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  accounts?: Resolver<Array<ResolversTypes["VatAccountCheck"]>, ParentType, ContextType>;
};

export type VatReportLineResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["VatReportLine"] = ResolversParentTypes["VatReportLine"],
> = {
  taxCode?: Resolver<ResolversTypes["TaxCode"], ParentType, ContextType>;
  base?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
};

export type VatAccountCheckResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["VatAccountCheck"] = ResolversParentTypes["VatAccountCheck"],
> = {
  account?: Resolver<ResolversTypes["LedgerAccount"], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes["TaxDirection"], ParentType, ContextType>;
  ledger?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
};

export type GeneralLedgerLineEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["GeneralLedgerLineEdge"] = ResolversParentTypes["GeneralLedgerLineEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["GeneralLedgerLine"], ParentType, ContextType>;
};

export type GeneralLedgerLineConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["GeneralLedgerLineConnection"] =
    ResolversParentTypes["GeneralLedgerLineConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["GeneralLedgerLineEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["GeneralLedgerLine"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type CustomerResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["Customer"] = ResolversParentTypes["Customer"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes["CustomerAccount"]>, ParentType, ContextType, Partial<CustomerAccountArgs>>;
  invoices?: Resolver<
    Maybe<ResolversTypes["InvoiceConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CustomerInvoicesArgs, "first">
  >;
  payments?: Resolver<
    Maybe<ResolversTypes["PaymentConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CustomerPaymentsArgs, "first">
  >;
  creditNotes?: Resolver<
    Maybe<ResolversTypes["CreditNoteConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CustomerCreditNotesArgs, "first">
  >;
  salesOrders?: Resolver<
    Maybe<ResolversTypes["SalesOrderConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CustomerSalesOrdersArgs, "first">
  >;
  quotes?: Resolver<
    Maybe<ResolversTypes["QuoteConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CustomerQuotesArgs, "first">
  >;
  documentReads?: Resolver<
    Maybe<ResolversTypes["PartnerReadConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CustomerDocumentReadsArgs, "first">
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerAccountResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CustomerAccount"] = ResolversParentTypes["CustomerAccount"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes["CurrencyCode"], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  creditLimit?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  availableCredit?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  paymentTermsDays?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  taxTreatment?: Resolver<ResolversTypes["TaxTreatment"], ParentType, ContextType>;
  taxCode?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  changes?: Resolver<
    Maybe<ResolversTypes["ChangeConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CustomerAccountChangesArgs, "first">
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["Invoice"] = ResolversParentTypes["Invoice"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  buyerName?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes["SalesOrder"]>, ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  status?: Resolver<ResolversTypes["InvoiceStatus"], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes["InvoiceLine"]>, ParentType, ContextType>;
  net?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  total?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  outstanding?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  baseTotal?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  baseOutstanding?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  allocations?: Resolver<Array<ResolversTypes["Allocation"]>, ParentType, ContextType>;
  creditNotes?: Resolver<Array<ResolversTypes["CreditNote"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceLineResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["InvoiceLine"] = ResolversParentTypes["InvoiceLine"],
> = {
  lineNumber?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["InvoiceLineKind"], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes["Product"]>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  discount?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  net?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  taxRate?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  taxCode?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes["LedgerAccount"]>, ParentType, ContextType>;
};

export type CreditOverrideResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CreditOverride"] = ResolversParentTypes["CreditOverride"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes["SalesOrder"]>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  available?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  overriddenBy?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
};

export type OverAllocationResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["OverAllocation"] = ResolversParentTypes["OverAllocation"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  invoiceId?: Resolver<Maybe<ResolversTypes["ID"]>, ParentType, ContextType>;
  allocatable?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceNotFoundResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["InvoiceNotFound"] = ResolversParentTypes["InvoiceNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  invoiceId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CurrencyMismatchResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CurrencyMismatch"] = ResolversParentTypes["CurrencyMismatch"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes["CurrencyCode"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetAccountTermsResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SetAccountTermsResult"] = ResolversParentTypes["SetAccountTermsResult"],
> = {
  __resolveType: TypeResolveFn<
    | "CustomerAccount"
    | "CustomerNotFound"
    | "CustomerErased"
    | "CompanyNotFound"
    | "ExchangeRateMissing"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type InvoiceEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["InvoiceEdge"] = ResolversParentTypes["InvoiceEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Invoice"], ParentType, ContextType>;
};

export type InvoiceConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["InvoiceConnection"] = ResolversParentTypes["InvoiceConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["InvoiceEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["Invoice"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type CreditOverrideEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CreditOverrideEdge"] = ResolversParentTypes["CreditOverrideEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["CreditOverride"], ParentType, ContextType>;
};

export type CreditOverrideConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CreditOverrideConnection"] =
    ResolversParentTypes["CreditOverrideConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["CreditOverrideEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["CreditOverride"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type AgedReceivablesResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["AgedReceivables"] = ResolversParentTypes["AgedReceivables"],
> = {
  asOf?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  books?: Resolver<ResolversTypes["BooksOf"], ParentType, ContextType>;
  total?: Resolver<ResolversTypes["ReceivablesByAge"], ParentType, ContextType>;
  receivableAccount?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes["AgedReceivablesRow"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
};

export type AgedReceivablesRowResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["AgedReceivablesRow"] = ResolversParentTypes["AgedReceivablesRow"],
> = {
  customer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  amounts?: Resolver<ResolversTypes["ReceivablesByAge"], ParentType, ContextType>;
};

export type ReceivablesByAgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ReceivablesByAge"] = ResolversParentTypes["ReceivablesByAge"],
> = {
  current?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  days1To30?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  days31To60?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  days61To90?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  over90?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  unallocated?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  total?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
};

export type OpenReceivablesResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["OpenReceivables"] = ResolversParentTypes["OpenReceivables"],
> = {
  asOf?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  total?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes["OpenReceivable"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
};

export type OpenReceivableResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["OpenReceivable"] = ResolversParentTypes["OpenReceivable"],
> = {
  customer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes["Invoice"]>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes["Payment"]>, ParentType, ContextType>;
  creditNote?: Resolver<Maybe<ResolversTypes["CreditNote"]>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  daysOverdue?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  open?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  baseOpen?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
};

export type CustomerStatementResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CustomerStatement"] = ResolversParentTypes["CustomerStatement"],
> = {
  customer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  to?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  opening?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  charged?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  closing?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes["CustomerStatementLine"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
};

export type CustomerStatementLineResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CustomerStatementLine"] = ResolversParentTypes["CustomerStatementLine"],
> = {
  date?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["CustomerStatementKind"], ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes["Invoice"]>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes["Payment"]>, ParentType, ContextType>;
  creditNote?: Resolver<Maybe<ResolversTypes["CreditNote"]>, ParentType, ContextType>;
  refund?: Resolver<Maybe<ResolversTypes["Refund"]>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
};

export type PaymentResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["Payment"] = ResolversParentTypes["Payment"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  unallocated?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  baseAmount?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  baseUnallocated?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  cancelledOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes["PaymentStatus"], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  allocations?: Resolver<Array<ResolversTypes["Allocation"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllocationResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["Allocation"] = ResolversParentTypes["Allocation"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes["Payment"]>, ParentType, ContextType>;
  creditNote?: Resolver<Maybe<ResolversTypes["CreditNote"]>, ParentType, ContextType>;
  writeOff?: Resolver<Maybe<ResolversTypes["WriteOff"]>, ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes["Invoice"]>, ParentType, ContextType>;
  refund?: Resolver<Maybe<ResolversTypes["Refund"]>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  allocatedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  exchangeDifference?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefundResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["Refund"] = ResolversParentTypes["Refund"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  paidOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  baseAmount?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  allocations?: Resolver<Array<ResolversTypes["Allocation"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WriteOffResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["WriteOff"] = ResolversParentTypes["WriteOff"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes["Invoice"]>, ParentType, ContextType>;
  writtenOffOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type PaymentNotFoundResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["PaymentNotFound"] = ResolversParentTypes["PaymentNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  paymentId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllocationNotFoundResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["AllocationNotFound"] = ResolversParentTypes["AllocationNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  allocationId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyReleasedResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["AlreadyReleased"] = ResolversParentTypes["AlreadyReleased"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  allocationId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyCancelledResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["AlreadyCancelled"] = ResolversParentTypes["AlreadyCancelled"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyRefundedResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["AlreadyRefunded"] = ResolversParentTypes["AlreadyRefunded"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsufficientCreditResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["InsufficientCredit"] = ResolversParentTypes["InsufficientCredit"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  available?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostPaymentResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["PostPaymentResult"] = ResolversParentTypes["PostPaymentResult"],
> = {
  __resolveType: TypeResolveFn<
    | "Payment"
    | "CustomerNotFound"
    | "InvoiceNotFound"
    | "OverAllocation"
    | "CurrencyMismatch"
    | "ExchangeRateMissing"
    | "PeriodClosed"
    | "CompanyNotFound"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type AllocatePaymentResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["AllocatePaymentResult"] = ResolversParentTypes["AllocatePaymentResult"],
> = {
  __resolveType: TypeResolveFn<
    | "Payment"
    | "PaymentNotFound"
    | "InvoiceNotFound"
    | "OverAllocation"
    | "CurrencyMismatch"
    | "PeriodClosed"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type ReleaseAllocationResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ReleaseAllocationResult"] = ResolversParentTypes["ReleaseAllocationResult"],
> = {
  __resolveType: TypeResolveFn<
    "Allocation" | "AllocationNotFound" | "AlreadyReleased" | "PeriodClosed" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type CancelPaymentResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CancelPaymentResult"] = ResolversParentTypes["CancelPaymentResult"],
> = {
  __resolveType: TypeResolveFn<
    | "Payment"
    | "PaymentNotFound"
    | "AlreadyCancelled"
    | "AlreadyRefunded"
    | "PeriodClosed"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type RefundCustomerResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["RefundCustomerResult"] = ResolversParentTypes["RefundCustomerResult"],
> = {
  __resolveType: TypeResolveFn<
    | "Refund"
    | "CustomerNotFound"
    | "InsufficientCredit"
    | "ExchangeRateMissing"
    | "PeriodClosed"
    | "CompanyNotFound"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type WriteOffInvoiceResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["WriteOffInvoiceResult"] = ResolversParentTypes["WriteOffInvoiceResult"],
> = {
  __resolveType: TypeResolveFn<
    "Invoice" | "InvoiceNotFound" | "OverAllocation" | "PeriodClosed" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type PaymentEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["PaymentEdge"] = ResolversParentTypes["PaymentEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Payment"], ParentType, ContextType>;
};

export type PaymentConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["PaymentConnection"] = ResolversParentTypes["PaymentConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["PaymentEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["Payment"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type CreditNoteResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CreditNote"] = ResolversParentTypes["CreditNote"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes["Invoice"]>, ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  status?: Resolver<ResolversTypes["CreditNoteStatus"], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes["CreditNoteLine"]>, ParentType, ContextType>;
  net?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  total?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  unallocated?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  baseTotal?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  baseUnallocated?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  allocations?: Resolver<Array<ResolversTypes["Allocation"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditNoteLineResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CreditNoteLine"] = ResolversParentTypes["CreditNoteLine"],
> = {
  lineNumber?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  invoiceLineNumber?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes["Product"]>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  discount?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  net?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  taxRate?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  taxCode?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  tax?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
};

export type CreditNoteNotFoundResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CreditNoteNotFound"] = ResolversParentTypes["CreditNoteNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  creditNoteId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OverCreditResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["OverCredit"] = ResolversParentTypes["OverCredit"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  lineNumber?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  net?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditInvoiceResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CreditInvoiceResult"] = ResolversParentTypes["CreditInvoiceResult"],
> = {
  __resolveType: TypeResolveFn<
    | "CreditNote"
    | "InvoiceNotFound"
    | "OverCredit"
    | "NothingLeft"
    | "PeriodClosed"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type AllocateCreditNoteResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["AllocateCreditNoteResult"] =
    ResolversParentTypes["AllocateCreditNoteResult"],
> = {
  __resolveType: TypeResolveFn<
    | "CreditNote"
    | "CreditNoteNotFound"
    | "InvoiceNotFound"
    | "OverAllocation"
    | "CurrencyMismatch"
    | "PeriodClosed"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type CreditNoteEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CreditNoteEdge"] = ResolversParentTypes["CreditNoteEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["CreditNote"], ParentType, ContextType>;
};

export type CreditNoteConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CreditNoteConnection"] = ResolversParentTypes["CreditNoteConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["CreditNoteEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["CreditNote"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type InvoiceDraftResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["InvoiceDraft"] = ResolversParentTypes["InvoiceDraft"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes["CurrencyCode"], ParentType, ContextType>;
  status?: Resolver<ResolversTypes["InvoiceDraftStatus"], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes["InvoiceDraftLine"]>, ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes["Invoice"]>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  changes?: Resolver<
    Maybe<ResolversTypes["ChangeConnection"]>,
    ParentType,
    ContextType,
    RequireFields<InvoiceDraftChangesArgs, "first">
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceDraftLineResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["InvoiceDraftLine"] = ResolversParentTypes["InvoiceDraftLine"],
> = {
  lineNumber?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes["Product"]>, ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes["LedgerAccount"]>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  discount?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  taxCode?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type DraftNotFoundResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["DraftNotFound"] = ResolversParentTypes["DraftNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  draftId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftDoneResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["DraftDone"] = ResolversParentTypes["DraftDone"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftInvoiceResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["DraftInvoiceResult"] = ResolversParentTypes["DraftInvoiceResult"],
> = {
  __resolveType: TypeResolveFn<
    | "InvoiceDraft"
    | "CustomerNotFound"
    | "CustomerErased"
    | "ProductNotFound"
    | "CompanyNotFound"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type ChangeInvoiceDraftResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ChangeInvoiceDraftResult"] =
    ResolversParentTypes["ChangeInvoiceDraftResult"],
> = {
  __resolveType: TypeResolveFn<
    | "InvoiceDraft"
    | "DraftNotFound"
    | "DraftDone"
    | "ProductNotFound"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type DiscardInvoiceDraftResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["DiscardInvoiceDraftResult"] =
    ResolversParentTypes["DiscardInvoiceDraftResult"],
> = {
  __resolveType: TypeResolveFn<
    "InvoiceDraft" | "DraftNotFound" | "DraftDone" | "VersionConflict" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type IssueInvoiceResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["IssueInvoiceResult"] = ResolversParentTypes["IssueInvoiceResult"],
> = {
  __resolveType: TypeResolveFn<
    | "Invoice"
    | "DraftNotFound"
    | "DraftDone"
    | "CustomerErased"
    | "ExchangeRateMissing"
    | "PeriodClosed"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type InvoiceDraftEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["InvoiceDraftEdge"] = ResolversParentTypes["InvoiceDraftEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["InvoiceDraft"], ParentType, ContextType>;
};

export type InvoiceDraftConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["InvoiceDraftConnection"] = ResolversParentTypes["InvoiceDraftConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["InvoiceDraftEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["InvoiceDraft"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type ProductResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["Product"] = ResolversParentTypes["Product"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  listPrice?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  taxCode?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes["Supplier"]>, ParentType, ContextType>;
  reorderLevel?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  reorderTarget?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  lotSize?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  leadDays?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  barcode?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  costing?: Resolver<ResolversTypes["Costing"], ParentType, ContextType>;
  tracking?: Resolver<ResolversTypes["Tracking"], ParentType, ContextType>;
  discontinued?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  stockLevels?: Resolver<Array<ResolversTypes["StockLevel"]>, ParentType, ContextType, Partial<ProductStockLevelsArgs>>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  changes?: Resolver<
    Maybe<ResolversTypes["ChangeConnection"]>,
    ParentType,
    ContextType,
    RequireFields<ProductChangesArgs, "first">
  >;
  reorderPoints?: Resolver<Maybe<Array<ResolversTypes["ReorderPoint"]>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockLevelResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["StockLevel"] = ResolversParentTypes["StockLevel"],
> = {
  product?: Resolver<Maybe<ResolversTypes["Product"]>, ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes["Warehouse"], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  available?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  incoming?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  projected?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  value?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  bins?: Resolver<Maybe<Array<ResolversTypes["BinQuantity"]>>, ParentType, ContextType>;
};

export type WarehouseResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["Warehouse"] = ResolversParentTypes["Warehouse"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  bins?: Resolver<
    Maybe<ResolversTypes["BinConnection"]>,
    ParentType,
    ContextType,
    RequireFields<WarehouseBinsArgs, "first">
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockMovementResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["StockMovement"] = ResolversParentTypes["StockMovement"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes["Product"]>, ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes["Warehouse"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["StockMovementKind"], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  value?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  movedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  lot?: Resolver<Maybe<ResolversTypes["Lot"]>, ParentType, ContextType>;
  bin?: Resolver<Maybe<ResolversTypes["Bin"]>, ParentType, ContextType>;
  sourceId?: Resolver<Maybe<ResolversTypes["ID"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkuTakenResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SkuTaken"] = ResolversParentTypes["SkuTaken"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductNotFoundResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ProductNotFound"] = ResolversParentTypes["ProductNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  productId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WarehouseNotFoundResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["WarehouseNotFound"] = ResolversParentTypes["WarehouseNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsufficientStockResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["InsufficientStock"] = ResolversParentTypes["InsufficientStock"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  sku?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  available?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockOnHandResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["StockOnHand"] = ResolversParentTypes["StockOnHand"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateProductResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CreateProductResult"] = ResolversParentTypes["CreateProductResult"],
> = {
  __resolveType: TypeResolveFn<
    "Product" | "SkuTaken" | "SupplierNotFound" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type UpdateProductResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["UpdateProductResult"] = ResolversParentTypes["UpdateProductResult"],
> = {
  __resolveType: TypeResolveFn<
    | "Product"
    | "ProductNotFound"
    | "VersionConflict"
    | "StockOnHand"
    | "SupplierNotFound"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type AdjustStockResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["AdjustStockResult"] = ResolversParentTypes["AdjustStockResult"],
> = {
  __resolveType: TypeResolveFn<
    | "StockMovement"
    | "ProductNotFound"
    | "WarehouseNotFound"
    | "InsufficientStock"
    | "PeriodClosed"
    | "CompanyNotFound"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type ProductEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ProductEdge"] = ResolversParentTypes["ProductEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Product"], ParentType, ContextType>;
};

export type ProductConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ProductConnection"] = ResolversParentTypes["ProductConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["ProductEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["Product"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type StockMovementEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["StockMovementEdge"] = ResolversParentTypes["StockMovementEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["StockMovement"], ParentType, ContextType>;
};

export type StockMovementConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["StockMovementConnection"] = ResolversParentTypes["StockMovementConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["StockMovementEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["StockMovement"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type StockLevelEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["StockLevelEdge"] = ResolversParentTypes["StockLevelEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["StockLevel"], ParentType, ContextType>;
};

export type StockLevelConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["StockLevelConnection"] = ResolversParentTypes["StockLevelConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["StockLevelEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["StockLevel"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type BinResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["Bin"] = ResolversParentTypes["Bin"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes["Warehouse"], ParentType, ContextType>;
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BinQuantityResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["BinQuantity"] = ResolversParentTypes["BinQuantity"],
> = {
  bin?: Resolver<Maybe<ResolversTypes["Bin"]>, ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  available?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  incoming?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  projected?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
};

export type BinMoveResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["BinMove"] = ResolversParentTypes["BinMove"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes["Product"]>, ParentType, ContextType>;
  lot?: Resolver<Maybe<ResolversTypes["Lot"]>, ParentType, ContextType>;
  fromBin?: Resolver<Maybe<ResolversTypes["Bin"]>, ParentType, ContextType>;
  toBin?: Resolver<Maybe<ResolversTypes["Bin"]>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  movedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LotResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["Lot"] = ResolversParentTypes["Lot"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes["Product"]>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  lies?: Resolver<Array<ResolversTypes["LotQuantity"]>, ParentType, ContextType, Partial<LotLiesArgs>>;
  movements?: Resolver<
    Maybe<ResolversTypes["StockMovementConnection"]>,
    ParentType,
    ContextType,
    RequireFields<LotMovementsArgs, "first">
  >;
};

export type LotQuantityResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["LotQuantity"] = ResolversParentTypes["LotQuantity"],
> = {
  warehouse?: Resolver<ResolversTypes["Warehouse"], ParentType, ContextType>;
  bin?: Resolver<Maybe<ResolversTypes["Bin"]>, ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
};

export type StockTransferResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["StockTransfer"] = ResolversParentTypes["StockTransfer"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  from?: Resolver<ResolversTypes["Warehouse"], ParentType, ContextType>;
  to?: Resolver<ResolversTypes["Warehouse"], ParentType, ContextType>;
  status?: Resolver<ResolversTypes["StockTransferStatus"], ParentType, ContextType>;
  shippedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  receivedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  movements?: Resolver<
    Maybe<ResolversTypes["StockMovementConnection"]>,
    ParentType,
    ContextType,
    RequireFields<StockTransferMovementsArgs, "first">
  >;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReorderPointResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ReorderPoint"] = ResolversParentTypes["ReorderPoint"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes["Warehouse"], ParentType, ContextType>;
  reorderLevel?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  reorderTarget?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  lotSize?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  leadDays?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes["Supplier"]>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CodeTakenResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CodeTaken"] = ResolversParentTypes["CodeTaken"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransferNotFoundResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["TransferNotFound"] = ResolversParentTypes["TransferNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  transferId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyReceivedResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["AlreadyReceived"] = ResolversParentTypes["AlreadyReceived"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateWarehouseResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CreateWarehouseResult"] = ResolversParentTypes["CreateWarehouseResult"],
> = {
  __resolveType: TypeResolveFn<
    "Warehouse" | "CodeTaken" | "CompanyNotFound" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type CreateBinResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CreateBinResult"] = ResolversParentTypes["CreateBinResult"],
> = {
  __resolveType: TypeResolveFn<
    "Bin" | "CodeTaken" | "WarehouseNotFound" | "CompanyNotFound" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type MoveBetweenBinsResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["MoveBetweenBinsResult"] = ResolversParentTypes["MoveBetweenBinsResult"],
> = {
  __resolveType: TypeResolveFn<
    | "BinMove"
    | "ProductNotFound"
    | "WarehouseNotFound"
    | "InsufficientStock"
    | "CompanyNotFound"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type TransferStockResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["TransferStockResult"] = ResolversParentTypes["TransferStockResult"],
> = {
  __resolveType: TypeResolveFn<
    | "StockTransfer"
    | "ProductNotFound"
    | "WarehouseNotFound"
    | "InsufficientStock"
    | "PeriodClosed"
    | "CompanyNotFound"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type ReceiveTransferResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ReceiveTransferResult"] = ResolversParentTypes["ReceiveTransferResult"],
> = {
  __resolveType: TypeResolveFn<
    | "StockTransfer"
    | "TransferNotFound"
    | "AlreadyReceived"
    | "InsufficientStock"
    | "PeriodClosed"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type ScrapStockResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ScrapStockResult"] = ResolversParentTypes["ScrapStockResult"],
> = {
  __resolveType: TypeResolveFn<
    | "StockMovement"
    | "ProductNotFound"
    | "WarehouseNotFound"
    | "InsufficientStock"
    | "PeriodClosed"
    | "CompanyNotFound"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type SetReorderPointResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SetReorderPointResult"] = ResolversParentTypes["SetReorderPointResult"],
> = {
  __resolveType: TypeResolveFn<
    | "ReorderPoint"
    | "ProductNotFound"
    | "WarehouseNotFound"
    | "SupplierNotFound"
    | "CompanyNotFound"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type BinEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["BinEdge"] = ResolversParentTypes["BinEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Bin"], ParentType, ContextType>;
};

export type BinConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["BinConnection"] = ResolversParentTypes["BinConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["BinEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["Bin"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type LotEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["LotEdge"] = ResolversParentTypes["LotEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Lot"], ParentType, ContextType>;
};

export type LotConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["LotConnection"] = ResolversParentTypes["LotConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["LotEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["Lot"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type StockTransferEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["StockTransferEdge"] = ResolversParentTypes["StockTransferEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["StockTransfer"], ParentType, ContextType>;
};

export type StockTransferConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["StockTransferConnection"] = ResolversParentTypes["StockTransferConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["StockTransferEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["StockTransfer"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type StockCountResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["StockCount"] = ResolversParentTypes["StockCount"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes["Warehouse"], ParentType, ContextType>;
  status?: Resolver<ResolversTypes["StockCountStatus"], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  postedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  lines?: Resolver<
    Maybe<ResolversTypes["StockCountLineConnection"]>,
    ParentType,
    ContextType,
    RequireFields<StockCountLinesArgs, "first">
  >;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockCountLineResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["StockCountLine"] = ResolversParentTypes["StockCountLine"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes["Product"]>, ParentType, ContextType>;
  lot?: Resolver<Maybe<ResolversTypes["Lot"]>, ParentType, ContextType>;
  bin?: Resolver<Maybe<ResolversTypes["Bin"]>, ParentType, ContextType>;
  snapshot?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  counted?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  countedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
};

export type CountNotFoundResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CountNotFound"] = ResolversParentTypes["CountNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  countId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountClosedResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CountClosed"] = ResolversParentTypes["CountClosed"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenCountResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["OpenCountResult"] = ResolversParentTypes["OpenCountResult"],
> = {
  __resolveType: TypeResolveFn<
    "StockCount" | "ProductNotFound" | "WarehouseNotFound" | "CompanyNotFound" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type EnterCountsResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["EnterCountsResult"] = ResolversParentTypes["EnterCountsResult"],
> = {
  __resolveType: TypeResolveFn<
    | "StockCount"
    | "CountNotFound"
    | "CountClosed"
    | "ProductNotFound"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type PostCountResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["PostCountResult"] = ResolversParentTypes["PostCountResult"],
> = {
  __resolveType: TypeResolveFn<
    | "StockCount"
    | "CountNotFound"
    | "CountClosed"
    | "InsufficientStock"
    | "PeriodClosed"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type CancelCountResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CancelCountResult"] = ResolversParentTypes["CancelCountResult"],
> = {
  __resolveType: TypeResolveFn<
    "StockCount" | "CountNotFound" | "CountClosed" | "VersionConflict" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type StockCountEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["StockCountEdge"] = ResolversParentTypes["StockCountEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["StockCount"], ParentType, ContextType>;
};

export type StockCountConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["StockCountConnection"] = ResolversParentTypes["StockCountConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["StockCountEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["StockCount"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type StockCountLineEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["StockCountLineEdge"] = ResolversParentTypes["StockCountLineEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["StockCountLine"], ParentType, ContextType>;
};

export type StockCountLineConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["StockCountLineConnection"] =
    ResolversParentTypes["StockCountLineConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["StockCountLineEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["StockCountLine"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type StockValueReportResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["StockValueReport"] = ResolversParentTypes["StockValueReport"],
> = {
  asOf?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  total?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  inventoryAccount?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes["StockValueRow"]>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
};

export type StockValueRowResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["StockValueRow"] = ResolversParentTypes["StockValueRow"],
> = {
  key?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes["Product"]>, ParentType, ContextType>;
  warehouse?: Resolver<Maybe<ResolversTypes["Warehouse"]>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
};

export type StockMovementReportResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["StockMovementReport"] = ResolversParentTypes["StockMovementReport"],
> = {
  from?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  to?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  openingValue?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  inValue?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  outValue?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  closingValue?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes["StockMovementTotal"]>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
};

export type StockMovementTotalResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["StockMovementTotal"] = ResolversParentTypes["StockMovementTotal"],
> = {
  key?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes["Product"]>, ParentType, ContextType>;
  warehouse?: Resolver<Maybe<ResolversTypes["Warehouse"]>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  openingQuantity?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  openingValue?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  inQuantity?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  inValue?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  outQuantity?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  outValue?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  closingQuantity?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  closingValue?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
};

export type SlowMoverReportResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SlowMoverReport"] = ResolversParentTypes["SlowMoverReport"],
> = {
  since?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  total?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes["SlowMover"]>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
};

export type SlowMoverResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SlowMover"] = ResolversParentTypes["SlowMover"],
> = {
  key?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes["Product"]>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  value?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  issuedValue?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  turnover?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  lastIssuedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
};

export type ReorderReportResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ReorderReport"] = ResolversParentTypes["ReorderReport"],
> = {
  count?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes["ReorderProposal"]>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
};

export type ReorderProposalResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ReorderProposal"] = ResolversParentTypes["ReorderProposal"],
> = {
  key?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes["Product"]>, ParentType, ContextType>;
  warehouse?: Resolver<Maybe<ResolversTypes["Warehouse"]>, ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes["Supplier"]>, ParentType, ContextType>;
  projected?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  reorderLevel?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  leadDays?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  expectedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
};

export type CampaignResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["Campaign"] = ResolversParentTypes["Campaign"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  salesOrders?: Resolver<
    Maybe<ResolversTypes["SalesOrderConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CampaignSalesOrdersArgs, "first">
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SalesOrderResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SalesOrder"] = ResolversParentTypes["SalesOrder"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  salesperson?: Resolver<Maybe<ResolversTypes["Employee"]>, ParentType, ContextType>;
  campaign?: Resolver<Maybe<ResolversTypes["Campaign"]>, ParentType, ContextType>;
  orderedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  requiredOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes["SalesOrderStatus"], ParentType, ContextType>;
  allowBackOrder?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes["SalesOrderLine"]>, ParentType, ContextType>;
  net?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  freight?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  total?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  deliveries?: Resolver<Array<ResolversTypes["Delivery"]>, ParentType, ContextType>;
  invoices?: Resolver<Maybe<Array<ResolversTypes["Invoice"]>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  changes?: Resolver<
    Maybe<ResolversTypes["ChangeConnection"]>,
    ParentType,
    ContextType,
    RequireFields<SalesOrderChangesArgs, "first">
  >;
  quote?: Resolver<Maybe<ResolversTypes["Quote"]>, ParentType, ContextType>;
  returns?: Resolver<Maybe<Array<ResolversTypes["SalesReturn"]>>, ParentType, ContextType>;
  timeWorked?: Resolver<Maybe<ResolversTypes["TimeWorked"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SalesOrderLineResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SalesOrderLine"] = ResolversParentTypes["SalesOrderLine"],
> = {
  lineNumber?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes["Product"]>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  discount?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  net?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  delivered?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  invoiced?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  backordered?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  cancelled?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
};

export type DeliveryResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["Delivery"] = ResolversParentTypes["Delivery"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  deliveredOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes["SalesOrder"]>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  warehouse?: Resolver<Maybe<ResolversTypes["Warehouse"]>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes["DeliveryLine"]>, ParentType, ContextType>;
  movements?: Resolver<
    Maybe<ResolversTypes["StockMovementConnection"]>,
    ParentType,
    ContextType,
    RequireFields<DeliveryMovementsArgs, "first">
  >;
  returns?: Resolver<Maybe<Array<ResolversTypes["SalesReturn"]>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliveryLineResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["DeliveryLine"] = ResolversParentTypes["DeliveryLine"],
> = {
  lineNumber?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes["Product"]>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
};

export type DeliveryEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["DeliveryEdge"] = ResolversParentTypes["DeliveryEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Delivery"], ParentType, ContextType>;
};

export type DeliveryConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["DeliveryConnection"] = ResolversParentTypes["DeliveryConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["DeliveryEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["Delivery"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type BackOrderAllocationResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["BackOrderAllocation"] = ResolversParentTypes["BackOrderAllocation"],
> = {
  lines?: Resolver<Array<ResolversTypes["AllocatedLine"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllocatedLineResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["AllocatedLine"] = ResolversParentTypes["AllocatedLine"],
> = {
  order?: Resolver<Maybe<ResolversTypes["SalesOrder"]>, ParentType, ContextType>;
  lineNumber?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes["Product"]>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
};

export type CreditLimitExceededResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CreditLimitExceeded"] = ResolversParentTypes["CreditLimitExceeded"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  availableCredit?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderNotFoundResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["OrderNotFound"] = ResolversParentTypes["OrderNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  orderId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OverDeliveryResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["OverDelivery"] = ResolversParentTypes["OverDelivery"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  lineNumber?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  undelivered?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyDeliveredResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["AlreadyDelivered"] = ResolversParentTypes["AlreadyDelivered"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  lineNumber?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  delivered?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderCancelledResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["OrderCancelled"] = ResolversParentTypes["OrderCancelled"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NothingLeftResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["NothingLeft"] = ResolversParentTypes["NothingLeft"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceOrderResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["PlaceOrderResult"] = ResolversParentTypes["PlaceOrderResult"],
> = {
  __resolveType: TypeResolveFn<
    | "SalesOrder"
    | "CustomerNotFound"
    | "CustomerErased"
    | "ProductNotFound"
    | "EmployeeNotFound"
    | "WarehouseNotFound"
    | "InsufficientStock"
    | "CreditLimitExceeded"
    | "CurrencyMismatch"
    | "ExchangeRateMissing"
    | "CompanyNotFound"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type ChangeOrderResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ChangeOrderResult"] = ResolversParentTypes["ChangeOrderResult"],
> = {
  __resolveType: TypeResolveFn<
    | "SalesOrder"
    | "OrderNotFound"
    | "OrderCancelled"
    | "AlreadyDelivered"
    | "ProductNotFound"
    | "InsufficientStock"
    | "CreditLimitExceeded"
    | "ExchangeRateMissing"
    | "CurrencyMismatch"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type CancelOrderResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CancelOrderResult"] = ResolversParentTypes["CancelOrderResult"],
> = {
  __resolveType: TypeResolveFn<
    "SalesOrder" | "OrderNotFound" | "NothingLeft" | "VersionConflict" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type ReopenOrderResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ReopenOrderResult"] = ResolversParentTypes["ReopenOrderResult"],
> = {
  __resolveType: TypeResolveFn<
    | "SalesOrder"
    | "OrderNotFound"
    | "NothingLeft"
    | "InsufficientStock"
    | "CreditLimitExceeded"
    | "ExchangeRateMissing"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type AllocateBackOrdersResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["AllocateBackOrdersResult"] =
    ResolversParentTypes["AllocateBackOrdersResult"],
> = {
  __resolveType: TypeResolveFn<
    | "BackOrderAllocation"
    | "ProductNotFound"
    | "WarehouseNotFound"
    | "CompanyNotFound"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type DeliverOrderResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["DeliverOrderResult"] = ResolversParentTypes["DeliverOrderResult"],
> = {
  __resolveType: TypeResolveFn<
    | "Delivery"
    | "OrderNotFound"
    | "OverDelivery"
    | "NothingLeft"
    | "InsufficientStock"
    | "PeriodClosed"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type InvoiceOrderResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["InvoiceOrderResult"] = ResolversParentTypes["InvoiceOrderResult"],
> = {
  __resolveType: TypeResolveFn<
    | "Invoice"
    | "OrderNotFound"
    | "NothingLeft"
    | "PeriodClosed"
    | "ExchangeRateMissing"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type SalesOrderEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SalesOrderEdge"] = ResolversParentTypes["SalesOrderEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["SalesOrder"], ParentType, ContextType>;
};

export type SalesOrderConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SalesOrderConnection"] = ResolversParentTypes["SalesOrderConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["SalesOrderEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["SalesOrder"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type PriceResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["Price"] = ResolversParentTypes["Price"],
> = {
  unitPrice?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  discount?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  net?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  source?: Resolver<ResolversTypes["PriceSource"], ParentType, ContextType>;
  priceList?: Resolver<Maybe<ResolversTypes["PriceList"]>, ParentType, ContextType>;
  minQuantity?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  candidates?: Resolver<Array<ResolversTypes["PriceCandidate"]>, ParentType, ContextType>;
};

export type PriceCandidateResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["PriceCandidate"] = ResolversParentTypes["PriceCandidate"],
> = {
  source?: Resolver<ResolversTypes["PriceSource"], ParentType, ContextType>;
  priceList?: Resolver<Maybe<ResolversTypes["PriceList"]>, ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  discount?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  minQuantity?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
};

export type PriceListResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["PriceList"] = ResolversParentTypes["PriceList"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes["CurrencyCode"], ParentType, ContextType>;
  audience?: Resolver<ResolversTypes["PriceListAudience"], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes["PriceListItem"]>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PriceListItemResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["PriceListItem"] = ResolversParentTypes["PriceListItem"],
> = {
  product?: Resolver<Maybe<ResolversTypes["Product"]>, ParentType, ContextType>;
  minQuantity?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  unitPrice?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  discount?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
};

export type PriceListNotFoundResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["PriceListNotFound"] = ResolversParentTypes["PriceListNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  priceList?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetPriceListResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SetPriceListResult"] = ResolversParentTypes["SetPriceListResult"],
> = {
  __resolveType: TypeResolveFn<
    | "PriceList"
    | "CustomerNotFound"
    | "CustomerErased"
    | "ProductNotFound"
    | "CompanyNotFound"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type PriceListAssignmentResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["PriceListAssignment"] = ResolversParentTypes["PriceListAssignment"],
> = {
  customer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  priceList?: Resolver<Maybe<ResolversTypes["PriceList"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignPriceListResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["AssignPriceListResult"] = ResolversParentTypes["AssignPriceListResult"],
> = {
  __resolveType: TypeResolveFn<
    | "PriceListAssignment"
    | "PriceListNotFound"
    | "CustomerNotFound"
    | "CustomerErased"
    | "CompanyNotFound"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type PriceListEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["PriceListEdge"] = ResolversParentTypes["PriceListEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["PriceList"], ParentType, ContextType>;
};

export type PriceListConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["PriceListConnection"] = ResolversParentTypes["PriceListConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["PriceListEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["PriceList"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type QuoteResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["Quote"] = ResolversParentTypes["Quote"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  salesperson?: Resolver<Maybe<ResolversTypes["Employee"]>, ParentType, ContextType>;
  campaign?: Resolver<Maybe<ResolversTypes["Campaign"]>, ParentType, ContextType>;
  quotedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  status?: Resolver<ResolversTypes["QuoteStatus"], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes["QuoteLine"]>, ParentType, ContextType>;
  net?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  freight?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  total?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  revisions?: Resolver<Array<ResolversTypes["QuoteRevision"]>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes["SalesOrder"]>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  changes?: Resolver<
    Maybe<ResolversTypes["ChangeConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuoteChangesArgs, "first">
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuoteRevisionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["QuoteRevision"] = ResolversParentTypes["QuoteRevision"],
> = {
  revision?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes["QuoteLine"]>, ParentType, ContextType>;
  net?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  freight?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  total?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
};

export type QuoteLineResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["QuoteLine"] = ResolversParentTypes["QuoteLine"],
> = {
  lineNumber?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes["Product"]>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  discount?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  net?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
};

export type QuoteNotFoundResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["QuoteNotFound"] = ResolversParentTypes["QuoteNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  quoteId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuoteNotOpenResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["QuoteNotOpen"] = ResolversParentTypes["QuoteNotOpen"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  status?: Resolver<ResolversTypes["QuoteStatus"], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes["SalesOrder"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateQuoteResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CreateQuoteResult"] = ResolversParentTypes["CreateQuoteResult"],
> = {
  __resolveType: TypeResolveFn<
    | "Quote"
    | "CustomerNotFound"
    | "CustomerErased"
    | "ProductNotFound"
    | "EmployeeNotFound"
    | "WarehouseNotFound"
    | "CurrencyMismatch"
    | "ExchangeRateMissing"
    | "CompanyNotFound"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type ReviseQuoteResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ReviseQuoteResult"] = ResolversParentTypes["ReviseQuoteResult"],
> = {
  __resolveType: TypeResolveFn<
    | "Quote"
    | "QuoteNotFound"
    | "QuoteNotOpen"
    | "ProductNotFound"
    | "CurrencyMismatch"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type SendQuoteResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SendQuoteResult"] = ResolversParentTypes["SendQuoteResult"],
> = {
  __resolveType: TypeResolveFn<
    "Quote" | "QuoteNotFound" | "QuoteNotOpen" | "VersionConflict" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type DeclineQuoteResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["DeclineQuoteResult"] = ResolversParentTypes["DeclineQuoteResult"],
> = {
  __resolveType: TypeResolveFn<
    "Quote" | "QuoteNotFound" | "QuoteNotOpen" | "VersionConflict" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type AcceptQuoteResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["AcceptQuoteResult"] = ResolversParentTypes["AcceptQuoteResult"],
> = {
  __resolveType: TypeResolveFn<
    | "SalesOrder"
    | "QuoteNotFound"
    | "QuoteNotOpen"
    | "CustomerErased"
    | "InsufficientStock"
    | "CreditLimitExceeded"
    | "ExchangeRateMissing"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type QuoteEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["QuoteEdge"] = ResolversParentTypes["QuoteEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Quote"], ParentType, ContextType>;
};

export type QuoteConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["QuoteConnection"] = ResolversParentTypes["QuoteConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["QuoteEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["Quote"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type SalesReturnResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SalesReturn"] = ResolversParentTypes["SalesReturn"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes["SalesOrder"]>, ParentType, ContextType>;
  delivery?: Resolver<Maybe<ResolversTypes["Delivery"]>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  warehouse?: Resolver<Maybe<ResolversTypes["Warehouse"]>, ParentType, ContextType>;
  returnedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes["ReturnReason"], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes["SalesReturnLine"]>, ParentType, ContextType>;
  movements?: Resolver<
    Maybe<ResolversTypes["StockMovementConnection"]>,
    ParentType,
    ContextType,
    RequireFields<SalesReturnMovementsArgs, "first">
  >;
  creditNotes?: Resolver<Maybe<Array<ResolversTypes["CreditNote"]>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SalesReturnLineResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SalesReturnLine"] = ResolversParentTypes["SalesReturnLine"],
> = {
  lineNumber?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes["Product"]>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  credited?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  restocked?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  scrappedLots?: Resolver<Maybe<Array<ResolversTypes["ScrappedLot"]>>, ParentType, ContextType>;
};

export type ScrappedLotResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ScrappedLot"] = ResolversParentTypes["ScrappedLot"],
> = {
  lot?: Resolver<Maybe<ResolversTypes["Lot"]>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
};

export type DeliveryNotFoundResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["DeliveryNotFound"] = ResolversParentTypes["DeliveryNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  deliveryId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnExceedsDeliveryResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ReturnExceedsDelivery"] = ResolversParentTypes["ReturnExceedsDelivery"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  lineNumber?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  returnable?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnGoodsResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ReturnGoodsResult"] = ResolversParentTypes["ReturnGoodsResult"],
> = {
  __resolveType: TypeResolveFn<
    | "SalesReturn"
    | "DeliveryNotFound"
    | "ReturnExceedsDelivery"
    | "NothingLeft"
    | "WarehouseNotFound"
    | "PeriodClosed"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type SalesReturnEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SalesReturnEdge"] = ResolversParentTypes["SalesReturnEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["SalesReturn"], ParentType, ContextType>;
};

export type SalesReturnConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SalesReturnConnection"] = ResolversParentTypes["SalesReturnConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["SalesReturnEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["SalesReturn"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type SalesReportResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SalesReport"] = ResolversParentTypes["SalesReport"],
> = {
  from?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  to?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  net?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  netYearBefore?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  growth?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes["SalesReportRow"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
};

export type SalesReportRowResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SalesReportRow"] = ResolversParentTypes["SalesReportRow"],
> = {
  label?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes["Product"]>, ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes["Employee"]>, ParentType, ContextType>;
  campaign?: Resolver<Maybe<ResolversTypes["Campaign"]>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  net?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  netYearBefore?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  growth?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
};

export type MarginReportResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["MarginReport"] = ResolversParentTypes["MarginReport"],
> = {
  from?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  to?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  revenue?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  margin?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  marginRate?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes["MarginReportRow"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
};

export type MarginReportRowResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["MarginReportRow"] = ResolversParentTypes["MarginReportRow"],
> = {
  label?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes["Product"]>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes["SalesOrder"]>, ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes["Employee"]>, ParentType, ContextType>;
  revenue?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  margin?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  marginRate?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
};

export type ProductPairResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ProductPair"] = ResolversParentTypes["ProductPair"],
> = {
  product?: Resolver<Maybe<ResolversTypes["Product"]>, ParentType, ContextType>;
  other?: Resolver<Maybe<ResolversTypes["Product"]>, ParentType, ContextType>;
  orders?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  support?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  lift?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
};

export type OrderBacklogResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["OrderBacklog"] = ResolversParentTypes["OrderBacklog"],
> = {
  rowCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  net?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  netBackordered?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes["OrderBacklogRow"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
};

export type OrderBacklogRowResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["OrderBacklogRow"] = ResolversParentTypes["OrderBacklogRow"],
> = {
  order?: Resolver<Maybe<ResolversTypes["SalesOrder"]>, ParentType, ContextType>;
  lineNumber?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes["Product"]>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  daysLate?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  undelivered?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  backordered?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  available?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  incoming?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  net?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
};

export type SupplierResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["Supplier"] = ResolversParentTypes["Supplier"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  contactName?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  contactTitle?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes["SupplierAddress"]>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes["CurrencyCode"]>, ParentType, ContextType>;
  paymentTermsDays?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  leadTimeDays?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  active?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  products?: Resolver<
    Maybe<ResolversTypes["ProductConnection"]>,
    ParentType,
    ContextType,
    RequireFields<SupplierProductsArgs, "first">
  >;
  prices?: Resolver<
    Maybe<ResolversTypes["SupplierProductConnection"]>,
    ParentType,
    ContextType,
    RequireFields<SupplierPricesArgs, "first">
  >;
  purchaseOrders?: Resolver<
    Maybe<ResolversTypes["PurchaseOrderConnection"]>,
    ParentType,
    ContextType,
    RequireFields<SupplierPurchaseOrdersArgs, "first">
  >;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  changes?: Resolver<
    Maybe<ResolversTypes["ChangeConnection"]>,
    ParentType,
    ContextType,
    RequireFields<SupplierChangesArgs, "first">
  >;
  invoices?: Resolver<
    Maybe<ResolversTypes["SupplierInvoiceConnection"]>,
    ParentType,
    ContextType,
    RequireFields<SupplierInvoicesArgs, "first">
  >;
  payments?: Resolver<
    Maybe<ResolversTypes["SupplierPaymentConnection"]>,
    ParentType,
    ContextType,
    RequireFields<SupplierPaymentsArgs, "first">
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplierProductResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SupplierProduct"] = ResolversParentTypes["SupplierProduct"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes["Supplier"], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes["Product"]>, ParentType, ContextType>;
  supplierSku?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  price?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  minimumQuantity?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  leadTimeDays?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplierAddressResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SupplierAddress"] = ResolversParentTypes["SupplierAddress"],
> = {
  line1?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes["CountryCode"], ParentType, ContextType>;
};

export type SupplierNumberTakenResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SupplierNumberTaken"] = ResolversParentTypes["SupplierNumberTaken"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplierNotFoundResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SupplierNotFound"] = ResolversParentTypes["SupplierNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  supplierId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateSupplierResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CreateSupplierResult"] = ResolversParentTypes["CreateSupplierResult"],
> = {
  __resolveType: TypeResolveFn<
    "Supplier" | "SupplierNumberTaken" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type UpdateSupplierResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["UpdateSupplierResult"] = ResolversParentTypes["UpdateSupplierResult"],
> = {
  __resolveType: TypeResolveFn<
    "Supplier" | "SupplierNotFound" | "VersionConflict" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type SetSupplierProductResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SetSupplierProductResult"] =
    ResolversParentTypes["SetSupplierProductResult"],
> = {
  __resolveType: TypeResolveFn<
    | "SupplierProduct"
    | "SupplierNotFound"
    | "ProductNotFound"
    | "CompanyNotFound"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type SupplierProductEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SupplierProductEdge"] = ResolversParentTypes["SupplierProductEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["SupplierProduct"], ParentType, ContextType>;
};

export type SupplierProductConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SupplierProductConnection"] =
    ResolversParentTypes["SupplierProductConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["SupplierProductEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["SupplierProduct"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type SupplierEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SupplierEdge"] = ResolversParentTypes["SupplierEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Supplier"], ParentType, ContextType>;
};

export type SupplierConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SupplierConnection"] = ResolversParentTypes["SupplierConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["SupplierEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["Supplier"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type WorkCentreResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["WorkCentre"] = ResolversParentTypes["WorkCentre"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  hourlyRate?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  capacityHours?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  efficiency?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  workingDays?: Resolver<Array<ResolversTypes["Weekday"]>, ParentType, ContextType>;
  closedOn?: Resolver<Array<ResolversTypes["Date"]>, ParentType, ContextType>;
  active?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  changes?: Resolver<
    Maybe<ResolversTypes["ChangeConnection"]>,
    ParentType,
    ContextType,
    RequireFields<WorkCentreChangesArgs, "first">
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkCentreCodeTakenResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["WorkCentreCodeTaken"] = ResolversParentTypes["WorkCentreCodeTaken"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkCentreNotFoundResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["WorkCentreNotFound"] = ResolversParentTypes["WorkCentreNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateWorkCentreResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CreateWorkCentreResult"] = ResolversParentTypes["CreateWorkCentreResult"],
> = {
  __resolveType: TypeResolveFn<
    "WorkCentre" | "WorkCentreCodeTaken" | "CompanyNotFound" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type UpdateWorkCentreResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["UpdateWorkCentreResult"] = ResolversParentTypes["UpdateWorkCentreResult"],
> = {
  __resolveType: TypeResolveFn<
    "WorkCentre" | "WorkCentreNotFound" | "VersionConflict" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type WorkCentreEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["WorkCentreEdge"] = ResolversParentTypes["WorkCentreEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["WorkCentre"], ParentType, ContextType>;
};

export type WorkCentreConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["WorkCentreConnection"] = ResolversParentTypes["WorkCentreConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["WorkCentreEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["WorkCentre"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type BomResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["Bom"] = ResolversParentTypes["Bom"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes["Product"]>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  output?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  phantom?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  components?: Resolver<Array<ResolversTypes["BomComponent"]>, ParentType, ContextType>;
  operations?: Resolver<Array<ResolversTypes["BomOperation"]>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  changes?: Resolver<
    Maybe<ResolversTypes["ChangeConnection"]>,
    ParentType,
    ContextType,
    RequireFields<BomChangesArgs, "first">
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BomComponentResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["BomComponent"] = ResolversParentTypes["BomComponent"],
> = {
  lineNumber?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes["Product"]>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  scrap?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
};

export type BomOperationResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["BomOperation"] = ResolversParentTypes["BomOperation"],
> = {
  lineNumber?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  workCentre?: Resolver<ResolversTypes["WorkCentre"], ParentType, ContextType>;
  setupMinutes?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  runMinutes?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
};

export type BomRequirementResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["BomRequirement"] = ResolversParentTypes["BomRequirement"],
> = {
  level?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes["Product"]>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  bom?: Resolver<Maybe<ResolversTypes["Bom"]>, ParentType, ContextType>;
};

export type BomCostResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["BomCost"] = ResolversParentTypes["BomCost"],
> = {
  quantity?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  materials?: Resolver<Array<ResolversTypes["BomMaterialCost"]>, ParentType, ContextType>;
  operations?: Resolver<Array<ResolversTypes["BomOperationCost"]>, ParentType, ContextType>;
  materialCost?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  operationCost?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  total?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  unitCost?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
};

export type BomMaterialCostResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["BomMaterialCost"] = ResolversParentTypes["BomMaterialCost"],
> = {
  product?: Resolver<Maybe<ResolversTypes["Product"]>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  unitCost?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  cost?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
};

export type BomOperationCostResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["BomOperationCost"] = ResolversParentTypes["BomOperationCost"],
> = {
  workCentre?: Resolver<ResolversTypes["WorkCentre"], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
};

export type BomNotFoundResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["BomNotFound"] = ResolversParentTypes["BomNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  bomId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BomOverlapResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["BomOverlap"] = ResolversParentTypes["BomOverlap"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BomCycleResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["BomCycle"] = ResolversParentTypes["BomCycle"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  sku?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateBomResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CreateBomResult"] = ResolversParentTypes["CreateBomResult"],
> = {
  __resolveType: TypeResolveFn<
    | "Bom"
    | "BomCycle"
    | "BomOverlap"
    | "ProductNotFound"
    | "WorkCentreNotFound"
    | "CompanyNotFound"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type EndBomResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["EndBomResult"] = ResolversParentTypes["EndBomResult"],
> = {
  __resolveType: TypeResolveFn<
    "Bom" | "BomNotFound" | "BomOverlap" | "VersionConflict" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type BomEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["BomEdge"] = ResolversParentTypes["BomEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Bom"], ParentType, ContextType>;
};

export type BomConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["BomConnection"] = ResolversParentTypes["BomConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["BomEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["Bom"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type WorkOrderResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["WorkOrder"] = ResolversParentTypes["WorkOrder"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes["Product"]>, ParentType, ContextType>;
  bom?: Resolver<ResolversTypes["Bom"], ParentType, ContextType>;
  warehouse?: Resolver<Maybe<ResolversTypes["Warehouse"]>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes["WorkOrderStatus"], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  tolerance?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  backflush?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  received?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  scrapped?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  releasedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  workInProgress?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  components?: Resolver<Array<ResolversTypes["WorkOrderComponent"]>, ParentType, ContextType>;
  operations?: Resolver<Array<ResolversTypes["WorkOrderOperation"]>, ParentType, ContextType>;
  events?: Resolver<
    Maybe<ResolversTypes["WorkOrderEventConnection"]>,
    ParentType,
    ContextType,
    RequireFields<WorkOrderEventsArgs, "first">
  >;
  recordedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  changes?: Resolver<
    Maybe<ResolversTypes["ChangeConnection"]>,
    ParentType,
    ContextType,
    RequireFields<WorkOrderChangesArgs, "first">
  >;
  timeWorked?: Resolver<Maybe<ResolversTypes["TimeWorked"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkOrderComponentResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["WorkOrderComponent"] = ResolversParentTypes["WorkOrderComponent"],
> = {
  lineNumber?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes["Product"]>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  issued?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  scrapped?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
};

export type WorkOrderOperationResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["WorkOrderOperation"] = ResolversParentTypes["WorkOrderOperation"],
> = {
  lineNumber?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  workCentre?: Resolver<ResolversTypes["WorkCentre"], ParentType, ContextType>;
  plannedHours?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  reportedHours?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
};

export type WorkOrderEventResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["WorkOrderEvent"] = ResolversParentTypes["WorkOrderEvent"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["WorkOrderEventKind"], ParentType, ContextType>;
  lineNumber?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  value?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
};

export type WorkOrderNotFoundResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["WorkOrderNotFound"] = ResolversParentTypes["WorkOrderNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  workOrderId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkOrderStatusConflictResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["WorkOrderStatusConflict"] = ResolversParentTypes["WorkOrderStatusConflict"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  status?: Resolver<ResolversTypes["WorkOrderStatus"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoBomResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["NoBom"] = ResolversParentTypes["NoBom"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OverIssueResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["OverIssue"] = ResolversParentTypes["OverIssue"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  lineNumber?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  issuable?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OverProductionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["OverProduction"] = ResolversParentTypes["OverProduction"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  producible?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateWorkOrderResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CreateWorkOrderResult"] = ResolversParentTypes["CreateWorkOrderResult"],
> = {
  __resolveType: TypeResolveFn<
    | "WorkOrder"
    | "NoBom"
    | "ProductNotFound"
    | "WarehouseNotFound"
    | "CompanyNotFound"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type RescheduleWorkOrderResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["RescheduleWorkOrderResult"] =
    ResolversParentTypes["RescheduleWorkOrderResult"],
> = {
  __resolveType: TypeResolveFn<
    | "WorkOrder"
    | "WorkOrderNotFound"
    | "WorkOrderStatusConflict"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type ReleaseWorkOrderResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ReleaseWorkOrderResult"] = ResolversParentTypes["ReleaseWorkOrderResult"],
> = {
  __resolveType: TypeResolveFn<
    | "WorkOrder"
    | "WorkOrderNotFound"
    | "WorkOrderStatusConflict"
    | "InsufficientStock"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type StartWorkOrderResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["StartWorkOrderResult"] = ResolversParentTypes["StartWorkOrderResult"],
> = {
  __resolveType: TypeResolveFn<
    | "WorkOrder"
    | "WorkOrderNotFound"
    | "WorkOrderStatusConflict"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type IssueComponentsResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["IssueComponentsResult"] = ResolversParentTypes["IssueComponentsResult"],
> = {
  __resolveType: TypeResolveFn<
    | "WorkOrder"
    | "WorkOrderNotFound"
    | "WorkOrderStatusConflict"
    | "OverIssue"
    | "NothingLeft"
    | "InsufficientStock"
    | "PeriodClosed"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type ReturnComponentsResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ReturnComponentsResult"] = ResolversParentTypes["ReturnComponentsResult"],
> = {
  __resolveType: TypeResolveFn<
    | "WorkOrder"
    | "WorkOrderNotFound"
    | "WorkOrderStatusConflict"
    | "PeriodClosed"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type WithdrawHoursResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["WithdrawHoursResult"] = ResolversParentTypes["WithdrawHoursResult"],
> = {
  __resolveType: TypeResolveFn<
    | "WorkOrder"
    | "WorkOrderNotFound"
    | "WorkOrderStatusConflict"
    | "PeriodClosed"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type ScrapComponentsResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ScrapComponentsResult"] = ResolversParentTypes["ScrapComponentsResult"],
> = {
  __resolveType: TypeResolveFn<
    | "WorkOrder"
    | "WorkOrderNotFound"
    | "WorkOrderStatusConflict"
    | "InsufficientStock"
    | "PeriodClosed"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type ReportOperationResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ReportOperationResult"] = ResolversParentTypes["ReportOperationResult"],
> = {
  __resolveType: TypeResolveFn<
    | "WorkOrder"
    | "WorkOrderNotFound"
    | "WorkOrderStatusConflict"
    | "PeriodClosed"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type ReceiveProductResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ReceiveProductResult"] = ResolversParentTypes["ReceiveProductResult"],
> = {
  __resolveType: TypeResolveFn<
    | "WorkOrder"
    | "WorkOrderNotFound"
    | "WorkOrderStatusConflict"
    | "OverProduction"
    | "InsufficientStock"
    | "PeriodClosed"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type ScrapProductResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ScrapProductResult"] = ResolversParentTypes["ScrapProductResult"],
> = {
  __resolveType: TypeResolveFn<
    | "WorkOrder"
    | "WorkOrderNotFound"
    | "WorkOrderStatusConflict"
    | "OverProduction"
    | "InsufficientStock"
    | "PeriodClosed"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type CloseWorkOrderResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CloseWorkOrderResult"] = ResolversParentTypes["CloseWorkOrderResult"],
> = {
  __resolveType: TypeResolveFn<
    | "WorkOrder"
    | "WorkOrderNotFound"
    | "WorkOrderStatusConflict"
    | "PeriodClosed"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type CancelWorkOrderResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CancelWorkOrderResult"] = ResolversParentTypes["CancelWorkOrderResult"],
> = {
  __resolveType: TypeResolveFn<
    | "WorkOrder"
    | "WorkOrderNotFound"
    | "WorkOrderStatusConflict"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type WorkOrderEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["WorkOrderEdge"] = ResolversParentTypes["WorkOrderEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["WorkOrder"], ParentType, ContextType>;
};

export type WorkOrderConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["WorkOrderConnection"] = ResolversParentTypes["WorkOrderConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["WorkOrderEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["WorkOrder"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type WorkOrderEventEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["WorkOrderEventEdge"] = ResolversParentTypes["WorkOrderEventEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["WorkOrderEvent"], ParentType, ContextType>;
};

export type WorkOrderEventConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["WorkOrderEventConnection"] =
    ResolversParentTypes["WorkOrderEventConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["WorkOrderEventEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["WorkOrderEvent"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type PlanningParameterResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["PlanningParameter"] = ResolversParentTypes["PlanningParameter"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes["Product"]>, ParentType, ContextType>;
  leadTimeDays?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  minimumLot?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  lotMultiple?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  changes?: Resolver<
    Maybe<ResolversTypes["ChangeConnection"]>,
    ParentType,
    ContextType,
    RequireFields<PlanningParameterChangesArgs, "first">
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlannedDemandResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["PlannedDemand"] = ResolversParentTypes["PlannedDemand"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes["Product"]>, ParentType, ContextType>;
  warehouse?: Resolver<Maybe<ResolversTypes["Warehouse"]>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  changes?: Resolver<
    Maybe<ResolversTypes["ChangeConnection"]>,
    ParentType,
    ContextType,
    RequireFields<PlannedDemandChangesArgs, "first">
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlannedDemandNotFoundResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["PlannedDemandNotFound"] = ResolversParentTypes["PlannedDemandNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  plannedDemandId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetPlanningResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SetPlanningResult"] = ResolversParentTypes["SetPlanningResult"],
> = {
  __resolveType: TypeResolveFn<
    "PlanningParameter" | "ProductNotFound" | "CompanyNotFound" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type PlanDemandResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["PlanDemandResult"] = ResolversParentTypes["PlanDemandResult"],
> = {
  __resolveType: TypeResolveFn<
    | "PlannedDemand"
    | "ProductNotFound"
    | "WarehouseNotFound"
    | "CompanyNotFound"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type WithdrawDemandResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["WithdrawDemandResult"] = ResolversParentTypes["WithdrawDemandResult"],
> = {
  __resolveType: TypeResolveFn<
    "PlannedDemand" | "PlannedDemandNotFound" | "VersionConflict" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type PlanningParameterEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["PlanningParameterEdge"] = ResolversParentTypes["PlanningParameterEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["PlanningParameter"], ParentType, ContextType>;
};

export type PlanningParameterConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["PlanningParameterConnection"] =
    ResolversParentTypes["PlanningParameterConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["PlanningParameterEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["PlanningParameter"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type PlannedDemandEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["PlannedDemandEdge"] = ResolversParentTypes["PlannedDemandEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["PlannedDemand"], ParentType, ContextType>;
};

export type PlannedDemandConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["PlannedDemandConnection"] = ResolversParentTypes["PlannedDemandConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["PlannedDemandEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["PlannedDemand"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type MrpRunResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["MrpRun"] = ResolversParentTypes["MrpRun"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  warehouse?: Resolver<Maybe<ResolversTypes["Warehouse"]>, ParentType, ContextType>;
  ranOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  horizon?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  reorderLevels?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  proposals?: Resolver<
    Maybe<ResolversTypes["MrpProposalConnection"]>,
    ParentType,
    ContextType,
    RequireFields<MrpRunProposalsArgs, "first">
  >;
  demands?: Resolver<
    Maybe<ResolversTypes["MrpDemandConnection"]>,
    ParentType,
    ContextType,
    RequireFields<MrpRunDemandsArgs, "first">
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MrpProposalResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["MrpProposal"] = ResolversParentTypes["MrpProposal"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  run?: Resolver<ResolversTypes["MrpRun"], ParentType, ContextType>;
  action?: Resolver<ResolversTypes["MrpAction"], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes["Product"]>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  bom?: Resolver<Maybe<ResolversTypes["Bom"]>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  releaseOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  late?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  status?: Resolver<ResolversTypes["MrpProposalStatus"], ParentType, ContextType>;
  pegs?: Resolver<
    Maybe<ResolversTypes["MrpPegConnection"]>,
    ParentType,
    ContextType,
    RequireFields<MrpProposalPegsArgs, "first">
  >;
  workOrder?: Resolver<Maybe<ResolversTypes["WorkOrder"]>, ParentType, ContextType>;
  purchaseOrder?: Resolver<Maybe<ResolversTypes["PurchaseOrder"]>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  changes?: Resolver<
    Maybe<ResolversTypes["ChangeConnection"]>,
    ParentType,
    ContextType,
    RequireFields<MrpProposalChangesArgs, "first">
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MrpDemandResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["MrpDemand"] = ResolversParentTypes["MrpDemand"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["MrpDemandKind"], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes["Product"]>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  salesOrder?: Resolver<Maybe<ResolversTypes["SalesOrder"]>, ParentType, ContextType>;
  workOrder?: Resolver<Maybe<ResolversTypes["WorkOrder"]>, ParentType, ContextType>;
  plannedDemand?: Resolver<Maybe<ResolversTypes["PlannedDemand"]>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes["MrpProposal"]>, ParentType, ContextType>;
  pegs?: Resolver<
    Maybe<ResolversTypes["MrpPegConnection"]>,
    ParentType,
    ContextType,
    RequireFields<MrpDemandPegsArgs, "first">
  >;
};

export type MrpSupplyResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["MrpSupply"] = ResolversParentTypes["MrpSupply"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["MrpSupplyKind"], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  availableOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  workOrder?: Resolver<Maybe<ResolversTypes["WorkOrder"]>, ParentType, ContextType>;
  purchaseOrder?: Resolver<Maybe<ResolversTypes["PurchaseOrder"]>, ParentType, ContextType>;
  transfer?: Resolver<Maybe<ResolversTypes["StockTransfer"]>, ParentType, ContextType>;
};

export type MrpPegResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["MrpPeg"] = ResolversParentTypes["MrpPeg"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  late?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  demand?: Resolver<ResolversTypes["MrpDemand"], ParentType, ContextType>;
  supply?: Resolver<Maybe<ResolversTypes["MrpSupply"]>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes["MrpProposal"]>, ParentType, ContextType>;
};

export type FirmedProposalsResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["FirmedProposals"] = ResolversParentTypes["FirmedProposals"],
> = {
  proposals?: Resolver<Array<ResolversTypes["MrpProposal"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposalNotFoundResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ProposalNotFound"] = ResolversParentTypes["ProposalNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  proposalId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposalNotOpenResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ProposalNotOpen"] = ResolversParentTypes["ProposalNotOpen"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RunMrpResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["RunMrpResult"] = ResolversParentTypes["RunMrpResult"],
> = {
  __resolveType: TypeResolveFn<
    "MrpRun" | "WarehouseNotFound" | "CompanyNotFound" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type FirmProposalResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["FirmProposalResult"] = ResolversParentTypes["FirmProposalResult"],
> = {
  __resolveType: TypeResolveFn<
    | "MrpProposal"
    | "ProposalNotFound"
    | "ProposalNotOpen"
    | "SupplierNotFound"
    | "SupplierInactive"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type FirmProposalsResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["FirmProposalsResult"] = ResolversParentTypes["FirmProposalsResult"],
> = {
  __resolveType: TypeResolveFn<
    | "FirmedProposals"
    | "ProposalNotFound"
    | "ProposalNotOpen"
    | "SupplierNotFound"
    | "SupplierInactive"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type MrpRunEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["MrpRunEdge"] = ResolversParentTypes["MrpRunEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["MrpRun"], ParentType, ContextType>;
};

export type MrpRunConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["MrpRunConnection"] = ResolversParentTypes["MrpRunConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["MrpRunEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["MrpRun"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type MrpProposalEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["MrpProposalEdge"] = ResolversParentTypes["MrpProposalEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["MrpProposal"], ParentType, ContextType>;
};

export type MrpProposalConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["MrpProposalConnection"] = ResolversParentTypes["MrpProposalConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["MrpProposalEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["MrpProposal"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type MrpDemandEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["MrpDemandEdge"] = ResolversParentTypes["MrpDemandEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["MrpDemand"], ParentType, ContextType>;
};

export type MrpDemandConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["MrpDemandConnection"] = ResolversParentTypes["MrpDemandConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["MrpDemandEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["MrpDemand"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type MrpPegEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["MrpPegEdge"] = ResolversParentTypes["MrpPegEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["MrpPeg"], ParentType, ContextType>;
};

export type MrpPegConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["MrpPegConnection"] = ResolversParentTypes["MrpPegConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["MrpPegEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["MrpPeg"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type CapacityWeekResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CapacityWeek"] = ResolversParentTypes["CapacityWeek"],
> = {
  workCentre?: Resolver<ResolversTypes["WorkCentre"], ParentType, ContextType>;
  week?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  capacityHours?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  loadHours?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  utilisation?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
};

export type PurchaseOrderResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["PurchaseOrder"] = ResolversParentTypes["PurchaseOrder"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes["Supplier"], ParentType, ContextType>;
  warehouse?: Resolver<Maybe<ResolversTypes["Warehouse"]>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes["PurchaseOrderStatus"], ParentType, ContextType>;
  orderedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  expectedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  overReceipt?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes["PurchaseOrderLine"]>, ParentType, ContextType>;
  net?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  total?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  receipts?: Resolver<Array<ResolversTypes["GoodsReceipt"]>, ParentType, ContextType>;
  returns?: Resolver<Array<ResolversTypes["SupplierReturn"]>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  changes?: Resolver<
    Maybe<ResolversTypes["ChangeConnection"]>,
    ParentType,
    ContextType,
    RequireFields<PurchaseOrderChangesArgs, "first">
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PurchaseOrderLineResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["PurchaseOrderLine"] = ResolversParentTypes["PurchaseOrderLine"],
> = {
  lineNumber?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes["Product"]>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes["LedgerAccount"]>, ParentType, ContextType>;
  warehouse?: Resolver<Maybe<ResolversTypes["Warehouse"]>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  net?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  taxCode?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  taxRate?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  expectedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  promisedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  received?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  accepted?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  invoiced?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
};

export type PurchaseOrderNotFoundResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["PurchaseOrderNotFound"] = ResolversParentTypes["PurchaseOrderNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  orderId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PurchaseOrderNotOpenResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["PurchaseOrderNotOpen"] = ResolversParentTypes["PurchaseOrderNotOpen"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  status?: Resolver<ResolversTypes["PurchaseOrderStatus"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplierInactiveResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SupplierInactive"] = ResolversParentTypes["SupplierInactive"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  supplierId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreatePurchaseOrderResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CreatePurchaseOrderResult"] =
    ResolversParentTypes["CreatePurchaseOrderResult"],
> = {
  __resolveType: TypeResolveFn<
    | "PurchaseOrder"
    | "SupplierNotFound"
    | "SupplierInactive"
    | "ProductNotFound"
    | "WarehouseNotFound"
    | "CompanyNotFound"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type UpdatePurchaseOrderResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["UpdatePurchaseOrderResult"] =
    ResolversParentTypes["UpdatePurchaseOrderResult"],
> = {
  __resolveType: TypeResolveFn<
    | "PurchaseOrder"
    | "PurchaseOrderNotFound"
    | "PurchaseOrderNotOpen"
    | "ProductNotFound"
    | "WarehouseNotFound"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type SendPurchaseOrderResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SendPurchaseOrderResult"] = ResolversParentTypes["SendPurchaseOrderResult"],
> = {
  __resolveType: TypeResolveFn<
    | "PurchaseOrder"
    | "PurchaseOrderNotFound"
    | "PurchaseOrderNotOpen"
    | "SupplierInactive"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type ConfirmPurchaseOrderResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ConfirmPurchaseOrderResult"] =
    ResolversParentTypes["ConfirmPurchaseOrderResult"],
> = {
  __resolveType: TypeResolveFn<
    | "PurchaseOrder"
    | "PurchaseOrderNotFound"
    | "PurchaseOrderNotOpen"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type EndPurchaseOrderResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["EndPurchaseOrderResult"] = ResolversParentTypes["EndPurchaseOrderResult"],
> = {
  __resolveType: TypeResolveFn<
    | "PurchaseOrder"
    | "PurchaseOrderNotFound"
    | "PurchaseOrderNotOpen"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type PurchaseOrderEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["PurchaseOrderEdge"] = ResolversParentTypes["PurchaseOrderEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["PurchaseOrder"], ParentType, ContextType>;
};

export type PurchaseOrderConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["PurchaseOrderConnection"] = ResolversParentTypes["PurchaseOrderConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["PurchaseOrderEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["PurchaseOrder"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type GoodsReceiptResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["GoodsReceipt"] = ResolversParentTypes["GoodsReceipt"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  order?: Resolver<ResolversTypes["PurchaseOrder"], ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  deliveryNote?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes["GoodsReceiptLine"]>, ParentType, ContextType>;
  movements?: Resolver<
    Maybe<ResolversTypes["StockMovementConnection"]>,
    ParentType,
    ContextType,
    RequireFields<GoodsReceiptMovementsArgs, "first">
  >;
  landedCosts?: Resolver<
    Maybe<ResolversTypes["LandedCostConnection"]>,
    ParentType,
    ContextType,
    RequireFields<GoodsReceiptLandedCostsArgs, "first">
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GoodsReceiptLineResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["GoodsReceiptLine"] = ResolversParentTypes["GoodsReceiptLine"],
> = {
  lineNumber?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes["Product"]>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  accepted?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  rejectionReason?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
};

export type SupplierReturnResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SupplierReturn"] = ResolversParentTypes["SupplierReturn"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  order?: Resolver<ResolversTypes["PurchaseOrder"], ParentType, ContextType>;
  returnedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes["SupplierReturnLine"]>, ParentType, ContextType>;
  movements?: Resolver<
    Maybe<ResolversTypes["StockMovementConnection"]>,
    ParentType,
    ContextType,
    RequireFields<SupplierReturnMovementsArgs, "first">
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplierReturnLineResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SupplierReturnLine"] = ResolversParentTypes["SupplierReturnLine"],
> = {
  lineNumber?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes["Product"]>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  value?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
};

export type OverReceiptResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["OverReceipt"] = ResolversParentTypes["OverReceipt"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  lineNumber?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  receivable?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OverReturnResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["OverReturn"] = ResolversParentTypes["OverReturn"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  lineNumber?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  returnable?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NothingToReceiveResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["NothingToReceive"] = ResolversParentTypes["NothingToReceive"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceiveGoodsResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ReceiveGoodsResult"] = ResolversParentTypes["ReceiveGoodsResult"],
> = {
  __resolveType: TypeResolveFn<
    | "GoodsReceipt"
    | "PurchaseOrderNotFound"
    | "PurchaseOrderNotOpen"
    | "OverReceipt"
    | "NothingToReceive"
    | "ExchangeRateMissing"
    | "PeriodClosed"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type ReturnToSupplierResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ReturnToSupplierResult"] = ResolversParentTypes["ReturnToSupplierResult"],
> = {
  __resolveType: TypeResolveFn<
    | "SupplierReturn"
    | "PurchaseOrderNotFound"
    | "OverReturn"
    | "InsufficientStock"
    | "PeriodClosed"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type GoodsReceiptEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["GoodsReceiptEdge"] = ResolversParentTypes["GoodsReceiptEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["GoodsReceipt"], ParentType, ContextType>;
};

export type GoodsReceiptConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["GoodsReceiptConnection"] = ResolversParentTypes["GoodsReceiptConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["GoodsReceiptEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["GoodsReceipt"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type LandedCostResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["LandedCost"] = ResolversParentTypes["LandedCost"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes["GoodsReceipt"], ParentType, ContextType>;
  description?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes["LandedCostBasis"], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes["LedgerAccount"]>, ParentType, ContextType>;
  postedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes["LandedCostLine"]>, ParentType, ContextType>;
  movements?: Resolver<
    Maybe<ResolversTypes["StockMovementConnection"]>,
    ParentType,
    ContextType,
    RequireFields<LandedCostMovementsArgs, "first">
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LandedCostLineResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["LandedCostLine"] = ResolversParentTypes["LandedCostLine"],
> = {
  lineNumber?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  stocked?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
};

export type GoodsReceiptNotFoundResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["GoodsReceiptNotFound"] = ResolversParentTypes["GoodsReceiptNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  receiptId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddLandedCostResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["AddLandedCostResult"] = ResolversParentTypes["AddLandedCostResult"],
> = {
  __resolveType: TypeResolveFn<
    "LandedCost" | "GoodsReceiptNotFound" | "PeriodClosed" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type LandedCostEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["LandedCostEdge"] = ResolversParentTypes["LandedCostEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["LandedCost"], ParentType, ContextType>;
};

export type LandedCostConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["LandedCostConnection"] = ResolversParentTypes["LandedCostConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["LandedCostEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["LandedCost"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type PurchaseReportResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["PurchaseReport"] = ResolversParentTypes["PurchaseReport"],
> = {
  from?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  to?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  net?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes["PurchaseReportRow"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
};

export type PurchaseReportRowResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["PurchaseReportRow"] = ResolversParentTypes["PurchaseReportRow"],
> = {
  supplier?: Resolver<Maybe<ResolversTypes["Supplier"]>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes["Product"]>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  net?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
};

export type GoodsReceivedNotInvoicedResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["GoodsReceivedNotInvoiced"] =
    ResolversParentTypes["GoodsReceivedNotInvoiced"],
> = {
  asOf?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  total?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes["NotInvoicedLine"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
};

export type NotInvoicedLineResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["NotInvoicedLine"] = ResolversParentTypes["NotInvoicedLine"],
> = {
  order?: Resolver<ResolversTypes["PurchaseOrder"], ParentType, ContextType>;
  lineNumber?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  description?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  received?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  invoiced?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  value?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
};

export type SupplierDeliveryResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SupplierDelivery"] = ResolversParentTypes["SupplierDelivery"],
> = {
  supplier?: Resolver<ResolversTypes["Supplier"], ParentType, ContextType>;
  period?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  orders?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  linesOnTime?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  linesLate?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  onTime?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  averageLeadTimeDays?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  quantityAccuracy?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  received?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  rejectionRate?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
};

export type PurchasePolicyResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["PurchasePolicy"] = ResolversParentTypes["PurchasePolicy"],
> = {
  matchTolerance?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  matchToleranceAmount?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  overReceipt?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  changes?: Resolver<
    Maybe<ResolversTypes["ChangeConnection"]>,
    ParentType,
    ContextType,
    RequireFields<PurchasePolicyChangesArgs, "first">
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetPurchasePolicyResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SetPurchasePolicyResult"] = ResolversParentTypes["SetPurchasePolicyResult"],
> = {
  __resolveType: TypeResolveFn<
    "PurchasePolicy" | "CompanyNotFound" | "VersionConflict" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type SupplierInvoiceResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SupplierInvoice"] = ResolversParentTypes["SupplierInvoice"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["SupplierInvoiceKind"], ParentType, ContextType>;
  status?: Resolver<ResolversTypes["SupplierInvoiceStatus"], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  supplierNumber?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes["Supplier"]>, ParentType, ContextType>;
  invoicedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  postedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  paymentReference?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  rate?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  net?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  rounding?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  total?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  baseTotal?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  outstanding?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  baseOutstanding?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes["SupplierInvoiceLine"]>, ParentType, ContextType>;
  releasedBy?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  releaseReason?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  cancelledOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  allocations?: Resolver<Array<ResolversTypes["SupplierAllocation"]>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  changes?: Resolver<
    Maybe<ResolversTypes["ChangeConnection"]>,
    ParentType,
    ContextType,
    RequireFields<SupplierInvoiceChangesArgs, "first">
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplierInvoiceLineResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SupplierInvoiceLine"] = ResolversParentTypes["SupplierInvoiceLine"],
> = {
  lineNumber?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes["PurchaseOrder"]>, ParentType, ContextType>;
  orderLineNumber?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes["LedgerAccount"]>, ParentType, ContextType>;
  costCentre?: Resolver<Maybe<ResolversTypes["CostCentre"]>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes["Project"]>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  net?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  expectedNet?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  taxCode?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  taxRate?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  holds?: Resolver<Array<ResolversTypes["SupplierInvoiceHold"]>, ParentType, ContextType>;
};

export type SupplierInvoiceNumberTakenResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SupplierInvoiceNumberTaken"] =
    ResolversParentTypes["SupplierInvoiceNumberTaken"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  invoiceId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplierInvoiceNotFoundResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SupplierInvoiceNotFound"] = ResolversParentTypes["SupplierInvoiceNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  invoiceId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplierInvoiceNotOpenResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SupplierInvoiceNotOpen"] = ResolversParentTypes["SupplierInvoiceNotOpen"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  status?: Resolver<ResolversTypes["SupplierInvoiceStatus"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OverSupplierCreditResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["OverSupplierCredit"] = ResolversParentTypes["OverSupplierCredit"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  field?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  creditable?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterSupplierInvoiceResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["RegisterSupplierInvoiceResult"] =
    ResolversParentTypes["RegisterSupplierInvoiceResult"],
> = {
  __resolveType: TypeResolveFn<
    | "SupplierInvoice"
    | "SupplierNotFound"
    | "SupplierInvoiceNumberTaken"
    | "PurchaseOrderNotFound"
    | "OverSupplierCredit"
    | "CurrencyMismatch"
    | "ExchangeRateMissing"
    | "PeriodClosed"
    | "CompanyNotFound"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type ReleaseSupplierInvoiceResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ReleaseSupplierInvoiceResult"] =
    ResolversParentTypes["ReleaseSupplierInvoiceResult"],
> = {
  __resolveType: TypeResolveFn<
    | "SupplierInvoice"
    | "SupplierInvoiceNotFound"
    | "SupplierInvoiceNotOpen"
    | "ExchangeRateMissing"
    | "PeriodClosed"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type CancelSupplierInvoiceResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CancelSupplierInvoiceResult"] =
    ResolversParentTypes["CancelSupplierInvoiceResult"],
> = {
  __resolveType: TypeResolveFn<
    | "SupplierInvoice"
    | "SupplierInvoiceNotFound"
    | "SupplierInvoiceNotOpen"
    | "PeriodClosed"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type SupplierInvoiceEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SupplierInvoiceEdge"] = ResolversParentTypes["SupplierInvoiceEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["SupplierInvoice"], ParentType, ContextType>;
};

export type SupplierInvoiceConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SupplierInvoiceConnection"] =
    ResolversParentTypes["SupplierInvoiceConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["SupplierInvoiceEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["SupplierInvoice"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type AgedPayablesResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["AgedPayables"] = ResolversParentTypes["AgedPayables"],
> = {
  asOf?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  books?: Resolver<ResolversTypes["BooksOf"], ParentType, ContextType>;
  total?: Resolver<ResolversTypes["PayablesByAge"], ParentType, ContextType>;
  payableAccount?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes["AgedPayablesRow"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
};

export type AgedPayablesRowResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["AgedPayablesRow"] = ResolversParentTypes["AgedPayablesRow"],
> = {
  supplier?: Resolver<Maybe<ResolversTypes["Supplier"]>, ParentType, ContextType>;
  amounts?: Resolver<ResolversTypes["PayablesByAge"], ParentType, ContextType>;
};

export type PayablesByAgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["PayablesByAge"] = ResolversParentTypes["PayablesByAge"],
> = {
  current?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  days1To30?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  days31To60?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  days61To90?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  over90?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  unallocated?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  total?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
};

export type OpenPayablesResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["OpenPayables"] = ResolversParentTypes["OpenPayables"],
> = {
  asOf?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  total?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes["OpenPayable"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
};

export type OpenPayableResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["OpenPayable"] = ResolversParentTypes["OpenPayable"],
> = {
  supplier?: Resolver<Maybe<ResolversTypes["Supplier"]>, ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes["SupplierInvoice"]>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes["SupplierPayment"]>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  daysOverdue?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  open?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  baseOpen?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
};

export type SupplierStatementResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SupplierStatement"] = ResolversParentTypes["SupplierStatement"],
> = {
  supplier?: Resolver<Maybe<ResolversTypes["Supplier"]>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  to?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  opening?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  charged?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  closing?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes["SupplierStatementLine"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
};

export type SupplierStatementLineResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SupplierStatementLine"] = ResolversParentTypes["SupplierStatementLine"],
> = {
  date?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["SupplierStatementKind"], ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes["SupplierInvoice"]>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes["SupplierPayment"]>, ParentType, ContextType>;
  refund?: Resolver<Maybe<ResolversTypes["SupplierRefund"]>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
};

export type SupplierPaymentResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SupplierPayment"] = ResolversParentTypes["SupplierPayment"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes["Supplier"]>, ParentType, ContextType>;
  paidOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  baseAmount?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  unallocated?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  baseUnallocated?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  cancelledOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes["PaymentStatus"], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  allocations?: Resolver<Array<ResolversTypes["SupplierAllocation"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplierAllocationResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SupplierAllocation"] = ResolversParentTypes["SupplierAllocation"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes["SupplierInvoice"]>, ParentType, ContextType>;
  refund?: Resolver<Maybe<ResolversTypes["SupplierRefund"]>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes["SupplierPayment"]>, ParentType, ContextType>;
  creditNote?: Resolver<Maybe<ResolversTypes["SupplierInvoice"]>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  exchangeGain?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  allocatedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplierRefundResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SupplierRefund"] = ResolversParentTypes["SupplierRefund"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes["Supplier"]>, ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  baseAmount?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  allocations?: Resolver<Array<ResolversTypes["SupplierAllocation"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentProposalResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["PaymentProposal"] = ResolversParentTypes["PaymentProposal"],
> = {
  rowCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes["ProposedPayment"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
};

export type ProposedPaymentResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ProposedPayment"] = ResolversParentTypes["ProposedPayment"],
> = {
  supplier?: Resolver<Maybe<ResolversTypes["Supplier"]>, ParentType, ContextType>;
  invoices?: Resolver<Array<ResolversTypes["SupplierInvoice"]>, ParentType, ContextType>;
  due?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  credit?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  toPay?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
};

export type SupplierPaymentNotFoundResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SupplierPaymentNotFound"] = ResolversParentTypes["SupplierPaymentNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  paymentId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OverPaymentResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["OverPayment"] = ResolversParentTypes["OverPayment"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  invoiceId?: Resolver<Maybe<ResolversTypes["ID"]>, ParentType, ContextType>;
  allocatable?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaySupplierResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["PaySupplierResult"] = ResolversParentTypes["PaySupplierResult"],
> = {
  __resolveType: TypeResolveFn<
    | "SupplierPayment"
    | "SupplierNotFound"
    | "SupplierInvoiceNotFound"
    | "OverPayment"
    | "CurrencyMismatch"
    | "ExchangeRateMissing"
    | "PeriodClosed"
    | "CompanyNotFound"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type AllocatedSupplierCreditResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["AllocatedSupplierCredit"] = ResolversParentTypes["AllocatedSupplierCredit"],
> = {
  allocations?: Resolver<Array<ResolversTypes["SupplierAllocation"]>, ParentType, ContextType>;
  left?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllocateSupplierCreditResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["AllocateSupplierCreditResult"] =
    ResolversParentTypes["AllocateSupplierCreditResult"],
> = {
  __resolveType: TypeResolveFn<
    | "AllocatedSupplierCredit"
    | "SupplierPaymentNotFound"
    | "SupplierInvoiceNotFound"
    | "OverPayment"
    | "CurrencyMismatch"
    | "PeriodClosed"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type ReleaseSupplierAllocationResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ReleaseSupplierAllocationResult"] =
    ResolversParentTypes["ReleaseSupplierAllocationResult"],
> = {
  __resolveType: TypeResolveFn<
    | "SupplierAllocation"
    | "AllocationNotFound"
    | "AlreadyReleased"
    | "PeriodClosed"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type CancelSupplierPaymentResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CancelSupplierPaymentResult"] =
    ResolversParentTypes["CancelSupplierPaymentResult"],
> = {
  __resolveType: TypeResolveFn<
    | "SupplierPayment"
    | "SupplierPaymentNotFound"
    | "AlreadyCancelled"
    | "AlreadyRefunded"
    | "PeriodClosed"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type RecordSupplierRefundResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["RecordSupplierRefundResult"] =
    ResolversParentTypes["RecordSupplierRefundResult"],
> = {
  __resolveType: TypeResolveFn<
    | "SupplierRefund"
    | "SupplierNotFound"
    | "InsufficientCredit"
    | "ExchangeRateMissing"
    | "PeriodClosed"
    | "CompanyNotFound"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type SupplierPaymentEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SupplierPaymentEdge"] = ResolversParentTypes["SupplierPaymentEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["SupplierPayment"], ParentType, ContextType>;
};

export type SupplierPaymentConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SupplierPaymentConnection"] =
    ResolversParentTypes["SupplierPaymentConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["SupplierPaymentEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["SupplierPayment"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type ForeignItemsResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ForeignItems"] = ResolversParentTypes["ForeignItems"],
> = {
  asOf?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  gain?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  loss?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes["ForeignItem"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
};

export type ForeignItemResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ForeignItem"] = ResolversParentTypes["ForeignItem"],
> = {
  ledger?: Resolver<ResolversTypes["ForeignLedger"], ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes["Invoice"]>, ParentType, ContextType>;
  creditNote?: Resolver<Maybe<ResolversTypes["CreditNote"]>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes["Payment"]>, ParentType, ContextType>;
  supplierInvoice?: Resolver<Maybe<ResolversTypes["SupplierInvoice"]>, ParentType, ContextType>;
  supplierPayment?: Resolver<Maybe<ResolversTypes["SupplierPayment"]>, ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes["LedgerAccount"]>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  base?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  revalued?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  gain?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
};

export type CurrencyRevaluationResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CurrencyRevaluation"] = ResolversParentTypes["CurrencyRevaluation"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  revaluedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  gain?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  loss?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  entries?: Resolver<Array<ResolversTypes["JournalEntry"]>, ParentType, ContextType>;
  items?: Resolver<
    ResolversTypes["ForeignItemConnection"],
    ParentType,
    ContextType,
    RequireFields<CurrencyRevaluationItemsArgs, "first">
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyRevaluedResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["AlreadyRevalued"] = ResolversParentTypes["AlreadyRevalued"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  revaluedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevaluationNotFoundResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["RevaluationNotFound"] = ResolversParentTypes["RevaluationNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  revaluationId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevalueForeignItemsResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["RevalueForeignItemsResult"] =
    ResolversParentTypes["RevalueForeignItemsResult"],
> = {
  __resolveType: TypeResolveFn<
    | "CurrencyRevaluation"
    | "AlreadyRevalued"
    | "ExchangeRateMissing"
    | "LedgerAccountNotFound"
    | "PeriodClosed"
    | "CompanyNotFound"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type CancelRevaluationResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CancelRevaluationResult"] = ResolversParentTypes["CancelRevaluationResult"],
> = {
  __resolveType: TypeResolveFn<
    | "CurrencyRevaluation"
    | "RevaluationNotFound"
    | "AlreadyCancelled"
    | "PeriodClosed"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type ForeignItemEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ForeignItemEdge"] = ResolversParentTypes["ForeignItemEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["ForeignItem"], ParentType, ContextType>;
};

export type ForeignItemConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ForeignItemConnection"] = ResolversParentTypes["ForeignItemConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["ForeignItemEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["ForeignItem"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type CurrencyRevaluationEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CurrencyRevaluationEdge"] = ResolversParentTypes["CurrencyRevaluationEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["CurrencyRevaluation"], ParentType, ContextType>;
};

export type CurrencyRevaluationConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CurrencyRevaluationConnection"] =
    ResolversParentTypes["CurrencyRevaluationConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["CurrencyRevaluationEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["CurrencyRevaluation"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type EmployeeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["Employee"] = ResolversParentTypes["Employee"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  title?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  hiredOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  manager?: Resolver<Maybe<ResolversTypes["Employee"]>, ParentType, ContextType>;
  reports?: Resolver<Array<ResolversTypes["Employee"]>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes["Department"]>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes["Position"]>, ParentType, ContextType>;
  skills?: Resolver<Maybe<Array<ResolversTypes["EmployeeSkill"]>>, ParentType, ContextType>;
  changes?: Resolver<
    Maybe<ResolversTypes["ChangeConnection"]>,
    ParentType,
    ContextType,
    RequireFields<EmployeeChangesArgs, "first">
  >;
  calendar?: Resolver<Maybe<ResolversTypes["WorkingCalendar"]>, ParentType, ContextType>;
  leaveBalances?: Resolver<
    Maybe<Array<ResolversTypes["LeaveBalance"]>>,
    ParentType,
    ContextType,
    Partial<EmployeeLeaveBalancesArgs>
  >;
  leaveEntries?: Resolver<
    Maybe<ResolversTypes["LeaveEntryConnection"]>,
    ParentType,
    ContextType,
    RequireFields<EmployeeLeaveEntriesArgs, "first">
  >;
  leaveRequests?: Resolver<
    Maybe<ResolversTypes["LeaveRequestConnection"]>,
    ParentType,
    ContextType,
    RequireFields<EmployeeLeaveRequestsArgs, "first">
  >;
  bookings?: Resolver<
    Maybe<ResolversTypes["BookingConnection"]>,
    ParentType,
    ContextType,
    RequireFields<EmployeeBookingsArgs, "first">
  >;
  load?: Resolver<
    Maybe<Array<ResolversTypes["WeekLoad"]>>,
    ParentType,
    ContextType,
    RequireFields<EmployeeLoadArgs, "from" | "to">
  >;
  pay?: Resolver<Maybe<ResolversTypes["EmployeePay"]>, ParentType, ContextType>;
  payHistory?: Resolver<
    Maybe<ResolversTypes["EmployeePayConnection"]>,
    ParentType,
    ContextType,
    RequireFields<EmployeePayHistoryArgs, "first">
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmployeeNotFoundResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["EmployeeNotFound"] = ResolversParentTypes["EmployeeNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  employeeId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmployeeEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["EmployeeEdge"] = ResolversParentTypes["EmployeeEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Employee"], ParentType, ContextType>;
};

export type EmployeeConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["EmployeeConnection"] = ResolversParentTypes["EmployeeConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["EmployeeEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["Employee"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type DepartmentResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["Department"] = ResolversParentTypes["Department"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes["Department"]>, ParentType, ContextType>;
  departments?: Resolver<Array<ResolversTypes["Department"]>, ParentType, ContextType>;
  head?: Resolver<Maybe<ResolversTypes["Employee"]>, ParentType, ContextType>;
  costCentre?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  employees?: Resolver<
    ResolversTypes["EmployeeConnection"],
    ParentType,
    ContextType,
    RequireFields<DepartmentEmployeesArgs, "first">
  >;
  active?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PositionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["Position"] = ResolversParentTypes["Position"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  hourlyCost?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkillResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["Skill"] = ResolversParentTypes["Skill"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmployeeSkillResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["EmployeeSkill"] = ResolversParentTypes["EmployeeSkill"],
> = {
  skill?: Resolver<ResolversTypes["Skill"], ParentType, ContextType>;
  level?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type NumberTakenResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["NumberTaken"] = ResolversParentTypes["NumberTaken"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ManagerCycleResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ManagerCycle"] = ResolversParentTypes["ManagerCycle"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DepartmentCycleResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["DepartmentCycle"] = ResolversParentTypes["DepartmentCycle"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmployeeBookedResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["EmployeeBooked"] = ResolversParentTypes["EmployeeBooked"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateEmployeeResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CreateEmployeeResult"] = ResolversParentTypes["CreateEmployeeResult"],
> = {
  __resolveType: TypeResolveFn<
    "Employee" | "NumberTaken" | "EmployeeNotFound" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type UpdateEmployeeResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["UpdateEmployeeResult"] = ResolversParentTypes["UpdateEmployeeResult"],
> = {
  __resolveType: TypeResolveFn<
    "Employee" | "EmployeeNotFound" | "ManagerCycle" | "VersionConflict" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type EndEmploymentResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["EndEmploymentResult"] = ResolversParentTypes["EndEmploymentResult"],
> = {
  __resolveType: TypeResolveFn<
    "Employee" | "EmployeeNotFound" | "EmployeeBooked" | "VersionConflict" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type SetEmployeeSkillsResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SetEmployeeSkillsResult"] = ResolversParentTypes["SetEmployeeSkillsResult"],
> = {
  __resolveType: TypeResolveFn<
    "Employee" | "EmployeeNotFound" | "VersionConflict" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type SetDepartmentResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SetDepartmentResult"] = ResolversParentTypes["SetDepartmentResult"],
> = {
  __resolveType: TypeResolveFn<
    | "Department"
    | "DepartmentCycle"
    | "EmployeeNotFound"
    | "CompanyNotFound"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type SetPositionResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SetPositionResult"] = ResolversParentTypes["SetPositionResult"],
> = {
  __resolveType: TypeResolveFn<
    "Position" | "VersionConflict" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type SetSkillResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SetSkillResult"] = ResolversParentTypes["SetSkillResult"],
> = {
  __resolveType: TypeResolveFn<
    "Skill" | "VersionConflict" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type DepartmentEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["DepartmentEdge"] = ResolversParentTypes["DepartmentEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Department"], ParentType, ContextType>;
};

export type DepartmentConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["DepartmentConnection"] = ResolversParentTypes["DepartmentConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["DepartmentEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["Department"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type PositionEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["PositionEdge"] = ResolversParentTypes["PositionEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Position"], ParentType, ContextType>;
};

export type PositionConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["PositionConnection"] = ResolversParentTypes["PositionConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["PositionEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["Position"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type SkillEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SkillEdge"] = ResolversParentTypes["SkillEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Skill"], ParentType, ContextType>;
};

export type SkillConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SkillConnection"] = ResolversParentTypes["SkillConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["SkillEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["Skill"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type WorkingCalendarResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["WorkingCalendar"] = ResolversParentTypes["WorkingCalendar"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  isDefault?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  hours?: Resolver<Array<ResolversTypes["WorkingHours"]>, ParentType, ContextType>;
  holidays?: Resolver<
    Array<ResolversTypes["Holiday"]>,
    ParentType,
    ContextType,
    RequireFields<WorkingCalendarHolidaysArgs, "from" | "to">
  >;
  hoursBetween?: Resolver<
    ResolversTypes["Decimal"],
    ParentType,
    ContextType,
    RequireFields<WorkingCalendarHoursBetweenArgs, "from" | "to">
  >;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkingHoursResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["WorkingHours"] = ResolversParentTypes["WorkingHours"],
> = {
  weekday?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  from?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  to?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type HolidayResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["Holiday"] = ResolversParentTypes["Holiday"],
> = {
  day?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type CalendarNotFoundResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CalendarNotFound"] = ResolversParentTypes["CalendarNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetWorkingCalendarResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SetWorkingCalendarResult"] =
    ResolversParentTypes["SetWorkingCalendarResult"],
> = {
  __resolveType: TypeResolveFn<
    "WorkingCalendar" | "VersionConflict" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type ChangeHolidaysResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ChangeHolidaysResult"] = ResolversParentTypes["ChangeHolidaysResult"],
> = {
  __resolveType: TypeResolveFn<
    "WorkingCalendar" | "CalendarNotFound" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type LeaveTypeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["LeaveType"] = ResolversParentTypes["LeaveType"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  accrual?: Resolver<ResolversTypes["LeaveAccrual"], ParentType, ContextType>;
  accrualDays?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  accruesFrom?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  carryOverDays?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  lowestBalance?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  active?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaveBalanceResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["LeaveBalance"] = ResolversParentTypes["LeaveBalance"],
> = {
  leaveType?: Resolver<ResolversTypes["LeaveType"], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
};

export type LeaveRequestResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["LeaveRequest"] = ResolversParentTypes["LeaveRequest"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  employee?: Resolver<ResolversTypes["Employee"], ParentType, ContextType>;
  leaveType?: Resolver<ResolversTypes["LeaveType"], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  days?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  status?: Resolver<ResolversTypes["LeaveStatus"], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaveEntryResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["LeaveEntry"] = ResolversParentTypes["LeaveEntry"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  leaveType?: Resolver<ResolversTypes["LeaveType"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["LeaveEntryKind"], ParentType, ContextType>;
  days?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes["LeaveRequest"]>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaveAccrualRunResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["LeaveAccrualRun"] = ResolversParentTypes["LeaveAccrualRun"],
> = {
  through?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  accrued?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  lapsed?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaveBalanceTooLowResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["LeaveBalanceTooLow"] = ResolversParentTypes["LeaveBalanceTooLow"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  available?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaveOverlapsResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["LeaveOverlaps"] = ResolversParentTypes["LeaveOverlaps"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaveRequestNotFoundResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["LeaveRequestNotFound"] = ResolversParentTypes["LeaveRequestNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  leaveRequestId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaveDecidedResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["LeaveDecided"] = ResolversParentTypes["LeaveDecided"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  status?: Resolver<ResolversTypes["LeaveStatus"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetLeaveTypeResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SetLeaveTypeResult"] = ResolversParentTypes["SetLeaveTypeResult"],
> = {
  __resolveType: TypeResolveFn<
    "LeaveType" | "VersionConflict" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type RequestLeaveResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["RequestLeaveResult"] = ResolversParentTypes["RequestLeaveResult"],
> = {
  __resolveType: TypeResolveFn<
    | "LeaveRequest"
    | "EmployeeNotFound"
    | "LeaveBalanceTooLow"
    | "LeaveOverlaps"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type ApproveLeaveResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ApproveLeaveResult"] = ResolversParentTypes["ApproveLeaveResult"],
> = {
  __resolveType: TypeResolveFn<
    | "LeaveRequest"
    | "LeaveRequestNotFound"
    | "LeaveDecided"
    | "EmployeeBooked"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type RejectLeaveResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["RejectLeaveResult"] = ResolversParentTypes["RejectLeaveResult"],
> = {
  __resolveType: TypeResolveFn<
    | "LeaveRequest"
    | "LeaveRequestNotFound"
    | "LeaveDecided"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type CancelLeaveResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CancelLeaveResult"] = ResolversParentTypes["CancelLeaveResult"],
> = {
  __resolveType: TypeResolveFn<
    | "LeaveRequest"
    | "LeaveRequestNotFound"
    | "LeaveDecided"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type AdjustLeaveResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["AdjustLeaveResult"] = ResolversParentTypes["AdjustLeaveResult"],
> = {
  __resolveType: TypeResolveFn<
    "LeaveEntry" | "EmployeeNotFound" | "LeaveBalanceTooLow" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type AccrueLeaveResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["AccrueLeaveResult"] = ResolversParentTypes["AccrueLeaveResult"],
> = {
  __resolveType: TypeResolveFn<
    "LeaveAccrualRun" | "CompanyNotFound" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type LeaveRequestEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["LeaveRequestEdge"] = ResolversParentTypes["LeaveRequestEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["LeaveRequest"], ParentType, ContextType>;
};

export type LeaveRequestConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["LeaveRequestConnection"] = ResolversParentTypes["LeaveRequestConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["LeaveRequestEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["LeaveRequest"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type LeaveEntryEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["LeaveEntryEdge"] = ResolversParentTypes["LeaveEntryEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["LeaveEntry"], ParentType, ContextType>;
};

export type LeaveEntryConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["LeaveEntryConnection"] = ResolversParentTypes["LeaveEntryConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["LeaveEntryEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["LeaveEntry"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type TimeWorkedResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["TimeWorked"] = ResolversParentTypes["TimeWorked"],
> = {
  hours?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
};

export type ProjectResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["Project"] = ResolversParentTypes["Project"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  manager?: Resolver<Maybe<ResolversTypes["Employee"]>, ParentType, ContextType>;
  active?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  timeEntries?: Resolver<
    ResolversTypes["TimeEntryConnection"],
    ParentType,
    ContextType,
    RequireFields<ProjectTimeEntriesArgs, "first">
  >;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimeEntryResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["TimeEntry"] = ResolversParentTypes["TimeEntry"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  employee?: Resolver<ResolversTypes["Employee"], ParentType, ContextType>;
  workedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes["Project"]>, ParentType, ContextType>;
  salesOrder?: Resolver<Maybe<ResolversTypes["SalesOrder"]>, ParentType, ContextType>;
  workOrder?: Resolver<Maybe<ResolversTypes["WorkOrder"]>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes["TimeStatus"], ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  posted?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectCostsResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ProjectCosts"] = ResolversParentTypes["ProjectCosts"],
> = {
  project?: Resolver<ResolversTypes["Project"], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  timeCost?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  otherCost?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  revenue?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
};

export type TimeEntriesResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["TimeEntries"] = ResolversParentTypes["TimeEntries"],
> = {
  entries?: Resolver<Array<ResolversTypes["TimeEntry"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimePostingResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["TimePosting"] = ResolversParentTypes["TimePosting"],
> = {
  entries?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DayFullResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["DayFull"] = ResolversParentTypes["DayFull"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimeEntryNotFoundResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["TimeEntryNotFound"] = ResolversParentTypes["TimeEntryNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  timeEntryId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimeDecidedResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["TimeDecided"] = ResolversParentTypes["TimeDecided"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  timeEntryId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  status?: Resolver<ResolversTypes["TimeStatus"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetProjectResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SetProjectResult"] = ResolversParentTypes["SetProjectResult"],
> = {
  __resolveType: TypeResolveFn<
    | "Project"
    | "CompanyNotFound"
    | "CustomerNotFound"
    | "CustomerErased"
    | "EmployeeNotFound"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type RecordTimeResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["RecordTimeResult"] = ResolversParentTypes["RecordTimeResult"],
> = {
  __resolveType: TypeResolveFn<
    | "TimeEntry"
    | "EmployeeNotFound"
    | "OrderNotFound"
    | "WorkOrderNotFound"
    | "DayFull"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type UpdateTimeResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["UpdateTimeResult"] = ResolversParentTypes["UpdateTimeResult"],
> = {
  __resolveType: TypeResolveFn<
    | "TimeEntry"
    | "TimeEntryNotFound"
    | "TimeDecided"
    | "DayFull"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type SubmitTimeResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SubmitTimeResult"] = ResolversParentTypes["SubmitTimeResult"],
> = {
  __resolveType: TypeResolveFn<
    "TimeEntries" | "TimeEntryNotFound" | "TimeDecided" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type ApproveTimeResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ApproveTimeResult"] = ResolversParentTypes["ApproveTimeResult"],
> = {
  __resolveType: TypeResolveFn<
    | "TimeEntries"
    | "TimeEntryNotFound"
    | "TimeDecided"
    | "ExchangeRateMissing"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type RejectTimeResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["RejectTimeResult"] = ResolversParentTypes["RejectTimeResult"],
> = {
  __resolveType: TypeResolveFn<
    "TimeEntries" | "TimeEntryNotFound" | "TimeDecided" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type PostTimeCostsResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["PostTimeCostsResult"] = ResolversParentTypes["PostTimeCostsResult"],
> = {
  __resolveType: TypeResolveFn<
    "TimePosting" | "CompanyNotFound" | "PeriodClosed" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type ProjectEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ProjectEdge"] = ResolversParentTypes["ProjectEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Project"], ParentType, ContextType>;
};

export type ProjectConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ProjectConnection"] = ResolversParentTypes["ProjectConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["ProjectEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["Project"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type TimeEntryEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["TimeEntryEdge"] = ResolversParentTypes["TimeEntryEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["TimeEntry"], ParentType, ContextType>;
};

export type TimeEntryConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["TimeEntryConnection"] = ResolversParentTypes["TimeEntryConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["TimeEntryEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["TimeEntry"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type FixedAssetResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["FixedAsset"] = ResolversParentTypes["FixedAsset"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  acquiredOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  salvage?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes["DepreciationMethod"], ParentType, ContextType>;
  months?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  factor?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  schedule?: Resolver<Maybe<Array<ResolversTypes["DepreciationMonth"]>>, ParentType, ContextType>;
  disposedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  proceeds?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DepreciationMonthResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["DepreciationMonth"] = ResolversParentTypes["DepreciationMonth"],
> = {
  month?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  bookValue?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  postedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
};

export type EquipmentResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["Equipment"] = ResolversParentTypes["Equipment"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  calendar?: Resolver<Maybe<ResolversTypes["WorkingCalendar"]>, ParentType, ContextType>;
  asset?: Resolver<Maybe<ResolversTypes["FixedAsset"]>, ParentType, ContextType>;
  active?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  bookings?: Resolver<
    Maybe<ResolversTypes["BookingConnection"]>,
    ParentType,
    ContextType,
    RequireFields<EquipmentBookingsArgs, "first">
  >;
  load?: Resolver<
    Maybe<Array<ResolversTypes["WeekLoad"]>>,
    ParentType,
    ContextType,
    RequireFields<EquipmentLoadArgs, "from" | "to">
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssetRegisterResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["AssetRegister"] = ResolversParentTypes["AssetRegister"],
> = {
  asOf?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes["AssetRegisterLine"]>, ParentType, ContextType>;
  cost?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  accumulated?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  bookValue?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  ledgerCost?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  ledgerAccumulated?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
};

export type AssetRegisterLineResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["AssetRegisterLine"] = ResolversParentTypes["AssetRegisterLine"],
> = {
  asset?: Resolver<Maybe<ResolversTypes["FixedAsset"]>, ParentType, ContextType>;
  cost?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  accumulated?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  bookValue?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
};

export type DepreciationRunResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["DepreciationRun"] = ResolversParentTypes["DepreciationRun"],
> = {
  through?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  months?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssetNotFoundResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["AssetNotFound"] = ResolversParentTypes["AssetNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  assetId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssetDisposedResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["AssetDisposed"] = ResolversParentTypes["AssetDisposed"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  disposedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcquireAssetResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["AcquireAssetResult"] = ResolversParentTypes["AcquireAssetResult"],
> = {
  __resolveType: TypeResolveFn<
    "FixedAsset" | "CompanyNotFound" | "PeriodClosed" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type DepreciateAssetsResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["DepreciateAssetsResult"] = ResolversParentTypes["DepreciateAssetsResult"],
> = {
  __resolveType: TypeResolveFn<
    "DepreciationRun" | "CompanyNotFound" | "PeriodClosed" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type DisposeAssetResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["DisposeAssetResult"] = ResolversParentTypes["DisposeAssetResult"],
> = {
  __resolveType: TypeResolveFn<
    "FixedAsset" | "AssetNotFound" | "AssetDisposed" | "PeriodClosed" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type SetEquipmentResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SetEquipmentResult"] = ResolversParentTypes["SetEquipmentResult"],
> = {
  __resolveType: TypeResolveFn<
    "Equipment" | "AssetNotFound" | "CompanyNotFound" | "VersionConflict" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type FixedAssetEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["FixedAssetEdge"] = ResolversParentTypes["FixedAssetEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["FixedAsset"], ParentType, ContextType>;
};

export type FixedAssetConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["FixedAssetConnection"] = ResolversParentTypes["FixedAssetConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["FixedAssetEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["FixedAsset"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type EquipmentEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["EquipmentEdge"] = ResolversParentTypes["EquipmentEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Equipment"], ParentType, ContextType>;
};

export type EquipmentConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["EquipmentConnection"] = ResolversParentTypes["EquipmentConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["EquipmentEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["Equipment"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type WeekLoadResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["WeekLoad"] = ResolversParentTypes["WeekLoad"],
> = {
  week?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  booked?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
};

export type BookingResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["Booking"] = ResolversParentTypes["Booking"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes["Employee"]>, ParentType, ContextType>;
  equipment?: Resolver<Maybe<ResolversTypes["Equipment"]>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes["Project"]>, ParentType, ContextType>;
  salesOrder?: Resolver<Maybe<ResolversTypes["SalesOrder"]>, ParentType, ContextType>;
  workOrder?: Resolver<Maybe<ResolversTypes["WorkOrder"]>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyBookedResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["AlreadyBooked"] = ResolversParentTypes["AlreadyBooked"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OnLeaveResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["OnLeave"] = ResolversParentTypes["OnLeave"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BookingNotFoundResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["BookingNotFound"] = ResolversParentTypes["BookingNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  bookingId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BookResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["BookResult"] = ResolversParentTypes["BookResult"],
> = {
  __resolveType: TypeResolveFn<
    | "Booking"
    | "AlreadyBooked"
    | "OnLeave"
    | "EmployeeNotFound"
    | "OrderNotFound"
    | "WorkOrderNotFound"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type MoveBookingResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["MoveBookingResult"] = ResolversParentTypes["MoveBookingResult"],
> = {
  __resolveType: TypeResolveFn<
    | "Booking"
    | "BookingNotFound"
    | "AlreadyBooked"
    | "OnLeave"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type CancelBookingResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["CancelBookingResult"] = ResolversParentTypes["CancelBookingResult"],
> = {
  __resolveType: TypeResolveFn<
    "Booking" | "BookingNotFound" | "VersionConflict" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type BookingEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["BookingEdge"] = ResolversParentTypes["BookingEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Booking"], ParentType, ContextType>;
};

export type BookingConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["BookingConnection"] = ResolversParentTypes["BookingConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["BookingEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["Booking"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type EmployeePayResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["EmployeePay"] = ResolversParentTypes["EmployeePay"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  annualGross?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PayAlreadySetResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["PayAlreadySet"] = ResolversParentTypes["PayAlreadySet"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetEmployeePayResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SetEmployeePayResult"] = ResolversParentTypes["SetEmployeePayResult"],
> = {
  __resolveType: TypeResolveFn<
    "EmployeePay" | "EmployeeNotFound" | "PayAlreadySet" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type EmployeePayEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["EmployeePayEdge"] = ResolversParentTypes["EmployeePayEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["EmployeePay"], ParentType, ContextType>;
};

export type EmployeePayConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["EmployeePayConnection"] = ResolversParentTypes["EmployeePayConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["EmployeePayEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["EmployeePay"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type IntegrityCheckResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["IntegrityCheck"] = ResolversParentTypes["IntegrityCheck"],
> = {
  name?: Resolver<ResolversTypes["IntegrityCheckName"], ParentType, ContextType>;
  says?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  holds?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  compared?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  differing?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  actual?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
};

export type PartnerResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["Partner"] = ResolversParentTypes["Partner"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  documentReads?: Resolver<
    Maybe<ResolversTypes["PartnerReadConnection"]>,
    ParentType,
    ContextType,
    RequireFields<PartnerDocumentReadsArgs, "first">
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonalDataResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["PersonalData"] = ResolversParentTypes["PersonalData"],
> = {
  system?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  customerId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  contactId?: Resolver<Maybe<ResolversTypes["ID"]>, ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes["PersonalRecord"]>, ParentType, ContextType>;
  rows?: Resolver<
    ResolversTypes["PersonalRowConnection"],
    ParentType,
    ContextType,
    RequireFields<PersonalDataRowsArgs, "first">
  >;
};

export type PersonalRecordResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["PersonalRecord"] = ResolversParentTypes["PersonalRecord"],
> = {
  record?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  months?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  countedFrom?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type PersonalRowResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["PersonalRow"] = ResolversParentTypes["PersonalRow"],
> = {
  record?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  content?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type PersonalRowEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["PersonalRowEdge"] = ResolversParentTypes["PersonalRowEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["PersonalRow"], ParentType, ContextType>;
};

export type PersonalRowConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["PersonalRowConnection"] = ResolversParentTypes["PersonalRowConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["PersonalRowEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["PersonalRow"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type ErasureReceiptResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ErasureReceipt"] = ResolversParentTypes["ErasureReceipt"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  system?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  customerId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  contactId?: Resolver<Maybe<ResolversTypes["ID"]>, ParentType, ContextType>;
  erasedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  erasedBy?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  blanked?: Resolver<Array<ResolversTypes["RecordCount"]>, ParentType, ContextType>;
  kept?: Resolver<Array<ResolversTypes["KeptRecord"]>, ParentType, ContextType>;
  digests?: Resolver<Array<ResolversTypes["String"]>, ParentType, ContextType>;
  remaining?: Resolver<Array<ResolversTypes["RecordCount"]>, ParentType, ContextType>;
  stillKept?: Resolver<Array<ResolversTypes["KeptRecord"]>, ParentType, ContextType>;
  parts?: Resolver<Maybe<Array<ResolversTypes["ErasureReceipt"]>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordCountResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["RecordCount"] = ResolversParentTypes["RecordCount"],
> = {
  record?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type KeptRecordResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["KeptRecord"] = ResolversParentTypes["KeptRecord"],
> = {
  record?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
};

export type ErasureReceiptEdgeResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ErasureReceiptEdge"] = ResolversParentTypes["ErasureReceiptEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["ErasureReceipt"], ParentType, ContextType>;
};

export type ErasureReceiptConnectionResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ErasureReceiptConnection"] =
    ResolversParentTypes["ErasureReceiptConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["ErasureReceiptEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["ErasureReceipt"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type RetentionRuleResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["RetentionRule"] = ResolversParentTypes["RetentionRule"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  record?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  months?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  leastMonths?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  countedFrom?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  action?: Resolver<Maybe<ResolversTypes["RetentionAction"]>, ParentType, ContextType>;
  appliedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  appliedRows?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetRetentionResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SetRetentionResult"] = ResolversParentTypes["SetRetentionResult"],
> = {
  __resolveType: TypeResolveFn<
    "RetentionRule" | "VersionConflict" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type RetentionRunResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["RetentionRun"] = ResolversParentTypes["RetentionRun"],
> = {
  dryRun?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes["RecordCount"]>, ParentType, ContextType>;
  more?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplyRetentionResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ApplyRetentionResult"] = ResolversParentTypes["ApplyRetentionResult"],
> = {
  __resolveType: TypeResolveFn<"RetentionRun" | "InvalidInput" | "IdempotencyConflict", ParentType, ContextType>;
};

export type OpenOrdersResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["OpenOrders"] = ResolversParentTypes["OpenOrders"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  orders?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ErasureUnderWayResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["ErasureUnderWay"] = ResolversParentTypes["ErasureUnderWay"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotErasedInCrmResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["NotErasedInCrm"] = ResolversParentTypes["NotErasedInCrm"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EraseFromErpResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["EraseFromErpResult"] = ResolversParentTypes["EraseFromErpResult"],
> = {
  __resolveType: TypeResolveFn<
    | "ErasureReceipt"
    | "CustomerNotFound"
    | "NotErasedInCrm"
    | "OpenOrders"
    | "ErasureUnderWay"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export interface Link__ImportScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes["link__Import"], any> {
  name: "link__Import";
}

export interface Federation__FieldSetScalarConfig extends GraphQLScalarTypeConfig<
  ResolversTypes["federation__FieldSet"],
  any
> {
  name: "federation__FieldSet";
}

export interface Federation__ScopeScalarConfig extends GraphQLScalarTypeConfig<
  ResolversTypes["federation__Scope"],
  any
> {
  name: "federation__Scope";
}

export interface Federation__PolicyScalarConfig extends GraphQLScalarTypeConfig<
  ResolversTypes["federation__Policy"],
  any
> {
  name: "federation__Policy";
}

export interface Federation__ContextFieldValueScalarConfig extends GraphQLScalarTypeConfig<
  ResolversTypes["federation__ContextFieldValue"],
  any
> {
  name: "federation__ContextFieldValue";
}

export interface _AnyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes["_Any"], any> {
  name: "_Any";
}

export type _ServiceResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["_Service"] = ResolversParentTypes["_Service"],
> = {
  sdl?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type _EntityResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["_Entity"] = ResolversParentTypes["_Entity"],
> = {
  __resolveType: TypeResolveFn<
    | "Campaign"
    | "Customer"
    | "Delivery"
    | "Employee"
    | "Invoice"
    | "Partner"
    | "Product"
    | "PurchaseOrder"
    | "Quote"
    | "SalesOrder"
    | "SalesReturn"
    | "Supplier"
    | "SupplierInvoice",
    ParentType,
    ContextType
  >;
};

export type Resolvers<ContextType = ErpContext> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  CurrencyCode?: GraphQLScalarType;
  CountryCode?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  IdempotencyConflict?: IdempotencyConflictResolvers<ContextType>;
  CustomerNotFound?: CustomerNotFoundResolvers<ContextType>;
  CustomerErased?: CustomerErasedResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  PartnerRead?: PartnerReadResolvers<ContextType>;
  PartnerReadEdge?: PartnerReadEdgeResolvers<ContextType>;
  PartnerReadConnection?: PartnerReadConnectionResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  JournalEntry?: JournalEntryResolvers<ContextType>;
  JournalLine?: JournalLineResolvers<ContextType>;
  ExchangeRateMissing?: ExchangeRateMissingResolvers<ContextType>;
  PeriodClosed?: PeriodClosedResolvers<ContextType>;
  CompanyNotFound?: CompanyNotFoundResolvers<ContextType>;
  JournalEntryEdge?: JournalEntryEdgeResolvers<ContextType>;
  JournalEntryConnection?: JournalEntryConnectionResolvers<ContextType>;
  FiscalYear?: FiscalYearResolvers<ContextType>;
  CompanyCodeTaken?: CompanyCodeTakenResolvers<ContextType>;
  FiscalYearOverlaps?: FiscalYearOverlapsResolvers<ContextType>;
  PeriodAlreadyClosed?: PeriodAlreadyClosedResolvers<ContextType>;
  FiscalYearNotFound?: FiscalYearNotFoundResolvers<ContextType>;
  FiscalYearClosed?: FiscalYearClosedResolvers<ContextType>;
  EarlierYearOpen?: EarlierYearOpenResolvers<ContextType>;
  SetUpCompanyResult?: SetUpCompanyResultResolvers<ContextType>;
  AddFiscalYearResult?: AddFiscalYearResultResolvers<ContextType>;
  ClosePeriodResult?: ClosePeriodResultResolvers<ContextType>;
  ReopenPeriodResult?: ReopenPeriodResultResolvers<ContextType>;
  CloseFiscalYearResult?: CloseFiscalYearResultResolvers<ContextType>;
  LedgerAccount?: LedgerAccountResolvers<ContextType>;
  LedgerAccountNotFound?: LedgerAccountNotFoundResolvers<ContextType>;
  AccountNumberTaken?: AccountNumberTakenResolvers<ContextType>;
  AccountInUse?: AccountInUseResolvers<ContextType>;
  AccountNotPostable?: AccountNotPostableResolvers<ContextType>;
  CreateLedgerAccountResult?: CreateLedgerAccountResultResolvers<ContextType>;
  UpdateLedgerAccountResult?: UpdateLedgerAccountResultResolvers<ContextType>;
  LedgerAccountEdge?: LedgerAccountEdgeResolvers<ContextType>;
  LedgerAccountConnection?: LedgerAccountConnectionResolvers<ContextType>;
  TaxCode?: TaxCodeResolvers<ContextType>;
  TaxCodeOverlaps?: TaxCodeOverlapsResolvers<ContextType>;
  TaxCodeNotFound?: TaxCodeNotFoundResolvers<ContextType>;
  CreateTaxCodeResult?: CreateTaxCodeResultResolvers<ContextType>;
  UpdateTaxCodeResult?: UpdateTaxCodeResultResolvers<ContextType>;
  TaxCodeEdge?: TaxCodeEdgeResolvers<ContextType>;
  TaxCodeConnection?: TaxCodeConnectionResolvers<ContextType>;
  CostCentre?: CostCentreResolvers<ContextType>;
  ExchangeRate?: ExchangeRateResolvers<ContextType>;
  ExchangeRatesSet?: ExchangeRatesSetResolvers<ContextType>;
  SetCostCentreResult?: SetCostCentreResultResolvers<ContextType>;
  SetExchangeRatesResult?: SetExchangeRatesResultResolvers<ContextType>;
  CostCentreEdge?: CostCentreEdgeResolvers<ContextType>;
  CostCentreConnection?: CostCentreConnectionResolvers<ContextType>;
  ExchangeRateEdge?: ExchangeRateEdgeResolvers<ContextType>;
  ExchangeRateConnection?: ExchangeRateConnectionResolvers<ContextType>;
  JournalDraft?: JournalDraftResolvers<ContextType>;
  JournalDraftLine?: JournalDraftLineResolvers<ContextType>;
  JournalDraftNotFound?: JournalDraftNotFoundResolvers<ContextType>;
  JournalDraftDeleted?: JournalDraftDeletedResolvers<ContextType>;
  EntryOutOfBalance?: EntryOutOfBalanceResolvers<ContextType>;
  JournalEntryNotFound?: JournalEntryNotFoundResolvers<ContextType>;
  EntryReversed?: EntryReversedResolvers<ContextType>;
  EntryOfDocument?: EntryOfDocumentResolvers<ContextType>;
  CostCentreNotFound?: CostCentreNotFoundResolvers<ContextType>;
  CreateJournalDraftResult?: CreateJournalDraftResultResolvers<ContextType>;
  UpdateJournalDraftResult?: UpdateJournalDraftResultResolvers<ContextType>;
  DeleteJournalDraftResult?: DeleteJournalDraftResultResolvers<ContextType>;
  PostJournalDraftResult?: PostJournalDraftResultResolvers<ContextType>;
  ReverseJournalEntryResult?: ReverseJournalEntryResultResolvers<ContextType>;
  JournalDraftEdge?: JournalDraftEdgeResolvers<ContextType>;
  JournalDraftConnection?: JournalDraftConnectionResolvers<ContextType>;
  BudgetReport?: BudgetReportResolvers<ContextType>;
  BudgetLine?: BudgetLineResolvers<ContextType>;
  BudgetSet?: BudgetSetResolvers<ContextType>;
  SetBudgetResult?: SetBudgetResultResolvers<ContextType>;
  BooksOf?: BooksOfResolvers<ContextType>;
  TrialBalance?: TrialBalanceResolvers<ContextType>;
  TrialBalanceLine?: TrialBalanceLineResolvers<ContextType>;
  IncomeStatement?: IncomeStatementResolvers<ContextType>;
  IncomeStatementLine?: IncomeStatementLineResolvers<ContextType>;
  AmountAndBefore?: AmountAndBeforeResolvers<ContextType>;
  BalanceSheet?: BalanceSheetResolvers<ContextType>;
  BalanceSheetLine?: BalanceSheetLineResolvers<ContextType>;
  GeneralLedgerLine?: GeneralLedgerLineResolvers<ContextType>;
  VatReport?: VatReportResolvers<ContextType>;
  VatReportLine?: VatReportLineResolvers<ContextType>;
  VatAccountCheck?: VatAccountCheckResolvers<ContextType>;
  GeneralLedgerLineEdge?: GeneralLedgerLineEdgeResolvers<ContextType>;
  GeneralLedgerLineConnection?: GeneralLedgerLineConnectionResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  CustomerAccount?: CustomerAccountResolvers<ContextType>;
  Invoice?: InvoiceResolvers<ContextType>;
  InvoiceLine?: InvoiceLineResolvers<ContextType>;
  CreditOverride?: CreditOverrideResolvers<ContextType>;
  OverAllocation?: OverAllocationResolvers<ContextType>;
  InvoiceNotFound?: InvoiceNotFoundResolvers<ContextType>;
  CurrencyMismatch?: CurrencyMismatchResolvers<ContextType>;
  SetAccountTermsResult?: SetAccountTermsResultResolvers<ContextType>;
  InvoiceEdge?: InvoiceEdgeResolvers<ContextType>;
  InvoiceConnection?: InvoiceConnectionResolvers<ContextType>;
  CreditOverrideEdge?: CreditOverrideEdgeResolvers<ContextType>;
  CreditOverrideConnection?: CreditOverrideConnectionResolvers<ContextType>;
  AgedReceivables?: AgedReceivablesResolvers<ContextType>;
  AgedReceivablesRow?: AgedReceivablesRowResolvers<ContextType>;
  ReceivablesByAge?: ReceivablesByAgeResolvers<ContextType>;
  OpenReceivables?: OpenReceivablesResolvers<ContextType>;
  OpenReceivable?: OpenReceivableResolvers<ContextType>;
  CustomerStatement?: CustomerStatementResolvers<ContextType>;
  CustomerStatementLine?: CustomerStatementLineResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  Allocation?: AllocationResolvers<ContextType>;
  Refund?: RefundResolvers<ContextType>;
  WriteOff?: WriteOffResolvers<ContextType>;
  PaymentNotFound?: PaymentNotFoundResolvers<ContextType>;
  AllocationNotFound?: AllocationNotFoundResolvers<ContextType>;
  AlreadyReleased?: AlreadyReleasedResolvers<ContextType>;
  AlreadyCancelled?: AlreadyCancelledResolvers<ContextType>;
  AlreadyRefunded?: AlreadyRefundedResolvers<ContextType>;
  InsufficientCredit?: InsufficientCreditResolvers<ContextType>;
  PostPaymentResult?: PostPaymentResultResolvers<ContextType>;
  AllocatePaymentResult?: AllocatePaymentResultResolvers<ContextType>;
  ReleaseAllocationResult?: ReleaseAllocationResultResolvers<ContextType>;
  CancelPaymentResult?: CancelPaymentResultResolvers<ContextType>;
  RefundCustomerResult?: RefundCustomerResultResolvers<ContextType>;
  WriteOffInvoiceResult?: WriteOffInvoiceResultResolvers<ContextType>;
  PaymentEdge?: PaymentEdgeResolvers<ContextType>;
  PaymentConnection?: PaymentConnectionResolvers<ContextType>;
  CreditNote?: CreditNoteResolvers<ContextType>;
  CreditNoteLine?: CreditNoteLineResolvers<ContextType>;
  CreditNoteNotFound?: CreditNoteNotFoundResolvers<ContextType>;
  OverCredit?: OverCreditResolvers<ContextType>;
  CreditInvoiceResult?: CreditInvoiceResultResolvers<ContextType>;
  AllocateCreditNoteResult?: AllocateCreditNoteResultResolvers<ContextType>;
  CreditNoteEdge?: CreditNoteEdgeResolvers<ContextType>;
  CreditNoteConnection?: CreditNoteConnectionResolvers<ContextType>;
  InvoiceDraft?: InvoiceDraftResolvers<ContextType>;
  InvoiceDraftLine?: InvoiceDraftLineResolvers<ContextType>;
  DraftNotFound?: DraftNotFoundResolvers<ContextType>;
  DraftDone?: DraftDoneResolvers<ContextType>;
  DraftInvoiceResult?: DraftInvoiceResultResolvers<ContextType>;
  ChangeInvoiceDraftResult?: ChangeInvoiceDraftResultResolvers<ContextType>;
  DiscardInvoiceDraftResult?: DiscardInvoiceDraftResultResolvers<ContextType>;
  IssueInvoiceResult?: IssueInvoiceResultResolvers<ContextType>;
  InvoiceDraftEdge?: InvoiceDraftEdgeResolvers<ContextType>;
  InvoiceDraftConnection?: InvoiceDraftConnectionResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  StockLevel?: StockLevelResolvers<ContextType>;
  Warehouse?: WarehouseResolvers<ContextType>;
  StockMovement?: StockMovementResolvers<ContextType>;
  SkuTaken?: SkuTakenResolvers<ContextType>;
  ProductNotFound?: ProductNotFoundResolvers<ContextType>;
  WarehouseNotFound?: WarehouseNotFoundResolvers<ContextType>;
  InsufficientStock?: InsufficientStockResolvers<ContextType>;
  StockOnHand?: StockOnHandResolvers<ContextType>;
  CreateProductResult?: CreateProductResultResolvers<ContextType>;
  UpdateProductResult?: UpdateProductResultResolvers<ContextType>;
  AdjustStockResult?: AdjustStockResultResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  StockMovementEdge?: StockMovementEdgeResolvers<ContextType>;
  StockMovementConnection?: StockMovementConnectionResolvers<ContextType>;
  StockLevelEdge?: StockLevelEdgeResolvers<ContextType>;
  StockLevelConnection?: StockLevelConnectionResolvers<ContextType>;
  Bin?: BinResolvers<ContextType>;
  BinQuantity?: BinQuantityResolvers<ContextType>;
  BinMove?: BinMoveResolvers<ContextType>;
  Lot?: LotResolvers<ContextType>;
  LotQuantity?: LotQuantityResolvers<ContextType>;
  StockTransfer?: StockTransferResolvers<ContextType>;
  ReorderPoint?: ReorderPointResolvers<ContextType>;
  CodeTaken?: CodeTakenResolvers<ContextType>;
  TransferNotFound?: TransferNotFoundResolvers<ContextType>;
  AlreadyReceived?: AlreadyReceivedResolvers<ContextType>;
  CreateWarehouseResult?: CreateWarehouseResultResolvers<ContextType>;
  CreateBinResult?: CreateBinResultResolvers<ContextType>;
  MoveBetweenBinsResult?: MoveBetweenBinsResultResolvers<ContextType>;
  TransferStockResult?: TransferStockResultResolvers<ContextType>;
  ReceiveTransferResult?: ReceiveTransferResultResolvers<ContextType>;
  ScrapStockResult?: ScrapStockResultResolvers<ContextType>;
  SetReorderPointResult?: SetReorderPointResultResolvers<ContextType>;
  BinEdge?: BinEdgeResolvers<ContextType>;
  BinConnection?: BinConnectionResolvers<ContextType>;
  LotEdge?: LotEdgeResolvers<ContextType>;
  LotConnection?: LotConnectionResolvers<ContextType>;
  StockTransferEdge?: StockTransferEdgeResolvers<ContextType>;
  StockTransferConnection?: StockTransferConnectionResolvers<ContextType>;
  StockCount?: StockCountResolvers<ContextType>;
  StockCountLine?: StockCountLineResolvers<ContextType>;
  CountNotFound?: CountNotFoundResolvers<ContextType>;
  CountClosed?: CountClosedResolvers<ContextType>;
  OpenCountResult?: OpenCountResultResolvers<ContextType>;
  EnterCountsResult?: EnterCountsResultResolvers<ContextType>;
  PostCountResult?: PostCountResultResolvers<ContextType>;
  CancelCountResult?: CancelCountResultResolvers<ContextType>;
  StockCountEdge?: StockCountEdgeResolvers<ContextType>;
  StockCountConnection?: StockCountConnectionResolvers<ContextType>;
  StockCountLineEdge?: StockCountLineEdgeResolvers<ContextType>;
  StockCountLineConnection?: StockCountLineConnectionResolvers<ContextType>;
  StockValueReport?: StockValueReportResolvers<ContextType>;
  StockValueRow?: StockValueRowResolvers<ContextType>;
  StockMovementReport?: StockMovementReportResolvers<ContextType>;
  StockMovementTotal?: StockMovementTotalResolvers<ContextType>;
  SlowMoverReport?: SlowMoverReportResolvers<ContextType>;
  SlowMover?: SlowMoverResolvers<ContextType>;
  ReorderReport?: ReorderReportResolvers<ContextType>;
  ReorderProposal?: ReorderProposalResolvers<ContextType>;
  Campaign?: CampaignResolvers<ContextType>;
  SalesOrder?: SalesOrderResolvers<ContextType>;
  SalesOrderLine?: SalesOrderLineResolvers<ContextType>;
  Delivery?: DeliveryResolvers<ContextType>;
  DeliveryLine?: DeliveryLineResolvers<ContextType>;
  DeliveryEdge?: DeliveryEdgeResolvers<ContextType>;
  DeliveryConnection?: DeliveryConnectionResolvers<ContextType>;
  BackOrderAllocation?: BackOrderAllocationResolvers<ContextType>;
  AllocatedLine?: AllocatedLineResolvers<ContextType>;
  CreditLimitExceeded?: CreditLimitExceededResolvers<ContextType>;
  OrderNotFound?: OrderNotFoundResolvers<ContextType>;
  OverDelivery?: OverDeliveryResolvers<ContextType>;
  AlreadyDelivered?: AlreadyDeliveredResolvers<ContextType>;
  OrderCancelled?: OrderCancelledResolvers<ContextType>;
  NothingLeft?: NothingLeftResolvers<ContextType>;
  PlaceOrderResult?: PlaceOrderResultResolvers<ContextType>;
  ChangeOrderResult?: ChangeOrderResultResolvers<ContextType>;
  CancelOrderResult?: CancelOrderResultResolvers<ContextType>;
  ReopenOrderResult?: ReopenOrderResultResolvers<ContextType>;
  AllocateBackOrdersResult?: AllocateBackOrdersResultResolvers<ContextType>;
  DeliverOrderResult?: DeliverOrderResultResolvers<ContextType>;
  InvoiceOrderResult?: InvoiceOrderResultResolvers<ContextType>;
  SalesOrderEdge?: SalesOrderEdgeResolvers<ContextType>;
  SalesOrderConnection?: SalesOrderConnectionResolvers<ContextType>;
  Price?: PriceResolvers<ContextType>;
  PriceCandidate?: PriceCandidateResolvers<ContextType>;
  PriceList?: PriceListResolvers<ContextType>;
  PriceListItem?: PriceListItemResolvers<ContextType>;
  PriceListNotFound?: PriceListNotFoundResolvers<ContextType>;
  SetPriceListResult?: SetPriceListResultResolvers<ContextType>;
  PriceListAssignment?: PriceListAssignmentResolvers<ContextType>;
  AssignPriceListResult?: AssignPriceListResultResolvers<ContextType>;
  PriceListEdge?: PriceListEdgeResolvers<ContextType>;
  PriceListConnection?: PriceListConnectionResolvers<ContextType>;
  Quote?: QuoteResolvers<ContextType>;
  QuoteRevision?: QuoteRevisionResolvers<ContextType>;
  QuoteLine?: QuoteLineResolvers<ContextType>;
  QuoteNotFound?: QuoteNotFoundResolvers<ContextType>;
  QuoteNotOpen?: QuoteNotOpenResolvers<ContextType>;
  CreateQuoteResult?: CreateQuoteResultResolvers<ContextType>;
  ReviseQuoteResult?: ReviseQuoteResultResolvers<ContextType>;
  SendQuoteResult?: SendQuoteResultResolvers<ContextType>;
  DeclineQuoteResult?: DeclineQuoteResultResolvers<ContextType>;
  AcceptQuoteResult?: AcceptQuoteResultResolvers<ContextType>;
  QuoteEdge?: QuoteEdgeResolvers<ContextType>;
  QuoteConnection?: QuoteConnectionResolvers<ContextType>;
  SalesReturn?: SalesReturnResolvers<ContextType>;
  SalesReturnLine?: SalesReturnLineResolvers<ContextType>;
  ScrappedLot?: ScrappedLotResolvers<ContextType>;
  DeliveryNotFound?: DeliveryNotFoundResolvers<ContextType>;
  ReturnExceedsDelivery?: ReturnExceedsDeliveryResolvers<ContextType>;
  ReturnGoodsResult?: ReturnGoodsResultResolvers<ContextType>;
  SalesReturnEdge?: SalesReturnEdgeResolvers<ContextType>;
  SalesReturnConnection?: SalesReturnConnectionResolvers<ContextType>;
  SalesReport?: SalesReportResolvers<ContextType>;
  SalesReportRow?: SalesReportRowResolvers<ContextType>;
  MarginReport?: MarginReportResolvers<ContextType>;
  MarginReportRow?: MarginReportRowResolvers<ContextType>;
  ProductPair?: ProductPairResolvers<ContextType>;
  OrderBacklog?: OrderBacklogResolvers<ContextType>;
  OrderBacklogRow?: OrderBacklogRowResolvers<ContextType>;
  Supplier?: SupplierResolvers<ContextType>;
  SupplierProduct?: SupplierProductResolvers<ContextType>;
  SupplierAddress?: SupplierAddressResolvers<ContextType>;
  SupplierNumberTaken?: SupplierNumberTakenResolvers<ContextType>;
  SupplierNotFound?: SupplierNotFoundResolvers<ContextType>;
  CreateSupplierResult?: CreateSupplierResultResolvers<ContextType>;
  UpdateSupplierResult?: UpdateSupplierResultResolvers<ContextType>;
  SetSupplierProductResult?: SetSupplierProductResultResolvers<ContextType>;
  SupplierProductEdge?: SupplierProductEdgeResolvers<ContextType>;
  SupplierProductConnection?: SupplierProductConnectionResolvers<ContextType>;
  SupplierEdge?: SupplierEdgeResolvers<ContextType>;
  SupplierConnection?: SupplierConnectionResolvers<ContextType>;
  WorkCentre?: WorkCentreResolvers<ContextType>;
  WorkCentreCodeTaken?: WorkCentreCodeTakenResolvers<ContextType>;
  WorkCentreNotFound?: WorkCentreNotFoundResolvers<ContextType>;
  CreateWorkCentreResult?: CreateWorkCentreResultResolvers<ContextType>;
  UpdateWorkCentreResult?: UpdateWorkCentreResultResolvers<ContextType>;
  WorkCentreEdge?: WorkCentreEdgeResolvers<ContextType>;
  WorkCentreConnection?: WorkCentreConnectionResolvers<ContextType>;
  Bom?: BomResolvers<ContextType>;
  BomComponent?: BomComponentResolvers<ContextType>;
  BomOperation?: BomOperationResolvers<ContextType>;
  BomRequirement?: BomRequirementResolvers<ContextType>;
  BomCost?: BomCostResolvers<ContextType>;
  BomMaterialCost?: BomMaterialCostResolvers<ContextType>;
  BomOperationCost?: BomOperationCostResolvers<ContextType>;
  BomNotFound?: BomNotFoundResolvers<ContextType>;
  BomOverlap?: BomOverlapResolvers<ContextType>;
  BomCycle?: BomCycleResolvers<ContextType>;
  CreateBomResult?: CreateBomResultResolvers<ContextType>;
  EndBomResult?: EndBomResultResolvers<ContextType>;
  BomEdge?: BomEdgeResolvers<ContextType>;
  BomConnection?: BomConnectionResolvers<ContextType>;
  WorkOrder?: WorkOrderResolvers<ContextType>;
  WorkOrderComponent?: WorkOrderComponentResolvers<ContextType>;
  WorkOrderOperation?: WorkOrderOperationResolvers<ContextType>;
  WorkOrderEvent?: WorkOrderEventResolvers<ContextType>;
  WorkOrderNotFound?: WorkOrderNotFoundResolvers<ContextType>;
  WorkOrderStatusConflict?: WorkOrderStatusConflictResolvers<ContextType>;
  NoBom?: NoBomResolvers<ContextType>;
  OverIssue?: OverIssueResolvers<ContextType>;
  OverProduction?: OverProductionResolvers<ContextType>;
  CreateWorkOrderResult?: CreateWorkOrderResultResolvers<ContextType>;
  RescheduleWorkOrderResult?: RescheduleWorkOrderResultResolvers<ContextType>;
  ReleaseWorkOrderResult?: ReleaseWorkOrderResultResolvers<ContextType>;
  StartWorkOrderResult?: StartWorkOrderResultResolvers<ContextType>;
  IssueComponentsResult?: IssueComponentsResultResolvers<ContextType>;
  ReturnComponentsResult?: ReturnComponentsResultResolvers<ContextType>;
  WithdrawHoursResult?: WithdrawHoursResultResolvers<ContextType>;
  ScrapComponentsResult?: ScrapComponentsResultResolvers<ContextType>;
  ReportOperationResult?: ReportOperationResultResolvers<ContextType>;
  ReceiveProductResult?: ReceiveProductResultResolvers<ContextType>;
  ScrapProductResult?: ScrapProductResultResolvers<ContextType>;
  CloseWorkOrderResult?: CloseWorkOrderResultResolvers<ContextType>;
  CancelWorkOrderResult?: CancelWorkOrderResultResolvers<ContextType>;
  WorkOrderEdge?: WorkOrderEdgeResolvers<ContextType>;
  WorkOrderConnection?: WorkOrderConnectionResolvers<ContextType>;
  WorkOrderEventEdge?: WorkOrderEventEdgeResolvers<ContextType>;
  WorkOrderEventConnection?: WorkOrderEventConnectionResolvers<ContextType>;
  PlanningParameter?: PlanningParameterResolvers<ContextType>;
  PlannedDemand?: PlannedDemandResolvers<ContextType>;
  PlannedDemandNotFound?: PlannedDemandNotFoundResolvers<ContextType>;
  SetPlanningResult?: SetPlanningResultResolvers<ContextType>;
  PlanDemandResult?: PlanDemandResultResolvers<ContextType>;
  WithdrawDemandResult?: WithdrawDemandResultResolvers<ContextType>;
  PlanningParameterEdge?: PlanningParameterEdgeResolvers<ContextType>;
  PlanningParameterConnection?: PlanningParameterConnectionResolvers<ContextType>;
  PlannedDemandEdge?: PlannedDemandEdgeResolvers<ContextType>;
  PlannedDemandConnection?: PlannedDemandConnectionResolvers<ContextType>;
  MrpRun?: MrpRunResolvers<ContextType>;
  MrpProposal?: MrpProposalResolvers<ContextType>;
  MrpDemand?: MrpDemandResolvers<ContextType>;
  MrpSupply?: MrpSupplyResolvers<ContextType>;
  MrpPeg?: MrpPegResolvers<ContextType>;
  FirmedProposals?: FirmedProposalsResolvers<ContextType>;
  ProposalNotFound?: ProposalNotFoundResolvers<ContextType>;
  ProposalNotOpen?: ProposalNotOpenResolvers<ContextType>;
  RunMrpResult?: RunMrpResultResolvers<ContextType>;
  FirmProposalResult?: FirmProposalResultResolvers<ContextType>;
  FirmProposalsResult?: FirmProposalsResultResolvers<ContextType>;
  MrpRunEdge?: MrpRunEdgeResolvers<ContextType>;
  MrpRunConnection?: MrpRunConnectionResolvers<ContextType>;
  MrpProposalEdge?: MrpProposalEdgeResolvers<ContextType>;
  MrpProposalConnection?: MrpProposalConnectionResolvers<ContextType>;
  MrpDemandEdge?: MrpDemandEdgeResolvers<ContextType>;
  MrpDemandConnection?: MrpDemandConnectionResolvers<ContextType>;
  MrpPegEdge?: MrpPegEdgeResolvers<ContextType>;
  MrpPegConnection?: MrpPegConnectionResolvers<ContextType>;
  CapacityWeek?: CapacityWeekResolvers<ContextType>;
  PurchaseOrder?: PurchaseOrderResolvers<ContextType>;
  PurchaseOrderLine?: PurchaseOrderLineResolvers<ContextType>;
  PurchaseOrderNotFound?: PurchaseOrderNotFoundResolvers<ContextType>;
  PurchaseOrderNotOpen?: PurchaseOrderNotOpenResolvers<ContextType>;
  SupplierInactive?: SupplierInactiveResolvers<ContextType>;
  CreatePurchaseOrderResult?: CreatePurchaseOrderResultResolvers<ContextType>;
  UpdatePurchaseOrderResult?: UpdatePurchaseOrderResultResolvers<ContextType>;
  SendPurchaseOrderResult?: SendPurchaseOrderResultResolvers<ContextType>;
  ConfirmPurchaseOrderResult?: ConfirmPurchaseOrderResultResolvers<ContextType>;
  EndPurchaseOrderResult?: EndPurchaseOrderResultResolvers<ContextType>;
  PurchaseOrderEdge?: PurchaseOrderEdgeResolvers<ContextType>;
  PurchaseOrderConnection?: PurchaseOrderConnectionResolvers<ContextType>;
  GoodsReceipt?: GoodsReceiptResolvers<ContextType>;
  GoodsReceiptLine?: GoodsReceiptLineResolvers<ContextType>;
  SupplierReturn?: SupplierReturnResolvers<ContextType>;
  SupplierReturnLine?: SupplierReturnLineResolvers<ContextType>;
  OverReceipt?: OverReceiptResolvers<ContextType>;
  OverReturn?: OverReturnResolvers<ContextType>;
  NothingToReceive?: NothingToReceiveResolvers<ContextType>;
  ReceiveGoodsResult?: ReceiveGoodsResultResolvers<ContextType>;
  ReturnToSupplierResult?: ReturnToSupplierResultResolvers<ContextType>;
  GoodsReceiptEdge?: GoodsReceiptEdgeResolvers<ContextType>;
  GoodsReceiptConnection?: GoodsReceiptConnectionResolvers<ContextType>;
  LandedCost?: LandedCostResolvers<ContextType>;
  LandedCostLine?: LandedCostLineResolvers<ContextType>;
  GoodsReceiptNotFound?: GoodsReceiptNotFoundResolvers<ContextType>;
  AddLandedCostResult?: AddLandedCostResultResolvers<ContextType>;
  LandedCostEdge?: LandedCostEdgeResolvers<ContextType>;
  LandedCostConnection?: LandedCostConnectionResolvers<ContextType>;
  PurchaseReport?: PurchaseReportResolvers<ContextType>;
  PurchaseReportRow?: PurchaseReportRowResolvers<ContextType>;
  GoodsReceivedNotInvoiced?: GoodsReceivedNotInvoicedResolvers<ContextType>;
  NotInvoicedLine?: NotInvoicedLineResolvers<ContextType>;
  SupplierDelivery?: SupplierDeliveryResolvers<ContextType>;
  PurchasePolicy?: PurchasePolicyResolvers<ContextType>;
  SetPurchasePolicyResult?: SetPurchasePolicyResultResolvers<ContextType>;
  SupplierInvoice?: SupplierInvoiceResolvers<ContextType>;
  SupplierInvoiceLine?: SupplierInvoiceLineResolvers<ContextType>;
  SupplierInvoiceNumberTaken?: SupplierInvoiceNumberTakenResolvers<ContextType>;
  SupplierInvoiceNotFound?: SupplierInvoiceNotFoundResolvers<ContextType>;
  SupplierInvoiceNotOpen?: SupplierInvoiceNotOpenResolvers<ContextType>;
  OverSupplierCredit?: OverSupplierCreditResolvers<ContextType>;
  RegisterSupplierInvoiceResult?: RegisterSupplierInvoiceResultResolvers<ContextType>;
  ReleaseSupplierInvoiceResult?: ReleaseSupplierInvoiceResultResolvers<ContextType>;
  CancelSupplierInvoiceResult?: CancelSupplierInvoiceResultResolvers<ContextType>;
  SupplierInvoiceEdge?: SupplierInvoiceEdgeResolvers<ContextType>;
  SupplierInvoiceConnection?: SupplierInvoiceConnectionResolvers<ContextType>;
  AgedPayables?: AgedPayablesResolvers<ContextType>;
  AgedPayablesRow?: AgedPayablesRowResolvers<ContextType>;
  PayablesByAge?: PayablesByAgeResolvers<ContextType>;
  OpenPayables?: OpenPayablesResolvers<ContextType>;
  OpenPayable?: OpenPayableResolvers<ContextType>;
  SupplierStatement?: SupplierStatementResolvers<ContextType>;
  SupplierStatementLine?: SupplierStatementLineResolvers<ContextType>;
  SupplierPayment?: SupplierPaymentResolvers<ContextType>;
  SupplierAllocation?: SupplierAllocationResolvers<ContextType>;
  SupplierRefund?: SupplierRefundResolvers<ContextType>;
  PaymentProposal?: PaymentProposalResolvers<ContextType>;
  ProposedPayment?: ProposedPaymentResolvers<ContextType>;
  SupplierPaymentNotFound?: SupplierPaymentNotFoundResolvers<ContextType>;
  OverPayment?: OverPaymentResolvers<ContextType>;
  PaySupplierResult?: PaySupplierResultResolvers<ContextType>;
  AllocatedSupplierCredit?: AllocatedSupplierCreditResolvers<ContextType>;
  AllocateSupplierCreditResult?: AllocateSupplierCreditResultResolvers<ContextType>;
  ReleaseSupplierAllocationResult?: ReleaseSupplierAllocationResultResolvers<ContextType>;
  CancelSupplierPaymentResult?: CancelSupplierPaymentResultResolvers<ContextType>;
  RecordSupplierRefundResult?: RecordSupplierRefundResultResolvers<ContextType>;
  SupplierPaymentEdge?: SupplierPaymentEdgeResolvers<ContextType>;
  SupplierPaymentConnection?: SupplierPaymentConnectionResolvers<ContextType>;
  ForeignItems?: ForeignItemsResolvers<ContextType>;
  ForeignItem?: ForeignItemResolvers<ContextType>;
  CurrencyRevaluation?: CurrencyRevaluationResolvers<ContextType>;
  AlreadyRevalued?: AlreadyRevaluedResolvers<ContextType>;
  RevaluationNotFound?: RevaluationNotFoundResolvers<ContextType>;
  RevalueForeignItemsResult?: RevalueForeignItemsResultResolvers<ContextType>;
  CancelRevaluationResult?: CancelRevaluationResultResolvers<ContextType>;
  ForeignItemEdge?: ForeignItemEdgeResolvers<ContextType>;
  ForeignItemConnection?: ForeignItemConnectionResolvers<ContextType>;
  CurrencyRevaluationEdge?: CurrencyRevaluationEdgeResolvers<ContextType>;
  CurrencyRevaluationConnection?: CurrencyRevaluationConnectionResolvers<ContextType>;
  Employee?: EmployeeResolvers<ContextType>;
  EmployeeNotFound?: EmployeeNotFoundResolvers<ContextType>;
  EmployeeEdge?: EmployeeEdgeResolvers<ContextType>;
  EmployeeConnection?: EmployeeConnectionResolvers<ContextType>;
  Department?: DepartmentResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  Skill?: SkillResolvers<ContextType>;
  EmployeeSkill?: EmployeeSkillResolvers<ContextType>;
  NumberTaken?: NumberTakenResolvers<ContextType>;
  ManagerCycle?: ManagerCycleResolvers<ContextType>;
  DepartmentCycle?: DepartmentCycleResolvers<ContextType>;
  EmployeeBooked?: EmployeeBookedResolvers<ContextType>;
  CreateEmployeeResult?: CreateEmployeeResultResolvers<ContextType>;
  UpdateEmployeeResult?: UpdateEmployeeResultResolvers<ContextType>;
  EndEmploymentResult?: EndEmploymentResultResolvers<ContextType>;
  SetEmployeeSkillsResult?: SetEmployeeSkillsResultResolvers<ContextType>;
  SetDepartmentResult?: SetDepartmentResultResolvers<ContextType>;
  SetPositionResult?: SetPositionResultResolvers<ContextType>;
  SetSkillResult?: SetSkillResultResolvers<ContextType>;
  DepartmentEdge?: DepartmentEdgeResolvers<ContextType>;
  DepartmentConnection?: DepartmentConnectionResolvers<ContextType>;
  PositionEdge?: PositionEdgeResolvers<ContextType>;
  PositionConnection?: PositionConnectionResolvers<ContextType>;
  SkillEdge?: SkillEdgeResolvers<ContextType>;
  SkillConnection?: SkillConnectionResolvers<ContextType>;
  WorkingCalendar?: WorkingCalendarResolvers<ContextType>;
  WorkingHours?: WorkingHoursResolvers<ContextType>;
  Holiday?: HolidayResolvers<ContextType>;
  CalendarNotFound?: CalendarNotFoundResolvers<ContextType>;
  SetWorkingCalendarResult?: SetWorkingCalendarResultResolvers<ContextType>;
  ChangeHolidaysResult?: ChangeHolidaysResultResolvers<ContextType>;
  LeaveType?: LeaveTypeResolvers<ContextType>;
  LeaveBalance?: LeaveBalanceResolvers<ContextType>;
  LeaveRequest?: LeaveRequestResolvers<ContextType>;
  LeaveEntry?: LeaveEntryResolvers<ContextType>;
  LeaveAccrualRun?: LeaveAccrualRunResolvers<ContextType>;
  LeaveBalanceTooLow?: LeaveBalanceTooLowResolvers<ContextType>;
  LeaveOverlaps?: LeaveOverlapsResolvers<ContextType>;
  LeaveRequestNotFound?: LeaveRequestNotFoundResolvers<ContextType>;
  LeaveDecided?: LeaveDecidedResolvers<ContextType>;
  SetLeaveTypeResult?: SetLeaveTypeResultResolvers<ContextType>;
  RequestLeaveResult?: RequestLeaveResultResolvers<ContextType>;
  ApproveLeaveResult?: ApproveLeaveResultResolvers<ContextType>;
  RejectLeaveResult?: RejectLeaveResultResolvers<ContextType>;
  CancelLeaveResult?: CancelLeaveResultResolvers<ContextType>;
  AdjustLeaveResult?: AdjustLeaveResultResolvers<ContextType>;
  AccrueLeaveResult?: AccrueLeaveResultResolvers<ContextType>;
  LeaveRequestEdge?: LeaveRequestEdgeResolvers<ContextType>;
  LeaveRequestConnection?: LeaveRequestConnectionResolvers<ContextType>;
  LeaveEntryEdge?: LeaveEntryEdgeResolvers<ContextType>;
  LeaveEntryConnection?: LeaveEntryConnectionResolvers<ContextType>;
  TimeWorked?: TimeWorkedResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  TimeEntry?: TimeEntryResolvers<ContextType>;
  ProjectCosts?: ProjectCostsResolvers<ContextType>;
  TimeEntries?: TimeEntriesResolvers<ContextType>;
  TimePosting?: TimePostingResolvers<ContextType>;
  DayFull?: DayFullResolvers<ContextType>;
  TimeEntryNotFound?: TimeEntryNotFoundResolvers<ContextType>;
  TimeDecided?: TimeDecidedResolvers<ContextType>;
  SetProjectResult?: SetProjectResultResolvers<ContextType>;
  RecordTimeResult?: RecordTimeResultResolvers<ContextType>;
  UpdateTimeResult?: UpdateTimeResultResolvers<ContextType>;
  SubmitTimeResult?: SubmitTimeResultResolvers<ContextType>;
  ApproveTimeResult?: ApproveTimeResultResolvers<ContextType>;
  RejectTimeResult?: RejectTimeResultResolvers<ContextType>;
  PostTimeCostsResult?: PostTimeCostsResultResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  TimeEntryEdge?: TimeEntryEdgeResolvers<ContextType>;
  TimeEntryConnection?: TimeEntryConnectionResolvers<ContextType>;
  FixedAsset?: FixedAssetResolvers<ContextType>;
  DepreciationMonth?: DepreciationMonthResolvers<ContextType>;
  Equipment?: EquipmentResolvers<ContextType>;
  AssetRegister?: AssetRegisterResolvers<ContextType>;
  AssetRegisterLine?: AssetRegisterLineResolvers<ContextType>;
  DepreciationRun?: DepreciationRunResolvers<ContextType>;
  AssetNotFound?: AssetNotFoundResolvers<ContextType>;
  AssetDisposed?: AssetDisposedResolvers<ContextType>;
  AcquireAssetResult?: AcquireAssetResultResolvers<ContextType>;
  DepreciateAssetsResult?: DepreciateAssetsResultResolvers<ContextType>;
  DisposeAssetResult?: DisposeAssetResultResolvers<ContextType>;
  SetEquipmentResult?: SetEquipmentResultResolvers<ContextType>;
  FixedAssetEdge?: FixedAssetEdgeResolvers<ContextType>;
  FixedAssetConnection?: FixedAssetConnectionResolvers<ContextType>;
  EquipmentEdge?: EquipmentEdgeResolvers<ContextType>;
  EquipmentConnection?: EquipmentConnectionResolvers<ContextType>;
  WeekLoad?: WeekLoadResolvers<ContextType>;
  Booking?: BookingResolvers<ContextType>;
  AlreadyBooked?: AlreadyBookedResolvers<ContextType>;
  OnLeave?: OnLeaveResolvers<ContextType>;
  BookingNotFound?: BookingNotFoundResolvers<ContextType>;
  BookResult?: BookResultResolvers<ContextType>;
  MoveBookingResult?: MoveBookingResultResolvers<ContextType>;
  CancelBookingResult?: CancelBookingResultResolvers<ContextType>;
  BookingEdge?: BookingEdgeResolvers<ContextType>;
  BookingConnection?: BookingConnectionResolvers<ContextType>;
  EmployeePay?: EmployeePayResolvers<ContextType>;
  PayAlreadySet?: PayAlreadySetResolvers<ContextType>;
  SetEmployeePayResult?: SetEmployeePayResultResolvers<ContextType>;
  EmployeePayEdge?: EmployeePayEdgeResolvers<ContextType>;
  EmployeePayConnection?: EmployeePayConnectionResolvers<ContextType>;
  IntegrityCheck?: IntegrityCheckResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  PersonalData?: PersonalDataResolvers<ContextType>;
  PersonalRecord?: PersonalRecordResolvers<ContextType>;
  PersonalRow?: PersonalRowResolvers<ContextType>;
  PersonalRowEdge?: PersonalRowEdgeResolvers<ContextType>;
  PersonalRowConnection?: PersonalRowConnectionResolvers<ContextType>;
  ErasureReceipt?: ErasureReceiptResolvers<ContextType>;
  RecordCount?: RecordCountResolvers<ContextType>;
  KeptRecord?: KeptRecordResolvers<ContextType>;
  ErasureReceiptEdge?: ErasureReceiptEdgeResolvers<ContextType>;
  ErasureReceiptConnection?: ErasureReceiptConnectionResolvers<ContextType>;
  RetentionRule?: RetentionRuleResolvers<ContextType>;
  SetRetentionResult?: SetRetentionResultResolvers<ContextType>;
  RetentionRun?: RetentionRunResolvers<ContextType>;
  ApplyRetentionResult?: ApplyRetentionResultResolvers<ContextType>;
  OpenOrders?: OpenOrdersResolvers<ContextType>;
  ErasureUnderWay?: ErasureUnderWayResolvers<ContextType>;
  NotErasedInCrm?: NotErasedInCrmResolvers<ContextType>;
  EraseFromErpResult?: EraseFromErpResultResolvers<ContextType>;
  link__Import?: GraphQLScalarType;
  federation__FieldSet?: GraphQLScalarType;
  federation__Scope?: GraphQLScalarType;
  federation__Policy?: GraphQLScalarType;
  federation__ContextFieldValue?: GraphQLScalarType;
  _Any?: GraphQLScalarType;
  _Service?: _ServiceResolvers<ContextType>;
  _Entity?: _EntityResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = ErpContext> = {
  allow?: AllowDirectiveResolver<any, any, ContextType>;
  personal?: PersonalDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
  link?: LinkDirectiveResolver<any, any, ContextType>;
  key?: KeyDirectiveResolver<any, any, ContextType>;
  federation__requires?: Federation__RequiresDirectiveResolver<any, any, ContextType>;
  federation__provides?: Federation__ProvidesDirectiveResolver<any, any, ContextType>;
  federation__external?: Federation__ExternalDirectiveResolver<any, any, ContextType>;
  tag?: TagDirectiveResolver<any, any, ContextType>;
  federation__extends?: Federation__ExtendsDirectiveResolver<any, any, ContextType>;
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
  federation__inaccessible?: Federation__InaccessibleDirectiveResolver<any, any, ContextType>;
  federation__override?: Federation__OverrideDirectiveResolver<any, any, ContextType>;
  federation__composeDirective?: Federation__ComposeDirectiveDirectiveResolver<any, any, ContextType>;
  federation__interfaceObject?: Federation__InterfaceObjectDirectiveResolver<any, any, ContextType>;
  federation__authenticated?: Federation__AuthenticatedDirectiveResolver<any, any, ContextType>;
  federation__requiresScopes?: Federation__RequiresScopesDirectiveResolver<any, any, ContextType>;
  federation__policy?: Federation__PolicyDirectiveResolver<any, any, ContextType>;
  federation__context?: Federation__ContextDirectiveResolver<any, any, ContextType>;
  federation__fromContext?: Federation__FromContextDirectiveResolver<any, any, ContextType>;
  cost?: CostDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};
