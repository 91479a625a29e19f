import { fillPlaceholders, SQL } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'

/** How statements are written here. */
export const dialect = new PgDialect({ casing: 'snake_case' })

/**
 * A statement whose text is built once, to be sent with the values of its placeholders: for what is sent with every
 * write, and within transactions, where nothing is prepared. To build one takes drizzle as long as to send it.
 */
export function fixed<Values extends Readonly<Record<string, unknown>>>(build: () => SQL): (values: Values) => SQL {
  let built: ReturnType<PgDialect['sqlToQuery']> | undefined
  return (values) => {
    const { sql: text, params } = (built ??= dialect.sqlToQuery(build()))
    return new Built(text, fillPlaceholders(params, values))
  }
}

class Built extends SQL {
  readonly #query: { sql: string; params: unknown[] }
  constructor(text: string, params: unknown[]) {
    super([])
    this.#query = { sql: text, params }
  }
  override toQuery() {
    return this.#query
  }
}
