export type Variables = Readonly<Record<string, unknown>>

/** A number, or where it hangs on variables the function that counts it. */
export type Cost = number | ((variables: Variables) => number)

export const costWith = (cost: Cost, variables: Variables): number =>
  typeof cost === 'number' ? cost : cost(variables)

/** What a client has sent for a variable; undefined for none, whatever it is called. */
export const valueOf = (variables: Variables, name: string): unknown =>
  Object.hasOwn(variables, name) ? variables[name] : undefined

/** The larger of two costs. */
export function atLeast(least: Cost, cost: Cost): Cost {
  if (typeof least === 'number' && typeof cost === 'number') return Math.max(least, cost)
  return (variables) => Math.max(costWith(least, variables), costWith(cost, variables))
}

export function sum(costs: readonly Cost[]): Cost {
  let fixed = 0
  const open: Exclude<Cost, number>[] = []
  for (const cost of costs)
    if (typeof cost === 'number') fixed += cost
    else open.push(cost)
  if (open.length === 0) return fixed
  return (variables) => open.reduce((total, cost) => total + cost(variables), fixed)
}

export function times(size: Cost, each: Cost): Cost {
  if (each === 0) return 0
  if (typeof size === 'number' && typeof each === 'number') return size * each
  return (variables) => costWith(size, variables) * costWith(each, variables)
}
