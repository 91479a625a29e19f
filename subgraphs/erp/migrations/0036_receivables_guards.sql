grant select, insert on erp.credit_note, erp.credit_note_line, erp.refund, erp.write_off, erp.credit_override, erp.invoice_draft,
  erp.invoice_draft_line to samspill_staff;
--> statement-breakpoint
-- For row locks alone: by_allocation guards every column.
grant update (unallocated) on erp.credit_note to samspill_staff;
--> statement-breakpoint
grant update (currency, status, invoice_id, version) on erp.invoice_draft to samspill_staff;
--> statement-breakpoint
grant delete on erp.invoice_draft_line to samspill_staff;
--> statement-breakpoint
do $$ declare closed text; begin
  foreach closed in array array['credit_note', 'credit_note_line', 'refund', 'write_off', 'credit_override', 'invoice_draft',
                                'invoice_draft_line'] loop
    execute format('alter table erp.%I enable row level security', closed);
    execute format('create policy staff on erp.%I to samspill_staff using (true) with check (true)', closed);
  end loop;
end $$;
--> statement-breakpoint
do $$ declare kept text; begin
  foreach kept in array array['credit_note_line', 'refund', 'write_off', 'credit_override'] loop
    execute format('create trigger append_only before update or delete on erp.%I for each row
                    execute function erp.refuse_change()', kept);
    execute format('create trigger append_only_truncate before truncate on erp.%I
                    execute function erp.refuse_change()', kept);
  end loop;
  execute 'create trigger never_deleted before delete on erp.credit_note for each row execute function erp.refuse_change()';
  execute 'create trigger never_truncated before truncate on erp.credit_note execute function erp.refuse_change()';
  foreach kept in array array['credit_note', 'invoice_draft'] loop
    execute format('create trigger audit after insert or update or delete on erp.%I for each row
                    execute function erp.audit_row()', kept);
  end loop;
  foreach kept in array array['credit_note', 'invoice_draft'] loop
    execute format('create trigger not_of_erased after insert on erp.%I referencing new table as added
                    for each statement execute function erp.refuse_erased()', kept);
  end loop;
end $$;
--> statement-breakpoint
-- Documents stay as issued; what is open on them moves by an allocation alone, whoever writes.
create function erp.keep_but_allocations() returns trigger language plpgsql as $$
begin
  if current_user <> 'samspill_eraser' and to_jsonb(new) - tg_argv is distinct from to_jsonb(old) - tg_argv then
    raise exception '% stays as issued', tg_table_name using errcode = 'restrict_violation';
  end if;
  if pg_trigger_depth() < 2 and exists (select from unnest(tg_argv) field
                                         where to_jsonb(new) -> field is distinct from to_jsonb(old) -> field) then
    raise exception 'what is open on % moves by an allocation', tg_table_name using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
drop trigger as_issued on erp.invoice;
--> statement-breakpoint
drop trigger as_issued on erp.payment;
--> statement-breakpoint
create trigger by_allocation before update on erp.invoice
  for each row execute function erp.keep_but_allocations('outstanding', 'base_outstanding');
--> statement-breakpoint
create trigger by_allocation before update on erp.payment
  for each row execute function erp.keep_but_allocations('unallocated', 'base_unallocated', 'cancelled_on');
--> statement-breakpoint
create trigger by_allocation before update on erp.credit_note
  for each row execute function erp.keep_but_allocations('unallocated', 'base_unallocated');
--> statement-breakpoint
-- A document begins with all of it open.
create function erp.open_in_full() returns trigger language plpgsql as $$
begin
  if to_jsonb(new) -> tg_argv[0] is distinct from to_jsonb(new) -> tg_argv[1]
     or to_jsonb(new) -> ('base_' || tg_argv[0]) is distinct from to_jsonb(new) -> ('base_' || tg_argv[1])
     or to_jsonb(new) ->> 'cancelled_on' is not null then
    raise exception 'what is open on % moves by an allocation', tg_table_name using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger open_in_full before insert on erp.invoice for each row execute function erp.open_in_full('outstanding', 'total');
--> statement-breakpoint
create trigger open_in_full before insert on erp.payment for each row execute function erp.open_in_full('unallocated', 'amount');
--> statement-breakpoint
create trigger open_in_full before insert on erp.credit_note for each row execute function erp.open_in_full('unallocated', 'total');
--> statement-breakpoint
-- The part of a base amount that goes with a part of what is open. The last part takes all that is left, so that nothing open
-- is worth nothing.
create function erp.base_share(base_open numeric, part numeric, all_open numeric, decimals int) returns numeric
language sql immutable as $$
  select case when part >= all_open then base_open else round(base_open * part / all_open, decimals) end
$$;
--> statement-breakpoint
drop trigger allocate on erp.allocation;
--> statement-breakpoint
-- Locks the credit side, then the debit side, and moves both. An allocation that takes another one back moves just what that
-- one moved.
create or replace function erp.allocate() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
declare
  taken_back erp.allocation;
  credit record;
  debit record;
  last_release date;
begin
  if new.reverses_id is not null then
    select * into taken_back from allocation where id = new.reverses_id;
    if taken_back.id is null or taken_back.reverses_id is not null or new.amount <> -taken_back.amount
       or (new.payment_id, new.credit_note_id, new.write_off_id, new.invoice_id, new.refund_id)
          is distinct from (taken_back.payment_id, taken_back.credit_note_id, taken_back.write_off_id, taken_back.invoice_id,
                            taken_back.refund_id)
       or new.allocated_on < taken_back.allocated_on or new.refund_id is not null
       or num_nonnulls(new.invoice_id, new.refund_id) = 0 then
      raise exception 'that is not what the allocation % moved, or it stands', new.reverses_id using errcode = 'check_violation';
    end if;
  end if;

  if new.payment_id is not null then
    select customer_id, company_id, currency, unallocated as open, base_unallocated as base_open, received_on as day
      into credit from payment where id = new.payment_id for update;
  elsif new.credit_note_id is not null then
    select customer_id, company_id, currency, unallocated as open, base_unallocated as base_open, issued_on as day
      into credit from credit_note where id = new.credit_note_id for update;
  else
    select customer_id, company_id, currency, amount as open, null::numeric as base_open, written_off_on as day, invoice_id
      into credit from write_off where id = new.write_off_id;
    if credit.invoice_id is distinct from new.invoice_id or credit.open <> abs(new.amount) then
      raise exception 'a write-off settles its invoice, by all of it' using errcode = 'check_violation';
    end if;
  end if;
  if new.invoice_id is not null then
    select customer_id, company_id, currency, outstanding as open, base_outstanding as base_open, issued_on as day
      into debit from invoice where id = new.invoice_id for update;
  elsif new.refund_id is not null then
    select customer_id, company_id, currency, amount as open, null::numeric as base_open, paid_on as day
      into debit from refund where id = new.refund_id for update;
    if (select coalesce(sum(amount), 0) from allocation where refund_id = new.refund_id) + new.amount > debit.open then
      raise exception 'a refund of % takes no more credit than that', debit.open using errcode = 'check_violation';
    end if;
  else
    debit := credit;
  end if;
  if (credit.customer_id, credit.company_id, credit.currency) is distinct from (debit.customer_id, debit.company_id, debit.currency) then
    raise exception 'the documents belong to different customers, companies or currencies' using errcode = 'check_violation';
  end if;

  if new.reverses_id is not null then
    new.credit_base := -taken_back.credit_base;
    new.debit_base := -taken_back.debit_base;
  else
    -- So that no day shows less than nothing open, nor more than there was.
    select max(allocated_on) into last_release from allocation
     where reverses_id is not null
       and (payment_id = new.payment_id or credit_note_id = new.credit_note_id or invoice_id = new.invoice_id);
    if new.allocated_on < greatest(credit.day, debit.day, last_release) then
      raise exception 'nothing is allocated on %, before the documents or what was taken back of them', new.allocated_on
        using errcode = 'check_violation', constraint = 'allocation_day';
    end if;
    new.credit_base := (select erp.base_share(credit.base_open, new.amount, credit.open, decimals) from company where id = credit.company_id);
    new.debit_base := case when new.invoice_id is null then new.credit_base
      else (select erp.base_share(debit.base_open, new.amount, debit.open, decimals) from company where id = debit.company_id) end;
    if new.write_off_id is not null then new.credit_base := new.debit_base; end if;
  end if;

  if new.payment_id is not null then
    update payment set unallocated = unallocated - new.amount, base_unallocated = base_unallocated - new.credit_base,
                       cancelled_on = case when new.invoice_id is null and new.refund_id is null then new.allocated_on else cancelled_on end
     where id = new.payment_id;
  elsif new.credit_note_id is not null then
    update credit_note set unallocated = unallocated - new.amount, base_unallocated = base_unallocated - new.credit_base
     where id = new.credit_note_id;
  end if;
  if new.invoice_id is not null then
    update invoice set outstanding = outstanding - new.amount, base_outstanding = base_outstanding - new.debit_base
     where id = new.invoice_id;
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger allocate before insert on erp.allocation for each row execute function erp.allocate();
--> statement-breakpoint
-- A payment is cancelled as a whole or not at all.
create function erp.cancel_in_full() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
begin
  if new.amount <> (select amount from payment where id = new.payment_id) then
    raise exception 'a payment is cancelled as a whole' using errcode = 'check_violation';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger cancel_in_full after insert on erp.allocation
  for each row when (new.invoice_id is null and new.refund_id is null) execute function erp.cancel_in_full();
--> statement-breakpoint
-- Checked at commit: where the sides' rates differ, the difference is in the books, and nothing else under the allocation's id.
create function erp.require_difference() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
declare posted numeric;
begin
  select coalesce(sum(line.debit - line.credit), 0) into posted
    from journal_entry entry
    join journal_line line on line.entry_id = entry.id
    join ledger_account account on account.id = line.account_id and account.purpose = 'RECEIVABLE'
   where entry.source_id = new.id;
  if posted <> new.credit_base - new.debit_base then
    raise exception 'the allocation''s exchange difference of % is posted as %', new.credit_base - new.debit_base, posted
      using errcode = 'check_violation', constraint = 'allocation_difference';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger difference_posted after insert on erp.allocation deferrable initially deferred
  for each row when (new.credit_base <> new.debit_base) execute function erp.require_difference();
--> statement-breakpoint
-- Never more credited than invoiced, line by line: whoever credits lines of an invoice waits for its row.
create function erp.check_credited() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
begin
  perform 1 from invoice where id in (select invoice_id from added) order by id for update;
  if exists (select from added join credit_note n on n.id = added.credit_note_id join invoice i on i.id = added.invoice_id
              where (n.customer_id, n.company_id, n.currency) is distinct from (i.customer_id, i.company_id, i.currency)) then
    raise exception 'credit note and invoice belong to different customers, companies or currencies' using errcode = 'check_violation';
  end if;
  if exists (
    select from (select distinct invoice_id, invoice_line_number from added where invoice_id is not null) of_line
      join invoice_line l on l.invoice_id = of_line.invoice_id and l.line_number = of_line.invoice_line_number
      join lateral (select sum(c.quantity) as quantity, sum(c.net) as net, sum(c.tax) as tax, sum(c.base_net) as base_net,
                           sum(c.base_tax) as base_tax
                      from credit_note_line c
                     where c.invoice_id = l.invoice_id and c.invoice_line_number = l.line_number) credited on true
     where credited.quantity > l.quantity or credited.net > l.net or credited.tax > l.tax
        or credited.base_net > l.base_net or credited.base_tax > l.base_tax) then
    raise exception 'more is credited of a line than was invoiced'
      using errcode = 'check_violation', constraint = 'credited_more_than_invoiced';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger credited_at_most after insert on erp.credit_note_line referencing new table as added
  for each statement execute function erp.check_credited();
--> statement-breakpoint
-- Lines come with their document: none is added to one issued before.
create function erp.check_totals() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
declare document record;
begin
  execute format('select d.number, d.net, d.tax, d.base_net, d.base_tax, sum(l.net) as of_net, sum(l.tax) as of_tax,
                         sum(l.base_net) as of_base_net, sum(l.base_tax) as of_base_tax
                    from erp.%1$I d join erp.%1$I_line l on l.%1$I_id = d.id where d.id = $1 group by d.id', tg_argv[0])
    into document using (to_jsonb(new) ->> (tg_argv[0] || '_id'))::uuid;
  if (document.net, document.tax, document.base_net, document.base_tax)
     is distinct from (document.of_net, document.of_tax, document.of_base_net, document.of_base_tax) then
    raise exception '% % is not the sum of its lines', tg_argv[0], document.number using errcode = 'check_violation';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger sum_of_lines after insert on erp.credit_note_line deferrable initially deferred
  for each row execute function erp.check_totals('credit_note');
--> statement-breakpoint
-- A draft that is issued or discarded is done with.
create function erp.keep_done_draft() returns trigger language plpgsql as $$
begin
  raise exception 'the draft is done with' using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
create trigger done before update on erp.invoice_draft for each row when (old.status <> 'DRAFT')
  execute function erp.keep_done_draft();
--> statement-breakpoint
insert into erp.retention_rule (id, record, action, months, least_months, counted_from, basis)
select gen_random_uuid(), record, null, null, null, null, basis
  from (values
    ('credit_note', 'Bookkeeping Act (Norway) section 13: documentation of sales, which names its invoice and nobody (GDPR article 6(1)(c)).'),
    ('refund', 'Bookkeeping Act (Norway) section 13: documentation of postings, which names nobody (GDPR article 6(1)(c)).'),
    ('write_off', 'Bookkeeping Act (Norway) section 13: documentation of postings, which names nobody (GDPR article 6(1)(c)).'),
    ('credit_override', 'Shows who let a customer buy for more than its limit (GDPR article 6(1)(f)); names nobody else.'),
    ('invoice_draft', 'Needed to serve the customer (GDPR article 6(1)(b)): what is to be invoiced, which names nobody.')
  ) as rule (record, basis);
