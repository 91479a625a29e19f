import type { IncomingMessage } from 'node:http'
import { BlockList, isIPv6 } from 'node:net'

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')

const loopbackHost = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i
const addedByProxies =
  /^(x-forwarded-.+|forwarded|via|x-real-ip|x-client-ip|x-cluster-client-ip|true-client-ip|x-original-.+|(cf|fly|ngrok|tailscale|x-amzn|x-azure|x-envoy)-.+)$/

/**
 * Whether a request was made by somebody who sits at this machine and typed its loopback name: no proxy that lets others
 * in, no foreign name that was pointed at loopback (DNS rebinding), no script of another site.
 */
export function fromOwnMachine({ socket, headers, httpVersion }: IncomingMessage): boolean {
  const names = Object.keys(headers)
  return (
    // nginx, left to its defaults, tells of itself by nothing but this; no browser speaks it.
    httpVersion !== '1.0' &&
    isLoopback(socket.remoteAddress) &&
    loopbackHost.test(headers.host ?? '') &&
    !names.some((name) => addedByProxies.test(name)) &&
    headers.origin === undefined &&
    (headers['sec-fetch-dest'] ?? 'document') === 'document'
  )
}

const isLoopback = (address = '') => address !== '' && loopback.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')
