import { sql, type InferSelectModel } from 'drizzle-orm'
import { boolean, check, text, unique, uuid } from 'drizzle-orm/pg-core'
import { codeColumn, lengthBetween, oneOf } from '../../common/database/columns.ts'
import { crm } from '../schema.ts'

export const formPlaces = ['BEGINNING', 'END'] as const

/**
 * What in a name says of what form a company is, so that names are compared without it. Countries order them: they hold for all
 * customers, since where one is at home is often not known.
 */
export const companyForm = crm.table(
  'company_form',
  {
    id: uuid()
      .primaryKey()
      .default(sql`gen_random_uuid()`),
    /** Null: of several countries, or none. */
    countryCode: text(),
    /** As it is written: `Sp. z o.o.`. */
    form: text().notNull(),
    /** As names are compared: `sp z oo`. */
    words: codeColumn()
      .notNull()
      .generatedAlwaysAs(sql`crm.words(crm.fold(form))`),
    place: text({ enum: formPlaces }).notNull().default('END'),
    /** Written without a space between it and the name. */
    joined: boolean().notNull().default(false),
  },
  (t) => [
    unique('company_form_once').on(t.countryCode, t.words, t.place).nullsNotDistinct(),
    check('company_form_country', sql`${t.countryCode} ~ '^[A-Z]{2}$'`),
    check('company_form_length', lengthBetween(t.form, 1, 60)),
    check('company_form_words', sql`${t.words} <> ''`),
    check('company_form_place', oneOf(t.place, formPlaces)),
  ],
)

/** All forms as two patterns, made by the database from them. */
export const companyFormPattern = crm.table(
  'company_form_pattern',
  {
    only: boolean().primaryKey().default(true),
    beginning: text().notNull(),
    ending: text().notNull(),
  },
  (t) => [check('company_form_pattern_one', sql`${t.only}`)],
)

export type CompanyFormRow = InferSelectModel<typeof companyForm>
