import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { deliverOrder, invoiceOrder, openShop, placeOrder, postPayment, today, type Shop } from '../support/shop.ts'
import { tracesOf } from '../support/traces.ts'

let shop: Shop
beforeAll(async () => {
  shop = await openShop()
})
afterAll(() => shop.stop())

const receipt = `... on ErasureReceipt { __typename id system customerId contactId erasedBy digests blanked { record rows }
  kept { record rows until } remaining { record rows } stillKept { record rows basis until } }
  ... on UserError { __typename message } ... on OpenOrders { orders }`
const eraseFromErp = async (customerId: string): Promise<Data> =>
  (
    await shop.ask(`mutation ($id: ID!) { erased: eraseFromErp(input: { customerId: $id }) { ${receipt} } }`, {
      id: customerId,
    })
  ).erased
const eraseFromCrm = async (customerId: string): Promise<Data> =>
  (
    await shop.ask(`mutation ($id: ID!) { erased: eraseFromCrm(input: { customerId: $id }) { ${receipt} } }`, {
      id: customerId,
    })
  ).erased

const addPerson = async (word: string): Promise<string> => {
  const { made } = await shop.ask(
    `mutation ($input: CreateCustomerInput!) { made: createCustomer(input: $input) { ... on Customer { id } } }`,
    {
      input: {
        name: `${word} Nilsen`,
        kind: 'PERSON',
        number: word,
        email: `${word}@example.com`,
        addresses: [{ line1: `${word} street`, city: `${word} city`, countryCode: 'NO' }],
      },
    },
  )
  return made.id
}

/** A person who has bought, been sent invoices and paid, some of it: everything that ERP keeps a name with. */
async function addBuyer(word: string): Promise<string> {
  const id = await addPerson(word)
  const productId = await shop.product({ price: '19.99', onHand: '100', taxCode: '25' })
  for (const quantity of ['3', '2']) {
    const { placeOrder: order } = await shop.ask(placeOrder, {
      input: { customerId: id, lines: [{ productId, quantity }], freight: '10' },
      key: uuidv7(),
    })
    await shop.ask(deliverOrder, { input: { orderId: order.id } })
    await shop.ask(invoiceOrder, { input: { orderId: order.id } })
  }
  await shop.ask(postPayment, {
    input: { customerId: id, amount: { amount: '50', currency: 'NOK' }, reference: `from ${word}` },
    key: uuidv7(),
  })
  // What is made for one customer alone is called after it.
  const made = await shop.ask(
    `mutation ($project: SetProjectInput!, $prices: SetPriceListInput!) {
       project: setProject(input: $project, idempotencyKey: "project-of-${id}") { __typename }
       prices: setPriceList(input: $prices, idempotencyKey: "prices-of-${id}") { __typename } }`,
    {
      project: { code: `P-${word}`, name: `Kitchen of ${word}`, customerId: id },
      prices: {
        ...{ code: `L-${word}`, name: `Prices of ${word}`, audience: 'CUSTOMER', customerId: id, validFrom: today },
        items: [{ productId, discount: '0.1' }],
      },
    },
  )
  expect(made).toEqual({ project: { __typename: 'Project' }, prices: { __typename: 'PriceList' } })
  return id
}

const traces = (word: string) => tracesOf(shop.sql, 'erp', [word])

/** Every number that ERP keeps, by table. */
async function figures(): Promise<unknown> {
  const columns = await shop.sql<{ table: string; column: string }[]>`
    select table_name as table, column_name as column from information_schema.columns
     where table_schema = 'erp' and data_type = 'numeric' order by 1, 2`
  const sums: Record<string, unknown> = {}
  for (const { table, column } of columns) {
    const [row] = await shop.sql`select sum(${shop.sql(column)})::text as sum, count(*)::int as count,
      md5(string_agg(${shop.sql(column)}::text, ',' order by ${shop.sql(column)})) as each from ${shop.sql(`erp.${table}`)}`
    sums[`${table}.${column}`] = row
  }
  const { trialBalance } = await shop.ask(
    `query ($on: Date!) { trialBalance(asOf: $on) { lines { account { number } debit { amount } credit { amount } } } }`,
    { on: today },
  )
  return { sums, trialBalance }
}

describe('what ERP holds on a customer', () => {
  it('comes out whole, with all the digits of its numbers', async () => {
    const id = await addBuyer('export1')
    await shop.sql`update erp.customer_account set credit_limit = 12345678901234.123456 where customer_id = ${id}`
    const { data } = await shop.ask(
      `query ($id: ID!) { data: personalDataInErp(customerId: $id) { system records { record rows basis months countedFrom }
         rows(first: 200) { totalCount nodes { record content } } } }`,
      { id },
    )
    expect(Object.fromEntries(data.records.map(({ record, rows }: Data) => [record, rows]))).toMatchObject({
      customer: 1,
      customer_account: 1,
      sales_order: 2,
      sales_order_line: 2,
      delivery: 2,
      delivery_line: 2,
      invoice: 2,
      invoice_line: 4,
      payment: 1,
      allocation: 1,
      journal_line: 3,
      idempotency_key: 5,
    })
    expect(data.records.find(({ record }: Data) => record === 'invoice_line')).toMatchObject({
      basis: expect.stringContaining('Bookkeeping Act'),
      months: 60,
    })
    expect(data.rows.nodes).toHaveLength(data.rows.totalCount)
    const rows = data.rows.nodes.map(({ record, content }: Data) => ({ record, ...JSON.parse(content) }))
    expect(rows).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ record: 'customer_account', credit_limit: '12345678901234.123456' }),
        expect.objectContaining({ record: 'payment', amount: '50', reference: 'from export1' }),
        expect.objectContaining({ record: 'invoice', buyer_name: 'export1 Nilsen' }),
      ]),
    )
    expect(JSON.stringify(rows)).toContain('export1 street')
    const [read] = await shop.sql`select changed_by from erp.audit_log where action = 'EXPORT' and record_id = ${id}`
    expect(read?.changed_by).toBe('administrator')
  })

  it('is nothing of whom it does not know, and null of no id', async () => {
    const { none, bad } = await shop.ask(
      `{ none: personalDataInErp(customerId: "${uuidv7()}") { records { record } rows { totalCount nodes { record } } }
         bad: personalDataInErp(customerId: "x") { system } }`,
    )
    expect(bad).toBeNull()
    // That it has been looked at.
    expect(none).toEqual({
      records: [{ record: 'audit_log' }],
      rows: { totalCount: 1, nodes: [{ record: 'audit_log' }] },
    })
  })
})

describe('an erasure', () => {
  it('leaves the name on invoices and payments alone, for as long as the law demands, and every number as it was', async () => {
    const id = await addBuyer('erase1')
    expect(await traces('erase1')).toEqual(
      expect.arrayContaining([
        'audit_log.after',
        'customer.name',
        'idempotency_key.answer',
        'payment.reference',
        'price_list.name',
        'project.name',
        'sales_order.buyer_name',
      ]),
    )
    const before = await figures()
    await eraseFromCrm(id)
    const erased = await eraseFromErp(id)
    expect(await traces('erase1')).toEqual(['invoice.buyer_address', 'invoice.buyer_name', 'payment.reference'])
    expect(await figures()).toEqual(before)
    const until = `${Number(today.slice(0, 4)) + 5}-12-31`
    expect(erased).toMatchObject({
      __typename: 'ErasureReceipt',
      system: 'ERP',
      customerId: id,
      contactId: null,
      erasedBy: 'administrator',
      remaining: [],
      kept: [
        { record: 'invoice', rows: 2, until },
        { record: 'payment', rows: 1, until },
      ],
      stillKept: [
        { record: 'invoice', rows: 2, until, basis: expect.stringContaining('section 13') },
        { record: 'payment', rows: 1, until },
      ],
    })
    expect(erased.blanked).toEqual(
      expect.arrayContaining([
        { record: 'customer', rows: 1 },
        { record: 'sales_order', rows: 2 },
        { record: 'idempotency_key', rows: 5 },
        { record: 'price_list', rows: 1 },
        { record: 'project', rows: 1 },
      ]),
    )
  })

  it('is told what the person was known by as CRM digested it, and keeps its copy of the buyer until then', async () => {
    const id = await addBuyer('digest1')
    const inCrm = await eraseFromCrm(id)
    const copy = async () => (await shop.sql`select name, crm_version from erp.customer where id = ${id}`)[0]
    const told = await shop.graph.subgraphs.crm.ports.customers?.({ ids: [id] })
    await shop.graph.subgraphs.erp.ports.customersChanged?.(told)
    expect(await copy()).toMatchObject({ name: 'digest1 Nilsen' })
    const inErp = await eraseFromErp(id)
    expect(await copy()).toMatchObject({ name: 'Erased' })
    expect(inErp.digests).toEqual(inCrm.digests)
    expect(inErp.digests).toHaveLength(3)
  })

  it('is done once, and only when CRM has erased', async () => {
    const id = await addBuyer('single1')
    expect((await eraseFromErp(id)).__typename).toBe('NotErasedInCrm')
    expect((await eraseFromErp(uuidv7())).__typename).toBe('CustomerNotFound')
    expect((await eraseFromErp('x')).__typename).toBe('CustomerNotFound')
    expect(await traces('single1')).toContain('customer.name')
    await eraseFromCrm(id)
    const first = await eraseFromErp(id)
    expect(await eraseFromErp(id)).toEqual(first)
    const { erasuresInErp } = await shop.ask(
      `query ($where: ErasureInErpFilter) { erasuresInErp(where: $where) { nodes { id } } }`,
      { where: { customerId: id } },
    )
    expect(erasuresInErp.nodes).toEqual([{ id: first.id }])
  })

  it('waits until all is invoiced, in both systems', async () => {
    const id = await addPerson('open1')
    const productId = await shop.product({ price: '10', onHand: '5' })
    const { placeOrder: order } = await shop.ask(placeOrder, {
      input: { customerId: id, lines: [{ productId, quantity: '1' }] },
    })
    expect(await eraseFromCrm(id)).toMatchObject({ __typename: 'OpenOrders', orders: 1 })
    // As though the order had come between CRM's question and its erasure.
    await shop.graph.databases.crm.superuser(1)`select crm.erase_person(${id}, null, false, ${uuidv7()}, '{}')`
    expect(await eraseFromErp(id)).toMatchObject({ __typename: 'OpenOrders', orders: 1 })
    await shop.ask(deliverOrder, { input: { orderId: order.id } })
    await shop.ask(invoiceOrder, { input: { orderId: order.id } })
    expect((await eraseFromErp(id)).__typename).toBe('ErasureReceipt')
  })
})

describe('what has been erased does not come back', () => {
  const told = (id: string, version: number) => ({
    customers: [{ id, number: 'late', name: 'late Nilsen', version, billingAddress: null }],
  })
  const erasedPerson = async (word: string): Promise<string> => {
    const id = await addBuyer(word)
    await eraseFromCrm(id)
    await eraseFromErp(id)
    return id
  }

  it("by CRM's word that is late to arrive, whatever its version, also where nothing was kept before", async () => {
    const [known, unknown] = [await erasedPerson('late1'), await addPerson('late2')]
    await eraseFromCrm(unknown)
    await eraseFromErp(unknown)
    for (const id of [known, unknown])
      for (const version of [1, 2, 1000]) await shop.graph.subgraphs.erp.ports.customersChanged?.(told(id, version))
    expect(await traces('late Nilsen')).toEqual([])
  })

  it('by any mutation; money for what was invoiced may come, without a text to it', async () => {
    const id = await erasedPerson('write1')
    const productId = await shop.product({ price: '10', onHand: '5' })
    const { placeOrder: order } = await shop.ask(placeOrder, {
      input: { customerId: id, lines: [{ productId, quantity: '1' }] },
    })
    expect(order.__typename).toBe('CustomerErased')
    const { setAccountTerms } = await shop.ask(
      `mutation { setAccountTerms(input: { customerId: "${id}", paymentTermsDays: 10 }) { __typename } }`,
    )
    expect(setAccountTerms.__typename).toBe('CustomerErased')
    const pay = async (reference: string | null) =>
      (await shop.ask(postPayment, { input: { customerId: id, amount: { amount: '5', currency: 'NOK' }, reference } }))
        .postPayment
    expect(await pay('from write1')).toMatchObject({ __typename: 'InvalidInput', field: 'reference' })
    expect((await pay(null)).__typename).toBe('Payment')
    expect(await traces('from write1')).toEqual(['payment.reference'])
    const { erasuresInErp } = await shop.ask(
      `query ($where: ErasureInErpFilter) { erasuresInErp(where: $where) { nodes { remaining { record } } } }`,
      { where: { customerId: id } },
    )
    expect(erasuresInErp.nodes).toEqual([{ remaining: [] }])
  })

  it.each([
    `update erp.customer set name = 'back' where id = $1`,
    `insert into erp.sales_order select (jsonb_populate_record(o, jsonb_build_object('id', gen_random_uuid(), 'number', 'back'))).*
       from erp.sales_order o where customer_id = $1 limit 1`,
    `insert into erp.invoice select (jsonb_populate_record(i, jsonb_build_object('id', gen_random_uuid(), 'number', 'back', 'outstanding', total,
       'base_outstanding', base_total))).* from erp.invoice i where customer_id = $1 limit 1`,
  ])('by SQL, whoever writes: %s', async (statement) => {
    const id = await erasedPerson(`sql${uuidv7().slice(-6)}`)
    await expect(shop.sql.unsafe(statement, [id])).rejects.toMatchObject({ constraint_name: 'customer_erased' })
  })
})

describe('when the law lets go of a document', () => {
  const apply = async (dryRun: boolean): Promise<Data> =>
    (
      await shop.ask(
        `mutation { run: applyRetentionInErp(input: { dryRun: ${dryRun} }) { ... on RetentionRun { more records { record rows } } } }`,
      )
    ).run
  /** Moves the customer's documents so many years into the past. */
  const age = async (id: string, years: number) => {
    for (const [table, column] of [
      ['invoice', 'issued_on'],
      ['payment', 'received_on'],
    ] as const) {
      await shop.sql`alter table erp.${shop.sql(table)} disable trigger by_allocation`
      await shop.sql`update erp.${shop.sql(table)} set ${shop.sql(column)} = ${shop.sql(column)} - ${years} * interval '1 year'
                      where customer_id = ${id}`
      await shop.sql`alter table erp.${shop.sql(table)} enable trigger by_allocation`
    }
  }

  it('its buyer is blanked too, and no amount; of an erased customer only, five years after the year it is of', async () => {
    const [gone, recent, customer] = [await addBuyer('leaver1'), await addBuyer('recent1'), await addBuyer('stays1')]
    await age(gone, 6)
    await age(recent, 5)
    await age(customer, 20)
    for (const id of [gone, recent]) {
      await eraseFromCrm(id)
      await eraseFromErp(id)
    }
    const before = await figures()
    const found = await apply(true)
    expect(found.records).toEqual([
      { record: 'invoice', rows: 2 },
      { record: 'payment', rows: 1 },
    ])
    expect(await traces('leaver1')).not.toEqual([])
    expect((await apply(false)).records).toEqual(found.records)
    expect(await traces('leaver1')).toEqual([])
    expect(await figures()).toEqual(before)
    for (const word of ['recent1', 'stays1']) expect(await traces(word)).toContain('invoice.buyer_name')
    expect((await apply(false)).records).toEqual([])
    const { erasuresInErp } = await shop.ask(
      `query ($where: ErasureInErpFilter) { erasuresInErp(where: $where) { nodes { kept { rows } stillKept { rows } } } }`,
      { where: { customerId: gone } },
    )
    expect(erasuresInErp.nodes).toEqual([{ kept: [{ rows: 2 }, { rows: 1 }], stillKept: [] }])
  })

  it('its year is the fiscal year that it lies in, which need not be the calendar year', async () => {
    const [day] = await shop.sql`
      with year as (insert into erp.fiscal_year (id, company_id, starts_on, ends_on)
                    values (${uuidv7()}, ${shop.company.id}, '2010-07-01', '2011-06-30') returning company_id)
      select company_id from year`
    const until = async (on: string) =>
      (await shop.sql`select erp.kept_until('invoice', ${day?.company_id}, ${on})::text as until`)[0]?.until
    expect(await until('2010-07-01')).toBe('2016-06-30')
    expect(await until('2011-06-30')).toBe('2016-06-30')
    expect(await until('2009-03-01')).toBe('2014-12-31')
  })

  it('is not for the company to shorten', async () => {
    const { rule } = await shop.ask(
      `mutation { rule: setRetentionInErp(input: { record: "invoice", months: 59 }) { ... on InvalidInput { field message } } }`,
    )
    expect(rule).toEqual({ field: 'months', message: 'months: the law demands 60 at least.' })
    await expect(shop.sql`update erp.retention_rule set months = 59 where record = 'invoice'`).rejects.toMatchObject({
      constraint_name: 'retention_rule_months',
    })
  })
})

describe('what erases', () => {
  const as = (role: string, statement: string) =>
    shop.sql.begin(async (tx) => {
      if (role === 'clerk') {
        await tx.unsafe('create role erp_clerk login in role samspill_staff')
        await tx.unsafe('set local session authorization erp_clerk')
      }
      await tx.unsafe(`set local role ${role === 'clerk' ? 'samspill_staff' : role}`)
      await tx.unsafe(statement)
      throw new Error('went through')
    })

  it.each([
    ['clerk', 'set local role samspill_eraser'],
    ['clerk', `update erp.invoice set buyer_name = 'Erased'`],
    ['clerk', `update erp.payment set reference = null`],
    ['clerk', `update erp.audit_log set before = null`],
    ['clerk', `delete from erp.erasure`],
    ['samspill_eraser', `update erp.invoice set total = 0`],
    ['samspill_eraser', `update erp.invoice set customer_id = gen_random_uuid()`],
    ['samspill_eraser', `update erp.invoice set outstanding = 0`],
    ['samspill_eraser', `update erp.payment set amount = 0`],
    ['samspill_eraser', `update erp.sales_order set total = 0`],
    ['samspill_eraser', `update erp.journal_line set debit = 0`],
    ['samspill_eraser', `update erp.audit_log set changed_by = 'nobody'`],
    ['samspill_eraser', `delete from erp.audit_log`],
    ['samspill_eraser', `delete from erp.invoice`],
    ['samspill_eraser', `delete from erp.erasure`],
    ['samspill_eraser', `update erp.erasure set blanked = '[]'`],
    ['samspill_eraser', `create function erp.mine() returns int language sql as 'select 1'`],
  ])('and who else may not, here %s: %s', async (role, statement) => {
    await expect(as(role, statement)).rejects.toMatchObject({ code: '42501' })
  })
})
