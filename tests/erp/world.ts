import { graphql } from 'graphql'
import { connect, type Db } from '../../subgraphs/common/database/connect.ts'
import type { Viewer } from '../../subgraphs/common/auth/viewer.ts'
import { Refusal, type RefusalData } from '../../subgraphs/common/write/refusal.ts'
import { setUpCompany } from '../../subgraphs/erp/accounts/company.service.ts'
import type { CompanyRow } from '../../subgraphs/erp/accounts/company.table.ts'
import { startErp } from '../../subgraphs/erp/index.ts'
import { testDatabase } from '../support/database.ts'

const staff: Viewer = {
  subject: 'anna',
  role: 'administrator',
  scopes: new Set(['stock:read', 'stock:write', 'resources:read', 'purchasing:read', 'accounts:read']),
  partnerId: null,
}

export interface Answer<Data> {
  readonly data: Data
  readonly codes: readonly unknown[]
  /** How many statements it took. */
  readonly statements: number
}

const nothing = async () => {
  throw new Error('There is no CRM.')
}

/** ERP alone on a database of its own, with a company whose base currency is NOK and whose years are 2020 to 2039. */
export async function erpWorld(connections = 10) {
  const database = await testDatabase('erp')
  const erp = await startErp({
    database: database.settings,
    crm: { customers: nothing, campaigns: nothing, agreements: nothing },
  })
  const pool = connect({ url: database.url, role: 'samspill_staff', size: connections, prepare: true })
  const superuser = database.superuser(4)
  const company: CompanyRow = await pool.db.transaction((tx) =>
    setUpCompany(tx, {
      code: 'FJORD',
      name: 'Fjord AS',
      baseCurrency: 'NOK',
      timeZone: 'Europe/Oslo',
      fiscalYears: [2020, 2039],
    }),
  )
  const execute = (source: string, variableValues: Record<string, unknown>, viewer: Viewer | null) => {
    const contextValue = erp.context({ viewer, requestId: 'test' })
    return graphql({ schema: erp.schema, source, variableValues, contextValue })
  }
  /** Asks the graph. What the answer looks like is the caller's claim, which its expectations check. */
  const ask = async <Data = Record<string, unknown>>(
    source: string,
    variableValues: Record<string, unknown> = {},
    viewer: Viewer | null = staff,
  ): Promise<Answer<Data>> => {
    const before = database.statements.length
    const { data, errors } = await execute(source, variableValues, viewer)
    const codes = (errors ?? []).map((error) => error.extensions.code ?? error.message)
    return { data: (data ?? {}) as Data, codes, statements: database.statements.length - before }
  }
  return {
    ask,
    /** What the errors say that a query is answered with. */
    told: async (source: string, viewer: Viewer): Promise<readonly string[]> =>
      ((await execute(source, {}, viewer)).errors ?? []).map(({ message }) => message),
    schema: erp.schema,
    company,
    db: pool.db,
    /** As the owner of everything. */
    sql: superuser,
    /** A transaction of staff's; answers what the work answers, or the refusal. */
    attempt: async <T>(work: (tx: Db) => Promise<T>): Promise<T | RefusalData> => {
      try {
        return await pool.db.transaction((tx) => work(tx))
      } catch (error) {
        if (error instanceof Refusal) return error.data
        throw error
      }
    },
    ports: erp.ports,
    close: async () => {
      await Promise.all([erp.close(), pool.close()])
      await database.drop()
    },
  }
}

export type World = Awaited<ReturnType<typeof erpWorld>>

export const viewerWith = (...scopes: string[]): Viewer => ({ ...staff, scopes: new Set(scopes) })
