import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { array, insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { isUuid } from '../../common/uuid.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { positive, zeroOrMore } from '../../common/write/input.ts'
import { checkInput, refuse, refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { anyCode, anyId, line } from '../../common/write/text.ts'
import { today } from '../accounts/business-day.ts'
import { companyByCode } from '../accounts/company.known.service.ts'
import { requireProducts } from '../stock/stock.service.ts'
import {
  bom,
  bomComponent,
  bomOperation,
  type BomComponentRow,
  type BomOperationRow,
  type BomRow,
} from './bom.table.ts'
import { requireWorkCentres } from './work-centre.service.ts'

const input = z.object({
  productId: anyId,
  output: positive,
  phantom: z.boolean().default(false),
  validFrom: z.string().nullish(),
  validTo: z.string().nullish(),
  components: z
    .array(z.object({ productId: anyId, quantity: positive, scrap: zeroOrMore }))
    .min(1, 'needs a component')
    .max(200),
  operations: z
    .array(z.object({ workCentre: line(100), name: line(100), setupMinutes: zeroOrMore, runMinutes: zeroOrMore }))
    .max(100),
  company: anyCode.nullish(),
})

type Answer = BomRow & { kind: 'Bom' }

const refusals = {
  bom_no_overlap: () => refuse('BomOverlap', 'Another revision of the product is in force in part of that time.'),
  bom_no_cycle: (sku: string) => refuse('BomCycle', `${sku} would be made of itself, at some level.`, { sku }),
}

/** Writes a revision with its components and operations; the database refuses a cycle and an overlap. */
export async function createBom(tx: Db, given: unknown): Promise<Answer> {
  const wanted = checkInput(input, given)
  const company = await companyByCode(tx, wanted.company)
  const validFrom = wanted.validFrom ?? today(company.timeZone)
  if (wanted.validTo && wanted.validTo < validFrom)
    refuseInput('validTo', `validTo: ${wanted.validTo} lies before the first day, ${validFrom}.`)
  if (wanted.phantom && wanted.operations.length > 0)
    refuseInput('operations', 'operations: a phantom has none; write them with what it goes into.')
  await requireProducts(tx, [wanted.productId, ...wanted.components.map(({ productId }) => productId)])
  const centres = await requireWorkCentres(
    tx,
    company.id,
    wanted.operations.map(({ workCentre }) => workCentre),
  )
  const id = uuidv7()
  await writeBoms(tx, company.id, [
    {
      id,
      productId: wanted.productId,
      output: wanted.output,
      phantom: wanted.phantom,
      validFrom,
      validTo: wanted.validTo ?? null,
      components: wanted.components,
      operations: wanted.operations.map(({ workCentre, ...one }) => ({
        ...one,
        workCentreId: centres.get(workCentre)?.id ?? '',
      })),
    },
  ])
  const [row] = await tx.select().from(bom).where(eq(bom.id, id))
  return { ...(row as BomRow), kind: 'Bom' }
}

export interface NewBom extends Pick<BomRow, 'productId' | 'output' | 'phantom' | 'validFrom' | 'validTo'> {
  readonly id: string
  readonly components: readonly Omit<BomComponentRow, 'bomId' | 'lineNumber'>[]
  readonly operations: readonly Omit<BomOperationRow, 'bomId' | 'lineNumber'>[]
}

/**
 * Writes revisions with all that they are of, by a fixed number of statements. One that is in force without end ends before the
 * next begins. Refuses with BomOverlap and BomCycle.
 */
export async function writeBoms(tx: Db, companyId: string, boms: readonly NewBom[]): Promise<void> {
  // As the table's triggers do: whoever else writes bills of material waits from here on.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('erp.bom'))`)
  await tx.execute(sql`
    update erp.bom b set valid_to = w.first - 1, version = version + 1
      from (select "productId", min("validFrom") as first
              from jsonb_to_recordset(${JSON.stringify(boms.map(({ productId, validFrom }) => ({ productId, validFrom })))}::text::jsonb)
                   w ("productId" uuid, "validFrom" date) group by "productId") w
     where b.company_id = ${companyId}::uuid and b.product_id = w."productId" and not b.withdrawn and b.valid_to is null
       and b.valid_from < w.first`)
  const revisions = boms.map(({ id, productId, output, phantom, validFrom, validTo }) => ({
    ...{ id, companyId, productId, revision: 0, output, phantom, validFrom, validTo },
  }))
  await refuseBroken(insertRows(tx, bom, revisions), refusals)
  const linesOf = <Line>(of: (one: NewBom) => readonly Line[]) =>
    boms.flatMap((one) => of(one).map((line, i) => ({ ...line, bomId: one.id, lineNumber: i + 1 })))
  await refuseBroken(
    insertRows(
      tx,
      bomComponent,
      linesOf(({ components }) => components),
    ),
    refusals,
  )
  await insertRows(
    tx,
    bomOperation,
    linesOf(({ operations }) => operations),
  )
}

/** Writes those revisions whose first day no other of the product has. @returns how many came in */
export async function addBoms(tx: Db, companyId: string, boms: readonly NewBom[]): Promise<number> {
  const known = await tx.execute<{ key: string }>(sql`
    select product_id || ' ' || valid_from as key from erp.bom
     where company_id = ${companyId}::uuid and not withdrawn
       and product_id = any(${array([...new Set(boms.map(({ productId }) => productId))], 'uuid')})`)
  const keys = new Set(known.map(({ key }) => key))
  const fresh = boms.filter(({ productId, validFrom }) => !keys.has(`${productId} ${validFrom}`))
  if (fresh.length > 0) await writeBoms(tx, companyId, fresh)
  return fresh.length
}

const end = z.object({ bomId: anyId, validTo: z.string().nullish(), expectedVersion: z.int().nullish() })

export async function endBom(tx: Db, given: unknown): Promise<Answer> {
  const { bomId, validTo, expectedVersion } = checkInput(end, given)
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('erp.bom'))`)
  const [found] = isUuid(bomId) ? await tx.select().from(bom).where(eq(bom.id, bomId)).for('update') : []
  if (!found) return refuse('BomNotFound', `No bill of material has the id ${bomId}.`, { bomId })
  requireVersion('bill of material', found, expectedVersion)
  if (found.withdrawn) refuseInput('bomId', 'bomId: the revision is withdrawn, and stays so.')
  if (validTo && validTo < found.validFrom)
    refuseInput('validTo', `validTo: ${validTo} lies before the first day, ${found.validFrom}; withdraw it instead.`)
  const [row] = await refuseBroken(
    tx
      .update(bom)
      .set({ version: found.version + 1, ...(validTo ? { validTo } : { withdrawn: true }) })
      .where(eq(bom.id, found.id))
      .returning(),
    refusals,
  )
  return { ...(row as BomRow), kind: 'Bom' }
}
