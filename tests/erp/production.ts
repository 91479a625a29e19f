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
