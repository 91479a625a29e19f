import type { Graph } from '../../subgraphs/common/subgraph.ts'
import type { SubgraphAnswer, Transport } from './transport.ts'

/** Calls a graph of the same process: no HTTP. */
export const inProcessTransport =
  (graph: Pick<Graph, 'execute'>): Transport =>
  ({ query, variables, operationName, context: { viewer, requestId } }): Promise<SubgraphAnswer> =>
    graph.execute({ query, variables, operationName }, { viewer, requestId })
