import { v5 as uuidv5, v7 as uuidv7 } from 'uuid'
import type { Db } from '../../../../subgraphs/common/database/connect.ts'
import {
  addCustomers,
  addOpportunities,
  addTeams,
  customerIds,
  declareFields,
  knownOpportunities,
} from '../../../../subgraphs/crm/index.ts'
import { addEmployees, addProducts, employeeIds, productIds, setUpCompany } from '../../../../subgraphs/erp/index.ts'
import { noteAlike } from '../alike.ts'
import { defineSource, step, type Rows } from '../source.ts'
import { company, currency } from './company.ts'
import { accountFields, valuesOf } from './fields.ts'
import { codeOf, files, type PipelineFiles, type PipelineRow } from './files.ts'

type PipelineRows = Rows<PipelineFiles>
type Opportunity = PipelineRow<'opportunities'>

/** The same in each run, so that what an earlier one has written is known. */
const idOf = (number: string): string => uuidv5(number, '5a1c6f0e-7d0e-4b58-9b2f-0d9d3c1f2a44')

/** The files do not say since when: all are there from the company's first day. */
const hiredOn = `${company.fiscalYears[0]}-01-01`

const setUp = step<typeof company>({
  label: 'company',
  into: 'erp',
  total: 1,
  items: () => [company],
  write: async (tx, [given = company]) => {
    await setUpCompany(tx, given)
    return 1
  },
})

const addAgents = (rows: PipelineRows) =>
  step<PipelineRow<'agents'>>({
    label: 'sales agents',
    into: 'erp',
    total: rows.count('agents'),
    items: () => rows.of('agents'),
    write: (tx, batch) =>
      addEmployees(
        tx,
        batch.map(({ name }) => ({ id: uuidv7(), number: codeOf(name), name, title: 'Sales agent', hiredOn })),
      ),
  })

/** The agents of each office, as a team. */
const addOffices = (rows: PipelineRows, { erp }: { readonly erp: Db }) =>
  step<PipelineRow<'agents'>>({
    label: 'teams of sales agents',
    into: 'crm',
    total: rows.count('agents'),
    items: () => rows.of('agents'),
    atOnce: true,
    write: async (tx, batch) => {
      const ids = await employeeIds(
        erp,
        batch.map(({ name }) => codeOf(name)),
      )
      const offices = [...new Set(batch.map(({ office }) => office))]
      return addTeams(
        tx,
        offices.map((name) => ({
          name,
          memberIds: batch.filter(({ office }) => office === name).map((one) => ids.get(codeOf(one.name)) as string),
        })),
      )
    },
  })

const addFields = step<(typeof accountFields)[number]>({
  label: 'custom fields',
  into: 'crm',
  total: accountFields.length,
  items: () => accountFields,
  write: declareFields,
})

const addGoods = (rows: PipelineRows) =>
  step<PipelineRow<'products'>>({
    label: 'products',
    into: 'erp',
    total: rows.count('products'),
    items: () => rows.of('products'),
    write: (tx, batch) =>
      addProducts(
        tx,
        batch.map(({ name, series, listPrice }) => ({
          id: uuidv7(),
          sku: codeOf(name),
          name,
          category: series,
          unit: 'piece',
          listPrice,
          currency,
        })),
      ),
  })

const addAccounts = (rows: PipelineRows) =>
  step<PipelineRow<'accounts'>>({
    label: 'customers',
    into: 'crm',
    total: rows.count('accounts'),
    items: () => rows.of('accounts'),
    atOnce: true,
    write: async (tx, batch, note) => {
      const known = await customerIds(
        tx,
        batch.map(({ name }) => codeOf(name)),
      )
      const added = batch.filter(({ name }) => !known.has(codeOf(name)))
      const ids = new Map([...known, ...added.map(({ name }) => [codeOf(name), uuidv7()] as const)])
      await addCustomers(
        tx,
        added.map(({ name, parent, ...row }) => ({
          id: ids.get(codeOf(name)) as string,
          number: codeOf(name),
          name,
          kind: 'ORGANISATION' as const,
          parentId: parent === null ? null : (ids.get(codeOf(parent)) as string),
          values: valuesOf(row),
        })),
      )
      const imported = added.map(({ name }) => ({
        id: ids.get(codeOf(name)) as string,
        name,
        line: rows.lineOf('accounts', name),
      }))
      await noteAlike(tx, files.accounts.file, imported, note)
      return added.length
    },
  })

const addDeals = (rows: PipelineRows, { erp }: { readonly erp: Db }) =>
  step<Opportunity>({
    label: 'opportunities',
    into: 'crm',
    total: rows.count('opportunities'),
    items: () => rows.of('opportunities'),
    write: async (tx, batch) => {
      const codes = (names: readonly (string | null)[]) => [...new Set(names.flatMap((name) => name ?? []))].map(codeOf)
      const known = await knownOpportunities(
        tx,
        batch.map(({ number }) => idOf(number)),
      )
      const added = batch.filter(({ number }) => !known.has(idOf(number)))
      const customers = await customerIds(tx, codes(added.map(({ account }) => account)))
      const agents = await employeeIds(erp, codes(added.map(({ agent }) => agent)))
      const products = await productIds(erp, codes(added.map(({ product }) => product)))
      await addOpportunities(
        tx,
        added.map((row) => ({
          id: idOf(row.number),
          name: `${row.number} ${row.product}`,
          customerId: row.account === null ? null : (customers.get(codeOf(row.account)) as string),
          ownerId: agents.get(codeOf(row.agent)) as string,
          stage: row.stage,
          openedOn: row.openedOn,
          closedOn: row.closedOn,
          // The files do not say why.
          lostReason: row.stage === 'LOST' ? 'NOT_RECORDED' : null,
          currency,
          value: row.value === null ? null : { amount: row.value, currency },
          lines: [{ productId: products.get(codeOf(row.product)) as string, quantity: '1', discount: '0' }],
        })),
      )
      return added.length
    },
  })

/** A public sample of a sales pipeline: products and agents go into ERP, accounts and opportunities into CRM. */
export const crmPipeline = defineSource({
  name: 'crm-pipeline',
  noValue: [],
  files,
  steps: (rows, databases) => [
    setUp,
    addAgents(rows),
    addOffices(rows, databases),
    addGoods(rows),
    addFields,
    addAccounts(rows),
    addDeals(rows, databases),
  ],
})
