import type { LedgerAccountRow, Purpose } from './chart.table.ts'

interface ChartAccount {
  readonly number: string
  readonly name: string
  readonly type: LedgerAccountRow['type']
  readonly isGroup?: boolean
  /** The number of the heading that it stands under. */
  readonly group?: string
  readonly purpose?: Purpose
}

type Line = readonly [number: string, name: string, purpose?: Purpose]

const of = (type: LedgerAccountRow['type'], group: Line, ...lines: readonly Line[]): ChartAccount[] => [
  { number: group[0], name: group[1], type, isGroup: true },
  ...lines.map(([number, name, purpose]) => ({ number, name, type, group: group[0], ...(purpose && { purpose }) })),
]

const under = (group: string, accounts: readonly ChartAccount[]): ChartAccount[] =>
  accounts.map((account) => ({ group, ...account }))

/** The chart that a new company starts with: number ranges as in the Norwegian standard (NS 4102), names in English. */
export const defaultChart: readonly ChartAccount[] = [
  { number: '1000', name: 'Assets', type: 'ASSET', isGroup: true },
  ...under('1000', [
    ...of(
      'ASSET',
      ['1100', 'Fixed assets'],
      ['1200', 'Machinery, vehicles and equipment', 'FIXED_ASSETS'],
      ['1290', 'Accumulated depreciation', 'ACCUMULATED_DEPRECIATION'],
    ),
    ...of(
      'ASSET',
      ['1400', 'Stock'],
      ['1420', 'Work in progress', 'WORK_IN_PROGRESS'],
      ['1460', 'Goods for resale', 'INVENTORY'],
    ),
    { number: '1500', name: 'Trade receivables', type: 'ASSET', purpose: 'RECEIVABLE' },
    { number: '1509', name: 'Valuation of foreign receivables', type: 'ASSET', purpose: 'RECEIVABLE_VALUATION' },
    { number: '1570', name: 'Other receivables', type: 'ASSET' },
    { number: '1700', name: 'Prepaid costs', type: 'ASSET' },
    ...of(
      'ASSET',
      ['1900', 'Cash and bank'],
      ['1910', 'Cash'],
      ['1920', 'Bank deposits', 'BANK'],
      ['1929', 'Valuation of foreign deposits', 'BANK_VALUATION'],
    ),
  ]),
  { number: '2000', name: 'Equity and liabilities', type: 'LIABILITY', isGroup: true },
  ...under('2000', [
    { number: '2020', name: 'Share capital', type: 'EQUITY' },
    { number: '2050', name: 'Other equity', type: 'EQUITY', purpose: 'OPENING_BALANCE' },
    { number: '2080', name: 'Retained earnings', type: 'EQUITY', purpose: 'RETAINED_EARNINGS' },
    { number: '2220', name: 'Bank loans', type: 'LIABILITY' },
    { number: '2400', name: 'Trade payables', type: 'LIABILITY', purpose: 'PAYABLE' },
    { number: '2409', name: 'Valuation of foreign payables', type: 'LIABILITY', purpose: 'PAYABLE_VALUATION' },
    { number: '2600', name: 'Tax withheld', type: 'LIABILITY' },
    { number: '2700', name: 'Output VAT', type: 'LIABILITY', purpose: 'OUTPUT_VAT' },
    { number: '2710', name: 'Input VAT', type: 'LIABILITY', purpose: 'INPUT_VAT' },
    { number: '2740', name: 'VAT settlement', type: 'LIABILITY' },
    { number: '2770', name: "Employer's contributions due", type: 'LIABILITY' },
    { number: '2930', name: 'Pay due', type: 'LIABILITY' },
    { number: '2960', name: 'Goods received, not invoiced', type: 'LIABILITY', purpose: 'GOODS_RECEIVED' },
  ]),
  { number: '3000', name: 'Sales', type: 'REVENUE', purpose: 'SALES' },
  { number: '3100', name: 'Sales, exempt from VAT', type: 'REVENUE', purpose: 'SALES_EXEMPT' },
  { number: '3300', name: 'Freight charged', type: 'REVENUE', purpose: 'FREIGHT' },
  { number: '3900', name: 'Other revenue', type: 'REVENUE' },
  ...of(
    'EXPENSE',
    ['4000', 'Cost of sales'],
    ['4300', 'Cost of goods sold', 'COST_OF_GOODS'],
    ['4380', 'Purchase price differences', 'PURCHASE_DIFFERENCE'],
    ['4390', 'Stock differences', 'STOCK_DIFFERENCE'],
    ['4395', 'Scrap', 'SCRAP'],
    ['4900', 'Production hours taken into stock', 'PRODUCTION_APPLIED'],
  ),
  ...of('EXPENSE', ['5000', 'Wages and salaries'], ['5010', 'Salaries'], ['5400', "Employer's contributions"]),
  ...of(
    'EXPENSE',
    ['5990', 'Other operating costs'],
    ['6000', 'Depreciation', 'DEPRECIATION'],
    ['6300', 'Rent'],
    ['6340', 'Light and heating'],
    ['6540', 'Equipment'],
    ['6700', 'Audit and advice'],
    ['6800', 'Office supplies'],
    ['6900', 'Telephone and internet'],
    ['7140', 'Travel'],
    ['7320', 'Advertising'],
    ['7500', 'Insurance'],
    ['7770', 'Rounding and bank charges', 'ROUNDING'],
    ['7790', 'Other costs', 'EXPENSE'],
    ['7830', 'Losses on receivables', 'BAD_DEBT'],
    ['7850', 'Gain and loss on fixed assets', 'ASSET_DISPOSAL'],
  ),
  { number: '8000', name: 'Financial items', type: 'REVENUE', isGroup: true },
  ...under('8000', [
    { number: '8040', name: 'Interest received', type: 'REVENUE' },
    { number: '8060', name: 'Exchange gains', type: 'REVENUE', purpose: 'EXCHANGE_GAIN' },
    { number: '8070', name: 'Unrealized exchange gains', type: 'REVENUE', purpose: 'UNREALIZED_GAIN' },
    { number: '8140', name: 'Interest paid', type: 'EXPENSE' },
    { number: '8160', name: 'Exchange losses', type: 'EXPENSE', purpose: 'EXCHANGE_LOSS' },
    { number: '8170', name: 'Unrealized exchange losses', type: 'EXPENSE', purpose: 'UNREALIZED_LOSS' },
    { number: '8300', name: 'Tax on profit', type: 'EXPENSE' },
  ]),
]

/** Norwegian VAT, the same on what is sold and on what is bought: codes, and rates as fractions. */
export const norwegianVat = [
  { code: '25', name: 'Standard rate', rate: '0.25' },
  { code: '15', name: 'Food', rate: '0.15' },
  { code: '12', name: 'Transport, culture', rate: '0.12' },
  { code: '0', name: 'Zero rate', rate: '0' },
] as const

const valuations: readonly Purpose[] = ['RECEIVABLE_VALUATION', 'PAYABLE_VALUATION', 'BANK_VALUATION']

/** What a revaluation of foreign items posts to; a chart may do without. */
export const valuationPurposes: readonly Purpose[] = [...valuations, 'UNREALIZED_GAIN', 'UNREALIZED_LOSS']

/** Accounts whose balance is the sum of documents: nothing is posted there by hand, nor as a cost. */
export const keptByDocuments: readonly Purpose[] = [
  'RECEIVABLE',
  'PAYABLE',
  'INVENTORY',
  'WORK_IN_PROGRESS',
  'GOODS_RECEIVED',
  'FIXED_ASSETS',
  'ACCUMULATED_DEPRECIATION',
  ...valuations,
]

/** What is booked there would not be a cost, and not in the documents that keep those accounts. */
export const notForCosts: readonly Purpose[] = [...keptByDocuments, 'INPUT_VAT', 'OUTPUT_VAT', 'BANK']
