/** Languages that texts are searched in, by PostgreSQL's names. `simple`: unknown, words are taken as they stand. */
export const languages = [
  'simple',
  'norwegian',
  'english',
  'german',
  'swedish',
  'danish',
  'dutch',
  'finnish',
  'french',
  'italian',
  'portuguese',
  'spanish',
  'russian',
] as const

export type Language = (typeof languages)[number]
