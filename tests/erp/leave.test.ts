import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addEmployees } from '../../subgraphs/erp/resources/resources.service.ts'
import type { Data } from '../support/data.ts'
import { mutations } from './mutation.ts'
import { erpWorld, viewerWith, type World } from './world.ts'

let world: World
const personnel = viewerWith('resources:read', 'resources:write')

const run = mutations(() => world, personnel)
const leaveType = (input: object) =>
  run('setLeaveType', { name: 'Leave', ...input }, '... on LeaveType { code version }')
const request = (employeeId: string, startsOn: string, endsOn: string, leaveType = 'HOLIDAY') =>
  run(
    'requestLeave',
    { employeeId, leaveType, startsOn, endsOn },
    '... on LeaveRequest { id days status version } ... on LeaveBalanceTooLow { available }',
  )
const decide = (how: 'approve' | 'reject' | 'cancel', id: string) =>
  run(
    `${how}Leave`,
    { id },
    '... on LeaveRequest { id days status decidedBy version } ... on LeaveDecided { status }',
    'DecideLeaveInput',
  )
const adjust = (employeeId: string, days: string, effectiveOn = '2025-01-01', leaveType = 'HOLIDAY') =>
  run(
    'adjustLeave',
    { employeeId, leaveType, days, effectiveOn, reason: 'As agreed' },
    '... on LeaveEntry { days kind }',
  )
const accrue = (through: string) => run('accrueLeave', { through }, '... on LeaveAccrualRun { accrued lapsed }')
const balance = async (id: string, asOf: string | null = null, type = 'HOLIDAY'): Promise<Data> => {
  const { data } = await world.ask<Data>(
    `query ($id: ID!, $asOf: Date) { employee(id: $id) { leaveBalances(asOf: $asOf) {
       leaveType { code } balance pending } } }`,
    { id, asOf },
  )
  return data.employee.leaveBalances.find((one: Data) => one.leaveType.code === type)
}

let count = 0
const hire = async (hiredOn = '2024-01-01', endsOn: string | null = null): Promise<string> => {
  const id = uuidv7()
  count += 1
  await addEmployees(world.db, [{ id, number: `L${count}`, name: `Person ${count}`, title: 'Worker', hiredOn, endsOn }])
  return id
}

beforeAll(async () => {
  world = await erpWorld(24)
  await run(
    'setWorkingCalendar',
    {
      code: 'NO',
      name: 'Norway',
      timeZone: 'Europe/Oslo',
      hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '08:00', to: '16:00' })),
    },
    '... on WorkingCalendar { id }',
  )
  await run(
    'changeHolidays',
    { calendar: 'NO', add: [{ day: '2025-05-01', name: 'Labour Day' }] },
    '... on WorkingCalendar { id }',
  )
  await leaveType({ code: 'HOLIDAY' })
})
afterAll(() => world.close())

describe('leave', () => {
  it('is held when asked for, taken when approved, given back when rejected or cancelled; each move is an entry', async () => {
    const anne = await hire()
    await adjust(anne, '25')
    // Monday to Friday with a holiday on the Thursday, and the weekend after it.
    const first = await request(anne, '2025-04-28', '2025-05-04')
    expect(first).toMatchObject({ __typename: 'LeaveRequest', days: '4', status: 'REQUESTED' })
    expect(await balance(anne)).toMatchObject({ balance: '21', pending: '4' })
    expect(await decide('approve', first.id)).toMatchObject({ status: 'APPROVED', decidedBy: 'anna', version: 2 })
    expect(await balance(anne)).toMatchObject({ balance: '21', pending: '0' })
    const second = await request(anne, '2025-07-01', '2025-07-02')
    expect(await decide('reject', second.id)).toMatchObject({ status: 'REJECTED' })
    expect(await balance(anne)).toMatchObject({ balance: '21', pending: '0' })
    expect(await decide('cancel', first.id)).toMatchObject({ status: 'CANCELLED' })
    expect(await balance(anne)).toMatchObject({ balance: '25', pending: '0' })
    const { data } = await world.ask<Data>(
      `query ($id: ID!) { employee(id: $id) { leaveEntries(first: 50) { nodes { kind days pending effectiveOn request { status } } } } }`,
      { id: anne },
    )
    const entries = data.employee.leaveEntries.nodes.map(
      ({ kind, days, pending }: Data) => `${kind} ${days} ${pending}`,
    )
    expect(entries.toSorted()).toEqual(
      [
        'ADJUSTMENT 25 0',
        'REQUEST -4 4',
        'APPROVAL 0 -4',
        'REQUEST -2 2',
        'REJECTION 2 -2',
        'CANCELLATION 4 0',
      ].toSorted(),
    )
  })

  it('moves by legal steps alone', async () => {
    const dora = await hire()
    await adjust(dora, '10')
    const { id } = await request(dora, '2025-03-03', '2025-03-03')
    await decide('reject', id)
    for (const how of ['approve', 'reject', 'cancel'] as const)
      expect(await decide(how, id)).toMatchObject({ __typename: 'LeaveDecided', status: 'REJECTED' })
    const other = await request(dora, '2025-03-03', '2025-03-03')
    await decide('approve', other.id)
    expect(await decide('reject', other.id)).toMatchObject({ __typename: 'LeaveDecided', status: 'APPROVED' })
    expect(await decide('approve', uuidv7())).toMatchObject({ __typename: 'LeaveRequestNotFound' })
    for (const status of ['REQUESTED', 'REJECTED'])
      await expect(world.sql`update erp.leave_request set status = ${status} where id = ${other.id}`).rejects.toThrow(
        /by no rule/,
      )
  })

  it('is refused where it overlaps, is no working day, or lies outside the employment', async () => {
    const kari = await hire('2025-01-01', '2025-12-31')
    await adjust(kari, '20')
    await request(kari, '2025-03-03', '2025-03-07')
    expect(await request(kari, '2025-03-07', '2025-03-10')).toMatchObject({ __typename: 'LeaveOverlaps' })
    expect(await request(kari, '2025-03-08', '2025-03-09')).toMatchObject({ field: 'startsOn' })
    expect(await request(kari, '2025-12-30', '2026-01-02')).toMatchObject({ field: 'startsOn' })
    expect(await request(kari, '2025-03-05', '2025-03-04')).toMatchObject({ field: 'endsOn' })
    expect(await request(kari, '2025-03-12', '9999-12-31')).toMatchObject({ field: 'endsOn' })
    expect(await request(kari, '2025-03-12', '2025-03-12', 'NONE')).toMatchObject({ field: 'leaveType' })
    expect(await request(uuidv7(), '2025-03-12', '2025-03-12')).toMatchObject({ __typename: 'EmployeeNotFound' })
    expect(await run('endEmployment', { id: kari, endsOn: '2025-03-06' }, '... on Employee { endsOn }')).toMatchObject({
      __typename: 'EmployeeBooked',
    })
    expect(await run('endEmployment', { id: kari, endsOn: '2025-03-07' }, '... on Employee { endsOn }')).toMatchObject({
      endsOn: '2025-03-07',
    })
  })

  it('falls on no day below what the policy allows', async () => {
    const ola = await hire()
    await adjust(ola, '3')
    await adjust(ola, '2', '2025-06-01')
    expect(await request(ola, '2025-03-03', '2025-03-06')).toMatchObject({
      __typename: 'LeaveBalanceTooLow',
      available: '3',
    })
    await request(ola, '2025-06-02', '2025-06-04')
    // The three days of June need one of the three that March could have had.
    expect(await request(ola, '2025-03-03', '2025-03-05')).toMatchObject({ available: '2' })
    await leaveType({ code: 'DEBT', lowestBalance: '-2' })
    expect(await request(ola, '2025-03-03', '2025-03-05', 'DEBT')).toMatchObject({ available: '2' })
    expect(await request(ola, '2025-03-03', '2025-03-04', 'DEBT')).toMatchObject({ days: '2' })
    await leaveType({ code: 'SICK', lowestBalance: null })
    expect(await request(ola, '2025-04-07', '2025-06-01', 'SICK')).toMatchObject({ days: '39' })
  })

  it('keeps to the policy with many requests at once', async () => {
    const per = await hire()
    await adjust(per, '5')
    const answers = await Promise.all(
      Array.from({ length: 16 }, (_, i) => request(per, `2025-09-${15 + i}`, `2025-09-${15 + i}`)),
    )
    const granted = answers.filter((one) => one.__typename === 'LeaveRequest')
    expect(granted).toHaveLength(5)
    expect(await balance(per)).toMatchObject({ balance: '0', pending: '5' })
    const overlapping = await Promise.all(
      Array.from({ length: 8 }, () => request(per, '2025-11-03', '2025-11-03', 'SICK')),
    )
    expect(overlapping.map((one) => one.__typename).toSorted()).toEqual([
      ...Array.from({ length: 7 }, () => 'LeaveOverlaps'),
      'LeaveRequest',
    ])
  })
})

describe('leave that is earned', () => {
  it('comes once a month or year, in proportion to what is worked, however many run it at once', async () => {
    await leaveType({ code: 'MONTHLY', accrual: 'MONTH', accrualDays: '2.5', accruesFrom: '2025-01-01' })
    await leaveType({
      code: 'YEARLY',
      accrual: 'YEAR',
      accrualDays: '10',
      accruesFrom: '2025-01-01',
      carryOverDays: '4',
    })
    const [old, young] = [await hire(), await hire('2025-03-17', '2025-06-15')]
    const runs = await Promise.all(Array.from({ length: 4 }, () => accrue('2025-12-31')))
    expect(runs.filter(({ accrued }) => accrued > 0)).toHaveLength(1)
    expect(await accrue('2025-12-31')).toMatchObject({ accrued: 0, lapsed: 0 })
    expect(await balance(old, '2025-03-31', 'MONTHLY')).toMatchObject({ balance: '7.5' })
    expect(await balance(old, null, 'MONTHLY')).toMatchObject({ balance: '30' })
    // 15 of 31 days of March, April, May, 15 of 30 days of June: 1.21 + 2.5 + 2.5 + 1.25
    expect(await balance(young, null, 'MONTHLY')).toMatchObject({ balance: '7.46' })
    expect(await balance(young, null, 'YEARLY')).toMatchObject({ balance: '2.49' })
  })

  it('is carried into a new year as far as the policy says, and as later leave does not need it', async () => {
    const [idle, planner] = [await hire('2025-01-01'), await hire('2025-01-01')]
    await accrue('2025-12-31')
    expect(await request(planner, '2026-01-02', '2026-01-09', 'YEARLY')).toMatchObject({ days: '6' })
    expect((await accrue('2026-02-01')).lapsed).toBeGreaterThan(1)
    expect(await balance(idle, '2025-12-31', 'YEARLY')).toMatchObject({ balance: '10' })
    expect(await balance(idle, '2026-01-01', 'YEARLY')).toMatchObject({ balance: '14' })
    // 10 left at the year's end, 4 carried over, 10 earned anew, 6 of them planned.
    expect(await balance(planner, null, 'YEARLY')).toMatchObject({ balance: '8' })
    expect(await accrue('2026-02-01')).toMatchObject({ accrued: 0, lapsed: 0 })
  })

  it('lapses at no year’s end before it was earned, over several years and for those who come later', async () => {
    const [veteran, newcomer] = [await hire('2023-01-01'), await hire('2025-01-01')]
    await leaveType({
      code: 'LONG',
      accrual: 'YEAR',
      accrualDays: '25',
      accruesFrom: '2023-01-01',
      carryOverDays: '5',
    })
    expect(await accrue('2026-01-31')).toMatchObject({ __typename: 'LeaveAccrualRun' })
    const each = (id: string) =>
      Promise.all([2023, 2024, 2025, 2026].map(async (year) => (await balance(id, `${year}-01-31`, 'LONG'))?.balance))
    expect(await each(veteran)).toEqual(['25', '30', '30', '30'])
    expect((await each(newcomer)).slice(2)).toEqual(['25', '30'])
  })

  it('is what is earned by the last day of work, also when that is set, moved or taken back after the year was given', async () => {
    const leaver = await hire('2025-01-01')
    await leaveType({ code: 'GIVEN', accrual: 'YEAR', accrualDays: '25', accruesFrom: '2025-01-01' })
    await leaveType({ code: 'MONTHS', accrual: 'MONTH', accrualDays: '2', accruesFrom: '2025-01-01' })
    await accrue('2025-12-31')
    expect(await request(leaver, '2025-03-03', '2025-03-28', 'GIVEN')).toMatchObject({ days: '20' })
    const end = (endsOn: string | null) => run('endEmployment', { id: leaver, endsOn }, '... on Employee { endsOn }')
    const left = async () => [
      (await balance(leaver, null, 'GIVEN')).balance,
      (await balance(leaver, null, 'MONTHS')).balance,
    ]
    // 181 of 365 days: 12.40; six months.
    await end('2025-06-30')
    expect(await left()).toEqual(['-7.6', '12'])
    expect(await request(leaver, '2025-04-01', '2025-04-01', 'GIVEN')).toMatchObject({
      __typename: 'LeaveBalanceTooLow',
      available: '0',
    })
    await end('2025-07-15')
    expect(await left()).toEqual(['-6.58', '12.97'])
    await Promise.all([accrue('2025-12-31'), accrue('2025-12-31')])
    expect(await left()).toEqual(['-6.58', '12.97'])
    await end(null)
    expect(await left()).toEqual(['5', '24'])
  })

  it('is none of a time to come', async () => {
    expect(await accrue('2999-01-01')).toMatchObject({ field: 'through' })
    expect(await leaveType({ code: 'X', accrual: 'MONTH' })).toMatchObject({ field: 'accruesFrom' })
    expect(await leaveType({ code: 'X', accrualDays: '366.5' })).toMatchObject({ field: 'accrualDays' })
  })

  it('is none of the years before anybody came, whatever day somebody writes by mistake', async () => {
    const newest = await hire('2025-06-01')
    await leaveType({ code: 'LATE', accrual: 'YEAR', accrualDays: '25', carryOverDays: '5', accruesFrom: '0202-01-01' })
    expect(await adjust(newest, '3', '0202-06-01', 'LATE')).toMatchObject({ field: 'effectiveOn' })
    expect(await adjust(newest, '3', '2025-06-01', 'LATE')).toMatchObject({ days: '3' })
    await accrue('2025-12-31')
    expect((await balance(newest, null, 'LATE')).balance).toBe('17.66')
  })
})

describe.each(['the owner', 'staff'])('the database refuses %s', (who) => {
  let employee: string
  let granted: string
  beforeAll(async () => {
    employee = await hire()
    await adjust(employee, '2')
    granted = (await request(employee, '2025-02-03', '2025-02-03')).id
    await decide('approve', granted)
  })

  const requested = (columns: string, values: string) => `
    insert into erp.leave_request (id, employee_id, leave_type_id, ${columns})
    select gen_random_uuid(), '${employee}', id, ${values} from erp.leave_type where code = 'HOLIDAY'`
  const entry = (kind: string, days: string, more = 'null') => `
    insert into erp.leave_entry (id, employee_id, leave_type_id, kind, days, effective_on, reason${more === 'null' ? '' : ', request_id'})
    select gen_random_uuid(), '${employee}', id, '${kind}', ${days}, '2025-01-01', 'x'${more === 'null' ? '' : `, '${granted}'`}
      from erp.leave_type where code = 'HOLIDAY'`

  it.each([
    [
      'leave approved from the start',
      () => requested('starts_on, ends_on, status', `'2025-02-05', '2025-02-05', 'APPROVED'`),
    ],
    ['leave beyond the balance', () => requested('starts_on, ends_on', `'2025-02-05', '2025-02-06'`)],
    ['leave over other leave', () => requested('starts_on, ends_on', `'2025-02-02', '2025-02-03'`)],
    ['to take more than the balance', () => entry('ADJUSTMENT', '-2')],
    ['to take before there is any', () => entry('ADJUSTMENT', '-1').replace('2025-01-01', '2024-12-31')],
    ['to forge what comes of a request', () => entry('CANCELLATION', '5', 'request')],
    ['to lengthen leave', () => `update erp.leave_request set ends_on = ends_on + 1 where id = '${granted}'`],
    ['to count other days', () => `update erp.leave_request set days = 0.5 where id = '${granted}'`],
    ['to revive leave', () => `update erp.leave_request set status = 'REQUESTED' where id = '${granted}'`],
    ['to delete leave', () => `delete from erp.leave_request where id = '${granted}'`],
    ['to change the leave ledger', () => `update erp.leave_entry set days = 99`],
    ['to shorten the leave ledger', () => `delete from erp.leave_entry`],
    ['to empty the leave ledger', () => `truncate erp.leave_entry cascade`],
  ])('%s', async (_, statement) => {
    await expect(
      world.sql.begin(async (tx) => {
        if (who === 'staff') await tx`set local role samspill_staff`
        await tx.unsafe(statement())
      }),
    ).rejects.toThrow(/begins as|too low|no_overlap|by itself|stays as|by no rule|append-only|permission denied/)
    expect(await balance(employee)).toMatchObject({ balance: '1' })
  })
})

it('lists requests by what a person would ask, and says for several employees by one statement each', async () => {
  const listed = async (where: string): Promise<Data[]> =>
    (
      await world.ask<Data>(
        `{ leaveRequests(where: ${where}, first: 200) { totalCount nodes { status days leaveType { code } } } }`,
      )
    ).data.leaveRequests.nodes
  const approved = await listed('{ status: APPROVED }')
  expect(approved.length).toBeGreaterThan(0)
  expect(new Set(approved.map(({ status }) => status))).toEqual(new Set(['APPROVED']))
  expect((await listed('{ leaveType: "SICK", days: { from: "2025-05-01", to: "2025-05-01" } }')).length).toBe(1)
  const read = (first: number) =>
    world.ask(
      `query ($first: Int) { employees(first: $first) { nodes { leaveBalances { balance leaveType { name } }
      leaveRequests { totalCount } leaveEntries { nodes { days } } } } }`,
      { first },
    )
  expect((await read(1)).statements).toBe((await read(8)).statements)
})
