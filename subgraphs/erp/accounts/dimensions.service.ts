import Big from 'big.js'
import { sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { checkInput, refuseInput } from '../../common/write/refusal.ts'
import { anyCode, line } from '../../common/write/text.ts'
import { companyByCode } from './company.known.service.ts'
import { exchangeRate, type ExchangeRateRow } from './exchange.table.ts'
import { costCentre, type CostCentreRow } from './dimensions.table.ts'

const centre = z.object({
  code: z.string().regex(/^[A-Za-z0-9._-]{1,20}$/, 'must be 1 to 20 letters, digits, -, _ or .'),
  name: line(100).nullish(),
  active: z.boolean().nullish(),
  company: anyCode.nullish(),
})

/** Adds a cost centre or changes the one with that code; see the SDL. */
export async function setCostCentre(tx: Db, given: unknown): Promise<CostCentreRow & { kind: 'CostCentre' }> {
  const { code, name, active, company } = checkInput(centre, given)
  const { id: companyId } = await companyByCode(tx, company)
  const [changed] = await tx
    .update(costCentre)
    .set({
      ...(name != null && { name }),
      ...(active != null && { active }),
      version: sql`${costCentre.version} + 1`,
    })
    .where(sql`${costCentre.companyId} = ${companyId}::uuid and ${costCentre.code} = ${code}`)
    .returning()
  if (changed) return { ...changed, kind: 'CostCentre' }
  if (name == null) return refuseInput('name', `name: there is no cost centre ${code} yet, give it a name.`)
  const [added] = await tx
    .insert(costCentre)
    .values({ id: uuidv7(), companyId, code, name, active: active ?? true })
    .onConflictDoUpdate({ target: [costCentre.companyId, costCentre.code], set: { name, active: active ?? true } })
    .returning()
  return { ...(added as CostCentreRow), kind: 'CostCentre' }
}

const rate = z
  .string()
  .refine((value) => new Big(value).gt(0), 'must be more than zero')
  .refine((value) => new Big(value).lt('1e9'), 'is too large')
  .refine((value) => (new Big(value).toFixed().split('.')[1]?.length ?? 0) <= 10, 'must have 10 decimals at most')

const rates = z.object({
  rates: z
    .array(z.object({ currency: z.string(), validOn: z.string(), rate }))
    .min(1)
    .max(1000)
    .refine(
      (all) => new Set(all.map(({ currency, validOn }) => `${currency} ${validOn}`)).size === all.length,
      'names a currency and day twice',
    ),
  company: anyCode.nullish(),
})

/** Sets what currencies are worth on days; see the SDL. */
export async function setExchangeRates(
  tx: Db,
  given: unknown,
): Promise<{ kind: 'ExchangeRatesSet'; rates: ExchangeRateRow[] }> {
  const input = checkInput(rates, given)
  const { id: companyId, baseCurrency } = await companyByCode(tx, input.company)
  const own = input.rates.findIndex(({ currency }) => currency === baseCurrency)
  if (own >= 0)
    refuseInput(`rates.${own}.currency`, `rates.${own}.currency: ${baseCurrency} is the base currency itself.`)
  const rows = input.rates.map((one) => ({ id: uuidv7(), companyId, ...one }))
  await insertRows(tx, exchangeRate, rows, sql`(company_id, currency, valid_on) do update set rate = excluded.rate`)
  return { kind: 'ExchangeRatesSet', rates: rows }
}
