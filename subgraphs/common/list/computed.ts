import { and, not, or, sql, type SQL } from 'drizzle-orm'
import { keyset, type Keyset, type SortKey } from './keyset.ts'

type Row = Readonly<Record<string, unknown>>

/** An order by values that some rows do not have. Those come last, whichever way the others run. */
export interface ComputedOrder {
  /** Tells its cursors from others'. */
  readonly name: string
  /** That a row has the value. */
  readonly has: SQL
  isThere(row: Row): boolean
  /** What the value is compared by, first things first. */
  readonly keys: readonly { readonly value: SQL; readonly type: string; of(row: Row): string }[]
}

/** @param ties what settles equal values, all in one direction, which is that of the order */
export function computedKeyset(order: ComputedOrder, ties: readonly SortKey[]): Keyset {
  const direction = ties[0]?.direction ?? 'ASC'
  const keys = order.keys.map((key, i) => ({ ...key, name: `${order.name}.${i}`, direction }))
  const present = keyset([...keys, ...ties])
  const absent = keyset(ties, `without ${order.name} `)
  const without = not(order.has)
  return {
    orderBy: [sql`(${order.has}) desc`, ...present.orderBy],
    after: (cursor) =>
      absent.made(cursor) ? and(without, absent.after(cursor)) : or(without, and(order.has, present.after(cursor))),
    cursorOf: (row) => (order.isThere(row) ? present : absent).cursorOf(row),
    parts: (cursor) => {
      if (cursor && absent.made(cursor)) return [{ where: and(without, absent.after(cursor)), orderBy: absent.orderBy }]
      const after = cursor ? present.after(cursor) : undefined
      return [
        { where: and(order.has, after), orderBy: present.orderBy },
        { where: without, orderBy: absent.orderBy },
      ]
    },
    made: (cursor) => present.made(cursor) || absent.made(cursor),
  }
}
