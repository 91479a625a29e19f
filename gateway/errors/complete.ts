import { GraphQLError } from 'graphql'
import { commonPlace, spotsAt, visible, type Data, type Spot } from './places.ts'
import type { PathPart, PublicError, Trouble } from './trouble.ts'

/** A non-null field that came out null, as @apollo/gateway reports it in `extensions.valueCompletion`. */
export interface NullFault {
  readonly message: string
  readonly path?: readonly PathPart[]
}

/** So many errors of one kind are shown; the first of them counts the rest in `extensions.omitted`. */
export const shownPerKind = 20

interface Placed {
  readonly error: PublicError
  readonly path: readonly PathPart[]
}

/**
 * The `errors` of an answer: one for each null that a fault has left in `data`, in terms of the client's query.
 *
 * @apollo/gateway alone would give a failed call an error without a path, misplace errors in lists of mixed types, and
 * drop its `valueCompletion` as soon as there is any other error. So the data sources report to the request's
 * context instead, and the places are found here, when the answer's data is known.
 */
export function completeErrors(
  data: Data,
  troubles: readonly Trouble[],
  nulls: readonly NullFault[],
  requestId: string,
  missing?: PublicError,
): GraphQLError[] {
  const bubbled = new Map(nulls.map((fault) => [keyOf(visible(data, fault.path ?? [])), fault]))
  const bubbledPath = (spot: Spot) => bubbled.get(keyOf(spot.path))?.path
  const placed = troubles.flatMap(placing(data, entitySpots(data, bubbledPath), bubbledPath))
  const explained = new Set(placed.map(({ path }) => keyOf(visible(data, path))))
  for (const [place, fault] of bubbled) {
    if (explained.has(place)) continue
    placed.push({
      error: missing ?? { message: fault.message, code: 'INTERNAL_SERVER_ERROR' },
      path: fault.path ?? [],
    })
  }
  return bounded(data, placed, requestId)
}

type BubbledPath = (spot: Spot) => readonly PathPart[] | undefined

/** The entities that a path leads to, found once for all troubles there: each may have one of its own. */
function entitySpots(data: Data, bubbledPath: BubbledPath): (at: readonly string[]) => readonly Spot[] {
  const known = new Map<string, readonly Spot[]>()
  return (at) => {
    const key = keyOf(at)
    // A null on the way is one of the fetched entities only if it came to be by a non-null field below it.
    const spots = known.get(key) ?? spotsAt(data, at).filter((spot) => spot.value !== null || bubbledPath(spot))
    known.set(key, spots)
    return spots
  }
}

const placing =
  (data: Data, spotsOf: (at: readonly string[]) => readonly Spot[], bubbledPath: BubbledPath) =>
  (trouble: Trouble): Placed[] => {
    const { error, at } = trouble
    const placed = (path: readonly PathPart[]): Placed => ({ error, path })
    if (trouble.kind === 'field' && !trouble.entity) return [placed([...at, ...trouble.below])]
    const spots = spotsOf(at)
    if (trouble.kind === 'field') {
      const spot = trouble.entity?.of === spots.length ? spots[trouble.entity.index] : undefined
      return [placed(spot ? [...spot.path, ...trouble.below] : commonPlace(data, at))]
    }
    const places = spots.flatMap((spot) => {
      const { path, value } = spot
      if (value === null) return [placed(bubbledPath(spot) ?? path)]
      return trouble.fields.filter((field) => value[field] === null).map((field) => placed([...path, field]))
    })
    return places.length > 0 ? places : [placed(commonPlace(data, at))]
  }

/** One error per null that the client sees and kind of error, and no more than `shownPerKind` of a kind. */
function bounded(data: Data, placed: readonly Placed[], requestId: string): GraphQLError[] {
  const kinds = new Map<string, { shown: Placed[]; omitted: number }>()
  const seen = new Set<string>()
  for (const entry of placed) {
    const kind = `${entry.error.code} ${entry.error.message} ${entry.path.filter((p) => typeof p === 'string').join('.')}`
    const place = `${entry.error.code} ${entry.error.message} ${keyOf(visible(data, entry.path))}`
    if (seen.has(place)) continue
    seen.add(place)
    const group = kinds.get(kind) ?? { shown: [], omitted: 0 }
    kinds.set(kind, group)
    if (group.shown.length < shownPerKind) group.shown.push(entry)
    else group.omitted += 1
  }
  return [...kinds.values()].flatMap(({ shown, omitted }) =>
    shown.map(({ error: { message, code }, path }, index) => {
      const more = index === 0 && omitted > 0 ? { omitted } : {}
      return new GraphQLError(message, { path, extensions: { code, requestId, ...more } })
    }),
  )
}

const keyOf = (path: readonly PathPart[]) => path.join('\u0000')
