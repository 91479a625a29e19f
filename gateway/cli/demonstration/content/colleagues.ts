/** Who works together, by what they do. */
export const teamIdeas = [
  { name: 'Salg', does: ['sales'] },
  { name: 'Kundeservice', does: ['service'] },
  { name: 'Økonomi', does: ['finance'] },
  { name: 'Lager og innkjøp', does: ['stock'] },
] as const

/** What the company keeps of its customers beyond what everybody does. */
export const fieldIdeas = [
  {
    record: 'CUSTOMER',
    code: 'leveringsdag',
    kind: 'CHOICE',
    label: 'Fast leveringsdag',
    options: ['Mandag', 'Tirsdag', 'Torsdag'].map((label) => ({ code: label.toUpperCase(), label })),
  },
  { record: 'CUSTOMER', code: 'seter', kind: 'NUMBER', label: 'Sitteplasser', min: '0', decimals: 0 },
  { record: 'OPPORTUNITY', code: 'konkurrent', kind: 'TEXT', label: 'Kjøper i dag av', maxLength: 100 },
] as const

export const noteIdeas = [
  { text: 'Inngangen til lageret er på baksiden. Porten er 2,6 meter høy: liten bil.', pinned: true },
  { text: 'Ringes helst før klokken ti. Kjøkkensjefen bestemmer, men innkjøp skriver under.', pinned: false },
  { text: 'Bytter eier til sommeren. Rammeavtalen må tas opp på nytt med dem som kommer.', pinned: false },
  { text: 'Vil ha alle fakturaer samlet siste dag i måneden.', pinned: true },
] as const

/** What was said of an open opportunity, and what was answered. */
export const commentIdeas = [
  { says: 'De har fått tilbud fra en annen også. Kan vi gi ti prosent på kaffen?', answers: 'Ja, om de tar den hele året.' },
  { says: 'Tilbudet er sendt. Jeg ringer på torsdag.', answers: 'Husk å spørre om leveringsdag.' },
  { says: 'Smaksprøvene falt i smak. Nå gjelder det bare prisen.', answers: 'Da tar vi det på mandagsmøtet.' },
  { says: 'Innkjøperen har sluttet. Vet noen hvem som tar over?', answers: 'Daglig leder, inntil videre.' },
] // prettier-ignore

export const segmentIdeas = [
  {
    name: 'I Sverige, Danmark og Finland',
    description: 'For nyheter om frakt og toll.',
    rule: { or: ['SE', 'DK', 'FI'].map((countryCode) => ({ address: { countryCode } })) },
  },
  {
    name: 'Vil ha nyheter på e-post',
    rule: { consent: { channel: 'EMAIL', purpose: 'MARKETING', state: 'GIVEN' } },
  },
  {
    name: 'Ikke hørt fra på et kvartal',
    description: 'Ringes av den som har kunden.',
    rule: { customer: { kind: 'ORGANISATION' }, interactions: { most: 0, withinDays: 90 } },
  },
] as const
