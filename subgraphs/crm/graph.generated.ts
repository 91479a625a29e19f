import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from "graphql";
import type { CustomerRow, AddressRow, ContactRow } from "./customers/customers.table.ts";
import type { BulkAnswer, BulkRow } from "../common/write/bulk/bulk.ts";
import type { Match } from "./customers/lookup.loaders.ts";
import type { TeamRow } from "./teams/teams.table.ts";
import type { CompanyFormRow } from "./customers/company-forms.table.ts";
import type { ContactAlike } from "./customers/contact-duplicates.loaders.ts";
import type { Pair } from "./customers/duplicates.loaders.ts";
import type { CustomerMergeRow } from "./customers/merges.table.ts";
import type { ContactMergeRow } from "./customers/contact-merges.table.ts";
import type { NotDuplicateRow } from "./customers/duplicates.table.ts";
import type { InteractionRow } from "./interactions/interactions.table.ts";
import type { CountedPage, CountedInteractions } from "./interactions/interactions.reports.service.ts";
import type { ParticipantRow } from "./interactions/participants.table.ts";
import type { NoteRow } from "./notes/notes.table.ts";
import type { CommentRow } from "./collaboration/comments.table.ts";
import type { Entry, OwnFeed } from "./collaboration/feed.loaders.ts";
import type { Hit } from "./search/search.loaders.ts";
import type { TimelineEntryRow } from "./timeline/timeline.loaders.ts";
import type { CustomFieldRow, FieldOption } from "./fields/fields.table.ts";
import type { ShownValue, ShownReference } from "./fields/fields.resolvers.ts";
import type { FileRow } from "./files/files.table.ts";
import type { ConsentRow, ConsentPurposeRow } from "./consents/consents.table.ts";
import type { SegmentRow } from "./segments/segments.table.ts";
import type {
  CampaignRow,
  CampaignSegmentRow,
  CampaignVariantRow,
  FrequencyCapRow,
} from "./campaigns/campaigns.table.ts";
import type { CampaignMemberRow } from "./campaigns/members.table.ts";
import type { Unreached } from "./campaigns/undeliverable.loaders.ts";
import type { MemberFigures, CostFigures, BudgetPage, BudgetRow } from "./campaigns/campaigns.reports.service.ts";
import type { ReturnsPage, ReturnRow } from "./campaigns/campaigns.returns.service.ts";
import type { OpportunityRow, ShownLine } from "./pipeline/opportunities.table.ts";
import type { OpportunityStageRow, ChoiceRow } from "./pipeline/choices.table.ts";
import type { LeadRow, LeadErasureRow } from "./leads/leads.table.ts";
import type { LikeRow } from "./leads/leads.service.ts";
import type {
  LeadScoreRuleRow,
  LeadAssignmentRuleRow,
  LeadCondition as StoredLeadCondition,
} from "./leads/rules.table.ts";
import type { FunnelRow } from "./leads/funnel.service.ts";
import type { LeadConsentRow } from "./leads/consents.table.ts";
import type { DataSubject } from "../common/privacy/records.ts";
import type { QuotaRow } from "./pipeline/quotas.table.ts";
import type { AttainmentRow } from "./pipeline/quotas.service.ts";
import type { WinRow, ForecastRow, OpenRow, DurationRow } from "./pipeline/pipeline.reports.service.ts";
import type { StateChangeRow } from "./lifecycles/lifecycles.table.ts";
import type { BusinessCalendarRow, BusinessHoursRow, BusinessHolidayRow } from "./service/calendars.table.ts";
import type { CaseQueueRow, SlaPolicyRow, SlaTargetRow } from "./service/sla.table.ts";
import type { CaseRow, CaseMessageRow, SlaEventRow, CaseRatingRow } from "./service/cases.table.ts";
import type { ArticleRow, CaseArticleRow } from "./knowledge/articles.table.ts";
import type { ReportedCases, AgedCases, EscalatedCases, RatedCases } from "./service/cases.reports.service.ts";
import type { PartnerRow } from "./partners/partners.table.ts";
import type { AgreementNow } from "./partners/partners.loaders.ts";
import type { ChangeRow } from "../common/write/changes.ts";
import type { SubjectRow } from "../common/privacy/export.ts";
import type { ErasureRow, RetentionRuleRow } from "../common/privacy/tables.ts";
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
  customer?: Maybe<Customer>;
  customerByNumber?: Maybe<Customer>;
  customers?: Maybe<CustomerConnection>;
  contact?: Maybe<Contact>;
  contacts?: Maybe<ContactConnection>;
  findCustomers?: Maybe<Array<CustomerMatch>>;
  duplicatePairs?: Maybe<DuplicatePairConnection>;
  companyForms?: Maybe<Array<CompanyForm>>;
  team?: Maybe<Team>;
  teams?: Maybe<TeamConnection>;
  customFields?: Maybe<Array<CustomField>>;
  interaction?: Maybe<Interaction>;
  interactions?: Maybe<InteractionConnection>;
  interactionReport?: Maybe<InteractionReport>;
  dormantCustomers?: Maybe<CustomerConnection>;
  note?: Maybe<Note>;
  comment?: Maybe<Comment>;
  activityFeed?: Maybe<FeedEntryConnection>;
  myFeed?: Maybe<MyFeed>;
  search?: Maybe<SearchHitConnection>;
  consents?: Maybe<ConsentConnection>;
  consentPurposes?: Maybe<Array<ConsentPurpose>>;
  segment?: Maybe<Segment>;
  segments?: Maybe<SegmentConnection>;
  segmentPreview?: Maybe<CustomerConnection>;
  campaign?: Maybe<Campaign>;
  frequencyCaps?: Maybe<Array<FrequencyCap>>;
  campaigns?: Maybe<CampaignConnection>;
  campaignReport?: Maybe<CampaignReport>;
  campaignBudgets?: Maybe<CampaignBudgets>;
  campaignReturns?: Maybe<CampaignReturns>;
  businessCalendars?: Maybe<Array<BusinessCalendar>>;
  caseQueues?: Maybe<Array<CaseQueue>>;
  slaPolicies?: Maybe<Array<SlaPolicy>>;
  case?: Maybe<Case>;
  cases?: Maybe<CaseConnection>;
  caseReport?: Maybe<Array<CaseReportRow>>;
  caseAges?: Maybe<Array<CaseAgesRow>>;
  caseEscalations?: Maybe<Array<CaseEscalationsRow>>;
  caseSatisfaction?: Maybe<Array<CaseSatisfactionRow>>;
  article?: Maybe<Article>;
  articles?: Maybe<ArticleConnection>;
  opportunity?: Maybe<Opportunity>;
  opportunities?: Maybe<OpportunityConnection>;
  opportunityStages?: Maybe<Array<OpportunityStageRule>>;
  lostReasons?: Maybe<Array<LostReason>>;
  leadSources?: Maybe<Array<LeadSource>>;
  winReport?: Maybe<Array<WinReportRow>>;
  salesForecast?: Maybe<Array<SalesForecastRow>>;
  openPipeline?: Maybe<Array<OpenPipelineRow>>;
  stageDurations?: Maybe<Array<StageDuration>>;
  quotaAttainment?: Maybe<Array<QuotaAttainment>>;
  lead?: Maybe<Lead>;
  leadByNumber?: Maybe<Lead>;
  leads?: Maybe<LeadConnection>;
  personalDataOfLead?: Maybe<PersonalDataOfLead>;
  leadScoreRules?: Maybe<Array<LeadScoreRule>>;
  leadAssignmentRules?: Maybe<Array<LeadAssignmentRule>>;
  leadFunnel?: Maybe<Array<LeadFunnelRow>>;
  partner?: Maybe<Partner>;
  partnerByNumber?: Maybe<Partner>;
  partners?: Maybe<PartnerConnection>;
  personalDataInCrm?: Maybe<PersonalData>;
  erasuresInCrm?: Maybe<ErasureReceiptConnection>;
  erasureInCrm?: Maybe<ErasureReceipt>;
  retentionRulesInCrm?: Maybe<Array<RetentionRule>>;
  viewer?: Maybe<Viewer>;
  roles?: Maybe<Array<RoleDescription>>;
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

export type QueryContactArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryContactsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<ContactFilter>;
  orderBy?: InputMaybe<Array<ContactOrder>>;
};

export type QueryFindCustomersArgs = {
  text: Scalars["String"]["input"];
  first: Scalars["Int"]["input"];
};

export type QueryDuplicatePairsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<DuplicatePairFilter>;
};

export type QueryCompanyFormsArgs = {
  countryCode?: InputMaybe<Scalars["CountryCode"]["input"]>;
};

export type QueryTeamArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryTeamsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<TeamFilter>;
};

export type QueryCustomFieldsArgs = {
  record: CustomRecord;
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

export type QueryInteractionReportArgs = {
  from: Scalars["DateTime"]["input"];
  before: Scalars["DateTime"]["input"];
  by: Array<InteractionGrouping>;
  customerId?: InputMaybe<Scalars["ID"]["input"]>;
  timeZone: Scalars["String"]["input"];
  first: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryDormantCustomersArgs = {
  days: Scalars["Int"]["input"];
  of?: InputMaybe<Array<CustomerActivity>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<CustomerFilter>;
  orderBy?: InputMaybe<Array<CustomerOrder>>;
};

export type QueryNoteArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryCommentArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryActivityFeedArgs = {
  teamId?: InputMaybe<Scalars["ID"]["input"]>;
  employeeId?: InputMaybe<Scalars["ID"]["input"]>;
  kinds?: InputMaybe<Array<FeedKind>>;
  records?: InputMaybe<Array<CommentRecord>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QuerySearchArgs = {
  text: Scalars["String"]["input"];
  language?: InputMaybe<TextLanguage>;
  types?: InputMaybe<Array<SearchType>>;
  customerId?: InputMaybe<Scalars["ID"]["input"]>;
  from?: InputMaybe<Scalars["DateTime"]["input"]>;
  to?: InputMaybe<Scalars["DateTime"]["input"]>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryConsentsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<ConsentFilter>;
  orderBy?: InputMaybe<Array<ConsentOrder>>;
};

export type QuerySegmentArgs = {
  id: Scalars["ID"]["input"];
};

export type QuerySegmentsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<SegmentFilter>;
  orderBy?: InputMaybe<Array<SegmentOrder>>;
};

export type QuerySegmentPreviewArgs = {
  where: SegmentRule;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  orderBy?: InputMaybe<Array<CustomerOrder>>;
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

export type QueryCampaignReportArgs = {
  campaignId: Scalars["ID"]["input"];
};

export type QueryCampaignBudgetsArgs = {
  from: Scalars["Date"]["input"];
  to: Scalars["Date"]["input"];
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryCampaignReturnsArgs = {
  from: Scalars["Date"]["input"];
  to: Scalars["Date"]["input"];
  model: AttributionModel;
  withinDays: Scalars["Int"]["input"];
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryCaseArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryCasesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<CaseFilter>;
  orderBy?: InputMaybe<Array<CaseOrder>>;
};

export type QueryCaseReportArgs = {
  from: Scalars["DateTime"]["input"];
  before: Scalars["DateTime"]["input"];
  by: CaseGrouping;
};

export type QueryCaseAgesArgs = {
  by: CaseGrouping;
};

export type QueryCaseEscalationsArgs = {
  from: Scalars["DateTime"]["input"];
  before: Scalars["DateTime"]["input"];
  by: CaseGrouping;
};

export type QueryCaseSatisfactionArgs = {
  from: Scalars["DateTime"]["input"];
  before: Scalars["DateTime"]["input"];
  by: CaseGrouping;
};

export type QueryArticleArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryArticlesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<ArticleFilter>;
  orderBy?: InputMaybe<Array<ArticleOrder>>;
};

export type QueryOpportunityArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryOpportunitiesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<OpportunityFilter>;
  orderBy?: InputMaybe<Array<OpportunityOrder>>;
};

export type QueryWinReportArgs = {
  from: Scalars["Date"]["input"];
  to: Scalars["Date"]["input"];
  by: WinGrouping;
  field?: InputMaybe<Scalars["String"]["input"]>;
};

export type QuerySalesForecastArgs = {
  from: Scalars["Date"]["input"];
  to: Scalars["Date"]["input"];
};

export type QueryOpenPipelineArgs = {
  by: OpenGrouping;
  field?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryStageDurationsArgs = {
  from: Scalars["DateTime"]["input"];
  before: Scalars["DateTime"]["input"];
};

export type QueryQuotaAttainmentArgs = {
  from: Scalars["Date"]["input"];
  to: Scalars["Date"]["input"];
  by: QuotaGrouping;
};

export type QueryLeadArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryLeadByNumberArgs = {
  number: Scalars["String"]["input"];
};

export type QueryLeadsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<LeadFilter>;
  orderBy?: InputMaybe<Array<LeadOrder>>;
};

export type QueryPersonalDataOfLeadArgs = {
  leadId: Scalars["ID"]["input"];
};

export type QueryLeadFunnelArgs = {
  from: Scalars["Date"]["input"];
  to: Scalars["Date"]["input"];
  by: LeadGrouping;
};

export type QueryPartnerArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryPartnerByNumberArgs = {
  number: Scalars["String"]["input"];
};

export type QueryPartnersArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<PartnerFilter>;
  orderBy?: InputMaybe<Array<PartnerOrder>>;
};

export type QueryPersonalDataInCrmArgs = {
  customerId: Scalars["ID"]["input"];
  contactId?: InputMaybe<Scalars["ID"]["input"]>;
};

export type QueryErasuresInCrmArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<ErasureInCrmFilter>;
};

export type QueryErasureInCrmArgs = {
  id: Scalars["ID"]["input"];
};

export type Mutation = {
  __typename?: "Mutation";
  createCustomer?: Maybe<CreateCustomerResult>;
  updateCustomer?: Maybe<UpdateCustomerResult>;
  createCustomers?: Maybe<CreateCustomersResult>;
  updateCustomers?: Maybe<UpdateCustomersResult>;
  createContact?: Maybe<CreateContactResult>;
  updateContact?: Maybe<UpdateContactResult>;
  createContacts?: Maybe<CreateContactsResult>;
  updateContacts?: Maybe<UpdateContactsResult>;
  declareNotDuplicates?: Maybe<NotDuplicatesResult>;
  withdrawNotDuplicates?: Maybe<NotDuplicatesResult>;
  replaceCompanyForms?: Maybe<ReplaceCompanyFormsResult>;
  mergeCustomers?: Maybe<MergeCustomersResult>;
  unmergeCustomer?: Maybe<UnmergeCustomerResult>;
  mergeContacts?: Maybe<MergeContactsResult>;
  unmergeContact?: Maybe<UnmergeContactResult>;
  createTeam?: Maybe<CreateTeamResult>;
  updateTeam?: Maybe<UpdateTeamResult>;
  changeTeamMembers?: Maybe<ChangeTeamMembersResult>;
  declareCustomField?: Maybe<DeclareCustomFieldResult>;
  updateCustomField?: Maybe<UpdateCustomFieldResult>;
  setCustomValues?: Maybe<SetCustomValuesResult>;
  logInteraction?: Maybe<LogInteractionResult>;
  updateInteraction?: Maybe<UpdateInteractionResult>;
  completeInteraction?: Maybe<CompleteInteractionResult>;
  reopenInteraction?: Maybe<ReopenInteractionResult>;
  deleteInteraction?: Maybe<DeleteInteractionResult>;
  recordInteractions?: Maybe<RecordInteractionsResult>;
  updateInteractions?: Maybe<UpdateInteractionsResult>;
  completeInteractions?: Maybe<CompleteInteractionsResult>;
  receiveEmail?: Maybe<ReceiveEmailResult>;
  addNote?: Maybe<AddNoteResult>;
  updateNote?: Maybe<UpdateNoteResult>;
  deleteNote?: Maybe<DeleteNoteResult>;
  addNotes?: Maybe<AddNotesResult>;
  addComment?: Maybe<AddCommentResult>;
  updateComment?: Maybe<UpdateCommentResult>;
  deleteComment?: Maybe<DeleteCommentResult>;
  addFollowers?: Maybe<AddFollowersResult>;
  removeFollowers?: Maybe<RemoveFollowersResult>;
  markFeedRead?: Maybe<MarkFeedReadResult>;
  attachFile?: Maybe<AttachFileResult>;
  detachFile?: Maybe<DetachFileResult>;
  setConsentPurpose?: Maybe<SetConsentPurposeResult>;
  recordConsent?: Maybe<RecordConsentResult>;
  recordConsents?: Maybe<RecordConsentsResult>;
  createSegment?: Maybe<CreateSegmentResult>;
  updateSegment?: Maybe<UpdateSegmentResult>;
  changeSegmentMembers?: Maybe<ChangeSegmentMembersResult>;
  createCampaign?: Maybe<CreateCampaignResult>;
  updateCampaign?: Maybe<UpdateCampaignResult>;
  addCampaignMembers?: Maybe<AddCampaignMembersResult>;
  planCampaign?: Maybe<PlanCampaignResult>;
  moveCampaign?: Maybe<MoveCampaignResult>;
  setFrequencyCap?: Maybe<SetFrequencyCapResult>;
  addCampaignCosts?: Maybe<AddCampaignCostsResult>;
  recordCampaignEvents?: Maybe<RecordCampaignEventsResult>;
  liftBounces?: Maybe<LiftBouncesResult>;
  createCampaigns?: Maybe<CreateCampaignsResult>;
  updateCampaigns?: Maybe<UpdateCampaignsResult>;
  setBusinessCalendar?: Maybe<SetBusinessCalendarResult>;
  changeBusinessHolidays?: Maybe<ChangeBusinessHolidaysResult>;
  setCaseQueue?: Maybe<SetCaseQueueResult>;
  setSlaPolicy?: Maybe<SetSlaPolicyResult>;
  setServiceTier?: Maybe<SetServiceTierResult>;
  createCase?: Maybe<CreateCaseResult>;
  updateCase?: Maybe<UpdateCaseResult>;
  moveCase?: Maybe<MoveCaseResult>;
  addCaseMessage?: Maybe<AddCaseMessageResult>;
  rateCase?: Maybe<RateCaseResult>;
  escalateDueCases?: Maybe<EscalateDueCasesResult>;
  createCases?: Maybe<CreateCasesResult>;
  updateCases?: Maybe<UpdateCasesResult>;
  moveCases?: Maybe<MoveCasesResult>;
  createArticle?: Maybe<CreateArticleResult>;
  updateArticle?: Maybe<UpdateArticleResult>;
  moveArticle?: Maybe<MoveArticleResult>;
  linkArticle?: Maybe<LinkArticleResult>;
  unlinkArticle?: Maybe<UnlinkArticleResult>;
  createOpportunity?: Maybe<CreateOpportunityResult>;
  updateOpportunity?: Maybe<UpdateOpportunityResult>;
  moveOpportunity?: Maybe<MoveOpportunityResult>;
  createOpportunities?: Maybe<CreateOpportunitiesResult>;
  updateOpportunities?: Maybe<UpdateOpportunitiesResult>;
  moveOpportunities?: Maybe<MoveOpportunitiesResult>;
  setStageProbability?: Maybe<SetStageProbabilityResult>;
  setLostReason?: Maybe<SetLostReasonResult>;
  setLeadSource?: Maybe<SetLeadSourceResult>;
  setQuota?: Maybe<SetQuotaResult>;
  createLead?: Maybe<CreateLeadResult>;
  updateLead?: Maybe<UpdateLeadResult>;
  moveLead?: Maybe<MoveLeadResult>;
  createLeads?: Maybe<CreateLeadsResult>;
  updateLeads?: Maybe<UpdateLeadsResult>;
  moveLeads?: Maybe<MoveLeadsResult>;
  eraseLead?: Maybe<EraseLeadResult>;
  recordLeadConsent?: Maybe<RecordLeadConsentResult>;
  setLeadScoreRule?: Maybe<SetLeadScoreRuleResult>;
  setLeadAssignmentRule?: Maybe<SetLeadAssignmentRuleResult>;
  assignLeads?: Maybe<AssignLeadsResult>;
  convertLead?: Maybe<ConvertLeadResult>;
  convertLeads?: Maybe<ConvertLeadsResult>;
  createPartner?: Maybe<CreatePartnerResult>;
  updatePartner?: Maybe<UpdatePartnerResult>;
  shareCustomers?: Maybe<ShareCustomersResult>;
  revokeCustomers?: Maybe<RevokeCustomersResult>;
  eraseFromCrm?: Maybe<EraseFromCrmResult>;
  setRetentionInCrm?: Maybe<SetRetentionResult>;
  applyRetentionInCrm?: Maybe<ApplyRetentionResult>;
};

export type MutationCreateCustomerArgs = {
  input: CreateCustomerInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationUpdateCustomerArgs = {
  input: UpdateCustomerInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationCreateCustomersArgs = {
  input: CreateCustomersInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationUpdateCustomersArgs = {
  input: UpdateCustomersInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationCreateContactArgs = {
  input: CreateContactInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationUpdateContactArgs = {
  input: UpdateContactInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationCreateContactsArgs = {
  input: CreateContactsInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationUpdateContactsArgs = {
  input: UpdateContactsInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationDeclareNotDuplicatesArgs = {
  input: NotDuplicatesInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationWithdrawNotDuplicatesArgs = {
  input: NotDuplicatesInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationReplaceCompanyFormsArgs = {
  input: ReplaceCompanyFormsInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationMergeCustomersArgs = {
  input: MergeCustomersInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationUnmergeCustomerArgs = {
  input: UnmergeCustomerInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationMergeContactsArgs = {
  input: MergeContactsInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationUnmergeContactArgs = {
  input: UnmergeContactInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationCreateTeamArgs = {
  input: CreateTeamInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationUpdateTeamArgs = {
  input: UpdateTeamInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationChangeTeamMembersArgs = {
  input: ChangeTeamMembersInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationDeclareCustomFieldArgs = {
  input: DeclareCustomFieldInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationUpdateCustomFieldArgs = {
  input: UpdateCustomFieldInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationSetCustomValuesArgs = {
  input: SetCustomValuesInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationLogInteractionArgs = {
  input: LogInteractionInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationUpdateInteractionArgs = {
  input: UpdateInteractionInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationCompleteInteractionArgs = {
  input: CompleteInteractionInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationReopenInteractionArgs = {
  input: ReopenInteractionInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationDeleteInteractionArgs = {
  input: DeleteInteractionInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationRecordInteractionsArgs = {
  input: RecordInteractionsInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationUpdateInteractionsArgs = {
  input: UpdateInteractionsInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationCompleteInteractionsArgs = {
  input: CompleteInteractionsInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationReceiveEmailArgs = {
  input: ReceiveEmailInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationAddNoteArgs = {
  input: AddNoteInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationUpdateNoteArgs = {
  input: UpdateNoteInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationDeleteNoteArgs = {
  input: DeleteNoteInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationAddNotesArgs = {
  input: AddNotesInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationAddCommentArgs = {
  input: AddCommentInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationUpdateCommentArgs = {
  input: UpdateCommentInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationDeleteCommentArgs = {
  input: DeleteCommentInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationAddFollowersArgs = {
  input: FollowersInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationRemoveFollowersArgs = {
  input: FollowersInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationMarkFeedReadArgs = {
  input: MarkFeedReadInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationAttachFileArgs = {
  input: AttachFileInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationDetachFileArgs = {
  input: DetachFileInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationSetConsentPurposeArgs = {
  input: SetConsentPurposeInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationRecordConsentArgs = {
  input: RecordConsentInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationRecordConsentsArgs = {
  input: RecordConsentsInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationCreateSegmentArgs = {
  input: CreateSegmentInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationUpdateSegmentArgs = {
  input: UpdateSegmentInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationChangeSegmentMembersArgs = {
  input: ChangeSegmentMembersInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationCreateCampaignArgs = {
  input: CreateCampaignInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationUpdateCampaignArgs = {
  input: UpdateCampaignInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationAddCampaignMembersArgs = {
  input: AddCampaignMembersInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationPlanCampaignArgs = {
  input: PlanCampaignInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationMoveCampaignArgs = {
  input: MoveCampaignInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationSetFrequencyCapArgs = {
  input: SetFrequencyCapInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationAddCampaignCostsArgs = {
  input: AddCampaignCostsInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationRecordCampaignEventsArgs = {
  input: RecordCampaignEventsInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationLiftBouncesArgs = {
  input: LiftBouncesInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationCreateCampaignsArgs = {
  input: CreateCampaignsInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationUpdateCampaignsArgs = {
  input: UpdateCampaignsInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationSetBusinessCalendarArgs = {
  input: SetBusinessCalendarInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationChangeBusinessHolidaysArgs = {
  input: ChangeBusinessHolidaysInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationSetCaseQueueArgs = {
  input: SetCaseQueueInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationSetSlaPolicyArgs = {
  input: SetSlaPolicyInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationSetServiceTierArgs = {
  input: SetServiceTierInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationCreateCaseArgs = {
  input: CreateCaseInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationUpdateCaseArgs = {
  input: UpdateCaseInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationMoveCaseArgs = {
  input: MoveCaseInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationAddCaseMessageArgs = {
  input: AddCaseMessageInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationRateCaseArgs = {
  input: RateCaseInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationEscalateDueCasesArgs = {
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationCreateCasesArgs = {
  input: CreateCasesInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationUpdateCasesArgs = {
  input: UpdateCasesInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationMoveCasesArgs = {
  input: MoveCasesInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationCreateArticleArgs = {
  input: CreateArticleInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationUpdateArticleArgs = {
  input: UpdateArticleInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationMoveArticleArgs = {
  input: MoveArticleInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationLinkArticleArgs = {
  input: LinkArticleInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationUnlinkArticleArgs = {
  input: UnlinkArticleInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationCreateOpportunityArgs = {
  input: CreateOpportunityInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationUpdateOpportunityArgs = {
  input: UpdateOpportunityInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationMoveOpportunityArgs = {
  input: MoveOpportunityInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationCreateOpportunitiesArgs = {
  input: CreateOpportunitiesInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationUpdateOpportunitiesArgs = {
  input: UpdateOpportunitiesInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationMoveOpportunitiesArgs = {
  input: MoveOpportunitiesInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationSetStageProbabilityArgs = {
  input: SetStageProbabilityInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationSetLostReasonArgs = {
  input: PipelineChoiceInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationSetLeadSourceArgs = {
  input: PipelineChoiceInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationSetQuotaArgs = {
  input: SetQuotaInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationCreateLeadArgs = {
  input: CreateLeadInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationUpdateLeadArgs = {
  input: UpdateLeadInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationMoveLeadArgs = {
  input: MoveLeadInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationCreateLeadsArgs = {
  input: CreateLeadsInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationUpdateLeadsArgs = {
  input: UpdateLeadsInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationMoveLeadsArgs = {
  input: MoveLeadsInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationEraseLeadArgs = {
  input: EraseLeadInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationRecordLeadConsentArgs = {
  input: RecordLeadConsentInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationSetLeadScoreRuleArgs = {
  input: SetLeadScoreRuleInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationSetLeadAssignmentRuleArgs = {
  input: SetLeadAssignmentRuleInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationAssignLeadsArgs = {
  input: AssignLeadsInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationConvertLeadArgs = {
  input: ConvertLeadInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationConvertLeadsArgs = {
  input: ConvertLeadsInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationCreatePartnerArgs = {
  input: CreatePartnerInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationUpdatePartnerArgs = {
  input: UpdatePartnerInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationShareCustomersArgs = {
  input: ShareCustomersInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationRevokeCustomersArgs = {
  input: RevokeCustomersInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationEraseFromCrmArgs = {
  input: EraseFromCrmInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationSetRetentionInCrmArgs = {
  input: SetRetentionInput;
  idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

export type MutationApplyRetentionInCrmArgs = {
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

export type Customer = {
  __typename?: "Customer";
  id: Scalars["ID"]["output"];
  number: Scalars["String"]["output"];
  name: Scalars["String"]["output"];
  kind: CustomerKind;
  organisationNumber?: Maybe<Scalars["String"]["output"]>;
  email?: Maybe<Scalars["String"]["output"]>;
  phone?: Maybe<Scalars["String"]["output"]>;
  website?: Maybe<Scalars["String"]["output"]>;
  parent?: Maybe<Customer>;
  subsidiaries?: Maybe<CustomerConnection>;
  owner?: Maybe<Employee>;
  tags: Array<Scalars["String"]["output"]>;
  telephone?: Maybe<Telephone>;
  addresses: Array<Address>;
  contacts: ContactConnection;
  createdAt: Scalars["DateTime"]["output"];
  erasedAt?: Maybe<Scalars["DateTime"]["output"]>;
  version: Scalars["Int"]["output"];
  changes?: Maybe<ChangeConnection>;
  duplicates?: Maybe<Array<Duplicate>>;
  notDuplicates?: Maybe<Array<NotDuplicate>>;
  merges?: Maybe<Array<CustomerMerge>>;
  team?: Maybe<Team>;
  custom?: Maybe<Array<CustomValue>>;
  interactions?: Maybe<InteractionConnection>;
  lastActivityAt?: Maybe<Scalars["DateTime"]["output"]>;
  notes?: Maybe<NoteConnection>;
  comments?: Maybe<CommentConnection>;
  followers?: Maybe<Array<Employee>>;
  timeline?: Maybe<TimelineEntryConnection>;
  files?: Maybe<FileConnection>;
  consents?: Maybe<Array<Consent>>;
  consentHistory?: Maybe<ConsentConnection>;
  segments?: Maybe<SegmentConnection>;
  campaigns?: Maybe<CampaignConnection>;
  undeliverable?: Maybe<Array<Undeliverable>>;
  serviceTier?: Maybe<Scalars["String"]["output"]>;
  cases?: Maybe<CaseConnection>;
  opportunities?: Maybe<OpportunityConnection>;
  leads?: Maybe<LeadConnection>;
  agreements?: Maybe<AgreementConnection>;
  partnerReads?: Maybe<PartnerReadConnection>;
};

export type CustomerSubsidiariesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<CustomerFilter>;
  orderBy?: InputMaybe<Array<CustomerOrder>>;
};

export type CustomerContactsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type CustomerChangesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type CustomerCustomArgs = {
  fields?: InputMaybe<Array<Scalars["String"]["input"]>>;
};

export type CustomerInteractionsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type CustomerLastActivityAtArgs = {
  of?: InputMaybe<Array<CustomerActivity>>;
};

export type CustomerNotesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type CustomerCommentsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type CustomerTimelineArgs = {
  kinds?: InputMaybe<Array<TimelineKind>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type CustomerFilesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type CustomerConsentsArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

export type CustomerConsentHistoryArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<ConsentFilter>;
};

export type CustomerSegmentsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type CustomerCampaignsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type CustomerCasesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type CustomerOpportunitiesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<OpportunityFilter>;
  orderBy?: InputMaybe<Array<OpportunityOrder>>;
};

export type CustomerLeadsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<LeadFilter>;
  orderBy?: InputMaybe<Array<LeadOrder>>;
};

export type CustomerAgreementsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type CustomerPartnerReadsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type CustomerKind = "ORGANISATION" | "PERSON";

export type Address = {
  __typename?: "Address";
  kind: AddressKind;
  line1: Scalars["String"]["output"];
  line2?: Maybe<Scalars["String"]["output"]>;
  city?: Maybe<Scalars["String"]["output"]>;
  region?: Maybe<Scalars["String"]["output"]>;
  postalCode?: Maybe<Scalars["String"]["output"]>;
  countryCode: Scalars["CountryCode"]["output"];
  missing: Array<AddressPart>;
};

export type AddressPart = "POSTAL_CODE" | "REGION";

export type AddressKind = "BILLING" | "DELIVERY" | "VISITING";

export type Contact = {
  __typename?: "Contact";
  id: Scalars["ID"]["output"];
  name: Scalars["String"]["output"];
  title?: Maybe<Scalars["String"]["output"]>;
  email?: Maybe<Scalars["String"]["output"]>;
  phone?: Maybe<Scalars["String"]["output"]>;
  emails: Array<Scalars["String"]["output"]>;
  telephones: Array<Telephone>;
  customer?: Maybe<Customer>;
  version: Scalars["Int"]["output"];
  duplicates?: Maybe<Array<ContactDuplicate>>;
  merges?: Maybe<Array<ContactMerge>>;
  custom?: Maybe<Array<CustomValue>>;
  interactions?: Maybe<InteractionConnection>;
  notes?: Maybe<NoteConnection>;
  comments?: Maybe<CommentConnection>;
  followers?: Maybe<Array<Employee>>;
  consents?: Maybe<Array<Consent>>;
  consentHistory?: Maybe<ConsentConnection>;
};

export type ContactCustomArgs = {
  fields?: InputMaybe<Array<Scalars["String"]["input"]>>;
};

export type ContactInteractionsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<InteractionFilter>;
  orderBy?: InputMaybe<Array<InteractionOrder>>;
};

export type ContactNotesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type ContactCommentsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type ContactConsentsArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

export type ContactConsentHistoryArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<ConsentFilter>;
};

export type Telephone = {
  __typename?: "Telephone";
  number: Scalars["String"]["output"];
  e164?: Maybe<Scalars["String"]["output"]>;
  use?: Maybe<TelephoneUse>;
};

export type TelephoneUse = "WORK" | "MOBILE" | "HOME" | "OTHER";

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
  totalCount: Scalars["Int"]["output"];
};

export type CustomerFilter = {
  name?: InputMaybe<TextFilter>;
  number?: InputMaybe<TextFilter>;
  kind?: InputMaybe<CustomerKind>;
  countryCode?: InputMaybe<Scalars["CountryCode"]["input"]>;
  ownerId?: InputMaybe<Scalars["ID"]["input"]>;
  teamId?: InputMaybe<Scalars["ID"]["input"]>;
  hasOwner?: InputMaybe<Scalars["Boolean"]["input"]>;
  parentId?: InputMaybe<Scalars["ID"]["input"]>;
  hasParent?: InputMaybe<Scalars["Boolean"]["input"]>;
  organisationNumber?: InputMaybe<Scalars["String"]["input"]>;
  email?: InputMaybe<Scalars["String"]["input"]>;
  telephoneBegins?: InputMaybe<Scalars["String"]["input"]>;
  website?: InputMaybe<TextFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  serviceTier?: InputMaybe<Scalars["String"]["input"]>;
  tags?: InputMaybe<Array<Scalars["String"]["input"]>>;
  custom?: InputMaybe<Array<CustomFieldFilter>>;
  and?: InputMaybe<Array<CustomerFilter>>;
  or?: InputMaybe<Array<CustomerFilter>>;
  not?: InputMaybe<CustomerFilter>;
};

export type CustomerOrderField = "NAME" | "NUMBER" | "CREATED_AT" | "CUSTOM";

export type CustomerOrder = {
  field: CustomerOrderField;
  direction: Direction;
  custom?: InputMaybe<Scalars["String"]["input"]>;
};

export type Employee = {
  __typename?: "Employee";
  id: Scalars["ID"]["output"];
};

export type AddressInput = {
  kind: AddressKind;
  line1: Scalars["String"]["input"];
  line2?: InputMaybe<Scalars["String"]["input"]>;
  city: Scalars["String"]["input"];
  region?: InputMaybe<Scalars["String"]["input"]>;
  postalCode?: InputMaybe<Scalars["String"]["input"]>;
  countryCode: Scalars["CountryCode"]["input"];
};

export type ContactInput = {
  name: Scalars["String"]["input"];
  title?: InputMaybe<Scalars["String"]["input"]>;
  email?: InputMaybe<Scalars["String"]["input"]>;
  emails?: InputMaybe<Array<Scalars["String"]["input"]>>;
  phone?: InputMaybe<Scalars["String"]["input"]>;
  telephones?: InputMaybe<Array<TelephoneInput>>;
};

export type TelephoneInput = {
  number: Scalars["String"]["input"];
  use?: InputMaybe<TelephoneUse>;
};

export type CreateCustomerInput = {
  number?: InputMaybe<Scalars["String"]["input"]>;
  name: Scalars["String"]["input"];
  kind: CustomerKind;
  organisationNumber?: InputMaybe<Scalars["String"]["input"]>;
  email?: InputMaybe<Scalars["String"]["input"]>;
  phone?: InputMaybe<Scalars["String"]["input"]>;
  website?: InputMaybe<Scalars["String"]["input"]>;
  parentId?: InputMaybe<Scalars["ID"]["input"]>;
  ownerId?: InputMaybe<Scalars["ID"]["input"]>;
  teamId?: InputMaybe<Scalars["ID"]["input"]>;
  addresses?: InputMaybe<Array<AddressInput>>;
  contacts?: InputMaybe<Array<ContactInput>>;
  tags?: InputMaybe<Array<Scalars["String"]["input"]>>;
  custom?: InputMaybe<Array<CustomValueInput>>;
  allowDuplicate: Scalars["Boolean"]["input"];
};

export type UpdateCustomerInput = {
  id: Scalars["ID"]["input"];
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  name?: InputMaybe<Scalars["String"]["input"]>;
  organisationNumber?: InputMaybe<Scalars["String"]["input"]>;
  email?: InputMaybe<Scalars["String"]["input"]>;
  phone?: InputMaybe<Scalars["String"]["input"]>;
  website?: InputMaybe<Scalars["String"]["input"]>;
  parentId?: InputMaybe<Scalars["ID"]["input"]>;
  ownerId?: InputMaybe<Scalars["ID"]["input"]>;
  teamId?: InputMaybe<Scalars["ID"]["input"]>;
  addresses?: InputMaybe<Array<AddressInput>>;
  tags?: InputMaybe<Array<Scalars["String"]["input"]>>;
  custom?: InputMaybe<Array<CustomValueInput>>;
  allowDuplicate: Scalars["Boolean"]["input"];
};

export type CustomerNumberTaken = UserError & {
  __typename?: "CustomerNumberTaken";
  message: Scalars["String"]["output"];
  number: Scalars["String"]["output"];
};

export type ParentCycle = UserError & {
  __typename?: "ParentCycle";
  message: Scalars["String"]["output"];
};

export type CreateCustomerResult =
  | Customer
  | CustomerNumberTaken
  | CustomerNotFound
  | CustomerErased
  | TeamNotFound
  | PossibleDuplicates
  | InvalidInput
  | IdempotencyConflict;

export type UpdateCustomerResult =
  | Customer
  | CustomerNotFound
  | CustomerErased
  | TeamNotFound
  | PossibleDuplicates
  | ParentCycle
  | VersionConflict
  | InvalidInput
  | IdempotencyConflict;

export type CreateCustomersInput = {
  rows: Array<CreateCustomerInput>;
  policy: BulkPolicy;
  dryRun: Scalars["Boolean"]["input"];
};

export type UpdateCustomersInput = {
  rows: Array<UpdateCustomerInput>;
  policy: BulkPolicy;
  dryRun: Scalars["Boolean"]["input"];
};

export type CustomersWritten = {
  __typename?: "CustomersWritten";
  dryRun: Scalars["Boolean"]["output"];
  written: Scalars["Int"]["output"];
  refused: Scalars["Int"]["output"];
  rows: Array<CustomerBulkRow>;
};

export type CustomerBulkRow = {
  __typename?: "CustomerBulkRow";
  index: Scalars["Int"]["output"];
  result: CustomerBulkResult;
};

export type CustomerBulkResult =
  | Customer
  | CustomerNumberTaken
  | CustomerNotFound
  | CustomerErased
  | TeamNotFound
  | PossibleDuplicates
  | ParentCycle
  | VersionConflict
  | InvalidInput;

export type CreateCustomersResult = CustomersWritten | InvalidInput | IdempotencyConflict;

export type UpdateCustomersResult = CustomersWritten | InvalidInput | IdempotencyConflict;

export type ContactFilter = {
  customerId?: InputMaybe<Scalars["ID"]["input"]>;
  name?: InputMaybe<TextFilter>;
  title?: InputMaybe<TextFilter>;
  email?: InputMaybe<Scalars["String"]["input"]>;
  custom?: InputMaybe<Array<CustomFieldFilter>>;
  and?: InputMaybe<Array<ContactFilter>>;
  or?: InputMaybe<Array<ContactFilter>>;
  not?: InputMaybe<ContactFilter>;
};

export type ContactOrderField = "NAME" | "CUSTOM";

export type ContactOrder = {
  field: ContactOrderField;
  direction: Direction;
  custom?: InputMaybe<Scalars["String"]["input"]>;
};

export type CreateContactInput = {
  customerId: Scalars["ID"]["input"];
  name: Scalars["String"]["input"];
  title?: InputMaybe<Scalars["String"]["input"]>;
  email?: InputMaybe<Scalars["String"]["input"]>;
  emails?: InputMaybe<Array<Scalars["String"]["input"]>>;
  phone?: InputMaybe<Scalars["String"]["input"]>;
  telephones?: InputMaybe<Array<TelephoneInput>>;
  custom?: InputMaybe<Array<CustomValueInput>>;
};

export type UpdateContactInput = {
  id: Scalars["ID"]["input"];
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  name?: InputMaybe<Scalars["String"]["input"]>;
  title?: InputMaybe<Scalars["String"]["input"]>;
  email?: InputMaybe<Scalars["String"]["input"]>;
  emails?: InputMaybe<Array<Scalars["String"]["input"]>>;
  phone?: InputMaybe<Scalars["String"]["input"]>;
  telephones?: InputMaybe<Array<TelephoneInput>>;
  custom?: InputMaybe<Array<CustomValueInput>>;
};

export type CreateContactsInput = {
  rows: Array<CreateContactInput>;
  policy: BulkPolicy;
  dryRun: Scalars["Boolean"]["input"];
};

export type UpdateContactsInput = {
  rows: Array<UpdateContactInput>;
  policy: BulkPolicy;
  dryRun: Scalars["Boolean"]["input"];
};

export type ContactsWritten = {
  __typename?: "ContactsWritten";
  dryRun: Scalars["Boolean"]["output"];
  written: Scalars["Int"]["output"];
  refused: Scalars["Int"]["output"];
  rows: Array<ContactBulkRow>;
};

export type ContactBulkRow = {
  __typename?: "ContactBulkRow";
  index: Scalars["Int"]["output"];
  result: ContactBulkResult;
};

export type ContactErased = UserError & {
  __typename?: "ContactErased";
  message: Scalars["String"]["output"];
  contactId: Scalars["ID"]["output"];
};

export type ContactBulkResult =
  Contact | CustomerNotFound | CustomerErased | ContactNotFound | ContactErased | VersionConflict | InvalidInput;

export type CreateContactResult = Contact | CustomerNotFound | CustomerErased | InvalidInput | IdempotencyConflict;

export type UpdateContactResult =
  Contact | ContactNotFound | ContactErased | VersionConflict | InvalidInput | IdempotencyConflict;

export type CreateContactsResult = ContactsWritten | InvalidInput | IdempotencyConflict;

export type UpdateContactsResult = ContactsWritten | InvalidInput | IdempotencyConflict;

export type CustomerMatch = {
  __typename?: "CustomerMatch";
  customer: Customer;
  contact?: Maybe<Contact>;
  matched: MatchedField;
  likeness: Scalars["Float"]["output"];
};

export type MatchedField = "NUMBER" | "NAME" | "ORGANISATION_NUMBER" | "EMAIL" | "TELEPHONE";

export type Duplicate = {
  __typename?: "Duplicate";
  customer: Customer;
  score: Scalars["Float"]["output"];
  matches: Array<DuplicateMatch>;
};

export type ContactDuplicate = {
  __typename?: "ContactDuplicate";
  contact: Contact;
  score: Scalars["Float"]["output"];
  matches: Array<ContactMatch>;
};

export type ContactMatch = {
  __typename?: "ContactMatch";
  rule: ContactRule;
  value: Scalars["String"]["output"];
};

export type ContactRule = "EMAIL" | "TELEPHONE" | "NAME";

export type DuplicateMatch = {
  __typename?: "DuplicateMatch";
  rule: DuplicateRule;
  value?: Maybe<Scalars["String"]["output"]>;
};

export type DuplicateRule = "ORGANISATION_NUMBER" | "EMAIL" | "TELEPHONE" | "NAME" | "PERSON_NAME";

export type DuplicatePair = {
  __typename?: "DuplicatePair";
  customer: Customer;
  other: Customer;
  score: Scalars["Float"]["output"];
  matches: Array<DuplicateMatch>;
};

export type DuplicatePairEdge = {
  __typename?: "DuplicatePairEdge";
  cursor: Scalars["String"]["output"];
  node: DuplicatePair;
};

export type DuplicatePairConnection = {
  __typename?: "DuplicatePairConnection";
  edges: Array<DuplicatePairEdge>;
  nodes: Array<DuplicatePair>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type DuplicatePairFilter = {
  rule?: InputMaybe<DuplicateRule>;
  and?: InputMaybe<Array<DuplicatePairFilter>>;
  or?: InputMaybe<Array<DuplicatePairFilter>>;
  not?: InputMaybe<DuplicatePairFilter>;
};

export type NotDuplicate = {
  __typename?: "NotDuplicate";
  customer: Customer;
  declaredBy: Scalars["String"]["output"];
  declaredAt: Scalars["DateTime"]["output"];
};

export type NotDuplicatesInput = {
  customerId: Scalars["ID"]["input"];
  otherId: Scalars["ID"]["input"];
};

export type NotDuplicatesDeclared = {
  __typename?: "NotDuplicatesDeclared";
  customer: Customer;
  other: Customer;
};

export type NotDuplicatesResult =
  NotDuplicatesDeclared | CustomerNotFound | CustomerErased | InvalidInput | IdempotencyConflict;

export type PossibleDuplicates = UserError & {
  __typename?: "PossibleDuplicates";
  message: Scalars["String"]["output"];
  candidates?: Maybe<Array<Duplicate>>;
};

export type CompanyFormPlace = "BEGINNING" | "END";

export type CompanyForm = {
  __typename?: "CompanyForm";
  countryCode?: Maybe<Scalars["CountryCode"]["output"]>;
  form: Scalars["String"]["output"];
  compared: Scalars["String"]["output"];
  place: CompanyFormPlace;
  joined: Scalars["Boolean"]["output"];
};

export type CompanyFormsReplaced = {
  __typename?: "CompanyFormsReplaced";
  countryCode?: Maybe<Scalars["CountryCode"]["output"]>;
  forms: Array<CompanyForm>;
  added: Scalars["Int"]["output"];
  removed: Scalars["Int"]["output"];
};

export type ReplaceCompanyFormsInput = {
  countryCode?: InputMaybe<Scalars["CountryCode"]["input"]>;
  forms: Array<CompanyFormInput>;
};

export type CompanyFormInput = {
  form: Scalars["String"]["input"];
  place: CompanyFormPlace;
  joined: Scalars["Boolean"]["input"];
};

export type ReplaceCompanyFormsResult = CompanyFormsReplaced | InvalidInput | IdempotencyConflict;

export type CustomerMerge = {
  __typename?: "CustomerMerge";
  id: Scalars["ID"]["output"];
  survivor?: Maybe<Customer>;
  merged: MergedCustomer;
  mergedAt: Scalars["DateTime"]["output"];
  mergedBy: Scalars["String"]["output"];
  unmergedAt?: Maybe<Scalars["DateTime"]["output"]>;
  unmergedBy?: Maybe<Scalars["String"]["output"]>;
  moved: Array<MovedRecords>;
};

export type MergedCustomer = {
  __typename?: "MergedCustomer";
  id: Scalars["ID"]["output"];
  number: Scalars["String"]["output"];
  name: Scalars["String"]["output"];
  changes?: Maybe<ChangeConnection>;
};

export type MergedCustomerChangesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type MovedRecords = {
  __typename?: "MovedRecords";
  record: Scalars["String"]["output"];
  count: Scalars["Int"]["output"];
};

export type CustomerField =
  "NAME" | "ORGANISATION_NUMBER" | "EMAIL" | "PHONE" | "WEBSITE" | "PARENT" | "OWNER" | "TEAM";

export type MergeCustomersInput = {
  survivorId: Scalars["ID"]["input"];
  mergedId: Scalars["ID"]["input"];
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  take?: InputMaybe<Array<CustomerField>>;
  endSharing?: InputMaybe<Scalars["Boolean"]["input"]>;
};

export type UnmergeCustomerInput = {
  mergeId: Scalars["ID"]["input"];
};

export type CustomersAlreadyMerged = UserError & {
  __typename?: "CustomersAlreadyMerged";
  message: Scalars["String"]["output"];
  customerId?: Maybe<Scalars["ID"]["output"]>;
};

export type SharedDifferently = UserError & {
  __typename?: "SharedDifferently";
  message: Scalars["String"]["output"];
};

export type CustomerMergeNotFound = UserError & {
  __typename?: "CustomerMergeNotFound";
  message: Scalars["String"]["output"];
  mergeId: Scalars["ID"]["output"];
};

export type CustomerAlreadyUnmerged = UserError & {
  __typename?: "CustomerAlreadyUnmerged";
  message: Scalars["String"]["output"];
  mergeId: Scalars["ID"]["output"];
};

export type MergeCustomersResult =
  | CustomerMerge
  | CustomerNotFound
  | CustomerErased
  | CustomersAlreadyMerged
  | SharedDifferently
  | ParentCycle
  | VersionConflict
  | InvalidInput
  | IdempotencyConflict;

export type UnmergeCustomerResult =
  | CustomerMerge
  | CustomerMergeNotFound
  | CustomerAlreadyUnmerged
  | CustomerErased
  | ParentCycle
  | InvalidInput
  | IdempotencyConflict;

export type ContactMerge = {
  __typename?: "ContactMerge";
  id: Scalars["ID"]["output"];
  survivor?: Maybe<Contact>;
  merged: MergedContact;
  mergedAt: Scalars["DateTime"]["output"];
  mergedBy: Scalars["String"]["output"];
  unmergedAt?: Maybe<Scalars["DateTime"]["output"]>;
  unmergedBy?: Maybe<Scalars["String"]["output"]>;
  moved: Array<MovedRecords>;
};

export type MergedContact = {
  __typename?: "MergedContact";
  id: Scalars["ID"]["output"];
  name: Scalars["String"]["output"];
  title?: Maybe<Scalars["String"]["output"]>;
};

export type ContactField = "NAME" | "TITLE" | "EMAIL" | "PHONE";

export type MergeContactsInput = {
  survivorId: Scalars["ID"]["input"];
  mergedId: Scalars["ID"]["input"];
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  take?: InputMaybe<Array<ContactField>>;
};

export type UnmergeContactInput = {
  mergeId: Scalars["ID"]["input"];
};

export type ContactsAlreadyMerged = UserError & {
  __typename?: "ContactsAlreadyMerged";
  message: Scalars["String"]["output"];
  contactId: Scalars["ID"]["output"];
};

export type ContactMergeNotFound = UserError & {
  __typename?: "ContactMergeNotFound";
  message: Scalars["String"]["output"];
  mergeId: Scalars["ID"]["output"];
};

export type ContactAlreadyUnmerged = UserError & {
  __typename?: "ContactAlreadyUnmerged";
  message: Scalars["String"]["output"];
  mergeId: Scalars["ID"]["output"];
};

export type MergeContactsResult =
  | ContactMerge
  | ContactNotFound
  | ContactErased
  | ContactsAlreadyMerged
  | VersionConflict
  | InvalidInput
  | IdempotencyConflict;

export type UnmergeContactResult =
  ContactMerge | ContactMergeNotFound | ContactAlreadyUnmerged | ContactErased | InvalidInput | IdempotencyConflict;

export type Team = {
  __typename?: "Team";
  id: Scalars["ID"]["output"];
  name: Scalars["String"]["output"];
  active: Scalars["Boolean"]["output"];
  members?: Maybe<Array<Employee>>;
  createdAt: Scalars["DateTime"]["output"];
  version: Scalars["Int"]["output"];
  changes?: Maybe<ChangeConnection>;
};

export type TeamChangesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type TeamEdge = {
  __typename?: "TeamEdge";
  cursor: Scalars["String"]["output"];
  node: Team;
};

export type TeamConnection = {
  __typename?: "TeamConnection";
  edges: Array<TeamEdge>;
  nodes: Array<Team>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type TeamFilter = {
  name?: InputMaybe<TextFilter>;
  active?: InputMaybe<Scalars["Boolean"]["input"]>;
  employeeId?: InputMaybe<Scalars["ID"]["input"]>;
  and?: InputMaybe<Array<TeamFilter>>;
  or?: InputMaybe<Array<TeamFilter>>;
  not?: InputMaybe<TeamFilter>;
};

export type CreateTeamInput = {
  name: Scalars["String"]["input"];
  memberIds?: InputMaybe<Array<Scalars["ID"]["input"]>>;
};

export type UpdateTeamInput = {
  id: Scalars["ID"]["input"];
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  name?: InputMaybe<Scalars["String"]["input"]>;
  active?: InputMaybe<Scalars["Boolean"]["input"]>;
};

export type ChangeTeamMembersInput = {
  teamId: Scalars["ID"]["input"];
  add?: InputMaybe<Array<Scalars["ID"]["input"]>>;
  remove?: InputMaybe<Array<Scalars["ID"]["input"]>>;
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type TeamNotFound = UserError & {
  __typename?: "TeamNotFound";
  message: Scalars["String"]["output"];
  teamId: Scalars["ID"]["output"];
};

export type TeamNameTaken = UserError & {
  __typename?: "TeamNameTaken";
  message: Scalars["String"]["output"];
  name: Scalars["String"]["output"];
};

export type CreateTeamResult = Team | TeamNameTaken | InvalidInput | IdempotencyConflict;

export type UpdateTeamResult =
  Team | TeamNotFound | TeamNameTaken | VersionConflict | InvalidInput | IdempotencyConflict;

export type ChangeTeamMembersResult = Team | TeamNotFound | VersionConflict | InvalidInput | IdempotencyConflict;

export type CustomValuesRecord = "OPPORTUNITY" | "CASE" | "CAMPAIGN" | "INTERACTION" | "LEAD";

export type CustomValuesRowInput = {
  id: Scalars["ID"]["input"];
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  custom: Array<CustomValueInput>;
};

export type SetCustomValuesInput = {
  record: CustomValuesRecord;
  rows: Array<CustomValuesRowInput>;
  policy: BulkPolicy;
  dryRun: Scalars["Boolean"]["input"];
};

export type CustomValuesWritten = {
  __typename?: "CustomValuesWritten";
  dryRun: Scalars["Boolean"]["output"];
  written: Scalars["Int"]["output"];
  refused: Scalars["Int"]["output"];
  rows: Array<CustomValuesBulkRow>;
};

export type CustomValuesBulkRow = {
  __typename?: "CustomValuesBulkRow";
  index: Scalars["Int"]["output"];
  result: CustomValuesBulkResult;
};

export type CustomValuesSet = {
  __typename?: "CustomValuesSet";
  id: Scalars["ID"]["output"];
};

export type CustomValuesBulkResult = CustomValuesSet | RecordNotFound | RecordErased | VersionConflict | InvalidInput;

export type SetCustomValuesResult = CustomValuesWritten | InvalidInput | IdempotencyConflict;

export type CustomRecord = "CUSTOMER" | "CONTACT" | "OPPORTUNITY" | "CASE" | "CAMPAIGN" | "INTERACTION" | "LEAD";

export type CustomKind = "TEXT" | "NUMBER" | "MONEY" | "DATE" | "BOOLEAN" | "CHOICE" | "REFERENCE";

export type CustomTarget =
  "CUSTOMER" | "CONTACT" | "OPPORTUNITY" | "CASE" | "CAMPAIGN" | "INTERACTION" | "LEAD" | "EMPLOYEE" | "PRODUCT";

export type CustomField = {
  __typename?: "CustomField";
  id: Scalars["ID"]["output"];
  record: CustomRecord;
  code: Scalars["String"]["output"];
  kind: CustomKind;
  label: Scalars["String"]["output"];
  description?: Maybe<Scalars["String"]["output"]>;
  required: Scalars["Boolean"]["output"];
  filterable: Scalars["Boolean"]["output"];
  archived: Scalars["Boolean"]["output"];
  min?: Maybe<Scalars["Decimal"]["output"]>;
  max?: Maybe<Scalars["Decimal"]["output"]>;
  decimals?: Maybe<Scalars["Int"]["output"]>;
  earliest?: Maybe<Scalars["Date"]["output"]>;
  latest?: Maybe<Scalars["Date"]["output"]>;
  maxLength?: Maybe<Scalars["Int"]["output"]>;
  options: Array<CustomOption>;
  target?: Maybe<CustomTarget>;
  version: Scalars["Int"]["output"];
};

export type CustomOption = {
  __typename?: "CustomOption";
  code: Scalars["String"]["output"];
  label: Scalars["String"]["output"];
  active: Scalars["Boolean"]["output"];
};

export type CustomValue = {
  __typename?: "CustomValue";
  field: CustomField;
  text?: Maybe<Scalars["String"]["output"]>;
  number?: Maybe<Scalars["Decimal"]["output"]>;
  money?: Maybe<Money>;
  date?: Maybe<Scalars["Date"]["output"]>;
  boolean?: Maybe<Scalars["Boolean"]["output"]>;
  choice?: Maybe<CustomOption>;
  reference?: Maybe<CustomReference>;
};

export type CustomReference = {
  __typename?: "CustomReference";
  target: CustomTarget;
  customer?: Maybe<Customer>;
  contact?: Maybe<Contact>;
  opportunity?: Maybe<Opportunity>;
  case?: Maybe<Case>;
  campaign?: Maybe<Campaign>;
  interaction?: Maybe<Interaction>;
  lead?: Maybe<Lead>;
  employee?: Maybe<Employee>;
  product?: Maybe<Product>;
};

export type Opportunity = {
  __typename?: "Opportunity";
  id: Scalars["ID"]["output"];
  name: Scalars["String"]["output"];
  customer?: Maybe<Customer>;
  contact?: Maybe<Contact>;
  owner?: Maybe<Employee>;
  source?: Maybe<LeadSource>;
  campaign?: Maybe<Campaign>;
  stage: OpportunityStage;
  nextStages: Array<OpportunityStage>;
  value?: Maybe<Money>;
  currency?: Maybe<Scalars["CurrencyCode"]["output"]>;
  probability: Scalars["Decimal"]["output"];
  probabilityIsOwn: Scalars["Boolean"]["output"];
  weightedValue?: Maybe<Money>;
  description?: Maybe<Scalars["String"]["output"]>;
  openedOn?: Maybe<Scalars["Date"]["output"]>;
  expectedCloseOn?: Maybe<Scalars["Date"]["output"]>;
  closedOn?: Maybe<Scalars["Date"]["output"]>;
  lostReason?: Maybe<LostReason>;
  lines: Array<OpportunityLine>;
  stageHistory: StateChangeConnection;
  createdAt: Scalars["DateTime"]["output"];
  version: Scalars["Int"]["output"];
  changes?: Maybe<ChangeConnection>;
  custom?: Maybe<Array<CustomValue>>;
  notes?: Maybe<NoteConnection>;
  comments?: Maybe<CommentConnection>;
  followers?: Maybe<Array<Employee>>;
  files?: Maybe<FileConnection>;
};

export type OpportunityStageHistoryArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type OpportunityChangesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type OpportunityCustomArgs = {
  fields?: InputMaybe<Array<Scalars["String"]["input"]>>;
};

export type OpportunityNotesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type OpportunityCommentsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type OpportunityFilesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type Case = {
  __typename?: "Case";
  id: Scalars["ID"]["output"];
  number: Scalars["String"]["output"];
  customer?: Maybe<Customer>;
  contact?: Maybe<Contact>;
  channel: CaseChannel;
  subject: Scalars["String"]["output"];
  description?: Maybe<Scalars["String"]["output"]>;
  language: TextLanguage;
  priority: CasePriority;
  queue?: Maybe<CaseQueue>;
  owner?: Maybe<Employee>;
  status: CaseStatus;
  statusSince: Scalars["DateTime"]["output"];
  openedAt: Scalars["DateTime"]["output"];
  policy?: Maybe<SlaPolicy>;
  calendar?: Maybe<BusinessCalendar>;
  firstResponse: CasePromise;
  resolution: CasePromise;
  waitedMinutes: Scalars["Decimal"]["output"];
  reopened: Scalars["Int"]["output"];
  events: Array<SlaEvent>;
  messages: CaseMessageConnection;
  rating?: Maybe<CaseRating>;
  moves: StateChangeConnection;
  version: Scalars["Int"]["output"];
  custom?: Maybe<Array<CustomValue>>;
  notes?: Maybe<NoteConnection>;
  comments?: Maybe<CommentConnection>;
  followers?: Maybe<Array<Employee>>;
  files?: Maybe<FileConnection>;
  articles?: Maybe<Array<CaseArticle>>;
  suggestedArticles?: Maybe<Array<Article>>;
};

export type CaseMessagesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type CaseMovesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type CaseCustomArgs = {
  fields?: InputMaybe<Array<Scalars["String"]["input"]>>;
};

export type CaseNotesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type CaseCommentsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type CaseFilesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type CaseSuggestedArticlesArgs = {
  first: Scalars["Int"]["input"];
};

export type Campaign = {
  __typename?: "Campaign";
  id: Scalars["ID"]["output"];
  name: Scalars["String"]["output"];
  status: CampaignStatus;
  startsOn: Scalars["Date"]["output"];
  endsOn?: Maybe<Scalars["Date"]["output"]>;
  budget?: Maybe<Money>;
  owner?: Maybe<Employee>;
  products?: Maybe<Array<Maybe<Product>>>;
  channel?: Maybe<ConsentChannel>;
  purpose?: Maybe<ConsentPurpose>;
  segments: Array<CampaignSegment>;
  variants: Array<CampaignVariant>;
  audience?: Maybe<CampaignAudience>;
  statusHistory: StateChangeConnection;
  members: CampaignMemberConnection;
  version: Scalars["Int"]["output"];
  custom?: Maybe<Array<CustomValue>>;
  notes?: Maybe<NoteConnection>;
  comments?: Maybe<CommentConnection>;
  followers?: Maybe<Array<Employee>>;
  files?: Maybe<FileConnection>;
  leads?: Maybe<LeadConnection>;
};

export type CampaignStatusHistoryArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type CampaignMembersArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<CampaignMemberFilter>;
};

export type CampaignCustomArgs = {
  fields?: InputMaybe<Array<Scalars["String"]["input"]>>;
};

export type CampaignNotesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type CampaignCommentsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type CampaignFilesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type CampaignLeadsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<LeadFilter>;
  orderBy?: InputMaybe<Array<LeadOrder>>;
};

export type Interaction = {
  __typename?: "Interaction";
  id: Scalars["ID"]["output"];
  customer?: Maybe<Customer>;
  contact?: Maybe<Contact>;
  employee?: Maybe<Employee>;
  products?: Maybe<Array<Maybe<Product>>>;
  channel: InteractionChannel;
  direction: InteractionDirection;
  subject: Scalars["String"]["output"];
  body?: Maybe<Scalars["String"]["output"]>;
  language: TextLanguage;
  participants?: Maybe<Array<Participant>>;
  thread?: Maybe<InteractionConnection>;
  occurredAt: Scalars["DateTime"]["output"];
  endsAt?: Maybe<Scalars["DateTime"]["output"]>;
  outcome?: Maybe<CallOutcome>;
  owner?: Maybe<Employee>;
  dueOn?: Maybe<Scalars["Date"]["output"]>;
  timeZone?: Maybe<Scalars["String"]["output"]>;
  dueAt?: Maybe<Scalars["DateTime"]["output"]>;
  overdue?: Maybe<Scalars["Boolean"]["output"]>;
  completedAt?: Maybe<Scalars["DateTime"]["output"]>;
  completedBy?: Maybe<Scalars["String"]["output"]>;
  follows?: Maybe<Interaction>;
  followUps?: Maybe<InteractionConnection>;
  recordedAt: Scalars["DateTime"]["output"];
  recordedBy: Scalars["String"]["output"];
  version: Scalars["Int"]["output"];
  custom?: Maybe<Array<CustomValue>>;
  alsoOf?: Maybe<Array<Customer>>;
  comments?: Maybe<CommentConnection>;
  followers?: Maybe<Array<Employee>>;
  files?: Maybe<FileConnection>;
};

export type InteractionThreadArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type InteractionFollowUpsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type InteractionCustomArgs = {
  fields?: InputMaybe<Array<Scalars["String"]["input"]>>;
};

export type InteractionCommentsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type InteractionFilesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type Lead = {
  __typename?: "Lead";
  id: Scalars["ID"]["output"];
  number: Scalars["String"]["output"];
  name?: Maybe<Scalars["String"]["output"]>;
  organisation?: Maybe<Scalars["String"]["output"]>;
  title?: Maybe<Scalars["String"]["output"]>;
  email?: Maybe<Scalars["String"]["output"]>;
  phone?: Maybe<Scalars["String"]["output"]>;
  telephone?: Maybe<Scalars["String"]["output"]>;
  website?: Maybe<Scalars["String"]["output"]>;
  countryCode?: Maybe<Scalars["String"]["output"]>;
  language?: Maybe<TextLanguage>;
  source?: Maybe<LeadSource>;
  campaign?: Maybe<Campaign>;
  description?: Maybe<Scalars["String"]["output"]>;
  status: LeadStatus;
  nextStatuses: Array<LeadStatus>;
  disqualifiedReason?: Maybe<LostReason>;
  owner?: Maybe<Employee>;
  team?: Maybe<Team>;
  customer?: Maybe<Customer>;
  contact?: Maybe<Contact>;
  opportunity?: Maybe<Opportunity>;
  duplicates: Array<LeadDuplicate>;
  statusHistory: StateChangeConnection;
  createdAt: Scalars["DateTime"]["output"];
  erasedAt?: Maybe<Scalars["DateTime"]["output"]>;
  version: Scalars["Int"]["output"];
  changes?: Maybe<ChangeConnection>;
  custom?: Maybe<Array<CustomValue>>;
  notes?: Maybe<NoteConnection>;
  comments?: Maybe<CommentConnection>;
  followers?: Maybe<Array<Employee>>;
  consents?: Maybe<LeadConsentConnection>;
  score?: Maybe<Scalars["Int"]["output"]>;
  scoreReasons?: Maybe<Array<LeadScoreReason>>;
  assignedBy?: Maybe<LeadAssignmentRule>;
};

export type LeadStatusHistoryArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type LeadChangesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type LeadCustomArgs = {
  fields?: InputMaybe<Array<Scalars["String"]["input"]>>;
};

export type LeadNotesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type LeadCommentsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type LeadConsentsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type CustomValueInput = {
  field: Scalars["String"]["input"];
  text?: InputMaybe<Scalars["String"]["input"]>;
  number?: InputMaybe<Scalars["Decimal"]["input"]>;
  money?: InputMaybe<MoneyInput>;
  date?: InputMaybe<Scalars["Date"]["input"]>;
  boolean?: InputMaybe<Scalars["Boolean"]["input"]>;
  choice?: InputMaybe<Scalars["String"]["input"]>;
  reference?: InputMaybe<Scalars["ID"]["input"]>;
};

export type CustomFieldFilter = {
  field: Scalars["String"]["input"];
  isSet?: InputMaybe<Scalars["Boolean"]["input"]>;
  text?: InputMaybe<TextFilter>;
  number?: InputMaybe<CustomNumberFilter>;
  money?: InputMaybe<CustomMoneyFilter>;
  date?: InputMaybe<DateFilter>;
  boolean?: InputMaybe<Scalars["Boolean"]["input"]>;
  choice?: InputMaybe<Array<Scalars["String"]["input"]>>;
  reference?: InputMaybe<Array<Scalars["ID"]["input"]>>;
};

export type CustomNumberFilter = {
  equals?: InputMaybe<Scalars["Decimal"]["input"]>;
  min?: InputMaybe<Scalars["Decimal"]["input"]>;
  max?: InputMaybe<Scalars["Decimal"]["input"]>;
};

export type CustomMoneyFilter = {
  currency: Scalars["CurrencyCode"]["input"];
  min?: InputMaybe<Scalars["Decimal"]["input"]>;
  max?: InputMaybe<Scalars["Decimal"]["input"]>;
};

export type CustomOptionInput = {
  code: Scalars["String"]["input"];
  label: Scalars["String"]["input"];
  active?: InputMaybe<Scalars["Boolean"]["input"]>;
};

export type DeclareCustomFieldInput = {
  record: CustomRecord;
  code: Scalars["String"]["input"];
  kind: CustomKind;
  label: Scalars["String"]["input"];
  description?: InputMaybe<Scalars["String"]["input"]>;
  required?: InputMaybe<Scalars["Boolean"]["input"]>;
  filterable?: InputMaybe<Scalars["Boolean"]["input"]>;
  min?: InputMaybe<Scalars["Decimal"]["input"]>;
  max?: InputMaybe<Scalars["Decimal"]["input"]>;
  decimals?: InputMaybe<Scalars["Int"]["input"]>;
  earliest?: InputMaybe<Scalars["Date"]["input"]>;
  latest?: InputMaybe<Scalars["Date"]["input"]>;
  maxLength?: InputMaybe<Scalars["Int"]["input"]>;
  options?: InputMaybe<Array<CustomOptionInput>>;
  target?: InputMaybe<CustomTarget>;
};

export type UpdateCustomFieldInput = {
  id: Scalars["ID"]["input"];
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  label?: InputMaybe<Scalars["String"]["input"]>;
  description?: InputMaybe<Scalars["String"]["input"]>;
  required?: InputMaybe<Scalars["Boolean"]["input"]>;
  filterable?: InputMaybe<Scalars["Boolean"]["input"]>;
  archived?: InputMaybe<Scalars["Boolean"]["input"]>;
  min?: InputMaybe<Scalars["Decimal"]["input"]>;
  max?: InputMaybe<Scalars["Decimal"]["input"]>;
  decimals?: InputMaybe<Scalars["Int"]["input"]>;
  earliest?: InputMaybe<Scalars["Date"]["input"]>;
  latest?: InputMaybe<Scalars["Date"]["input"]>;
  maxLength?: InputMaybe<Scalars["Int"]["input"]>;
  options?: InputMaybe<Array<CustomOptionInput>>;
};

export type CustomFieldNotFound = UserError & {
  __typename?: "CustomFieldNotFound";
  message: Scalars["String"]["output"];
  id: Scalars["ID"]["output"];
};

export type CustomFieldCodeTaken = UserError & {
  __typename?: "CustomFieldCodeTaken";
  message: Scalars["String"]["output"];
  code: Scalars["String"]["output"];
};

export type DeclareCustomFieldResult = CustomField | CustomFieldCodeTaken | InvalidInput | IdempotencyConflict;

export type UpdateCustomFieldResult =
  CustomField | CustomFieldNotFound | VersionConflict | InvalidInput | IdempotencyConflict;

export type InteractionChannel = "CALL" | "EMAIL" | "MEETING" | "CHAT" | "NOTE" | "TASK" | "DOCUMENT";

export type CallOutcome = "REACHED" | "NO_ANSWER" | "BUSY" | "VOICEMAIL" | "WRONG_NUMBER";

export type InteractionDirection = "INBOUND" | "OUTBOUND" | "INTERNAL";

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
  totalCount: Scalars["Int"]["output"];
};

export type DateTimeFilter = {
  from?: InputMaybe<Scalars["DateTime"]["input"]>;
  before?: InputMaybe<Scalars["DateTime"]["input"]>;
};

export type InteractionFilter = {
  customerId?: InputMaybe<Scalars["ID"]["input"]>;
  employeeId?: InputMaybe<Scalars["ID"]["input"]>;
  channel?: InputMaybe<InteractionChannel>;
  direction?: InputMaybe<InteractionDirection>;
  outcome?: InputMaybe<CallOutcome>;
  language?: InputMaybe<TextLanguage>;
  subject?: InputMaybe<TextFilter>;
  occurredAt?: InputMaybe<DateTimeFilter>;
  participant?: InputMaybe<ParticipantFilter>;
  task?: InputMaybe<TaskFilter>;
  custom?: InputMaybe<Array<CustomFieldFilter>>;
  and?: InputMaybe<Array<InteractionFilter>>;
  or?: InputMaybe<Array<InteractionFilter>>;
  not?: InputMaybe<InteractionFilter>;
};

export type TaskFilter = {
  ownerId?: InputMaybe<Scalars["ID"]["input"]>;
  teamId?: InputMaybe<Scalars["ID"]["input"]>;
  done?: InputMaybe<Scalars["Boolean"]["input"]>;
  dueAt?: InputMaybe<DateTimeFilter>;
  overdue?: InputMaybe<Scalars["Boolean"]["input"]>;
};

export type InteractionOrderField = "OCCURRED_AT" | "DUE_AT" | "CUSTOM";

export type InteractionOrder = {
  field: InteractionOrderField;
  direction: Direction;
  custom?: InputMaybe<Scalars["String"]["input"]>;
};

export type LogInteractionInput = {
  customerId: Scalars["ID"]["input"];
  contactId?: InputMaybe<Scalars["ID"]["input"]>;
  employeeId?: InputMaybe<Scalars["ID"]["input"]>;
  productIds?: InputMaybe<Array<Scalars["ID"]["input"]>>;
  channel: InteractionChannel;
  direction: InteractionDirection;
  subject: Scalars["String"]["input"];
  body?: InputMaybe<Scalars["String"]["input"]>;
  language?: InputMaybe<TextLanguage>;
  occurredAt?: InputMaybe<Scalars["DateTime"]["input"]>;
  endsAt?: InputMaybe<Scalars["DateTime"]["input"]>;
  outcome?: InputMaybe<CallOutcome>;
  ownerId?: InputMaybe<Scalars["ID"]["input"]>;
  dueOn?: InputMaybe<Scalars["Date"]["input"]>;
  timeZone?: InputMaybe<Scalars["String"]["input"]>;
  file?: InputMaybe<NewFileInput>;
  followsId?: InputMaybe<Scalars["ID"]["input"]>;
  participants?: InputMaybe<Array<ParticipantInput>>;
  custom?: InputMaybe<Array<CustomValueInput>>;
};

export type NewFileInput = {
  name: Scalars["String"]["input"];
  mediaType: Scalars["String"]["input"];
  content: Scalars["String"]["input"];
};

export type LogInteractionResult =
  Interaction | InteractionNotFound | CustomerNotFound | CustomerErased | InvalidInput | IdempotencyConflict;

export type UpdateInteractionInput = {
  id: Scalars["ID"]["input"];
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  contactId?: InputMaybe<Scalars["ID"]["input"]>;
  employeeId?: InputMaybe<Scalars["ID"]["input"]>;
  productIds?: InputMaybe<Array<Scalars["ID"]["input"]>>;
  direction?: InputMaybe<InteractionDirection>;
  subject?: InputMaybe<Scalars["String"]["input"]>;
  body?: InputMaybe<Scalars["String"]["input"]>;
  language?: InputMaybe<TextLanguage>;
  occurredAt?: InputMaybe<Scalars["DateTime"]["input"]>;
  endsAt?: InputMaybe<Scalars["DateTime"]["input"]>;
  outcome?: InputMaybe<CallOutcome>;
  ownerId?: InputMaybe<Scalars["ID"]["input"]>;
  dueOn?: InputMaybe<Scalars["Date"]["input"]>;
  timeZone?: InputMaybe<Scalars["String"]["input"]>;
  participants?: InputMaybe<Array<ParticipantInput>>;
  custom?: InputMaybe<Array<CustomValueInput>>;
};

export type CompleteInteractionInput = {
  id: Scalars["ID"]["input"];
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  completedAt?: InputMaybe<Scalars["DateTime"]["input"]>;
};

export type ReopenInteractionInput = {
  id: Scalars["ID"]["input"];
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type DeleteInteractionInput = {
  id: Scalars["ID"]["input"];
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  ofOthers?: InputMaybe<Scalars["Boolean"]["input"]>;
};

export type InteractionDeleted = {
  __typename?: "InteractionDeleted";
  interactionId: Scalars["ID"]["output"];
};

export type InteractionNotFound = UserError & {
  __typename?: "InteractionNotFound";
  message: Scalars["String"]["output"];
  interactionId: Scalars["ID"]["output"];
};

export type NotATask = UserError & {
  __typename?: "NotATask";
  message: Scalars["String"]["output"];
  interactionId: Scalars["ID"]["output"];
};

export type InteractionOfOthers = UserError & {
  __typename?: "InteractionOfOthers";
  message: Scalars["String"]["output"];
  interactionId: Scalars["ID"]["output"];
};

export type InteractionInUse = UserError & {
  __typename?: "InteractionInUse";
  message: Scalars["String"]["output"];
  interactionId: Scalars["ID"]["output"];
};

export type UpdateInteractionResult =
  | Interaction
  | InteractionNotFound
  | CustomerNotFound
  | CustomerErased
  | VersionConflict
  | InvalidInput
  | IdempotencyConflict;

export type CompleteInteractionResult =
  | Interaction
  | InteractionNotFound
  | NotATask
  | IllegalMove
  | CustomerNotFound
  | CustomerErased
  | VersionConflict
  | InvalidInput
  | IdempotencyConflict;

export type ReopenInteractionResult =
  | Interaction
  | InteractionNotFound
  | NotATask
  | IllegalMove
  | CustomerNotFound
  | CustomerErased
  | VersionConflict
  | InvalidInput
  | IdempotencyConflict;

export type DeleteInteractionResult =
  | InteractionDeleted
  | InteractionNotFound
  | InteractionOfOthers
  | InteractionInUse
  | VersionConflict
  | InvalidInput
  | IdempotencyConflict;

export type RecordInteractionsInput = {
  rows: Array<LogInteractionInput>;
  policy: BulkPolicy;
  dryRun: Scalars["Boolean"]["input"];
};

export type InteractionsWritten = {
  __typename?: "InteractionsWritten";
  dryRun: Scalars["Boolean"]["output"];
  written: Scalars["Int"]["output"];
  refused: Scalars["Int"]["output"];
  rows: Array<InteractionBulkRow>;
};

export type InteractionBulkRow = {
  __typename?: "InteractionBulkRow";
  index: Scalars["Int"]["output"];
  result: InteractionBulkResult;
};

export type InteractionBulkResult =
  | Interaction
  | InteractionNotFound
  | CustomerNotFound
  | CustomerErased
  | NotATask
  | IllegalMove
  | VersionConflict
  | InvalidInput;

export type RecordInteractionsResult = InteractionsWritten | InvalidInput | IdempotencyConflict;

export type UpdateInteractionsInput = {
  rows: Array<UpdateInteractionInput>;
  policy: BulkPolicy;
  dryRun: Scalars["Boolean"]["input"];
};

export type CompleteInteractionsInput = {
  rows: Array<CompleteInteractionInput>;
  policy: BulkPolicy;
  dryRun: Scalars["Boolean"]["input"];
};

export type UpdateInteractionsResult = InteractionsWritten | InvalidInput | IdempotencyConflict;

export type CompleteInteractionsResult = InteractionsWritten | InvalidInput | IdempotencyConflict;

export type Participant = {
  __typename?: "Participant";
  role: ParticipantRole;
  address?: Maybe<Scalars["String"]["output"]>;
  name?: Maybe<Scalars["String"]["output"]>;
  contact?: Maybe<Contact>;
  employee?: Maybe<Employee>;
};

export type ParticipantRole = "FROM" | "TO" | "CC" | "BCC" | "ORGANISED" | "ATTENDED" | "INVITED";

export type ParticipantInput = {
  role: ParticipantRole;
  contactId?: InputMaybe<Scalars["ID"]["input"]>;
  employeeId?: InputMaybe<Scalars["ID"]["input"]>;
  address?: InputMaybe<Scalars["String"]["input"]>;
  name?: InputMaybe<Scalars["String"]["input"]>;
};

export type ParticipantFilter = {
  contactId?: InputMaybe<Scalars["ID"]["input"]>;
  employeeId?: InputMaybe<Scalars["ID"]["input"]>;
  address?: InputMaybe<Scalars["String"]["input"]>;
};

export type ReceiveEmailInput = {
  eml: Scalars["String"]["input"];
  customerId?: InputMaybe<Scalars["ID"]["input"]>;
};

export type EmailNotAssigned = UserError & {
  __typename?: "EmailNotAssigned";
  message: Scalars["String"]["output"];
  addresses: Array<Scalars["String"]["output"]>;
  customerIds?: Maybe<Array<Scalars["ID"]["output"]>>;
};

export type ReceiveEmailResult =
  Interaction | EmailNotAssigned | CustomerNotFound | CustomerErased | InvalidInput | IdempotencyConflict;

export type CustomerActivity = "INTERACTION" | "OPPORTUNITY" | "CASE";

export type InteractionGrouping = "CUSTOMER" | "CHANNEL" | "DIRECTION" | "EMPLOYEE" | "MONTH";

export type InteractionReport = {
  __typename?: "InteractionReport";
  rows: Array<InteractionReportRow>;
  rowCount: Scalars["Int"]["output"];
  interactions: Scalars["Int"]["output"];
  pageInfo: PageInfo;
};

export type InteractionReportRow = {
  __typename?: "InteractionReportRow";
  customer?: Maybe<Customer>;
  channel?: Maybe<InteractionChannel>;
  direction?: Maybe<InteractionDirection>;
  employee?: Maybe<Employee>;
  month?: Maybe<Scalars["String"]["output"]>;
  interactions: Scalars["Int"]["output"];
  lastAt: Scalars["DateTime"]["output"];
};

export type Note = {
  __typename?: "Note";
  id: Scalars["ID"]["output"];
  record: NoteRecord;
  customer?: Maybe<Customer>;
  contact?: Maybe<Contact>;
  opportunity?: Maybe<Opportunity>;
  case?: Maybe<Case>;
  campaign?: Maybe<Campaign>;
  lead?: Maybe<Lead>;
  title: Scalars["String"]["output"];
  text: Scalars["String"]["output"];
  language: TextLanguage;
  pinned: Scalars["Boolean"]["output"];
  author?: Maybe<Employee>;
  writtenBy: Scalars["String"]["output"];
  writtenAt: Scalars["DateTime"]["output"];
  editedAt: Scalars["DateTime"]["output"];
  files?: Maybe<FileConnection>;
  version: Scalars["Int"]["output"];
  comments?: Maybe<CommentConnection>;
  followers?: Maybe<Array<Employee>>;
};

export type NoteFilesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type NoteCommentsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type NoteEdge = {
  __typename?: "NoteEdge";
  cursor: Scalars["String"]["output"];
  node: Note;
};

export type NoteConnection = {
  __typename?: "NoteConnection";
  edges: Array<NoteEdge>;
  nodes: Array<Note>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type NoteRecord = "CUSTOMER" | "CONTACT" | "OPPORTUNITY" | "CASE" | "CAMPAIGN" | "LEAD";

export type AddNoteInput = {
  record: NoteRecord;
  recordId: Scalars["ID"]["input"];
  title?: InputMaybe<Scalars["String"]["input"]>;
  text: Scalars["String"]["input"];
  language?: InputMaybe<TextLanguage>;
  pinned?: InputMaybe<Scalars["Boolean"]["input"]>;
  authorId?: InputMaybe<Scalars["ID"]["input"]>;
};

export type UpdateNoteInput = {
  id: Scalars["ID"]["input"];
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  title?: InputMaybe<Scalars["String"]["input"]>;
  text?: InputMaybe<Scalars["String"]["input"]>;
  language?: InputMaybe<TextLanguage>;
  pinned?: InputMaybe<Scalars["Boolean"]["input"]>;
};

export type DeleteNoteInput = {
  id: Scalars["ID"]["input"];
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type NoteDeleted = {
  __typename?: "NoteDeleted";
  noteId: Scalars["ID"]["output"];
};

export type NoteNotFound = UserError & {
  __typename?: "NoteNotFound";
  message: Scalars["String"]["output"];
  noteId: Scalars["ID"]["output"];
};

export type RecordErased = UserError & {
  __typename?: "RecordErased";
  message: Scalars["String"]["output"];
  recordId: Scalars["ID"]["output"];
};

export type AddNoteResult = Note | RecordNotFound | RecordErased | InvalidInput | IdempotencyConflict;

export type UpdateNoteResult = Note | NoteNotFound | VersionConflict | InvalidInput | IdempotencyConflict;

export type DeleteNoteResult = NoteDeleted | NoteNotFound | VersionConflict | InvalidInput | IdempotencyConflict;

export type AddNotesInput = {
  rows: Array<AddNoteInput>;
  policy: BulkPolicy;
  dryRun: Scalars["Boolean"]["input"];
};

export type NotesWritten = {
  __typename?: "NotesWritten";
  dryRun: Scalars["Boolean"]["output"];
  written: Scalars["Int"]["output"];
  refused: Scalars["Int"]["output"];
  rows: Array<NoteBulkRow>;
};

export type NoteBulkRow = {
  __typename?: "NoteBulkRow";
  index: Scalars["Int"]["output"];
  result: NoteBulkResult;
};

export type NoteBulkResult = Note | RecordNotFound | RecordErased | InvalidInput;

export type AddNotesResult = NotesWritten | InvalidInput | IdempotencyConflict;

export type Article = {
  __typename?: "Article";
  id: Scalars["ID"]["output"];
  number: Scalars["Int"]["output"];
  title: Scalars["String"]["output"];
  body: Scalars["String"]["output"];
  language: TextLanguage;
  status: ArticleStatus;
  owner?: Maybe<Employee>;
  createdAt: Scalars["DateTime"]["output"];
  editedAt: Scalars["DateTime"]["output"];
  publishedAt?: Maybe<Scalars["DateTime"]["output"]>;
  solved: Scalars["Int"]["output"];
  uses: CaseArticleConnection;
  moves: StateChangeConnection;
  changes?: Maybe<ChangeConnection>;
  version: Scalars["Int"]["output"];
  comments?: Maybe<CommentConnection>;
  followers?: Maybe<Array<Employee>>;
};

export type ArticleUsesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type ArticleMovesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type ArticleChangesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type ArticleCommentsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type Comment = {
  __typename?: "Comment";
  id: Scalars["ID"]["output"];
  record: CommentRecord;
  customer?: Maybe<Customer>;
  contact?: Maybe<Contact>;
  opportunity?: Maybe<Opportunity>;
  case?: Maybe<Case>;
  campaign?: Maybe<Campaign>;
  lead?: Maybe<Lead>;
  interaction?: Maybe<Interaction>;
  note?: Maybe<Note>;
  article?: Maybe<Article>;
  replyTo?: Maybe<Comment>;
  text: Scalars["String"]["output"];
  language: TextLanguage;
  mentions?: Maybe<Array<Employee>>;
  writtenBy: Scalars["String"]["output"];
  writtenAt: Scalars["DateTime"]["output"];
  editedAt: Scalars["DateTime"]["output"];
  version: Scalars["Int"]["output"];
};

export type CommentEdge = {
  __typename?: "CommentEdge";
  cursor: Scalars["String"]["output"];
  node: Comment;
};

export type CommentConnection = {
  __typename?: "CommentConnection";
  edges: Array<CommentEdge>;
  nodes: Array<Comment>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type CommentRecord =
  "CUSTOMER" | "CONTACT" | "OPPORTUNITY" | "CASE" | "CAMPAIGN" | "LEAD" | "INTERACTION" | "NOTE" | "ARTICLE";

export type AddCommentInput = {
  record: CommentRecord;
  recordId: Scalars["ID"]["input"];
  text: Scalars["String"]["input"];
  language?: InputMaybe<TextLanguage>;
  mentionIds?: InputMaybe<Array<Scalars["ID"]["input"]>>;
  replyToId?: InputMaybe<Scalars["ID"]["input"]>;
};

export type UpdateCommentInput = {
  id: Scalars["ID"]["input"];
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  text?: InputMaybe<Scalars["String"]["input"]>;
  language?: InputMaybe<TextLanguage>;
  mentionIds?: InputMaybe<Array<Scalars["ID"]["input"]>>;
};

export type DeleteCommentInput = {
  id: Scalars["ID"]["input"];
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type CommentDeleted = {
  __typename?: "CommentDeleted";
  commentId: Scalars["ID"]["output"];
};

export type CommentNotFound = UserError & {
  __typename?: "CommentNotFound";
  message: Scalars["String"]["output"];
  commentId: Scalars["ID"]["output"];
};

export type CommentOfAnother = UserError & {
  __typename?: "CommentOfAnother";
  message: Scalars["String"]["output"];
  commentId: Scalars["ID"]["output"];
};

export type AddCommentResult = Comment | RecordNotFound | RecordErased | InvalidInput | IdempotencyConflict;

export type UpdateCommentResult =
  Comment | CommentNotFound | CommentOfAnother | VersionConflict | InvalidInput | IdempotencyConflict;

export type DeleteCommentResult =
  CommentDeleted | CommentNotFound | CommentOfAnother | VersionConflict | InvalidInput | IdempotencyConflict;

export type FollowersInput = {
  record: CommentRecord;
  recordId: Scalars["ID"]["input"];
  employeeIds: Array<Scalars["ID"]["input"]>;
};

export type Followers = {
  __typename?: "Followers";
  recordId: Scalars["ID"]["output"];
  employees?: Maybe<Array<Employee>>;
};

export type TooManyFollowers = UserError & {
  __typename?: "TooManyFollowers";
  message: Scalars["String"]["output"];
  recordId: Scalars["ID"]["output"];
};

export type AddFollowersResult =
  Followers | RecordNotFound | RecordErased | TooManyFollowers | InvalidInput | IdempotencyConflict;

export type RemoveFollowersResult = Followers | InvalidInput | IdempotencyConflict;

export type MarkFeedReadInput = {
  entryId?: InputMaybe<Scalars["ID"]["input"]>;
};

export type MarkFeedReadResult = MyFeed | InvalidInput | IdempotencyConflict;

export type MyFeed = {
  __typename?: "MyFeed";
  entries: FeedEntryConnection;
  unread: Scalars["Int"]["output"];
  readEntryId?: Maybe<Scalars["ID"]["output"]>;
  readAt?: Maybe<Scalars["DateTime"]["output"]>;
};

export type MyFeedEntriesArgs = {
  kinds?: InputMaybe<Array<FeedKind>>;
  records?: InputMaybe<Array<CommentRecord>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type FeedKind =
  | "COMMENT"
  | "INTERACTION"
  | "NOTE"
  | "LEAD_MOVED"
  | "OPPORTUNITY_MOVED"
  | "CASE_MOVED"
  | "CASE_ESCALATED"
  | "CAMPAIGN_MOVED";

export type FeedEntry = {
  __typename?: "FeedEntry";
  id: Scalars["ID"]["output"];
  kind: FeedKind;
  record: CommentRecord;
  at: Scalars["DateTime"]["output"];
  by: Scalars["String"]["output"];
  from?: Maybe<Scalars["String"]["output"]>;
  to?: Maybe<Scalars["String"]["output"]>;
  comment?: Maybe<Comment>;
  interaction?: Maybe<Interaction>;
  note?: Maybe<Note>;
  lead?: Maybe<Lead>;
  opportunity?: Maybe<Opportunity>;
  case?: Maybe<Case>;
  campaign?: Maybe<Campaign>;
};

export type FeedEntryEdge = {
  __typename?: "FeedEntryEdge";
  cursor: Scalars["String"]["output"];
  node: FeedEntry;
};

export type FeedEntryConnection = {
  __typename?: "FeedEntryConnection";
  edges: Array<FeedEntryEdge>;
  nodes: Array<FeedEntry>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type TimelineKind =
  "INTERACTION" | "NOTE" | "OPPORTUNITY_MOVED" | "CASE_OPENED" | "CASE_CLOSED" | "CONSENT" | "CAMPAIGN";

export type TimelineEntry = {
  __typename?: "TimelineEntry";
  id: Scalars["ID"]["output"];
  kind: TimelineKind;
  at: Scalars["DateTime"]["output"];
  from?: Maybe<Scalars["String"]["output"]>;
  to?: Maybe<Scalars["String"]["output"]>;
  interaction?: Maybe<Interaction>;
  note?: Maybe<Note>;
  opportunity?: Maybe<Opportunity>;
  case?: Maybe<Case>;
  consent?: Maybe<Consent>;
  campaignMember?: Maybe<CampaignMember>;
};

export type TimelineEntryEdge = {
  __typename?: "TimelineEntryEdge";
  cursor: Scalars["String"]["output"];
  node: TimelineEntry;
};

export type TimelineEntryConnection = {
  __typename?: "TimelineEntryConnection";
  edges: Array<TimelineEntryEdge>;
  nodes: Array<TimelineEntry>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type File = {
  __typename?: "File";
  id: Scalars["ID"]["output"];
  name: Scalars["String"]["output"];
  mediaType: Scalars["String"]["output"];
  size: Scalars["Int"]["output"];
  sha256: Scalars["String"]["output"];
  content?: Maybe<Scalars["String"]["output"]>;
  attachedAt: Scalars["DateTime"]["output"];
  attachedBy: Scalars["String"]["output"];
};

export type FileEdge = {
  __typename?: "FileEdge";
  cursor: Scalars["String"]["output"];
  node: File;
};

export type FileConnection = {
  __typename?: "FileConnection";
  edges: Array<FileEdge>;
  nodes: Array<File>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type FileRecord = "CUSTOMER" | "INTERACTION" | "NOTE" | "OPPORTUNITY" | "CAMPAIGN" | "CASE";

export type AttachFileInput = {
  record: FileRecord;
  recordId: Scalars["ID"]["input"];
  name: Scalars["String"]["input"];
  mediaType: Scalars["String"]["input"];
  content: Scalars["String"]["input"];
};

export type DetachFileInput = {
  record: FileRecord;
  fileId: Scalars["ID"]["input"];
};

export type FileDetached = {
  __typename?: "FileDetached";
  fileId: Scalars["ID"]["output"];
};

export type RecordNotFound = UserError & {
  __typename?: "RecordNotFound";
  message: Scalars["String"]["output"];
  recordId: Scalars["ID"]["output"];
};

export type FileNotFound = UserError & {
  __typename?: "FileNotFound";
  message: Scalars["String"]["output"];
  fileId: Scalars["ID"]["output"];
};

export type AttachFileResult = File | RecordNotFound | CustomerErased | InvalidInput | IdempotencyConflict;

export type DetachFileResult = FileDetached | FileNotFound | InvalidInput | IdempotencyConflict;

export type SearchHit = {
  __typename?: "SearchHit";
  type: SearchType;
  id: Scalars["ID"]["output"];
  customer?: Maybe<Customer>;
  title: Scalars["String"]["output"];
  titleParts: Array<ExcerptPart>;
  excerpt: Array<ExcerptPart>;
  language: TextLanguage;
  at: Scalars["DateTime"]["output"];
};

export type ExcerptPart = {
  __typename?: "ExcerptPart";
  text: Scalars["String"]["output"];
  found: Scalars["Boolean"]["output"];
};

export type SearchType = "INTERACTION" | "NOTE" | "CASE" | "ARTICLE" | "COMMENT";

export type TextLanguage =
  | "SIMPLE"
  | "NORWEGIAN"
  | "ENGLISH"
  | "GERMAN"
  | "SWEDISH"
  | "DANISH"
  | "DUTCH"
  | "FINNISH"
  | "FRENCH"
  | "ITALIAN"
  | "PORTUGUESE"
  | "SPANISH"
  | "RUSSIAN";

export type SearchHitEdge = {
  __typename?: "SearchHitEdge";
  cursor: Scalars["String"]["output"];
  node: SearchHit;
};

export type SearchHitConnection = {
  __typename?: "SearchHitConnection";
  edges: Array<SearchHitEdge>;
  nodes: Array<SearchHit>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type Consent = {
  __typename?: "Consent";
  id: Scalars["ID"]["output"];
  customer?: Maybe<Customer>;
  contact?: Maybe<Contact>;
  channel: ConsentChannel;
  purpose: ConsentPurpose;
  state: ConsentState;
  saidAt: Scalars["DateTime"]["output"];
  how: ConsentWay;
  proof?: Maybe<Scalars["String"]["output"]>;
  proofFile?: Maybe<File>;
  recordedAt: Scalars["DateTime"]["output"];
  recordedBy: Scalars["String"]["output"];
};

export type ConsentChannel = "EMAIL" | "SMS" | "TELEPHONE" | "POST" | "PUSH" | "CHAT";

export type ConsentState = "GIVEN" | "WITHDRAWN";

export type ConsentWay =
  "WEB_FORM" | "LINK" | "EMAIL" | "TELEPHONE" | "IN_PERSON" | "PAPER" | "IMPORT" | "OTHER" | "CAMPAIGN" | "ERASURE";

export type ConsentPurpose = {
  __typename?: "ConsentPurpose";
  code: Scalars["String"]["output"];
  name: Scalars["String"]["output"];
  active: Scalars["Boolean"]["output"];
};

export type ConsentEdge = {
  __typename?: "ConsentEdge";
  cursor: Scalars["String"]["output"];
  node: Consent;
};

export type ConsentConnection = {
  __typename?: "ConsentConnection";
  edges: Array<ConsentEdge>;
  nodes: Array<Consent>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type ConsentFilter = {
  customerId?: InputMaybe<Scalars["ID"]["input"]>;
  contactId?: InputMaybe<Scalars["ID"]["input"]>;
  channel?: InputMaybe<ConsentChannel>;
  purpose?: InputMaybe<Scalars["String"]["input"]>;
  state?: InputMaybe<ConsentState>;
  saidAt?: InputMaybe<DateTimeFilter>;
  and?: InputMaybe<Array<ConsentFilter>>;
  or?: InputMaybe<Array<ConsentFilter>>;
  not?: InputMaybe<ConsentFilter>;
};

export type ConsentOrderField = "SAID_AT" | "RECORDED_AT";

export type ConsentOrder = {
  field: ConsentOrderField;
  direction: Direction;
};

export type SetConsentPurposeInput = {
  code: Scalars["String"]["input"];
  name: Scalars["String"]["input"];
  active: Scalars["Boolean"]["input"];
};

export type RecordConsentInput = {
  customerId: Scalars["ID"]["input"];
  contactId?: InputMaybe<Scalars["ID"]["input"]>;
  channel: ConsentChannel;
  purpose: Scalars["String"]["input"];
  state: ConsentState;
  saidAt?: InputMaybe<Scalars["DateTime"]["input"]>;
  how: ConsentWay;
  proof?: InputMaybe<Scalars["String"]["input"]>;
  proofFileId?: InputMaybe<Scalars["ID"]["input"]>;
};

export type RecordConsentsInput = {
  rows: Array<RecordConsentInput>;
  policy: BulkPolicy;
  dryRun: Scalars["Boolean"]["input"];
};

export type ConsentsWritten = {
  __typename?: "ConsentsWritten";
  dryRun: Scalars["Boolean"]["output"];
  written: Scalars["Int"]["output"];
  refused: Scalars["Int"]["output"];
  rows: Array<ConsentBulkRow>;
};

export type ConsentBulkRow = {
  __typename?: "ConsentBulkRow";
  index: Scalars["Int"]["output"];
  result: ConsentBulkResult;
};

export type ConsentWithdrawn = UserError & {
  __typename?: "ConsentWithdrawn";
  message: Scalars["String"]["output"];
  withdrawnAt: Scalars["DateTime"]["output"];
};

export type ConsentBulkResult =
  | Consent
  | CustomerNotFound
  | CustomerErased
  | ContactNotFound
  | ContactErased
  | FileNotFound
  | ConsentWithdrawn
  | InvalidInput;

export type RecordConsentsResult = ConsentsWritten | InvalidInput | IdempotencyConflict;

export type RecordConsentResult =
  | Consent
  | CustomerNotFound
  | CustomerErased
  | ContactNotFound
  | ContactErased
  | FileNotFound
  | ConsentWithdrawn
  | InvalidInput
  | IdempotencyConflict;

export type SetConsentPurposeResult = ConsentPurpose | InvalidInput | IdempotencyConflict;

export type Segment = {
  __typename?: "Segment";
  id: Scalars["ID"]["output"];
  name: Scalars["String"]["output"];
  description?: Maybe<Scalars["String"]["output"]>;
  kind: SegmentKind;
  rule?: Maybe<Scalars["String"]["output"]>;
  members?: Maybe<CustomerConnection>;
  createdAt: Scalars["DateTime"]["output"];
  version: Scalars["Int"]["output"];
};

export type SegmentMembersArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  orderBy?: InputMaybe<Array<CustomerOrder>>;
};

export type SegmentKind = "FIXED" | "RULE";

export type SegmentEdge = {
  __typename?: "SegmentEdge";
  cursor: Scalars["String"]["output"];
  node: Segment;
};

export type SegmentConnection = {
  __typename?: "SegmentConnection";
  edges: Array<SegmentEdge>;
  nodes: Array<Segment>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type SegmentFilter = {
  name?: InputMaybe<TextFilter>;
  kind?: InputMaybe<SegmentKind>;
  and?: InputMaybe<Array<SegmentFilter>>;
  or?: InputMaybe<Array<SegmentFilter>>;
  not?: InputMaybe<SegmentFilter>;
};

export type SegmentOrderField = "NAME" | "CREATED_AT";

export type SegmentOrder = {
  field: SegmentOrderField;
  direction: Direction;
};

export type SegmentRule = {
  customer?: InputMaybe<CustomerFilter>;
  address?: InputMaybe<SegmentAddress>;
  createdAt?: InputMaybe<DateTimeFilter>;
  hasEmail?: InputMaybe<Scalars["Boolean"]["input"]>;
  hasTelephone?: InputMaybe<Scalars["Boolean"]["input"]>;
  consent?: InputMaybe<SegmentConsent>;
  contacts?: InputMaybe<SegmentContacts>;
  interactions?: InputMaybe<SegmentInteractions>;
  opportunities?: InputMaybe<SegmentOpportunities>;
  cases?: InputMaybe<SegmentCases>;
  notes?: InputMaybe<SegmentNotes>;
  campaigns?: InputMaybe<SegmentCampaigns>;
  inSegment?: InputMaybe<Scalars["ID"]["input"]>;
  and?: InputMaybe<Array<SegmentRule>>;
  or?: InputMaybe<Array<SegmentRule>>;
  not?: InputMaybe<SegmentRule>;
};

export type SegmentAddress = {
  countryCode?: InputMaybe<Scalars["CountryCode"]["input"]>;
  region?: InputMaybe<Scalars["String"]["input"]>;
  city?: InputMaybe<Scalars["String"]["input"]>;
  postalCodeBegins?: InputMaybe<Scalars["String"]["input"]>;
};

export type SegmentContacts = {
  where?: InputMaybe<ContactFilter>;
  consent?: InputMaybe<SegmentConsent>;
  least?: InputMaybe<Scalars["Int"]["input"]>;
  most?: InputMaybe<Scalars["Int"]["input"]>;
};

export type SegmentConsent = {
  channel: ConsentChannel;
  purpose: Scalars["String"]["input"];
  state: SegmentConsentState;
};

export type SegmentConsentState = "GIVEN" | "WITHDRAWN" | "UNKNOWN";

export type SegmentInteractions = {
  where?: InputMaybe<InteractionFilter>;
  withinDays?: InputMaybe<Scalars["Int"]["input"]>;
  least?: InputMaybe<Scalars["Int"]["input"]>;
  most?: InputMaybe<Scalars["Int"]["input"]>;
};

export type SegmentOpportunities = {
  where?: InputMaybe<OpportunityFilter>;
  withinDays?: InputMaybe<Scalars["Int"]["input"]>;
  least?: InputMaybe<Scalars["Int"]["input"]>;
  most?: InputMaybe<Scalars["Int"]["input"]>;
};

export type SegmentCases = {
  where?: InputMaybe<CaseFilter>;
  withinDays?: InputMaybe<Scalars["Int"]["input"]>;
  least?: InputMaybe<Scalars["Int"]["input"]>;
  most?: InputMaybe<Scalars["Int"]["input"]>;
};

export type SegmentNotes = {
  where?: InputMaybe<SegmentNoteFilter>;
  withinDays?: InputMaybe<Scalars["Int"]["input"]>;
  least?: InputMaybe<Scalars["Int"]["input"]>;
  most?: InputMaybe<Scalars["Int"]["input"]>;
};

export type SegmentNoteFilter = {
  records?: InputMaybe<Array<NoteRecord>>;
  text?: InputMaybe<Scalars["String"]["input"]>;
  writtenAt?: InputMaybe<DateTimeFilter>;
  pinned?: InputMaybe<Scalars["Boolean"]["input"]>;
};

export type SegmentCampaigns = {
  where?: InputMaybe<CampaignMemberFilter>;
  withinDays?: InputMaybe<Scalars["Int"]["input"]>;
  least?: InputMaybe<Scalars["Int"]["input"]>;
  most?: InputMaybe<Scalars["Int"]["input"]>;
};

export type CreateSegmentInput = {
  name: Scalars["String"]["input"];
  description?: InputMaybe<Scalars["String"]["input"]>;
  rule?: InputMaybe<SegmentRule>;
  customerIds?: InputMaybe<Array<Scalars["ID"]["input"]>>;
};

export type UpdateSegmentInput = {
  id: Scalars["ID"]["input"];
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  name?: InputMaybe<Scalars["String"]["input"]>;
  description?: InputMaybe<Scalars["String"]["input"]>;
  rule?: InputMaybe<SegmentRule>;
};

export type ChangeSegmentMembersInput = {
  segmentId: Scalars["ID"]["input"];
  add: Array<Scalars["ID"]["input"]>;
  remove: Array<Scalars["ID"]["input"]>;
};

export type SegmentNotFound = UserError & {
  __typename?: "SegmentNotFound";
  message: Scalars["String"]["output"];
  segmentId: Scalars["ID"]["output"];
};

export type CreateSegmentResult = Segment | CustomerNotFound | CustomerErased | InvalidInput | IdempotencyConflict;

export type UpdateSegmentResult = Segment | SegmentNotFound | VersionConflict | InvalidInput | IdempotencyConflict;

export type ChangeSegmentMembersResult =
  Segment | SegmentNotFound | CustomerNotFound | CustomerErased | InvalidInput | IdempotencyConflict;

export type CampaignStatus = "PLANNED" | "ACTIVE" | "COMPLETED" | "CANCELLED";

export type CampaignSegment = {
  __typename?: "CampaignSegment";
  segment: Segment;
  excluded: Scalars["Boolean"]["output"];
};

export type CampaignVariant = {
  __typename?: "CampaignVariant";
  code: Scalars["String"]["output"];
  name: Scalars["String"]["output"];
  weight: Scalars["Int"]["output"];
};

export type CampaignAudience = {
  __typename?: "CampaignAudience";
  chosen: Scalars["Int"]["output"];
  withoutConsent: Scalars["Int"]["output"];
  excluded: Scalars["Int"]["output"];
  undeliverable: Scalars["Int"]["output"];
  overCap: Scalars["Int"]["output"];
  remaining: Scalars["Int"]["output"];
  frozenAt?: Maybe<Scalars["DateTime"]["output"]>;
};

export type CampaignMember = {
  __typename?: "CampaignMember";
  id: Scalars["ID"]["output"];
  campaign: Campaign;
  customer?: Maybe<Customer>;
  variant?: Maybe<CampaignVariant>;
  status: CampaignMemberStatus;
  since: Scalars["DateTime"]["output"];
  sentAt?: Maybe<Scalars["DateTime"]["output"]>;
  deliveredAt?: Maybe<Scalars["DateTime"]["output"]>;
  openedAt?: Maybe<Scalars["DateTime"]["output"]>;
  clickedAt?: Maybe<Scalars["DateTime"]["output"]>;
  respondedAt?: Maybe<Scalars["DateTime"]["output"]>;
  bouncedAt?: Maybe<Scalars["DateTime"]["output"]>;
  bounce?: Maybe<BounceKind>;
  optedOutAt?: Maybe<Scalars["DateTime"]["output"]>;
  interaction?: Maybe<Interaction>;
  opportunity?: Maybe<Opportunity>;
  history: StateChangeConnection;
};

export type CampaignMemberHistoryArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type CampaignMemberStatus =
  "ADDED" | "SENT" | "DELIVERED" | "OPENED" | "CLICKED" | "RESPONDED" | "BOUNCED" | "OPTED_OUT" | "REMOVED";

export type BounceKind = "HARD" | "SOFT";

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
  totalCount: Scalars["Int"]["output"];
};

export type CampaignFilter = {
  name?: InputMaybe<TextFilter>;
  status?: InputMaybe<CampaignStatus>;
  startsOn?: InputMaybe<DateFilter>;
  custom?: InputMaybe<Array<CustomFieldFilter>>;
  and?: InputMaybe<Array<CampaignFilter>>;
  or?: InputMaybe<Array<CampaignFilter>>;
  not?: InputMaybe<CampaignFilter>;
};

export type CampaignMemberFilter = {
  campaignId?: InputMaybe<Scalars["ID"]["input"]>;
  customerId?: InputMaybe<Scalars["ID"]["input"]>;
  status?: InputMaybe<CampaignMemberStatus>;
  variant?: InputMaybe<Scalars["String"]["input"]>;
  since?: InputMaybe<DateTimeFilter>;
  and?: InputMaybe<Array<CampaignMemberFilter>>;
  or?: InputMaybe<Array<CampaignMemberFilter>>;
  not?: InputMaybe<CampaignMemberFilter>;
};

export type CampaignOrderField = "STARTS_ON" | "NAME" | "CUSTOM";

export type CampaignOrder = {
  field: CampaignOrderField;
  direction: Direction;
  custom?: InputMaybe<Scalars["String"]["input"]>;
};

export type CreateCampaignInput = {
  name: Scalars["String"]["input"];
  startsOn: Scalars["Date"]["input"];
  endsOn?: InputMaybe<Scalars["Date"]["input"]>;
  budget?: InputMaybe<MoneyInput>;
  ownerId?: InputMaybe<Scalars["ID"]["input"]>;
  productIds?: InputMaybe<Array<Scalars["ID"]["input"]>>;
  custom?: InputMaybe<Array<CustomValueInput>>;
};

export type UpdateCampaignInput = {
  campaignId: Scalars["ID"]["input"];
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  name?: InputMaybe<Scalars["String"]["input"]>;
  startsOn?: InputMaybe<Scalars["Date"]["input"]>;
  endsOn?: InputMaybe<Scalars["Date"]["input"]>;
  budget?: InputMaybe<MoneyInput>;
  ownerId?: InputMaybe<Scalars["ID"]["input"]>;
  custom?: InputMaybe<Array<CustomValueInput>>;
};

export type AddCampaignMembersInput = {
  campaignId: Scalars["ID"]["input"];
  customerIds: Array<Scalars["ID"]["input"]>;
};

export type PlanCampaignInput = {
  campaignId: Scalars["ID"]["input"];
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  channel: ConsentChannel;
  purpose: Scalars["String"]["input"];
  segmentIds: Array<Scalars["ID"]["input"]>;
  excludedSegmentIds: Array<Scalars["ID"]["input"]>;
  variants: Array<CampaignVariantInput>;
};

export type CampaignVariantInput = {
  code: Scalars["String"]["input"];
  name: Scalars["String"]["input"];
  weight: Scalars["Int"]["input"];
};

export type MoveCampaignInput = {
  campaignId: Scalars["ID"]["input"];
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  to: CampaignStatus;
};

export type SetFrequencyCapInput = {
  channel?: InputMaybe<ConsentChannel>;
  sends?: InputMaybe<Scalars["Int"]["input"]>;
  days: Scalars["Int"]["input"];
};

export type AddCampaignCostsInput = {
  campaignId: Scalars["ID"]["input"];
  lines: Array<CampaignCostInput>;
};

export type CampaignCostInput = {
  variant?: InputMaybe<Scalars["String"]["input"]>;
  incurredOn: Scalars["Date"]["input"];
  description: Scalars["String"]["input"];
  amount: MoneyInput;
};

export type FrequencyCap = {
  __typename?: "FrequencyCap";
  channel?: Maybe<ConsentChannel>;
  sends: Scalars["Int"]["output"];
  days: Scalars["Int"]["output"];
};

export type FrequencyCaps = {
  __typename?: "FrequencyCaps";
  caps: Array<FrequencyCap>;
};

export type CampaignNotFound = UserError & {
  __typename?: "CampaignNotFound";
  message: Scalars["String"]["output"];
  campaignId: Scalars["ID"]["output"];
};

export type CreateCampaignResult = Campaign | InvalidInput | IdempotencyConflict;

export type UpdateCampaignResult = Campaign | CampaignNotFound | VersionConflict | InvalidInput | IdempotencyConflict;

export type AddCampaignMembersResult =
  Campaign | CampaignNotFound | CustomerNotFound | CustomerErased | InvalidInput | IdempotencyConflict;

export type PlanCampaignResult =
  Campaign | CampaignNotFound | SegmentNotFound | VersionConflict | InvalidInput | IdempotencyConflict;

export type MoveCampaignResult =
  Campaign | CampaignNotFound | IllegalMove | VersionConflict | InvalidInput | IdempotencyConflict;

export type SetFrequencyCapResult = FrequencyCaps | InvalidInput | IdempotencyConflict;

export type AddCampaignCostsResult = Campaign | CampaignNotFound | InvalidInput | IdempotencyConflict;

export type RecordCampaignEventsInput = {
  rows: Array<CampaignEventInput>;
  policy: BulkPolicy;
  dryRun: Scalars["Boolean"]["input"];
};

export type CampaignEventInput = {
  campaignId: Scalars["ID"]["input"];
  customerId: Scalars["ID"]["input"];
  status: CampaignMemberStatus;
  bounce?: InputMaybe<BounceKind>;
  at?: InputMaybe<Scalars["DateTime"]["input"]>;
  interactionId?: InputMaybe<Scalars["ID"]["input"]>;
  opportunityId?: InputMaybe<Scalars["ID"]["input"]>;
};

export type CampaignEventsWritten = {
  __typename?: "CampaignEventsWritten";
  dryRun: Scalars["Boolean"]["output"];
  written: Scalars["Int"]["output"];
  refused: Scalars["Int"]["output"];
  rows: Array<CampaignEventBulkRow>;
};

export type CampaignEventBulkRow = {
  __typename?: "CampaignEventBulkRow";
  index: Scalars["Int"]["output"];
  result: CampaignEventBulkResult;
};

export type CampaignEventBulkResult =
  CampaignMember | CampaignNotFound | CustomerNotFound | RecordNotFound | IllegalMove | InvalidInput;

export type RecordCampaignEventsResult = CampaignEventsWritten | InvalidInput | IdempotencyConflict;

export type Undeliverable = {
  __typename?: "Undeliverable";
  channel: ConsentChannel;
  since: Scalars["DateTime"]["output"];
  campaign: Campaign;
};

export type LiftBouncesInput = {
  customerId: Scalars["ID"]["input"];
  channel: ConsentChannel;
};

export type LiftBouncesResult = Customer | CustomerNotFound | InvalidInput | IdempotencyConflict;

export type CreateCampaignsInput = {
  rows: Array<CreateCampaignInput>;
  policy: BulkPolicy;
  dryRun: Scalars["Boolean"]["input"];
};

export type UpdateCampaignsInput = {
  rows: Array<UpdateCampaignInput>;
  policy: BulkPolicy;
  dryRun: Scalars["Boolean"]["input"];
};

export type CampaignsWritten = {
  __typename?: "CampaignsWritten";
  dryRun: Scalars["Boolean"]["output"];
  written: Scalars["Int"]["output"];
  refused: Scalars["Int"]["output"];
  rows: Array<CampaignBulkRow>;
};

export type CampaignBulkRow = {
  __typename?: "CampaignBulkRow";
  index: Scalars["Int"]["output"];
  result: CampaignBulkResult;
};

export type CampaignBulkResult = Campaign | CampaignNotFound | VersionConflict | InvalidInput;

export type CreateCampaignsResult = CampaignsWritten | InvalidInput | IdempotencyConflict;

export type UpdateCampaignsResult = CampaignsWritten | InvalidInput | IdempotencyConflict;

export type CampaignReport = {
  __typename?: "CampaignReport";
  total: CampaignFigures;
  byVariant: Array<CampaignFigures>;
};

export type CampaignFigures = {
  __typename?: "CampaignFigures";
  variant?: Maybe<CampaignVariant>;
  members: Scalars["Int"]["output"];
  sent: Scalars["Int"]["output"];
  delivered: Scalars["Int"]["output"];
  opened: Scalars["Int"]["output"];
  clicked: Scalars["Int"]["output"];
  responded: Scalars["Int"]["output"];
  bounced: Scalars["Int"]["output"];
  bouncedHard: Scalars["Int"]["output"];
  optedOut: Scalars["Int"]["output"];
  converted: Scalars["Int"]["output"];
  responseRate?: Maybe<Scalars["Decimal"]["output"]>;
  conversionRate?: Maybe<Scalars["Decimal"]["output"]>;
  costs: Array<CampaignCostFigures>;
};

export type CampaignCostFigures = {
  __typename?: "CampaignCostFigures";
  cost: Money;
  perResponse?: Maybe<Money>;
  perConversion?: Maybe<Money>;
};

export type CampaignBudgets = {
  __typename?: "CampaignBudgets";
  rows: Array<CampaignBudgetRow>;
  rowCount: Scalars["Int"]["output"];
  pageInfo: PageInfo;
};

export type CampaignBudgetRow = {
  __typename?: "CampaignBudgetRow";
  campaign: Campaign;
  budget?: Maybe<Money>;
  cost: Money;
  remaining?: Maybe<Money>;
  spent?: Maybe<Scalars["Decimal"]["output"]>;
};

export type AttributionModel = "FIRST" | "LAST" | "LINEAR";

export type CampaignReturns = {
  __typename?: "CampaignReturns";
  rows: Array<CampaignReturnRow>;
  rowCount: Scalars["Int"]["output"];
  paid: Array<Money>;
  attributed: Array<Money>;
  pageInfo: PageInfo;
};

export type CampaignReturnRow = {
  __typename?: "CampaignReturnRow";
  campaign: Campaign;
  revenue: Money;
  customers: Scalars["Int"]["output"];
  cost: Money;
  returnOnCost?: Maybe<Scalars["Decimal"]["output"]>;
};

export type StateChange = {
  __typename?: "StateChange";
  id: Scalars["ID"]["output"];
  from?: Maybe<Scalars["String"]["output"]>;
  to: Scalars["String"]["output"];
  changedAt: Scalars["DateTime"]["output"];
  changedBy: Scalars["String"]["output"];
};

export type StateChangeEdge = {
  __typename?: "StateChangeEdge";
  cursor: Scalars["String"]["output"];
  node: StateChange;
};

export type StateChangeConnection = {
  __typename?: "StateChangeConnection";
  edges: Array<StateChangeEdge>;
  nodes: Array<StateChange>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type IllegalMove = UserError & {
  __typename?: "IllegalMove";
  message: Scalars["String"]["output"];
  from: Scalars["String"]["output"];
  to: Scalars["String"]["output"];
  legal: Array<Scalars["String"]["output"]>;
};

export type BusinessCalendar = {
  __typename?: "BusinessCalendar";
  id: Scalars["ID"]["output"];
  code: Scalars["String"]["output"];
  name: Scalars["String"]["output"];
  timeZone: Scalars["String"]["output"];
  country?: Maybe<Scalars["CountryCode"]["output"]>;
  region?: Maybe<Scalars["String"]["output"]>;
  isDefault: Scalars["Boolean"]["output"];
  hours: Array<OpeningHours>;
  holidays: Array<BusinessHoliday>;
  minutesBetween: Scalars["Decimal"]["output"];
  dueAt?: Maybe<Scalars["DateTime"]["output"]>;
  version: Scalars["Int"]["output"];
};

export type BusinessCalendarHolidaysArgs = {
  from: Scalars["Date"]["input"];
  to: Scalars["Date"]["input"];
};

export type BusinessCalendarMinutesBetweenArgs = {
  from: Scalars["DateTime"]["input"];
  to: Scalars["DateTime"]["input"];
};

export type BusinessCalendarDueAtArgs = {
  from: Scalars["DateTime"]["input"];
  minutes: Scalars["Int"]["input"];
};

export type OpeningHours = {
  __typename?: "OpeningHours";
  weekday: Scalars["Int"]["output"];
  from: Scalars["String"]["output"];
  to: Scalars["String"]["output"];
};

export type BusinessHoliday = {
  __typename?: "BusinessHoliday";
  day: Scalars["Date"]["output"];
  name: Scalars["String"]["output"];
};

export type SetBusinessCalendarInput = {
  code: Scalars["String"]["input"];
  name: Scalars["String"]["input"];
  timeZone?: InputMaybe<Scalars["String"]["input"]>;
  hours?: InputMaybe<Array<OpeningHoursInput>>;
  holidaysOf?: InputMaybe<HolidaysOfInput>;
  isDefault?: InputMaybe<Scalars["Boolean"]["input"]>;
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type OpeningHoursInput = {
  weekday: Scalars["Int"]["input"];
  from: Scalars["String"]["input"];
  to: Scalars["String"]["input"];
};

export type HolidaysOfInput = {
  country: Scalars["CountryCode"]["input"];
  region?: InputMaybe<Scalars["String"]["input"]>;
};

export type ChangeBusinessHolidaysInput = {
  calendar: Scalars["String"]["input"];
  add?: InputMaybe<Array<BusinessHolidayInput>>;
  remove?: InputMaybe<Array<Scalars["Date"]["input"]>>;
};

export type BusinessHolidayInput = {
  day: Scalars["Date"]["input"];
  name: Scalars["String"]["input"];
};

export type BusinessCalendarNotFound = UserError & {
  __typename?: "BusinessCalendarNotFound";
  message: Scalars["String"]["output"];
  code: Scalars["String"]["output"];
};

export type SetBusinessCalendarResult = BusinessCalendar | VersionConflict | InvalidInput | IdempotencyConflict;

export type ChangeBusinessHolidaysResult =
  BusinessCalendar | BusinessCalendarNotFound | InvalidInput | IdempotencyConflict;

export type CaseQueue = {
  __typename?: "CaseQueue";
  id: Scalars["ID"]["output"];
  code: Scalars["String"]["output"];
  name: Scalars["String"]["output"];
  active: Scalars["Boolean"]["output"];
  version: Scalars["Int"]["output"];
};

export type SlaPolicy = {
  __typename?: "SlaPolicy";
  id: Scalars["ID"]["output"];
  code: Scalars["String"]["output"];
  name: Scalars["String"]["output"];
  calendar?: Maybe<BusinessCalendar>;
  queue?: Maybe<CaseQueue>;
  tier?: Maybe<Scalars["String"]["output"]>;
  escalateAtPercent?: Maybe<Scalars["Int"]["output"]>;
  escalateTo?: Maybe<Employee>;
  active: Scalars["Boolean"]["output"];
  targets: Array<SlaTarget>;
  version: Scalars["Int"]["output"];
};

export type SlaTarget = {
  __typename?: "SlaTarget";
  priority: CasePriority;
  firstResponseMinutes?: Maybe<Scalars["Int"]["output"]>;
  resolutionMinutes?: Maybe<Scalars["Int"]["output"]>;
};

export type CasePriority = "LOW" | "NORMAL" | "HIGH" | "URGENT";

export type SetCaseQueueInput = {
  code: Scalars["String"]["input"];
  name: Scalars["String"]["input"];
  active?: InputMaybe<Scalars["Boolean"]["input"]>;
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type SetSlaPolicyInput = {
  code: Scalars["String"]["input"];
  name: Scalars["String"]["input"];
  calendar?: InputMaybe<Scalars["String"]["input"]>;
  queue?: InputMaybe<Scalars["String"]["input"]>;
  tier?: InputMaybe<Scalars["String"]["input"]>;
  escalateAtPercent?: InputMaybe<Scalars["Int"]["input"]>;
  escalateToId?: InputMaybe<Scalars["ID"]["input"]>;
  active?: InputMaybe<Scalars["Boolean"]["input"]>;
  targets: Array<SlaTargetInput>;
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type SlaTargetInput = {
  priority: CasePriority;
  firstResponseMinutes?: InputMaybe<Scalars["Int"]["input"]>;
  resolutionMinutes?: InputMaybe<Scalars["Int"]["input"]>;
};

export type SetServiceTierInput = {
  customerId: Scalars["ID"]["input"];
  tier?: InputMaybe<Scalars["String"]["input"]>;
};

export type CaseQueueNotFound = UserError & {
  __typename?: "CaseQueueNotFound";
  message: Scalars["String"]["output"];
  code: Scalars["String"]["output"];
};

export type SetCaseQueueResult = CaseQueue | VersionConflict | InvalidInput | IdempotencyConflict;

export type SetSlaPolicyResult =
  SlaPolicy | CaseQueueNotFound | BusinessCalendarNotFound | VersionConflict | InvalidInput | IdempotencyConflict;

export type SetServiceTierResult = Customer | CustomerNotFound | CustomerErased | InvalidInput | IdempotencyConflict;

export type CasePromise = {
  __typename?: "CasePromise";
  minutes?: Maybe<Scalars["Int"]["output"]>;
  dueAt?: Maybe<Scalars["DateTime"]["output"]>;
  metAt?: Maybe<Scalars["DateTime"]["output"]>;
  took?: Maybe<Scalars["Decimal"]["output"]>;
  escalated: Scalars["Boolean"]["output"];
  breached: Scalars["Boolean"]["output"];
};

export type CaseStatus = "NEW" | "IN_PROGRESS" | "WAITING_FOR_CUSTOMER" | "RESOLVED" | "CLOSED" | "CANCELLED";

export type CaseChannel = "EMAIL" | "PHONE" | "CHAT" | "WEB" | "MEETING" | "OTHER";

export type CaseMessage = {
  __typename?: "CaseMessage";
  id: Scalars["ID"]["output"];
  direction: CaseMessageDirection;
  body: Scalars["String"]["output"];
  employee?: Maybe<Employee>;
  contact?: Maybe<Contact>;
  sentAt: Scalars["DateTime"]["output"];
};

export type CaseMessageDirection = "INBOUND" | "OUTBOUND" | "INTERNAL";

export type SlaEvent = {
  __typename?: "SlaEvent";
  kind: SlaEventKind;
  goal: SlaGoal;
  dueAt: Scalars["DateTime"]["output"];
  occurredAt: Scalars["DateTime"]["output"];
  employee?: Maybe<Employee>;
};

export type SlaEventKind = "ESCALATED" | "BREACHED";

export type SlaGoal = "FIRST_RESPONSE" | "RESOLUTION";

export type CaseRating = {
  __typename?: "CaseRating";
  score: Scalars["Int"]["output"];
  comment?: Maybe<Scalars["String"]["output"]>;
  ratedAt: Scalars["DateTime"]["output"];
};

export type CasesEscalated = {
  __typename?: "CasesEscalated";
  cases: Scalars["Int"]["output"];
  more: Scalars["Boolean"]["output"];
};

export type CaseEdge = {
  __typename?: "CaseEdge";
  cursor: Scalars["String"]["output"];
  node: Case;
};

export type CaseConnection = {
  __typename?: "CaseConnection";
  edges: Array<CaseEdge>;
  nodes: Array<Case>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type CaseMessageEdge = {
  __typename?: "CaseMessageEdge";
  cursor: Scalars["String"]["output"];
  node: CaseMessage;
};

export type CaseMessageConnection = {
  __typename?: "CaseMessageConnection";
  edges: Array<CaseMessageEdge>;
  nodes: Array<CaseMessage>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type CaseFilter = {
  customerId?: InputMaybe<Scalars["ID"]["input"]>;
  contactId?: InputMaybe<Scalars["ID"]["input"]>;
  ownerId?: InputMaybe<Scalars["ID"]["input"]>;
  hasOwner?: InputMaybe<Scalars["Boolean"]["input"]>;
  queue?: InputMaybe<Scalars["String"]["input"]>;
  status?: InputMaybe<CaseStatus>;
  open?: InputMaybe<Scalars["Boolean"]["input"]>;
  priority?: InputMaybe<CasePriority>;
  channel?: InputMaybe<CaseChannel>;
  breached?: InputMaybe<Scalars["Boolean"]["input"]>;
  number?: InputMaybe<TextFilter>;
  subject?: InputMaybe<TextFilter>;
  openedAt?: InputMaybe<DateTimeFilter>;
  resolutionDueAt?: InputMaybe<DateTimeFilter>;
  custom?: InputMaybe<Array<CustomFieldFilter>>;
  and?: InputMaybe<Array<CaseFilter>>;
  or?: InputMaybe<Array<CaseFilter>>;
  not?: InputMaybe<CaseFilter>;
};

export type CaseOrderField = "OPENED_AT" | "DUE" | "PRIORITY" | "NUMBER" | "CUSTOM";

export type CaseOrder = {
  field: CaseOrderField;
  direction: Direction;
  custom?: InputMaybe<Scalars["String"]["input"]>;
};

export type CreateCaseInput = {
  customerId: Scalars["ID"]["input"];
  contactId?: InputMaybe<Scalars["ID"]["input"]>;
  channel: CaseChannel;
  subject: Scalars["String"]["input"];
  description?: InputMaybe<Scalars["String"]["input"]>;
  language?: InputMaybe<TextLanguage>;
  priority: CasePriority;
  queue?: InputMaybe<Scalars["String"]["input"]>;
  ownerId?: InputMaybe<Scalars["ID"]["input"]>;
  openedAt?: InputMaybe<Scalars["DateTime"]["input"]>;
  custom?: InputMaybe<Array<CustomValueInput>>;
};

export type UpdateCaseInput = {
  id: Scalars["ID"]["input"];
  contactId?: InputMaybe<Scalars["ID"]["input"]>;
  subject?: InputMaybe<Scalars["String"]["input"]>;
  description?: InputMaybe<Scalars["String"]["input"]>;
  language?: InputMaybe<TextLanguage>;
  priority?: InputMaybe<CasePriority>;
  queue?: InputMaybe<Scalars["String"]["input"]>;
  ownerId?: InputMaybe<Scalars["ID"]["input"]>;
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  custom?: InputMaybe<Array<CustomValueInput>>;
};

export type MoveCaseInput = {
  id: Scalars["ID"]["input"];
  to: CaseStatus;
  at?: InputMaybe<Scalars["DateTime"]["input"]>;
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type AddCaseMessageInput = {
  caseId: Scalars["ID"]["input"];
  direction: CaseMessageDirection;
  body: Scalars["String"]["input"];
  employeeId?: InputMaybe<Scalars["ID"]["input"]>;
  contactId?: InputMaybe<Scalars["ID"]["input"]>;
  sentAt?: InputMaybe<Scalars["DateTime"]["input"]>;
};

export type RateCaseInput = {
  caseId: Scalars["ID"]["input"];
  score: Scalars["Int"]["input"];
  comment?: InputMaybe<Scalars["String"]["input"]>;
};

export type CaseNotFound = UserError & {
  __typename?: "CaseNotFound";
  message: Scalars["String"]["output"];
  id: Scalars["ID"]["output"];
};

export type CaseNotResolved = UserError & {
  __typename?: "CaseNotResolved";
  message: Scalars["String"]["output"];
  id: Scalars["ID"]["output"];
};

export type CaseAlreadyRated = UserError & {
  __typename?: "CaseAlreadyRated";
  message: Scalars["String"]["output"];
  id: Scalars["ID"]["output"];
};

export type CreateCaseResult =
  Case | CustomerNotFound | CustomerErased | CaseQueueNotFound | InvalidInput | IdempotencyConflict;

export type UpdateCaseResult =
  Case | CaseNotFound | CustomerErased | CaseQueueNotFound | VersionConflict | InvalidInput | IdempotencyConflict;

export type MoveCaseResult = Case | CaseNotFound | IllegalMove | VersionConflict | InvalidInput | IdempotencyConflict;

export type AddCaseMessageResult = Case | CaseNotFound | CustomerErased | InvalidInput | IdempotencyConflict;

export type RateCaseResult =
  Case | CaseNotFound | CaseNotResolved | CaseAlreadyRated | CustomerErased | InvalidInput | IdempotencyConflict;

export type EscalateDueCasesResult = CasesEscalated | InvalidInput | IdempotencyConflict;

export type CreateCasesInput = {
  rows: Array<CreateCaseInput>;
  policy: BulkPolicy;
  dryRun: Scalars["Boolean"]["input"];
};

export type UpdateCasesInput = {
  rows: Array<UpdateCaseInput>;
  policy: BulkPolicy;
  dryRun: Scalars["Boolean"]["input"];
};

export type MoveCasesInput = {
  rows: Array<MoveCaseInput>;
  policy: BulkPolicy;
  dryRun: Scalars["Boolean"]["input"];
};

export type CasesWritten = {
  __typename?: "CasesWritten";
  dryRun: Scalars["Boolean"]["output"];
  written: Scalars["Int"]["output"];
  refused: Scalars["Int"]["output"];
  rows: Array<CaseBulkRow>;
};

export type CaseBulkRow = {
  __typename?: "CaseBulkRow";
  index: Scalars["Int"]["output"];
  result: CaseBulkResult;
};

export type CaseBulkResult =
  | Case
  | CaseNotFound
  | CaseQueueNotFound
  | VersionConflict
  | CustomerNotFound
  | CustomerErased
  | IllegalMove
  | InvalidInput;

export type CreateCasesResult = CasesWritten | InvalidInput | IdempotencyConflict;

export type UpdateCasesResult = CasesWritten | InvalidInput | IdempotencyConflict;

export type MoveCasesResult = CasesWritten | InvalidInput | IdempotencyConflict;

export type CaseGrouping = "QUEUE" | "PRIORITY" | "OWNER" | "CHANNEL" | "MONTH";

export type CaseReportRow = {
  __typename?: "CaseReportRow";
  group?: Maybe<Scalars["String"]["output"]>;
  opened: Scalars["Int"]["output"];
  resolved: Scalars["Int"]["output"];
  firstResponse: PromiseReport;
  resolution: PromiseReport;
  rated: Scalars["Int"]["output"];
  averageScore?: Maybe<Scalars["Decimal"]["output"]>;
};

export type PromiseReport = {
  __typename?: "PromiseReport";
  kept: Scalars["Int"]["output"];
  missed: Scalars["Int"]["output"];
  attainment?: Maybe<Scalars["Decimal"]["output"]>;
  median?: Maybe<Scalars["Decimal"]["output"]>;
  p90?: Maybe<Scalars["Decimal"]["output"]>;
  p95?: Maybe<Scalars["Decimal"]["output"]>;
};

export type CaseAgesRow = {
  __typename?: "CaseAgesRow";
  group?: Maybe<Scalars["String"]["output"]>;
  open: Scalars["Int"]["output"];
  breached: Scalars["Int"]["output"];
  underOneDay: Scalars["Int"]["output"];
  oneToThreeDays: Scalars["Int"]["output"];
  threeToSevenDays: Scalars["Int"]["output"];
  sevenToThirtyDays: Scalars["Int"]["output"];
  thirtyDaysAndMore: Scalars["Int"]["output"];
};

export type CaseEscalationsRow = {
  __typename?: "CaseEscalationsRow";
  group?: Maybe<Scalars["String"]["output"]>;
  cases: Scalars["Int"]["output"];
  open: Scalars["Int"]["output"];
  firstResponse: EscalatedPromises;
  resolution: EscalatedPromises;
};

export type EscalatedPromises = {
  __typename?: "EscalatedPromises";
  escalated: Scalars["Int"]["output"];
  missed: Scalars["Int"]["output"];
  saved: Scalars["Int"]["output"];
};

export type CaseSatisfactionRow = {
  __typename?: "CaseSatisfactionRow";
  group?: Maybe<Scalars["String"]["output"]>;
  rated: Scalars["Int"]["output"];
  averageScore: Scalars["Decimal"]["output"];
  satisfied: Scalars["Int"]["output"];
  dissatisfied: Scalars["Int"]["output"];
  satisfaction: Scalars["Decimal"]["output"];
};

export type ArticleStatus = "DRAFT" | "PUBLISHED" | "ARCHIVED";

export type CaseArticle = {
  __typename?: "CaseArticle";
  case?: Maybe<Case>;
  article: Article;
  solved: Scalars["Boolean"]["output"];
  linkedAt: Scalars["DateTime"]["output"];
  linkedBy: Scalars["String"]["output"];
};

export type ArticleEdge = {
  __typename?: "ArticleEdge";
  cursor: Scalars["String"]["output"];
  node: Article;
};

export type ArticleConnection = {
  __typename?: "ArticleConnection";
  edges: Array<ArticleEdge>;
  nodes: Array<Article>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type CaseArticleEdge = {
  __typename?: "CaseArticleEdge";
  cursor: Scalars["String"]["output"];
  node: CaseArticle;
};

export type CaseArticleConnection = {
  __typename?: "CaseArticleConnection";
  edges: Array<CaseArticleEdge>;
  nodes: Array<CaseArticle>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type ArticleFilter = {
  status?: InputMaybe<ArticleStatus>;
  language?: InputMaybe<TextLanguage>;
  ownerId?: InputMaybe<Scalars["ID"]["input"]>;
  title?: InputMaybe<TextFilter>;
  and?: InputMaybe<Array<ArticleFilter>>;
  or?: InputMaybe<Array<ArticleFilter>>;
  not?: InputMaybe<ArticleFilter>;
};

export type ArticleOrderField = "EDITED_AT" | "TITLE" | "NUMBER";

export type ArticleOrder = {
  field: ArticleOrderField;
  direction: Direction;
};

export type CreateArticleInput = {
  title: Scalars["String"]["input"];
  body: Scalars["String"]["input"];
  language?: InputMaybe<TextLanguage>;
  ownerId?: InputMaybe<Scalars["ID"]["input"]>;
};

export type UpdateArticleInput = {
  id: Scalars["ID"]["input"];
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  title?: InputMaybe<Scalars["String"]["input"]>;
  body?: InputMaybe<Scalars["String"]["input"]>;
  language?: InputMaybe<TextLanguage>;
  ownerId?: InputMaybe<Scalars["ID"]["input"]>;
};

export type MoveArticleInput = {
  id: Scalars["ID"]["input"];
  to: ArticleStatus;
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type LinkArticleInput = {
  caseId: Scalars["ID"]["input"];
  articleId: Scalars["ID"]["input"];
  solved: Scalars["Boolean"]["input"];
};

export type UnlinkArticleInput = {
  caseId: Scalars["ID"]["input"];
  articleId: Scalars["ID"]["input"];
};

export type ArticleNotFound = UserError & {
  __typename?: "ArticleNotFound";
  message: Scalars["String"]["output"];
  articleId: Scalars["ID"]["output"];
};

export type CreateArticleResult = Article | InvalidInput | IdempotencyConflict;

export type UpdateArticleResult = Article | ArticleNotFound | VersionConflict | InvalidInput | IdempotencyConflict;

export type MoveArticleResult =
  Article | ArticleNotFound | IllegalMove | VersionConflict | InvalidInput | IdempotencyConflict;

export type LinkArticleResult = CaseArticle | CaseNotFound | ArticleNotFound | InvalidInput | IdempotencyConflict;

export type UnlinkArticleResult = Case | CaseNotFound | InvalidInput | IdempotencyConflict;

export type OpportunityLine = {
  __typename?: "OpportunityLine";
  place: Scalars["Int"]["output"];
  product?: Maybe<Product>;
  description?: Maybe<Scalars["String"]["output"]>;
  quantity: Scalars["Decimal"]["output"];
  unitPrice?: Maybe<Money>;
  discount: Scalars["Decimal"]["output"];
  net?: Maybe<Money>;
};

export type OpportunityEdge = {
  __typename?: "OpportunityEdge";
  cursor: Scalars["String"]["output"];
  node: Opportunity;
};

export type OpportunityConnection = {
  __typename?: "OpportunityConnection";
  edges: Array<OpportunityEdge>;
  nodes: Array<Opportunity>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type OpportunityFilter = {
  name?: InputMaybe<TextFilter>;
  customerId?: InputMaybe<Scalars["ID"]["input"]>;
  contactId?: InputMaybe<Scalars["ID"]["input"]>;
  hasCustomer?: InputMaybe<Scalars["Boolean"]["input"]>;
  ownerId?: InputMaybe<Scalars["ID"]["input"]>;
  hasOwner?: InputMaybe<Scalars["Boolean"]["input"]>;
  campaignId?: InputMaybe<Scalars["ID"]["input"]>;
  productId?: InputMaybe<Scalars["ID"]["input"]>;
  stage?: InputMaybe<OpportunityStage>;
  open?: InputMaybe<Scalars["Boolean"]["input"]>;
  source?: InputMaybe<Scalars["String"]["input"]>;
  lostReason?: InputMaybe<Scalars["String"]["input"]>;
  currency?: InputMaybe<Scalars["CurrencyCode"]["input"]>;
  value?: InputMaybe<DecimalFilter>;
  openedOn?: InputMaybe<DateFilter>;
  expectedCloseOn?: InputMaybe<DateFilter>;
  closedOn?: InputMaybe<DateFilter>;
  custom?: InputMaybe<Array<CustomFieldFilter>>;
  and?: InputMaybe<Array<OpportunityFilter>>;
  or?: InputMaybe<Array<OpportunityFilter>>;
  not?: InputMaybe<OpportunityFilter>;
};

export type OpportunityOrderField = "CREATED_AT" | "NAME" | "VALUE" | "EXPECTED_CLOSE" | "CLOSED" | "CUSTOM";

export type OpportunityOrder = {
  field: OpportunityOrderField;
  direction: Direction;
  custom?: InputMaybe<Scalars["String"]["input"]>;
};

export type OpportunityLineInput = {
  productId?: InputMaybe<Scalars["ID"]["input"]>;
  description?: InputMaybe<Scalars["String"]["input"]>;
  quantity?: InputMaybe<Scalars["Decimal"]["input"]>;
  unitPrice?: InputMaybe<Scalars["Decimal"]["input"]>;
  discount?: InputMaybe<Scalars["Decimal"]["input"]>;
};

export type CreateOpportunityInput = {
  name: Scalars["String"]["input"];
  customerId?: InputMaybe<Scalars["ID"]["input"]>;
  contactId?: InputMaybe<Scalars["ID"]["input"]>;
  ownerId?: InputMaybe<Scalars["ID"]["input"]>;
  source?: InputMaybe<Scalars["String"]["input"]>;
  campaignId?: InputMaybe<Scalars["ID"]["input"]>;
  stage?: InputMaybe<OpportunityStage>;
  value?: InputMaybe<MoneyInput>;
  currency?: InputMaybe<Scalars["CurrencyCode"]["input"]>;
  probability?: InputMaybe<Scalars["Decimal"]["input"]>;
  description?: InputMaybe<Scalars["String"]["input"]>;
  openedOn?: InputMaybe<Scalars["Date"]["input"]>;
  expectedCloseOn?: InputMaybe<Scalars["Date"]["input"]>;
  closedOn?: InputMaybe<Scalars["Date"]["input"]>;
  lostReason?: InputMaybe<Scalars["String"]["input"]>;
  lines?: InputMaybe<Array<OpportunityLineInput>>;
  custom?: InputMaybe<Array<CustomValueInput>>;
};

export type UpdateOpportunityInput = {
  id: Scalars["ID"]["input"];
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  name?: InputMaybe<Scalars["String"]["input"]>;
  customerId?: InputMaybe<Scalars["ID"]["input"]>;
  contactId?: InputMaybe<Scalars["ID"]["input"]>;
  ownerId?: InputMaybe<Scalars["ID"]["input"]>;
  source?: InputMaybe<Scalars["String"]["input"]>;
  campaignId?: InputMaybe<Scalars["ID"]["input"]>;
  value?: InputMaybe<MoneyInput>;
  currency?: InputMaybe<Scalars["CurrencyCode"]["input"]>;
  probability?: InputMaybe<Scalars["Decimal"]["input"]>;
  description?: InputMaybe<Scalars["String"]["input"]>;
  openedOn?: InputMaybe<Scalars["Date"]["input"]>;
  expectedCloseOn?: InputMaybe<Scalars["Date"]["input"]>;
  lines?: InputMaybe<Array<OpportunityLineInput>>;
  custom?: InputMaybe<Array<CustomValueInput>>;
};

export type MoveOpportunityInput = {
  id: Scalars["ID"]["input"];
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  to: OpportunityStage;
  closedOn?: InputMaybe<Scalars["Date"]["input"]>;
  lostReason?: InputMaybe<Scalars["String"]["input"]>;
  value?: InputMaybe<MoneyInput>;
};

export type OpportunityNotFound = UserError & {
  __typename?: "OpportunityNotFound";
  message: Scalars["String"]["output"];
  opportunityId: Scalars["ID"]["output"];
};

export type NotWinnable = UserError & {
  __typename?: "NotWinnable";
  message: Scalars["String"]["output"];
  missing: Array<Scalars["String"]["output"]>;
};

export type CreateOpportunityResult =
  Opportunity | CustomerNotFound | CustomerErased | NotWinnable | InvalidInput | IdempotencyConflict;

export type UpdateOpportunityResult =
  | Opportunity
  | OpportunityNotFound
  | VersionConflict
  | CustomerNotFound
  | CustomerErased
  | NotWinnable
  | InvalidInput
  | IdempotencyConflict;

export type MoveOpportunityResult =
  Opportunity | OpportunityNotFound | VersionConflict | IllegalMove | NotWinnable | InvalidInput | IdempotencyConflict;

export type CreateOpportunitiesInput = {
  rows: Array<CreateOpportunityInput>;
  policy: BulkPolicy;
  dryRun: Scalars["Boolean"]["input"];
};

export type UpdateOpportunitiesInput = {
  rows: Array<UpdateOpportunityInput>;
  policy: BulkPolicy;
  dryRun: Scalars["Boolean"]["input"];
};

export type MoveOpportunitiesInput = {
  rows: Array<MoveOpportunityInput>;
  policy: BulkPolicy;
  dryRun: Scalars["Boolean"]["input"];
};

export type OpportunitiesWritten = {
  __typename?: "OpportunitiesWritten";
  dryRun: Scalars["Boolean"]["output"];
  written: Scalars["Int"]["output"];
  refused: Scalars["Int"]["output"];
  rows: Array<OpportunityBulkRow>;
};

export type OpportunityBulkRow = {
  __typename?: "OpportunityBulkRow";
  index: Scalars["Int"]["output"];
  result: OpportunityBulkResult;
};

export type OpportunityBulkResult =
  | Opportunity
  | OpportunityNotFound
  | VersionConflict
  | CustomerNotFound
  | CustomerErased
  | IllegalMove
  | NotWinnable
  | InvalidInput;

export type CreateOpportunitiesResult = OpportunitiesWritten | InvalidInput | IdempotencyConflict;

export type UpdateOpportunitiesResult = OpportunitiesWritten | InvalidInput | IdempotencyConflict;

export type MoveOpportunitiesResult = OpportunitiesWritten | InvalidInput | IdempotencyConflict;

export type OpportunityStage = "PROSPECTING" | "ENGAGING" | "PROPOSED" | "NEGOTIATING" | "WON" | "LOST";

export type OpportunityStageRule = {
  __typename?: "OpportunityStageRule";
  stage: OpportunityStage;
  probability: Scalars["Decimal"]["output"];
  next: Array<OpportunityStage>;
  version: Scalars["Int"]["output"];
};

export type LostReason = {
  __typename?: "LostReason";
  code: Scalars["String"]["output"];
  name: Scalars["String"]["output"];
  active: Scalars["Boolean"]["output"];
};

export type LeadSource = {
  __typename?: "LeadSource";
  code: Scalars["String"]["output"];
  name: Scalars["String"]["output"];
  active: Scalars["Boolean"]["output"];
};

export type SetStageProbabilityInput = {
  stage: OpportunityStage;
  probability: Scalars["Decimal"]["input"];
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
};

export type PipelineChoiceInput = {
  code: Scalars["String"]["input"];
  name: Scalars["String"]["input"];
  active?: InputMaybe<Scalars["Boolean"]["input"]>;
};

export type SetStageProbabilityResult = OpportunityStageRule | VersionConflict | InvalidInput | IdempotencyConflict;

export type SetLostReasonResult = LostReason | InvalidInput | IdempotencyConflict;

export type SetLeadSourceResult = LeadSource | InvalidInput | IdempotencyConflict;

export type WinGrouping =
  "OWNER" | "TEAM" | "SOURCE" | "CAMPAIGN" | "CUSTOMER" | "PRODUCT" | "CUSTOMER_FIELD" | "FIELD" | "MONTH" | "NOTHING";

export type WinReportRow = {
  __typename?: "WinReportRow";
  group?: Maybe<Scalars["String"]["output"]>;
  owner?: Maybe<Employee>;
  team?: Maybe<Team>;
  campaign?: Maybe<Campaign>;
  customer?: Maybe<Customer>;
  product?: Maybe<Product>;
  won: Scalars["Int"]["output"];
  lost: Scalars["Int"]["output"];
  winRate: Scalars["Decimal"]["output"];
  wonValue: Array<Money>;
  lostValue: Array<Money>;
  averageCycle?: Maybe<Scalars["Decimal"]["output"]>;
  medianCycle?: Maybe<Scalars["Int"]["output"]>;
};

export type OpenGrouping =
  "STAGE" | "OWNER" | "TEAM" | "SOURCE" | "CAMPAIGN" | "CUSTOMER" | "PRODUCT" | "CUSTOMER_FIELD" | "FIELD" | "MONTH";

export type OpenPipelineRow = {
  __typename?: "OpenPipelineRow";
  group?: Maybe<Scalars["String"]["output"]>;
  owner?: Maybe<Employee>;
  team?: Maybe<Team>;
  campaign?: Maybe<Campaign>;
  customer?: Maybe<Customer>;
  product?: Maybe<Product>;
  currency?: Maybe<Scalars["CurrencyCode"]["output"]>;
  open: Scalars["Int"]["output"];
  openValue?: Maybe<Money>;
  weightedValue?: Maybe<Money>;
};

export type SalesForecastRow = {
  __typename?: "SalesForecastRow";
  month: Scalars["String"]["output"];
  owner?: Maybe<Employee>;
  currency?: Maybe<Scalars["CurrencyCode"]["output"]>;
  won: Scalars["Int"]["output"];
  wonValue?: Maybe<Money>;
  open: Scalars["Int"]["output"];
  openValue?: Maybe<Money>;
  weightedValue?: Maybe<Money>;
};

export type StageDuration = {
  __typename?: "StageDuration";
  stage: OpportunityStage;
  entered: Scalars["Int"]["output"];
  left: Scalars["Int"]["output"];
  averageDays?: Maybe<Scalars["Decimal"]["output"]>;
  medianDays?: Maybe<Scalars["Decimal"]["output"]>;
};

export type QuotaGrouping = "EMPLOYEE" | "TEAM";

export type Quota = {
  __typename?: "Quota";
  employee?: Maybe<Employee>;
  team?: Maybe<Team>;
  month: Scalars["String"]["output"];
  amount: Money;
  version: Scalars["Int"]["output"];
};

export type QuotaAttainment = {
  __typename?: "QuotaAttainment";
  employee?: Maybe<Employee>;
  team?: Maybe<Team>;
  quota: Money;
  won: Money;
  attainment?: Maybe<Scalars["Decimal"]["output"]>;
};

export type SetQuotaInput = {
  employeeId?: InputMaybe<Scalars["ID"]["input"]>;
  teamId?: InputMaybe<Scalars["ID"]["input"]>;
  month: Scalars["Date"]["input"];
  amount: MoneyInput;
};

export type SetQuotaResult = Quota | TeamNotFound | InvalidInput | IdempotencyConflict;

export type LeadStatus = "NEW" | "WORKING" | "QUALIFIED" | "DISQUALIFIED" | "CONVERTED";

export type LeadDuplicate = {
  __typename?: "LeadDuplicate";
  lead?: Maybe<Lead>;
  customer?: Maybe<Customer>;
  contact?: Maybe<Contact>;
  score: Scalars["Float"]["output"];
  rules: Array<LeadDuplicateRule>;
};

export type LeadDuplicateRule = "EMAIL" | "TELEPHONE" | "ORGANISATION";

export type LeadEdge = {
  __typename?: "LeadEdge";
  cursor: Scalars["String"]["output"];
  node: Lead;
};

export type LeadConnection = {
  __typename?: "LeadConnection";
  edges: Array<LeadEdge>;
  nodes: Array<Lead>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type LeadNotFound = UserError & {
  __typename?: "LeadNotFound";
  message: Scalars["String"]["output"];
  leadId: Scalars["ID"]["output"];
};

export type LeadErased = UserError & {
  __typename?: "LeadErased";
  message: Scalars["String"]["output"];
  leadId: Scalars["ID"]["output"];
};

export type CreateLeadResult = Lead | TeamNotFound | InvalidInput | IdempotencyConflict;

export type UpdateLeadResult =
  Lead | LeadNotFound | LeadErased | VersionConflict | TeamNotFound | InvalidInput | IdempotencyConflict;

export type MoveLeadResult =
  Lead | LeadNotFound | LeadErased | VersionConflict | IllegalMove | InvalidInput | IdempotencyConflict;

export type LeadFilter = {
  name?: InputMaybe<TextFilter>;
  email?: InputMaybe<Scalars["String"]["input"]>;
  status?: InputMaybe<LeadStatus>;
  open?: InputMaybe<Scalars["Boolean"]["input"]>;
  source?: InputMaybe<Scalars["String"]["input"]>;
  disqualifiedReason?: InputMaybe<Scalars["String"]["input"]>;
  countryCode?: InputMaybe<Scalars["String"]["input"]>;
  language?: InputMaybe<TextLanguage>;
  campaignId?: InputMaybe<Scalars["ID"]["input"]>;
  ownerId?: InputMaybe<Scalars["ID"]["input"]>;
  hasOwner?: InputMaybe<Scalars["Boolean"]["input"]>;
  teamId?: InputMaybe<Scalars["ID"]["input"]>;
  customerId?: InputMaybe<Scalars["ID"]["input"]>;
  score?: InputMaybe<LeadScoreFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  custom?: InputMaybe<Array<CustomFieldFilter>>;
  and?: InputMaybe<Array<LeadFilter>>;
  or?: InputMaybe<Array<LeadFilter>>;
  not?: InputMaybe<LeadFilter>;
};

export type LeadScoreFilter = {
  min?: InputMaybe<Scalars["Int"]["input"]>;
  max?: InputMaybe<Scalars["Int"]["input"]>;
};

export type LeadOrderField = "CREATED_AT" | "NAME" | "SCORE" | "CUSTOM";

export type LeadOrder = {
  field: LeadOrderField;
  direction: Direction;
  custom?: InputMaybe<Scalars["String"]["input"]>;
};

export type CreateLeadInput = {
  name?: InputMaybe<Scalars["String"]["input"]>;
  organisation?: InputMaybe<Scalars["String"]["input"]>;
  title?: InputMaybe<Scalars["String"]["input"]>;
  email?: InputMaybe<Scalars["String"]["input"]>;
  phone?: InputMaybe<Scalars["String"]["input"]>;
  website?: InputMaybe<Scalars["String"]["input"]>;
  countryCode?: InputMaybe<Scalars["String"]["input"]>;
  language?: InputMaybe<TextLanguage>;
  source?: InputMaybe<Scalars["String"]["input"]>;
  campaignId?: InputMaybe<Scalars["ID"]["input"]>;
  description?: InputMaybe<Scalars["String"]["input"]>;
  status?: InputMaybe<LeadStatus>;
  disqualifiedReason?: InputMaybe<Scalars["String"]["input"]>;
  ownerId?: InputMaybe<Scalars["ID"]["input"]>;
  teamId?: InputMaybe<Scalars["ID"]["input"]>;
  createdAt?: InputMaybe<Scalars["DateTime"]["input"]>;
  custom?: InputMaybe<Array<CustomValueInput>>;
};

export type UpdateLeadInput = {
  id: Scalars["ID"]["input"];
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  name?: InputMaybe<Scalars["String"]["input"]>;
  organisation?: InputMaybe<Scalars["String"]["input"]>;
  title?: InputMaybe<Scalars["String"]["input"]>;
  email?: InputMaybe<Scalars["String"]["input"]>;
  phone?: InputMaybe<Scalars["String"]["input"]>;
  website?: InputMaybe<Scalars["String"]["input"]>;
  countryCode?: InputMaybe<Scalars["String"]["input"]>;
  language?: InputMaybe<TextLanguage>;
  source?: InputMaybe<Scalars["String"]["input"]>;
  campaignId?: InputMaybe<Scalars["ID"]["input"]>;
  description?: InputMaybe<Scalars["String"]["input"]>;
  ownerId?: InputMaybe<Scalars["ID"]["input"]>;
  teamId?: InputMaybe<Scalars["ID"]["input"]>;
  custom?: InputMaybe<Array<CustomValueInput>>;
};

export type MoveLeadInput = {
  id: Scalars["ID"]["input"];
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  to: LeadStatus;
  disqualifiedReason?: InputMaybe<Scalars["String"]["input"]>;
};

export type CreateLeadsInput = {
  rows: Array<CreateLeadInput>;
  policy: BulkPolicy;
  dryRun: Scalars["Boolean"]["input"];
};

export type UpdateLeadsInput = {
  rows: Array<UpdateLeadInput>;
  policy: BulkPolicy;
  dryRun: Scalars["Boolean"]["input"];
};

export type MoveLeadsInput = {
  rows: Array<MoveLeadInput>;
  policy: BulkPolicy;
  dryRun: Scalars["Boolean"]["input"];
};

export type LeadsWritten = {
  __typename?: "LeadsWritten";
  dryRun: Scalars["Boolean"]["output"];
  written: Scalars["Int"]["output"];
  refused: Scalars["Int"]["output"];
  rows: Array<LeadBulkRow>;
};

export type LeadBulkRow = {
  __typename?: "LeadBulkRow";
  index: Scalars["Int"]["output"];
  result: LeadBulkResult;
};

export type LeadBulkResult =
  Lead | LeadNotFound | LeadErased | VersionConflict | TeamNotFound | IllegalMove | InvalidInput;

export type CreateLeadsResult = LeadsWritten | InvalidInput | IdempotencyConflict;

export type UpdateLeadsResult = LeadsWritten | InvalidInput | IdempotencyConflict;

export type MoveLeadsResult = LeadsWritten | InvalidInput | IdempotencyConflict;

export type PersonalDataOfLead = {
  __typename?: "PersonalDataOfLead";
  leadId: Scalars["ID"]["output"];
  rows: PersonalRowConnection;
};

export type PersonalDataOfLeadRowsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type EraseLeadInput = {
  leadId: Scalars["ID"]["input"];
};

export type LeadErasure = {
  __typename?: "LeadErasure";
  id: Scalars["ID"]["output"];
  leadId: Scalars["ID"]["output"];
  erasedAt: Scalars["DateTime"]["output"];
  erasedBy: Scalars["String"]["output"];
  requestId?: Maybe<Scalars["String"]["output"]>;
  blanked: Array<RecordCount>;
  digests: Array<Scalars["String"]["output"]>;
};

export type EraseLeadResult = LeadErasure | LeadNotFound | InvalidInput | IdempotencyConflict;

export type LeadConsent = {
  __typename?: "LeadConsent";
  id: Scalars["ID"]["output"];
  channel: ConsentChannel;
  purpose?: Maybe<ConsentPurpose>;
  state: ConsentState;
  saidAt: Scalars["DateTime"]["output"];
  how: ConsentWay;
  proof?: Maybe<Scalars["String"]["output"]>;
  recordedAt: Scalars["DateTime"]["output"];
  recordedBy: Scalars["String"]["output"];
};

export type LeadConsentEdge = {
  __typename?: "LeadConsentEdge";
  cursor: Scalars["String"]["output"];
  node: LeadConsent;
};

export type LeadConsentConnection = {
  __typename?: "LeadConsentConnection";
  edges: Array<LeadConsentEdge>;
  nodes: Array<LeadConsent>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type RecordLeadConsentInput = {
  leadId: Scalars["ID"]["input"];
  channel: ConsentChannel;
  purpose: Scalars["String"]["input"];
  state: ConsentState;
  saidAt?: InputMaybe<Scalars["DateTime"]["input"]>;
  how: ConsentWay;
  proof?: InputMaybe<Scalars["String"]["input"]>;
};

export type RecordLeadConsentResult = Lead | LeadNotFound | LeadErased | InvalidInput | IdempotencyConflict;

export type LeadScoreReason = {
  __typename?: "LeadScoreReason";
  ruleId: Scalars["ID"]["output"];
  name: Scalars["String"]["output"];
  points: Scalars["Int"]["output"];
};

export type LeadScoreRule = {
  __typename?: "LeadScoreRule";
  id: Scalars["ID"]["output"];
  name: Scalars["String"]["output"];
  condition: LeadCondition;
  points: Scalars["Int"]["output"];
  active: Scalars["Boolean"]["output"];
  version: Scalars["Int"]["output"];
};

export type LeadAssignmentRule = {
  __typename?: "LeadAssignmentRule";
  id: Scalars["ID"]["output"];
  name: Scalars["String"]["output"];
  place: Scalars["Int"]["output"];
  condition: LeadCondition;
  owner?: Maybe<Employee>;
  team?: Maybe<Team>;
  active: Scalars["Boolean"]["output"];
  version: Scalars["Int"]["output"];
};

export type LeadCondition = {
  __typename?: "LeadCondition";
  sources?: Maybe<Array<Scalars["String"]["output"]>>;
  countries?: Maybe<Array<Scalars["String"]["output"]>>;
  languages?: Maybe<Array<TextLanguage>>;
  campaignIds?: Maybe<Array<Scalars["ID"]["output"]>>;
  emailDomains?: Maybe<Array<Scalars["String"]["output"]>>;
  hasEmail?: Maybe<Scalars["Boolean"]["output"]>;
  hasPhone?: Maybe<Scalars["Boolean"]["output"]>;
  hasOrganisation?: Maybe<Scalars["Boolean"]["output"]>;
  titleContains?: Maybe<Scalars["String"]["output"]>;
  custom?: Maybe<Array<Scalars["String"]["output"]>>;
  scoreFrom?: Maybe<Scalars["Int"]["output"]>;
};

export type LeadConditionInput = {
  sources?: InputMaybe<Array<Scalars["String"]["input"]>>;
  countries?: InputMaybe<Array<Scalars["String"]["input"]>>;
  languages?: InputMaybe<Array<TextLanguage>>;
  campaignIds?: InputMaybe<Array<Scalars["ID"]["input"]>>;
  emailDomains?: InputMaybe<Array<Scalars["String"]["input"]>>;
  hasEmail?: InputMaybe<Scalars["Boolean"]["input"]>;
  hasPhone?: InputMaybe<Scalars["Boolean"]["input"]>;
  hasOrganisation?: InputMaybe<Scalars["Boolean"]["input"]>;
  titleContains?: InputMaybe<Scalars["String"]["input"]>;
  custom?: InputMaybe<Array<CustomFieldFilter>>;
};

export type LeadAssignmentConditionInput = {
  sources?: InputMaybe<Array<Scalars["String"]["input"]>>;
  countries?: InputMaybe<Array<Scalars["String"]["input"]>>;
  languages?: InputMaybe<Array<TextLanguage>>;
  campaignIds?: InputMaybe<Array<Scalars["ID"]["input"]>>;
  emailDomains?: InputMaybe<Array<Scalars["String"]["input"]>>;
  hasEmail?: InputMaybe<Scalars["Boolean"]["input"]>;
  hasPhone?: InputMaybe<Scalars["Boolean"]["input"]>;
  hasOrganisation?: InputMaybe<Scalars["Boolean"]["input"]>;
  titleContains?: InputMaybe<Scalars["String"]["input"]>;
  custom?: InputMaybe<Array<CustomFieldFilter>>;
  scoreFrom?: InputMaybe<Scalars["Int"]["input"]>;
};

export type SetLeadScoreRuleInput = {
  id?: InputMaybe<Scalars["ID"]["input"]>;
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  name: Scalars["String"]["input"];
  condition: LeadConditionInput;
  points: Scalars["Int"]["input"];
  active?: InputMaybe<Scalars["Boolean"]["input"]>;
};

export type SetLeadAssignmentRuleInput = {
  id?: InputMaybe<Scalars["ID"]["input"]>;
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  name: Scalars["String"]["input"];
  place: Scalars["Int"]["input"];
  condition: LeadAssignmentConditionInput;
  ownerId?: InputMaybe<Scalars["ID"]["input"]>;
  teamId?: InputMaybe<Scalars["ID"]["input"]>;
  active?: InputMaybe<Scalars["Boolean"]["input"]>;
};

export type AssignLeadsInput = {
  leadIds?: InputMaybe<Array<Scalars["ID"]["input"]>>;
  reassign: Scalars["Boolean"]["input"];
};

export type LeadsAssigned = {
  __typename?: "LeadsAssigned";
  asked: Scalars["Int"]["output"];
  assigned: Scalars["Int"]["output"];
  leads: Array<Lead>;
};

export type LeadRuleNotFound = UserError & {
  __typename?: "LeadRuleNotFound";
  message: Scalars["String"]["output"];
  ruleId: Scalars["ID"]["output"];
};

export type SetLeadScoreRuleResult =
  LeadScoreRule | LeadRuleNotFound | VersionConflict | InvalidInput | IdempotencyConflict;

export type SetLeadAssignmentRuleResult =
  LeadAssignmentRule | LeadRuleNotFound | TeamNotFound | VersionConflict | InvalidInput | IdempotencyConflict;

export type AssignLeadsResult = LeadsAssigned | LeadNotFound | InvalidInput | IdempotencyConflict;

export type ConvertLeadInput = {
  leadId: Scalars["ID"]["input"];
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  customerId?: InputMaybe<Scalars["ID"]["input"]>;
  contactId?: InputMaybe<Scalars["ID"]["input"]>;
  allowDuplicate: Scalars["Boolean"]["input"];
  customerCustom?: InputMaybe<Array<CustomValueInput>>;
  contactCustom?: InputMaybe<Array<CustomValueInput>>;
  opportunity?: InputMaybe<ConvertLeadOpportunityInput>;
};

export type ConvertLeadOpportunityInput = {
  name?: InputMaybe<Scalars["String"]["input"]>;
  value?: InputMaybe<MoneyInput>;
  stage?: InputMaybe<OpportunityStage>;
  probability?: InputMaybe<Scalars["Decimal"]["input"]>;
  expectedCloseOn?: InputMaybe<Scalars["Date"]["input"]>;
  description?: InputMaybe<Scalars["String"]["input"]>;
  custom?: InputMaybe<Array<CustomValueInput>>;
};

export type LeadConverted = {
  __typename?: "LeadConverted";
  lead: Lead;
  customer?: Maybe<Customer>;
  contact?: Maybe<Contact>;
  opportunity?: Maybe<Opportunity>;
};

export type ConvertLeadResult =
  | LeadConverted
  | LeadNotFound
  | LeadErased
  | VersionConflict
  | IllegalMove
  | CustomerNotFound
  | CustomerErased
  | PossibleDuplicates
  | InvalidInput
  | IdempotencyConflict;

export type ConvertLeadsInput = {
  rows: Array<ConvertLeadInput>;
  policy: BulkPolicy;
  dryRun: Scalars["Boolean"]["input"];
};

export type LeadsConverted = {
  __typename?: "LeadsConverted";
  dryRun: Scalars["Boolean"]["output"];
  written: Scalars["Int"]["output"];
  refused: Scalars["Int"]["output"];
  rows: Array<LeadConversionBulkRow>;
};

export type LeadConversionBulkRow = {
  __typename?: "LeadConversionBulkRow";
  index: Scalars["Int"]["output"];
  result: LeadConversionBulkResult;
};

export type LeadConversionBulkResult =
  | LeadConverted
  | LeadNotFound
  | LeadErased
  | VersionConflict
  | IllegalMove
  | CustomerNotFound
  | CustomerErased
  | PossibleDuplicates
  | InvalidInput;

export type ConvertLeadsResult = LeadsConverted | InvalidInput | IdempotencyConflict;

export type LeadGrouping = "SOURCE" | "CAMPAIGN" | "OWNER" | "TEAM" | "COUNTRY" | "MONTH" | "NOTHING";

export type LeadFunnelRow = {
  __typename?: "LeadFunnelRow";
  group?: Maybe<Scalars["String"]["output"]>;
  leads: Scalars["Int"]["output"];
  statuses: Array<LeadStatusCount>;
  worked: Scalars["Int"]["output"];
  qualified: Scalars["Int"]["output"];
  converted: Scalars["Int"]["output"];
  disqualified: Scalars["Int"]["output"];
  conversionRate: Scalars["Decimal"]["output"];
  averageDays?: Maybe<Scalars["Decimal"]["output"]>;
  medianDays?: Maybe<Scalars["Decimal"]["output"]>;
  won: Scalars["Int"]["output"];
  wonValue: Array<Money>;
};

export type LeadStatusCount = {
  __typename?: "LeadStatusCount";
  status: LeadStatus;
  count: Scalars["Int"]["output"];
};

export type Partner = {
  __typename?: "Partner";
  id: Scalars["ID"]["output"];
  number: Scalars["String"]["output"];
  name: Scalars["String"]["output"];
  active: Scalars["Boolean"]["output"];
  createdAt: Scalars["DateTime"]["output"];
  version: Scalars["Int"]["output"];
  agreements: AgreementConnection;
  reads?: Maybe<PartnerReadConnection>;
  changes?: Maybe<ChangeConnection>;
};

export type PartnerAgreementsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  where?: InputMaybe<AgreementFilter>;
  orderBy?: InputMaybe<Array<AgreementOrder>>;
};

export type PartnerReadsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type PartnerChangesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type Agreement = {
  __typename?: "Agreement";
  id: Scalars["ID"]["output"];
  partner: Partner;
  customer?: Maybe<Customer>;
  parts: Array<SharedPart>;
  channels: Array<InteractionChannel>;
  validFrom: Scalars["DateTime"]["output"];
  validUntil?: Maybe<Scalars["DateTime"]["output"]>;
  revokedAt?: Maybe<Scalars["DateTime"]["output"]>;
  inForce: Scalars["Boolean"]["output"];
  createdAt: Scalars["DateTime"]["output"];
  version: Scalars["Int"]["output"];
};

export type SharedPart = "PROFILE" | "ORDERS" | "INVOICES";

export type PartnerEdge = {
  __typename?: "PartnerEdge";
  cursor: Scalars["String"]["output"];
  node: Partner;
};

export type PartnerConnection = {
  __typename?: "PartnerConnection";
  edges: Array<PartnerEdge>;
  nodes: Array<Partner>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type AgreementEdge = {
  __typename?: "AgreementEdge";
  cursor: Scalars["String"]["output"];
  node: Agreement;
};

export type AgreementConnection = {
  __typename?: "AgreementConnection";
  edges: Array<AgreementEdge>;
  nodes: Array<Agreement>;
  pageInfo: PageInfo;
  totalCount: Scalars["Int"]["output"];
};

export type PartnerFilter = {
  name?: InputMaybe<TextFilter>;
  number?: InputMaybe<TextFilter>;
  active?: InputMaybe<Scalars["Boolean"]["input"]>;
  and?: InputMaybe<Array<PartnerFilter>>;
  or?: InputMaybe<Array<PartnerFilter>>;
  not?: InputMaybe<PartnerFilter>;
};

export type PartnerOrderField = "NAME" | "NUMBER" | "CREATED_AT";

export type PartnerOrder = {
  field: PartnerOrderField;
  direction: Direction;
};

export type AgreementFilter = {
  customerId?: InputMaybe<Scalars["ID"]["input"]>;
  inForce?: InputMaybe<Scalars["Boolean"]["input"]>;
  part?: InputMaybe<SharedPart>;
  channel?: InputMaybe<InteractionChannel>;
  and?: InputMaybe<Array<AgreementFilter>>;
  or?: InputMaybe<Array<AgreementFilter>>;
  not?: InputMaybe<AgreementFilter>;
};

export type AgreementOrderField = "CREATED_AT" | "VALID_FROM" | "VALID_UNTIL";

export type AgreementOrder = {
  field: AgreementOrderField;
  direction: Direction;
};

export type CreatePartnerInput = {
  number?: InputMaybe<Scalars["String"]["input"]>;
  name: Scalars["String"]["input"];
};

export type UpdatePartnerInput = {
  id: Scalars["ID"]["input"];
  expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  name?: InputMaybe<Scalars["String"]["input"]>;
  active?: InputMaybe<Scalars["Boolean"]["input"]>;
};

export type ShareCustomersInput = {
  partnerId: Scalars["ID"]["input"];
  customerIds: Array<Scalars["ID"]["input"]>;
  parts: Array<SharedPart>;
  channels: Array<InteractionChannel>;
  validFrom?: InputMaybe<Scalars["DateTime"]["input"]>;
  validUntil?: InputMaybe<Scalars["DateTime"]["input"]>;
};

export type RevokeCustomersInput = {
  partnerId: Scalars["ID"]["input"];
  customerIds: Array<Scalars["ID"]["input"]>;
};

export type PartnerNotFound = UserError & {
  __typename?: "PartnerNotFound";
  message: Scalars["String"]["output"];
  partnerId: Scalars["ID"]["output"];
};

export type PartnerNumberTaken = UserError & {
  __typename?: "PartnerNumberTaken";
  message: Scalars["String"]["output"];
  number: Scalars["String"]["output"];
};

export type CreatePartnerResult = Partner | PartnerNumberTaken | InvalidInput | IdempotencyConflict;

export type UpdatePartnerResult = Partner | PartnerNotFound | VersionConflict | InvalidInput | IdempotencyConflict;

export type ShareCustomersResult =
  Partner | PartnerNotFound | CustomerNotFound | CustomerErased | InvalidInput | IdempotencyConflict;

export type RevokeCustomersResult = Partner | PartnerNotFound | CustomerNotFound | InvalidInput | IdempotencyConflict;

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

export type ErasureInCrmFilter = {
  customerId?: InputMaybe<Scalars["ID"]["input"]>;
  identifier?: InputMaybe<Scalars["String"]["input"]>;
  and?: InputMaybe<Array<ErasureInCrmFilter>>;
  or?: InputMaybe<Array<ErasureInCrmFilter>>;
  not?: InputMaybe<ErasureInCrmFilter>;
};

export type EraseFromCrmInput = {
  customerId: Scalars["ID"]["input"];
  contactId?: InputMaybe<Scalars["ID"]["input"]>;
  soleTrader: Scalars["Boolean"]["input"];
};

export type NotAPerson = UserError & {
  __typename?: "NotAPerson";
  message: Scalars["String"]["output"];
};

export type ContactNotFound = UserError & {
  __typename?: "ContactNotFound";
  message: Scalars["String"]["output"];
  contactId: Scalars["ID"]["output"];
};

export type EraseFromCrmResult =
  | ErasureReceipt
  | CustomerNotFound
  | ContactNotFound
  | NotAPerson
  | OpenOrders
  | ErasureUnderWay
  | InvalidInput
  | IdempotencyConflict;

export type Viewer = {
  __typename?: "Viewer";
  subject: Scalars["String"]["output"];
  role: Role;
  scopes: Array<Scalars["String"]["output"]>;
  partnerId?: Maybe<Scalars["ID"]["output"]>;
  employeeId?: Maybe<Scalars["ID"]["output"]>;
};

export type RoleDescription = {
  __typename?: "RoleDescription";
  role: Role;
  claim: Scalars["String"]["output"];
  about: Scalars["String"]["output"];
  scopes: Array<Scalars["String"]["output"]>;
};

export type Role =
  | "ADMINISTRATOR"
  | "ANALYST"
  | "ACCOUNTANT"
  | "SALESPERSON"
  | "MARKETER"
  | "SUPPORT_AGENT"
  | "STOREKEEPER"
  | "PLANNER"
  | "PERSONNEL"
  | "PRIVACY_OFFICER"
  | "PARTNER";

export type ScopeDescription = {
  __typename?: "ScopeDescription";
  name: Scalars["String"]["output"];
  about: Scalars["String"]["output"];
};

export type Link__Purpose = "SECURITY" | "EXECUTION";

export type _Service = {
  __typename?: "_Service";
  sdl?: Maybe<Scalars["String"]["output"]>;
};

export type _Entity =
  Campaign | Case | Customer | Employee | Interaction | Lead | Opportunity | Partner | Product | Segment;

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
  CreateCustomerResult:
    CustomerRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  UpdateCustomerResult:
    | CustomerRow
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData;
  CustomerBulkResult:
    | CustomerRow
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData;
  CreateCustomersResult: BulkAnswer | RefusalData | RefusalData;
  UpdateCustomersResult: BulkAnswer | RefusalData | RefusalData;
  ContactBulkResult: ContactRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  CreateContactResult: ContactRow | RefusalData | RefusalData | RefusalData | RefusalData;
  UpdateContactResult: ContactRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  CreateContactsResult: BulkAnswer | RefusalData | RefusalData;
  UpdateContactsResult: BulkAnswer | RefusalData | RefusalData;
  NotDuplicatesResult:
    | { kind: "NotDuplicatesDeclared"; customerId: string; otherId: string }
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData;
  ReplaceCompanyFormsResult:
    | { kind: "CompanyFormsReplaced"; countryCode: string | null; added: number; removed: number }
    | RefusalData
    | RefusalData;
  MergeCustomersResult:
    | CustomerMergeRow
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData;
  UnmergeCustomerResult:
    CustomerMergeRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  MergeContactsResult:
    ContactMergeRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  UnmergeContactResult: ContactMergeRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  CreateTeamResult: TeamRow | RefusalData | RefusalData | RefusalData;
  UpdateTeamResult: TeamRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  ChangeTeamMembersResult: TeamRow | RefusalData | RefusalData | RefusalData | RefusalData;
  CustomValuesBulkResult: CustomValuesSet | RefusalData | RefusalData | RefusalData | RefusalData;
  SetCustomValuesResult: BulkAnswer | RefusalData | RefusalData;
  DeclareCustomFieldResult: CustomFieldRow | RefusalData | RefusalData | RefusalData;
  UpdateCustomFieldResult: CustomFieldRow | RefusalData | RefusalData | RefusalData | RefusalData;
  LogInteractionResult: InteractionRow | InteractionNotFound | RefusalData | RefusalData | RefusalData | RefusalData;
  UpdateInteractionResult:
    InteractionRow | InteractionNotFound | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  CompleteInteractionResult:
    | InteractionRow
    | InteractionNotFound
    | NotATask
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData;
  ReopenInteractionResult:
    | InteractionRow
    | InteractionNotFound
    | NotATask
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData;
  DeleteInteractionResult:
    | InteractionDeleted
    | InteractionNotFound
    | InteractionOfOthers
    | InteractionInUse
    | RefusalData
    | RefusalData
    | RefusalData;
  InteractionBulkResult:
    | InteractionRow
    | InteractionNotFound
    | RefusalData
    | RefusalData
    | NotATask
    | RefusalData
    | RefusalData
    | RefusalData;
  RecordInteractionsResult: BulkAnswer | RefusalData | RefusalData;
  UpdateInteractionsResult: BulkAnswer | RefusalData | RefusalData;
  CompleteInteractionsResult: BulkAnswer | RefusalData | RefusalData;
  ReceiveEmailResult: InteractionRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  AddNoteResult: NoteRow | RefusalData | RefusalData | RefusalData | RefusalData;
  UpdateNoteResult: NoteRow | RefusalData | RefusalData | RefusalData | RefusalData;
  DeleteNoteResult: NoteDeleted | RefusalData | RefusalData | RefusalData | RefusalData;
  NoteBulkResult: NoteRow | RefusalData | RefusalData | RefusalData;
  AddNotesResult: BulkAnswer | RefusalData | RefusalData;
  AddCommentResult: CommentRow | RefusalData | RefusalData | RefusalData | RefusalData;
  UpdateCommentResult: CommentRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  DeleteCommentResult: CommentDeleted | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  AddFollowersResult: { recordId: string } | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  RemoveFollowersResult: { recordId: string } | RefusalData | RefusalData;
  MarkFeedReadResult: OwnFeed | RefusalData | RefusalData;
  AttachFileResult: FileRow | RefusalData | RefusalData | RefusalData | RefusalData;
  DetachFileResult: FileDetached | RefusalData | RefusalData | RefusalData;
  ConsentBulkResult:
    ConsentRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  RecordConsentsResult: BulkAnswer | RefusalData | RefusalData;
  RecordConsentResult:
    | ConsentRow
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData;
  SetConsentPurposeResult: ConsentPurposeRow | RefusalData | RefusalData;
  CreateSegmentResult: SegmentRow | RefusalData | RefusalData | RefusalData | RefusalData;
  UpdateSegmentResult: SegmentRow | RefusalData | RefusalData | RefusalData | RefusalData;
  ChangeSegmentMembersResult: SegmentRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  CreateCampaignResult: CampaignRow | RefusalData | RefusalData;
  UpdateCampaignResult: CampaignRow | RefusalData | RefusalData | RefusalData | RefusalData;
  AddCampaignMembersResult: CampaignRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  PlanCampaignResult: CampaignRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  MoveCampaignResult: CampaignRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  SetFrequencyCapResult: { kind: string } | RefusalData | RefusalData;
  AddCampaignCostsResult: CampaignRow | RefusalData | RefusalData | RefusalData;
  CampaignEventBulkResult: CampaignMemberRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  RecordCampaignEventsResult: BulkAnswer | RefusalData | RefusalData;
  LiftBouncesResult: CustomerRow | RefusalData | RefusalData | RefusalData;
  CampaignBulkResult: CampaignRow | RefusalData | RefusalData | RefusalData;
  CreateCampaignsResult: BulkAnswer | RefusalData | RefusalData;
  UpdateCampaignsResult: BulkAnswer | RefusalData | RefusalData;
  SetBusinessCalendarResult: BusinessCalendarRow | RefusalData | RefusalData | RefusalData;
  ChangeBusinessHolidaysResult: BusinessCalendarRow | RefusalData | RefusalData | RefusalData;
  SetCaseQueueResult: CaseQueueRow | RefusalData | RefusalData | RefusalData;
  SetSlaPolicyResult: SlaPolicyRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  SetServiceTierResult: CustomerRow | RefusalData | RefusalData | RefusalData | RefusalData;
  CreateCaseResult: CaseRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  UpdateCaseResult: CaseRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  MoveCaseResult: CaseRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  AddCaseMessageResult: CaseRow | RefusalData | RefusalData | RefusalData | RefusalData;
  RateCaseResult: CaseRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  EscalateDueCasesResult: CasesEscalated | RefusalData | RefusalData;
  CaseBulkResult:
    CaseRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  CreateCasesResult: BulkAnswer | RefusalData | RefusalData;
  UpdateCasesResult: BulkAnswer | RefusalData | RefusalData;
  MoveCasesResult: BulkAnswer | RefusalData | RefusalData;
  CreateArticleResult: ArticleRow | RefusalData | RefusalData;
  UpdateArticleResult: ArticleRow | RefusalData | RefusalData | RefusalData | RefusalData;
  MoveArticleResult: ArticleRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  LinkArticleResult: CaseArticleRow | RefusalData | RefusalData | RefusalData | RefusalData;
  UnlinkArticleResult: CaseRow | RefusalData | RefusalData | RefusalData;
  CreateOpportunityResult: OpportunityRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  UpdateOpportunityResult:
    OpportunityRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  MoveOpportunityResult:
    OpportunityRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  OpportunityBulkResult:
    OpportunityRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  CreateOpportunitiesResult: BulkAnswer | RefusalData | RefusalData;
  UpdateOpportunitiesResult: BulkAnswer | RefusalData | RefusalData;
  MoveOpportunitiesResult: BulkAnswer | RefusalData | RefusalData;
  SetStageProbabilityResult: OpportunityStageRow | RefusalData | RefusalData | RefusalData;
  SetLostReasonResult: ChoiceRow | RefusalData | RefusalData;
  SetLeadSourceResult: ChoiceRow | RefusalData | RefusalData;
  SetQuotaResult: QuotaRow | RefusalData | RefusalData | RefusalData;
  CreateLeadResult: LeadRow | RefusalData | RefusalData | RefusalData;
  UpdateLeadResult: LeadRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  MoveLeadResult: LeadRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  LeadBulkResult: LeadRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  CreateLeadsResult: BulkAnswer | RefusalData | RefusalData;
  UpdateLeadsResult: BulkAnswer | RefusalData | RefusalData;
  MoveLeadsResult: BulkAnswer | RefusalData | RefusalData;
  EraseLeadResult: LeadErasureRow | RefusalData | RefusalData | RefusalData;
  RecordLeadConsentResult: LeadRow | RefusalData | RefusalData | RefusalData | RefusalData;
  SetLeadScoreRuleResult: LeadScoreRuleRow | RefusalData | RefusalData | RefusalData | RefusalData;
  SetLeadAssignmentRuleResult:
    LeadAssignmentRuleRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  AssignLeadsResult:
    { kind: "LeadsAssigned"; asked: number; leadIds: readonly string[] } | RefusalData | RefusalData | RefusalData;
  ConvertLeadResult:
    | {
        kind: "LeadConverted";
        leadId: string;
        customerId: string;
        contactId: string | null;
        opportunityId: string | null;
      }
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData;
  LeadConversionBulkResult:
    | {
        kind: "LeadConverted";
        leadId: string;
        customerId: string;
        contactId: string | null;
        opportunityId: string | null;
      }
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData
    | RefusalData;
  ConvertLeadsResult: BulkAnswer | RefusalData | RefusalData;
  CreatePartnerResult: PartnerRow | RefusalData | RefusalData | RefusalData;
  UpdatePartnerResult: PartnerRow | RefusalData | RefusalData | RefusalData | RefusalData;
  ShareCustomersResult: PartnerRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  RevokeCustomersResult: PartnerRow | RefusalData | RefusalData | RefusalData | RefusalData;
  SetRetentionResult: RetentionRuleRow | RefusalData | RefusalData | RefusalData;
  ApplyRetentionResult: RetentionRun | RefusalData | RefusalData;
  EraseFromCrmResult:
    ErasureRow | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData | RefusalData;
  _Entity:
    | CampaignRow
    | CaseRow
    | CustomerRow
    | { id: string }
    | InteractionRow
    | LeadRow
    | OpportunityRow
    | PartnerRow
    | { id: string }
    | SegmentRow;
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
    | InteractionNotFound
    | NotATask
    | InteractionOfOthers
    | InteractionInUse
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
  ID: ResolverTypeWrapper<Scalars["ID"]["output"]>;
  String: ResolverTypeWrapper<Scalars["String"]["output"]>;
  Int: ResolverTypeWrapper<Scalars["Int"]["output"]>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Date: ResolverTypeWrapper<Scalars["Date"]["output"]>;
  DateTime: ResolverTypeWrapper<Scalars["DateTime"]["output"]>;
  Decimal: ResolverTypeWrapper<Scalars["Decimal"]["output"]>;
  CurrencyCode: ResolverTypeWrapper<Scalars["CurrencyCode"]["output"]>;
  CountryCode: ResolverTypeWrapper<Scalars["CountryCode"]["output"]>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars["Boolean"]["output"]>;
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
  Customer: ResolverTypeWrapper<CustomerRow>;
  CustomerKind: CustomerKind;
  Address: ResolverTypeWrapper<AddressRow>;
  AddressPart: AddressPart;
  AddressKind: AddressKind;
  Contact: ResolverTypeWrapper<ContactRow>;
  Telephone: ResolverTypeWrapper<Telephone>;
  TelephoneUse: TelephoneUse;
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
  TelephoneInput: TelephoneInput;
  CreateCustomerInput: CreateCustomerInput;
  UpdateCustomerInput: UpdateCustomerInput;
  CustomerNumberTaken: ResolverTypeWrapper<RefusalData>;
  ParentCycle: ResolverTypeWrapper<RefusalData>;
  CreateCustomerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["CreateCustomerResult"]>;
  UpdateCustomerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["UpdateCustomerResult"]>;
  CreateCustomersInput: CreateCustomersInput;
  UpdateCustomersInput: UpdateCustomersInput;
  CustomersWritten: ResolverTypeWrapper<BulkAnswer>;
  CustomerBulkRow: ResolverTypeWrapper<BulkRow>;
  CustomerBulkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["CustomerBulkResult"]>;
  CreateCustomersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["CreateCustomersResult"]>;
  UpdateCustomersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["UpdateCustomersResult"]>;
  ContactFilter: ContactFilter;
  ContactOrderField: ContactOrderField;
  ContactOrder: ContactOrder;
  CreateContactInput: CreateContactInput;
  UpdateContactInput: UpdateContactInput;
  CreateContactsInput: CreateContactsInput;
  UpdateContactsInput: UpdateContactsInput;
  ContactsWritten: ResolverTypeWrapper<BulkAnswer>;
  ContactBulkRow: ResolverTypeWrapper<BulkRow>;
  ContactErased: ResolverTypeWrapper<RefusalData>;
  ContactBulkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["ContactBulkResult"]>;
  CreateContactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["CreateContactResult"]>;
  UpdateContactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["UpdateContactResult"]>;
  CreateContactsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["CreateContactsResult"]>;
  UpdateContactsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["UpdateContactsResult"]>;
  CustomerMatch: ResolverTypeWrapper<Match>;
  Float: ResolverTypeWrapper<Scalars["Float"]["output"]>;
  MatchedField: MatchedField;
  Duplicate: ResolverTypeWrapper<{ otherId: string; score: string; matches: readonly object[] }>;
  ContactDuplicate: ResolverTypeWrapper<ContactAlike>;
  ContactMatch: ResolverTypeWrapper<ContactMatch>;
  ContactRule: ContactRule;
  DuplicateMatch: ResolverTypeWrapper<{ otherId: string; rule: number; place: number; value?: string }>;
  DuplicateRule: DuplicateRule;
  DuplicatePair: ResolverTypeWrapper<Pair>;
  DuplicatePairEdge: ResolverTypeWrapper<Omit<DuplicatePairEdge, "node"> & { node: ResolversTypes["DuplicatePair"] }>;
  DuplicatePairConnection: ResolverTypeWrapper<Connection<Pair>>;
  DuplicatePairFilter: DuplicatePairFilter;
  NotDuplicate: ResolverTypeWrapper<NotDuplicateRow>;
  NotDuplicatesInput: NotDuplicatesInput;
  NotDuplicatesDeclared: ResolverTypeWrapper<{ kind: "NotDuplicatesDeclared"; customerId: string; otherId: string }>;
  NotDuplicatesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["NotDuplicatesResult"]>;
  PossibleDuplicates: ResolverTypeWrapper<RefusalData>;
  CompanyFormPlace: CompanyFormPlace;
  CompanyForm: ResolverTypeWrapper<CompanyFormRow>;
  CompanyFormsReplaced: ResolverTypeWrapper<{
    kind: "CompanyFormsReplaced";
    countryCode: string | null;
    added: number;
    removed: number;
  }>;
  ReplaceCompanyFormsInput: ReplaceCompanyFormsInput;
  CompanyFormInput: CompanyFormInput;
  ReplaceCompanyFormsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["ReplaceCompanyFormsResult"]>;
  CustomerMerge: ResolverTypeWrapper<CustomerMergeRow>;
  MergedCustomer: ResolverTypeWrapper<CustomerRow>;
  MovedRecords: ResolverTypeWrapper<{ record: string; count: number }>;
  CustomerField: CustomerField;
  MergeCustomersInput: MergeCustomersInput;
  UnmergeCustomerInput: UnmergeCustomerInput;
  CustomersAlreadyMerged: ResolverTypeWrapper<RefusalData>;
  SharedDifferently: ResolverTypeWrapper<RefusalData>;
  CustomerMergeNotFound: ResolverTypeWrapper<RefusalData>;
  CustomerAlreadyUnmerged: ResolverTypeWrapper<RefusalData>;
  MergeCustomersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["MergeCustomersResult"]>;
  UnmergeCustomerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["UnmergeCustomerResult"]>;
  ContactMerge: ResolverTypeWrapper<ContactMergeRow>;
  MergedContact: ResolverTypeWrapper<ContactRow>;
  ContactField: ContactField;
  MergeContactsInput: MergeContactsInput;
  UnmergeContactInput: UnmergeContactInput;
  ContactsAlreadyMerged: ResolverTypeWrapper<RefusalData>;
  ContactMergeNotFound: ResolverTypeWrapper<RefusalData>;
  ContactAlreadyUnmerged: ResolverTypeWrapper<RefusalData>;
  MergeContactsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["MergeContactsResult"]>;
  UnmergeContactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["UnmergeContactResult"]>;
  Team: ResolverTypeWrapper<TeamRow>;
  TeamEdge: ResolverTypeWrapper<Omit<TeamEdge, "node"> & { node: ResolversTypes["Team"] }>;
  TeamConnection: ResolverTypeWrapper<Connection<TeamRow>>;
  TeamFilter: TeamFilter;
  CreateTeamInput: CreateTeamInput;
  UpdateTeamInput: UpdateTeamInput;
  ChangeTeamMembersInput: ChangeTeamMembersInput;
  TeamNotFound: ResolverTypeWrapper<RefusalData>;
  TeamNameTaken: ResolverTypeWrapper<RefusalData>;
  CreateTeamResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["CreateTeamResult"]>;
  UpdateTeamResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["UpdateTeamResult"]>;
  ChangeTeamMembersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["ChangeTeamMembersResult"]>;
  CustomValuesRecord: CustomValuesRecord;
  CustomValuesRowInput: CustomValuesRowInput;
  SetCustomValuesInput: SetCustomValuesInput;
  CustomValuesWritten: ResolverTypeWrapper<BulkAnswer>;
  CustomValuesBulkRow: ResolverTypeWrapper<BulkRow>;
  CustomValuesSet: ResolverTypeWrapper<CustomValuesSet>;
  CustomValuesBulkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["CustomValuesBulkResult"]>;
  SetCustomValuesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["SetCustomValuesResult"]>;
  CustomRecord: CustomRecord;
  CustomKind: CustomKind;
  CustomTarget: CustomTarget;
  CustomField: ResolverTypeWrapper<CustomFieldRow>;
  CustomOption: ResolverTypeWrapper<FieldOption>;
  CustomValue: ResolverTypeWrapper<ShownValue>;
  CustomReference: ResolverTypeWrapper<ShownReference>;
  Opportunity: ResolverTypeWrapper<OpportunityRow>;
  Case: ResolverTypeWrapper<CaseRow>;
  Campaign: ResolverTypeWrapper<CampaignRow>;
  Interaction: ResolverTypeWrapper<InteractionRow>;
  Lead: ResolverTypeWrapper<LeadRow>;
  CustomValueInput: CustomValueInput;
  CustomFieldFilter: CustomFieldFilter;
  CustomNumberFilter: CustomNumberFilter;
  CustomMoneyFilter: CustomMoneyFilter;
  CustomOptionInput: CustomOptionInput;
  DeclareCustomFieldInput: DeclareCustomFieldInput;
  UpdateCustomFieldInput: UpdateCustomFieldInput;
  CustomFieldNotFound: ResolverTypeWrapper<RefusalData>;
  CustomFieldCodeTaken: ResolverTypeWrapper<RefusalData>;
  DeclareCustomFieldResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["DeclareCustomFieldResult"]>;
  UpdateCustomFieldResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["UpdateCustomFieldResult"]>;
  InteractionChannel: InteractionChannel;
  CallOutcome: CallOutcome;
  InteractionDirection: InteractionDirection;
  Product: ResolverTypeWrapper<{ id: string }>;
  InteractionEdge: ResolverTypeWrapper<Omit<InteractionEdge, "node"> & { node: ResolversTypes["Interaction"] }>;
  InteractionConnection: ResolverTypeWrapper<Connection<InteractionRow>>;
  DateTimeFilter: DateTimeFilter;
  InteractionFilter: InteractionFilter;
  TaskFilter: TaskFilter;
  InteractionOrderField: InteractionOrderField;
  InteractionOrder: InteractionOrder;
  LogInteractionInput: LogInteractionInput;
  NewFileInput: NewFileInput;
  LogInteractionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["LogInteractionResult"]>;
  UpdateInteractionInput: UpdateInteractionInput;
  CompleteInteractionInput: CompleteInteractionInput;
  ReopenInteractionInput: ReopenInteractionInput;
  DeleteInteractionInput: DeleteInteractionInput;
  InteractionDeleted: ResolverTypeWrapper<InteractionDeleted>;
  InteractionNotFound: ResolverTypeWrapper<InteractionNotFound>;
  NotATask: ResolverTypeWrapper<NotATask>;
  InteractionOfOthers: ResolverTypeWrapper<InteractionOfOthers>;
  InteractionInUse: ResolverTypeWrapper<InteractionInUse>;
  UpdateInteractionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["UpdateInteractionResult"]>;
  CompleteInteractionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["CompleteInteractionResult"]>;
  ReopenInteractionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["ReopenInteractionResult"]>;
  DeleteInteractionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["DeleteInteractionResult"]>;
  RecordInteractionsInput: RecordInteractionsInput;
  InteractionsWritten: ResolverTypeWrapper<BulkAnswer>;
  InteractionBulkRow: ResolverTypeWrapper<BulkRow>;
  InteractionBulkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["InteractionBulkResult"]>;
  RecordInteractionsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["RecordInteractionsResult"]>;
  UpdateInteractionsInput: UpdateInteractionsInput;
  CompleteInteractionsInput: CompleteInteractionsInput;
  UpdateInteractionsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["UpdateInteractionsResult"]>;
  CompleteInteractionsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["CompleteInteractionsResult"]>;
  Participant: ResolverTypeWrapper<ParticipantRow>;
  ParticipantRole: ParticipantRole;
  ParticipantInput: ParticipantInput;
  ParticipantFilter: ParticipantFilter;
  ReceiveEmailInput: ReceiveEmailInput;
  EmailNotAssigned: ResolverTypeWrapper<RefusalData>;
  ReceiveEmailResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["ReceiveEmailResult"]>;
  CustomerActivity: CustomerActivity;
  InteractionGrouping: InteractionGrouping;
  InteractionReport: ResolverTypeWrapper<CountedPage>;
  InteractionReportRow: ResolverTypeWrapper<CountedInteractions>;
  Note: ResolverTypeWrapper<NoteRow>;
  NoteEdge: ResolverTypeWrapper<Omit<NoteEdge, "node"> & { node: ResolversTypes["Note"] }>;
  NoteConnection: ResolverTypeWrapper<Connection<NoteRow>>;
  NoteRecord: NoteRecord;
  AddNoteInput: AddNoteInput;
  UpdateNoteInput: UpdateNoteInput;
  DeleteNoteInput: DeleteNoteInput;
  NoteDeleted: ResolverTypeWrapper<NoteDeleted>;
  NoteNotFound: ResolverTypeWrapper<RefusalData>;
  RecordErased: ResolverTypeWrapper<RefusalData>;
  AddNoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["AddNoteResult"]>;
  UpdateNoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["UpdateNoteResult"]>;
  DeleteNoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["DeleteNoteResult"]>;
  AddNotesInput: AddNotesInput;
  NotesWritten: ResolverTypeWrapper<BulkAnswer>;
  NoteBulkRow: ResolverTypeWrapper<BulkRow>;
  NoteBulkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["NoteBulkResult"]>;
  AddNotesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["AddNotesResult"]>;
  Article: ResolverTypeWrapper<ArticleRow>;
  Comment: ResolverTypeWrapper<CommentRow>;
  CommentEdge: ResolverTypeWrapper<Omit<CommentEdge, "node"> & { node: ResolversTypes["Comment"] }>;
  CommentConnection: ResolverTypeWrapper<Connection<CommentRow>>;
  CommentRecord: CommentRecord;
  AddCommentInput: AddCommentInput;
  UpdateCommentInput: UpdateCommentInput;
  DeleteCommentInput: DeleteCommentInput;
  CommentDeleted: ResolverTypeWrapper<CommentDeleted>;
  CommentNotFound: ResolverTypeWrapper<RefusalData>;
  CommentOfAnother: ResolverTypeWrapper<RefusalData>;
  AddCommentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["AddCommentResult"]>;
  UpdateCommentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["UpdateCommentResult"]>;
  DeleteCommentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["DeleteCommentResult"]>;
  FollowersInput: FollowersInput;
  Followers: ResolverTypeWrapper<{ recordId: string }>;
  TooManyFollowers: ResolverTypeWrapper<RefusalData>;
  AddFollowersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["AddFollowersResult"]>;
  RemoveFollowersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["RemoveFollowersResult"]>;
  MarkFeedReadInput: MarkFeedReadInput;
  MarkFeedReadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["MarkFeedReadResult"]>;
  MyFeed: ResolverTypeWrapper<OwnFeed>;
  FeedKind: FeedKind;
  FeedEntry: ResolverTypeWrapper<Entry>;
  FeedEntryEdge: ResolverTypeWrapper<Omit<FeedEntryEdge, "node"> & { node: ResolversTypes["FeedEntry"] }>;
  FeedEntryConnection: ResolverTypeWrapper<Connection<Entry>>;
  TimelineKind: TimelineKind;
  TimelineEntry: ResolverTypeWrapper<TimelineEntryRow>;
  TimelineEntryEdge: ResolverTypeWrapper<Omit<TimelineEntryEdge, "node"> & { node: ResolversTypes["TimelineEntry"] }>;
  TimelineEntryConnection: ResolverTypeWrapper<Connection<TimelineEntryRow>>;
  File: ResolverTypeWrapper<FileRow>;
  FileEdge: ResolverTypeWrapper<Omit<FileEdge, "node"> & { node: ResolversTypes["File"] }>;
  FileConnection: ResolverTypeWrapper<Connection<FileRow>>;
  FileRecord: FileRecord;
  AttachFileInput: AttachFileInput;
  DetachFileInput: DetachFileInput;
  FileDetached: ResolverTypeWrapper<FileDetached>;
  RecordNotFound: ResolverTypeWrapper<RefusalData>;
  FileNotFound: ResolverTypeWrapper<RefusalData>;
  AttachFileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["AttachFileResult"]>;
  DetachFileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["DetachFileResult"]>;
  SearchHit: ResolverTypeWrapper<Hit>;
  ExcerptPart: ResolverTypeWrapper<ExcerptPart>;
  SearchType: SearchType;
  TextLanguage: TextLanguage;
  SearchHitEdge: ResolverTypeWrapper<Omit<SearchHitEdge, "node"> & { node: ResolversTypes["SearchHit"] }>;
  SearchHitConnection: ResolverTypeWrapper<Connection<Hit>>;
  Consent: ResolverTypeWrapper<ConsentRow>;
  ConsentChannel: ConsentChannel;
  ConsentState: ConsentState;
  ConsentWay: ConsentWay;
  ConsentPurpose: ResolverTypeWrapper<ConsentPurposeRow>;
  ConsentEdge: ResolverTypeWrapper<Omit<ConsentEdge, "node"> & { node: ResolversTypes["Consent"] }>;
  ConsentConnection: ResolverTypeWrapper<Connection<ConsentRow>>;
  ConsentFilter: ConsentFilter;
  ConsentOrderField: ConsentOrderField;
  ConsentOrder: ConsentOrder;
  SetConsentPurposeInput: SetConsentPurposeInput;
  RecordConsentInput: RecordConsentInput;
  RecordConsentsInput: RecordConsentsInput;
  ConsentsWritten: ResolverTypeWrapper<BulkAnswer>;
  ConsentBulkRow: ResolverTypeWrapper<BulkRow>;
  ConsentWithdrawn: ResolverTypeWrapper<RefusalData>;
  ConsentBulkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["ConsentBulkResult"]>;
  RecordConsentsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["RecordConsentsResult"]>;
  RecordConsentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["RecordConsentResult"]>;
  SetConsentPurposeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["SetConsentPurposeResult"]>;
  Segment: ResolverTypeWrapper<SegmentRow>;
  SegmentKind: SegmentKind;
  SegmentEdge: ResolverTypeWrapper<Omit<SegmentEdge, "node"> & { node: ResolversTypes["Segment"] }>;
  SegmentConnection: ResolverTypeWrapper<Connection<SegmentRow>>;
  SegmentFilter: SegmentFilter;
  SegmentOrderField: SegmentOrderField;
  SegmentOrder: SegmentOrder;
  SegmentRule: SegmentRule;
  SegmentAddress: SegmentAddress;
  SegmentContacts: SegmentContacts;
  SegmentConsent: SegmentConsent;
  SegmentConsentState: SegmentConsentState;
  SegmentInteractions: SegmentInteractions;
  SegmentOpportunities: SegmentOpportunities;
  SegmentCases: SegmentCases;
  SegmentNotes: SegmentNotes;
  SegmentNoteFilter: SegmentNoteFilter;
  SegmentCampaigns: SegmentCampaigns;
  CreateSegmentInput: CreateSegmentInput;
  UpdateSegmentInput: UpdateSegmentInput;
  ChangeSegmentMembersInput: ChangeSegmentMembersInput;
  SegmentNotFound: ResolverTypeWrapper<RefusalData>;
  CreateSegmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["CreateSegmentResult"]>;
  UpdateSegmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["UpdateSegmentResult"]>;
  ChangeSegmentMembersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["ChangeSegmentMembersResult"]>;
  CampaignStatus: CampaignStatus;
  CampaignSegment: ResolverTypeWrapper<CampaignSegmentRow>;
  CampaignVariant: ResolverTypeWrapper<CampaignVariantRow>;
  CampaignAudience: ResolverTypeWrapper<CampaignAudience>;
  CampaignMember: ResolverTypeWrapper<CampaignMemberRow>;
  CampaignMemberStatus: CampaignMemberStatus;
  BounceKind: BounceKind;
  CampaignMemberEdge: ResolverTypeWrapper<
    Omit<CampaignMemberEdge, "node"> & { node: ResolversTypes["CampaignMember"] }
  >;
  CampaignMemberConnection: ResolverTypeWrapper<Connection<CampaignMemberRow>>;
  CampaignEdge: ResolverTypeWrapper<Omit<CampaignEdge, "node"> & { node: ResolversTypes["Campaign"] }>;
  CampaignConnection: ResolverTypeWrapper<Connection<CampaignRow>>;
  CampaignFilter: CampaignFilter;
  CampaignMemberFilter: CampaignMemberFilter;
  CampaignOrderField: CampaignOrderField;
  CampaignOrder: CampaignOrder;
  CreateCampaignInput: CreateCampaignInput;
  UpdateCampaignInput: UpdateCampaignInput;
  AddCampaignMembersInput: AddCampaignMembersInput;
  PlanCampaignInput: PlanCampaignInput;
  CampaignVariantInput: CampaignVariantInput;
  MoveCampaignInput: MoveCampaignInput;
  SetFrequencyCapInput: SetFrequencyCapInput;
  AddCampaignCostsInput: AddCampaignCostsInput;
  CampaignCostInput: CampaignCostInput;
  FrequencyCap: ResolverTypeWrapper<FrequencyCapRow>;
  FrequencyCaps: ResolverTypeWrapper<{ kind: string }>;
  CampaignNotFound: ResolverTypeWrapper<RefusalData>;
  CreateCampaignResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["CreateCampaignResult"]>;
  UpdateCampaignResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["UpdateCampaignResult"]>;
  AddCampaignMembersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["AddCampaignMembersResult"]>;
  PlanCampaignResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["PlanCampaignResult"]>;
  MoveCampaignResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["MoveCampaignResult"]>;
  SetFrequencyCapResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["SetFrequencyCapResult"]>;
  AddCampaignCostsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["AddCampaignCostsResult"]>;
  RecordCampaignEventsInput: RecordCampaignEventsInput;
  CampaignEventInput: CampaignEventInput;
  CampaignEventsWritten: ResolverTypeWrapper<BulkAnswer>;
  CampaignEventBulkRow: ResolverTypeWrapper<BulkRow>;
  CampaignEventBulkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["CampaignEventBulkResult"]>;
  RecordCampaignEventsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["RecordCampaignEventsResult"]>;
  Undeliverable: ResolverTypeWrapper<Unreached>;
  LiftBouncesInput: LiftBouncesInput;
  LiftBouncesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["LiftBouncesResult"]>;
  CreateCampaignsInput: CreateCampaignsInput;
  UpdateCampaignsInput: UpdateCampaignsInput;
  CampaignsWritten: ResolverTypeWrapper<BulkAnswer>;
  CampaignBulkRow: ResolverTypeWrapper<BulkRow>;
  CampaignBulkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["CampaignBulkResult"]>;
  CreateCampaignsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["CreateCampaignsResult"]>;
  UpdateCampaignsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["UpdateCampaignsResult"]>;
  CampaignReport: ResolverTypeWrapper<
    Omit<CampaignReport, "total" | "byVariant"> & {
      total: ResolversTypes["CampaignFigures"];
      byVariant: Array<ResolversTypes["CampaignFigures"]>;
    }
  >;
  CampaignFigures: ResolverTypeWrapper<MemberFigures>;
  CampaignCostFigures: ResolverTypeWrapper<CostFigures>;
  CampaignBudgets: ResolverTypeWrapper<BudgetPage>;
  CampaignBudgetRow: ResolverTypeWrapper<BudgetRow>;
  AttributionModel: AttributionModel;
  CampaignReturns: ResolverTypeWrapper<ReturnsPage>;
  CampaignReturnRow: ResolverTypeWrapper<ReturnRow>;
  StateChange: ResolverTypeWrapper<StateChangeRow>;
  StateChangeEdge: ResolverTypeWrapper<Omit<StateChangeEdge, "node"> & { node: ResolversTypes["StateChange"] }>;
  StateChangeConnection: ResolverTypeWrapper<Connection<StateChangeRow>>;
  IllegalMove: ResolverTypeWrapper<RefusalData>;
  BusinessCalendar: ResolverTypeWrapper<BusinessCalendarRow>;
  OpeningHours: ResolverTypeWrapper<BusinessHoursRow>;
  BusinessHoliday: ResolverTypeWrapper<BusinessHolidayRow>;
  SetBusinessCalendarInput: SetBusinessCalendarInput;
  OpeningHoursInput: OpeningHoursInput;
  HolidaysOfInput: HolidaysOfInput;
  ChangeBusinessHolidaysInput: ChangeBusinessHolidaysInput;
  BusinessHolidayInput: BusinessHolidayInput;
  BusinessCalendarNotFound: ResolverTypeWrapper<RefusalData>;
  SetBusinessCalendarResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["SetBusinessCalendarResult"]>;
  ChangeBusinessHolidaysResult: ResolverTypeWrapper<
    ResolversUnionTypes<ResolversTypes>["ChangeBusinessHolidaysResult"]
  >;
  CaseQueue: ResolverTypeWrapper<CaseQueueRow>;
  SlaPolicy: ResolverTypeWrapper<SlaPolicyRow>;
  SlaTarget: ResolverTypeWrapper<SlaTargetRow>;
  CasePriority: CasePriority;
  SetCaseQueueInput: SetCaseQueueInput;
  SetSlaPolicyInput: SetSlaPolicyInput;
  SlaTargetInput: SlaTargetInput;
  SetServiceTierInput: SetServiceTierInput;
  CaseQueueNotFound: ResolverTypeWrapper<RefusalData>;
  SetCaseQueueResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["SetCaseQueueResult"]>;
  SetSlaPolicyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["SetSlaPolicyResult"]>;
  SetServiceTierResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["SetServiceTierResult"]>;
  CasePromise: ResolverTypeWrapper<CasePromise>;
  CaseStatus: CaseStatus;
  CaseChannel: CaseChannel;
  CaseMessage: ResolverTypeWrapper<CaseMessageRow>;
  CaseMessageDirection: CaseMessageDirection;
  SlaEvent: ResolverTypeWrapper<SlaEventRow>;
  SlaEventKind: SlaEventKind;
  SlaGoal: SlaGoal;
  CaseRating: ResolverTypeWrapper<CaseRatingRow>;
  CasesEscalated: ResolverTypeWrapper<CasesEscalated>;
  CaseEdge: ResolverTypeWrapper<Omit<CaseEdge, "node"> & { node: ResolversTypes["Case"] }>;
  CaseConnection: ResolverTypeWrapper<Connection<CaseRow>>;
  CaseMessageEdge: ResolverTypeWrapper<Omit<CaseMessageEdge, "node"> & { node: ResolversTypes["CaseMessage"] }>;
  CaseMessageConnection: ResolverTypeWrapper<Connection<CaseMessageRow>>;
  CaseFilter: CaseFilter;
  CaseOrderField: CaseOrderField;
  CaseOrder: CaseOrder;
  CreateCaseInput: CreateCaseInput;
  UpdateCaseInput: UpdateCaseInput;
  MoveCaseInput: MoveCaseInput;
  AddCaseMessageInput: AddCaseMessageInput;
  RateCaseInput: RateCaseInput;
  CaseNotFound: ResolverTypeWrapper<RefusalData>;
  CaseNotResolved: ResolverTypeWrapper<RefusalData>;
  CaseAlreadyRated: ResolverTypeWrapper<RefusalData>;
  CreateCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["CreateCaseResult"]>;
  UpdateCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["UpdateCaseResult"]>;
  MoveCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["MoveCaseResult"]>;
  AddCaseMessageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["AddCaseMessageResult"]>;
  RateCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["RateCaseResult"]>;
  EscalateDueCasesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["EscalateDueCasesResult"]>;
  CreateCasesInput: CreateCasesInput;
  UpdateCasesInput: UpdateCasesInput;
  MoveCasesInput: MoveCasesInput;
  CasesWritten: ResolverTypeWrapper<BulkAnswer>;
  CaseBulkRow: ResolverTypeWrapper<BulkRow>;
  CaseBulkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["CaseBulkResult"]>;
  CreateCasesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["CreateCasesResult"]>;
  UpdateCasesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["UpdateCasesResult"]>;
  MoveCasesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["MoveCasesResult"]>;
  CaseGrouping: CaseGrouping;
  CaseReportRow: ResolverTypeWrapper<ReportedCases>;
  PromiseReport: ResolverTypeWrapper<PromiseReport>;
  CaseAgesRow: ResolverTypeWrapper<AgedCases>;
  CaseEscalationsRow: ResolverTypeWrapper<EscalatedCases>;
  EscalatedPromises: ResolverTypeWrapper<EscalatedPromises>;
  CaseSatisfactionRow: ResolverTypeWrapper<RatedCases>;
  ArticleStatus: ArticleStatus;
  CaseArticle: ResolverTypeWrapper<CaseArticleRow>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, "node"> & { node: ResolversTypes["Article"] }>;
  ArticleConnection: ResolverTypeWrapper<Connection<ArticleRow>>;
  CaseArticleEdge: ResolverTypeWrapper<Omit<CaseArticleEdge, "node"> & { node: ResolversTypes["CaseArticle"] }>;
  CaseArticleConnection: ResolverTypeWrapper<Connection<CaseArticleRow>>;
  ArticleFilter: ArticleFilter;
  ArticleOrderField: ArticleOrderField;
  ArticleOrder: ArticleOrder;
  CreateArticleInput: CreateArticleInput;
  UpdateArticleInput: UpdateArticleInput;
  MoveArticleInput: MoveArticleInput;
  LinkArticleInput: LinkArticleInput;
  UnlinkArticleInput: UnlinkArticleInput;
  ArticleNotFound: ResolverTypeWrapper<RefusalData>;
  CreateArticleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["CreateArticleResult"]>;
  UpdateArticleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["UpdateArticleResult"]>;
  MoveArticleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["MoveArticleResult"]>;
  LinkArticleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["LinkArticleResult"]>;
  UnlinkArticleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["UnlinkArticleResult"]>;
  OpportunityLine: ResolverTypeWrapper<ShownLine>;
  OpportunityEdge: ResolverTypeWrapper<Omit<OpportunityEdge, "node"> & { node: ResolversTypes["Opportunity"] }>;
  OpportunityConnection: ResolverTypeWrapper<Connection<OpportunityRow>>;
  OpportunityFilter: OpportunityFilter;
  OpportunityOrderField: OpportunityOrderField;
  OpportunityOrder: OpportunityOrder;
  OpportunityLineInput: OpportunityLineInput;
  CreateOpportunityInput: CreateOpportunityInput;
  UpdateOpportunityInput: UpdateOpportunityInput;
  MoveOpportunityInput: MoveOpportunityInput;
  OpportunityNotFound: ResolverTypeWrapper<RefusalData>;
  NotWinnable: ResolverTypeWrapper<RefusalData>;
  CreateOpportunityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["CreateOpportunityResult"]>;
  UpdateOpportunityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["UpdateOpportunityResult"]>;
  MoveOpportunityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["MoveOpportunityResult"]>;
  CreateOpportunitiesInput: CreateOpportunitiesInput;
  UpdateOpportunitiesInput: UpdateOpportunitiesInput;
  MoveOpportunitiesInput: MoveOpportunitiesInput;
  OpportunitiesWritten: ResolverTypeWrapper<BulkAnswer>;
  OpportunityBulkRow: ResolverTypeWrapper<BulkRow>;
  OpportunityBulkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["OpportunityBulkResult"]>;
  CreateOpportunitiesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["CreateOpportunitiesResult"]>;
  UpdateOpportunitiesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["UpdateOpportunitiesResult"]>;
  MoveOpportunitiesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["MoveOpportunitiesResult"]>;
  OpportunityStage: OpportunityStage;
  OpportunityStageRule: ResolverTypeWrapper<OpportunityStageRow>;
  LostReason: ResolverTypeWrapper<ChoiceRow>;
  LeadSource: ResolverTypeWrapper<ChoiceRow>;
  SetStageProbabilityInput: SetStageProbabilityInput;
  PipelineChoiceInput: PipelineChoiceInput;
  SetStageProbabilityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["SetStageProbabilityResult"]>;
  SetLostReasonResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["SetLostReasonResult"]>;
  SetLeadSourceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["SetLeadSourceResult"]>;
  WinGrouping: WinGrouping;
  WinReportRow: ResolverTypeWrapper<WinRow>;
  OpenGrouping: OpenGrouping;
  OpenPipelineRow: ResolverTypeWrapper<OpenRow>;
  SalesForecastRow: ResolverTypeWrapper<ForecastRow>;
  StageDuration: ResolverTypeWrapper<DurationRow>;
  QuotaGrouping: QuotaGrouping;
  Quota: ResolverTypeWrapper<QuotaRow>;
  QuotaAttainment: ResolverTypeWrapper<AttainmentRow>;
  SetQuotaInput: SetQuotaInput;
  SetQuotaResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["SetQuotaResult"]>;
  LeadStatus: LeadStatus;
  LeadDuplicate: ResolverTypeWrapper<LikeRow>;
  LeadDuplicateRule: LeadDuplicateRule;
  LeadEdge: ResolverTypeWrapper<Omit<LeadEdge, "node"> & { node: ResolversTypes["Lead"] }>;
  LeadConnection: ResolverTypeWrapper<Connection<LeadRow>>;
  LeadNotFound: ResolverTypeWrapper<RefusalData>;
  LeadErased: ResolverTypeWrapper<RefusalData>;
  CreateLeadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["CreateLeadResult"]>;
  UpdateLeadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["UpdateLeadResult"]>;
  MoveLeadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["MoveLeadResult"]>;
  LeadFilter: LeadFilter;
  LeadScoreFilter: LeadScoreFilter;
  LeadOrderField: LeadOrderField;
  LeadOrder: LeadOrder;
  CreateLeadInput: CreateLeadInput;
  UpdateLeadInput: UpdateLeadInput;
  MoveLeadInput: MoveLeadInput;
  CreateLeadsInput: CreateLeadsInput;
  UpdateLeadsInput: UpdateLeadsInput;
  MoveLeadsInput: MoveLeadsInput;
  LeadsWritten: ResolverTypeWrapper<BulkAnswer>;
  LeadBulkRow: ResolverTypeWrapper<BulkRow>;
  LeadBulkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["LeadBulkResult"]>;
  CreateLeadsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["CreateLeadsResult"]>;
  UpdateLeadsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["UpdateLeadsResult"]>;
  MoveLeadsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["MoveLeadsResult"]>;
  PersonalDataOfLead: ResolverTypeWrapper<DataSubject>;
  EraseLeadInput: EraseLeadInput;
  LeadErasure: ResolverTypeWrapper<LeadErasureRow>;
  EraseLeadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["EraseLeadResult"]>;
  LeadConsent: ResolverTypeWrapper<LeadConsentRow>;
  LeadConsentEdge: ResolverTypeWrapper<Omit<LeadConsentEdge, "node"> & { node: ResolversTypes["LeadConsent"] }>;
  LeadConsentConnection: ResolverTypeWrapper<Connection<LeadConsentRow>>;
  RecordLeadConsentInput: RecordLeadConsentInput;
  RecordLeadConsentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["RecordLeadConsentResult"]>;
  LeadScoreReason: ResolverTypeWrapper<{ id: string; name: string; points: number }>;
  LeadScoreRule: ResolverTypeWrapper<LeadScoreRuleRow>;
  LeadAssignmentRule: ResolverTypeWrapper<LeadAssignmentRuleRow>;
  LeadCondition: ResolverTypeWrapper<StoredLeadCondition>;
  LeadConditionInput: LeadConditionInput;
  LeadAssignmentConditionInput: LeadAssignmentConditionInput;
  SetLeadScoreRuleInput: SetLeadScoreRuleInput;
  SetLeadAssignmentRuleInput: SetLeadAssignmentRuleInput;
  AssignLeadsInput: AssignLeadsInput;
  LeadsAssigned: ResolverTypeWrapper<{ kind: "LeadsAssigned"; asked: number; leadIds: readonly string[] }>;
  LeadRuleNotFound: ResolverTypeWrapper<RefusalData>;
  SetLeadScoreRuleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["SetLeadScoreRuleResult"]>;
  SetLeadAssignmentRuleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["SetLeadAssignmentRuleResult"]>;
  AssignLeadsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["AssignLeadsResult"]>;
  ConvertLeadInput: ConvertLeadInput;
  ConvertLeadOpportunityInput: ConvertLeadOpportunityInput;
  LeadConverted: ResolverTypeWrapper<{
    kind: "LeadConverted";
    leadId: string;
    customerId: string;
    contactId: string | null;
    opportunityId: string | null;
  }>;
  ConvertLeadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["ConvertLeadResult"]>;
  ConvertLeadsInput: ConvertLeadsInput;
  LeadsConverted: ResolverTypeWrapper<BulkAnswer>;
  LeadConversionBulkRow: ResolverTypeWrapper<BulkRow>;
  LeadConversionBulkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["LeadConversionBulkResult"]>;
  ConvertLeadsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["ConvertLeadsResult"]>;
  LeadGrouping: LeadGrouping;
  LeadFunnelRow: ResolverTypeWrapper<FunnelRow>;
  LeadStatusCount: ResolverTypeWrapper<LeadStatusCount>;
  Partner: ResolverTypeWrapper<PartnerRow>;
  Agreement: ResolverTypeWrapper<AgreementNow>;
  SharedPart: SharedPart;
  PartnerEdge: ResolverTypeWrapper<Omit<PartnerEdge, "node"> & { node: ResolversTypes["Partner"] }>;
  PartnerConnection: ResolverTypeWrapper<Connection<PartnerRow>>;
  AgreementEdge: ResolverTypeWrapper<Omit<AgreementEdge, "node"> & { node: ResolversTypes["Agreement"] }>;
  AgreementConnection: ResolverTypeWrapper<Connection<AgreementNow>>;
  PartnerFilter: PartnerFilter;
  PartnerOrderField: PartnerOrderField;
  PartnerOrder: PartnerOrder;
  AgreementFilter: AgreementFilter;
  AgreementOrderField: AgreementOrderField;
  AgreementOrder: AgreementOrder;
  CreatePartnerInput: CreatePartnerInput;
  UpdatePartnerInput: UpdatePartnerInput;
  ShareCustomersInput: ShareCustomersInput;
  RevokeCustomersInput: RevokeCustomersInput;
  PartnerNotFound: ResolverTypeWrapper<RefusalData>;
  PartnerNumberTaken: ResolverTypeWrapper<RefusalData>;
  CreatePartnerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["CreatePartnerResult"]>;
  UpdatePartnerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["UpdatePartnerResult"]>;
  ShareCustomersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["ShareCustomersResult"]>;
  RevokeCustomersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["RevokeCustomersResult"]>;
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
  ErasureInCrmFilter: ErasureInCrmFilter;
  EraseFromCrmInput: EraseFromCrmInput;
  NotAPerson: ResolverTypeWrapper<RefusalData>;
  ContactNotFound: ResolverTypeWrapper<RefusalData>;
  EraseFromCrmResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["EraseFromCrmResult"]>;
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
  Query: Record<PropertyKey, never>;
  ID: Scalars["ID"]["output"];
  String: Scalars["String"]["output"];
  Int: Scalars["Int"]["output"];
  Mutation: Record<PropertyKey, never>;
  Date: Scalars["Date"]["output"];
  DateTime: Scalars["DateTime"]["output"];
  Decimal: Scalars["Decimal"]["output"];
  CurrencyCode: Scalars["CurrencyCode"]["output"];
  CountryCode: Scalars["CountryCode"]["output"];
  Money: Money;
  MoneyInput: MoneyInput;
  PageInfo: PageInfo;
  Boolean: Scalars["Boolean"]["output"];
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
  Customer: CustomerRow;
  Address: AddressRow;
  Contact: ContactRow;
  Telephone: Telephone;
  ContactEdge: Omit<ContactEdge, "node"> & { node: ResolversParentTypes["Contact"] };
  ContactConnection: Connection<ContactRow>;
  CustomerEdge: Omit<CustomerEdge, "node"> & { node: ResolversParentTypes["Customer"] };
  CustomerConnection: Connection<CustomerRow>;
  CustomerFilter: CustomerFilter;
  CustomerOrder: CustomerOrder;
  Employee: { id: string };
  AddressInput: AddressInput;
  ContactInput: ContactInput;
  TelephoneInput: TelephoneInput;
  CreateCustomerInput: CreateCustomerInput;
  UpdateCustomerInput: UpdateCustomerInput;
  CustomerNumberTaken: RefusalData;
  ParentCycle: RefusalData;
  CreateCustomerResult: ResolversUnionTypes<ResolversParentTypes>["CreateCustomerResult"];
  UpdateCustomerResult: ResolversUnionTypes<ResolversParentTypes>["UpdateCustomerResult"];
  CreateCustomersInput: CreateCustomersInput;
  UpdateCustomersInput: UpdateCustomersInput;
  CustomersWritten: BulkAnswer;
  CustomerBulkRow: BulkRow;
  CustomerBulkResult: ResolversUnionTypes<ResolversParentTypes>["CustomerBulkResult"];
  CreateCustomersResult: ResolversUnionTypes<ResolversParentTypes>["CreateCustomersResult"];
  UpdateCustomersResult: ResolversUnionTypes<ResolversParentTypes>["UpdateCustomersResult"];
  ContactFilter: ContactFilter;
  ContactOrder: ContactOrder;
  CreateContactInput: CreateContactInput;
  UpdateContactInput: UpdateContactInput;
  CreateContactsInput: CreateContactsInput;
  UpdateContactsInput: UpdateContactsInput;
  ContactsWritten: BulkAnswer;
  ContactBulkRow: BulkRow;
  ContactErased: RefusalData;
  ContactBulkResult: ResolversUnionTypes<ResolversParentTypes>["ContactBulkResult"];
  CreateContactResult: ResolversUnionTypes<ResolversParentTypes>["CreateContactResult"];
  UpdateContactResult: ResolversUnionTypes<ResolversParentTypes>["UpdateContactResult"];
  CreateContactsResult: ResolversUnionTypes<ResolversParentTypes>["CreateContactsResult"];
  UpdateContactsResult: ResolversUnionTypes<ResolversParentTypes>["UpdateContactsResult"];
  CustomerMatch: Match;
  Float: Scalars["Float"]["output"];
  Duplicate: { otherId: string; score: string; matches: readonly object[] };
  ContactDuplicate: ContactAlike;
  ContactMatch: ContactMatch;
  DuplicateMatch: { otherId: string; rule: number; place: number; value?: string };
  DuplicatePair: Pair;
  DuplicatePairEdge: Omit<DuplicatePairEdge, "node"> & { node: ResolversParentTypes["DuplicatePair"] };
  DuplicatePairConnection: Connection<Pair>;
  DuplicatePairFilter: DuplicatePairFilter;
  NotDuplicate: NotDuplicateRow;
  NotDuplicatesInput: NotDuplicatesInput;
  NotDuplicatesDeclared: { kind: "NotDuplicatesDeclared"; customerId: string; otherId: string };
  NotDuplicatesResult: ResolversUnionTypes<ResolversParentTypes>["NotDuplicatesResult"];
  PossibleDuplicates: RefusalData;
  CompanyForm: CompanyFormRow;
  CompanyFormsReplaced: { kind: "CompanyFormsReplaced"; countryCode: string | null; added: number; removed: number };
  ReplaceCompanyFormsInput: ReplaceCompanyFormsInput;
  CompanyFormInput: CompanyFormInput;
  ReplaceCompanyFormsResult: ResolversUnionTypes<ResolversParentTypes>["ReplaceCompanyFormsResult"];
  CustomerMerge: CustomerMergeRow;
  MergedCustomer: CustomerRow;
  MovedRecords: { record: string; count: number };
  MergeCustomersInput: MergeCustomersInput;
  UnmergeCustomerInput: UnmergeCustomerInput;
  CustomersAlreadyMerged: RefusalData;
  SharedDifferently: RefusalData;
  CustomerMergeNotFound: RefusalData;
  CustomerAlreadyUnmerged: RefusalData;
  MergeCustomersResult: ResolversUnionTypes<ResolversParentTypes>["MergeCustomersResult"];
  UnmergeCustomerResult: ResolversUnionTypes<ResolversParentTypes>["UnmergeCustomerResult"];
  ContactMerge: ContactMergeRow;
  MergedContact: ContactRow;
  MergeContactsInput: MergeContactsInput;
  UnmergeContactInput: UnmergeContactInput;
  ContactsAlreadyMerged: RefusalData;
  ContactMergeNotFound: RefusalData;
  ContactAlreadyUnmerged: RefusalData;
  MergeContactsResult: ResolversUnionTypes<ResolversParentTypes>["MergeContactsResult"];
  UnmergeContactResult: ResolversUnionTypes<ResolversParentTypes>["UnmergeContactResult"];
  Team: TeamRow;
  TeamEdge: Omit<TeamEdge, "node"> & { node: ResolversParentTypes["Team"] };
  TeamConnection: Connection<TeamRow>;
  TeamFilter: TeamFilter;
  CreateTeamInput: CreateTeamInput;
  UpdateTeamInput: UpdateTeamInput;
  ChangeTeamMembersInput: ChangeTeamMembersInput;
  TeamNotFound: RefusalData;
  TeamNameTaken: RefusalData;
  CreateTeamResult: ResolversUnionTypes<ResolversParentTypes>["CreateTeamResult"];
  UpdateTeamResult: ResolversUnionTypes<ResolversParentTypes>["UpdateTeamResult"];
  ChangeTeamMembersResult: ResolversUnionTypes<ResolversParentTypes>["ChangeTeamMembersResult"];
  CustomValuesRowInput: CustomValuesRowInput;
  SetCustomValuesInput: SetCustomValuesInput;
  CustomValuesWritten: BulkAnswer;
  CustomValuesBulkRow: BulkRow;
  CustomValuesSet: CustomValuesSet;
  CustomValuesBulkResult: ResolversUnionTypes<ResolversParentTypes>["CustomValuesBulkResult"];
  SetCustomValuesResult: ResolversUnionTypes<ResolversParentTypes>["SetCustomValuesResult"];
  CustomField: CustomFieldRow;
  CustomOption: FieldOption;
  CustomValue: ShownValue;
  CustomReference: ShownReference;
  Opportunity: OpportunityRow;
  Case: CaseRow;
  Campaign: CampaignRow;
  Interaction: InteractionRow;
  Lead: LeadRow;
  CustomValueInput: CustomValueInput;
  CustomFieldFilter: CustomFieldFilter;
  CustomNumberFilter: CustomNumberFilter;
  CustomMoneyFilter: CustomMoneyFilter;
  CustomOptionInput: CustomOptionInput;
  DeclareCustomFieldInput: DeclareCustomFieldInput;
  UpdateCustomFieldInput: UpdateCustomFieldInput;
  CustomFieldNotFound: RefusalData;
  CustomFieldCodeTaken: RefusalData;
  DeclareCustomFieldResult: ResolversUnionTypes<ResolversParentTypes>["DeclareCustomFieldResult"];
  UpdateCustomFieldResult: ResolversUnionTypes<ResolversParentTypes>["UpdateCustomFieldResult"];
  Product: { id: string };
  InteractionEdge: Omit<InteractionEdge, "node"> & { node: ResolversParentTypes["Interaction"] };
  InteractionConnection: Connection<InteractionRow>;
  DateTimeFilter: DateTimeFilter;
  InteractionFilter: InteractionFilter;
  TaskFilter: TaskFilter;
  InteractionOrder: InteractionOrder;
  LogInteractionInput: LogInteractionInput;
  NewFileInput: NewFileInput;
  LogInteractionResult: ResolversUnionTypes<ResolversParentTypes>["LogInteractionResult"];
  UpdateInteractionInput: UpdateInteractionInput;
  CompleteInteractionInput: CompleteInteractionInput;
  ReopenInteractionInput: ReopenInteractionInput;
  DeleteInteractionInput: DeleteInteractionInput;
  InteractionDeleted: InteractionDeleted;
  InteractionNotFound: InteractionNotFound;
  NotATask: NotATask;
  InteractionOfOthers: InteractionOfOthers;
  InteractionInUse: InteractionInUse;
  UpdateInteractionResult: ResolversUnionTypes<ResolversParentTypes>["UpdateInteractionResult"];
  CompleteInteractionResult: ResolversUnionTypes<ResolversParentTypes>["CompleteInteractionResult"];
  ReopenInteractionResult: ResolversUnionTypes<ResolversParentTypes>["ReopenInteractionResult"];
  DeleteInteractionResult: ResolversUnionTypes<ResolversParentTypes>["DeleteInteractionResult"];
  RecordInteractionsInput: RecordInteractionsInput;
  InteractionsWritten: BulkAnswer;
  InteractionBulkRow: BulkRow;
  InteractionBulkResult: ResolversUnionTypes<ResolversParentTypes>["InteractionBulkResult"];
  RecordInteractionsResult: ResolversUnionTypes<ResolversParentTypes>["RecordInteractionsResult"];
  UpdateInteractionsInput: UpdateInteractionsInput;
  CompleteInteractionsInput: CompleteInteractionsInput;
  UpdateInteractionsResult: ResolversUnionTypes<ResolversParentTypes>["UpdateInteractionsResult"];
  CompleteInteractionsResult: ResolversUnionTypes<ResolversParentTypes>["CompleteInteractionsResult"];
  Participant: ParticipantRow;
  ParticipantInput: ParticipantInput;
  ParticipantFilter: ParticipantFilter;
  ReceiveEmailInput: ReceiveEmailInput;
  EmailNotAssigned: RefusalData;
  ReceiveEmailResult: ResolversUnionTypes<ResolversParentTypes>["ReceiveEmailResult"];
  InteractionReport: CountedPage;
  InteractionReportRow: CountedInteractions;
  Note: NoteRow;
  NoteEdge: Omit<NoteEdge, "node"> & { node: ResolversParentTypes["Note"] };
  NoteConnection: Connection<NoteRow>;
  AddNoteInput: AddNoteInput;
  UpdateNoteInput: UpdateNoteInput;
  DeleteNoteInput: DeleteNoteInput;
  NoteDeleted: NoteDeleted;
  NoteNotFound: RefusalData;
  RecordErased: RefusalData;
  AddNoteResult: ResolversUnionTypes<ResolversParentTypes>["AddNoteResult"];
  UpdateNoteResult: ResolversUnionTypes<ResolversParentTypes>["UpdateNoteResult"];
  DeleteNoteResult: ResolversUnionTypes<ResolversParentTypes>["DeleteNoteResult"];
  AddNotesInput: AddNotesInput;
  NotesWritten: BulkAnswer;
  NoteBulkRow: BulkRow;
  NoteBulkResult: ResolversUnionTypes<ResolversParentTypes>["NoteBulkResult"];
  AddNotesResult: ResolversUnionTypes<ResolversParentTypes>["AddNotesResult"];
  Article: ArticleRow;
  Comment: CommentRow;
  CommentEdge: Omit<CommentEdge, "node"> & { node: ResolversParentTypes["Comment"] };
  CommentConnection: Connection<CommentRow>;
  AddCommentInput: AddCommentInput;
  UpdateCommentInput: UpdateCommentInput;
  DeleteCommentInput: DeleteCommentInput;
  CommentDeleted: CommentDeleted;
  CommentNotFound: RefusalData;
  CommentOfAnother: RefusalData;
  AddCommentResult: ResolversUnionTypes<ResolversParentTypes>["AddCommentResult"];
  UpdateCommentResult: ResolversUnionTypes<ResolversParentTypes>["UpdateCommentResult"];
  DeleteCommentResult: ResolversUnionTypes<ResolversParentTypes>["DeleteCommentResult"];
  FollowersInput: FollowersInput;
  Followers: { recordId: string };
  TooManyFollowers: RefusalData;
  AddFollowersResult: ResolversUnionTypes<ResolversParentTypes>["AddFollowersResult"];
  RemoveFollowersResult: ResolversUnionTypes<ResolversParentTypes>["RemoveFollowersResult"];
  MarkFeedReadInput: MarkFeedReadInput;
  MarkFeedReadResult: ResolversUnionTypes<ResolversParentTypes>["MarkFeedReadResult"];
  MyFeed: OwnFeed;
  FeedEntry: Entry;
  FeedEntryEdge: Omit<FeedEntryEdge, "node"> & { node: ResolversParentTypes["FeedEntry"] };
  FeedEntryConnection: Connection<Entry>;
  TimelineEntry: TimelineEntryRow;
  TimelineEntryEdge: Omit<TimelineEntryEdge, "node"> & { node: ResolversParentTypes["TimelineEntry"] };
  TimelineEntryConnection: Connection<TimelineEntryRow>;
  File: FileRow;
  FileEdge: Omit<FileEdge, "node"> & { node: ResolversParentTypes["File"] };
  FileConnection: Connection<FileRow>;
  AttachFileInput: AttachFileInput;
  DetachFileInput: DetachFileInput;
  FileDetached: FileDetached;
  RecordNotFound: RefusalData;
  FileNotFound: RefusalData;
  AttachFileResult: ResolversUnionTypes<ResolversParentTypes>["AttachFileResult"];
  DetachFileResult: ResolversUnionTypes<ResolversParentTypes>["DetachFileResult"];
  SearchHit: Hit;
  ExcerptPart: ExcerptPart;
  SearchHitEdge: Omit<SearchHitEdge, "node"> & { node: ResolversParentTypes["SearchHit"] };
  SearchHitConnection: Connection<Hit>;
  Consent: ConsentRow;
  ConsentPurpose: ConsentPurposeRow;
  ConsentEdge: Omit<ConsentEdge, "node"> & { node: ResolversParentTypes["Consent"] };
  ConsentConnection: Connection<ConsentRow>;
  ConsentFilter: ConsentFilter;
  ConsentOrder: ConsentOrder;
  SetConsentPurposeInput: SetConsentPurposeInput;
  RecordConsentInput: RecordConsentInput;
  RecordConsentsInput: RecordConsentsInput;
  ConsentsWritten: BulkAnswer;
  ConsentBulkRow: BulkRow;
  ConsentWithdrawn: RefusalData;
  ConsentBulkResult: ResolversUnionTypes<ResolversParentTypes>["ConsentBulkResult"];
  RecordConsentsResult: ResolversUnionTypes<ResolversParentTypes>["RecordConsentsResult"];
  RecordConsentResult: ResolversUnionTypes<ResolversParentTypes>["RecordConsentResult"];
  SetConsentPurposeResult: ResolversUnionTypes<ResolversParentTypes>["SetConsentPurposeResult"];
  Segment: SegmentRow;
  SegmentEdge: Omit<SegmentEdge, "node"> & { node: ResolversParentTypes["Segment"] };
  SegmentConnection: Connection<SegmentRow>;
  SegmentFilter: SegmentFilter;
  SegmentOrder: SegmentOrder;
  SegmentRule: SegmentRule;
  SegmentAddress: SegmentAddress;
  SegmentContacts: SegmentContacts;
  SegmentConsent: SegmentConsent;
  SegmentInteractions: SegmentInteractions;
  SegmentOpportunities: SegmentOpportunities;
  SegmentCases: SegmentCases;
  SegmentNotes: SegmentNotes;
  SegmentNoteFilter: SegmentNoteFilter;
  SegmentCampaigns: SegmentCampaigns;
  CreateSegmentInput: CreateSegmentInput;
  UpdateSegmentInput: UpdateSegmentInput;
  ChangeSegmentMembersInput: ChangeSegmentMembersInput;
  SegmentNotFound: RefusalData;
  CreateSegmentResult: ResolversUnionTypes<ResolversParentTypes>["CreateSegmentResult"];
  UpdateSegmentResult: ResolversUnionTypes<ResolversParentTypes>["UpdateSegmentResult"];
  ChangeSegmentMembersResult: ResolversUnionTypes<ResolversParentTypes>["ChangeSegmentMembersResult"];
  CampaignSegment: CampaignSegmentRow;
  CampaignVariant: CampaignVariantRow;
  CampaignAudience: CampaignAudience;
  CampaignMember: CampaignMemberRow;
  CampaignMemberEdge: Omit<CampaignMemberEdge, "node"> & { node: ResolversParentTypes["CampaignMember"] };
  CampaignMemberConnection: Connection<CampaignMemberRow>;
  CampaignEdge: Omit<CampaignEdge, "node"> & { node: ResolversParentTypes["Campaign"] };
  CampaignConnection: Connection<CampaignRow>;
  CampaignFilter: CampaignFilter;
  CampaignMemberFilter: CampaignMemberFilter;
  CampaignOrder: CampaignOrder;
  CreateCampaignInput: CreateCampaignInput;
  UpdateCampaignInput: UpdateCampaignInput;
  AddCampaignMembersInput: AddCampaignMembersInput;
  PlanCampaignInput: PlanCampaignInput;
  CampaignVariantInput: CampaignVariantInput;
  MoveCampaignInput: MoveCampaignInput;
  SetFrequencyCapInput: SetFrequencyCapInput;
  AddCampaignCostsInput: AddCampaignCostsInput;
  CampaignCostInput: CampaignCostInput;
  FrequencyCap: FrequencyCapRow;
  FrequencyCaps: { kind: string };
  CampaignNotFound: RefusalData;
  CreateCampaignResult: ResolversUnionTypes<ResolversParentTypes>["CreateCampaignResult"];
  UpdateCampaignResult: ResolversUnionTypes<ResolversParentTypes>["UpdateCampaignResult"];
  AddCampaignMembersResult: ResolversUnionTypes<ResolversParentTypes>["AddCampaignMembersResult"];
  PlanCampaignResult: ResolversUnionTypes<ResolversParentTypes>["PlanCampaignResult"];
  MoveCampaignResult: ResolversUnionTypes<ResolversParentTypes>["MoveCampaignResult"];
  SetFrequencyCapResult: ResolversUnionTypes<ResolversParentTypes>["SetFrequencyCapResult"];
  AddCampaignCostsResult: ResolversUnionTypes<ResolversParentTypes>["AddCampaignCostsResult"];
  RecordCampaignEventsInput: RecordCampaignEventsInput;
  CampaignEventInput: CampaignEventInput;
  CampaignEventsWritten: BulkAnswer;
  CampaignEventBulkRow: BulkRow;
  CampaignEventBulkResult: ResolversUnionTypes<ResolversParentTypes>["CampaignEventBulkResult"];
  RecordCampaignEventsResult: ResolversUnionTypes<ResolversParentTypes>["RecordCampaignEventsResult"];
  Undeliverable: Unreached;
  LiftBouncesInput: LiftBouncesInput;
  LiftBouncesResult: ResolversUnionTypes<ResolversParentTypes>["LiftBouncesResult"];
  CreateCampaignsInput: CreateCampaignsInput;
  UpdateCampaignsInput: UpdateCampaignsInput;
  CampaignsWritten: BulkAnswer;
  CampaignBulkRow: BulkRow;
  CampaignBulkResult: ResolversUnionTypes<ResolversParentTypes>["CampaignBulkResult"];
  CreateCampaignsResult: ResolversUnionTypes<ResolversParentTypes>["CreateCampaignsResult"];
  UpdateCampaignsResult: ResolversUnionTypes<ResolversParentTypes>["UpdateCampaignsResult"];
  CampaignReport: Omit<CampaignReport, "total" | "byVariant"> & {
    total: ResolversParentTypes["CampaignFigures"];
    byVariant: Array<ResolversParentTypes["CampaignFigures"]>;
  };
  CampaignFigures: MemberFigures;
  CampaignCostFigures: CostFigures;
  CampaignBudgets: BudgetPage;
  CampaignBudgetRow: BudgetRow;
  CampaignReturns: ReturnsPage;
  CampaignReturnRow: ReturnRow;
  StateChange: StateChangeRow;
  StateChangeEdge: Omit<StateChangeEdge, "node"> & { node: ResolversParentTypes["StateChange"] };
  StateChangeConnection: Connection<StateChangeRow>;
  IllegalMove: RefusalData;
  BusinessCalendar: BusinessCalendarRow;
  OpeningHours: BusinessHoursRow;
  BusinessHoliday: BusinessHolidayRow;
  SetBusinessCalendarInput: SetBusinessCalendarInput;
  OpeningHoursInput: OpeningHoursInput;
  HolidaysOfInput: HolidaysOfInput;
  ChangeBusinessHolidaysInput: ChangeBusinessHolidaysInput;
  BusinessHolidayInput: BusinessHolidayInput;
  BusinessCalendarNotFound: RefusalData;
  SetBusinessCalendarResult: ResolversUnionTypes<ResolversParentTypes>["SetBusinessCalendarResult"];
  ChangeBusinessHolidaysResult: ResolversUnionTypes<ResolversParentTypes>["ChangeBusinessHolidaysResult"];
  CaseQueue: CaseQueueRow;
  SlaPolicy: SlaPolicyRow;
  SlaTarget: SlaTargetRow;
  SetCaseQueueInput: SetCaseQueueInput;
  SetSlaPolicyInput: SetSlaPolicyInput;
  SlaTargetInput: SlaTargetInput;
  SetServiceTierInput: SetServiceTierInput;
  CaseQueueNotFound: RefusalData;
  SetCaseQueueResult: ResolversUnionTypes<ResolversParentTypes>["SetCaseQueueResult"];
  SetSlaPolicyResult: ResolversUnionTypes<ResolversParentTypes>["SetSlaPolicyResult"];
  SetServiceTierResult: ResolversUnionTypes<ResolversParentTypes>["SetServiceTierResult"];
  CasePromise: CasePromise;
  CaseMessage: CaseMessageRow;
  SlaEvent: SlaEventRow;
  CaseRating: CaseRatingRow;
  CasesEscalated: CasesEscalated;
  CaseEdge: Omit<CaseEdge, "node"> & { node: ResolversParentTypes["Case"] };
  CaseConnection: Connection<CaseRow>;
  CaseMessageEdge: Omit<CaseMessageEdge, "node"> & { node: ResolversParentTypes["CaseMessage"] };
  CaseMessageConnection: Connection<CaseMessageRow>;
  CaseFilter: CaseFilter;
  CaseOrder: CaseOrder;
  CreateCaseInput: CreateCaseInput;
  UpdateCaseInput: UpdateCaseInput;
  MoveCaseInput: MoveCaseInput;
  AddCaseMessageInput: AddCaseMessageInput;
  RateCaseInput: RateCaseInput;
  CaseNotFound: RefusalData;
  CaseNotResolved: RefusalData;
  CaseAlreadyRated: RefusalData;
  CreateCaseResult: ResolversUnionTypes<ResolversParentTypes>["CreateCaseResult"];
  UpdateCaseResult: ResolversUnionTypes<ResolversParentTypes>["UpdateCaseResult"];
  MoveCaseResult: ResolversUnionTypes<ResolversParentTypes>["MoveCaseResult"];
  AddCaseMessageResult: ResolversUnionTypes<ResolversParentTypes>["AddCaseMessageResult"];
  RateCaseResult: ResolversUnionTypes<ResolversParentTypes>["RateCaseResult"];
  EscalateDueCasesResult: ResolversUnionTypes<ResolversParentTypes>["EscalateDueCasesResult"];
  CreateCasesInput: CreateCasesInput;
  UpdateCasesInput: UpdateCasesInput;
  MoveCasesInput: MoveCasesInput;
  CasesWritten: BulkAnswer;
  CaseBulkRow: BulkRow;
  CaseBulkResult: ResolversUnionTypes<ResolversParentTypes>["CaseBulkResult"];
  CreateCasesResult: ResolversUnionTypes<ResolversParentTypes>["CreateCasesResult"];
  UpdateCasesResult: ResolversUnionTypes<ResolversParentTypes>["UpdateCasesResult"];
  MoveCasesResult: ResolversUnionTypes<ResolversParentTypes>["MoveCasesResult"];
  CaseReportRow: ReportedCases;
  PromiseReport: PromiseReport;
  CaseAgesRow: AgedCases;
  CaseEscalationsRow: EscalatedCases;
  EscalatedPromises: EscalatedPromises;
  CaseSatisfactionRow: RatedCases;
  CaseArticle: CaseArticleRow;
  ArticleEdge: Omit<ArticleEdge, "node"> & { node: ResolversParentTypes["Article"] };
  ArticleConnection: Connection<ArticleRow>;
  CaseArticleEdge: Omit<CaseArticleEdge, "node"> & { node: ResolversParentTypes["CaseArticle"] };
  CaseArticleConnection: Connection<CaseArticleRow>;
  ArticleFilter: ArticleFilter;
  ArticleOrder: ArticleOrder;
  CreateArticleInput: CreateArticleInput;
  UpdateArticleInput: UpdateArticleInput;
  MoveArticleInput: MoveArticleInput;
  LinkArticleInput: LinkArticleInput;
  UnlinkArticleInput: UnlinkArticleInput;
  ArticleNotFound: RefusalData;
  CreateArticleResult: ResolversUnionTypes<ResolversParentTypes>["CreateArticleResult"];
  UpdateArticleResult: ResolversUnionTypes<ResolversParentTypes>["UpdateArticleResult"];
  MoveArticleResult: ResolversUnionTypes<ResolversParentTypes>["MoveArticleResult"];
  LinkArticleResult: ResolversUnionTypes<ResolversParentTypes>["LinkArticleResult"];
  UnlinkArticleResult: ResolversUnionTypes<ResolversParentTypes>["UnlinkArticleResult"];
  OpportunityLine: ShownLine;
  OpportunityEdge: Omit<OpportunityEdge, "node"> & { node: ResolversParentTypes["Opportunity"] };
  OpportunityConnection: Connection<OpportunityRow>;
  OpportunityFilter: OpportunityFilter;
  OpportunityOrder: OpportunityOrder;
  OpportunityLineInput: OpportunityLineInput;
  CreateOpportunityInput: CreateOpportunityInput;
  UpdateOpportunityInput: UpdateOpportunityInput;
  MoveOpportunityInput: MoveOpportunityInput;
  OpportunityNotFound: RefusalData;
  NotWinnable: RefusalData;
  CreateOpportunityResult: ResolversUnionTypes<ResolversParentTypes>["CreateOpportunityResult"];
  UpdateOpportunityResult: ResolversUnionTypes<ResolversParentTypes>["UpdateOpportunityResult"];
  MoveOpportunityResult: ResolversUnionTypes<ResolversParentTypes>["MoveOpportunityResult"];
  CreateOpportunitiesInput: CreateOpportunitiesInput;
  UpdateOpportunitiesInput: UpdateOpportunitiesInput;
  MoveOpportunitiesInput: MoveOpportunitiesInput;
  OpportunitiesWritten: BulkAnswer;
  OpportunityBulkRow: BulkRow;
  OpportunityBulkResult: ResolversUnionTypes<ResolversParentTypes>["OpportunityBulkResult"];
  CreateOpportunitiesResult: ResolversUnionTypes<ResolversParentTypes>["CreateOpportunitiesResult"];
  UpdateOpportunitiesResult: ResolversUnionTypes<ResolversParentTypes>["UpdateOpportunitiesResult"];
  MoveOpportunitiesResult: ResolversUnionTypes<ResolversParentTypes>["MoveOpportunitiesResult"];
  OpportunityStageRule: OpportunityStageRow;
  LostReason: ChoiceRow;
  LeadSource: ChoiceRow;
  SetStageProbabilityInput: SetStageProbabilityInput;
  PipelineChoiceInput: PipelineChoiceInput;
  SetStageProbabilityResult: ResolversUnionTypes<ResolversParentTypes>["SetStageProbabilityResult"];
  SetLostReasonResult: ResolversUnionTypes<ResolversParentTypes>["SetLostReasonResult"];
  SetLeadSourceResult: ResolversUnionTypes<ResolversParentTypes>["SetLeadSourceResult"];
  WinReportRow: WinRow;
  OpenPipelineRow: OpenRow;
  SalesForecastRow: ForecastRow;
  StageDuration: DurationRow;
  Quota: QuotaRow;
  QuotaAttainment: AttainmentRow;
  SetQuotaInput: SetQuotaInput;
  SetQuotaResult: ResolversUnionTypes<ResolversParentTypes>["SetQuotaResult"];
  LeadDuplicate: LikeRow;
  LeadEdge: Omit<LeadEdge, "node"> & { node: ResolversParentTypes["Lead"] };
  LeadConnection: Connection<LeadRow>;
  LeadNotFound: RefusalData;
  LeadErased: RefusalData;
  CreateLeadResult: ResolversUnionTypes<ResolversParentTypes>["CreateLeadResult"];
  UpdateLeadResult: ResolversUnionTypes<ResolversParentTypes>["UpdateLeadResult"];
  MoveLeadResult: ResolversUnionTypes<ResolversParentTypes>["MoveLeadResult"];
  LeadFilter: LeadFilter;
  LeadScoreFilter: LeadScoreFilter;
  LeadOrder: LeadOrder;
  CreateLeadInput: CreateLeadInput;
  UpdateLeadInput: UpdateLeadInput;
  MoveLeadInput: MoveLeadInput;
  CreateLeadsInput: CreateLeadsInput;
  UpdateLeadsInput: UpdateLeadsInput;
  MoveLeadsInput: MoveLeadsInput;
  LeadsWritten: BulkAnswer;
  LeadBulkRow: BulkRow;
  LeadBulkResult: ResolversUnionTypes<ResolversParentTypes>["LeadBulkResult"];
  CreateLeadsResult: ResolversUnionTypes<ResolversParentTypes>["CreateLeadsResult"];
  UpdateLeadsResult: ResolversUnionTypes<ResolversParentTypes>["UpdateLeadsResult"];
  MoveLeadsResult: ResolversUnionTypes<ResolversParentTypes>["MoveLeadsResult"];
  PersonalDataOfLead: DataSubject;
  EraseLeadInput: EraseLeadInput;
  LeadErasure: LeadErasureRow;
  EraseLeadResult: ResolversUnionTypes<ResolversParentTypes>["EraseLeadResult"];
  LeadConsent: LeadConsentRow;
  LeadConsentEdge: Omit<LeadConsentEdge, "node"> & { node: ResolversParentTypes["LeadConsent"] };
  LeadConsentConnection: Connection<LeadConsentRow>;
  RecordLeadConsentInput: RecordLeadConsentInput;
  RecordLeadConsentResult: ResolversUnionTypes<ResolversParentTypes>["RecordLeadConsentResult"];
  LeadScoreReason: { id: string; name: string; points: number };
  LeadScoreRule: LeadScoreRuleRow;
  LeadAssignmentRule: LeadAssignmentRuleRow;
  LeadCondition: StoredLeadCondition;
  LeadConditionInput: LeadConditionInput;
  LeadAssignmentConditionInput: LeadAssignmentConditionInput;
  SetLeadScoreRuleInput: SetLeadScoreRuleInput;
  SetLeadAssignmentRuleInput: SetLeadAssignmentRuleInput;
  AssignLeadsInput: AssignLeadsInput;
  LeadsAssigned: { kind: "LeadsAssigned"; asked: number; leadIds: readonly string[] };
  LeadRuleNotFound: RefusalData;
  SetLeadScoreRuleResult: ResolversUnionTypes<ResolversParentTypes>["SetLeadScoreRuleResult"];
  SetLeadAssignmentRuleResult: ResolversUnionTypes<ResolversParentTypes>["SetLeadAssignmentRuleResult"];
  AssignLeadsResult: ResolversUnionTypes<ResolversParentTypes>["AssignLeadsResult"];
  ConvertLeadInput: ConvertLeadInput;
  ConvertLeadOpportunityInput: ConvertLeadOpportunityInput;
  LeadConverted: {
    kind: "LeadConverted";
    leadId: string;
    customerId: string;
    contactId: string | null;
    opportunityId: string | null;
  };
  ConvertLeadResult: ResolversUnionTypes<ResolversParentTypes>["ConvertLeadResult"];
  ConvertLeadsInput: ConvertLeadsInput;
  LeadsConverted: BulkAnswer;
  LeadConversionBulkRow: BulkRow;
  LeadConversionBulkResult: ResolversUnionTypes<ResolversParentTypes>["LeadConversionBulkResult"];
  ConvertLeadsResult: ResolversUnionTypes<ResolversParentTypes>["ConvertLeadsResult"];
  LeadFunnelRow: FunnelRow;
  LeadStatusCount: LeadStatusCount;
  Partner: PartnerRow;
  Agreement: AgreementNow;
  PartnerEdge: Omit<PartnerEdge, "node"> & { node: ResolversParentTypes["Partner"] };
  PartnerConnection: Connection<PartnerRow>;
  AgreementEdge: Omit<AgreementEdge, "node"> & { node: ResolversParentTypes["Agreement"] };
  AgreementConnection: Connection<AgreementNow>;
  PartnerFilter: PartnerFilter;
  PartnerOrder: PartnerOrder;
  AgreementFilter: AgreementFilter;
  AgreementOrder: AgreementOrder;
  CreatePartnerInput: CreatePartnerInput;
  UpdatePartnerInput: UpdatePartnerInput;
  ShareCustomersInput: ShareCustomersInput;
  RevokeCustomersInput: RevokeCustomersInput;
  PartnerNotFound: RefusalData;
  PartnerNumberTaken: RefusalData;
  CreatePartnerResult: ResolversUnionTypes<ResolversParentTypes>["CreatePartnerResult"];
  UpdatePartnerResult: ResolversUnionTypes<ResolversParentTypes>["UpdatePartnerResult"];
  ShareCustomersResult: ResolversUnionTypes<ResolversParentTypes>["ShareCustomersResult"];
  RevokeCustomersResult: ResolversUnionTypes<ResolversParentTypes>["RevokeCustomersResult"];
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
  ErasureInCrmFilter: ErasureInCrmFilter;
  EraseFromCrmInput: EraseFromCrmInput;
  NotAPerson: RefusalData;
  ContactNotFound: RefusalData;
  EraseFromCrmResult: ResolversUnionTypes<ResolversParentTypes>["EraseFromCrmResult"];
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
  or?: Maybe<Scalars["String"]["input"]>;
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
  contact?: Resolver<Maybe<ResolversTypes["Contact"]>, ParentType, ContextType, RequireFields<QueryContactArgs, "id">>;
  contacts?: Resolver<
    Maybe<ResolversTypes["ContactConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryContactsArgs, "first">
  >;
  findCustomers?: Resolver<
    Maybe<Array<ResolversTypes["CustomerMatch"]>>,
    ParentType,
    ContextType,
    RequireFields<QueryFindCustomersArgs, "text" | "first">
  >;
  duplicatePairs?: Resolver<
    Maybe<ResolversTypes["DuplicatePairConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryDuplicatePairsArgs, "first">
  >;
  companyForms?: Resolver<
    Maybe<Array<ResolversTypes["CompanyForm"]>>,
    ParentType,
    ContextType,
    Partial<QueryCompanyFormsArgs>
  >;
  team?: Resolver<Maybe<ResolversTypes["Team"]>, ParentType, ContextType, RequireFields<QueryTeamArgs, "id">>;
  teams?: Resolver<
    Maybe<ResolversTypes["TeamConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryTeamsArgs, "first">
  >;
  customFields?: Resolver<
    Maybe<Array<ResolversTypes["CustomField"]>>,
    ParentType,
    ContextType,
    RequireFields<QueryCustomFieldsArgs, "record">
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
  interactionReport?: Resolver<
    Maybe<ResolversTypes["InteractionReport"]>,
    ParentType,
    ContextType,
    RequireFields<QueryInteractionReportArgs, "from" | "before" | "by" | "timeZone" | "first">
  >;
  dormantCustomers?: Resolver<
    Maybe<ResolversTypes["CustomerConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryDormantCustomersArgs, "days" | "first">
  >;
  note?: Resolver<Maybe<ResolversTypes["Note"]>, ParentType, ContextType, RequireFields<QueryNoteArgs, "id">>;
  comment?: Resolver<Maybe<ResolversTypes["Comment"]>, ParentType, ContextType, RequireFields<QueryCommentArgs, "id">>;
  activityFeed?: Resolver<
    Maybe<ResolversTypes["FeedEntryConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryActivityFeedArgs, "first">
  >;
  myFeed?: Resolver<Maybe<ResolversTypes["MyFeed"]>, ParentType, ContextType>;
  search?: Resolver<
    Maybe<ResolversTypes["SearchHitConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuerySearchArgs, "text" | "first">
  >;
  consents?: Resolver<
    Maybe<ResolversTypes["ConsentConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryConsentsArgs, "first">
  >;
  consentPurposes?: Resolver<Maybe<Array<ResolversTypes["ConsentPurpose"]>>, ParentType, ContextType>;
  segment?: Resolver<Maybe<ResolversTypes["Segment"]>, ParentType, ContextType, RequireFields<QuerySegmentArgs, "id">>;
  segments?: Resolver<
    Maybe<ResolversTypes["SegmentConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuerySegmentsArgs, "first">
  >;
  segmentPreview?: Resolver<
    Maybe<ResolversTypes["CustomerConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuerySegmentPreviewArgs, "where" | "first">
  >;
  campaign?: Resolver<
    Maybe<ResolversTypes["Campaign"]>,
    ParentType,
    ContextType,
    RequireFields<QueryCampaignArgs, "id">
  >;
  frequencyCaps?: Resolver<Maybe<Array<ResolversTypes["FrequencyCap"]>>, ParentType, ContextType>;
  campaigns?: Resolver<
    Maybe<ResolversTypes["CampaignConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryCampaignsArgs, "first">
  >;
  campaignReport?: Resolver<
    Maybe<ResolversTypes["CampaignReport"]>,
    ParentType,
    ContextType,
    RequireFields<QueryCampaignReportArgs, "campaignId">
  >;
  campaignBudgets?: Resolver<
    Maybe<ResolversTypes["CampaignBudgets"]>,
    ParentType,
    ContextType,
    RequireFields<QueryCampaignBudgetsArgs, "from" | "to" | "first">
  >;
  campaignReturns?: Resolver<
    Maybe<ResolversTypes["CampaignReturns"]>,
    ParentType,
    ContextType,
    RequireFields<QueryCampaignReturnsArgs, "from" | "to" | "model" | "withinDays" | "first">
  >;
  businessCalendars?: Resolver<Maybe<Array<ResolversTypes["BusinessCalendar"]>>, ParentType, ContextType>;
  caseQueues?: Resolver<Maybe<Array<ResolversTypes["CaseQueue"]>>, ParentType, ContextType>;
  slaPolicies?: Resolver<Maybe<Array<ResolversTypes["SlaPolicy"]>>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes["Case"]>, ParentType, ContextType, RequireFields<QueryCaseArgs, "id">>;
  cases?: Resolver<
    Maybe<ResolversTypes["CaseConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryCasesArgs, "first">
  >;
  caseReport?: Resolver<
    Maybe<Array<ResolversTypes["CaseReportRow"]>>,
    ParentType,
    ContextType,
    RequireFields<QueryCaseReportArgs, "from" | "before" | "by">
  >;
  caseAges?: Resolver<
    Maybe<Array<ResolversTypes["CaseAgesRow"]>>,
    ParentType,
    ContextType,
    RequireFields<QueryCaseAgesArgs, "by">
  >;
  caseEscalations?: Resolver<
    Maybe<Array<ResolversTypes["CaseEscalationsRow"]>>,
    ParentType,
    ContextType,
    RequireFields<QueryCaseEscalationsArgs, "from" | "before" | "by">
  >;
  caseSatisfaction?: Resolver<
    Maybe<Array<ResolversTypes["CaseSatisfactionRow"]>>,
    ParentType,
    ContextType,
    RequireFields<QueryCaseSatisfactionArgs, "from" | "before" | "by">
  >;
  article?: Resolver<Maybe<ResolversTypes["Article"]>, ParentType, ContextType, RequireFields<QueryArticleArgs, "id">>;
  articles?: Resolver<
    Maybe<ResolversTypes["ArticleConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryArticlesArgs, "first">
  >;
  opportunity?: Resolver<
    Maybe<ResolversTypes["Opportunity"]>,
    ParentType,
    ContextType,
    RequireFields<QueryOpportunityArgs, "id">
  >;
  opportunities?: Resolver<
    Maybe<ResolversTypes["OpportunityConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryOpportunitiesArgs, "first">
  >;
  opportunityStages?: Resolver<Maybe<Array<ResolversTypes["OpportunityStageRule"]>>, ParentType, ContextType>;
  lostReasons?: Resolver<Maybe<Array<ResolversTypes["LostReason"]>>, ParentType, ContextType>;
  leadSources?: Resolver<Maybe<Array<ResolversTypes["LeadSource"]>>, ParentType, ContextType>;
  winReport?: Resolver<
    Maybe<Array<ResolversTypes["WinReportRow"]>>,
    ParentType,
    ContextType,
    RequireFields<QueryWinReportArgs, "from" | "to" | "by">
  >;
  salesForecast?: Resolver<
    Maybe<Array<ResolversTypes["SalesForecastRow"]>>,
    ParentType,
    ContextType,
    RequireFields<QuerySalesForecastArgs, "from" | "to">
  >;
  openPipeline?: Resolver<
    Maybe<Array<ResolversTypes["OpenPipelineRow"]>>,
    ParentType,
    ContextType,
    RequireFields<QueryOpenPipelineArgs, "by">
  >;
  stageDurations?: Resolver<
    Maybe<Array<ResolversTypes["StageDuration"]>>,
    ParentType,
    ContextType,
    RequireFields<QueryStageDurationsArgs, "from" | "before">
  >;
  quotaAttainment?: Resolver<
    Maybe<Array<ResolversTypes["QuotaAttainment"]>>,
    ParentType,
    ContextType,
    RequireFields<QueryQuotaAttainmentArgs, "from" | "to" | "by">
  >;
  lead?: Resolver<Maybe<ResolversTypes["Lead"]>, ParentType, ContextType, RequireFields<QueryLeadArgs, "id">>;
  leadByNumber?: Resolver<
    Maybe<ResolversTypes["Lead"]>,
    ParentType,
    ContextType,
    RequireFields<QueryLeadByNumberArgs, "number">
  >;
  leads?: Resolver<
    Maybe<ResolversTypes["LeadConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryLeadsArgs, "first">
  >;
  personalDataOfLead?: Resolver<
    Maybe<ResolversTypes["PersonalDataOfLead"]>,
    ParentType,
    ContextType,
    RequireFields<QueryPersonalDataOfLeadArgs, "leadId">
  >;
  leadScoreRules?: Resolver<Maybe<Array<ResolversTypes["LeadScoreRule"]>>, ParentType, ContextType>;
  leadAssignmentRules?: Resolver<Maybe<Array<ResolversTypes["LeadAssignmentRule"]>>, ParentType, ContextType>;
  leadFunnel?: Resolver<
    Maybe<Array<ResolversTypes["LeadFunnelRow"]>>,
    ParentType,
    ContextType,
    RequireFields<QueryLeadFunnelArgs, "from" | "to" | "by">
  >;
  partner?: Resolver<Maybe<ResolversTypes["Partner"]>, ParentType, ContextType, RequireFields<QueryPartnerArgs, "id">>;
  partnerByNumber?: Resolver<
    Maybe<ResolversTypes["Partner"]>,
    ParentType,
    ContextType,
    RequireFields<QueryPartnerByNumberArgs, "number">
  >;
  partners?: Resolver<
    Maybe<ResolversTypes["PartnerConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryPartnersArgs, "first">
  >;
  personalDataInCrm?: Resolver<
    Maybe<ResolversTypes["PersonalData"]>,
    ParentType,
    ContextType,
    RequireFields<QueryPersonalDataInCrmArgs, "customerId">
  >;
  erasuresInCrm?: Resolver<
    Maybe<ResolversTypes["ErasureReceiptConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryErasuresInCrmArgs, "first">
  >;
  erasureInCrm?: Resolver<
    Maybe<ResolversTypes["ErasureReceipt"]>,
    ParentType,
    ContextType,
    RequireFields<QueryErasureInCrmArgs, "id">
  >;
  retentionRulesInCrm?: Resolver<Maybe<Array<ResolversTypes["RetentionRule"]>>, ParentType, ContextType>;
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
  createCustomers?: Resolver<
    Maybe<ResolversTypes["CreateCustomersResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCreateCustomersArgs, "input">
  >;
  updateCustomers?: Resolver<
    Maybe<ResolversTypes["UpdateCustomersResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationUpdateCustomersArgs, "input">
  >;
  createContact?: Resolver<
    Maybe<ResolversTypes["CreateContactResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCreateContactArgs, "input">
  >;
  updateContact?: Resolver<
    Maybe<ResolversTypes["UpdateContactResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationUpdateContactArgs, "input">
  >;
  createContacts?: Resolver<
    Maybe<ResolversTypes["CreateContactsResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCreateContactsArgs, "input">
  >;
  updateContacts?: Resolver<
    Maybe<ResolversTypes["UpdateContactsResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationUpdateContactsArgs, "input">
  >;
  declareNotDuplicates?: Resolver<
    Maybe<ResolversTypes["NotDuplicatesResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationDeclareNotDuplicatesArgs, "input">
  >;
  withdrawNotDuplicates?: Resolver<
    Maybe<ResolversTypes["NotDuplicatesResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawNotDuplicatesArgs, "input">
  >;
  replaceCompanyForms?: Resolver<
    Maybe<ResolversTypes["ReplaceCompanyFormsResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationReplaceCompanyFormsArgs, "input">
  >;
  mergeCustomers?: Resolver<
    Maybe<ResolversTypes["MergeCustomersResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationMergeCustomersArgs, "input">
  >;
  unmergeCustomer?: Resolver<
    Maybe<ResolversTypes["UnmergeCustomerResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationUnmergeCustomerArgs, "input">
  >;
  mergeContacts?: Resolver<
    Maybe<ResolversTypes["MergeContactsResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationMergeContactsArgs, "input">
  >;
  unmergeContact?: Resolver<
    Maybe<ResolversTypes["UnmergeContactResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationUnmergeContactArgs, "input">
  >;
  createTeam?: Resolver<
    Maybe<ResolversTypes["CreateTeamResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCreateTeamArgs, "input">
  >;
  updateTeam?: Resolver<
    Maybe<ResolversTypes["UpdateTeamResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationUpdateTeamArgs, "input">
  >;
  changeTeamMembers?: Resolver<
    Maybe<ResolversTypes["ChangeTeamMembersResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationChangeTeamMembersArgs, "input">
  >;
  declareCustomField?: Resolver<
    Maybe<ResolversTypes["DeclareCustomFieldResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationDeclareCustomFieldArgs, "input">
  >;
  updateCustomField?: Resolver<
    Maybe<ResolversTypes["UpdateCustomFieldResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationUpdateCustomFieldArgs, "input">
  >;
  setCustomValues?: Resolver<
    Maybe<ResolversTypes["SetCustomValuesResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationSetCustomValuesArgs, "input">
  >;
  logInteraction?: Resolver<
    Maybe<ResolversTypes["LogInteractionResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationLogInteractionArgs, "input">
  >;
  updateInteraction?: Resolver<
    Maybe<ResolversTypes["UpdateInteractionResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationUpdateInteractionArgs, "input">
  >;
  completeInteraction?: Resolver<
    Maybe<ResolversTypes["CompleteInteractionResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCompleteInteractionArgs, "input">
  >;
  reopenInteraction?: Resolver<
    Maybe<ResolversTypes["ReopenInteractionResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationReopenInteractionArgs, "input">
  >;
  deleteInteraction?: Resolver<
    Maybe<ResolversTypes["DeleteInteractionResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationDeleteInteractionArgs, "input">
  >;
  recordInteractions?: Resolver<
    Maybe<ResolversTypes["RecordInteractionsResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordInteractionsArgs, "input">
  >;
  updateInteractions?: Resolver<
    Maybe<ResolversTypes["UpdateInteractionsResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationUpdateInteractionsArgs, "input">
  >;
  completeInteractions?: Resolver<
    Maybe<ResolversTypes["CompleteInteractionsResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCompleteInteractionsArgs, "input">
  >;
  receiveEmail?: Resolver<
    Maybe<ResolversTypes["ReceiveEmailResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationReceiveEmailArgs, "input">
  >;
  addNote?: Resolver<
    Maybe<ResolversTypes["AddNoteResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationAddNoteArgs, "input">
  >;
  updateNote?: Resolver<
    Maybe<ResolversTypes["UpdateNoteResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationUpdateNoteArgs, "input">
  >;
  deleteNote?: Resolver<
    Maybe<ResolversTypes["DeleteNoteResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationDeleteNoteArgs, "input">
  >;
  addNotes?: Resolver<
    Maybe<ResolversTypes["AddNotesResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationAddNotesArgs, "input">
  >;
  addComment?: Resolver<
    Maybe<ResolversTypes["AddCommentResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationAddCommentArgs, "input">
  >;
  updateComment?: Resolver<
    Maybe<ResolversTypes["UpdateCommentResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationUpdateCommentArgs, "input">
  >;
  deleteComment?: Resolver<
    Maybe<ResolversTypes["DeleteCommentResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationDeleteCommentArgs, "input">
  >;
  addFollowers?: Resolver<
    Maybe<ResolversTypes["AddFollowersResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationAddFollowersArgs, "input">
  >;
  removeFollowers?: Resolver<
    Maybe<ResolversTypes["RemoveFollowersResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationRemoveFollowersArgs, "input">
  >;
  markFeedRead?: Resolver<
    Maybe<ResolversTypes["MarkFeedReadResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationMarkFeedReadArgs, "input">
  >;
  attachFile?: Resolver<
    Maybe<ResolversTypes["AttachFileResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationAttachFileArgs, "input">
  >;
  detachFile?: Resolver<
    Maybe<ResolversTypes["DetachFileResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationDetachFileArgs, "input">
  >;
  setConsentPurpose?: Resolver<
    Maybe<ResolversTypes["SetConsentPurposeResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationSetConsentPurposeArgs, "input">
  >;
  recordConsent?: Resolver<
    Maybe<ResolversTypes["RecordConsentResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordConsentArgs, "input">
  >;
  recordConsents?: Resolver<
    Maybe<ResolversTypes["RecordConsentsResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordConsentsArgs, "input">
  >;
  createSegment?: Resolver<
    Maybe<ResolversTypes["CreateSegmentResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCreateSegmentArgs, "input">
  >;
  updateSegment?: Resolver<
    Maybe<ResolversTypes["UpdateSegmentResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationUpdateSegmentArgs, "input">
  >;
  changeSegmentMembers?: Resolver<
    Maybe<ResolversTypes["ChangeSegmentMembersResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationChangeSegmentMembersArgs, "input">
  >;
  createCampaign?: Resolver<
    Maybe<ResolversTypes["CreateCampaignResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCreateCampaignArgs, "input">
  >;
  updateCampaign?: Resolver<
    Maybe<ResolversTypes["UpdateCampaignResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationUpdateCampaignArgs, "input">
  >;
  addCampaignMembers?: Resolver<
    Maybe<ResolversTypes["AddCampaignMembersResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationAddCampaignMembersArgs, "input">
  >;
  planCampaign?: Resolver<
    Maybe<ResolversTypes["PlanCampaignResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationPlanCampaignArgs, "input">
  >;
  moveCampaign?: Resolver<
    Maybe<ResolversTypes["MoveCampaignResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationMoveCampaignArgs, "input">
  >;
  setFrequencyCap?: Resolver<
    Maybe<ResolversTypes["SetFrequencyCapResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationSetFrequencyCapArgs, "input">
  >;
  addCampaignCosts?: Resolver<
    Maybe<ResolversTypes["AddCampaignCostsResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationAddCampaignCostsArgs, "input">
  >;
  recordCampaignEvents?: Resolver<
    Maybe<ResolversTypes["RecordCampaignEventsResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordCampaignEventsArgs, "input">
  >;
  liftBounces?: Resolver<
    Maybe<ResolversTypes["LiftBouncesResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationLiftBouncesArgs, "input">
  >;
  createCampaigns?: Resolver<
    Maybe<ResolversTypes["CreateCampaignsResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCreateCampaignsArgs, "input">
  >;
  updateCampaigns?: Resolver<
    Maybe<ResolversTypes["UpdateCampaignsResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationUpdateCampaignsArgs, "input">
  >;
  setBusinessCalendar?: Resolver<
    Maybe<ResolversTypes["SetBusinessCalendarResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationSetBusinessCalendarArgs, "input">
  >;
  changeBusinessHolidays?: Resolver<
    Maybe<ResolversTypes["ChangeBusinessHolidaysResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationChangeBusinessHolidaysArgs, "input">
  >;
  setCaseQueue?: Resolver<
    Maybe<ResolversTypes["SetCaseQueueResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationSetCaseQueueArgs, "input">
  >;
  setSlaPolicy?: Resolver<
    Maybe<ResolversTypes["SetSlaPolicyResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationSetSlaPolicyArgs, "input">
  >;
  setServiceTier?: Resolver<
    Maybe<ResolversTypes["SetServiceTierResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationSetServiceTierArgs, "input">
  >;
  createCase?: Resolver<
    Maybe<ResolversTypes["CreateCaseResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCreateCaseArgs, "input">
  >;
  updateCase?: Resolver<
    Maybe<ResolversTypes["UpdateCaseResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationUpdateCaseArgs, "input">
  >;
  moveCase?: Resolver<
    Maybe<ResolversTypes["MoveCaseResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationMoveCaseArgs, "input">
  >;
  addCaseMessage?: Resolver<
    Maybe<ResolversTypes["AddCaseMessageResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationAddCaseMessageArgs, "input">
  >;
  rateCase?: Resolver<
    Maybe<ResolversTypes["RateCaseResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationRateCaseArgs, "input">
  >;
  escalateDueCases?: Resolver<
    Maybe<ResolversTypes["EscalateDueCasesResult"]>,
    ParentType,
    ContextType,
    Partial<MutationEscalateDueCasesArgs>
  >;
  createCases?: Resolver<
    Maybe<ResolversTypes["CreateCasesResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCreateCasesArgs, "input">
  >;
  updateCases?: Resolver<
    Maybe<ResolversTypes["UpdateCasesResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationUpdateCasesArgs, "input">
  >;
  moveCases?: Resolver<
    Maybe<ResolversTypes["MoveCasesResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationMoveCasesArgs, "input">
  >;
  createArticle?: Resolver<
    Maybe<ResolversTypes["CreateArticleResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCreateArticleArgs, "input">
  >;
  updateArticle?: Resolver<
    Maybe<ResolversTypes["UpdateArticleResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationUpdateArticleArgs, "input">
  >;
  moveArticle?: Resolver<
    Maybe<ResolversTypes["MoveArticleResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationMoveArticleArgs, "input">
  >;
  linkArticle?: Resolver<
    Maybe<ResolversTypes["LinkArticleResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationLinkArticleArgs, "input">
  >;
  unlinkArticle?: Resolver<
    Maybe<ResolversTypes["UnlinkArticleResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationUnlinkArticleArgs, "input">
  >;
  createOpportunity?: Resolver<
    Maybe<ResolversTypes["CreateOpportunityResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCreateOpportunityArgs, "input">
  >;
  updateOpportunity?: Resolver<
    Maybe<ResolversTypes["UpdateOpportunityResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationUpdateOpportunityArgs, "input">
  >;
  moveOpportunity?: Resolver<
    Maybe<ResolversTypes["MoveOpportunityResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationMoveOpportunityArgs, "input">
  >;
  createOpportunities?: Resolver<
    Maybe<ResolversTypes["CreateOpportunitiesResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCreateOpportunitiesArgs, "input">
  >;
  updateOpportunities?: Resolver<
    Maybe<ResolversTypes["UpdateOpportunitiesResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationUpdateOpportunitiesArgs, "input">
  >;
  moveOpportunities?: Resolver<
    Maybe<ResolversTypes["MoveOpportunitiesResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationMoveOpportunitiesArgs, "input">
  >;
  setStageProbability?: Resolver<
    Maybe<ResolversTypes["SetStageProbabilityResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationSetStageProbabilityArgs, "input">
  >;
  setLostReason?: Resolver<
    Maybe<ResolversTypes["SetLostReasonResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationSetLostReasonArgs, "input">
  >;
  setLeadSource?: Resolver<
    Maybe<ResolversTypes["SetLeadSourceResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationSetLeadSourceArgs, "input">
  >;
  setQuota?: Resolver<
    Maybe<ResolversTypes["SetQuotaResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationSetQuotaArgs, "input">
  >;
  createLead?: Resolver<
    Maybe<ResolversTypes["CreateLeadResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCreateLeadArgs, "input">
  >;
  updateLead?: Resolver<
    Maybe<ResolversTypes["UpdateLeadResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationUpdateLeadArgs, "input">
  >;
  moveLead?: Resolver<
    Maybe<ResolversTypes["MoveLeadResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationMoveLeadArgs, "input">
  >;
  createLeads?: Resolver<
    Maybe<ResolversTypes["CreateLeadsResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCreateLeadsArgs, "input">
  >;
  updateLeads?: Resolver<
    Maybe<ResolversTypes["UpdateLeadsResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationUpdateLeadsArgs, "input">
  >;
  moveLeads?: Resolver<
    Maybe<ResolversTypes["MoveLeadsResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationMoveLeadsArgs, "input">
  >;
  eraseLead?: Resolver<
    Maybe<ResolversTypes["EraseLeadResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationEraseLeadArgs, "input">
  >;
  recordLeadConsent?: Resolver<
    Maybe<ResolversTypes["RecordLeadConsentResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordLeadConsentArgs, "input">
  >;
  setLeadScoreRule?: Resolver<
    Maybe<ResolversTypes["SetLeadScoreRuleResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationSetLeadScoreRuleArgs, "input">
  >;
  setLeadAssignmentRule?: Resolver<
    Maybe<ResolversTypes["SetLeadAssignmentRuleResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationSetLeadAssignmentRuleArgs, "input">
  >;
  assignLeads?: Resolver<
    Maybe<ResolversTypes["AssignLeadsResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationAssignLeadsArgs, "input">
  >;
  convertLead?: Resolver<
    Maybe<ResolversTypes["ConvertLeadResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationConvertLeadArgs, "input">
  >;
  convertLeads?: Resolver<
    Maybe<ResolversTypes["ConvertLeadsResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationConvertLeadsArgs, "input">
  >;
  createPartner?: Resolver<
    Maybe<ResolversTypes["CreatePartnerResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCreatePartnerArgs, "input">
  >;
  updatePartner?: Resolver<
    Maybe<ResolversTypes["UpdatePartnerResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationUpdatePartnerArgs, "input">
  >;
  shareCustomers?: Resolver<
    Maybe<ResolversTypes["ShareCustomersResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationShareCustomersArgs, "input">
  >;
  revokeCustomers?: Resolver<
    Maybe<ResolversTypes["RevokeCustomersResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationRevokeCustomersArgs, "input">
  >;
  eraseFromCrm?: Resolver<
    Maybe<ResolversTypes["EraseFromCrmResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationEraseFromCrmArgs, "input">
  >;
  setRetentionInCrm?: Resolver<
    Maybe<ResolversTypes["SetRetentionResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationSetRetentionInCrmArgs, "input">
  >;
  applyRetentionInCrm?: Resolver<
    Maybe<ResolversTypes["ApplyRetentionResult"]>,
    ParentType,
    ContextType,
    RequireFields<MutationApplyRetentionInCrmArgs, "input">
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
    | "CustomerErased"
    | "CustomerNumberTaken"
    | "ParentCycle"
    | "ContactErased"
    | "PossibleDuplicates"
    | "CustomersAlreadyMerged"
    | "SharedDifferently"
    | "CustomerMergeNotFound"
    | "CustomerAlreadyUnmerged"
    | "ContactsAlreadyMerged"
    | "ContactMergeNotFound"
    | "ContactAlreadyUnmerged"
    | "TeamNotFound"
    | "TeamNameTaken"
    | "CustomFieldNotFound"
    | "CustomFieldCodeTaken"
    | "InteractionNotFound"
    | "NotATask"
    | "InteractionOfOthers"
    | "InteractionInUse"
    | "EmailNotAssigned"
    | "NoteNotFound"
    | "RecordErased"
    | "CommentNotFound"
    | "CommentOfAnother"
    | "TooManyFollowers"
    | "RecordNotFound"
    | "FileNotFound"
    | "ConsentWithdrawn"
    | "SegmentNotFound"
    | "CampaignNotFound"
    | "IllegalMove"
    | "BusinessCalendarNotFound"
    | "CaseQueueNotFound"
    | "CaseNotFound"
    | "CaseNotResolved"
    | "CaseAlreadyRated"
    | "ArticleNotFound"
    | "OpportunityNotFound"
    | "NotWinnable"
    | "LeadNotFound"
    | "LeadErased"
    | "LeadRuleNotFound"
    | "PartnerNotFound"
    | "PartnerNumberTaken"
    | "OpenOrders"
    | "ErasureUnderWay"
    | "NotAPerson"
    | "ContactNotFound",
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

export type CustomerErasedResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CustomerErased"] = ResolversParentTypes["CustomerErased"],
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
  subsidiaries?: Resolver<
    Maybe<ResolversTypes["CustomerConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CustomerSubsidiariesArgs, "first">
  >;
  owner?: Resolver<Maybe<ResolversTypes["Employee"]>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes["String"]>, ParentType, ContextType>;
  telephone?: Resolver<Maybe<ResolversTypes["Telephone"]>, ParentType, ContextType>;
  addresses?: Resolver<Array<ResolversTypes["Address"]>, ParentType, ContextType>;
  contacts?: Resolver<
    ResolversTypes["ContactConnection"],
    ParentType,
    ContextType,
    RequireFields<CustomerContactsArgs, "first">
  >;
  createdAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  erasedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  changes?: Resolver<
    Maybe<ResolversTypes["ChangeConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CustomerChangesArgs, "first">
  >;
  duplicates?: Resolver<Maybe<Array<ResolversTypes["Duplicate"]>>, ParentType, ContextType>;
  notDuplicates?: Resolver<Maybe<Array<ResolversTypes["NotDuplicate"]>>, ParentType, ContextType>;
  merges?: Resolver<Maybe<Array<ResolversTypes["CustomerMerge"]>>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes["Team"]>, ParentType, ContextType>;
  custom?: Resolver<Maybe<Array<ResolversTypes["CustomValue"]>>, ParentType, ContextType, Partial<CustomerCustomArgs>>;
  interactions?: Resolver<
    Maybe<ResolversTypes["InteractionConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CustomerInteractionsArgs, "first">
  >;
  lastActivityAt?: Resolver<
    Maybe<ResolversTypes["DateTime"]>,
    ParentType,
    ContextType,
    Partial<CustomerLastActivityAtArgs>
  >;
  notes?: Resolver<
    Maybe<ResolversTypes["NoteConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CustomerNotesArgs, "first">
  >;
  comments?: Resolver<
    Maybe<ResolversTypes["CommentConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CustomerCommentsArgs, "first">
  >;
  followers?: Resolver<Maybe<Array<ResolversTypes["Employee"]>>, ParentType, ContextType>;
  timeline?: Resolver<
    Maybe<ResolversTypes["TimelineEntryConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CustomerTimelineArgs, "first">
  >;
  files?: Resolver<
    Maybe<ResolversTypes["FileConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CustomerFilesArgs, "first">
  >;
  consents?: Resolver<Maybe<Array<ResolversTypes["Consent"]>>, ParentType, ContextType, Partial<CustomerConsentsArgs>>;
  consentHistory?: Resolver<
    Maybe<ResolversTypes["ConsentConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CustomerConsentHistoryArgs, "first">
  >;
  segments?: Resolver<
    Maybe<ResolversTypes["SegmentConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CustomerSegmentsArgs, "first">
  >;
  campaigns?: Resolver<
    Maybe<ResolversTypes["CampaignConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CustomerCampaignsArgs, "first">
  >;
  undeliverable?: Resolver<Maybe<Array<ResolversTypes["Undeliverable"]>>, ParentType, ContextType>;
  serviceTier?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  cases?: Resolver<
    Maybe<ResolversTypes["CaseConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CustomerCasesArgs, "first">
  >;
  opportunities?: Resolver<
    Maybe<ResolversTypes["OpportunityConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CustomerOpportunitiesArgs, "first">
  >;
  leads?: Resolver<
    Maybe<ResolversTypes["LeadConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CustomerLeadsArgs, "first">
  >;
  agreements?: Resolver<
    Maybe<ResolversTypes["AgreementConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CustomerAgreementsArgs, "first">
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
  missing?: Resolver<Array<ResolversTypes["AddressPart"]>, ParentType, ContextType>;
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
  emails?: Resolver<Array<ResolversTypes["String"]>, ParentType, ContextType>;
  telephones?: Resolver<Array<ResolversTypes["Telephone"]>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  duplicates?: Resolver<Maybe<Array<ResolversTypes["ContactDuplicate"]>>, ParentType, ContextType>;
  merges?: Resolver<Maybe<Array<ResolversTypes["ContactMerge"]>>, ParentType, ContextType>;
  custom?: Resolver<Maybe<Array<ResolversTypes["CustomValue"]>>, ParentType, ContextType, Partial<ContactCustomArgs>>;
  interactions?: Resolver<
    Maybe<ResolversTypes["InteractionConnection"]>,
    ParentType,
    ContextType,
    RequireFields<ContactInteractionsArgs, "first">
  >;
  notes?: Resolver<
    Maybe<ResolversTypes["NoteConnection"]>,
    ParentType,
    ContextType,
    RequireFields<ContactNotesArgs, "first">
  >;
  comments?: Resolver<
    Maybe<ResolversTypes["CommentConnection"]>,
    ParentType,
    ContextType,
    RequireFields<ContactCommentsArgs, "first">
  >;
  followers?: Resolver<Maybe<Array<ResolversTypes["Employee"]>>, ParentType, ContextType>;
  consents?: Resolver<Maybe<Array<ResolversTypes["Consent"]>>, ParentType, ContextType, Partial<ContactConsentsArgs>>;
  consentHistory?: Resolver<
    Maybe<ResolversTypes["ConsentConnection"]>,
    ParentType,
    ContextType,
    RequireFields<ContactConsentHistoryArgs, "first">
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TelephoneResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["Telephone"] = ResolversParentTypes["Telephone"],
> = {
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  e164?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  use?: Resolver<Maybe<ResolversTypes["TelephoneUse"]>, ParentType, ContextType>;
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
    | "Customer"
    | "CustomerNumberTaken"
    | "CustomerNotFound"
    | "CustomerErased"
    | "TeamNotFound"
    | "PossibleDuplicates"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type UpdateCustomerResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["UpdateCustomerResult"] = ResolversParentTypes["UpdateCustomerResult"],
> = {
  __resolveType: TypeResolveFn<
    | "Customer"
    | "CustomerNotFound"
    | "CustomerErased"
    | "TeamNotFound"
    | "PossibleDuplicates"
    | "ParentCycle"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type CustomersWrittenResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CustomersWritten"] = ResolversParentTypes["CustomersWritten"],
> = {
  dryRun?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  written?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes["CustomerBulkRow"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerBulkRowResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CustomerBulkRow"] = ResolversParentTypes["CustomerBulkRow"],
> = {
  index?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  result?: Resolver<ResolversTypes["CustomerBulkResult"], ParentType, ContextType>;
};

export type CustomerBulkResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CustomerBulkResult"] = ResolversParentTypes["CustomerBulkResult"],
> = {
  __resolveType: TypeResolveFn<
    | "Customer"
    | "CustomerNumberTaken"
    | "CustomerNotFound"
    | "CustomerErased"
    | "TeamNotFound"
    | "PossibleDuplicates"
    | "ParentCycle"
    | "VersionConflict"
    | "InvalidInput",
    ParentType,
    ContextType
  >;
};

export type CreateCustomersResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CreateCustomersResult"] = ResolversParentTypes["CreateCustomersResult"],
> = {
  __resolveType: TypeResolveFn<"CustomersWritten" | "InvalidInput" | "IdempotencyConflict", ParentType, ContextType>;
};

export type UpdateCustomersResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["UpdateCustomersResult"] = ResolversParentTypes["UpdateCustomersResult"],
> = {
  __resolveType: TypeResolveFn<"CustomersWritten" | "InvalidInput" | "IdempotencyConflict", ParentType, ContextType>;
};

export type ContactsWrittenResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["ContactsWritten"] = ResolversParentTypes["ContactsWritten"],
> = {
  dryRun?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  written?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes["ContactBulkRow"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactBulkRowResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["ContactBulkRow"] = ResolversParentTypes["ContactBulkRow"],
> = {
  index?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  result?: Resolver<ResolversTypes["ContactBulkResult"], ParentType, ContextType>;
};

export type ContactErasedResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["ContactErased"] = ResolversParentTypes["ContactErased"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  contactId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactBulkResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["ContactBulkResult"] = ResolversParentTypes["ContactBulkResult"],
> = {
  __resolveType: TypeResolveFn<
    | "Contact"
    | "CustomerNotFound"
    | "CustomerErased"
    | "ContactNotFound"
    | "ContactErased"
    | "VersionConflict"
    | "InvalidInput",
    ParentType,
    ContextType
  >;
};

export type CreateContactResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CreateContactResult"] = ResolversParentTypes["CreateContactResult"],
> = {
  __resolveType: TypeResolveFn<
    "Contact" | "CustomerNotFound" | "CustomerErased" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type UpdateContactResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["UpdateContactResult"] = ResolversParentTypes["UpdateContactResult"],
> = {
  __resolveType: TypeResolveFn<
    "Contact" | "ContactNotFound" | "ContactErased" | "VersionConflict" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type CreateContactsResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CreateContactsResult"] = ResolversParentTypes["CreateContactsResult"],
> = {
  __resolveType: TypeResolveFn<"ContactsWritten" | "InvalidInput" | "IdempotencyConflict", ParentType, ContextType>;
};

export type UpdateContactsResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["UpdateContactsResult"] = ResolversParentTypes["UpdateContactsResult"],
> = {
  __resolveType: TypeResolveFn<"ContactsWritten" | "InvalidInput" | "IdempotencyConflict", ParentType, ContextType>;
};

export type CustomerMatchResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CustomerMatch"] = ResolversParentTypes["CustomerMatch"],
> = {
  customer?: Resolver<ResolversTypes["Customer"], ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes["Contact"]>, ParentType, ContextType>;
  matched?: Resolver<ResolversTypes["MatchedField"], ParentType, ContextType>;
  likeness?: Resolver<ResolversTypes["Float"], ParentType, ContextType>;
};

export type DuplicateResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["Duplicate"] = ResolversParentTypes["Duplicate"],
> = {
  customer?: Resolver<ResolversTypes["Customer"], ParentType, ContextType>;
  score?: Resolver<ResolversTypes["Float"], ParentType, ContextType>;
  matches?: Resolver<Array<ResolversTypes["DuplicateMatch"]>, ParentType, ContextType>;
};

export type ContactDuplicateResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["ContactDuplicate"] = ResolversParentTypes["ContactDuplicate"],
> = {
  contact?: Resolver<ResolversTypes["Contact"], ParentType, ContextType>;
  score?: Resolver<ResolversTypes["Float"], ParentType, ContextType>;
  matches?: Resolver<Array<ResolversTypes["ContactMatch"]>, ParentType, ContextType>;
};

export type ContactMatchResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["ContactMatch"] = ResolversParentTypes["ContactMatch"],
> = {
  rule?: Resolver<ResolversTypes["ContactRule"], ParentType, ContextType>;
  value?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type DuplicateMatchResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["DuplicateMatch"] = ResolversParentTypes["DuplicateMatch"],
> = {
  rule?: Resolver<ResolversTypes["DuplicateRule"], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type DuplicatePairResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["DuplicatePair"] = ResolversParentTypes["DuplicatePair"],
> = {
  customer?: Resolver<ResolversTypes["Customer"], ParentType, ContextType>;
  other?: Resolver<ResolversTypes["Customer"], ParentType, ContextType>;
  score?: Resolver<ResolversTypes["Float"], ParentType, ContextType>;
  matches?: Resolver<Array<ResolversTypes["DuplicateMatch"]>, ParentType, ContextType>;
};

export type DuplicatePairEdgeResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["DuplicatePairEdge"] = ResolversParentTypes["DuplicatePairEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["DuplicatePair"], ParentType, ContextType>;
};

export type DuplicatePairConnectionResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["DuplicatePairConnection"] = ResolversParentTypes["DuplicatePairConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["DuplicatePairEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["DuplicatePair"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type NotDuplicateResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["NotDuplicate"] = ResolversParentTypes["NotDuplicate"],
> = {
  customer?: Resolver<ResolversTypes["Customer"], ParentType, ContextType>;
  declaredBy?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  declaredAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
};

export type NotDuplicatesDeclaredResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["NotDuplicatesDeclared"] = ResolversParentTypes["NotDuplicatesDeclared"],
> = {
  customer?: Resolver<ResolversTypes["Customer"], ParentType, ContextType>;
  other?: Resolver<ResolversTypes["Customer"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotDuplicatesResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["NotDuplicatesResult"] = ResolversParentTypes["NotDuplicatesResult"],
> = {
  __resolveType: TypeResolveFn<
    "NotDuplicatesDeclared" | "CustomerNotFound" | "CustomerErased" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type PossibleDuplicatesResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["PossibleDuplicates"] = ResolversParentTypes["PossibleDuplicates"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  candidates?: Resolver<Maybe<Array<ResolversTypes["Duplicate"]>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyFormResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CompanyForm"] = ResolversParentTypes["CompanyForm"],
> = {
  countryCode?: Resolver<Maybe<ResolversTypes["CountryCode"]>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  compared?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  place?: Resolver<ResolversTypes["CompanyFormPlace"], ParentType, ContextType>;
  joined?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
};

export type CompanyFormsReplacedResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CompanyFormsReplaced"] = ResolversParentTypes["CompanyFormsReplaced"],
> = {
  countryCode?: Resolver<Maybe<ResolversTypes["CountryCode"]>, ParentType, ContextType>;
  forms?: Resolver<Array<ResolversTypes["CompanyForm"]>, ParentType, ContextType>;
  added?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReplaceCompanyFormsResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["ReplaceCompanyFormsResult"] =
    ResolversParentTypes["ReplaceCompanyFormsResult"],
> = {
  __resolveType: TypeResolveFn<
    "CompanyFormsReplaced" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type CustomerMergeResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CustomerMerge"] = ResolversParentTypes["CustomerMerge"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  survivor?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  merged?: Resolver<ResolversTypes["MergedCustomer"], ParentType, ContextType>;
  mergedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  mergedBy?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  unmergedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  unmergedBy?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  moved?: Resolver<Array<ResolversTypes["MovedRecords"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MergedCustomerResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["MergedCustomer"] = ResolversParentTypes["MergedCustomer"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  changes?: Resolver<
    Maybe<ResolversTypes["ChangeConnection"]>,
    ParentType,
    ContextType,
    RequireFields<MergedCustomerChangesArgs, "first">
  >;
};

export type MovedRecordsResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["MovedRecords"] = ResolversParentTypes["MovedRecords"],
> = {
  record?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  count?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type CustomersAlreadyMergedResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CustomersAlreadyMerged"] = ResolversParentTypes["CustomersAlreadyMerged"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  customerId?: Resolver<Maybe<ResolversTypes["ID"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SharedDifferentlyResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["SharedDifferently"] = ResolversParentTypes["SharedDifferently"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerMergeNotFoundResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CustomerMergeNotFound"] = ResolversParentTypes["CustomerMergeNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  mergeId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerAlreadyUnmergedResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CustomerAlreadyUnmerged"] = ResolversParentTypes["CustomerAlreadyUnmerged"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  mergeId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MergeCustomersResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["MergeCustomersResult"] = ResolversParentTypes["MergeCustomersResult"],
> = {
  __resolveType: TypeResolveFn<
    | "CustomerMerge"
    | "CustomerNotFound"
    | "CustomerErased"
    | "CustomersAlreadyMerged"
    | "SharedDifferently"
    | "ParentCycle"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type UnmergeCustomerResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["UnmergeCustomerResult"] = ResolversParentTypes["UnmergeCustomerResult"],
> = {
  __resolveType: TypeResolveFn<
    | "CustomerMerge"
    | "CustomerMergeNotFound"
    | "CustomerAlreadyUnmerged"
    | "CustomerErased"
    | "ParentCycle"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type ContactMergeResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["ContactMerge"] = ResolversParentTypes["ContactMerge"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  survivor?: Resolver<Maybe<ResolversTypes["Contact"]>, ParentType, ContextType>;
  merged?: Resolver<ResolversTypes["MergedContact"], ParentType, ContextType>;
  mergedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  mergedBy?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  unmergedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  unmergedBy?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  moved?: Resolver<Array<ResolversTypes["MovedRecords"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MergedContactResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["MergedContact"] = ResolversParentTypes["MergedContact"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type ContactsAlreadyMergedResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["ContactsAlreadyMerged"] = ResolversParentTypes["ContactsAlreadyMerged"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  contactId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactMergeNotFoundResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["ContactMergeNotFound"] = ResolversParentTypes["ContactMergeNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  mergeId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactAlreadyUnmergedResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["ContactAlreadyUnmerged"] = ResolversParentTypes["ContactAlreadyUnmerged"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  mergeId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MergeContactsResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["MergeContactsResult"] = ResolversParentTypes["MergeContactsResult"],
> = {
  __resolveType: TypeResolveFn<
    | "ContactMerge"
    | "ContactNotFound"
    | "ContactErased"
    | "ContactsAlreadyMerged"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type UnmergeContactResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["UnmergeContactResult"] = ResolversParentTypes["UnmergeContactResult"],
> = {
  __resolveType: TypeResolveFn<
    | "ContactMerge"
    | "ContactMergeNotFound"
    | "ContactAlreadyUnmerged"
    | "ContactErased"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type TeamResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["Team"] = ResolversParentTypes["Team"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  active?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  members?: Resolver<Maybe<Array<ResolversTypes["Employee"]>>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  changes?: Resolver<
    Maybe<ResolversTypes["ChangeConnection"]>,
    ParentType,
    ContextType,
    RequireFields<TeamChangesArgs, "first">
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamEdgeResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["TeamEdge"] = ResolversParentTypes["TeamEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Team"], ParentType, ContextType>;
};

export type TeamConnectionResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["TeamConnection"] = ResolversParentTypes["TeamConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["TeamEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["Team"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type TeamNotFoundResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["TeamNotFound"] = ResolversParentTypes["TeamNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  teamId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamNameTakenResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["TeamNameTaken"] = ResolversParentTypes["TeamNameTaken"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateTeamResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CreateTeamResult"] = ResolversParentTypes["CreateTeamResult"],
> = {
  __resolveType: TypeResolveFn<
    "Team" | "TeamNameTaken" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type UpdateTeamResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["UpdateTeamResult"] = ResolversParentTypes["UpdateTeamResult"],
> = {
  __resolveType: TypeResolveFn<
    "Team" | "TeamNotFound" | "TeamNameTaken" | "VersionConflict" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type ChangeTeamMembersResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["ChangeTeamMembersResult"] = ResolversParentTypes["ChangeTeamMembersResult"],
> = {
  __resolveType: TypeResolveFn<
    "Team" | "TeamNotFound" | "VersionConflict" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type CustomValuesWrittenResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CustomValuesWritten"] = ResolversParentTypes["CustomValuesWritten"],
> = {
  dryRun?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  written?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes["CustomValuesBulkRow"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomValuesBulkRowResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CustomValuesBulkRow"] = ResolversParentTypes["CustomValuesBulkRow"],
> = {
  index?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  result?: Resolver<ResolversTypes["CustomValuesBulkResult"], ParentType, ContextType>;
};

export type CustomValuesSetResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CustomValuesSet"] = ResolversParentTypes["CustomValuesSet"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomValuesBulkResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CustomValuesBulkResult"] = ResolversParentTypes["CustomValuesBulkResult"],
> = {
  __resolveType: TypeResolveFn<
    "CustomValuesSet" | "RecordNotFound" | "RecordErased" | "VersionConflict" | "InvalidInput",
    ParentType,
    ContextType
  >;
};

export type SetCustomValuesResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["SetCustomValuesResult"] = ResolversParentTypes["SetCustomValuesResult"],
> = {
  __resolveType: TypeResolveFn<"CustomValuesWritten" | "InvalidInput" | "IdempotencyConflict", ParentType, ContextType>;
};

export type CustomFieldResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CustomField"] = ResolversParentTypes["CustomField"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  record?: Resolver<ResolversTypes["CustomRecord"], ParentType, ContextType>;
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["CustomKind"], ParentType, ContextType>;
  label?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  filterable?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  archived?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  decimals?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  maxLength?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes["CustomOption"]>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes["CustomTarget"]>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomOptionResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CustomOption"] = ResolversParentTypes["CustomOption"],
> = {
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  label?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  active?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
};

export type CustomValueResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CustomValue"] = ResolversParentTypes["CustomValue"],
> = {
  field?: Resolver<ResolversTypes["CustomField"], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  money?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  boolean?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
  choice?: Resolver<Maybe<ResolversTypes["CustomOption"]>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes["CustomReference"]>, ParentType, ContextType>;
};

export type CustomReferenceResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CustomReference"] = ResolversParentTypes["CustomReference"],
> = {
  target?: Resolver<ResolversTypes["CustomTarget"], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes["Contact"]>, ParentType, ContextType>;
  opportunity?: Resolver<Maybe<ResolversTypes["Opportunity"]>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes["Case"]>, ParentType, ContextType>;
  campaign?: Resolver<Maybe<ResolversTypes["Campaign"]>, ParentType, ContextType>;
  interaction?: Resolver<Maybe<ResolversTypes["Interaction"]>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes["Lead"]>, ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes["Employee"]>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes["Product"]>, ParentType, ContextType>;
};

export type OpportunityResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["Opportunity"] = ResolversParentTypes["Opportunity"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes["Contact"]>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes["Employee"]>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes["LeadSource"]>, ParentType, ContextType>;
  campaign?: Resolver<Maybe<ResolversTypes["Campaign"]>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes["OpportunityStage"], ParentType, ContextType>;
  nextStages?: Resolver<Array<ResolversTypes["OpportunityStage"]>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes["CurrencyCode"]>, ParentType, ContextType>;
  probability?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  probabilityIsOwn?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  weightedValue?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  expectedCloseOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  lostReason?: Resolver<Maybe<ResolversTypes["LostReason"]>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes["OpportunityLine"]>, ParentType, ContextType>;
  stageHistory?: Resolver<
    ResolversTypes["StateChangeConnection"],
    ParentType,
    ContextType,
    RequireFields<OpportunityStageHistoryArgs, "first">
  >;
  createdAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  changes?: Resolver<
    Maybe<ResolversTypes["ChangeConnection"]>,
    ParentType,
    ContextType,
    RequireFields<OpportunityChangesArgs, "first">
  >;
  custom?: Resolver<
    Maybe<Array<ResolversTypes["CustomValue"]>>,
    ParentType,
    ContextType,
    Partial<OpportunityCustomArgs>
  >;
  notes?: Resolver<
    Maybe<ResolversTypes["NoteConnection"]>,
    ParentType,
    ContextType,
    RequireFields<OpportunityNotesArgs, "first">
  >;
  comments?: Resolver<
    Maybe<ResolversTypes["CommentConnection"]>,
    ParentType,
    ContextType,
    RequireFields<OpportunityCommentsArgs, "first">
  >;
  followers?: Resolver<Maybe<Array<ResolversTypes["Employee"]>>, ParentType, ContextType>;
  files?: Resolver<
    Maybe<ResolversTypes["FileConnection"]>,
    ParentType,
    ContextType,
    RequireFields<OpportunityFilesArgs, "first">
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["Case"] = ResolversParentTypes["Case"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes["Contact"]>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes["CaseChannel"], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes["TextLanguage"], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes["CasePriority"], ParentType, ContextType>;
  queue?: Resolver<Maybe<ResolversTypes["CaseQueue"]>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes["Employee"]>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes["CaseStatus"], ParentType, ContextType>;
  statusSince?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes["SlaPolicy"]>, ParentType, ContextType>;
  calendar?: Resolver<Maybe<ResolversTypes["BusinessCalendar"]>, ParentType, ContextType>;
  firstResponse?: Resolver<ResolversTypes["CasePromise"], ParentType, ContextType>;
  resolution?: Resolver<ResolversTypes["CasePromise"], ParentType, ContextType>;
  waitedMinutes?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  reopened?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes["SlaEvent"]>, ParentType, ContextType>;
  messages?: Resolver<
    ResolversTypes["CaseMessageConnection"],
    ParentType,
    ContextType,
    RequireFields<CaseMessagesArgs, "first">
  >;
  rating?: Resolver<Maybe<ResolversTypes["CaseRating"]>, ParentType, ContextType>;
  moves?: Resolver<
    ResolversTypes["StateChangeConnection"],
    ParentType,
    ContextType,
    RequireFields<CaseMovesArgs, "first">
  >;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  custom?: Resolver<Maybe<Array<ResolversTypes["CustomValue"]>>, ParentType, ContextType, Partial<CaseCustomArgs>>;
  notes?: Resolver<
    Maybe<ResolversTypes["NoteConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CaseNotesArgs, "first">
  >;
  comments?: Resolver<
    Maybe<ResolversTypes["CommentConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CaseCommentsArgs, "first">
  >;
  followers?: Resolver<Maybe<Array<ResolversTypes["Employee"]>>, ParentType, ContextType>;
  files?: Resolver<
    Maybe<ResolversTypes["FileConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CaseFilesArgs, "first">
  >;
  articles?: Resolver<Maybe<Array<ResolversTypes["CaseArticle"]>>, ParentType, ContextType>;
  suggestedArticles?: Resolver<
    Maybe<Array<ResolversTypes["Article"]>>,
    ParentType,
    ContextType,
    RequireFields<CaseSuggestedArticlesArgs, "first">
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  channel?: Resolver<Maybe<ResolversTypes["ConsentChannel"]>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes["ConsentPurpose"]>, ParentType, ContextType>;
  segments?: Resolver<Array<ResolversTypes["CampaignSegment"]>, ParentType, ContextType>;
  variants?: Resolver<Array<ResolversTypes["CampaignVariant"]>, ParentType, ContextType>;
  audience?: Resolver<Maybe<ResolversTypes["CampaignAudience"]>, ParentType, ContextType>;
  statusHistory?: Resolver<
    ResolversTypes["StateChangeConnection"],
    ParentType,
    ContextType,
    RequireFields<CampaignStatusHistoryArgs, "first">
  >;
  members?: Resolver<
    ResolversTypes["CampaignMemberConnection"],
    ParentType,
    ContextType,
    RequireFields<CampaignMembersArgs, "first">
  >;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  custom?: Resolver<Maybe<Array<ResolversTypes["CustomValue"]>>, ParentType, ContextType, Partial<CampaignCustomArgs>>;
  notes?: Resolver<
    Maybe<ResolversTypes["NoteConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CampaignNotesArgs, "first">
  >;
  comments?: Resolver<
    Maybe<ResolversTypes["CommentConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CampaignCommentsArgs, "first">
  >;
  followers?: Resolver<Maybe<Array<ResolversTypes["Employee"]>>, ParentType, ContextType>;
  files?: Resolver<
    Maybe<ResolversTypes["FileConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CampaignFilesArgs, "first">
  >;
  leads?: Resolver<
    Maybe<ResolversTypes["LeadConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CampaignLeadsArgs, "first">
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  language?: Resolver<ResolversTypes["TextLanguage"], ParentType, ContextType>;
  participants?: Resolver<Maybe<Array<ResolversTypes["Participant"]>>, ParentType, ContextType>;
  thread?: Resolver<
    Maybe<ResolversTypes["InteractionConnection"]>,
    ParentType,
    ContextType,
    RequireFields<InteractionThreadArgs, "first">
  >;
  occurredAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes["CallOutcome"]>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes["Employee"]>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  overdue?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  completedBy?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  follows?: Resolver<Maybe<ResolversTypes["Interaction"]>, ParentType, ContextType>;
  followUps?: Resolver<
    Maybe<ResolversTypes["InteractionConnection"]>,
    ParentType,
    ContextType,
    RequireFields<InteractionFollowUpsArgs, "first">
  >;
  recordedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  custom?: Resolver<
    Maybe<Array<ResolversTypes["CustomValue"]>>,
    ParentType,
    ContextType,
    Partial<InteractionCustomArgs>
  >;
  alsoOf?: Resolver<Maybe<Array<ResolversTypes["Customer"]>>, ParentType, ContextType>;
  comments?: Resolver<
    Maybe<ResolversTypes["CommentConnection"]>,
    ParentType,
    ContextType,
    RequireFields<InteractionCommentsArgs, "first">
  >;
  followers?: Resolver<Maybe<Array<ResolversTypes["Employee"]>>, ParentType, ContextType>;
  files?: Resolver<
    Maybe<ResolversTypes["FileConnection"]>,
    ParentType,
    ContextType,
    RequireFields<InteractionFilesArgs, "first">
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["Lead"] = ResolversParentTypes["Lead"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  telephone?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes["TextLanguage"]>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes["LeadSource"]>, ParentType, ContextType>;
  campaign?: Resolver<Maybe<ResolversTypes["Campaign"]>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes["LeadStatus"], ParentType, ContextType>;
  nextStatuses?: Resolver<Array<ResolversTypes["LeadStatus"]>, ParentType, ContextType>;
  disqualifiedReason?: Resolver<Maybe<ResolversTypes["LostReason"]>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes["Employee"]>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes["Team"]>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes["Contact"]>, ParentType, ContextType>;
  opportunity?: Resolver<Maybe<ResolversTypes["Opportunity"]>, ParentType, ContextType>;
  duplicates?: Resolver<Array<ResolversTypes["LeadDuplicate"]>, ParentType, ContextType>;
  statusHistory?: Resolver<
    ResolversTypes["StateChangeConnection"],
    ParentType,
    ContextType,
    RequireFields<LeadStatusHistoryArgs, "first">
  >;
  createdAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  erasedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  changes?: Resolver<
    Maybe<ResolversTypes["ChangeConnection"]>,
    ParentType,
    ContextType,
    RequireFields<LeadChangesArgs, "first">
  >;
  custom?: Resolver<Maybe<Array<ResolversTypes["CustomValue"]>>, ParentType, ContextType, Partial<LeadCustomArgs>>;
  notes?: Resolver<
    Maybe<ResolversTypes["NoteConnection"]>,
    ParentType,
    ContextType,
    RequireFields<LeadNotesArgs, "first">
  >;
  comments?: Resolver<
    Maybe<ResolversTypes["CommentConnection"]>,
    ParentType,
    ContextType,
    RequireFields<LeadCommentsArgs, "first">
  >;
  followers?: Resolver<Maybe<Array<ResolversTypes["Employee"]>>, ParentType, ContextType>;
  consents?: Resolver<
    Maybe<ResolversTypes["LeadConsentConnection"]>,
    ParentType,
    ContextType,
    RequireFields<LeadConsentsArgs, "first">
  >;
  score?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  scoreReasons?: Resolver<Maybe<Array<ResolversTypes["LeadScoreReason"]>>, ParentType, ContextType>;
  assignedBy?: Resolver<Maybe<ResolversTypes["LeadAssignmentRule"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomFieldNotFoundResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CustomFieldNotFound"] = ResolversParentTypes["CustomFieldNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomFieldCodeTakenResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CustomFieldCodeTaken"] = ResolversParentTypes["CustomFieldCodeTaken"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeclareCustomFieldResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["DeclareCustomFieldResult"] =
    ResolversParentTypes["DeclareCustomFieldResult"],
> = {
  __resolveType: TypeResolveFn<
    "CustomField" | "CustomFieldCodeTaken" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type UpdateCustomFieldResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["UpdateCustomFieldResult"] = ResolversParentTypes["UpdateCustomFieldResult"],
> = {
  __resolveType: TypeResolveFn<
    "CustomField" | "CustomFieldNotFound" | "VersionConflict" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
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
    | "Interaction"
    | "InteractionNotFound"
    | "CustomerNotFound"
    | "CustomerErased"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type InteractionDeletedResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["InteractionDeleted"] = ResolversParentTypes["InteractionDeleted"],
> = {
  interactionId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InteractionNotFoundResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["InteractionNotFound"] = ResolversParentTypes["InteractionNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  interactionId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotATaskResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["NotATask"] = ResolversParentTypes["NotATask"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  interactionId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InteractionOfOthersResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["InteractionOfOthers"] = ResolversParentTypes["InteractionOfOthers"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  interactionId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InteractionInUseResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["InteractionInUse"] = ResolversParentTypes["InteractionInUse"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  interactionId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateInteractionResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["UpdateInteractionResult"] = ResolversParentTypes["UpdateInteractionResult"],
> = {
  __resolveType: TypeResolveFn<
    | "Interaction"
    | "InteractionNotFound"
    | "CustomerNotFound"
    | "CustomerErased"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type CompleteInteractionResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CompleteInteractionResult"] =
    ResolversParentTypes["CompleteInteractionResult"],
> = {
  __resolveType: TypeResolveFn<
    | "Interaction"
    | "InteractionNotFound"
    | "NotATask"
    | "IllegalMove"
    | "CustomerNotFound"
    | "CustomerErased"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type ReopenInteractionResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["ReopenInteractionResult"] = ResolversParentTypes["ReopenInteractionResult"],
> = {
  __resolveType: TypeResolveFn<
    | "Interaction"
    | "InteractionNotFound"
    | "NotATask"
    | "IllegalMove"
    | "CustomerNotFound"
    | "CustomerErased"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type DeleteInteractionResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["DeleteInteractionResult"] = ResolversParentTypes["DeleteInteractionResult"],
> = {
  __resolveType: TypeResolveFn<
    | "InteractionDeleted"
    | "InteractionNotFound"
    | "InteractionOfOthers"
    | "InteractionInUse"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type InteractionsWrittenResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["InteractionsWritten"] = ResolversParentTypes["InteractionsWritten"],
> = {
  dryRun?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  written?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes["InteractionBulkRow"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InteractionBulkRowResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["InteractionBulkRow"] = ResolversParentTypes["InteractionBulkRow"],
> = {
  index?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  result?: Resolver<ResolversTypes["InteractionBulkResult"], ParentType, ContextType>;
};

export type InteractionBulkResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["InteractionBulkResult"] = ResolversParentTypes["InteractionBulkResult"],
> = {
  __resolveType: TypeResolveFn<
    | "Interaction"
    | "InteractionNotFound"
    | "CustomerNotFound"
    | "CustomerErased"
    | "NotATask"
    | "IllegalMove"
    | "VersionConflict"
    | "InvalidInput",
    ParentType,
    ContextType
  >;
};

export type RecordInteractionsResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["RecordInteractionsResult"] =
    ResolversParentTypes["RecordInteractionsResult"],
> = {
  __resolveType: TypeResolveFn<"InteractionsWritten" | "InvalidInput" | "IdempotencyConflict", ParentType, ContextType>;
};

export type UpdateInteractionsResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["UpdateInteractionsResult"] =
    ResolversParentTypes["UpdateInteractionsResult"],
> = {
  __resolveType: TypeResolveFn<"InteractionsWritten" | "InvalidInput" | "IdempotencyConflict", ParentType, ContextType>;
};

export type CompleteInteractionsResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CompleteInteractionsResult"] =
    ResolversParentTypes["CompleteInteractionsResult"],
> = {
  __resolveType: TypeResolveFn<"InteractionsWritten" | "InvalidInput" | "IdempotencyConflict", ParentType, ContextType>;
};

export type ParticipantResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["Participant"] = ResolversParentTypes["Participant"],
> = {
  role?: Resolver<ResolversTypes["ParticipantRole"], ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes["Contact"]>, ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes["Employee"]>, ParentType, ContextType>;
};

export type EmailNotAssignedResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["EmailNotAssigned"] = ResolversParentTypes["EmailNotAssigned"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  addresses?: Resolver<Array<ResolversTypes["String"]>, ParentType, ContextType>;
  customerIds?: Resolver<Maybe<Array<ResolversTypes["ID"]>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceiveEmailResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["ReceiveEmailResult"] = ResolversParentTypes["ReceiveEmailResult"],
> = {
  __resolveType: TypeResolveFn<
    "Interaction" | "EmailNotAssigned" | "CustomerNotFound" | "CustomerErased" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type InteractionReportResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["InteractionReport"] = ResolversParentTypes["InteractionReport"],
> = {
  rows?: Resolver<Array<ResolversTypes["InteractionReportRow"]>, ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  interactions?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
};

export type InteractionReportRowResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["InteractionReportRow"] = ResolversParentTypes["InteractionReportRow"],
> = {
  customer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes["InteractionChannel"]>, ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes["InteractionDirection"]>, ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes["Employee"]>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  interactions?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  lastAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
};

export type NoteResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["Note"] = ResolversParentTypes["Note"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  record?: Resolver<ResolversTypes["NoteRecord"], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes["Contact"]>, ParentType, ContextType>;
  opportunity?: Resolver<Maybe<ResolversTypes["Opportunity"]>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes["Case"]>, ParentType, ContextType>;
  campaign?: Resolver<Maybe<ResolversTypes["Campaign"]>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes["Lead"]>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  text?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  language?: Resolver<ResolversTypes["TextLanguage"], ParentType, ContextType>;
  pinned?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes["Employee"]>, ParentType, ContextType>;
  writtenBy?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  editedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  files?: Resolver<
    Maybe<ResolversTypes["FileConnection"]>,
    ParentType,
    ContextType,
    RequireFields<NoteFilesArgs, "first">
  >;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  comments?: Resolver<
    Maybe<ResolversTypes["CommentConnection"]>,
    ParentType,
    ContextType,
    RequireFields<NoteCommentsArgs, "first">
  >;
  followers?: Resolver<Maybe<Array<ResolversTypes["Employee"]>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoteEdgeResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["NoteEdge"] = ResolversParentTypes["NoteEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Note"], ParentType, ContextType>;
};

export type NoteConnectionResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["NoteConnection"] = ResolversParentTypes["NoteConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["NoteEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["Note"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type NoteDeletedResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["NoteDeleted"] = ResolversParentTypes["NoteDeleted"],
> = {
  noteId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoteNotFoundResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["NoteNotFound"] = ResolversParentTypes["NoteNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  noteId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordErasedResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["RecordErased"] = ResolversParentTypes["RecordErased"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddNoteResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["AddNoteResult"] = ResolversParentTypes["AddNoteResult"],
> = {
  __resolveType: TypeResolveFn<
    "Note" | "RecordNotFound" | "RecordErased" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type UpdateNoteResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["UpdateNoteResult"] = ResolversParentTypes["UpdateNoteResult"],
> = {
  __resolveType: TypeResolveFn<
    "Note" | "NoteNotFound" | "VersionConflict" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type DeleteNoteResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["DeleteNoteResult"] = ResolversParentTypes["DeleteNoteResult"],
> = {
  __resolveType: TypeResolveFn<
    "NoteDeleted" | "NoteNotFound" | "VersionConflict" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type NotesWrittenResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["NotesWritten"] = ResolversParentTypes["NotesWritten"],
> = {
  dryRun?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  written?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes["NoteBulkRow"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoteBulkRowResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["NoteBulkRow"] = ResolversParentTypes["NoteBulkRow"],
> = {
  index?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  result?: Resolver<ResolversTypes["NoteBulkResult"], ParentType, ContextType>;
};

export type NoteBulkResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["NoteBulkResult"] = ResolversParentTypes["NoteBulkResult"],
> = {
  __resolveType: TypeResolveFn<"Note" | "RecordNotFound" | "RecordErased" | "InvalidInput", ParentType, ContextType>;
};

export type AddNotesResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["AddNotesResult"] = ResolversParentTypes["AddNotesResult"],
> = {
  __resolveType: TypeResolveFn<"NotesWritten" | "InvalidInput" | "IdempotencyConflict", ParentType, ContextType>;
};

export type ArticleResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["Article"] = ResolversParentTypes["Article"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  number?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  title?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  body?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  language?: Resolver<ResolversTypes["TextLanguage"], ParentType, ContextType>;
  status?: Resolver<ResolversTypes["ArticleStatus"], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes["Employee"]>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  editedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  solved?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  uses?: Resolver<
    ResolversTypes["CaseArticleConnection"],
    ParentType,
    ContextType,
    RequireFields<ArticleUsesArgs, "first">
  >;
  moves?: Resolver<
    ResolversTypes["StateChangeConnection"],
    ParentType,
    ContextType,
    RequireFields<ArticleMovesArgs, "first">
  >;
  changes?: Resolver<
    Maybe<ResolversTypes["ChangeConnection"]>,
    ParentType,
    ContextType,
    RequireFields<ArticleChangesArgs, "first">
  >;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  comments?: Resolver<
    Maybe<ResolversTypes["CommentConnection"]>,
    ParentType,
    ContextType,
    RequireFields<ArticleCommentsArgs, "first">
  >;
  followers?: Resolver<Maybe<Array<ResolversTypes["Employee"]>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommentResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["Comment"] = ResolversParentTypes["Comment"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  record?: Resolver<ResolversTypes["CommentRecord"], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes["Contact"]>, ParentType, ContextType>;
  opportunity?: Resolver<Maybe<ResolversTypes["Opportunity"]>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes["Case"]>, ParentType, ContextType>;
  campaign?: Resolver<Maybe<ResolversTypes["Campaign"]>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes["Lead"]>, ParentType, ContextType>;
  interaction?: Resolver<Maybe<ResolversTypes["Interaction"]>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes["Note"]>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes["Article"]>, ParentType, ContextType>;
  replyTo?: Resolver<Maybe<ResolversTypes["Comment"]>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  language?: Resolver<ResolversTypes["TextLanguage"], ParentType, ContextType>;
  mentions?: Resolver<Maybe<Array<ResolversTypes["Employee"]>>, ParentType, ContextType>;
  writtenBy?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  editedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommentEdgeResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CommentEdge"] = ResolversParentTypes["CommentEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Comment"], ParentType, ContextType>;
};

export type CommentConnectionResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CommentConnection"] = ResolversParentTypes["CommentConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["CommentEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["Comment"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type CommentDeletedResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CommentDeleted"] = ResolversParentTypes["CommentDeleted"],
> = {
  commentId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommentNotFoundResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CommentNotFound"] = ResolversParentTypes["CommentNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  commentId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommentOfAnotherResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CommentOfAnother"] = ResolversParentTypes["CommentOfAnother"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  commentId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddCommentResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["AddCommentResult"] = ResolversParentTypes["AddCommentResult"],
> = {
  __resolveType: TypeResolveFn<
    "Comment" | "RecordNotFound" | "RecordErased" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type UpdateCommentResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["UpdateCommentResult"] = ResolversParentTypes["UpdateCommentResult"],
> = {
  __resolveType: TypeResolveFn<
    "Comment" | "CommentNotFound" | "CommentOfAnother" | "VersionConflict" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type DeleteCommentResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["DeleteCommentResult"] = ResolversParentTypes["DeleteCommentResult"],
> = {
  __resolveType: TypeResolveFn<
    | "CommentDeleted"
    | "CommentNotFound"
    | "CommentOfAnother"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type FollowersResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["Followers"] = ResolversParentTypes["Followers"],
> = {
  recordId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  employees?: Resolver<Maybe<Array<ResolversTypes["Employee"]>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyFollowersResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["TooManyFollowers"] = ResolversParentTypes["TooManyFollowers"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddFollowersResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["AddFollowersResult"] = ResolversParentTypes["AddFollowersResult"],
> = {
  __resolveType: TypeResolveFn<
    "Followers" | "RecordNotFound" | "RecordErased" | "TooManyFollowers" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type RemoveFollowersResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["RemoveFollowersResult"] = ResolversParentTypes["RemoveFollowersResult"],
> = {
  __resolveType: TypeResolveFn<"Followers" | "InvalidInput" | "IdempotencyConflict", ParentType, ContextType>;
};

export type MarkFeedReadResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["MarkFeedReadResult"] = ResolversParentTypes["MarkFeedReadResult"],
> = {
  __resolveType: TypeResolveFn<"MyFeed" | "InvalidInput" | "IdempotencyConflict", ParentType, ContextType>;
};

export type MyFeedResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["MyFeed"] = ResolversParentTypes["MyFeed"],
> = {
  entries?: Resolver<
    ResolversTypes["FeedEntryConnection"],
    ParentType,
    ContextType,
    RequireFields<MyFeedEntriesArgs, "first">
  >;
  unread?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  readEntryId?: Resolver<Maybe<ResolversTypes["ID"]>, ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeedEntryResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["FeedEntry"] = ResolversParentTypes["FeedEntry"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["FeedKind"], ParentType, ContextType>;
  record?: Resolver<ResolversTypes["CommentRecord"], ParentType, ContextType>;
  at?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  by?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes["Comment"]>, ParentType, ContextType>;
  interaction?: Resolver<Maybe<ResolversTypes["Interaction"]>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes["Note"]>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes["Lead"]>, ParentType, ContextType>;
  opportunity?: Resolver<Maybe<ResolversTypes["Opportunity"]>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes["Case"]>, ParentType, ContextType>;
  campaign?: Resolver<Maybe<ResolversTypes["Campaign"]>, ParentType, ContextType>;
};

export type FeedEntryEdgeResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["FeedEntryEdge"] = ResolversParentTypes["FeedEntryEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["FeedEntry"], ParentType, ContextType>;
};

export type FeedEntryConnectionResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["FeedEntryConnection"] = ResolversParentTypes["FeedEntryConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["FeedEntryEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["FeedEntry"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type TimelineEntryResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["TimelineEntry"] = ResolversParentTypes["TimelineEntry"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["TimelineKind"], ParentType, ContextType>;
  at?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  interaction?: Resolver<Maybe<ResolversTypes["Interaction"]>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes["Note"]>, ParentType, ContextType>;
  opportunity?: Resolver<Maybe<ResolversTypes["Opportunity"]>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes["Case"]>, ParentType, ContextType>;
  consent?: Resolver<Maybe<ResolversTypes["Consent"]>, ParentType, ContextType>;
  campaignMember?: Resolver<Maybe<ResolversTypes["CampaignMember"]>, ParentType, ContextType>;
};

export type TimelineEntryEdgeResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["TimelineEntryEdge"] = ResolversParentTypes["TimelineEntryEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["TimelineEntry"], ParentType, ContextType>;
};

export type TimelineEntryConnectionResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["TimelineEntryConnection"] = ResolversParentTypes["TimelineEntryConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["TimelineEntryEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["TimelineEntry"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type FileResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["File"] = ResolversParentTypes["File"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  size?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  attachedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  attachedBy?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FileEdgeResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["FileEdge"] = ResolversParentTypes["FileEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["File"], ParentType, ContextType>;
};

export type FileConnectionResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["FileConnection"] = ResolversParentTypes["FileConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["FileEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["File"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type FileDetachedResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["FileDetached"] = ResolversParentTypes["FileDetached"],
> = {
  fileId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordNotFoundResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["RecordNotFound"] = ResolversParentTypes["RecordNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FileNotFoundResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["FileNotFound"] = ResolversParentTypes["FileNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  fileId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttachFileResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["AttachFileResult"] = ResolversParentTypes["AttachFileResult"],
> = {
  __resolveType: TypeResolveFn<
    "File" | "RecordNotFound" | "CustomerErased" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type DetachFileResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["DetachFileResult"] = ResolversParentTypes["DetachFileResult"],
> = {
  __resolveType: TypeResolveFn<
    "FileDetached" | "FileNotFound" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type SearchHitResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["SearchHit"] = ResolversParentTypes["SearchHit"],
> = {
  type?: Resolver<ResolversTypes["SearchType"], ParentType, ContextType>;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  titleParts?: Resolver<Array<ResolversTypes["ExcerptPart"]>, ParentType, ContextType>;
  excerpt?: Resolver<Array<ResolversTypes["ExcerptPart"]>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes["TextLanguage"], ParentType, ContextType>;
  at?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
};

export type ExcerptPartResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["ExcerptPart"] = ResolversParentTypes["ExcerptPart"],
> = {
  text?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  found?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
};

export type SearchHitEdgeResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["SearchHitEdge"] = ResolversParentTypes["SearchHitEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["SearchHit"], ParentType, ContextType>;
};

export type SearchHitConnectionResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["SearchHitConnection"] = ResolversParentTypes["SearchHitConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["SearchHitEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["SearchHit"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type ConsentResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["Consent"] = ResolversParentTypes["Consent"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes["Contact"]>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes["ConsentChannel"], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes["ConsentPurpose"], ParentType, ContextType>;
  state?: Resolver<ResolversTypes["ConsentState"], ParentType, ContextType>;
  saidAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  how?: Resolver<ResolversTypes["ConsentWay"], ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  proofFile?: Resolver<Maybe<ResolversTypes["File"]>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsentPurposeResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["ConsentPurpose"] = ResolversParentTypes["ConsentPurpose"],
> = {
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  active?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsentEdgeResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["ConsentEdge"] = ResolversParentTypes["ConsentEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Consent"], ParentType, ContextType>;
};

export type ConsentConnectionResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["ConsentConnection"] = ResolversParentTypes["ConsentConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["ConsentEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["Consent"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type ConsentsWrittenResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["ConsentsWritten"] = ResolversParentTypes["ConsentsWritten"],
> = {
  dryRun?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  written?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes["ConsentBulkRow"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsentBulkRowResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["ConsentBulkRow"] = ResolversParentTypes["ConsentBulkRow"],
> = {
  index?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  result?: Resolver<ResolversTypes["ConsentBulkResult"], ParentType, ContextType>;
};

export type ConsentWithdrawnResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["ConsentWithdrawn"] = ResolversParentTypes["ConsentWithdrawn"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  withdrawnAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsentBulkResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["ConsentBulkResult"] = ResolversParentTypes["ConsentBulkResult"],
> = {
  __resolveType: TypeResolveFn<
    | "Consent"
    | "CustomerNotFound"
    | "CustomerErased"
    | "ContactNotFound"
    | "ContactErased"
    | "FileNotFound"
    | "ConsentWithdrawn"
    | "InvalidInput",
    ParentType,
    ContextType
  >;
};

export type RecordConsentsResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["RecordConsentsResult"] = ResolversParentTypes["RecordConsentsResult"],
> = {
  __resolveType: TypeResolveFn<"ConsentsWritten" | "InvalidInput" | "IdempotencyConflict", ParentType, ContextType>;
};

export type RecordConsentResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["RecordConsentResult"] = ResolversParentTypes["RecordConsentResult"],
> = {
  __resolveType: TypeResolveFn<
    | "Consent"
    | "CustomerNotFound"
    | "CustomerErased"
    | "ContactNotFound"
    | "ContactErased"
    | "FileNotFound"
    | "ConsentWithdrawn"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type SetConsentPurposeResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["SetConsentPurposeResult"] = ResolversParentTypes["SetConsentPurposeResult"],
> = {
  __resolveType: TypeResolveFn<"ConsentPurpose" | "InvalidInput" | "IdempotencyConflict", ParentType, ContextType>;
};

export type SegmentResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["Segment"] = ResolversParentTypes["Segment"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["SegmentKind"], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  members?: Resolver<
    Maybe<ResolversTypes["CustomerConnection"]>,
    ParentType,
    ContextType,
    RequireFields<SegmentMembersArgs, "first">
  >;
  createdAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SegmentEdgeResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["SegmentEdge"] = ResolversParentTypes["SegmentEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Segment"], ParentType, ContextType>;
};

export type SegmentConnectionResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["SegmentConnection"] = ResolversParentTypes["SegmentConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["SegmentEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["Segment"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type SegmentNotFoundResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["SegmentNotFound"] = ResolversParentTypes["SegmentNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  segmentId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateSegmentResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CreateSegmentResult"] = ResolversParentTypes["CreateSegmentResult"],
> = {
  __resolveType: TypeResolveFn<
    "Segment" | "CustomerNotFound" | "CustomerErased" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type UpdateSegmentResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["UpdateSegmentResult"] = ResolversParentTypes["UpdateSegmentResult"],
> = {
  __resolveType: TypeResolveFn<
    "Segment" | "SegmentNotFound" | "VersionConflict" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type ChangeSegmentMembersResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["ChangeSegmentMembersResult"] =
    ResolversParentTypes["ChangeSegmentMembersResult"],
> = {
  __resolveType: TypeResolveFn<
    "Segment" | "SegmentNotFound" | "CustomerNotFound" | "CustomerErased" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type CampaignSegmentResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CampaignSegment"] = ResolversParentTypes["CampaignSegment"],
> = {
  segment?: Resolver<ResolversTypes["Segment"], ParentType, ContextType>;
  excluded?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
};

export type CampaignVariantResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CampaignVariant"] = ResolversParentTypes["CampaignVariant"],
> = {
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type CampaignAudienceResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CampaignAudience"] = ResolversParentTypes["CampaignAudience"],
> = {
  chosen?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  withoutConsent?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  excluded?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  undeliverable?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  overCap?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  frozenAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
};

export type CampaignMemberResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CampaignMember"] = ResolversParentTypes["CampaignMember"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  campaign?: Resolver<ResolversTypes["Campaign"], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes["CampaignVariant"]>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes["CampaignMemberStatus"], ParentType, ContextType>;
  since?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  clickedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  respondedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  bouncedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  bounce?: Resolver<Maybe<ResolversTypes["BounceKind"]>, ParentType, ContextType>;
  optedOutAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  interaction?: Resolver<Maybe<ResolversTypes["Interaction"]>, ParentType, ContextType>;
  opportunity?: Resolver<Maybe<ResolversTypes["Opportunity"]>, ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes["StateChangeConnection"],
    ParentType,
    ContextType,
    RequireFields<CampaignMemberHistoryArgs, "first">
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type FrequencyCapResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["FrequencyCap"] = ResolversParentTypes["FrequencyCap"],
> = {
  channel?: Resolver<Maybe<ResolversTypes["ConsentChannel"]>, ParentType, ContextType>;
  sends?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  days?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type FrequencyCapsResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["FrequencyCaps"] = ResolversParentTypes["FrequencyCaps"],
> = {
  caps?: Resolver<Array<ResolversTypes["FrequencyCap"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type UpdateCampaignResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["UpdateCampaignResult"] = ResolversParentTypes["UpdateCampaignResult"],
> = {
  __resolveType: TypeResolveFn<
    "Campaign" | "CampaignNotFound" | "VersionConflict" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type AddCampaignMembersResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["AddCampaignMembersResult"] =
    ResolversParentTypes["AddCampaignMembersResult"],
> = {
  __resolveType: TypeResolveFn<
    "Campaign" | "CampaignNotFound" | "CustomerNotFound" | "CustomerErased" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type PlanCampaignResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["PlanCampaignResult"] = ResolversParentTypes["PlanCampaignResult"],
> = {
  __resolveType: TypeResolveFn<
    "Campaign" | "CampaignNotFound" | "SegmentNotFound" | "VersionConflict" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type MoveCampaignResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["MoveCampaignResult"] = ResolversParentTypes["MoveCampaignResult"],
> = {
  __resolveType: TypeResolveFn<
    "Campaign" | "CampaignNotFound" | "IllegalMove" | "VersionConflict" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type SetFrequencyCapResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["SetFrequencyCapResult"] = ResolversParentTypes["SetFrequencyCapResult"],
> = {
  __resolveType: TypeResolveFn<"FrequencyCaps" | "InvalidInput" | "IdempotencyConflict", ParentType, ContextType>;
};

export type AddCampaignCostsResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["AddCampaignCostsResult"] = ResolversParentTypes["AddCampaignCostsResult"],
> = {
  __resolveType: TypeResolveFn<
    "Campaign" | "CampaignNotFound" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type CampaignEventsWrittenResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CampaignEventsWritten"] = ResolversParentTypes["CampaignEventsWritten"],
> = {
  dryRun?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  written?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes["CampaignEventBulkRow"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignEventBulkRowResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CampaignEventBulkRow"] = ResolversParentTypes["CampaignEventBulkRow"],
> = {
  index?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  result?: Resolver<ResolversTypes["CampaignEventBulkResult"], ParentType, ContextType>;
};

export type CampaignEventBulkResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CampaignEventBulkResult"] = ResolversParentTypes["CampaignEventBulkResult"],
> = {
  __resolveType: TypeResolveFn<
    "CampaignMember" | "CampaignNotFound" | "CustomerNotFound" | "RecordNotFound" | "IllegalMove" | "InvalidInput",
    ParentType,
    ContextType
  >;
};

export type RecordCampaignEventsResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["RecordCampaignEventsResult"] =
    ResolversParentTypes["RecordCampaignEventsResult"],
> = {
  __resolveType: TypeResolveFn<
    "CampaignEventsWritten" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type UndeliverableResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["Undeliverable"] = ResolversParentTypes["Undeliverable"],
> = {
  channel?: Resolver<ResolversTypes["ConsentChannel"], ParentType, ContextType>;
  since?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  campaign?: Resolver<ResolversTypes["Campaign"], ParentType, ContextType>;
};

export type LiftBouncesResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["LiftBouncesResult"] = ResolversParentTypes["LiftBouncesResult"],
> = {
  __resolveType: TypeResolveFn<
    "Customer" | "CustomerNotFound" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type CampaignsWrittenResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CampaignsWritten"] = ResolversParentTypes["CampaignsWritten"],
> = {
  dryRun?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  written?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes["CampaignBulkRow"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignBulkRowResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CampaignBulkRow"] = ResolversParentTypes["CampaignBulkRow"],
> = {
  index?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  result?: Resolver<ResolversTypes["CampaignBulkResult"], ParentType, ContextType>;
};

export type CampaignBulkResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CampaignBulkResult"] = ResolversParentTypes["CampaignBulkResult"],
> = {
  __resolveType: TypeResolveFn<
    "Campaign" | "CampaignNotFound" | "VersionConflict" | "InvalidInput",
    ParentType,
    ContextType
  >;
};

export type CreateCampaignsResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CreateCampaignsResult"] = ResolversParentTypes["CreateCampaignsResult"],
> = {
  __resolveType: TypeResolveFn<"CampaignsWritten" | "InvalidInput" | "IdempotencyConflict", ParentType, ContextType>;
};

export type UpdateCampaignsResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["UpdateCampaignsResult"] = ResolversParentTypes["UpdateCampaignsResult"],
> = {
  __resolveType: TypeResolveFn<"CampaignsWritten" | "InvalidInput" | "IdempotencyConflict", ParentType, ContextType>;
};

export type CampaignReportResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CampaignReport"] = ResolversParentTypes["CampaignReport"],
> = {
  total?: Resolver<ResolversTypes["CampaignFigures"], ParentType, ContextType>;
  byVariant?: Resolver<Array<ResolversTypes["CampaignFigures"]>, ParentType, ContextType>;
};

export type CampaignFiguresResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CampaignFigures"] = ResolversParentTypes["CampaignFigures"],
> = {
  variant?: Resolver<Maybe<ResolversTypes["CampaignVariant"]>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  sent?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  delivered?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  opened?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  clicked?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  responded?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  bounced?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  bouncedHard?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  optedOut?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  converted?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  responseRate?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  conversionRate?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  costs?: Resolver<Array<ResolversTypes["CampaignCostFigures"]>, ParentType, ContextType>;
};

export type CampaignCostFiguresResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CampaignCostFigures"] = ResolversParentTypes["CampaignCostFigures"],
> = {
  cost?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  perResponse?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  perConversion?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
};

export type CampaignBudgetsResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CampaignBudgets"] = ResolversParentTypes["CampaignBudgets"],
> = {
  rows?: Resolver<Array<ResolversTypes["CampaignBudgetRow"]>, ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
};

export type CampaignBudgetRowResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CampaignBudgetRow"] = ResolversParentTypes["CampaignBudgetRow"],
> = {
  campaign?: Resolver<ResolversTypes["Campaign"], ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  cost?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  remaining?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  spent?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
};

export type CampaignReturnsResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CampaignReturns"] = ResolversParentTypes["CampaignReturns"],
> = {
  rows?: Resolver<Array<ResolversTypes["CampaignReturnRow"]>, ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  paid?: Resolver<Array<ResolversTypes["Money"]>, ParentType, ContextType>;
  attributed?: Resolver<Array<ResolversTypes["Money"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
};

export type CampaignReturnRowResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CampaignReturnRow"] = ResolversParentTypes["CampaignReturnRow"],
> = {
  campaign?: Resolver<ResolversTypes["Campaign"], ParentType, ContextType>;
  revenue?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  customers?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  returnOnCost?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
};

export type StateChangeResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["StateChange"] = ResolversParentTypes["StateChange"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  changedBy?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type StateChangeEdgeResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["StateChangeEdge"] = ResolversParentTypes["StateChangeEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["StateChange"], ParentType, ContextType>;
};

export type StateChangeConnectionResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["StateChangeConnection"] = ResolversParentTypes["StateChangeConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["StateChangeEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["StateChange"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type IllegalMoveResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["IllegalMove"] = ResolversParentTypes["IllegalMove"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  from?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  to?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  legal?: Resolver<Array<ResolversTypes["String"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BusinessCalendarResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["BusinessCalendar"] = ResolversParentTypes["BusinessCalendar"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes["CountryCode"]>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  isDefault?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  hours?: Resolver<Array<ResolversTypes["OpeningHours"]>, ParentType, ContextType>;
  holidays?: Resolver<
    Array<ResolversTypes["BusinessHoliday"]>,
    ParentType,
    ContextType,
    RequireFields<BusinessCalendarHolidaysArgs, "from" | "to">
  >;
  minutesBetween?: Resolver<
    ResolversTypes["Decimal"],
    ParentType,
    ContextType,
    RequireFields<BusinessCalendarMinutesBetweenArgs, "from" | "to">
  >;
  dueAt?: Resolver<
    Maybe<ResolversTypes["DateTime"]>,
    ParentType,
    ContextType,
    RequireFields<BusinessCalendarDueAtArgs, "from" | "minutes">
  >;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpeningHoursResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["OpeningHours"] = ResolversParentTypes["OpeningHours"],
> = {
  weekday?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  from?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  to?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type BusinessHolidayResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["BusinessHoliday"] = ResolversParentTypes["BusinessHoliday"],
> = {
  day?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type BusinessCalendarNotFoundResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["BusinessCalendarNotFound"] =
    ResolversParentTypes["BusinessCalendarNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetBusinessCalendarResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["SetBusinessCalendarResult"] =
    ResolversParentTypes["SetBusinessCalendarResult"],
> = {
  __resolveType: TypeResolveFn<
    "BusinessCalendar" | "VersionConflict" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type ChangeBusinessHolidaysResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["ChangeBusinessHolidaysResult"] =
    ResolversParentTypes["ChangeBusinessHolidaysResult"],
> = {
  __resolveType: TypeResolveFn<
    "BusinessCalendar" | "BusinessCalendarNotFound" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type CaseQueueResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CaseQueue"] = ResolversParentTypes["CaseQueue"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  active?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SlaPolicyResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["SlaPolicy"] = ResolversParentTypes["SlaPolicy"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  calendar?: Resolver<Maybe<ResolversTypes["BusinessCalendar"]>, ParentType, ContextType>;
  queue?: Resolver<Maybe<ResolversTypes["CaseQueue"]>, ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  escalateAtPercent?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  escalateTo?: Resolver<Maybe<ResolversTypes["Employee"]>, ParentType, ContextType>;
  active?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  targets?: Resolver<Array<ResolversTypes["SlaTarget"]>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SlaTargetResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["SlaTarget"] = ResolversParentTypes["SlaTarget"],
> = {
  priority?: Resolver<ResolversTypes["CasePriority"], ParentType, ContextType>;
  firstResponseMinutes?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  resolutionMinutes?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
};

export type CaseQueueNotFoundResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CaseQueueNotFound"] = ResolversParentTypes["CaseQueueNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetCaseQueueResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["SetCaseQueueResult"] = ResolversParentTypes["SetCaseQueueResult"],
> = {
  __resolveType: TypeResolveFn<
    "CaseQueue" | "VersionConflict" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type SetSlaPolicyResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["SetSlaPolicyResult"] = ResolversParentTypes["SetSlaPolicyResult"],
> = {
  __resolveType: TypeResolveFn<
    | "SlaPolicy"
    | "CaseQueueNotFound"
    | "BusinessCalendarNotFound"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type SetServiceTierResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["SetServiceTierResult"] = ResolversParentTypes["SetServiceTierResult"],
> = {
  __resolveType: TypeResolveFn<
    "Customer" | "CustomerNotFound" | "CustomerErased" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type CasePromiseResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CasePromise"] = ResolversParentTypes["CasePromise"],
> = {
  minutes?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  metAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  took?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  escalated?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  breached?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
};

export type CaseMessageResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CaseMessage"] = ResolversParentTypes["CaseMessage"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes["CaseMessageDirection"], ParentType, ContextType>;
  body?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes["Employee"]>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes["Contact"]>, ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
};

export type SlaEventResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["SlaEvent"] = ResolversParentTypes["SlaEvent"],
> = {
  kind?: Resolver<ResolversTypes["SlaEventKind"], ParentType, ContextType>;
  goal?: Resolver<ResolversTypes["SlaGoal"], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes["Employee"]>, ParentType, ContextType>;
};

export type CaseRatingResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CaseRating"] = ResolversParentTypes["CaseRating"],
> = {
  score?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  ratedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
};

export type CasesEscalatedResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CasesEscalated"] = ResolversParentTypes["CasesEscalated"],
> = {
  cases?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  more?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseEdgeResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CaseEdge"] = ResolversParentTypes["CaseEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Case"], ParentType, ContextType>;
};

export type CaseConnectionResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CaseConnection"] = ResolversParentTypes["CaseConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["CaseEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["Case"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type CaseMessageEdgeResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CaseMessageEdge"] = ResolversParentTypes["CaseMessageEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["CaseMessage"], ParentType, ContextType>;
};

export type CaseMessageConnectionResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CaseMessageConnection"] = ResolversParentTypes["CaseMessageConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["CaseMessageEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["CaseMessage"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type CaseNotFoundResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CaseNotFound"] = ResolversParentTypes["CaseNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseNotResolvedResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CaseNotResolved"] = ResolversParentTypes["CaseNotResolved"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseAlreadyRatedResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CaseAlreadyRated"] = ResolversParentTypes["CaseAlreadyRated"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateCaseResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CreateCaseResult"] = ResolversParentTypes["CreateCaseResult"],
> = {
  __resolveType: TypeResolveFn<
    "Case" | "CustomerNotFound" | "CustomerErased" | "CaseQueueNotFound" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type UpdateCaseResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["UpdateCaseResult"] = ResolversParentTypes["UpdateCaseResult"],
> = {
  __resolveType: TypeResolveFn<
    | "Case"
    | "CaseNotFound"
    | "CustomerErased"
    | "CaseQueueNotFound"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type MoveCaseResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["MoveCaseResult"] = ResolversParentTypes["MoveCaseResult"],
> = {
  __resolveType: TypeResolveFn<
    "Case" | "CaseNotFound" | "IllegalMove" | "VersionConflict" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type AddCaseMessageResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["AddCaseMessageResult"] = ResolversParentTypes["AddCaseMessageResult"],
> = {
  __resolveType: TypeResolveFn<
    "Case" | "CaseNotFound" | "CustomerErased" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type RateCaseResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["RateCaseResult"] = ResolversParentTypes["RateCaseResult"],
> = {
  __resolveType: TypeResolveFn<
    | "Case"
    | "CaseNotFound"
    | "CaseNotResolved"
    | "CaseAlreadyRated"
    | "CustomerErased"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type EscalateDueCasesResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["EscalateDueCasesResult"] = ResolversParentTypes["EscalateDueCasesResult"],
> = {
  __resolveType: TypeResolveFn<"CasesEscalated" | "InvalidInput" | "IdempotencyConflict", ParentType, ContextType>;
};

export type CasesWrittenResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CasesWritten"] = ResolversParentTypes["CasesWritten"],
> = {
  dryRun?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  written?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes["CaseBulkRow"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseBulkRowResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CaseBulkRow"] = ResolversParentTypes["CaseBulkRow"],
> = {
  index?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  result?: Resolver<ResolversTypes["CaseBulkResult"], ParentType, ContextType>;
};

export type CaseBulkResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CaseBulkResult"] = ResolversParentTypes["CaseBulkResult"],
> = {
  __resolveType: TypeResolveFn<
    | "Case"
    | "CaseNotFound"
    | "CaseQueueNotFound"
    | "VersionConflict"
    | "CustomerNotFound"
    | "CustomerErased"
    | "IllegalMove"
    | "InvalidInput",
    ParentType,
    ContextType
  >;
};

export type CreateCasesResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CreateCasesResult"] = ResolversParentTypes["CreateCasesResult"],
> = {
  __resolveType: TypeResolveFn<"CasesWritten" | "InvalidInput" | "IdempotencyConflict", ParentType, ContextType>;
};

export type UpdateCasesResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["UpdateCasesResult"] = ResolversParentTypes["UpdateCasesResult"],
> = {
  __resolveType: TypeResolveFn<"CasesWritten" | "InvalidInput" | "IdempotencyConflict", ParentType, ContextType>;
};

export type MoveCasesResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["MoveCasesResult"] = ResolversParentTypes["MoveCasesResult"],
> = {
  __resolveType: TypeResolveFn<"CasesWritten" | "InvalidInput" | "IdempotencyConflict", ParentType, ContextType>;
};

export type CaseReportRowResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CaseReportRow"] = ResolversParentTypes["CaseReportRow"],
> = {
  group?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  opened?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  resolved?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  firstResponse?: Resolver<ResolversTypes["PromiseReport"], ParentType, ContextType>;
  resolution?: Resolver<ResolversTypes["PromiseReport"], ParentType, ContextType>;
  rated?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  averageScore?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
};

export type PromiseReportResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["PromiseReport"] = ResolversParentTypes["PromiseReport"],
> = {
  kept?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  missed?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  attainment?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  median?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  p90?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  p95?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
};

export type CaseAgesRowResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CaseAgesRow"] = ResolversParentTypes["CaseAgesRow"],
> = {
  group?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  breached?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  underOneDay?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  oneToThreeDays?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  threeToSevenDays?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  sevenToThirtyDays?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  thirtyDaysAndMore?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type CaseEscalationsRowResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CaseEscalationsRow"] = ResolversParentTypes["CaseEscalationsRow"],
> = {
  group?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  cases?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  open?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  firstResponse?: Resolver<ResolversTypes["EscalatedPromises"], ParentType, ContextType>;
  resolution?: Resolver<ResolversTypes["EscalatedPromises"], ParentType, ContextType>;
};

export type EscalatedPromisesResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["EscalatedPromises"] = ResolversParentTypes["EscalatedPromises"],
> = {
  escalated?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  missed?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  saved?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type CaseSatisfactionRowResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CaseSatisfactionRow"] = ResolversParentTypes["CaseSatisfactionRow"],
> = {
  group?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  rated?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  averageScore?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  satisfied?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  dissatisfied?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  satisfaction?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
};

export type CaseArticleResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CaseArticle"] = ResolversParentTypes["CaseArticle"],
> = {
  case?: Resolver<Maybe<ResolversTypes["Case"]>, ParentType, ContextType>;
  article?: Resolver<ResolversTypes["Article"], ParentType, ContextType>;
  solved?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  linkedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  linkedBy?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleEdgeResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["ArticleEdge"] = ResolversParentTypes["ArticleEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Article"], ParentType, ContextType>;
};

export type ArticleConnectionResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["ArticleConnection"] = ResolversParentTypes["ArticleConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["ArticleEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["Article"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type CaseArticleEdgeResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CaseArticleEdge"] = ResolversParentTypes["CaseArticleEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["CaseArticle"], ParentType, ContextType>;
};

export type CaseArticleConnectionResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CaseArticleConnection"] = ResolversParentTypes["CaseArticleConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["CaseArticleEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["CaseArticle"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type ArticleNotFoundResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["ArticleNotFound"] = ResolversParentTypes["ArticleNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  articleId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateArticleResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CreateArticleResult"] = ResolversParentTypes["CreateArticleResult"],
> = {
  __resolveType: TypeResolveFn<"Article" | "InvalidInput" | "IdempotencyConflict", ParentType, ContextType>;
};

export type UpdateArticleResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["UpdateArticleResult"] = ResolversParentTypes["UpdateArticleResult"],
> = {
  __resolveType: TypeResolveFn<
    "Article" | "ArticleNotFound" | "VersionConflict" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type MoveArticleResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["MoveArticleResult"] = ResolversParentTypes["MoveArticleResult"],
> = {
  __resolveType: TypeResolveFn<
    "Article" | "ArticleNotFound" | "IllegalMove" | "VersionConflict" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type LinkArticleResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["LinkArticleResult"] = ResolversParentTypes["LinkArticleResult"],
> = {
  __resolveType: TypeResolveFn<
    "CaseArticle" | "CaseNotFound" | "ArticleNotFound" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type UnlinkArticleResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["UnlinkArticleResult"] = ResolversParentTypes["UnlinkArticleResult"],
> = {
  __resolveType: TypeResolveFn<
    "Case" | "CaseNotFound" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type OpportunityLineResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["OpportunityLine"] = ResolversParentTypes["OpportunityLine"],
> = {
  place?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes["Product"]>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  unitPrice?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  discount?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  net?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
};

export type OpportunityEdgeResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["OpportunityEdge"] = ResolversParentTypes["OpportunityEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Opportunity"], ParentType, ContextType>;
};

export type OpportunityConnectionResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["OpportunityConnection"] = ResolversParentTypes["OpportunityConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["OpportunityEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["Opportunity"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type OpportunityNotFoundResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["OpportunityNotFound"] = ResolversParentTypes["OpportunityNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  opportunityId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotWinnableResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["NotWinnable"] = ResolversParentTypes["NotWinnable"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes["String"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateOpportunityResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CreateOpportunityResult"] = ResolversParentTypes["CreateOpportunityResult"],
> = {
  __resolveType: TypeResolveFn<
    "Opportunity" | "CustomerNotFound" | "CustomerErased" | "NotWinnable" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type UpdateOpportunityResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["UpdateOpportunityResult"] = ResolversParentTypes["UpdateOpportunityResult"],
> = {
  __resolveType: TypeResolveFn<
    | "Opportunity"
    | "OpportunityNotFound"
    | "VersionConflict"
    | "CustomerNotFound"
    | "CustomerErased"
    | "NotWinnable"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type MoveOpportunityResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["MoveOpportunityResult"] = ResolversParentTypes["MoveOpportunityResult"],
> = {
  __resolveType: TypeResolveFn<
    | "Opportunity"
    | "OpportunityNotFound"
    | "VersionConflict"
    | "IllegalMove"
    | "NotWinnable"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type OpportunitiesWrittenResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["OpportunitiesWritten"] = ResolversParentTypes["OpportunitiesWritten"],
> = {
  dryRun?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  written?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes["OpportunityBulkRow"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpportunityBulkRowResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["OpportunityBulkRow"] = ResolversParentTypes["OpportunityBulkRow"],
> = {
  index?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  result?: Resolver<ResolversTypes["OpportunityBulkResult"], ParentType, ContextType>;
};

export type OpportunityBulkResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["OpportunityBulkResult"] = ResolversParentTypes["OpportunityBulkResult"],
> = {
  __resolveType: TypeResolveFn<
    | "Opportunity"
    | "OpportunityNotFound"
    | "VersionConflict"
    | "CustomerNotFound"
    | "CustomerErased"
    | "IllegalMove"
    | "NotWinnable"
    | "InvalidInput",
    ParentType,
    ContextType
  >;
};

export type CreateOpportunitiesResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CreateOpportunitiesResult"] =
    ResolversParentTypes["CreateOpportunitiesResult"],
> = {
  __resolveType: TypeResolveFn<
    "OpportunitiesWritten" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type UpdateOpportunitiesResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["UpdateOpportunitiesResult"] =
    ResolversParentTypes["UpdateOpportunitiesResult"],
> = {
  __resolveType: TypeResolveFn<
    "OpportunitiesWritten" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type MoveOpportunitiesResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["MoveOpportunitiesResult"] = ResolversParentTypes["MoveOpportunitiesResult"],
> = {
  __resolveType: TypeResolveFn<
    "OpportunitiesWritten" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type OpportunityStageRuleResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["OpportunityStageRule"] = ResolversParentTypes["OpportunityStageRule"],
> = {
  stage?: Resolver<ResolversTypes["OpportunityStage"], ParentType, ContextType>;
  probability?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  next?: Resolver<Array<ResolversTypes["OpportunityStage"]>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LostReasonResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["LostReason"] = ResolversParentTypes["LostReason"],
> = {
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  active?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadSourceResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["LeadSource"] = ResolversParentTypes["LeadSource"],
> = {
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  active?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetStageProbabilityResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["SetStageProbabilityResult"] =
    ResolversParentTypes["SetStageProbabilityResult"],
> = {
  __resolveType: TypeResolveFn<
    "OpportunityStageRule" | "VersionConflict" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type SetLostReasonResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["SetLostReasonResult"] = ResolversParentTypes["SetLostReasonResult"],
> = {
  __resolveType: TypeResolveFn<"LostReason" | "InvalidInput" | "IdempotencyConflict", ParentType, ContextType>;
};

export type SetLeadSourceResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["SetLeadSourceResult"] = ResolversParentTypes["SetLeadSourceResult"],
> = {
  __resolveType: TypeResolveFn<"LeadSource" | "InvalidInput" | "IdempotencyConflict", ParentType, ContextType>;
};

export type WinReportRowResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["WinReportRow"] = ResolversParentTypes["WinReportRow"],
> = {
  group?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes["Employee"]>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes["Team"]>, ParentType, ContextType>;
  campaign?: Resolver<Maybe<ResolversTypes["Campaign"]>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes["Product"]>, ParentType, ContextType>;
  won?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  lost?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  winRate?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  wonValue?: Resolver<Array<ResolversTypes["Money"]>, ParentType, ContextType>;
  lostValue?: Resolver<Array<ResolversTypes["Money"]>, ParentType, ContextType>;
  averageCycle?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  medianCycle?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
};

export type OpenPipelineRowResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["OpenPipelineRow"] = ResolversParentTypes["OpenPipelineRow"],
> = {
  group?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes["Employee"]>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes["Team"]>, ParentType, ContextType>;
  campaign?: Resolver<Maybe<ResolversTypes["Campaign"]>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes["Product"]>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes["CurrencyCode"]>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  openValue?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  weightedValue?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
};

export type SalesForecastRowResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["SalesForecastRow"] = ResolversParentTypes["SalesForecastRow"],
> = {
  month?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes["Employee"]>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes["CurrencyCode"]>, ParentType, ContextType>;
  won?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  wonValue?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  openValue?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  weightedValue?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
};

export type StageDurationResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["StageDuration"] = ResolversParentTypes["StageDuration"],
> = {
  stage?: Resolver<ResolversTypes["OpportunityStage"], ParentType, ContextType>;
  entered?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  left?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  averageDays?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  medianDays?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
};

export type QuotaResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["Quota"] = ResolversParentTypes["Quota"],
> = {
  employee?: Resolver<Maybe<ResolversTypes["Employee"]>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes["Team"]>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuotaAttainmentResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["QuotaAttainment"] = ResolversParentTypes["QuotaAttainment"],
> = {
  employee?: Resolver<Maybe<ResolversTypes["Employee"]>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes["Team"]>, ParentType, ContextType>;
  quota?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  won?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  attainment?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
};

export type SetQuotaResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["SetQuotaResult"] = ResolversParentTypes["SetQuotaResult"],
> = {
  __resolveType: TypeResolveFn<
    "Quota" | "TeamNotFound" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type LeadDuplicateResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["LeadDuplicate"] = ResolversParentTypes["LeadDuplicate"],
> = {
  lead?: Resolver<Maybe<ResolversTypes["Lead"]>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes["Contact"]>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes["Float"], ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes["LeadDuplicateRule"]>, ParentType, ContextType>;
};

export type LeadEdgeResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["LeadEdge"] = ResolversParentTypes["LeadEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Lead"], ParentType, ContextType>;
};

export type LeadConnectionResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["LeadConnection"] = ResolversParentTypes["LeadConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["LeadEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["Lead"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type LeadNotFoundResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["LeadNotFound"] = ResolversParentTypes["LeadNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  leadId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadErasedResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["LeadErased"] = ResolversParentTypes["LeadErased"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  leadId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateLeadResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CreateLeadResult"] = ResolversParentTypes["CreateLeadResult"],
> = {
  __resolveType: TypeResolveFn<
    "Lead" | "TeamNotFound" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type UpdateLeadResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["UpdateLeadResult"] = ResolversParentTypes["UpdateLeadResult"],
> = {
  __resolveType: TypeResolveFn<
    | "Lead"
    | "LeadNotFound"
    | "LeadErased"
    | "VersionConflict"
    | "TeamNotFound"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type MoveLeadResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["MoveLeadResult"] = ResolversParentTypes["MoveLeadResult"],
> = {
  __resolveType: TypeResolveFn<
    "Lead" | "LeadNotFound" | "LeadErased" | "VersionConflict" | "IllegalMove" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type LeadsWrittenResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["LeadsWritten"] = ResolversParentTypes["LeadsWritten"],
> = {
  dryRun?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  written?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes["LeadBulkRow"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadBulkRowResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["LeadBulkRow"] = ResolversParentTypes["LeadBulkRow"],
> = {
  index?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  result?: Resolver<ResolversTypes["LeadBulkResult"], ParentType, ContextType>;
};

export type LeadBulkResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["LeadBulkResult"] = ResolversParentTypes["LeadBulkResult"],
> = {
  __resolveType: TypeResolveFn<
    "Lead" | "LeadNotFound" | "LeadErased" | "VersionConflict" | "TeamNotFound" | "IllegalMove" | "InvalidInput",
    ParentType,
    ContextType
  >;
};

export type CreateLeadsResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CreateLeadsResult"] = ResolversParentTypes["CreateLeadsResult"],
> = {
  __resolveType: TypeResolveFn<"LeadsWritten" | "InvalidInput" | "IdempotencyConflict", ParentType, ContextType>;
};

export type UpdateLeadsResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["UpdateLeadsResult"] = ResolversParentTypes["UpdateLeadsResult"],
> = {
  __resolveType: TypeResolveFn<"LeadsWritten" | "InvalidInput" | "IdempotencyConflict", ParentType, ContextType>;
};

export type MoveLeadsResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["MoveLeadsResult"] = ResolversParentTypes["MoveLeadsResult"],
> = {
  __resolveType: TypeResolveFn<"LeadsWritten" | "InvalidInput" | "IdempotencyConflict", ParentType, ContextType>;
};

export type PersonalDataOfLeadResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["PersonalDataOfLead"] = ResolversParentTypes["PersonalDataOfLead"],
> = {
  leadId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  rows?: Resolver<
    ResolversTypes["PersonalRowConnection"],
    ParentType,
    ContextType,
    RequireFields<PersonalDataOfLeadRowsArgs, "first">
  >;
};

export type LeadErasureResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["LeadErasure"] = ResolversParentTypes["LeadErasure"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  leadId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  erasedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  erasedBy?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  blanked?: Resolver<Array<ResolversTypes["RecordCount"]>, ParentType, ContextType>;
  digests?: Resolver<Array<ResolversTypes["String"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EraseLeadResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["EraseLeadResult"] = ResolversParentTypes["EraseLeadResult"],
> = {
  __resolveType: TypeResolveFn<
    "LeadErasure" | "LeadNotFound" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type LeadConsentResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["LeadConsent"] = ResolversParentTypes["LeadConsent"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes["ConsentChannel"], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes["ConsentPurpose"]>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes["ConsentState"], ParentType, ContextType>;
  saidAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  how?: Resolver<ResolversTypes["ConsentWay"], ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type LeadConsentEdgeResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["LeadConsentEdge"] = ResolversParentTypes["LeadConsentEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["LeadConsent"], ParentType, ContextType>;
};

export type LeadConsentConnectionResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["LeadConsentConnection"] = ResolversParentTypes["LeadConsentConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["LeadConsentEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["LeadConsent"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type RecordLeadConsentResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["RecordLeadConsentResult"] = ResolversParentTypes["RecordLeadConsentResult"],
> = {
  __resolveType: TypeResolveFn<
    "Lead" | "LeadNotFound" | "LeadErased" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type LeadScoreReasonResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["LeadScoreReason"] = ResolversParentTypes["LeadScoreReason"],
> = {
  ruleId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  points?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type LeadScoreRuleResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["LeadScoreRule"] = ResolversParentTypes["LeadScoreRule"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  condition?: Resolver<ResolversTypes["LeadCondition"], ParentType, ContextType>;
  points?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  active?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadAssignmentRuleResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["LeadAssignmentRule"] = ResolversParentTypes["LeadAssignmentRule"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  place?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  condition?: Resolver<ResolversTypes["LeadCondition"], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes["Employee"]>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes["Team"]>, ParentType, ContextType>;
  active?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadConditionResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["LeadCondition"] = ResolversParentTypes["LeadCondition"],
> = {
  sources?: Resolver<Maybe<Array<ResolversTypes["String"]>>, ParentType, ContextType>;
  countries?: Resolver<Maybe<Array<ResolversTypes["String"]>>, ParentType, ContextType>;
  languages?: Resolver<Maybe<Array<ResolversTypes["TextLanguage"]>>, ParentType, ContextType>;
  campaignIds?: Resolver<Maybe<Array<ResolversTypes["ID"]>>, ParentType, ContextType>;
  emailDomains?: Resolver<Maybe<Array<ResolversTypes["String"]>>, ParentType, ContextType>;
  hasEmail?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
  hasPhone?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
  hasOrganisation?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
  titleContains?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  custom?: Resolver<Maybe<Array<ResolversTypes["String"]>>, ParentType, ContextType>;
  scoreFrom?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
};

export type LeadsAssignedResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["LeadsAssigned"] = ResolversParentTypes["LeadsAssigned"],
> = {
  asked?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  assigned?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  leads?: Resolver<Array<ResolversTypes["Lead"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadRuleNotFoundResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["LeadRuleNotFound"] = ResolversParentTypes["LeadRuleNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetLeadScoreRuleResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["SetLeadScoreRuleResult"] = ResolversParentTypes["SetLeadScoreRuleResult"],
> = {
  __resolveType: TypeResolveFn<
    "LeadScoreRule" | "LeadRuleNotFound" | "VersionConflict" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type SetLeadAssignmentRuleResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["SetLeadAssignmentRuleResult"] =
    ResolversParentTypes["SetLeadAssignmentRuleResult"],
> = {
  __resolveType: TypeResolveFn<
    | "LeadAssignmentRule"
    | "LeadRuleNotFound"
    | "TeamNotFound"
    | "VersionConflict"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type AssignLeadsResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["AssignLeadsResult"] = ResolversParentTypes["AssignLeadsResult"],
> = {
  __resolveType: TypeResolveFn<
    "LeadsAssigned" | "LeadNotFound" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type LeadConvertedResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["LeadConverted"] = ResolversParentTypes["LeadConverted"],
> = {
  lead?: Resolver<ResolversTypes["Lead"], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes["Contact"]>, ParentType, ContextType>;
  opportunity?: Resolver<Maybe<ResolversTypes["Opportunity"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConvertLeadResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["ConvertLeadResult"] = ResolversParentTypes["ConvertLeadResult"],
> = {
  __resolveType: TypeResolveFn<
    | "LeadConverted"
    | "LeadNotFound"
    | "LeadErased"
    | "VersionConflict"
    | "IllegalMove"
    | "CustomerNotFound"
    | "CustomerErased"
    | "PossibleDuplicates"
    | "InvalidInput"
    | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type LeadsConvertedResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["LeadsConverted"] = ResolversParentTypes["LeadsConverted"],
> = {
  dryRun?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  written?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes["LeadConversionBulkRow"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadConversionBulkRowResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["LeadConversionBulkRow"] = ResolversParentTypes["LeadConversionBulkRow"],
> = {
  index?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  result?: Resolver<ResolversTypes["LeadConversionBulkResult"], ParentType, ContextType>;
};

export type LeadConversionBulkResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["LeadConversionBulkResult"] =
    ResolversParentTypes["LeadConversionBulkResult"],
> = {
  __resolveType: TypeResolveFn<
    | "LeadConverted"
    | "LeadNotFound"
    | "LeadErased"
    | "VersionConflict"
    | "IllegalMove"
    | "CustomerNotFound"
    | "CustomerErased"
    | "PossibleDuplicates"
    | "InvalidInput",
    ParentType,
    ContextType
  >;
};

export type ConvertLeadsResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["ConvertLeadsResult"] = ResolversParentTypes["ConvertLeadsResult"],
> = {
  __resolveType: TypeResolveFn<"LeadsConverted" | "InvalidInput" | "IdempotencyConflict", ParentType, ContextType>;
};

export type LeadFunnelRowResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["LeadFunnelRow"] = ResolversParentTypes["LeadFunnelRow"],
> = {
  group?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  leads?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  statuses?: Resolver<Array<ResolversTypes["LeadStatusCount"]>, ParentType, ContextType>;
  worked?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  qualified?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  converted?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  disqualified?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  conversionRate?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  averageDays?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  medianDays?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  won?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  wonValue?: Resolver<Array<ResolversTypes["Money"]>, ParentType, ContextType>;
};

export type LeadStatusCountResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["LeadStatusCount"] = ResolversParentTypes["LeadStatusCount"],
> = {
  status?: Resolver<ResolversTypes["LeadStatus"], ParentType, ContextType>;
  count?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type PartnerResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["Partner"] = ResolversParentTypes["Partner"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  active?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  agreements?: Resolver<
    ResolversTypes["AgreementConnection"],
    ParentType,
    ContextType,
    RequireFields<PartnerAgreementsArgs, "first">
  >;
  reads?: Resolver<
    Maybe<ResolversTypes["PartnerReadConnection"]>,
    ParentType,
    ContextType,
    RequireFields<PartnerReadsArgs, "first">
  >;
  changes?: Resolver<
    Maybe<ResolversTypes["ChangeConnection"]>,
    ParentType,
    ContextType,
    RequireFields<PartnerChangesArgs, "first">
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["Agreement"] = ResolversParentTypes["Agreement"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  partner?: Resolver<ResolversTypes["Partner"], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes["SharedPart"]>, ParentType, ContextType>;
  channels?: Resolver<Array<ResolversTypes["InteractionChannel"]>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type PartnerEdgeResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["PartnerEdge"] = ResolversParentTypes["PartnerEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Partner"], ParentType, ContextType>;
};

export type PartnerConnectionResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["PartnerConnection"] = ResolversParentTypes["PartnerConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["PartnerEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["Partner"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["AgreementEdge"] = ResolversParentTypes["AgreementEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Agreement"], ParentType, ContextType>;
};

export type AgreementConnectionResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["AgreementConnection"] = ResolversParentTypes["AgreementConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["AgreementEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["Agreement"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type PartnerNotFoundResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["PartnerNotFound"] = ResolversParentTypes["PartnerNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  partnerId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnerNumberTakenResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["PartnerNumberTaken"] = ResolversParentTypes["PartnerNumberTaken"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreatePartnerResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["CreatePartnerResult"] = ResolversParentTypes["CreatePartnerResult"],
> = {
  __resolveType: TypeResolveFn<
    "Partner" | "PartnerNumberTaken" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type UpdatePartnerResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["UpdatePartnerResult"] = ResolversParentTypes["UpdatePartnerResult"],
> = {
  __resolveType: TypeResolveFn<
    "Partner" | "PartnerNotFound" | "VersionConflict" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type ShareCustomersResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["ShareCustomersResult"] = ResolversParentTypes["ShareCustomersResult"],
> = {
  __resolveType: TypeResolveFn<
    "Partner" | "PartnerNotFound" | "CustomerNotFound" | "CustomerErased" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type RevokeCustomersResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["RevokeCustomersResult"] = ResolversParentTypes["RevokeCustomersResult"],
> = {
  __resolveType: TypeResolveFn<
    "Partner" | "PartnerNotFound" | "CustomerNotFound" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type PersonalDataResolvers<
  ContextType = CrmContext,
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
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["PersonalRecord"] = ResolversParentTypes["PersonalRecord"],
> = {
  record?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  months?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  countedFrom?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type PersonalRowResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["PersonalRow"] = ResolversParentTypes["PersonalRow"],
> = {
  record?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  content?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type PersonalRowEdgeResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["PersonalRowEdge"] = ResolversParentTypes["PersonalRowEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["PersonalRow"], ParentType, ContextType>;
};

export type PersonalRowConnectionResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["PersonalRowConnection"] = ResolversParentTypes["PersonalRowConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["PersonalRowEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["PersonalRow"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type ErasureReceiptResolvers<
  ContextType = CrmContext,
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
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["RecordCount"] = ResolversParentTypes["RecordCount"],
> = {
  record?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type KeptRecordResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["KeptRecord"] = ResolversParentTypes["KeptRecord"],
> = {
  record?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
};

export type ErasureReceiptEdgeResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["ErasureReceiptEdge"] = ResolversParentTypes["ErasureReceiptEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["ErasureReceipt"], ParentType, ContextType>;
};

export type ErasureReceiptConnectionResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["ErasureReceiptConnection"] =
    ResolversParentTypes["ErasureReceiptConnection"],
> = {
  edges?: Resolver<Array<ResolversTypes["ErasureReceiptEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes["ErasureReceipt"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type RetentionRuleResolvers<
  ContextType = CrmContext,
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
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["SetRetentionResult"] = ResolversParentTypes["SetRetentionResult"],
> = {
  __resolveType: TypeResolveFn<
    "RetentionRule" | "VersionConflict" | "InvalidInput" | "IdempotencyConflict",
    ParentType,
    ContextType
  >;
};

export type RetentionRunResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["RetentionRun"] = ResolversParentTypes["RetentionRun"],
> = {
  dryRun?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes["RecordCount"]>, ParentType, ContextType>;
  more?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplyRetentionResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["ApplyRetentionResult"] = ResolversParentTypes["ApplyRetentionResult"],
> = {
  __resolveType: TypeResolveFn<"RetentionRun" | "InvalidInput" | "IdempotencyConflict", ParentType, ContextType>;
};

export type OpenOrdersResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["OpenOrders"] = ResolversParentTypes["OpenOrders"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  orders?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ErasureUnderWayResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["ErasureUnderWay"] = ResolversParentTypes["ErasureUnderWay"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotAPersonResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["NotAPerson"] = ResolversParentTypes["NotAPerson"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactNotFoundResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["ContactNotFound"] = ResolversParentTypes["ContactNotFound"],
> = {
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  contactId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EraseFromCrmResultResolvers<
  ContextType = CrmContext,
  ParentType extends ResolversParentTypes["EraseFromCrmResult"] = ResolversParentTypes["EraseFromCrmResult"],
> = {
  __resolveType: TypeResolveFn<
    | "ErasureReceipt"
    | "CustomerNotFound"
    | "ContactNotFound"
    | "NotAPerson"
    | "OpenOrders"
    | "ErasureUnderWay"
    | "InvalidInput"
    | "IdempotencyConflict",
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
  employeeId?: Resolver<Maybe<ResolversTypes["ID"]>, ParentType, ContextType>;
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
    | "Campaign"
    | "Case"
    | "Customer"
    | "Employee"
    | "Interaction"
    | "Lead"
    | "Opportunity"
    | "Partner"
    | "Product"
    | "Segment",
    ParentType,
    ContextType
  >;
};

export type Resolvers<ContextType = CrmContext> = {
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
  Customer?: CustomerResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  Telephone?: TelephoneResolvers<ContextType>;
  ContactEdge?: ContactEdgeResolvers<ContextType>;
  ContactConnection?: ContactConnectionResolvers<ContextType>;
  CustomerEdge?: CustomerEdgeResolvers<ContextType>;
  CustomerConnection?: CustomerConnectionResolvers<ContextType>;
  Employee?: EmployeeResolvers<ContextType>;
  CustomerNumberTaken?: CustomerNumberTakenResolvers<ContextType>;
  ParentCycle?: ParentCycleResolvers<ContextType>;
  CreateCustomerResult?: CreateCustomerResultResolvers<ContextType>;
  UpdateCustomerResult?: UpdateCustomerResultResolvers<ContextType>;
  CustomersWritten?: CustomersWrittenResolvers<ContextType>;
  CustomerBulkRow?: CustomerBulkRowResolvers<ContextType>;
  CustomerBulkResult?: CustomerBulkResultResolvers<ContextType>;
  CreateCustomersResult?: CreateCustomersResultResolvers<ContextType>;
  UpdateCustomersResult?: UpdateCustomersResultResolvers<ContextType>;
  ContactsWritten?: ContactsWrittenResolvers<ContextType>;
  ContactBulkRow?: ContactBulkRowResolvers<ContextType>;
  ContactErased?: ContactErasedResolvers<ContextType>;
  ContactBulkResult?: ContactBulkResultResolvers<ContextType>;
  CreateContactResult?: CreateContactResultResolvers<ContextType>;
  UpdateContactResult?: UpdateContactResultResolvers<ContextType>;
  CreateContactsResult?: CreateContactsResultResolvers<ContextType>;
  UpdateContactsResult?: UpdateContactsResultResolvers<ContextType>;
  CustomerMatch?: CustomerMatchResolvers<ContextType>;
  Duplicate?: DuplicateResolvers<ContextType>;
  ContactDuplicate?: ContactDuplicateResolvers<ContextType>;
  ContactMatch?: ContactMatchResolvers<ContextType>;
  DuplicateMatch?: DuplicateMatchResolvers<ContextType>;
  DuplicatePair?: DuplicatePairResolvers<ContextType>;
  DuplicatePairEdge?: DuplicatePairEdgeResolvers<ContextType>;
  DuplicatePairConnection?: DuplicatePairConnectionResolvers<ContextType>;
  NotDuplicate?: NotDuplicateResolvers<ContextType>;
  NotDuplicatesDeclared?: NotDuplicatesDeclaredResolvers<ContextType>;
  NotDuplicatesResult?: NotDuplicatesResultResolvers<ContextType>;
  PossibleDuplicates?: PossibleDuplicatesResolvers<ContextType>;
  CompanyForm?: CompanyFormResolvers<ContextType>;
  CompanyFormsReplaced?: CompanyFormsReplacedResolvers<ContextType>;
  ReplaceCompanyFormsResult?: ReplaceCompanyFormsResultResolvers<ContextType>;
  CustomerMerge?: CustomerMergeResolvers<ContextType>;
  MergedCustomer?: MergedCustomerResolvers<ContextType>;
  MovedRecords?: MovedRecordsResolvers<ContextType>;
  CustomersAlreadyMerged?: CustomersAlreadyMergedResolvers<ContextType>;
  SharedDifferently?: SharedDifferentlyResolvers<ContextType>;
  CustomerMergeNotFound?: CustomerMergeNotFoundResolvers<ContextType>;
  CustomerAlreadyUnmerged?: CustomerAlreadyUnmergedResolvers<ContextType>;
  MergeCustomersResult?: MergeCustomersResultResolvers<ContextType>;
  UnmergeCustomerResult?: UnmergeCustomerResultResolvers<ContextType>;
  ContactMerge?: ContactMergeResolvers<ContextType>;
  MergedContact?: MergedContactResolvers<ContextType>;
  ContactsAlreadyMerged?: ContactsAlreadyMergedResolvers<ContextType>;
  ContactMergeNotFound?: ContactMergeNotFoundResolvers<ContextType>;
  ContactAlreadyUnmerged?: ContactAlreadyUnmergedResolvers<ContextType>;
  MergeContactsResult?: MergeContactsResultResolvers<ContextType>;
  UnmergeContactResult?: UnmergeContactResultResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  TeamEdge?: TeamEdgeResolvers<ContextType>;
  TeamConnection?: TeamConnectionResolvers<ContextType>;
  TeamNotFound?: TeamNotFoundResolvers<ContextType>;
  TeamNameTaken?: TeamNameTakenResolvers<ContextType>;
  CreateTeamResult?: CreateTeamResultResolvers<ContextType>;
  UpdateTeamResult?: UpdateTeamResultResolvers<ContextType>;
  ChangeTeamMembersResult?: ChangeTeamMembersResultResolvers<ContextType>;
  CustomValuesWritten?: CustomValuesWrittenResolvers<ContextType>;
  CustomValuesBulkRow?: CustomValuesBulkRowResolvers<ContextType>;
  CustomValuesSet?: CustomValuesSetResolvers<ContextType>;
  CustomValuesBulkResult?: CustomValuesBulkResultResolvers<ContextType>;
  SetCustomValuesResult?: SetCustomValuesResultResolvers<ContextType>;
  CustomField?: CustomFieldResolvers<ContextType>;
  CustomOption?: CustomOptionResolvers<ContextType>;
  CustomValue?: CustomValueResolvers<ContextType>;
  CustomReference?: CustomReferenceResolvers<ContextType>;
  Opportunity?: OpportunityResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  Campaign?: CampaignResolvers<ContextType>;
  Interaction?: InteractionResolvers<ContextType>;
  Lead?: LeadResolvers<ContextType>;
  CustomFieldNotFound?: CustomFieldNotFoundResolvers<ContextType>;
  CustomFieldCodeTaken?: CustomFieldCodeTakenResolvers<ContextType>;
  DeclareCustomFieldResult?: DeclareCustomFieldResultResolvers<ContextType>;
  UpdateCustomFieldResult?: UpdateCustomFieldResultResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  InteractionEdge?: InteractionEdgeResolvers<ContextType>;
  InteractionConnection?: InteractionConnectionResolvers<ContextType>;
  LogInteractionResult?: LogInteractionResultResolvers<ContextType>;
  InteractionDeleted?: InteractionDeletedResolvers<ContextType>;
  InteractionNotFound?: InteractionNotFoundResolvers<ContextType>;
  NotATask?: NotATaskResolvers<ContextType>;
  InteractionOfOthers?: InteractionOfOthersResolvers<ContextType>;
  InteractionInUse?: InteractionInUseResolvers<ContextType>;
  UpdateInteractionResult?: UpdateInteractionResultResolvers<ContextType>;
  CompleteInteractionResult?: CompleteInteractionResultResolvers<ContextType>;
  ReopenInteractionResult?: ReopenInteractionResultResolvers<ContextType>;
  DeleteInteractionResult?: DeleteInteractionResultResolvers<ContextType>;
  InteractionsWritten?: InteractionsWrittenResolvers<ContextType>;
  InteractionBulkRow?: InteractionBulkRowResolvers<ContextType>;
  InteractionBulkResult?: InteractionBulkResultResolvers<ContextType>;
  RecordInteractionsResult?: RecordInteractionsResultResolvers<ContextType>;
  UpdateInteractionsResult?: UpdateInteractionsResultResolvers<ContextType>;
  CompleteInteractionsResult?: CompleteInteractionsResultResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  EmailNotAssigned?: EmailNotAssignedResolvers<ContextType>;
  ReceiveEmailResult?: ReceiveEmailResultResolvers<ContextType>;
  InteractionReport?: InteractionReportResolvers<ContextType>;
  InteractionReportRow?: InteractionReportRowResolvers<ContextType>;
  Note?: NoteResolvers<ContextType>;
  NoteEdge?: NoteEdgeResolvers<ContextType>;
  NoteConnection?: NoteConnectionResolvers<ContextType>;
  NoteDeleted?: NoteDeletedResolvers<ContextType>;
  NoteNotFound?: NoteNotFoundResolvers<ContextType>;
  RecordErased?: RecordErasedResolvers<ContextType>;
  AddNoteResult?: AddNoteResultResolvers<ContextType>;
  UpdateNoteResult?: UpdateNoteResultResolvers<ContextType>;
  DeleteNoteResult?: DeleteNoteResultResolvers<ContextType>;
  NotesWritten?: NotesWrittenResolvers<ContextType>;
  NoteBulkRow?: NoteBulkRowResolvers<ContextType>;
  NoteBulkResult?: NoteBulkResultResolvers<ContextType>;
  AddNotesResult?: AddNotesResultResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  Comment?: CommentResolvers<ContextType>;
  CommentEdge?: CommentEdgeResolvers<ContextType>;
  CommentConnection?: CommentConnectionResolvers<ContextType>;
  CommentDeleted?: CommentDeletedResolvers<ContextType>;
  CommentNotFound?: CommentNotFoundResolvers<ContextType>;
  CommentOfAnother?: CommentOfAnotherResolvers<ContextType>;
  AddCommentResult?: AddCommentResultResolvers<ContextType>;
  UpdateCommentResult?: UpdateCommentResultResolvers<ContextType>;
  DeleteCommentResult?: DeleteCommentResultResolvers<ContextType>;
  Followers?: FollowersResolvers<ContextType>;
  TooManyFollowers?: TooManyFollowersResolvers<ContextType>;
  AddFollowersResult?: AddFollowersResultResolvers<ContextType>;
  RemoveFollowersResult?: RemoveFollowersResultResolvers<ContextType>;
  MarkFeedReadResult?: MarkFeedReadResultResolvers<ContextType>;
  MyFeed?: MyFeedResolvers<ContextType>;
  FeedEntry?: FeedEntryResolvers<ContextType>;
  FeedEntryEdge?: FeedEntryEdgeResolvers<ContextType>;
  FeedEntryConnection?: FeedEntryConnectionResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  TimelineEntryEdge?: TimelineEntryEdgeResolvers<ContextType>;
  TimelineEntryConnection?: TimelineEntryConnectionResolvers<ContextType>;
  File?: FileResolvers<ContextType>;
  FileEdge?: FileEdgeResolvers<ContextType>;
  FileConnection?: FileConnectionResolvers<ContextType>;
  FileDetached?: FileDetachedResolvers<ContextType>;
  RecordNotFound?: RecordNotFoundResolvers<ContextType>;
  FileNotFound?: FileNotFoundResolvers<ContextType>;
  AttachFileResult?: AttachFileResultResolvers<ContextType>;
  DetachFileResult?: DetachFileResultResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  ExcerptPart?: ExcerptPartResolvers<ContextType>;
  SearchHitEdge?: SearchHitEdgeResolvers<ContextType>;
  SearchHitConnection?: SearchHitConnectionResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  ConsentPurpose?: ConsentPurposeResolvers<ContextType>;
  ConsentEdge?: ConsentEdgeResolvers<ContextType>;
  ConsentConnection?: ConsentConnectionResolvers<ContextType>;
  ConsentsWritten?: ConsentsWrittenResolvers<ContextType>;
  ConsentBulkRow?: ConsentBulkRowResolvers<ContextType>;
  ConsentWithdrawn?: ConsentWithdrawnResolvers<ContextType>;
  ConsentBulkResult?: ConsentBulkResultResolvers<ContextType>;
  RecordConsentsResult?: RecordConsentsResultResolvers<ContextType>;
  RecordConsentResult?: RecordConsentResultResolvers<ContextType>;
  SetConsentPurposeResult?: SetConsentPurposeResultResolvers<ContextType>;
  Segment?: SegmentResolvers<ContextType>;
  SegmentEdge?: SegmentEdgeResolvers<ContextType>;
  SegmentConnection?: SegmentConnectionResolvers<ContextType>;
  SegmentNotFound?: SegmentNotFoundResolvers<ContextType>;
  CreateSegmentResult?: CreateSegmentResultResolvers<ContextType>;
  UpdateSegmentResult?: UpdateSegmentResultResolvers<ContextType>;
  ChangeSegmentMembersResult?: ChangeSegmentMembersResultResolvers<ContextType>;
  CampaignSegment?: CampaignSegmentResolvers<ContextType>;
  CampaignVariant?: CampaignVariantResolvers<ContextType>;
  CampaignAudience?: CampaignAudienceResolvers<ContextType>;
  CampaignMember?: CampaignMemberResolvers<ContextType>;
  CampaignMemberEdge?: CampaignMemberEdgeResolvers<ContextType>;
  CampaignMemberConnection?: CampaignMemberConnectionResolvers<ContextType>;
  CampaignEdge?: CampaignEdgeResolvers<ContextType>;
  CampaignConnection?: CampaignConnectionResolvers<ContextType>;
  FrequencyCap?: FrequencyCapResolvers<ContextType>;
  FrequencyCaps?: FrequencyCapsResolvers<ContextType>;
  CampaignNotFound?: CampaignNotFoundResolvers<ContextType>;
  CreateCampaignResult?: CreateCampaignResultResolvers<ContextType>;
  UpdateCampaignResult?: UpdateCampaignResultResolvers<ContextType>;
  AddCampaignMembersResult?: AddCampaignMembersResultResolvers<ContextType>;
  PlanCampaignResult?: PlanCampaignResultResolvers<ContextType>;
  MoveCampaignResult?: MoveCampaignResultResolvers<ContextType>;
  SetFrequencyCapResult?: SetFrequencyCapResultResolvers<ContextType>;
  AddCampaignCostsResult?: AddCampaignCostsResultResolvers<ContextType>;
  CampaignEventsWritten?: CampaignEventsWrittenResolvers<ContextType>;
  CampaignEventBulkRow?: CampaignEventBulkRowResolvers<ContextType>;
  CampaignEventBulkResult?: CampaignEventBulkResultResolvers<ContextType>;
  RecordCampaignEventsResult?: RecordCampaignEventsResultResolvers<ContextType>;
  Undeliverable?: UndeliverableResolvers<ContextType>;
  LiftBouncesResult?: LiftBouncesResultResolvers<ContextType>;
  CampaignsWritten?: CampaignsWrittenResolvers<ContextType>;
  CampaignBulkRow?: CampaignBulkRowResolvers<ContextType>;
  CampaignBulkResult?: CampaignBulkResultResolvers<ContextType>;
  CreateCampaignsResult?: CreateCampaignsResultResolvers<ContextType>;
  UpdateCampaignsResult?: UpdateCampaignsResultResolvers<ContextType>;
  CampaignReport?: CampaignReportResolvers<ContextType>;
  CampaignFigures?: CampaignFiguresResolvers<ContextType>;
  CampaignCostFigures?: CampaignCostFiguresResolvers<ContextType>;
  CampaignBudgets?: CampaignBudgetsResolvers<ContextType>;
  CampaignBudgetRow?: CampaignBudgetRowResolvers<ContextType>;
  CampaignReturns?: CampaignReturnsResolvers<ContextType>;
  CampaignReturnRow?: CampaignReturnRowResolvers<ContextType>;
  StateChange?: StateChangeResolvers<ContextType>;
  StateChangeEdge?: StateChangeEdgeResolvers<ContextType>;
  StateChangeConnection?: StateChangeConnectionResolvers<ContextType>;
  IllegalMove?: IllegalMoveResolvers<ContextType>;
  BusinessCalendar?: BusinessCalendarResolvers<ContextType>;
  OpeningHours?: OpeningHoursResolvers<ContextType>;
  BusinessHoliday?: BusinessHolidayResolvers<ContextType>;
  BusinessCalendarNotFound?: BusinessCalendarNotFoundResolvers<ContextType>;
  SetBusinessCalendarResult?: SetBusinessCalendarResultResolvers<ContextType>;
  ChangeBusinessHolidaysResult?: ChangeBusinessHolidaysResultResolvers<ContextType>;
  CaseQueue?: CaseQueueResolvers<ContextType>;
  SlaPolicy?: SlaPolicyResolvers<ContextType>;
  SlaTarget?: SlaTargetResolvers<ContextType>;
  CaseQueueNotFound?: CaseQueueNotFoundResolvers<ContextType>;
  SetCaseQueueResult?: SetCaseQueueResultResolvers<ContextType>;
  SetSlaPolicyResult?: SetSlaPolicyResultResolvers<ContextType>;
  SetServiceTierResult?: SetServiceTierResultResolvers<ContextType>;
  CasePromise?: CasePromiseResolvers<ContextType>;
  CaseMessage?: CaseMessageResolvers<ContextType>;
  SlaEvent?: SlaEventResolvers<ContextType>;
  CaseRating?: CaseRatingResolvers<ContextType>;
  CasesEscalated?: CasesEscalatedResolvers<ContextType>;
  CaseEdge?: CaseEdgeResolvers<ContextType>;
  CaseConnection?: CaseConnectionResolvers<ContextType>;
  CaseMessageEdge?: CaseMessageEdgeResolvers<ContextType>;
  CaseMessageConnection?: CaseMessageConnectionResolvers<ContextType>;
  CaseNotFound?: CaseNotFoundResolvers<ContextType>;
  CaseNotResolved?: CaseNotResolvedResolvers<ContextType>;
  CaseAlreadyRated?: CaseAlreadyRatedResolvers<ContextType>;
  CreateCaseResult?: CreateCaseResultResolvers<ContextType>;
  UpdateCaseResult?: UpdateCaseResultResolvers<ContextType>;
  MoveCaseResult?: MoveCaseResultResolvers<ContextType>;
  AddCaseMessageResult?: AddCaseMessageResultResolvers<ContextType>;
  RateCaseResult?: RateCaseResultResolvers<ContextType>;
  EscalateDueCasesResult?: EscalateDueCasesResultResolvers<ContextType>;
  CasesWritten?: CasesWrittenResolvers<ContextType>;
  CaseBulkRow?: CaseBulkRowResolvers<ContextType>;
  CaseBulkResult?: CaseBulkResultResolvers<ContextType>;
  CreateCasesResult?: CreateCasesResultResolvers<ContextType>;
  UpdateCasesResult?: UpdateCasesResultResolvers<ContextType>;
  MoveCasesResult?: MoveCasesResultResolvers<ContextType>;
  CaseReportRow?: CaseReportRowResolvers<ContextType>;
  PromiseReport?: PromiseReportResolvers<ContextType>;
  CaseAgesRow?: CaseAgesRowResolvers<ContextType>;
  CaseEscalationsRow?: CaseEscalationsRowResolvers<ContextType>;
  EscalatedPromises?: EscalatedPromisesResolvers<ContextType>;
  CaseSatisfactionRow?: CaseSatisfactionRowResolvers<ContextType>;
  CaseArticle?: CaseArticleResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  CaseArticleEdge?: CaseArticleEdgeResolvers<ContextType>;
  CaseArticleConnection?: CaseArticleConnectionResolvers<ContextType>;
  ArticleNotFound?: ArticleNotFoundResolvers<ContextType>;
  CreateArticleResult?: CreateArticleResultResolvers<ContextType>;
  UpdateArticleResult?: UpdateArticleResultResolvers<ContextType>;
  MoveArticleResult?: MoveArticleResultResolvers<ContextType>;
  LinkArticleResult?: LinkArticleResultResolvers<ContextType>;
  UnlinkArticleResult?: UnlinkArticleResultResolvers<ContextType>;
  OpportunityLine?: OpportunityLineResolvers<ContextType>;
  OpportunityEdge?: OpportunityEdgeResolvers<ContextType>;
  OpportunityConnection?: OpportunityConnectionResolvers<ContextType>;
  OpportunityNotFound?: OpportunityNotFoundResolvers<ContextType>;
  NotWinnable?: NotWinnableResolvers<ContextType>;
  CreateOpportunityResult?: CreateOpportunityResultResolvers<ContextType>;
  UpdateOpportunityResult?: UpdateOpportunityResultResolvers<ContextType>;
  MoveOpportunityResult?: MoveOpportunityResultResolvers<ContextType>;
  OpportunitiesWritten?: OpportunitiesWrittenResolvers<ContextType>;
  OpportunityBulkRow?: OpportunityBulkRowResolvers<ContextType>;
  OpportunityBulkResult?: OpportunityBulkResultResolvers<ContextType>;
  CreateOpportunitiesResult?: CreateOpportunitiesResultResolvers<ContextType>;
  UpdateOpportunitiesResult?: UpdateOpportunitiesResultResolvers<ContextType>;
  MoveOpportunitiesResult?: MoveOpportunitiesResultResolvers<ContextType>;
  OpportunityStageRule?: OpportunityStageRuleResolvers<ContextType>;
  LostReason?: LostReasonResolvers<ContextType>;
  LeadSource?: LeadSourceResolvers<ContextType>;
  SetStageProbabilityResult?: SetStageProbabilityResultResolvers<ContextType>;
  SetLostReasonResult?: SetLostReasonResultResolvers<ContextType>;
  SetLeadSourceResult?: SetLeadSourceResultResolvers<ContextType>;
  WinReportRow?: WinReportRowResolvers<ContextType>;
  OpenPipelineRow?: OpenPipelineRowResolvers<ContextType>;
  SalesForecastRow?: SalesForecastRowResolvers<ContextType>;
  StageDuration?: StageDurationResolvers<ContextType>;
  Quota?: QuotaResolvers<ContextType>;
  QuotaAttainment?: QuotaAttainmentResolvers<ContextType>;
  SetQuotaResult?: SetQuotaResultResolvers<ContextType>;
  LeadDuplicate?: LeadDuplicateResolvers<ContextType>;
  LeadEdge?: LeadEdgeResolvers<ContextType>;
  LeadConnection?: LeadConnectionResolvers<ContextType>;
  LeadNotFound?: LeadNotFoundResolvers<ContextType>;
  LeadErased?: LeadErasedResolvers<ContextType>;
  CreateLeadResult?: CreateLeadResultResolvers<ContextType>;
  UpdateLeadResult?: UpdateLeadResultResolvers<ContextType>;
  MoveLeadResult?: MoveLeadResultResolvers<ContextType>;
  LeadsWritten?: LeadsWrittenResolvers<ContextType>;
  LeadBulkRow?: LeadBulkRowResolvers<ContextType>;
  LeadBulkResult?: LeadBulkResultResolvers<ContextType>;
  CreateLeadsResult?: CreateLeadsResultResolvers<ContextType>;
  UpdateLeadsResult?: UpdateLeadsResultResolvers<ContextType>;
  MoveLeadsResult?: MoveLeadsResultResolvers<ContextType>;
  PersonalDataOfLead?: PersonalDataOfLeadResolvers<ContextType>;
  LeadErasure?: LeadErasureResolvers<ContextType>;
  EraseLeadResult?: EraseLeadResultResolvers<ContextType>;
  LeadConsent?: LeadConsentResolvers<ContextType>;
  LeadConsentEdge?: LeadConsentEdgeResolvers<ContextType>;
  LeadConsentConnection?: LeadConsentConnectionResolvers<ContextType>;
  RecordLeadConsentResult?: RecordLeadConsentResultResolvers<ContextType>;
  LeadScoreReason?: LeadScoreReasonResolvers<ContextType>;
  LeadScoreRule?: LeadScoreRuleResolvers<ContextType>;
  LeadAssignmentRule?: LeadAssignmentRuleResolvers<ContextType>;
  LeadCondition?: LeadConditionResolvers<ContextType>;
  LeadsAssigned?: LeadsAssignedResolvers<ContextType>;
  LeadRuleNotFound?: LeadRuleNotFoundResolvers<ContextType>;
  SetLeadScoreRuleResult?: SetLeadScoreRuleResultResolvers<ContextType>;
  SetLeadAssignmentRuleResult?: SetLeadAssignmentRuleResultResolvers<ContextType>;
  AssignLeadsResult?: AssignLeadsResultResolvers<ContextType>;
  LeadConverted?: LeadConvertedResolvers<ContextType>;
  ConvertLeadResult?: ConvertLeadResultResolvers<ContextType>;
  LeadsConverted?: LeadsConvertedResolvers<ContextType>;
  LeadConversionBulkRow?: LeadConversionBulkRowResolvers<ContextType>;
  LeadConversionBulkResult?: LeadConversionBulkResultResolvers<ContextType>;
  ConvertLeadsResult?: ConvertLeadsResultResolvers<ContextType>;
  LeadFunnelRow?: LeadFunnelRowResolvers<ContextType>;
  LeadStatusCount?: LeadStatusCountResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  PartnerEdge?: PartnerEdgeResolvers<ContextType>;
  PartnerConnection?: PartnerConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  PartnerNotFound?: PartnerNotFoundResolvers<ContextType>;
  PartnerNumberTaken?: PartnerNumberTakenResolvers<ContextType>;
  CreatePartnerResult?: CreatePartnerResultResolvers<ContextType>;
  UpdatePartnerResult?: UpdatePartnerResultResolvers<ContextType>;
  ShareCustomersResult?: ShareCustomersResultResolvers<ContextType>;
  RevokeCustomersResult?: RevokeCustomersResultResolvers<ContextType>;
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
  NotAPerson?: NotAPersonResolvers<ContextType>;
  ContactNotFound?: ContactNotFoundResolvers<ContextType>;
  EraseFromCrmResult?: EraseFromCrmResultResolvers<ContextType>;
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
