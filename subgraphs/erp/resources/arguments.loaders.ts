import DataLoader from 'dataloader'
import { perRequest, type Context } from '../../common/context.ts'
import type { Db } from '../../common/database/connect.ts'

/** A batched read of the rows of each key that depends on a field's arguments too: one statement for a level of the answer. */
export function loaderWith<Args extends object, Row>(
  read: (db: Db, keys: readonly string[], args: Args) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): (context: Context, args: Args) => DataLoader<string, Row[]> {
  const byArguments = perRequest(() => new Map<string, DataLoader<string, Row[]>>())
  return (context, args) => {
    const loaders = byArguments(context)
    const known = loaders.get(JSON.stringify(args))
    if (known) return known
    const made = new DataLoader(async (keys: readonly string[]) => {
      const groups = new Map<string, Row[]>(keys.map((key) => [key, []]))
      for (const row of await read(context.db, keys, args)) groups.get(keyOf(row))?.push(row)
      return keys.map((key) => groups.get(key) ?? [])
    })
    loaders.set(JSON.stringify(args), made)
    return made
  }
}
