import { plain } from '../../common/money.ts'
import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { listCostCentres, listExchangeRates } from './dimensions.loaders.ts'
import { setCostCentre, setExchangeRates } from './dimensions.service.ts'

export const dimensionsResolvers: Resolvers = {
  Query: {
    costCentres: (_, args, { db }) => listCostCentres(db, args),
    exchangeRates: (_, args, { db }) => listExchangeRates(db, args),
  },
  Mutation: {
    setCostCentre: (_, args, context) => mutate(context, 'setCostCentre', args, setCostCentre),
    setExchangeRates: (_, args, context) => mutate(context, 'setExchangeRates', args, setExchangeRates),
  },
  ExchangeRate: {
    rate: ({ rate }) => plain(rate),
  },
}
