import { counted } from './subject.ts'

interface Counted {
  readonly record: string
  readonly rows: number
}

interface Kept extends Counted {
  readonly basis: string
  readonly until: string | null
}

export interface Receipt {
  readonly id: string
  readonly system: string
  readonly erasedAt: string
  readonly erasedBy: string
  readonly requestId: string | null
  readonly digests: readonly string[]
  readonly blanked: readonly Counted[]
  readonly kept: readonly Kept[]
}

/** A receipt, and those of the customers that had become part of the erased one. */
export type WithParts<R extends Receipt> = R & { readonly parts: readonly R[] }

export const keptLines = (kept: readonly Kept[]): string[] =>
  kept.map(({ record, rows, basis, until }) => `  ${record} ${rows}${until ? ` until ${until}` : ''}: ${basis}`)

/** A receipt as people read it. */
export const receiptLines = (receipt: Receipt): string[] => [
  `${receipt.system}: receipt ${receipt.id}`,
  `  erased at ${receipt.erasedAt} by ${receipt.erasedBy}${receipt.requestId ? `, request ${receipt.requestId}` : ''}`,
  `  blanked: ${counted(receipt.blanked)}`,
  `  kept: ${receipt.kept.length === 0 ? 'nothing' : ''}`.trimEnd(),
  ...keptLines(receipt.kept).map((line) => `  ${line}`),
  ...receipt.digests.map((digest) => `  digest ${digest}`),
]
