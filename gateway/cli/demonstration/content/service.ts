type Priority = 'LOW' | 'NORMAL' | 'HIGH' | 'URGENT'

/** What was said of a case, so many days after it was opened, and at what o'clock by UTC. */
export interface CaseMessage {
  readonly direction: 'INBOUND' | 'OUTBOUND' | 'INTERNAL'
  readonly day: number
  readonly hour: number
  readonly body: string
}

export interface CaseIdea {
  readonly subject: string
  readonly description: string
  readonly channel: 'EMAIL' | 'PHONE' | 'CHAT' | 'WEB'
  readonly priority: Priority
  readonly queue: 'levering' | 'faktura' | 'varer'
  /** Days before the day that is told on. */
  readonly openedAgo: number
  readonly said: readonly CaseMessage[]
  /** What became of it, each on that day after it was opened; what the customer says takes it up again by itself. */
  readonly moves: readonly (readonly [
    'IN_PROGRESS' | 'WAITING_FOR_CUSTOMER' | 'RESOLVED' | 'CLOSED' | 'CANCELLED',
    number,
  ])[]
  /** The code of an article that was used; it settled what is resolved. */
  readonly article?: string
  readonly rating?: { readonly score: number; readonly comment?: string }
}

export const officeHours = {
  code: 'kontor',
  name: 'Kontortid',
  timeZone: 'Europe/Oslo',
  hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '08:00', to: '16:00' })),
  holidaysOf: { country: 'NO' },
} as const

export const queues = [
  { code: 'levering', name: 'Levering og skader' },
  { code: 'faktura', name: 'Faktura og betaling' },
  { code: 'varer', name: 'Varer og sortiment' },
] as const

const promise = (priority: Priority, hours: number, days: number) => ({
  priority,
  firstResponseMinutes: hours * 60,
  resolutionMinutes: days * 8 * 60,
})

/** Hours and days of the office's. */
export const servicePolicy = {
  code: 'alle',
  name: 'Det vi lover alle kunder',
  calendar: officeHours.code,
  escalateAtPercent: 80,
  targets: [promise('URGENT', 1, 1), promise('HIGH', 2, 2), promise('NORMAL', 4, 4), promise('LOW', 8, 8)],
} as const

const from = (day: number, hour: number, body: string): CaseMessage => ({ direction: 'INBOUND', day, hour, body })
const to = (day: number, hour: number, body: string): CaseMessage => ({ direction: 'OUTBOUND', day, hour, body })
const among = (day: number, hour: number, body: string): CaseMessage => ({ direction: 'INTERNAL', day, hour, body })

/** Settled ones first: the later ones are still open. */
export const caseIdeas: readonly CaseIdea[] = [
  {
    subject: 'Knuste glass i leveransen', channel: 'EMAIL', priority: 'HIGH', queue: 'levering', openedAgo: 58, article: 'skade',
    description: 'To av esker med syltetøy var knust da pallen kom. Bilder er lagt ved. Kan dere sende nytt før helgen?',
    said: [to(0, 9, 'Det beklager vi. Nye esker går med bilen i morgen, og dere krediteres for de knuste.'), from(4, 8, 'Alt kom helt frem. Takk for rask hjelp!')],
    moves: [['IN_PROGRESS', 0], ['RESOLVED', 1], ['RESOLVED', 4], ['CLOSED', 7]],
    rating: { score: 5, comment: 'Svar innen en time.' },
  },
  {
    subject: 'Faktura mangler bestillingsnummer', channel: 'EMAIL', priority: 'NORMAL', queue: 'faktura', openedAgo: 44, article: 'ehf',
    description: 'Regnskapssystemet vårt avviser fakturaen fordi referansen vår mangler.',
    said: [to(0, 12, 'Hvilken referanse skal stå der? Vi legger den fast inn på dere.'), from(1, 9, 'Innkjøp 4471, takk.'), to(1, 10, 'Ny faktura er sendt som EHF med referansen.')],
    moves: [['WAITING_FOR_CUSTOMER', 0], ['RESOLVED', 1], ['CLOSED', 4]],
    rating: { score: 4 },
  },
  {
    subject: 'Kaffen smaker harskt', channel: 'PHONE', priority: 'NORMAL', queue: 'varer', openedAgo: 37, article: 'lagring',
    description: 'Gjelder den siste sekken. Den har stått åpen på kjøkkenet ved siden av ovnen.',
    said: [to(0, 13, 'Kaffe tåler ikke varme og lys. Vi sender rådene våre om lagring, og en ny sekk til halv pris.')],
    moves: [['IN_PROGRESS', 0], ['RESOLVED', 0], ['CLOSED', 3]],
    rating: { score: 3, comment: 'Greit, men jeg skulle gjerne visst det før.' },
  },
  {
    subject: 'Leveransen kom tre timer for sent', channel: 'CHAT', priority: 'URGENT', queue: 'levering', openedAgo: 26,
    description: 'Vi hadde selskap klokken tolv og måtte handle i butikken.',
    said: [among(1, 8, 'Sjåføren ble stående på fjellet. Vi burde ha ringt.'), to(2, 9, 'Vi beklager. Frakten trekkes fra, og dere får melding på telefon om det skjer igjen.')],
    moves: [['IN_PROGRESS', 1], ['RESOLVED', 2], ['CLOSED', 6]],
    rating: { score: 2, comment: 'Fikk svar først to dager etter.' },
  },
  {
    subject: 'Bestilte feil antall', channel: 'WEB', priority: 'LOW', queue: 'varer', openedAgo: 21,
    description: 'Vi skrev 40 esker der det skulle stått 4.',
    said: [],
    moves: [['CANCELLED', 0]],
  },
  {
    subject: 'Allergener i krydderblandingen', channel: 'EMAIL', priority: 'HIGH', queue: 'varer', openedAgo: 15, article: 'allergener',
    description: 'En gjest reagerte. Er det sellerifrø i blandingen?',
    said: [to(0, 8, 'Ja, selleri står på pakningen og i datablad 7. Vi legger ved oversikten over alle allergener.')],
    moves: [['IN_PROGRESS', 0], ['RESOLVED', 0]],
    rating: { score: 5 },
  },
  {
    subject: 'Kreditnota for retur er ikke kommet', channel: 'EMAIL', priority: 'NORMAL', queue: 'faktura', openedAgo: 12, article: 'retur',
    description: 'Vi sendte tilbake to esker for tre uker siden.',
    said: [to(0, 11, 'Har dere nummeret på returseddelen?')],
    moves: [['WAITING_FOR_CUSTOMER', 0]],
  },
  {
    subject: 'Pall med skadet emballasje', channel: 'PHONE', priority: 'HIGH', queue: 'levering', openedAgo: 8,
    description: 'Nederste lag er vått. Sjåføren noterte det på fraktbrevet.',
    said: [to(0, 10, 'Sett pallen til side, så henter vi den.'), among(3, 9, 'Transportøren bestrider skaden. Fraktbrevet må finnes frem.')],
    moves: [['IN_PROGRESS', 0]],
  },
  {
    subject: 'Ønsker levering før klokken sju', channel: 'WEB', priority: 'LOW', queue: 'levering', openedAgo: 4,
    description: 'Kantinen åpner tidligere fra neste måned.',
    said: [],
    moves: [],
  },
  {
    subject: 'Purring på betalt faktura', channel: 'EMAIL', priority: 'NORMAL', queue: 'faktura', openedAgo: 2,
    description: 'Vi fikk inkassovarsel på en faktura som er betalt. Kvittering er lagt ved.',
    said: [],
    moves: [],
  },
] // prettier-ignore
