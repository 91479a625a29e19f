import { readFileSync } from 'node:fs'
import { Kind, parse, type ConstDirectiveNode, type FieldDefinitionNode, type TypeNode } from 'graphql'

/** What the published SDL says of who may read what, read by other means than the subgraphs' own. */
export interface Field {
  readonly name: string
  /** What it answers, lists and non-null apart. */
  readonly answers: string
  /** Every scope that it asks for: its own, and those of what it answers. */
  readonly needs: ReadonlySet<string>
  /** As a selection, with example values for the arguments that it demands: `node(id: "...")`. */
  readonly asked: string
  readonly demandsArguments: boolean
  readonly paged: boolean
}

const definitions = ['erp', 'crm'].flatMap(
  (name) => parse(readFileSync(new URL(`../../schema/${name}.graphql`, import.meta.url), 'utf8')).definitions,
)

const named = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type))

const scopesIn = (directives: readonly ConstDirectiveNode[] = []): string[] =>
  directives.flatMap(({ name, arguments: given = [] }) =>
    name.value === 'allow' ? given.flatMap(({ value }) => (value.kind === Kind.STRING ? [value.value] : [])) : [],
  )

const fields = new Map<string, Map<string, FieldDefinitionNode>>()
const scopesOfTypes = new Map<string, Set<string>>()
const unions = new Map<string, string[]>()
const enums = new Map<string, string>()
const inputs = new Map<string, [name: string, type: TypeNode][]>()

for (const node of definitions) {
  if (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION) {
    const known = fields.get(node.name.value) ?? new Map<string, FieldDefinitionNode>()
    const scopes = scopesOfTypes.get(node.name.value) ?? new Set<string>()
    for (const field of node.fields ?? []) known.set(field.name.value, field)
    for (const scope of scopesIn(node.directives)) scopes.add(scope)
    fields.set(node.name.value, known)
    scopesOfTypes.set(node.name.value, scopes)
  }
  if (node.kind === Kind.UNION_TYPE_DEFINITION) unions.set(node.name.value, (node.types ?? []).map(named))
  if (node.kind === Kind.ENUM_TYPE_DEFINITION) enums.set(node.name.value, node.values?.[0]?.name.value ?? '')
  if (node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION)
    inputs.set(
      node.name.value,
      (node.fields ?? []).flatMap(({ name, type, defaultValue }) =>
        type.kind === Kind.NON_NULL_TYPE && !defaultValue ? [[name.value, type]] : [],
      ),
    )
}

/** The scopes of a type; of a page those of its rows, of a union those of all its members. */
function scopesOf(type: string): string[] {
  const rows = fields.get(type)?.get(type.endsWith('Edge') ? 'node' : 'nodes')
  if (/(Edge|Connection)$/.test(type) && rows) return scopesOf(named(rows.type))
  return [...(scopesOfTypes.get(type) ?? []), ...(unions.get(type) ?? []).flatMap(scopesOf)]
}

const examples: Record<string, string> = {
  ID: '"018f0000-0000-7000-8000-000000000000"',
  String: '"x"',
  Int: '1',
  Boolean: 'true',
  Decimal: '"1"',
  Date: '"2024-01-01"',
  DateTime: '"2024-01-01T00:00:00Z"',
  CurrencyCode: '"NOK"',
  CountryCode: '"NO"',
}

/** A value that passes validation. */
function example(type: TypeNode): string {
  if (type.kind === Kind.NON_NULL_TYPE) return example(type.type)
  if (type.kind === Kind.LIST_TYPE) return `[${example(type.type)}]`
  const name = type.name.value
  const members = inputs.get(name)
  return members
    ? `{ ${members.map(([member, of]) => `${member}: ${example(of)}`).join(', ')} }`
    : (examples[name] ?? enums.get(name) ?? '"x"')
}

/** The fields of a type, those of both subgraphs. */
export const fieldsOf = (type: string): Field[] =>
  [...(fields.get(type)?.values() ?? [])].map((node) => {
    const demanded = (node.arguments ?? []).filter((arg) => arg.type.kind === Kind.NON_NULL_TYPE && !arg.defaultValue)
    const given = demanded.map((arg) => `${arg.name.value}: ${example(arg.type)}`).join(', ')
    const answers = named(node.type)
    return {
      name: node.name.value,
      answers,
      needs: new Set([...scopesIn(node.directives), ...scopesOf(answers)]),
      asked: node.name.value + (given && `(${given})`),
      demandsArguments: demanded.length > 0,
      paged: (node.arguments ?? []).some((arg) => arg.name.value === 'first'),
    }
  })

export const isComposite = (type: string): boolean => fields.has(type) || unions.has(type)
