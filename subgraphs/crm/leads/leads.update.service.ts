import type { z } from 'zod'
import type { Db } from '../../common/database/connect.ts'
import { writeRows, type BulkInput } from '../../common/write/bulk/bulk.ts'
import { changeRows } from '../../common/write/bulk/change.ts'
import { checkInput, orRefusal, Refusal, refusalOf, refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { checkedCustom, type CustomChange } from '../fields/values.service.ts'
import { illegalMove, movesOf } from '../lifecycles/lifecycles.service.ts'
import { unoffered } from '../pipeline/choices.service.ts'
import { unfitTeams } from '../teams/teams.service.ts'
import { leadMove, leadPatch } from './leads.input.ts'
import { detailsOf, leadsWritten, lockLeads, unknownReferences, written } from './leads.service.ts'
import { lead, type LeadRow } from './leads.table.ts'

type Patch = z.infer<typeof leadPatch>
type Move = z.infer<typeof leadMove>

/** Changes what is given. Refuses with LeadNotFound, LeadErased, VersionConflict, TeamNotFound and InvalidInput. */
export const updateLead = async (tx: Db, input: unknown) =>
  written(tx, await updateChecked(tx, [checkInput(leadPatch, input)]))

/** Changes leads, each refused as `updateLead` does. `requireKnown` refuses a row that refers to what ERP does not know. */
export const updateLeads = <Row>(tx: Db, input: BulkInput<Row>, requireKnown: (row: Row) => void) =>
  writeRows(tx, input, { ...leadsWritten, shape: leadPatch, requireKnown, changes: 'id', write: updateChecked })

/** Moves a lead. Refuses with LeadNotFound, LeadErased, VersionConflict, IllegalMove and InvalidInput. */
export const moveLead = async (tx: Db, input: unknown) =>
  written(tx, await moveChecked(tx, [checkInput(leadMove, input)]))

/** Moves leads, each refused as `moveLead` does. */
export const moveLeads = (tx: Db, input: BulkInput<unknown>) =>
  writeRows(tx, input, { ...leadsWritten, shape: leadMove, changes: 'id', write: moveChecked })

/** Changes leads, each named once, by a fixed number of statements. Of each its id, or what `updateLead` refuses with. */
async function updateChecked(tx: Db, patches: readonly Patch[]): Promise<(string | Refusal)[]> {
  const locked = await lockLeads(
    tx,
    patches.map(({ id }) => id),
  )
  const pairs = patches.map((patch) => ({ patch, before: locked(patch.id) }))
  /** What a patch gives that the lead does not have already. */
  const anew = (field: 'teamId' | 'source', { patch, before }: (typeof pairs)[number]) =>
    before instanceof Refusal || patch[field] === before[field] ? undefined : (patch[field] ?? undefined)
  const unfit = await unfitTeams(
    tx,
    pairs.flatMap((pair) => anew('teamId', pair) ?? []),
  )
  const old = await unoffered(
    tx,
    'source',
    pairs.map((pair) => anew('source', pair)),
  )
  const custom = await checkedCustom(
    tx,
    'LEAD',
    patches.map((patch) => patch.custom),
    false,
  )
  const answers = pairs.map((pair, i) => {
    const { patch, before } = pair
    const values = custom[i]
    if (before instanceof Refusal) return before
    if (values instanceof Refusal) return values
    const team = anew('teamId', pair)
    return (team && unfit(team)) || old(anew('source', pair)) || orRefusal(() => changed(patch, values, before))
  })
  return changeRows(tx, lead, answers, unknownReferences)
}

/** Throws refusals. */
function changed(patch: Patch, values: CustomChange | undefined, before: LeadRow) {
  requireVersion('lead', before, patch.expectedVersion)
  const after = { ...before, ...patch }
  if (!after.name && !after.organisation) refuseInput('name', 'name: must be given where there is no organisation.')
  return {
    id: before.id,
    ...detailsOf(after),
    custom: values ? values(before.custom) : before.custom,
    version: before.version + 1,
  }
}

/** Moves leads, each named once, by a fixed number of statements. Of each its id, or what `moveLead` refuses with. */
async function moveChecked(tx: Db, moves: readonly Move[]): Promise<(string | Refusal)[]> {
  const locked = await lockLeads(
    tx,
    moves.map(({ id }) => id),
  )
  const legalFrom = await movesOf(tx, 'lead')
  const old = await unoffered(
    tx,
    'disqualifiedReason',
    moves.map(({ disqualifiedReason }) => disqualifiedReason),
  )
  const answers = moves.map(({ id, expectedVersion, to, disqualifiedReason = null }) => {
    const before = locked(id)
    if (before instanceof Refusal) return before
    const conflict = refusalOf(() => requireVersion('lead', before, expectedVersion))
    const legal = legalFrom(before.status)
    const refusal = conflict ?? (legal.includes(to) ? old(disqualifiedReason) : illegalMove(before.status, to, legal))
    return refusal ?? { id: before.id, status: to, disqualifiedReason, version: before.version + 1 }
  })
  return changeRows(tx, lead, answers, {})
}
