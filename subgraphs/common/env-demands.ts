/** The settings as they were given, before any is read. */
export type Given = Readonly<Record<string, string | undefined>>

const partSecrets = ['ERP_SECRET', 'CRM_SECRET', 'PORT_SECRET'] as const

/** What parts of Samspill that are processes of their own know each other by. */
export type PartSecret = (typeof partSecrets)[number]

/** What processes can not do without in production, each by its own list. */
export type NeededSecret = PartSecret | 'ERASURE_SECRET'

/** What is wrong with settings that are each in order: those that exclude each other, and what production demands. */
export function unmetDemands(given: Given, needs: readonly NeededSecret[]): string[] {
  const problems: string[] = []
  const { TOKEN_SECRET, TOKEN_JWKS_URL } = given
  if (TOKEN_SECRET && TOKEN_JWKS_URL) problems.push('TOKEN_SECRET and TOKEN_JWKS_URL exclude each other: set one.')
  if (given.NODE_ENV !== 'production') return problems
  if (!TOKEN_SECRET && !TOKEN_JWKS_URL) problems.push('TOKEN_SECRET or TOKEN_JWKS_URL: one is needed in production.')
  if (TOKEN_JWKS_URL && !isPrivate(TOKEN_JWKS_URL))
    problems.push('TOKEN_JWKS_URL: must be https in production: whoever changes the keys on their way can sign tokens.')
  problems.push(...needs.filter((name) => !given[name]).map((name) => `${name} is needed in production.`))
  return [...problems, ...shared(given)]
}

/** Whether nobody on the way can change what comes from there. A URL that is none is reported elsewhere. */
export function isPrivate(text: string): boolean {
  const { protocol, hostname } = URL.canParse(text) ? new URL(text) : { protocol: 'https:', hostname: '' }
  return protocol === 'https:' || /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)
}

/** One secret for two purposes opens both when one leaks. */
function shared(given: Given): string[] {
  const users = new Map<string, Set<string>>()
  for (const name of [...partSecrets, 'TOKEN_SECRET', 'ERASURE_SECRET'])
    for (const value of (given[name] ?? '').split(',').map((one) => one.trim()))
      if (value !== '') users.set(value, (users.get(value) ?? new Set()).add(name))
  return [...users.values()]
    .filter((names) => names.size > 1)
    .map((names) => `${[...names].join(' and ')} have a value in common: in production each has its own.`)
}
