import type { TokenSettings } from './auth/token.ts'
import { dataFolder } from './data-folder.ts'
import { BadSettings, type Env } from './env.ts'
import type { PartSecret } from './env-demands.ts'
import type { Secrets } from './env-values.ts'
import { secretFile } from './secret-file.ts'

/** What tokens are signed and verified by; in development a random secret that processes with one SAMSPILL_DATA share. */
export async function tokenSettings(env: Env): Promise<TokenSettings> {
  const { TOKEN_JWKS_URL: jwksUrl, TOKEN_ISSUER: issuer, TOKEN_AUDIENCE: audience, TOKEN_CLOCK_SKEW_S: skewS } = env
  const demands = { issuer, audience, skewS }
  if (jwksUrl) return { jwksUrl, ...demands }
  return { secret: env.TOKEN_SECRET ?? (await kept(env, 'token-secret')), ...demands }
}

/** What a part shows another, each being a process of its own, or demands to be shown. */
export const secretsOf = async (env: Env, name: PartSecret): Promise<Secrets> =>
  env[name] ?? [await kept(env, name.toLowerCase().replace('_', '-'))]

/** What the erased were known by is digested under this, for good. */
export const erasureSecret = async (env: Env): Promise<string> => env.ERASURE_SECRET ?? kept(env, 'erasure-secret')

async function kept(env: Env, name: string): Promise<string> {
  if (env.NODE_ENV === 'production') throw new BadSettings(`In production nobody makes up a ${name}: it must be set.`)
  return secretFile(await dataFolder(env.SAMSPILL_DATA), name)
}
