import { expect, it } from 'vitest'
import { testDatabase } from './support/database.ts'

/** Written by migrations, by triggers, and for partners alone. */
const kept = {
  erp: [
    'audit_log',
    'erasure',
    'migration',
    'partner_read',
    'retention_rule',
    'sales_order_line_before',
    'stock_layer',
    'stock_part',
  ],
  crm: [
    'audit_log',
    'company_form_pattern',
    'contact_merge',
    'customer_merge',
    'deleted_interaction',
    'erasure',
    'feed_entry',
    'lead_erasure',
    'lifecycle_move',
    'match_key',
    'merge_rule',
    'merged_row',
    'migration',
    'name_word',
    'opportunity_stage',
    'partner_read',
    'retention_rule',
    'sla_event',
    'state_change',
  ],
}

it.each(['erp', 'crm'] as const)('a migration lets servers read and add to every table of %s', async (schema) => {
  const database = await testDatabase(schema)
  const sql = database.superuser(1)
  const without = async (privilege: string) => {
    const tables = await sql<{ tablename: string }[]>`
      select tablename from pg_tables where schemaname = ${schema} and not
             has_any_column_privilege('samspill_staff', format('%I.%I', schemaname, tablename), ${privilege}) order by 1`
    return tables.map(({ tablename }) => tablename)
  }
  try {
    expect(await without('select')).toEqual([])
    expect(await without('insert')).toEqual(kept[schema])
  } finally {
    await database.drop()
  }
})

it('what a company is founded with stays: a server keeps it in memory', async () => {
  const database = await testDatabase('erp')
  const sql = database.superuser(1)
  try {
    const [row] = await sql`
      select has_any_column_privilege('samspill_staff', 'erp.company', 'update') as changes,
             has_table_privilege('samspill_staff', 'erp.company', 'delete') as deletes`
    expect(row).toEqual({ changes: false, deletes: false })
  } finally {
    await database.drop()
  }
})

/** Append-only themselves, parts of a record whose own change is kept, copies, or nothing that people write. */
const unaudited = {
  erp: [
    'agreement',
    'allocation',
    'asset_depreciation',
    'asset_disposal',
    'audit_log',
    'bin_move',
    'bom_component',
    'bom_operation',
    'credit_note_line',
    'credit_override',
    'currency_revaluation_item',
    'delivery',
    'delivery_line',
    'employee_skill',
    'goods_receipt',
    'goods_receipt_line',
    'holiday',
    'idempotency_key',
    'import_run',
    'invoice_draft_line',
    'invoice_line',
    'journal_draft_line',
    'journal_entry',
    'journal_line',
    'landed_cost',
    'landed_cost_line',
    'leave_entry',
    'migration',
    'mrp_demand',
    'mrp_item',
    'mrp_peg',
    'mrp_run',
    'mrp_supply',
    'number_series',
    'partner_agreements',
    'partner_read',
    'price_list_assignment',
    'price_list_item',
    'purchase_order_line',
    'quote_line',
    'quote_revision',
    'refund',
    'sales_order_line',
    'sales_order_line_before',
    'sales_return',
    'sales_return_credit_note',
    'sales_return_line',
    'sales_return_scrap',
    'stock_count_line',
    'stock_layer',
    'stock_level',
    'stock_movement',
    'stock_part',
    'stock_promise',
    'supplier_allocation',
    'supplier_invoice_line',
    'supplier_refund',
    'supplier_return',
    'supplier_return_line',
    'work_order_component',
    'work_order_event',
    'work_order_operation',
    'working_hours',
    'write_off',
  ],
  crm: [
    'audit_log',
    'campaign_audience',
    'campaign_cost',
    'campaign_member',
    'campaign_product',
    'case_article',
    'case_message',
    'case_rating',
    'company_form_pattern',
    'consent',
    'contact_merge',
    'customer_change',
    'customer_merge',
    'deleted_interaction',
    'email',
    'feed_entry',
    'feed_mark',
    'file_content',
    'follower',
    'idempotency_key',
    'import_run',
    'interaction_product',
    'lead_consent',
    'lead_turn',
    'lifecycle_move',
    'match_key',
    'merge_rule',
    'merged_row',
    'migration',
    'name_word',
    'opportunity_line',
    'participant',
    'partner_read',
    'sla_event',
    'state_change',
  ],
}

it.each(['erp', 'crm'] as const)('a migration audits every table of %s but those named here', async (schema) => {
  const database = await testDatabase(schema)
  const sql = database.superuser(1)
  try {
    const tables = await sql<{ tablename: string }[]>`
      select tablename from pg_tables t where schemaname = ${schema} and not exists (
        select 1 from pg_trigger g join pg_proc p on p.oid = g.tgfoid
         where g.tgrelid = format('%I.%I', t.schemaname, t.tablename)::regclass and p.proname = 'audit_row') order by 1`
    expect(tables.map(({ tablename }) => tablename)).toEqual(unaudited[schema])
  } finally {
    await database.drop()
  }
})
