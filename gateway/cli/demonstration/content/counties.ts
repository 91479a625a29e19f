/** Norway's counties by the first two digits of the postal codes that lie mostly in them. */
const counties: readonly (readonly [upTo: number, county: string])[] = [
  [12, 'Oslo'],
  [14, 'Akershus'],
  [18, 'Østfold'],
  [21, 'Akershus'],
  [29, 'Innlandet'],
  [30, 'Buskerud'],
  [32, 'Vestfold'],
  [36, 'Buskerud'],
  [39, 'Telemark'],
  [43, 'Rogaland'],
  [49, 'Agder'],
  [59, 'Vestland'],
  [66, 'Møre og Romsdal'],
  [69, 'Vestland'],
  [79, 'Trøndelag'],
  [89, 'Nordland'],
  [94, 'Troms'],
  [99, 'Finnmark'],
]

/** The county that a Norwegian postal code lies in. */
export function countyOf(postalCode: string): string | null {
  const digits = Number(postalCode.slice(0, 2))
  return counties.find(([upTo]) => digits <= upTo)?.[1] ?? null
}
