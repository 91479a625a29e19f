/** The files name no company: its calendar is that of the opportunities. */
export const company = {
  code: 'PIPELINE',
  name: 'CRM pipeline sample',
  baseCurrency: 'USD',
  timeZone: 'UTC',
  fiscalYears: [2016, 2017],
} as const

export const currency = company.baseCurrency
