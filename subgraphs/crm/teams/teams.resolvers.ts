import { byId } from '../../common/context.ts'
import { page } from '../../common/list/list.ts'
import { changesOfRecord } from '../changes.loaders.ts'
import type { Reference } from '../erp.ts'
import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { membersOfTeam, teamById, teamList } from './teams.loaders.ts'
import { changeTeamMembers, createTeam, updateTeam } from './teams.service.ts'

const employees = (field: string, ids: readonly string[] | null | undefined): Reference[] =>
  (ids ?? []).map((id) => ({ to: 'employees', field, id }))

export const teamsResolvers: Resolvers = {
  Query: {
    team: (_, { id }, context) => byId(teamById(context), id),
    teams: (_, args, { db }) => page(db, teamList, args),
  },
  Mutation: {
    createTeam: (_, args, context) =>
      mutate(context, 'createTeam', args, createTeam, employees('memberIds', args.input.memberIds)),
    updateTeam: (_, args, context) => mutate(context, 'updateTeam', args, updateTeam),
    changeTeamMembers: (_, args, context) =>
      mutate(context, 'changeTeamMembers', args, changeTeamMembers, employees('add', args.input.add)),
  },
  Customer: {
    team: ({ teamId }, _, context) => (teamId ? teamById(context).load(teamId) : null),
  },
  Team: {
    members: async ({ id }, _, context) =>
      (await membersOfTeam(context).load(id)).map(({ employeeId }) => ({ id: employeeId })),
    changes: ({ id }, args, context) => changesOfRecord(context, args).load(id),
  },
}
