/** Postal codes by country as they are written: `0` stands for a digit, `A` for a letter. */
const postalCodes: Readonly<Record<string, string>> = {
  ...{ AD: 'AD000', AT: '0000', AU: '0000', BA: '00000', BE: '0000', BG: '0000', BR: '00000-000', CA: 'A0A 0A0' },
  ...{ CH: '0000', CL: '0000000', CN: '000000', CY: '0000', CZ: '000 00', DE: '00000', DK: '0000', EE: '00000' },
  ...{
    ES: '00000',
    FI: '00000',
    FO: '000',
    FR: '00000',
    GL: '0000',
    GR: '000 00',
    HR: '00000',
    HU: '0000',
    ID: '00000',
  },
  ...{ IL: '0000000', IN: '000000', IS: '000', IT: '00000', JP: '000-0000', KR: '00000', LI: '0000', MC: '00000' },
  ...{ MX: '00000', MY: '00000', NL: '0000 AA', NO: '0000', NZ: '0000', PH: '0000', PL: '00-000', RO: '000000' },
  ...{ RS: '00000', RU: '000000', SE: '000 00', SG: '000000', SI: '0000', SK: '000 00', SM: '00000', TH: '00000' },
  ...{ TR: '00000', UA: '00000', ZA: '0000' },
}

/** Countries that write them in several ways. */
const manyForms: Readonly<Record<string, RegExp>> = {
  GB: /^(GIR 0AA|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})$/,
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

/** A code as its country writes it: `SW1A 1AA` of `sw1a1aa`, `111 22` of `S-11122`. */
function spaced(code: string, country: string): string {
  const upper = code.toUpperCase().replace(/^[A-Z]{1,2}-(?=\d)/, '')
  const tight = upper.replace(/[\s-]/g, '')
  const split = (at: number, sign: string) => `${tight.slice(0, at)}${sign}${tight.slice(at)}`
  if (country === 'GB') return split(-3, ' ')
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
