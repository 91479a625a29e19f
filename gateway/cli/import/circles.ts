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

/**
 * Which of the links, each from one key to another, are part of a way that comes back to where it began: those within a
 * strongly connected component (Tarjan's algorithm, without recursion).
 */
export function circularLinks<Link extends { readonly from: string; readonly to: string }>(
  links: readonly Link[],
): Link[] {
  const next = new Map<string, string[]>()
  for (const { from, to } of links) next.set(from, [...(next.get(from) ?? []), to])
  const [order, low, component] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()]
  const open: string[] = []
  for (const start of next.keys()) {
    const way = order.has(start) ? [] : [{ key: start, place: 0 }]
    for (let at = way.at(-1); at; at = way.at(-1)) {
      if (at.place === 0) {
        order.set(at.key, order.size)
        low.set(at.key, order.size - 1)
        open.push(at.key)
      }
      const to = next.get(at.key)?.[at.place]
      at.place += 1
      if (to !== undefined) {
        if (!order.has(to)) way.push({ key: to, place: 0 })
        else if (!component.has(to)) lower(low, at.key, order.get(to))
        continue
      }
      way.pop()
      if (way.length > 0) lower(low, way.at(-1)?.key ?? '', low.get(at.key))
      if (low.get(at.key) === order.get(at.key))
        for (const key of open.splice(open.lastIndexOf(at.key))) component.set(key, order.get(at.key) ?? 0)
    }
  }
  return links.filter(({ from, to }) => from === to || component.get(from) === component.get(to))
}

const lower = (low: Map<string, number>, key: string, to = Infinity): unknown =>
  low.set(key, Math.min(low.get(key) ?? Infinity, to))
