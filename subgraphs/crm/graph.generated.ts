import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from "graphql";
import type { CustomerRow, AddressRow, ContactRow } from "./customers/customers.table.ts";
import type { InteractionRow } from "./interactions/interactions.table.ts";
import type { CampaignRow, CampaignMemberRow } from "./campaigns/campaigns.table.ts";
import type { ChangeRow } from "../common/write/changes.ts";
import type { PartnerReadRow } from "../common/write/partner-reads.ts";
import type { Viewer as TokenViewer } from "../common/auth/viewer.ts";
import type { Role as TokenRole } from "../common/auth/roles.ts";
import type { RefusalData } from "../common/write/refusal.ts";
import type { Connection } from "../common/list/page.ts";
import type { CrmContext } from "./context.ts";
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
  /** One customer by its id, or null. */
  customer?: Maybe<Customer>;
  /** One customer by its customer number, or null. */
  customerByNumber?: Maybe<Customer>;
  /** Customers, by name unless told otherwise. */
  customers?: Maybe<CustomerConnection>;
  /** One interaction by its id, or null. */
  interaction?: Maybe<Interaction>;
  /** What was said, newest first unless told otherwise. */
  interactions?: Maybe<InteractionConnection>;
  /** One campaign by its id, or null. */
  campaign?: Maybe<Campaign>;
  /** Campaigns, latest start first unless told otherwise. */
  campaigns?: Maybe<CampaignConnection>;
  /** Who you are, by your token; null without one. */
  viewer?: Maybe<Viewer>;
  /** The roles that a token may name, and what each allows. */
  roles?: Maybe<Array<RoleDescription>>;
  /** The scopes that roles bundle, and what each allows. */
  scopes?: Maybe<Array<ScopeDescription>>;
};

export type Query_EntitiesArgs = {
  representations: Array<Scalars["_Any"]["input"]>;
};

export type QueryCustomerArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryCustomerByNumberArgs = {
  number: Scalars["String"]["input"];
};

export type QueryCustomersArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<CustomerFilter>;
  orderBy?: InputMaybe<Array<CustomerOrder>>;
};

export type QueryInteractionArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryInteractionsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<InteractionFilter>;
  orderBy?: InputMaybe<Array<InteractionOrder>>;
};

export type QueryCampaignArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryCampaignsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<CampaignFilter>;
  orderBy?: InputMaybe<Array<CampaignOrder>>;
};

export type Mutation = {
  __typename?: "Mutation";
  /** Adds a customer with its contacts and addresses. A number is given to it when none is named. */
  createCustomer?: Maybe<CreateCustomerResult>;
  /** Changes what is given and leaves the rest. Addresses, when given, replace those that are there. */
  updateCustomer?: Maybe<UpdateCustomerResult>;
  /** Keeps a conversation, or a note of one, on the customer's timeline. */
  logInteraction?: Maybe<LogInteractionResult>;
  /** Plans a campaign. */
  createCampaign?: Maybe<CreateCampaignResult>;
  /** Adds customers to a campaign. Those who are members already stay as they are. */
  addCampaignMembers?: Maybe<AddCampaignMembersResult>;
};

export type MutationCreateCustomerArgs = {
  input: CreateCustomerInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationUpdateCustomerArgs = {
  input: UpdateCustomerInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationLogInteractionArgs = {
  input: LogInteractionInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationCreateCampaignArgs = {
  input: CreateCampaignInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationAddCampaignMembersArgs = {
  input: AddCampaignMembersInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** An organisation or a person that the company sells to. CRM keeps who they are; ERP adds what they bought and owe. */
export type Customer = {
  __typename?: "Customer";
  id: Scalars["ID"]["output"];
  /** The number that people know the customer by. Unique, never changed. */
  number: Scalars["String"]["output"];
  name: Scalars["String"]["output"];
  kind: CustomerKind;
  /** As registered with the authorities of its country. */
  organisationNumber?: Maybe<Scalars["String"]["output"]>;
  email?: Maybe<Scalars["String"]["output"]>;
  phone?: Maybe<Scalars["String"]["output"]>;
  website?: Maybe<Scalars["String"]["output"]>;
  /** The organisation that owns this one. */
  parent?: Maybe<Customer>;
  /** The employee who looks after the customer. */
  owner?: Maybe<Employee>;
  /** All there are: where it is, receives goods and receives invoices. */
  addresses: Array<Address>;
  /** The people to talk to, by name. */
  contacts: ContactConnection;
  createdAt: Scalars["DateTime"]["output"];
  /** Raised by each change; give it as `expectedVersion` when updating. */
  version: Scalars["Int"]["output"];
  /** Who changed what in CRM's record of the customer, newest first. */
  changes?: Maybe<ChangeConnection>;
  /** The customer's timeline, newest first. */
  interactions?: Maybe<InteractionConnection>;
  /** The campaigns that the customer is a member of, latest start first. */
  campaigns?: Maybe<CampaignConnection>;
  /** What partners were answered of CRM's records of the customer, newest first. */
  partnerReads?: Maybe<PartnerReadConnection>;
};

/** An organisation or a person that the company sells to. CRM keeps who they are; ERP adds what they bought and owe. */
export type CustomerContactsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** An organisation or a person that the company sells to. CRM keeps who they are; ERP adds what they bought and owe. */
export type CustomerChangesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** An organisation or a person that the company sells to. CRM keeps who they are; ERP adds what they bought and owe. */
export type CustomerInteractionsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** An organisation or a person that the company sells to. CRM keeps who they are; ERP adds what they bought and owe. */
export type CustomerCampaignsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** An organisation or a person that the company sells to. CRM keeps who they are; ERP adds what they bought and owe. */
export type CustomerPartnerReadsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** What a customer is. */
export type CustomerKind = "ORGANISATION" | "PERSON";

/** Where a customer is, receives goods or receives invoices. */
export type Address = {
  __typename?: "Address";
  kind: AddressKind;
  line1: Scalars["String"]["output"];
  line2?: Maybe<Scalars["String"]["output"]>;
  city?: Maybe<Scalars["String"]["output"]>;
  /** State, county or province. */
  region?: Maybe<Scalars["String"]["output"]>;
  postalCode?: Maybe<Scalars["String"]["output"]>;
  countryCode: Scalars["CountryCode"]["output"];
};

/** What an address is for. */
export type AddressKind =
  /** Where invoices go. At most one. */
  | "BILLING"
  /** Where goods go. */
  | "DELIVERY"
  /** Where people are found. */
  | "VISITING";

/** A person at a customer. */
export type Contact = {
  __typename?: "Contact";
  id: Scalars["ID"]["output"];
  name: Scalars["String"]["output"];
  /** The person's position. */
  title?: Maybe<Scalars["String"]["output"]>;
  email?: Maybe<Scalars["String"]["output"]>;
  phone?: Maybe<Scalars["String"]["output"]>;
};

export type ContactEdge = {
  __typename?: "ContactEdge";
  cursor: Scalars["String"]["output"];
  node: Contact;
};

export type ContactConnection = {
  __typename?: "ContactConnection";
  edges: Array<ContactEdge>;
  nodes: Array<Contact>;
  pageInfo: PageInfo;
  /** All there are, counted only when asked for. */
  totalCount: Scalars["Int"]["output"];
};

export type CustomerEdge = {
  __typename?: "CustomerEdge";
  cursor: Scalars["String"]["output"];
  node: Customer;
};

export type CustomerConnection = {
  __typename?: "CustomerConnection";
  edges: Array<CustomerEdge>;
  nodes: Array<Customer>;
  pageInfo: PageInfo;
  /** All that the filter leaves, counted only when asked for. */
  totalCount: Scalars["Int"]["output"];
};

/** Conditions that must all hold; null is no condition. */
export type CustomerFilter = {
  name?: InputMaybe<TextFilter>;
  number?: InputMaybe<TextFilter>;
  kind?: InputMaybe<CustomerKind>;
  /** The country of any of its addresses. */
  countryCode?: InputMaybe<Scalars["CountryCode"]["input"]>;
  /** The employee who looks after it. */
  ownerId?: InputMaybe<Scalars["ID"]["input"]>;
};

export type CustomerOrderField = "NAME" | "NUMBER" | "CREATED_AT";

export type CustomerOrder = {
  field: CustomerOrderField;
  direction: Direction;
};

/** An employee, as ERP keeps them. */
export type Employee = {
  __typename?: "Employee";
  id: Scalars["ID"]["output"];
};

export type AddressInput = {
  kind: AddressKind;
  /** 1 to 200 characters. */
  line1: Scalars["String"]["input"];
  /** 1 to 200 characters. */
  line2?: InputMaybe<Scalars["String"]["input"]>;
  /** 1 to 100 characters. */
  city: Scalars["String"]["input"];
  /** 1 to 100 characters. */
  region?: InputMaybe<Scalars["String"]["input"]>;
  /** 1 to 20 characters. */
  postalCode?: InputMaybe<Scalars["String"]["input"]>;
  countryCode: Scalars["CountryCode"]["input"];
};

export type ContactInput = {
  /** 1 to 200 characters. */
  name: Scalars["String"]["input"];
  /** 1 to 100 characters. */
  title?: InputMaybe<Scalars["String"]["input"]>;
  /** One e-mail address. */
  email?: InputMaybe<Scalars["String"]["input"]>;
  /** 1 to 40 characters. */
  phone?: InputMaybe<Scalars["String"]["input"]>;
};

export type CreateCustomerInput = {
  /** 1 to 20 letters, digits, `-`, `_` or `.`; the next free number when absent. */
  number?: InputMaybe<Scalars["String"]["input"]>;
  /** 1 to 200 characters. */
  name: Scalars["String"]["input"];
  kind: CustomerKind;
  /** 1 to 40 characters. */
  organisationNumber?: InputMaybe<Scalars["String"]["input"]>;
  /** One e-mail address. */
  email?: InputMaybe<Scalars["String"]["input"]>;
  /** 1 to 40 characters. */
  phone?: InputMaybe<Scalars["String"]["input"]>;
  /** A web address, with or without `https://`; at most 300 characters. */
  website?: InputMaybe<Scalars["String"]["input"]>;
  parentId?: InputMaybe<Scalars["ID"]["input"]>;
  ownerId?: InputMaybe<Scalars["ID"]["input"]>;
  /** At most 20, one of kind BILLING. */
  addresses?: InputMaybe<Array<AddressInput>>;
  /** At most 100. */
  contacts?: InputMaybe<Array<ContactInput>>;
};

/** Bounds are those of CreateCustomerInput. What is absent stays as it is; null clears it, save the name. */
export type UpdateCustomerInput = {
  id: Scalars["ID"]["input"];
  /** Refuse with VersionConflict when the record is at another version. */
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  name?: InputMaybe<Scalars["String"]["input"]>;
  organisationNumber?: InputMaybe<Scalars["String"]["input"]>;
  email?: InputMaybe<Scalars["String"]["input"]>;
  phone?: InputMaybe<Scalars["String"]["input"]>;
  website?: InputMaybe<Scalars["String"]["input"]>;
  parentId?: InputMaybe<Scalars["ID"]["input"]>;
  ownerId?: InputMaybe<Scalars["ID"]["input"]>;
  addresses?: InputMaybe<Array<AddressInput>>;
};

/** Another customer has that number. */
export type CustomerNumberTaken = UserError & {
  __typename?: "CustomerNumberTaken";
  message: Scalars["String"]["output"];
  number: Scalars["String"]["output"];
};

/** A customer can't be its own parent, near or far. */
export type ParentCycle = UserError & {
  __typename?: "ParentCycle";
  message: Scalars["String"]["output"];
};

export type CreateCustomerResult =
  Customer | CustomerNumberTaken | CustomerNotFound | InvalidInput | IdempotencyConflict;

export type UpdateCustomerResult =
  Customer | CustomerNotFound | ParentCycle | VersionConflict | InvalidInput | IdempotencyConflict;

/** A conversation with a customer: what was said, where and by whom. */
export type Interaction = {
  __typename?: "Interaction";
  id: Scalars["ID"]["output"];
  customer?: Maybe<Customer>;
  /** The person at the customer, when known. */
  contact?: Maybe<Contact>;
  /** The employee on our side, when known. */
  employee?: Maybe<Employee>;
  /** The products it was about. */
  products?: Maybe<Array<Maybe<Product>>>;
  channel: InteractionChannel;
  direction: InteractionDirection;
  subject: Scalars["String"]["output"];
  body?: Maybe<Scalars["String"]["output"]>;
  /** When it was said, which may be before it was recorded. */
  occurredAt: Scalars["DateTime"]["output"];
  /** Raised by each change. */
  version: Scalars["Int"]["output"];
};

/** Where a conversation took place. */
export type InteractionChannel =
  | "CALL"
  | "EMAIL"
  | "MEETING"
  /** In writing, at the same time. */
  | "CHAT"
  /** Nowhere: a remark of our own. */
  | "NOTE";

/** Who turned to whom. */
export type InteractionDirection =
  /** From the customer to us. */
  | "INBOUND"
  /** From us to the customer. */
  | "OUTBOUND"
  /** Among ourselves: a note. */
  | "INTERNAL";

/** A product, as ERP keeps it. */
export type Product = {
  __typename?: "Product";
  id: Scalars["ID"]["output"];
};

export type InteractionEdge = {
  __typename?: "InteractionEdge";
  cursor: Scalars["String"]["output"];
  node: Interaction;
};

export type InteractionConnection = {
  __typename?: "InteractionConnection";
  edges: Array<InteractionEdge>;
  nodes: Array<Interaction>;
  pageInfo: PageInfo;
  /** All there are, counted only when asked for. */
  totalCount: Scalars["Int"]["output"];
};

/** A span of time, beginning included, end not. */
export type DateTimeFilter = {
  /** At this moment or later; a date alone is none. */
  from?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** Earlier than this moment. */
  before?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** Conditions that must all hold; null is no condition. */
export type InteractionFilter = {
  customerId?: InputMaybe<Scalars["ID"]["input"]>;
  employeeId?: InputMaybe<Scalars["ID"]["input"]>;
  channel?: InputMaybe<InteractionChannel>;
  subject?: InputMaybe<TextFilter>;
  occurredAt?: InputMaybe<DateTimeFilter>;
};

export type InteractionOrderField = "OCCURRED_AT";

export type InteractionOrder = {
  field: InteractionOrderField;
  direction: Direction;
};

export type LogInteractionInput = {
  customerId: Scalars["ID"]["input"];
  /** One of the customer's own contacts. */
  contactId?: InputMaybe<Scalars["ID"]["input"]>;
  employeeId?: InputMaybe<Scalars["ID"]["input"]>;
  /** At most 20. */
  productIds?: InputMaybe<Array<Scalars["ID"]["input"]>>;
  channel: InteractionChannel;
  direction: InteractionDirection;
  /** 1 to 200 characters. */
  subject: Scalars["String"]["input"];
  /** 1 to 100,000 characters. */
  body?: InputMaybe<Scalars["String"]["input"]>;
  /** Now when absent; never in the future. */
  occurredAt?: InputMaybe<Scalars["DateTime"]["input"]>;
};

export type LogInteractionResult = Interaction | CustomerNotFound | InvalidInput | IdempotencyConflict;

/** An effort to reach many customers with one message. CRM keeps it; ERP adds the orders that came of it. */
export type Campaign = {
  __typename?: "Campaign";
  id: Scalars["ID"]["output"];
  name: Scalars["String"]["output"];
  status: CampaignStatus;
  startsOn: Scalars["Date"]["output"];
  /** The last day, or null while open. */
  endsOn?: Maybe<Scalars["Date"]["output"]>;
  /** What it may cost. */
  budget?: Maybe<Money>;
  /** The employee who answers for it. */
  owner?: Maybe<Employee>;
  /** The products it promotes. */
  products?: Maybe<Array<Maybe<Product>>>;
  /** Who it reaches, in the order they were added. */
  members: CampaignMemberConnection;
  /** Raised by each change. */
  version: Scalars["Int"]["output"];
};

/** An effort to reach many customers with one message. CRM keeps it; ERP adds the orders that came of it. */
export type CampaignMembersArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** How far a campaign is. */
export type CampaignStatus =
  /** Not begun. */
  | "PLANNED"
  /** Under way. */
  | "ACTIVE"
  /** Over. */
  | "COMPLETED"
  /** Given up. */
  | "CANCELLED";

/** A customer in a campaign and how far it came. */
export type CampaignMember = {
  __typename?: "CampaignMember";
  id: Scalars["ID"]["output"];
  customer?: Maybe<Customer>;
  status: CampaignMemberStatus;
  /** When it came to that status. */
  since: Scalars["DateTime"]["output"];
};

/** How far the message came with a customer. Each takes the place of the one before. */
export type CampaignMemberStatus =
  /** Chosen; nothing is sent yet. */
  | "ADDED"
  /** The message is on its way. */
  | "SENT"
  /** It arrived. */
  | "DELIVERED"
  /** It was read. */
  | "OPENED"
  /** A link in it was followed. */
  | "CLICKED"
  /** The customer answered. */
  | "RESPONDED"
  /** It could not be delivered. */
  | "BOUNCED"
  /** The customer wants no more. */
  | "OPTED_OUT";

export type CampaignMemberEdge = {
  __typename?: "CampaignMemberEdge";
  cursor: Scalars["String"]["output"];
  node: CampaignMember;
};

export type CampaignMemberConnection = {
  __typename?: "CampaignMemberConnection";
  edges: Array<CampaignMemberEdge>;
  nodes: Array<CampaignMember>;
  pageInfo: PageInfo;
  /** All there are, counted only when asked for. */
  totalCount: Scalars["Int"]["output"];
};

export type CampaignEdge = {
  __typename?: "CampaignEdge";
  cursor: Scalars["String"]["output"];
  node: Campaign;
};

export type CampaignConnection = {
  __typename?: "CampaignConnection";
  edges: Array<CampaignEdge>;
  nodes: Array<Campaign>;
  pageInfo: PageInfo;
  /** All there are, counted only when asked for. */
  totalCount: Scalars["Int"]["output"];
};

/** Conditions that must all hold; null is no condition. */
export type CampaignFilter = {
  name?: InputMaybe<TextFilter>;
  status?: InputMaybe<CampaignStatus>;
  /** The first day. */
  startsOn?: InputMaybe<DateFilter>;
};

export type CampaignOrderField = "STARTS_ON" | "NAME";

export type CampaignOrder = {
  field: CampaignOrderField;
  direction: Direction;
};

export type CreateCampaignInput = {
  /** 1 to 200 characters. */
  name: Scalars["String"]["input"];
  startsOn: Scalars["Date"]["input"];
  /** Not before `startsOn`. */
  endsOn?: InputMaybe<Scalars["Date"]["input"]>;
  /** Zero or more. */
  budget?: InputMaybe<MoneyInput>;
  ownerId?: InputMaybe<Scalars["ID"]["input"]>;
  /** At most 50. */
  productIds?: InputMaybe<Array<Scalars["ID"]["input"]>>;
};

export type AddCampaignMembersInput = {
  campaignId: Scalars["ID"]["input"];
  /** 1 to 1,000. */
  customerIds: Array<Scalars["ID"]["input"]>;
};

/** No campaign has that id. */
export type CampaignNotFound = UserError & {
  __typename?: "CampaignNotFound";
  message: Scalars["String"]["output"];
  campaignId: Scalars["ID"]["output"];
};

export type CreateCampaignResult = Campaign | InvalidInput | IdempotencyConflict;

export type AddCampaignMembersResult =
  Campaign | CampaignNotFound | CustomerNotFound | InvalidInput | IdempotencyConflict;

/** Who asks, as the token says. */
export type Viewer = {
  __typename?: "Viewer";
  /** The token's `sub`: the name under which the audit trail keeps what is done with it. */
  subject: Scalars["String"]["output"];
  role: Role;
  /** Those of the role, or fewer when the token's `scope` asks for fewer: `accounts:read`. */
  scopes: Array<Scalars["String"]["output"]>;
  /** The partner that the token speaks for; null for staff. */
  partnerId?: Maybe<Scalars["ID"]["output"]>;
};

/** A role and what it allows. */
export type RoleDescription = {
  __typename?: "RoleDescription";
  role: Role;
  /** As the token's claim `role` says it: `privacy_officer`. */
  claim: Scalars["String"]["output"];
  /** Who it is for. */
  about: Scalars["String"]["output"];
  /** What it bundles, for example `accounts:read`. */
  scopes: Array<Scalars["String"]["output"]>;
};

/** What a token lets its bearer do. Its claim `role` says it in lower case. */
export type Role =
  /** Runs the company: reads and writes all. Scopes: `accounts:read`, `stock:read`, `resources:read`, `sales:read`, `purchasing:read`, `customers:read`, `interactions:read`, `campaigns:read`, `partners:read`, `accounts:write`, `stock:write`, `resources:write`, `sales:write`, `purchasing:write`, `customers:write`, `interactions:write`, `campaigns:write`, `partners:write`, `audit:read`, `resources:pay`, `privacy:read`, `privacy:write`. */
  | "ADMINISTRATOR"
  /** Explores: reads all but what employees are paid, and writes nothing. Scopes: `accounts:read`, `stock:read`, `resources:read`, `sales:read`, `purchasing:read`, `customers:read`, `interactions:read`, `campaigns:read`, `partners:read`, `audit:read`. */
  | "ANALYST"
  /** Keeps the books. Scopes: `accounts:read`, `accounts:write`, `customers:read`, `sales:read`, `purchasing:read`, `stock:read`, `audit:read`. */
  | "ACCOUNTANT"
  /** Looks after customers and sells to them. Scopes: `customers:read`, `customers:write`, `interactions:read`, `interactions:write`, `sales:read`, `sales:write`, `accounts:read`, `stock:read`, `campaigns:read`, `resources:read`. */
  | "SALESPERSON"
  /** Plans campaigns and follows what comes of them. Scopes: `campaigns:read`, `campaigns:write`, `interactions:read`, `interactions:write`, `customers:read`, `sales:read`, `stock:read`. */
  | "MARKETER"
  /** Keeps the stock and orders from suppliers. Scopes: `stock:read`, `stock:write`, `purchasing:read`, `purchasing:write`, `sales:read`, `customers:read`. */
  | "STOREKEEPER"
  /** Looks after employees, and knows what they are paid. Scopes: `resources:read`, `resources:write`, `resources:pay`. */
  | "PERSONNEL"
  /** Decides what partners see, and answers people who ask for what is kept of them. Scopes: `partners:read`, `partners:write`, `customers:read`, `audit:read`, `privacy:read`, `privacy:write`. */
  | "PRIVACY_OFFICER"
  /** Another company. It has no scope: its graph is another one, of what is shared with it. */
  | "PARTNER";

/**
 * A scope and what it allows. There are:
 *
 * - `accounts:read`: Reads the ledger, invoices, payments and what customers owe.
 * - `stock:read`: Reads products, warehouses and what lies in them.
 * - `resources:read`: Reads employees and departments, without what they are paid.
 * - `sales:read`: Reads orders and deliveries.
 * - `purchasing:read`: Reads suppliers and what is ordered of them.
 * - `customers:read`: Reads customers, their contacts and addresses.
 * - `interactions:read`: Reads calls, e-mails, meetings and notes.
 * - `campaigns:read`: Reads campaigns, their members and what came of them.
 * - `partners:read`: Reads partners and what is shared with them.
 * - `accounts:write`: Writes the ledger, invoices, payments and what customers owe.
 * - `stock:write`: Writes products, warehouses and what lies in them.
 * - `resources:write`: Writes employees and departments, without what they are paid.
 * - `sales:write`: Writes orders and deliveries.
 * - `purchasing:write`: Writes suppliers and what is ordered of them.
 * - `customers:write`: Writes customers, their contacts and addresses.
 * - `interactions:write`: Writes calls, e-mails, meetings and notes.
 * - `campaigns:write`: Writes campaigns, their members and what came of them.
 * - `partners:write`: Writes partners and what is shared with them.
 * - `audit:read`: Reads who changed what, and what partners have read.
 * - `resources:pay`: Reads and sets what employees are paid. No other scope brings it.
 * - `privacy:read`: Exports all that is kept of a person, in one piece.
 * - `privacy:write`: Erases a person.
 */
export type ScopeDescription = {
  __typename?: "ScopeDescription";
  /** As `@allow` and a token's `scope` write it: `accounts:read`. */
  name: Scalars["String"]["output"];
  /** What it allows. */
  about: Scalars["String"]["output"];
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

export type _Entity = Campaign | Customer | Employee | Interaction | Product;

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
  CreateCustomerResult: CustomerRow | RefusalData | RefusalData | RefusalData | RefusalData;
  UpdateCustomerResult: CustomerRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  LogInteractionResult: InteractionRow | RefusalData | RefusalData | RefusalData;
  CreateCampaignResult: CampaignRow | RefusalData | RefusalData;
  AddCampaignMembersResult: CampaignRow | RefusalData | RefusalData | RefusalData | RefusalData;
  _Entity: CampaignRow | CustomerRow | { id: string } | InteractionRow | { id: string };
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError: RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
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
  Customer: ResolverTypeWrapper<CustomerRow>;
  CustomerKind: CustomerKind;
  Address: ResolverTypeWrapper<AddressRow>;
  AddressKind: AddressKind;
  Contact: ResolverTypeWrapper<ContactRow>;
  ContactEdge: ResolverTypeWrapper<Omit<ContactEdge, "node"> & { node: ResolversTypes["Contact"] }>;
  ContactConnection: ResolverTypeWrapper<Connection<ContactRow>>;
  CustomerEdge: ResolverTypeWrapper<Omit<CustomerEdge, "node"> & { node: ResolversTypes["Customer"] }>;
  CustomerConnection: ResolverTypeWrapper<Connection<CustomerRow>>;
  CustomerFilter: CustomerFilter;
  CustomerOrderField: CustomerOrderField;
  CustomerOrder: CustomerOrder;
  Employee: ResolverTypeWrapper<{ id: string }>;
  AddressInput: AddressInput;
  ContactInput: ContactInput;
  CreateCustomerInput: CreateCustomerInput;
  UpdateCustomerInput: UpdateCustomerInput;
  CustomerNumberTaken: ResolverTypeWrapper<RefusalData>;
  ParentCycle: ResolverTypeWrapper<RefusalData>;
  CreateCustomerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["CreateCustomerResult"]>;
  UpdateCustomerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["UpdateCustomerResult"]>;
  Interaction: ResolverTypeWrapper<InteractionRow>;
  InteractionChannel: InteractionChannel;
  InteractionDirection: InteractionDirection;
  Product: ResolverTypeWrapper<{ id: string }>;
  InteractionEdge: ResolverTypeWrapper<Omit<InteractionEdge, "node"> & { node: ResolversTypes["Interaction"] }>;
  InteractionConnection: ResolverTypeWrapper<Connection<InteractionRow>>;
  DateTimeFilter: DateTimeFilter;
  InteractionFilter: InteractionFilter;
  InteractionOrderField: InteractionOrderField;
  InteractionOrder: InteractionOrder;
  LogInteractionInput: LogInteractionInput;
  LogInteractionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["LogInteractionResult"]>;
  Campaign: ResolverTypeWrapper<CampaignRow>;
  CampaignStatus: CampaignStatus;
  CampaignMember: ResolverTypeWrapper<CampaignMemberRow>;
  CampaignMemberStatus: CampaignMemberStatus;
  CampaignMemberEdge: ResolverTypeWrapper<
    Omit<CampaignMemberEdge, "node"> & { node: ResolversTypes["CampaignMember"] }
  >;
  CampaignMemberConnection: ResolverTypeWrapper<Connection<CampaignMemberRow>>;
  CampaignEdge: ResolverTypeWrapper<Omit<CampaignEdge, "node"> & { node: ResolversTypes["Campaign"] }>;
  CampaignConnection: ResolverTypeWrapper<Connection<CampaignRow>>;
  CampaignFilter: CampaignFilter;
  CampaignOrderField: CampaignOrderField;
  CampaignOrder: CampaignOrder;
  CreateCampaignInput: CreateCampaignInput;
  AddCampaignMembersInput: AddCampaignMembersInput;
  CampaignNotFound: ResolverTypeWrapper<RefusalData>;
  CreateCampaignResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["CreateCampaignResult"]>;
  AddCampaignMembersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["AddCampaignMembersResult"]>;
  Viewer: ResolverTypeWrapper<TokenViewer>;
  RoleDescription: ResolverTypeWrapper<TokenRole>;
  Role: Role;
  ScopeDescription: ResolverTypeWrapper<ScopeDescription>;
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
  Customer: CustomerRow;
  Address: AddressRow;
  Contact: ContactRow;
  ContactEdge: Omit<ContactEdge, "node"> & { node: ResolversParentTypes["Contact"] };
  ContactConnection: Connection<ContactRow>;
  CustomerEdge: Omit<CustomerEdge, "node"> & { node: ResolversParentTypes["Customer"] };
  CustomerConnection: Connection<CustomerRow>;
  CustomerFilter: CustomerFilter;
  CustomerOrder: CustomerOrder;
  Employee: { id: string };
  AddressInput: AddressInput;
  ContactInput: ContactInput;
  CreateCustomerInput: CreateCustomerInput;
  UpdateCustomerInput: UpdateCustomerInput;
  CustomerNumberTaken: RefusalData;
  ParentCycle: RefusalData;
  CreateCustomerResult: ResolversUnionTypes<ResolversParentTypes>["CreateCustomerResult"];
  UpdateCustomerResult: ResolversUnionTypes<ResolversParentTypes>["UpdateCustomerResult"];
  Interaction: InteractionRow;
  Product: { id: string };
  InteractionEdge: Omit<InteractionEdge, "node"> & { node: ResolversParentTypes["Interaction"] };
  InteractionConnection: Connection<InteractionRow>;
  DateTimeFilter: DateTimeFilter;
  InteractionFilter: InteractionFilter;
  InteractionOrder: InteractionOrder;
  LogInteractionInput: LogInteractionInput;
  LogInteractionResult: ResolversUnionTypes<ResolversParentTypes>["LogInteractionResult"];
  Campaign: CampaignRow;
  CampaignMember: CampaignMemberRow;
  CampaignMemberEdge: Omit<CampaignMemberEdge, "node"> & { node: ResolversParentTypes["CampaignMember"] };
  CampaignMemberConnection: Connection<CampaignMemberRow>;
  CampaignEdge: Omit<CampaignEdge, "node"> & { node: ResolversParentTypes["Campaign"] };
  CampaignConnection: Connection<CampaignRow>;
  CampaignFilter: CampaignFilter;
  CampaignOrder: CampaignOrder;
  CreateCampaignInput: CreateCampaignInput;
  AddCampaignMembersInput: AddCampaignMembersInput;
  CampaignNotFound: RefusalData;
  CreateCampaignResult: ResolversUnionTypes<ResolversParentTypes>["CreateCampaignResult"];
  AddCampaignMembersResult: ResolversUnionTypes<ResolversParentTypes>["AddCampaignMembersResult"];
  Viewer: TokenViewer;
  RoleDescription: TokenRole;
  ScopeDescription: ScopeDescription;
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
  ContextType = CrmContext,
  Args = AllowDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PersonalDirectiveArgs = {
  customer: Scalars["String"]["input"];
};

export type PersonalDirectiveResolver<
  Result,
  Parent,
  ContextType = CrmContext,
  Args = PersonalDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PublicDirectiveArgs = {};

export type PublicDirectiveResolver<
  Result,
  Parent,
  ContextType = CrmContext,
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
  ContextType = CrmContext,
  Args = LinkDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type KeyDirectiveArgs = {
  fields: Scalars["federation__FieldSet"]["input"];
  resolvable?: Maybe<Scalars["Boolean"]["input"]>;
};

export type KeyDirectiveResolver<
  Result,
  Parent,
  ContextType = CrmContext,
  Args = KeyDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__RequiresDirectiveArgs = {
  fields: Scalars["federation__FieldSet"]["input"];
};

export type Federation__RequiresDirectiveResolver<
  Result,
  Parent,
  ContextType = CrmContext,
  Args = Federation__RequiresDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__ProvidesDirectiveArgs = {
  fields: Scalars["federation__FieldSet"]["input"];
};

export type Federation__ProvidesDirectiveResolver<
  Result,
  Parent,
  ContextType = CrmContext,
  Args = Federation__ProvidesDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__ExternalDirectiveArgs = {
  reason?: Maybe<Scalars["String"]["input"]>;
};

export type Federation__ExternalDirectiveResolver<
  Result,
  Parent,
  ContextType = CrmContext,
  Args = Federation__ExternalDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TagDirectiveArgs = {
  name: Scalars["String"]["input"];
};

export type TagDirectiveResolver<
  Result,
  Parent,
  ContextType = CrmContext,
  Args = TagDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__ExtendsDirectiveArgs = {};

export type Federation__ExtendsDirectiveResolver<
  Result,
  Parent,
  ContextType = CrmContext,
  Args = Federation__ExtendsDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ShareableDirectiveArgs = {};

export type ShareableDirectiveResolver<
  Result,
  Parent,
  ContextType = CrmContext,
  Args = ShareableDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__InaccessibleDirectiveArgs = {};

export type Federation__InaccessibleDirectiveResolver<
  Result,
  Parent,
  ContextType = CrmContext,
  Args = Federation__InaccessibleDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__OverrideDirectiveArgs = {
  from: Scalars["String"]["input"];
  label?: Maybe<Scalars["String"]["input"]>;
};

export type Federation__OverrideDirectiveResolver<
  Result,
  Parent,
  ContextType = CrmContext,
  Args = Federation__OverrideDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__ComposeDirectiveDirectiveArgs = {
  name?: Maybe<Scalars["String"]["input"]>;
};

export type Federation__ComposeDirectiveDirectiveResolver<
  Result,
  Parent,
  ContextType = CrmContext,
  Args = Federation__ComposeDirectiveDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__InterfaceObjectDirectiveArgs = {};

export type Federation__InterfaceObjectDirectiveResolver<
  Result,
  Parent,
  ContextType = CrmContext,
  Args = Federation__InterfaceObjectDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__AuthenticatedDirectiveArgs = {};

export type Federation__AuthenticatedDirectiveResolver<
  Result,
  Parent,
  ContextType = CrmContext,
  Args = Federation__AuthenticatedDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__RequiresScopesDirectiveArgs = {
  scopes: Array<Array<Scalars["federation__Scope"]["input"]>>;
};

export type Federation__RequiresScopesDirectiveResolver<
  Result,
  Parent,
  ContextType = CrmContext,
  Args = Federation__RequiresScopesDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__PolicyDirectiveArgs = {
  policies: Array<Array<Scalars["federation__Policy"]["input"]>>;
};

export type Federation__PolicyDirectiveResolver<
  Result,
  Parent,
  ContextType = CrmContext,
  Args = Federation__PolicyDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__ContextDirectiveArgs = {
  name: Scalars["String"]["input"];
};

export type Federation__ContextDirectiveResolver<
  Result,
  Parent,
  ContextType = CrmContext,
  Args = Federation__ContextDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__FromContextDirectiveArgs = {
  field?: Maybe<Scalars["federation__ContextFieldValue"]["input"]>;
};

export type Federation__FromContextDirectiveResolver<
  Result,
  Parent,
  ContextType = CrmContext,
  Args = Federation__FromContextDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CostDirectiveArgs = {
  weight: Scalars["Int"]["input"];
};

export type CostDirectiveResolver<
  Result,
  Parent,
  ContextType = CrmContext,
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
  ContextType = CrmContext,
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
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["Money"] = ResolversParentTypes["Money"],
> = {
  amount?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes["CurrencyCode"], ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["PageInfo"] = ResolversParentTypes["PageInfo"],
> = {
  hasNextPage?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type UserErrorResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["UserError"] = ResolversParentTypes["UserError"],
> = {
  __resolveType: TypeResolveFn<
    | "InvalidInput"
    | "VersionConflict"
    | "IdempotencyConflict"
    | "CustomerNotFound"
    | "CustomerNumberTaken"
    | "ParentCycle"
    | "CampaignNotFound",
    ParentType,
    ContextType
  >;
};

export type InvalidInputResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["InvalidInput"] = ResolversParentTypes["InvalidInput"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  field?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VersionConflictResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["VersionConflict"] = ResolversParentTypes["VersionConflict"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdempotencyConflictResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["IdempotencyConflict"] = ResolversParentTypes["IdempotencyConflict"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  idempotencyKey?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerNotFoundResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CustomerNotFound"] = ResolversParentTypes["CustomerNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  customerId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeResolvers<
  ContextType = CrmContext,
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
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["ChangeEdge"] = ResolversParentTypes["ChangeEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Change"], ParentType, ContextType>;
};

export type ChangeConnectionResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["ChangeConnection"] = ResolversParentTypes["ChangeConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["ChangeEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["Change"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type PartnerReadResolvers<
  ContextType = CrmContext,
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
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["PartnerReadEdge"] = ResolversParentTypes["PartnerReadEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["PartnerRead"], ParentType, ContextType>;
};

export type PartnerReadConnectionResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["PartnerReadConnection"] = ResolversParentTypes["PartnerReadConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["PartnerReadEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["PartnerRead"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["Query"] = ResolversParentTypes["Query"],
> = {
  _entities?: Resolver<
    Array<Maybe<ResolversTypes["_Entity"]>>,
    ParentType,
    ContextType,
    RequireFields<Query_EntitiesArgs, "representations">
  >;
  _service?: Resolver<ResolversTypes["_Service"], ParentType, ContextType>;
  customer?: Resolver<
    Maybe<ResolversTypes["Customer"]>,
    ParentType,
    ContextType,
    RequireFields<QueryCustomerArgs, "id">
  >;
  customerByNumber?: Resolver<
    Maybe<ResolversTypes["Customer"]>,
    ParentType,
    ContextType,
    RequireFields<QueryCustomerByNumberArgs, "number">
  >;
  customers?: Resolver<
    Maybe<ResolversTypes["CustomerConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryCustomersArgs, "first">
  >;
  interaction?: Resolver<
    Maybe<ResolversTypes["Interaction"]>,
    ParentType,
    ContextType,
    RequireFields<QueryInteractionArgs, "id">
  >;
  interactions?: Resolver<
    Maybe<ResolversTypes["InteractionConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryInteractionsArgs, "first">
  >;
  campaign?: Resolver<
    Maybe<ResolversTypes["Campaign"]>,
    ParentType,
    ContextType,
    RequireFields<QueryCampaignArgs, "id">
  >;
  campaigns?: Resolver<
    Maybe<ResolversTypes["CampaignConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryCampaignsArgs, "first">
  >;
  viewer?: Resolver<Maybe<ResolversTypes["Viewer"]>, ParentType, ContextType>;
  roles?: Resolver<Maybe<Array<ResolversTypes["RoleDescription"]>>, ParentType, ContextType>;
  scopes?: Resolver<Maybe<Array<ResolversTypes["ScopeDescription"]>>, ParentType, ContextType>;
};

export type MutationResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["Mutation"] = ResolversParentTypes["Mutation"],
> = {
  createCustomer?: Resolver<
    Maybe<ResolversTypes["CreateCustomerResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCreateCustomerArgs, "input">
  >;
  updateCustomer?: Resolver<
    Maybe<ResolversTypes["UpdateCustomerResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationUpdateCustomerArgs, "input">
  >;
  logInteraction?: Resolver<
    Maybe<ResolversTypes["LogInteractionResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationLogInteractionArgs, "input">
  >;
  createCampaign?: Resolver<
    Maybe<ResolversTypes["CreateCampaignResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCreateCampaignArgs, "input">
  >;
  addCampaignMembers?: Resolver<
    Maybe<ResolversTypes["AddCampaignMembersResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationAddCampaignMembersArgs, "input">
  >;
};

export type CustomerResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["Customer"] = ResolversParentTypes["Customer"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["CustomerKind"], ParentType, ContextType>;
  organisationNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes["Employee"]>, ParentType, ContextType>;
  addresses?: Resolver<Array<ResolversTypes["Address"]>, ParentType, ContextType>;
  contacts?: Resolver<
    ResolversTypes["ContactConnection"],
    ParentType,
    ContextType,
    RequireFields<CustomerContactsArgs, "first">
  >;
  createdAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  changes?: Resolver<
    Maybe<ResolversTypes["ChangeConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CustomerChangesArgs, "first">
  >;
  interactions?: Resolver<
    Maybe<ResolversTypes["InteractionConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CustomerInteractionsArgs, "first">
  >;
  campaigns?: Resolver<
    Maybe<ResolversTypes["CampaignConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CustomerCampaignsArgs, "first">
  >;
  partnerReads?: Resolver<
    Maybe<ResolversTypes["PartnerReadConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CustomerPartnerReadsArgs, "first">
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddressResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["Address"] = ResolversParentTypes["Address"],
> = {
  kind?: Resolver<ResolversTypes["AddressKind"], ParentType, ContextType>;
  line1?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  line2?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes["CountryCode"], ParentType, ContextType>;
};

export type ContactResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["Contact"] = ResolversParentTypes["Contact"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type ContactEdgeResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["ContactEdge"] = ResolversParentTypes["ContactEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Contact"], ParentType, ContextType>;
};

export type ContactConnectionResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["ContactConnection"] = ResolversParentTypes["ContactConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["ContactEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["Contact"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type CustomerEdgeResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CustomerEdge"] = ResolversParentTypes["CustomerEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Customer"], ParentType, ContextType>;
};

export type CustomerConnectionResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CustomerConnection"] = ResolversParentTypes["CustomerConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["CustomerEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["Customer"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type EmployeeResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["Employee"] = ResolversParentTypes["Employee"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerNumberTakenResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CustomerNumberTaken"] = ResolversParentTypes["CustomerNumberTaken"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParentCycleResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["ParentCycle"] = ResolversParentTypes["ParentCycle"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateCustomerResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CreateCustomerResult"] = ResolversParentTypes["CreateCustomerResult"],
> = {
  __resolveType: TypeResolveFn<
    "Customer" | "CustomerNumberTaken" | "CustomerNotFound" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type UpdateCustomerResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["UpdateCustomerResult"] = ResolversParentTypes["UpdateCustomerResult"],
> = {
  __resolveType: TypeResolveFn<
    "Customer" | "CustomerNotFound" | "ParentCycle" | "VersionConflict" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type InteractionResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["Interaction"] = ResolversParentTypes["Interaction"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes["Contact"]>, ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes["Employee"]>, ParentType, ContextType>;
  products?: Resolver<Maybe<Array<Maybe<ResolversTypes["Product"]>>>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes["InteractionChannel"], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes["InteractionDirection"], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["Product"] = ResolversParentTypes["Product"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InteractionEdgeResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["InteractionEdge"] = ResolversParentTypes["InteractionEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Interaction"], ParentType, ContextType>;
};

export type InteractionConnectionResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["InteractionConnection"] = ResolversParentTypes["InteractionConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["InteractionEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["Interaction"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type LogInteractionResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["LogInteractionResult"] = ResolversParentTypes["LogInteractionResult"],
> = {
  __resolveType: TypeResolveFn<
    "Interaction" | "CustomerNotFound" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type CampaignResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["Campaign"] = ResolversParentTypes["Campaign"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  status?: Resolver<ResolversTypes["CampaignStatus"], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes["Employee"]>, ParentType, ContextType>;
  products?: Resolver<Maybe<Array<Maybe<ResolversTypes["Product"]>>>, ParentType, ContextType>;
  members?: Resolver<
    ResolversTypes["CampaignMemberConnection"],
    ParentType,
    ContextType,
    RequireFields<CampaignMembersArgs, "first">
  >;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignMemberResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CampaignMember"] = ResolversParentTypes["CampaignMember"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes["CampaignMemberStatus"], ParentType, ContextType>;
  since?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
};

export type CampaignMemberEdgeResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CampaignMemberEdge"] = ResolversParentTypes["CampaignMemberEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["CampaignMember"], ParentType, ContextType>;
};

export type CampaignMemberConnectionResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CampaignMemberConnection"] =
    ResolversParentTypes["CampaignMemberConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["CampaignMemberEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["CampaignMember"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type CampaignEdgeResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CampaignEdge"] = ResolversParentTypes["CampaignEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Campaign"], ParentType, ContextType>;
};

export type CampaignConnectionResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CampaignConnection"] = ResolversParentTypes["CampaignConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["CampaignEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["Campaign"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type CampaignNotFoundResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CampaignNotFound"] = ResolversParentTypes["CampaignNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  campaignId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateCampaignResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CreateCampaignResult"] = ResolversParentTypes["CreateCampaignResult"],
> = {
  __resolveType: TypeResolveFn<"Campaign" | "InvalidInput" | "IdempotencyConflict", ParentType, ContextType>;
};

export type AddCampaignMembersResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["AddCampaignMembersResult"] =
    ResolversParentTypes["AddCampaignMembersResult"],
> = {
  __resolveType: TypeResolveFn<
    "Campaign" | "CampaignNotFound" | "CustomerNotFound" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type ViewerResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["Viewer"] = ResolversParentTypes["Viewer"],
> = {
  subject?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  role?: Resolver<ResolversTypes["Role"], ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes["String"]>, ParentType, ContextType>;
  partnerId?: Resolver<Maybe<ResolversTypes["ID"]>, ParentType, ContextType>;
};

export type RoleDescriptionResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["RoleDescription"] = ResolversParentTypes["RoleDescription"],
> = {
  role?: Resolver<ResolversTypes["Role"], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  about?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type ScopeDescriptionResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["ScopeDescription"] = ResolversParentTypes["ScopeDescription"],
> = {
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  about?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
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
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["_Service"] = ResolversParentTypes["_Service"],
> = {
  sdl?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type _EntityResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["_Entity"] = ResolversParentTypes["_Entity"],
> = {
  __resolveType: TypeResolveFn<
    "Campaign" | "Customer" | "Employee" | "Interaction" | "Product",
    ParentType,
    ContextType
  >;
};

export type Resolvers<ContextType = CrmContext> = {
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
  Customer?: CustomerResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  ContactEdge?: ContactEdgeResolvers<ContextType>;
  ContactConnection?: ContactConnectionResolvers<ContextType>;
  CustomerEdge?: CustomerEdgeResolvers<ContextType>;
  CustomerConnection?: CustomerConnectionResolvers<ContextType>;
  Employee?: EmployeeResolvers<ContextType>;
  CustomerNumberTaken?: CustomerNumberTakenResolvers<ContextType>;
  ParentCycle?: ParentCycleResolvers<ContextType>;
  CreateCustomerResult?: CreateCustomerResultResolvers<ContextType>;
  UpdateCustomerResult?: UpdateCustomerResultResolvers<ContextType>;
  Interaction?: InteractionResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  InteractionEdge?: InteractionEdgeResolvers<ContextType>;
  InteractionConnection?: InteractionConnectionResolvers<ContextType>;
  LogInteractionResult?: LogInteractionResultResolvers<ContextType>;
  Campaign?: CampaignResolvers<ContextType>;
  CampaignMember?: CampaignMemberResolvers<ContextType>;
  CampaignMemberEdge?: CampaignMemberEdgeResolvers<ContextType>;
  CampaignMemberConnection?: CampaignMemberConnectionResolvers<ContextType>;
  CampaignEdge?: CampaignEdgeResolvers<ContextType>;
  CampaignConnection?: CampaignConnectionResolvers<ContextType>;
  CampaignNotFound?: CampaignNotFoundResolvers<ContextType>;
  CreateCampaignResult?: CreateCampaignResultResolvers<ContextType>;
  AddCampaignMembersResult?: AddCampaignMembersResultResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  RoleDescription?: RoleDescriptionResolvers<ContextType>;
  ScopeDescription?: ScopeDescriptionResolvers<ContextType>;
  link__Import?: GraphQLScalarType;
  federation__FieldSet?: GraphQLScalarType;
  federation__Scope?: GraphQLScalarType;
  federation__Policy?: GraphQLScalarType;
  federation__ContextFieldValue?: GraphQLScalarType;
  _Any?: GraphQLScalarType;
  _Service?: _ServiceResolvers<ContextType>;
  _Entity?: _EntityResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = CrmContext> = {
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
