import { byId } from '../../common/context.ts'
import { clientError } from '../../common/errors.ts'
import { page } from '../../common/list/list.ts'
import { changesOfRecord } from '../changes.loaders.ts'
import type { Resolvers, TextLanguage } from '../graph.generated.ts'
import { stateChangesOf } from '../lifecycles/lifecycles.loaders.ts'
import { mutate } from '../mutate.ts'
import { caseById } from '../service/cases.loaders.ts'
import {
  articleById,
  articleList,
  articlesOfCase,
  solvedByArticle,
  suggestedForCase,
  usesOfArticle,
} from './articles.loaders.ts'
import { createArticle, linkArticle, moveArticle, unlinkArticle, updateArticle } from './articles.service.ts'
import type { ArticleRow } from './articles.table.ts'

const owner = (id: string | null | undefined) => [{ to: 'employees' as const, field: 'ownerId', id }]
const mostSuggested = 20

export const knowledgeResolvers: Resolvers = {
  Query: {
    article: (_, { id }, context) => byId(articleById(context), id),
    articles: (_, args, { db }) => page(db, articleList, args),
  },
  Mutation: {
    createArticle: (_, args, context) =>
      mutate(context, 'createArticle', args, createArticle, owner(args.input.ownerId)),
    updateArticle: (_, args, context) =>
      mutate(context, 'updateArticle', args, updateArticle, owner(args.input.ownerId)),
    moveArticle: (_, args, context) => mutate(context, 'moveArticle', args, moveArticle),
    linkArticle: (_, args, context) => mutate(context, 'linkArticle', args, linkArticle),
    unlinkArticle: (_, args, context) => mutate(context, 'unlinkArticle', args, unlinkArticle),
  },
  Case: {
    articles: ({ id }, _, context) => articlesOfCase(context).load(id),
    suggestedArticles: async ({ id }, { first }, context) => {
      if (first < 1 || first > mostSuggested)
        throw clientError('BAD_USER_INPUT', `\`first\` must be 1 to ${mostSuggested}, not ${first}.`)
      const found = await suggestedForCase(context, { first }).load(id)
      return (await articleById(context).loadMany(found.map((one) => one.id))) as ArticleRow[]
    },
  },
  Article: {
    language: ({ language }) => language.toUpperCase() as TextLanguage,
    owner: ({ ownerId }) => (ownerId ? { id: ownerId } : null),
    solved: async ({ id }, _, context) => (await solvedByArticle(context).load(id))?.cases ?? 0,
    uses: ({ id }, args, context) => usesOfArticle(context, args).load(id),
    moves: ({ id }, args, context) => stateChangesOf(context, args).load(id),
    changes: ({ id }, args, context) => changesOfRecord(context, args).load(id),
  },
  CaseArticle: {
    case: ({ caseId }, _, context) => caseById(context).load(caseId),
    article: async ({ articleId }, _, context) => (await articleById(context).load(articleId)) as ArticleRow,
  },
}
