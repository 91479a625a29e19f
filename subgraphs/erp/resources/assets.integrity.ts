import { sql } from 'drizzle-orm'
import type { Integrity } from '../../common/integrity.ts'
import { balanceOf } from '../accounts/ledger.integrity.ts'

export const assetsIntegrity: readonly Integrity[] = [
  {
    name: 'FIXED_ASSETS',
    says: 'The cost of all fixed assets that are not disposed of is the balance of their account.',
    pairs: (companyId) => sql`
      select coalesce(sum(a.cost), 0), ${balanceOf(companyId, 'FIXED_ASSETS')} from erp.fixed_asset a
       where a.company_id = ${companyId} and not exists (select 1 from erp.asset_disposal gone where gone.asset_id = a.id)`,
  },
  {
    name: 'ACCUMULATED_DEPRECIATION',
    says: 'What fixed assets that are not disposed of have been depreciated is the balance of its account.',
    pairs: (companyId) => sql`
      select coalesce(-sum(d.amount), 0), ${balanceOf(companyId, 'ACCUMULATED_DEPRECIATION')}
        from erp.asset_depreciation d join erp.fixed_asset a on a.id = d.asset_id
       where a.company_id = ${companyId} and not exists (select 1 from erp.asset_disposal gone where gone.asset_id = a.id)`,
  },
]
