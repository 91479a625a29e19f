export const dealNames = [
  'Rammeavtale',
  'Sesongåpning',
  'Ny avdeling',
  'Bytte av leverandør',
  'Fast levering hver uke',
  'Større sortiment',
  'Prøveordre',
  'Utvidelse av kjøkkenet',
] as const

export const sources = ['REFERRAL', 'WEBSITE', 'EVENT', 'COLD_CALL', 'CAMPAIGN', 'OTHER'] as const

export const lostReasons = ['PRICE', 'COMPETITOR', 'NO_BUDGET', 'TIMING', 'NO_ANSWER', 'NO_NEED'] as const
