export interface CatalogueProduct {
  readonly sku: string
  readonly name: string
  readonly unit: string
  /** In NOK, without tax. */
  readonly price: string
  /** How many an order of a middling customer takes. */
  readonly typical: number
}

export interface Category {
  readonly name: string
  readonly taxCode: string
  /** What the goods cost, as a share of the price. */
  readonly costShare: string
  /** Which of the suppliers deliver it. */
  readonly suppliers: readonly number[]
  readonly products: readonly CatalogueProduct[]
}

const product = (sku: string, name: string, unit: string, price: string, typical: number): CatalogueProduct => ({
  sku,
  name,
  unit,
  price,
  typical,
})

export const categories: readonly Category[] = [
  {
    name: 'Kaffe og te',
    taxCode: '15',
    costShare: '0.58',
    suppliers: [0, 1],
    products: [
      product('KT-101', 'Morgenlys filterkaffe, malt 500 g', 'pose', '74.90', 24),
      product('KT-102', 'Morgenlys hele bønner 1 kg', 'pose', '148.00', 18),
      product('KT-103', 'Nordvest espresso, hele bønner 1 kg', 'pose', '172.00', 16),
      product('KT-104', 'Nordvest koffeinfri, hele bønner 1 kg', 'pose', '189.00', 6),
      product('KT-105', 'Earl Grey, 100 poser', 'eske', '96.50', 8),
      product('KT-106', 'Grønn te med sitron, 100 poser', 'eske', '102.00', 6),
      product('KT-107', 'Rooibos vanilje, løsvekt 250 g', 'pose', '84.00', 5),
      product('KT-108', 'Kakaopulver til drikke 2 kg', 'spann', '219.00', 4),
    ],
  },
  {
    name: 'Tørrvarer',
    taxCode: '15',
    costShare: '0.66',
    suppliers: [2, 3],
    products: [
      product('TV-201', 'Hvetemel siktet 25 kg', 'sekk', '238.00', 10),
      product('TV-202', 'Sammalt rug, fin 10 kg', 'sekk', '142.00', 6),
      product('TV-203', 'Havregryn store 15 kg', 'sekk', '196.00', 5),
      product('TV-204', 'Sukker 10 kg', 'sekk', '164.00', 6),
      product('TV-205', 'Jasminris 10 kg', 'sekk', '228.00', 5),
      product('TV-206', 'Olivenolje 5 l', 'kanne', '489.00', 4),
      product('TV-207', 'Havsalt, flak 1,5 kg', 'spann', '178.00', 3),
    ],
  },
  {
    name: 'Søtt',
    taxCode: '15',
    costShare: '0.61',
    suppliers: [3, 1],
    products: [
      product('SO-301', 'Mørk sjokolade, knapper 2,5 kg', 'pose', '429.00', 4),
      product('SO-302', 'Havrekjeks, enkeltpakket 150 stk', 'eske', '312.00', 5),
      product('SO-303', 'Jordbærsyltetøy 5 kg', 'spann', '349.00', 3),
      product('SO-304', 'Lynghonning 1 kg', 'glass', '189.00', 4),
    ],
  },
  {
    name: 'Servering',
    taxCode: '25',
    costShare: '0.52',
    suppliers: [4, 5],
    products: [
      product('SE-401', 'Kaffekopp Skjær, hvit 20 cl', 'stk', '68.00', 36),
      product('SE-402', 'Tallerken Skjær, flat 26 cm', 'stk', '112.00', 24),
      product('SE-403', 'Skål Skjær, dyp 18 cm', 'stk', '94.00', 24),
      product('SE-404', 'Vannglass Bris 25 cl', 'stk', '39.00', 48),
      product('SE-405', 'Serveringsfat eik 40 cm', 'stk', '279.00', 6),
      product('SE-406', 'Termokanne stål 1,9 l', 'stk', '549.00', 4),
    ],
  },
  {
    name: 'Emballasje',
    taxCode: '25',
    costShare: '0.49',
    suppliers: [5, 6],
    products: [
      product('EM-501', 'Pappkrus dobbeltvegg 25 cl, 500 stk', 'kartong', '589.00', 6),
      product('EM-502', 'Lokk til pappkrus, 1000 stk', 'kartong', '398.00', 5),
      product('EM-503', 'Salatboks bagasse 750 ml, 300 stk', 'kartong', '642.00', 4),
      product('EM-504', 'Bærepose papir, 250 stk', 'kartong', '465.00', 5),
      product('EM-505', 'Servietter ubleket, 3000 stk', 'kartong', '512.00', 5),
      product('EM-506', 'Bakepapir ark 40 x 60, 500 stk', 'eske', '378.00', 4),
    ],
  },
  {
    name: 'Renhold',
    taxCode: '25',
    costShare: '0.55',
    suppliers: [6],
    products: [
      product('RE-601', 'Oppvaskmiddel maskin 10 l', 'kanne', '526.00', 3),
      product('RE-602', 'Allrent uten parfyme 5 l', 'kanne', '214.00', 4),
      product('RE-603', 'Mikrofiberklut, 20 stk', 'pakke', '186.00', 4),
      product('RE-604', 'Håndsåpe mild 6 x 1 l', 'kartong', '398.00', 3),
    ],
  },
  {
    name: 'Utstyr',
    taxCode: '25',
    costShare: '0.68',
    suppliers: [7, 4],
    products: [
      product('UT-701', 'Kaffekvern Kvist, konisk 64 mm', 'stk', '6490.00', 1),
      product('UT-702', 'Kaffetrakter Dobbel 2 x 2,2 l', 'stk', '8950.00', 1),
      product('UT-703', 'Melkekanne stål 0,6 l', 'stk', '249.00', 4),
    ],
  },
  {
    name: 'Bøker',
    taxCode: '0',
    costShare: '0.60',
    suppliers: [7],
    products: [
      product('BO-801', 'Kaffeboka: fra bønne til kopp', 'stk', '329.00', 3),
      product('BO-802', 'Surdeig for travle bakere', 'stk', '379.00', 3),
    ],
  },
]
