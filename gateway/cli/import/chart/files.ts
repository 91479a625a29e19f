import { z } from 'zod'
import { purposes } from '../../../../subgraphs/erp/index.ts'
import { choice, code, column, date, fraction, optional, optionalReference, text, type CellType } from '../columns.ts'
import { sourceFile, type FileRow } from '../source.ts'

const oneOf = <const T extends string>(...names: readonly T[]): CellType<T> =>
  choice(Object.fromEntries(names.map((name) => [name, name])) as Record<T, T>)

const accounts = sourceFile({
  file: 'accounts.csv',
  record: 'account',
  key: ['number'],
  columns: {
    number: column('number', z.string().regex(/^\d{1,10}$/, 'is not 1 to 10 digits')),
    name: column('name', text(100)),
    type: column('type', oneOf('ASSET', 'LIABILITY', 'EQUITY', 'REVENUE', 'EXPENSE')),
    group: optionalReference('group', 'accounts'),
    isGroup: optional('is_group', choice({ '0': false, '1': true, false: false, true: true })),
    purpose: optional('purpose', oneOf(...purposes)),
  },
  faults: ({ number, group, isGroup, purpose }) => [
    ...(group !== null && group >= number
      ? [{ field: 'group' as const, reason: `${group} does not sort before ${number}` }]
      : []),
    ...(isGroup && purpose !== null ? [{ field: 'purpose' as const, reason: 'a heading has none' }] : []),
  ],
})

const taxCodes = sourceFile({
  file: 'vat_codes.csv',
  record: 'VAT code',
  key: ['direction', 'code', 'validFrom'],
  columns: {
    direction: column('direction', oneOf('OUTPUT', 'INPUT')),
    code: column('code', code(20)),
    name: column('name', text(100)),
    rate: column('rate', fraction),
    validFrom: column('valid_from', date()),
    validTo: optional('valid_to', date()),
  },
  faults: ({ validFrom, validTo }) =>
    validTo !== null && validTo < validFrom
      ? [{ field: 'validTo', reason: `${validTo} lies before the first day, ${validFrom}` }]
      : [],
})

export const files = { accounts, taxCodes }

export type ChartRow<Name extends keyof typeof files> = FileRow<typeof files, Name>
