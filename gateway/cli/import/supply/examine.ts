import Big from 'big.js'
import type { Db } from '../../../../subgraphs/common/database/connect.ts'
import {
  companyByCode,
  fiscalYears,
  hasRate,
  purchasePolicyOf,
  taxRates,
  today,
} from '../../../../subgraphs/erp/index.ts'
import { quoted } from '../columns.ts'
import type { Problem } from '../rows.ts'
import type { SourceOptions } from '../source.ts'
import { files, type SupplyFiles, type SupplyRow } from './files.ts'
import type { SupplyRows } from './masters.ts'

/** What rows say against each other, or against the company's books. */
export async function* examine(
  rows: SupplyRows,
  { erp }: { readonly erp: Db },
  { company: code }: SourceOptions,
): AsyncGenerator<Problem> {
  const company = await companyByCode(erp, code)
  const years = await fiscalYears(erp, company)
  const latest = today(company.timeZone)
  const isOpen = (day: string) =>
    day <= latest &&
    years.some(
      ({ startsOn, endsOn, closedThrough }) =>
        startsOn <= day && day <= endsOn && (closedThrough === null || day > closedThrough),
    )
  const notOpen = (day: string) =>
    day > latest
      ? `${day} lies in the future`
      : `${day} lies in no fiscal year of ${company.code}, or in a closed period: see addFiscalYear and reopenPeriod`
  const { overReceipt } = await purchasePolicyOf(erp, company)
  const orders = new Map<string, SupplyRow<'orders'>>()
  const lines = new Map<string, Big>()
  const rated = new Map<string, boolean>()
  const taxed = new Map<string, ReadonlyMap<string, string>>()

  for await (const { row, parts } of rows.withParts('orders', 'orderLines')) {
    orders.set(row.number, row)
    if (row.orderedOn > latest)
      yield problem(rows, 'orders', row.number, 'orderedOn', `${row.orderedOn} lies in the future`)
    for (const { line, quantity, taxCode, expectedOn } of parts) {
      const key = `${row.number} ${line}`
      lines.set(key, new Big(quantity).times(new Big(1).plus(overReceipt)))
      if (expectedOn !== null && expectedOn < row.orderedOn)
        yield problem(rows, 'orderLines', key, 'expectedOn', `${expectedOn} lies before the order, ${row.orderedOn}`)
      if (taxCode === null) continue
      const rates = taxed.get(row.orderedOn) ?? (await taxRates(erp, company.id, row.orderedOn, 'INPUT'))
      taxed.set(row.orderedOn, rates)
      if (!rates.has(taxCode))
        yield problem(rows, 'orderLines', key, 'taxCode', `${quoted(taxCode)} is not in force on ${row.orderedOn}`)
    }
  }

  yield* otherUnits(rows)
  yield* workOnNothing(rows)

  for await (const { receipt, order, line, bin, receivedOn, quantity, rejected } of rows.of('receipts')) {
    const key = `${receipt} ${order} ${line} ${bin}`
    const [of, left] = [orders.get(order), lines.get(`${order} ${line}`)]
    if (!of || !left) {
      yield problem(rows, 'receipts', key, 'line', `${quoted(line)} is no line of order ${order}`)
      continue
    }
    const open = left.minus(quantity).plus(rejected)
    lines.set(`${order} ${line}`, open)
    if (open.lt(0))
      yield problem(
        rows,
        'receipts',
        key,
        'quantity',
        `${open.neg().toFixed()} more was accepted than the order allows`,
      )
    if (receivedOn < of.orderedOn)
      yield problem(rows, 'receipts', key, 'receivedOn', `${receivedOn} lies before the order, ${of.orderedOn}`)
    if (!isOpen(receivedOn)) yield problem(rows, 'receipts', key, 'receivedOn', notOpen(receivedOn))
    const rate = `${of.currency} ${receivedOn}`
    const known = rated.get(rate) ?? (await hasRate(erp, company, of.currency, receivedOn))
    rated.set(rate, known)
    if (!known)
      yield problem(
        rows,
        'receipts',
        key,
        'receivedOn',
        `no rate of ${of.currency} is known on ${receivedOn}: see setExchangeRates`,
      )
  }

  for await (const { product, warehouse, bin, countedOn } of rows.of('stock'))
    if (!isOpen(countedOn))
      yield problem(rows, 'stock', `${product} ${warehouse} ${bin} ${countedOn}`, 'countedOn', notOpen(countedOn))
}

/** Quantities are in the component's unit: one in another would be so much too much or too little. */
async function* otherUnits(rows: SupplyRows): AsyncGenerator<Problem> {
  const units = new Map<string, string>()
  for await (const { sku, unit } of rows.of('products')) units.set(sku, unit)
  for await (const { product, component, validFrom, unit } of rows.of('bills'))
    if (unit !== null && unit !== units.get(component))
      yield problem(
        rows,
        'bills',
        `${product} ${component} ${validFrom}`,
        'unit',
        `${quoted(unit)} is not what ${component} is kept in, ${quoted(units.get(component) ?? '')}`,
      )
}

/** Operations are a part of bills: without any they would be lost. */
async function* workOnNothing(rows: SupplyRows): AsyncGenerator<Problem> {
  const made = new Set<string>()
  for await (const { product } of rows.of('bills')) made.add(product)
  for await (const { product, line } of rows.of('operations'))
    if (!made.has(product))
      yield problem(
        rows,
        'operations',
        `${product} ${line}`,
        'product',
        `${quoted(product)} is made of nothing in bills.csv`,
      )
}

const problem = (rows: SupplyRows, name: keyof SupplyFiles, key: string, field: string, reason: string): Problem => ({
  file: files[name].file,
  line: rows.lineOf(name, key),
  column: files[name].columns[field]?.header,
  reason,
})
