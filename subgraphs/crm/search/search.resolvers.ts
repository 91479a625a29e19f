import { allowedValues } from '../../common/graph/allow.ts'
import { customerById } from '../customers/customers.loaders.ts'
import type { Resolvers, SearchType, TextLanguage } from '../graph.generated.ts'
import { readableRecords } from '../readable.ts'
import type { Language } from './languages.ts'
import { marks, searchTexts } from './search.loaders.ts'
import { searchSources } from './search.sources.ts'

export const searchResolvers: Resolvers = {
  Query: {
    search: (_, { language, types, ...sought }, context, { schema }) => {
      const allowed = allowedValues(schema, 'SearchType', context)
      return searchTexts(
        context.db,
        searchSources.filter(({ type }) => allowed.includes(type) && (!types || types.includes(type as SearchType))),
        {
          ...sought,
          mayRead: readableRecords(schema, context),
          language: (language?.toLowerCase() ?? null) as Language | null,
        },
      )
    },
  },
  SearchHit: {
    type: ({ type }) => type as SearchType,
    customer: ({ customerId }, _, context) => (customerId ? customerById(context).load(customerId) : null),
    language: ({ language }) => language.toUpperCase() as TextLanguage,
    excerpt: ({ marked }) => partsOf(marked),
    titleParts: ({ markedTitle }) => partsOf(markedTitle),
  },
}

/** Every other piece was between the marks. */
const partsOf = (marked: string) =>
  marked
    .split(new RegExp(`[${marks.begin}${marks.end}]`))
    .map((text, i) => ({ text, found: i % 2 === 1 }))
    .filter(({ text }) => text !== '')
