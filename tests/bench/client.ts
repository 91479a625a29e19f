/**
 * Sends requests as fast as they are answered: a process of its own, so that its work is not taken for the servers'.
 * The parent sends a `Round` and gets a `RoundResult`, any number of times.
 */
import autocannon, { type Result } from 'autocannon'

export interface Round {
  readonly url: string
  readonly token: string
  readonly connections: number
  readonly seconds: number
  /** Answers without which it goes on, up to `limit` seconds. */
  readonly enough: number
  readonly limit: number
  /** Sent one after the other over all connections, over and over. */
  readonly bodies: readonly string[]
  /** Where in `bodies` to begin: rounds go on where the last one stopped. */
  readonly from: number
}

export interface RoundResult {
  readonly requests: number
  readonly seconds: number
  /** Answers that were none: wrong status, GraphQL errors, timeouts, broken connections. */
  readonly failures: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
  /** Bytes of an answer with its headers, on average. */
  readonly bytes: number
}

async function run({ url, token, connections, seconds, enough, limit, bodies, from }: Round): Promise<RoundResult> {
  let next = from
  const times: number[] = []
  let bytes = 0
  const result = await new Promise<Result>((resolve, reject) => {
    const instance = autocannon(
      {
        url,
        connections,
        duration: limit,
        // How often it looks whether it is to stop.
        sampleInt: 100,
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        // One counter for all connections: each has its own place in `requests`, and they would all send the same.
        requests: [{ setupRequest: (request) => ({ ...request, body: bodies[next++ % bodies.length] }) }],
        verifyBody: (body) => isWhole(String(body)),
      },
      (error: Error | null, result) => (error ? reject(error) : resolve(result)),
    )
    // Its own percentiles are whole milliseconds.
    const end = performance.now() + seconds * 1000
    instance.on('response', (_client, _status, length, time) => {
      times.push(time)
      bytes += length
      if (times.length >= enough && performance.now() >= end) instance.stop()
    })
  })
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? Number.NaN
  return {
    requests: times.length,
    seconds: result.duration,
    failures: result.non2xx + result.errors + result.timeouts + result.mismatches,
    p50: at(0.5),
    p99: at(0.99),
    bytes: bytes / times.length,
  }
}

/** Errors stand before the data or after them. Only what may have some is parsed, which would take the client too long. */
const isWhole = (body: string): boolean =>
  body.startsWith('{"data":{') && !(body.includes('"errors":') && 'errors' in (JSON.parse(body) as object))

process.on('message', (round: Round) => {
  void run(round).then((result) => process.send?.(result))
})
// The parent decides when to stop; without one there is nothing to do.
process.on('SIGINT', () => undefined)
process.on('disconnect', () => process.exit())
