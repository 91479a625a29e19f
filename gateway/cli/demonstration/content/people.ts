import type { CountryCode } from './countries.ts'
import type { Trade } from './customers.ts'

interface Names {
  readonly first: readonly string[]
  readonly last: readonly string[]
}

const danish: Names = {
  first: ['Freja', 'Mads', 'Signe', 'Rasmus'],
  last: ['Holmgaard', 'Tranekjær', 'Lindeskov', 'Bøgelund'],
}
const finnish: Names = {
  first: ['Elina', 'Jari', 'Sanna', 'Mikko'],
  last: ['Koivuranta', 'Lehtovaara', 'Niemikoski', 'Salmela'],
}

/** Names that people of a country might have. */
export const names: Readonly<Record<CountryCode, Names>> = {
  NO: {
    first: [
      'Anne',
      'Bjørn',
      'Cecilie',
      'Dag',
      'Elise',
      'Fredrik',
      'Guro',
      'Håkon',
      'Ida',
      'Jørgen',
      'Kari',
      'Lars',
      'Marit',
      'Nils',
      'Oda',
      'Petter',
      'Randi',
      'Stian',
      'Tone',
      'Vegard',
      'Yasmin',
      'Åse',
    ],
    last: [
      'Aukrust',
      'Bergsvik',
      'Djupedal',
      'Engeset',
      'Fossheim',
      'Grønli',
      'Hegdahl',
      'Iversby',
      'Kvalheim',
      'Langeland',
      'Myrmo',
      'Nesbakk',
      'Opheim',
      'Reiersgård',
      'Skogstad',
      'Tangvik',
      'Ulvestad',
      'Vikøren',
      'Østvang',
    ],
  },
  SE: { first: ['Annika', 'Johan', 'Linnéa', 'Mattias'], last: ['Björkdahl', 'Ekstrand', 'Lundmark', 'Sjövall'] },
  DK: danish,
  FI: finnish,
  IS: { first: ['Birna', 'Kári', 'Sólveig', 'Hrafn'], last: ['Arnarsdóttir', 'Einarsson', 'Snorradóttir', 'Valsson'] },
  DE: { first: ['Katrin', 'Jens', 'Wiebke', 'Uwe'], last: ['Brandhorst', 'Ehlers', 'Küstner', 'Wolters'] },
  NL: { first: ['Femke', 'Bram', 'Marijke', 'Sjoerd'], last: ['van Dalen', 'Hoekstra', 'Terpstra', 'de Bruin'] },
  GB: { first: ['Fiona', 'Callum', 'Isla', 'Graham'], last: ['Abernathy', 'Kincaid', 'Muirhead', 'Tulloch'] },
  EE: { first: ['Kadri', 'Rein', 'Liis', 'Tanel'], last: ['Kask', 'Lepik', 'Rebane', 'Saar'] },
}

/** Who answers at a customer of that trade; the first is the main contact. */
export const titles: Readonly<Record<'no' | 'en', Readonly<Record<Trade, readonly string[]>>>> = {
  no: {
    café: ['Daglig leder', 'Barista', 'Regnskap'],
    hotel: ['Innkjøpssjef', 'Kjøkkensjef', 'Hotelldirektør', 'Regnskap'],
    bakery: ['Bakermester', 'Daglig leder', 'Regnskap'],
    canteen: ['Kantineleder', 'Innkjøper', 'Regnskap'],
    shop: ['Butikksjef', 'Innkjøper'],
    restaurant: ['Kjøkkensjef', 'Restaurantsjef', 'Regnskap'],
    private: [],
  },
  en: {
    café: ['Owner', 'Head barista'],
    hotel: ['Purchasing manager', 'Executive chef', 'Accounts payable'],
    bakery: ['Master baker', 'Office manager'],
    canteen: ['Canteen manager', 'Accounts payable'],
    shop: ['Buyer', 'Shop manager'],
    restaurant: ['Head chef', 'General manager'],
    private: [],
  },
}
