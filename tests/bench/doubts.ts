import { OperationTypeNode } from 'graphql'
import type { Workload } from './workloads.ts'

/** For those who write variables of their own. */
export const dataTold =
  'Customers of the bench have the numbers B0000001, B0000002 and so on, products the SKUs P-00001, P-00002 and so on.'

/** What lets the figures of an operation of the caller's own say something else than one takes them for. */
export function doubtsAbout(
  { name, own }: Workload,
  bodies: readonly string[],
  answers: readonly unknown[],
  connections: number,
): string[] {
  if (own === undefined) return []
  const different = new Set(bodies).size
  const empty = answers.filter(isEmpty).length
  return [
    ...(own === OperationTypeNode.QUERY && different < connections
      ? [
          `${name}: fewer different requests (${different}) than connections (${connections}). Samspill runs equal queries that are under way ` +
            'at once one time for all, Hive Gateway as it comes does not: give --variables with more, or fewer --connections.',
        ]
      : []),
    ...(empty > 0
      ? [`${name}: nothing but null or empty lists in ${empty} of its first ${answers.length} answers. ${dataTold}`]
      : []),
  ]
}

const isEmpty = (data: unknown): boolean => Object.values(data ?? {}).every(isNothing)

/** Null, an empty list, or a page of one. */
function isNothing(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return value === null
  if (Array.isArray(value)) return value.length === 0
  const { nodes, edges } = value as { nodes?: unknown; edges?: unknown }
  const lists = [nodes, edges].filter(Array.isArray)
  return lists.length > 0 && lists.every(({ length }) => length === 0)
}
