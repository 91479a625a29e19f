import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { addProduct, addWarehouse, crookedLevels } from './goods.ts'
import { erpWorld, viewerWith, type World } from './world.ts'

/** What a mutation answered: its success, or the refusal with its `__typename`. */
export type Answered = Record<string, unknown> & { __typename: string; id: string }

const fields: Record<string, string> = {
  createSupplier:
    'Supplier { id number name currency paymentTermsDays leadTimeDays active version address { line1 city } }',
  updateSupplier:
    'Supplier { id number name currency paymentTermsDays leadTimeDays active version address { line1 city } }',
  setSupplierProduct: 'SupplierProduct { id price { amount currency } minimumQuantity validFrom validTo version }',
  createPurchaseOrder: 'PurchaseOrder { ...order }',
  updatePurchaseOrder: 'PurchaseOrder { ...order }',
  sendPurchaseOrder: 'PurchaseOrder { ...order }',
  confirmPurchaseOrder: 'PurchaseOrder { ...order }',
  cancelPurchaseOrder: 'PurchaseOrder { ...order }',
  closePurchaseOrder: 'PurchaseOrder { ...order }',
  receiveGoods:
    'GoodsReceipt { id number receivedOn lines { lineNumber quantity value { amount } } order { status } movements { nodes { quantity value { amount } lot { number expiresOn } bin { code } } } }',
  returnToSupplier:
    'SupplierReturn { id number returnedOn lines { lineNumber quantity value { amount } } movements { nodes { quantity value { amount } lot { number } bin { code } } } }',
  setPurchasePolicy: 'PurchasePolicy { matchTolerance matchToleranceAmount { amount } overReceipt version }',
  registerSupplierInvoice:
    'SupplierInvoice { id status number supplierNumber dueOn postedOn net { amount } tax { amount } rounding { amount } total { amount currency } baseTotal { amount } outstanding { amount } baseOutstanding { amount } releasedBy releaseReason cancelledOn version lines { holds expectedNet { amount } } }',
  releaseSupplierInvoice:
    'SupplierInvoice { id status number supplierNumber dueOn postedOn net { amount } tax { amount } rounding { amount } total { amount currency } baseTotal { amount } outstanding { amount } baseOutstanding { amount } releasedBy releaseReason cancelledOn version lines { holds expectedNet { amount } } }',
  cancelSupplierInvoice:
    'SupplierInvoice { id status number supplierNumber dueOn postedOn net { amount } tax { amount } rounding { amount } total { amount currency } baseTotal { amount } outstanding { amount } baseOutstanding { amount } releasedBy releaseReason cancelledOn version lines { holds expectedNet { amount } } }',
  paySupplier:
    'SupplierPayment { id number status baseAmount { amount } unallocated { amount } allocations { id amount { amount } exchangeGain { amount } allocatedOn invoice { id } } }',
  cancelSupplierPayment:
    'SupplierPayment { id status cancelledOn unallocated { amount } allocations { id amount { amount } exchangeGain { amount } allocatedOn invoice { id } } }',
  releaseSupplierAllocation: 'SupplierAllocation { id amount { amount } }',
  recordSupplierRefund:
    'SupplierRefund { id number baseAmount { amount } allocations { amount { amount } payment { id } creditNote { id } } }',
  allocateSupplierCredit:
    'AllocatedSupplierCredit { left { amount } allocations { id amount { amount } exchangeGain { amount } allocatedOn invoice { id } } }',
}

const order = `fragment order on PurchaseOrder { id number status currency: total { currency } orderedOn expectedOn version
  overReceipt net { amount } tax { amount } total { amount } lines { lineNumber description quantity unitPrice { amount }
    net { amount } taxCode tax { amount } expectedOn promisedOn received returned invoiced account { number } warehouse { code } } }`

const refused: Record<string, string> = {
  InvalidInput: 'field',
  OverReceipt: 'lineNumber receivable',
  OverReturn: 'returnable',
  PurchaseOrderNotOpen: 'status',
  VersionConflict: 'currentVersion',
  SupplierInvoiceNumberTaken: 'invoiceId',
  OverSupplierCredit: 'creditable',
  OverPayment: 'invoiceId allocatable { amount }',
  CurrencyMismatch: 'expected',
  ExchangeRateMissing: 'date',
  PeriodClosed: 'date',
  InsufficientCredit: 'available { amount }',
}

/** What each mutation may answer, as it is published. */
const unions = new Map(
  [
    ...readFileSync(new URL('../../schema/erp.graphql', import.meta.url), 'utf8').matchAll(
      /^union (\w+)Result =([^"]*?)\n\n/gm,
    ),
  ].map(([, name = '', members = '']) => [name, members.match(/\w+/g) ?? []]),
)

const inputOf = (mutation: string) =>
  /^(cancel|close)PurchaseOrder$/.test(mutation)
    ? 'EndPurchaseOrder'
    : mutation.charAt(0).toUpperCase() + mutation.slice(1)

const refusalsOf = (mutation: string) =>
  (unions.get(inputOf(mutation)) ?? [])
    .filter((member) => refused[member])
    .map((member) => `... on ${member} { ${refused[member] ?? ''} }`)
    .join(' ')

export const buyer = viewerWith(
  ...[
    'purchasing:read',
    'purchasing:write',
    'accounts:read',
    'accounts:write',
    'stock:read',
    'stock:write',
    'audit:read',
    'resources:read',
  ],
)

/** ERP with a warehouse OSL, a supplier in NOK and one in USD, two products, and rates: 1 USD is 6 NOK, from March on 8. */
export async function buyingWorld(connections = 10) {
  const world = await erpWorld(connections)
  const { company, sql } = world
  await sql`insert into erp.tax_code (id, company_id, direction, code, name, rate, valid_from)
            select gen_random_uuid(), ${company.id}, 'INPUT', code, code, rate, '2020-01-01'
              from (values ('25', 0.25), ('0', 0)) v (code, rate)`
  await sql`insert into erp.exchange_rate (id, company_id, currency, valid_on, rate)
            values (gen_random_uuid(), ${company.id}, 'USD', '2024-01-01', 6), (gen_random_uuid(), ${company.id}, 'USD', '2024-03-01', 8)`
  await addWarehouse(world, 'OSL')
  const run = async (mutation: string, input: object): Promise<Answered> => {
    const used = (fields[mutation] ?? '').includes('...order') ? order : ''
    const { data, codes } = await world.ask(
      `mutation ($input: ${inputOf(mutation)}Input!) {
         ${mutation}(input: $input) { __typename ... on ${fields[mutation] ?? ''} ... on UserError { message } ${refusalsOf(mutation)} } } ${used}`,
      { input },
      buyer,
    )
    expect(codes).toEqual([])
    return data[mutation] as Answered
  }
  const tea = await addProduct(world, 'TEA', { taxCode: '25' })
  const pot = await addProduct(world, 'POT', { taxCode: '25' })
  const bergen = await run('createSupplier', { name: 'Bergen Te AS', leadTimeDays: 10 })
  const boston = await run('createSupplier', { name: 'Boston Tea Inc', currency: 'USD' })
  return {
    ...world,
    run,
    tea,
    pot,
    bergen: bergen.id,
    boston: boston.id,
    /** An order that was sent on that day, of tea unless told otherwise. */
    ordered: async (quantity: string, unitPrice: string, given: object = {}, orderedOn = '2024-01-10') => {
      const draft = await run('createPurchaseOrder', {
        supplierId: bergen.id,
        lines: [{ productId: tea, quantity, unitPrice }],
        ...given,
      })
      return run('sendPurchaseOrder', { orderId: draft.id, orderedOn })
    },
    /** What an account of that purpose holds: debit less credit. */
    balance: async (purpose: string) => {
      const [row] = await sql<{ balance: string }[]>`
        select trim_scale(coalesce(sum(debit - credit), 0))::text as balance
          from erp.journal_line l join erp.ledger_account a on a.id = l.account_id where a.purpose = ${purpose}`
      return row?.balance
    },
  }
}

export type BuyingWorld = Awaited<ReturnType<typeof buyingWorld>>

/** Stock is worth what its account says, and what has come and is not invoiced stands on its own. */
export async function expectTied(world: World): Promise<void> {
  const [row] = await world.sql`
    with account as (
      select a.purpose, coalesce(sum(l.debit - l.credit), 0) as balance
        from erp.ledger_account a left join erp.journal_line l on l.account_id = a.id group by a.purpose)
    select (select coalesce(sum(value), 0) from erp.stock_level) - (select balance from account where purpose = 'INVENTORY') as stock,
           (select coalesce(sum(received_value - returned_value - invoiced_value + credited_value), 0) from erp.purchase_order_line)
             + (select balance from account where purpose = 'GOODS_RECEIVED') as received,
           (select coalesce(sum(case kind when 'INVOICE' then base_outstanding else -base_outstanding end), 0) from erp.supplier_invoice)
             - (select coalesce(sum(base_unallocated), 0) from erp.supplier_payment)
             + (select balance from account where purpose = 'PAYABLE') as payable,
           (select count(*) from erp.purchase_order_line
             where received - returned - invoiced + credited = 0
               and received_value - returned_value - invoiced_value + credited_value <> 0) as crooked`
  expect(Object.values(row ?? {}).map(Number)).toEqual([0, 0, 0, 0])
  expect(await crookedLevels(world)).toHaveLength(0)
}
