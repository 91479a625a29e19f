import type { Written } from './archive.ts'
import type { Subject } from './subject.ts'

/** What the archive says of itself to the person whose data it holds. */
export const readMe = ({ contactId }: Subject, exportedAt: string, files: readonly Written[]): string[] => [
  'This is all that we hold on you',
  '',
  `as it stood at ${exportedAt}, from our two systems:`,
  '',
  '  crm.ndjson     who you are, what was said between you and us, and what we sent you',
  contactId === null
    ? '  erp.ndjson     what you ordered, what we invoiced, and what you paid'
    : '  (Our other system, of orders and invoices, keeps nothing of contacts at our customers.)',
  '  manifest.json  what kinds of record there are, how many, why we keep them and how long;',
  '                 and a checksum (SHA-256) of each file, by which a change of it can be seen',
  '',
  'The first files open in any text editor. Each line is one record, in JSON: its kind ("record") and what it says',
  '("row"). All values are written as text, so that numbers are exact. Times are in UTC.',
  '',
  'Among the records are "audit_log": who changed what and when, and who has read your data like this; "partner_read":',
  'which partners were shown your data; and "idempotency_key": answers that are kept for a month, so that a request which',
  'is sent twice is done once.',
  '',
  'You may ask us to correct what is wrong, and to erase what we need not keep. The law makes us keep invoices and payments',
  'for some years; manifest.json says which and for how long.',
  '',
  ...files.map(({ name, lines }) => `  ${name}: ${lines} lines`),
]
