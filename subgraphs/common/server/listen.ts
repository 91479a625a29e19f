import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface ListenSettings {
  readonly host: string
  /** 0: any free port. */
  readonly port: number
  /** Try up to 20 further ports when `port` is taken. */
  readonly portFallback?: boolean
}

/** The address cannot be listened on. The message is for the person who started the program. */
export class CannotListen extends Error {
  override readonly name = 'CannotListen'
}

const timeouts = {
  headersTimeout: 15_000,
  requestTimeout: 30_000,
  // Above the idle time of common load balancers (60 s), so that they close idle connections and not we.
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 5_000,
}

/** Starts an HTTP server and returns it once it accepts connections. Throws `CannotListen`. */
export async function listen(
  app: RequestListener,
  { host, port, portFallback = false }: ListenSettings,
): Promise<Server> {
  const last = portFallback && port > 0 ? Math.min(port + 20, 65_535) : port
  for (let candidate = port; ; candidate++) {
    const server = createServer(timeouts, app)
    const failure = await attempt(server, host, candidate)
    if (!failure) return server
    if (failure.code !== 'EADDRINUSE' || candidate === last) throw new CannotListen(explain(failure, host, port, last))
  }
}

function attempt(server: Server, host: string, port: number): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    server.once('error', resolve)
    server.listen(port, host, () => {
      server.off('error', resolve)
      resolve(undefined)
    })
  })
}

function explain(failure: NodeJS.ErrnoException, host: string, port: number, last: number): string {
  switch (failure.code) {
    case 'EADDRINUSE': {
      const taken = last > port ? `Ports ${port} to ${last} are all taken` : `Port ${port} is taken`
      return `${taken} on ${host}, perhaps by another copy of this program. Stop it, or choose another with PORT.`
    }
    case 'EACCES':
      return `This user may not listen on port ${port}. Choose one of 1024 or above with PORT.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `HOST=${host} is not an address of this machine.`
    default:
      return `Cannot listen on ${host}, port ${port}: ${failure.code ?? failure.message}.`
  }
}

/** The address to type into a browser: `localhost` where the server listens on loopback or everywhere. */
export function urlOf(server: Server): string {
  const { address, port } = server.address() as AddressInfo
  const local = ['127.0.0.1', '::1', '0.0.0.0', '::'].includes(address)
  const host = local ? 'localhost' : address.includes(':') ? `[${address}]` : address
  return `http://${host}:${port}`
}
