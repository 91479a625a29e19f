import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demonstrationPartners } from '../../gateway/cli/demonstration/index.ts'
import { tell } from '../../gateway/cli/demonstration/story.ts'
import { silentReports, totalsByGrouping } from './reports.ts'
import { emptyWorld, figures, type World } from './world.ts'

/** The first of a year, and the day that most years lack; an ordinary day is what all other tests have. */
const days = ['2025-01-01', '2024-02-29']

describe.each(days)('the demonstration company as of %s', (today) => {
  let world: World
  beforeAll(async () => {
    world = await emptyWorld()
    await world.demonstrate({ today })
  })
  afterAll(() => world.close())

  const one = async <T>(rows: PromiseLike<readonly T[]>): Promise<T> => (await rows)[0] as T

  it('balances its books, and they tie to stock and receivables', async () => {
    const { erp } = world
    const books = await one(erp<{ difference: string; inventory: string; receivable: string }[]>`
      select sum(debit - credit) as difference,
             sum(debit - credit) filter (where a.purpose = 'INVENTORY') as inventory,
             sum(debit - credit) filter (where a.purpose = 'RECEIVABLE') as receivable
        from erp.journal_line l join erp.ledger_account a on a.id = l.account_id`)
    const stock = await one(erp<{ value: string }[]>`select sum(value) as value from erp.stock_level`)
    const owed = await one(erp<{ balance: string }[]>`
      select (select sum(base_outstanding) from erp.invoice) - (select sum(base_unallocated) from erp.payment)
           - (select sum(base_unallocated) from erp.credit_note) as balance`)
    expect(Number(books.difference)).toBe(0)
    expect(books.inventory).toBe(stock.value)
    expect(books.receivable).toBe(owed.balance)
  })

  it('tells nothing that lies in the future, and posts within its fiscal years', async () => {
    const latest = {
      ...(await one(world.erp`
        select (select max(ordered_on) from erp.sales_order) as orders,
               (select max(delivered_on) from erp.delivery) as deliveries,
               (select max(issued_on) from erp.invoice) as invoices,
               (select max(received_on) from erp.payment) as payments,
               (select max(allocated_on) from erp.allocation) as allocations,
               (select max(posted_on) from erp.journal_entry) as entries,
               (select max(moved_on) from erp.stock_movement) as movements,
               (select max(hired_on) from erp.employee) as employees`)),
      ...(await one(world.crm`
        select (select max(occurred_at)::date from crm.interaction) as interactions,
               (select max(since)::date from crm.campaign_member) as members,
               (select max(created_at)::date from crm.customer) as customers`)),
    }
    for (const [what, date] of Object.entries(latest))
      expect(`${String(date)} ${what}` <= `${today} ~`, what).toBe(true)
    const years = await one(world.erp`
      select min(starts_on) as first, max(ends_on) as last from erp.fiscal_year`)
    const year = Number(today.slice(0, 4))
    expect(years).toEqual({ first: `${year - 3}-01-01`, last: `${year + 1}-12-31` })
  })

  it('pays everybody since they came, and no less today', async () => {
    const paid = await world.erp`
      select e.number from erp.employee e
       where e.hired_on = (select min(valid_from) from erp.employee_pay p where p.employee_id = e.id)
         and (select amount from erp.employee_pay p where p.employee_id = e.id order by valid_from desc limit 1)
             = (select max(amount) from erp.employee_pay p where p.employee_id = e.id and valid_from <= ${today})`
    expect(paid).toHaveLength(12)
  })

  it('talks on working days alone', async () => {
    const talked = await world.crm`
      select subject from crm.interaction where extract(isodow from occurred_at at time zone 'Europe/Oslo') > 5`
    expect(talked).toEqual([])
  })

  it('numbers documents without gaps, in the order of their dates', async () => {
    const { erp } = world
    const series = [
      erp`select number, ordered_on as on from erp.sales_order order by number`,
      erp`select number, delivered_on as on from erp.delivery order by number`,
      erp`select number, issued_on as on from erp.invoice order by number`,
      erp`select number, received_on as on from erp.payment order by number`,
    ]
    for (const rows of (await Promise.all(series)) as unknown as { number: string; on: string }[][]) {
      expect(rows.length).toBeGreaterThan(300)
      expect(rows.map(({ on }) => on)).toEqual(rows.map(({ on }) => on).sort())
      const expected = new Map<string, number>()
      for (const { number, on } of rows) {
        const place = (expected.get(on.slice(0, 4)) ?? 0) + 1
        expected.set(on.slice(0, 4), place)
        expect(number).toBe(`${on.slice(0, 4)}-${String(place).padStart(6, '0')}`)
      }
    }
  })

  it('never had less than nothing in stock', async () => {
    const short = await world.erp`
      select * from (
        select product_id, moved_on,
               sum(quantity) over (partition by product_id, warehouse_id order by moved_on, quantity) as on_hand
          from erp.stock_movement) running
       where on_hand < 0`
    expect([...short]).toEqual([])
  })

  it('has something of everything that the graph can show', async () => {
    const { erp, crm } = world
    const found = {
      ...(await one(erp`
        select count(*) filter (where outstanding = 0)::int as paid,
               count(*) filter (where outstanding = total and due_on >= ${today})::int as open,
               count(*) filter (where outstanding > 0 and due_on < ${today})::int as overdue,
               count(*) filter (where outstanding between 0.01 and total - 0.01)::int as "partlyPaid"
          from erp.invoice`)),
      ...(await one(erp`
        select count(*) filter (where status = 'CONFIRMED')::int as confirmed,
               count(*) filter (where status = 'PARTLY_DELIVERED')::int as "partlyDelivered",
               count(*) filter (where status = 'INVOICED')::int as invoiced,
               count(*) filter (where campaign_id is not null)::int as "ofCampaigns"
          from erp.sales_order`)),
      ...(await one(erp`
        select count(*) filter (where reserved > 0)::int as reserved,
               count(*) filter (where incoming > 0)::int as incoming from erp.stock_level`)),
      ...(await one(erp`
        select count(*)::int as "dueForReorder" from erp.product p
         where reorder_level >= (select sum(on_hand + incoming) from erp.stock_level l where l.product_id = p.id)`)),
      ...(await one(erp`
        select count(*) filter (where currency = 'EUR')::int as euros from erp.invoice`)),
      ...(await one(erp`
        select (select count(*) from erp.credit_note)::int as "creditNotes", (select count(*) from erp.write_off)::int as "writtenOff",
               (select count(*) from erp.fiscal_year where closed_at is not null)::int as "closedYears",
               (select count(*) from erp.landed_cost)::int as "landedCosts", (select count(*) from erp.supplier_return)::int as "sentBack",
               (select count(*) from erp.supplier_product)::int as "agreedPrices", (select count(*) from erp.bin_move)::int as shelved,
               (select count(*) from erp.work_order_event where kind like '%SCRAP')::int as spoilt,
               (select count(*) from erp.asset_disposal)::int as "disposedOf"`)),
      ...(await one(erp`
        select count(*) filter (where purpose = 'EXCHANGE_GAIN')::int as gains,
               count(*) filter (where purpose = 'EXCHANGE_LOSS')::int as losses
          from erp.journal_line l join erp.ledger_account a on a.id = l.account_id`)),
      ...(await one(erp`
        select count(*)::int as credits from erp.payment where unallocated > 0`)),
      ...(await one(erp`
        select count(*) filter (where credit_limit is not null)::int as limits,
               count(*) filter (where credit_limit is null)::int as "withoutLimit",
               count(*) filter (where credit_limit < exposure)::int as "aboveLimit",
               count(*) filter (where exposure between credit_limit * 0.9 and credit_limit)::int as "nearLimit"
          from erp.customer_account a cross join lateral (
               select (select coalesce(sum(outstanding), 0) from erp.invoice i where i.customer_id = a.customer_id)
                    - (select coalesce(sum(unallocated), 0) from erp.payment p where p.customer_id = a.customer_id)
                    + (select coalesce(sum(uninvoiced), 0) from erp.sales_order o where o.customer_id = a.customer_id)
                   as exposure) e`)),
    }
    const least = {
      paid: 250, open: 15, overdue: 4, partlyPaid: 1, confirmed: 1, partlyDelivered: 3, invoiced: 300, ofCampaigns: 20,
      reserved: 5, incoming: 3, dueForReorder: 3, credits: 3, limits: 35, withoutLimit: 5, nearLimit: 3, aboveLimit: 1,
      euros: 10, creditNotes: 3, writtenOff: 1, closedYears: 2, gains: 1, losses: 1, landedCosts: 1,
      sentBack: 1, agreedPrices: 20, shelved: 3, spoilt: 2, disposedOf: 1,
    } // prettier-ignore
    for (const [what, count] of Object.entries(least)) expect(found, what).toMatchObject({ [what]: atLeast(count) })
    expect([...(await crm`select status, count(*)::int from crm.campaign group by 1 order by 1`)]).toEqual([
      { status: 'ACTIVE', count: 2 },
      { status: 'CANCELLED', count: 1 },
      { status: 'COMPLETED', count: 3 },
      { status: 'PLANNED', count: 2 },
    ])
    const [conversations] = await crm`
      select count(*)::int as count, count(distinct channel)::int as channels, count(distinct direction)::int as directions
        from crm.interaction`
    expect(conversations).toEqual({ count: atLeast(490), channels: 6, directions: 3 })
    const [members] = await crm`select count(distinct status)::int as count from crm.campaign_member`
    expect(members).toEqual({ count: atLeast(6) })
    expect(await one(crm`select count(*)::int as count from crm.customer`)).toEqual({ count: 60 })
    const opportunities = await crm`
      select stage, count(*)::int, count(lost_reason)::int as reasons, count(expected_close_on)::int as expected
        from crm.opportunity where owner_id is not null group by 1 order by 1`
    expect(opportunities.map(({ stage, count }) => [stage, count])).toEqual([
      ['ENGAGING', atLeast(6)],
      ['LOST', atLeast(15)],
      ['NEGOTIATING', 6],
      ['PROPOSED', 6],
      ['PROSPECTING', 6],
      ['WON', atLeast(25)],
    ])
    expect(await one(crm`select count(distinct month)::int as months from crm.quota`)).toEqual({ months: 12 })
    const leads =
      await crm`select status, count(*)::int, bool_or(score > 0) as scored from crm.lead group by 1 order by 1`
    expect(leads.map(({ status, count }) => [status, count])).toEqual([
      ['CONVERTED', 3],
      ['DISQUALIFIED', 3],
      ['NEW', 4],
      ['QUALIFIED', 2],
      ['WORKING', 3],
    ])
    expect(leads.some(({ scored }) => scored)).toBe(true)
  })

  it('serves customers as it promised, mostly, and keeps what it knows', async () => {
    const { crm } = world
    const cases = await crm`select status, count(*)::int from crm.service_case group by 1 order by 1`
    expect(cases.map(({ status, count }) => [status, count])).toEqual([
      ['CANCELLED', 1],
      ['CLOSED', 4],
      ['IN_PROGRESS', 1],
      ['NEW', 2],
      ['RESOLVED', 1],
      ['WAITING_FOR_CUSTOMER', 1],
    ])
    expect(
      await one(crm`
        select (select count(*)::int from crm.service_case where resolution_due_at is null) as unpromised,
               (select count(distinct case_id)::int from crm.sla_event where kind = 'BREACHED') as breached,
               (select count(distinct score)::int from crm.case_rating) as scores,
               (select count(*)::int from crm.case_article where solved) as solved,
               (select count(*)::int from crm.article where status = 'PUBLISHED') as published`),
    ).toEqual({ unpromised: 0, breached: atLeast(3), scores: 4, solved: 4, published: 6 })
    const said = await one(crm`
      select (select count(*)::int from crm.note) as notes, (select count(*)::int from crm.comment where parent_id is not null) as answers,
             (select count(*)::int from crm.follower) as followers, (select count(distinct state)::int from crm.consent) as consents,
             (select count(*)::int from crm.segment) as segments, (select count(*)::int from crm.team_member) as members,
             (select count(*)::int from crm.customer where custom ? 'leveringsdag') as delivered`)
    expect(said).toEqual({
      notes: 4,
      answers: 4,
      followers: atLeast(4),
      consents: 2,
      segments: 3,
      members: 11,
      delivered: atLeast(40),
    })
  })

  it('shares customers with two partners; with one of them one no more, and one was taken back from the other', async () => {
    const shared = await world.crm`
      select p.id, count(*) filter (where revoked_at is null and (valid_until is null or valid_until > ${today}))::int as shared,
             count(*) filter (where valid_until < ${today})::int as over, count(revoked_at)::int as revoked,
             count(distinct (parts, channels))::int as terms,
             count(*) filter (where greatest(valid_from, revoked_at, p.created_at) > ${today}
                              or valid_from < greatest(c.created_at, p.created_at))::int as impossible
        from crm.partner p join crm.agreement a on a.partner_id = p.id join crm.customer c on c.id = a.customer_id
       group by p.id order by p.number`
    const common = { impossible: 0, terms: atLeast(2) }
    expect([...shared]).toEqual([
      { id: demonstrationPartners()[0], shared: atLeast(10), over: 1, revoked: 0, ...common },
      { id: demonstrationPartners()[1], shared: atLeast(6), over: 0, revoked: 1, ...common },
    ])
  })

  it('refers from each system to what the other knows', async () => {
    const { erp, crm } = world
    const idsOf = async (rows: PromiseLike<readonly object[]>) =>
      new Set((await rows).flatMap((row) => Object.values(row)))
    const [employees, products, customers, campaigns] = await Promise.all([
      idsOf(erp`select id from erp.employee`),
      idsOf(erp`select id from erp.product`),
      idsOf(crm`select id from crm.customer`),
      idsOf(crm`select id from crm.campaign`),
    ])
    const owners = await idsOf(crm`
      select owner_id from crm.customer union select employee_id from crm.interaction union select owner_id from crm.campaign
      union select owner_id from crm.lead where owner_id is not null union select employee_id from crm.quota
      union select owner_id from crm.opportunity where owner_id is not null`)
    const goods = await idsOf(
      crm`select product_id from crm.campaign_product union select product_id from crm.interaction_product
          union select product_id from crm.opportunity_line where product_id is not null`,
    )
    const buyers = await idsOf(erp`select customer_id from erp.sales_order`)
    const attributed = await idsOf(erp`select campaign_id from erp.sales_order where campaign_id is not null`)
    expect(unknown(owners, employees)).toEqual([])
    expect(unknown(goods, products)).toEqual([])
    expect(unknown(buyers, customers)).toEqual([])
    expect(unknown(attributed, campaigns)).toEqual([])
  })

  it('reminds customers of invoices that are theirs and talks about orders that they placed', async () => {
    const { erp, crm } = world
    const documents = new Set(
      (
        await erp`select 'invoice ' || number || customer_id as key from erp.invoice
                 union all select 'order ' || number || customer_id from erp.sales_order`
      ).map(({ key }) => key as string),
    )
    const said = await crm`select subject, customer_id from crm.interaction where subject ~ '[0-9]{4}-[0-9]{6}'`
    const named = said.map(({ subject, customer_id }) => {
      const number = /\d{4}-\d{6}/.exec(subject as string)?.[0]
      return `${/faktura|invoice|Betalings/i.test(subject as string) ? 'invoice' : 'order'} ${number}${customer_id as string}`
    })
    expect(named.length).toBeGreaterThan(100)
    expect(named.filter((key) => !documents.has(key))).toEqual([])
  })

  it('says something in every report, and agrees with itself', async () => {
    expect(await silentReports(world, today)).toEqual({})
  })

  it('sold and bought the same, however it is grouped, and something in each of several groups', async () => {
    const from = `${Number(today.slice(0, 4)) - 1}-01-01`
    for (const [report, groupings] of Object.entries(await totalsByGrouping(world, from, today))) {
      expect([...new Set(groupings.map(({ total }) => total))], report).toHaveLength(1)
      expect(
        groupings.filter(({ grouping, rows }) => grouping !== 'ALL' && rows < 2),
        report,
      ).toEqual([])
    }
  })

  it.runIf(today === days[0])('is the same on the same day by the same seed', async () => {
    const again = await emptyWorld()
    await again.demonstrate({ today })
    expect(await figures(again)).toEqual(await figures(world))
    await again.close()
  })

  it('has a reporting line of three levels', async () => {
    const levels = await world.erp`
      with recursive line as (
        select id, 1 as level from erp.employee where manager_id is null
        union all select e.id, level + 1 from erp.employee e join line on e.manager_id = line.id)
      select level, count(*)::int from line group by 1 order by 1`
    expect([...levels]).toEqual([
      { level: 1, count: 1 },
      { level: 2, count: 3 },
      { level: 3, count: 8 },
    ])
  })
})

const unknown = (named: Set<unknown>, known: Set<unknown>) => [...named].filter((id) => !known.has(id))

const atLeast = (count: number): unknown => expect.toSatisfy((found: number) => found >= count, `at least ${count}`)

describe('the same seed on the same day', () => {
  it('tells the same story, and another seed another', () => {
    expect(tell('a', '2025-03-14')).toEqual(tell('a', '2025-03-14'))
    expect(tell('b', '2025-03-14').sales.orders).not.toEqual(tell('a', '2025-03-14').sales.orders)
  })
})
