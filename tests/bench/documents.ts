import { readFileSync } from 'node:fs'
import { Kind, parse, type OperationDefinitionNode } from 'graphql'
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
  const rows = variables === undefined ? [{}] : variablesIn(variables)
  return document.map((file) => {
    const query = readFileSync(file, 'utf8')
    const { name, variableDefinitions = [] } = onlyOperation(file, query)
    const declared = new Set(variableDefinitions.map(({ variable }) => variable.name.value))
    const sent = rows.map((row) => Object.fromEntries(Object.entries(row).filter(([key]) => declared.has(key))))
    return { name, query, variables: () => sent }
  })
}

function variablesIn(file: string): readonly Variables[] {
  const given = JSON.parse(readFileSync(file, 'utf8')) as Variables | readonly Variables[]
  const rows = Array.isArray(given) ? (given as readonly Variables[]) : [given as Variables]
  if (rows.length === 0) throw new UnusableDocument(`${file} holds no variables.`)
  return rows
}

function onlyOperation(
  file: string,
  query: string,
): { name: string } & Pick<OperationDefinitionNode, 'variableDefinitions'> {
  const [operation, another] = parse(query).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
  if (operation?.kind !== Kind.OPERATION_DEFINITION || another || !operation.name)
    throw new UnusableDocument(`${file} is to hold one operation, with a name.`)
  return { name: operation.name.value, variableDefinitions: operation.variableDefinitions }
}
