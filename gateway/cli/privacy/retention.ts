import { Trouble, type Graph, type System } from './graph.ts'
import { counted } from './subject.ts'

interface Run {
  readonly __typename: string
  readonly message?: string
  readonly more: boolean
  readonly records: readonly { readonly record: string; readonly rows: number }[]
}

/** Applies the retention rules of both systems until nothing is over its time, or counts what is. */
export async function applyRetention(graph: Graph, dryRun: boolean): Promise<void> {
  for (const system of ['Crm', 'Erp'] as const) {
    const records = await treated(graph, system, dryRun)
    graph.say(`${system.toUpperCase()}: ${dryRun ? 'over its time: ' : 'treated: '}${counted(records)}`)
  }
}

async function treated(graph: Graph, system: System, dryRun: boolean) {
  const records: Run['records'][number][] = []
  for (;;) {
    const { answer } = await graph.ask<{ answer: Run }>(`ApplyRetentionIn${system}`, { input: { dryRun } })
    if (answer.__typename !== 'RetentionRun') throw new Trouble(answer.message)
    records.push(...answer.records)
    if (!answer.more) return records
  }
}
