import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { demonstrate } from '../../gateway/cli/demonstration/index.ts'
import { rowCounts } from '../support/database.ts'
import { programOf } from '../support/spawned.ts'
import { emptyWorld, figures, type World } from '../demonstration/world.ts'

let world: World
beforeEach(async () => {
  world = await emptyWorld()
})
afterEach(() => world.close())

const made = () => world.log.lines.filter(({ msg }) => String(msg).startsWith('made the demonstration company')).length

const today = '2025-03-14'

/** What a run makes that nothing disturbs. */
let undisturbed: unknown
beforeAll(async () => {
  const calm = await emptyWorld()
  await calm.demonstrate({ today })
  undisturbed = await figures(calm)
  await calm.close()
})

describe('a graph that holds something', () => {
  it('gets no second company, and pays one cheap statement for it', async () => {
    await world.demonstrate()
    const before = await rowCounts(world)
    const { erp, crm } = world.databases
    const statements = [erp.statements.length, crm.statements.length]
    await world.demonstrate({ today: '2025-01-02' })
    expect([erp.statements.length, crm.statements.length]).toEqual([(statements[0] ?? 0) + 1, statements[1]])
    expect(await rowCounts(world)).toEqual(before)
    expect(made()).toBe(1)
  })

  it.each([
    [
      'a customer',
      'crm',
      `insert into crm.customer (id, number, name, kind) values (gen_random_uuid(), '1', 'A', 'PERSON')`,
    ],
    [
      'a company',
      'erp',
      `insert into erp.company (id, code, name, base_currency, decimals, time_zone)
       values (gen_random_uuid(), 'A', 'A', 'NOK', 2, 'Europe/Oslo')`,
    ],
    [
      'a product',
      'erp',
      `insert into erp.product (id, sku, name, unit, list_price, currency) values (gen_random_uuid(), 'A', 'A', 'one', 1, 'NOK')`,
    ],
  ] as const)('is left alone with %s', async (_, where, statement) => {
    await world[where].unsafe(statement)
    const before = await rowCounts(world)
    await world.demonstrate()
    expect(await rowCounts(world)).toEqual(before)
    expect(made()).toBe(0)
  })
})

it('is made once by processes that start at once', async () => {
  const other = await world.another()
  await Promise.all([world.demonstrate({ today }), demonstrate(other, world.log.logger, { today })])
  expect(made()).toBe(1)
  expect(await figures(world)).toEqual(undisturbed)
})

describe('a run that does not come to its end', () => {
  it('is completed with the day that it was begun on when ERP had failed', async () => {
    await world.erp.unsafe(`
      create function fail() returns trigger language plpgsql as $$ begin raise exception 'disk full'; end $$;
      create trigger fail before insert on erp.payment execute function fail();`)
    const empty = await rowCounts(world)
    await expect(world.demonstrate({ today })).rejects.toThrow()
    const halfway = await rowCounts(world)
    const untouched = Object.entries(empty).filter(([table]) => table.startsWith('erp.'))
    expect(halfway).toMatchObject({ ...Object.fromEntries(untouched), 'crm.customer': 60 })
    await world.erp.unsafe('drop trigger fail on erp.payment')
    await world.demonstrate({ today: '2025-04-02' })
    expect(await figures(world)).toEqual(undisturbed)
  })

  it('is begun anew when CRM had failed', async () => {
    await world.crm.unsafe(`
      create function fail() returns trigger language plpgsql as $$ begin raise exception 'disk full'; end $$;
      create trigger fail before insert on crm.interaction execute function fail();`)
    await expect(world.demonstrate({ today: '2025-04-02' })).rejects.toThrow()
    expect(await rowCounts(world)).toMatchObject({ 'crm.customer': 0, 'crm.import_run': 0, 'erp.company': 0 })
    await world.crm.unsafe('drop trigger fail on crm.interaction')
    await world.demonstrate({ today })
    expect(await figures(world)).toEqual(undisturbed)
  })

  it.each([
    ['crm', 'crm.interaction'],
    ['erp', 'erp.payment'],
  ] as const)('is completed after a kill -9 in the middle of %s', async (where, table) => {
    const sql = world[where]
    const lock = await sql.reserve()
    await lock.unsafe(`begin; lock table ${table} in share mode`)
    const data = await mkdtemp(path.join(tmpdir(), 'demo-'))
    const { PATH, HOME } = process.env
    const { erp, crm } = world.databases
    const child = spawn(process.execPath, [programOf('gateway/cli/demo.ts')], {
      env: { PATH, HOME, SAMSPILL_DATA: data, ERP_DATABASE_URL: erp.url, CRM_DATABASE_URL: crm.url },
      stdio: 'ignore',
    })
    const ended = once(child, 'exit')
    await vi.waitFor(
      async () => {
        const waiting = await sql`select 1 from pg_locks where not granted and relation = ${table}::regclass`
        expect(waiting).toHaveLength(1)
      },
      { timeout: 25_000, interval: 20 },
    )
    child.kill('SIGKILL')
    await ended
    // Its last statement is still under way: the next run has to wait for what becomes of it.
    const next = world.demonstrate()
    await lock`commit`
    lock.release()
    await next
    expect(made()).toBe(1)
    expect(await rowCounts(world)).toMatchObject({ 'crm.customer': 60, 'erp.company': 1, 'erp.employee': 12 })
    await rm(data, { recursive: true })
  })
})
