import type { ServerResponse } from 'node:http'
import { sendError } from './errors.ts'
import { whenAnswered, whenGone } from './gone.ts'
import { roster, type Roster } from './roster.ts'
import type { Step } from './steps.ts'
import { unreadAnswers, type UnreadLimits } from './unread.ts'

export interface Admission {
  /** Comes before the body is read. */
  readonly door: Step
  /** Comes when it is read: from here on the request is worked on. */
  readonly seat: Step
  /** Notes who has a seat, once that is known. False when they have half of all already: it is answered then. */
  readonly hold: (res: ServerResponse, caller: string) => boolean
}

/**
 * Bounds how many requests are worked on at a time, and so the memory that they take: more are answered 503 at once,
 * their bodies unread. As many may be on their way in; when there are more, the one that has been longest is sent away,
 * so that those who send a body drop by drop take nobody's place. Nor do answers that nobody reads.
 */
export function admission(most: number, limits: UnreadLimits = {}): Admission {
  const arriving = roster<ServerResponse>()
  const callers = new WeakMap<ServerResponse, string>()
  const held = new Map<string, number>()
  const noteUnread = unreadAnswers(limits)
  let seated = 0

  function leave(res: ServerResponse): void {
    const caller = callers.get(res)
    seated -= 1
    if (caller === undefined) return
    const others = (held.get(caller) ?? 0) - 1
    if (others > 0) held.set(caller, others)
    else held.delete(caller)
  }

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
      whenAnswered(res, () => {
        leave(res)
        noteUnread(res)
      })
      next()
    },
    hold: (res, caller) => {
      const others = held.get(caller) ?? 0
      if (others >= Math.ceil(most / 2)) {
        refuseMore(res, others)
        return false
      }
      held.set(caller, others + 1)
      callers.set(res, caller)
      return true
    },
  }
}

/** Those that have been on their way for longest, of more than may be; what is answered only waits for its turn. */
function sendAway(arriving: Roster<ServerResponse>, most: number): void {
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

function refuseMore(res: ServerResponse, others: number): void {
  res.setHeader('retry-after', '1')
  const message = `${others} requests of yours are under way, and one caller may have no more at once. Wait for an answer.`
  sendError(res.req, res, 429, 'TOO_MANY_REQUESTS', message)
}
