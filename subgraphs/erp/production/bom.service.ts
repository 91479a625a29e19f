import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { isUuid } from '../../common/uuid.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { positive, zeroOrMore } from '../../common/write/input.ts'
import { checkInput, refuse, refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { anyCode, anyId, line } from '../../common/write/text.ts'
import { companyByCode, today } from '../accounts/ledger.service.ts'
import { requireProducts } from '../stock/stock.service.ts'
import { bom, bomComponent, bomOperation, type BomRow } from './bom.table.ts'
import { requireWorkCentres } from './work-centre.service.ts'

const input = z.object({
  productId: anyId,
  output: positive,
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
  bom_no_cycle: (sku: string) =>
    refuse('BomCycle', 'A product would be made of itself at some level: `sku` says which.', { sku }),
}

/** Writes a revision with its components and operations; the database refuses a cycle and an overlap. */
export async function createBom(tx: Db, given: unknown): Promise<Answer> {
  const wanted = checkInput(input, given)
  const company = await companyByCode(tx, wanted.company)
  const validFrom = wanted.validFrom ?? today(company.timeZone)
  if (wanted.validTo && wanted.validTo < validFrom)
    refuseInput('validTo', `validTo: ${wanted.validTo} lies before the first day, ${validFrom}.`)
  await requireProducts(tx, [wanted.productId, ...wanted.components.map(({ productId }) => productId)])
  const centres = await requireWorkCentres(
    tx,
    company.id,
    wanted.operations.map(({ workCentre }) => workCentre),
  )
  // As the table's triggers do: whoever else writes bills of material waits from here on.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('erp.bom'))`)
  await tx.execute(sql`
    update erp.bom set valid_to = ${validFrom}::date - 1, version = version + 1
     where company_id = ${company.id}::uuid and product_id = ${wanted.productId}::uuid and not withdrawn
       and valid_to is null and valid_from < ${validFrom}::date`)
  const { id, ...revision } = {
    id: uuidv7(),
    companyId: company.id,
    productId: wanted.productId,
    output: wanted.output,
    validFrom,
    validTo: wanted.validTo ?? null,
  }
  await refuseBroken(insertRows(tx, bom, [{ id, revision: 0, ...revision }]), refusals)
  const components = wanted.components.map((one, i) => ({ ...one, bomId: id, lineNumber: i + 1 }))
  await refuseBroken(insertRows(tx, bomComponent, components), refusals)
  const operations = wanted.operations.map(({ workCentre, ...one }, i) => ({
    ...one,
    bomId: id,
    lineNumber: i + 1,
    workCentreId: centres.get(workCentre)?.id ?? '',
  }))
  await insertRows(tx, bomOperation, operations)
  const [row] = await tx.select().from(bom).where(eq(bom.id, id))
  return { ...(row as BomRow), kind: 'Bom' }
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
