import { z } from 'zod'
import type { Db } from '../../database/connect.ts'
import { checkInput, inputRefusal, orRefusal, Refusal, type RefusalData } from '../refusal.ts'
import { namedTwice } from './change.ts'

/** What becomes of the good rows of a call where others are refused; as in the SDL. */
export type BulkPolicy = 'REJECT_ALL' | 'REJECT_FAILED' | 'IGNORE_FAILED'

/** What each bulk mutation takes. */
export interface BulkInput<Row> {
  readonly rows: readonly Row[]
  readonly policy: BulkPolicy
  readonly dryRun: boolean
}

interface Written {
  readonly kind: string
  readonly id: string
}

/** A row of the answer. Of a record that was written its id alone: the answer may be kept, and must say nothing of a person. */
export interface BulkRow {
  readonly index: number
  readonly result: RefusalData | Written
}

export interface BulkAnswer<Kind extends string = string> {
  readonly kind: Kind
  readonly dryRun: boolean
  readonly written: number
  readonly refused: number
  readonly rows: readonly BulkRow[]
}

export interface BulkSteps<Kind extends string, Row, Checked> {
  /** The SDL type that the mutation answers, for example `CustomersWritten`. */
  readonly kind: Kind
  /** The SDL type of a row's record, for example `Customer`. */
  readonly record: string
  /** What a row must be by itself. */
  readonly shape: z.ZodType<Checked>
  /** Throws the refusal of a row that refers to what another system does not know; see `mutateRows`. */
  readonly requireKnown?: (row: Row) => void
  /** What else can be said of a row that has its shape: throws a Refusal. Sends no statement. */
  readonly check?: (checked: Checked) => void
  /** Where rows change records: the field that names one. Of rows that name the same all but the first are refused. */
  readonly changes?: keyof Checked & string
  /**
   * Writes rows by a fixed number of statements, in an order of its own where locks are taken. Answers for each row, in the
   * order given, the id of its record or why it was not written. What only the database can tell, once a statement has
   * broken on it, it may throw as a Refusal: it is then asked again for smaller parts, until it is known whose it is.
   */
  readonly write: (tx: Db, rows: readonly Checked[]) => Promise<readonly (string | Refusal)[]>
}

/** So many of the refused rows are listed where they are ignored. */
const listedOfIgnored = 10

const numberOfRows = z.object({
  rows: z.array(z.unknown()).min(1, 'must have at least 1').max(1_000, 'must have at most 1000'),
})

/**
 * Writes the rows of a bulk mutation by its policy. How a module gets one:
 *
 * 1. SDL: `input CreateThingsInput { rows: [CreateThingInput!]!, policy: BulkPolicy! = REJECT_ALL, dryRun: Boolean! = false }`,
 *    `type ThingsWritten` with `dryRun`, `written`, `refused` and `rows: [ThingBulkRow!]!`, and `type ThingBulkRow { index: Int!,
 *    result: ThingBulkResult! }`, a union of the record and its refusals (see customers.bulk.graphql).
 * 2. Service: `createThings(tx, input) => writeRows(tx, input, { kind, record, shape, write })`, where the mutation for one
 *    row calls the same `write` with one.
 * 3. mappers.ts: `ThingsWritten: '../common/write/bulk/bulk.ts#BulkAnswer'`, `ThingBulkRow: '../common/write/bulk/bulk.ts#BulkRow'`.
 * 4. Resolver: `mutate` as ever, or `mutateRows` where rows refer to ERP; `ThingBulkRow.result` is `resultOf(row, load)`.
 */
export async function writeRows<Kind extends string, Row, Checked>(
  tx: Db,
  { rows, policy, dryRun }: BulkInput<Row>,
  steps: BulkSteps<Kind, Row, Checked>,
): Promise<BulkAnswer<Kind>> {
  checkInput(numberOfRows, { rows })
  const { kind, record, write } = steps
  const check = checkOf(steps)
  const results = new Map<number, string | Refusal>()
  const checked: Indexed<Checked>[] = []
  rows.forEach((row, index) => {
    const outcome = orRefusal(() => check(row))
    if (outcome instanceof Refusal) results.set(index, outcome)
    else checked.push({ index, row: outcome })
  })
  const isRefused = () => [...results.values()].some((result) => result instanceof Refusal)
  await keptUnless(tx, async (inner) => {
    await writeOrHalve(inner, checked, write, results)
    return dryRun || (policy === 'REJECT_ALL' && isRefused())
  })
  const nothingKept = policy === 'REJECT_ALL' && isRefused()
  const inOrder = [...results].sort(([a], [b]) => a - b)
  const refused = inOrder.flatMap(([index, result]) =>
    result instanceof Refusal ? [{ index, result: result.data }] : [],
  )
  const written = inOrder.flatMap(([index, id]) =>
    typeof id === 'string' && !nothingKept ? [{ index, result: { kind: record, id } }] : [],
  )
  const listed = [
    ...(dryRun ? [] : written),
    ...(policy === 'IGNORE_FAILED' ? refused.slice(0, listedOfIgnored) : refused),
  ]
  return {
    kind,
    dryRun,
    written: written.length,
    refused: refused.length,
    rows: listed.sort((a, b) => a.index - b.index),
  }
}

/** All that can be said of rows before any statement. */
function checkOf<Row, Checked>({ shape, requireKnown, check, changes }: BulkSteps<string, Row, Checked>) {
  const named = new Set<unknown>()
  return (row: Row): Checked => {
    const checked = checkInput(shape, row)
    requireKnown?.(row)
    check?.(checked)
    if (changes === undefined) return checked
    if (named.has(checked[changes])) throw namedTwice(changes)
    named.add(checked[changes])
    return checked
  }
}

/**
 * What a row answers: its record, read by its id as it is now, or its refusal. A call that is sent again may find that what it wrote
 * has been deleted.
 */
export async function resultOf<Record extends object>(
  { index, result }: BulkRow,
  load: (id: string) => Promise<Record | null>,
): Promise<Record | RefusalData> {
  if (isRefusal(result)) return result
  const record = await load(result.id)
  if (!record) return inputRefusal(`rows.${index}`, `rows.${index}: what it wrote has been deleted.`).data
  return { ...record, __typename: result.kind }
}

const isRefusal = (result: BulkRow['result']): result is RefusalData => 'message' in result

interface Indexed<Row> {
  readonly index: number
  readonly row: Row
}

/** Writes all rows, or, where a statement breaks on one of them, each half by itself: few statements for few bad rows. */
async function writeOrHalve<Checked>(
  tx: Db,
  rows: readonly Indexed<Checked>[],
  write: BulkSteps<string, never, Checked>['write'],
  results: Map<number, string | Refusal>,
): Promise<void> {
  if (rows.length === 0) return
  try {
    const outcome = await tx.transaction((inner) =>
      write(
        inner,
        rows.map(({ row }) => row),
      ),
    )
    rows.forEach(({ index }, i) => results.set(index, outcome[i] as string | Refusal))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const [only] = rows
    if (rows.length === 1 && only) results.set(only.index, error)
    else {
      const middle = rows.length >> 1
      await writeOrHalve(tx, rows.slice(0, middle), write, results)
      await writeOrHalve(tx, rows.slice(middle), write, results)
    }
  }
}

class Undone extends Error {}

/** Runs statements within a savepoint, and undoes them when the answer is that they are not to be kept. */
async function keptUnless(tx: Db, work: (inner: Db) => Promise<boolean>): Promise<void> {
  try {
    await tx.transaction(async (inner) => {
      if (await work(inner)) throw new Undone()
    })
  } catch (error) {
    if (!(error instanceof Undone)) throw error
  }
}
