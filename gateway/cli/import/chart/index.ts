import { replaceChart, type GivenAccount } from '../../../../subgraphs/erp/index.ts'
import { defineSource, step } from '../source.ts'
import { files, type ChartRow } from './files.ts'

interface Chart {
  readonly accounts: readonly GivenAccount[]
  readonly taxCodes: readonly ChartRow<'taxCodes'>[]
}

/** A company's accounts and VAT codes, in place of those that it has. */
export const chart = defineSource({
  name: 'chart',
  noValue: [],
  repeatable: true,
  whole: true,
  files,
  steps: (rows, _, { company }) => [
    step<Chart>({
      label: 'chart',
      into: 'erp',
      total: 1,
      async *items() {
        const [accounts, taxCodes]: [GivenAccount[], ChartRow<'taxCodes'>[]] = [[], []]
        for await (const row of rows.of('accounts')) accounts.push({ ...row, isGroup: row.isGroup ?? false })
        for await (const row of rows.of('taxCodes')) taxCodes.push(row)
        yield { accounts, taxCodes }
      },
      write: async (tx, [given]) => (given ? replaceChart(tx, company, given) : 0),
    }),
  ],
})
