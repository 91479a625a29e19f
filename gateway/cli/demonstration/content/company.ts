/** Whom the demonstration is about. It exists nowhere else. */
export const company = {
  code: 'SKARVOY',
  name: 'Skarvøy Engros AS',
  baseCurrency: 'NOK',
  timeZone: 'Europe/Oslo',
  countryCode: 'NO',
  warehouseNames: { OSLO: 'Hovedlager Oslo', BERGEN: 'Lager Bergen' },
} as const
