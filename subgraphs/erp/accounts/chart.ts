import type { LedgerAccountRow, Purpose } from './ledger.table.ts'

interface ChartAccount {
  readonly number: string
  readonly name: string
  readonly type: LedgerAccountRow['type']
  readonly isGroup?: boolean
  readonly purpose?: Purpose
}

type Line = readonly [number: string, name: string, purpose?: Purpose]

const of = (type: LedgerAccountRow['type'], group: Line, ...lines: readonly Line[]): ChartAccount[] => [
  { number: group[0], name: group[1], type, isGroup: true },
  ...lines.map(([number, name, purpose]) => ({ number, name, type, ...(purpose && { purpose }) })),
]

/** The chart that a new company starts with: number ranges as in the Norwegian standard (NS 4102), names in English. */
export const defaultChart: readonly ChartAccount[] = [
  ...of('ASSET', ['1000', 'Assets']),
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
  { number: '1570', name: 'Other receivables', type: 'ASSET' },
  { number: '1700', name: 'Prepaid costs', type: 'ASSET' },
  ...of('ASSET', ['1900', 'Cash and bank'], ['1910', 'Cash'], ['1920', 'Bank deposits', 'BANK']),
  ...of('LIABILITY', ['2000', 'Equity and liabilities']),
  { number: '2020', name: 'Share capital', type: 'EQUITY' },
  { number: '2050', name: 'Other equity', type: 'EQUITY', purpose: 'OPENING_BALANCE' },
  { number: '2080', name: 'Retained earnings', type: 'EQUITY', purpose: 'RETAINED_EARNINGS' },
  { number: '2220', name: 'Bank loans', type: 'LIABILITY' },
  { number: '2400', name: 'Trade payables', type: 'LIABILITY', purpose: 'PAYABLE' },
  { number: '2600', name: 'Tax withheld', type: 'LIABILITY' },
  { number: '2700', name: 'Output VAT', type: 'LIABILITY', purpose: 'OUTPUT_VAT' },
  { number: '2710', name: 'Input VAT', type: 'LIABILITY', purpose: 'INPUT_VAT' },
  { number: '2740', name: 'VAT settlement', type: 'LIABILITY' },
  { number: '2770', name: "Employer's contributions due", type: 'LIABILITY' },
  { number: '2930', name: 'Pay due', type: 'LIABILITY' },
  { number: '2960', name: 'Goods received, not invoiced', type: 'LIABILITY', purpose: 'GOODS_RECEIVED' },
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
  ...of('EXPENSE', ['5990', 'Other operating costs']),
  { number: '6000', name: 'Depreciation', type: 'EXPENSE', purpose: 'DEPRECIATION' },
  { number: '6300', name: 'Rent', type: 'EXPENSE' },
  { number: '6340', name: 'Light and heating', type: 'EXPENSE' },
  { number: '6540', name: 'Equipment', type: 'EXPENSE' },
  { number: '6700', name: 'Audit and advice', type: 'EXPENSE' },
  { number: '6800', name: 'Office supplies', type: 'EXPENSE' },
  { number: '6900', name: 'Telephone and internet', type: 'EXPENSE' },
  { number: '7140', name: 'Travel', type: 'EXPENSE' },
  { number: '7320', name: 'Advertising', type: 'EXPENSE' },
  { number: '7500', name: 'Insurance', type: 'EXPENSE' },
  { number: '7770', name: 'Rounding and bank charges', type: 'EXPENSE', purpose: 'ROUNDING' },
  { number: '7790', name: 'Other costs', type: 'EXPENSE', purpose: 'EXPENSE' },
  { number: '7830', name: 'Losses on receivables', type: 'EXPENSE', purpose: 'BAD_DEBT' },
  { number: '7850', name: 'Gain and loss on fixed assets', type: 'EXPENSE', purpose: 'ASSET_DISPOSAL' },
  ...of('REVENUE', ['8000', 'Financial items']),
  { number: '8040', name: 'Interest received', type: 'REVENUE' },
  { number: '8060', name: 'Exchange gains', type: 'REVENUE', purpose: 'EXCHANGE_GAIN' },
  { number: '8140', name: 'Interest paid', type: 'EXPENSE' },
  { number: '8160', name: 'Exchange losses', type: 'EXPENSE', purpose: 'EXCHANGE_LOSS' },
  { number: '8300', name: 'Tax on profit', type: 'EXPENSE' },
  { number: '8800', name: 'Result of the year', type: 'EQUITY' },
]

/** Norwegian VAT on sales: codes, and rates as fractions. */
export const norwegianVat = [
  { code: '25', name: 'Standard rate', rate: '0.25' },
  { code: '15', name: 'Food', rate: '0.15' },
  { code: '12', name: 'Transport, culture', rate: '0.12' },
  { code: '0', name: 'Zero rate', rate: '0' },
] as const
