import fc from 'fast-check'
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql'

/** A request as hostile or careless clients send it. */
export interface FuzzRequest {
  /** By GET the body goes into the URL, as the query. */
  readonly method: 'POST' | 'GET'
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', "'", '"; drop table crm.customer; --', '%', '\u0000', '\ud800', 'ÆØÅ', '😀'.repeat(50), '\\'),
)
const odd = fc.oneof(text, fc.double(), fc.integer(), fc.bigInt().map(String), fc.boolean(), fc.constant(null))

/** What each of our scalars takes. */
const scalar: Record<string, fc.Arbitrary<string>> = {
  Int: fc.oneof(fc.integer({ min: -1, max: 300 }), fc.integer()).map(String),
  Boolean: fc.boolean().map(String),
  Date: fc.constantFrom('"2026-01-01"', '"0001-01-01"', '"9999-12-31"'),
  DateTime: fc.constantFrom('"2026-01-01T00:00:00Z"', '"9999-12-31T23:59:59.999999Z"'),
  Decimal: fc.oneof(fc.integer(), fc.bigInt({ min: 0n, max: 10n ** 38n })).map((value) => `"${value}"`),
  CurrencyCode: fc.constantFrom('"NOK"', '"CLP"', '"BHD"'),
  CountryCode: fc.constantFrom('"NO"', '"SE"'),
}

/** A literal of the type; in a wild document now and then anything else. */
function literal(type: GraphQLInputType, depth: number, wild: boolean): fc.Arbitrary<string> {
  if (isNonNullType(type)) return literal(type.ofType, depth, wild)
  const fitting = fittingLiteral(type, depth, wild)
  const anything = odd.map((value) => JSON.stringify(value) ?? 'null')
  return wild ? fc.oneof({ weight: 6, arbitrary: fitting }, { weight: 1, arbitrary: anything }) : fitting
}

function fittingLiteral(type: GraphQLInputType, depth: number, wild: boolean): fc.Arbitrary<string> {
  if (isListType(type))
    return fc.array(literal(type.ofType, depth, wild), { maxLength: 3 }).map((all) => `[${all.join()}]`)
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name))
  if (isInputObjectType(type)) {
    const [needed, others] = split(Object.values(type.getFields()))
    const some = fc.subarray(depth === 0 ? [] : others, { maxLength: Math.min(depth === 0 ? 0 : 3, others.length) })
    return some
      .chain((chosen) =>
        fc.tuple(
          ...[...needed, ...chosen].map((field) =>
            literal(field.type, Math.max(0, depth - 1), wild).map((value) => `${field.name}: ${value}`),
          ),
        ),
      )
      .map((all) => `{ ${all.join(', ')} }`)
  }
  const named = getNamedType(type).name
  return scalar[named] ?? fc.oneof(text, fc.uuid()).map((value) => JSON.stringify(value))
}

/** Those that must be given, and the others. */
function split<T extends { readonly type: GraphQLInputType; readonly defaultValue?: unknown }>(
  all: readonly T[],
): [T[], T[]] {
  const isNeeded = ({ type, defaultValue }: T) => isNonNullType(type) && defaultValue === undefined
  return [all.filter(isNeeded), all.filter((one) => !isNeeded(one))]
}

function fieldText(field: GraphQLField<unknown, unknown>, depth: number, wild: boolean): fc.Arbitrary<string> {
  const [needed, others] = split(field.args)
  const given = fc
    .subarray(others)
    .chain((some) =>
      fc.tuple(
        ...[...needed, ...some].map((arg) => literal(arg.type, 3, wild).map((value) => `${arg.name}: ${value}`)),
      ),
    )
  const alias = wild ? fc.option(fc.constantFrom('a', 'b', '_'), { freq: 4 }) : fc.constant(null)
  return fc
    .tuple(given, selection(getNamedType(field.type), depth - 1, wild), alias)
    .map(
      ([list, below, name]) =>
        `${name ? `${name}: ` : ''}${field.name}${list.length ? `(${list.join(', ')})` : ''} ${below}`,
    )
}

function selection(type: GraphQLNamedType, depth: number, wild: boolean): fc.Arbitrary<string> {
  if (isLeafType(type)) return fc.constant('')
  if (!isObjectType(type)) return fc.constant('{ __typename ... on UserError { message } }')
  const fields = Object.values(type.getFields()).filter((field) => depth > 0 || isLeafType(getNamedType(field.type)))
  if (fields.length === 0) return fc.constant('{ __typename }')
  return fc
    .subarray(fields, { minLength: 1, maxLength: Math.min(4, fields.length) })
    .chain((some) => fc.tuple(...some.map((field) => fieldText(field, depth, wild))))
    .map((all) => `{ ${all.join(' ')} }`)
}

/** Operations of the schema's own fields, and texts that once were some. */
export function documents(schema: GraphQLSchema): fc.Arbitrary<string> {
  const roots = [schema.getQueryType(), schema.getMutationType()].filter((type) => !!type)
  const whole = fc
    .tuple(fc.constantFrom(...roots), fc.constantFrom(true, false, false))
    .chain(([type, wild]) =>
      selection(type, 4, wild).map((all) => `${type === roots[0] ? 'query' : 'mutation'} Q ${all}`),
    )
  const broken = fc.tuple(whole, fc.nat(), fc.nat({ max: 30 }), text).map(([document, at, length, put]) => {
    const start = at % (document.length + 1)
    return document.slice(0, start) + put + document.slice(start + length)
  })
  const nested = fc
    .tuple(fc.constantFrom('{', '[', '(', '{a', '{...F', '"""'), fc.nat({ max: 400 }))
    .map(([part, times]) => part.repeat(times))
  return fc.oneof(
    { weight: 6, arbitrary: whole },
    { weight: 3, arbitrary: broken },
    { weight: 1, arbitrary: fc.oneof(nested, text) },
  )
}

const seldom = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary })

/** Requests of such documents, with variables and headers of all kinds; the tokens are mixed in as they are. */
export function requests(schema: GraphQLSchema, tokens: readonly string[]): fc.Arbitrary<FuzzRequest> {
  const authorization = fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...tokens.map((token) => `Bearer ${token}`)) },
    { weight: 1, arbitrary: fc.constantFrom('', 'Bearer', 'Bearer x.y.z', 'Basic YTpi', `Bearer ${'x'.repeat(9000)}`) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom(...tokens)
        .chain((token) =>
          fc.nat({ max: token.length }).map((at) => `Bearer ${token.slice(0, at)}x${token.slice(at + 1)}`),
        ),
    },
  )
  const headers = fc.record(
    {
      authorization,
      'content-type': fc.oneof(
        { weight: 12, arbitrary: fc.constant('application/json') },
        {
          weight: 1,
          arbitrary: fc.constantFrom(
            'application/json; charset=utf-16',
            'text/plain',
            'application/graphql',
            'multipart/form-data; boundary=x',
            '',
          ),
        },
      ),
      accept: fc.oneof(
        { weight: 6, arbitrary: fc.constant('application/json') },
        {
          weight: 1,
          arbitrary: fc.constantFrom('application/graphql-response+json', '*/*', 'text/html', 'image/png', ''),
        },
      ),
      'x-request-id': fc.constantFrom('abc', 'a b', 'x'.repeat(300), '../../etc/passwd', "'"),
      'accept-encoding': fc.constantFrom('gzip', 'identity', 'x'),
      'x-forwarded-for': fc.constantFrom('1.2.3.4', 'not an address', '::1'),
      origin: fc.constantFrom('https://evil.example', 'null'),
    },
    { requiredKeys: ['content-type', 'authorization'] },
  )
  const variables = seldom(
    fc.oneof(
      fc.dictionary(fc.string({ maxLength: 10 }), fc.jsonValue({ maxDepth: 4 }), { maxKeys: 4 }),
      fc.jsonValue(),
    ),
  )
  const envelope = {
    operationName: seldom(fc.constantFrom('Q', '', 'other')),
    extensions: seldom(fc.jsonValue()),
  }
  const operation = fc
    .record({ query: documents(schema), variables, ...envelope }, { requiredKeys: ['query'] })
    .map((whole) => JSON.stringify(whole))
  const noOperation = fc.oneof(
    fc.json(),
    text,
    fc.constantFrom('', '[]', '{}', 'null', '[{"query":"{__typename}"}]', '{"query":1}', '{"query":{"a":1}}'),
  )
  const body = fc.oneof({ weight: 12, arbitrary: operation }, { weight: 1, arbitrary: noOperation })
  const post = fc.record({ method: fc.constant('POST' as const), headers, body })
  const get = fc.record({ method: fc.constant('GET' as const), headers, body: documents(schema) })
  return fc.oneof({ weight: 8, arbitrary: post }, { weight: 1, arbitrary: get })
}
