import Big from 'big.js'
import { at } from './calendar.ts'
import { categories } from './content/products.ts'
import { countries } from './content/countries.ts'
import { suppliers } from './content/suppliers.ts'
import type { Telling } from './story.ts'
import { slug } from './text.ts'

export interface Product {
  readonly id: string
  readonly sku: string
  readonly name: string
  readonly category: string
  readonly unit: string
  readonly listPrice: string
  readonly currency: string
  readonly taxCode: string
  readonly supplierId: string | null
  readonly reorderLevel: string
  /** What one costs the company. */
  readonly unitCost: string
  /** How many an order of a middling company takes. */
  readonly typical: number
  /** How many a household takes. */
  readonly household: number
}

/** Chains order for all their places at once, though machines one by one. */
const places = (typical: number): number => (typical >= 3 ? 11 : 1)

export type Supplier = ReturnType<typeof makeSuppliers>[number]

export interface Goods {
  readonly suppliers: readonly Supplier[]
  readonly products: readonly Product[]
}

export function makeGoods(telling: Telling): Goods {
  const made = makeSuppliers(telling)
  return { suppliers: made, products: makeProducts(telling, made) }
}

/** What they are paid in. */
const supplierCurrencies = { NO: null, DK: null, DE: 'EUR', SE: 'SEK' } as const

const makeSuppliers = ({ firstDay, draws }: Telling) => {
  const draw = draws('suppliers')
  return suppliers.map(({ name, contact, title, line1, postalCode, city, countryCode }, i) => ({
    id: draw.id(at(firstDay, 7, 0)),
    number: String(501 + i),
    name,
    contactName: contact,
    contactTitle: title,
    phone: draw.digits(countries[countryCode].phone),
    website: `https://${slug(name, '-')}.example.com`,
    line1,
    city,
    region: null,
    postalCode,
    countryCode,
    currency: supplierCurrencies[countryCode],
    paymentTermsDays: 30,
    leadTimeDays: 14,
  }))
}

function makeProducts({ firstDay, draws }: Telling, from: readonly Supplier[]): Product[] {
  const draw = draws('products')
  return categories.flatMap(({ name: category, taxCode, costShare, suppliers: makers, products }) =>
    products.map(({ sku, name, unit, price, typical }) => ({
      id: draw.id(at(firstDay, 7, 30)),
      sku,
      name,
      category,
      unit,
      listPrice: price,
      currency: 'NOK',
      taxCode,
      supplierId: from[draw.one(makers)]?.id ?? null,
      reorderLevel: String(Math.max(2, Math.round(typical * places(typical) * 0.9) * 5)),
      unitCost: new Big(price).times(costShare).round(2).toFixed(2),
      typical: typical * places(typical),
      household: typical / 8,
    })),
  )
}
