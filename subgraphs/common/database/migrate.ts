import { readMigrationFiles } from 'drizzle-orm/migrator'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as runMigrations } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'

export interface Migrations {
  /** The PostgreSQL schema that they build, and that remembers which ran. */
  readonly schema: string
  readonly folder: string
}

/** Any constant does, as long as all processes that migrate use the same. */
const lockKey = 7_263_091

/** Brings the schema up to date as the URL's own user. Processes that start at once wait for each other. */
export async function migrate(url: string, { schema, folder }: Migrations): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined, connection: { application_name: 'samspill' } })
  try {
    await sql`select pg_advisory_lock(${lockKey})`
    await runMigrations(drizzle(sql), {
      migrationsFolder: folder,
      migrationsSchema: schema,
      migrationsTable: 'migration',
    })
  } finally {
    await sql.end()
  }
}

/** How many migrations the code knows; a database with fewer is not ready. */
export const knownMigrations = (folder: string): number => readMigrationFiles({ migrationsFolder: folder }).length
