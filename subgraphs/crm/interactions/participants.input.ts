import { z } from 'zod'
import { id, line } from '../../common/write/text.ts'
import { participantRoles } from './participants.table.ts'

/** An e-mail address in lower case, or a telephone number as it is written. */
const address = line(320)
  .refine((text) => /^[^\s@]+@[^\s@]+$/.test(text) || /^[+\d][\d\s().\-/]{2,40}$/.test(text), 'is no address or number')
  .transform((text) => (text.includes('@') ? text.toLowerCase() : text))

const participantInput = z
  .object({
    role: z.enum(participantRoles),
    contactId: id.nullish(),
    employeeId: id.nullish(),
    address: address.nullish(),
    name: line(200).nullish(),
  })
  .refine((one) => one.contactId ?? one.employeeId ?? one.address ?? one.name, 'must be somebody')
  .refine((one) => !(one.contactId && one.employeeId), 'must be on one side')

export const participantsInput = z
  .array(participantInput)
  .max(200, 'must be at most 200')
  .superRefine((all, context) => {
    const known = new Set<string>()
    all.forEach(({ contactId, employeeId }, i) => {
      const who = contactId ?? employeeId
      if (who && known.has(who)) context.addIssue({ code: 'custom', path: [i], message: 'is named twice' })
      if (who) known.add(who)
    })
  })

export type NewParticipant = z.infer<typeof participantInput>
