grant select, insert on erp.supplier_refund to samspill_staff;
--> statement-breakpoint
create trigger append_only before update or delete on erp.supplier_refund for each row execute function erp.refuse_change();
--> statement-breakpoint
create trigger never_truncated before truncate on erp.supplier_refund execute function erp.refuse_change();
--> statement-breakpoint
create or replace function erp.guard_supplier_payment() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    new.unallocated := new.amount;
    new.base_unallocated := new.base_amount;
    new.cancelled_on := null;
    return new;
  end if;
  if pg_trigger_depth() > 1 and to_jsonb(new) - array['unallocated', 'base_unallocated', 'cancelled_on']
                              = to_jsonb(old) - array['unallocated', 'base_unallocated', 'cancelled_on'] then
    return new;
  end if;
  raise exception 'a payment stays as paid' using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
-- Locks what is given up, then what it is given for, and moves both: each side gives up its share of what it is worth in the base
-- currency, all of it with the last. An allocation that takes another one back moves just what that one moved.
create or replace function erp.allocate_payable() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
declare
  taken_back supplier_allocation;
  given record;
  due record;
  decimals int;
  last_release date;
begin
  if (new.amount > 0) <> (new.reverses_id is null) then
    raise exception 'an allocation takes from both sides, or takes another one back' using errcode = 'check_violation';
  end if;
  if new.reverses_id is not null then
    select * into taken_back from supplier_allocation where id = new.reverses_id;
    if taken_back.id is null or taken_back.reverses_id is not null or new.amount <> -taken_back.amount
       or (new.payment_id, new.credit_note_id, new.invoice_id, new.refund_id)
          is distinct from (taken_back.payment_id, taken_back.credit_note_id, taken_back.invoice_id, taken_back.refund_id)
       or new.allocated_on < taken_back.allocated_on or new.invoice_id is null then
      raise exception 'that is not what the allocation % moved, or it stands', new.reverses_id using errcode = 'check_violation';
    end if;
  end if;

  if new.payment_id is not null then
    select supplier_id, company_id, currency, amount as total, unallocated as open, base_unallocated as base_open, paid_on as day,
           'CREDIT_NOTE' as kind
      into given from supplier_payment where id = new.payment_id for update;
  else
    select supplier_id, company_id, currency, total, outstanding as open, base_outstanding as base_open, posted_on as day, kind
      into given from supplier_invoice where id = new.credit_note_id for update;
  end if;
  if new.invoice_id is not null then
    select supplier_id, company_id, currency, outstanding as open, base_outstanding as base_open, posted_on as day, kind
      into due from supplier_invoice where id = new.invoice_id for update;
  elsif new.refund_id is not null then
    select supplier_id, company_id, currency, amount as open, null::numeric as base_open, received_on as day, 'INVOICE' as kind
      into due from supplier_refund where id = new.refund_id for update;
    if (select coalesce(sum(amount), 0) from supplier_allocation where refund_id = new.refund_id) + new.amount > due.open then
      raise exception 'a refund of % takes no more credit than that', due.open using errcode = 'check_violation';
    end if;
  else
    if new.amount <> given.total then
      raise exception 'a payment is cancelled as a whole' using errcode = 'check_violation';
    end if;
    due := given;
    due.kind := 'INVOICE';
  end if;
  if (given.supplier_id, given.company_id, given.currency) is distinct from (due.supplier_id, due.company_id, due.currency)
     or given.kind <> 'CREDIT_NOTE' or due.kind <> 'INVOICE' then
    raise exception 'what settles an invoice is of its supplier, company and currency' using errcode = 'check_violation';
  end if;

  if new.reverses_id is not null then
    new.base_amount := -taken_back.base_amount;
    new.base_given := -taken_back.base_given;
  else
    -- So that no day shows less than nothing open, nor more than there was.
    select max(allocated_on) into last_release from supplier_allocation
     where reverses_id is not null
       and (payment_id = new.payment_id or credit_note_id = new.credit_note_id or invoice_id = new.invoice_id);
    if new.allocated_on < greatest(given.day, due.day, last_release) then
      raise exception 'nothing is allocated on %, before the documents or what was taken back of them', new.allocated_on
        using errcode = 'check_violation', constraint = 'supplier_allocation_day';
    end if;
    decimals := erp.decimals_of(given.company_id);
    new.base_given := erp.base_share(given.base_open, new.amount, given.open, decimals);
    new.base_amount := case when new.invoice_id is null then new.base_given
      else erp.base_share(due.base_open, new.amount, due.open, decimals) end;
  end if;

  if new.payment_id is not null then
    update supplier_payment
       set unallocated = unallocated - new.amount, base_unallocated = base_unallocated - new.base_given,
           cancelled_on = case when new.invoice_id is null and new.refund_id is null then new.allocated_on else cancelled_on end
     where id = new.payment_id;
  else
    update supplier_invoice set outstanding = outstanding - new.amount, base_outstanding = base_outstanding - new.base_given
     where id = new.credit_note_id;
  end if;
  if new.invoice_id is not null then
    update supplier_invoice set outstanding = outstanding - new.amount, base_outstanding = base_outstanding - new.base_amount
     where id = new.invoice_id;
  end if;
  return new;
end $$;
--> statement-breakpoint
-- Checked at commit: where the sides' rates differ, the difference is in the books, and nothing else under the allocation's id.
create function erp.require_payable_difference() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
declare posted numeric;
begin
  select coalesce(sum(line.debit - line.credit), 0) into posted
    from journal_entry entry
    join journal_line line on line.entry_id = entry.id
    join ledger_account account on account.id = line.account_id and account.purpose = 'PAYABLE'
   where entry.source_id = new.id;
  if posted <> new.base_amount - new.base_given then
    raise exception 'the allocation''s exchange difference of % is posted as %', new.base_amount - new.base_given, posted
      using errcode = 'check_violation', constraint = 'supplier_allocation_difference';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger difference_posted after insert on erp.supplier_allocation deferrable initially deferred
  for each row when (new.base_amount <> new.base_given) execute function erp.require_payable_difference();
--> statement-breakpoint
-- Checked at commit: a refund is paid out of credit, all of it.
create function erp.require_credit_refunded() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
declare taken numeric;
begin
  execute format('select coalesce(sum(amount), 0) from erp.%I where refund_id = $1', tg_argv[0]) into taken using new.id;
  if taken <> new.amount then
    raise exception 'the refund of % takes % of credit', new.amount, taken
      using errcode = 'check_violation', constraint = 'refund_of_credit';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger out_of_credit after insert on erp.refund deferrable initially deferred
  for each row execute function erp.require_credit_refunded('allocation');
--> statement-breakpoint
create constraint trigger out_of_credit after insert on erp.supplier_refund deferrable initially deferred
  for each row execute function erp.require_credit_refunded('supplier_allocation');
--> statement-breakpoint
-- So that no day shows an invoice settled that was not there any more.
create function erp.cancel_after_settled() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
begin
  if exists (select from supplier_allocation
              where (invoice_id = new.id or credit_note_id = new.id) and allocated_on > new.cancelled_on) then
    raise exception 'something of it was settled later' using errcode = 'check_violation', constraint = 'supplier_invoice_settled';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger cancelled_after_settled before update on erp.supplier_invoice for each row
  when (old.status = 'POSTED' and new.status = 'CANCELLED') execute function erp.cancel_after_settled();
