import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { addCustomer, testCrm, type TestCrm } from './crm.ts'

const ada = '019a0000-0000-7000-8000-0000000000e1'
const bo = '019a0000-0000-7000-8000-0000000000e2'
const nobody = '019a0000-0000-7000-8000-00000000dead'

let crm: TestCrm
beforeAll(async () => {
  crm = await testCrm({
    erp: {
      employees: async (input) => ({ known: (input as { ids: string[] }).ids.filter((id) => id !== nobody) }),
      products: async () => ({ known: [] }),
      customersChanged: async () => ({}),
      openOrders: async () => ({ orders: 0 }),
      employeesByAddress: async () => ({ employees: [] }),
      paidSales: async () => ({ sales: [] }),
    },
  })
})
afterAll(() => crm.close())

const answer = /* GraphQL */ `
  __typename
  ... on Team { id name active version members { id } }
  ... on UserError { message }
`
const change = async (mutation: string, type: string, input: object): Promise<Data> =>
  (await crm.ask(`mutation ($input: ${type}!) { done: ${mutation}(input: $input) { ${answer} } }`, { input })).done
const createTeam = (input: object) => change('createTeam', 'CreateTeamInput', input)
const updateTeam = (input: object) => change('updateTeam', 'UpdateTeamInput', input)
const changeMembers = (input: object) => change('changeTeamMembers', 'ChangeTeamMembersInput', input)

const give = async (id: string, teamId: string | null): Promise<Data> =>
  (
    await crm.ask(
      `mutation ($input: UpdateCustomerInput!) { done: updateCustomer(input: $input) { __typename ... on Customer { version team { name } } } }`,
      { input: { id, teamId } },
    )
  ).done

const customersOf = async (teamId: string): Promise<string[]> =>
  (
    await crm.ask(`query ($teamId: ID) { customers(where: { teamId: $teamId }) { nodes { name } } }`, { teamId })
  ).customers.nodes.map(({ name }: Data) => name)

it('a team has members, each once, and a name that no other has', async () => {
  const north = await createTeam({ name: 'Nord', memberIds: [ada, ada] })
  expect(north).toMatchObject({ __typename: 'Team', version: 1, members: [{ id: ada }] })
  expect(await createTeam({ name: 'NØRD'.replace('Ø', 'Ö') })).toMatchObject({ __typename: 'TeamNameTaken' })
  expect(await createTeam({ name: 'South', memberIds: [nobody] })).toMatchObject({ __typename: 'InvalidInput' })

  const changed = await changeMembers({ teamId: north.id, add: [bo], remove: [ada], expectedVersion: 1 })
  expect(changed).toMatchObject({ version: 2, members: [{ id: bo }] })
  expect(await changeMembers({ teamId: north.id, add: [bo], remove: [ada] })).toMatchObject({ version: 2 })
  expect(await changeMembers({ teamId: north.id, add: [ada], remove: [ada] })).toMatchObject({
    __typename: 'InvalidInput',
  })
  expect(await updateTeam({ id: north.id, name: 'North', expectedVersion: 1 })).toMatchObject({
    __typename: 'VersionConflict',
  })
  expect(await updateTeam({ id: north.id, name: 'North' })).toMatchObject({ name: 'North', version: 3 })
  expect(await updateTeam({ id: nobody, name: 'North' })).toMatchObject({ __typename: 'TeamNotFound' })

  const { teams } = await crm.ask(
    `query ($bo: ID) { teams(where: { employeeId: $bo }) { totalCount nodes { name changes { nodes { changedBy } } } } }`,
    { bo },
  )
  expect(teams).toMatchObject({ totalCount: 1, nodes: [{ name: 'North' }] })
  const kept: Data[] = teams.nodes[0].changes.nodes
  expect(kept.length).toBe(6)
  expect(new Set(kept.map(({ changedBy }) => changedBy))).toEqual(new Set(['test-administrator']))
})

it('a team looks after customers, who are found by it; an inactive one is given no more', async () => {
  const team = await createTeam({ name: 'Key accounts' })
  const first = await addCustomer(crm, 'First', { teamId: team.id })
  const second = await addCustomer(crm, 'Second')
  expect(await give(second.id, team.id)).toEqual({
    __typename: 'Customer',
    version: 2,
    team: { name: 'Key accounts' },
  })
  expect(await customersOf(team.id)).toEqual(['First', 'Second'])
  await updateTeam({ id: team.id, active: false })
  expect(await give(first.id, team.id)).toMatchObject({ version: 1, team: { name: 'Key accounts' } })
  expect(await give(second.id, null)).toMatchObject({ version: 3, team: null })
  expect(await give(second.id, team.id)).toEqual({ __typename: 'TeamNotFound' })
  await expect(addCustomer(crm, 'Third', { teamId: nobody })).rejects.toThrow('No team has the id')
  expect(await customersOf(team.id)).toEqual(['First'])
})
