import { getTableColumns, sql, type InferSelectModel } from 'drizzle-orm'
import { boolean, check, foreignKey, index, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { acting, lengthBetween, moment, oneOf } from '../../common/database/columns.ts'
import { crm, foldedColumn } from '../schema.ts'
import { languageKnown, searchedIndex, searchedText, unsearched } from '../search/columns.ts'
import { serviceCase } from '../service/cases.table.ts'

export const articleStatuses = ['DRAFT', 'PUBLISHED', 'ARCHIVED'] as const

/** What service knows: written once, for all cases that ask the same. Of customers it tells nothing. */
export const article = crm.table(
  'article',
  {
    id: uuid().primaryKey(),
    number: integer().notNull().generatedAlwaysAsIdentity().unique('article_number'),
    title: text().notNull(),
    titleFolded: foldedColumn('title'),
    body: text().notNull(),
    ...searchedText('title', 'body'),
    status: text({ enum: articleStatuses }).notNull().default('DRAFT'),
    /** An employee, whom ERP keeps. */
    ownerId: uuid(),
    createdAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
    /** When its text was last changed. */
    editedAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
    /** When it was last published. */
    publishedAt: moment(),
    version: integer().notNull().default(1),
  },
  (t) => [
    check('article_title_length', lengthBetween(t.title, 1, 200)),
    check('article_body_length', lengthBetween(t.body, 1, 100_000)),
    check('article_language', languageKnown(t.language)),
    check('article_status', oneOf(t.status, articleStatuses)),
    check('article_published', sql`${t.status} <> 'PUBLISHED' or ${t.publishedAt} is not null`),
    check('article_version', sql`${t.version} > 0`),
    index('article_edited').on(t.editedAt, t.id),
    index('article_title').on(t.title, t.id),
    index('article_status_edited').on(t.status, t.editedAt, t.id),
    index('article_owner').on(t.ownerId, t.editedAt, t.id),
    index('article_title_folded').using('gin', t.titleFolded.op('gin_trgm_ops')),
    searchedIndex('article_searched', t.searched, t.editedAt),
  ],
)

/** That an article was used for a case. */
export const caseArticle = crm.table(
  'case_article',
  {
    caseId: uuid().notNull(),
    articleId: uuid().notNull(),
    /** That it was what settled the case. */
    solved: boolean().notNull().default(false),
    linkedAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
    linkedBy: text().notNull().default(acting),
  },
  (t) => [
    primaryKey({ columns: [t.caseId, t.articleId] }),
    foreignKey({ name: 'case_article_case', columns: [t.caseId], foreignColumns: [serviceCase.id] }),
    foreignKey({ name: 'case_article_article', columns: [t.articleId], foreignColumns: [article.id] }),
    index('case_article_of_article').on(t.articleId, t.linkedAt, t.caseId),
    index('case_article_solved')
      .on(t.articleId)
      .where(sql`solved`),
  ],
)

export type ArticleRow = Omit<InferSelectModel<typeof article>, 'searched'>
export type CaseArticleRow = InferSelectModel<typeof caseArticle>

export const articleColumns = unsearched(getTableColumns(article))
