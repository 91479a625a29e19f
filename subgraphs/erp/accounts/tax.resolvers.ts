import { plain } from '../../common/money.ts'
import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { createTaxCode, updateTaxCode } from './tax.codes.service.ts'
import { listTaxCodes } from './tax.loaders.ts'

export const taxResolvers: Resolvers = {
  Query: {
    taxCodes: (_, args, { db }) => listTaxCodes(db, args),
  },
  Mutation: {
    createTaxCode: (_, args, context) => mutate(context, 'createTaxCode', args, createTaxCode),
    updateTaxCode: (_, args, context) => mutate(context, 'updateTaxCode', args, updateTaxCode),
  },
  TaxCode: {
    rate: ({ rate }) => plain(rate),
  },
}
