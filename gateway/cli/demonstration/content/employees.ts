export interface Colleague {
  readonly name: string
  readonly title: string
  /** Place in this list; none for who leads the company. */
  readonly manager?: number
  /** How many months before the day that the demonstration tells of. */
  readonly monthsEmployed: number
  readonly does: 'sales' | 'service' | 'finance' | 'stock' | 'lead'
}

export const employees: readonly Colleague[] = [
  { name: 'Ragnhild Skarvøy', title: 'Daglig leder', monthsEmployed: 176, does: 'lead' },
  { name: 'Tormod Lindvik', title: 'Salgssjef', manager: 0, monthsEmployed: 131, does: 'sales' },
  { name: 'Ingeborg Haugli', title: 'Økonomisjef', manager: 0, monthsEmployed: 118, does: 'finance' },
  { name: 'Sindre Øvrebotn', title: 'Lager- og innkjøpssjef', manager: 0, monthsEmployed: 97, does: 'stock' },
  { name: 'Maja Solheimsnes', title: 'Kundeansvarlig, Østlandet', manager: 1, monthsEmployed: 64, does: 'sales' },
  { name: 'Jonas Fagerbakk', title: 'Kundeansvarlig, Vestlandet', manager: 1, monthsEmployed: 52, does: 'sales' },
  { name: 'Aino Rautasalo', title: 'Kundeansvarlig, Norden og Europa', manager: 1, monthsEmployed: 38, does: 'sales' },
  { name: 'Filip Nyhammer', title: 'Kundeservice', manager: 1, monthsEmployed: 21, does: 'service' },
  { name: 'Thea Myklebostad', title: 'Markedskoordinator', manager: 1, monthsEmployed: 27, does: 'service' },
  { name: 'Geir Antonsvik', title: 'Regnskapsmedarbeider', manager: 2, monthsEmployed: 83, does: 'finance' },
  { name: 'Amina Warsame Dahl', title: 'Innkjøper', manager: 3, monthsEmployed: 45, does: 'stock' },
  { name: 'Odd Erik Brekkhus', title: 'Lagermedarbeider, Bergen', manager: 3, monthsEmployed: 109, does: 'stock' },
]

/** What each of them is paid a year, before tax, in NOK, in the same order. */
export const annualPay: readonly number[] = [
  1_240_000, 985_000, 940_000, 870_000, 690_000, 675_000, 662_000, 528_000, 574_000, 596_000, 583_000, 512_000,
]
