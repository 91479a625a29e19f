import { requireFree, writeArchive, type Entry, type Written } from './archive.ts'
import type { Graph, System } from './graph.ts'
import { readMe } from './read-me.ts'
import { counted, heldIn, systemsOf, variablesOf, type HeldRecord, type Subject } from './subject.ts'

interface Page {
  readonly held: {
    readonly rows: {
      readonly nodes: readonly { readonly record: string; readonly content: string }[]
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
    }
  }
}

/** Writes all that both systems hold on a subject to one zip; nothing, when one of them can not be read. */
export async function exportSubject(graph: Graph, subject: Subject, file: string, signal?: AbortSignal): Promise<void> {
  await requireFree(file)
  const systems = systemsOf(subject)
  const held = new Map<System, readonly HeldRecord[]>()
  for (const system of systems) held.set(system, await heldIn(graph, system, subject))
  const exportedAt = new Date().toISOString()
  const fileOf = (system: System) => `${system.toLowerCase()}.ndjson`
  const rows = systems.map((system): Entry => ({ name: fileOf(system), lines: () => rowsIn(graph, system, subject) }))
  const manifest = (files: readonly Written[]) => ({
    exportedAt,
    customer: subject.number,
    customerId: subject.customerId,
    contactId: subject.contactId,
    files,
    records: Object.fromEntries(systems.map((system) => [fileOf(system), held.get(system)])),
  })
  await writeArchive(
    file,
    [
      ...rows,
      { name: 'manifest.json', lines: (files) => [JSON.stringify(manifest(files), null, 2)] },
      { name: 'README.txt', lines: (files) => readMe(subject, exportedAt, files) },
    ],
    signal,
  )
  for (const system of systems) graph.say(`${system.toUpperCase()}: ${counted(held.get(system) ?? [])}`)
  graph.say(`Written to ${file}. It holds personal data: send it by a way that is safe, and remove it then.`)
}

/** A line a row: its record, and its columns as JSON. */
async function* rowsIn(graph: Graph, system: System, subject: Subject): AsyncGenerator<string> {
  let after: string | null = null
  do {
    const { held }: Page = await graph.ask(`RowsIn${system}`, { ...variablesOf(subject, system), after })
    for (const { record, content } of held.rows.nodes) yield `{"record":${JSON.stringify(record)},"row":${content}}`
    after = held.rows.pageInfo.hasNextPage ? held.rows.pageInfo.endCursor : null
  } while (after !== null)
}
