/**
 * How large a GraphQL request may be. Larger ones are refused before anything slow is done with them, so that one
 * request cannot hold up the others. The introspection of graphql-js and of Apollo Sandbox, 200 lines each, and the
 * widest operations of real clients stay well below. What an operation costs is another matter: see cost/.
 */
export const limits = {
  /** Characters of the document. */
  characters: 20_000,
  /** Tokens (names, punctuation, values) of the document. */
  tokens: 3_000,
  /** Brackets of any kind open at the same time. */
  brackets: 60,
  /** Fields within fields, fragments followed. */
  depth: 20,
  /** Fields and fragments, each fragment counted wherever it is spread. */
  selections: 1_000,
  /** Fields of the operation itself. */
  rootFields: 15,
  /** Changes in one operation: they run one after the other, and each is planned by itself. */
  mutations: 5,
  /** Fields under another name than their own. */
  aliases: 60,
  directives: 60,
  /** Comparisons between fields, and between fragments, that come to lie in the same place of the answer. */
  overlaps: 3_000,
  /** Aliased fields in introspection: each alias of a list of all types is as long an answer again. */
  introspectionAliases: 2,
  /** Operations and fragments of the document. */
  definitions: 60,
  /** Variables declared. */
  variables: 60,
  /** Values in the variables sent, objects and lists included: 1,000 rows of a bulk mutation with 50 each. */
  variableValues: 50_000,
  /** Lists and objects within each other in the variables sent. */
  variableDepth: 20,
} as const

export type Limit = keyof typeof limits

/** A limit that a request exceeds. `found` is Infinity where counting was given up. */
export interface Excess {
  readonly limit: Limit
  readonly found: number
}

export const exceeds = (limit: Limit, found: number): Excess | null => (found > limits[limit] ? { limit, found } : null)

const words: Record<Limit, string> = {
  characters: 'characters long',
  tokens: 'tokens long',
  brackets: 'brackets deep',
  depth: 'fields deep',
  selections: 'fields and fragments in all, fragments counted wherever they are spread',
  rootFields: 'fields at the top of an operation',
  mutations: 'changes in one operation',
  aliases: 'aliased fields',
  directives: 'directives',
  overlaps: 'comparisons of fields that lie in the same place of the answer',
  introspectionAliases: 'aliased fields in introspection',
  definitions: 'operations and fragments',
  variables: 'variables declared',
  variableValues: 'values in the variables',
  variableDepth: 'levels in the variables',
}

/** Says which limit, what it allows and what was found. */
export const explain = ({ limit, found }: Excess): string => {
  const what = limit.startsWith('variable') ? 'request' : 'document'
  const amount = Number.isFinite(found) && found < 1e9 ? `this one has ${found}` : 'this one has many more'
  return `The ${what} is too large: at most ${limits[limit]} (${words[limit]}) are allowed, ${amount}.`
}
