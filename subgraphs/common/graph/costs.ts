import {
  Kind,
  parse,
  visit,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from 'graphql'

/**
 * Says of every list that is read in pages how long a page gets and what counting all rows costs. All lists have one
 * shape, so that modules need not say it; an element costs the same in `nodes` as in `edges`.
 */
export const withListCosts = (document: DocumentNode): DocumentNode =>
  visit<DocumentNode>(document, {
    [Kind.FIELD_DEFINITION]: (field) => {
      const page = isConnection(nameOf(field.type)) ? defaultPage(field) : undefined
      return page === undefined ? undefined : adding(field, listSize(page))
    },
    [Kind.OBJECT_TYPE_DEFINITION]: (type) => {
      if (type.name.value.endsWith('Edge')) return adding(type, cost(0))
      if (!isConnection(type.name.value)) return undefined
      return { ...type, fields: type.fields?.map((f) => (f.name.value === 'totalCount' ? adding(f, cost(10)) : f)) }
    },
  })

const isConnection = (type: string): boolean => type.endsWith('Connection')

export const nameOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type))

/** How many rows there are when `first` is not given; undefined for a field without it. */
function defaultPage({ arguments: args }: FieldDefinitionNode): number | undefined {
  const standard = args?.find(({ name }) => name.value === 'first')?.defaultValue
  return standard?.kind === Kind.INT ? Number(standard.value) : undefined
}

const adding = <T extends FieldDefinitionNode | ObjectTypeDefinitionNode>(
  node: T,
  directive: ConstDirectiveNode,
): T => ({
  ...node,
  directives: [...(node.directives ?? []), directive],
})

const cost = (weight: number) => directive(`@cost(weight: ${weight})`)

const listSize = (page: number) =>
  directive(`@listSize(
    assumedSize: ${page}, slicingArguments: ["first"], sizedFields: ["edges", "nodes"], requireOneSlicingArgument: false
  )`)

function directive(text: string): ConstDirectiveNode {
  const [type] = parse(`type Any ${text}`).definitions as [ObjectTypeDefinitionNode]
  const [node] = type.directives as [ConstDirectiveNode]
  return node
}
