import {
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type ConstDirectiveNode,
} from 'graphql'
import type { Context } from '../context.ts'
import { clientError } from '../errors.ts'

/** Throws unless the caller has every scope. Runs before the resolver, hence before any SQL. */
export function demand(scopes: readonly string[], { viewer }: Pick<Context, 'viewer'>): void {
  if (scopes.length === 0) return
  if (!viewer) throw clientError('UNAUTHENTICATED', 'This needs a token: send `Authorization: Bearer <token>`.')
  for (const scope of scopes)
    if (!viewer.scopes.has(scope)) {
      const hint = viewer.role === 'partner' ? " Partners' graph is at /partner/graphql." : ''
      throw clientError('FORBIDDEN', `This needs the scope ${scope}.${hint}`)
    }
}

/** The scope that a type's own `@allow` names, if any. */
export const scopeOfType = (type: GraphQLObjectType): string[] =>
  [type.astNode, ...type.extensionASTNodes].flatMap((node) => scopeOf(node?.directives))

const scopeOf = (directives: readonly ConstDirectiveNode[] | undefined): string[] =>
  (directives ?? []).flatMap((directive) =>
    directive.name.value === 'allow'
      ? (directive.arguments?.flatMap(({ value }) => (value.kind === Kind.STRING ? [value.value] : [])) ?? [])
      : [],
  )

/**
 * Puts the check that `@allow` asks for before every resolver that has one: of the field itself, and of the type that
 * it answers, unless the type that holds the field asks the same already. Of a union or an interface every member's:
 * a caller who may not read what a mutation answers is told so before anything is written.
 */
export function enforceAllow(schema: GraphQLSchema, defaultResolver: GraphQLFieldResolver<unknown, Context>): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    const held = scopeOfType(type)
    for (const field of Object.values(type.getFields())) {
      const ofAnswer = scopesOfAnswer(schema, getNamedType(field.type))
      const scopes = [...new Set([...scopeOf(field.astNode?.directives), ...ofAnswer])].filter((s) => !held.includes(s))
      const resolve = field.resolve ?? defaultResolver
      if (scopes.length > 0)
        field.resolve = (source, args, context: Context, info) => {
          demand(scopes, context)
          return resolve(source, args, context, info)
        }
    }
  }
}

function scopesOfAnswer(schema: GraphQLSchema, type: GraphQLNamedType): string[] {
  // References are checked one by one, so that one that is forbidden does not blank its neighbours.
  if (type.name === '_Entity') return []
  if (isAbstractType(type)) return schema.getPossibleTypes(type).flatMap(scopeOfType)
  return isObjectType(type) ? scopeOfType(type) : []
}
