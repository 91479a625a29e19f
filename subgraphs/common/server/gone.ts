import type { Socket } from 'node:net'
import type { ServerResponse } from 'node:http'

/** What is to be called when a connection breaks. One listener for each connection serves all its requests. */
const broken = new WeakMap<Socket, Set<() => void>>()

/**
 * Calls back once, when an answer is out or can never be. Node itself says nothing of answers that wait for others before
 * them on their connection (pipelining) when that breaks.
 */
export function whenGone(res: ServerResponse, then: () => void): void {
  const { socket } = res.req
  const waiting = broken.get(socket) ?? new Set()
  if (!broken.has(socket)) {
    broken.set(socket, waiting)
    socket.once('close', () => waiting.forEach((tell) => tell()))
  }
  let told: (() => void) | null = then
  const once = () => {
    waiting.delete(once)
    const tell = told
    told = null
    tell?.()
  }
  waiting.add(once)
  res.once('close', once)
}

/**
 * Calls back once, when an answer is written, whether anybody reads it or not. A caller that hangs up is gone, the work for it
 * is not: that ends when its answer is written.
 */
export function whenAnswered(res: ServerResponse, then: () => void): void {
  let isDone = false
  const done = () => {
    if (!isDone) then()
    isDone = true
  }
  const end = res.end.bind(res) as (...args: unknown[]) => ServerResponse
  // Written where the property is set, it would be kept, and the request with it, until what is old is collected: database/lean.ts.
  const ending = (...args: unknown[]) => {
    end(...args)
    done()
    return res
  }
  res.end = ending
  whenGone(res, () => {
    // An answer that broke off after its head has no end.
    if (res.headersSent) done()
  })
}
