import type { z } from 'zod'

/**
 * What a mutation answers instead of its success: `kind` is the SDL type's name, the rest its fields.
 *
 * A refusal that tells of a record carries the record's `@allow` on its type, so that its mutations ask for it before
 * they begin. Where a mutation is for people who may not read the record (who places orders need not see the account),
 * the telling fields alone carry it, and the message, which everybody reads, tells no figure.
 */
export interface RefusalData {
  readonly kind: string
  readonly message: string
  readonly [field: string]: unknown
}

/** Carries a refusal out of a service, so that what was written is rolled back on the way. */
export class Refusal extends Error {
  readonly data: RefusalData
  /** Where a query is refused, which has no union to answer with, the client sees it as an error of the input. */
  readonly extensions = { code: 'BAD_USER_INPUT' }
  constructor(data: RefusalData) {
    super(data.message)
    this.data = data
  }
}

/** What work answers, or the refusal that it throws. */
export function orRefusal<T>(work: () => T): T | Refusal {
  try {
    return work()
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

/** The refusal that checks throw, if any. */
export const refusalOf = (checks: () => void): Refusal | undefined =>
  orRefusal(() => {
    checks()
    return undefined
  })

/** What work answers, or the data of the refusal that it throws. */
export async function refusalAsData<S>(work: () => Promise<S>): Promise<S | RefusalData> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refusal) return error.data
    throw error
  }
}

/** What was answered instead of a refusal; throws the refusal. */
export function orThrow<T>(answer: T | Refusal): T {
  if (answer instanceof Refusal) throw answer
  return answer
}

export function refuse(kind: string, message: string, fields: Record<string, unknown> = {}): never {
  throw new Refusal({ kind, message, ...fields })
}

export function refuseInput(field: string, message: string): never {
  throw inputRefusal(field, message)
}

export const inputRefusal = (field: string, message: string) => new Refusal({ kind: 'InvalidInput', message, field })

/** What is said where a schema has no words of its own; anything else is not for people to meet. */
const wording: z.core.$ZodErrorMap = (issue) => {
  const must = 'origin' in issue && issue.origin === 'array' ? 'must have' : 'must be'
  if (issue.code === 'too_small') return `${must} at least ${issue.minimum}`
  if (issue.code === 'too_big') return `${must} at most ${issue.maximum}`
  return issue.code === 'invalid_type' && (issue.input ?? null) === null ? 'must be given' : undefined
}

/** Refuses with VersionConflict when the caller has seen another version than there is; without one it does not matter. */
export function requireVersion(
  what: string,
  { version }: { readonly version: number },
  expected: number | null | undefined,
): void {
  if (expected === null || expected === undefined || expected === version) return
  refuse('VersionConflict', `The ${what} is at version ${version}: read it again, then decide.`, {
    currentVersion: version,
  })
}

/** The input as the schema shapes it (trimmed, defaults filled in); refuses with InvalidInput at the first fault. */
export function checkInput<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(input, { error: wording })
  if (result.success) return result.data
  const issue = result.error.issues[0]
  const field = issue?.path.join('.') || 'input'
  return refuseInput(field, `${field}: ${issue?.message ?? 'can not be accepted'}.`)
}
