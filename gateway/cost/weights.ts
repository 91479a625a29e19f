import {
  Kind,
  type ConstDirectiveNode,
  type ConstValueNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type TypeNode,
} from 'graphql'

/** What the elements of a list cost together: how many there may be, and where in the answer they lie. */
export interface ListSize {
  /** Elements when no argument says how many. */
  readonly assumed: number
  /** Arguments that say how many. */
  readonly by: readonly string[]
  /** The fields below that hold them; none when the field is the list. */
  readonly fields: ReadonlySet<string>
}

export interface FieldWeight {
  /** What the field answers, or answers a list of. */
  readonly type: string
  /** Of one element. */
  readonly weight: number
  readonly isList: boolean
  readonly listSize: ListSize | undefined
  readonly args: ReadonlyMap<string, InputWeight>
}

/** An argument, or a field of an input. */
export interface InputWeight {
  readonly type: string
  readonly weight: number
}

export interface Weights {
  readonly roots: { readonly query: string; readonly mutation: string }
  /** By type and field. */
  readonly fields: ReadonlyMap<string, ReadonlyMap<string, FieldWeight>>
  /** What an object of an input type weighs, and its fields. */
  readonly inputs: ReadonlyMap<string, { readonly weight: number; readonly fields: ReadonlyMap<string, InputWeight> }>
}

/** What objects weigh of which the SDL says nothing; scalars and enums weigh nothing then. */
const object = 1
const mutation = 10
const roots = { query: 'Query', mutation: 'Mutation' }

/** Reads what everything costs from a composed graph: `@cost` and `@listSize`. */
export function weightsOf({ definitions }: DocumentNode): Weights {
  const types = new Map(definitions.flatMap((node) => (isType(node) ? [[node.name.value, weightOfType(node)]] : [])))
  const fieldWeight = (node: FieldDefinitionNode, parent: string): FieldWeight => ({
    type: nameOf(node.type),
    weight: weightIn(node) ?? (parent === roots.mutation ? mutation : (types.get(nameOf(node.type)) ?? 0)),
    isList: isList(node.type),
    listSize: listSizeIn(node),
    args: inputWeights(node.arguments),
  })
  const fields = new Map<string, ReadonlyMap<string, FieldWeight>>()
  const inputs = new Map<string, { weight: number; fields: ReadonlyMap<string, InputWeight> }>()
  for (const node of definitions) {
    if (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION) {
      const { value: name } = node.name
      fields.set(name, new Map(node.fields?.map((field) => [field.name.value, fieldWeight(field, name)])))
    } else if (node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION)
      inputs.set(node.name.value, { weight: types.get(node.name.value) ?? object, fields: inputWeights(node.fields) })
  }
  return { roots, fields, inputs }
}

type TypeDefinition = Extract<DefinitionNode, { readonly kind: `${string}TypeDefinition` }>

const isType = (node: DefinitionNode): node is TypeDefinition => node.kind.endsWith('TypeDefinition')

const weightOfType = (node: TypeDefinition): number =>
  weightIn(node) ?? (node.kind === Kind.SCALAR_TYPE_DEFINITION || node.kind === Kind.ENUM_TYPE_DEFINITION ? 0 : object)

const inputWeights = (nodes: readonly InputValueDefinitionNode[] = []): ReadonlyMap<string, InputWeight> =>
  new Map(nodes.map((node) => [node.name.value, { type: nameOf(node.type), weight: weightIn(node) ?? 0 }]))

const nameOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type))

const isList = (type: TypeNode): boolean =>
  type.kind === Kind.NON_NULL_TYPE ? isList(type.type) : type.kind === Kind.LIST_TYPE

type Directed = { readonly directives?: readonly ConstDirectiveNode[] }

const argumentsOf = ({ directives }: Directed, name: string): ReadonlyMap<string, ConstValueNode> | undefined => {
  const used = directives?.find((directive) => directive.name.value === name)
  return used && new Map(used.arguments?.map(({ name: argument, value }) => [argument.value, value]))
}

const weightIn = (node: Directed): number | undefined => numberIn(argumentsOf(node, 'cost')?.get('weight'))

function listSizeIn(node: FieldDefinitionNode): ListSize | undefined {
  const given = argumentsOf(node, 'listSize')
  if (!given) return undefined
  return {
    assumed: numberIn(given.get('assumedSize')) ?? 1,
    by: textsIn(given.get('slicingArguments')),
    fields: new Set(textsIn(given.get('sizedFields'))),
  }
}

const numberIn = (value: ConstValueNode | undefined): number | undefined =>
  value?.kind === Kind.INT ? Number(value.value) : undefined

const textsIn = (value: ConstValueNode | undefined): string[] =>
  value?.kind === Kind.LIST ? value.values.flatMap((each) => (each.kind === Kind.STRING ? [each.value] : [])) : []
