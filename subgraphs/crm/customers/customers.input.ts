import { z } from 'zod'
import { anyId, id, line } from '../../common/write/text.ts'
import { addressKinds, customerKinds } from './customers.table.ts'

const email = line(254).pipe(z.email('is no e-mail address'))
const website = line(300).regex(/^(https?:\/\/)?[^\s/:?#@.]+(\.[^\s/:?#@.]+)+(:\d+)?([/?#]\S*)?$/i, 'is no web address')

const addressInput = z.object({
  kind: z.enum(addressKinds),
  line1: line(200),
  line2: line(200).nullish(),
  city: line(100),
  region: line(100).nullish(),
  postalCode: line(20).nullish(),
  countryCode: z.string().regex(/^[A-Z]{2}$/, 'is no country code'),
})

const contactInput = z.object({
  name: line(200),
  title: line(100).nullish(),
  email: email.nullish(),
  phone: line(40).nullish(),
})

const addresses = z
  .array(addressInput)
  .max(20, 'must be at most 20')
  .refine((all) => all.filter(({ kind }) => kind === 'BILLING').length <= 1, 'must have one of kind BILLING at most')

const details = {
  organisationNumber: line(40).nullish(),
  email: email.nullish(),
  phone: line(40).nullish(),
  website: website.nullish(),
  parentId: anyId.nullish(),
  ownerId: id.nullish(),
  addresses: addresses.nullish(),
}

/** A new customer, from a client or from a file. */
export const newCustomerInput = z.object({
  number: z
    .string()
    .regex(/^[A-Za-z0-9._-]{1,20}$/, 'must be 1 to 20 letters, digits, `-`, `_` or `.`')
    .nullish(),
  name: line(200),
  kind: z.enum(customerKinds),
  contacts: z.array(contactInput).max(100, 'must be at most 100').nullish(),
  ...details,
})

/** What is absent stays as it is; what is null is cleared. */
export const customerPatch = z.object({
  id: anyId,
  expectedVersion: z.int().nullish(),
  name: line(200).optional(),
  ...details,
})

export type CustomerPatch = z.infer<typeof customerPatch>
export type NewAddress = z.infer<typeof addressInput>
export type NewContact = z.infer<typeof contactInput>

/** A customer to be added, checked already. */
export type NewCustomer = z.infer<typeof newCustomerInput> & {
  /** Given when the caller has to know it beforehand; else one is made. */
  readonly id?: string
  /** A moment; now when absent. */
  readonly createdAt?: string
}
