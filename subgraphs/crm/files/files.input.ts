import { z } from 'zod'
import { madeOnce } from '../../common/write/input.ts'
import { anyId, line } from '../../common/write/text.ts'
import { recordIn } from '../records.ts'
import { fileRecords, type FileRecord } from './files.table.ts'

const record = recordIn(fileRecords)

/** A file to be attached, checked already. */
export interface NewFile {
  readonly record: FileRecord
  readonly recordId: string
  readonly name: string
  readonly mediaType: string
  /** In Base64. */
  readonly content: string
}

const bytesOf = (base64: string): number =>
  (base64.length / 4) * 3 - Number(base64.endsWith('=')) - Number(base64.endsWith('=='))

/** `largest`: bytes that a file may have. */
export const newFileInput = madeOnce((largest) =>
  z.object({
    record,
    recordId: anyId,
    name: line(255).refine((name) => !/[/\\]/.test(name), 'must name no folder'),
    mediaType: z
      .string()
      .transform((type) => (type.split(';')[0] ?? '').trim().toLowerCase())
      .pipe(
        z
          .string()
          .max(150)
          .regex(/^[a-z0-9.+-]+\/[a-z0-9.+-]+$/, 'is no media type'),
      ),
    content: z
      .string()
      .refine((content) => content.length <= Math.ceil(largest / 3) * 4, `must be at most ${largest} bytes`)
      .refine((content) => content.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(content), 'is no Base64')
      .refine((content) => bytesOf(content) <= largest, `must be at most ${largest} bytes`),
  }),
)

export const detachInput = z.object({ record, fileId: anyId })
