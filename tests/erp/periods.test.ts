import { isRequiredArgument } from 'graphql'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { allScopes } from '../../subgraphs/common/auth/roles.ts'
import { erpWorld, viewerWith, type World } from './world.ts'

// Reports of a period: one that ends before it begins is told so, not answered with nothing.
let world: World
beforeAll(async () => {
  world = await erpWorld()
})
afterAll(() => world.close())

const nobody = '"019a0000-0000-7000-8000-000000000000"'
const required = new Map([
  ['account', '"1920"'],
  ['customerId', nobody],
  ['supplierId', nobody],
  ['of', 'EMPLOYEES'],
])

it('is refused by every report where it is backwards, and by none where it is one day', async () => {
  const every = Object.values(world.schema.getQueryType()?.getFields() ?? {})
  const reports = every.filter(({ args }) => ['from', 'to'].every((name) => args.some((arg) => arg.name === name)))
  expect(reports.map(({ name }) => name)).toContain('salesReport')
  for (const { name, args } of reports) {
    const others = args.filter((arg) => isRequiredArgument(arg) && required.has(arg.name))
    const given = others.map((arg) => `${arg.name}: ${required.get(arg.name)}`).join(', ')
    const told = (from: string, to: string) =>
      world.told(`{ ${name}(from: "${from}", to: "${to}", ${given}) { __typename } }`, viewerWith(...allScopes.keys()))
    expect(await told('2026-02-01', '2026-01-31'), name).toEqual([expect.stringMatching(/^to: must /)])
    expect(await told('2026-01-31', '2026-01-31'), name).not.toContainEqual(expect.stringMatching(/^to:/))
  }
})
