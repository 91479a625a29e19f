export interface LeadIdea {
  readonly name: string | null
  readonly organisation: string | null
  readonly title?: string
  readonly countryCode: 'NO' | 'SE' | 'DK'
  readonly source: 'CAMPAIGN' | 'EVENT' | 'REFERRAL' | 'WEBSITE' | 'COLD_CALL'
  /** Days before the day that is told on. */
  readonly cameAgo: number
  readonly status: 'NEW' | 'WORKING' | 'QUALIFIED' | 'DISQUALIFIED'
  readonly reason?: 'PRICE' | 'NO_NEED' | 'NO_ANSWER'
  /** What it may buy of one of the customers that there are, in NOK: it has become one's contact. */
  readonly sells?: string
}

export const leadIdeas: readonly LeadIdea[] = [
  { name: 'Sindre Holtan', organisation: 'Holtan Kafé', title: 'Daglig leder', countryCode: 'NO', source: 'WEBSITE', cameAgo: 2, status: 'NEW' },
  { name: 'Malin Ekeby', organisation: 'Ekeby Konferens', countryCode: 'SE', source: 'WEBSITE', cameAgo: 3, status: 'NEW' },
  { name: 'Vilde Storhaug', organisation: null, countryCode: 'NO', source: 'WEBSITE', cameAgo: 5, status: 'NEW' },
  { name: null, organisation: 'Nordstrand Bedriftskantiner', countryCode: 'NO', source: 'CAMPAIGN', cameAgo: 6, status: 'NEW' },
  { name: 'Jonas Brattli', organisation: 'Brattli Fjellhotell', title: 'Innkjøpssjef', countryCode: 'NO', source: 'CAMPAIGN', cameAgo: 9, status: 'WORKING' },
  { name: 'Rikke Vestermark', organisation: 'Vestermark Bageri', title: 'Indehaver', countryCode: 'DK', source: 'EVENT', cameAgo: 14, status: 'WORKING' },
  { name: 'Oda Lunde', organisation: 'Lunde Selskapslokaler', title: 'Daglig leder', countryCode: 'NO', source: 'REFERRAL', cameAgo: 17, status: 'WORKING' },
  { name: 'Emil Ravnås', organisation: 'Ravnås Kontorfellesskap', countryCode: 'NO', source: 'EVENT', cameAgo: 21, status: 'QUALIFIED' },
  { name: 'Tuva Sletten', organisation: 'Sletten Gård', title: 'Daglig leder', countryCode: 'NO', source: 'REFERRAL', cameAgo: 24, status: 'QUALIFIED' },
  { name: 'Per Anders Myhr', organisation: 'Myhr Storkjøkken', title: 'Innkjøper', countryCode: 'NO', source: 'COLD_CALL', cameAgo: 30, status: 'DISQUALIFIED', reason: 'NO_NEED' },
  { name: 'Lovisa Sandell', organisation: 'Sandell & Co', countryCode: 'SE', source: 'COLD_CALL', cameAgo: 33, status: 'DISQUALIFIED', reason: 'NO_ANSWER' },
  { name: 'Ivar Nesbakk', organisation: 'Nesbakk Catering', countryCode: 'NO', source: 'CAMPAIGN', cameAgo: 38, status: 'DISQUALIFIED', reason: 'PRICE' },
  { name: 'Selma Aasheim', organisation: null, title: 'Kantineleder', countryCode: 'NO', source: 'CAMPAIGN', cameAgo: 26, status: 'QUALIFIED', sells: '48000' },
  { name: 'Henrik Dyrnes', organisation: null, title: 'Innkjøpssjef', countryCode: 'NO', source: 'REFERRAL', cameAgo: 41, status: 'QUALIFIED', sells: '125000' },
  { name: 'Ane Kvalheim', organisation: null, countryCode: 'NO', source: 'EVENT', cameAgo: 45, status: 'WORKING', sells: '17500' },
] // prettier-ignore

/** What leads are worth more for. */
export const leadScoreRules = [
  { name: 'Bestemmer selv', condition: { titleContains: 'leder' }, points: 20 },
  { name: 'Kjøper inn', condition: { titleContains: 'innkjøp' }, points: 25 },
  { name: 'Anbefalt', condition: { sources: ['REFERRAL'] }, points: 30 },
  { name: 'Utenfor Norge', condition: { countries: ['SE', 'DK'] }, points: -10 },
] as const
