import type { SQL } from 'drizzle-orm'

/** Two ways to the same figures, which must agree: what a module promises of its own and the ledger's records. */
export interface Integrity {
  /** As the SDL's enum has it. */
  readonly name: string
  /** What must be equal, for people. */
  readonly says: string
  /**
   * Rows `(expected numeric, actual numeric)` of one company, one for each thing that must agree. Compared one by one, so
   * that two errors can't cancel out.
   */
  readonly pairs: (companyId: SQL) => SQL
}
