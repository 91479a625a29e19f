import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { companyForms, replaceCompanyForms } from './company-forms.service.ts'

export const companyFormsResolvers: Resolvers = {
  Query: { companyForms: (_, { countryCode }, { db }) => companyForms(db, countryCode) },
  Mutation: {
    replaceCompanyForms: (_, args, context) => mutate(context, 'replaceCompanyForms', args, replaceCompanyForms),
  },
  CompanyForm: { compared: ({ words }) => words },
  CompanyFormsReplaced: { forms: ({ countryCode }, _, { db }) => companyForms(db, countryCode) },
}
