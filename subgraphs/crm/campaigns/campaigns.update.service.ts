import type { z } from 'zod'
import type { Db } from '../../common/database/connect.ts'
import { writeRows, type BulkInput } from '../../common/write/bulk/bulk.ts'
import { changeRows } from '../../common/write/bulk/change.ts'
import { checkInput, orRefusal, Refusal, refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { checkedCustom, customMisfit, type CustomChange } from '../fields/values.service.ts'
import { campaignPatch } from './campaigns.input.ts'
import { campaignNotFound, campaignsWritten, lockCampaigns, written } from './campaigns.service.ts'
import { campaign, type CampaignRow } from './campaigns.table.ts'

type Patch = z.infer<typeof campaignPatch>

/** What stays as it is once a campaign has started. */
const planned = ['name', 'startsOn', 'endsOn', 'budget'] as const

/**
 * Changes what is given. Refuses with CampaignNotFound, VersionConflict and InvalidInput, also for what stays as it is once the
 * campaign has started.
 */
export const updateCampaign = async (tx: Db, input: unknown) =>
  written(tx, await updateChecked(tx, [checkInput(campaignPatch, input)]))

/** Changes campaigns, each refused as `updateCampaign` does. `requireKnown` refuses a row that refers to what ERP does not know. */
export const updateCampaigns = <Row>(tx: Db, input: BulkInput<Row>, requireKnown: (row: Row) => void) =>
  writeRows(tx, input, {
    ...campaignsWritten,
    shape: campaignPatch,
    requireKnown,
    changes: 'campaignId',
    write: updateChecked,
  })

/** Changes campaigns, each named once, by a fixed number of statements. Of each its id, or what `updateCampaign` refuses with. */
async function updateChecked(tx: Db, patches: readonly Patch[]): Promise<(string | Refusal)[]> {
  const locked = await lockCampaigns(
    tx,
    patches.map(({ campaignId }) => campaignId),
  )
  const custom = await checkedCustom(
    tx,
    'CAMPAIGN',
    patches.map((patch) => patch.custom),
    false,
  )
  const answers = patches.map((patch, i) => {
    const before = locked.get(patch.campaignId)
    const values = custom[i]
    if (!before) return campaignNotFound(patch.campaignId)
    return values instanceof Refusal ? values : orRefusal(() => changed(patch, values, before))
  })
  return changeRows(tx, campaign, answers, customMisfit)
}

/** Throws refusals. */
function changed(patch: Patch, values: CustomChange | undefined, before: CampaignRow) {
  requireVersion('campaign', before, patch.expectedVersion)
  const given = planned.find((field) => patch[field] !== undefined)
  if (given && before.status !== 'PLANNED')
    refuseInput(given, `${given}: the campaign has started: it stays as planned.`)
  const { name, startsOn, endsOn, ownerId } = { ...before, ...patch }
  if (endsOn && endsOn < startsOn) refuseInput('endsOn', 'endsOn: must not be before startsOn.')
  const budget =
    patch.budget === undefined ? { amount: before.budgetAmount, currency: before.budgetCurrency } : patch.budget
  return {
    id: before.id,
    ...{ name, startsOn, endsOn, ownerId },
    budgetAmount: budget?.amount ?? null,
    budgetCurrency: budget?.currency ?? null,
    custom: values ? values(before.custom) : before.custom,
    version: before.version + 1,
  }
}
