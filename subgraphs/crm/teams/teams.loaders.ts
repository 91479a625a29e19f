import { sql, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { groupLoader } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import { rowLoader } from '../../common/database/row-loader.ts'
import { foldedText, is } from '../../common/list/filter.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import { isUuid } from '../../common/uuid.ts'
import type { TeamFilter } from '../graph.generated.ts'
import { fold } from '../schema.ts'
import { team, teamMember } from './teams.table.ts'

export const teamById = rowLoader(team, 'id')

export const membersOfTeam = groupLoader(
  (db, ids) =>
    db
      .select()
      .from(teamMember)
      .where(sql`${teamMember.teamId} = any(${array(ids, 'uuid')})`)
      .orderBy(teamMember.employeeId),
  (row) => row.teamId,
)

export const teamList: ListDefinition<typeof team, TeamFilter, 'NAME'> = {
  table: team,
  orders: { NAME: 'name' },
  defaultOrder: [{ field: 'NAME', direction: 'ASC' }],
  where: ({ name, active, employeeId }) => [
    foldedText(team.nameFolded, fold, name),
    is(team.active, active),
    typeof employeeId === 'string' ? hasMember(employeeId) : undefined,
  ],
}

const hasMember = (id: string) =>
  isUuid(id)
    ? sql`${team.id} in (select ${teamMember.teamId} from ${teamMember} where ${teamMember.employeeId} = ${id})`
    : sql`false`

/** That an employee, who a column names, is in the team. */
export const isInTeam = (employee: PgColumn, teamId: string): SQL =>
  sql`${employee} in (select ${teamMember.employeeId} from ${teamMember} where ${is(teamMember.teamId, teamId)})`
