import type { Books } from './books.ts'
import { today } from './shop.ts'

/** 0 to sides - 1. */
export type Dice = (sides: number) => number

export interface Command {
  readonly mutation: string
  /** Types of which there must be one, for it to do anything but be refused. */
  readonly needs?: readonly string[]
  readonly input: (books: Books, dice: Dice) => object
}

const nobody = '01890000-0000-7000-8000-000000000000'
const one = <T>(dice: Dice, all: readonly T[]): T => all[dice(all.length)] as T
const usually = <T>(dice: Dice, all: readonly T[], seldom: readonly T[]): T => one(dice, dice(12) === 11 ? seldom : all)
/** One of the latest of that type. */
const of = ({ ids }: Books, dice: Dice, type: string): string => one(dice, ids.get(type)?.slice(-4) ?? [nobody])

const supplier = ({ suppliers: [first, ...others] }: Books, dice: Dice) => usually(dice, [first], others)
const quantity = (dice: Dice) => usually(dice, ['1', '2', '3', '0.5', '0.333'], ['7', '1000', '0', '-1'])
const price = (dice: Dice) => usually(dice, ['10', '9.99', '0.31', '33.33', '1.005'], ['0', '-1'])
const money = (dice: Dice) => usually(dice, ['10', '33.33', '0.01', '100', '5', '3.75'], ['100000', '0', '1.005'])
const currency = (dice: Dice) => one(dice, ['NOK', 'NOK', 'EUR'])
const ago = (days: number): string => new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10)
const day = (dice: Dice): string => ago(usually(dice, [0, 0, 0, 0, 0, 1], [1, 35, 300, -3]))
const maybe = <T>(dice: Dice, what: () => T): T | undefined => (dice(3) === 0 ? what() : undefined)
const lineNumber = (dice: Dice) => one(dice, [1, 1, 1, 2, 3])
const lineOf = (dice: Dice) => ({ lineNumber: lineNumber(dice), quantity: quantity(dice) })
const place = (dice: Dice) => one(dice, ['MAIN', 'MAIN', 'MAIN', 'SIDE'])
const some = <T>(dice: Dice, what: () => T): T[] => Array.from({ length: 1 + dice(2) }, what)
/** Accounts whose balance documents tell. */
const kept = ['1500', '1509', '2400', '2409', '1929', '1460', '1420', '2960', '1200', '1290']
const reason = 'As the dice fell'

/** On what is of a type: its id by that name, then the rest. */
const on = (
  mutation: string,
  type: string,
  key: string,
  rest: Command['input'] = () => ({}),
  ...more: string[]
): Command => ({
  mutation,
  needs: [type, ...more],
  input: (books, dice) => ({ [key]: of(books, dice, type), ...rest(books, dice) }),
})
const anew = (mutation: string, input: Command['input']): Command => ({
  mutation,
  input: (books, dice) => ({ company: books.company, ...input(books, dice) }),
})

const orderLines = (books: Books, dice: Dice) =>
  some(dice, () => ({
    productId: one(dice, books.products),
    quantity: quantity(dice),
    unitPrice: price(dice),
    discount: maybe(dice, () => '0.15'),
  }))
const allocations = (books: Books, dice: Dice, type: string) =>
  maybe(dice, () => [{ invoiceId: of(books, dice, type), amount: money(dice) }])

const selling: Command[] = [
  anew('placeOrder', (books, dice) => ({
    customerId: one(dice, books.customers),
    lines: orderLines(books, dice),
    freight: one(dice, ['0', '0', '12.5']),
    currency: currency(dice),
    allowBackOrder: dice(2) === 0,
    orderedOn: day(dice),
    warehouse: place(dice),
  })),
  on('changeOrder', 'SalesOrder', 'orderId', (books, dice) => ({
    lines: maybe(dice, () => [lineOf(dice)]),
    addLines: maybe(dice, () => orderLines(books, dice)),
  })),
  on('cancelOrder', 'SalesOrder', 'orderId'),
  on('reopenOrder', 'SalesOrder', 'orderId'),
  on('deliverOrder', 'SalesOrder', 'orderId', (_, dice) => ({
    lines: maybe(dice, () => [lineOf(dice)]),
    deliveredOn: day(dice),
  })),
  on('invoiceOrder', 'SalesOrder', 'orderId', (_, dice) => ({ issuedOn: day(dice) }), 'Delivery'),
  on('returnGoods', 'Delivery', 'deliveryId', (_, dice) => ({
    lines: maybe(dice, () => [{ ...lineOf(dice), restock: dice(2) === 0 }]),
    returnedOn: day(dice),
  })),
  anew('allocateBackOrders', (_, dice) => ({ warehouse: place(dice) })),
  anew('createQuote', (books, dice) => ({
    customerId: one(dice, books.customers),
    lines: orderLines(books, dice),
    currency: currency(dice),
    warehouse: place(dice),
  })),
  on('sendQuote', 'Quote', 'quoteId'),
  on('acceptQuote', 'Quote', 'quoteId', (_, dice) => ({ allowBackOrder: dice(2) === 0 })),
]

const receivables: Command[] = [
  anew('draftInvoice', (books, dice) => ({
    customerId: one(dice, books.customers),
    currency: currency(dice),
    lines: some(dice, () => ({
      account: usually(dice, ['3000', '3300'], kept),
      description: 'Work',
      quantity: quantity(dice),
      unitPrice: price(dice),
      taxCode: '25',
    })),
  })),
  on('issueInvoice', 'InvoiceDraft', 'draftId', (_, dice) => ({ issuedOn: day(dice) })),
  on('creditInvoice', 'Invoice', 'invoiceId', (_, dice) => ({
    lines: maybe(dice, () => [lineOf(dice)]),
    issuedOn: day(dice),
  })),
  on('allocateCreditNote', 'CreditNote', 'creditNoteId', (books, dice) => ({
    allocations: allocations(books, dice, 'Invoice'),
    allocatedOn: day(dice),
  })),
  anew('postPayment', (books, dice) => ({
    customerId: one(dice, books.customers),
    amount: { amount: money(dice), currency: currency(dice) },
    receivedOn: day(dice),
    allocations: allocations(books, dice, 'Invoice'),
  })),
  on('allocatePayment', 'Payment', 'paymentId', (books, dice) => ({
    allocations: allocations(books, dice, 'Invoice'),
    allocatedOn: day(dice),
  })),
  on('releaseAllocation', 'Allocation', 'allocationId', (_, dice) => ({ releasedOn: day(dice) })),
  on('cancelPayment', 'Payment', 'paymentId', (_, dice) => ({ cancelledOn: day(dice) })),
  anew('refundCustomer', (books, dice) => ({
    customerId: one(dice, books.customers),
    amount: { amount: money(dice), currency: currency(dice) },
    paidOn: day(dice),
  })),
  on('writeOffInvoice', 'Invoice', 'invoiceId', (_, dice) => ({
    amount: maybe(dice, () => money(dice)),
    writtenOffOn: day(dice),
    reason,
    taxRelief: dice(2) === 0,
  })),
]

const supplierLines = (books: Books, dice: Dice) =>
  some(dice, () =>
    dice(3) === 0
      ? {
          description: 'Rent',
          account: usually(dice, ['7790'], kept),
          quantity: '1',
          unitPrice: price(dice),
          taxCode: '25',
        }
      : {
          orderId: of(books, dice, 'PurchaseOrder'),
          orderLineNumber: lineNumber(dice),
          quantity: quantity(dice),
          unitPrice: price(dice),
        },
  )

const buying: Command[] = [
  anew('createPurchaseOrder', (books, dice) => ({
    supplierId: supplier(books, dice),
    currency: currency(dice),
    warehouse: place(dice),
    overReceipt: '0.1',
    lines: some(dice, () => ({
      productId: one(dice, books.products),
      quantity: quantity(dice),
      unitPrice: price(dice),
      taxCode: one(dice, ['25', '15']),
    })),
  })),
  on('sendPurchaseOrder', 'PurchaseOrder', 'orderId', (_, dice) => ({ orderedOn: day(dice) })),
  on('cancelPurchaseOrder', 'PurchaseOrder', 'orderId'),
  on('closePurchaseOrder', 'PurchaseOrder', 'orderId'),
  on('receiveGoods', 'PurchaseOrder', 'orderId', (_, dice) => ({
    lines: maybe(dice, () => [lineOf(dice)]),
    receivedOn: day(dice),
  })),
  on('returnToSupplier', 'PurchaseOrder', 'orderId', (_, dice) => ({
    lines: [lineOf(dice)],
    returnedOn: day(dice),
    reason,
  })),
  on('confirmPurchaseOrder', 'PurchaseOrder', 'orderId', (_, dice) => ({
    lines: [{ lineNumber: lineNumber(dice), promisedOn: day(dice) }],
  })),
  on('addLandedCost', 'GoodsReceipt', 'receiptId', (_, dice) => ({
    description: 'Freight',
    amount: usually(dice, ['10', '33.33', '0.01', '-5', '-0.01'], ['100000', '-100000', '0', '1.005']),
    basis: one(dice, ['VALUE', 'QUANTITY']),
    account: usually<string | undefined>(dice, [undefined], kept),
    postedOn: day(dice),
  })),
  anew('registerSupplierInvoice', (books, dice) => ({
    supplierId: supplier(books, dice),
    kind: one(dice, ['INVOICE', 'INVOICE', 'CREDIT_NOTE']),
    supplierNumber: `N${dice(1000)}`,
    invoicedOn: day(dice),
    postedOn: day(dice),
    currency: currency(dice),
    lines: supplierLines(books, dice),
  })),
  on('releaseSupplierInvoice', 'SupplierInvoice', 'invoiceId', () => ({ reason })),
  on('cancelSupplierInvoice', 'SupplierInvoice', 'invoiceId', () => ({ reason })),
  anew('paySupplier', (books, dice) => ({
    supplierId: supplier(books, dice),
    amount: { amount: money(dice), currency: currency(dice) },
    paidOn: day(dice),
    allocations: allocations(books, dice, 'SupplierInvoice'),
  })),
  on('allocateSupplierCredit', 'SupplierPayment', 'paymentId', (books, dice) => ({
    allocations: allocations(books, dice, 'SupplierInvoice'),
    allocatedOn: day(dice),
  })),
  on('allocateSupplierCredit', 'SupplierInvoice', 'creditNoteId', (books, dice) => ({
    allocations: allocations(books, dice, 'SupplierInvoice'),
    allocatedOn: day(dice),
  })),
  on('releaseSupplierAllocation', 'SupplierAllocation', 'allocationId', (_, dice) => ({ releasedOn: day(dice) })),
  on('cancelSupplierPayment', 'SupplierPayment', 'paymentId', (_, dice) => ({ cancelledOn: day(dice) })),
  anew('recordSupplierRefund', (books, dice) => ({
    supplierId: supplier(books, dice),
    amount: { amount: money(dice), currency: currency(dice) },
    receivedOn: day(dice),
  })),
]

const making: Command[] = [
  anew('createWorkOrder', ({ products }, dice) => ({
    productId: products[2],
    quantity: quantity(dice),
    dueOn: today,
    startsOn: today,
    tolerance: one(dice, ['0', '0.1']),
    backflush: dice(2) === 0,
    warehouse: place(dice),
  })),
  on('releaseWorkOrder', 'WorkOrder', 'workOrderId', (_, dice) => ({ on: day(dice) })),
  on('issueComponents', 'WorkOrder', 'workOrderId', (_, dice) => ({
    lines: maybe(dice, () => [lineOf(dice)]),
    issuedOn: day(dice),
  })),
  on('scrapComponents', 'WorkOrder', 'workOrderId', (_, dice) => ({
    lines: [lineOf(dice)],
    scrappedOn: day(dice),
    reason,
  })),
  on('reportOperation', 'WorkOrder', 'workOrderId', (_, dice) => ({
    lineNumber: 1,
    hours: quantity(dice),
    workedOn: day(dice),
  })),
  on('returnComponents', 'WorkOrder', 'workOrderId', (_, dice) => ({
    lines: [lineOf(dice)],
    returnedOn: day(dice),
    reason,
  })),
  on('withdrawHours', 'WorkOrder', 'workOrderId', (_, dice) => ({
    lineNumber: 1,
    hours: quantity(dice),
    withdrawnOn: day(dice),
    reason,
  })),
  on('receiveProduct', 'WorkOrder', 'workOrderId', (_, dice) => ({
    quantity: quantity(dice),
    receivedOn: day(dice),
  })),
  on('scrapProduct', 'WorkOrder', 'workOrderId', (_, dice) => ({
    quantity: quantity(dice),
    scrappedOn: day(dice),
    reason,
  })),
  on('closeWorkOrder', 'WorkOrder', 'workOrderId', (_, dice) => ({ on: day(dice) })),
  on('cancelWorkOrder', 'WorkOrder', 'workOrderId'),
  anew('runMrp', (_, dice) => ({ horizon: '2099-12-31', warehouse: place(dice), reorderLevels: true })),
  on('firmProposals', 'MrpProposal', 'proposalIds', () => ({})),
  on('firmProposal', 'MrpProposal', 'proposalId', (books, dice) => ({
    supplierId: supplier(books, dice),
    unitPrice: price(dice),
  })),
]

const storing: Command[] = [
  anew('adjustStock', (books, dice) => ({
    productId: one(dice, books.products),
    warehouse: place(dice),
    quantity: one(dice, ['5', '-1', '0.333', '-2', '-0.333', '10', '0', '-1000']),
    unitCost: maybe(dice, () => price(dice)),
    movedOn: day(dice),
    reason,
  })),
  anew('transferStock', (books, dice) => ({
    ...(dice(4) === 0 ? { from: 'SIDE', to: 'MAIN' } : { from: 'MAIN', to: 'SIDE' }),
    lines: some(dice, () => ({ productId: one(dice, books.products), quantity: quantity(dice) })),
    shippedOn: day(dice),
    inTransit: dice(2) === 0,
  })),
  on('receiveTransfer', 'StockTransfer', 'id', (_, dice) => ({ receivedOn: day(dice) })),
  anew('scrapStock', (books, dice) => ({
    productId: one(dice, books.products),
    warehouse: place(dice),
    quantity: quantity(dice),
    movedOn: day(dice),
    reason,
  })),
  anew('openCount', (_, dice) => ({ warehouse: place(dice) })),
  on('enterCounts', 'StockCount', 'id', (books, dice) => ({
    lines: [{ productId: one(dice, books.products), counted: quantity(dice) }],
  })),
  on('postCount', 'StockCount', 'id', (_, dice) => ({ postedOn: day(dice) })),
  on('cancelCount', 'StockCount', 'id'),
]

const bookkeeping: Command[] = [
  anew('createJournalDraft', (_, dice) => {
    const amount = money(dice)
    return {
      postedOn: day(dice),
      description: 'By hand',
      lines: [
        { account: usually(dice, ['7790', '1920', '6000'], kept), debit: amount },
        {
          account: usually(dice, ['1920', '2050', '3000', '2700'], kept),
          credit: usually(dice, [amount], ['7']),
        },
      ],
    }
  }),
  on('postJournalDraft', 'JournalDraft', 'id'),
  on('reverseJournalEntry', 'JournalEntry', 'id', () => ({ reason })),
  anew('revalueForeignItems', (_, dice) => ({ revaluedOn: day(dice) })),
  on('cancelRevaluation', 'CurrencyRevaluation', 'id', () => ({ reason })),
  anew('closePeriod', (_, dice) => ({ through: usually(dice, [ago(300), ago(35)], [ago(1), ago(0), ago(-3)]) })),
  anew('reopenPeriod', (_, dice) => ({ from: day(dice), reason })),
  anew('setExchangeRates', (_, dice) => ({
    rates: [{ currency: 'EUR', validOn: day(dice), rate: one(dice, ['11.5', '10.987654321', '12']) }],
  })),
  anew('acquireAsset', (_, dice) => ({
    name: 'Press',
    acquiredOn: day(dice),
    cost: one(dice, ['1000', '9999.99']),
    account: usually<string | undefined>(dice, [undefined], kept),
    method: one(dice, ['STRAIGHT_LINE', 'DECLINING_BALANCE']),
    months: 7,
  })),
  anew('depreciateAssets', (_, dice) => ({ through: day(dice) })),
  on('disposeAsset', 'FixedAsset', 'id', (_, dice) => ({ disposedOn: day(dice), proceeds: money(dice) })),
]

/** What carries a document on to its end, for which it has to come before what ends it early. */
const often = new Set([
  ...['placeOrder', 'deliverOrder', 'invoiceOrder', 'issueInvoice', 'postPayment', 'allocatePayment', 'adjustStock'],
  ...['sendPurchaseOrder', 'receiveGoods', 'registerSupplierInvoice', 'paySupplier', 'allocateSupplierCredit'],
  ...[
    'releaseWorkOrder',
    'issueComponents',
    'receiveProduct',
    'createWorkOrder',
    'createPurchaseOrder',
    'enterCounts',
    'postJournalDraft',
    'returnGoods',
  ],
])

/** Whatever moves money or goods, as often as it is to be chosen. */
export const commands: readonly Command[] = [
  ...selling,
  ...receivables,
  ...buying,
  ...making,
  ...storing,
  ...bookkeeping,
].flatMap((command) => (often.has(command.mutation) ? [command, command, command] : [command]))
