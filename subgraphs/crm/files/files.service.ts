import { and, eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { isUuid } from '../../common/uuid.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { checkInput, Refusal, refuse, refuseInput } from '../../common/write/refusal.ts'
import { refuseErased } from '../customers/customers.known.service.ts'
import { calledRecord, refuseRecordNotFound } from '../records.ts'
import { detachInput, newFileInput, type NewFile } from './files.input.ts'
import { attachment, type FileRecord, type FileRow } from './files.table.ts'

/**
 * Attaches files, by one statement. Contents that are there already are not written again; their rows are locked, so that
 * nobody takes them for unused meanwhile, in the order of their hashes.
 * @returns their ids, in the order given
 */
export async function addFiles(tx: Db, files: readonly NewFile[]): Promise<string[]> {
  if (files.length === 0) return []
  const rows = files.map(({ record, recordId, name, mediaType, content }) => ({
    id: uuidv7(),
    record,
    record_id: recordId,
    name,
    media_type: mediaType,
    content,
  }))
  await tx.execute(sql`
    with given as materialized (
      select g.id, g.record, g.record_id, g.name, g.media_type, decode(g.content, 'base64') as content
        from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb)
             as g(id uuid, record text, record_id uuid, name text, media_type text, content text)
    ), kept as (
      insert into crm.file_content (content)
      select content from (select distinct content from given) once order by encode(sha256(content), 'hex')
          on conflict (hash) do update set kept_at = now()
    )
    insert into crm.attachment (id, record, record_id, name, media_type, hash, size)
    select id, record, record_id, name, media_type, encode(sha256(content), 'hex'), octet_length(content) from given`)
  return rows.map(({ id }) => id)
}

/** Attaches a file. Refuses with RecordNotFound, CustomerErased and InvalidInput. */
export async function attachFile(tx: Db, largest: number, input: unknown) {
  const checked = checkInput(newFileInput(largest), input)
  const { record, recordId } = checked
  const customerId = await requireRecord(tx, record, recordId)
  const [id] = await refuseBroken(addFiles(tx, [checked]), {
    ...(customerId === null ? {} : { customer_erased: refuseErased(customerId) }),
  })
  const [row] = await tx
    .select()
    .from(attachment)
    .where(eq(attachment.id, id as string))
  return { ...(row as FileRow), kind: 'File' as const }
}

/** Takes a file off its record. Refuses with FileNotFound and InvalidInput. */
export async function detachFile(tx: Db, input: unknown) {
  const { record, fileId } = checkInput(detachInput, input)
  const gone = isUuid(fileId)
    ? await tx.execute(
        sql`delete from crm.attachment where ${and(eq(attachment.id, fileId), eq(attachment.record, record))}`,
      )
    : { count: 0 }
  await refuseBroken(tx.execute(sql`set constraints crm.document_keeps_file immediate`), {
    document_file: () => refuseInput('fileId', 'fileId: is the only file of a document.'),
  })
  if (gone.count === 0)
    refuse('FileNotFound', `No ${calledRecord(record)} has a file with the id ${fileId}.`, { fileId })
  return { fileId, kind: 'FileDetached' as const }
}

/** Tells of each file whether it is none of that customer's, or of its records': FileNotFound. */
export async function unfitFiles(tx: Db, named: readonly { readonly fileId: string; readonly customerId: string }[]) {
  const ids = named.map(({ fileId }) => fileId).filter(isUuid)
  const rows =
    ids.length === 0
      ? []
      : await tx
          .select({ id: attachment.id, customerId: attachment.customerId })
          .from(attachment)
          .where(sql`${attachment.id} = any(${array(ids, 'uuid')})`)
  const found = new Map(rows.map((row) => [row.id, row.customerId]))
  return ({ fileId, customerId }: (typeof named)[number]): Refusal | undefined =>
    found.get(fileId) === customerId
      ? undefined
      : new Refusal({ kind: 'FileNotFound', message: `The customer has no file with the id ${fileId}.`, fileId })
}

/** Refuses with RecordNotFound. @returns whose the record is, by its customer's id; null where it is nobody's */
async function requireRecord(tx: Db, record: FileRecord, id: string): Promise<string | null> {
  const whose = record === 'campaign' ? sql`null::uuid` : sql.identifier(record === 'customer' ? 'id' : 'customer_id')
  const [found] = isUuid(id)
    ? await tx.execute<{ whose: string | null }>(sql`
        select ${whose} as whose from crm.${sql.identifier(record)} where id = ${id}::uuid
           ${record === 'note' ? sql`and deleted_at is null` : sql``}`)
    : []
  return found ? found.whose : refuseRecordNotFound(record, id)
}
