import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Db } from '../../common/database/connect.ts'
import { page, type ListArguments, type ListDefinition } from '../../common/list/list.ts'
import { inCompany } from './company.known.service.ts'

/** Reads pages of one company's rows: of the one that `company` names by its code, or of the default one. */
export const listInCompany =
  <T extends PgTable, Filter, Field extends string>(definition: ListDefinition<T, Filter, Field>, column: PgColumn) =>
  (db: Db, { company, ...args }: ListArguments<Filter, Field> & { readonly company?: string | null }) =>
    page(db, definition, args, inCompany(column, company))
