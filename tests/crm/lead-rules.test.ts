import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { addCustomer, testCrm, type TestCrm } from './crm.ts'

let crm: TestCrm
let customerId: string
let ruleId: string
const employee = '019a0000-0000-7000-8000-000000000001'

const lead = '... on Lead { id score owner { id } }'
const shown: Record<string, string> = {
  createLead: lead,
  updateLead: lead,
  setLeadScoreRule: '... on LeadScoreRule { id condition { custom } }',
  setLeadAssignmentRule: '... on LeadAssignmentRule { id }',
}
const write = async (mutation: string, input: object): Promise<Data> => {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`
  const { answer } = await crm.ask(
    `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) {
       __typename ... on UserError { message } ${shown[mutation]} } }`,
    { input },
  )
  return answer
}
const fields = [
  { code: 'about', kind: 'TEXT' },
  { code: 'size', kind: 'NUMBER', decimals: 2 },
  { code: 'worth', kind: 'MONEY' },
  { code: 'since', kind: 'DATE' },
  { code: 'hot', kind: 'BOOLEAN' },
  {
    code: 'tier',
    kind: 'CHOICE',
    options: [
      { code: 'GOLD', label: 'Gold' },
      { code: 'TIN', label: 'Tin' },
    ],
  },
  { code: 'parent', kind: 'REFERENCE', target: 'CUSTOMER' },
]

beforeAll(async () => {
  crm = await testCrm()
  customerId = (await addCustomer(crm, 'Parent')).id
  for (const field of fields)
    await crm.ask(`mutation ($input: DeclareCustomFieldInput!) { declareCustomField(input: $input) { __typename } }`, {
      input: { record: 'LEAD', label: field.code, ...field },
    })
  const values = [
    [],
    [
      { field: 'about', text: 'Brødrene Å_50%' },
      { field: 'size', number: '2.50' },
      { field: 'hot', boolean: true },
    ],
    [
      { field: 'about', text: 'brodrene a' },
      { field: 'size', number: '10' },
      { field: 'hot', boolean: false },
    ],
    [
      { field: 'worth', money: { amount: '100', currency: 'NOK' } },
      { field: 'tier', choice: 'GOLD' },
    ],
    [
      { field: 'worth', money: { amount: '9', currency: 'EUR' } },
      { field: 'tier', choice: 'TIN' },
    ],
    [
      { field: 'since', date: '2026-02-01' },
      { field: 'parent', reference: customerId },
    ],
    [
      { field: 'since', date: '2025-12-31' },
      { field: 'size', number: '-1' },
    ],
  ]
  for (const [i, custom] of values.entries()) await write('createLead', { name: `Lead ${i}`, custom })
  ruleId = (await write('setLeadScoreRule', { name: 'Nobody', condition: { sources: ['NONE'] }, points: 1 })).id
})
afterAll(() => crm.close())

const scored = (points: number) => ({ score: { min: points, max: points } })
const found = async (where: object): Promise<string[]> => {
  const { leads } = await crm.ask(
    `query ($where: LeadFilter!) { leads(first: 200, where: $where, orderBy: [{ field: NAME, direction: ASC }]) { nodes { name } } }`,
    { where },
  )
  return leads.nodes.map(({ name }: Data) => name)
}

describe('a rule on custom fields', () => {
  it.each([
    [{ field: 'about', isSet: true }, 2],
    [{ field: 'about', isSet: false }, 5],
    [{ field: 'about', text: { equals: 'BRODRENE A' } }, 1],
    [{ field: 'about', text: { contains: 'brødrene å' } }, 2],
    [{ field: 'about', text: { contains: '_50%', equals: null } }, 1],
    [{ field: 'size', number: { equals: '2.5' } }, 1],
    [{ field: 'size', number: { min: '2.5', max: '10.0' } }, 2],
    [{ field: 'size', number: { max: '9' } }, 2],
    [{ field: 'worth', money: { currency: 'NOK', min: '100', max: '100.00' } }, 1],
    [{ field: 'worth', money: { currency: 'EUR', min: '10' } }, 0],
    [{ field: 'since', date: { from: '2026-01-01' } }, 1],
    [{ field: 'since', date: { from: '2025-12-31', to: '2026-02-01' } }, 2],
    [{ field: 'hot', boolean: false }, 1],
    [{ field: 'tier', choice: ['GOLD', 'TIN'] }, 2],
    [{ field: 'tier', choice: ['TIN'] }, 1],
    [{ field: 'parent', reference: ['CUSTOMER'] }, 1],
  ])('fits whom a list finds by %j', async (given, many) => {
    const filter = 'reference' in given ? { ...given, reference: [customerId.toUpperCase()] } : given
    const rule = { id: ruleId, name: 'By a field', condition: { custom: [filter] }, points: 1 }
    const { condition } = await write('setLeadScoreRule', rule)
    expect(JSON.parse(condition.custom[0])).toMatchObject({ field: given.field })
    const listed = await found({ custom: [filter] })
    expect(listed).toHaveLength(many)
    expect(await found(scored(1))).toEqual(listed)
    // Anew, as each lead is written.
    await crm.sql`update crm.lead set title = 'Touched'`
    expect(await found(scored(1))).toEqual(listed)
  })

  it('gives leads to whom it says, and scores them as their values change', async () => {
    const big = {
      custom: [
        { field: 'size', number: { min: '100' } },
        { field: 'hot', boolean: true },
      ],
    }
    await write('setLeadScoreRule', { id: ruleId, name: 'Big', condition: big, points: 7 })
    await write('setLeadAssignmentRule', { name: 'Big', place: 1, condition: big, ownerId: employee })
    const hot = { field: 'hot', boolean: true }
    const size = (number: string) => ({ field: 'size', number })
    expect(await write('createLead', { name: 'Small', custom: [hot, size('99')] })).toMatchObject({
      score: 0,
      owner: null,
    })
    const large = await write('createLead', { name: 'Large', custom: [hot, size('100')] })
    expect(large).toMatchObject({ score: 7, owner: { id: employee } })
    expect(await write('updateLead', { id: large.id, custom: [size('1')] })).toMatchObject({ score: 0 })
  })

  it('names fields that leads have, and can be filtered by', async () => {
    const set = (custom: object[]) =>
      crm.execute(`mutation ($input: SetLeadScoreRuleInput!) { setLeadScoreRule(input: $input) { __typename } }`, {
        input: { name: 'None', condition: { custom }, points: 1 },
      })
    for (const filter of [
      { field: 'nothing', isSet: true },
      { field: 'size', text: { equals: '1' } },
      { field: 'size' },
    ])
      expect((await set([filter])).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' })
    const long = { field: 'about', text: { equals: 'x'.repeat(2_001) } }
    expect((await set([long])).data).toMatchObject({ setLeadScoreRule: { __typename: 'InvalidInput' } })
  })

  it.each([
    { custom: [] },
    { custom: [{ field: 'size' }] },
    { custom: [{ field: 'size', number: { min: 'many' } }] },
    { custom: [{ field: 'size', number: { min: '1' }, isSet: true }] },
    { custom: [{ field: 'SIZE', isSet: true }] },
    { custom: [{ field: 'hot', boolean: 'true' }] },
  ])('is not kept as %j, whoever writes', async (condition) => {
    await expect(
      crm.sql`update crm.lead_score_rule set condition = ${JSON.stringify(condition)}::text::jsonb where id = ${ruleId}`,
    ).rejects.toMatchObject({ constraint_name: 'lead_score_rule_condition' })
  })
})
