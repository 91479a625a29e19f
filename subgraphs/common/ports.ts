import { z } from 'zod'

export interface PortCall {
  readonly requestId: string
}

/** A question that one subgraph answers to the other. Input and answer are JSON. */
export type Port = (input: unknown, call?: PortCall) => Promise<unknown>

/** What one subgraph may ask the other, by name. */
export type Ports<Name extends string = string> = Readonly<Record<Name, Port>>

/** What a port that tells which ids are known is asked, and what it answers. */
export const askedIds = z.object({ ids: z.array(z.string()).max(10_000) })
export const knownIds = z.object({ known: z.array(z.string()) })

/** The other subgraph did not answer, or not with an answer: nothing was learned, trying again later may help. */
export class PortUnavailable extends Error {
  override readonly name = 'PortUnavailable'
  /** What a client sees of it: the write faulted, nothing was written, it may be tried again. */
  readonly extensions = { code: 'SUBGRAPH_UNAVAILABLE' }
  readonly port: string
  readonly reason: 'timeout' | 'unreachable' | 'refused'

  constructor(port: string, reason: PortUnavailable['reason'], options?: ErrorOptions) {
    super('The other system did not answer. Nothing was written: try again.', options)
    this.port = port
    this.reason = reason
  }
}

/**
 * The named ports of a subgraph that may only just be starting: who asks waits for it, but no longer than `timeoutMs`, so that
 * a write does not go on after whoever asked for it has been told that nothing was written.
 */
export const portsOf = <Name extends string>(
  names: readonly Name[],
  subgraph: () => Promise<{ readonly ports: Ports }>,
  timeoutMs: number,
): Ports<Name> => {
  const entries = names.map((name) => {
    const port: Port = async (input, call) => {
      const found = (await subgraph()).ports[name]
      if (!found) throw new Error(`There is no port ${name}.`)
      return within(timeoutMs, name, found(input, call))
    }
    return [name, port] as const
  })
  return Object.fromEntries(entries) as Ports<Name>
}

function within<T>(timeoutMs: number, port: string, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new PortUnavailable(port, 'timeout')), timeoutMs)
  })
  return Promise.race([answer, tooLate]).finally(() => clearTimeout(timer))
}
