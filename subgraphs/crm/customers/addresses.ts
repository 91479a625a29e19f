/** How postal codes are written, `0` a digit and `A` a letter, and the countries that write theirs so. */
const forms: Readonly<Record<string, string>> = {
  '000': 'FO IS',
  '0000': 'AT AU BE BG CH CY DK GL HU LI NO NZ PH SI ZA',
  '00000': 'BA DE EE ES FI FR HR ID IT KR MC MX MY RS SM TH TR UA',
  AD000: 'AD',
  '00-000': 'PL',
  '000 00': 'CZ GR SE SK',
  '000000': 'CN IN RO RU SG',
  '0000 AA': 'NL',
  '0000000': 'CL IL',
  'A0A 0A0': 'CA',
  '000-0000': 'JP',
  '00000-000': 'BR',
}

const postalCodes: Readonly<Record<string, string | undefined>> = Object.fromEntries(
  Object.entries(forms).flatMap(([form, countries]) => countries.split(' ').map((country) => [country, form])),
)

const british = /^(GIR 0AA|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})$/

/** Countries that write them in several ways. */
const manyForms: Readonly<Record<string, RegExp>> = {
  GB: british,
  GG: british,
  IM: british,
  JE: british,
  IE: /^(D6W|[A-Z]\d{2}) [A-Z\d]{4}$/,
  LV: /^(LV-)?\d{4}$/,
  LT: /^(LT-)?\d{5}$/,
  LU: /^(L-)?\d{4}$/,
  PT: /^\d{4}(-\d{3})?$/,
  US: /^\d{5}(-\d{4})?$/,
  TW: /^\d{3}(\d{2,3})?$/,
  AR: /^([A-Z]\d{4}[A-Z]{3}|\d{4})$/,
}

/** Parts that a complete address has, by country, besides a line and a city. */
const withRegion = new Set(['US', 'CA', 'AU', 'BR', 'CN', 'IN', 'JP', 'IT', 'ES', 'TW', 'KR'])

const pattern = (form: string): RegExp =>
  new RegExp(`^${form.replace(/[0A]/g, (sign) => (sign === '0' ? '\\d' : '[A-Z]'))}$`)

/** Codes of several lengths, of which the long ones have a dash: how many digits stand before it. */
const dashed: Readonly<Record<string, number>> = { US: 5, PT: 4 }

/** A code as its country writes it: `SW1A 1AA` of `sw1a1aa`, `111 22` of `S-11122`, `150-0001` of `〒１５０－０００１`. */
function spaced(code: string, country: string): string {
  const upper = code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/^(〒\s*|[A-Z]{1,2}-(?=\d))/, '')
  const tight = upper.replace(/[\s-]/g, '')
  const split = (at: number, sign: string) => `${tight.slice(0, at)}${sign}${tight.slice(at)}`
  if (manyForms[country] === british) return split(-3, ' ')
  const beforeDash = dashed[country]
  if (beforeDash && tight.length > beforeDash) return split(beforeDash, '-')
  if (country === 'IE') return split(3, ' ')
  if (manyForms[country]) return upper
  const at = postalCodes[country]?.search(/[ -]/) ?? -1
  return at < 0 ? tight : split(at, postalCodes[country]?.[at] as string)
}

/** The postal code as its country writes it; null when it is none of that country's. Of other countries as it is. */
export function postalCode(written: string, country: string): string | null {
  const form = manyForms[country] ?? (postalCodes[country] ? pattern(postalCodes[country]) : undefined)
  if (!form) return written
  const code = spaced(written, country)
  return form.test(code) ? code : null
}

interface Parts {
  readonly countryCode: string
  readonly postalCode: string | null
  readonly region: string | null
}

/** What its country asks for and the address has not. */
export const missingParts = ({ countryCode, postalCode, region }: Parts): ('POSTAL_CODE' | 'REGION')[] => [
  ...(!postalCode && (postalCodes[countryCode] ?? manyForms[countryCode]) ? (['POSTAL_CODE'] as const) : []),
  ...(!region && withRegion.has(countryCode) ? (['REGION'] as const) : []),
]
