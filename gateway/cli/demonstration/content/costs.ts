import type { Colleague } from './employees.ts'

export const costCentres = {
  ADM: 'Administrasjon',
  SALG: 'Salg',
  MARKED: 'Marked og kundeservice',
  LAGER: 'Lager og innkjøp',
} as const

export type CostCentre = keyof typeof costCentres

export const centreOf: Readonly<Record<Colleague['does'], CostCentre>> = {
  lead: 'ADM',
  finance: 'ADM',
  sales: 'SALG',
  service: 'MARKED',
  stock: 'LAGER',
}

export interface RunningCost {
  readonly account: string
  readonly centre: CostCentre
  readonly description: string
  /** A month's, in whole NOK, without tax. */
  readonly amount: number
  /** More in winter. */
  readonly isHeating?: boolean
  /** Whether 25 % of input tax comes on top. */
  readonly isTaxed: boolean
}

/** What comes every month, whoever buys. */
export const runningCosts: readonly RunningCost[] = [
  { account: '6300', centre: 'LAGER', description: 'Leie, lager Oslo og Bergen', amount: 58_000, isTaxed: true },
  { account: '6300', centre: 'ADM', description: 'Leie, kontor', amount: 14_000, isTaxed: true },
  { account: '6340', centre: 'LAGER', description: 'Strøm', amount: 12_000, isHeating: true, isTaxed: true },
  { account: '6900', centre: 'ADM', description: 'Telefon og nett', amount: 6_400, isTaxed: true },
  { account: '7320', centre: 'MARKED', description: 'Annonser', amount: 24_000, isTaxed: true },
  { account: '7140', centre: 'SALG', description: 'Reiser', amount: 16_000, isTaxed: false },
  { account: '7500', centre: 'ADM', description: 'Forsikring', amount: 7_600, isTaxed: false },
]

/** What the company began with, in NOK. */
export const beginnings = { shareCapital: 8_000_000, loan: 6_000_000 } as const
