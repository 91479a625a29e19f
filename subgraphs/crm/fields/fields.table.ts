import { sql, type InferSelectModel } from 'drizzle-orm'
import { boolean, check, date, integer, jsonb, numeric, smallint, text, unique, uuid } from 'drizzle-orm/pg-core'
import { codeColumn, lengthBetween, moment, oneOf } from '../../common/database/columns.ts'
import { crm } from '../schema.ts'

/** Whose fields there are. A migration calls `guard_custom` for the table of each, and `custom_table` knows it. */
export const customRecords = ['CUSTOMER', 'CONTACT', 'OPPORTUNITY', 'CASE', 'CAMPAIGN', 'INTERACTION', 'LEAD'] as const
export const customKinds = ['TEXT', 'NUMBER', 'MONEY', 'DATE', 'BOOLEAN', 'CHOICE', 'REFERENCE'] as const
/** What a field may refer to: records of CRM's, or what ERP keeps. */
export const customTargets = [...customRecords, 'EMPLOYEE', 'PRODUCT'] as const

export interface FieldOption {
  readonly code: string
  readonly label: string
  /** False: no longer offered; what has it keeps it. */
  readonly active: boolean
}

/** Fields that the company has declared itself. Their values are in the column `custom` of the records' own tables. */
export const customField = crm.table(
  'custom_field',
  {
    id: uuid().primaryKey(),
    record: text({ enum: customRecords }).notNull(),
    code: codeColumn().notNull(),
    kind: text({ enum: customKinds }).notNull(),
    label: text().notNull(),
    description: text(),
    required: boolean().notNull().default(false),
    /** Has indexes of its own. */
    filterable: boolean().notNull().default(true),
    archived: boolean().notNull().default(false),
    /** Of a number or an amount. */
    min: numeric(),
    max: numeric(),
    decimals: smallint(),
    earliest: date({ mode: 'string' }),
    latest: date({ mode: 'string' }),
    maxLength: integer(),
    options: jsonb()
      .$type<readonly FieldOption[]>()
      .notNull()
      .default(sql`'[]'`),
    target: text({ enum: customTargets }),
    createdAt: moment()
      .notNull()
      .default(sql`now()`),
    version: integer().notNull().default(1),
  },
  (t) => [
    unique('custom_field_code').on(t.record, t.code),
    check('custom_field_record', oneOf(t.record, customRecords)),
    check('custom_field_kind', oneOf(t.kind, customKinds)),
    check('custom_field_code_form', sql`${t.code} ~ '^[a-z][a-z0-9_]{0,39}$'`),
    check('custom_field_label_length', lengthBetween(t.label, 1, 100)),
    check('custom_field_description_length', lengthBetween(t.description, 1, 1000)),
    check('custom_field_range', sql`${t.min} <= ${t.max}`),
    check('custom_field_bounds', sql`${t.kind} in ('NUMBER', 'MONEY') or ${t.min} is null and ${t.max} is null`),
    check(
      'custom_field_decimals',
      sql`${t.decimals} is null or ${t.decimals} between 0 and 6 and ${t.kind} = 'NUMBER'`,
    ),
    check('custom_field_span', sql`${t.earliest} <= ${t.latest}`),
    check('custom_field_dates', sql`${t.kind} = 'DATE' or ${t.earliest} is null and ${t.latest} is null`),
    check(
      'custom_field_max_length',
      sql`${t.maxLength} is null or ${t.maxLength} between 1 and 10000 and ${t.kind} = 'TEXT'`,
    ),
    check('custom_field_options', sql`(${t.kind} = 'CHOICE') = (jsonb_array_length(${t.options}) > 0)`),
    check('custom_field_target', sql`(${t.kind} = 'REFERENCE') = (${t.target} is not null)`),
    check('custom_field_target_known', oneOf(t.target, customTargets)),
    check('custom_field_version', sql`${t.version} > 0`),
  ],
)

export type CustomFieldRow = InferSelectModel<typeof customField>
export type CustomRecord = CustomFieldRow['record']
export type CustomKind = CustomFieldRow['kind']
export type CustomTarget = NonNullable<CustomFieldRow['target']>
