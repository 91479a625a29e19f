/** The check has seen to it that it is there. */
export function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key)
  if (id === undefined) throw new Error(`${key}, which an earlier step has written, is gone.`)
  return id
}
