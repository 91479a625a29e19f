import {
  getNamedType,
  isObjectType,
  type GraphQLOutputType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql'
import type { Asked } from '../list/page.ts'
import { columnsAsked, tellsColumns, type ColumnsAsked } from './columns.ts'
import { countAsked } from './counted.ts'

/** What a graph tells its resolvers, besides the client's arguments, of what a list is asked for. */
export interface Hints {
  readonly columns: boolean
}

export const hintsOfStaff: Hints = { columns: true }

/** Of what partners are answered an account is kept, which needs rows whole. */
export const hintsOfPartners: Hints = { columns: false }

/** Has fields that answer pages, and those of rows that tell of columns, called with hints beside their arguments. */
export function giveHints(schema: GraphQLSchema, { columns }: Hints): void {
  const given = objectTypes(schema).flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) => {
      const answered = getNamedType(field.type)
      if (!field.resolve || !isObjectType(answered)) return []
      const counts = isConnection(answered)
      const row = counts ? getNamedType(answered.getFields().nodes?.type) : answered
      const tells = columns && isObjectType(row) && tellsColumns(row) && (counts || isList(type, field))
      const asked = tells ? columnsAsked(answered, row) : undefined
      return counts || asked ? [{ field, hint: hintOf(counts, asked) }] : []
    }),
  )
  for (const { field, hint } of given) {
    const { resolve } = field
    field.resolve = (source, args: object, context, info) =>
      resolve?.(source, { ...args, ...hint(info) }, context, info)
  }
}

const hintOf =
  (counts: boolean, asked: ColumnsAsked | undefined) =>
  (info: GraphQLResolveInfo): Asked => {
    const counting = counts ? countAsked(info) : null
    return { ...(counting && { counted: counting }), ...(asked && { columns: asked(info) }) }
  }

/** What mutations and the roots of queries answer is no list of a table's rows, unless it is a page. */
const isList = (type: GraphQLObjectType, { type: answered }: { readonly type: GraphQLOutputType }): boolean =>
  type.name !== 'Query' && type.name !== 'Mutation' && /\]!?$/.test(String(answered))

export const isConnection = ({ name }: GraphQLObjectType): boolean => name.endsWith('Connection')

export const objectTypes = (schema: GraphQLSchema): GraphQLObjectType[] =>
  Object.values(schema.getTypeMap()).filter(isObjectType)
