import { z } from 'zod'
import { pastMoment } from '../../common/write/input.ts'
import { anyCode, anyId, id, line, prose } from '../../common/write/text.ts'
import { email, website } from '../customers/customers.input.ts'
import { customInput } from '../fields/fields.input.ts'
import { languageInput } from '../search/languages.input.ts'
import { leadStatuses } from './leads.table.ts'

const details = {
  name: line(200).nullish(),
  organisation: line(200).nullish(),
  title: line(100).nullish(),
  email: email.nullish(),
  phone: line(40).nullish(),
  website: website.nullish(),
  countryCode: z
    .string()
    .regex(/^[A-Z]{2}$/, 'is no country code')
    .nullish(),
  language: languageInput.nullish(),
  source: anyCode.nullish(),
  campaignId: anyId.nullish(),
  description: prose(10_000).nullish(),
  ownerId: id.nullish(),
  teamId: anyId.nullish(),
  custom: customInput.nullish(),
}

/** A lead, from a client or from a file. */
export const newLeadInput = z
  .object({
    ...details,
    status: z.enum(leadStatuses).default('NEW'),
    disqualifiedReason: anyCode.nullish(),
    createdAt: pastMoment.nullish(),
  })
  .superRefine((given, context) => {
    const fault = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message })
    if (!given.name && !given.organisation) fault('name', 'must be given where there is no organisation')
    if (given.status === 'CONVERTED') fault('status', 'becomes CONVERTED by convertLead alone')
    if ((given.status === 'DISQUALIFIED') !== Boolean(given.disqualifiedReason))
      fault(
        'disqualifiedReason',
        given.disqualifiedReason ? 'is for who is DISQUALIFIED' : 'must be given for who is DISQUALIFIED',
      )
  })

/** What is absent stays as it is; what is null is cleared. */
export const leadPatch = z.object({ id: anyId, expectedVersion: z.int().nullish(), ...details })

export const leadMove = z
  .object({
    id: anyId,
    expectedVersion: z.int().nullish(),
    to: z.enum(leadStatuses),
    disqualifiedReason: anyCode.nullish(),
  })
  .superRefine(({ to, disqualifiedReason }, context) => {
    if (to === 'CONVERTED')
      context.addIssue({ code: 'custom', path: ['to'], message: 'becomes CONVERTED by convertLead alone' })
    if ((to === 'DISQUALIFIED') !== Boolean(disqualifiedReason))
      context.addIssue({
        code: 'custom',
        path: ['disqualifiedReason'],
        message: disqualifiedReason ? 'is for who is DISQUALIFIED' : 'must say why',
      })
  })

export const leadConversion = z
  .object({
    leadId: anyId,
    expectedVersion: z.int().nullish(),
    customerId: anyId.nullish(),
    contactId: id.nullish(),
    allowDuplicate: z.boolean().default(false),
    /** What is made is checked as any other. */
    customerCustom: z.array(z.unknown()).nullish(),
    contactCustom: z.array(z.unknown()).nullish(),
    opportunity: z.record(z.string(), z.unknown()).nullish(),
  })
  .refine(({ customerId, contactId }) => customerId || !contactId, {
    path: ['contactId'],
    message: 'needs the customer, whose contact it is',
  })

export type LeadConversion = z.infer<typeof leadConversion>

export const leadNamed = z.object({ leadId: anyId })

export type NewLead = z.infer<typeof newLeadInput>
