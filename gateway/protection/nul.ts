import { Kind, visit, type DocumentNode } from 'graphql'
import type { Refusal } from './refusal.ts'

const refusal: Refusal = {
  code: 'BAD_USER_INPUT',
  message: 'A text in the request holds the character U+0000, which no text here can have.',
}

/** How GraphQL writes that character, if not as itself. */
const escaped = /\\u(0000|\{0+\})/

/** Why a document goes no further that has a NUL in a string; null when none has. Databases have no such texts. */
export function nulInDocument(text: string, document: DocumentNode): Refusal | null {
  if (!text.includes('\0') && !escaped.test(text)) return null
  let found = false
  visit(document, { [Kind.STRING]: ({ value }) => void (found ||= value.includes('\0')) })
  return found ? refusal : null
}

/** As `nulInDocument`, for variables whose size is known to be bounded. */
export function nulInVariables(variables: unknown): Refusal | null {
  const holds = (value: unknown): boolean =>
    typeof value === 'string'
      ? value.includes('\0')
      : typeof value === 'object' && value !== null && Object.values(value).some(holds)
  return holds(variables) ? refusal : null
}
