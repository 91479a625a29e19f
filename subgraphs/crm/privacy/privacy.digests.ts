import { createHmac } from 'node:crypto'

/** What a person may be known by. */
export interface Identifiers {
  readonly number?: string | null
  readonly email?: string | null
  readonly phone?: string | null
  readonly name?: string | null
}

const kinds = ['number', 'email', 'phone', 'name'] as const

const normal: Record<(typeof kinds)[number], (text: string) => string> = {
  number: (text) => text,
  email: (text) => text,
  phone: (text) => text.replace(/^00/, '+').replace(/[^\d+]/g, ''),
  name: (text) => text.replace(/\s+/g, ' '),
}

/** Under the secret, which makes it hopeless to try all phone numbers there are. */
const digest = (secret: string, kind: (typeof kinds)[number], text: string): string =>
  createHmac('sha256', secret)
    .update(`${kind}:${normal[kind](text.normalize().trim().toLowerCase())}`)
    .digest('base64url')

/** By these it can be shown later that somebody was erased, without keeping who it was. */
export const digestsOf = (secret: string, known: Identifiers): string[] =>
  kinds.flatMap((kind) => (known[kind] ? [digest(secret, kind, known[kind])] : []))

/** What any of a person's digests would be if this were what it was known by. */
export const digestsLike = (secret: string, identifier: string): string[] =>
  kinds.map((kind) => digest(secret, kind, identifier))
