import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TokenSettings } from '../../../subgraphs/common/auth/token.ts'
import { freePort, startProcess, type ServerProcess } from '../server.ts'

/** What contenders need to be started. */
export interface Place {
  /** URL of the database that holds both schemas, so that the floor can join them. */
  readonly database: string
  /** An existing folder without an `.env`. */
  readonly folder: string
  readonly signal: AbortSignal
  readonly log: (message: string) => void
  readonly profile?: string
}

export interface Started {
  readonly name: string
  /** URL of the database that it reads. */
  readonly database: string
  /** Where the graph is asked. */
  readonly url: string
  readonly token: string
  /** All that work for its answers, PostgreSQL apart. */
  readonly servers: readonly ServerProcess[]
}

/** Where all contenders stand: those over HTTP ask the same two subgraphs. */
export interface Stage extends Place {
  /** The contender's, or the subgraph's. */
  readonly name: string
  readonly settings: Readonly<Record<string, string>>
  /** What the gateways over HTTP show each subgraph. */
  readonly secrets: { readonly ERP_SECRET: string; readonly CRM_SECRET: string }
  /** Started when first asked for. */
  subgraphs(): Promise<{ readonly servers: readonly ServerProcess[]; readonly erp: string; readonly crm: string }>
}

export const checkout = fileURLToPath(new URL('../../../', import.meta.url))
export const graphqlAt = (port: string) => `http://127.0.0.1:${port}/graphql`
export const ready = '/health/ready'

export const random = () => randomBytes(32).toString('base64url')

/** As in production: nothing of development's conveniences is measured, and every request is logged (to nowhere). */
export function stageOf(place: Place, tokens: TokenSettings & { readonly secret: string }): Omit<Stage, 'name'> {
  const secrets = { ERP_SECRET: random(), CRM_SECRET: random() }
  const settings = {
    NODE_ENV: 'production',
    SAMSPILL_DATA: place.folder,
    SAMSPILL_DEMO: 'off',
    ERP_DATABASE_URL: place.database,
    CRM_DATABASE_URL: place.database,
    TOKEN_SECRET: tokens.secret,
    ERASURE_SECRET: random(),
    TOKEN_ISSUER: tokens.issuer,
    TOKEN_AUDIENCE: tokens.audience,
    ...secrets,
    PORT_SECRET: random(),
    // Counted as ever; that one caller asks for all of this is not what is measured.
    COST_PER_MINUTE_STAFF: '1000000000000',
    // Nor is patience: the machine may have other work.
    SUBGRAPH_TIMEOUT_MS: '20000',
  }
  let subgraphs: ReturnType<Stage['subgraphs']> | undefined
  const start = async () => {
    const [ERP, CRM] = [await freePort(), await freePort()]
    const both = { ...settings, ERP_URL: graphqlAt(ERP), CRM_URL: graphqlAt(CRM) }
    const servers = await Promise.all(
      [
        ['erp', ERP],
        ['crm', CRM],
      ].map(([name = '', PORT = '']) =>
        startProcess({ name, file: `subgraphs/${name}/main.ts`, settings: { ...both, PORT }, ready, ...place }),
      ),
    )
    return { servers, erp: both.ERP_URL, crm: both.CRM_URL }
  }
  return { ...place, settings, secrets, subgraphs: () => (subgraphs ??= start()) }
}

/** The composed graph with the addresses of the subgraphs that run here. */
export async function supergraphFor(stage: Stage): Promise<string> {
  const { erp, crm } = await stage.subgraphs()
  const file = path.join(stage.folder, 'supergraph.graphql')
  const sdl = readFileSync(path.join(checkout, 'schema/supergraph.graphql'), 'utf8')
    .replace(/(name: "erp", url: )"[^"]*"/, `$1"${erp}"`)
    .replace(/(name: "crm", url: )"[^"]*"/, `$1"${crm}"`)
  writeFileSync(file, sdl)
  return file
}
