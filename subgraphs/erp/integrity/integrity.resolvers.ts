import { companyByCode } from '../accounts/company.known.service.ts'
import type { IntegrityCheckName, Resolvers } from '../graph.generated.ts'
import { checkIntegrity } from './integrity.service.ts'

export const integrityResolvers: Resolvers = {
  Query: {
    integrity: async (_, { company }, { db }) => checkIntegrity(db, await companyByCode(db, company)),
  },
  IntegrityCheck: {
    name: ({ name }) => name as IntegrityCheckName,
    holds: ({ differing }) => differing === 0,
  },
}
