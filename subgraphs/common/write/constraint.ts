/** The constraint of the database that a statement broke, if that is why it failed, and what the database says of it. */
function brokenConstraint(error: unknown): { readonly name: string; readonly detail: string } | undefined {
  if (!(error instanceof Error)) return undefined
  if ('constraint_name' in error && typeof error.constraint_name === 'string')
    return { name: error.constraint_name, detail: 'detail' in error ? String(error.detail) : '' }
  return brokenConstraint(error.cause)
}

/**
 * Runs statements; where one breaks a constraint that is named, calls what belongs to it, which refuses. The transaction
 * can't go on then: let the refusal out of the service.
 */
export async function refuseBroken<T>(
  statements: PromiseLike<T>,
  refusals: Readonly<Record<string, (detail: string) => never>>,
): Promise<T> {
  try {
    return await statements
  } catch (error) {
    const broken = brokenConstraint(error)
    if (broken && Object.hasOwn(refusals, broken.name)) refusals[broken.name]?.(broken.detail)
    throw error
  }
}
