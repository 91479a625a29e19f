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

/** The named ports of a subgraph that may only just be starting: who asks waits for it. */
export const portsOf = <Name extends string>(
  names: readonly Name[],
  subgraph: () => Promise<{ readonly ports: Ports }>,
): Ports<Name> => {
  const entries = names.map((name) => {
    const port: Port = async (input, call) => {
      const found = (await subgraph()).ports[name]
      if (!found) throw new Error(`There is no port ${name}.`)
      return found(input, call)
    }
    return [name, port] as const
  })
  return Object.fromEntries(entries) as Ports<Name>
}
