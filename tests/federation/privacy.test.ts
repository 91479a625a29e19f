import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Sql } from 'postgres'
import { registerDocuments } from '../../gateway/cli/documents/register.ts'
import type { Data } from '../support/data.ts'
import { topologies } from '../support/graph.ts'
import { addPersonTo, receiptOf, runPrivacy, startPrivacy } from '../support/privacy.ts'
import { openShop, type Shop } from '../support/shop.ts'
import { tracesOf } from '../support/traces.ts'
import { unzip } from '../support/zip.ts'

describe.each(topologies)('the privacy command, %s', (topology) => {
  // What the command does before the graph is asked, and where the graph makes no difference.
  const once = it.runIf(topology === 'one process')
  let shop: Shop
  let crm: Sql
  let folder: string
  beforeAll(async () => {
    shop = await openShop(topology)
    crm = shop.graph.databases.crm.superuser(4)
    folder = await mkdtemp(path.join(tmpdir(), 'privacy-'))
  })
  afterAll(async () => {
    await shop.stop()
    await rm(folder, { recursive: true })
  })

  const start = (...args: string[]) => startPrivacy(shop, ...args)
  const run = (...args: string[]) => runPrivacy(shop, ...args)
  const addPerson = (word: string) => addPersonTo(shop, word)
  const traces = async (word: string) => [
    ...(await tracesOf(crm, 'crm', [word])).map((place) => `crm.${place}`),
    ...(await tracesOf(shop.sql, 'erp', [word])).map((place) => `erp.${place}`),
  ]
  const documents = ['erp.invoice.buyer_address', 'erp.invoice.buyer_name', 'erp.payment.reference']

  it('writes all that both systems hold to one archive, for its owner alone', async () => {
    const { id } = await addPerson('export1')
    await shop.ask(
      `mutation ($id: ID!) {
         createOpportunity(input: { customerId: $id, name: "export1 mill" }) { __typename }
         createCase(input: { customerId: $id, channel: EMAIL, subject: "export1 leaks" }) { __typename } }`,
      { id },
    )
    const file = path.join(folder, 'export1.zip')
    const { code, stdout, stderr } = await run('export', '--customer', 'export1', '--out', file)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain(`Written to ${file}`)
    // Two rules hold for these rows: that of opportunities, and that of cases.
    expect(stdout.match(/state_change \d+/g)).toEqual(['state_change 2'])
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    const files = unzip(await readFile(file))
    expect(Object.keys(files)).toEqual(['crm.ndjson', 'erp.ndjson', 'manifest.json', 'README.txt'])
    const manifest = JSON.parse(files['manifest.json'] ?? '')
    expect(manifest).toMatchObject({ customer: 'export1', customerId: id, contactId: null })
    for (const { name, sha256, lines } of manifest.files) {
      expect(
        createHash('sha256')
          .update(files[name] ?? '')
          .digest('hex'),
      ).toBe(sha256)
      expect(
        files[name]
          ?.trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line) as unknown),
      ).toHaveLength(lines)
    }
    const sum = (records: Data[]) => records.reduce((total, { rows }) => total + Number(rows), 0)
    expect(manifest.files.map(({ lines }: Data) => lines)).toEqual([
      sum(manifest.records['crm.ndjson']),
      sum(manifest.records['erp.ndjson']),
    ])
    const marks = ['Nilsen', 'org', '555', 'street', '2', 'city', 'contact', 'title', '1', 'subject', 'body']
    for (const mark of marks) expect(files['crm.ndjson']).toContain(`export1 ${mark}`)
    for (const mark of ['export1@example.com', 'https://export1.example.com', 'c@export1.com'])
      expect(files['crm.ndjson']).toContain(mark)
    for (const mark of ['export1 Nilsen', 'export1 street', 'export1 pays', '"amount" : "4"'])
      expect(files['erp.ndjson']).toContain(mark)
    expect(files['README.txt']).toContain('This is all that we hold on you')
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([])
    const again = await run('export', '--customer', 'export1', '--out', file)
    expect(again).toEqual({ code: 1, stdout: '', stderr: `There is a ${file} already: name another file.\n` })
  })

  it('erases from both, tells their receipts, and the same ones when it is run again', async () => {
    await addPerson('erased1')
    const first = await run('erase', '--customer', 'erased1', '--yes')
    expect({ code: first.code, stderr: first.stderr }).toEqual({ code: 0, stderr: '' })
    expect(await traces('erased1')).toEqual(documents)
    const again = await run('erase', '--customer', 'erased1', '--yes')
    expect(again.code).toBe(0)
    for (const system of ['CRM', 'ERP'] as const) {
      const id = receiptOf(system, first.stdout)
      expect(id).toBeDefined()
      expect(receiptOf(system, again.stdout)).toBe(id)
      const verified = await run('verify', id as string)
      expect(verified.code).toBe(0)
      expect(verified.stdout).toContain('Now: nothing that was erased is there.')
    }
    expect(first.stdout).toMatch(/ {4}invoice 1 until \d{4}-12-31: Bookkeeping Act/)
    expect(first.stdout + first.stderr + again.stdout).not.toContain('Nilsen')
  })

  it('says so when an erasure did not hold', async () => {
    await addPerson('erased2')
    const { stdout } = await run('erase', '--customer', 'erased2', '--yes')
    const id = receiptOf('CRM', stdout) as string
    await crm`alter table crm.customer disable trigger keep_erased`
    await crm`update crm.customer set phone = '1' where id = (select customer_id from crm.erasure where id = ${id})`
    await crm`alter table crm.customer enable trigger keep_erased`
    const { code, stdout: told } = await run('verify', id)
    expect(code).toBe(1)
    expect(told).toContain('STILL THERE: customer 1')
  })

  it('completes what was killed between the two systems', async () => {
    const { id } = await addPerson('killed1')
    const killed = start('erase', '--customer', 'killed1', '--yes')
    const inCrm = await shop.sql.begin(async (tx) => {
      await tx`select pg_advisory_xact_lock(hashtextextended(${`samspill erp erase ${id}`}, 0))`
      const receipt = await killed.said(/^CRM: receipt (\S+)/m)
      await killed.said(/^ERP has much to erase: waiting/m)
      killed.child.kill('SIGKILL')
      await killed.exitCode()
      return receipt
    })
    expect(await traces('killed1')).toContain('erp.sales_order.buyer_name')
    const { code, stdout } = await run('erase', '--customer', 'killed1', '--yes')
    expect(code).toBe(0)
    expect(receiptOf('CRM', stdout)).toBe(inCrm)
    expect(receiptOf('ERP', stdout)).toBeDefined()
    expect(await traces('killed1')).toEqual(documents)
  })

  once('asks which is meant where a number that an erasure has freed is another customer’s now', async () => {
    const { id: gone } = await addPerson('again1')
    await shop.ask(
      `mutation ($id: ID!) { eraseFromCrm(input: { customerId: $id }) { __typename ... on UserError { message } } }`,
      { id: gone },
    )
    const { createCustomer: next } = await shop.ask(
      `mutation { createCustomer(input: { number: "again1", name: "Somebody else", kind: PERSON }) {
         ... on Customer { id } ... on UserError { message } } }`,
    )
    const unsaid = await run('erase', '--customer', 'again1', '--yes')
    expect(unsaid.code).toBe(1)
    expect(unsaid.stderr).toContain('say which by --customer-id')
    for (const id of [gone, next.id as string]) expect(unsaid.stderr).toContain(id)
    expect((await run('erase', '--customer', 'again1', '--customer-id', gone, '--yes')).code).toBe(0)
    const { customer } = await shop.ask('query ($id: ID!) { customer(id: $id) { name } }', { id: next.id as string })
    expect(customer.name).toBe('Somebody else')
  })

  it('erases a contact alone, of whom ERP keeps nothing', async () => {
    const { contactId } = await addPerson('leaver1')
    const out = path.join(folder, 'leaver1.zip')
    await run('export', '--customer', 'leaver1', '--contact', contactId, '--out', out)
    const files = unzip(await readFile(out))
    expect(Object.keys(files)).toEqual(['crm.ndjson', 'manifest.json', 'README.txt'])
    expect(files['crm.ndjson']).toContain('leaver1 contact')
    expect(files['crm.ndjson']).not.toContain('leaver1 Nilsen')
    const { code, stdout } = await run('erase', '--customer', 'leaver1', '--contact', contactId, '--yes')
    expect(code).toBe(0)
    expect(stdout).toContain('ERP: keeps nothing of contacts.')
    expect(await traces('leaver1 contact')).toEqual([])
    expect(await traces('leaver1 Nilsen')).toContain('crm.customer.name')
    const wrong = await run('erase', '--customer', 'leaver1', '--contact', 'nobody', '--yes')
    expect(wrong).toMatchObject({ code: 1, stderr: 'Customer leaver1 has no contact with the id nobody.\n' })
  })

  once('erases nothing that it was not told to, and says why', async () => {
    await addPerson('asked1')
    expect(await run('erase', '--customer', 'asked1')).toMatchObject({
      code: 1,
      stderr: 'Nothing was erased: nobody can be asked here. Say --yes to go on without.\n',
    })
    expect(await run('erase', '--customer', 'nobody', '--yes')).toMatchObject({
      code: 1,
      stderr: 'No customer has the number nobody, and none that had it has been erased.\n',
    })
    const { made } = await shop.ask(
      `mutation { made: createCustomer(input: { name: "Some AS", number: "org-${topology.length}" }) { ... on Customer { number } } }`,
    )
    const organisation = await run('erase', '--customer', made.number, '--yes')
    expect(organisation.code).toBe(1)
    expect(organisation.stderr).toMatch(
      /^CRM did not erase: The customer is an organisation[^\n]+\nNothing was erased\./,
    )
    expect((await run('erase', '--customer', made.number, '--sole-trader', '--yes')).code).toBe(0)
    expect(await traces('asked1')).toContain('crm.customer.name')
  })

  once('goes by the token that it is given', async () => {
    await addPerson('token1')
    const file = path.join(folder, 'token')
    await writeFile(file, `${await shop.graph.token('analyst')}\n`)
    const refused = await run('erase', '--customer', 'token1', '--yes', '--token-file', file)
    expect(refused).toMatchObject({ code: 1, stderr: 'This needs the scope privacy:read.\n' })
    await writeFile(file, await shop.graph.token('privacy_officer'))
    expect((await run('erase', '--customer', 'token1', '--yes', '--token-file', file)).code).toBe(0)
    await writeFile(file, 'nonsense')
    expect((await run('retention', '--token-file', file)).code).toBe(1)
  })

  it('applies the retention rules of both, and counts beforehand', async () => {
    await crm`insert into crm.partner_read (partner_id, subject, customer_id, what, request_id, read_at)
      select gen_random_uuid(), 'p', gen_random_uuid(), '{Contact}', 'r', now() - interval '3 years' from generate_series(1, 2500)`
    await shop.sql`insert into erp.partner_read (partner_id, subject, customer_id, what, request_id, read_at)
      values (gen_random_uuid(), 'p', gen_random_uuid(), '{Invoice}', 'r', now() - interval '3 years')`
    expect(await run('retention', '--dry-run')).toEqual({
      code: 0,
      stdout: 'CRM: over its time: partner_read 2500\nERP: over its time: partner_read 1\n',
      stderr: '',
    })
    expect((await run('retention')).stdout).toBe('CRM: treated: partner_read 2500\nERP: treated: partner_read 1\n')
    expect((await run('retention')).stdout).toBe('CRM: treated: nothing\nERP: treated: nothing\n')
  })
})

describe('when ERP goes down', () => {
  it('says which part is done and how to go on; before, nothing is done', async () => {
    const shop = await openShop('over HTTP')
    const start = (...args: string[]) => startPrivacy(shop, ...args)
    const people = ['down1', 'down2']
    const ids: string[] = []
    for (const number of people) {
      const { made } = await shop.ask(
        `mutation { made: createCustomer(input: { name: "Down", kind: PERSON, number: "${number}" }) { ... on Customer { id } } }`,
      )
      ids.push(made.id)
    }
    const halfway = start('erase', '--customer', 'down1', '--yes')
    await shop.sql.begin(async (tx) => {
      await tx`select pg_advisory_xact_lock(hashtextextended(${`samspill erp erase ${ids[0]}`}, 0))`
      await halfway.said(/^ERP has much to erase: waiting/m)
      await shop.graph.parts.erp?.stop()
    })
    expect(await halfway.exitCode()).toBe(1)
    expect(receiptOf('CRM', halfway.output.stdout)).toBeDefined()
    expect(halfway.output.stderr).toBe(
      'ERP did not erase: The erp subgraph is not available.\n' +
        'CRM did, see its receipt above. Run the same command again to complete it.\n',
    )
    const before = start('erase', '--customer', 'down2', '--yes')
    expect(await before.exitCode()).toBe(1)
    expect(before.output.stderr).toBe('The erp subgraph is not available.\n')
    const out = path.join(tmpdir(), `privacy-${ids[1]}.zip`)
    const exporting = start('export', '--customer', 'down2', '--out', out)
    expect(await exporting.exitCode()).toBe(1)
    await expect(stat(out)).rejects.toMatchObject({ code: 'ENOENT' })
    const [row] = await shop.graph.databases.crm.superuser(1)`select name from crm.customer where id = ${ids[1] ?? ''}`
    expect(row?.name).toBe('Down')
    await shop.stop()
  })
})

it('its operations can be registered as a trusted document', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'privacy-'))
  const registered = await registerDocuments({
    manifest: path.join(folder, 'documents.json'),
    paths: [fileURLToPath(new URL('../../gateway/cli/privacy/operations.graphql', import.meta.url))],
    client: 'privacy',
    graph: 'staff',
    costPerOperation: 1_000_000,
  })
  expect(registered).toHaveProperty('table')
  await rm(folder, { recursive: true })
})
