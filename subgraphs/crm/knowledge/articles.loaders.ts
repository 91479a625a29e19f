import { sql } from 'drizzle-orm'
import { groupLoader, loader, loaderWith } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import { childList } from '../../common/list/child-list.ts'
import { foldedText, is } from '../../common/list/filter.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import type { ArticleFilter, ArticleOrderField } from '../graph.generated.ts'
import { fold } from '../schema.ts'
import { article, articleColumns, caseArticle, type ArticleRow } from './articles.table.ts'

export const articleById = loader(
  (db, ids) =>
    db
      .select(articleColumns)
      .from(article)
      .where(sql`${article.id} = any(${array(ids, 'uuid')})`),
  (row) => row.id,
)

export const articleList: ListDefinition<typeof article, ArticleFilter, ArticleOrderField> = {
  table: article,
  columns: articleColumns,
  orders: { EDITED_AT: 'editedAt', TITLE: 'title', NUMBER: 'number' },
  defaultOrder: [{ field: 'EDITED_AT', direction: 'DESC' }],
  where: ({ status, language, ownerId, title }) => [
    is(article.status, status),
    is(article.language, language?.toLowerCase()),
    is(article.ownerId, ownerId),
    foldedText(article.titleFolded, fold, title),
  ],
}

/** Fifty at most. */
export const articlesOfCase = groupLoader(
  (db, ids) =>
    db
      .select()
      .from(caseArticle)
      .where(sql`${caseArticle.caseId} = any(${array(ids, 'uuid')})`)
      .orderBy(caseArticle.caseId, caseArticle.linkedAt, caseArticle.articleId),
  (row) => row.caseId,
)

export const usesOfArticle = childList<typeof caseArticle, never, 'LINKED'>(
  {
    table: caseArticle,
    orders: { LINKED: 'linkedAt' },
    defaultOrder: [{ field: 'LINKED', direction: 'DESC' }],
    tiebreak: 'caseId',
  },
  { column: caseArticle.articleId },
)

/** How many cases an article has settled. */
export const solvedByArticle = loader(
  (db, ids) =>
    db
      .select({ articleId: caseArticle.articleId, cases: sql<number>`count(*)::int` })
      .from(caseArticle)
      .where(sql`${caseArticle.articleId} = any(${array(ids, 'uuid')}) and ${caseArticle.solved}`)
      .groupBy(caseArticle.articleId),
  (row) => row.articleId,
)

/** Of so many articles that share a word with a case, the latest edited, the best are chosen. */
const looked = 200

/** Published articles that share words with a case's subject, in its language: the best first. */
export const suggestedForCase = loaderWith(
  async (db, caseIds, { first }: { first: number }) =>
    db.execute<ArticleRow & { caseId: string } & Record<string, unknown>>(sql`
      select c.id as "caseId", best.id
        from crm.service_case c
       cross join lateral (select replace(crm.text_query(c.language, c.subject)::text, '&', '|')::tsquery as query) q
       cross join lateral (
         select a.id, ts_rank(a.searched, q.query) as rank
           from (select id, searched, edited_at from crm.article
                  where status = 'PUBLISHED' and searched @@ q.query
                  order by edited_at desc, id desc limit ${looked}) a
          where not exists (select from crm.case_article u where u.case_id = c.id and u.article_id = a.id)
          order by rank desc, a.edited_at desc, a.id desc limit ${first}
       ) best
       where c.id = any(${array(caseIds, 'uuid')})
       order by c.id, best.rank desc, best.id desc`),
  (row) => row.caseId,
)
