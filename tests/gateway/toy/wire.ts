import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { execute, parse, validate, type GraphQLSchema } from 'graphql'
import { NoAnswer, type SubgraphAnswer, type Transport } from '../../../gateway/data-sources/transport.ts'
import type { ErpLog } from './erp.ts'

/** What is wrong between the gateway and a subgraph. */
export type Breakage =
  | 'none'
  | 'down'
  | 'hangs'
  | 'no JSON'
  | 'status 500'
  | 'status 403'
  | 'too large'
  | 'broken off'
  | 'no object'
  | 'too few entities'
  | 'hangs half-way'

type Asked = {
  query: string
  variables: { representations?: ErpLog['representations'][number] }
  operationName?: string
}

const secretBody = JSON.stringify({
  errors: [{ message: 'password=hunter2 at /srv/app.js', extensions: { code: 'FORBIDDEN' } }],
})

/** Ways to a subgraph that break as `breakage` says, in process and over HTTP. */
export function brokenWire(schema: GraphQLSchema, breakage: () => Breakage, log: ErpLog) {
  const note = ({ variables }: Asked) =>
    variables.representations && log.representations.push(variables.representations)

  const inProcess =
    (transport: Transport): Transport =>
    async (call) => {
      note({ query: call.query, variables: call.variables })
      const kind = breakage()
      if (kind === 'hangs' || kind === 'hangs half-way') return new Promise(() => {})
      if (kind === 'too few entities') return tooFew(await transport(call))
      if (kind !== 'none') throw new NoAnswer('connect ECONNREFUSED 10.0.0.7:4001 password=hunter2')
      return transport(call)
    }

  async function respond(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of req as AsyncIterable<Buffer>) chunks.push(chunk)
    const kind = breakage()
    if (kind === 'down') return void req.socket.destroy()
    if (kind === 'hangs') return
    const send = (status: number, text: string) =>
      void res.writeHead(status, { 'content-type': 'application/json' }).end(text)
    if (kind === 'no JSON') return send(200, '<html>password=hunter2</html>')
    if (kind === 'status 500') return send(500, secretBody)
    if (kind === 'status 403') return send(403, secretBody)
    if (kind === 'too large') return send(200, JSON.stringify({ data: { x: 'password=hunter2'.repeat(20_000) } }))
    if (kind === 'no object') return send(200, '"password=hunter2"')
    if (kind === 'broken off' || kind === 'hangs half-way') {
      res.writeHead(200, { 'content-length': 1000 }).write('{"data":{"password":"hunter2"')
      return void (kind === 'broken off' && setImmediate(() => req.socket.destroy()))
    }
    const asked = JSON.parse(Buffer.concat(chunks).toString()) as Asked
    note(asked)
    const document = parse(asked.query)
    if (validate(schema, document).length > 0) return send(400, secretBody)
    const contextValue = { viewer: req.headers.authorization === 'Bearer ann' ? { subject: 'ann' } : null }
    const answer = (await execute({
      schema,
      document,
      variableValues: asked.variables,
      contextValue,
    })) as SubgraphAnswer
    send(200, JSON.stringify(kind === 'too few entities' ? tooFew(answer) : answer))
  }

  return {
    inProcess,
    async serve() {
      const server = createServer((req, res) => void respond(req, res))
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      const { port } = server.address() as AddressInfo
      return {
        url: `http://127.0.0.1:${port}/graphql`,
        close: async () => {
          server.closeAllConnections()
          await new Promise((resolve) => server.close(resolve))
        },
      }
    },
  }
}

const tooFew = (answer: SubgraphAnswer): SubgraphAnswer => {
  const entities = answer.data?._entities
  return Array.isArray(entities) ? { data: { _entities: entities.slice(1) } } : answer
}
