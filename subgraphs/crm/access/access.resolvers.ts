import { aboutRole, allScopes, roles, scopesOf, type Role } from '../../common/auth/roles.ts'
import type { Resolvers } from '../graph.generated.ts'

const inSdl = (role: Role) => role.toUpperCase() as Uppercase<Role>

export const accessResolvers: Resolvers = {
  Query: {
    viewer: (_source, _args, { viewer }) => viewer,
    roles: () => roles,
    scopes: () => [...allScopes].map(([name, about]) => ({ name, about })),
  },
  Viewer: {
    role: ({ role }) => inSdl(role),
    scopes: ({ scopes }) => [...scopes],
  },
  RoleDescription: {
    role: inSdl,
    claim: (role) => role,
    about: aboutRole,
    scopes: (role) => [...scopesOf(role)],
  },
}
