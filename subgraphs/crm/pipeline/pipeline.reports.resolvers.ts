import { money, moneyOrNull } from '../../common/money.ts'
import type { Resolvers } from '../graph.generated.ts'
import { openPipeline, salesForecast, stageDurations, winReport } from './pipeline.reports.service.ts'

export const pipelineReportsResolvers: Resolvers = {
  Query: {
    winReport: (_, { from, to, by }, { db }) => winReport(db, from, to, by),
    salesForecast: (_, { from, to }, { db }) => salesForecast(db, from, to),
    openPipeline: (_, { by }, { db }) => openPipeline(db, by),
    stageDurations: (_, { from, before }, { db }) => stageDurations(db, from, before),
  },
  WinReportRow: {
    wonValue: ({ wonValue }) => wonValue.map(({ amount, currency }) => money(amount, currency)),
  },
  OpenPipelineRow: {
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
