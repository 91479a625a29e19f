import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect, type Db, type Pool } from '../../subgraphs/common/database/connect.ts'
import { transact, type Send } from '../../subgraphs/common/database/transact.ts'
import { testDatabase, type TestDatabase } from '../support/database.ts'
import { eventually } from '../support/eventually.ts'

describe.each([true, false])('a transaction that is over, prepared statements %s', (prepare) => {
  let database: TestDatabase
  let pool: Pool
  beforeAll(async () => {
    database = await testDatabase('crm')
    // One connection: whoever comes late meets the transaction that has it now.
    pool = connect({ url: database.url, role: 'samspill_partner', size: 1, prepare })
  })
  afterAll(async () => {
    await pool.close()
    await database.drop()
  })

  const setting = (db: Db) => db.execute(sql`select current_setting('samspill.partner', true) as partner`)

  it("runs nothing any more, least of all within somebody else's", async () => {
    let late: Db | undefined
    let lateInside: Db | undefined
    await pool.db.transaction(async (tx) => {
      late = tx
      await tx.transaction(async (inner) => void (lateInside = inner))
      await expect(setting(lateInside as Db)).rejects.toThrow()
      await setting(tx)
    })
    await pool.db.transaction(async (tx) => {
      await tx.execute(sql`select set_config('samspill.partner', 'somebody else', true)`)
      await expect(setting(late as Db)).rejects.toThrow()
      expect(await setting(tx)).toEqual([{ partner: 'somebody else' }])
    })
  })
})

describe.each([true, false])(
  'a transaction whose COMMIT goes with its last statements, prepared statements %s',
  (prepare) => {
    let database: TestDatabase
    let pool: Pool
    beforeAll(async () => {
      database = await testDatabase('crm')
      pool = connect({ url: database.url, size: 1, prepare })
      await pool.sql`create table kept (id int unique deferrable initially deferred, positive int check (positive > 0))`
    })
    afterAll(async () => {
      await pool.close()
      await database.drop()
    })

    const add = (id: number, positive = 1) => sql`insert into kept values (${id}, ${positive}) returning id`
    const kept = async () => (await pool.sql`select id from kept order by id`).map(({ id }) => id as number)

    /** One that goes on while the other fails or succeeds, and the next to have the connection. */
    const beside = async (work: (tx: Db, last: Send) => Promise<unknown>, id: number) => {
      const next = () =>
        pool.db.transaction(async (tx) => {
          await tx.execute(add(id))
          await tx.execute(sql`select 1`)
          return (await tx.execute(sql`select count(*)::int as count from kept where id = ${id}`))[0]?.count
        })
      const [answer, counted] = await Promise.all([transact(pool.db, work), next()].map((done) => done.catch(String)))
      expect(counted).toBe(1)
      return answer
    }

    it('tells what each answered, and is over', async () => {
      let late: Promise<unknown> | undefined
      const answer = await beside(async (tx, last) => {
        await tx.execute(add(1))
        const answers = await last([add(2), add(3), sql`select count(*)::int as count from kept`])
        late = expect(tx.execute(add(4))).rejects.toThrow()
        return answers
      }, 10)
      await late
      expect(answer).toMatchObject([[{ id: 2 }], [{ id: 3 }], [{ count: 3 }]])
      expect(await kept()).toEqual([1, 2, 3, 10])
    })

    it('keeps nothing where a statement fails, the first or the last, or the COMMIT itself', async () => {
      const before = await kept()
      const tried = [[add(20, -1), add(21)], [add(20), add(21, -1)], [add(1)], [add(20), add(20)]]
      for (const [i, statements] of tried.entries())
        expect(
          await beside(async (tx, last) => {
            await tx.execute(add(22))
            return last(statements)
          }, 30 + i),
        ).toMatch(/Error/)
      expect(await kept()).toEqual([...before, 30, 31, 32, 33])
    })

    it('runs a savepoint of one statement once', async () => {
      const before = await kept()
      await pool.db.transaction((tx) => tx.transaction((inner) => inner.execute(sql`insert into kept values (60, 1)`)))
      expect(await kept()).toEqual([...before, 60])
    })

    it('fails, and keeps nothing, where its work has caught the failure of a statement', async () => {
      const before = await kept()
      const work = pool.db.transaction(async (tx) => {
        await tx.execute(add(50))
        await tx.execute(add(51, -1)).catch(() => undefined)
      })
      await expect(work).rejects.toThrow(/kept_positive_check/)
      expect(await kept()).toEqual(before)
    })

    it('keeps nothing where its connection is lost', async () => {
      const before = await kept()
      const own = connect({ url: database.url, size: 1, prepare })
      const lost = transact(own.db, async (tx, last) => {
        await tx.execute(add(40))
        await last([sql`select pg_terminate_backend(pg_backend_pid())`, add(41)])
      })
      await expect(lost).rejects.toThrow()
      void own.close()
      expect(await kept()).toEqual(before)
    })
  },
)

describe.each([true, false])('a transaction whose connection is lost, prepared statements %s', (prepare) => {
  let database: TestDatabase
  let pool: Pool
  beforeAll(async () => {
    database = await testDatabase('crm')
    pool = connect({ url: database.url, size: 2, prepare })
  })
  afterAll(async () => {
    await pool.close()
    await database.drop()
  })

  const lose = sql`select pg_terminate_backend(pg_backend_pid())`
  const pid = async (db: Db) => (await db.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`))[0]?.pid
  const tried: [string, (tx: Db) => Promise<unknown>][] = [
    ['by a statement', (tx) => tx.execute(lose)],
    ['by a statement within a savepoint', (tx) => tx.transaction((inner) => inner.execute(lose))],
    ['by a statement whose failure the work catches', (tx) => tx.execute(lose).catch(() => tx.execute(sql`select 1`))],
    [
      'while it waits for something else',
      async (tx) => {
        await pool.sql`select pg_terminate_backend(${(await pid(tx)) ?? 0})`
        await eventually(async () => {
          const isThere = await tx.execute(sql`select 1`).then(
            () => true,
            () => false,
          )
          if (isThere) throw new Error('It is not lost yet.')
        })
        await tx.transaction((inner) => inner.execute(sql`select 1`))
      },
    ],
  ]

  it.each(tried)('%s, fails and harms nobody', async (_how, work) => {
    await expect(pool.db.transaction(work)).rejects.toThrow()
    // The driver tells the next to have that place in the pool of the loss once more.
    await eventually(() => Promise.all([pid(pool.db), pid(pool.db), pool.db.transaction(pid)]))
  })
})

describe('two transactions that wait for each other', () => {
  it('are both done: who was ended begins again', async () => {
    const database = await testDatabase('crm')
    const pool = connect({ url: database.url, role: 'samspill_partner', size: 2, prepare: true })
    let holding = 0
    let begun = 0
    const lock = (tx: Db, key: number) => tx.execute(sql`select pg_advisory_xact_lock(${key})`)
    const both = (first: number, second: number) =>
      transact(pool.db, async (tx) => {
        begun += 1
        await lock(tx, first)
        holding += 1
        await eventually(() => expect(holding).toBeGreaterThanOrEqual(2))
        await lock(tx, second)
        return first
      })
    expect(await Promise.all([both(1, 2), both(2, 1)])).toEqual([1, 2])
    expect(begun).toBe(3)
    await pool.close()
    await database.drop()
  })
})
