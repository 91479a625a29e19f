import Big from 'big.js'
import { byId } from '../../common/context.ts'
import { money, moneyOrNull, plain, roundTo, sum } from '../../common/money.ts'
import { changesOfRecord } from '../changes.loaders.ts'
import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { productById } from '../stock/stock.loaders.ts'
import { bomById, componentsOfBom, listBoms, operationsOfBom } from './bom.loaders.ts'
import { createBom, endBom } from './bom.service.ts'
import { bomCost, explodeBom, whereUsed } from './bom.structure.service.ts'
import { workCentreById } from './work-centre.loaders.ts'
import type { WorkCentreRow } from './work-centre.table.ts'

export const bomResolvers: Resolvers = {
  Query: {
    bom: (_, { id }, context) => byId(bomById(context), id),
    boms: (_, args, { db }) => listBoms(db, args),
    explodeBom: (_, args, { db }) => explodeBom(db, args),
    whereUsed: (_, args, { db }) => whereUsed(db, args),
    bomCost: (_, args, { db }) => bomCost(db, args),
  },
  Mutation: {
    createBom: (_, args, context) => mutate(context, 'createBom', args, createBom),
    endBom: (_, args, context) => mutate(context, 'endBom', args, endBom),
  },
  Bom: {
    product: ({ productId }, _, context) => productById(context).load(productId),
    output: ({ output }) => plain(output),
    components: ({ id }, _, context) => componentsOfBom(context).load(id),
    operations: ({ id }, _, context) => operationsOfBom(context).load(id),
    changes: ({ id }, args, context) => changesOfRecord(context, args).load(id),
  },
  BomComponent: {
    product: ({ productId }, _, context) => productById(context).load(productId),
    quantity: ({ quantity }) => plain(quantity),
    scrap: ({ scrap }) => plain(scrap),
  },
  BomOperation: {
    workCentre: async ({ workCentreId }, _, context) =>
      (await workCentreById(context).load(workCentreId)) as WorkCentreRow,
    setupMinutes: ({ setupMinutes }) => plain(setupMinutes),
    runMinutes: ({ runMinutes }) => plain(runMinutes),
  },
  BomRequirement: {
    product: ({ productId }, _, context) => productById(context).load(productId),
    quantity: ({ quantity }) => plain(quantity),
    bom: ({ bomId }, _, context) => (bomId ? bomById(context).load(bomId) : null),
  },
  BomCost: {
    quantity: ({ quantity }) => plain(quantity),
    materialCost: ({ materialCost, currency }) => money(materialCost, currency),
    operationCost: ({ operationCost, currency }) => money(operationCost, currency),
    total: ({ materialCost, operationCost, currency }) => money(sum([materialCost, operationCost]), currency),
    unitCost: ({ materialCost, operationCost, quantity, currency }) =>
      money(roundTo(new Big(sum([materialCost, operationCost])).div(quantity), currency), currency),
    complete: ({ materials }) => materials.every(({ unitCost }) => unitCost !== null),
  },
  BomMaterialCost: {
    product: ({ productId }, _, context) => productById(context).load(productId),
    quantity: ({ quantity }) => plain(quantity),
    unitCost: ({ unitCost, currency }) => moneyOrNull(unitCost, currency),
    cost: ({ cost, currency }) => money(cost, currency),
  },
  BomOperationCost: {
    workCentre: async ({ workCentreId }, _, context) =>
      (await workCentreById(context).load(workCentreId)) as WorkCentreRow,
    hours: ({ hours }) => plain(hours),
    cost: ({ cost, currency }) => money(cost, currency),
  },
}
