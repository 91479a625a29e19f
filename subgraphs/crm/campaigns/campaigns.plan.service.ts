import { eq, isNull, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { checkInput, refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { offeredPurposes } from '../consents/consents.service.ts'
import { requireLegalMove } from '../lifecycles/lifecycles.service.ts'
import { refuseSegmentNotFound, segmentsById } from '../segments/segments.service.ts'
import { freezeAudience } from './audience.service.ts'
import { campaignMove, capInput, costsInput, planInput } from './campaigns.input.ts'
import { asCampaign, lockCampaign } from './campaigns.service.ts'
import {
  campaign,
  campaignCost,
  campaignSegment,
  campaignVariant,
  frequencyCap,
  type CampaignRow,
  type FrequencyCapRow,
} from './campaigns.table.ts'

/**
 * Says whom a campaign reaches, how and with which variants, in place of what was said before. Refuses with CampaignNotFound,
 * CampaignStarted, SegmentNotFound, VersionConflict and InvalidInput.
 */
export async function planCampaign(tx: Db, input: unknown) {
  const plan = checkInput(planInput, input)
  const before = await lockCampaign(tx, plan.campaignId)
  requireVersion('campaign', before, plan.expectedVersion)
  if (before.status !== 'PLANNED')
    refuseInput('campaignId', 'campaignId: the campaign has started: it stays as planned.')
  if (!(await offeredPurposes(tx, [plan.purpose])).has(plan.purpose))
    refuseInput('purpose', 'purpose: there is no such purpose.')
  const segments = [...new Set(plan.segmentIds)]
  const excluded = [...new Set(plan.excludedSegmentIds)]
  const both = segments.find((id) => excluded.includes(id))
  if (both !== undefined) refuseInput('excludedSegmentIds', `excludedSegmentIds: ${both} is among segmentIds too.`)
  const known = await segmentsById(tx, [...segments, ...excluded])
  for (const id of [...segments, ...excluded]) if (!known.has(id)) refuseSegmentNotFound(id)
  await tx.delete(campaignSegment).where(eq(campaignSegment.campaignId, before.id))
  await insertRows(tx, campaignSegment, [
    ...segments.map((segmentId) => ({ campaignId: before.id, segmentId, excluded: false })),
    ...excluded.map((segmentId) => ({ campaignId: before.id, segmentId, excluded: true })),
  ])
  await tx.delete(campaignVariant).where(eq(campaignVariant.campaignId, before.id))
  await insertRows(
    tx,
    campaignVariant,
    plan.variants.map((given, place) => ({ id: uuidv7(), campaignId: before.id, ...given, place })),
  )
  return changed(tx, before, { channel: plan.channel, purpose: plan.purpose })
}

/**
 * Starts a campaign, which freezes its audience, or ends it. However many start it at once, one does. Refuses with
 * CampaignNotFound, IllegalMove, VersionConflict and InvalidInput.
 */
export async function moveCampaign(tx: Db, input: unknown) {
  const { campaignId, expectedVersion, to } = checkInput(campaignMove, input)
  // Before any row is locked, as whoever writes consents does.
  if (to === 'ACTIVE') await tx.execute(sql`select crm.hold_off_consents()`)
  const before = await lockCampaign(tx, campaignId)
  requireVersion('campaign', before, expectedVersion)
  await requireLegalMove(tx, 'campaign', before.status, to)
  if (to === 'ACTIVE') await freezeAudience(tx, before)
  return changed(tx, before, { status: to })
}

async function changed(tx: Db, before: CampaignRow, values: Partial<CampaignRow>) {
  const [row] = await tx
    .update(campaign)
    .set({ ...values, version: before.version + 1 })
    .where(eq(campaign.id, before.id))
    .returning()
  return asCampaign(row as CampaignRow)
}

/** How often customers are reached at most; without a number of messages, the cap is gone. Refuses with InvalidInput. */
export async function setFrequencyCap(tx: Db, input: unknown) {
  const { channel = null, sends, days } = checkInput(capInput, input)
  if (sends == null) {
    await tx
      .delete(frequencyCap)
      .where(channel === null ? isNull(frequencyCap.channel) : eq(frequencyCap.channel, channel))
    return { kind: 'FrequencyCaps' as const }
  }
  await tx
    .insert(frequencyCap)
    .values({ id: uuidv7(), channel, sends, days })
    .onConflictDoUpdate({ target: frequencyCap.channel, set: { sends, days } })
  return { kind: 'FrequencyCaps' as const }
}

export const frequencyCaps = (db: Db): Promise<FrequencyCapRow[]> =>
  db
    .select()
    .from(frequencyCap)
    .orderBy(sql`${frequencyCap.channel} nulls first`)

/** Adds what a campaign cost, for good. Refuses with CampaignNotFound and InvalidInput. */
export async function addCampaignCosts(tx: Db, input: unknown) {
  const { campaignId, lines } = checkInput(costsInput, input)
  const found = await lockCampaign(tx, campaignId)
  const variants = await tx.select().from(campaignVariant).where(eq(campaignVariant.campaignId, found.id))
  const idOf = new Map(variants.map(({ code, id }) => [code, id]))
  await insertRows(
    tx,
    campaignCost,
    lines.map(({ variant, incurredOn, description, amount }, i) => ({
      id: uuidv7(),
      campaignId: found.id,
      variantId: variant
        ? (idOf.get(variant) ??
          refuseInput(`lines.${i}.variant`, `lines.${i}.variant: the campaign has no such variant.`))
        : null,
      incurredOn,
      description,
      amount: amount.amount,
      currency: amount.currency,
    })),
  )
  return asCampaign(found)
}
