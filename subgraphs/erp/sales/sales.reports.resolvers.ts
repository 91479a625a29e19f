import Big from 'big.js'
import { money, type Decimal } from '../../common/money.ts'
import type { Resolvers } from '../graph.generated.ts'
import { employeeById } from '../resources/resources.loaders.ts'
import { productById } from '../stock/stock.loaders.ts'
import { marginReport } from './margin.reports.service.ts'
import { boughtTogether, orderBacklog } from './orders.reports.service.ts'
import { orderById } from './sales.loaders.ts'
import { salesReport, type Grouped, type Grouping } from './sales.reports.service.ts'

/** The key where the report is grouped by that, and something is known. */
const keyOf = ({ groupBy, key }: Grouped, wanted: Grouping): string | null => (groupBy === wanted && key ? key : null)

const labelled: readonly Grouping[] = ['CATEGORY', 'REGION', 'COUNTRY', 'MONTH']

const labelOf = ({ groupBy, key }: Grouped): string | null => (labelled.includes(groupBy) && key ? key : null)

/** Part of a whole, to 4 decimals; null of nothing. */
const rate = (part: Big, whole: Decimal): Decimal | null =>
  new Big(whole).eq(0) ? null : part.div(new Big(whole).abs()).round(4, Big.roundHalfUp).toFixed()

const growth = ({ net, before }: { net: Decimal; before: Decimal }) => rate(new Big(net).minus(before), before)
const marginRate = ({ margin, revenue }: { margin: Decimal; revenue: Decimal }) => rate(new Big(margin), revenue)

export const salesReportsResolvers: Resolvers = {
  Query: {
    salesReport: (_, args, { db }) => salesReport(db, args),
    marginReport: (_, args, { db }) => marginReport(db, args),
    boughtTogether: (_, args, { db }) => boughtTogether(db, args),
    orderBacklog: (_, args, { db }) => orderBacklog(db, args),
  },
  SalesReport: {
    net: ({ net, currency }) => money(net, currency),
    netYearBefore: ({ before, currency }) => money(before, currency),
    growth,
  },
  SalesReportRow: {
    label: labelOf,
    customer: (row) => (keyOf(row, 'CUSTOMER') ? { id: row.key } : null),
    product: (row, _, context) => (keyOf(row, 'PRODUCT') ? productById(context).load(row.key) : null),
    employee: (row, _, context) => (keyOf(row, 'EMPLOYEE') ? employeeById(context).load(row.key) : null),
    campaign: (row) => (keyOf(row, 'CAMPAIGN') ? { id: row.key } : null),
    net: ({ net, currency }) => money(net, currency),
    netYearBefore: ({ before, currency }) => money(before, currency),
    growth,
  },
  MarginReport: {
    revenue: ({ revenue, currency }) => money(revenue, currency),
    cost: ({ cost, currency }) => money(cost, currency),
    margin: ({ margin, currency }) => money(margin, currency),
    marginRate,
  },
  MarginReportRow: {
    label: labelOf,
    customer: (row) => (keyOf(row, 'CUSTOMER') ? { id: row.key } : null),
    product: (row, _, context) => (keyOf(row, 'PRODUCT') ? productById(context).load(row.key) : null),
    order: (row, _, context) => (keyOf(row, 'ORDER') ? orderById(context).load(row.key) : null),
    employee: (row, _, context) => (keyOf(row, 'EMPLOYEE') ? employeeById(context).load(row.key) : null),
    revenue: ({ revenue, currency }) => money(revenue, currency),
    cost: ({ cost, currency }) => money(cost, currency),
    margin: ({ margin, currency }) => money(margin, currency),
    marginRate,
  },
  ProductPair: {
    product: ({ productId }, _, context) => productById(context).load(productId),
    other: ({ otherId }, _, context) => productById(context).load(otherId),
  },
  OrderBacklog: {
    net: ({ net, currency }) => money(net, currency),
    netBackordered: ({ netBackordered, currency }) => money(netBackordered, currency),
  },
  OrderBacklogRow: {
    order: ({ orderId }, _, context) => orderById(context).load(orderId),
    product: ({ productId }, _, context) => productById(context).load(productId),
    net: ({ net, currency }) => money(net, currency),
  },
}
