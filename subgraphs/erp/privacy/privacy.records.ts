import { sql } from 'drizzle-orm'
import { customerRows, trailHolds, type PersonalData, type PersonalRecord } from '../../common/privacy/records.ts'

/** The trail of those documents, come by through the documents. */
const trailOf = (record: string, ...fields: string[]): PersonalRecord => ({
  record: 'audit_log',
  part: record,
  from: `erp.${record} d join erp.audit_log r on r.record_id = d.id and r.record = '${record}'`,
  of: customerRows('d.customer_id'),
  key: { 'd.id': 'uuid', 'r.id': 'bigint' },
  ...(fields.length > 0 && { holds: trailHolds(...fields) }),
})

/** Every table of ERP's that holds something of a customer. Contacts it has none of; employees are no customers. */
export const erpPersonalData: PersonalData = {
  schema: 'erp',
  records: [
    {
      record: 'customer',
      of: customerRows('r.id'),
      key: { 'r.id': 'uuid' },
      erased: { number: 'erased-%', name: 'Erased', billing_address: '' },
    },
    { record: 'customer_account', of: customerRows('r.customer_id'), key: { 'r.id': 'uuid' }, plain: ['currency'] },
    {
      record: 'sales_order',
      of: customerRows('r.customer_id'),
      key: { 'r.ordered_on': 'date', 'r.id': 'uuid' },
      erased: { buyer_name: 'Erased' },
      plain: ['number', 'status', 'currency'],
    },
    {
      record: 'sales_order_line',
      under: 'sales_order',
      from: 'erp.sales_order o join erp.sales_order_line r on r.order_id = o.id',
      of: customerRows('o.customer_id'),
      key: { 'o.ordered_on': 'date', 'o.id': 'uuid', 'r.line_number': 'int' },
    },
    {
      record: 'delivery',
      under: 'sales_order',
      from: 'erp.sales_order o join erp.delivery r on r.order_id = o.id',
      of: customerRows('o.customer_id'),
      key: { 'o.ordered_on': 'date', 'o.id': 'uuid', 'r.id': 'uuid' },
      plain: ['number'],
    },
    {
      record: 'delivery_line',
      under: 'sales_order',
      from: `erp.sales_order o join erp.delivery d on d.order_id = o.id join erp.delivery_line r on r.delivery_id = d.id`,
      of: customerRows('o.customer_id'),
      key: { 'o.ordered_on': 'date', 'o.id': 'uuid', 'd.id': 'uuid', 'r.line_number': 'int' },
    },
    {
      record: 'invoice',
      of: customerRows('r.customer_id'),
      key: { 'r.issued_on': 'date', 'r.id': 'uuid' },
      kept: { buyer_name: 'Erased', buyer_address: '' },
      keptUntil: sql`erp.kept_until('invoice', r.company_id, r.issued_on)`,
      plain: ['number', 'currency'],
    },
    {
      record: 'invoice_line',
      under: 'invoice',
      from: 'erp.invoice i join erp.invoice_line r on r.invoice_id = i.id',
      of: customerRows('i.customer_id'),
      key: { 'i.issued_on': 'date', 'i.id': 'uuid', 'r.line_number': 'int' },
      plain: ['kind', 'description'],
    },
    {
      record: 'payment',
      of: customerRows('r.customer_id'),
      key: { 'r.received_on': 'date', 'r.id': 'uuid' },
      kept: { reference: null },
      keptUntil: sql`erp.kept_until('payment', r.company_id, r.received_on)`,
      plain: ['number', 'currency'],
    },
    {
      record: 'allocation',
      under: 'payment',
      from: 'erp.payment p join erp.allocation r on r.payment_id = p.id',
      of: customerRows('p.customer_id'),
      key: { 'p.received_on': 'date', 'p.id': 'uuid', 'r.id': 'uuid' },
    },
    {
      record: 'journal_line',
      of: customerRows('r.customer_id'),
      key: { 'r.entry_id': 'uuid', 'r.line_number': 'int' },
    },
    {
      record: 'audit_log',
      of: (customerId) => sql`r.record_id = ${customerId} and r.record = 'customer'`,
      key: { 'r.id': 'bigint' },
      holds: trailHolds('number', 'name', 'billing_address'),
      searched: ['before', 'after'],
      plain: ['record', 'action', 'changed_by', 'request_id'],
    },
    trailOf('customer_account'),
    trailOf('sales_order', 'buyer_name'),
    trailOf('invoice', 'buyer_name', 'buyer_address'),
    trailOf('payment', 'reference'),
    trailOf('erasure'),
    {
      record: 'idempotency_key',
      of: (customerId) => sql`coalesce(r.answer ->> 'customerId', r.answer ->> 'id') = ${customerId}::text`,
      key: { 'r.caller': 'text', 'r.mutation': 'text', 'r.key': 'text' },
      holds: sql`coalesce(r.answer ->> 'buyerName', r.answer ->> 'buyerAddress', r.answer ->> 'reference') is not null`,
      searched: ['answer', 'input_hash'],
      plain: ['caller', 'mutation', 'key'],
    },
    {
      record: 'partner_read',
      of: customerRows('r.customer_id'),
      key: { 'r.id': 'bigint' },
      plain: ['subject', 'what', 'request_id'],
    },
    {
      record: 'agreement',
      of: customerRows('r.customer_id'),
      key: { 'r.partner_id': 'uuid', 'r.customer_id': 'uuid' },
    },
    {
      record: 'erasure',
      of: customerRows('r.customer_id'),
      key: { 'r.id': 'uuid' },
      plain: ['erased_by', 'request_id', 'blanked', 'kept', 'digests'],
    },
  ],
  others: {
    company: ['code', 'name', 'base_currency', 'time_zone'],
    ledger_account: ['number', 'name', 'type', 'purpose'],
    journal_entry: ['number', 'description', 'source'],
    number_series: ['series'],
    tax_code: ['code', 'name'],
    product: ['sku', 'name', 'name_folded', 'category', 'unit', 'currency', 'tax_code'],
    warehouse: ['code', 'name'],
    stock_movement: ['kind', 'reason'],
    // People, but no customers: who works for the company or sells to it is not erased by what is here.
    employee: ['number', 'name', 'name_folded', 'title', 'email', 'phone'],
    employee_pay: ['currency', 'recorded_by'],
    supplier: [
      ...['number', 'name', 'name_folded', 'contact_name', 'contact_title', 'phone', 'website'],
      ...['line1', 'city', 'region', 'postal_code', 'country_code'],
    ],
    import_run: ['source', 'fingerprint'],
    retention_rule: ['record', 'action', 'counted_from', 'basis'],
    migration: ['hash'],
  },
}
