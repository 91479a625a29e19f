import { and, eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { Db } from '../../common/database/connect.ts'
import { isUuid } from '../../common/uuid.ts'
import { checkInput, refuse, refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { requireLegalMove } from '../lifecycles/lifecycles.service.ts'
import { languageOf } from '../search/detect.ts'
import { lockCase } from '../service/cases.service.ts'
import { articleMove, articlePatch, linkInput, newArticleInput, unlinkInput } from './articles.input.ts'
import { article, articleColumns, caseArticle, type ArticleRow } from './articles.table.ts'

/** A case uses so many articles at most. */
export const mostOfCase = 50

/** Drafts an article. Refuses with InvalidInput. */
export async function createArticle(tx: Db, input: unknown) {
  const { title, body, language, ownerId } = checkInput(newArticleInput, input)
  const [row] = await tx
    .insert(article)
    .values({ id: uuidv7(), title, body, language: languageOf(`${title} ${body}`, language), ownerId: ownerId ?? null })
    .returning(articleColumns)
  return asArticle(row as ArticleRow)
}

/** Changes what is given. Refuses with ArticleNotFound, VersionConflict and InvalidInput. */
export async function updateArticle(tx: Db, input: unknown) {
  const { id, expectedVersion, language, ...patch } = checkInput(articlePatch, input)
  const before = await lockArticle(tx, id)
  requireVersion('article', before, expectedVersion)
  const { title, body } = { ...before, ...patch }
  const said = title !== before.title || body !== before.body
  const [row] = await tx
    .update(article)
    .set({
      ...patch,
      language: language || said ? languageOf(`${title} ${body}`, language) : before.language,
      ...(said ? { editedAt: sql`clock_timestamp()` } : {}),
      version: before.version + 1,
    })
    .where(eq(article.id, before.id))
    .returning(articleColumns)
  return asArticle(row as ArticleRow)
}

/** Publishes, withdraws or archives. Refuses with ArticleNotFound, IllegalMove, VersionConflict and InvalidInput. */
export async function moveArticle(tx: Db, input: unknown) {
  const { id, to, expectedVersion } = checkInput(articleMove, input)
  const before = await lockArticle(tx, id)
  requireVersion('article', before, expectedVersion)
  await requireLegalMove(tx, 'article', before.status, to)
  const [row] = await tx
    .update(article)
    .set({
      status: to,
      ...(to === 'PUBLISHED' ? { publishedAt: sql`clock_timestamp()` } : {}),
      version: before.version + 1,
    })
    .where(eq(article.id, before.id))
    .returning(articleColumns)
  return asArticle(row as ArticleRow)
}

/** Says that an article was used for a case, and whether it settled it. Refuses with CaseNotFound, ArticleNotFound and InvalidInput. */
export async function linkArticle(tx: Db, input: unknown) {
  const { caseId, articleId, solved } = checkInput(linkInput, input)
  const found = await lockCase(tx, caseId)
  const used = await lockArticle(tx, articleId)
  if (used.status !== 'PUBLISHED') refuseInput('articleId', 'articleId: that article is not published.')
  const [row] = await tx
    .insert(caseArticle)
    .values({ caseId: found.id, articleId: used.id, solved })
    .onConflictDoUpdate({ target: [caseArticle.caseId, caseArticle.articleId], set: { solved } })
    .returning()
  if ((await tx.$count(caseArticle, eq(caseArticle.caseId, found.id))) > mostOfCase)
    refuseInput('articleId', `articleId: a case uses ${mostOfCase} articles at most.`)
  return { ...(row as typeof caseArticle.$inferSelect), kind: 'CaseArticle' as const }
}

/** Takes that back; of an article that the case does not use, too. Refuses with CaseNotFound. */
export async function unlinkArticle(tx: Db, input: unknown) {
  const { caseId, articleId } = checkInput(unlinkInput, input)
  const found = await lockCase(tx, caseId)
  if (isUuid(articleId))
    await tx.delete(caseArticle).where(and(eq(caseArticle.caseId, found.id), eq(caseArticle.articleId, articleId)))
  return { ...found, kind: 'Case' as const }
}

/** Refuses with ArticleNotFound. */
async function lockArticle(tx: Db, id: string): Promise<ArticleRow> {
  const [row] = isUuid(id)
    ? await tx.select(articleColumns).from(article).where(eq(article.id, id)).for('no key update')
    : []
  return row ?? refuse('ArticleNotFound', `No article has the id ${id}.`, { articleId: id })
}

const asArticle = (row: ArticleRow) => ({ ...row, kind: 'Article' as const })
