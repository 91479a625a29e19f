import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from "graphql";
import type { CompanyRow, LedgerAccountRow, JournalEntryRow } from "./accounts/ledger.table.ts";
import type { JournalLineInCurrency } from "./accounts/ledger.loaders.ts";
import type {
  TrialBalance as TrialBalanceModel,
  TrialBalanceLine as TrialBalanceLineModel,
} from "./accounts/reports.service.ts";
import type {
  AccountWithBalance,
  InvoiceLineInCurrency,
  AllocationInCurrency,
} from "./accounts/receivables.loaders.ts";
import type { InvoiceRow, PaymentRow } from "./accounts/receivables.table.ts";
import type { ProductRow, WarehouseRow, StockMovementRow } from "./stock/stock.table.ts";
import type { StockLevelInWarehouse } from "./stock/stock.loaders.ts";
import type { SalesOrderRow, DeliveryRow } from "./sales/sales.table.ts";
import type { SalesOrderLineInCurrency, DeliveryLineWithProduct } from "./sales/sales.loaders.ts";
import type { SupplierRow } from "./purchasing/purchasing.table.ts";
import type { EmployeeRow } from "./resources/resources.table.ts";
import type { EmployeePayRow } from "./resources/pay.table.ts";
import type { ChangeRow } from "../common/write/changes.ts";
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
  /** A calendar date, `YYYY-MM-DD`, in the company's own time zone. */
  Date: { input: string; output: string };
  /** A moment with its zone, ISO 8601, always answered in UTC with milliseconds: `2026-03-01T09:30:00.000Z`. */
  DateTime: { input: string; output: string };
  /** An exact decimal number as a string: `"12.50"`. Input may also be an integer; a float literal is taken as it is written. */
  Decimal: { input: string; output: string };
  /** A currency by its ISO 4217 code: `NOK`. */
  CurrencyCode: { input: string; output: string };
  /** A country by its ISO 3166-1 alpha-2 code: `NO`. */
  CountryCode: { input: string; output: string };
  link__Import: { input: unknown; output: unknown };
  federation__FieldSet: { input: unknown; output: unknown };
  federation__Scope: { input: unknown; output: unknown };
  federation__Policy: { input: unknown; output: unknown };
  federation__ContextFieldValue: { input: unknown; output: unknown };
  _Any: { input: unknown; output: unknown };
};

/** An amount of money. Never converted unless the field says so. */
export type Money = {
  __typename?: "Money";
  /** With at least as many decimals as the currency has: `"3.70"` NOK, `"370"` CLP, `"3.700"` BHD. */
  amount: Scalars["Decimal"]["output"];
  currency: Scalars["CurrencyCode"]["output"];
};

/** An amount of money to be written. No more decimals than the currency has. */
export type MoneyInput = {
  amount: Scalars["Decimal"]["input"];
  currency: Scalars["CurrencyCode"]["input"];
};

/** Where a page of a list begins and ends. Lists are read forwards: `first` and `after`. */
export type PageInfo = {
  __typename?: "PageInfo";
  /** True: there is more after this page. */
  hasNextPage: Scalars["Boolean"]["output"];
  /** True when `after` was given: rows lie before this page. */
  hasPreviousPage: Scalars["Boolean"]["output"];
  /** Where the first row of this page is; null when there is none. */
  startCursor?: Maybe<Scalars["String"]["output"]>;
  /** Give it as `after` to read on, with the same `orderBy`. */
  endCursor?: Maybe<Scalars["String"]["output"]>;
};

/** A refusal that the caller can act on. Nothing was written. */
export type UserError = {
  /** What was wrong and how to mend it, for people. */
  message: Scalars["String"]["output"];
};

/** Something in the input can't be accepted. */
export type InvalidInput = UserError & {
  __typename?: "InvalidInput";
  message: Scalars["String"]["output"];
  /** Where in the input, for example `lines.0.quantity`. */
  field: Scalars["String"]["output"];
};

/** The record has been changed since the version that the caller read: read it again, then decide. */
export type VersionConflict = UserError & {
  __typename?: "VersionConflict";
  message: Scalars["String"]["output"];
  currentVersion: Scalars["Int"]["output"];
};

/** The idempotency key was used before, by the same caller, with other input. */
export type IdempotencyConflict = UserError & {
  __typename?: "IdempotencyConflict";
  message: Scalars["String"]["output"];
  idempotencyKey: Scalars["String"]["output"];
};

/** No customer has that id. */
export type CustomerNotFound = UserError & {
  __typename?: "CustomerNotFound";
  message: Scalars["String"]["output"];
  customerId: Scalars["ID"]["output"];
};

/** Which way a list runs. */
export type Direction =
  /** Smallest, earliest or first in the alphabet first. */
  | "ASC"
  /** Largest, latest or last in the alphabet first. */
  | "DESC";

/** Conditions on a text. Those given must all hold; null is no condition. */
export type TextFilter = {
  /** Without regard to case. */
  equals?: InputMaybe<Scalars["String"]["input"]>;
  /** Anywhere in the text, without regard to case and accents. */
  contains?: InputMaybe<Scalars["String"]["input"]>;
};

/** Conditions on a date, ends included. Those given must all hold; null is no condition. */
export type DateFilter = {
  /** On this day or later. */
  from?: InputMaybe<Scalars["Date"]["input"]>;
  /** On this day or earlier. */
  to?: InputMaybe<Scalars["Date"]["input"]>;
};

/** Conditions on a number. Those given must all hold, ends included; null is no condition. */
export type DecimalFilter = {
  min?: InputMaybe<Scalars["Decimal"]["input"]>;
  max?: InputMaybe<Scalars["Decimal"]["input"]>;
};

/** One change of one record, as the audit trail keeps it. */
export type Change = {
  __typename?: "Change";
  id: Scalars["ID"]["output"];
  /** INSERT, UPDATE or DELETE. */
  action: Scalars["String"]["output"];
  /** The kind of record, for example `sales_order`. */
  record: Scalars["String"]["output"];
  recordId: Scalars["ID"]["output"];
  changedAt: Scalars["DateTime"]["output"];
  /** The subject of the token that did it, or the command. */
  changedBy: Scalars["String"]["output"];
  /** The request it happened in, as found in the logs. */
  requestId?: Maybe<Scalars["String"]["output"]>;
  /** What was changed, as JSON: each field with its value before and after. References that the caller may not see are left out. */
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
  /** All there are, counted only when asked for. */
  totalCount: Scalars["Int"]["output"];
};

/** What a partner was answered of one customer in one request. */
export type PartnerRead = {
  __typename?: "PartnerRead";
  id: Scalars["ID"]["output"];
  partnerId?: Maybe<Scalars["ID"]["output"]>;
  /** Whom the partner's token named. */
  subject: Scalars["String"]["output"];
  customerId?: Maybe<Scalars["ID"]["output"]>;
  /** The kinds of record that were answered, as types of this graph: `Contact`, `Invoice`. */
  what: Array<Scalars["String"]["output"]>;
  /** The request, as found in the logs. */
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
  /** All there are, counted only when asked for. */
  totalCount: Scalars["Int"]["output"];
};

export type Query = {
  __typename?: "Query";
  _entities: Array<Maybe<_Entity>>;
  _service: _Service;
  /** The legal entities whose books are kept here. */
  companies?: Maybe<Array<Company>>;
  /** The chart of accounts, by number. */
  ledgerAccounts?: Maybe<LedgerAccountConnection>;
  /** Journal entries, latest date first unless told otherwise. */
  journalEntries?: Maybe<JournalEntryConnection>;
  /** Every account with a balance at the end of the day `asOf` (today when absent), by number. Debit equals credit, always. */
  trialBalance?: Maybe<TrialBalance>;
  /** One invoice by its id, or null. */
  invoice?: Maybe<Invoice>;
  /** One invoice by its number, or null. */
  invoiceByNumber?: Maybe<Invoice>;
  /** Invoices to customers, latest first unless told otherwise. */
  invoices?: Maybe<InvoiceConnection>;
  /** Payments from customers, latest first. */
  payments?: Maybe<PaymentConnection>;
  /** One product by its id, or null. */
  product?: Maybe<Product>;
  /** One product by its stock keeping unit, or null. */
  productBySku?: Maybe<Product>;
  /** Products, by name unless told otherwise. */
  products?: Maybe<ProductConnection>;
  /** Where stock lies, by code. */
  warehouses?: Maybe<Array<Warehouse>>;
  /** The stock ledger, latest recorded first: every movement of every product, never changed. */
  stockMovements?: Maybe<StockMovementConnection>;
  /** One order by its id, or null. */
  salesOrder?: Maybe<SalesOrder>;
  /** One order by its number, or null. */
  salesOrderByNumber?: Maybe<SalesOrder>;
  /** Customers' orders, latest first unless told otherwise. */
  salesOrders?: Maybe<SalesOrderConnection>;
  /** One supplier by its id, or null. */
  supplier?: Maybe<Supplier>;
  /** Suppliers, by name unless told otherwise. */
  suppliers?: Maybe<SupplierConnection>;
  /** One employee by their id, or null. */
  employee?: Maybe<Employee>;
  /** Employees, by number unless told otherwise. */
  employees?: Maybe<EmployeeConnection>;
};

export type Query_EntitiesArgs = {
  representations: Array<Scalars["_Any"]["input"]>;
};

export type QueryLedgerAccountsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryJournalEntriesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<JournalEntryFilter>;
  orderBy?: InputMaybe<Array<JournalEntryOrder>>;
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryTrialBalanceArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
  company?: InputMaybe<Scalars["String"]["input"]>;
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

export type QueryPaymentsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<PaymentFilter>;
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

export type QueryStockMovementsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<StockMovementFilter>;
};

export type QuerySalesOrderArgs = {
  id: Scalars["ID"]["input"];
};

export type QuerySalesOrderByNumberArgs = {
  number: Scalars["String"]["input"];
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type QuerySalesOrdersArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<SalesOrderFilter>;
  orderBy?: InputMaybe<Array<SalesOrderOrder>>;
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

export type QueryEmployeeArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryEmployeesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<EmployeeFilter>;
  orderBy?: InputMaybe<Array<EmployeeOrder>>;
};

export type Mutation = {
  __typename?: "Mutation";
  /** Posts money received from a customer and allocates it to invoices: those named, else the ones due first. What is left stays as the customer's credit. */
  postPayment?: Maybe<PostPaymentResult>;
  /** Sets the terms of a customer's account, and opens the account when there is none. */
  setAccountTerms?: Maybe<SetAccountTermsResult>;
  /** Adds a product to sell and keep in stock. */
  createProduct?: Maybe<CreateProductResult>;
  /** Corrects what is on hand by a difference found, and posts its value to the ledger. */
  adjustStock?: Maybe<AdjustStockResult>;
  /** Confirms a customer's order: reserves what it needs and checks the customer's credit, all or nothing. */
  placeOrder?: Maybe<PlaceOrderResult>;
  /** Delivers from stock: the quantities named, else all that is left. Posts the cost of what was sold. */
  deliverOrder?: Maybe<DeliverOrderResult>;
  /** Invoices all that is delivered and not yet invoiced, with the order's freight the first time. */
  invoiceOrder?: Maybe<InvoiceOrderResult>;
  /** Sets what an employee is paid from a day on. A day's pay is never changed: a correction is another one from a later day. */
  setEmployeePay?: Maybe<SetEmployeePayResult>;
};

export type MutationPostPaymentArgs = {
  input: PostPaymentInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationSetAccountTermsArgs = {
  input: SetAccountTermsInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationCreateProductArgs = {
  input: CreateProductInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationAdjustStockArgs = {
  input: AdjustStockInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationPlaceOrderArgs = {
  input: PlaceOrderInput;
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

export type MutationSetEmployeePayArgs = {
  input: SetEmployeePayInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** A legal entity: its own books in its base currency, its own documents, numbers and warehouses. */
export type Company = {
  __typename?: "Company";
  id: Scalars["ID"]["output"];
  code: Scalars["String"]["output"];
  name: Scalars["String"]["output"];
  baseCurrency: Scalars["CurrencyCode"]["output"];
  /** IANA name; business dates are dates there. */
  timeZone: Scalars["String"]["output"];
};

/** An account of the general ledger. */
export type LedgerAccount = {
  __typename?: "LedgerAccount";
  id: Scalars["ID"]["output"];
  number: Scalars["String"]["output"];
  name: Scalars["String"]["output"];
  type: LedgerAccountType;
  /** A heading: nothing posts to it. */
  isGroup: Scalars["Boolean"]["output"];
};

/** What an account holds, which decides its place in the books. */
export type LedgerAccountType = "ASSET" | "LIABILITY" | "EQUITY" | "REVENUE" | "EXPENSE";

/** What is posted together: two lines or more whose debit equals credit exactly. Never changed once posted. */
export type JournalEntry = {
  __typename?: "JournalEntry";
  id: Scalars["ID"]["output"];
  /** Unique and gapless within company and year. */
  number: Scalars["String"]["output"];
  /** The business date. */
  postedOn: Scalars["Date"]["output"];
  description: Scalars["String"]["output"];
  /** The kind of document it came from. */
  source: JournalSource;
  /** When it was recorded. */
  recordedAt: Scalars["DateTime"]["output"];
  lines: Array<JournalLine>;
};

/** What kind of document an entry came from. */
export type JournalSource =
  /** What was there when the books began. */
  | "OPENING"
  /** Goods delivered: their cost. */
  | "DELIVERY"
  /** An invoice to a customer. */
  | "INVOICE"
  /** A payment from a customer. */
  | "PAYMENT"
  /** A difference found in stock. */
  | "STOCK_ADJUSTMENT";

/** One side of an entry, in the company's base currency: either debit or credit is zero. */
export type JournalLine = {
  __typename?: "JournalLine";
  account: LedgerAccount;
  debit: Money;
  credit: Money;
  /** Whose receivable it is, on receivable accounts. */
  customer?: Maybe<Customer>;
};

/** Every account with a balance, and proof that debit equals credit. */
export type TrialBalance = {
  __typename?: "TrialBalance";
  /** The day at whose end the balances stand. */
  asOf: Scalars["Date"]["output"];
  company: Company;
  lines: Array<TrialBalanceLine>;
  totalDebit: Money;
  totalCredit: Money;
};

/** An account's balance, on the side where it is. */
export type TrialBalanceLine = {
  __typename?: "TrialBalanceLine";
  account: LedgerAccount;
  debit: Money;
  credit: Money;
};

/** Conditions that must all hold; null is no condition. */
export type JournalEntryFilter = {
  postedOn?: InputMaybe<DateFilter>;
  source?: InputMaybe<JournalSource>;
  /** The entries that touch the account with this number. */
  accountNumber?: InputMaybe<Scalars["String"]["input"]>;
};

export type JournalEntryOrderField = "POSTED_ON" | "NUMBER";

export type JournalEntryOrder = {
  field: JournalEntryOrderField;
  direction: Direction;
};

/** The date lies in a closed period or outside every fiscal year of the company. */
export type PeriodClosed = UserError & {
  __typename?: "PeriodClosed";
  message: Scalars["String"]["output"];
  date: Scalars["Date"]["output"];
};

/** No company has that code, or none has been set up yet. */
export type CompanyNotFound = UserError & {
  __typename?: "CompanyNotFound";
  message: Scalars["String"]["output"];
};

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
  /** All that the filter leaves, counted only when asked for. */
  totalCount: Scalars["Int"]["output"];
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
  /** All that the filter leaves, counted only when asked for. */
  totalCount: Scalars["Int"]["output"];
};

/** A customer, as CRM keeps them: ERP adds what they bought and owe. */
export type Customer = {
  __typename?: "Customer";
  id: Scalars["ID"]["output"];
  /** The customer's account in the company's books, or null when it has none. */
  account?: Maybe<CustomerAccount>;
  /** Latest first. */
  invoices?: Maybe<InvoiceConnection>;
  /** Latest first. */
  payments?: Maybe<PaymentConnection>;
  /** Latest first. */
  salesOrders?: Maybe<SalesOrderConnection>;
  /** What partners were answered of the customer's orders, deliveries and invoices, newest first. */
  documentReads?: Maybe<PartnerReadConnection>;
};

/** A customer, as CRM keeps them: ERP adds what they bought and owe. */
export type CustomerAccountArgs = {
  company?: InputMaybe<Scalars["String"]["input"]>;
};

/** A customer, as CRM keeps them: ERP adds what they bought and owe. */
export type CustomerInvoicesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** A customer, as CRM keeps them: ERP adds what they bought and owe. */
export type CustomerPaymentsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** A customer, as CRM keeps them: ERP adds what they bought and owe. */
export type CustomerSalesOrdersArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** A customer, as CRM keeps them: ERP adds what they bought and owe. */
export type CustomerDocumentReadsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** What a customer owes one company, and on what terms. */
export type CustomerAccount = {
  __typename?: "CustomerAccount";
  id: Scalars["ID"]["output"];
  /** The company's base currency. */
  currency: Scalars["CurrencyCode"]["output"];
  /** Outstanding on invoices less credit not yet allocated. Negative when the company owes the customer. */
  balance: Money;
  /** The part of the outstanding whose due date has passed. */
  overdue: Money;
  /** Null: no limit. */
  creditLimit?: Maybe<Money>;
  /** The limit less the balance and less what is ordered and not yet invoiced; negative when exceeded. Null: no limit. */
  availableCredit?: Maybe<Money>;
  /** Days from invoice to due date. */
  paymentTermsDays: Scalars["Int"]["output"];
  /** Raised by each change. */
  version: Scalars["Int"]["output"];
  /** Who changed what in the record, newest first. */
  changes?: Maybe<ChangeConnection>;
};

/** What a customer owes one company, and on what terms. */
export type CustomerAccountChangesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** A demand for payment. Numbers are unique and gapless within company and year; the buyer stands as it was when issued. */
export type Invoice = {
  __typename?: "Invoice";
  id: Scalars["ID"]["output"];
  number: Scalars["String"]["output"];
  customer?: Maybe<Customer>;
  /** The buyer's name when issued. */
  buyerName: Scalars["String"]["output"];
  order?: Maybe<SalesOrder>;
  issuedOn: Scalars["Date"]["output"];
  /** The last day to pay without being late. */
  dueOn: Scalars["Date"]["output"];
  status: InvoiceStatus;
  lines: Array<InvoiceLine>;
  /** Before tax. */
  net: Money;
  /** Of the lines, each by its own rate. */
  tax: Money;
  /** What the customer is to pay: net and tax. */
  total: Money;
  /** What is still to be paid. */
  outstanding: Money;
};

/** Where an invoice stands today. */
export type InvoiceStatus =
  /** Nothing paid, not yet due. */
  | "OPEN"
  /** Something paid, not yet due. */
  | "PARTLY_PAID"
  /** Something outstanding and the due date passed. */
  | "OVERDUE"
  /** Nothing is outstanding. */
  | "PAID";

/** One position of an invoice, as issued. */
export type InvoiceLine = {
  __typename?: "InvoiceLine";
  lineNumber: Scalars["Int"]["output"];
  kind: InvoiceLineKind;
  /** Null for a charge. */
  product?: Maybe<Product>;
  description: Scalars["String"]["output"];
  /** In the product's unit. */
  quantity: Scalars["Decimal"]["output"];
  /** Before discount and tax. */
  unitPrice: Money;
  /** A fraction: `0.15` is 15 percent. */
  discount: Scalars["Decimal"]["output"];
  /** Quantity x unit price x (1 - discount), rounded half away from zero to the currency. */
  net: Money;
  /** A fraction: `0.25` is 25 percent. */
  taxRate: Scalars["Decimal"]["output"];
  tax: Money;
};

/** What a line of an invoice is for. */
export type InvoiceLineKind =
  /** Goods. */
  | "PRODUCT"
  /** Freight and the like. */
  | "CHARGE";

/** Money received from a customer. */
export type Payment = {
  __typename?: "Payment";
  id: Scalars["ID"]["output"];
  /** Unique within the company. */
  number: Scalars["String"]["output"];
  customer?: Maybe<Customer>;
  /** When the money came in. */
  receivedOn: Scalars["Date"]["output"];
  amount: Money;
  /** What is not allocated to any invoice: the customer's credit. */
  unallocated: Money;
  /** What the customer wrote with it. */
  reference?: Maybe<Scalars["String"]["output"]>;
  /** The invoices that it settles. */
  allocations: Array<Allocation>;
};

/** The part of a payment that settles an invoice. */
export type Allocation = {
  __typename?: "Allocation";
  invoice?: Maybe<Invoice>;
  amount: Money;
  /** When the money came, or when the invoice was issued where that is later. */
  allocatedOn: Scalars["Date"]["output"];
};

/** Conditions that must all hold; null is no condition. */
export type InvoiceFilter = {
  customerId?: InputMaybe<Scalars["ID"]["input"]>;
  number?: InputMaybe<TextFilter>;
  status?: InputMaybe<InvoiceStatus>;
  issuedOn?: InputMaybe<DateFilter>;
  dueOn?: InputMaybe<DateFilter>;
  /** In the company's base currency. */
  total?: InputMaybe<DecimalFilter>;
  /** In the company's base currency. `min` above zero: those not yet paid. */
  outstanding?: InputMaybe<DecimalFilter>;
};

export type InvoiceOrderField = "ISSUED_ON" | "DUE_ON" | "NUMBER" | "TOTAL" | "OUTSTANDING";

export type InvoiceOrder = {
  field: InvoiceOrderField;
  direction: Direction;
};

/** Conditions that must all hold; null is no condition. */
export type PaymentFilter = {
  customerId?: InputMaybe<Scalars["ID"]["input"]>;
  receivedOn?: InputMaybe<DateFilter>;
};

export type AllocationInput = {
  invoiceId: Scalars["ID"]["input"];
  /** Positive, in the invoice's currency and with no more decimals than it has. */
  amount: Scalars["Decimal"]["input"];
};

export type PostPaymentInput = {
  customerId: Scalars["ID"]["input"];
  /** Positive, in the currency of the customer's account. */
  amount: MoneyInput;
  /** Today when absent; never in the future. */
  receivedOn?: InputMaybe<Scalars["Date"]["input"]>;
  /** 1 to 140 characters. */
  reference?: InputMaybe<Scalars["String"]["input"]>;
  /** At most 100. Absent: the invoices due first. Empty: none, all stays as credit. */
  allocations?: InputMaybe<Array<AllocationInput>>;
  /** A company's code; the default company when absent. */
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type SetAccountTermsInput = {
  customerId: Scalars["ID"]["input"];
  /** Zero or more, in the account's currency. Null: no limit. Absent: as it is. */
  creditLimit?: InputMaybe<Scalars["Decimal"]["input"]>;
  /** 0 to 365. */
  paymentTermsDays?: InputMaybe<Scalars["Int"]["input"]>;
  /** Refuse with VersionConflict when the record is at another version. */
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  /** A company's code; the default company when absent. */
  company?: InputMaybe<Scalars["String"]["input"]>;
};

/** An allocation is more than the payment or than what is outstanding. */
export type OverAllocation = UserError & {
  __typename?: "OverAllocation";
  message: Scalars["String"]["output"];
  invoiceId?: Maybe<Scalars["ID"]["output"]>;
  /** The most that could have been allocated. */
  allocatable: Money;
};

/** The customer has no invoice with that id. */
export type InvoiceNotFound = UserError & {
  __typename?: "InvoiceNotFound";
  message: Scalars["String"]["output"];
  invoiceId: Scalars["ID"]["output"];
};

/** The amount is in another currency than the books ask for. */
export type CurrencyMismatch = UserError & {
  __typename?: "CurrencyMismatch";
  message: Scalars["String"]["output"];
  expected: Scalars["CurrencyCode"]["output"];
};

export type PostPaymentResult =
  | Payment
  | CustomerNotFound
  | InvoiceNotFound
  | OverAllocation
  | CurrencyMismatch
  | PeriodClosed
  | CompanyNotFound
  | InvalidInput
  | IdempotencyConflict;

export type SetAccountTermsResult =
  CustomerAccount | CustomerNotFound | CompanyNotFound | VersionConflict | InvalidInput | IdempotencyConflict;

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
  /** All that the filter leaves, counted only when asked for. */
  totalCount: Scalars["Int"]["output"];
};

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
  /** All that the filter leaves, counted only when asked for. */
  totalCount: Scalars["Int"]["output"];
};

/** Something sold and kept in stock. ERP keeps it; CRM refers to it. */
export type Product = {
  __typename?: "Product";
  id: Scalars["ID"]["output"];
  /** The stock keeping unit: the number people know the product by. Unique, never changed. */
  sku: Scalars["String"]["output"];
  name: Scalars["String"]["output"];
  /** The group it is sold in. */
  category?: Maybe<Scalars["String"]["output"]>;
  /** What one is: `10 boxes x 20 bags`, `piece`. */
  unit: Scalars["String"]["output"];
  /** The price before discounts and tax. */
  listPrice: Money;
  /** By which it is taxed when sold: the code's rate on the day of the order. Null: sold without tax. */
  taxCode?: Maybe<Scalars["String"]["output"]>;
  supplier?: Maybe<Supplier>;
  /** At or below this many on hand and on order, more should be bought. */
  reorderLevel: Scalars["Decimal"]["output"];
  /** No longer sold once stock is out. */
  discontinued: Scalars["Boolean"]["output"];
  /** One for each warehouse that has or had any, by warehouse code. */
  stockLevels: Array<StockLevel>;
  /** Raised by each change. */
  version: Scalars["Int"]["output"];
  /** Who changed what in the record, newest first. */
  changes?: Maybe<ChangeConnection>;
};

/** Something sold and kept in stock. ERP keeps it; CRM refers to it. */
export type ProductChangesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** What one warehouse has of one product, in the product's unit. None is ever below zero. */
export type StockLevel = {
  __typename?: "StockLevel";
  warehouse: Warehouse;
  /** What lies there, promised or not. */
  onHand: Scalars["Decimal"]["output"];
  /** Promised to confirmed orders. */
  reserved: Scalars["Decimal"]["output"];
  /** On hand less reserved. */
  available: Scalars["Decimal"]["output"];
  /** Ordered from suppliers, not yet received. */
  incoming: Scalars["Decimal"]["output"];
  /** Available and incoming. */
  projected: Scalars["Decimal"]["output"];
  /** What is on hand, at moving average cost, in the company's base currency. */
  value: Money;
};

/** A place where a company keeps stock. */
export type Warehouse = {
  __typename?: "Warehouse";
  id: Scalars["ID"]["output"];
  code: Scalars["String"]["output"];
  name: Scalars["String"]["output"];
};

/** A line of the stock ledger. */
export type StockMovement = {
  __typename?: "StockMovement";
  id: Scalars["ID"]["output"];
  product?: Maybe<Product>;
  warehouse: Warehouse;
  kind: StockMovementKind;
  /** In when positive, out when negative. */
  quantity: Scalars["Decimal"]["output"];
  /** Of the whole movement, same sign as the quantity. */
  value: Money;
  /** The business date. */
  movedOn: Scalars["Date"]["output"];
  /** Why, where somebody had to say so. */
  reason?: Maybe<Scalars["String"]["output"]>;
  /** When it was recorded. */
  recordedAt: Scalars["DateTime"]["output"];
};

/** Why stock moved. */
export type StockMovementKind =
  /** What was there when the books began. */
  | "OPENING"
  /** A difference found. */
  | "ADJUSTMENT"
  /** Goods delivered to a customer. */
  | "DELIVERY";

/** Conditions that must all hold; null is no condition. */
export type ProductFilter = {
  name?: InputMaybe<TextFilter>;
  sku?: InputMaybe<TextFilter>;
  category?: InputMaybe<TextFilter>;
  discontinued?: InputMaybe<Scalars["Boolean"]["input"]>;
  supplierId?: InputMaybe<Scalars["ID"]["input"]>;
  /** True: on hand and on order, over all warehouses, are at or below the reorder level. */
  reorderDue?: InputMaybe<Scalars["Boolean"]["input"]>;
};

export type ProductOrderField = "NAME" | "SKU" | "LIST_PRICE";

export type ProductOrder = {
  field: ProductOrderField;
  direction: Direction;
};

/** Conditions that must all hold; null is no condition. */
export type StockMovementFilter = {
  productId?: InputMaybe<Scalars["ID"]["input"]>;
  warehouseCode?: InputMaybe<Scalars["String"]["input"]>;
  kind?: InputMaybe<StockMovementKind>;
  /** The business date. */
  movedOn?: InputMaybe<DateFilter>;
};

export type CreateProductInput = {
  /** 1 to 40 letters, digits, `-`, `_`, `.` or `/`. */
  sku: Scalars["String"]["input"];
  /** 1 to 200 characters. */
  name: Scalars["String"]["input"];
  /** 1 to 100 characters. */
  category?: InputMaybe<Scalars["String"]["input"]>;
  /** 1 to 60 characters. */
  unit: Scalars["String"]["input"];
  /** Zero or more. */
  listPrice: MoneyInput;
  /** A tax code that is in force, `25` for example. Absent: sold without tax. */
  taxCode?: InputMaybe<Scalars["String"]["input"]>;
  supplierId?: InputMaybe<Scalars["ID"]["input"]>;
  /** Zero or more. */
  reorderLevel: Scalars["Decimal"]["input"];
};

export type AdjustStockInput = {
  productId: Scalars["ID"]["input"];
  /** A warehouse's code; the company's only one when absent. */
  warehouse?: InputMaybe<Scalars["String"]["input"]>;
  /** The difference: positive adds, negative takes away; at most 6 decimals, never zero. */
  quantity: Scalars["Decimal"]["input"];
  /** Cost of one added, in the company's base currency. Absent: moving average, or list price when none is on hand. */
  unitCost?: InputMaybe<Scalars["Decimal"]["input"]>;
  /** Today when absent; never in the future. What goes out must have been there on that day and since. */
  movedOn?: InputMaybe<Scalars["Date"]["input"]>;
  /** Why, 1 to 200 characters. */
  reason: Scalars["String"]["input"];
  /** A company's code; the default company when absent. */
  company?: InputMaybe<Scalars["String"]["input"]>;
};

/** Another product has that stock keeping unit. */
export type SkuTaken = UserError & {
  __typename?: "SkuTaken";
  message: Scalars["String"]["output"];
  sku: Scalars["String"]["output"];
};

/** No product has that id. */
export type ProductNotFound = UserError & {
  __typename?: "ProductNotFound";
  message: Scalars["String"]["output"];
  productId: Scalars["ID"]["output"];
};

/** The company has no warehouse with that code, or has several and none was named. */
export type WarehouseNotFound = UserError & {
  __typename?: "WarehouseNotFound";
  message: Scalars["String"]["output"];
};

/** Fewer are available than the caller wants to take; or, back-dated, fewer were on hand on that day or since. */
export type InsufficientStock = UserError & {
  __typename?: "InsufficientStock";
  message: Scalars["String"]["output"];
  /** Of what there are too few. */
  sku?: Maybe<Scalars["String"]["output"]>;
  /** How many could be taken. */
  available?: Maybe<Scalars["Decimal"]["output"]>;
};

export type CreateProductResult = Product | SkuTaken | SupplierNotFound | InvalidInput | IdempotencyConflict;

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
  /** All that the filter leaves, counted only when asked for. */
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
  /** All that the filter leaves, counted only when asked for. */
  totalCount: Scalars["Int"]["output"];
};

/** A campaign, as CRM keeps it. */
export type Campaign = {
  __typename?: "Campaign";
  id: Scalars["ID"]["output"];
  /** The orders that came of it, latest first. */
  salesOrders?: Maybe<SalesOrderConnection>;
};

/** A campaign, as CRM keeps it. */
export type CampaignSalesOrdersArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** What a customer has asked for and the company has promised. */
export type SalesOrder = {
  __typename?: "SalesOrder";
  id: Scalars["ID"]["output"];
  /** Unique within the company. */
  number: Scalars["String"]["output"];
  customer?: Maybe<Customer>;
  /** The employee who sold it. */
  salesperson?: Maybe<Employee>;
  /** The campaign it came of. */
  campaign?: Maybe<Campaign>;
  /** When the customer ordered. */
  orderedOn: Scalars["Date"]["output"];
  /** When the customer wants it. */
  requiredOn?: Maybe<Scalars["Date"]["output"]>;
  status: SalesOrderStatus;
  /** The products; freight is not one of them. */
  lines: Array<SalesOrderLine>;
  /** The lines before tax. */
  net: Money;
  /** What carriage costs the customer, before tax. */
  freight: Money;
  /** Of lines and freight. */
  tax: Money;
  /** Lines, freight and tax. */
  total: Money;
  /** What has left for it so far. */
  deliveries: Array<Delivery>;
  /** What has been demanded for it so far. */
  invoices?: Maybe<Array<Invoice>>;
  /** Raised by each change. */
  version: Scalars["Int"]["output"];
  /** Who changed what in the record, newest first. */
  changes?: Maybe<ChangeConnection>;
};

/** What a customer has asked for and the company has promised. */
export type SalesOrderChangesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** How far an order has come. */
export type SalesOrderStatus =
  /** Reserved; nothing is delivered yet. */
  | "CONFIRMED"
  /** Something is delivered, not all. */
  | "PARTLY_DELIVERED"
  /** All delivered, not all invoiced. */
  | "DELIVERED"
  /** All delivered and invoiced. */
  | "INVOICED"
  /** Given up; nothing is reserved. */
  | "CANCELLED";

/** One product of an order, and how far it has come. */
export type SalesOrderLine = {
  __typename?: "SalesOrderLine";
  lineNumber: Scalars["Int"]["output"];
  product?: Maybe<Product>;
  /** Ordered, in the product's unit. */
  quantity: Scalars["Decimal"]["output"];
  /** Before discount and tax. */
  unitPrice: Money;
  /** A fraction: `0.15` is 15 percent. */
  discount: Scalars["Decimal"]["output"];
  /** Quantity x unit price x (1 - discount), rounded half away from zero to the currency. */
  net: Money;
  /** In the product's unit. */
  delivered: Scalars["Decimal"]["output"];
  /** In the product's unit. */
  invoiced: Scalars["Decimal"]["output"];
};

/** Goods that left a warehouse for an order. */
export type Delivery = {
  __typename?: "Delivery";
  id: Scalars["ID"]["output"];
  /** Unique within the company. */
  number: Scalars["String"]["output"];
  deliveredOn: Scalars["Date"]["output"];
  warehouse?: Maybe<Warehouse>;
  lines: Array<DeliveryLine>;
};

/** How much of an order line was delivered. */
export type DeliveryLine = {
  __typename?: "DeliveryLine";
  /** That of the order. */
  lineNumber: Scalars["Int"]["output"];
  product?: Maybe<Product>;
  /** In the product's unit. */
  quantity: Scalars["Decimal"]["output"];
};

/** Conditions that must all hold; null is no condition. */
export type SalesOrderFilter = {
  customerId?: InputMaybe<Scalars["ID"]["input"]>;
  number?: InputMaybe<TextFilter>;
  status?: InputMaybe<SalesOrderStatus>;
  orderedOn?: InputMaybe<DateFilter>;
  /** When the customer wants it. */
  requiredOn?: InputMaybe<DateFilter>;
  /** With tax, in the company's base currency. */
  total?: InputMaybe<DecimalFilter>;
  salespersonId?: InputMaybe<Scalars["ID"]["input"]>;
  /** True: something was delivered after the required date. */
  deliveredLate?: InputMaybe<Scalars["Boolean"]["input"]>;
};

export type SalesOrderOrderField = "ORDERED_ON" | "NUMBER" | "TOTAL";

export type SalesOrderOrder = {
  field: SalesOrderOrderField;
  direction: Direction;
};

export type OrderLineInput = {
  productId: Scalars["ID"]["input"];
  /** Positive, at most 6 decimals. */
  quantity: Scalars["Decimal"]["input"];
  /** The list price when absent. */
  unitPrice?: InputMaybe<Scalars["Decimal"]["input"]>;
  /** A fraction, 0 to 1. */
  discount: Scalars["Decimal"]["input"];
};

export type PlaceOrderInput = {
  customerId: Scalars["ID"]["input"];
  /** 1 to 200. */
  lines: Array<OrderLineInput>;
  /** Zero or more, in the account's currency. */
  freight: Scalars["Decimal"]["input"];
  /** Today when absent; never in the future. */
  orderedOn?: InputMaybe<Scalars["Date"]["input"]>;
  /** Not before `orderedOn`. */
  requiredOn?: InputMaybe<Scalars["Date"]["input"]>;
  salespersonId?: InputMaybe<Scalars["ID"]["input"]>;
  campaignId?: InputMaybe<Scalars["ID"]["input"]>;
  /** A warehouse's code; the company's only one when absent. */
  warehouse?: InputMaybe<Scalars["String"]["input"]>;
  /** A company's code; the default company when absent. */
  company?: InputMaybe<Scalars["String"]["input"]>;
};

export type DeliveryLineInput = {
  lineNumber: Scalars["Int"]["input"];
  /** Positive. */
  quantity: Scalars["Decimal"]["input"];
};

export type DeliverOrderInput = {
  orderId: Scalars["ID"]["input"];
  /** Today when absent; never in the future nor before the order. The goods must have been there on that day and since. */
  deliveredOn?: InputMaybe<Scalars["Date"]["input"]>;
  /** 1 to 200. All that is left when absent. */
  lines?: InputMaybe<Array<DeliveryLineInput>>;
  /** Refuse with VersionConflict when the record is at another version. */
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type InvoiceOrderInput = {
  orderId: Scalars["ID"]["input"];
  /** Today when absent; never in the future nor before the delivery. */
  issuedOn?: InputMaybe<Scalars["Date"]["input"]>;
  /** Refuse with VersionConflict when the record is at another version. */
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

/** The order would bring the customer above the credit limit. */
export type CreditLimitExceeded = UserError & {
  __typename?: "CreditLimitExceeded";
  message: Scalars["String"]["output"];
  /** What the order may come to, freight and tax included; negative when the limit is exceeded already. */
  availableCredit?: Maybe<Money>;
};

/** No order has that id. */
export type OrderNotFound = UserError & {
  __typename?: "OrderNotFound";
  message: Scalars["String"]["output"];
  orderId: Scalars["ID"]["output"];
};

/** More than ordered and not yet delivered. */
export type OverDelivery = UserError & {
  __typename?: "OverDelivery";
  message: Scalars["String"]["output"];
  lineNumber: Scalars["Int"]["output"];
  undelivered: Scalars["Decimal"]["output"];
};

/** Nothing is left to deliver, or to invoice. */
export type NothingLeft = UserError & {
  __typename?: "NothingLeft";
  message: Scalars["String"]["output"];
};

export type PlaceOrderResult =
  | SalesOrder
  | CustomerNotFound
  | ProductNotFound
  | EmployeeNotFound
  | WarehouseNotFound
  | InsufficientStock
  | CreditLimitExceeded
  | CurrencyMismatch
  | CompanyNotFound
  | InvalidInput
  | IdempotencyConflict;

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
  Invoice | OrderNotFound | NothingLeft | PeriodClosed | VersionConflict | InvalidInput | IdempotencyConflict;

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
  /** All that the filter leaves, counted only when asked for. */
  totalCount: Scalars["Int"]["output"];
};

/** Somebody the company buys from. */
export type Supplier = {
  __typename?: "Supplier";
  id: Scalars["ID"]["output"];
  number: Scalars["String"]["output"];
  name: Scalars["String"]["output"];
  /** Whom to talk to. */
  contactName?: Maybe<Scalars["String"]["output"]>;
  /** That person's position. */
  contactTitle?: Maybe<Scalars["String"]["output"]>;
  phone?: Maybe<Scalars["String"]["output"]>;
  website?: Maybe<Scalars["String"]["output"]>;
  address?: Maybe<SupplierAddress>;
  /** What it supplies, by name. */
  products?: Maybe<ProductConnection>;
  /** Raised by each change. */
  version: Scalars["Int"]["output"];
};

/** Somebody the company buys from. */
export type SupplierProductsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** Where a supplier is. */
export type SupplierAddress = {
  __typename?: "SupplierAddress";
  line1: Scalars["String"]["output"];
  city?: Maybe<Scalars["String"]["output"]>;
  region?: Maybe<Scalars["String"]["output"]>;
  postalCode?: Maybe<Scalars["String"]["output"]>;
  countryCode: Scalars["CountryCode"]["output"];
};

/** Conditions that must all hold; null is no condition. */
export type SupplierFilter = {
  name?: InputMaybe<TextFilter>;
  number?: InputMaybe<TextFilter>;
};

export type SupplierOrderField = "NAME" | "NUMBER";

export type SupplierOrder = {
  field: SupplierOrderField;
  direction: Direction;
};

/** No supplier has that id. */
export type SupplierNotFound = UserError & {
  __typename?: "SupplierNotFound";
  message: Scalars["String"]["output"];
  supplierId: Scalars["ID"]["output"];
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
  /** All that the filter leaves, counted only when asked for. */
  totalCount: Scalars["Int"]["output"];
};

/** Somebody who works for the company. ERP keeps them; CRM refers to them. */
export type Employee = {
  __typename?: "Employee";
  id: Scalars["ID"]["output"];
  number: Scalars["String"]["output"];
  name: Scalars["String"]["output"];
  /** The position held. */
  title: Scalars["String"]["output"];
  email?: Maybe<Scalars["String"]["output"]>;
  phone?: Maybe<Scalars["String"]["output"]>;
  /** The first day of work. */
  hiredOn: Scalars["Date"]["output"];
  /** Whom they report to; null at the top. Never a cycle. */
  manager?: Maybe<Employee>;
  /** Who reports to them, by name. */
  reports: Array<Employee>;
  /** Raised by each change. */
  version: Scalars["Int"]["output"];
  /** What they are paid today; null when nothing is set for today. */
  pay?: Maybe<EmployeePay>;
  /** What they were, are and will be paid, latest day first. */
  payHistory?: Maybe<EmployeePayConnection>;
};

/** Somebody who works for the company. ERP keeps them; CRM refers to them. */
export type EmployeePayHistoryArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** No employee has that id. */
export type EmployeeNotFound = UserError & {
  __typename?: "EmployeeNotFound";
  message: Scalars["String"]["output"];
  employeeId: Scalars["ID"]["output"];
};

/** Conditions that must all hold; null is no condition. */
export type EmployeeFilter = {
  name?: InputMaybe<TextFilter>;
  number?: InputMaybe<TextFilter>;
  managerId?: InputMaybe<Scalars["ID"]["input"]>;
  /** Of today's pay, a year's, in the default company's base currency. Leaves out who is paid in another, or has none set. */
  annualPay?: InputMaybe<DecimalFilter>;
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
  /** All that the filter leaves, counted only when asked for. */
  totalCount: Scalars["Int"]["output"];
};

/** What an employee is paid from a day on, until the next one's day. No other scope shows it, that of the audit trail included. */
export type EmployeePay = {
  __typename?: "EmployeePay";
  id: Scalars["ID"]["output"];
  /** A year's salary before tax. */
  annualGross: Money;
  /** The first day that it is paid for. */
  validFrom: Scalars["Date"]["output"];
  /** When it was set. */
  recordedAt: Scalars["DateTime"]["output"];
  /** The subject of the token that set it, or the command. */
  recordedBy: Scalars["String"]["output"];
};

export type SetEmployeePayInput = {
  employeeId: Scalars["ID"]["input"];
  /** More than zero. */
  annualGross: MoneyInput;
  /** Not before the first day of work; may lie in the future. */
  validFrom: Scalars["Date"]["input"];
};

/** Pay from that day on is set already: it stays, and a correction takes a later day. */
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
  /** All there are, counted only when asked for. */
  totalCount: Scalars["Int"]["output"];
};

/** Another organisation that sees customers which are shared with it, as CRM keeps it. */
export type Partner = {
  __typename?: "Partner";
  id: Scalars["ID"]["output"];
  /** What it was answered of orders, deliveries and invoices, newest first. */
  documentReads?: Maybe<PartnerReadConnection>;
};

/** Another organisation that sees customers which are shared with it, as CRM keeps it. */
export type PartnerDocumentReadsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type Link__Purpose =
  /** `SECURITY` features provide metadata necessary to securely resolve fields. */
  | "SECURITY"
  /** `EXECUTION` features provide metadata necessary for operation execution. */
  | "EXECUTION";

export type _Service = {
  __typename?: "_Service";
  sdl?: Maybe<Scalars["String"]["output"]>;
};

export type _Entity = Campaign | Customer | Employee | Invoice | Partner | Product | SalesOrder | Supplier;

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
  PostPaymentResult:
    | PaymentRow
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData;
  SetAccountTermsResult: AccountWithBalance | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  CreateProductResult: ProductRow | RefusalData | RefusalData | RefusalData | RefusalData;
  AdjustStockResult:
    StockMovementRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
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
    | RefusalData;
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
  InvoiceOrderResult: InvoiceRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  SetEmployeePayResult: EmployeePayRow | RefusalData | RefusalData | RefusalData | RefusalData;
  _Entity:
    | { id: string }
    | { id: string }
    | EmployeeRow
    | InvoiceRow
    | { id: string }
    | ProductRow
    | SalesOrderRow
    | SupplierRow;
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
    | RefusalData;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars["Date"]["output"]>;
  DateTime: ResolverTypeWrapper<Scalars["DateTime"]["output"]>;
  Decimal: ResolverTypeWrapper<Scalars["Decimal"]["output"]>;
  CurrencyCode: ResolverTypeWrapper<Scalars["CurrencyCode"]["output"]>;
  CountryCode: ResolverTypeWrapper<Scalars["CountryCode"]["output"]>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars["Boolean"]["output"]>;
  String: ResolverTypeWrapper<Scalars["String"]["output"]>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>["UserError"]>;
  InvalidInput: ResolverTypeWrapper<RefusalData>;
  VersionConflict: ResolverTypeWrapper<RefusalData>;
  Int: ResolverTypeWrapper<Scalars["Int"]["output"]>;
  IdempotencyConflict: ResolverTypeWrapper<RefusalData>;
  CustomerNotFound: ResolverTypeWrapper<RefusalData>;
  ID: ResolverTypeWrapper<Scalars["ID"]["output"]>;
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
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Company: ResolverTypeWrapper<CompanyRow>;
  LedgerAccount: ResolverTypeWrapper<LedgerAccountRow>;
  LedgerAccountType: LedgerAccountType;
  JournalEntry: ResolverTypeWrapper<JournalEntryRow>;
  JournalSource: JournalSource;
  JournalLine: ResolverTypeWrapper<JournalLineInCurrency>;
  TrialBalance: ResolverTypeWrapper<TrialBalanceModel>;
  TrialBalanceLine: ResolverTypeWrapper<TrialBalanceLineModel>;
  JournalEntryFilter: JournalEntryFilter;
  JournalEntryOrderField: JournalEntryOrderField;
  JournalEntryOrder: JournalEntryOrder;
  PeriodClosed: ResolverTypeWrapper<RefusalData>;
  CompanyNotFound: ResolverTypeWrapper<RefusalData>;
  LedgerAccountEdge: ResolverTypeWrapper<Omit<LedgerAccountEdge, "node"> & { node: ResolversTypes["LedgerAccount"] }>;
  LedgerAccountConnection: ResolverTypeWrapper<Connection<LedgerAccountRow>>;
  JournalEntryEdge: ResolverTypeWrapper<Omit<JournalEntryEdge, "node"> & { node: ResolversTypes["JournalEntry"] }>;
  JournalEntryConnection: ResolverTypeWrapper<Connection<JournalEntryRow>>;
  Customer: ResolverTypeWrapper<{ id: string }>;
  CustomerAccount: ResolverTypeWrapper<AccountWithBalance>;
  Invoice: ResolverTypeWrapper<InvoiceRow>;
  InvoiceStatus: InvoiceStatus;
  InvoiceLine: ResolverTypeWrapper<InvoiceLineInCurrency>;
  InvoiceLineKind: InvoiceLineKind;
  Payment: ResolverTypeWrapper<PaymentRow>;
  Allocation: ResolverTypeWrapper<AllocationInCurrency>;
  InvoiceFilter: InvoiceFilter;
  InvoiceOrderField: InvoiceOrderField;
  InvoiceOrder: InvoiceOrder;
  PaymentFilter: PaymentFilter;
  AllocationInput: AllocationInput;
  PostPaymentInput: PostPaymentInput;
  SetAccountTermsInput: SetAccountTermsInput;
  OverAllocation: ResolverTypeWrapper<RefusalData>;
  InvoiceNotFound: ResolverTypeWrapper<RefusalData>;
  CurrencyMismatch: ResolverTypeWrapper<RefusalData>;
  PostPaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["PostPaymentResult"]>;
  SetAccountTermsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["SetAccountTermsResult"]>;
  InvoiceEdge: ResolverTypeWrapper<Omit<InvoiceEdge, "node"> & { node: ResolversTypes["Invoice"] }>;
  InvoiceConnection: ResolverTypeWrapper<Connection<InvoiceRow>>;
  PaymentEdge: ResolverTypeWrapper<Omit<PaymentEdge, "node"> & { node: ResolversTypes["Payment"] }>;
  PaymentConnection: ResolverTypeWrapper<Connection<PaymentRow>>;
  Product: ResolverTypeWrapper<ProductRow>;
  StockLevel: ResolverTypeWrapper<StockLevelInWarehouse>;
  Warehouse: ResolverTypeWrapper<WarehouseRow>;
  StockMovement: ResolverTypeWrapper<StockMovementRow>;
  StockMovementKind: StockMovementKind;
  ProductFilter: ProductFilter;
  ProductOrderField: ProductOrderField;
  ProductOrder: ProductOrder;
  StockMovementFilter: StockMovementFilter;
  CreateProductInput: CreateProductInput;
  AdjustStockInput: AdjustStockInput;
  SkuTaken: ResolverTypeWrapper<RefusalData>;
  ProductNotFound: ResolverTypeWrapper<RefusalData>;
  WarehouseNotFound: ResolverTypeWrapper<RefusalData>;
  InsufficientStock: ResolverTypeWrapper<RefusalData>;
  CreateProductResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["CreateProductResult"]>;
  AdjustStockResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["AdjustStockResult"]>;
  ProductEdge: ResolverTypeWrapper<Omit<ProductEdge, "node"> & { node: ResolversTypes["Product"] }>;
  ProductConnection: ResolverTypeWrapper<Connection<ProductRow>>;
  StockMovementEdge: ResolverTypeWrapper<Omit<StockMovementEdge, "node"> & { node: ResolversTypes["StockMovement"] }>;
  StockMovementConnection: ResolverTypeWrapper<Connection<StockMovementRow>>;
  Campaign: ResolverTypeWrapper<{ id: string }>;
  SalesOrder: ResolverTypeWrapper<SalesOrderRow>;
  SalesOrderStatus: SalesOrderStatus;
  SalesOrderLine: ResolverTypeWrapper<SalesOrderLineInCurrency>;
  Delivery: ResolverTypeWrapper<DeliveryRow>;
  DeliveryLine: ResolverTypeWrapper<DeliveryLineWithProduct>;
  SalesOrderFilter: SalesOrderFilter;
  SalesOrderOrderField: SalesOrderOrderField;
  SalesOrderOrder: SalesOrderOrder;
  OrderLineInput: OrderLineInput;
  PlaceOrderInput: PlaceOrderInput;
  DeliveryLineInput: DeliveryLineInput;
  DeliverOrderInput: DeliverOrderInput;
  InvoiceOrderInput: InvoiceOrderInput;
  CreditLimitExceeded: ResolverTypeWrapper<RefusalData>;
  OrderNotFound: ResolverTypeWrapper<RefusalData>;
  OverDelivery: ResolverTypeWrapper<RefusalData>;
  NothingLeft: ResolverTypeWrapper<RefusalData>;
  PlaceOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["PlaceOrderResult"]>;
  DeliverOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["DeliverOrderResult"]>;
  InvoiceOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["InvoiceOrderResult"]>;
  SalesOrderEdge: ResolverTypeWrapper<Omit<SalesOrderEdge, "node"> & { node: ResolversTypes["SalesOrder"] }>;
  SalesOrderConnection: ResolverTypeWrapper<Connection<SalesOrderRow>>;
  Supplier: ResolverTypeWrapper<SupplierRow>;
  SupplierAddress: ResolverTypeWrapper<SupplierRow>;
  SupplierFilter: SupplierFilter;
  SupplierOrderField: SupplierOrderField;
  SupplierOrder: SupplierOrder;
  SupplierNotFound: ResolverTypeWrapper<RefusalData>;
  SupplierEdge: ResolverTypeWrapper<Omit<SupplierEdge, "node"> & { node: ResolversTypes["Supplier"] }>;
  SupplierConnection: ResolverTypeWrapper<Connection<SupplierRow>>;
  Employee: ResolverTypeWrapper<EmployeeRow>;
  EmployeeNotFound: ResolverTypeWrapper<RefusalData>;
  EmployeeFilter: EmployeeFilter;
  EmployeeOrderField: EmployeeOrderField;
  EmployeeOrder: EmployeeOrder;
  EmployeeEdge: ResolverTypeWrapper<Omit<EmployeeEdge, "node"> & { node: ResolversTypes["Employee"] }>;
  EmployeeConnection: ResolverTypeWrapper<Connection<EmployeeRow>>;
  EmployeePay: ResolverTypeWrapper<EmployeePayRow>;
  SetEmployeePayInput: SetEmployeePayInput;
  PayAlreadySet: ResolverTypeWrapper<RefusalData>;
  SetEmployeePayResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["SetEmployeePayResult"]>;
  EmployeePayEdge: ResolverTypeWrapper<Omit<EmployeePayEdge, "node"> & { node: ResolversTypes["EmployeePay"] }>;
  EmployeePayConnection: ResolverTypeWrapper<Connection<EmployeePayRow>>;
  Partner: ResolverTypeWrapper<{ id: string }>;
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
  Date: Scalars["Date"]["output"];
  DateTime: Scalars["DateTime"]["output"];
  Decimal: Scalars["Decimal"]["output"];
  CurrencyCode: Scalars["CurrencyCode"]["output"];
  CountryCode: Scalars["CountryCode"]["output"];
  Money: Money;
  MoneyInput: MoneyInput;
  PageInfo: PageInfo;
  Boolean: Scalars["Boolean"]["output"];
  String: Scalars["String"]["output"];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>["UserError"];
  InvalidInput: RefusalData;
  VersionConflict: RefusalData;
  Int: Scalars["Int"]["output"];
  IdempotencyConflict: RefusalData;
  CustomerNotFound: RefusalData;
  ID: Scalars["ID"]["output"];
  TextFilter: TextFilter;
  DateFilter: DateFilter;
  DecimalFilter: DecimalFilter;
  Change: ChangeRow;
  ChangeEdge: Omit<ChangeEdge, "node"> & { node: ResolversParentTypes["Change"] };
  ChangeConnection: Connection<ChangeRow>;
  PartnerRead: PartnerReadRow;
  PartnerReadEdge: Omit<PartnerReadEdge, "node"> & { node: ResolversParentTypes["PartnerRead"] };
  PartnerReadConnection: Connection<PartnerReadRow>;
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  Company: CompanyRow;
  LedgerAccount: LedgerAccountRow;
  JournalEntry: JournalEntryRow;
  JournalLine: JournalLineInCurrency;
  TrialBalance: TrialBalanceModel;
  TrialBalanceLine: TrialBalanceLineModel;
  JournalEntryFilter: JournalEntryFilter;
  JournalEntryOrder: JournalEntryOrder;
  PeriodClosed: RefusalData;
  CompanyNotFound: RefusalData;
  LedgerAccountEdge: Omit<LedgerAccountEdge, "node"> & { node: ResolversParentTypes["LedgerAccount"] };
  LedgerAccountConnection: Connection<LedgerAccountRow>;
  JournalEntryEdge: Omit<JournalEntryEdge, "node"> & { node: ResolversParentTypes["JournalEntry"] };
  JournalEntryConnection: Connection<JournalEntryRow>;
  Customer: { id: string };
  CustomerAccount: AccountWithBalance;
  Invoice: InvoiceRow;
  InvoiceLine: InvoiceLineInCurrency;
  Payment: PaymentRow;
  Allocation: AllocationInCurrency;
  InvoiceFilter: InvoiceFilter;
  InvoiceOrder: InvoiceOrder;
  PaymentFilter: PaymentFilter;
  AllocationInput: AllocationInput;
  PostPaymentInput: PostPaymentInput;
  SetAccountTermsInput: SetAccountTermsInput;
  OverAllocation: RefusalData;
  InvoiceNotFound: RefusalData;
  CurrencyMismatch: RefusalData;
  PostPaymentResult: ResolversUnionTypes<ResolversParentTypes>["PostPaymentResult"];
  SetAccountTermsResult: ResolversUnionTypes<ResolversParentTypes>["SetAccountTermsResult"];
  InvoiceEdge: Omit<InvoiceEdge, "node"> & { node: ResolversParentTypes["Invoice"] };
  InvoiceConnection: Connection<InvoiceRow>;
  PaymentEdge: Omit<PaymentEdge, "node"> & { node: ResolversParentTypes["Payment"] };
  PaymentConnection: Connection<PaymentRow>;
  Product: ProductRow;
  StockLevel: StockLevelInWarehouse;
  Warehouse: WarehouseRow;
  StockMovement: StockMovementRow;
  ProductFilter: ProductFilter;
  ProductOrder: ProductOrder;
  StockMovementFilter: StockMovementFilter;
  CreateProductInput: CreateProductInput;
  AdjustStockInput: AdjustStockInput;
  SkuTaken: RefusalData;
  ProductNotFound: RefusalData;
  WarehouseNotFound: RefusalData;
  InsufficientStock: RefusalData;
  CreateProductResult: ResolversUnionTypes<ResolversParentTypes>["CreateProductResult"];
  AdjustStockResult: ResolversUnionTypes<ResolversParentTypes>["AdjustStockResult"];
  ProductEdge: Omit<ProductEdge, "node"> & { node: ResolversParentTypes["Product"] };
  ProductConnection: Connection<ProductRow>;
  StockMovementEdge: Omit<StockMovementEdge, "node"> & { node: ResolversParentTypes["StockMovement"] };
  StockMovementConnection: Connection<StockMovementRow>;
  Campaign: { id: string };
  SalesOrder: SalesOrderRow;
  SalesOrderLine: SalesOrderLineInCurrency;
  Delivery: DeliveryRow;
  DeliveryLine: DeliveryLineWithProduct;
  SalesOrderFilter: SalesOrderFilter;
  SalesOrderOrder: SalesOrderOrder;
  OrderLineInput: OrderLineInput;
  PlaceOrderInput: PlaceOrderInput;
  DeliveryLineInput: DeliveryLineInput;
  DeliverOrderInput: DeliverOrderInput;
  InvoiceOrderInput: InvoiceOrderInput;
  CreditLimitExceeded: RefusalData;
  OrderNotFound: RefusalData;
  OverDelivery: RefusalData;
  NothingLeft: RefusalData;
  PlaceOrderResult: ResolversUnionTypes<ResolversParentTypes>["PlaceOrderResult"];
  DeliverOrderResult: ResolversUnionTypes<ResolversParentTypes>["DeliverOrderResult"];
  InvoiceOrderResult: ResolversUnionTypes<ResolversParentTypes>["InvoiceOrderResult"];
  SalesOrderEdge: Omit<SalesOrderEdge, "node"> & { node: ResolversParentTypes["SalesOrder"] };
  SalesOrderConnection: Connection<SalesOrderRow>;
  Supplier: SupplierRow;
  SupplierAddress: SupplierRow;
  SupplierFilter: SupplierFilter;
  SupplierOrder: SupplierOrder;
  SupplierNotFound: RefusalData;
  SupplierEdge: Omit<SupplierEdge, "node"> & { node: ResolversParentTypes["Supplier"] };
  SupplierConnection: Connection<SupplierRow>;
  Employee: EmployeeRow;
  EmployeeNotFound: RefusalData;
  EmployeeFilter: EmployeeFilter;
  EmployeeOrder: EmployeeOrder;
  EmployeeEdge: Omit<EmployeeEdge, "node"> & { node: ResolversParentTypes["Employee"] };
  EmployeeConnection: Connection<EmployeeRow>;
  EmployeePay: EmployeePayRow;
  SetEmployeePayInput: SetEmployeePayInput;
  PayAlreadySet: RefusalData;
  SetEmployeePayResult: ResolversUnionTypes<ResolversParentTypes>["SetEmployeePayResult"];
  EmployeePayEdge: Omit<EmployeePayEdge, "node"> & { node: ResolversParentTypes["EmployeePay"] };
  EmployeePayConnection: Connection<EmployeePayRow>;
  Partner: { id: string };
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
    | "PeriodClosed"
    | "CompanyNotFound"
    | "OverAllocation"
    | "InvoiceNotFound"
    | "CurrencyMismatch"
    | "SkuTaken"
    | "ProductNotFound"
    | "WarehouseNotFound"
    | "InsufficientStock"
    | "CreditLimitExceeded"
    | "OrderNotFound"
    | "OverDelivery"
    | "NothingLeft"
    | "SupplierNotFound"
    | "EmployeeNotFound"
    | "PayAlreadySet",
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
  ledgerAccounts?: Resolver<
    Maybe<ResolversTypes["LedgerAccountConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryLedgerAccountsArgs, "first">
  >;
  journalEntries?: Resolver<
    Maybe<ResolversTypes["JournalEntryConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryJournalEntriesArgs, "first">
  >;
  trialBalance?: Resolver<
    Maybe<ResolversTypes["TrialBalance"]>,
    ParentType,
    ContextType,
    Partial<QueryTrialBalanceArgs>
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
  payments?: Resolver<
    Maybe<ResolversTypes["PaymentConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryPaymentsArgs, "first">
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
  stockMovements?: Resolver<
    Maybe<ResolversTypes["StockMovementConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryStockMovementsArgs, "first">
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
  salesOrders?: Resolver<
    Maybe<ResolversTypes["SalesOrderConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuerySalesOrdersArgs, "first">
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
};

export type MutationResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["Mutation"] = ResolversParentTypes["Mutation"],
> = {
  postPayment?: Resolver<
    Maybe<ResolversTypes["PostPaymentResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationPostPaymentArgs, "input">
  >;
  setAccountTerms?: Resolver<
    Maybe<ResolversTypes["SetAccountTermsResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationSetAccountTermsArgs, "input">
  >;
  createProduct?: Resolver<
    Maybe<ResolversTypes["CreateProductResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCreateProductArgs, "input">
  >;
  adjustStock?: Resolver<
    Maybe<ResolversTypes["AdjustStockResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationAdjustStockArgs, "input">
  >;
  placeOrder?: Resolver<
    Maybe<ResolversTypes["PlaceOrderResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationPlaceOrderArgs, "input">
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
  setEmployeePay?: Resolver<
    Maybe<ResolversTypes["SetEmployeePayResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationSetEmployeePayArgs, "input">
  >;
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
  lines?: Resolver<Array<ResolversTypes["JournalLine"]>, ParentType, ContextType>;
};

export type JournalLineResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["JournalLine"] = ResolversParentTypes["JournalLine"],
> = {
  account?: Resolver<ResolversTypes["LedgerAccount"], ParentType, ContextType>;
  debit?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  credit?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
};

export type TrialBalanceResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["TrialBalance"] = ResolversParentTypes["TrialBalance"],
> = {
  asOf?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  company?: Resolver<ResolversTypes["Company"], ParentType, ContextType>;
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
  salesOrders?: Resolver<
    Maybe<ResolversTypes["SalesOrderConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CustomerSalesOrdersArgs, "first">
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
  reference?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  allocations?: Resolver<Array<ResolversTypes["Allocation"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllocationResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["Allocation"] = ResolversParentTypes["Allocation"],
> = {
  invoice?: Resolver<Maybe<ResolversTypes["Invoice"]>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  allocatedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
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
    | "PeriodClosed"
    | "CompanyNotFound"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type SetAccountTermsResultResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SetAccountTermsResult"] = ResolversParentTypes["SetAccountTermsResult"],
> = {
  __resolveType: TypeResolveFn<
    | "CustomerAccount"
    | "CustomerNotFound"
    | "CompanyNotFound"
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
  discontinued?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  stockLevels?: Resolver<Array<ResolversTypes["StockLevel"]>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  changes?: Resolver<
    Maybe<ResolversTypes["ChangeConnection"]>,
    ParentType,
    ContextType,
    RequireFields<ProductChangesArgs, "first">
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockLevelResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["StockLevel"] = ResolversParentTypes["StockLevel"],
> = {
  warehouse?: Resolver<ResolversTypes["Warehouse"], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  available?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  incoming?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  projected?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  value?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
};

export type WarehouseResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["Warehouse"] = ResolversParentTypes["Warehouse"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
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
};

export type DeliveryResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["Delivery"] = ResolversParentTypes["Delivery"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  deliveredOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  warehouse?: Resolver<Maybe<ResolversTypes["Warehouse"]>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes["DeliveryLine"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliveryLineResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["DeliveryLine"] = ResolversParentTypes["DeliveryLine"],
> = {
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
    | "ProductNotFound"
    | "EmployeeNotFound"
    | "WarehouseNotFound"
    | "InsufficientStock"
    | "CreditLimitExceeded"
    | "CurrencyMismatch"
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

export type SupplierResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["Supplier"] = ResolversParentTypes["Supplier"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  contactName?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  contactTitle?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes["SupplierAddress"]>, ParentType, ContextType>;
  products?: Resolver<
    Maybe<ResolversTypes["ProductConnection"]>,
    ParentType,
    ContextType,
    RequireFields<SupplierProductsArgs, "first">
  >;
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

export type SupplierNotFoundResolvers<
  ContextType = ErpContext,
  ParentType extends ResolversParentTypes["SupplierNotFound"] = ResolversParentTypes["SupplierNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  supplierId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  manager?: Resolver<Maybe<ResolversTypes["Employee"]>, ParentType, ContextType>;
  reports?: Resolver<Array<ResolversTypes["Employee"]>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
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
    "Campaign" | "Customer" | "Employee" | "Invoice" | "Partner" | "Product" | "SalesOrder" | "Supplier",
    ParentType,
    ContextType
  >;
};

export type Resolvers<ContextType = ErpContext> = {
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
  Change?: ChangeResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  PartnerRead?: PartnerReadResolvers<ContextType>;
  PartnerReadEdge?: PartnerReadEdgeResolvers<ContextType>;
  PartnerReadConnection?: PartnerReadConnectionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  LedgerAccount?: LedgerAccountResolvers<ContextType>;
  JournalEntry?: JournalEntryResolvers<ContextType>;
  JournalLine?: JournalLineResolvers<ContextType>;
  TrialBalance?: TrialBalanceResolvers<ContextType>;
  TrialBalanceLine?: TrialBalanceLineResolvers<ContextType>;
  PeriodClosed?: PeriodClosedResolvers<ContextType>;
  CompanyNotFound?: CompanyNotFoundResolvers<ContextType>;
  LedgerAccountEdge?: LedgerAccountEdgeResolvers<ContextType>;
  LedgerAccountConnection?: LedgerAccountConnectionResolvers<ContextType>;
  JournalEntryEdge?: JournalEntryEdgeResolvers<ContextType>;
  JournalEntryConnection?: JournalEntryConnectionResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  CustomerAccount?: CustomerAccountResolvers<ContextType>;
  Invoice?: InvoiceResolvers<ContextType>;
  InvoiceLine?: InvoiceLineResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  Allocation?: AllocationResolvers<ContextType>;
  OverAllocation?: OverAllocationResolvers<ContextType>;
  InvoiceNotFound?: InvoiceNotFoundResolvers<ContextType>;
  CurrencyMismatch?: CurrencyMismatchResolvers<ContextType>;
  PostPaymentResult?: PostPaymentResultResolvers<ContextType>;
  SetAccountTermsResult?: SetAccountTermsResultResolvers<ContextType>;
  InvoiceEdge?: InvoiceEdgeResolvers<ContextType>;
  InvoiceConnection?: InvoiceConnectionResolvers<ContextType>;
  PaymentEdge?: PaymentEdgeResolvers<ContextType>;
  PaymentConnection?: PaymentConnectionResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  StockLevel?: StockLevelResolvers<ContextType>;
  Warehouse?: WarehouseResolvers<ContextType>;
  StockMovement?: StockMovementResolvers<ContextType>;
  SkuTaken?: SkuTakenResolvers<ContextType>;
  ProductNotFound?: ProductNotFoundResolvers<ContextType>;
  WarehouseNotFound?: WarehouseNotFoundResolvers<ContextType>;
  InsufficientStock?: InsufficientStockResolvers<ContextType>;
  CreateProductResult?: CreateProductResultResolvers<ContextType>;
  AdjustStockResult?: AdjustStockResultResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  StockMovementEdge?: StockMovementEdgeResolvers<ContextType>;
  StockMovementConnection?: StockMovementConnectionResolvers<ContextType>;
  Campaign?: CampaignResolvers<ContextType>;
  SalesOrder?: SalesOrderResolvers<ContextType>;
  SalesOrderLine?: SalesOrderLineResolvers<ContextType>;
  Delivery?: DeliveryResolvers<ContextType>;
  DeliveryLine?: DeliveryLineResolvers<ContextType>;
  CreditLimitExceeded?: CreditLimitExceededResolvers<ContextType>;
  OrderNotFound?: OrderNotFoundResolvers<ContextType>;
  OverDelivery?: OverDeliveryResolvers<ContextType>;
  NothingLeft?: NothingLeftResolvers<ContextType>;
  PlaceOrderResult?: PlaceOrderResultResolvers<ContextType>;
  DeliverOrderResult?: DeliverOrderResultResolvers<ContextType>;
  InvoiceOrderResult?: InvoiceOrderResultResolvers<ContextType>;
  SalesOrderEdge?: SalesOrderEdgeResolvers<ContextType>;
  SalesOrderConnection?: SalesOrderConnectionResolvers<ContextType>;
  Supplier?: SupplierResolvers<ContextType>;
  SupplierAddress?: SupplierAddressResolvers<ContextType>;
  SupplierNotFound?: SupplierNotFoundResolvers<ContextType>;
  SupplierEdge?: SupplierEdgeResolvers<ContextType>;
  SupplierConnection?: SupplierConnectionResolvers<ContextType>;
  Employee?: EmployeeResolvers<ContextType>;
  EmployeeNotFound?: EmployeeNotFoundResolvers<ContextType>;
  EmployeeEdge?: EmployeeEdgeResolvers<ContextType>;
  EmployeeConnection?: EmployeeConnectionResolvers<ContextType>;
  EmployeePay?: EmployeePayResolvers<ContextType>;
  PayAlreadySet?: PayAlreadySetResolvers<ContextType>;
  SetEmployeePayResult?: SetEmployeePayResultResolvers<ContextType>;
  EmployeePayEdge?: EmployeePayEdgeResolvers<ContextType>;
  EmployeePayConnection?: EmployeePayConnectionResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
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
