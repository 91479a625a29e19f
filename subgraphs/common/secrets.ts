import type { TokenSettings } from './auth/token.ts'
import { dataFolder, secretFile } from './data-folder.ts'
import { BadSettings, type Env } from './env.ts'

/** What tokens are signed and verified by; in development a random secret that processes with one SAMSPILL_DATA share. */
export async function tokenSettings(env: Env): Promise<TokenSettings> {
  const { TOKEN_ISSUER: issuer, TOKEN_AUDIENCE: audience, TOKEN_JWKS_URL: jwksUrl } = env
  if (jwksUrl) return { jwksUrl, issuer, audience }
  return { secret: env.TOKEN_SECRET ?? (await kept(env, 'token-secret')), issuer, audience }
}

/** What gateway and subgraphs know each other by. Needed where they are processes of their own. */
export async function subgraphSecret(env: Env): Promise<string> {
  if (!env.SUBGRAPH_SECRET && env.NODE_ENV === 'production')
    throw new BadSettings('SUBGRAPH_SECRET is needed in production.')
  return env.SUBGRAPH_SECRET ?? kept(env, 'subgraph-secret')
}

const kept = async (env: Env, name: string): Promise<string> => secretFile(await dataFolder(env.SAMSPILL_DATA), name)
