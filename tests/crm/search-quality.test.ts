import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { addCustomer, testCrm, type TestCrm } from './crm.ts'

/** Of each language what people wrote, what finds it, and what is in none of it. Told by its letters, or declared. */
const golden: Record<string, { texts: string[]; found: [text: string, ...by: string[]][]; none: string[] }> = {
  NORWEGIAN: {
    texts: [
      'Vi har dessverre mottatt to ødelagte pumper som må byttes på verkstedet før helgen.',
      'Kunden ønsker et nytt tilbud på leveringer til alle butikkene i Tromsø neste måned.',
    ],
    found: [
      [
        'Vi har',
        'pumpe',
        'ødelagt pumpe',
        'odelagt',
        'verkstedene',
        'pumper på verkstedet',
        '"ødelagte pumper"',
        'PUMPEN',
      ],
      ['Kunden', 'levering', 'butikk tromso', 'tilbudet', 'måneder', 'butik*'],
    ],
    none: ['pumpe levering', '"pumper ødelagte"', 'kompressor'],
  },
  ENGLISH: {
    texts: [
      'The customer was running out of stock and complained about our late deliveries again.',
      'We agreed to replace the broken valves and to send an updated quotation next week.',
    ],
    found: [
      ['The customer', 'run', 'complaining', 'delivery', 'the customer', 'complain* '],
      ['We agreed', 'valve', 'replaced', 'quotations', 'update', "valve's", 'quotation!'],
    ],
    none: ['valve delivery', 'compressor'],
  },
  GERMAN: {
    texts: [
      'Können Sie uns bitte die Rechnungen für die gelieferten Häuser noch einmal schicken?',
      'Der Kunde hat den Vertrag über die Wartung der Pumpen gekündigt, weil wir zu spät geliefert haben.',
    ],
    found: [
      ['Können', 'Rechnung', 'Haus', 'hauser', 'Rechnungen für Häuser', '"gelieferten Häuser"'],
      ['Der Kunde', 'Verträge', 'Pumpe', 'gekundigt', 'Kunden', 'Vertrag über Wartung'],
    ],
    none: ['Rechnung Vertrag', 'Verdichter'],
  },
  FRENCH: {
    texts: [
      'Les pompes réparées ont été livrées au client hier, mais la facture n’est pas encore arrivée.',
      'Le client souhaite négocier les conditions générales du contrat de maintenance avant la fin de l’année.',
    ],
    found: [
      ['Les pompes', 'réparer', 'pompe réparée', 'livrer', 'reparees', 'factures'],
      ['Le client', 'négociation', 'condition générale', 'contrats', 'maintenance', 'année', "l'année"],
    ],
    none: ['pompe contrat', 'compresseur'],
  },
  SPANISH: {
    texts: [
      'Hemos recibido una reclamación porque las máquinas enviadas no funcionan después de la instalación.',
      'El cliente está interesado en la reparación de los equipos y pedirá más información la próxima semana.',
    ],
    found: [
      ['Hemos', 'reclamaciones', 'reclamacion', 'máquina', 'maquina', 'instalaciones', 'funcionar'],
      ['El cliente', 'reparaciones', 'equipo', 'informaciones', 'clientes', 'más información'],
    ],
    none: ['reclamación reparación', 'compresor'],
  },
  SWEDISH: {
    texts: [
      'Kunden är missnöjd med åtgärderna och vill att vi skickar en ny räkning för pumparna.',
      'Vi kom överens om att leverera ventilerna till fabriken i Göteborg nästa vecka.',
    ],
    found: [
      ['Kunden är', 'åtgärd', 'räkningar', 'pump', 'rakning', 'pumpar'],
      ['Vi kom', 'ventil', 'leverera', 'fabriker goteborg', 'veckor'],
    ],
    none: ['räkning ventil', 'kompressor'],
  },
  DANISH: {
    texts: [
      'Kunden er utilfreds med leveringen, fordi der mangler tre pumper, og vil gerne have en kreditnota.',
      'Vi aftalte at sende et nyt tilbud på reparationerne, når vi har undersøgt maskinerne på fabrikken.',
    ],
    found: [
      ['Kunden er', 'pumperne', 'levering', 'kreditnotaen', 'kunder'],
      ['Vi aftalte', 'tilbuddet', 'reparation', 'maskine', 'undersogt', 'fabrik'],
    ],
    none: ['kreditnota tilbud', 'kompressor'],
  },
  FINNISH: {
    texts: [
      'Asiakas valitti rikkinäisistä pumpuista ja pyysi uutta tarjousta ennen kuukauden loppua.',
      'Sovimme, että lähetämme laskun uudestaan ja toimitamme venttiilit tehtaalle ensi viikolla.',
    ],
    found: [
      ['Asiakas', 'asiakas', 'tarjousta', 'rikkinaisista', 'kuukauden'],
      ['Sovimme', 'lasku', 'venttiili', 'viikolla'],
    ],
    none: ['tarjousta lasku', 'kompressori'],
  },
  DUTCH: {
    texts: [
      'De klant heeft geklaagd over de geleverde pompen en wil dat wij de facturen opnieuw versturen.',
      'We hebben afgesproken dat de kapotte kleppen volgende week worden vervangen in de fabriek.',
    ],
    found: [
      ['De klant', 'pomp', 'klanten', 'factuur', 'facturen'],
      ['We hebben', 'kleppen', 'fabrieken', 'weken'],
    ],
    none: ['pomp kleppen', 'compressor'],
  },
  PORTUGUESE: {
    texts: [
      'O cliente fez uma reclamação porque as máquinas não funcionam desde a última instalação na fábrica.',
      'Combinamos enviar mais informações sobre a reparação das bombas até ao fim do mês que vem.',
    ],
    found: [
      ['O cliente', 'reclamações', 'máquina', 'maquinas', 'instalações', 'fábricas', 'reclamacao'],
      ['Combinamos', 'informação', 'reparações', 'bomba', 'informacoes', 'meses'],
    ],
    none: ['reclamação bomba', 'compressor'],
  },
  ITALIAN: {
    texts: [
      'Il cliente ha chiesto la riparazione delle pompe consegnate ieri perché la qualità non è buona.',
      'Abbiamo concordato di spedire le nuove valvole alla fabbrica entro la fine della settimana.',
    ],
    found: [
      ['Il cliente', 'riparazioni', 'pompa', 'clienti', 'qualità', 'consegna'],
      ['Abbiamo', 'valvola', 'spedire', 'fabbriche', 'settimane'],
    ],
    none: ['pompa valvola', 'compressore'],
  },
  RUSSIAN: {
    texts: [
      'Клиент жалуется на сломанные насосы и просит прислать новый счёт до конца месяца.',
      'Мы договорились отправить обновлённое предложение по ремонту клапанов на следующей неделе.',
    ],
    found: [
      ['Клиент', 'насос', 'клиенты', 'счета', 'счет', 'месяц'],
      ['Мы', 'предложения', 'ремонта', 'отправить', 'обновленное'],
    ],
    none: ['насос ремонт', 'компрессор'],
  },
}

let crm: TestCrm
let customer: string
beforeAll(async () => {
  crm = await testCrm()
  customer = (await addCustomer(crm, 'Pumpeverket AS')).id
})
afterAll(() => crm.close())

const log = async (subject: string, body?: string, input: object = {}): Promise<Data> => {
  const { logged } = await crm.ask(
    `mutation ($input: LogInteractionInput!) { logged: logInteraction(input: $input) { ... on Interaction { id language } ... on UserError { message } } }`,
    { input: { customerId: customer, channel: 'NOTE', subject, body, ...input } },
  )
  if (!logged.id) throw new Error(logged.message)
  return logged
}

const searching = /* GraphQL */ `
  query ($text: String!, $language: TextLanguage, $first: Int, $after: String) {
    search(text: $text, language: $language, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        title
        language
        excerpt {
          text
          found
        }
      }
    }
  }
`
const search = async (text: string, more: object = {}): Promise<Data> =>
  (await crm.ask(searching, { text, ...more })).search
const titles = async (text: string, more?: object): Promise<string[]> =>
  (await search(text, more)).nodes.map((hit: Data) => hit.title)
const refused = async (text: string, more: object = {}) =>
  (await crm.execute(searching, { text, ...more })).errors?.[0]?.extensions['code']

describe.each(Object.entries(golden))('%s', (language, { texts, found, none }) => {
  const told: string[] = []
  beforeAll(async () => {
    for (const text of texts) told.push((await log(text.slice(0, 14), text)).language)
  })

  it('is told by its letters', () => {
    expect(told).toEqual([language, language])
  })

  it.each(found.flatMap(([text, ...queries]) => queries.map((query) => [query, text] as const)))(
    '%s finds "%s…"',
    async (query, beginning) => {
      const among = (await titles(query, { language })).filter((title) => title.startsWith(beginning))
      expect(among).toHaveLength(1)
      expect(await titles(query)).toContain(among[0])
    },
  )

  it.each(none)('%s finds nothing', async (query) => {
    expect(await titles(query, { language })).toEqual([])
  })
})

describe('what is sought', () => {
  it('leaves out a word in all its forms, with accents too', async () => {
    expect(await titles('cliente -reclamaciones -reclamação -chiesto', { language: 'SPANISH' })).toEqual([
      'El cliente est',
    ])
    expect(await titles('cliente -reclamación', { language: 'SPANISH' })).toEqual(['El cliente est'])
  })

  it('ranks the title over the text, and the newer of equals first', async () => {
    const body = 'We talked about nothing else the whole day, and then about the price.'
    await log('Aftermath', 'The gasket was what we talked about the whole day, and then the price.', {
      occurredAt: '2026-03-01T00:00:00Z',
    })
    for (const day of ['2026-01-02', '2026-01-03', '2026-01-01'])
      await log(`Gasket ${day}`, body, { occurredAt: `${day}T00:00:00Z` })
    expect(await titles('gaskets')).toEqual([
      'Gasket 2026-01-03',
      'Gasket 2026-01-02',
      'Gasket 2026-01-01',
      'Aftermath',
    ])
  })

  it('keeps its pages while more is written', async () => {
    for (let i = 0; i < 6; i++) await log(`Sprocket ${i}`, undefined, { occurredAt: `2026-01-01T00:00:0${i}Z` })
    const first = await search('sprockets', { first: 3 })
    await log('Sprocket new', undefined, { occurredAt: '2026-02-01T00:00:00Z' })
    const next = await titles('sprockets', { first: 3, after: first.pageInfo.endCursor })
    expect([...first.nodes.map((hit: Data) => hit.title), ...next].map((title) => title.slice(-1))).toEqual([
      ...'543210',
    ])
  })

  it('shows the words found as they were written, in whatever form, as plain text', async () => {
    const marked = async (text: string) =>
      (await search(text)).nodes.map(({ excerpt }: Data) =>
        excerpt.map((part: Data) => (part.found ? `[${part.text}]` : part.text)).join(''),
      )
    await log('Nota', 'Esta reclamación <img src=x onerror=alert(1)> no está resuelta todavía & sigue abierta.', {
      language: 'SPANISH',
    })
    const shown = await marked('reclamaciones resuelta')
    expect(shown).toEqual([
      'Esta [reclamación] <img src=x onerror=alert(1)> no está [resuelta] todavía & sigue abierta',
    ])
    expect(await marked('reclamacion resuelta')).toEqual(shown)
  })

  it('is refused where it names no word, and finds what is short', async () => {
    expect(await refused('the of and', { language: 'ENGLISH' })).toBe('BAD_USER_INPUT')
    expect(await refused('og på for', { language: 'NORWEGIAN' })).toBe('BAD_USER_INPUT')
    expect(await refused('... !? — «»'), 'points').toBe('BAD_USER_INPUT')
    expect(await refused('🎉')).toBe('BAD_USER_INPUT')
    expect(await refused('a'.repeat(10_000)), 'long').toBe('BAD_USER_INPUT')
    expect(await refused('og på for'), 'in no text of a language that looks for them').toBe('BAD_USER_INPUT')
    expect(await refused('le*'), 'a beginning of two letters').toBe('BAD_USER_INPUT')
    await log('Julebord', 'Vi serverte and med rødkål og poteter til alle kundene på julebordet i går.')
    expect(await titles('and'), 'common in English, and a duck in Norwegian').toEqual(['Julebord'])
    await log('Møte med HR om IT i Å', 'Vi snakket om B2B og 5G 🎉 med A/S Norge på kontoret i går.')
    for (const text of ['HR', 'å hr', '5G', 'b2b 🎉', 'møte, (HR)?', "'HR' & | ! :* <-> \\"])
      expect(await titles(text), text).toContain('Møte med HR om IT i Å')
  })

  it('takes texts of whatever letters', async () => {
    for (const body of [
      'ʼ ʹ ‘’ \\ \' " ´',
      'n̈ ̈ ̈x',
      'ﬃ ½ ㎯ Ⅷ ʼʼ',
      `${'字'.repeat(20_000)}`,
      'å'.repeat(10_000),
      '\u0000a'.slice(1),
      "l'été d’été O’Brien",
    ])
      expect((await log('Odd', body)).id).toBeTruthy()
    const unlike = Array.from({ length: 100_000 }, (_, i) => String.fromCodePoint(0x4e00 + ((i * 7919) % 20_000))).join(
      '',
    )
    expect((await log('Odd', unlike)).id).toBeTruthy()
    expect(await titles("l'ete O'Brien")).toEqual(['Odd'])
  })

  it.each([
    ['中文', '我们昨天讨论了水泵的价格和交货时间。', ['水泵', '价格', '"交货时间"', '讨论 水泵'], ['泵水', '价水']],
    ['日本語', '昨日、ポンプの納期についてお客様と話しました。', ['ポンプ', '納期', 'お客様'], ['納客']],
    ['ไทย', 'เราคุยกันเรื่องราคาปั๊มน้ำเมื่อวานนี้', ['ราคา', 'ปั๊มน้ำ'], ['ลูกค้า']],
    ['한국어', '어제 펌프 가격에 대해 이야기했습니다', ['펌프', '어제 펌프'], ['납기']],
    ['عربي', 'تحدثنا أمس مع العميل عن سعر المضخة الجديدة', ['المضخة', 'العميل سعر'], ['تسليم']],
    ['עברית', 'דיברנו אתמול עם הלקוח על מחיר המשאבה', ['המשאבה', 'מחיר'], ['אספקה']],
    ['ελληνικά', 'Μιλήσαμε χθες με τον πελάτη για την τιμή της αντλίας', ['αντλίας', 'τιμη'], ['παράδοση']],
  ])('finds words of %s', async (title, body, found, none) => {
    await log(title, body)
    for (const text of found) {
      const { nodes } = await search(text)
      expect(
        nodes.map((hit: Data) => hit.title),
        text,
      ).toContain(title)
      expect(
        nodes.find((hit: Data) => hit.title === title).excerpt.some((part: Data) => part.found),
        text,
      ).toBe(true)
    }
    for (const text of none) expect(await titles(text), text).not.toContain(title)
  })

  it('finds words of a text in two languages as they stand in it', async () => {
    await log(
      'Videresendt',
      'Hei, se under hva de skriver til oss om leveransen. Regards: please confirm the shipment of the turbines before Friday.',
    )
    for (const text of ['leveransen', 'shipment', 'turbines confirm'])
      expect(await titles(text)).toContain('Videresendt')
  })
})
