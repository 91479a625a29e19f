import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { GraphQLDataSource } from '@apollo/gateway'
import { composeServices } from '@theguild/federation-composition'
import { parse, type GraphQLSchema } from 'graphql'
import { gatewayContext, type GatewayContext } from '../../../gateway/context.ts'
import { payers } from '../../../gateway/cost/caller.ts'
import { subgraphDataSource } from '../../../gateway/data-sources/data-source.ts'
import { httpTransport } from '../../../gateway/data-sources/http.ts'
import { inProcessTransport } from '../../../gateway/data-sources/in-process.ts'
import type { Transport } from '../../../gateway/data-sources/transport.ts'
import { createGateway } from '../../../gateway/gateway.ts'
import { openProtection } from '../../../gateway/protection/open.ts'
import { costReportOf, protect } from '../../../gateway/protection/protect.ts'
import { executor } from '../../../subgraphs/common/graph/executor.ts'
import type { Graph } from '../../../subgraphs/common/subgraph.ts'
import { viewerOf } from '../../../subgraphs/common/auth/viewer.ts'
import { readEnv } from '../../../subgraphs/common/env.ts'
import type { GraphqlRequest } from '../../../subgraphs/common/server/answering.ts'
import { createApp } from '../../../subgraphs/common/server/app.ts'
import { directOperations } from '../../../subgraphs/common/server/direct.ts'
import { mountGraphql } from '../../../subgraphs/common/server/graphql.ts'
import { listen } from '../../../subgraphs/common/server/listen.ts'
import { captureLog } from '../../support/log-capture.ts'
import { crmSchema, crmSdl } from './crm.ts'
import { erpSchema, erpSdl, type ErpLog } from './erp.ts'
import { brokenWire, type Breakage } from './wire.ts'

export type Topology = 'in process' | 'over HTTP'
export type SubgraphName = 'erp' | 'crm'

export interface Answer {
  readonly status: number
  readonly text: string
  readonly data?: Record<string, unknown> | null
  readonly errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[]
  readonly extensions?: Record<string, unknown>
}

/** A gateway over two toy subgraphs that can be broken at will. */
export interface ToyGraph {
  readonly log: ErpLog
  readonly breakage: Record<SubgraphName, Breakage>
  logText(): string
  ask(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<Answer>
  /** Sends a body as it is. */
  post(body: string): Promise<Answer>
  url: string
  close(): Promise<void>
}

const supergraph = () => {
  const result = composeServices([
    { name: 'erp', url: 'http://erp.internal', typeDefs: parse(erpSdl) },
    { name: 'crm', url: 'http://crm.internal', typeDefs: parse(crmSdl) },
  ])
  if (!result.supergraphSdl) throw new Error(result.errors?.map(({ message }) => message).join('\n'))
  return result.supergraphSdl
}

function graphOf(schema: GraphQLSchema): Pick<Graph, 'execute'> {
  const run = executor(schema)
  return { execute: (operation, request) => run(operation, () => request) }
}

export interface ToySettings {
  readonly timeoutMs?: number
  /** Settings that differ from the defaults; and budgets are off. */
  readonly env?: Record<string, string>
}

const noBudgets = { COST_PER_MINUTE_STAFF: 'off', COST_PER_MINUTE_ANONYMOUS: 'off' }

export async function toyGraph(topology: Topology, settings: ToySettings = {}): Promise<ToyGraph> {
  const { timeoutMs = 1500, env = {} } = settings
  const log: ErpLog = { representations: [], filters: [] }
  const breakage: Record<SubgraphName, Breakage> = { erp: 'none', crm: 'none' }
  const capture = captureLog('debug')
  const closers: (() => Promise<void>)[] = []
  const schemas: Record<SubgraphName, GraphQLSchema> = { erp: erpSchema(log), crm: crmSchema() }

  const transports: Record<string, Transport> = {}
  for (const name of ['erp', 'crm'] as const) {
    const wire = brokenWire(schemas[name], () => breakage[name], log)
    if (topology === 'in process') transports[name] = wire.inProcess(inProcessTransport(graphOf(schemas[name])))
    else {
      const server = await wire.serve()
      transports[name] = httpTransport({ url: server.url, secret: 'gateway-secret', maxBytes: 200_000 })
      closers.push(server.close)
    }
  }
  const dataSource = (name: string): GraphQLDataSource => {
    const transport = transports[name]
    if (!transport) throw new Error(name)
    return subgraphDataSource({ name, transport, timeoutMs, logger: capture.logger })
  }
  const supergraphSdl = supergraph()
  const protection = await openProtection(readEnv({ ...noBudgets, ...env }), capture.logger)
  const direct = directOperations<GatewayContext>()
  const server = await createGateway({ supergraphSdl, dataSource, logger: capture.logger, direct })
  const app = createApp({
    ready: async () => true,
    stopping: () => false,
    logger: capture.logger,
    mount: (mounted, straight) => {
      const mountSettings = {
        server,
        direct,
        logger: capture.logger,
        bodyLimit: 2_000_000,
        admission: protection.admission,
        guard: protect({
          ...protection,
          supergraphSdl,
          documents: protection.documents.of('staff'),
          payer: payers(async ({ authorization }) => (authorization ? viewerOf('ann', 'analyst') : null)),
        }),
        context: async ({ headers: { authorization }, facts }: GraphqlRequest) =>
          gatewayContext({
            viewer: viewerOf('ann', 'analyst'),
            requestId: facts.id,
            authorization,
            cost: costReportOf(facts),
          }),
      }
      mountGraphql<GatewayContext>(mounted, mountSettings, straight)
    },
  })
  const listening: Server = await listen(app, { host: '127.0.0.1', port: 0 })
  const url = `http://127.0.0.1:${(listening.address() as AddressInfo).port}/graphql`

  const post = async (body: string, headers: Record<string, string> = {}): Promise<Answer> => {
    const response = await fetch(url, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    })
    const text = await response.text()
    return { ...(JSON.parse(text) as Answer), status: response.status, text }
  }
  return {
    log,
    breakage,
    logText: capture.text,
    url,
    post,
    ask: (query, variables, headers) => post(JSON.stringify({ query, variables }), headers),
    close: async () => {
      listening.closeAllConnections()
      await new Promise((resolve) => listening.close(resolve))
      await server.stop()
      await protection.close()
      for (const close of closers) await close()
    },
  }
}
