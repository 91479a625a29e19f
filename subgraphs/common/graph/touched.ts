import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  Kind,
  type ConstDirectiveNode,
  type GraphQLArgument,
  type GraphQLEnumType,
  type GraphQLInputField,
  type GraphQLNamedType,
} from 'graphql'

/** Stands between two scopes of which either will do. */
export const either = ' or '

/** The scopes that an element's own `@allow` names; where it names two, one that says so: `demand` takes either. */
export const scopeOf = (node: { readonly directives?: readonly ConstDirectiveNode[] } | null | undefined): string[] =>
  (node?.directives ?? []).flatMap((directive) =>
    directive.name.value === 'allow'
      ? [
          (directive.arguments ?? [])
            .flatMap(({ value }) => (value.kind === Kind.STRING ? value.value : []))
            .join(either),
        ]
      : [],
  )

/** The scopes that a value demands by the guarded arguments, input fields and enum values in it. */
export type Touched = (value: unknown) => string[]

type Member = GraphQLArgument | GraphQLInputField

/**
 * Makes the function that says how to tell which scopes given arguments demand; it says undefined for arguments that can
 * hold nothing guarded, so that those cost nothing. Values are looked at as they reach the resolver, literals and
 * variables alike, whatever executes. Null and absent touch nothing.
 *
 * Arguments reach the resolver with their defaults filled in, which nobody has asked for: a schema that has something
 * guarded in a default does not build.
 */
export function argumentReader(): (members: readonly Member[]) => Touched | undefined {
  const known = new Map<GraphQLNamedType, Touched>()

  function touchedIn(type: GraphQLNamedType): Touched | undefined {
    if (!holdsGuarded(type)) return undefined
    const before = known.get(type)
    if (before) return before
    if (isEnumType(type)) return touchedInEnum(type)
    let members: Touched | undefined
    // Known before its members are, since a filter may hold filters.
    const touched: Touched = (value) => members?.(value) ?? []
    known.set(type, touched)
    if (isInputObjectType(type)) members = touchedByMembers(Object.values(type.getFields()))
    return touched
  }

  function touchedByMembers(members: readonly Member[]): Touched | undefined {
    const checks = members.flatMap((member) => {
      const touched = touchedBy(member)
      return touched ? [{ name: member.name, touched }] : []
    })
    if (checks.length === 0) return undefined
    return (values) => checks.flatMap(({ name, touched }) => touched((values as Record<string, unknown>)[name]))
  }

  function touchedBy({ name, type, astNode, defaultValue }: Member): Touched | undefined {
    const own = scopeOf(astNode)
    const within = touchedIn(getNamedType(type))
    if (own.length === 0 && !within) return undefined
    const touched: Touched = (value) =>
      isNothing(value) ? [] : within ? [...own, ...eachOf(value).flatMap(within)] : own
    if (touched(defaultValue).length > 0) throw new Error(`${name}: a default must not hold what demands a scope.`)
    return touched
  }

  return touchedByMembers
}

function touchedInEnum(type: GraphQLEnumType): Touched {
  const scopes = new Map<unknown, string[]>(type.getValues().map(({ value, astNode }) => [value, scopeOf(astNode)]))
  return (value) => scopes.get(value) ?? []
}

const isNothing = (value: unknown): value is null | undefined => value === null || value === undefined

const eachOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value.flatMap(eachOf) : isNothing(value) ? [] : [value]

/** However deep. */
function holdsGuarded(type: GraphQLNamedType, seen = new Set<GraphQLNamedType>()): boolean {
  if (seen.has(type)) return false
  seen.add(type)
  if (isEnumType(type)) return type.getValues().some(({ astNode }) => scopeOf(astNode).length > 0)
  if (!isInputObjectType(type)) return false
  return Object.values(type.getFields()).some(
    (field) => scopeOf(field.astNode).length > 0 || holdsGuarded(getNamedType(field.type), seen),
  )
}
