import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { mutations } from './mutation.ts'
import { erpWorld, viewerWith, type World } from './world.ts'

let world: World
const personnel = viewerWith('resources:read', 'resources:write')
const ids = new Map<string, string>()

const run = mutations(() => world, personnel)
const department = (input: object) =>
  run('setDepartment', input, '... on Department { id code name version parent { code } }')
const hire = (input: object) =>
  run(
    'createEmployee',
    { title: 'Worker', hiredOn: '2024-01-01', ...input },
    '... on Employee { id number version department { code } position { code } manager { number } }',
  )
const update = (input: object) => run('updateEmployee', input, '... on Employee { id number name phone version }')
const found = async (where: string): Promise<string[]> => {
  const { data, codes } = await world.ask<Data>(`{ employees(where: ${where}) { nodes { number } } }`, {}, personnel)
  expect(codes).toEqual([])
  return data.employees.nodes.map(({ number }: { number: string }) => number)
}

beforeAll(async () => {
  world = await erpWorld()
  for (const [code, parent] of [['ALL'], ['MAKE', 'ALL'], ['PAINT', 'MAKE'], ['SELL', 'ALL']] as const)
    ids.set(code, (await department({ code, name: `Department ${code}`, parent })).id)
  await run(
    'setPosition',
    { code: 'PAINTER', name: 'Painter', hourlyCost: { amount: '450', currency: 'NOK' } },
    '... on Position { id }',
  ).then(({ id }) => ids.set('PAINTER', id))
  for (const code of ['SPRAY', 'WELD']) await run('setSkill', { code, name: code }, '... on Skill { id }')
  for (const [number, more] of [
    ['1', { departmentId: ids.get('ALL') }],
    ['2', { departmentId: ids.get('PAINT'), position: 'PAINTER' }],
    ['3', { departmentId: ids.get('SELL'), title: 'Selger' }],
  ] as const)
    ids.set(number, (await hire({ number, name: `Employee ${number}`, ...more })).id)
})
afterAll(() => world.close())

describe('departments', () => {
  it('are a tree with heads and people', async () => {
    await department({ code: 'MAKE', name: 'Making', headId: ids.get('2') })
    const { data } = await world.ask<Data>(
      `{ departments(orderBy: [{ field: CODE }]) { totalCount nodes {
           code name parent { code } departments { code } head { number } employees { totalCount nodes { number } } } } }`,
    )
    expect(data.departments.totalCount).toBe(4)
    expect(data.departments.nodes[1]).toEqual({
      code: 'MAKE',
      name: 'Making',
      parent: { code: 'ALL' },
      departments: [{ code: 'PAINT' }],
      head: { number: '2' },
      employees: { totalCount: 0, nodes: [] },
    })
  })

  it('lie never within themselves, whoever writes', async () => {
    expect(await department({ code: 'ALL', name: 'All', parent: 'PAINT' })).toMatchObject({
      __typename: 'DepartmentCycle',
    })
    expect(await department({ code: 'ALL', name: 'All', parent: 'ALL' })).toMatchObject({
      __typename: 'DepartmentCycle',
    })
    await expect(
      world.sql`update erp.department set parent_id = ${ids.get('PAINT') as string} where code = 'ALL'`,
    ).rejects.toThrow(/cycle/)
  })

  it('keep their version when nothing changes, and refuse one who has read another', async () => {
    const { version } = await department({ code: 'SELL', name: 'Selling' })
    expect(await department({ code: 'SELL', name: 'Selling' })).toMatchObject({ version, parent: { code: 'ALL' } })
    expect(await department({ code: 'SELL', name: 'X', expectedVersion: version - 1 })).toMatchObject({
      __typename: 'VersionConflict',
    })
  })

  it.each([
    [{ code: 'X', name: 'X', parent: 'NONE' }, 'parent'],
    [{ code: 'X', name: 'X', costCentre: 'NONE' }, 'costCentre'],
    [{ code: 'no code', name: 'X' }, 'code'],
    [{ code: 'X', name: ' ' }, 'name'],
  ])('refuse %j', async (input, field) => {
    expect(await department(input)).toMatchObject({ __typename: 'InvalidInput', field })
  })
})

describe('employees', () => {
  it('are found by department and those within it, position, skill and level, title and day', async () => {
    const skilled = await run(
      'setEmployeeSkills',
      {
        employeeId: ids.get('2'),
        skills: [
          { skill: 'WELD', level: 2 },
          { skill: 'SPRAY', level: 4 },
        ],
      },
      '... on Employee { skills { level skill { code } } }',
    )
    expect(skilled.skills).toEqual([
      { level: 4, skill: { code: 'SPRAY' } },
      { level: 2, skill: { code: 'WELD' } },
    ])
    expect(await found(`{ departmentId: "${ids.get('MAKE')}" }`)).toEqual(['2'])
    expect(await found(`{ departmentId: "${ids.get('ALL')}" }`)).toEqual(['1', '2', '3'])
    expect(await found(`{ positionId: "${ids.get('PAINTER')}" }`)).toEqual(['2'])
    expect(await found(`{ skill: { skill: "SPRAY" } }`)).toEqual(['2'])
    expect(await found(`{ skill: { skill: "WELD", minimumLevel: 3 } }`)).toEqual([])
    expect(await found(`{ title: { contains: "SELG" } }`)).toEqual(['3'])
    expect(await found(`{ activeOn: "2023-12-31" }`)).toEqual([])
  })

  it('report to nobody who reports to them', async () => {
    expect(await update({ id: ids.get('2'), managerId: ids.get('1') })).toMatchObject({ __typename: 'Employee' })
    expect(await update({ id: ids.get('1'), managerId: ids.get('2') })).toMatchObject({ __typename: 'ManagerCycle' })
    expect(await update({ id: ids.get('1'), managerId: ids.get('1') })).toMatchObject({ __typename: 'ManagerCycle' })
  })

  it('change what is given alone', async () => {
    const { version } = await update({ id: ids.get('3'), phone: '+47 1' })
    expect(await update({ id: ids.get('3'), name: 'Tre' })).toMatchObject({ phone: '+47 1', version: version + 1 })
    expect(await update({ id: ids.get('3'), phone: null, expectedVersion: version })).toMatchObject({
      __typename: 'VersionConflict',
    })
  })

  it('leave on a day that is not before they came', async () => {
    const end = (endsOn: string | null) =>
      run('endEmployment', { id: ids.get('3'), endsOn }, '... on Employee { endsOn }')
    expect(await end('2023-01-01')).toMatchObject({ field: 'endsOn' })
    expect(await end('2025-06-30')).toMatchObject({ endsOn: '2025-06-30' })
    expect(await found(`{ activeOn: "2025-07-01" }`)).toEqual(['1', '2'])
    expect(await found(`{ activeOn: "2025-06-30" }`)).toEqual(['1', '2', '3'])
    expect(await end(null)).toMatchObject({ endsOn: null })
  })

  it.each([
    [{ number: '1', name: 'Again' }, { __typename: 'NumberTaken' }],
    [{ number: '9', name: 'X', managerId: 'none' }, { __typename: 'EmployeeNotFound' }],
    [{ number: '9', name: 'X', departmentId: 'none' }, { field: 'departmentId' }],
    [{ number: '9', name: 'X', position: 'NONE' }, { field: 'position' }],
    [{ number: '9', name: 'X', calendar: 'NONE' }, { field: 'calendar' }],
    [{ number: '9', name: 'X', email: 'no' }, { field: 'email' }],
    [{ number: '9', name: 'X', hiredOn: '0202-01-01' }, { field: 'hiredOn' }],
  ])('are not taken on as %j', async (input, refusal) => {
    expect(await hire(input)).toMatchObject(refusal)
  })

  it('are written by those alone who may', async () => {
    const { codes } = await world.ask(
      `mutation { setSkill(input: { code: "A", name: "A" }) { __typename } }`,
      {},
      viewerWith('resources:read'),
    )
    expect(codes).toEqual(['FORBIDDEN'])
  })
})

describe('a working calendar', () => {
  const calendar = (input: object) =>
    run('setWorkingCalendar', input, '... on WorkingCalendar { id code isDefault version hours { weekday from to } }')
  const between = async (code: string, from: string, to: string): Promise<string> => {
    const { data, codes } = await world.ask<Data>(
      `query ($from: DateTime!, $to: DateTime!) { workingCalendars { code hoursBetween(from: $from, to: $to) } }`,
      { from, to },
    )
    expect(codes).toEqual([])
    return data.workingCalendars.find((one: Data) => one.code === code).hoursBetween
  }
  const day = { from: '08:00', to: '16:00' }

  beforeAll(async () => {
    expect(
      await calendar({
        code: 'DAY',
        name: 'Day',
        timeZone: 'Europe/Oslo',
        hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, ...day })),
      }),
    ).toMatchObject({ isDefault: true })
    await calendar({
      code: 'NIGHT',
      name: 'Night',
      timeZone: 'Europe/Oslo',
      hours: [7].map((weekday) => ({ weekday, from: '00:00', to: '08:00' })),
    })
  })

  it('has one default, which another takes over', async () => {
    expect(await calendar({ code: 'NIGHT', name: 'Night', isDefault: true })).toMatchObject({
      isDefault: true,
      hours: [{ weekday: 7, from: '00:00', to: '08:00' }],
    })
    expect(await calendar({ code: 'DAY', name: 'Day', isDefault: true })).toMatchObject({ isDefault: true })
    const { data } = await world.ask<Data>('{ workingCalendars { code isDefault } employee(id: "x") { id } }')
    expect(data.workingCalendars).toEqual([
      { code: 'DAY', isDefault: true },
      { code: 'NIGHT', isDefault: false },
    ])
  })

  it.each([
    ['a week', 'DAY', '2026-03-02T00:00:00+01:00', '2026-03-09T00:00:00+01:00', '40'],
    ['a part of a day', 'DAY', '2026-03-02T15:30:00+01:00', '2026-03-03T08:15:00+01:00', '0.75'],
    ['seen from another zone', 'DAY', '2026-03-02T00:00:00-10:00', '2026-03-03T00:00:00-10:00', '8'],
    ['the night that the clock is put forward', 'NIGHT', '2026-03-29T00:00:00+01:00', '2026-03-30T00:00:00+02:00', '7'],
    ['the night that the clock is put back', 'NIGHT', '2026-10-25T00:00:00+02:00', '2026-10-26T00:00:00+01:00', '9'],
  ])('knows the hours of %s', async (_, code, from, to, hours) => {
    expect(await between(code, from, to)).toBe(hours)
  })

  it('leaves out holidays', async () => {
    const holidays = (input: object) =>
      run(
        'changeHolidays',
        { calendar: 'DAY', ...input },
        '... on WorkingCalendar { holidays(from: "2026-01-01", to: "2026-12-31") { day name } }',
      )
    expect(
      await holidays({
        add: [
          { day: '2026-05-17', name: 'a' },
          { day: '2026-05-14', name: 'Ascension' },
          { day: '2026-05-17', name: 'Constitution' },
        ],
      }),
    ).toMatchObject({
      holidays: [
        { day: '2026-05-14', name: 'Ascension' },
        { day: '2026-05-17', name: 'Constitution' },
      ],
    })
    expect(await between('DAY', '2026-05-11T00:00:00+02:00', '2026-05-18T00:00:00+02:00')).toBe('32')
    expect(await holidays({ remove: ['2026-05-14'] })).toMatchObject({ holidays: [{ day: '2026-05-17' }] })
    expect(await holidays({ calendar: 'NONE' })).toMatchObject({ __typename: 'CalendarNotFound' })
    const atOnce = await Promise.all(
      Array.from({ length: 8 }, () => holidays({ add: [{ day: '2026-05-14', name: 'Ascension' }] })),
    )
    expect(atOnce.every(({ holidays: all }) => all.length === 2)).toBe(true)
  })

  it.each([
    [{ code: 'X', name: 'X', timeZone: 'Mars/Base', hours: [] }, 'timeZone'],
    [{ code: 'X', name: 'X', timeZone: '+01:00', hours: [] }, 'timeZone'],
    [{ code: 'X', name: 'X', hours: [] }, 'timeZone'],
    [{ code: 'X', name: 'X', timeZone: 'Europe/Oslo' }, 'hours'],
    [{ code: 'DAY', name: 'X', hours: [{ weekday: 1, from: '9', to: '10:00' }] }, 'hours.0.from'],
    [{ code: 'DAY', name: 'X', hours: [{ weekday: 1, from: '10:00', to: '09:00' }] }, 'hours.0.to'],
    [
      {
        code: 'DAY',
        name: 'X',
        hours: [
          { weekday: 1, ...day },
          { weekday: 1, ...day },
        ],
      },
      'hours.1',
    ],
    [{ code: 'DAY', name: 'X', hours: [{ weekday: 8, ...day }] }, 'hours.0.weekday'],
  ])('refuses %j', async (input, field) => {
    expect(await calendar(input)).toMatchObject({ __typename: 'InvalidInput', field })
  })

  it('refuses, in the database, hours that overlap and a zone that is none', async () => {
    await expect(
      world.sql`insert into erp.working_hours select calendar_id, 1, 900, 1000 from erp.working_hours limit 1`,
    ).rejects.toThrow(/working_hours_no_overlap/)
    await expect(world.sql`update erp.working_calendar set time_zone = 'Mars/Base'`).rejects.toThrow(/time zone/)
  })
})
