import { isObjectType, Kind, type GraphQLFieldResolver, type GraphQLObjectType, type GraphQLSchema } from 'graphql'
import type { Context } from '../context.ts'
import { insertRows } from '../database/bulk.ts'
import type { Db } from '../database/connect.ts'
import { clientError } from '../errors.ts'
import type { Connection } from '../list/page.ts'
import type { WriteTables } from '../write/tables.ts'
import type { Partner } from './partner.ts'

/** What one operation has answered a partner: of each customer, the types of its records. */
export type PartnerReads = Map<string, Set<string>>

/** The row's field that holds whose it is, where the type's `@personal` names one. */
const customerField = ({ astNode }: GraphQLObjectType): string | undefined => {
  const personal = astNode?.directives?.find(({ name }) => name.value === 'personal')
  const value = personal?.arguments?.[0]?.value
  return value?.kind === Kind.STRING ? value.value : undefined
}

/** Notes each row of a `@personal` type of which a field is answered, and of each page whatever but its count is. */
export function noteReads(schema: GraphQLSchema, defaultResolver: GraphQLFieldResolver<unknown, Context>): void {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType)
  for (const type of types) {
    const customer = customerField(type)
    if (!customer) continue
    const one = (context: Context, row: unknown) => note(context, (row as Record<string, unknown>)[customer], type.name)
    noting(type, () => true, one, defaultResolver)
    // Cursors hold what rows are sorted by.
    const page = types.find(({ name }) => name === `${type.name}Connection`)
    const all = (context: Context, { nodes }: Connection<unknown>) => nodes.forEach((row) => one(context, row))
    if (page) noting(page, ({ name }) => name !== 'totalCount', all, defaultResolver)
  }
}

/** Puts `noteOf` before the resolvers of those fields. */
function noting<Source>(
  type: GraphQLObjectType,
  which: (field: { readonly name: string }) => boolean,
  noteOf: (context: Context, source: Source) => void,
  defaultResolver: GraphQLFieldResolver<unknown, Context>,
): void {
  for (const field of Object.values(type.getFields()).filter(which)) {
    const resolve = field.resolve ?? defaultResolver
    field.resolve = (source: Source, args, context: Context, info) => {
      noteOf(context, source)
      return resolve(source, args, context, info)
    }
  }
}

function note({ reads }: Context, customerId: unknown, what: string): void {
  if (!reads || typeof customerId !== 'string') throw new Error(`nobody would know whose ${what} a partner read`)
  const known = reads.get(customerId)
  if (known) known.add(what)
  else reads.set(customerId, new Set([what]))
}

/** Lets partners alone past the root, `_entities` included. Runs before the resolver, hence before any SQL. */
export function demandPartner(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const { resolve } = field
    if (!resolve || field.name === '_service') continue
    field.resolve = (source, args, context: Context, info) => {
      const { viewer } = context
      if (!viewer) throw clientError('UNAUTHENTICATED', 'This needs a token: send `Authorization: Bearer <token>`.')
      if (!viewer.partnerId)
        throw clientError('FORBIDDEN', 'This graph answers partners alone: it needs a token that names a partner.')
      return resolve(source, args, context, info)
    }
  }
}

/** Keeps what was answered. Done before the answer leaves, so that none leaves that is not kept. */
export const keepReads = (
  tx: Db,
  { partnerRead }: WriteTables,
  { partnerId, subject, requestId }: Partner,
  reads: PartnerReads,
): Promise<number> =>
  insertRows(
    tx,
    partnerRead,
    [...reads].map(([customerId, what]) => ({ partnerId, subject, customerId, what: [...what].sort(), requestId })),
  )
