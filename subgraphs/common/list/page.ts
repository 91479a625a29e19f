import { clientError } from '../errors.ts'
import type { Keyset } from './keyset.ts'

/** What the selection asks of a list: hints that the graph adds, no arguments of the client's. */
export interface Asked {
  /** It holds `totalCount`, beside rows or what pages tell of them, or alone. */
  readonly counted?: 'alone' | 'too'
  /** The columns that it needs of each row; all when absent. */
  readonly columns?: readonly string[]
}

export interface PageArguments extends Asked {
  readonly first?: number | null
  readonly after?: string | null
}

/** A page as every `...Connection` type of the graph shows it. */
export interface Connection<Row> {
  readonly nodes: readonly Row[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
  /** The cursor of a row of this page. */
  cursorOf(row: Row): string
  /** Counts all that the filter leaves; runs a statement, unless the page was read with its count. */
  count(): Promise<number>
}

/** The longest page that a list answers. */
export const longestPage = 200

/** `first`, or 20; refuses what is not 1 to 200. */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? 20
  if (size < 1 || size > longestPage)
    throw clientError('BAD_USER_INPUT', `\`first\` must be 1 to ${longestPage}, not ${size}: read on with \`after\`.`)
  return size
}

/** Makes a page of `size` rows out of the rows read, of which there is one more when others follow. */
export function connection<Row>(
  read: readonly Row[],
  size: number,
  order: Pick<Keyset, 'cursorOf'>,
  hasPreviousPage: boolean,
  count: () => Promise<number>,
): Connection<Row> {
  const nodes = read.length > size ? read.slice(0, size) : read
  const cursorOf = (row: Row) => order.cursorOf(row as Record<string, unknown>)
  const [first, last] = [nodes[0], nodes.at(-1)]
  return {
    nodes,
    cursorOf,
    count,
    pageInfo: {
      hasNextPage: read.length > size,
      hasPreviousPage,
      // Made for who asks: most pages within pages are read for their rows alone.
      get startCursor() {
        return first === undefined ? null : cursorOf(first)
      },
      get endCursor() {
        return last === undefined ? null : cursorOf(last)
      },
    },
  }
}
