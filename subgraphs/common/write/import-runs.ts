import { eq, sql } from 'drizzle-orm'
import type { Db } from '../database/connect.ts'
import type { WriteTables } from './tables.ts'

/** What a database knows of a source: nothing and is empty, or a run of it that ended or did not. */
export type ImportState = 'EMPTY' | 'BEGUN' | 'FINISHED'

/** The data can't be taken in; the message says what to do. */
export class ImportRefused extends Error {}

/** How a subgraph's database keeps bulk loads apart from each other and from data that people made. */
export interface ImportRuns {
  /** Runs the work while no other import does. @throws ImportRefused when one does. Takes a connection of its own. */
  exclusively<T>(db: Db, work: () => Promise<T>): Promise<T>
  /** Holds imports off until the transaction ends; waits for the one that is running. */
  holdOff(tx: Db): Promise<unknown>
  /** Whether anything is there that a bulk load could clash with, were it only one that was begun. */
  holdsData(db: Db): Promise<boolean>
  /** What the run of that source was begun with; null when there was none. */
  fingerprint(db: Db, source: string): Promise<string | null>
  /** @throws ImportRefused when there are other data, or the same source's from other contents */
  state(db: Db, source: string, fingerprint: string): Promise<ImportState>
  begin(db: Db, source: string, fingerprint: string): Promise<unknown>
  /** Also tells the planner of what was loaded, without which the triggers at commit may read whole tables for each row. */
  finish(db: Db, source: string): Promise<unknown>
  /** First in each transaction of a run: waits for the last one of a run that was just killed, which may yet commit. */
  takeTurn(tx: Db): Promise<unknown>
}

/** `holdsData` tells whether anything is there that a bulk load could clash with. */
export function importRunsOf(
  name: 'erp' | 'crm',
  { importRun: table }: WriteTables,
  holdsData: (db: Db) => Promise<boolean>,
): ImportRuns {
  /** A run that was begun counts even before its first row. */
  const isTaken = async (db: Db) => (await db.select().from(table).limit(1)).length > 0 || holdsData(db)
  // ERP and CRM may share a database, and its advisory locks.
  const lock = (what: string) => sql`hashtextextended(${`samspill ${name} ${what}`}, 0)`
  return {
    exclusively: (db, work) =>
      db.transaction(async (tx) => {
        await tx.execute(sql`set local idle_in_transaction_session_timeout = 0`)
        const [taken] = await tx.execute<{ free: boolean }>(
          sql`select pg_try_advisory_xact_lock(${lock('import')}) as free`,
        )
        if (!taken?.free) throw new ImportRefused('Another import is running: wait until it is done, then start again.')
        return work()
      }),
    holdOff: async (tx) => {
      await tx.execute(sql`set local statement_timeout = 0`)
      await tx.execute(sql`select pg_advisory_xact_lock(${lock('import')})`)
    },
    holdsData: isTaken,
    fingerprint: async (db, source) => {
      const [run] = await db.select().from(table).where(eq(table.source, source))
      return run?.fingerprint ?? null
    },
    state: async (db, source, fingerprint) => {
      const runs = await db.select().from(table)
      const own = runs.find((run) => run.source === source)
      if (runs.length > (own ? 1 : 0) || (!own && (await isTaken(db)))) throw new ImportRefused(notEmpty(name))
      if (own && own.fingerprint !== fingerprint) throw new ImportRefused(otherContents(own))
      return own ? (own.finishedAt ? 'FINISHED' : 'BEGUN') : 'EMPTY'
    },
    begin: (db, source, fingerprint) => db.insert(table).values({ source, fingerprint }).onConflictDoNothing(),
    finish: async (db, source) => {
      await db
        .update(table)
        .set({ finishedAt: sql`now()` })
        .where(eq(table.source, source))
      await db.execute(sql`select ${sql.identifier(name)}.refresh_statistics()`)
    },
    takeTurn: (tx) => tx.execute(sql`select pg_advisory_xact_lock(${lock('import batch')})`),
  }
}

const anEmptyOne =
  'Import into an empty graph: name another folder with SAMSPILL_DATA (or other databases with ERP_DATABASE_URL and ' +
  'CRM_DATABASE_URL), and start the server there with SAMSPILL_DEMO=off.'

const notEmpty = (name: string): string =>
  `${name.toUpperCase()} holds other data already (the demonstration company, perhaps). ${anEmptyOne}`

const otherContents = ({
  source,
  startedAt,
  finishedAt,
}: {
  source: string
  startedAt: string
  finishedAt: string | null
}) =>
  finishedAt
    ? `${source} has been imported here already (${startedAt}), from files with other contents. ${anEmptyOne}`
    : `An import of ${source} was begun here (${startedAt}) from files with other contents, and not finished. Run it ` +
      `with those files again to complete it. Or else: ${anEmptyOne.charAt(0).toLowerCase()}${anEmptyOne.slice(1)}`
