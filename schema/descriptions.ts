import { Kind, visit, type ASTNode, type ConstDirectiveNode, type DocumentNode, type StringValueNode } from 'graphql'
import { either, scopeOf } from '../subgraphs/common/graph/touched.ts'

interface Guarded {
  readonly description?: StringValueNode
  readonly directives?: readonly ConstDirectiveNode[]
}

/**
 * Says in descriptions which scope `@allow` asks for, wherever it stands: introspection shows no directives, and people
 * explore by it.
 */
export function withScopesDescribed(document: DocumentNode): DocumentNode {
  const described = <Node extends ASTNode & Guarded>(node: Node): Node | undefined => {
    const scopes = scopesOf(node)
    if (scopes.length === 0) return undefined
    const needs = scopes.map((scope) => `Needs the scope ${scope}.`).join(' ')
    const own = node.description?.value
    const value = own === undefined ? needs : `${own}${own.includes('\n') ? '\n\n' : ' '}${needs}`
    return { ...node, description: { kind: Kind.STRING, value, block: value.includes('\n') } }
  }
  return visit(document, {
    ObjectTypeDefinition: { leave: described },
    FieldDefinition: { leave: described },
    InputValueDefinition: { leave: described },
    EnumValueDefinition: { leave: described },
  })
}

/** Leaves it to the subgraph that keeps an entity to describe it: composition takes the first description that it meets. */
export const withOwnersDescriptions = (document: DocumentNode): DocumentNode =>
  visit(document, {
    ObjectTypeDefinition: (node) => (isReference(node) ? { ...node, description: undefined } : undefined),
  })

const isReference = ({ directives = [] }: Guarded): boolean =>
  directives.some(
    ({ name, arguments: given = [] }) =>
      name.value === 'key' &&
      given.some((arg) => arg.name.value === 'resolvable' && arg.value.kind === Kind.BOOLEAN && !arg.value.value),
  )

const scopesOf = (node: Guarded): string[] =>
  scopeOf(node).map((scope) =>
    scope
      .split(either)
      .map((one) => `\`${one}\``)
      .join(either),
  )
