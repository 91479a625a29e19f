import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demonstrate } from '../../gateway/cli/demonstration/index.ts'
import { allScopes } from '../../subgraphs/common/auth/roles.ts'
import type { Data } from '../support/data.ts'
import { startGraph, topologies, type TestGraph } from '../support/graph.ts'
import { fieldsOf, isComposite, type Field } from '../support/guards.ts'
import { captureLog } from '../support/log-capture.ts'

const mayAsk = ({ needs }: Field, scope: string) => [...needs].every((needed) => needed === scope)

/** The ways, of fields that one scope opens, from the root to each type that they lead to. */
function waysWith(scope: string): Map<string, readonly Field[]> {
  const ways = new Map<string, readonly Field[]>([['Query', []]])
  // What is found on the way is gone through too.
  for (const [type, way] of ways)
    for (const field of fieldsOf(type))
      if (mayAsk(field, scope) && !field.demandsArguments && fieldsOf(field.answers).length > 0)
        if (!ways.has(field.answers)) ways.set(field.answers, [...way, field])
  return ways
}

const selection = (field: Field) => field.asked + (isComposite(field.answers) ? ' { __typename }' : '')

const along = (way: readonly Field[], inner: string): string =>
  way.reduceRight((within, { name, paged }) => `{ ${name}${paged ? '(first: 5)' : ''} ${within} }`, `{ ${inner} }`)

/** All objects that a way leads to. */
const atEnd = (data: unknown, way: readonly Field[]): Record<string, unknown>[] =>
  way
    .reduce<unknown[]>((found, { name }) => found.flatMap((one) => (one as Data)?.[name] ?? []), [data])
    .flat()
    .filter(Boolean) as Record<string, unknown>[]

const inParts = <T>(of: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(of.length / size) }, (_, i) => of.slice(i * size, (i + 1) * size))

describe.each(topologies)('a viewer with one scope, %s', (topology) => {
  // What the subgraphs decide by themselves, once the scopes have come to them as the root fields tell.
  const once = topology === 'one process'
  let graph: TestGraph
  beforeAll(async () => {
    graph = await startGraph(topology)
    if (once) await demonstrate(graph.subgraphs, captureLog().logger)
  })
  afterAll(() => graph.stop())

  const ask = async (scope: string, query: string) => {
    const { erp, crm } = graph.databases
    const before = erp.statements.length + crm.statements.length
    const answer = await graph.askWith<Data>([scope], query)
    return { ...answer, statements: erp.statements.length + crm.statements.length - before }
  }
  const told = ({ errors = [] }: Pick<Awaited<ReturnType<typeof ask>>, 'errors'>) =>
    [...new Set(errors.map(({ path, extensions }) => `${String(path?.at(-1))} ${extensions.code}`))].sort()
  const forbidden = (fields: readonly Field[]) => fields.map(({ name }) => `${name} FORBIDDEN`).sort()

  // Over HTTP no more is to be seen than that scopes come along.
  const asked = [...allScopes.keys()].filter((_, i) => once || i % 5 === 0)

  it.each(asked)('reads no root field that asks for another, and writes nothing: %s', async (scope) => {
    const closed = (root: string) => fieldsOf(root).filter((field) => !mayAsk(field, scope))
    const operations = [
      ...inParts(closed('Query'), 15).map((fields) => ['query', fields] as const),
      ...inParts(closed('Mutation'), 5).map((fields) => ['mutation', fields] as const),
    ]
    expect(operations.length).toBeGreaterThan(3)
    for (const [kind, fields] of operations) {
      const answer = await ask(scope, `${kind} { ${fields.map(selection).join(' ')} }`)
      expect(answer.data).toEqual(Object.fromEntries(fields.map(({ name }) => [name, null])))
      expect(told(answer)).toEqual(forbidden(fields))
      expect(answer.statements).toBe(0)
    }
  })

  const reached = new Set<string>()

  it.runIf(once).each([...allScopes.keys()])(
    'reads no field of what it opens that asks for another: %s',
    async (scope) => {
      for (const [type, way] of waysWith(scope)) {
        const closed = fieldsOf(type).filter((field) => !mayAsk(field, scope))
        if (type === 'Query' || closed.length === 0) continue
        const plain = await ask(scope, along(way, '__typename'))
        if (atEnd(plain.data, way).length === 0) continue
        const answer = await ask(scope, along(way, `__typename ${closed.map(selection).join(' ')}`))
        const nulls = Object.fromEntries(closed.map(({ name }) => [name, null]))
        for (const found of atEnd(answer.data, way)) expect(found).toEqual({ __typename: type, ...nulls })
        expect(told(answer), type).toEqual(forbidden(closed))
        expect(answer.statements, type).toBe(plain.statements)
        for (const { name } of closed) reached.add(`${type}.${name}`)
      }
    },
  )

  it.runIf(once)('was asked about the fields that matter most', () => {
    expect([...reached]).toEqual(
      expect.arrayContaining([
        ...['owner', 'changes', 'account', 'invoices', 'payments', 'salesOrders', 'interactions', 'campaigns'].map(
          (field) => `Customer.${field}`,
        ),
        ...['customer', 'salesperson', 'campaign', 'invoices', 'changes'].map((field) => `SalesOrder.${field}`),
        ...['Invoice.customer', 'Invoice.order', 'InvoiceLine.product', 'Payment.customer', 'JournalLine.customer'],
        ...['Product.supplier', 'Supplier.products', 'Delivery.warehouse'],
        ...['Interaction.customer', 'Interaction.contact', 'Interaction.employee', 'CampaignMember.customer'],
        ...['Campaign.owner', 'Campaign.products', 'Employee.pay', 'Employee.payHistory'],
      ]),
    )
  })
})
