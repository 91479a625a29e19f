import { aboutRole, allScopes, roles, scopesOf } from '../../common/auth/roles.ts'

const listed = (scopes: Iterable<string>) => [...scopes].map((scope) => `\`${scope}\``).join(', ')

const described = roles.map((role) => {
  const scopes = scopesOf(role)
  const bundled = scopes.size > 0 ? ` Scopes: ${listed(scopes)}.` : ''
  return `"""\n${aboutRole(role)}${bundled}\n"""\n${role.toUpperCase()}`
})

/** The part of the SDL that says what roles and scopes there are, made of the data that tokens are read by. */
export const documentedAccess = `
"What a token lets its bearer do. Its claim \`role\` says it in lower case."
enum Role {
${described.join('\n')}
}

"""
A scope and what it allows. There are:

${[...allScopes].map(([scope, about]) => `- \`${scope}\`: ${about}`).join('\n')}
"""
type ScopeDescription @public {
  "As \`@allow\` and a token's \`scope\` write it: \`accounts:read\`."
  name: String!
  "What it allows."
  about: String!
}
`
