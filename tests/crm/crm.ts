import { graphql, type ExecutionResult } from 'graphql'
import type { Sql } from 'postgres'
import type { Role } from '../../subgraphs/common/auth/roles.ts'
import { viewerOf } from '../../subgraphs/common/auth/viewer.ts'
import type { Logger } from '../../subgraphs/common/server/logger.ts'
import type { Subgraph } from '../../subgraphs/common/subgraph.ts'
import type { ErpPorts } from '../../subgraphs/crm/erp.ts'
import { startCrm } from '../../subgraphs/crm/index.ts'
import type { Data } from '../support/data.ts'
import { testDatabase } from '../support/database.ts'
import { erasureSecret } from '../support/graph.ts'

export interface TestCrm {
  readonly subgraph: Subgraph
  /** As superuser: past the role that the servers have. */
  readonly sql: Sql
  /** Texts of the statements that CRM has sent. */
  readonly statements: string[]
  /** Answers `data`; throws when there are errors. */
  ask(operation: string, variables?: Record<string, unknown>, role?: Role): Promise<Data>
  /** Answers as executed, errors and all. */
  execute(operation: string, variables?: Record<string, unknown>, role?: Role | null): Promise<ExecutionResult>
  /** A second process on the same database. */
  another(erp?: ErpPorts): Promise<Subgraph>
  close(): Promise<void>
}

/** CRM on a database of its own. */
export async function testCrm(settings: { erp?: ErpPorts; logger?: Logger } = {}): Promise<TestCrm> {
  const database = await testDatabase('crm')
  const start = (erp?: ErpPorts) =>
    startCrm({ database: database.settings, logger: settings.logger, erasureSecret, caseClockMs: null, erp })
  const subgraph = await start(settings.erp)
  const others: Subgraph[] = []
  const sql = database.superuser(20)
  const execute: TestCrm['execute'] = (source, variableValues, role = 'administrator') =>
    graphql({
      schema: subgraph.schema,
      source,
      variableValues,
      contextValue: subgraph.context({
        viewer: role && viewerOf(`test-${role}`, role),
        requestId: 'test-request',
      }),
    })
  return {
    subgraph,
    sql,
    statements: database.statements,
    execute,
    ask: async (...call) => {
      const { data, errors } = await execute(...call)
      if (errors) throw new AggregateError(errors, errors.map((error) => error.message).join('; '))
      return data
    },
    another: async (erp) => {
      const other = await start(erp)
      others.push(other)
      return other
    },
    close: async () => {
      await Promise.all([subgraph, ...others].map((each) => each.close()))
      await database.drop()
    },
  }
}

const createCustomer = /* GraphQL */ `
  mutation ($input: CreateCustomerInput!) {
    created: createCustomer(input: $input) {
      __typename
      ... on Customer {
        id
        number
        version
      }
      ... on UserError {
        message
      }
    }
  }
`

/** A customer with that name, and what else is given. */
export async function addCustomer(crm: TestCrm, name: string, input: object = {}): Promise<Data> {
  const { created } = await crm.ask(createCustomer, { input: { name, allowDuplicate: true, ...input } })
  if (created.__typename !== 'Customer') throw new Error(created.message)
  return created
}
