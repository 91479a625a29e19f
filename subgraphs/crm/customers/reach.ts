import { domainToUnicode } from 'node:url'
import parsePhoneNumber, { isSupportedCountry } from 'libphonenumber-js/max'
import { v7 as uuidv7 } from 'uuid'
import { withoutUnseen } from '../../common/write/text.ts'
import type { NewAddress, NewTelephone } from './customers.input.ts'
import type { ContactPointRow } from './reach.table.ts'

/** By what a customer, or a contact of one, is reached. */
export interface Reach {
  readonly customerId: string
  readonly contactId: string | null
  /** Where numbers without country code are taken to be. */
  readonly country: string | undefined
  readonly emails: readonly string[]
  readonly telephones: readonly NewTelephone[]
}

/** The country of a customer: that of where its invoices go, or of the first address that there is. */
export const countryOf = (addresses: readonly Pick<NewAddress, 'kind' | 'countryCode'>[]): string | undefined =>
  (addresses.find(({ kind }) => kind === 'BILLING') ?? addresses[0])?.countryCode

/** As people write it, and addresses are kept: `bücher.example`, not `xn--bcher-kva.example`. */
export function unicodeDomain(address: string): string {
  const at = address.lastIndexOf('@') + 1
  const isCoded = at > 0 && address.includes('xn--', at)
  const unicode = isCoded ? domainToUnicode(address.slice(at)) : ''
  return unicode ? address.slice(0, at) + unicode : address
}

export const emailKey = (email: string): string => email.toLowerCase()

/** E.164 where the number is one that there may be in its country, and the digits that people dial within it. */
export function phoneKeys(number: string, country?: string): { normal: string | null; national: string | null } {
  // As it is copied: with the scheme of a link, and spaces of every width.
  const written = withoutUnseen(number)
    .replace(/^\s*tel:/i, '')
    .replace(/\p{Z}+/gu, ' ')
    .trim()
  const parsed = parsePhoneNumber(written.replace(/^00(?=[1-9])/, '+'), {
    defaultCountry: country && isSupportedCountry(country) ? country : undefined,
    extract: false,
  })
  if (parsed?.isValid()) return { normal: parsed.number, national: parsed.nationalNumber }
  return { normal: null, national: written.replace(/\D/g, '').replace(/^0+/, '').slice(0, 40) || null }
}

export const pointRows = (reaches: readonly Reach[]): ContactPointRow[] =>
  reaches.flatMap(({ customerId, contactId, country, emails, telephones }) => {
    const point = (kind: 'EMAIL' | 'TELEPHONE', place: number, written: string) => ({
      id: uuidv7(),
      customerId,
      contactId,
      kind,
      place,
      written,
    })
    return [
      ...emails.map((email, place) => ({
        ...point('EMAIL', place, email),
        use: null,
        normal: emailKey(email),
        national: null,
      })),
      ...telephones.map(({ number, use }, place) => ({
        ...point('TELEPHONE', place, number),
        use: use ?? null,
        ...phoneKeys(number, country),
      })),
    ]
  })
