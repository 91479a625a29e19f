/** What is to be sent, and where each position of the original list finds its answer in the shorter one. */
export interface Distinct {
  readonly representations: readonly unknown[]
  /** `answerOf[original position] = position sent`. */
  readonly answerOf: readonly number[]
}

/** Removes equal representations (30 invoices of 3 customers send 3); null when all differ. Key order does not matter. */
export function distinct(representations: readonly unknown[]): Distinct | null {
  if (representations.length < 2) return null
  const positions = new Map<string, number>()
  const sent: unknown[] = []
  const answerOf = representations.map((representation) => {
    const key = canonical(representation)
    const known = positions.get(key)
    if (known !== undefined) return known
    positions.set(key, sent.length)
    return sent.push(representation) - 1
  })
  return sent.length === representations.length ? null : { representations: sent, answerOf }
}

/** The answer for the original list. Equal entities share one object: the gateway merges the same into each. */
export const expand = (entities: readonly unknown[], answerOf: readonly number[]): unknown[] =>
  answerOf.map((position) => entities[position])

/** The other way round: of each position sent, those of the original list. */
export function placesByAnswer({ representations, answerOf }: Distinct): readonly (readonly number[])[] {
  const places: number[][] = representations.map(() => [])
  for (const [place, answer] of answerOf.entries()) places[answer]?.push(place)
  return places
}

function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined'
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  const record = value as Record<string, unknown>
  return `{${Object.keys(record)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(record[key])}`)
    .join()}}`
}
