import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPersonTo, runPrivacy } from '../support/privacy.ts'
import { deliverOrder, invoiceOrder, openShop, placeOrder, type Shop } from '../support/shop.ts'
import { tracesOf } from '../support/traces.ts'
import { unzip } from '../support/zip.ts'

const documents = ['invoice.buyer_address', 'invoice.buyer_name', 'payment.reference']

describe('a customer that others became part of', () => {
  let shop: Shop
  let folder: string
  beforeAll(async () => {
    shop = await openShop('over HTTP')
    folder = await mkdtemp(path.join(tmpdir(), 'merged-'))
  })
  afterAll(async () => {
    await shop.stop()
    await rm(folder, { recursive: true })
  })

  const merge = async (survivorId: string, mergedId: string) => {
    const { mergeCustomers } = await shop.ask(
      `mutation ($input: MergeCustomersInput!) { mergeCustomers(input: $input) { __typename ... on CustomerMerge { id } } }`,
      { input: { survivorId, mergedId } },
    )
    expect(mergeCustomers.__typename).toBe('CustomerMerge')
    return mergeCustomers.id as string
  }

  /** Three persons, of whom the first became part of the second, and that one of the third. */
  async function addMerged(word: string) {
    const words = ['near', 'middle', 'whole'].map((which) => `${word}-${which}`)
    const ids: string[] = []
    for (const one of words) ids.push((await addPersonTo(shop, one)).id)
    const [near = '', middle = '', whole = ''] = ids
    await merge(middle, near)
    const last = await merge(whole, middle)
    return { ids, words, whole, last }
  }

  const inErp = async (words: readonly string[]) => {
    const found = await Promise.all(words.map((word) => tracesOf(shop.sql, 'erp', [word])))
    return words.map((_, i) => found[i])
  }

  it.each([
    ['its own number', 2],
    ['the number of one that went with a part', 0],
  ])('is exported whole, by %s', async (_, which) => {
    const { words } = await addMerged(`exp${which}`)
    const out = path.join(folder, `${which}.zip`)
    expect((await runPrivacy(shop, 'export', '--customer', words[which] ?? '', '--out', out)).code).toBe(0)
    const files = unzip(await readFile(out))
    for (const word of words) {
      expect(files['erp.ndjson']).toContain(`${word} pays`)
      expect(files['crm.ndjson']).toContain(`${word} body`)
    }
    const manifest = JSON.parse(files['manifest.json'] ?? '')
    expect(manifest.records['erp.ndjson']).toContainEqual(expect.objectContaining({ record: 'sales_order', rows: 3 }))
  })

  it.each([
    ['its own number', 2],
    ['the number of one that went with a part', 0],
  ])('is erased whole, by %s, and each receipt is told', async (_, which) => {
    const { ids, words, whole } = await addMerged(`era${which}`)
    const number = words[which] ?? ''
    const named = ['--customer', number, '--customer-id', ids[which] ?? '', '--yes']
    const { code, stdout, stderr } = await runPrivacy(shop, 'erase', ...named)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(await inErp(words)).toEqual([documents, documents, documents])
    for (const system of ['CRM', 'ERP'] as const) {
      const told = [...stdout.matchAll(new RegExp(`^${system}: receipt (\\S+)`, 'gm'))].map(([, id]) => id)
      expect(told).toHaveLength(3)
      const verified = await runPrivacy(shop, 'verify', told[0] ?? '')
      expect(verified.code).toBe(0)
      expect(verified.stdout.match(/^Now: nothing/gm)).toHaveLength(3)
    }
    expect(await runPrivacy(shop, 'erase', ...named)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(stdout.slice(stdout.indexOf('CRM: receipt'))) as string,
    })
    const { first, second } = await shop.ask(
      `query ($a: ID!, $b: ID!) { first: erasuresInErp(where: { customerId: $a }) { nodes { customerId parts { customerId } } }
         second: erasuresInErp(where: { customerId: $b }) { nodes { parts { customerId } } } }`,
      { a: whole, b: ids[0] },
    )
    expect(first.nodes[0].parts.map((part: { customerId: string }) => part.customerId).toSorted()).toEqual(
      ids.slice(0, 2).toSorted(),
    )
    expect(second.nodes).toEqual([{ parts: [] }])
  })

  it('is not erased while an order of a part is open, in either system', async () => {
    const { ids, words, whole } = await addMerged('open')
    const productId = await shop.product({ price: '10', onHand: '5' })
    const { placeOrder: order } = await shop.ask(placeOrder, {
      input: { customerId: ids[0], lines: [{ productId, quantity: '1' }] },
    })
    const refused = await runPrivacy(shop, 'erase', '--customer', words[2] ?? '', '--yes')
    expect(refused.code).toBe(1)
    expect(refused.stderr).toContain('1 order of the customer is not invoiced yet')
    const erase = async () =>
      (
        await shop.ask(
          `mutation ($id: ID!) { done: eraseFromErp(input: { customerId: $id }) { __typename ... on OpenOrders { orders } } }`,
          { id: whole },
        )
      ).done
    expect(await erase()).toEqual({ __typename: 'NotErasedInCrm' })
    // As though the order had come between CRM's question and its erasure.
    for (const id of ids)
      await shop.graph.databases.crm.superuser(1)`select crm.erase_person(${id}, null, false, ${randomUUID()}, '{}')`
    expect(await erase()).toEqual({ __typename: 'OpenOrders', orders: 1 })
    await shop.ask(deliverOrder, { input: { orderId: order.id } })
    await shop.ask(invoiceOrder, { input: { orderId: order.id } })
    expect(await erase()).toEqual({ __typename: 'ErasureReceipt' })
    expect(await inErp(words)).toEqual([documents, documents, documents])
  })

  it('is completed where the customer alone was erased from ERP before', async () => {
    const { ids, words, whole } = await addMerged('half')
    const crm = shop.graph.databases.crm.superuser(1)
    for (const id of ids) await crm`select crm.erase_person(${id}, null, false, ${randomUUID()}, '{}')`
    await shop.sql`select erp.erase_person(${whole}, ${randomUUID()}, '{}')`
    expect((await inErp(words))[0]).toContain('sales_order.buyer_name')
    await shop.ask(`mutation ($id: ID!) { eraseFromErp(input: { customerId: $id }) { __typename } }`, { id: ids[1] })
    expect(await inErp(words)).toEqual([documents, documents, documents])
  })

  it('no longer covers what was made a customer of its own again', async () => {
    const { words, last } = await addMerged('two')
    await shop.ask(`mutation ($id: ID!) { unmergeCustomer(input: { mergeId: $id }) { __typename } }`, { id: last })
    expect((await runPrivacy(shop, 'erase', '--customer', words[2] ?? '', '--yes')).code).toBe(0)
    const [near, middle, whole] = await inErp(words)
    expect(whole).not.toContain('sales_order.buyer_name')
    for (const left of [near, middle]) expect(left).toContain('sales_order.buyer_name')
  })
})
