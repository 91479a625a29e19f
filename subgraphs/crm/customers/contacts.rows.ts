import { v7 as uuidv7 } from 'uuid'
import type { NewContact, NewTelephone } from './customers.input.ts'
import { emailKey } from './reach.ts'

interface Points {
  readonly emails: readonly string[]
  readonly telephones: readonly NewTelephone[]
}

/** The e-mail addresses of a contact, the first one first, none twice. */
export const emailsOf = ({ email, emails }: Pick<NewContact, 'email' | 'emails'>): string[] =>
  firstOf([...(email ? [email] : []), ...(emails ?? [])], emailKey)

/** Likewise its telephone numbers. */
export const telephonesOf = ({ phone, telephones }: Pick<NewContact, 'phone' | 'telephones'>): NewTelephone[] =>
  firstOf(
    [
      ...(phone && !telephones?.some(({ number }) => number === phone) ? [{ number: phone }] : []),
      ...(telephones ?? []),
    ],
    ({ number }) => number,
  )

const firstOf = <T>(all: readonly T[], key: (one: T) => string): T[] =>
  all.filter((one, i) => all.findIndex((other) => key(other) === key(one)) === i)

/** A new contact, which has the first of its addresses and numbers itself. */
export const contactRow = (
  customerId: string,
  given: Pick<NewContact, 'name' | 'title'>,
  { emails, telephones }: Points,
) => ({
  id: uuidv7(),
  customerId,
  name: given.name,
  title: given.title ?? null,
  email: emails[0] ?? null,
  phone: telephones[0]?.number ?? null,
})
