import Big from 'big.js'
import { byId } from '../../common/context.ts'
import { money, plain } from '../../common/money.ts'
import { today } from '../accounts/business-day.ts'
import { companyByCode } from '../accounts/company.known.service.ts'
import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { inBase } from '../accounts/company.facts.ts'
import { assetById, disposalOfAsset, listEquipment, listFixedAssets, scheduleOfAsset } from './assets.loaders.ts'
import { assetRegister } from './assets.reports.service.ts'
import { acquireAsset, depreciateAssets, disposeAsset, setEquipment } from './assets.service.ts'
import { calendarById, defaultCalendar } from './calendars.loaders.ts'

const less = (cost: string, accumulated: string): string => new Big(cost).minus(accumulated).toFixed()

export const assetsResolvers: Resolvers = {
  Query: {
    fixedAsset: (_, { id }, context) => byId(assetById(context), id),
    fixedAssets: (_, args, { db }) => listFixedAssets(db, args),
    equipment: (_, args, { db }) => listEquipment(db, args),
    assetRegister: async (_, { asOf, knownAt, company: code }, { db }) => {
      const company = await companyByCode(db, code)
      return assetRegister(db, company, asOf ?? today(company.timeZone), knownAt ?? null)
    },
  },
  Mutation: {
    acquireAsset: (_, args, context) => mutate(context, 'acquireAsset', args, acquireAsset),
    depreciateAssets: (_, args, context) => mutate(context, 'depreciateAssets', args, depreciateAssets),
    disposeAsset: (_, args, context) => mutate(context, 'disposeAsset', args, disposeAsset),
    setEquipment: (_, args, context) => mutate(context, 'setEquipment', args, setEquipment),
  },
  FixedAsset: {
    cost: (row, _, context) => inBase(context, row.companyId, row.cost),
    salvage: (row, _, context) => inBase(context, row.companyId, row.salvage),
    factor: ({ factor }) => plain(factor),
    schedule: ({ id }, _, context) => scheduleOfAsset(context, {}).load(id),
    disposedOn: async ({ id }, _, context) => (await disposalOfAsset(context).load(id))?.disposedOn ?? null,
    proceeds: async (row, _, context) => {
      const gone = await disposalOfAsset(context).load(row.id)
      return gone && inBase(context, row.companyId, gone.proceeds)
    },
  },
  DepreciationMonth: {
    amount: ({ amount, currency }) => money(amount, currency),
    bookValue: ({ bookValue, currency }) => money(bookValue, currency),
  },
  DepreciationRun: {
    amount: ({ amount, currency }) => money(amount, currency),
  },
  AssetRegister: {
    cost: ({ cost, currency }) => money(cost, currency),
    accumulated: ({ accumulated, currency }) => money(accumulated, currency),
    bookValue: ({ cost, accumulated, currency }) => money(less(cost, accumulated), currency),
    ledgerCost: ({ ledgerCost, currency }) => money(ledgerCost, currency),
    ledgerAccumulated: ({ ledgerAccumulated, currency }) => money(ledgerAccumulated, currency),
  },
  AssetRegisterLine: {
    asset: ({ assetId }, _, context) => assetById(context).load(assetId),
    cost: ({ cost, currency }) => money(cost, currency),
    accumulated: ({ accumulated, currency }) => money(accumulated, currency),
    bookValue: ({ cost, accumulated, currency }) => money(less(cost, accumulated), currency),
  },
  Equipment: {
    calendar: ({ calendarId }, _, context) =>
      calendarId ? calendarById(context).load(calendarId) : defaultCalendar(context).load('default'),
    asset: ({ assetId }, _, context) => (assetId ? assetById(context).load(assetId) : null),
  },
}
