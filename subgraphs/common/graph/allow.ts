import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isObjectType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql'
import type { Context } from '../context.ts'
import { clientError } from '../errors.ts'
import { argumentReader, either, scopeOf } from './touched.ts'

/** Throws unless the caller has every scope. Runs before the resolver, hence before any SQL. */
export function demand(scopes: readonly string[], { viewer }: Pick<Context, 'viewer'>): void {
  if (scopes.length === 0) return
  if (!viewer) throw clientError('UNAUTHENTICATED', 'This needs a token: send `Authorization: Bearer <token>`.')
  for (const scope of scopes)
    if (!viewer.scopes.has(scope) && !scope.split(either).some((one) => viewer.scopes.has(one))) {
      const hint = viewer.role === 'partner' ? " Partners' graph is at /partner/graphql." : ''
      throw clientError('FORBIDDEN', `This needs the scope ${scope}.${hint}`)
    }
}

/** The scope that a type's own `@allow` names, if any; of a page of a list that of its rows. */
export function scopeOfType(type: GraphQLObjectType): string[] {
  const { nodes, node } = type.getFields()
  const row = getNamedType((type.name.endsWith('Connection') ? nodes : type.name.endsWith('Edge') ? node : null)?.type)
  return isObjectType(row) ? scopeOfType(row) : [type.astNode, ...type.extensionASTNodes].flatMap(scopeOf)
}

/** The values of an enum that the caller has the scopes for, as `@allow` on each says. */
export function allowedValues(schema: GraphQLSchema, name: string, { viewer }: Pick<Context, 'viewer'>): string[] {
  const type = schema.getType(name)
  return isEnumType(type)
    ? type
        .getValues()
        .filter(({ astNode }) => scopeOf(astNode).every((scope) => viewer?.scopes.has(scope)))
        .map((value) => value.name)
    : []
}

/** Demands what arguments of a field of Query would, of such as are not given with the operation. */
export function demandAsArguments(
  schema: GraphQLSchema,
  field: string,
  args: Readonly<Record<string, unknown>>,
  context: Pick<Context, 'viewer'>,
): void {
  const members = schema.getQueryType()?.getFields()[field]?.args ?? []
  demand([...new Set(argumentReader()(members)?.(args))], context)
}

/**
 * Puts the check that `@allow` asks for before every resolver that has one: of the field itself, of the type that it
 * answers, unless the type that holds the field asks the same already, and of what its arguments touch. Of a union or an
 * interface every member's: a caller who may not read what a mutation answers is told so before anything is written.
 */
export function enforceAllow(schema: GraphQLSchema, defaultResolver: GraphQLFieldResolver<unknown, Context>): void {
  const touchedBy = argumentReader()
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    const held = scopeOfType(type)
    for (const field of Object.values(type.getFields())) {
      const declared = declarationsOf(type, field)
      const asked = [...declared.flatMap(({ astNode }) => scopeOf(astNode)), ...scopesOfAnswer(schema, field)]
      const scopes = [...new Set(asked)].filter((scope) => !held.includes(scope))
      const touched = touchedBy(declared.flatMap(({ args }) => args))
      if (scopes.length === 0 && !touched) continue
      const resolve = field.resolve ?? defaultResolver
      field.resolve = (source, args, context: Context, info) => {
        demand(scopes, context)
        if (touched) demand(touched(args), context)
        return resolve(source, args, context, info)
      }
    }
  }
}

type Field = GraphQLField<unknown, unknown>

/** The field, and where interfaces declare it: what they say of it holds for every type that implements them. */
const declarationsOf = (type: GraphQLObjectType, field: Field): Field[] => [
  field,
  ...type.getInterfaces().flatMap((shared) => shared.getFields()[field.name] ?? []),
]

function scopesOfAnswer(schema: GraphQLSchema, field: Field): string[] {
  const type = getNamedType(field.type)
  // References are checked one by one, so that one that is forbidden does not blank its neighbours.
  if (type.name === '_Entity') return []
  if (isAbstractType(type)) return schema.getPossibleTypes(type).flatMap(scopeOfType)
  return isObjectType(type) ? scopeOfType(type) : []
}
