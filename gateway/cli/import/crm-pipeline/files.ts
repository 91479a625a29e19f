import { amount, choice, column, count, date, optional, optionalReference, reference, text } from '../columns.ts'
import { sourceFile, type FileRow } from '../source.ts'
import { currency } from './company.ts'

/** What the files call a thing beside its own name. What is not said here is not guessed: the row is reported. */
const productAliases: Readonly<Record<string, string>> = { GTXPro: 'GTX Pro' }

export const sectors = [
  'retail',
  'medical',
  'marketing',
  'finance',
  'software',
  'entertainment',
  'telecommunications',
  'services',
  'employment',
  'technology',
] as const
const sector = choice({ ...Object.fromEntries(sectors.map((name) => [name, name])), technolgy: 'technology' })

/** The files know things by their names: what is left of a name is its number here. */
export const codeOf = (name: string): string =>
  name
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 20)

const agents = sourceFile({
  file: 'sales_teams.csv',
  record: 'sales agent',
  key: ['name'],
  numberOf: codeOf,
  columns: { name: column('sales_agent', text(100)), office: column('regional_office', text(100)) },
})

const products = sourceFile({
  file: 'products.csv',
  record: 'product',
  key: ['name'],
  numberOf: codeOf,
  columns: {
    name: column('product', text(100)),
    series: column('series', text(100)),
    listPrice: column('sales_price', amount(currency)),
  },
})

const accounts = sourceFile({
  file: 'accounts.csv',
  record: 'account',
  key: ['name'],
  numberOf: codeOf,
  columns: {
    name: column('account', text(100)),
    sector: column('sector', sector),
    founded: column('year_established', count()),
    employees: column('employees', count()),
    revenue: column('revenue', amount(currency)),
    office: column('office_location', text(100)),
    parent: optionalReference('subsidiary_of', 'accounts'),
  },
})

const opportunities = sourceFile({
  file: 'sales_pipeline.csv',
  record: 'opportunity',
  key: ['number'],
  columns: {
    number: column('opportunity_id', text(40)),
    agent: reference('sales_agent', 'agents'),
    product: {
      ...column(
        'product',
        text(100).transform((name) => productAliases[name] ?? name),
      ),
      refersTo: 'products',
    },
    account: optionalReference('account', 'accounts'),
    stage: column(
      'deal_stage',
      choice({ Won: 'WON', Lost: 'LOST', Engaging: 'ENGAGING', Prospecting: 'PROSPECTING' } as const),
    ),
    openedOn: optional('engage_date', date()),
    closedOn: optional('close_date', date()),
    value: optional('close_value', amount(currency)),
  },
  faults: ({ stage, openedOn, closedOn, value, account }) => {
    const isClosed = stage === 'WON' || stage === 'LOST'
    const fault = <Field extends string>(field: Field, when: boolean, reason: string) =>
      when ? [{ field, reason }] : []
    return [
      ...fault('closedOn', isClosed !== (closedOn !== null), `belongs to what is won or lost: the row is ${stage}`),
      ...fault('closedOn', openedOn !== null && closedOn !== null && closedOn < openedOn, 'lies before engage_date'),
      ...fault('value', stage === 'WON' && value === null, 'is missing: what is won has a value'),
      ...fault('account', stage === 'WON' && account === null, 'is missing: what is won has a customer'),
    ]
  },
})

/** Managers have no place in the graph: they are none of the agents. */
export const files = { agents, products, accounts, opportunities }

export type PipelineFiles = typeof files
export type PipelineRow<Name extends keyof PipelineFiles> = FileRow<PipelineFiles, Name>
