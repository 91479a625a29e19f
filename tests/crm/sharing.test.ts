import type { Sql, TransactionSql } from 'postgres'
import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sharedChannels as channels } from '../../subgraphs/crm/partners/partners.table.ts'
import { viewerOf } from '../../subgraphs/common/auth/viewer.ts'
import type { Data } from '../support/data.ts'
import { addCustomer, testCrm, type TestCrm } from './crm.ts'
import { createPartner, revokeCustomers, shareCustomers, updatePartner } from './partners.ts'

// What PostgreSQL itself shows a partner of CRM, asked in plain SQL. In SQL anybody may set another partner; no partner can
// send any: what reaches the database of theirs are values.

const past = '2020-01-01T00:00:00Z'
const future = '2120-01-01T00:00:00Z'

/** How each customer is shared with the partner. */
const agreements = {
  whole: { parts: ['PROFILE', 'ORDERS', 'INVOICES'], channels: [...channels] },
  profile: { parts: ['PROFILE'] },
  documents: { parts: ['ORDERS', 'INVOICES'] },
  calls: { channels: ['CALL'] },
  letters: { parts: ['PROFILE'], channels: ['EMAIL', 'NOTE'] },
  until: { parts: ['PROFILE'], channels: ['CALL'], validFrom: past, validUntil: future },
  over: { parts: ['PROFILE'], channels: ['CALL'], validFrom: past, validUntil: '2020-01-02T00:00:00Z' },
  later: { parts: ['PROFILE'], channels: ['CALL'], validFrom: future },
  revoked: { parts: ['PROFILE'], channels: ['CALL'] },
  others: null,
  nobodys: null,
} as const
type Name = keyof typeof agreements
const names = Object.keys(agreements) as Name[]

const profiles: readonly Name[] = ['whole', 'profile', 'letters', 'until']
const conversations: Partial<Record<Name, readonly string[]>> = {
  whole: channels,
  calls: ['CALL'],
  letters: ['EMAIL', 'NOTE'],
  until: ['CALL'],
}

let crm: TestCrm
let sql: Sql
let partner: string
let other: string
const ids = {} as Record<Name, string>

beforeAll(async () => {
  crm = await testCrm()
  sql = crm.sql
  for (const name of names) {
    const { id } = await addCustomer(crm, `Customer ${name}`, {
      number: name,
      addresses: [{ line1: name, city: 'Oslo', countryCode: 'NO' }],
      contacts: [{ name: `Contact of ${name}` }],
    })
    ids[name] = id
    for (const channel of channels)
      await crm.ask(`mutation ($input: LogInteractionInput!) { logInteraction(input: $input) { __typename } }`, {
        input: { customerId: id, channel, subject: `${name} ${channel}`, productIds: [id] },
      })
  }
  partner = (await createPartner(crm, { name: 'Partner' })).id
  other = (await createPartner(crm, { name: 'Other' })).id
  for (const name of names)
    if (agreements[name])
      await shareCustomers(crm, { partnerId: partner, customerIds: [ids[name]], ...agreements[name] })
  await revokeCustomers(crm, { partnerId: partner, customerIds: [ids.revoked] })
  await shareCustomers(crm, { partnerId: other, customerIds: [ids.others], ...agreements.whole })
})
afterAll(() => crm.close())

/** As the partners' role, with the setting as the servers set it; null: unset. */
const asPartner = <T>(id: string | null, work: (tx: TransactionSql) => Promise<T>) =>
  sql.begin(async (tx) => {
    await tx`set local role samspill_partner`
    if (id !== null) await tx`select set_config('samspill.partner', ${id}, true)`
    return work(tx)
  }) as Promise<T>

/** Which customers there are rows of, by name. */
const customersIn = async (tx: TransactionSql, table: string, column = 'customer_id'): Promise<Name[]> => {
  const rows = await tx<{ id: string }[]>`select distinct ${tx(column)} as id from ${tx(`crm.${table}`)}`
  return names.filter((name) => rows.some(({ id }) => id === ids[name]))
}

/** Tables that partners read, and which of their rows are shared with this one. */
const ofProfiles = () => sql`in ${sql(profiles.map((name) => ids[name]))}`
const interactionsOf = () => {
  const pairs = names.flatMap((name) => (conversations[name] ?? []).map((channel) => `${ids[name]} ${channel}`))
  return sql`(select id from crm.interaction where customer_id || ' ' || channel in ${sql(pairs)})`
}
const shared = new Map([
  ['customer', () => sql`id ${ofProfiles()}`],
  ['address', () => sql`customer_id ${ofProfiles()}`],
  ['contact', () => sql`customer_id ${ofProfiles()}`],
  ['interaction', () => sql`id in ${interactionsOf()}`],
  ['interaction_product', () => sql`interaction_id in ${interactionsOf()}`],
])

const tables = async () =>
  (await sql<{ name: string }[]>`select tablename as name from pg_tables where schemaname = 'crm' order by 1`).map(
    ({ name }) => name,
  )

const seesNothing = (tx: TransactionSql) =>
  Promise.all(
    [...shared.keys()].map(async (table) => expect(await tx`select 1 from ${tx(`crm.${table}`)}`).toEqual([])),
  )

describe('a partner sees', () => {
  it('who those customers are whose agreement opens it now', async () => {
    await asPartner(partner, async (tx) => {
      expect(await customersIn(tx, 'customer', 'id')).toEqual(profiles)
      expect(await customersIn(tx, 'address')).toEqual(profiles)
      expect(await customersIn(tx, 'contact')).toEqual(profiles)
    })
  })

  it('interactions of the channels that are shared for that very customer', async () => {
    const seen = await asPartner(
      partner,
      (tx) => tx<{ subject: string }[]>`select subject from crm.interaction order by id`,
    )
    const wanted = names.flatMap((name) => (conversations[name] ?? []).map((channel) => `${name} ${channel}`))
    expect(seen.map(({ subject }) => subject).sort()).toEqual(wanted.sort())
  })

  it('what is shared with itself, not with another', async () => {
    await asPartner(other, async (tx) => {
      expect(await customersIn(tx, 'customer', 'id')).toEqual(['others'])
      expect(await customersIn(tx, 'interaction')).toEqual(['others'])
    })
  })

  it.each<[string, string | null]>([
    ['no partner is set', null],
    ['the partner is blank', ''],
    ['there is no such partner', uuidv7()],
  ])('nothing where %s', async (_, id) => {
    await asPartner(id, seesNothing)
  })

  it('an error where the setting is no partner', async () => {
    await expect(asPartner('everybody', (tx) => tx`select 1 from crm.customer`)).rejects.toThrow(/invalid input syntax/)
  })

  it('nothing any more on a connection whose transaction has ended', async () => {
    const connection = await sql.reserve()
    await connection`set role samspill_partner`
    await connection`begin`
    await connection`select set_config('samspill.partner', ${partner}, true)`
    expect(await connection`select 1 from crm.customer`).toHaveLength(profiles.length)
    await connection`commit`
    expect(await connection`select 1 from crm.customer`).toHaveLength(0)
    await connection`reset role`
    connection.release()
  })

  it('a customer from the first moment of its agreement on, and no more from its end on', async () => {
    const [at] = await sql`select crm.in_force(now(), 'infinity', null) as beginning,
      crm.in_force(now() + interval '1 us', 'infinity', null) as before,
      crm.in_force('-infinity', now() + interval '1 us', null) as ending, crm.in_force('-infinity', now(), null) as after`
    expect(at).toEqual({ beginning: true, before: false, ending: true, after: false })
  })

  it('nothing from the moment on that it is inactive, or a customer no longer shared', async () => {
    const { id } = await createPartner(crm, { name: 'Short' })
    const see = () => asPartner(id, (tx) => customersIn(tx, 'customer', 'id'))
    const customerIds = [ids.whole, ids.profile]
    await shareCustomers(crm, { partnerId: id, customerIds, parts: ['PROFILE'], channels: ['CALL'] })
    expect(await see()).toEqual(['whole', 'profile'])
    await revokeCustomers(crm, { partnerId: id, customerIds: [ids.whole] })
    expect(await see()).toEqual(['profile'])
    await updatePartner(crm, { id, active: false })
    await asPartner(id, seesNothing)
    await updatePartner(crm, { id, active: true })
    await shareCustomers(crm, { partnerId: id, customerIds: [ids.whole], parts: ['PROFILE'] })
    expect(await see()).toEqual(['whole', 'profile'])
  })

  it('nothing by the errors of a statement that looks at hidden rows', async () => {
    for (const name of names.filter((each) => !profiles.includes(each)))
      await asPartner(partner, async (tx) => {
        const probe = tx`select 1 from crm.customer where 1 / (case when number = ${name} then 0 else 1 end) = 1`
        expect(await probe).toHaveLength(profiles.length)
      })
  })

  it('nothing by a table of its own that is named as those which the policies read', async () => {
    await asPartner(other, async (tx) => {
      await tx`create temporary table agreement (partner_id uuid, customer_id uuid, parts text[], channels text[],
        valid_from timestamptz, ends_at timestamptz, revoked_at timestamptz)`
      await tx`insert into agreement values (${other}, ${ids.nobodys}, '{PROFILE}', '{CALL}', '-infinity', 'infinity', null)`
      expect(await customersIn(tx, 'customer', 'id')).toEqual(['others'])
      await tx`drop table agreement`
    })
  })
})

describe('in every table of CRM a partner', () => {
  it('reads the shared rows or nothing at all', async () => {
    const all = await tables()
    expect(all.length).toBeGreaterThan(12)
    for (const table of all) {
      const rows = asPartner(partner, (tx) => tx`select t::text as row from ${tx(`crm.${table}`)} t order by 1`)
      const condition = shared.get(table)
      if (!condition) {
        await expect(rows, table).rejects.toMatchObject({ code: '42501' })
        continue
      }
      const expected = await sql`select t::text as row from ${sql(`crm.${table}`)} t where ${condition()} order by 1`
      expect(expected.length).toBeGreaterThan(3)
      expect([...(await rows)], table).toEqual([...expected])
    }
  })

  it('changes nothing and locks nothing', async () => {
    for (const table of await tables()) {
      const name = sql(`crm.${table}`)
      const [column] = await sql<{ name: string }[]>`select attname as name from pg_attribute
        where attrelid = ${`crm.${table}`}::regclass and attnum = 1`
      for (const statement of [
        sql`update ${name} set ${sql(column?.name ?? '')} = default`,
        sql`delete from ${name}`,
        sql`truncate ${name}`,
        sql`select 1 from ${name} for share`,
        sql`lock table ${name} in row exclusive mode`,
        // Of what it was told it keeps account, see partner_read's own policy.
        ...(table === 'partner_read' ? [] : [sql`insert into ${name} default values`]),
      ])
        await expect(
          asPartner(partner, (tx) => tx`${statement}`),
          table,
        ).rejects.toMatchObject({ code: '42501' })
    }
  })

  it('is let in by a policy, of its own or none', async () => {
    const open = await sql`
      select relname from pg_class c where relnamespace = 'crm'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f')
         and not relrowsecurity
         and (has_table_privilege('samspill_partner', c.oid, 'select, insert, update, delete, truncate, references, trigger')
              or has_any_column_privilege('samspill_partner', c.oid, 'select, insert, update, references'))`
    expect(open).toEqual([])
    const policies = await sql<{ name: string; cmd: string; roles: string }[]>`
      select tablename || '.' || policyname as name, cmd, array_to_string(roles, ',') as roles from pg_policies
       where schemaname = 'crm' and policyname not in ('staff', 'eraser') order by 1`
    expect([...policies]).toEqual(
      [
        ...[...shared.keys()].map((table) => ({ name: `${table}.shared`, cmd: 'SELECT', roles: 'samspill_partner' })),
        { name: 'partner_read.own', cmd: 'INSERT', roles: 'samspill_partner' },
      ].sort((a, b) => (a.name < b.name ? -1 : 1)),
    )
    const others = await sql`select tablename from pg_policies
       where schemaname = 'crm' and policyname in ('staff', 'eraser') and roles <> array['samspill_' || policyname]::name[]`
    expect(others).toEqual([])
  })

  it('is kept out of all that tells of a customer, and of what belongs to that', async () => {
    const open = await sql`
      with recursive telling as (
        select attrelid as id from pg_attribute a join pg_class c on c.oid = a.attrelid
         where attname = 'customer_id' and relnamespace = 'crm'::regnamespace and relkind = 'r'
        union select 'crm.customer'::regclass
        union select conrelid from pg_constraint join telling on confrelid = telling.id where contype = 'f'
      )
      select id::regclass::text as name from telling join pg_class c on c.oid = id where not relrowsecurity`
    expect(open).toEqual([])
  })
})

describe('the role of partners', () => {
  it('is nobody, owns nothing and makes nothing that lasts', async () => {
    const [role] = await sql`
      select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication or rolcanlogin as may,
             (select count(*)::int from pg_auth_members where member = r.oid) as memberships,
             (select count(*)::int from pg_shdepend where refobjid = r.oid and deptype = 'o') as owned,
             (select array_agg(nspname::text) from pg_namespace
               where has_schema_privilege(r.oid, oid, 'create') and nspname !~ '^pg_(toast_)?temp_') as creates,
             has_database_privilege(r.oid, current_database(), 'create') as makes_schemas
        from pg_roles r where rolname = 'samspill_partner'`
    expect(role).toEqual({ may: false, memberships: 0, owned: 0, creates: null, makes_schemas: false })
  })

  it('may run with the rights of others what its policies need, alone, and nothing more', async () => {
    const functions = await sql<{ name: string }[]>`
      select proname as name from pg_proc where pronamespace in ('crm'::regnamespace, 'public'::regnamespace) and prosecdef
         and prorettype <> 'trigger'::regtype and has_function_privilege('samspill_partner', oid, 'execute') order by 1`
    expect(functions.map(({ name }) => name)).toEqual(['shared_channels', 'shared_profiles'])
    for (const { name } of functions)
      await expect(
        sql.begin(async (tx) => {
          await tx`set local role samspill_staff`
          await tx.unsafe(`select crm.${name}()`)
        }),
      ).rejects.toMatchObject({ code: '42501' })
  })

  it('takes no number of a series', async () => {
    const open = await sql`
      select relname from pg_sequence join pg_class c on c.oid = seqrelid where relnamespace = 'crm'::regnamespace
         and has_sequence_privilege('samspill_partner', seqrelid, 'usage, select, update')`
    expect(open).toEqual([])
  })
})

describe('staff', () => {
  it('see and write all rows by policy too, where their role may not bypass it', async () => {
    const closed = await sql<{ name: string }[]>`
      select relname as name from pg_class where relnamespace = 'crm'::regnamespace and relrowsecurity order by 1`
    expect(closed.map(({ name }) => name)).toEqual(expect.arrayContaining(['partner', 'agreement', ...shared.keys()]))
    const role = `clerk_${uuidv7().replaceAll('-', '')}`
    await sql.begin(async (tx) => {
      await tx.unsafe(`create role ${role} in role samspill_staff; set local role ${role}`)
      for (const { name } of closed) {
        const [seen] =
          await tx`select count(*)::int as count, row_security_active(${`crm.${name}`}) as active from ${tx(`crm.${name}`)}`
        await tx`reset role`
        const [all] = await tx`select count(*)::int as count from ${tx(`crm.${name}`)}`
        expect(seen, name).toEqual({ count: all?.count, active: true })
        await tx.unsafe(`set local role ${role}`)
      }
      await tx`update crm.customer set name = name`
      await tx`update crm.agreement set channels = channels`
      await tx`reset role`
      await tx.unsafe(`drop role ${role}`)
    })
  })
})

describe("partners' graph", () => {
  const ask = async (query: string, variables: object = {}): Promise<Data> => {
    const viewer = viewerOf('kari', 'partner', { partnerId: partner })
    const { data, errors } = await crm.subgraph.partner.execute(
      { query, variables: { ...variables } },
      { viewer, requestId: 'test' },
    )
    expect(errors).toBeUndefined()
    return data
  }

  it('lists, counts, searches and pages what is shared and nothing else', async () => {
    const list = `query ($where: CustomerFilter, $first: Int, $after: String) {
      customers(where: $where, first: $first, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } nodes { name } } }`
    const page = async (variables: object) => (await ask(list, variables)).customers
    const all = await page({})
    expect(all.totalCount).toBe(profiles.length)
    expect(all.nodes.map((node: Data) => node.name)).toEqual(profiles.map((name) => `Customer ${name}`).sort())
    expect(await page({ where: { name: { contains: 'others' } } })).toMatchObject({ totalCount: 0, nodes: [] })
    expect(await page({ where: { number: { contains: 'o' } } })).toMatchObject({ totalCount: 2 })
    const first = await page({ first: 3 })
    expect(first.pageInfo.hasNextPage).toBe(true)
    const rest = await page({ first: 3, after: first.pageInfo.endCursor })
    expect(rest).toMatchObject({ totalCount: profiles.length, pageInfo: { hasNextPage: false } })
    expect(rest.nodes).toHaveLength(profiles.length - 3)
  })

  it('finds by id and number what is shared, and leads from it to nothing that is not', async () => {
    const find = `query ($id: ID!, $number: String!) {
      customer(id: $id) { number interactions { totalCount } }
      customerByNumber(number: $number) { id } }`
    for (const name of names) {
      const found = await ask(find, { id: ids[name], number: name })
      const isShared = profiles.includes(name)
      expect(found.customerByNumber).toEqual(isShared ? { id: ids[name] } : null)
      const totalCount = conversations[name]?.length ?? 0
      expect(found.customer).toEqual(isShared ? { number: name, interactions: { totalCount } } : null)
    }
    const { interactions } = await ask(`{ interactions(where: { customerId: "${ids.calls}" }) {
      nodes { subject customer { name } products { id } } } }`)
    expect(interactions.nodes).toEqual([{ subject: 'calls CALL', customer: null, products: [{ id: ids.calls }] }])
  })
})
