import type { Module } from '../../common/graph/build.ts'
import { sdl } from '../../common/graph/sdl.ts'
import { companyFormsResolvers } from './company-forms.resolvers.ts'
import { contactMergesResolvers } from './contact-merges.resolvers.ts'
import { customerById, customerByNumber } from './customers.loaders.ts'
import { customersResolvers } from './customers.resolvers.ts'
import { duplicatesResolvers } from './duplicates.resolvers.ts'
import { mergesResolvers } from './merges.resolvers.ts'

const customersModule: Module = {
  typeDefs: sdl(
    import.meta.url,
    './customers.graphql',
    './customers.bulk.graphql',
    './contacts.graphql',
    './lookup.graphql',
  ),
  resolvers: customersResolvers,
  entities: {
    Customer: {
      id: (id, context) => customerById(context).load(id),
      number: (number, context) => customerByNumber(context).load(number),
    },
  },
}

const duplicatesModule: Module = {
  typeDefs: sdl(import.meta.url, './duplicates.graphql'),
  resolvers: duplicatesResolvers,
}

const companyFormsModule: Module = {
  typeDefs: sdl(import.meta.url, './company-forms.graphql'),
  resolvers: companyFormsResolvers,
}

const mergesModule: Module = { typeDefs: sdl(import.meta.url, './merges.graphql'), resolvers: mergesResolvers }

const contactMergesModule: Module = {
  typeDefs: sdl(import.meta.url, './contact-merges.graphql'),
  resolvers: contactMergesResolvers,
}

export const customers: readonly Module[] = [
  customersModule,
  duplicatesModule,
  companyFormsModule,
  mergesModule,
  contactMergesModule,
]
