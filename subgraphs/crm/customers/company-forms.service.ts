import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../common/database/connect.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { checkInput, refuseInput } from '../../common/write/refusal.ts'
import { line } from '../../common/write/text.ts'
import { companyForm, formPlaces, type CompanyFormRow } from './company-forms.table.ts'

const formsInput = z.object({
  countryCode: z
    .string()
    .regex(/^[A-Z]{2}$/, 'is no country code')
    .nullish(),
  forms: z
    .array(z.object({ form: line(60), place: z.enum(formPlaces).default('END'), joined: z.boolean().default(false) }))
    .max(500, 'must be at most 500'),
})

/** Forms of a country, those of none when null; all when absent. */
export const companyForms = (db: Db, countryCode?: string | null): Promise<CompanyFormRow[]> =>
  db
    .select()
    .from(companyForm)
    .where(countryCode === undefined ? undefined : of(countryCode))
    .orderBy(sql`${companyForm.countryCode} nulls first`, companyForm.words, companyForm.place)

/** Says which forms a country has, in place of those that it had. Names are compared anew at once. Refuses with InvalidInput. */
export async function replaceCompanyForms(tx: Db, input: unknown) {
  const { countryCode = null, forms } = checkInput(formsInput, input)
  await tx.execute(sql`set local statement_timeout = '10min'`)
  // Before anything is read: whoever else replaces forms has ended, and whoever writes names waits.
  await tx.execute(sql`select crm.hold_off_names()`)
  const given = JSON.stringify(forms)
  const same = sql`k.words = crm.words(crm.fold(g.form)) and k.place = g.place and k.joined = g.joined`
  const givenRows = sql`jsonb_to_recordset(${given}::text::jsonb) g(form text, place text, joined boolean)`
  const { count: removed } = await tx.execute(sql`
    delete from ${companyForm} k where k.country_code is not distinct from ${countryCode}::text
       and not exists (select from ${givenRows} where ${same})`)
  const { count: added } = await refuseBroken(
    tx.execute(sql`
      insert into ${companyForm} (country_code, form, place, joined)
      select distinct on (crm.words(crm.fold(g.form)), g.place) ${countryCode}::text, g.form, g.place, g.joined
        from ${givenRows}
       where not exists (select from ${companyForm} k where k.country_code is not distinct from ${countryCode}::text and ${same})`),
    { company_form_words: () => refuseInput('forms', 'forms: each must have a letter or a digit.') },
  )
  return { kind: 'CompanyFormsReplaced' as const, countryCode, added, removed }
}

const of = (countryCode: string | null) => sql`${companyForm.countryCode} is not distinct from ${countryCode}::text`
