import { readFileSync } from 'node:fs'
import { GraphQLError, Kind, parse, type DocumentNode, type OperationDefinitionNode } from 'graphql'
import type { Workload } from './workloads.ts'

/** What is given to be measured can not be. */
export class UnusableDocument extends Error {}

export interface DocumentOptions {
  /** Files of one operation each. */
  readonly document?: readonly string[]
  /** A JSON file: an object of variables, or a list of such, of which every request gets the next. */
  readonly variables?: string
}

type Variables = Readonly<Record<string, unknown>>

/** The operations in some files as workloads. Of the variables, which they share, each is sent those that it declares. */
export function documentWorkloads({ document = [], variables }: DocumentOptions): Workload[] {
  if (variables !== undefined && document.length === 0)
    throw new UnusableDocument('--variables goes with --document: the operations of the bench itself have theirs.')
  const rows = variables === undefined ? [{}] : variablesIn(variables)
  return document.map((file) => {
    const query = textOf(file)
    const { name, operation, variableDefinitions = [] } = onlyOperation(file, query)
    const declared = new Set(variableDefinitions.map(({ variable }) => variable.name.value))
    const sent = rows.map((row) => Object.fromEntries(Object.entries(row).filter(([key]) => declared.has(key))))
    return { name, query, own: operation, variables: () => sent }
  })
}

function variablesIn(file: string): readonly Variables[] {
  const given = unless<unknown>(() => JSON.parse(textOf(file)), `${file} is no JSON`)
  const rows: readonly unknown[] = Array.isArray(given) ? given : [given]
  if (rows.length === 0) throw new UnusableDocument(`${file} holds no variables.`)
  if (!rows.every((row) => typeof row === 'object' && row !== null && !Array.isArray(row)))
    throw new UnusableDocument(`${file} is to hold an object of variables, or a list of such.`)
  return rows as readonly Variables[]
}

const textOf = (file: string): string => unless(() => readFileSync(file, 'utf8'), `${file} can not be read`)

function unless<T>(work: () => T, objection: string): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof UnusableDocument) throw error
    const [place] = (error instanceof GraphQLError && error.locations) || []
    const where = place ? ` (line ${place.line}, column ${place.column})` : ''
    throw new UnusableDocument(`${objection}: ${(error as Error).message.replaceAll(/\s+/g, ' ')}${where}`)
  }
}

function onlyOperation(
  file: string,
  query: string,
): { name: string } & Pick<OperationDefinitionNode, 'operation' | 'variableDefinitions'> {
  const document = unless<DocumentNode>(() => parse(query), `${file} is no GraphQL`)
  const [operation, another] = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
  if (operation?.kind !== Kind.OPERATION_DEFINITION || another || !operation.name)
    throw new UnusableDocument(`${file} is to hold one operation, with a name.`)
  return { ...operation, name: operation.name.value }
}
