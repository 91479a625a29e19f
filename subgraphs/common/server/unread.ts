import type { ServerResponse } from 'node:http'
import { whenGone } from './gone.ts'

export interface UnreadLimits {
  /** Milliseconds that a caller may take to read its answer. */
  readonly readWithin?: number
  /** Bytes of all answers together. */
  readonly mostUnread?: number
}

/**
 * Keeps watch over answers that are written and not yet read: they are memory. Who does not read in time loses its answer,
 * and of more than may be the one that has been there for longest is lost.
 */
export function unreadAnswers({ readWithin = 60_000, mostUnread = 64 * 1024 * 1024 }: UnreadLimits) {
  const waiting = new Map<ServerResponse, number>()
  let bytes = 0

  function drop(res: ServerResponse): void {
    bytes -= waiting.get(res) ?? 0
    waiting.delete(res)
  }

  function lose(res: ServerResponse): void {
    drop(res)
    // An answer that waits for others before it (pipelining) has no connection of its own to end.
    res.req.socket.destroy()
  }

  return (res: ServerResponse): void => {
    // All of it is in the kernel's hands, or nobody's.
    if (res.writableLength === 0 || res.req.socket.destroyed) return
    waiting.set(res, res.writableLength)
    bytes += res.writableLength
    const tooLate = setTimeout(lose, readWithin, res)
    whenGone(res, () => {
      clearTimeout(tooLate)
      drop(res)
    })
    for (const longest of waiting.keys()) {
      if (bytes <= mostUnread || longest === res) return
      lose(longest)
    }
  }
}
