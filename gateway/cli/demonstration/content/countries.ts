export interface Country {
  /** `#` is any digit. Ranges that nobody is given: numbers for film and tests where there are, else impossible ones. */
  readonly organisationNumber: string
  readonly phone: string
  readonly domain: string
  readonly language: 'no' | 'en'
  /** Who of the employees looks after customers there, by place. */
  readonly accountManagers: readonly number[]
}

const abroad = { domain: 'example.com', language: 'en', accountManagers: [6] } as const

export const countries = {
  NO: {
    organisationNumber: '31#######',
    phone: '+47 00 ## ## ##',
    domain: 'example.no',
    language: 'no',
    accountManagers: [4, 5],
  },
  SE: { ...abroad, organisationNumber: '550###-####', phone: '+46 8 465 004 ##' },
  DK: { ...abroad, organisationNumber: '99######', phone: '+45 00 ## ## ##' },
  FI: { ...abroad, organisationNumber: '99#####-#', phone: '+358 00 ### ####' },
  IS: { ...abroad, organisationNumber: '990###-####', phone: '+354 000 ####' },
  DE: { ...abroad, organisationNumber: 'HRB 99####', phone: '+49 30 23125 ###' },
  NL: { ...abroad, organisationNumber: '00######', phone: '+31 00 ### ####' },
  GB: { ...abroad, organisationNumber: 'ZZ######', phone: '+44 20 7946 0###' },
  EE: { ...abroad, organisationNumber: '99######', phone: '+372 000 ####' },
} as const satisfies Record<string, Country>

export type CountryCode = keyof typeof countries
