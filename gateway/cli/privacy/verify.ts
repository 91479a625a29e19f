import { Trouble, type Graph } from './graph.ts'
import { keptLines, receiptLines, type Receipt, type WithParts } from './receipt.ts'
import { counted } from './subject.ts'

type Verified = Receipt & { readonly remaining: Receipt['blanked']; readonly stillKept: Receipt['kept'] }

/**
 * Tells a receipt and those of the customer's parts, and what is there now. @returns whether the erasure held; @throws Trouble
 * when there is no such receipt
 */
export async function verifyReceipt(graph: Graph, id: string): Promise<boolean> {
  for (const system of ['Crm', 'Erp'] as const) {
    const { receipt } = await graph.ask<{ receipt: WithParts<Verified> | null }>(`ReceiptIn${system}`, { id })
    if (!receipt) continue
    const all = [receipt, ...receipt.parts]
    for (const line of all.flatMap(verifiedLines)) graph.say(line)
    return all.every(({ remaining }) => remaining.length === 0)
  }
  throw new Trouble(`Neither system has a receipt ${id}.`)
}

const verifiedLines = (receipt: Verified): string[] => [
  ...receiptLines(receipt),
  `Now: ${receipt.remaining.length === 0 ? 'nothing that was erased is there' : `STILL THERE: ${counted(receipt.remaining)}`}.`,
  ...(receipt.stillKept.length > 0 ? ['Kept as the law demands:', ...keptLines(receipt.stillKept)] : []),
]
