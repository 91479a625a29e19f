/**
 * A company with that many customers as rows of text, table by table: ten interactions each, an order of five lines that waits
 * for goods, and an invoice of one line with its journal entry. All of it is a function of a row's number.
 */
export interface Books {
  readonly customers: number
  readonly companyId: string
  readonly warehouseId: string
  readonly productIds: readonly string[]
  /** What customers owe, and sales. */
  readonly accounts: readonly [receivable: string, sales: string]
}

export interface Table {
  readonly name: string
  readonly columns: string
  readonly rows: number
  /** A row as COPY reads it. */
  readonly row: (i: number) => string
}

const id = (kind: number, n: number): string => `0188000${kind}-0000-7000-8000-${n.toString(16).padStart(12, '0')}`

const words = ['handel', 'bygg', 'mat', 'data', 'transport', 'energi', 'fisk', 'trykk', 'verksted', 'hage', 'sport']
const firsts = ['Nord', 'Sol', 'Fjord', 'Berg', 'Hav', 'Elv', 'Skog', 'Øst', 'Vest', 'Dal', 'Vik', 'Lys', 'Måke']
const forms = ['AS', 'ASA', 'ANS']
const channels = ['CALL', 'EMAIL', 'MEETING', 'CHAT', 'NOTE']
const subjects = ['Order confirmed', 'Question about an invoice', 'Delivery delayed', 'Offer sent', 'Yearly meeting']

const at = <T>(list: readonly T[], n: number): T => list[n % list.length] as T
const line = (...fields: (string | number)[]): string => `${fields.join('\t')}\n`
const none = '\\N'

const nameOf = (i: number): string => `${at(firsts, i)}${at(words, Math.floor(i / 13))} ${at(forms, i)} ${i}`
const numberOf = (i: number): string => `B${String(i + 1).padStart(8, '0')}`
const documentNumber = (i: number): string => `2025-${String(i + 1).padStart(8, '0')}`

/** A day of 2023 to 2025 by its share of all. */
const dayOf = (share: number): string =>
  new Date(Date.UTC(2023, 0, 2 + Math.floor(share * 1090))).toISOString().slice(0, 10)

const perCustomer = { interactions: 10, lines: 5 }

export function crmTables({ customers }: Books): Table[] {
  const interactions = customers * perCustomer.interactions
  return [
    {
      name: 'crm.customer',
      columns: 'id, number, name, kind, email, created_at',
      rows: customers,
      row: (i) =>
        line(id(1, i), numberOf(i), nameOf(i), 'ORGANISATION', `post@kunde${i}.example`, '2023-01-01T08:00:00Z'),
    },
    {
      name: 'crm.address',
      columns: 'id, customer_id, kind, line1, city, postal_code, country_code',
      rows: customers,
      row: (i) => line(id(2, i), id(1, i), 'BILLING', `Storgata ${1 + (i % 200)}`, 'Oslo', '0150', 'NO'),
    },
    {
      name: 'crm.contact',
      columns: 'id, customer_id, name, title, phone',
      rows: customers,
      row: (i) => line(id(3, i), id(1, i), `Kari ${at(words, i)}`, 'Owner', '+47 22 00 00 00'),
    },
    {
      name: 'crm.interaction',
      columns: 'id, customer_id, contact_id, channel, direction, subject, body, occurred_at',
      rows: interactions,
      row: (i) => {
        const customer = (i * 7919) % customers
        const time = `${dayOf(i / interactions)}T08:${String(Math.floor(i / 60) % 60).padStart(2, '0')}:${String(i % 60).padStart(2, '0')}Z`
        const subject = `${at(subjects, i)} ${(i * 31) % 10_000}`
        return line(
          id(4, i),
          id(1, customer),
          id(3, customer),
          at(channels, i),
          i % 2 ? 'INBOUND' : 'OUTBOUND',
          subject,
          'What was said.',
          time,
        )
      },
    },
  ]
}

const [price, net] = ['100.00', '500.00']

export function erpTables({ customers, companyId, warehouseId, productIds, accounts }: Books): Table[] {
  const owner = (i: number) => (i * 7919) % customers
  const day = (i: number) => dayOf(i / customers)
  return [
    {
      name: 'erp.customer',
      columns: 'id, number, name, billing_address, crm_version, country_code',
      rows: customers,
      row: (i) => line(id(1, i), numberOf(i), nameOf(i), `Storgata ${1 + (i % 200)}\\n0150 Oslo\\nNO`, 1, 'NO'),
    },
    {
      name: 'erp.customer_account',
      columns: 'id, company_id, customer_id, currency, credit_limit, payment_terms_days',
      rows: customers,
      row: (i) => line(id(5, i), companyId, id(1, i), 'NOK', i % 3 ? '100000' : none, 30),
    },
    {
      name: 'erp.sales_order',
      columns: `id, company_id, number, customer_id, warehouse_id, ordered_on, status, currency, net, freight, tax, total,
        uninvoiced, buyer_name, allow_back_order`,
      rows: customers,
      row: (i) =>
        line(
          id(6, i),
          companyId,
          documentNumber(i),
          id(1, owner(i)),
          warehouseId,
          day(i),
          'CONFIRMED',
          'NOK',
          net,
          '0',
          '0',
          net,
          net,
          nameOf(owner(i)),
          't',
        ),
    },
    {
      name: 'erp.sales_order_line',
      columns: 'order_id, line_number, product_id, quantity, unit_price, discount, net, tax_rate, tax, reserved',
      rows: customers * perCustomer.lines,
      row: (i) =>
        line(
          id(6, Math.floor(i / perCustomer.lines)),
          1 + (i % perCustomer.lines),
          at(productIds, i * 7),
          1,
          price,
          0,
          price,
          0,
          0,
          0,
        ),
    },
    {
      name: 'erp.invoice',
      columns: `id, company_id, number, customer_id, issued_on, due_on, currency, net, tax, total, outstanding, rate, base_net,
        base_tax, base_total, base_outstanding, buyer_name, buyer_address`,
      rows: customers,
      row: (i) =>
        line(
          id(7, i),
          companyId,
          documentNumber(i),
          id(1, owner(i)),
          day(i),
          day(i),
          'NOK',
          net,
          '0',
          net,
          net,
          1,
          net,
          '0',
          net,
          net,
          nameOf(owner(i)),
          'Oslo',
        ),
    },
    {
      name: 'erp.invoice_line',
      columns: `invoice_id, line_number, kind, product_id, description, quantity, unit_price, discount, net, tax_rate, tax,
        base_net, base_tax`,
      rows: customers,
      row: (i) => line(id(7, i), 1, 'PRODUCT', at(productIds, i), 'Goods', 5, price, 0, net, 0, 0, net, 0),
    },
    {
      name: 'erp.journal_entry',
      columns: 'id, company_id, number, posted_on, description, source, source_id',
      rows: customers,
      row: (i) =>
        line(id(8, i), companyId, documentNumber(i), day(i), `Invoice ${documentNumber(i)}`, 'INVOICE', id(7, i)),
    },
    {
      name: 'erp.journal_line',
      columns: 'entry_id, line_number, posted_on, account_id, debit, credit, customer_id',
      rows: customers * 2,
      row: (i) => {
        const [n, isFirst] = [Math.floor(i / 2), i % 2 === 0]
        return line(
          id(8, n),
          isFirst ? 1 : 2,
          day(n),
          accounts[isFirst ? 0 : 1],
          isFirst ? net : 0,
          isFirst ? 0 : net,
          isFirst ? id(1, owner(n)) : none,
        )
      },
    },
  ]
}
