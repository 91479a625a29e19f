import { and, eq, sql, type SQL } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { array, insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { orRefuseInput } from '../../common/list/impossible.ts'
import { isUuid } from '../../common/uuid.ts'
import { checkInput, refuse, refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { offeredPurposes } from '../consents/consents.service.ts'
import { customerList, notMerged } from '../customers/customers.loaders.ts'
import { requireCustomers } from '../customers/customers.known.service.ts'
import { withParts } from '../fields/parts.ts'
import type { SegmentRule } from '../graph.generated.ts'
import { checkRule, memberChanges, newSegmentInput, segmentPatch } from './segments.input.ts'
import { inFixedSegment, ruleConditions } from './segments.rules.ts'
import { segment, segmentMember, type SegmentRow } from './segments.table.ts'

/** Makes a segment. Refuses with CustomerNotFound, CustomerErased and InvalidInput. */
export async function createSegment(tx: Db, input: unknown) {
  const { name, description = null, rule, customerIds } = checkInput(newSegmentInput, input)
  if (rule) await requireRule(tx, rule)
  await requireCustomers(tx, customerIds ?? [])
  const [row] = await tx
    .insert(segment)
    .values({ id: uuidv7(), name, description, kind: rule ? 'RULE' : 'FIXED', rule: rule ?? null })
    .returning()
  await putIn(tx, (row as SegmentRow).id, customerIds ?? [])
  return asSegment(row as SegmentRow)
}

/** Changes what is given. Refuses with SegmentNotFound, VersionConflict and InvalidInput. */
export async function updateSegment(tx: Db, input: unknown) {
  const { id, expectedVersion, name, description, rule } = checkInput(segmentPatch, input)
  const before = await lockSegment(tx, id)
  requireVersion('segment', before, expectedVersion)
  if (rule !== undefined && before.kind === 'FIXED')
    refuseInput('rule', 'rule: the segment is a fixed one, whose members are put in by hand.')
  if (rule === null) refuseInput('rule', 'rule: a segment by rule has one.')
  if (rule) await requireRule(tx, rule)
  const [row] = await tx
    .update(segment)
    .set({
      name: name ?? before.name,
      description: description === undefined ? before.description : description,
      rule: rule ?? before.rule,
      version: before.version + 1,
    })
    .where(eq(segment.id, before.id))
    .returning()
  return asSegment(row as SegmentRow)
}

/** Puts in and takes out. Refuses with SegmentNotFound, CustomerNotFound, CustomerErased and InvalidInput. */
export async function changeSegmentMembers(tx: Db, input: unknown) {
  const { segmentId, add, remove } = checkInput(memberChanges, input)
  const found = await findSegment(tx, segmentId)
  if (found.kind === 'RULE') refuseInput('segmentId', 'segmentId: the segment has its members by its rule.')
  await requireCustomers(tx, add)
  await putIn(tx, found.id, add)
  if (remove.length > 0)
    await tx
      .delete(segmentMember)
      .where(
        and(
          eq(segmentMember.segmentId, found.id),
          sql`${segmentMember.customerId} = any(${array(remove.filter(isUuid), 'uuid')})`,
        ),
      )
  return asSegment(found)
}

/** In the order of ids, whoever adds, so that two do not wait for each other in a circle. */
const putIn = (tx: Db, segmentId: string, customerIds: readonly string[]) =>
  insertRows(
    tx,
    segmentMember,
    [...new Set(customerIds)].sort().map((customerId) => ({ segmentId, customerId })),
    sql`(segment_id, customer_id) do nothing`,
  )

/** Refuses with InvalidInput a rule that is none, or names what there is not, before it finds anybody. */
export async function requireRule(db: Db, rule: SegmentRule, path = 'rule'): Promise<void> {
  const named = checkRule(rule, path)
  const purposes = named.flatMap(({ purpose }) => purpose ?? [])
  const segments = named.flatMap(({ segmentId }) => segmentId ?? []).filter(isUuid)
  const known = await offeredPurposes(db, purposes)
  const fixed = segments.length > 0 ? await segmentsById(db, segments) : new Map<string, SegmentRow>()
  for (const { field, purpose, segmentId } of named) {
    if (purpose !== undefined && !known.has(purpose)) refuseInput(field, `${field}: there is no such purpose.`)
    if (segmentId !== undefined && fixed.get(segmentId.toLowerCase())?.kind !== 'FIXED')
      refuseInput(field, `${field}: no fixed segment has that id.`)
  }
  // Planned and not run: what the database can not take as a value of its column is found.
  try {
    await orRefuseInput(
      db.execute(sql`explain select 1 from ${customerList.table} where ${and(...ruleConditions(rule))}`),
    )
  } catch (error) {
    if (!isOfInput(error)) throw error
    refuseInput(path, `${path}: ${error.message}`)
  }
}

const isOfInput = (error: unknown): error is Error =>
  error instanceof Error &&
  'extensions' in error &&
  (error.extensions as { code?: unknown } | undefined)?.code === 'BAD_USER_INPUT'

type Chosen = Pick<SegmentRow, 'id' | 'rule'>

/** Who is in each, as conditions on `crm.customer`; the erased are in none, nor are those that have become part of another. */
export async function membersOf(db: Db, segments: readonly Chosen[]): Promise<SQL[]> {
  const rules = await withParts(
    db,
    segments.map(({ rule }) => rule),
  )
  return segments.map(({ id }, i) => {
    const rule = rules[i]
    const whom = rule ? ruleConditions(rule) : [inFixedSegment(eq(segmentMember.segmentId, id))]
    return sql`${and(sql`${customerList.table.erasedAt} is null`, notMerged, ...whom)}`
  })
}

export async function segmentsById(db: Db, ids: readonly string[]): Promise<Map<string, SegmentRow>> {
  const rows = await db
    .select()
    .from(segment)
    .where(sql`${segment.id} = any(${array(ids.filter(isUuid), 'uuid')})`)
  return new Map(rows.map((row) => [row.id, row]))
}

async function findSegment(db: Db, id: string): Promise<SegmentRow> {
  return (await segmentsById(db, [id])).get(id) ?? refuseSegmentNotFound(id)
}

async function lockSegment(tx: Db, id: string): Promise<SegmentRow> {
  const [row] = isUuid(id) ? await tx.select().from(segment).where(eq(segment.id, id)).for('no key update') : []
  return row ?? refuseSegmentNotFound(id)
}

export const refuseSegmentNotFound = (segmentId: string): never =>
  refuse('SegmentNotFound', `No segment has the id ${segmentId}.`, { segmentId })

/** Its own `kind` says fixed or by rule, so that its type needs a name of its own. */
const asSegment = (row: SegmentRow) => ({ ...row, __typename: 'Segment' as const })
