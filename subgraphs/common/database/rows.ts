import { Column, getTableName, is, SQL, Subquery } from 'drizzle-orm'

/** A selected field, and where in the row it goes. */
interface Selected {
  readonly path: readonly string[]
  readonly field: unknown
}

interface Decoder {
  mapFromDriverValue(value: unknown): unknown
}

/** Makes rows of what the driver answers, which are lists of values. */
type RowMapper = (rows: readonly (readonly unknown[])[]) => unknown[]

/** What drizzle knows of a prepared query and keeps to itself. */
interface Prepared {
  readonly fields?: readonly Selected[]
  readonly joinsNotNullableMap?: Readonly<Record<string, boolean>>
  customResultMapper?: RowMapper
}

/**
 * Has a prepared query's rows made by generated code, known by `key` when it has been made before. Drizzle looks anew at what
 * every field of every row is: a sixth of all that a process does that answers pages of lists.
 */
export function withFastRows<Q extends object>(query: Q, key?: object): Q {
  const prepared = query as Prepared
  if (!prepared.fields || prepared.customResultMapper) return query
  const before = key && known.get(key)
  const mapper = before === undefined ? rowMapper(prepared.fields, prepared.joinsNotNullableMap) : before
  if (key) known.set(key, mapper)
  if (mapper) prepared.customResultMapper = mapper
  return query
}

const known = new WeakMap<object, RowMapper | null>()

/** Null for what drizzle is to map itself: an object that may be missing, of a left join. */
function rowMapper(fields: readonly Selected[], notNullable: Prepared['joinsNotNullableMap']): RowMapper | null {
  const decoders: Decoder[] = []
  const root = new Map<string, string | Map<string, string>>()
  for (const [place, { path, field }] of fields.entries()) {
    const [name = '', inner] = path
    if (path.length > 2) return null
    if (inner !== undefined && notNullable && is(field, Column) && !notNullable[getTableName(field.table)]) return null
    const decoder = decoderOf(field)
    let value = `r[${place}]`
    if (decoder.mapFromDriverValue !== asItIs) {
      decoders.push(decoder)
      value = `(r[${place}] === null ? null : d[${decoders.length - 1}].mapFromDriverValue(r[${place}]))`
    }
    if (inner === undefined) root.set(name, value)
    else {
      const object = root.get(name) ?? new Map<string, string>()
      if (typeof object === 'string') return null
      object.set(inner, value)
      root.set(name, object)
    }
  }
  const members = [...root].map(
    ([name, value]) => `${JSON.stringify(name)}: ${typeof value === 'string' ? value : literal(value)}`,
  )
  // Names are those of fields in our code, written as JSON.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const make = new Function(
    'd',
    `'use strict'; return (rows) => { const n = rows.length, made = new Array(n); ` +
      `for (let i = 0; i < n; i++) { const r = rows[i]; made[i] = { ${members.join(', ')} } } return made }`,
  ) as (decoders: readonly Decoder[]) => RowMapper
  return make(decoders)
}

const literal = (members: ReadonlyMap<string, string>): string =>
  `{ ${[...members].map(([name, value]) => `${JSON.stringify(name)}: ${value}`).join(', ')} }`

const asItIs = Column.prototype.mapFromDriverValue

export function decoderOf(field: unknown): Decoder {
  if (is(field, Column)) return field
  if (is(field, SQL)) return (field as unknown as { decoder: Decoder }).decoder
  if (is(field, Subquery)) return (field._.sql as unknown as { decoder: Decoder }).decoder
  return (field as { sql: { decoder: Decoder } }).sql.decoder
}
