/** Settings of Hive Gateway, which reads this file: the headers that the subgraphs demand, and no log of every request. */
const { PORT, SUPERGRAPH, ERP_SECRET = '', CRM_SECRET = '' } = process.env

export const gatewayConfig = {
  supergraph: SUPERGRAPH,
  host: '127.0.0.1',
  port: Number(PORT),
  logging: 'error',
  propagateHeaders: {
    fromClientToSubgraphs: ({ request, subgraphName }: { request: { headers: Headers }; subgraphName: string }) => ({
      authorization: request.headers.get('authorization') ?? '',
      'x-samspill-secret': subgraphName.toLowerCase() === 'erp' ? ERP_SECRET : CRM_SECRET,
    }),
  },
}
