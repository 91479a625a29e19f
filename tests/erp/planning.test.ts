import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addEmployees } from '../../subgraphs/erp/resources/resources.service.ts'
import type { Data } from '../support/data.ts'
import { mutations } from './mutation.ts'
import { erpWorld, viewerWith, type World } from './world.ts'

let world: World
const personnel = viewerWith('resources:read', 'resources:write')
const run = mutations(() => world, personnel)

let count = 0
const hire = async (hiredOn = '2024-01-01'): Promise<string> => {
  const id = uuidv7()
  count += 1
  await addEmployees(world.db, [{ id, number: `P${count}`, name: `Person ${count}`, title: 'Painter', hiredOn }])
  return id
}
const book = (who: object, startsAt: string, endsAt: string, what: object = { purpose: 'Paint' }) =>
  run('book', { ...who, startsAt, endsAt, ...what }, '... on Booking { id startsAt endsAt version }')
const leave = async (employeeId: string, startsOn: string, endsOn = startsOn): Promise<string> =>
  (await run('requestLeave', { employeeId, leaveType: 'SICK', startsOn, endsOn }, '... on LeaveRequest { id }')).id
const approve = (id: string) => run('approveLeave', { id }, '... on LeaveRequest { status }', 'DecideLeaveInput')
const at = (time: string, day = '2026-03-02') => `${day}T${time}:00+01:00`

let machine: string
beforeAll(async () => {
  world = await erpWorld(20)
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
  await run('setLeaveType', { code: 'SICK', name: 'Sick', lowestBalance: null }, '... on LeaveType { id }')
  await run('setSkill', { code: 'SPRAY', name: 'Spraying' }, '... on Skill { id }')
  machine = (await run('setEquipment', { code: 'SPRAYER', name: 'Sprayer' }, '... on Equipment { id }')).id
})
afterAll(() => world.close())

describe('a booking', () => {
  it('may begin as another ends, and not before; cancelled, its time is free again', async () => {
    const employeeId = await hire()
    const first = await book({ employeeId }, at('08:00'), at('12:00'))
    expect(first).toMatchObject({ startsAt: '2026-03-02T07:00:00.000Z' })
    expect(await book({ employeeId }, at('12:00'), at('13:00'))).toMatchObject({ __typename: 'Booking' })
    expect(await book({ employeeId }, at('11:59'), at('12:01'))).toMatchObject({ __typename: 'AlreadyBooked' })
    const move = (startsAt: string, endsAt: string) =>
      run('moveBooking', { id: first.id, startsAt, endsAt }, '... on Booking { version startsAt }')
    expect(await move(at('12:30'), at('14:00'))).toMatchObject({ __typename: 'AlreadyBooked' })
    expect(await move(at('13:00'), at('14:00'))).toMatchObject({ version: 2 })
    expect(
      await run('moveBooking', { id: first.id, startsAt: at('15:00') }, '... on InvalidInput { field }'),
    ).toMatchObject({ field: 'endsAt' })
    await run('cancelBooking', { id: first.id }, '... on Booking { cancelledAt }')
    expect(await book({ employeeId }, at('13:00'), at('14:00'))).toMatchObject({ __typename: 'Booking' })
    expect(await move(at('15:00'), at('16:00'))).toMatchObject({ __typename: 'BookingNotFound' })
  })

  it('is one of many at once for the same person or machine', async () => {
    const employeeId = await hire()
    for (const who of [{ employeeId }, { equipmentId: machine }]) {
      const answers = await Promise.all(
        Array.from({ length: 12 }, (_, i) => book(who, at(`08:${10 + i}`), at(`09:${10 + i}`))),
      )
      expect(answers.filter((one) => one.__typename === 'Booking')).toHaveLength(1)
      expect(answers.filter((one) => one.__typename === 'AlreadyBooked')).toHaveLength(11)
    }
  })

  it('keeps out of the way of leave that is approved, and leave of it, also both at once', async () => {
    const employeeId = await hire()
    const id = await leave(employeeId, '2026-03-02')
    // Midnight is Oslo's.
    expect(await book({ employeeId }, '2026-03-01T22:00:00Z', '2026-03-01T23:00:00Z')).toMatchObject({
      __typename: 'Booking',
    })
    const { id: booked } = await book({ employeeId }, at('15:00'), at('16:00'))
    expect(await approve(id)).toMatchObject({ __typename: 'EmployeeBooked' })
    await run('cancelBooking', { id: booked }, '... on Booking { id }')
    expect(await approve(id)).toMatchObject({ status: 'APPROVED' })
    expect(await book({ employeeId }, at('15:00'), at('16:00'))).toMatchObject({ __typename: 'OnLeave' })
    expect(await book({ employeeId }, '2026-03-02T22:59:00Z', '2026-03-02T23:00:00Z')).toMatchObject({
      __typename: 'OnLeave',
    })
    for (let day = 10; day < 14; day += 1) {
      const other = await leave(employeeId, `2026-03-${day}`)
      const answers = await Promise.all([
        approve(other),
        book({ employeeId }, at('09:00', `2026-03-${day}`), at('10:00', `2026-03-${day}`)),
      ])
      expect(answers.filter((one) => ['LeaveRequest', 'Booking'].includes(one.__typename))).toHaveLength(1)
    }
  })

  it.each([
    ['nobody', () => book({}, at('08:00'), at('09:00')), 'employeeId'],
    ['nothing', async () => book({ employeeId: await hire() }, at('08:00'), at('09:00'), {}), 'purpose'],
    ['no time', async () => book({ employeeId: await hire() }, at('09:00'), at('09:00')), 'endsAt'],
    ['an end before its start', async () => book({ employeeId: await hire() }, at('10:00'), at('09:00')), 'endsAt'],
    [
      'before the first day of work',
      async () => book({ employeeId: await hire('2026-03-03') }, at('08:00'), at('09:00')),
      'startsAt',
    ],
    ['a machine that is none', () => book({ equipmentId: uuidv7() }, at('08:00'), at('09:00')), 'equipmentId'],
  ])('is refused for %s', async (_, attempt, field) => {
    expect(await attempt()).toMatchObject({ __typename: 'InvalidInput', field })
  })

  it('is refused by the database whoever writes', async () => {
    const employeeId = await hire()
    await approve(await leave(employeeId, '2026-04-07'))
    await book({ employeeId }, at('08:00', '2026-04-08'), at('09:00', '2026-04-08'))
    const insert = (start: string) => world.sql`
      insert into erp.booking (id, employee_id, starts_at, ends_at, purpose)
      values (gen_random_uuid(), ${employeeId}, ${start}::timestamptz, ${start}::timestamptz + interval '1 hour', 'x')`
    await expect(insert('2026-04-07 10:00+02')).rejects.toThrow(/has leave/)
    await expect(insert('2026-04-08 08:30+01')).rejects.toThrow(/booking_employee_once/)
    await expect(insert('2020-04-08 08:30+01')).rejects.toThrow(/outside the employment/)
    await expect(world.sql`update erp.employee set ends_on = '2026-04-07' where id = ${employeeId}`).rejects.toThrow(
      /outside/,
    )
    await expect(world.sql`update erp.booking set purpose = 'other'`).rejects.toThrow(/stays as made/)
  })
})

describe('load against capacity', () => {
  it('counts hours by calendar less holidays and leave against hours booked, by ISO week, for one and for all', async () => {
    const [anne, ola] = [await hire(), await hire()]
    await run(
      'setEmployeeSkills',
      { employeeId: anne, skills: [{ skill: 'SPRAY', level: 3 }] },
      '... on Employee { id }',
    )
    await approve(await leave(anne, '2026-06-02'))
    await book({ employeeId: anne }, '2026-06-03T08:00:00+02:00', '2026-06-03T16:00:00+02:00')
    // Over the night from one week to the next.
    await book({ employeeId: ola }, '2026-06-07T20:00:00+02:00', '2026-06-08T06:00:00+02:00')
    const { data, codes } = await world.ask<Data>(
      `query ($anne: ID!, $ola: ID!) {
         anne: employee(id: $anne) { load(from: "2026-06-01", to: "2026-06-08") { week startsOn capacity booked } }
         ola: employee(id: $ola) { load(from: "2026-06-03", to: "2026-06-08") { week capacity booked } }
         skilled: bookingsAgainstCapacity(of: EMPLOYEES, from: "2026-06-01", to: "2026-06-07", skill: "SPRAY") { capacity booked }
         machines: bookingsAgainstCapacity(of: EQUIPMENT, from: "2026-03-02", to: "2026-03-02") { week capacity booked } }`,
      { anne, ola },
    )
    expect(codes).toEqual([])
    expect(data).toEqual({
      anne: {
        load: [
          { week: '2026-W23', startsOn: '2026-06-01', capacity: '32', booked: '8' },
          { week: '2026-W24', startsOn: '2026-06-08', capacity: '40', booked: '0' },
        ],
      },
      ola: {
        load: [
          { week: '2026-W23', capacity: '40', booked: '4' },
          { week: '2026-W24', capacity: '40', booked: '6' },
        ],
      },
      skilled: [{ capacity: '32', booked: '8' }],
      machines: [{ week: '2026-W10', capacity: '40', booked: '1' }],
    })
  })

  it('knows who is free with a skill between two moments', async () => {
    const free = async (from: string, to: string): Promise<number> => {
      const { data, codes } = await world.ask<Data>(
        `query ($from: DateTime!, $to: DateTime!) {
           employees(where: { skill: { skill: "SPRAY" }, free: { from: $from, to: $to } }) { totalCount } }`,
        { from, to },
      )
      expect(codes).toEqual([])
      return data.employees.totalCount
    }
    expect(await free('2026-06-04T08:00:00+02:00', '2026-06-04T16:00:00+02:00')).toBe(1)
    expect(await free('2026-06-03T15:00:00+02:00', '2026-06-03T17:00:00+02:00')).toBe(0)
    expect(await free('2026-06-02T08:00:00+02:00', '2026-06-02T09:00:00+02:00')).toBe(0)
    expect(await free('2026-06-06T08:00:00+02:00', '2026-06-06T16:00:00+02:00')).toBe(0)
  })

  it('takes one statement for many people', async () => {
    const read = (first: number) =>
      world.ask(
        `query ($first: Int) { employees(first: $first) { nodes { load(from: "2026-01-01", to: "2026-03-31") { booked }
           bookings { nodes { purpose } } } } }`,
        { first },
      )
    expect((await read(1)).statements).toBe((await read(8)).statements)
  })
})
