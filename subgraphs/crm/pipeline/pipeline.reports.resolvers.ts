import { money, moneyOrNull, type Money } from '../../common/money.ts'
import { campaignById } from '../campaigns/campaigns.loaders.ts'
import type { CrmContext } from '../context.ts'
import { customerById } from '../customers/customers.loaders.ts'
import { groupingField } from '../fields/lookup.ts'
import type { Resolvers } from '../graph.generated.ts'
import { teamById } from '../teams/teams.loaders.ts'
import {
  openPipeline,
  salesForecast,
  stageDurations,
  winReport,
  type OpenRow,
  type WinRow,
} from './pipeline.reports.service.ts'

type Row = WinRow | OpenRow
const idOf = (of: Row['by'], { by, group }: Row) => (by === of && group !== null ? { id: group } : null)

const grouped = {
  owner: (row: Row) => idOf('OWNER', row),
  product: (row: Row) => idOf('PRODUCT', row),
  team: (row: Row, _: unknown, context: CrmContext) => {
    const found = idOf('TEAM', row)
    return found && teamById(context).load(found.id)
  },
  campaign: (row: Row, _: unknown, context: CrmContext) => {
    const found = idOf('CAMPAIGN', row)
    return found && campaignById(context).load(found.id)
  },
  customer: (row: Row, _: unknown, context: CrmContext) => {
    const found = idOf('CUSTOMER', row)
    return found && customerById(context).load(found.id)
  },
}

const worth = (all: readonly Money[]) => all.map(({ amount, currency }) => money(amount, currency))

/** The custom field of a report by one. */
const fieldOf = async (context: CrmContext, by: Row['by'], field: string | null | undefined) =>
  by === 'CUSTOMER_FIELD'
    ? groupingField(context, 'CUSTOMER', field)
    : by === 'FIELD'
      ? groupingField(context, 'OPPORTUNITY', field)
      : null

export const pipelineReportsResolvers: Resolvers = {
  Query: {
    winReport: async (_, { from, to, by, field }, context) =>
      winReport(context.db, from, to, by, await fieldOf(context, by, field)),
    salesForecast: (_, { from, to }, { db }) => salesForecast(db, from, to),
    openPipeline: async (_, { by, field }, context) => openPipeline(context.db, by, await fieldOf(context, by, field)),
    stageDurations: (_, { from, before }, { db }) => stageDurations(db, from, before),
  },
  WinReportRow: {
    ...grouped,
    wonValue: ({ wonValue }) => worth(wonValue),
    lostValue: ({ lostValue }) => worth(lostValue),
  },
  OpenPipelineRow: {
    ...grouped,
    openValue: ({ openValue, currency }) => moneyOrNull(currency && openValue, currency ?? ''),
    weightedValue: ({ weightedValue, currency }) => moneyOrNull(currency && weightedValue, currency ?? ''),
  },
  SalesForecastRow: {
    owner: ({ ownerId }) => (ownerId ? { id: ownerId } : null),
    wonValue: ({ wonValue, currency }) => moneyOrNull(currency && wonValue, currency ?? ''),
    openValue: ({ openValue, currency }) => moneyOrNull(currency && openValue, currency ?? ''),
    weightedValue: ({ weightedValue, currency }) => moneyOrNull(currency && weightedValue, currency ?? ''),
  },
}
