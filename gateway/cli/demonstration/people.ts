import type { Db } from '../../../subgraphs/common/database/connect.ts'
import {
  accrueLeave,
  acquireAsset,
  book,
  changeHolidays,
  decideLeave,
  depreciateAssets,
  disposeAsset,
  moveTime,
  postTimeCosts,
  recordTime,
  requestLeave,
  setDepartment,
  setEmployeeSkills,
  setEquipment,
  setLeaveType,
  setPosition,
  setProject,
  setSkill,
  setWorkingCalendar,
  updateEmployee,
  type ReferencePorts,
} from '../../../subgraphs/erp/index.ts'
import { addDays, at, firstOfMonth, workdayFrom, workdayUntil, yearOf, type Day } from './calendar.ts'
import { centreOf, costCentres, type CostCentre } from './content/costs.ts'
import { holidays } from './content/holidays.ts'
import { known } from './known.ts'
import type { Employee } from './staff.ts'
import type { Story } from './story.ts'

/** When they work, on holiday or not, and on what; what the company owns, and what it has booked. */
export async function writePeople(tx: Db, story: Story, crm: ReferencePorts): Promise<void> {
  await keepCalendar(tx, story)
  await organise(tx, story.staff)
  await takeLeave(tx, story)
  await workOnProjects(tx, story, crm)
  await ownAssets(tx, story)
  await bookAhead(tx, story)
}

const calendar = 'NORGE'

async function keepCalendar(tx: Db, { openedOn, today }: Story): Promise<void> {
  const hours = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '08:00', to: '15:30' }))
  await setWorkingCalendar(tx, {
    code: calendar,
    name: 'Norsk arbeidsuke',
    timeZone: 'Europe/Oslo',
    hours,
    isDefault: true,
  })
  const years = Array.from({ length: yearOf(today) - yearOf(openedOn) + 2 }, (_, i) => yearOf(openedOn) + i)
  const days = new Map(years.flatMap(holidays).map(({ day, name }) => [day, name]))
  await changeHolidays(tx, { calendar, add: [...days].map(([day, name]) => ({ day, name })) })
}

const skills = { TRUCK: 'Truckførerbevis T1', BARISTA: 'Barista', TYSK: 'Tysk', EXCEL: 'Regneark' } as const
const hourly: Readonly<Record<CostCentre, string>> = { ADM: '620', SALG: '540', MARKED: '430', LAGER: '390' }

async function organise(tx: Db, staff: readonly Employee[]): Promise<void> {
  const departments = new Map<CostCentre, string>()
  for (const [code, name] of Object.entries(costCentres) as [CostCentre, string][]) {
    const head = staff.find(({ does, title }) => centreOf[does] === code && /leder|sjef/i.test(title))
    const { id } = await setDepartment(tx, { code, name, costCentre: code, headId: head?.id })
    departments.set(code, id)
    await setPosition(tx, { code, name: `Medarbeider, ${name}`, hourlyCost: { amount: hourly[code], currency: 'NOK' } })
  }
  for (const [code, name] of Object.entries(skills)) await setSkill(tx, { code, name })
  for (const { id, does } of staff) {
    const centre = centreOf[does]
    await updateEmployee(tx, { id, departmentId: departments.get(centre), position: centre, calendar })
  }
  for (const [i, { id, does }] of staff.entries())
    if (does !== 'lead')
      await setEmployeeSkills(tx, {
        employeeId: id,
        skills: [
          {
            skill: does === 'stock' ? 'TRUCK' : does === 'finance' ? 'EXCEL' : i % 2 ? 'TYSK' : 'BARISTA',
            level: 2 + (i % 4),
          },
        ],
      })
}

async function takeLeave(tx: Db, { staff, today }: Story): Promise<void> {
  const leaveType = 'FERIE'
  const summer = today.slice(5) > '08-01' ? yearOf(today) : yearOf(today) - 1
  await setLeaveType(tx, {
    ...{ code: leaveType, name: 'Ferie', accrual: 'YEAR', accrualDays: '25' },
    accruesFrom: `${summer}-01-01`,
  })
  await accrueLeave(tx, { through: today })
  for (const [i, { id: employeeId, hiredOn }] of staff.entries()) {
    const startsOn = workdayFrom(`${summer}-07-0${1 + (i % 3) * 3}`)
    if (hiredOn > startsOn) continue
    const { id } = await requestLeave(tx, { employeeId, leaveType, startsOn, endsOn: addDays(startsOn, 11) })
    await decideLeave('APPROVED')(tx, { id })
  }
  const soon = workdayFrom(addDays(today, 20))
  await requestLeave(tx, { employeeId: known(staff[5]).id, leaveType, startsOn: soon, endsOn: addDays(soon, 3) })
}

async function workOnProjects(tx: Db, { staff, customers, today }: Story, crm: ReferencePorts): Promise<void> {
  const manager = known(staff[3])
  const shop = await setProject(tx, { code: 'NETTBUTIKK', name: 'Ny nettbutikk', managerId: known(staff[1]).id }, crm)
  const customer = known(customers.find(({ client }) => client.trade === 'hotel'))
  const fitting = await setProject(
    tx,
    {
      code: 'KAFFEBAR',
      name: `Innredning av kaffebar, ${customer.client.name}`,
      customerId: customer.id,
      managerId: manager.id,
    },
    crm,
  )
  const ids: string[] = []
  for (let week = 12; week >= 1; week -= 2)
    for (const [i, employee] of [staff[8], staff[10], staff[11]].entries()) {
      const workedOn = workdayFrom(addDays(today, -7 * week + i))
      const projectId = i === 0 ? shop.id : fitting.id
      const { id } = await recordTime(tx, { employeeId: known(employee).id, workedOn, hours: String(3 + i), projectId })
      ids.push(id)
    }
  await moveTime('SUBMITTED')(tx, { ids })
  // The last ones wait for who approves them.
  await moveTime('APPROVED')(tx, { ids: ids.slice(0, -3) })
  await postTimeCosts(tx, { through: addDays(firstOfMonth(today), -1) })
}

async function ownAssets(tx: Db, { firstDay, today }: Story): Promise<void> {
  const assets = [
    {
      name: 'Gaffeltruck',
      cost: '285000',
      salvage: '25000',
      months: 84,
      method: 'STRAIGHT_LINE',
      costCentre: 'LAGER',
      after: 14,
    },
    {
      name: 'Varebil',
      cost: '412000',
      salvage: '60000',
      months: 60,
      method: 'DECLINING_BALANCE',
      costCentre: 'SALG',
      after: 75,
    },
    {
      name: 'Pakkemaskin',
      cost: '148000',
      salvage: '0',
      months: 60,
      method: 'STRAIGHT_LINE',
      costCentre: 'LAGER',
      after: 400,
    },
    {
      name: 'Kassasystem',
      cost: '54000',
      salvage: '0',
      months: 36,
      method: 'STRAIGHT_LINE',
      costCentre: 'ADM',
      after: 30,
    },
  ]
  const made = []
  for (const { after, ...asset } of assets)
    made.push(await acquireAsset(tx, { ...asset, acquiredOn: workdayFrom(addDays(firstDay, after)), account: '1920' }))
  await depreciateAssets(tx, { through: addDays(firstOfMonth(today), -1) })
  await disposeAsset(tx, { id: known(made[3]).id, disposedOn: firstOfMonth(today), proceeds: '4000', account: '1920' })
  await setEquipment(tx, { code: 'TRUCK-1', name: 'Gaffeltruck', calendar, assetId: known(made[0]).id })
  await setEquipment(tx, { code: 'BIL-1', name: 'Varebil', calendar, assetId: known(made[1]).id })
}

async function bookAhead(tx: Db, { staff, today }: Story): Promise<void> {
  const days = Array.from({ length: 6 }, (_, i): Day => workdayUntil(addDays(today, 1 + i * 2)))
  for (const [i, day] of [...new Set(days)].filter((day) => day > today).entries())
    await book(tx, {
      employeeId: known(staff[4 + (i % 3)]).id,
      startsAt: at(day, 8, 0),
      endsAt: at(day, 11, 0),
      purpose: ['Kundebesøk', 'Varetelling', 'Smaksprøver hos kunde'][i % 3],
    })
}
