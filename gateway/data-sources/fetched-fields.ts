import { Kind, parse, type SelectionSetNode } from 'graphql'

/** Response names that a subgraph operation brings: its root fields, or those of the entities that it is for. */
export function fetchedFields(query: string): string[] {
  const document = parse(query, { noLocation: true })
  const names = new Set<string>()
  const collect = (selectionSet: SelectionSetNode | undefined): void => {
    for (const selection of selectionSet?.selections ?? []) {
      if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet)
      else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const name = selection.name.value
        const fragment = document.definitions.find((d) => d.kind === Kind.FRAGMENT_DEFINITION && d.name.value === name)
        if (fragment?.kind === Kind.FRAGMENT_DEFINITION) collect(fragment.selectionSet)
      } else if (selection.name.value === '_entities') collect(selection.selectionSet)
      else if (selection.name.value !== '__typename') names.add((selection.alias ?? selection.name).value)
    }
  }
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) collect(definition.selectionSet)
  }
  return [...names]
}
