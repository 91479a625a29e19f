import { sql, type SQL } from 'drizzle-orm'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { fixed } from '../../common/database/fixed.ts'
import { exponentOf, type Decimal } from '../../common/money.ts'
import { knownIds } from '../../common/ports.ts'
import { isUuid } from '../../common/uuid.ts'
import { refuse, refuseInput } from '../../common/write/refusal.ts'
import { rateOn } from '../accounts/exchange.service.ts'
import { requireBusinessDate } from '../accounts/business-day.ts'
import { companyAsJson, companyByCode } from '../accounts/company.known.service.ts'
import type { CompanyRow } from '../accounts/company.table.ts'
import { creditAtCompany, type AccountCredit } from '../accounts/receivables.loaders.ts'
import { taxCodeFor } from '../accounts/receivables.service.ts'
import type { CustomerAccountRow } from '../accounts/receivables.table.ts'
import type { ReferencePorts } from '../crm.ts'
import { askCustomer, keepCustomers, refuseErased, rowOf } from '../customer/customer.service.ts'
import type { CustomerRow } from '../customer/customer.table.ts'
import { requireEmployee } from '../resources/resources.service.ts'
import { requireWarehouse } from '../stock/stock.service.ts'
import { linesToPrice, listPrices, type ListPrice } from './prices.service.ts'
import type { CurrencyAtRate, NewOrderLine } from './sales.service.ts'

/** What somebody orders, or is offered, as the input says it. */
export interface AskedLine {
  readonly productId: string
  readonly quantity: Decimal
  readonly unitPrice?: Decimal | null
  readonly discount?: Decimal | null
}

export interface AskedTerms {
  readonly customerId: string
  readonly lines: readonly AskedLine[]
  readonly salespersonId?: string | null
  readonly campaignId?: string | null
  readonly currency?: string | null
  readonly warehouse?: string | null
  /** A company's code. */
  readonly company?: string | null
  /** The day whose prices, rates and taxes hold; today when absent. */
  readonly on?: string | null
}

export interface Terms {
  readonly company: CompanyRow
  readonly customer: CustomerRow
  readonly warehouseId: string
  readonly on: string
  readonly currency: CurrencyAtRate
  readonly lines: readonly NewOrderLine[]
  /** Locked; absent where there is none yet, or where nothing is sold. */
  readonly account?: AccountCredit
}

interface Facts {
  readonly on: string
  readonly warehouses: readonly string[]
  readonly products: Readonly<Record<string, { listPrice: Decimal; currency: string; taxCode: string | null }>>
  readonly taxRates: Readonly<Record<string, Decimal>>
  readonly rate: Decimal | null
  readonly employee: boolean
  readonly customer: {
    readonly version: number
    readonly placed: boolean
    readonly erased: boolean
    readonly countryCode: string | null
  } | null
  readonly treatment: Pick<CustomerAccountRow, 'taxTreatment' | 'taxCode'> | null
  readonly prices: readonly ListPrice[]
}

/**
 * What an order or a quote is made on: all that it refers to, read by one statement, and its lines priced. Prices that are
 * not given are the customer's. `field` names the date in refusals.
 */
export async function termsFor(tx: Db, crm: ReferencePorts, asked: AskedTerms, field: string): Promise<Terms> {
  const told = await askCustomer(crm, asked.customerId)
  if (told.erasure) refuseErased(told.id)
  if (asked.campaignId) await requireCampaign(crm, asked.campaignId)
  // The second statement sees what is owed once the first has waited for the account.
  const [{ facts, company }, account] = await Promise.all(
    field === 'orderedOn' && isUuid(asked.customerId)
      ? [readFacts(tx, asked, 'locked'), creditAtCompany(tx, asked.company, asked.customerId)]
      : [readFacts(tx, asked, 'read')],
  )
  const on = requireBusinessDate(company, facts.on, field)
  if (asked.salespersonId && !facts.employee) await requireEmployee(tx, asked.salespersonId)
  const customer = rowOf(told)
  if (facts.customer?.erased) refuseErased(customer.id)
  if (!facts.customer?.placed || facts.customer.version < customer.crmVersion) await keepCustomers(tx, [customer])
  const warehouseId =
    facts.warehouses.length === 1
      ? (facts.warehouses[0] as string)
      : (await requireWarehouse(tx, company, asked.warehouse)).id
  const code = asked.currency ?? company.baseCurrency
  if (exponentOf(code) === undefined) refuseInput('currency', `currency: ${code} is none.`)
  const rate = facts.rate ?? (await rateOn(tx, company, code, on))
  const lines = priceLines({ ...facts, company, customer }, asked.lines, code)
  return { company, customer, warehouseId, on, currency: { code, rate }, lines, ...(account && { account }) }
}

/** The terms that lines come under which are added to what was ordered before. */
export async function linesFor(tx: Db, asked: AskedTerms): Promise<readonly NewOrderLine[]> {
  const { facts, company } = await readFacts(tx, asked, 'read')
  const customer = { countryCode: facts.customer?.countryCode ?? null }
  return priceLines({ ...facts, company, customer }, asked.lines, asked.currency ?? company.baseCurrency)
}

async function readFacts(tx: Db, asked: AskedTerms, account: 'read' | 'locked'): Promise<CompanyFacts> {
  const unpriced = asked.lines.map((line) => (line.unitPrice == null ? line : { ...line, productId: '' }))
  const statement = factsStatements[account][typeof asked.company === 'string' ? 'named' : 'default']({
    on: asked.on ?? null,
    currency: asked.currency ?? null,
    warehouse: asked.warehouse ?? null,
    products: asked.lines.flatMap(({ productId }) => (isUuid(productId) ? [productId] : [])),
    salespersonId: idOrNull(asked.salespersonId),
    customerId: idOrNull(asked.customerId),
    lines: linesToPrice(unpriced),
    company: asked.company ?? null,
  })
  const [found] = await tx.execute<CompanyFacts>(statement)
  return found ?? refuseUnknown(tx, asked.company)
}

type CompanyFacts = { readonly company: CompanyRow; readonly facts: Facts }

const idOrNull = (id: string | null | undefined): string | null => (isUuid(id ?? '') ? (id as string) : null)

const factsAt = (company: SQL, lock: SQL) =>
  fixed(() => {
    const given = (name: string) => sql.placeholder(name)
    const day = sql`coalesce(${given('on')}::date, (now() at time zone company.time_zone)::date)`
    const currency = sql`coalesce(${given('currency')}, company.base_currency)`
    const customerId = given('customerId')
    const prices = listPrices({ companyId: sql`company.id`, customerId, currency, on: day, lines: given('lines') })
    return sql`
    select ${companyAsJson} as company, jsonb_build_object(
        'on', ${day},
        'warehouses', (select coalesce(jsonb_agg(id), '[]') from (
           select id from erp.warehouse
            where company_id = company.id and not in_transit and code = coalesce(${given('warehouse')}, code) limit 2) w),
        'products', (select coalesce(jsonb_object_agg(id, jsonb_build_object(
             'listPrice', list_price::text, 'currency', currency, 'taxCode', tax_code)), '{}')
           from erp.product where id = any(${array(given('products'), 'uuid')})),
        'taxRates', (select coalesce(jsonb_object_agg(code, rate::text), '{}') from erp.tax_code
           where company_id = company.id and direction = 'OUTPUT' and ${day} between valid_from and coalesce(valid_to, 'infinity')),
        'rate', case when ${currency} = company.base_currency then '1' else (
           select rate::text from erp.exchange_rate
            where company_id = company.id and currency = ${currency} and valid_on <= ${day}
            order by valid_on desc limit 1) end,
        'employee', exists (select from erp.employee where id = ${given('salespersonId')}::uuid),
        'customer', (select jsonb_build_object('version', crm_version, 'erased', erased_at is not null,
             'countryCode', country_code, 'placed', country_code is not null or billing_address = '') from erp.customer where id = ${customerId}::uuid),
        'treatment', (select jsonb_build_object('taxTreatment', tax_treatment, 'taxCode', tax_code)
           from erp.customer_account where company_id = company.id and customer_id = ${customerId}::uuid ${lock}),
        'prices', (select coalesce(jsonb_agg(to_jsonb(price)), '[]') from (${prices}) price)) as facts
      from erp.company where ${company}`
  })

const factsOf = (lock: SQL) => ({
  default: factsAt(sql`is_default`, lock),
  named: factsAt(sql`code = ${sql.placeholder('company')}`, lock),
})
const factsStatements = { read: factsOf(sql``), locked: factsOf(sql`for update`) }

const refuseUnknown = async (tx: Db, code: string | null | undefined): Promise<never> => {
  await companyByCode(tx, code)
  throw new Error('The company was just set up: ask again.')
}

/** Whoever has no account yet is invoiced as accounts are unless somebody says otherwise. */
const newAccount = { taxTreatment: 'AUTOMATIC', taxCode: null } as const

type Buying = Omit<Facts, 'customer'> & {
  readonly company: CompanyRow
  readonly customer: Pick<CustomerRow, 'countryCode'>
}

function priceLines(facts: Buying, lines: readonly AskedLine[], currency: string): NewOrderLine[] {
  const { company, customer, treatment } = facts
  return lines.map(({ productId, quantity, unitPrice, discount }, i) => {
    const product = facts.products[productId]
    if (!product) return refuse('ProductNotFound', `No product has the id ${productId}.`, { productId })
    const taxCode = taxCodeFor(company, treatment ?? newAccount, customer, product.taxCode)
    const taxRate = taxCode === null ? '0' : facts.taxRates[taxCode]
    if (taxRate === undefined)
      return refuseInput(
        `lines.${i}.productId`,
        `lines.${i}.productId: the VAT code ${taxCode ?? ''} is not in force on ${facts.on}.`,
      )
    const common = { productId, quantity, taxCode, taxRate }
    if (unitPrice != null) return { ...common, unitPrice, discount: discount ?? '0' }
    const listed = facts.prices.find(({ line }) => line === i)
    if (listed) return { ...common, unitPrice: listed.unitPrice, discount: discount ?? listed.discount }
    if (product.currency !== currency)
      refuse(
        'CurrencyMismatch',
        `lines.${i}.unitPrice: the product is priced in another currency; give a price in ${currency}.`,
        { expected: currency },
      )
    return { ...common, unitPrice: product.listPrice, discount: discount ?? '0' }
  })
}

async function requireCampaign(crm: ReferencePorts, id: string): Promise<void> {
  const { known } = knownIds.parse(await crm.campaigns({ ids: [id] }))
  if (!known.includes(id)) refuseInput('campaignId', `campaignId: no campaign has the id ${id}.`)
}
