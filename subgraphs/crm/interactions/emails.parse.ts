import { createHash } from 'node:crypto'
import { compile } from 'html-to-text'
import PostalMime, { type Address, type Email } from 'postal-mime'
import { refuseInput } from '../../common/write/refusal.ts'

export interface ParsedEmail {
  /** Its own, or made of its content where it has none. */
  readonly messageId: string
  /** The messages that it answers or belongs to. */
  readonly refs: readonly string[]
  readonly from: Mailbox
  readonly to: readonly Mailbox[]
  readonly cc: readonly Mailbox[]
  readonly subject: string
  readonly body: string | null
  /** A moment, never in the future. */
  readonly occurredAt: string
  readonly attachments: readonly { readonly name: string; readonly mediaType: string; readonly content: string }[]
}

export interface Mailbox {
  /** In lower case. */
  readonly address: string
  readonly name: string | null
}

const refuse = (what: string): never => refuseInput('eml', `eml: ${what}.`)

const most = { attachments: 100, mailboxes: 200, refs: 100 } as const

/** Reads an e-mail; `raw` in Base64. Refuses with InvalidInput that says what is wrong with it. */
export async function parseEmail(raw: string): Promise<ParsedEmail> {
  if (raw.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(raw)) refuse('is no Base64, or empty')
  const bytes = Buffer.from(raw, 'base64')
  const mail = await PostalMime.parse(bytes, { attachmentEncoding: 'base64' }).catch((error: Error) =>
    refuse(`can not be read: ${error.message}`),
  )
  if (!mail.headers.some(({ key, value }) => value && /^[\x21-\x7e]+$/.test(key)))
    refuse('has no header: that is no e-mail')
  const [from] = mailboxes(mail.from ? [mail.from] : [])
  if (!from) return refuse('names no sender in From')
  if (mail.attachments.length > most.attachments) refuse(`has more than ${most.attachments} attachments`)
  return {
    messageId: idsIn(mail.messageId)[0] ?? `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    refs: [...new Set([...idsIn(mail.references), ...idsIn(mail.inReplyTo)])].slice(-most.refs),
    from,
    to: mailboxes([...(mail.to ?? []), ...(mail.bcc ?? [])]),
    cc: mailboxes(mail.cc ?? []),
    subject: cut(clean(mail.subject ?? '').replace(/\s+/g, ' '), 200) || '(no subject)',
    body: cut(clean(mail.text ?? (mail.html ? textOfHtml(mail.html) : '')), 100_000) || null,
    occurredAt: momentOf(mail),
    attachments: mail.attachments.map(({ filename, mimeType, content }, i) => ({
      name: cut(clean(filename ?? '').replace(/[\s/\\]+/g, ' '), 255) || `attachment-${i + 1}`,
      mediaType: /^[a-z0-9.+-]{1,70}\/[a-z0-9.+-]{1,70}$/.test(mimeType) ? mimeType : 'application/octet-stream',
      content: typeof content === 'string' ? content : Buffer.from(content as ArrayBuffer).toString('base64'),
    })),
  }
}

/** Of groups their members. */
const mailboxes = (given: readonly Address[]): Mailbox[] =>
  given
    .flatMap((one) => ('group' in one && one.group ? one.group : [one]))
    .flatMap(({ address, name }) => {
      const known = cut(clean(address ?? '').toLowerCase(), 320)
      return /^[^\s@]+@[^\s@]+$/.test(known) ? [{ address: known, name: cut(clean(name ?? ''), 200) || null }] : []
    })
    .slice(0, most.mailboxes)

const idsIn = (header: string | undefined): string[] =>
  (header?.match(/<[^<>\s]{1,900}>/g) ?? []).map((id) => clean(id)).filter(Boolean)

function momentOf({ date }: Email): string {
  if (!date) return new Date().toISOString()
  const at = Date.parse(date)
  if (Number.isNaN(at) || at < Date.parse('1970-01-01')) refuse('has a Date that can not be read')
  return new Date(Math.min(at, Date.now())).toISOString()
}

/** As texts are kept: without control characters and halves of characters. */
const clean = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .normalize()
    .trim()

const cut = (text: string, length: number): string =>
  text.length <= length ? text : [...text.slice(0, 2 * length)].slice(0, length).join('').trim()

const textOfHtml = compile({
  wordwrap: false,
  limits: { maxInputLength: 2_000_000, maxDepth: 100 },
  selectors: [
    { selector: 'img', format: 'skip' },
    { selector: 'a', options: { hideLinkHrefIfSameAsText: true } },
  ],
})
