import {
  Kind,
  parse,
  visit,
  type DocumentNode,
  type InputObjectTypeDefinitionNode,
  type InputValueDefinitionNode,
} from 'graphql'
import { isTagged, partnerTag } from './contract.ts'
import { nameOf } from './costs.ts'

/**
 * Lets filters be combined: what is given as `where` of a list gets `and`, `or` and `not`, which all lists read alike, so
 * that modules need not say it. Partners get them where they may filter at all.
 */
export function withCombinedFilters(document: DocumentNode): DocumentNode {
  const filters = new Set<string>()
  visit(document, {
    [Kind.FIELD_DEFINITION]: ({ arguments: args = [] }) => {
      for (const { name, type } of args) if (name.value === 'where') filters.add(nameOf(type))
    },
  })
  return visit<DocumentNode>(document, {
    [Kind.INPUT_OBJECT_TYPE_DEFINITION]: (input) =>
      filters.has(input.name.value) ? { ...input, fields: [...(input.fields ?? []), ...combining(input)] } : undefined,
  })
}

function combining({ name, fields = [] }: InputObjectTypeDefinitionNode): readonly InputValueDefinitionNode[] {
  const tag = fields.some(isTagged) ? `@tag(name: "${partnerTag}")` : ''
  const [made] = parse(`input Any {
    "All of them must hold."
    and: [${name.value}!] ${tag}
    "One of them must hold."
    or: [${name.value}!] ${tag}
    "It must not hold; where it asks about what is unknown, it does not."
    not: ${name.value} ${tag}
  }`).definitions as [InputObjectTypeDefinitionNode]
  return made.fields ?? []
}
