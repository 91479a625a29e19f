import { GraphQLError, isObjectType, type GraphQLSchema } from 'graphql'
import type { Context } from '../context.ts'
import { isUuid } from '../uuid.ts'
import { demand, scopeOfType } from './allow.ts'

/** For each entity the reader of each of its keys, null when there is none: `{ Product: { id: ..., sku: ... } }`. */
export type Entities = Readonly<Record<string, Readonly<Record<string, (key: string, context: Context) => unknown>>>>

/**
 * Answers each representation for itself: the entity, null for an unknown key, an error in place for a malformed one;
 * its neighbours are untouched. The library's own resolver fails the whole list for one unknown type.
 */
export function hardenEntities(schema: GraphQLSchema, entities: Entities): void {
  const field = schema.getQueryType()?.getFields()._entities
  if (!field) return
  const kinds = new Map(
    Object.entries(entities).flatMap(([name, keys]) => {
      const type = schema.getType(name)
      return isObjectType(type) ? [[name, { keys, names: Object.keys(keys), scopes: scopeOfType(type) }]] : []
    }),
  )
  field.resolve = (_source, args, context: Context) =>
    (args as { representations: unknown[] }).representations.map((one) => resolveOne(kinds, one, context))
}

interface Kind {
  readonly keys: Entities[string]
  readonly names: readonly string[]
  readonly scopes: readonly string[]
}

/** Resolves with what is wrong, and never rejects: see `compiled`. */
async function resolveOne(kinds: ReadonlyMap<string, Kind>, representation: unknown, context: Context) {
  try {
    const fields = (representation ?? {}) as Record<string, unknown>
    const name = typeof fields.__typename === 'string' ? fields.__typename : ''
    const kind = kinds.get(name)
    if (!kind) return malformed('names no entity of this subgraph in __typename')
    const { keys, names, scopes } = kind
    demand(scopes, context)
    const key = names.find((candidate) => candidate in fields)
    const value = key && fields[key]
    if (!key || typeof value !== 'string') return malformed(`has none of the keys of ${name}`)
    if (key === 'id' && !isUuid(value)) return malformed(`has an id that is none`)
    // PostgreSQL takes no such text: asked for, it would fail the neighbours in the same statement.
    if (value.includes('\0')) return null
    const entity = await keys[key]?.(key === 'id' ? value.toLowerCase() : value, context)
    return entity ? { ...entity, __typename: name } : null
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

const malformed = (what: string) =>
  new GraphQLError(`A representation ${what}.`, { extensions: { code: 'BAD_USER_INPUT' } })
