-- That a row only becomes another customer's, as it does while the database's own functions merge two. What is reckoned of other
-- columns is not there yet before a row is written.
create function crm.only_merges(before jsonb, after jsonb) returns boolean language sql stable as $$
  select current_setting('samspill.merging', true) = 'on'
     and current_user not in ('samspill_staff', 'samspill_partner', 'samspill_eraser')
     and before - array['customer_id', 'parent_id'] @> jsonb_strip_nulls(after - array['customer_id', 'parent_id'])
$$;
--> statement-breakpoint
create or replace function crm.refuse_change() returns trigger language plpgsql as $$
begin
  if current_user = 'samspill_eraser' and tg_level = 'ROW' then return coalesce(new, old); end if;
  if tg_op = 'UPDATE' and tg_level = 'ROW' and crm.only_merges(to_jsonb(old), to_jsonb(new)) then return new; end if;
  raise exception '% on % is refused: its rows are kept', tg_op, tg_table_name using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
create or replace function crm.keep_erased() returns trigger language plpgsql as $$
begin
  if crm.only_merges(to_jsonb(old), to_jsonb(new)) then return new; end if;
  raise exception 'the customer has been erased' using errcode = 'check_violation', constraint = 'customer_erased';
end $$;
--> statement-breakpoint
create or replace function crm.keep_deleted() returns trigger language plpgsql as $$
begin
  if crm.only_merges(to_jsonb(old), to_jsonb(new)) then return new; end if;
  raise exception 'the note has been deleted' using errcode = 'check_violation', constraint = 'note_deleted';
end $$;
--> statement-breakpoint
-- In what runs, nobody is sent once more as what became part of another, nor as that other what one of them took back. Who merges
-- holds the consents' lock, shared, since before the customers were locked.
create function crm.leave_merged_campaigns() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
begin
  perform crm.enter_consents();
  update campaign_member m set status = 'REMOVED', since = clock_timestamp()
    from campaign k
   where k.id = m.campaign_id and k.status = 'ACTIVE' and m.status = 'ADDED'
     and (m.customer_id = new.id
          or m.customer_id = new.merged_into_id
             and (select c.state from consent c
                   where c.customer_id = m.customer_id and c.contact_id is null and c.channel = k.channel and c.purpose = k.purpose
                   order by c.said_at desc, c.id desc limit 1) = 'WITHDRAWN');
  return null;
end $$;
--> statement-breakpoint
create trigger leave_merged_campaigns after update of merged_into_id on crm.customer for each row
  when (new.merged_into_id is not null and new.merged_into_id is distinct from old.merged_into_id)
  execute function crm.leave_merged_campaigns();
