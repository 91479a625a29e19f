import { domainToASCII } from 'node:url'
import { z } from 'zod'
import { anyId, id, line } from '../../common/write/text.ts'
import type { CustomValues } from '../fields/columns.ts'
import { customInput } from '../fields/fields.input.ts'
import { postalCode } from './addresses.ts'
import { addressKinds, customerKinds } from './customers.table.ts'
import { organisationNumber } from './organisation-number.ts'
import { countryOf, unicodeDomain } from './reach.ts'
import { telephoneUses } from './reach.table.ts'

/**
 * Its domain in lower case and as people write it, `bücher.example` for `xn--bcher-kva.example`, as received mail is kept too;
 * what stands before it is for its receiver to read as it likes.
 */
export const email = line(254)
  .refine((address) => z.email().safeParse(onTheWire(address)).success, 'is no e-mail address')
  .refine((address) => address.indexOf('@') <= 64, 'has more than 64 characters before the @')
  .transform((address) => address.replace(/@.*$/, (domain) => unicodeDomain(domain.toLowerCase())))

/** What zod's rule, of ASCII alone, is asked about: letters of other scripts before the @ and endings of such as any. */
const onTheWire = (address: string): string =>
  address
    .replace(/^[^@]*/, (local) => local.replace(/[\p{L}\p{N}\p{M}]/gu, 'x'))
    .replace(/@.*$/, (domain) => {
      const name = domain.slice(1)
      return /^[\p{L}\p{M}\p{N}.-]+$/u.test(name)
        ? `@${domainToASCII(name).replace(/\.xn--[a-z\d-]+$/, '.example')}`
        : domain
    })

export const website = line(300).regex(
  /^(https?:\/\/)?[^\s/:?#@.]+(\.[^\s/:?#@.]+)+(:\d+)?([/?#]\S*)?$/i,
  'is no web address',
)

const addressInput = z
  .object({
    kind: z.enum(addressKinds),
    line1: line(200),
    line2: line(200).nullish(),
    city: line(100),
    region: line(100).nullish(),
    postalCode: line(20).nullish(),
    countryCode: z.string().regex(/^[A-Z]{2}$/, 'is no country code'),
  })
  .transform((address, context) => {
    const code = address.postalCode && postalCode(address.postalCode, address.countryCode)
    if (code === null && address.postalCode)
      context.addIssue({
        code: 'custom',
        path: ['postalCode'],
        message: `is no postal code of the country ${address.countryCode}`,
      })
    return code === undefined ? address : { ...address, postalCode: code }
  })

const telephone = z.object({ number: line(40), use: z.enum(telephoneUses).nullish() })
const mostPoints = 20

const reach = {
  email: email.nullish(),
  emails: z.array(email).max(mostPoints, `must be at most ${mostPoints}`).nullish(),
  phone: line(40).nullish(),
  telephones: z.array(telephone).max(mostPoints, `must be at most ${mostPoints}`).nullish(),
}

const person = { name: line(200), title: line(100).nullish(), ...reach }

const contactInput = z.object(person)

export const newContactInput = z.object({ customerId: anyId, ...person, custom: customInput.nullish() })

/** What is absent stays as it is; what is null is cleared. */
export const contactPatch = z.object({
  id: anyId,
  expectedVersion: z.int().nullish(),
  ...person,
  name: line(200).optional(),
  custom: customInput.nullish(),
})

/** Words that people sort customers by: they don't tell upper from lower case. */
const tags = z
  .array(line(50).transform((tag) => tag.toLowerCase()))
  .max(50, 'must be at most 50')
  .transform((all) => [...new Set(all)].sort())

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
  teamId: anyId.nullish(),
  addresses: addresses.nullish(),
  tags: tags.nullish(),
  custom: customInput.nullish(),
  allowDuplicate: z.boolean().default(false),
}

/** A new customer, from a client or from a file. */
export const newCustomerInput = z
  .object({
    number: z
      .string()
      .regex(/^[A-Za-z0-9._-]{1,20}$/, 'must be 1 to 20 letters, digits, `-`, `_` or `.`')
      .nullish(),
    name: line(200),
    kind: z.enum(customerKinds),
    contacts: z.array(contactInput).max(100, 'must be at most 100').nullish(),
    ...details,
  })
  .transform((given, context) => {
    const number = checkedNumber(given, countryOf(given.addresses ?? []))
    if (number.fault) context.addIssue({ code: 'custom', path: ['organisationNumber'], message: number.fault })
    return { ...given, organisationNumber: number.value }
  })

/** The organisation number of an organisation of a country as it is kept, or what is wrong with it. */
export function checkedNumber(
  given: { readonly kind: string; readonly organisationNumber?: string | null },
  country: string | undefined,
): { readonly value: string | null; readonly fault?: string } {
  const written = given.organisationNumber ?? null
  if (written === null || given.kind !== 'ORGANISATION') return { value: written }
  const value = organisationNumber(written, country)
  return typeof value === 'string' ? { value } : { value: written, fault: `is no ${value.notOf} organisation number` }
}

/** What is absent stays as it is; what is null is cleared. */
export const customerPatch = z.object({
  id: anyId,
  expectedVersion: z.int().nullish(),
  name: line(200).optional(),
  ...details,
})

export type CustomerPatch = z.infer<typeof customerPatch>
export type ContactPatch = z.infer<typeof contactPatch>
export type NewTelephone = z.infer<typeof telephone>
export type NewAddress = z.infer<typeof addressInput>
export type NewContact = z.infer<typeof contactInput>

/** A customer to be added, checked already. */
export type NewCustomer = Omit<z.infer<typeof newCustomerInput>, 'organisationNumber' | 'allowDuplicate'> & {
  readonly allowDuplicate?: boolean
  readonly organisationNumber?: string | null
  /** Given when the caller has to know it beforehand; else one is made. */
  readonly id?: string
  /** Of custom fields, checked. */
  readonly values?: CustomValues
  /** A moment; now when absent. */
  readonly createdAt?: string
}
