import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql'

export interface CrawlAnswer {
  readonly status: number
  readonly text: string
}

export interface Crawl {
  /** Sends an operation over the wire and gives back all that came. */
  readonly send: (query: string) => Promise<CrawlAnswer>
  /**
   * What to put where an id, a number or a text is asked for: values of records that the crawler is not to see, too. The first
   * two alone where it is not asked for, but may be given: as filters.
   */
  readonly texts: readonly string[]
  /** Whether to try arguments that may be left out: they tell which rows come up, not what these say. */
  readonly optional?: boolean
}

/** The schema as a client learns it. */
export async function introspected(send: Crawl['send']): Promise<GraphQLSchema> {
  const { text } = await send(getIntrospectionQuery({ descriptions: false }))
  return buildClientSchema((JSON.parse(text) as { data: IntrospectionQuery }).data)
}

/**
 * Asks for everything that the schema reaches: each root field with all fields of what it answers down to `depth`, and with
 * each argument, each field of each input object and each value of each enum in turn, to see which rows these bring up.
 * Gives every answer to `look`.
 * @returns how many operations were sent, and every field that was asked for, as `Type.field`
 */
export async function crawl(
  { send, texts, optional: tryOptional = true }: Crawl,
  look: (answer: CrawlAnswer, query: string) => void,
  depth = 3,
): Promise<{ operations: number; fields: ReadonlySet<string> }> {
  const schema = await introspected(send)
  const fields = new Set<string>()
  const queries: string[] = []
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    fields.add(`Query.${field.name}`)
    const whole = selection(schema, getNamedType(field.type), depth, fields)
    const rows = selection(schema, getNamedType(field.type), 1)
    const { bases, optional } = argumentSets(field.args, texts)
    for (const args of bases) queries.push(`{ ${field.name}${args} ${whole} }`)
    if (tryOptional) for (const args of optional) queries.push(`{ ${field.name}${args} ${rows} }`)
  }
  const operations = queries.length
  const work = async () => {
    for (let query = queries.pop(); query; query = queries.pop()) look(await send(query), query)
  }
  await Promise.all(Array.from({ length: 8 }, work))
  return { operations, fields }
}

/** Every field of the type; pages within are short, so that the operation stays within the limits. */
export function selection(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  depth: number,
  fields = new Set<string>(),
): string {
  if (isLeafType(type)) return ''
  if (isUnionType(type) || isInterfaceType(type))
    return `{ __typename ${schema
      .getPossibleTypes(type)
      .map((one) => `... on ${one.name} ${selection(schema, one, depth, fields)}`)
      .join(' ')} }`
  if (!isObjectType(type)) return ''
  const parts = Object.values(type.getFields()).flatMap((field) => {
    if (field.args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined)) return []
    const answered = getNamedType(field.type)
    // A page costs no depth: what it holds does.
    const left = /(Edge|Connection)$/.test(type.name) ? depth : depth - 1
    if (!isLeafType(answered) && left === 0) return []
    // The same rows twice would tell nothing more.
    if (field.name === 'edges' && 'nodes' in type.getFields()) return ['edges { cursor }']
    fields.add(`${type.name}.${field.name}`)
    const args = field.args.some((arg) => arg.name === 'first') ? '(first: 3)' : ''
    return [`${field.name}${args} ${selection(schema, answered, left, fields)}`]
  })
  return `{ __typename ${parts.join(' ')} }`
}

/** Arguments to try: those that must be there, and each other alone beside them, with every value worth trying. */
function argumentSets(
  args: readonly GraphQLArgument[],
  texts: readonly string[],
): { readonly bases: readonly string[]; readonly optional: readonly string[] } {
  const required = args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined)
  const [first, ...others] = required
  const fixed = others.map((arg) => `${arg.name}: ${values(arg.type, texts)[0]}`)
  const bases = first ? values(first.type, texts).map((value) => [`${first.name}: ${value}`, ...fixed]) : [[]]
  const base = bases[0] ?? []
  const optional = args
    .filter((arg) => !required.includes(arg))
    .flatMap((arg) => values(arg.type, texts.slice(0, 2)).map((value) => [...base, `${arg.name}: ${value}`]))
  const inBrackets = (list: readonly string[]) => (list.length > 0 ? `(${list.join(', ')})` : '')
  return { bases: bases.map(inBrackets), optional: optional.map(inBrackets) }
}

function values(type: GraphQLInputType, texts: readonly string[], depth = 3): string[] {
  if (isNonNullType(type)) return values(type.ofType, texts, depth)
  if (isListType(type)) return values(type.ofType, texts, depth).map((value) => `[${value}]`)
  if (isEnumType(type)) return type.getValues().map(({ name }) => name)
  if (isInputObjectType(type)) {
    if (depth === 0) return []
    const fields = Object.values(type.getFields())
    const required = fields.filter((field) => isNonNullType(field.type) && field.defaultValue === undefined)
    const fixed = required.map((field) => `${field.name}: ${values(field.type, texts, depth - 1)[0]}`)
    const singles = fields.flatMap((field) => {
      const worthTrying = values(field.type, texts, depth - 1)
      // What combines filters is a filter again: one of them tells whether it does.
      return (getNamedType(field.type) === type ? worthTrying.slice(0, 1) : worthTrying).map((value) => {
        const others = fixed.filter((text) => !text.startsWith(`${field.name}:`))
        return `{ ${[...others, `${field.name}: ${value}`].join(', ')} }`
      })
    })
    return singles.length > 0 ? singles : ['{}']
  }
  const quoted = texts.map((text) => JSON.stringify(text))
  const byScalar: Record<string, string[]> = {
    Int: ['1', '200'],
    Boolean: ['true', 'false'],
    Float: ['1.5'],
    Decimal: ['"0"', '"1000000"'],
    Date: ['"2000-01-01"', '"0001-01-01"', '"9999-12-31"'],
    DateTime: ['"2000-01-01T00:00:00Z"', '"0001-01-01T00:00:00Z"', '"9999-12-31T23:59:59Z"'],
    CurrencyCode: ['"NOK"'],
    CountryCode: ['"NO"'],
  }
  return byScalar[type.name] ?? quoted
}
