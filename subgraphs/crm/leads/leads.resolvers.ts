import { byId } from '../../common/context.ts'
import { page } from '../../common/list/list.ts'
import { personalRows } from '../../common/privacy/export.ts'
import { noteExport } from '../../common/privacy/erasing.ts'
import { resultOf } from '../../common/write/bulk/bulk.ts'
import { campaignById } from '../campaigns/campaigns.loaders.ts'
import { changesOfRecord } from '../changes.loaders.ts'
import { contactById, customerById } from '../customers/customers.loaders.ts'
import type { Reference } from '../erp.ts'
import { customReferences, withCustomFields } from '../fields/lookup.ts'
import type { CrmContext } from '../context.ts'
import type { CustomValueInput, Resolvers, TextLanguage } from '../graph.generated.ts'
import { stateChangesOf, statesAfter } from '../lifecycles/lifecycles.loaders.ts'
import { mutate, mutateRows } from '../mutate.ts'
import { leadSourceByCode, lostReasonByCode } from '../pipeline/choices.loaders.ts'
import { opportunityById } from '../pipeline/opportunities.loaders.ts'
import { scopeOf } from '../scopes.ts'
import { teamById } from '../teams/teams.loaders.ts'
import { leadById, leadByNumber, leadList, leadsOfCampaign, leadsOfCustomer, likesOfLead } from './leads.loaders.ts'
import { eraseLead, leadPersonalData } from './leads.privacy.ts'
import { createLead, createLeads } from './leads.service.ts'
import type { LeadStatus } from './leads.table.ts'
import { moveLead, moveLeads, updateLead, updateLeads } from './leads.update.service.ts'

interface Referring {
  readonly ownerId?: string | null
  readonly custom?: readonly CustomValueInput[] | null
}

/** What leads that are written refer to in ERP. */
async function referencesOf(context: CrmContext, rows: readonly Referring[]): Promise<(row: Referring) => Reference[]> {
  const custom = await customReferences(context, 'LEAD', rows)
  return (row) => [{ to: 'employees', field: 'ownerId', id: row.ownerId }, ...custom(row)]
}

const referencesIn = async (context: CrmContext, input: Referring) => (await referencesOf(context, [input]))(input)

export const leadsResolvers: Resolvers = {
  Query: {
    lead: (_, { id }, context) => byId(leadById(context), id),
    leadByNumber: (_, { number }, context) => leadByNumber(context).load(number),
    leads: async (_, args, context) => page(context.db, leadList, await withCustomFields(context, 'LEAD', args)),
    personalDataOfLead: async (_, { leadId }, context) => {
      const known = await byId(leadById(context), leadId)
      if (!known) return null
      const subject = { customerId: known.id, contactId: null }
      await noteExport(context, 'crm', subject)
      return subject
    },
  },
  Mutation: {
    createLead: async (_, args, context) =>
      mutate(context, 'createLead', args, createLead, await referencesIn(context, args.input)),
    createLeads: async (_, args, context) =>
      mutateRows(context, 'createLeads', args, createLeads, await referencesOf(context, args.input.rows)),
    updateLead: async (_, args, context) =>
      mutate(context, 'updateLead', args, updateLead, await referencesIn(context, args.input)),
    updateLeads: async (_, args, context) =>
      mutateRows(context, 'updateLeads', args, updateLeads, await referencesOf(context, args.input.rows)),
    moveLead: (_, args, context) => mutate(context, 'moveLead', args, moveLead),
    moveLeads: (_, args, context) => mutate(context, 'moveLeads', args, moveLeads),
    eraseLead: (_, args, context) =>
      mutate(context, 'eraseLead', args, (tx, input) => eraseLead(tx, context.erasureSecret, input)),
  },
  Customer: {
    leads: async ({ id }, args, context) =>
      leadsOfCustomer(context, await withCustomFields(context, 'LEAD', args)).load(id),
  },
  Campaign: {
    leads: async ({ id }, args, context) =>
      leadsOfCampaign(context, await withCustomFields(context, 'LEAD', args)).load(id),
  },
  Lead: {
    language: ({ language }) => (language ? (language.toUpperCase() as TextLanguage) : null),
    telephone: ({ phoneNormal }) => phoneNormal,
    source: ({ source }, _, context) => (source ? leadSourceByCode(context).load(source) : null),
    campaign: ({ campaignId }, _, context) => (campaignId ? campaignById(context).load(campaignId) : null),
    nextStatuses: async ({ status }, _, context) => (await statesAfter(context, 'lead', status)) as LeadStatus[],
    disqualifiedReason: ({ disqualifiedReason }, _, context) =>
      disqualifiedReason ? lostReasonByCode(context).load(disqualifiedReason) : null,
    owner: ({ ownerId }) => (ownerId ? { id: ownerId } : null),
    team: ({ teamId }, _, context) => (teamId ? teamById(context).load(teamId) : null),
    customer: ({ customerId }, _, context) => (customerId ? customerById(context).load(customerId) : null),
    contact: ({ contactId }, _, context) => (contactId ? contactById(context).load(contactId) : null),
    opportunity: ({ opportunityId }, _, context) =>
      opportunityId ? opportunityById(context).load(opportunityId) : null,
    duplicates: async ({ id }, _, context) =>
      (await likesOfLead(context, { most: 20 }).load(id)).filter(
        ({ customerId }) => customerId === null || context.viewer?.scopes.has(scopeOf.CUSTOMER),
      ),
    statusHistory: ({ id }, args, context) => stateChangesOf(context, args).load(id),
    changes: ({ id }, args, context) => changesOfRecord(context, args).load(id),
  },
  LeadDuplicate: {
    lead: ({ otherId }, _, context) => (otherId ? leadById(context).load(otherId) : null),
    customer: ({ customerId }, _, context) => (customerId ? customerById(context).load(customerId) : null),
    contact: ({ contactId }, _, context) => (contactId ? contactById(context).load(contactId) : null),
    score: ({ score }) => Number(score),
  },
  LeadBulkRow: {
    result: (row, _, context) => resultOf(row, (id) => leadById(context).load(id)),
  },
  PersonalDataOfLead: {
    leadId: ({ customerId }) => customerId,
    rows: (subject, args, { db }) => personalRows(db, leadPersonalData, subject, args),
  },
}
