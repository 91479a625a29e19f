import { auditServer } from 'graphql-http'

/** Runs the public GraphQL-over-HTTP audit and tells what failed, by severity: `error`, `warn`, `notice`. */
export async function auditFailures(url: string): Promise<Record<'error' | 'warn' | 'notice', string[]>> {
  const failures = { error: [] as string[], warn: [] as string[], notice: [] as string[] }
  for (const result of await auditServer({ url })) {
    if (result.status !== 'ok') failures[result.status].push(`${result.id} ${result.name}: ${result.reason}`)
  }
  return failures
}
