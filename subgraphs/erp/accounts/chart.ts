import type { LedgerAccountRow, Purpose } from './ledger.table.ts'

interface ChartAccount {
  readonly number: string
  readonly name: string
  readonly type: LedgerAccountRow['type']
  readonly isGroup?: boolean
  readonly purpose?: Purpose
}

/** The chart that a new company starts with: number ranges as in the Norwegian standard (NS 4102), names in English. */
export const defaultChart: readonly ChartAccount[] = [
  { number: '1000', name: 'Assets', type: 'ASSET', isGroup: true },
  { number: '1460', name: 'Goods for resale', type: 'ASSET', purpose: 'INVENTORY' },
  { number: '1500', name: 'Trade receivables', type: 'ASSET', purpose: 'RECEIVABLE' },
  { number: '1920', name: 'Bank deposits', type: 'ASSET', purpose: 'BANK' },
  { number: '2000', name: 'Equity and liabilities', type: 'LIABILITY', isGroup: true },
  { number: '2050', name: 'Other equity', type: 'EQUITY', purpose: 'OPENING_BALANCE' },
  { number: '2700', name: 'Output VAT', type: 'LIABILITY', purpose: 'OUTPUT_VAT' },
  { number: '3000', name: 'Sales', type: 'REVENUE', purpose: 'SALES' },
  { number: '3300', name: 'Freight charged', type: 'REVENUE', purpose: 'FREIGHT' },
  { number: '4000', name: 'Cost of sales', type: 'EXPENSE', isGroup: true },
  { number: '4300', name: 'Cost of goods sold', type: 'EXPENSE', purpose: 'COST_OF_GOODS' },
  { number: '4390', name: 'Stock differences', type: 'EXPENSE', purpose: 'STOCK_DIFFERENCE' },
]

/** Norwegian VAT on sales: codes, and rates as fractions. */
export const norwegianVat = [
  { code: '25', name: 'Standard rate', rate: '0.25' },
  { code: '15', name: 'Food', rate: '0.15' },
  { code: '12', name: 'Transport, culture', rate: '0.12' },
  { code: '0', name: 'Zero rate', rate: '0' },
] as const
