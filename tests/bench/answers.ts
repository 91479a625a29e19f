import { isDeepStrictEqual } from 'node:util'
import type { Started } from './contenders/stage.ts'
import type { Ask } from './learn.ts'
import type { Workload } from './workloads.ts'

/** Answers were wrong or errors: there is nothing to measure. */
export class WrongAnswers extends Error {}

/** Asks as a client does. @throws WrongAnswers for errors */
export const askAt =
  ({ url, token }: Pick<Started, 'url' | 'token'>, signal: AbortSignal): Ask =>
  async (body) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body,
      signal,
    })
    const text = await response.text()
    if (!response.headers.get('content-type')?.includes('json')) throw new WrongAnswers(text.slice(0, 300))
    const answer = JSON.parse(text) as { data?: Record<string, unknown>; errors?: { message: string }[] }
    if (answer.errors) throw new WrongAnswers(answer.errors.map(({ message }) => message).join('; '))
    return answer.data
  }

const samples = 20

export interface Comparison {
  /** What is wrong with those that do not answer as the first. */
  readonly wrong: ReadonlyMap<Started, string>
  /** The first's answers. */
  readonly answers: readonly unknown[]
}

/** Compares the answers to some requests, before anything is measured. */
export async function compareAnswers(
  contenders: readonly Started[],
  { comparable = (data) => data }: Workload,
  bodies: readonly string[],
  signal: AbortSignal,
): Promise<Comparison> {
  const wrong = new Map<Started, string>()
  const answers: unknown[] = []
  for (const contender of contenders) {
    const ask = askAt(contender, signal)
    for (const [place, body] of bodies.slice(0, samples).entries()) {
      const objection = await ask(body).then(
        (data) => {
          const answer = comparable(data)
          answers[place] ??= answer
          return isDeepStrictEqual(answer, answers[place]) ? undefined : differing(answer, answers[place])
        },
        (error: unknown) => {
          if (error instanceof WrongAnswers && !signal.aborted) return error.message
          throw error
        },
      )
      if (objection === undefined) continue
      wrong.set(contender, objection)
      break
    }
  }
  return { wrong, answers }
}

/** Where two answers part. */
function differing(one: unknown, other: unknown): string {
  const [left, right] = [one, other].map((value) => JSON.stringify(value) ?? 'nothing') as [string, string]
  const place = [...left].findIndex((letter, i) => letter !== right[i])
  const from = Math.max(0, place - 40)
  return `answers …${left.slice(from, place + 60)}… where the first answers …${right.slice(from, place + 60)}…`
}
