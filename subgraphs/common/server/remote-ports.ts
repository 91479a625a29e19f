import { PortUnavailable, type Port, type Ports } from '../ports.ts'
import { secretHeader } from './secret.ts'

export interface RemoteSettings {
  /** GraphQL address of the other subgraph, e.g. `http://127.0.0.1:4002/graphql`; its ports are beside it. */
  readonly url: string
  readonly secret: string
  readonly timeoutMs: number
}

/** The named ports of a subgraph in another process, as functions that throw `PortUnavailable` and nothing else. */
export function remotePorts<Name extends string>(settings: RemoteSettings, names: readonly Name[]): Ports<Name> {
  const { secret } = settings
  const entries = names.map((name) => {
    const url = new URL(`ports/${encodeURIComponent(name)}`, settings.url)
    const port: Port = (input, call) =>
      ask(name, url, settings.timeoutMs, {
        method: 'POST',
        body: JSON.stringify(input ?? null),
        headers: {
          'content-type': 'application/json',
          [secretHeader]: secret,
          ...(call && { 'x-request-id': call.requestId }),
        },
        // The secret is for this address and no other.
        redirect: 'error',
      })
    return [name, port] as const
  })
  return Object.fromEntries(entries) as Ports<Name>
}

async function ask(name: string, url: URL, timeoutMs: number, request: RequestInit): Promise<unknown> {
  try {
    const response = await fetch(url, { ...request, signal: AbortSignal.timeout(timeoutMs) })
    if (response.ok) return await response.json()
    await response.body?.cancel()
  } catch (cause) {
    const late = cause instanceof Error && cause.name === 'TimeoutError'
    throw new PortUnavailable(name, late ? 'timeout' : 'unreachable', { cause })
  }
  throw new PortUnavailable(name, 'refused')
}
