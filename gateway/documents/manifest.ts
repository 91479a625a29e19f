import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import type { Env } from '../../subgraphs/common/env.ts'
import type { Audience } from '../../subgraphs/common/subgraph.ts'

/** A document that clients may send by its id, of the graph that it was made for. */
export interface TrustedDocument {
  /** `sha256:` and the digest of the text, in hexadecimal. */
  readonly id: string
  readonly graph: Audience
  readonly clients: readonly string[]
  readonly document: string
}

/** Where the manifest is. */
export const manifestOf = ({ TRUSTED_DOCUMENTS: file, SAMSPILL_DATA: folder }: ManifestEnv): string =>
  file ?? path.join(folder, 'documents.json')

type ManifestEnv = Pick<Env, 'TRUSTED_DOCUMENTS' | 'SAMSPILL_DATA'>

/** The file can not be used. The message is for the person who runs this. */
export class BadManifest extends Error {}

export const idOf = (document: string): string => `sha256:${createHash('sha256').update(document).digest('hex')}`

const manifest = z.strictObject({
  version: z.literal(1),
  documents: z.array(
    z
      .strictObject({
        id: z.string(),
        graph: z.enum(['staff', 'partner']),
        clients: z.array(z.string().min(1)).min(1),
        document: z.string().min(1),
      })
      .refine(({ id, document }) => id === idOf(document), 'the id is not the digest of the document'),
  ),
})

/** The documents in a manifest file; none when there is no file. Throws BadManifest. */
export async function readManifest(file: string): Promise<readonly TrustedDocument[]> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw new BadManifest(`${file} can not be read: ${(error as NodeJS.ErrnoException).code}.`, { cause: error })
  }
  const read = manifest.safeParse(asJson(text, file))
  if (read.success) return read.data.documents
  const [issue] = read.error.issues
  throw new BadManifest(
    `${file} is no list of trusted documents: ${issue?.path.join('.') || 'it'}: ${issue?.message}. ` +
      '`npm run documents` writes one.',
  )
}

function asJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new BadManifest(`${file} is no JSON. \`npm run documents\` writes one.`, { cause: error })
  }
}

/** Writes a manifest file, in one order whatever came first; who reads it meanwhile finds the old one or the new. */
export async function writeManifest(file: string, documents: readonly TrustedDocument[]): Promise<void> {
  const key = ({ graph, id }: TrustedDocument) => `${graph} ${id}`
  const sorted = [...documents]
    .sort((a, b) => (key(a) < key(b) ? -1 : 1))
    .map(({ id, graph, clients, document }) => ({ id, graph, clients: [...clients].sort(), document }))
  const draft = `${file}.${randomUUID()}`
  await mkdir(path.dirname(file), { recursive: true })
  try {
    await writeFile(draft, `${JSON.stringify({ version: 1, documents: sorted }, null, 2)}\n`)
    await rename(draft, file)
  } finally {
    await rm(draft, { force: true })
  }
}
