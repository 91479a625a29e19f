import { money, moneyOrNull } from '../../common/money.ts'
import type { CrmContext } from '../context.ts'
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
}

export const pipelineReportsResolvers: Resolvers = {
  Query: {
    winReport: (_, { from, to, by }, { db }) => winReport(db, from, to, by),
    salesForecast: (_, { from, to }, { db }) => salesForecast(db, from, to),
    openPipeline: (_, { by }, { db }) => openPipeline(db, by),
    stageDurations: (_, { from, before }, { db }) => stageDurations(db, from, before),
  },
  WinReportRow: {
    ...grouped,
    wonValue: ({ wonValue }) => wonValue.map(({ amount, currency }) => money(amount, currency)),
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
