import {
  isAbstractType,
  Kind,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql'
import type { Fragments } from '../protection/expansion.ts'

/** The fields that share a place of the answer, by its name. */
export type Fields = ReadonlyMap<string, readonly FieldNode[]>

/** Makes the function that says what objects of a type are asked for, in what is no more conditional. */
export function fieldsIn(
  schema: GraphQLSchema,
  fragments: Fragments,
): (type: GraphQLObjectType, sets: readonly SelectionSetNode[]) => Fields {
  const applies = (condition: string | undefined, type: GraphQLObjectType): boolean => {
    if (condition === undefined || condition === type.name) return true
    const found = schema.getType(condition)
    return isAbstractType(found) && schema.isSubType(found, type)
  }
  return (type, sets) => {
    const fields = new Map<string, FieldNode[]>()
    const collect = ({ selections }: SelectionSetNode): void => {
      for (const selection of selections) {
        if (selection.kind === Kind.FIELD) {
          const name = (selection.alias ?? selection.name).value
          const same = fields.get(name)
          if (same) same.push(selection)
          else fields.set(name, [selection])
          continue
        }
        const part = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)
        if (part && applies(part.typeCondition?.name.value, type)) collect(part.selectionSet)
      }
    }
    sets.forEach(collect)
    return fields
  }
}
