import { openStock } from '../../subgraphs/erp/stock/stock.movements.service.ts'
import type { Data } from '../support/data.ts'
import { viewerWith, type World } from './world.ts'

/** The answer to one root field, of a planner who may do and see all that production has. */
const planner = viewerWith(
  ...['production:read', 'production:write', 'stock:read', 'stock:write', 'sales:read', 'accounts:read'],
  ...['purchasing:read', 'purchasing:write', 'audit:read', 'customers:read', 'resources:read'],
)

/** Runs a mutation by its name and input; fails on errors. */
export async function run(world: World, mutation: string, input: object, fields: string): Promise<Data> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`
  const { data, codes } = await world.ask<Record<string, Data>>(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename ... on UserError { message } ${fields} } }`,
    { input },
    planner,
  )
  if (codes.length > 0) throw new Error(codes.join('\n'))
  return data[mutation]
}

/** The answer's data; fails on errors. */
export async function read(world: World, query: string, variables: object = {}): Promise<Data> {
  const { data, codes } = await world.ask<Data>(query, { ...variables }, planner)
  if (codes.length > 0) throw new Error(codes.join('\n'))
  return data
}

export const addCentre = (world: World, code: string, input: object = {}) =>
  run(
    world,
    'createWorkCentre',
    { code, name: `Centre ${code}`, hourlyRate: '600', ...input },
    '... on WorkCentre { id code version workingDays closedOn hourlyRate { amount } }',
  )

/** What a product is made of: `[component, quantity, scrap]`, and `[work centre, setup, run]` minutes. */
export const addBom = (
  world: World,
  productId: string,
  components: readonly [string, string, string?][],
  operations: readonly [string, string, string][] = [],
  more: object = {},
) =>
  run(
    world,
    'createBom',
    {
      productId,
      validFrom: '2020-01-01',
      components: components.map(([id, quantity, scrap = '0']) => ({ productId: id, quantity, scrap })),
      operations: operations.map(([workCentre, setupMinutes, runMinutes], i) => ({
        ...{ workCentre, setupMinutes, runMinutes },
        name: `Step ${i + 1}`,
      })),
      ...more,
    },
    '... on Bom { id revision version validFrom validTo } ... on BomCycle { sku } ... on InvalidInput { field }',
  )

/** Puts stock there and posts it, so that the books agree. */
export const putStock = (world: World, productId: string, warehouseId: string, quantity: string, unitCost: string) =>
  world.db.transaction((tx) =>
    openStock(tx, world.company, [{ productId, warehouseId, quantity, unitCost, movedOn: '2026-01-05' }]),
  )

const order = `... on WorkOrder { id number status version quantity received scrapped remaining startsOn dueOn releasedOn closedOn
  workInProgress { amount } components { lineNumber product { sku } required reserved issued scrapped cost { amount } }
  operations { lineNumber name workCentre { code } plannedHours reportedHours cost { amount } } }
  ... on OverIssue { lineNumber issuable } ... on OverProduction { producible } ... on WorkOrderStatusConflict { status }
  ... on InsufficientStock { sku available } ... on VersionConflict { currentVersion } ... on InvalidInput { field }`

/** Any mutation that answers a work order or one of its refusals. */
export const act = (world: World, mutation: string, input: object): Promise<Data> =>
  run(world, mutation, input, ofMutation(mutation))

/** The fragments of `order` that the mutation's union has. */
function ofMutation(mutation: string): string {
  const has: Record<string, readonly string[]> = {
    OverIssue: ['issueComponents'],
    OverProduction: ['receiveProduct', 'scrapProduct'],
    InsufficientStock: ['releaseWorkOrder', 'issueComponents', 'scrapComponents', 'receiveProduct', 'scrapProduct'],
  }
  const missing = [
    ...Object.keys(has).filter((refusal) => !has[refusal]?.includes(mutation)),
    ...(mutation === 'createWorkOrder' ? ['VersionConflict', 'WorkOrderStatusConflict'] : []),
  ]
  return missing.reduce((text, refusal) => text.replace(new RegExp(`\\.\\.\\. on ${refusal} \\{[^}]*\\}`), ''), order)
}

/** Where the books, the stock and the orders say different things: empty when all agree. */
export async function disagreements(world: World): Promise<unknown[]> {
  const { integrity } = await read(world, '{ integrity { name holds expected actual } }')
  const incoming = await world.sql`
    select product_id, warehouse_id, incoming, expected from erp.stock_level full join (
      select product_id, warehouse_id, sum(quantity - received - scrapped) as expected from erp.work_order
       where status in ('RELEASED', 'STARTED') group by 1, 2) due using (product_id, warehouse_id)
     where coalesce(incoming, 0) <> coalesce(expected, 0)`
  return [...integrity.filter(({ holds }: Data) => !holds), ...incoming]
}
