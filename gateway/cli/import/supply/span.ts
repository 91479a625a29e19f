import { date, optional, otherwise } from '../columns.ts'

/** Since when a price or a bill holds that names no first day. */
const always = '1900-01-01'

/** The days that a row holds on. */
export const span = {
  validFrom: otherwise('valid_from', date(), always),
  validTo: optional('valid_to', date()),
}

export const backwards = ({ validFrom, validTo }: { readonly validFrom: string; readonly validTo: string | null }) =>
  validTo !== null && validTo < validFrom
    ? [{ field: 'validTo' as const, reason: `${validTo} lies before the first day, ${validFrom}` }]
    : []
