import postgres, { type Sql } from 'postgres'
import { demonstrate, type Demonstration } from '../../gateway/cli/demonstration/index.ts'
import { startBoth, type BothSubgraphs } from '../../gateway/in-process.ts'
import { captureLog, type LogCapture } from '../support/log-capture.ts'
import { testDatabase, type TestDatabase } from '../support/database.ts'
import { erasureSecret } from '../support/graph.ts'

export interface World {
  readonly databases: { readonly erp: TestDatabase; readonly crm: TestDatabase }
  readonly both: BothSubgraphs
  /** As superuser. */
  readonly erp: Sql
  readonly crm: Sql
  readonly log: LogCapture
  demonstrate(told?: Demonstration): Promise<boolean>
  /** Another process's subgraphs on the same databases. */
  another(): Promise<BothSubgraphs>
  close(): Promise<void>
}

/** Both subgraphs on empty databases of their own. */
export async function emptyWorld(): Promise<World> {
  const [erp, crm] = await Promise.all([testDatabase('erp'), testDatabase('crm')])
  const log = captureLog()
  const start = () => startBoth({ erp: erp.settings, crm: crm.settings }, { logger: log.logger, erasureSecret })
  const both = await start()
  const others: BothSubgraphs[] = []
  const open = (url: string) => postgres(url, { max: 2, onnotice: () => undefined, types: { date: postgresDate } })
  const superuser = { erp: open(erp.url), crm: open(crm.url) }
  return {
    databases: { erp, crm },
    both,
    ...superuser,
    log,
    demonstrate: (told) => demonstrate(both, log.logger, told),
    another: async () => {
      const other = await start()
      others.push(other)
      return other
    },
    close: async () => {
      await Promise.all([both, ...others].map((each) => each.close()))
      await Promise.all([superuser.erp.end(), superuser.crm.end()])
      await Promise.all([erp.drop(), crm.drop()])
    },
  }
}

/** Dates as texts, which have no time zone to be wrong about. */
const postgresDate = { to: 1082, from: [1082], serialize: String, parse: String }

/** All that people see of the company, without ids and moments of writing. */
export async function figures({ erp, crm }: World): Promise<unknown> {
  const asked = [
    crm`select number, name, kind, organisation_number, email, phone, website, created_at from crm.customer order by number`,
    crm`select name, title, email, phone from crm.contact order by email`,
    crm`select kind, line1, postal_code, city, country_code from crm.address order by 2, 1`,
    crm`select channel, direction, subject, body, occurred_at from crm.interaction order by occurred_at, id`,
    crm`select c.name, c.status, c.starts_on, m.status as member_status, m.since, k.number
          from crm.campaign c join crm.campaign_member m on m.campaign_id = c.id
          join crm.customer k on k.id = m.customer_id order by 1, 6`,
    crm`select p.id, p.name, k.number, a.parts, a.channels, a.valid_from, a.valid_until, a.revoked_at
          from crm.partner p join crm.agreement a on a.partner_id = p.id
          join crm.customer k on k.id = a.customer_id order by 1, 3`,
    erp`select number, name, title, hired_on from erp.employee order by number`,
    erp`select o.number, o.ordered_on, o.status, o.total, o.buyer_name, l.quantity, l.reserved, p.sku
          from erp.sales_order o join erp.sales_order_line l on l.order_id = o.id
          join erp.product p on p.id = l.product_id order by o.number, l.line_number`,
    erp`select number, delivered_on from erp.delivery order by number`,
    erp`select number, issued_on, due_on, total, outstanding, buyer_address from erp.invoice order by number`,
    erp`select number, received_on, amount, unallocated, reference from erp.payment order by number`,
    erp`select e.number, e.posted_on, e.description, l.debit, l.credit
          from erp.journal_entry e join erp.journal_line l on l.entry_id = e.id order by e.number, l.line_number`,
    erp`select p.sku, w.code, l.on_hand, l.reserved, l.incoming, l.value
          from erp.stock_level l join erp.product p on p.id = l.product_id
          join erp.warehouse w on w.id = l.warehouse_id order by 1, 2`,
    erp`select c.number, a.credit_limit, a.payment_terms_days
          from erp.customer_account a join erp.customer c on c.id = a.customer_id order by 1`,
  ]
  return (await Promise.all(asked)).map((rows) => [...rows])
}
