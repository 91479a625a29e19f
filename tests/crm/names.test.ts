import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { eventually } from '../support/eventually.ts'
import { addCustomer, testCrm, type TestCrm } from './crm.ts'

let crm: TestCrm
beforeAll(async () => {
  crm = await testCrm()
})
afterAll(() => crm.close())

const find = async (text: string, first = 10): Promise<string[]> =>
  (
    await crm.ask(
      `query ($text: String!, $first: Int!) { findCustomers(text: $text, first: $first) { customer { name } contact { name } } }`,
      { text, first },
    )
  ).findCustomers.map(({ customer, contact }: Data) => contact?.name ?? customer.name)

const words = async (): Promise<string[]> =>
  (await crm.sql<{ word: string }[]>`select word from crm.name_word order by 1`).map(({ word }) => word)

const wordsOfNames = async (): Promise<string[]> =>
  (
    await crm.sql<{ word: string }[]>`
      select distinct word collate "C" as word
        from (select name from crm.customer union all select name from crm.contact) named
       cross join unnest(crm.name_words(crm.fold(name))) word
       where char_length(word) > 2 and word ~ '[^0-9]' order by 1`
  ).map(({ word }) => word)

describe('a misspelt name', () => {
  beforeAll(async () => {
    for (const name of ['Fjord Holding AS', 'Berg Holding AS', 'Holdt Trevare AS', 'Rema 1000 AS', 'Å Bygg og Anlegg'])
      await addCustomer(crm, name)
    await addCustomer(crm, 'Oslo Trelast Kristiansen Sønner og Døtre Holmlia AS', {
      contacts: [{ name: 'Mohammed Ali Bakken' }, { name: 'Ingrid Johannessen' }],
    })
  })

  it.each([
    ['hodling fjord', 'Fjord Holding AS'],
    ['fjrod hold', 'Fjord Holding AS'],
    ['holdnig berg', 'Berg Holding AS'],
    ['tre hol', 'Holdt Trevare AS'],
    ['Ream 1000', 'Rema 1000 AS'],
    ['holmila', 'Oslo Trelast Kristiansen Sønner og Døtre Holmlia AS'],
    ['kristianen', 'Oslo Trelast Kristiansen Sønner og Døtre Holmlia AS'],
    ['trelst kritsian', 'Oslo Trelast Kristiansen Sønner og Døtre Holmlia AS'],
    ['mohamed bakken', 'Mohammed Ali Bakken'],
    ['Johanesen', 'Ingrid Johannessen'],
    ['ingird', 'Ingrid Johannessen'],
    ['byyg anlegg xyzzy', 'Å Bygg og Anlegg'],
  ])('%s is %s', async (text, name) => {
    expect((await find(text))[0]).toBe(name)
  })

  it('is found in all names that have the word', async () => {
    expect((await find('hodling')).toSorted()).toEqual(['Berg Holding AS', 'Fjord Holding AS'])
    expect(await find('hodling', 1)).toHaveLength(1)
  })

  it.each(['qwertyuiop', '????', '....', 'x y z w', "'&|!():*\\", 'ہہہہ', '0000000'])('%s is none', async (text) => {
    expect(await find(text)).toEqual([])
  })
})

describe('the words of names', () => {
  beforeEach(async () => expect(await words()).toEqual(await wordsOfNames()))

  const rename = (id: string, name: string) =>
    crm.ask(`mutation ($input: UpdateCustomerInput!) { updateCustomer(input: $input) { __typename } }`, {
      input: { id, name },
    })

  it('are gone with the last name that has them', async () => {
    const [one, other] = [await addCustomer(crm, 'Zylox Marine'), await addCustomer(crm, 'Zylox Offshore')]
    await rename(one.id, 'Quimby Marine')
    expect(await words()).toEqual(expect.arrayContaining(['zylox', 'quimby']))
    await rename(other.id, 'Offshore')
    expect(await words()).not.toContain('zylox')
    expect(await words()).toEqual(await wordsOfNames())
  })

  it('are gone with a person that is erased', async () => {
    const { id } = await addCustomer(crm, 'Wilhelmina Unheard', { kind: 'PERSON' })
    expect(await words()).toContain('unheard')
    await crm.ask(`mutation ($input: EraseFromCrmInput!) { eraseFromCrm(input: $input) { __typename } }`, {
      input: { customerId: id },
    })
    expect(await words()).not.toContain('unheard')
    expect(await words()).toEqual(await wordsOfNames())
  })

  const row = (name: string) => crm.sql`(gen_random_uuid(), ${name.replace(/\W/g, '')}, ${name}, 'ORGANISATION')`
  const waits = () =>
    eventually(async () => {
      const [found] = await crm.sql`
        select count(*)::int as count from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
      expect(found?.count).toBeGreaterThan(0)
    })

  it('stay when somebody writes them while their last name goes', async () => {
    const { id } = await addCustomer(crm, 'Vexatron')
    let gone: Promise<unknown> | undefined
    await crm.sql.begin(async (tx) => {
      await tx`insert into crm.customer (id, number, name, kind) values ${row('Vexatron II')}`
      gone = rename(id, 'Other')
      await waits()
    })
    await gone
    expect(await words()).toContain('vexatron')
  })

  it('come back when somebody writes them as they go', async () => {
    const { id } = await addCustomer(crm, 'Wexatron')
    let added: Promise<unknown> | undefined
    await crm.sql.begin(async (tx) => {
      await tx`update crm.customer set name = 'Other' where id = ${id}`
      added = crm.sql`insert into crm.customer (id, number, name, kind) values ${row('Wexatron II')}`.execute()
      await waits()
    })
    await added
    expect(await words()).toContain('wexatron')
  })
})
