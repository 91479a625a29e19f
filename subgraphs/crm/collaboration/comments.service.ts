import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { acting } from '../../common/database/columns.ts'
import type { Db } from '../../common/database/connect.ts'
import { isUuid } from '../../common/uuid.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { checkInput, refuse, refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { refusesRecord } from '../records.ts'
import { languageOf } from '../search/detect.ts'
import { commentNamed, commentPatch, newCommentInput } from './comments.input.ts'
import { comment, commentColumns, type CommentRow } from './comments.table.ts'
import { followAlong } from './followers.service.ts'

/** Says something about a record, which who writes it, and whom it names, follow from then on. Refuses with RecordNotFound, RecordErased and InvalidInput. */
export async function addComment(tx: Db, input: unknown, employeeId?: string | null) {
  const { record, recordId, text, language, mentionIds, replyToId } = checkInput(newCommentInput, input)
  const refusals = refusesRecord(record, recordId)
  if (!isUuid(recordId)) refusals.note_of_record()
  const [row] = await refuseBroken(
    tx
      .insert(comment)
      .values({
        id: uuidv7(),
        record,
        recordId,
        parentId: replyToId ?? null,
        body: text,
        language: languageOf(text, language),
        mentioned: [...new Set(mentionIds ?? [])],
      })
      .returning(commentColumns),
    {
      ...refusals,
      comment_answers: () => refuseInput('replyToId', 'replyToId: is no comment on that record.'),
    },
  )
  return alongWith(tx, row as CommentRow, employeeId)
}

/** Changes what is given of one's own comment. Refuses with CommentNotFound, CommentOfAnother, VersionConflict and InvalidInput. */
export async function updateComment(tx: Db, input: unknown) {
  const { id, expectedVersion, text, language, mentionIds } = checkInput(commentPatch, input)
  const before = await lockOwn(tx, id, expectedVersion)
  const [row] = await tx
    .update(comment)
    .set({
      body: text ?? before.body,
      language: text === undefined && !language ? before.language : languageOf(text ?? before.body ?? '', language),
      mentioned: mentionIds ? [...new Set(mentionIds)] : before.mentioned,
      editedAt: sql`clock_timestamp()`,
      version: before.version + 1,
    })
    .where(eq(comment.id, before.id))
    .returning(commentColumns)
  return alongWith(tx, row as CommentRow)
}

/** Deletes the text of one's own comment. Refuses with CommentNotFound, CommentOfAnother and VersionConflict. */
export async function deleteComment(tx: Db, input: unknown) {
  const { id, expectedVersion } = checkInput(commentNamed, input)
  const before = await lockOwn(tx, id, expectedVersion)
  await tx
    .update(comment)
    .set({ body: null, mentioned: [], deletedAt: sql`clock_timestamp()`, version: before.version + 1 })
    .where(eq(comment.id, before.id))
  return { kind: 'CommentDeleted' as const, commentId: before.id }
}

async function lockOwn(tx: Db, id: string, expectedVersion: number | null | undefined): Promise<CommentRow> {
  const [found] = isUuid(id)
    ? await tx
        .select({ row: commentColumns, own: sql<boolean>`${comment.writtenBy} = ${acting}` })
        .from(comment)
        .where(eq(comment.id, id))
        .for('no key update')
    : []
  if (found?.row.deletedAt !== null) refuse('CommentNotFound', `No comment has the id ${id}.`, { commentId: id })
  if (!found.own) refuse('CommentOfAnother', 'Only who wrote a comment changes it.', { commentId: id })
  requireVersion('comment', found.row, expectedVersion)
  return found.row
}

async function alongWith(tx: Db, row: CommentRow, employeeId?: string | null) {
  const employees = [...(employeeId ? [employeeId] : []), ...row.mentioned]
  if (employees.length > 0) await followAlong(tx, row.record, row.recordId, employees)
  return { ...row, kind: 'Comment' as const }
}
