import type { Audience } from '../../../subgraphs/common/subgraph.ts'
import { idOf, readManifest, writeManifest, type TrustedDocument } from '../../documents/manifest.ts'
import { supergraphSdl } from '../../routes.ts'
import { documentChecker } from './check.ts'
import { documentFiles } from './files.ts'
import { tableOf } from './table.ts'

export interface RegisterSettings {
  readonly manifest: string
  readonly paths: readonly string[]
  readonly client: string
  readonly graph: Audience
  readonly costPerOperation: number | null
}

/**
 * Checks all documents, then adds them to the manifest; what is there already stays. Returns a table of them, or what is
 * wrong, and nothing is written then. Throws when a file can not be read.
 */
export async function registerDocuments(
  settings: RegisterSettings,
): Promise<{ table: string } | { problems: string[] }> {
  const { manifest, paths, client, graph, costPerOperation } = settings
  const documents = new Map((await readManifest(manifest)).map((document) => [keyOf(document), document]))
  const check = documentChecker(supergraphSdl(graph), costPerOperation)
  const problems: string[] = []
  const rows: string[][] = []
  for (const { file, text } of await documentFiles(paths)) {
    const checked = check(text)
    if ('problems' in checked) problems.push(...checked.problems.map((problem) => `${file}: ${problem}`))
    else {
      const fresh = { id: idOf(text), graph, clients: [], document: text }
      documents.set(keyOf(fresh), withClient(documents.get(keyOf(fresh)) ?? fresh, client))
      for (const { name, least, most } of checked.operations)
        rows.push([client, name, most > least ? `${least} to ${most}` : `${least}`, fresh.id])
    }
  }
  if (problems.length > 0) return { problems }
  await writeManifest(manifest, [...documents.values()])
  return { table: tableOf(['client', 'operation', 'cost', 'id'], rows) }
}

const keyOf = ({ graph, id }: TrustedDocument): string => `${graph} ${id}`

const withClient = (document: TrustedDocument, client: string): TrustedDocument => ({
  ...document,
  clients: [...new Set([...document.clients, client])],
})

/** Strikes a client from the manifest, with the documents that are left without one. Returns what was done. */
export async function removeClient(manifest: string, client: string): Promise<string> {
  const known = await readManifest(manifest)
  const had = known.filter(({ clients }) => clients.includes(client)).length
  if (had === 0) return `${client} has no documents in ${manifest}.`
  const kept = known
    .map((document) => ({ ...document, clients: document.clients.filter((name) => name !== client) }))
    .filter(({ clients }) => clients.length > 0)
  await writeManifest(manifest, kept)
  return `${client} is struck: of its ${had} documents ${known.length - kept.length} were nobody else's and are gone.`
}
