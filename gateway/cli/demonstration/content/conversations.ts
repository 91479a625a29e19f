export type Channel = 'CALL' | 'EMAIL' | 'MEETING' | 'CHAT' | 'NOTE'
export type Direction = 'INBOUND' | 'OUTBOUND' | 'INTERNAL'

/** What was said. `{product}`, `{order}`, `{invoice}`, `{campaign}`, `{customer}`, `{contact}` and `{us}` are filled in. */
export interface Said {
  readonly channel: Channel
  readonly direction: Direction
  readonly subject: string
  readonly body: string
}

export type Occasion =
  'ordering' | 'complaint' | 'answer' | 'reminder' | 'promise' | 'invitation' | 'interest' | 'contact'

const mail = (direction: 'INBOUND' | 'OUTBOUND', subject: string, body: string): Said => ({
  channel: 'EMAIL',
  direction,
  subject,
  body,
})
const call = (direction: 'INBOUND' | 'OUTBOUND', subject: string, body: string): Said => ({
  channel: 'CALL',
  direction,
  subject,
  body,
})
const chat = (subject: string, body: string): Said => ({ channel: 'CHAT', direction: 'INBOUND', subject, body })
const meeting = (subject: string, body: string): Said => ({ channel: 'MEETING', direction: 'OUTBOUND', subject, body })
const note = (subject: string, body: string): Said => ({ channel: 'NOTE', direction: 'INTERNAL', subject, body })

type Texts = Readonly<Record<Occasion, readonly Said[]>>

const norwegian: Texts = {
  ordering: [
    mail(
      'INBOUND',
      'Bestilling: {product}',
      'Hei,\n\nkan dere legge inn {product} og resten som sist? Fint om alt kommer samlet.\n\nHilsen {contact}',
    ),
    call(
      'INBOUND',
      'Ringte inn ordre {order}',
      '{contact} bestilte på telefon. Viktigst er {product}. Levering på vanlig sted, helst før klokken ti.',
    ),
    chat(
      'Er {product} på lager?',
      'Kunde: Har dere nok {product} til i morgen?\nVi: Ja, vi holder av til dere.\nKunde: Supert, da legger jeg inn ordren.',
    ),
    mail(
      'OUTBOUND',
      'Ordrebekreftelse {order}',
      'Hei {contact},\n\ntakk for bestillingen. Ordre {order} er bekreftet, og varene pakkes fra lageret vårt i løpet av uken.\n\nVennlig hilsen\n{us}',
    ),
  ],
  complaint: [
    mail(
      'INBOUND',
      'Skadet vare i ordre {order}',
      'Hei,\n\nnoe av {product} var skadet da pallen kom. Bilder er lagt ved. Kan dere sende nytt?\n\n{contact}',
    ),
    call(
      'INBOUND',
      'Mangler {product} i leveringen',
      '{contact} savner {product} på ordre {order}. Følgeseddelen sier levert. Lageret sjekker.',
    ),
  ],
  answer: [
    mail(
      'OUTBOUND',
      'Sv: ordre {order}',
      'Hei {contact},\n\nbeklager bryet. Vi sender ny {product} med neste bil, uten kostnad for dere.\n\nVennlig hilsen\n{us}',
    ),
    call(
      'OUTBOUND',
      'Ringte tilbake om ordre {order}',
      'Avtalte ny levering av {product}. {contact} er fornøyd med løsningen.',
    ),
  ],
  reminder: [
    mail(
      'OUTBOUND',
      'Påminnelse: faktura {invoice}',
      'Hei,\n\nvi kan ikke se at faktura {invoice} er betalt. Ta gjerne kontakt om noe er uklart. Er den betalt, kan dere se bort fra denne meldingen.\n\nVennlig hilsen\n{us}, regnskap',
    ),
    call(
      'OUTBOUND',
      'Ringte om forfalt faktura {invoice}',
      'Snakket med {contact}. Fakturaen lå til godkjenning. Lovet å sjekke i dag.',
    ),
  ],
  promise: [
    mail(
      'INBOUND',
      'Sv: faktura {invoice}',
      'Hei,\n\nbeklager at det har tatt tid. Faktura {invoice} betales i neste kjøring.\n\n{contact}',
    ),
    note(
      'Betalingsløfte, faktura {invoice}',
      'Kunden har bedt om noen uker ekstra. Følges opp før nye ordre på kreditt.',
    ),
  ],
  invitation: [
    mail(
      'OUTBOUND',
      '{campaign}',
      'Hei {contact},\n\ni disse ukene har vi gode priser på blant annet {product}. Svar på denne e-posten, så ordner vi resten.\n\nVennlig hilsen\n{us}',
    ),
  ],
  interest: [
    mail(
      'INBOUND',
      'Sv: {campaign}',
      'Hei,\n\ndette var interessant. Hva blir prisen på {product} hvis vi tar litt mer enn vanlig?\n\n{contact}',
    ),
    call(
      'INBOUND',
      'Spørsmål om {campaign}',
      '{contact} lurte på om {product} er med i tilbudet. Bekreftet pris og leveringstid.',
    ),
  ],
  contact: [
    meeting(
      'Kundemøte hos {customer}',
      'Gikk gjennom sortiment og innkjøp. {contact} vil gjerne prøve {product}. Sender prøver før neste møte.',
    ),
    meeting(
      'Årsgjennomgang med {customer}',
      'Så på volum, leveringspresisjon og priser. Ønsker faste leveringsdager. Avtaler ny prisliste.',
    ),
    meeting(
      'Produktdemonstrasjon',
      'Viste {product} for de ansatte. God stemning og mange spørsmål om bruk og oppbevaring.',
    ),
    call(
      'OUTBOUND',
      'Oppfølging: {product}',
      'Hørte hvordan {product} fungerer. {contact} er fornøyd og vurderer større kvantum.',
    ),
    call(
      'INBOUND',
      'Ny leveringsadresse?',
      '{contact} spurte om varene kan settes av i bakgården mens det bygges om. Sjåføren har fått beskjed.',
    ),
    chat('Når kommer leveringen?', 'Kunde: Når kommer bilen i dag?\nVi: Mellom ni og elleve.\nKunde: Takk!'),
    chat(
      'Åpningstider i ferien',
      'Kunde: Holder dere åpent i fellesferien?\nVi: Ja, men siste frist for ordre er klokken tolv.',
    ),
    note('Ny kontaktperson', '{contact} har tatt over innkjøp. Foretrekker e-post om formiddagen.'),
    note(
      'Konkurrent inne med tilbud',
      '{customer} har fått tilbud fra en annen grossist på varer som {product}. Bør følges opp.',
    ),
    mail(
      'INBOUND',
      'Datablad for {product}',
      'Hei,\n\nkan dere sende oppdatert datablad for {product}? Vi fornyer internkontrollen.\n\n{contact}',
    ),
    mail(
      'OUTBOUND',
      'Datablad og ny prisliste',
      'Hei {contact},\n\nher er datablad og gjeldende prisliste. {product} har samme pris som før.\n\nVennlig hilsen\n{us}',
    ),
  ],
}

const english: Texts = {
  ordering: [
    mail(
      'INBOUND',
      'Order: {product}',
      'Hello,\n\nplease put us down for {product} and the usual items. One delivery if you can.\n\nBest regards\n{contact}',
    ),
    mail(
      'OUTBOUND',
      'Order confirmation {order}',
      'Dear {contact},\n\nthank you for your order. {order} is confirmed and will be packed this week.\n\nKind regards\n{us}',
    ),
    call(
      'INBOUND',
      'Phoned in order {order}',
      '{contact} ordered by phone. {product} is what they need most. Same forwarder as last time.',
    ),
  ],
  complaint: [
    mail(
      'INBOUND',
      'Damaged goods, order {order}',
      'Hello,\n\nsome of the {product} arrived damaged. Photos are attached. Could you replace it?\n\n{contact}',
    ),
  ],
  answer: [
    mail(
      'OUTBOUND',
      'Re: order {order}',
      'Dear {contact},\n\nwe are sorry about that. New {product} will leave with the next truck, free of charge.\n\nKind regards\n{us}',
    ),
  ],
  reminder: [
    mail(
      'OUTBOUND',
      'Reminder: invoice {invoice}',
      'Dear {contact},\n\naccording to our records invoice {invoice} is still open. If something is unclear, just call. If you have paid it by now, please ignore this message.\n\nKind regards\n{us}, accounts',
    ),
  ],
  promise: [
    mail(
      'INBOUND',
      'Re: invoice {invoice}',
      'Hello,\n\napologies for the delay. Invoice {invoice} is in our next payment run.\n\n{contact}',
    ),
  ],
  invitation: [
    mail(
      'OUTBOUND',
      'For you: {campaign}',
      'Dear {contact},\n\nthese weeks we have special prices on {product} and more. Reply to this message and we will take care of the rest.\n\nKind regards\n{us}',
    ),
  ],
  interest: [
    mail(
      'INBOUND',
      'Re: {campaign}',
      'Hello,\n\nthis is interesting. What would {product} cost if we take more than usual, freight included?\n\n{contact}',
    ),
  ],
  contact: [
    meeting(
      'Video meeting with {customer}',
      'Went through range, freight and lead times. {contact} would like samples of {product}.',
    ),
    call(
      'OUTBOUND',
      'Follow-up on {product}',
      'Asked how {product} is doing. {contact} is happy with it and asked about a yearly agreement.',
    ),
    mail(
      'INBOUND',
      'Product sheet for {product}',
      'Hello,\n\ncould you send us the current product sheet for {product} in English?\n\n{contact}',
    ),
    chat(
      'Delivery time to us?',
      'Customer: How long does a pallet take?\nUs: Three to five working days.\nCustomer: Fine, thank you.',
    ),
    note('Freight agreement', 'Agreed to consolidate orders every second week. Invoice terms as before.'),
  ],
}

export const texts: Readonly<Record<'no' | 'en', Texts>> = { no: norwegian, en: english }
