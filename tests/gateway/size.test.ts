import { buildSchema, parse, type OperationDefinitionNode } from 'graphql'
import { expect, it } from 'vitest'
import { compileShape } from '../../gateway/execution/shape.ts'
import { mostElements, requireSize, tooMuch } from '../../gateway/execution/size.ts'

const schema = buildSchema(`
  type Query { customers: [Customer!]! }
  type Customer { orders: [Order!]! }
  type Order { id: ID! }`)
const document = parse('{ customers { orders { id } } }')
const shape = compileShape(schema, document, document.definitions[0] as OperationDefinitionNode)

/** One customer's orders, wherever that customer is named. */
const named = (times: number) => {
  const customer = { orders: Array.from({ length: 1_000 }, () => ({ id: '1' })) }
  return { customers: Array.from({ length: times }, () => customer) }
}
const fits = mostElements / 1_000 - 1

it('what one system answers of a record stands wherever the other names it, but not without end', () => {
  expect(() => shape(named(fits + 1), {})).toThrow(tooMuch)
  expect(() => requireSize(named(fits + 1))).toThrow(tooMuch)
  // What was counted for one answer is not for the next.
  for (const data of [named(fits), named(fits)]) {
    expect(shape(data, {})).toEqual(data)
    expect(() => requireSize(data)).not.toThrow()
  }
})
