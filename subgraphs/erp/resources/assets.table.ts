import { sql, type InferSelectModel } from 'drizzle-orm'
import { boolean, check, date, index, integer, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { codeColumn, moment, oneOf, peopleText } from '../../common/database/columns.ts'
import { company } from '../accounts/company.table.ts'
import { costCentre } from '../accounts/dimensions.table.ts'
import { amount, erp } from '../schema.ts'
import { workingCalendar } from './calendars.table.ts'

const methods = ['STRAIGHT_LINE', 'DECLINING_BALANCE'] as const

/** Something of lasting value. As acquired: what becomes of it is told by depreciation and disposal, in the base currency. */
export const fixedAsset = erp.table(
  'fixed_asset',
  {
    id: uuid().primaryKey(),
    companyId: uuid()
      .notNull()
      .references(() => company.id),
    number: codeColumn().notNull(),
    name: peopleText().notNull(),
    acquiredOn: date({ mode: 'string' }).notNull(),
    cost: amount().notNull(),
    salvage: amount().notNull(),
    method: text({ enum: methods }).notNull(),
    months: integer().notNull(),
    /** Declining balance: how many times the straight line's rate. */
    factor: amount().notNull(),
    /** First day of the first month that is depreciated. */
    firstMonth: date({ mode: 'string' }).notNull(),
    costCentreId: uuid().references(() => costCentre.id),
    recordedAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
  },
  (t) => [
    unique('fixed_asset_number').on(t.companyId, t.number),
    check('fixed_asset_method', oneOf(t.method, methods)),
    check('fixed_asset_values', sql`${t.cost} > 0 and ${t.salvage} >= 0 and ${t.salvage} <= ${t.cost}`),
    check('fixed_asset_months', sql`${t.months} between 1 and 1200 and ${t.factor} >= 1 and ${t.factor} <= 10`),
    check('fixed_asset_first_month', sql`extract(day from ${t.firstMonth}) = 1`),
    index('fixed_asset_name').on(t.companyId, t.name, t.id),
    index('fixed_asset_acquired_on').on(t.companyId, t.acquiredOn, t.id),
  ],
)

/** Append-only: each month of an asset once, with the amount that its schedule has. */
export const assetDepreciation = erp.table(
  'asset_depreciation',
  {
    assetId: uuid()
      .notNull()
      .references(() => fixedAsset.id),
    month: date({ mode: 'string' }).notNull(),
    amount: amount().notNull(),
    postedOn: date({ mode: 'string' }).notNull(),
    /** The source of the journal entry that it is part of. */
    postingId: uuid().notNull(),
    recordedAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
  },
  (t) => [primaryKey({ columns: [t.assetId, t.month] }), check('asset_depreciation_amount', sql`${t.amount} > 0`)],
)

/** Append-only: an asset is sold or scrapped once. */
export const assetDisposal = erp.table(
  'asset_disposal',
  {
    assetId: uuid()
      .primaryKey()
      .references(() => fixedAsset.id),
    disposedOn: date({ mode: 'string' }).notNull(),
    proceeds: amount().notNull(),
    recordedAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
  },
  (t) => [check('asset_disposal_proceeds', sql`${t.proceeds} >= 0`)],
)

/** A machine or vehicle, a room: what is planned like people. */
export const equipment = erp.table(
  'equipment',
  {
    id: uuid().primaryKey(),
    companyId: uuid()
      .notNull()
      .references(() => company.id),
    code: codeColumn().notNull(),
    name: peopleText().notNull(),
    /** Null: the default calendar. */
    calendarId: uuid().references(() => workingCalendar.id),
    assetId: uuid().references(() => fixedAsset.id),
    active: boolean().notNull().default(true),
    version: integer().notNull().default(1),
  },
  (t) => [unique('equipment_code').on(t.companyId, t.code), index('equipment_name').on(t.companyId, t.name, t.id)],
)

export type FixedAssetRow = InferSelectModel<typeof fixedAsset>
export type AssetDepreciationRow = InferSelectModel<typeof assetDepreciation>
export type AssetDisposalRow = InferSelectModel<typeof assetDisposal>
export type EquipmentRow = InferSelectModel<typeof equipment>
