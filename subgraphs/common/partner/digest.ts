import { sql } from 'drizzle-orm'

/**
 * Of a partner's agreements, rows of `version`, `customer_id`, `orders`, `invoices`, `valid_from`, `valid_until` and
 * `revoked_at`: the same in both subgraphs where they know the same of all of them.
 */
export const agreementsDigest = sql`encode(sha256(convert_to(coalesce(string_agg(
  format('%s %s %s %s %s %s %s', version, customer_id, orders, invoices, extract(epoch from valid_from),
         extract(epoch from valid_until), extract(epoch from revoked_at)), ',' order by version), ''), 'UTF8')), 'hex')`
