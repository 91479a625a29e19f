import type { InferInsertModel } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { updateRows } from '../../database/bulk.ts'
import type { Db } from '../../database/connect.ts'
import { refuseBroken } from '../constraint.ts'
import { inputRefusal, Refusal } from '../refusal.ts'

/** Why a row is refused whose record another row has named, in the field that names it. */
export const namedTwice = (field: string): Refusal =>
  inputRefusal(field, `${field}: another row before this one names the same record.`)

/** Of answers about one record, which rows may have named by several ids, the first; the others are refused. */
export function eachOnce<Answer extends object>(
  answers: readonly (Answer | Refusal)[],
  idOf: (answer: Answer) => string,
): (Answer | Refusal)[] {
  const named = new Set<string>()
  return answers.map((answer) => {
    if (answer instanceof Refusal) return answer
    if (named.has(idOf(answer))) return namedTwice('id')
    named.add(idOf(answer))
    return answer
  })
}

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
