import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect, type Db, type Pool } from '../../subgraphs/common/database/connect.ts'
import { transact } from '../../subgraphs/common/database/transact.ts'
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
