import type { CustomValues } from '../../../../subgraphs/crm/index.ts'
import { sectors, type PipelineRow } from './files.ts'

/** What the files say of accounts beyond what every customer has. */
export const accountFields = [
  {
    record: 'CUSTOMER',
    code: 'sector',
    kind: 'CHOICE',
    label: 'Sector',
    options: sectors.map((name) => ({ code: name.toUpperCase(), label: name })),
  },
  { record: 'CUSTOMER', code: 'employees', kind: 'NUMBER', label: 'Employees', decimals: 0 },
  { record: 'CUSTOMER', code: 'founded', kind: 'NUMBER', label: 'Year of foundation', decimals: 0 },
  { record: 'CUSTOMER', code: 'revenue', kind: 'NUMBER', label: 'Revenue, as the file has it', decimals: 2 },
  { record: 'CUSTOMER', code: 'office', kind: 'TEXT', label: 'Where its office is' },
] as const

type Account = Pick<PipelineRow<'accounts'>, 'sector' | 'employees' | 'founded' | 'revenue' | 'office'>

export const valuesOf = ({ sector, employees, founded, revenue, office }: Account): CustomValues => ({
  sector: sector.toUpperCase(),
  employees,
  founded,
  revenue,
  office,
})
