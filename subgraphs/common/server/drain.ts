import type { Server, ServerResponse } from 'node:http'
import { whenGone } from './gone.ts'
import { roster } from './roster.ts'

/**
 * Watches a server's requests and returns the function that stops it: no new connections, idle ones closed, requests in
 * flight answered and their connections closed behind them. It resolves when the last connection is gone.
 */
export function drainable(server: Server): () => Promise<void> {
  const inFlight = roster<ServerResponse>()
  let stopping = false

  // Ahead of the application, so that even an answer written at once is seen.
  server.prependListener('request', (_req, res) => {
    inFlight.add(res)
    if (stopping) res.setHeader('connection', 'close')
    whenGone(res, () => {
      inFlight.delete(res)
      if (stopping && inFlight.size === 0) server.closeAllConnections()
    })
  })

  return () =>
    new Promise((resolve) => {
      stopping = true
      for (const res of inFlight) if (!res.headersSent) res.setHeader('connection', 'close')
      server.close(() => resolve())
      // A connection that never sent a request is not idle to Node, and would hold the stop up.
      if (inFlight.size === 0) server.closeAllConnections()
    })
}
