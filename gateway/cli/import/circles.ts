/** The keys that lie above themselves, where each refers to the one above it. */
export function circles(above: ReadonlyMap<string, string>): Set<string> {
  const found = new Set<string>()
  const done = new Set<string>()
  for (const start of above.keys()) {
    const way: string[] = []
    let at: string | undefined = start
    for (; at !== undefined && !done.has(at); at = above.get(at)) {
      done.add(at)
      way.push(at)
    }
    // Where it comes back to its own way, the way from there on is a circle.
    const begin = at === undefined ? -1 : way.indexOf(at)
    if (begin >= 0) for (const key of way.slice(begin)) found.add(key)
  }
  return found
}
