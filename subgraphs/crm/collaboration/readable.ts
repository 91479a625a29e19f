import type { GraphQLSchema } from 'graphql'
import { allowedValues } from '../../common/graph/allow.ts'
import type { CrmContext } from '../context.ts'
import { recordTable } from '../records.ts'

/** The tables of records whose comments the caller may read: as the SDL says of each, by the scope of the record. */
export const readableRecords = (schema: GraphQLSchema, context: CrmContext): string[] =>
  allowedValues(schema, 'CommentRecord', context).map(recordTable)
