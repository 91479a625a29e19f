import { StringDecoder } from 'node:string_decoder'
import typeIs from 'type-is'
import { failure, mostReadOff } from './errors.ts'
import type { Incoming, Step } from './steps.ts'

const json = 'application/json'

/** A body that is not JSON gets 415 instead of being taken for none at all. */
export const jsonOnly: Step = (req, _res, next) => {
  // Null says that there is no body, and there is then nothing to object to.
  next(req.headers['content-type'] === json || typeIs(req, [json]) !== false ? undefined : failure(415))
}

/**
 * Reads a JSON body into `req.body`: of `limit` bytes at most, in UTF-8 and not compressed, an object or a list unless it may
 * be `anything`. express.json() takes longer over it than a small answer takes, and reads all of what it refuses.
 */
export const jsonBody =
  (limit: number, { anything = false } = {}): Step =>
  (req, _res, next) => {
    const length = lengthOf(req)
    if (length === null) return next()
    if (!isPlain(req)) return next(failure(415))
    if (length > mostReadOff) return next(failure(413))
    const decoder = new StringDecoder('utf8')
    let text = ''
    let size = 0
    const take = (chunk: Buffer) => {
      size += chunk.length
      text = size > limit ? '' : text + decoder.write(chunk)
      if (size > mostReadOff) stop()
    }
    const end = () => {
      // Requests with listeners take the garbage collector four times as long.
      req.off('data', take).off('end', end)
      next(size > limit ? failure(413) : read(req, text + decoder.end(), anything))
    }
    const stop = () => {
      req.off('data', take).off('end', end)
      next(failure(413))
    }
    req.on('data', take).on('end', end)
  }

/** What a body is to have of bytes, 0 where it does not say; null where there is none. */
function lengthOf({ headers }: Incoming): number | null {
  const length = headers['content-length']
  if (length !== undefined) return Number(length)
  return headers['transfer-encoding'] === undefined ? null : 0
}

const charset = /;\s*charset\s*=\s*"?([^\s;"]*)/i

function isPlain({ headers }: Incoming): boolean {
  const { 'content-type': type = json, 'content-encoding': encoding = 'identity' } = headers
  if (encoding.toLowerCase() !== 'identity') return false
  return type === json || /^utf-?8$/i.test(charset.exec(type)?.[1] ?? 'utf-8')
}

/** What stands in the way of reading it. */
function read(req: Incoming, text: string, anything: boolean): Error | undefined {
  try {
    const body: unknown = text === '' ? {} : JSON.parse(text.startsWith(byteOrderMark) ? text.slice(1) : text)
    if (!anything && (typeof body !== 'object' || body === null)) return failure(400)
    req.body = body
    return undefined
  } catch {
    return failure(400)
  }
}

const byteOrderMark = '\ufeff'
