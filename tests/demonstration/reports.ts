import { graphql, type GraphQLEnumType } from 'graphql'
import type { World } from './world.ts'

const money = '{ amount }'

interface Subjects {
  readonly basket: string
  readonly part: string
  readonly customer: string
}

/** Every report, asked of the year before the day, with what must be there and not nothing. */
const reports = (today: string, { basket, part, customer }: Subjects): Record<string, string> => {
  const from = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`.replace('02-29', '02-28')
  const span = `from: "${from}", to: "${today}"`
  const soon = new Date(Date.parse(today) + 30 * 86_400_000).toISOString().slice(0, 10)
  return {
    trialBalance: `(asOf: "${today}") { lines { debit ${money} } totalDebit ${money} totalCredit ${money} }`,
    incomeStatement: `(${span}) { lines { amount ${money} } revenue { amount ${money} before ${money} } costs { amount ${money} } }`,
    balanceSheet: `(asOf: "${today}") { assets { amount ${money} } totalAssets ${money} totalLiabilities ${money} totalEquity ${money} }`,
    generalLedger: `(account: "5010", ${span}) { nodes { balance ${money} } }`,
    vatReport: `(${span}) { lines { base ${money} tax ${money} } accounts { ledger ${money} settled ${money} } inputTax ${money} }`,
    budgetReport: `(${span}) { lines { budget ${money} actual ${money} } }`,
    agedReceivables: `(asOf: "${today}", first: 100) { total { current ${money} total ${money} } receivableAccount ${money} rowCount }`,
    openReceivables: `(asOf: "${today}", first: 100) { rowCount rows { __typename } }`,
    customerStatement: `(customerId: "${customer}", ${span}, first: 100) { charged ${money} settled ${money} rowCount }`,
    foreignItems: `(asOf: "${today}") { rowCount rows { open ${money} revalued ${money} gain ${money} } }`,
    currencyRevaluations: `{ nodes { gain ${money} entries { lines { debit ${money} } } } }`,
    agedPayables: `(asOf: "${today}") { total { total ${money} } payableAccount ${money} rowCount rows { amounts { total ${money} } } }`,
    paymentProposal: `(dueUntil: "${soon}") { rows { toPay ${money} } }`,
    goodsReceivedNotInvoiced: `(asOf: "${today}") { total ${money} }`,
    supplierDeliveryRecord: `(${span}) { orders linesOnTime linesLate averageLeadTimeDays quantityAccuracy }`,
    purchaseReport: `(${span}, by: QUARTER, first: 100) { documents net ${money} rows { quantity net ${money} } }`,
    stockValue: `(asOf: "${today}", groupBy: CATEGORY, first: 50) { total ${money} inventoryAccount ${money} rows { value ${money} } }`,
    stockMovementTotals: `(${span}, groupBy: PRODUCT, first: 100) { inValue ${money} outValue ${money} closingValue ${money} }`,
    slowMovers: `(since: "${from}", asOf: "${today}", first: 50) { total ${money} rows { quantity value ${money} } }`,
    reorderProposals: `(first: 100) { count rows { quantity } }`,
    salesReport: `(${span}, groupBy: CUSTOMER, measure: INVOICED, first: 100) { net ${money} netYearBefore ${money} rows { quantity net ${money} } }`,
    marginReport: `(${span}, groupBy: CATEGORY, first: 100) { revenue ${money} cost ${money} margin ${money} rows { margin ${money} } }`,
    boughtTogether: `(minSupport: "0.005", minOrders: 2, first: 10) { orders support confidence lift }`,
    orderBacklog: `(backOrdered: true, first: 10) { rowCount net ${money} netBackordered ${money} }`,
    explodeBom: `(productId: "${basket}", quantity: "10", on: "${today}") { level quantity }`,
    whereUsed: `(productId: "${part}", on: "${today}") { level quantity }`,
    bomCost: `(productId: "${basket}", quantity: "10", on: "${today}") { materialCost ${money} operationCost ${money} unitCost ${money} }`,
    loadAgainstCapacity: `(from: "${today}", to: "${soon}") { capacityHours }`,
    projectCosts: `(${span}) { hours timeCost ${money} }`,
    assetRegister: `(asOf: "${today}") { lines { __typename } cost ${money} accumulated ${money} bookValue ${money} }`,
    bookingsAgainstCapacity: `(of: EMPLOYEES, from: "${today}", to: "${soon}") { capacity booked }`,
  }
}

/**
 * Asks every report once. @returns by report's name, the figures and lists that came to nothing everywhere, or what went
 * wrong; nothing for those that say something
 */
export async function silentReports(
  { both: { erp }, erp: sql }: World,
  today: string,
): Promise<Record<string, unknown>> {
  const [subjects] = await sql<Subjects[]>`
    select (select id from erp.product where sku = 'EP-902') as basket, (select id from erp.product where sku = 'KT-103') as part,
           (select customer_id from erp.invoice order by number desc limit 1) as customer`
  const scopes = ['accounts', 'stock', 'sales', 'purchasing', 'production', 'resources', 'customers'].map(
    (of) => `${of}:read`,
  )
  const asked = reports(today, subjects as Subjects)
  const { data, errors } = await asAnna(
    erp,
    `{ ${Object.entries(asked)
      .map(([name, rest]) => name + rest)
      .join('\n')} integrity { name holds } }`,
    scopes,
  )
  const silent: Record<string, unknown> = {}
  for (const [name, answer] of Object.entries(data ?? {})) {
    const nothing = name === 'integrity' ? broken(answer) : saysNothing(answer)
    if (nothing.length > 0) silent[name] = nothing
  }
  return { ...silent, ...(errors && { errors: errors.map(String) }) }
}

const asAnna = ({ schema, context }: World['both']['erp'], source: string, scopes: readonly string[]) =>
  graphql({
    schema,
    source,
    contextValue: context({
      viewer: { subject: 'anna', role: 'administrator', scopes: new Set(scopes), partnerId: null },
      requestId: 'reports',
    }),
  })

/** The totals of each report of sales, margins and purchases, in two currencies, by what it was grouped by, with how many rows. */
export async function totalsByGrouping({ both: { erp } }: World, from: string, to: string) {
  const groupings = (name: string) =>
    (erp.schema.getType(name) as GraphQLEnumType).getValues().map((value) => value.name)
  const found: Record<string, { total: string; rows: number; grouping: string }[]> = {}
  for (const currency of ['NOK', 'EUR'])
    for (const [report, type, more, total] of [
      ['salesReport', 'SalesGrouping', ', measure: INVOICED', 'net'],
      ['salesReport', 'SalesGrouping', ', measure: ORDERED', 'net'],
      ['marginReport', 'MarginGrouping', '', 'margin'],
      ['purchaseReport', 'PurchaseGrouping', '', 'net'],
    ] as const) {
      const fields = groupings(type).map(
        (grouping) =>
          `${grouping}: ${report}(from: "${from}", to: "${to}", groupBy: ${grouping}${more}, currency: "${currency}", first: 200) {
             ${total} ${money} rowCount }`,
      )
      const { data, errors } = await asAnna(
        erp,
        `{ ${fields.join('\n')} }`,
        ['sales', 'accounts', 'stock', 'customers', 'purchasing', 'resources', 'campaigns'].map((of) => `${of}:read`),
      )
      if (errors) throw new AggregateError(errors, errors.map(String).join('; '))
      found[`${report}${more} ${currency}`] = Object.entries(data ?? {}).map(([grouping, answer]) => {
        const { rowCount, [total]: sum } = answer as Record<string, { amount: string }> & { rowCount: number }
        return { total: sum?.amount ?? '', rows: rowCount, grouping }
      })
    }
  return found
}

const broken = (checks: unknown): string[] =>
  (checks as { name: string; holds: boolean }[]).filter(({ holds }) => !holds).map(({ name }) => name)

/** The paths, without places in lists, under which all values are null, zero or absent. */
function saysNothing(answer: unknown): string[] {
  const says = new Map<string, boolean>()
  const walk = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      says.set(path, says.get(path) === true || value.length > 0)
      value.forEach((one) => walk(one, path))
    } else if (value !== null && typeof value === 'object')
      for (const [name, inner] of Object.entries(value)) walk(inner, `${path}.${name}`)
    else says.set(path, says.get(path) === true || (value !== null && Number(value) !== 0))
  }
  walk(answer, '')
  return [...says].filter(([, something]) => !something).map(([path]) => path || 'all')
}
