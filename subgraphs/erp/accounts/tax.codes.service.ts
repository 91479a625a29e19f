import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import Big from 'big.js'
import type { Db } from '../../common/database/connect.ts'
import { isUuid } from '../../common/uuid.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { zeroOrMore } from '../../common/write/input.ts'
import { checkInput, refuse, refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { anyCode, anyId, line } from '../../common/write/text.ts'
import { companyByCode } from './company.known.service.ts'
import { taxCode, taxDirections, type TaxCodeRow } from './tax.table.ts'

const creation = z.object({
  direction: z.enum(taxDirections),
  code: z.string().regex(/^[A-Za-z0-9._-]{1,20}$/, 'must be 1 to 20 letters, digits, -, _ or .'),
  name: line(100),
  rate: zeroOrMore.refine((rate) => new Big(rate).lte(1), 'must be at most 1'),
  validFrom: z.string(),
  validTo: z.string().nullish(),
  company: anyCode.nullish(),
})

const changes = z.object({
  id: anyId,
  name: line(100).nullish(),
  validTo: z.string().nullish(),
  expectedVersion: z.int().nullish(),
})

type Answer = TaxCodeRow & { kind: 'TaxCode' }

/** Adds a VAT code or another rate for one; see the SDL. */
export async function createTaxCode(tx: Db, given: unknown): Promise<Answer> {
  const { company: code, ...input } = checkInput(creation, given)
  requireOrder(input.validFrom, input.validTo)
  const { id: companyId } = await companyByCode(tx, code)
  await tx.execute(sql`
    update erp.tax_code set valid_to = ${input.validFrom}::date - 1, version = version + 1
     where company_id = ${companyId}::uuid and direction = ${input.direction} and code = ${input.code}
       and valid_from < ${input.validFrom}::date and valid_to is null`)
  const [row] = await refuseOverlap(
    input.code,
    tx
      .insert(taxCode)
      .values({ ...input, id: uuidv7(), companyId })
      .returning(),
  )
  return { ...(row as TaxCodeRow), kind: 'TaxCode' }
}

/** Renames a VAT code or ends it; see the SDL. */
export async function updateTaxCode(tx: Db, given: unknown): Promise<Answer> {
  const { id, name, validTo, expectedVersion } = checkInput(changes, given)
  const [found] = isUuid(id) ? await tx.select().from(taxCode).where(eq(taxCode.id, id)).for('update') : []
  if (!found) return refuse('TaxCodeNotFound', `No VAT code has the id ${id}.`, { taxCode: id })
  requireVersion('VAT code', found, expectedVersion)
  requireOrder(found.validFrom, validTo)
  const [row] = await refuseOverlap(
    found.code,
    tx
      .update(taxCode)
      .set({ ...(name != null && { name }), ...(validTo !== undefined && { validTo }), version: found.version + 1 })
      .where(eq(taxCode.id, id))
      .returning(),
  )
  return { ...(row as TaxCodeRow), kind: 'TaxCode' }
}

/** Runs a statement on the VAT codes; without `code` it is on several. */
export function refuseOverlap<T>(code: string | undefined, statement: PromiseLike<T>): Promise<T> {
  const what = code ?? 'A VAT code'
  const overlaps = () => refuse('TaxCodeOverlaps', `${what} has a rate on some of those days already.`, { code })
  return refuseBroken(statement, {
    tax_code_from: overlaps,
    tax_code_no_overlap: overlaps,
    tax_code_posted_later: () => refuseInput('validTo', 'validTo: something was posted with the code on a later day.'),
  })
}

function requireOrder(validFrom: string, validTo: string | null | undefined): void {
  if (validTo && validTo < validFrom) refuseInput('validTo', `validTo: lies before ${validFrom}.`)
}
