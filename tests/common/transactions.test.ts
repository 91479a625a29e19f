import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect, type Db, type Pool } from '../../subgraphs/common/database/connect.ts'
import { testDatabase, type TestDatabase } from '../support/database.ts'

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
