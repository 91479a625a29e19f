import type { CrmContext } from '../context.ts'
import type { Reference } from '../erp.ts'
import { customReferences } from '../fields/lookup.ts'
import type { CreateCampaignInput } from '../graph.generated.ts'

type Referring = Pick<CreateCampaignInput, 'ownerId' | 'productIds' | 'custom'>

/** What campaigns that are written refer to in ERP. */
export async function referencesOf(
  context: CrmContext,
  rows: readonly Referring[],
): Promise<(row: Referring) => Reference[]> {
  const custom = await customReferences(context, 'CAMPAIGN', rows)
  return (row) => [
    { to: 'employees', field: 'ownerId', id: row.ownerId },
    ...(row.productIds ?? []).map((id, i) => ({ to: 'products' as const, field: `productIds.${i}`, id })),
    ...custom(row),
  ]
}

export const referencesIn = async (context: CrmContext, input: Referring) =>
  (await referencesOf(context, [input]))(input)
