import { OperationTypeNode, visit, type DocumentNode } from 'graphql'
import type { Weights } from '../cost/weights.ts'
import type { Refusal } from './refusal.ts'

const refuse = (message: string): Refusal => ({ code: 'OPERATION_NOT_SUPPORTED', message })

/** What is valid GraphQL but not served by this gateway, or not by this graph; null when there is nothing of the kind. */
export function unsupportedIn(document: DocumentNode, { fields, roots }: Weights): Refusal | null {
  let found: Refusal | null = null
  visit(document, {
    OperationDefinition({ operation }) {
      if (operation === OperationTypeNode.SUBSCRIPTION)
        found = refuse('Subscriptions are not supported: ask again with a query when you need newer data.')
      if (operation === OperationTypeNode.MUTATION && !fields.has(roots.mutation))
        found = refuse('This graph is for reading alone: it has no mutations.')
    },
    VariableDefinition({ variable }) {
      if (variable.name.value === 'representations')
        found = refuse('A variable named $representations is reserved for the gateway: give it another name.')
    },
    Directive({ name }) {
      if (name.value === 'defer' || name.value === 'stream')
        found = refuse(`The directive @${name.value} is not supported: answers come in one piece. Leave it out.`)
    },
    Field: (node) => {
      if (node.alias?.value === '__proto__')
        found = refuse('A field can not be called __proto__: give it another alias.')
      return node.directives?.length || node.selectionSet ? undefined : false
    },
    Argument: () => false,
  })
  return found
}
