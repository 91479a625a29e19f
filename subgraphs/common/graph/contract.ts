import {
  Kind,
  visit,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
} from 'graphql'

/** The tag of what partners may ask for. */
export const partnerTag = 'partner'

type Node = { readonly directives?: readonly ConstDirectiveNode[] }

export const isTagged = ({ directives }: Node): boolean =>
  (directives ?? []).some(
    ({ name, arguments: args }) =>
      name.value === 'tag' &&
      args?.some(({ value }) => value.kind === Kind.STRING && value.value === partnerTag) === true,
  )

const tagged = <T extends Node>(nodes: readonly T[] | undefined): T[] => (nodes ?? []).filter(isTagged)

/**
 * A subgraph's SDL with nothing but what is tagged for partners: fields, arguments, input fields and enum values one by
 * one, scalars as a whole. What is not tagged does not exist in it, so that no operation can reach it. Nor do the tags,
 * which all that is left would have, and `@allow`: a partner has no scopes, and what it sees of these fields the
 * database decides, row by row.
 */
export const partnerContract = (document: DocumentNode): DocumentNode =>
  visit<DocumentNode>(
    { kind: Kind.DOCUMENT, definitions: document.definitions.flatMap(kept) },
    { [Kind.DIRECTIVE]: ({ name }) => (name.value === 'allow' || name.value === 'tag' ? null : undefined) },
  )

function kept(node: DefinitionNode): DefinitionNode[] {
  switch (node.kind) {
    case Kind.SCHEMA_EXTENSION:
    case Kind.DIRECTIVE_DEFINITION:
      return [node]
    case Kind.SCALAR_TYPE_DEFINITION:
      return isTagged(node) ? [node] : []
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.OBJECT_TYPE_EXTENSION:
      return keptObject(node)
    case Kind.INPUT_OBJECT_TYPE_DEFINITION: {
      const fields = tagged(node.fields)
      return fields.length > 0 ? [{ ...node, fields }] : []
    }
    case Kind.ENUM_TYPE_DEFINITION: {
      const values = tagged(node.values)
      return values.length > 0 ? [{ ...node, values }] : []
    }
    default:
      return []
  }
}

function keptObject(node: ObjectTypeDefinitionNode | ObjectTypeExtensionNode): DefinitionNode[] {
  // Partners read.
  if (node.name.value === 'Mutation') return []
  const fields = tagged(node.fields).map((field) => ({ ...field, arguments: tagged(field.arguments) }))
  // The root is declared without fields, for modules to extend.
  const isRoot = node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === 'Query'
  if (fields.length === 0 && !isRoot) return []
  const names = new Set(fields.map(({ name }) => name.value))
  const directives = node.directives?.filter(
    (directive) => !isKey(directive) || keyFields(directive).every((f) => names.has(f)),
  )
  return [{ ...node, fields, directives, interfaces: [] }]
}

const isKey = ({ name }: ConstDirectiveNode) => name.value === 'key'

const keyFields = ({ arguments: args }: ConstDirectiveNode): string[] =>
  (args ?? []).flatMap(({ name, value }) =>
    name.value === 'fields' && value.kind === Kind.STRING ? value.value.split(/\s+/) : [],
  )

/**
 * Tags that would open more than they say, as `Type`: one on an object, interface, input, enum or union type holds for all its
 * fields, in the other subgraph too.
 */
export function tagsOnTypes(document: DocumentNode): string[] {
  const found: string[] = []
  const look = (node: Node & { readonly name: { readonly value: string } }): false => {
    if (node.directives?.some(({ name }) => name.value === 'tag')) found.push(node.name.value)
    return false
  }
  visit(document, {
    [Kind.OBJECT_TYPE_DEFINITION]: look,
    [Kind.OBJECT_TYPE_EXTENSION]: look,
    [Kind.INTERFACE_TYPE_DEFINITION]: look,
    [Kind.INTERFACE_TYPE_EXTENSION]: look,
    [Kind.INPUT_OBJECT_TYPE_DEFINITION]: look,
    [Kind.INPUT_OBJECT_TYPE_EXTENSION]: look,
    [Kind.ENUM_TYPE_DEFINITION]: look,
    [Kind.ENUM_TYPE_EXTENSION]: look,
    [Kind.UNION_TYPE_DEFINITION]: look,
    [Kind.UNION_TYPE_EXTENSION]: look,
  })
  return found
}
