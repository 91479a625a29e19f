import { limits, type Excess } from './limits.ts'

/** The limit that the variables sent with a request exceed, or null. Stops looking as soon as there is one. */
export function excessOfVariables(variables: unknown): Excess | null {
  let values = 0
  let tooDeep = false
  const look = (value: unknown, depth: number): void => {
    values += 1
    if (typeof value !== 'object' || value === null || values > limits.variableValues) return
    if (depth > limits.variableDepth) {
      tooDeep = true
      return
    }
    const below: unknown[] = Array.isArray(value) ? value : Object.values(value)
    if (below.length > limits.variableValues) values += below.length
    else for (const each of below) look(each, depth + 1)
  }
  look(variables, 0)
  if (tooDeep) return { limit: 'variableDepth', found: Infinity }
  return values > limits.variableValues ? { limit: 'variableValues', found: Infinity } : null
}
