import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, type CryptoKey, type JWK, type JWTPayload } from 'jose'

/** A key of the provider, whether it publishes it or not. */
export interface ProviderKey {
  readonly kid: string
  readonly alg: string
  readonly publicJwk: JWK
  readonly publicPem: string
  readonly privateKey: CryptoKey
}

/** An identity provider on loopback: it publishes keys, and can be told to stop. */
export interface IdentityProvider {
  readonly url: string
  /** What it publishes. */
  keys: ProviderKey[]
  /** What it answers: keys, or nothing that helps. */
  mood: 'well' | 'hangs' | 'hangs up' | 'status 500' | 'no JSON' | 'no keys' | 'elsewhere'
  /** How often it was asked. */
  readonly asked: () => number
  newKey(alg?: string): Promise<ProviderKey>
  /** For the key's bearer, an analyst, an hour from now, unless told otherwise. */
  sign(key: ProviderKey, claims?: JWTPayload, header?: object): Promise<string>
  stop(): Promise<void>
}

export async function startIdentityProvider(): Promise<IdentityProvider> {
  let asked = 0
  let made = 0
  const server = createServer((req, res) => {
    asked += 1
    if (provider.mood === 'hangs') return
    if (provider.mood === 'hangs up') return void req.socket.destroy()
    if (provider.mood === 'status 500') return void res.writeHead(500).end('out of order')
    if (provider.mood === 'elsewhere') return void res.writeHead(302, { location: '/other' }).end()
    if (provider.mood === 'no JSON') return void res.end('<html>')
    const keys = provider.keys.map(({ publicJwk }) => publicJwk)
    res.setHeader('content-type', 'application/json').end(JSON.stringify(provider.mood === 'no keys' ? {} : { keys }))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')

  const provider: IdentityProvider = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`,
    keys: [],
    mood: 'well',
    asked: () => asked,
    newKey: async (alg = 'ES256') => {
      const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true })
      const kid = `key-${++made}`
      const publicJwk = { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' }
      return { kid, alg, publicJwk, publicPem: await exportSPKI(publicKey), privateKey }
    },
    sign: ({ kid, alg, privateKey }, claims = {}, header = {}) => {
      const exp = Math.floor(Date.now() / 1000) + 3600
      return new SignJWT({ role: 'analyst', sub: kid, iss: 'samspill', aud: 'samspill', exp, ...claims })
        .setProtectedHeader({ alg, kid, ...header })
        .sign(privateKey)
    },
    stop: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
  return provider
}
