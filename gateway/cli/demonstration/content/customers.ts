import type { CountryCode } from './countries.ts'

export type Trade = 'café' | 'hotel' | 'bakery' | 'canteen' | 'shop' | 'restaurant' | 'private'

/** prompt: around the due date. slow: some weeks after it. late: months after it, if at all. */
export type Morals = 'prompt' | 'slow' | 'late'

export interface Client {
  readonly name: string
  readonly trade: Trade
  /** How much it buys: 1 is little, 5 is much. */
  readonly size: number
  readonly line1: string
  readonly postalCode: string
  readonly city: string
  readonly country: CountryCode
  readonly morals: Morals
  /** The name of the customer that it belongs to. */
  readonly parent?: string
}

type Extra = Partial<Pick<Client, 'country' | 'morals' | 'parent'>>

const client =
  (trade: Trade) =>
  (size: number, name: string, line1: string, place: string, extra: Extra = {}): Client => {
    const cut = place.lastIndexOf('|')
    const [postalCode, city] = [place.slice(0, cut), place.slice(cut + 1)]
    return { name, trade, size, line1, postalCode, city, country: 'NO', morals: 'prompt', ...extra }
  }

const café = client('café')
const hotel = client('hotel')
const bakery = client('bakery')
const canteen = client('canteen')
const shop = client('shop')
const restaurant = client('restaurant')
const person = client('private')

/** In the order in which they became customers. */
export const clients: readonly Client[] = [
  hotel(5, 'Fjellheim Hotellgruppe AS', 'Stasjonsgata 12', '3550|Gol'),
  café(3, 'Kaffebaren Lykta AS', 'Markveien 31', '0554|Oslo'),
  bakery(4, 'Bakeriet Kornåkeren AS', 'Sagveien 8', '7041|Trondheim'),
  canteen(4, 'Matpausen Kantinedrift AS', 'Lysaker torg 5', '1366|Lysaker'),
  restaurant(3, 'Bryggeloftet Mat og Vin AS', 'Skansegata 19', '4006|Stavanger', { morals: 'slow' }),
  hotel(3, 'Fjellheim Hotell Geilo AS', 'Geilovegen 74', '3580|Geilo', { parent: 'Fjellheim Hotellgruppe AS' }),
  shop(2, 'Landhandleriet på Sund AS', 'Sundvegen 3', '5357|Fjell'),
  person(1, 'Astrid Hovland', 'Kirkeveien 88', '0364|Oslo'),
  café(2, 'Øyvinds Kaffeverksted', 'Nedre Strandgate 6', '3015|Drammen'),
  hotel(3, 'Fjellheim Hotell Voss AS', 'Uttrågata 20', '5700|Voss', { parent: 'Fjellheim Hotellgruppe AS' }),
  bakery(3, 'Ytre Kyst Bakeri AS', 'Havnegata 44', '6004|Ålesund'),
  canteen(3, 'Universitetskjøkkenet SA', 'Campusveien 1', '9019|Tromsø'),
  shop(2, 'Teskjeen Interiør og Gaver', 'Storgata 52', '2609|Lillehammer', { morals: 'late' }),
  café(3, 'Café Måneskinn AS', 'Vågsallmenningen 4', '5014|Bergen'),
  restaurant(4, 'Smak av Nord AS', 'Sjøgata 27', '8006|Bodø'),
  person(1, 'Per Olav Tveiten', 'Åsvegen 15', '3825|Lunde'),
  hotel(4, 'Strandhotellet Solvik AS', 'Strandpromenaden 2', '3187|Horten'),
  café(2, 'Rosteriet Blå Kopp AS', 'Thereses gate 40', '0168|Oslo'),
  shop(3, 'Kjøkkenkroken Norge AS', 'Alnaparken 11', '0614|Oslo', { morals: 'slow' }),
  bakery(2, 'Surdeig og Smør AS', 'Øvre Bakklandet 33', '7013|Trondheim'),
  canteen(5, 'Fellesbordet Drift AS', 'Forusbeen 60', '4033|Stavanger'),
  café(3, 'Kafé Lindqvist AB', 'Söderlånggatan 9', '411 17|Göteborg', { country: 'SE' }),
  restaurant(2, 'Gjestebudet Kulturhus AS', 'Torggata 5', '2317|Hamar'),
  hotel(3, 'Hotel Havnefronten ApS', 'Kajvej 28', '8000|Aarhus', { country: 'DK' }),
  person(1, 'Liv Marie Sandnes', 'Fjordgløttveien 7', '4330|Ålgård'),
  shop(2, 'Villvin Delikatesser', 'Skippergata 18', '4611|Kristiansand'),
  café(2, 'Kahvila Pihlaja Oy', 'Puistotie 12', '20100|Turku', { country: 'FI' }),
  canteen(3, 'Lunsjverket Innlandet AS', 'Industrigata 36', '2619|Lillehammer'),
  bakery(3, 'Bäckman Bageri AB', 'Kvarngatan 21', '211 42|Malmö', { country: 'SE', morals: 'slow' }),
  restaurant(3, 'Restaurant Ankerplassen AS', 'Tollbodallmenningen 14', '5004|Bergen'),
  café(1, 'Ellas Hjørne', 'Langgata 9', '4306|Sandnes', { morals: 'late' }),
  hotel(4, 'Polarnatt Hotell og Konferanse AS', 'Stortorget 16', '9008|Tromsø'),
  person(1, 'Henrik Aasgaard', 'Slemdalsveien 102', '0373|Oslo'),
  shop(3, 'Hjem og Herd Skien AS', 'Kverndalsgata 10', '3717|Skien'),
  café(2, 'Kaffihús Fjara ehf.', 'Strandgata 25', '600|Akureyri', { country: 'IS' }),
  canteen(4, 'Skolemat Vest AS', 'Kanalveien 107', '5068|Bergen'),
  bakery(2, 'Zimt und Korn Backstube GmbH', 'Lindenallee 7', '24103|Kiel', { country: 'DE' }),
  restaurant(3, 'Det Gylne Anker AS', 'Brygga 3', '3916|Porsgrunn', { morals: 'late' }),
  person(1, 'Ingrid Bjørnstad Moe', 'Utsikten 4', '7052|Trondheim'),
  café(4, 'Espressohuset Drift AS', 'Karl Johans minde 6', '1606|Fredrikstad'),
  shop(2, 'De Koffiehoek B.V.', 'Oude Singel 54', '2312 RB|Leiden', { country: 'NL' }),
  hotel(2, 'Utsikten Pensjonat', 'Fjellvegen 61', '6215|Eidsdal'),
  person(1, 'Ahmed Nordbø', 'Trondheimsveien 251', '0590|Oslo'),
  café(3, 'Café Nyhavnsterrassen ApS', 'Toldgade 4', '1253|København K', { country: 'DK' }),
  bakery(3, 'Melberg og Døtre AS', 'Møllergata 22', '3111|Tønsberg'),
  restaurant(2, 'Aurora Spiseri AS', 'Havnegata 9', '9900|Kirkenes', { morals: 'slow' }),
  person(1, 'Solveig Kvamme', 'Årstadgjelet 13', '5055|Bergen'),
  canteen(3, 'Kafeteria Tallinna Sadam OÜ', 'Kalaranna 31', '10415|Tallinn', { country: 'EE' }),
  shop(2, 'Northlight Provisions Ltd', '14 Harbour Row', 'EH6 6QN|Edinburgh', { country: 'GB' }),
  café(2, 'Vindskeiva Kafé og Galleri', 'Kirkegata 77', '7600|Levanger'),
  person(1, 'Magnus Rønningen', 'Bjørkelia 20', '1406|Ski'),
  hotel(3, 'Åsgårdstrand Kurhotell AS', 'Badehusgata 1', '3179|Åsgårdstrand'),
  canteen(2, 'Oslofjord Cateringkjøkken AS', 'Sandakerveien 116', '0484|Oslo', { morals: 'late' }),
  person(1, 'Nora Eliassen', 'Skippertorget 3', '9008|Tromsø'),
  bakery(1, 'Julie Bakst ENK', 'Bekkefaret 12', '1450|Nesoddtangen'),
  person(1, 'Torbjørn Ødegård', 'Granveien 5', '2827|Hunndalen', { morals: 'slow' }),
  shop(3, 'Æblehagen Gårdsbutikk AS', 'Lofthusvegen 38', '5781|Lofthus'),
  person(1, 'Camilla Vestby', 'Parkveien 66', '0254|Oslo'),
  restaurant(3, 'Ravintola Meripihka Oy', 'Satamakatu 5', '00160|Helsinki', { country: 'FI' }),
  café(3, 'Jernbanekaféen Hell AS', 'Stasjonsvegen 2', '7517|Hell'),
]

/** How much of each category of products a trade buys. */
export const tastes: Readonly<Record<Trade, Readonly<Record<string, number>>>> = {
  café: { 'Kaffe og te': 8, Søtt: 3, Emballasje: 5, Servering: 2, Renhold: 1, Utstyr: 1, Bøker: 0.3 },
  hotel: { 'Kaffe og te': 5, Søtt: 2, Tørrvarer: 2, Servering: 5, Renhold: 4, Utstyr: 0.7 },
  bakery: { Tørrvarer: 8, Søtt: 4, Emballasje: 3, 'Kaffe og te': 2, Renhold: 1, Bøker: 0.3 },
  canteen: { 'Kaffe og te': 5, Tørrvarer: 4, Emballasje: 5, Renhold: 4, Servering: 2 },
  shop: { Servering: 5, 'Kaffe og te': 3, Søtt: 4, Bøker: 3, Utstyr: 1 },
  restaurant: { Tørrvarer: 6, Servering: 4, Renhold: 3, 'Kaffe og te': 3, Emballasje: 1 },
  private: { 'Kaffe og te': 6, Utstyr: 2, Bøker: 2, Servering: 2 },
}
