import Big from 'big.js'
import { z } from 'zod'
import { isZero } from '../../common/money.ts'
import { moneyInput } from '../../common/write/input.ts'
import { anyId, id, line, prose } from '../../common/write/text.ts'
import { customKinds, customRecords, customTargets, type CustomKind } from './fields.table.ts'

const bound = z.string().refine((value) => /^-?\d{1,15}(\.\d{1,6})?$/.test(value), 'has too many digits')
const day = z.iso.date('is no date')

const option = z.object({
  code: z.string().regex(/^[A-Z][A-Z0-9_]{0,39}$/, 'must be 1 to 40 capitals, digits or `_`, a letter first'),
  label: line(100),
  active: z.boolean().default(true),
})

const options = z
  .array(option)
  .min(1)
  .max(200)
  .refine((all) => new Set(all.map(({ code }) => code)).size === all.length, 'must have each code once')

const details = {
  description: prose(1000).nullish(),
  min: bound.nullish(),
  max: bound.nullish(),
  decimals: z.int().min(0).max(6).nullish(),
  earliest: day.nullish(),
  latest: day.nullish(),
  maxLength: z.int().min(1).max(10_000).nullish(),
}

export const newFieldInput = z.object({
  record: z.enum(customRecords),
  code: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, 'must be 1 to 40 small letters, digits or `_`, a letter first'),
  kind: z.enum(customKinds),
  label: line(100),
  required: z.boolean().nullish(),
  filterable: z.boolean().nullish(),
  options: options.nullish(),
  target: z.enum(customTargets).nullish(),
  ...details,
})

/** What is absent stays as it is; what is null is cleared. */
export const fieldPatch = z.object({
  id: anyId,
  expectedVersion: z.int().nullish(),
  label: line(100).optional(),
  required: z.boolean().optional(),
  filterable: z.boolean().optional(),
  archived: z.boolean().optional(),
  options: options.optional(),
  ...details,
})

/** As they are kept: no zeros that say nothing, and one zero. */
const canonical = (value: string): string => (isZero(value) ? '0' : new Big(value).toFixed())

/** The members of a value, each of its kind; what a field of another kind is given is refused by the database's own words. */
const members = {
  text: prose(10_000).nullish(),
  number: bound.transform(canonical).nullish(),
  money: moneyInput.transform(({ amount, currency }) => ({ amount: canonical(amount), currency })).nullish(),
  date: day.nullish(),
  boolean: z.boolean().nullish(),
  choice: z.string().max(40, 'must be at most 40 characters').nullish(),
  reference: id.nullish(),
}

const memberNames = Object.keys(members) as (keyof typeof members)[]

const valueInput = z
  .object({ field: z.string().min(1, 'must not be empty').max(40), ...members })
  .transform((given, context) => {
    const [name, ...others] = memberNames.filter((member) => given[member] !== null && given[member] !== undefined)
    if (others.length > 0)
      context.addIssue({ code: 'custom', message: `has several values: ${[name, ...others].join(', ')}` })
    return {
      field: given.field,
      kind: name === undefined ? null : (name.toUpperCase() as CustomKind),
      value: name === undefined ? null : (given[name] ?? null),
    }
  })

/** For the inputs of records: `custom: customInput.nullish()`. */
export const customInput = z
  .array(valueInput)
  .max(100, 'must be at most 100')
  .refine((all) => new Set(all.map(({ field }) => field)).size === all.length, 'must name each field once')

/** Values as somebody gives them, checked as far as can be done without their fields. */
export type GivenValues = z.infer<typeof customInput>
