import type { ServerResponse } from 'node:http'
import { sendError } from './errors.ts'
import { whenGone } from './gone.ts'
import type { Step } from './steps.ts'

export interface Admission {
  /** Comes before the body is read. */
  readonly door: Step
  /** Comes when it is read: from here on the request is worked on. */
  readonly seat: Step
}

/**
 * Bounds how many requests are worked on at a time, and so the memory that they take: more are answered 503 at once,
 * their bodies unread. As many may be on their way in; when there are more, the one that has been longest is sent away,
 * so that those who send a body drop by drop take nobody's place.
 * @param readWithin milliseconds that a caller may take to read its answer
 */
export function admission(most: number, readWithin = 60_000): Admission {
  const arriving = new Set<ServerResponse>()
  let seated = 0
  return {
    door: (_req, res, next) => {
      if (seated >= most) return refuse(res)
      arriving.add(res)
      whenGone(res, () => arriving.delete(res))
      sendAway(arriving, most)
      next()
    },
    seat: (_req, res, next) => {
      // Sent away while its last bytes came.
      if (!arriving.delete(res)) return
      if (seated >= most) return refuse(res)
      seated += 1
      whenDone(res, readWithin, () => (seated -= 1))
      next()
    },
  }
}

/** Those that have been on their way for longest, of more than may be; what is answered only waits for its turn. */
function sendAway(arriving: Set<ServerResponse>, most: number): void {
  for (const longest of arriving) {
    if (arriving.size <= most) return
    arriving.delete(longest)
    if (longest.headersSent) continue
    longest.setHeader('connection', 'close')
    refuse(longest)
  }
}

function refuse(res: ServerResponse): void {
  res.setHeader('retry-after', '1')
  sendError(res.req, res, 503, 'OVERLOADED', 'There is more to do than can be done at once. Try again in a second.')
}

/**
 * A caller that hangs up is gone, the work for it is not: that ends when its answer is written, though nobody reads it.
 * An answer is memory until it is read; who does not read it in time loses it.
 */
function whenDone(res: ServerResponse, readWithin: number, done: () => void): void {
  let isClosed = false
  let isDone = false
  const free = () => {
    if (!isDone) done()
    isDone = true
  }
  let tooLate: NodeJS.Timeout | undefined
  const end = res.end.bind(res) as (...args: unknown[]) => ServerResponse
  res.end = (...args: unknown[]) => {
    if (isClosed && !res.writableEnded) free()
    else tooLate ??= setTimeout(() => res.destroy(), readWithin)
    return end(...args)
  }
  whenGone(res, () => {
    isClosed = true
    clearTimeout(tooLate)
    // An answer that broke off after its head has no end.
    if (res.writableEnded || res.headersSent) free()
  })
}
