import { byId } from '../../common/context.ts'
import { inBase } from '../accounts/company.facts.ts'
import { ledgerAccountById } from '../accounts/ledger.loaders.ts'
import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { movementsOfSource } from '../stock/stock.lots.loaders.ts'
import { landedCostById, landedCostsOfReceipt, linesOfLandedCost } from './landed.loaders.ts'
import { addLandedCost } from './landed.service.ts'
import { goodsReceiptById } from './orders.loaders.ts'
import type { GoodsReceiptRow } from './receipts.table.ts'

export const landedCostResolvers: Resolvers = {
  Query: {
    landedCost: (_, { id }, context) => byId(landedCostById(context), id),
  },
  Mutation: {
    addLandedCost: (_, args, context) => mutate(context, 'addLandedCost', args, addLandedCost),
  },
  GoodsReceipt: {
    landedCosts: ({ id }, args, context) => landedCostsOfReceipt(context, args).load(id),
  },
  LandedCost: {
    receipt: async ({ receiptId }, _, context) => (await goodsReceiptById(context).load(receiptId)) as GoodsReceiptRow,
    amount: ({ amount, companyId }, _, context) => inBase(context, companyId, amount),
    account: ({ accountId }, _, context) => ledgerAccountById(context).load(accountId),
    lines: ({ id }, _, context) => linesOfLandedCost(context).load(id),
    movements: ({ id }, args, context) => movementsOfSource(context, args).load(id),
  },
  LandedCostLine: {
    amount: ({ amount, companyId }, _, context) => inBase(context, companyId, amount),
    stocked: ({ stocked, companyId }, _, context) => inBase(context, companyId, stocked),
  },
}
