import Big from 'big.js'
import { z } from 'zod'
import type { Db } from '../../common/database/connect.ts'
import type { Decimal } from '../../common/money.ts'
import { knownIds } from '../../common/ports.ts'
import { fitsCurrency, positive, zeroOrMore } from '../../common/write/input.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { checkInput, refuse, refuseInput } from '../../common/write/refusal.ts'
import { anyCode, anyId } from '../../common/write/text.ts'
import type { ReferencePorts } from '../crm.ts'
import { companyByCode, requireBusinessDate } from '../accounts/ledger.service.ts'
import type { CompanyRow } from '../accounts/ledger.table.ts'
import { lockAccount, requireCredit } from '../accounts/receivables.service.ts'
import { taxRates } from '../accounts/tax.service.ts'
import { refuseErased, requireBuyer } from '../customer/customer.service.ts'
import { requireEmployee } from '../resources/resources.service.ts'
import { reserve } from '../stock/stock.reservation.service.ts'
import { requireProducts, requireWarehouse } from '../stock/stock.service.ts'
import { orderRow, priceOrder, recordOrders, type NewOrderLine } from './sales.service.ts'
import type { SalesOrderRow } from './sales.table.ts'

const orderLine = z.object({
  productId: anyId,
  quantity: positive,
  unitPrice: zeroOrMore.nullish(),
  discount: zeroOrMore.refine((value) => new Big(value).lte(1), 'must be 0 to 1'),
})

const input = z.object({
  customerId: anyId,
  lines: z.array(orderLine).min(1, 'needs a line').max(200),
  freight: zeroOrMore,
  orderedOn: z.string().nullish(),
  requiredOn: z.string().nullish(),
  salespersonId: anyId.nullish(),
  campaignId: anyId.nullish(),
  warehouse: anyCode.nullish(),
  company: anyCode.nullish(),
})

type Input = z.output<typeof input>

/**
 * Confirms an order: prices it, checks the customer's credit and reserves its stock in one transaction. The account is
 * locked before the stock, and both before the numbers, so that orders never wait for each other in a circle.
 */
export async function placeOrder(
  tx: Db,
  crm: ReferencePorts,
  given: unknown,
): Promise<SalesOrderRow & { kind: 'SalesOrder' }> {
  const wanted = checkInput(input, given)
  const company = await companyByCode(tx, wanted.company)
  const orderedOn = requireBusinessDate(company, wanted.orderedOn, 'orderedOn')
  if (wanted.requiredOn && wanted.requiredOn < orderedOn)
    refuseInput('requiredOn', `requiredOn: ${wanted.requiredOn} lies before the order, ${orderedOn}.`)
  if (!fitsCurrency(wanted.freight, company.baseCurrency))
    refuseInput('freight', `freight: has more decimals than ${company.baseCurrency}.`)
  const customer = await requireBuyer(tx, crm, wanted.customerId)
  if (wanted.campaignId) await requireCampaign(crm, wanted.campaignId)
  if (wanted.salespersonId) await requireEmployee(tx, wanted.salespersonId)
  const warehouse = await requireWarehouse(tx, company, wanted.warehouse)
  const lines = await priceLines(tx, company, wanted, orderedOn)
  const account = await lockAccount(tx, company, customer.id)
  await requireCredit(tx, account, priceOrder({ lines, freight: wanted.freight }, company.baseCurrency).total)
  await reserve(
    tx,
    lines.map(({ productId, quantity }) => ({ productId, warehouseId: warehouse.id, quantity })),
  )
  const order = {
    customer,
    salespersonId: wanted.salespersonId ?? null,
    campaignId: wanted.campaignId ?? null,
    warehouseId: warehouse.id,
    orderedOn,
    requiredOn: wanted.requiredOn ?? null,
    freight: wanted.freight,
    lines,
    reserves: true,
  }
  const [placed] = await refuseBroken(recordOrders(tx, company, [order]), {
    customer_erased: () => refuseErased(customer.id),
  })
  return { ...(await orderRow(tx, placed?.order.id ?? '')), kind: 'SalesOrder' }
}

async function priceLines(tx: Db, company: CompanyRow, wanted: Input, orderedOn: string): Promise<NewOrderLine[]> {
  const products = await requireProducts(
    tx,
    wanted.lines.map(({ productId }) => productId),
  )
  const rates: ReadonlyMap<string, Decimal> = await taxRates(tx, company.id, orderedOn)
  return wanted.lines.map(({ productId, quantity, unitPrice, discount }, i) => {
    const product = products.get(productId)
    if (!product) return refuse('ProductNotFound', `No product has the id ${productId}.`, { productId })
    if (unitPrice == null && product.currency !== company.baseCurrency)
      refuse(
        'CurrencyMismatch',
        `lines.${i}.unitPrice: the product is priced in another currency; give a price in ${company.baseCurrency}.`,
        { expected: company.baseCurrency },
      )
    return {
      productId,
      quantity,
      unitPrice: unitPrice ?? product.listPrice,
      discount,
      taxRate: (product.taxCode && rates.get(product.taxCode)) || '0',
    }
  })
}

async function requireCampaign(crm: ReferencePorts, id: string): Promise<void> {
  const { known } = knownIds.parse(await crm.campaigns({ ids: [id] }))
  if (!known.includes(id)) refuseInput('campaignId', `campaignId: no campaign has the id ${id}.`)
}
