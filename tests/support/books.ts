import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { Kind, parse } from 'graphql'
import { v7 as uuidv7 } from 'uuid'
import { norwegianVat } from '../../subgraphs/erp/accounts/chart.ts'
import { setUpCompany } from '../../subgraphs/erp/accounts/company.service.ts'
import { addProducts, addWarehouses } from '../../subgraphs/erp/stock/stock.service.ts'
import { commands, type Command, type Dice } from './books.commands.ts'
import type { Data } from './data.ts'
import { openShop, refusal, today, type Shop } from './shop.ts'

/** What a sequence has to do with: a company of its own, and the ids that answers have told, by type. */
export interface Books {
  readonly company: string
  readonly products: readonly string[]
  readonly customers: readonly string[]
  readonly suppliers: readonly string[]
  readonly ids: Map<string, string[]>
}

/** A step before it is known what there is: which of the commands that can be given then, and numbers to choose by. */
export interface Step {
  readonly command: number
  readonly dice: readonly number[]
}

const sdl = parse(readFileSync(new URL('../../schema/erp.graphql', import.meta.url), 'utf8'), { noLocation: true })
const unions = new Map<string, string[]>()
const withId = new Set<string>()
const results = new Map<string, { input: string; result: string }>()
for (const node of sdl.definitions) {
  if (node.kind === Kind.UNION_TYPE_DEFINITION)
    unions.set(
      node.name.value,
      (node.types ?? []).map(({ name }) => name.value),
    )
  if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.OBJECT_TYPE_EXTENSION) continue
  for (const field of node.fields ?? []) {
    if (field.name.value === 'id') withId.add(node.name.value)
    const [argument] = field.arguments ?? []
    if (
      node.name.value === 'Mutation' &&
      field.type.kind === Kind.NAMED_TYPE &&
      argument?.type.kind === Kind.NON_NULL_TYPE
    )
      results.set(field.name.value, {
        input: argument.type.type.kind === Kind.NAMED_TYPE ? argument.type.type.name.value : '',
        result: field.type.name.value,
      })
  }
}

/** What later commands need besides what a mutation made itself. */
const along: Record<string, string> = {
  Payment: 'allocations { __typename id }',
  CreditNote: 'allocations { __typename id }',
  SupplierPayment: 'allocations { __typename id }',
  SupplierInvoice: 'allocations { __typename id }',
  SalesReturn: 'creditNotes { __typename id }',
  MrpRun: 'proposals(first: 5) { nodes { __typename id } }',
}

function operation(mutation: string): string {
  const { input = '', result = '' } = results.get(mutation) ?? {}
  const made = (unions.get(result) ?? []).filter((type) => withId.has(type))
  return `mutation ($input: ${input}!) { ${mutation}(input: $input) { __typename ${refusal}
    ${made.map((type) => `... on ${type} { id ${along[type] ?? ''} }`).join(' ')} } }`
}

/** Takes down every id that an answer tells. */
function note(ids: Map<string, string[]>, answer: unknown): void {
  if (typeof answer !== 'object' || answer === null) return
  const { __typename: type, id } = answer as Data
  if (type && id && !ids.get(type)?.includes(id)) ids.set(type, [...(ids.get(type) ?? []), id])
  for (const inner of Object.values(answer)) note(ids, inner)
}

let companies = 0

/** A company with two warehouses, products of both costings, one of which is made of the others, and a rate of exchange. */
async function openBooks(shop: Shop, customers: readonly string[], suppliers: readonly string[]): Promise<Books> {
  companies += 1
  const company = `BOOKS${companies}`
  const year = Number(today.slice(0, 4))
  const products = [uuidv7(), uuidv7(), uuidv7()] as const
  await shop.db.transaction(async (tx) => {
    const made = await setUpCompany(tx, {
      ...{ code: company, name: company, baseCurrency: 'NOK', timeZone: 'Europe/Oslo' },
      ...{ fiscalYears: [year - 1, year], taxCodes: norwegianVat },
    })
    await addWarehouses(
      tx,
      ['MAIN', 'SIDE'].map((code) => ({ id: uuidv7(), companyId: made.id, code, name: code })),
    )
    await addProducts(
      tx,
      products.map((id, i) => ({
        ...{ id, sku: `${company}-${i}`, name: `Thing ${i}`, unit: 'piece', listPrice: '9.99', currency: 'NOK' },
        ...{ taxCode: ['25', '15', null][i] ?? null, costing: i === 1 ? ('AVERAGE' as const) : ('FIFO' as const) },
      })),
    )
  })
  const books = { company, products, customers, suppliers, ids: new Map<string, string[]>() }
  const given: [string, object][] = [
    ['setExchangeRates', { rates: [{ currency: 'EUR', validOn: `${year - 1}-01-01`, rate: '11.3717' }], company }],
    ['createWorkCentre', { code: 'LINE', name: 'Line', hourlyRate: '333.33', company }],
    [
      'createBom',
      {
        productId: products[2],
        validFrom: `${year - 1}-01-01`,
        components: [
          { productId: products[0], quantity: '2' },
          { productId: products[1], quantity: '0.333', scrap: '0.07' },
        ],
        operations: [{ name: 'Assemble', workCentre: 'LINE', setupMinutes: '10', runMinutes: '7' }],
        company,
      },
    ],
    ...products.map((productId, i): [string, object] => [
      'adjustStock',
      { productId, warehouse: 'MAIN', quantity: '30', unitCost: ['3.33', '7', '0.01'][i], reason: 'Opening', company },
    ]),
    ...customers.map((customerId): [string, object] => [
      'setAccountTerms',
      { customerId, creditLimit: '100000', company },
    ]),
  ]
  for (const [mutation, input] of given) {
    const answer = (await shop.ask(operation(mutation), { input }))[mutation]
    if (answer.message) throw new Error(`${mutation}: ${answer.message}`)
  }
  return books
}

/** The command that a step stands for: mostly one that goes on with something that is there, now and then any. */
function choose({ ids }: Books, { command, dice: [way = 0] }: Step): Command {
  const can = commands.filter(({ needs = [] }) => needs.every((type) => ids.has(type)))
  const goesOn = can.filter(({ needs = [] }) => needs.length > 0)
  const among = way % 20 === 19 ? commands : way % 2 > 0 && goesOn.length > 0 ? goesOn : can
  return among[command % among.length] as Command
}

/**
 * Runs a sequence, the steps of a batch at once, in a company of its own; after each batch all that integrity compares must
 * agree, and nothing may have failed otherwise than by refusal. @throws what broke, after all that was sent and answered
 */
async function keepBooks(
  shop: Shop,
  customers: readonly string[],
  suppliers: readonly string[],
  batches: readonly (readonly Step[])[],
  answers: Map<string, number> = new Map(),
): Promise<void> {
  const books = await openBooks(shop, customers, suppliers)
  const log: string[] = []
  const fail = (what: unknown) => {
    throw new Error(`${log.join('\n')}\n${typeof what === 'string' ? what : JSON.stringify(what)}`)
  }
  for (const [number, steps] of batches.entries()) {
    if (steps.length === 0) continue
    const sent = steps.map((step) => {
      const { mutation, input } = choose(books, step)
      return { mutation, input: input(books, diceOf(step)) }
    })
    const told = await Promise.all(
      sent.map(async ({ mutation, input }) => {
        const { data, errors } = await shop.graph.ask<Data>(operation(mutation), { input })
        const answer = data?.[mutation]
        log.push(`${number + 1}. ${mutation} ${JSON.stringify(input)}: ${JSON.stringify(errors ?? answer)}`)
        const key = `${mutation}: ${errors ? 'FAULT' : answer?.__typename}`
        answers.set(key, (answers.get(key) ?? 0) + 1)
        return errors ? { errors } : { answer }
      }),
    )
    for (const { answer } of told) note(books.ids, answer)
    if (told.some(({ errors }) => errors)) fail('That is a fault, not a refusal.')
    const { integrity } = await shop.ask(
      `query ($company: String) { integrity(company: $company) { name holds expected actual compared differing difference } }`,
      { company: books.company },
    )
    const wrong = integrity.filter(({ holds }: Data) => !holds)
    if (wrong.length > 0) fail(wrong)
  }
}

/** Numbers of a step, one after the other, round and round. */
function diceOf({ dice }: Step): Dice {
  let thrown = 0
  return (sides) => {
    thrown += 1
    return (dice[thrown % dice.length] ?? 0) % sides
  }
}

const step: fc.Arbitrary<Step> = fc.record({
  command: fc.nat(9999),
  dice: fc.array(fc.nat(99), { minLength: 5, maxLength: 12 }),
})

/**
 * Sends random sequences to a shop; without a seed, others each time. @returns how often which mutation answered what
 * @throws the seed, and what was sent and answered in the shortest sequence found that breaks something
 */
export async function checkBooks(wanted: {
  readonly sequences: number
  readonly batches: number
  readonly seed?: number
}): Promise<Map<string, number>> {
  const shop = await openShop()
  try {
    const customers = [await shop.customer('Fjord Handel AS'), await shop.customer('Berg Bygg AS')]
    const suppliers: string[] = []
    for (const name of ['Sawmill', 'Smithy']) {
      const { createSupplier } = await shop.ask(operation('createSupplier'), { input: { name } })
      suppliers.push(createSupplier.id)
    }
    const answers = new Map<string, number>()
    const sequence = fc.array(fc.array(step, { maxLength: 4 }), {
      minLength: Math.ceil(wanted.batches / 2),
      maxLength: wanted.batches,
      size: 'max',
    })
    const found = await fc.check(
      fc.asyncProperty(sequence, (batches) => keepBooks(shop, customers, suppliers, batches, answers)),
      {
        numRuns: wanted.sequences,
        ...(wanted.seed !== undefined && { seed: wanted.seed }),
        interruptAfterTimeLimit: 300_000,
      },
    )
    if (found.failed && found.errorInstance)
      throw new Error(`seed ${found.seed}, path ${found.counterexamplePath}`, { cause: found.errorInstance })
    return answers
  } finally {
    await shop.stop()
  }
}
