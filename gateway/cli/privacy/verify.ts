import { Trouble, type Graph } from './graph.ts'
import { keptLines, receiptLines, type Receipt } from './receipt.ts'
import { counted } from './subject.ts'

type Verified = Receipt & { readonly remaining: Receipt['blanked']; readonly stillKept: Receipt['kept'] }

/** Tells a receipt, and what is there now. @returns whether the erasure held; @throws Trouble when there is no such receipt */
export async function verifyReceipt(graph: Graph, id: string): Promise<boolean> {
  for (const system of ['Crm', 'Erp'] as const) {
    const { receipt } = await graph.ask<{ receipt: Verified | null }>(`ReceiptIn${system}`, { id })
    if (!receipt) continue
    const { remaining, stillKept } = receipt
    const held = remaining.length === 0
    const now = [
      `Now: ${held ? 'nothing that was erased is there' : `STILL THERE: ${counted(remaining)}`}.`,
      ...(stillKept.length > 0 ? ['Kept as the law demands:', ...keptLines(stillKept)] : []),
    ]
    for (const line of [...receiptLines(receipt), ...now]) graph.say(line)
    return held
  }
  throw new Trouble(`Neither system has a receipt ${id}.`)
}
