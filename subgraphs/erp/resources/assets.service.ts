import Big from 'big.js'
import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { addDays } from '../../common/days.ts'
import { sum, type Decimal } from '../../common/money.ts'
import { isUuid } from '../../common/uuid.ts'
import { fitsCurrency, positive, zeroOrMore } from '../../common/write/input.ts'
import { checkInput, refuse, refuseInput } from '../../common/write/refusal.ts'
import { anyCode, anyId, line } from '../../common/write/text.ts'
import { contraAccount } from '../accounts/contra-account.service.ts'
import { requireBusinessDate } from '../accounts/business-day.ts'
import { companyByCode, requireCompany } from '../accounts/company.known.service.ts'
import { postEntries } from '../accounts/ledger.service.ts'
import type { CompanyRow } from '../accounts/company.table.ts'
import { takeNumbers } from '../accounts/numbers.service.ts'
import {
  assetDepreciation,
  assetDisposal,
  equipment,
  fixedAsset,
  type EquipmentRow,
  type FixedAssetRow,
} from './assets.table.ts'
import { workingCalendar } from './calendars.table.ts'
import { idByCode, newCode, setByCode } from './codes.service.ts'

type Acquired = FixedAssetRow & { readonly kind: 'FixedAsset' }

const acquisition = z.object({
  name: line(200),
  acquiredOn: z.string().nullish(),
  cost: positive,
  salvage: zeroOrMore.nullish(),
  method: z.enum(['STRAIGHT_LINE', 'DECLINING_BALANCE']),
  months: z.int().min(1).max(1200),
  factor: positive.refine((value) => new Big(value).gte(1) && new Big(value).lte(10), 'must be 1 to 10').nullish(),
  depreciatedFrom: z.string().nullish(),
  account: anyCode.nullish(),
  costCentre: anyCode.nullish(),
  company: anyCode.nullish(),
})

async function centreFor(db: Db, company: CompanyRow, code: string | null | undefined): Promise<string | null> {
  if (!code) return null
  const [found] = await db.execute<{ id: string }>(sql`
    select id from erp.cost_centre where company_id = ${company.id}::uuid and code = ${code} and active`)
  return found?.id ?? refuseInput('costCentre', `costCentre: no cost centre ${code} is in use.`)
}

/** Puts an asset in the register and its cost on the ledger. Refuses with CompanyNotFound, PeriodClosed and InvalidInput. */
export async function acquireAsset(tx: Db, given: unknown): Promise<Acquired> {
  const input = checkInput(acquisition, given)
  const company = await companyByCode(tx, input.company)
  const acquiredOn = requireBusinessDate(company, input.acquiredOn, 'acquiredOn')
  const { cost, salvage = '0', name, method, months } = input
  for (const [field, value] of [
    ['cost', cost],
    ['salvage', salvage ?? '0'],
  ] as const)
    if (!fitsCurrency(value, company.baseCurrency))
      refuseInput(field, `${field}: has more decimals than ${company.baseCurrency}.`)
  if (new Big(salvage ?? '0').gt(cost)) refuseInput('salvage', 'salvage: is more than the cost.')
  const from = input.depreciatedFrom ?? acquiredOn
  if (from < acquiredOn) refuseInput('depreciatedFrom', 'depreciatedFrom: lies before acquiredOn.')
  const accountId = await contraAccount(tx, company, input.account, 'BANK')
  const costCentreId = await centreFor(tx, company, input.costCentre)
  const id = uuidv7()
  const [number] = await takeNumbers(tx, company.id, 'ASSET', [acquiredOn])
  await insertRows(tx, fixedAsset, [
    {
      id,
      companyId: company.id,
      number: number as string,
      name,
      acquiredOn,
      cost,
      salvage: salvage ?? '0',
      method,
      months,
      factor: input.factor ?? '2',
      firstMonth: `${from.slice(0, 7)}-01`,
      costCentreId,
    },
  ])
  await postEntries(tx, company.id, [
    {
      postedOn: acquiredOn,
      description: `Asset ${number}: ${name}`,
      source: 'ASSET',
      sourceId: id,
      lines: [
        { purpose: 'FIXED_ASSETS', debit: cost, credit: '0', costCentreId },
        { accountId, debit: '0', credit: cost },
      ],
    },
  ])
  const [row] = await tx.select().from(fixedAsset).where(eq(fixedAsset.id, id))
  return { ...(row as FixedAssetRow), kind: 'FixedAsset' }
}

/** What a run of depreciation posted. */
export interface DepreciationRun {
  readonly kind: 'DepreciationRun'
  readonly through: string
  readonly months: number
  readonly amount: Decimal
  readonly currency: string
}

const run = z.object({ through: z.string(), company: anyCode.nullish() })

/** Posts each month of each asset that has ended by then, once. Refuses with CompanyNotFound, PeriodClosed and InvalidInput. */
export async function depreciateAssets(tx: Db, given: unknown): Promise<DepreciationRun> {
  const { through: day, company: code } = checkInput(run, given)
  const company = await companyByCode(tx, code)
  const through = requireBusinessDate(company, day, 'through')
  const amounts = await depreciate(tx, company, through, through)
  return {
    kind: 'DepreciationRun',
    through,
    months: amounts.length,
    amount: sum(amounts),
    currency: company.baseCurrency,
  }
}

interface Due {
  readonly assetId: string
  readonly month: string
  readonly amount: Decimal
  readonly postedOn: string
  readonly costCentreId: string | null
}

/**
 * Posts what is due by `through`, an entry for each month; what belongs to a period that is closed is posted on `otherwise`.
 * Assets are locked in the order of their ids, so that runs at once post each month once.
 */
async function depreciate(tx: Db, company: CompanyRow, through: string, otherwise: string, assetId?: string) {
  const which = sql`a.company_id = ${company.id}::uuid and ${assetId ? sql`a.id = ${assetId}::uuid` : sql`true`}`
  await tx.execute(sql`select 1 from erp.fixed_asset a where ${which} order by a.id for no key update`)
  const due = await tx.execute<Due & Record<string, unknown>>(sql`
    select a.id as "assetId", s.month::text, s.amount::text, a.cost_centre_id as "costCentreId",
           (case when exists (
              select 1 from erp.fiscal_year y where y.company_id = a.company_id and ends.day between y.starts_on and y.ends_on
                 and (y.closed_through is null or ends.day > y.closed_through)) then ends.day else ${otherwise}::date end)::text as "postedOn"
      from erp.fixed_asset a cross join lateral erp.schedule_of_asset(a.id) s
      cross join lateral (select (s.month + interval '1 month' - interval '1 day')::date as day) ends
     where ${which} and ends.day <= ${through}::date
       and not exists (select 1 from erp.asset_disposal gone where gone.asset_id = a.id)
       and not exists (select 1 from erp.asset_depreciation done where done.asset_id = a.id and done.month = s.month)
     order by s.month, a.id`)
  const months = new Map<string, { id: string; rows: Due[] }>()
  for (const row of due) {
    const of = months.get(row.month) ?? { id: uuidv7(), rows: [] }
    of.rows.push(row)
    months.set(row.month, of)
  }
  await insertRows(
    tx,
    assetDepreciation,
    [...months.values()].flatMap(({ id, rows }) =>
      rows.map(({ assetId, month, amount, postedOn }) => ({ assetId, month, amount, postedOn, postingId: id })),
    ),
  )
  await postEntries(
    tx,
    company.id,
    [...months].map(([month, { id, rows }]) => ({
      postedOn: (rows[0] as Due).postedOn,
      description: `Depreciation, ${month.slice(0, 7)}`,
      source: 'DEPRECIATION' as const,
      sourceId: id,
      lines: [
        ...[...new Set(rows.map((row) => row.costCentreId))].map((costCentreId) => ({
          purpose: 'DEPRECIATION' as const,
          debit: sum(rows.filter((row) => row.costCentreId === costCentreId).map((row) => row.amount)),
          credit: '0',
          costCentreId,
        })),
        { purpose: 'ACCUMULATED_DEPRECIATION' as const, debit: '0', credit: sum(rows.map((row) => row.amount)) },
      ],
    })),
  )
  return due.map((row) => row.amount)
}

const disposal = z.object({
  id: anyId,
  disposedOn: z.string().nullish(),
  proceeds: zeroOrMore.nullish(),
  account: anyCode.nullish(),
})

/** Takes an asset out of the books, depreciated up to the month before. Refuses with AssetNotFound, AssetDisposed, PeriodClosed. */
export async function disposeAsset(tx: Db, given: unknown): Promise<Acquired> {
  const { id, disposedOn: day, proceeds, account } = checkInput(disposal, given)
  const [asset] = isUuid(id) ? await tx.select().from(fixedAsset).where(eq(fixedAsset.id, id)).for('update') : []
  if (!asset) return refuse('AssetNotFound', `No asset has the id ${id}.`, { assetId: id })
  const [gone] = await tx.select().from(assetDisposal).where(eq(assetDisposal.assetId, id))
  if (gone) refuse('AssetDisposed', `The asset was disposed of on ${gone.disposedOn}.`, { disposedOn: gone.disposedOn })
  const company = await requireCompany(tx, asset.companyId)
  const disposedOn = requireBusinessDate(company, day, 'disposedOn')
  const month = `${disposedOn.slice(0, 7)}-01`
  if (disposedOn < asset.acquiredOn) refuseInput('disposedOn', 'disposedOn: lies before the day it was acquired.')
  const received = proceeds ?? '0'
  if (!fitsCurrency(received, company.baseCurrency))
    refuseInput('proceeds', `proceeds: has more decimals than ${company.baseCurrency}.`)
  const accountId = await contraAccount(tx, company, account, 'BANK')
  await depreciate(tx, company, addDays(month, -1), disposedOn, asset.id)
  const taken = await tx
    .select({ month: assetDepreciation.month, amount: assetDepreciation.amount })
    .from(assetDepreciation)
    .where(eq(assetDepreciation.assetId, asset.id))
  if (taken.some((one) => one.month >= month))
    refuseInput('disposedOn', 'disposedOn: the asset is depreciated for that month already.')
  await insertRows(tx, assetDisposal, [{ assetId: asset.id, disposedOn, proceeds: received }])
  const accumulated = sum(taken.map((one) => one.amount))
  const gain = new Big(received).plus(accumulated).minus(asset.cost)
  await postEntries(tx, company.id, [
    {
      postedOn: disposedOn,
      description: `Disposal of asset ${asset.number}: ${asset.name}`,
      source: 'ASSET',
      sourceId: asset.id,
      lines: [
        { accountId, debit: received, credit: '0' },
        { purpose: 'ACCUMULATED_DEPRECIATION', debit: accumulated, credit: '0' },
        { purpose: 'FIXED_ASSETS', debit: '0', credit: asset.cost },
        {
          purpose: 'ASSET_DISPOSAL',
          debit: gain.lt(0) ? gain.abs().toFixed() : '0',
          credit: gain.gt(0) ? gain.toFixed() : '0',
          costCentreId: asset.costCentreId,
        },
      ],
    },
  ])
  return { ...asset, kind: 'FixedAsset' }
}

const equipmentInput = z.object({
  code: newCode,
  name: line(200),
  calendar: anyCode.nullish(),
  assetId: anyId.nullish(),
  active: z.boolean().nullish(),
  company: anyCode.nullish(),
  expectedVersion: z.int().nullish(),
})

/** Adds a piece of equipment, or changes the one with that code. Refuses with AssetNotFound. */
export async function setEquipment(tx: Db, given: unknown): Promise<EquipmentRow & { kind: 'Equipment' }> {
  const { code, name, calendar, assetId, active, company, expectedVersion } = checkInput(equipmentInput, given)
  const { id: companyId } = await companyByCode(tx, company)
  if (assetId) {
    const [asset] = isUuid(assetId) ? await tx.select().from(fixedAsset).where(eq(fixedAsset.id, assetId)) : []
    if (asset?.companyId !== companyId) refuse('AssetNotFound', `The company has no asset ${assetId}.`, { assetId })
  }
  const row = await setByCode(
    tx,
    equipment,
    { code, companyId },
    {
      name,
      calendarId: await idByCode(tx, workingCalendar, 'calendar', calendar),
      assetId,
      active: active ?? undefined,
    },
    expectedVersion,
  )
  return { ...row, kind: 'Equipment' }
}
