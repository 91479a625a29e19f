/** The constraint of the database that a statement broke, if that is why it failed. */
function brokenConstraint(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  if ('constraint_name' in error && typeof error.constraint_name === 'string') return error.constraint_name
  return brokenConstraint(error.cause)
}

/**
 * Runs statements; where one breaks a constraint that is named, calls what belongs to it, which refuses. The transaction
 * can't go on then: let the refusal out of the service.
 */
export async function refuseBroken<T>(
  statements: PromiseLike<T>,
  refusals: Readonly<Record<string, () => never>>,
): Promise<T> {
  try {
    return await statements
  } catch (error) {
    const constraint = brokenConstraint(error)
    if (constraint !== undefined && Object.hasOwn(refusals, constraint)) refusals[constraint]?.()
    throw error
  }
}
