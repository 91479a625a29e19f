import { sql, type InferSelectModel } from 'drizzle-orm'
import { array, insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { lineNet, sum, type Money } from '../../common/money.ts'
import { refuseInput } from '../../common/write/refusal.ts'
import { finerThan, type NewLine } from './opportunities.input.ts'
import { opportunityLine } from './opportunities.table.ts'

export interface Worth {
  readonly valueAmount: string | null
  readonly currency: string | null
}

/**
 * What an opportunity is worth: what is said, or else what its lines come to once all have a price. Refuses with
 * InvalidInput prices without a currency, or finer than it.
 */
export function worthOf(given: {
  readonly value?: Money | null
  readonly currency?: string | null
  readonly lines?: readonly NewLine[] | null
}): Worth {
  const { value, lines } = given
  const currency = value?.currency ?? given.currency ?? null
  if (value && given.currency && given.currency !== value.currency)
    refuseInput('currency', `currency: the value is in ${value.currency}.`)
  const priced = (lines ?? []).some(({ unitPrice }) => unitPrice)
  if (priced && currency === null) return refuseInput('currency', 'currency: must be given with prices.')
  const finer = currency === null ? -1 : finerThan(currency, lines ?? [])
  if (finer >= 0)
    refuseInput(`lines.${finer}.unitPrice`, `lines.${finer}.unitPrice: has more decimals than ${currency}.`)
  if (value) return { valueAmount: value.amount, currency }
  const nets = (lines ?? []).map((line) => netOf(line, currency))
  const whole = nets.length > 0 && nets.every((net) => net !== null)
  return { valueAmount: whole ? sum(nets) : null, currency }
}

const netOf = ({ quantity, unitPrice, discount }: NewLine, currency: string | null): string | null =>
  unitPrice && currency ? lineNet({ quantity, unitPrice, discount }, currency) : null

/** Adds the lines of opportunities, by one statement. */
export async function addLines(
  tx: Db,
  added: readonly {
    readonly opportunityId: string
    readonly lines: readonly NewLine[]
    readonly currency: string | null
  }[],
): Promise<void> {
  await insertRows(
    tx,
    opportunityLine,
    added.flatMap(({ opportunityId, lines, currency }) =>
      lines.map((line, place) => ({
        opportunityId,
        place: place + 1,
        productId: line.productId ?? null,
        description: line.description ?? null,
        quantity: line.quantity,
        unitPrice: line.unitPrice ?? null,
        discount: line.discount,
        net: netOf(line, currency),
      })),
    ),
  )
}

export async function removeLines(tx: Db, opportunityIds: readonly string[]): Promise<void> {
  if (opportunityIds.length === 0) return
  await tx.delete(opportunityLine).where(sql`${opportunityLine.opportunityId} = any(${array(opportunityIds, 'uuid')})`)
}

export type KeptLine = InferSelectModel<typeof opportunityLine>

/** The lines of each of them, by one statement. */
export async function linesOfMany(
  tx: Db,
  opportunityIds: readonly string[],
): Promise<(opportunityId: string) => readonly KeptLine[]> {
  const rows = await tx
    .select()
    .from(opportunityLine)
    .where(sql`${opportunityLine.opportunityId} = any(${array(opportunityIds, 'uuid')})`)
    .orderBy(opportunityLine.opportunityId, opportunityLine.place)
  const of = new Map<string, KeptLine[]>(opportunityIds.map((id) => [id, []]))
  for (const row of rows) of.get(row.opportunityId)?.push(row)
  return (id) => of.get(id) ?? []
}
