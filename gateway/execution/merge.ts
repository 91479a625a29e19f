/** An object of an answer. Its names are none that every object has. */
export type Entity = Record<string, unknown>

const isEntity = (value: unknown): value is Entity =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Adds to an object what a subgraph has answered for it, as the library does: what both hold is merged. */
export function merge(target: Entity, source: Entity): void {
  for (const key in source) {
    const value = source[key]
    if (value === undefined) continue
    const before = target[key]
    if (before && isEntity(value)) merge(before as Entity, value)
    else if (Array.isArray(value) && Array.isArray(before) && value.length === before.length) mergeLists(before, value)
    else target[key] = value
  }
}

function mergeLists(target: unknown[], source: readonly unknown[]): void {
  for (const [place, value] of source.entries()) {
    const before = target[place]
    if (isEntity(before) && isEntity(value)) merge(before, value)
    else target[place] = value
  }
}
