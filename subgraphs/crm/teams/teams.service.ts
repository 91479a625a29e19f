import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { array, insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { isUuid } from '../../common/uuid.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { checkInput, Refusal, refuse, refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { membersInput, mostMembers, newTeamInput, teamPatch } from './teams.input.ts'
import { team, teamMember, type TeamRow } from './teams.table.ts'

/** Adds a team. Refuses with TeamNameTaken and InvalidInput. */
export async function createTeam(tx: Db, input: unknown) {
  const { name, memberIds } = checkInput(newTeamInput, input)
  const [row] = await named(name, tx.insert(team).values({ id: uuidv7(), name }).returning())
  await addMembers(tx, row as TeamRow, memberIds)
  return asTeam(row as TeamRow)
}

/** Adds teams with their members; those that there are already stay as they are. @returns how many were new */
export async function addTeams(
  tx: Db,
  added: readonly { readonly name: string; readonly memberIds: readonly string[] }[],
): Promise<number> {
  const rows = added.map(({ name }) => ({ id: uuidv7(), name }))
  await insertRows(tx, team, rows, sql`(name_folded) do nothing`)
  const there = await tx
    .select({ id: team.id })
    .from(team)
    .where(
      sql`${team.id} = any(${array(
        rows.map(({ id }) => id),
        'uuid',
      )})`,
    )
  const written = new Set(there.map(({ id }) => id))
  await insertRows(
    tx,
    teamMember,
    added.flatMap(({ memberIds }, i) => {
      const teamId = rows[i]?.id as string
      return written.has(teamId) ? memberIds.map((employeeId) => ({ teamId, employeeId })) : []
    }),
  )
  return written.size
}

/**
 * Changes what is given; a team that is that way already keeps its version. Refuses with TeamNotFound, TeamNameTaken,
 * VersionConflict and InvalidInput.
 */
export async function updateTeam(tx: Db, input: unknown) {
  const { id, expectedVersion, ...patch } = checkInput(teamPatch, input)
  const before = await lockTeam(tx, id)
  requireVersion('team', before, expectedVersion)
  const { name = before.name, active = before.active } = patch
  if (name === before.name && active === before.active) return asTeam(before)
  const changed = tx
    .update(team)
    .set({ name, active, version: before.version + 1 })
    .where(eq(team.id, before.id))
    .returning()
  const [after] = await named(name, changed)
  return asTeam(after as TeamRow)
}

/** Adds members and removes others. Refuses with TeamNotFound, VersionConflict and InvalidInput. */
export async function changeTeamMembers(tx: Db, input: unknown) {
  const { teamId, add, remove, expectedVersion } = checkInput(membersInput, input)
  const before = await lockTeam(tx, teamId)
  requireVersion('team', before, expectedVersion)
  const { count: removed } = await tx.execute(sql`
    delete from ${teamMember} where team_id = ${before.id} and employee_id = any(${array(remove, 'uuid')})`)
  const added = await addMembers(tx, before, add)
  if (removed + added === 0) return asTeam(before)
  const [after] = await tx
    .update(team)
    .set({ version: before.version + 1 })
    .where(eq(team.id, before.id))
    .returning()
  return asTeam(after as TeamRow)
}

/** Tells of each id why nothing may be given to it to look after, if so: TeamNotFound. */
export async function unfitTeams(tx: Db, ids: readonly string[]): Promise<(id: string) => Refusal | undefined> {
  if (ids.length === 0) return () => undefined
  const rows = await tx
    .select({ id: team.id, active: team.active })
    .from(team)
    .where(sql`${team.id} = any(${array(ids.filter(isUuid), 'uuid')})`)
  const found = new Map(rows.map(({ id, active }) => [id, active]))
  return (id) => {
    if (found.get(id)) return undefined
    return found.has(id) ? teamNotFound(id, `The team ${id} is not active.`) : teamNotFound(id)
  }
}

const teamNotFound = (teamId: string, message = `No team has the id ${teamId}.`) =>
  new Refusal({ kind: 'TeamNotFound', message, teamId })

async function lockTeam(tx: Db, id: string): Promise<TeamRow> {
  const [row] = isUuid(id) ? await tx.select().from(team).where(eq(team.id, id)).for('no key update') : []
  if (!row) throw teamNotFound(id)
  return row
}

/** @returns how many were not in it yet */
async function addMembers(tx: Db, { id }: TeamRow, employeeIds: readonly string[]): Promise<number> {
  const added = await insertRows(
    tx,
    teamMember,
    employeeIds.map((employeeId) => ({ teamId: id, employeeId })),
    sql`do nothing`,
  )
  if (added > 0 && (await tx.$count(teamMember, eq(teamMember.teamId, id))) > mostMembers)
    refuseInput('add', `add: a team has at most ${mostMembers} members.`)
  return added
}

const named = <T>(name: string, statement: PromiseLike<T>): Promise<T> =>
  refuseBroken(statement, {
    team_name_once: () => refuse('TeamNameTaken', `Another team is named ${name}: choose another name.`, { name }),
  })

const asTeam = (row: TeamRow) => ({ ...row, kind: 'Team' as const })
