export interface ArticleIdea {
  /** By what cases tell of it. */
  readonly code: string
  readonly title: string
  readonly body: string
  readonly moves: readonly ('PUBLISHED' | 'ARCHIVED')[]
}

/** What customer service answers by. */
export const articleIdeas: readonly ArticleIdea[] = [
  {
    code: 'skade', title: 'Varer som kommer skadet frem', moves: ['PUBLISHED'],
    body: 'Be kunden notere skaden på fraktbrevet og ta bilde før noe pakkes ut.\n\nSendes nytt samme dag når det er på lager. Skadde varer krediteres uten retur når verdien er under 2 000 kroner; ellers hentes de med neste bil.',
  },
  {
    code: 'retur', title: 'Retur og kreditnota', moves: ['PUBLISHED'],
    body: 'Uåpnede varer tas tilbake i 30 dager. Kunden får en returseddel, som legges i esken.\n\nKreditnotaen skrives når lageret har kontrollert varene, senest to arbeidsdager etter at de kom.',
  },
  {
    code: 'ehf', title: 'Faktura som EHF, med kundens referanse', moves: ['PUBLISHED'],
    body: 'Fakturaer går som EHF til alle som tar imot. Kundens bestillingsnummer eller referanse legges på kunden, slik at det står på hver faktura.\n\nAvvist faktura: krediter den, legg inn referansen og send en ny.',
  },
  {
    code: 'lagring', title: 'Slik lagres kaffe, krydder og sjokolade', moves: ['PUBLISHED'],
    body: 'Tørt, mørkt og under 20 grader. Åpnet kaffe holder smaken i to uker i tett beholder, og skal ikke stå ved ovnen.\n\nSjokolade som har stått varmt, blir grå: den kan spises, men byttes om kunden ber om det.',
  },
  {
    code: 'allergener', title: 'Allergener og datablad', moves: ['PUBLISHED'],
    body: 'De fjorten allergenene står på pakningen og i databladet for hver vare. Svar aldri etter hukommelsen: send databladet.\n\nSelleri og sennep er vanlig i krydderblandinger, og spor av nøtter i all sjokolade.',
  },
  {
    code: 'export', title: 'Deliveries outside Norway', moves: ['PUBLISHED'],
    body: 'Orders to Sweden, Denmark and Germany leave on Tuesdays. The customs declaration needs the buyer’s EORI number and the net weight of each line.\n\nInvoices are without Norwegian VAT; the buyer pays VAT on import.',
  },
  { code: 'jul', title: 'Julekurver: frister i fjor', moves: ['PUBLISHED', 'ARCHIVED'], body: 'Siste frist for kurver med eget kort var 1. desember.' },
  { code: 'pant', title: 'Pant på paller og kasser', moves: [], body: 'Utkast. Hva gjør vi med paller som ikke er våre? Avklares med lageret.' },
] // prettier-ignore
