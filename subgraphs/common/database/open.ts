import path from 'node:path'
import { dataFolder } from '../data-folder.ts'
import type { Env } from '../env.ts'
import type { DatabaseSettings } from '../subgraph.ts'
import { joinOrStart } from './embedded/server.ts'

export interface OpenedDatabase {
  readonly settings: DatabaseSettings
  /** Call when all connections are closed; an embedded server that nobody else uses is stopped. */
  leave(): Promise<void>
}

/** The subgraph's database: the one that its URL names, else the embedded one under SAMSPILL_DATA. */
export async function openDatabaseOf(
  subgraph: 'erp' | 'crm',
  env: Env,
  log?: (message: string) => void,
): Promise<OpenedDatabase> {
  const common = { poolSize: env.DATABASE_POOL, prepare: env.DATABASE_PREPARE }
  const url = subgraph === 'erp' ? env.ERP_DATABASE_URL : env.CRM_DATABASE_URL
  if (url) return { settings: { url, ...common }, leave: async () => undefined }
  const server = await joinOrStart(path.join(await dataFolder(env.SAMSPILL_DATA, log), subgraph), { log })
  return { settings: { url: server.url, ...common }, leave: server.leave }
}
