import type { InferInsertModel } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { updateRows } from '../../database/bulk.ts'
import type { Db } from '../../database/connect.ts'
import { refuseBroken } from '../constraint.ts'
import { Refusal } from '../refusal.ts'

/**
 * The end of a `write` that changes rows: sets by one statement what is not refused, as `updateRows` does, and answers of each
 * its id, or why it was not changed. `broken` is for `refuseBroken`.
 */
export async function changeRows<T extends PgTable>(
  tx: Db,
  table: T,
  answers: readonly ((Partial<InferInsertModel<T>> & { readonly id: string }) | Refusal)[],
  broken: Readonly<Record<string, (detail: string) => never>>,
): Promise<(string | Refusal)[]> {
  const fitting = answers.flatMap((answer) => (answer instanceof Refusal ? [] : [answer]))
  await refuseBroken(updateRows(tx, table, fitting), broken)
  return answers.map((answer) => (answer instanceof Refusal ? answer : answer.id))
}
