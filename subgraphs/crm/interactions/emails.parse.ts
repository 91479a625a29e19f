import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { compile } from 'html-to-text'
import PostalMime, { type Address, type Email } from 'postal-mime'
import { refuseInput } from '../../common/write/refusal.ts'
import { unicodeDomain } from '../customers/reach.ts'
import { momentIn } from './emails.date.ts'

export interface ParsedEmail {
  /** Its own, or `digest` where it has none. */
  readonly messageId: string
  /** Of its content: the same for the same message that came another way. */
  readonly digest: string
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

const most = { attachments: 100, mailboxes: 200, refs: 100, tags: 30_000, html: 1_000_000 } as const

/** Reads an e-mail; `raw` in Base64. Refuses with InvalidInput that says what is wrong with it. */
export async function parseEmail(raw: string): Promise<ParsedEmail> {
  if (raw.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(raw)) refuse('is no Base64, or empty')
  const bytes = readable(Buffer.from(raw, 'base64'))
  requireFewLines(bytes)
  const mail = await PostalMime.parse(bytes, { attachmentEncoding: 'base64', maxRfc822NestingDepth: 0 }).catch(
    (error: Error) => refuse(`can not be read: ${error.message}`),
  )
  if (!mail.headers.some(({ key, value }) => value && /^[\x21-\x7e]+$/.test(key)))
    refuse('has no header: that is no e-mail')
  const [from] = [...mailboxes(mail.from ? [mail.from] : []), ...mailboxes(mail.sender ? [mail.sender] : [])]
  if (!from) return refuse('names no sender in From')
  if (mail.attachments.length > most.attachments) refuse(`has more than ${most.attachments} attachments`)
  const digest = digestOf(mail, bytes)
  return {
    messageId: idsIn(mail.messageId)[0] ?? digest,
    digest,
    refs: [...new Set([...idsIn(mail.references), ...idsIn(mail.inReplyTo)])].slice(-most.refs),
    from,
    to: mailboxes([...(mail.to ?? []), ...(mail.bcc ?? [])]),
    cc: mailboxes(mail.cc ?? []),
    subject: cut(clean(mail.subject ?? '').replace(/\s+/g, ' '), 200) || '(no subject)',
    body: cut(textOf(mail, bytes), 100_000) || null,
    occurredAt: momentOf(mail),
    attachments: mail.attachments.map(({ filename, mimeType, content }, i) => ({
      name: cut(clean(filename ?? '').replace(/[\s/\\]+/g, ' '), 255) || `attachment-${i + 1}`,
      mediaType: /^[a-z0-9.+-]{1,70}\/[a-z0-9.+-]{1,70}$/.test(mimeType) ? mimeType : 'application/octet-stream',
      content: typeof content === 'string' ? content : Buffer.from(content as ArrayBuffer).toString('base64'),
    })),
  }
}

/** What it says; where it is said to have parts, and nothing parts them, all that stands there. */
function textOf({ headers, text, html }: Email, bytes: Buffer): string {
  const type = headers.find(({ key }) => key === 'content-type')?.value ?? ''
  const [, boundary = ''] = /boundary\s*=\s*"?([^";]+)/i.exec(type) ?? []
  const isParted = boundary !== '' && bytes.includes(`\n--${boundary.trim()}`)
  if (/^\s*multipart\//i.test(type) && !isParted) return clean(bytes.toString('utf8').replace(/^.*?(\r?\n){2}/s, ''))
  return clean(text ?? '') || clean(html ? textOfHtml(readablePart(html)) : '')
}

/**
 * As a parser takes it: without a byte order mark and blank lines ahead, lines that end as lines do; those that are not UTF-8 where
 * that is what they are said to be, or nothing is, as most who write otherwise then have them.
 */
function readable(given: Buffer): Buffer {
  let start = given.subarray(0, 3).equals(byteOrderMark) ? 3 : 0
  while (given[start] === 10 || given[start] === 13) start++
  let bytes = given.subarray(start)
  if (!bytes.includes(10)) bytes = Buffer.from(bytes.toString('latin1').replaceAll('\r', '\n'), 'latin1')
  if (isUtf8(bytes)) return bytes
  const text = bytes.toString('latin1')
  const blank = /\r?\n\r?\n/.exec(text)?.index ?? text.length
  const otherwise = /charset\s*=\s*["']?(?!utf-?8\b)[\w-]/i.test(text) || /transfer-encoding:\s*binary/i.test(text)
  const [head, body] = [bytes.subarray(0, blank), bytes.subarray(blank)]
  return Buffer.concat([asUtf8(head), otherwise ? body : asUtf8(body)])
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf])
const windows1252 = new TextDecoder('windows-1252')

/** Line by line: a part of it may be what it says. */
function asUtf8(bytes: Buffer): Buffer {
  if (isUtf8(bytes)) return bytes
  const lines: Buffer[] = []
  for (let at = 0, end; at < bytes.length; at = end) {
    end = bytes.indexOf(10, at) + 1 || bytes.length
    const line = bytes.subarray(at, end)
    lines.push(isUtf8(line) ? line : Buffer.from(windows1252.decode(line)))
  }
  return Buffer.concat(lines)
}

/**
 * A parser looks at each line by itself, and nothing else is done meanwhile: of lines as short as nobody's there are too many. Messages
 * within it are kept as they came, not read, for they may hold as many again.
 */
function requireFewLines(bytes: Buffer): void {
  let left = 100_000 + bytes.length / 50
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1))
    if (--left < 0) refuse('has more lines than can be read')
}

/** Where tags are not closed, each takes the longer the more of them there are: those ahead are read. */
function readablePart(html: string): string {
  const tag = /<[a-z]/gi
  for (let n = 0; n < most.tags; n++) if (!tag.test(html)) return html.slice(0, most.html)
  return html.slice(0, Math.min(tag.lastIndex, most.html))
}

/** Servers on the way add to the header: where a message says when it was sent, the rest of it is not looked at. */
const digestOf = ({ date, from, subject, text, html }: Email, bytes: Buffer): string => {
  const said = date ? JSON.stringify([date, from, subject, text, html]) : bytes
  return `sha256:${createHash('sha256').update(said).digest('hex')}`
}

/** Of groups their members. */
const mailboxes = (given: readonly Address[]): Mailbox[] =>
  given
    .flatMap((one) => ('group' in one && one.group ? one.group : [one]))
    .flatMap(({ address, name }) => {
      const known = cut(unicodeDomain(clean(address ?? '').toLowerCase()), 320)
      return /^[^\s@]+@[^\s@]+$/.test(known) ? [{ address: known, name: cut(clean(name ?? ''), 200) || null }] : []
    })
    .slice(0, most.mailboxes)

/** In angle brackets; some leave them out. */
const idsIn = (header: string | undefined): string[] => {
  const bare = header && /^\s*[^\s<>]{1,900}@[^\s<>]{1,90}\s*$/.test(header) ? `<${header.trim()}>` : header
  return (bare?.match(/<[^<>\s]{1,990}>/g) ?? []).map((id) => clean(id)).filter(Boolean)
}

/** When it says that it was sent, else when the last server got it; now where nothing that can be read tells of a time. */
function momentOf({ headers }: Email): string {
  const date = headers.find(({ key }) => key === 'date')?.value
  const received = headers.filter(({ key }) => key === 'received').map(({ value }) => momentIn(value.split(';').at(-1)))
  const at = momentIn(date) ?? received.find((one) => one !== undefined)
  return new Date(Math.min(at ?? Date.now(), Date.now())).toISOString()
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
  limits: { maxDepth: 100 },
  selectors: [
    { selector: 'img', format: 'skip' },
    { selector: 'a', options: { hideLinkHrefIfSameAsText: true } },
  ],
})
