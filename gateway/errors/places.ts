import type { PathPart } from './trouble.ts'

export type Data = Record<string, unknown> | null | undefined

/** A value in the client's answer and where it is. */
export interface Spot {
  readonly path: readonly PathPart[]
  readonly value: Record<string, unknown> | null
}

/**
 * Every object that `pattern` (a path with `@` for each element of a list) leads to, in the order of the lists.
 * Where a null stands in the way, the null is returned. Nothing is returned for fields that the client did not select.
 */
export function spotsAt(data: Data, pattern: readonly string[]): Spot[] {
  const found: Spot[] = []
  const path: PathPart[] = []
  const walk = (value: unknown, depth: number): void => {
    if (value === undefined) return
    if (value === null) return void found.push({ path: [...path], value })
    const step = pattern[depth]
    if (step === undefined) {
      if (isRecord(value)) found.push({ path: [...path], value })
    } else if (step === '@') {
      if (!Array.isArray(value)) return
      for (const [index, element] of value.entries()) {
        path.push(index)
        walk(element, depth + 1)
        path.pop()
      }
    } else if (isRecord(value)) {
      path.push(step)
      walk(value[step], depth + 1)
      path.pop()
    }
  }
  walk(data, 0)
  return found
}

/** The part of `path` that ends in the null which the client sees in its place; the whole path when there is none. */
export function visible(data: Data, path: readonly PathPart[]): readonly PathPart[] {
  let value: unknown = data
  for (const [depth, step] of path.entries()) {
    if (value === null || value === undefined) return path.slice(0, depth)
    value = (value as Record<PathPart, unknown>)[step]
  }
  return path
}

/** The part of `pattern` that names one place: up to its first list, or to where the client's answer ends. */
export function commonPlace(data: Data, pattern: readonly string[]): readonly PathPart[] {
  const path: string[] = []
  let value: unknown = data
  for (const step of pattern) {
    if (step === '@' || !isRecord(value) || !(step in value)) break
    path.push(step)
    value = value[step]
  }
  return path.length > 0 ? path : pattern.slice(0, 1)
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
