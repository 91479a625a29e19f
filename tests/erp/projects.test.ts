import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { today } from '../support/shop.ts'
import { addProduct, addWarehouse } from './goods.ts'
import { mutations } from './mutation.ts'
import { act, addBom } from './production.ts'
import { erpWorld, viewerWith, type World } from './world.ts'

let world: World
const personnel = viewerWith('resources:read', 'resources:write', 'accounts:read', 'accounts:write')
const run = mutations(() => world, personnel)
let painter: string
let project: string

const record = (hours: string, workedOn = '2026-02-02', what: object = { projectId: project }) =>
  run('recordTime', { employeeId: painter, workedOn, hours, ...what }, '... on TimeEntry { id status version }')
const move = (how: string, ids: string[]) =>
  run(
    `${how}Time`,
    { ids },
    '... on TimeEntries { entries { status cost { amount } decidedBy } } ... on TimeDecided { status }',
    'MoveTimeInput',
  )

beforeAll(async () => {
  world = await erpWorld(16)
  await run(
    'setPosition',
    { code: 'PAINTER', name: 'Painter', hourlyCost: { amount: '450.55', currency: 'NOK' } },
    '... on Position { id }',
  )
  painter = (
    await run(
      'createEmployee',
      { number: '1', name: 'Anne', title: 'Painter', hiredOn: '2024-01-01', position: 'PAINTER' },
      '... on Employee { id }',
    )
  ).id
  project = (await run('setProject', { code: 'HALL', name: 'Hall 3' }, '... on Project { id }')).id
})
afterAll(() => world.close())

describe('time', () => {
  it('is drafted, submitted, approved at the standard rate, and stays then', async () => {
    const { id } = await record('7.5')
    expect(await move('approve', [id])).toMatchObject({ __typename: 'TimeDecided', status: 'DRAFT' })
    await move('submit', [id])
    // 7.5 x 450.55 = 3379.125
    expect(await move('approve', [id])).toMatchObject({
      entries: [{ status: 'APPROVED', cost: { amount: '3379.13' }, decidedBy: 'anna' }],
    })
    expect(await move('reject', [id])).toMatchObject({ __typename: 'TimeDecided', status: 'APPROVED' })
    expect(await run('updateTime', { id, hours: '1' }, '... on TimeEntry { id }')).toMatchObject({
      __typename: 'TimeDecided',
    })
    await expect(world.sql`update erp.time_entry set hours = 1 where id = ${id}`).rejects.toThrow(/stays as it is/)
    await expect(world.sql`delete from erp.time_entry`).rejects.toThrow(/append-only/)
  })

  it('is rejected, mended and handed in again', async () => {
    const { id } = await record('2', '2026-02-03')
    await move('submit', [id])
    await move('reject', [id])
    expect(await run('updateTime', { id, hours: '1' }, '... on TimeEntry { hours status }')).toMatchObject({
      hours: '1',
      status: 'DRAFT',
    })
    expect(await move('submit', [id])).toMatchObject({ entries: [{ status: 'SUBMITTED' }] })
  })

  it('is 24 hours a day at most, with many at once, whoever writes', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => record('5', '2026-02-04')))
    expect(answers.filter((one) => one.__typename === 'TimeEntry')).toHaveLength(4)
    expect(answers.filter((one) => one.__typename === 'DayFull')).toHaveLength(6)
    await expect(world.sql`
      insert into erp.time_entry (id, employee_id, worked_on, hours, project_id)
      values (gen_random_uuid(), ${painter}, '2026-02-04', 5, ${project})`).rejects.toThrow(/24 hours/)
    await expect(
      world.sql`update erp.time_entry set status = 'APPROVED', cost = 1, currency = 'NOK' where status = 'DRAFT'`,
    ).rejects.toThrow(/no rule/)
  })

  it.each([
    [['0'], 'hours'],
    [['24.5'], 'hours'],
    [['1', '2026-02-05', {}], 'projectId'],
    [['1', '2026-02-05', { projectId: 'none' }], 'projectId'],
  ] as const)('is not recorded as %j', async (args, field) => {
    expect(await record(...(args as unknown as [string]))).toMatchObject({ __typename: 'InvalidInput', field })
  })

  it('is of days of the employment that have begun, whoever writes', async () => {
    const end = (endsOn: string | null) => run('endEmployment', { id: painter, endsOn }, '... on Employee { endsOn }')
    expect(await record('1', '2023-12-31')).toMatchObject({
      field: 'workedOn',
      message: expect.stringMatching(/outside the employment/),
    })
    const tomorrow = new Date(Date.now() + 48 * 3_600_000).toISOString().slice(0, 10)
    expect(await record('1', tomorrow)).toMatchObject({
      field: 'workedOn',
      message: expect.stringMatching(/not begun/),
    })
    expect(await end('2026-01-31')).toMatchObject({ __typename: 'EmployeeBooked' })
    expect(await end('2026-02-04')).toMatchObject({ endsOn: '2026-02-04' })
    expect(await record('1', '2026-02-05')).toMatchObject({ field: 'workedOn' })
    const { id } = await record('1', '2026-01-05')
    expect(await run('updateTime', { id, workedOn: '2026-02-05' }, '... on TimeEntry { id }')).toMatchObject({
      field: 'workedOn',
    })
    await expect(world.sql`update erp.time_entry set worked_on = '2026-02-05' where id = ${id}`).rejects.toThrow(
      /outside the employment/,
    )
    await end(null)
  })

  it('is for what is open alone', async () => {
    const use = (active: boolean) =>
      run('setProject', { code: 'HALL', name: 'Hall 3', active }, '... on Project { id }')
    await use(false)
    expect(await record('1', '2026-01-06')).toMatchObject({
      field: 'projectId',
      message: expect.stringMatching(/no longer in use/),
    })
    await use(true)
    const [door, board] = [await addProduct(world, 'DOOR'), await addProduct(world, 'BOARD')]
    await addWarehouse(world, 'W')
    await addBom(world, door, [[board, '1']])
    const { id } = await act(world, 'createWorkOrder', {
      productId: door,
      quantity: '1',
      startsOn: today,
      dueOn: today,
    })
    await act(world, 'cancelWorkOrder', { workOrderId: id })
    expect(await record('1', '2026-01-06', { workOrderId: id })).toMatchObject({ field: 'workOrderId' })
  })

  it('is posted once a month, however many post at once, and told by the project', async () => {
    const { id } = await record('2', '2026-03-02')
    await move('submit', [id])
    await move('approve', [id])
    const post = () =>
      run('postTimeCosts', { through: '2026-03-31' }, '... on TimePosting { entries amount { amount } }')
    const posted = await Promise.all([post(), post(), post(), post()])
    expect(posted.map(({ entries }) => entries).toSorted()).toEqual([0, 0, 0, 2])
    const lines = await world.sql`
      select entry.posted_on::text as day, account.purpose, line.debit::text, line.credit::text, line.project_id = ${project} as own
        from erp.journal_line line join erp.journal_entry entry on entry.id = line.entry_id
        join erp.ledger_account account on account.id = line.account_id where entry.source = 'TIMESHEET' order by 1, 2`
    expect(lines.map((line) => ({ ...line }))).toMatchObject([
      { day: '2026-02-02', purpose: 'EXPENSE', debit: '3379.13', own: true },
      { day: '2026-02-02', purpose: 'PRODUCTION_APPLIED', credit: '3379.13', own: null },
      { day: '2026-03-02', purpose: 'EXPENSE', debit: '901.1', own: true },
      { day: '2026-03-02', purpose: 'PRODUCTION_APPLIED', credit: '901.1', own: null },
    ])
    const { data, codes } = await world.ask<Data>(
      `{ projectCosts(from: "2026-01-01", to: "2026-12-31") { project { code } hours timeCost { amount } otherCost { amount } revenue { amount } }
         timeEntries(where: { status: APPROVED, workedOn: { from: "2026-03-01" } }) { nodes { posted hours } } }`,
      {},
      personnel,
    )
    expect(codes).toEqual([])
    expect(data).toEqual({
      projectCosts: [
        {
          project: { code: 'HALL' },
          hours: '9.5',
          timeCost: { amount: '4280.23' },
          otherCost: { amount: '0.00' },
          revenue: { amount: '0.00' },
        },
      ],
      timeEntries: { nodes: [{ posted: true, hours: '2' }] },
    })
  })

  it('that is approved after its month was closed is posted on the day asked for, and keeps no other out', async () => {
    for (const day of ['2026-03-03', '2026-05-04']) {
      const { id } = await record('2', day)
      await move('submit', [id])
      await move('approve', [id])
    }
    await run('closePeriod', { through: '2026-04-30' }, '')
    const post = (through: string) =>
      run('postTimeCosts', { through }, '... on TimePosting { entries } ... on PeriodClosed { date }')
    expect(await post('2026-04-15')).toMatchObject({ __typename: 'PeriodClosed' })
    expect(await post('2026-05-31')).toMatchObject({ entries: 2 })
    const entries = await world.sql`
      select posted_on::text as day, description from erp.journal_entry
       where source = 'TIMESHEET' and posted_on > '2026-04-30' order by 1`
    expect(entries.map((entry) => ({ ...entry }))).toEqual([
      { day: '2026-05-04', description: 'Time on projects, 2026-05' },
      { day: '2026-05-31', description: 'Time on projects, 2026-03, late' },
    ])
  })
})
