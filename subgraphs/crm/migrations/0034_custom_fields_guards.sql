-- Custom fields: what they may hold, whoever writes.
create function crm.custom_table(record text) returns regclass language sql stable as $$
  select case record when 'CUSTOMER' then 'crm.customer' when 'CONTACT' then 'crm.contact' when 'OPPORTUNITY' then 'crm.opportunity'
              when 'CASE' then 'crm.service_case' when 'CAMPAIGN' then 'crm.campaign' when 'INTERACTION' then 'crm.interaction'
         end::regclass
$$;
--> statement-breakpoint
-- A value as it is kept, or what is wrong with it: a number as text with all its digits, an amount with its currency.
create function crm.custom_value(field crm.custom_field, given jsonb, out kept jsonb, out fault text) language plpgsql stable as $$
declare
  written constant text := given #>> '{}';
  written_number text;
  n numeric;
  there boolean;
begin
  if field.archived then
    fault := 'is archived: what it holds stays, and nothing new is written';
    return;
  end if;
  case field.kind
    when 'TEXT' then
      if jsonb_typeof(given) <> 'string' or written = '' then fault := 'takes a text';
      elsif char_length(written) > coalesce(field.max_length, 1000) then
        fault := format('takes at most %s characters, not %s', coalesce(field.max_length, 1000), char_length(written));
      else kept := given;
      end if;
    when 'NUMBER', 'MONEY' then
      if field.kind = 'MONEY' and (jsonb_typeof(given) <> 'object' or given ->> 'currency' !~ '^[A-Z]{3}$' or not given ? 'currency'
                                   or given - array['amount', 'currency'] <> '{}') then
        fault := 'takes an amount with its currency';
        return;
      end if;
      written_number := case field.kind when 'MONEY' then given ->> 'amount' else written end;
      if written_number ~ '^-?[0-9]{1,15}([.][0-9]{1,20})?$' then n := trim_scale(written_number::numeric); end if;
      if n is null or scale(n) > 6 then fault := 'takes a number of at most 15 digits and 6 decimals';
      elsif scale(n) > field.decimals then fault := format('takes at most %s decimals, not %s', field.decimals, scale(n));
      elsif n < field.min then fault := format('takes %s or more, not %s', trim_scale(field.min), n);
      elsif n > field.max then fault := format('takes %s or less, not %s', trim_scale(field.max), n);
      elsif field.kind = 'NUMBER' then kept := to_jsonb(n::text);
      else kept := jsonb_build_object('amount', n::text, 'currency', given ->> 'currency');
      end if;
    when 'DATE' then
      begin
        there := written ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' and written::date is not null;
      exception when others then there := false;
      end;
      if there is not true then fault := 'takes a date, as 2026-01-31';
      elsif written::date < field.earliest then fault := format('takes a date from %s on, not %s', field.earliest, written);
      elsif written::date > field.latest then fault := format('takes a date until %s, not %s', field.latest, written);
      else kept := given;
      end if;
    when 'BOOLEAN' then
      if jsonb_typeof(given) = 'boolean' then kept := given; else fault := 'takes true or false'; end if;
    when 'CHOICE' then
      if exists (select from jsonb_array_elements(field.options) o where o ->> 'code' = written and (o ->> 'active')::boolean) then
        kept := given;
      else
        fault := format('takes one of %s, not %s', (select string_agg(o ->> 'code', ', ' order by place)
                          from jsonb_array_elements(field.options) with ordinality o (o, place) where (o ->> 'active')::boolean), written);
      end if;
    when 'REFERENCE' then
      if written !~ '^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$' or jsonb_typeof(given) <> 'string' then fault := 'takes an id';
      elsif crm.custom_table(field.target) is null then kept := given;
      else
        execute format('select exists (select from %s where id = $1 %s)', crm.custom_table(field.target),
                       case when field.target in ('CUSTOMER', 'CONTACT') then 'and erased_at is null' end) into there using written::uuid;
        if there then kept := given; else fault := format('refers to a %s, and none has the id %s', lower(field.target), written); end if;
      end if;
    else null; -- What is asked about no field is asked in vain.
  end case;
end $$;
--> statement-breakpoint
-- Values that somebody wants to write: `given` has `row`, `place`, `field`, `kind` and `value`, null where the value is to go.
-- Answers each as it is to be kept or with its fault; of a new record also what it lacks, without a place.
create function crm.custom_checked(of_record text, given jsonb, rows int, creating boolean)
returns table ("row" int, place int, code text, kept jsonb, fault text) language sql stable as $$
  with known as materialized (select * from crm.custom_field f where f.record = of_record),
  wanted as materialized (
    select * from jsonb_to_recordset(given) as g("row" int, place int, field text, kind text, value jsonb))
  select g."row", g.place, g.field,
         case when g.kind = f.kind then v.kept end,
         case when f.id is null then coalesce('is no field of this kind of record; there are ' || (
                     select string_agg(k.code, ', ' order by k.code) from known k where not k.archived),
                     'is no field of this kind of record, which has none')
              when g.kind is null then case when f.required then 'must not be empty' end
              when g.kind <> f.kind then format('is given as `%s`', lower(f.kind))
              else v.fault end
    from wanted g left join known f on f.code = g.field
    left join lateral crm.custom_value(row(f.*)::crm.custom_field, g.value) v on g.kind = f.kind
  union all
  select r.place, null, f.code, null, 'must be given'
    from known f cross join generate_series(0, rows - 1) r (place)
   where creating and f.required and not f.archived
     and not exists (select from wanted g where g."row" = r.place and g.field = f.code)
  order by 1, 2
$$;
--> statement-breakpoint
-- Values that change must be such as their fields take; what is there stays, also where its field has changed since.
create function crm.check_custom() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
declare
  was jsonb := '{}';
  one record;
  field custom_field;
  checked record;
begin
  if tg_op = 'UPDATE' then was := old.custom; end if;
  if jsonb_typeof(new.custom) <> 'object' then
    raise exception 'custom is an object of values by their fields' using errcode = 'check_violation', constraint = 'custom_value';
  end if;
  for one in select key, value from jsonb_each(new.custom) where was -> key is distinct from value loop
    select * into field from custom_field f where f.record = tg_argv[0] and f.code = one.key;
    if not found then
      raise exception '% has no custom field %', tg_argv[0], one.key
        using errcode = 'check_violation', constraint = 'custom_value', detail = one.key || ': is no field of this kind of record';
    end if;
    checked := custom_value(field, one.value);
    if checked.fault is not null then
      raise exception 'custom field % %', one.key, checked.fault
        using errcode = 'check_violation', constraint = 'custom_value', detail = one.key || ': ' || checked.fault;
    end if;
    new.custom := new.custom || jsonb_build_object(one.key, checked.kept);
  end loop;
  select f.code into one from custom_field f
   where f.record = tg_argv[0] and f.required and not f.archived and was ? f.code and not new.custom ? f.code limit 1;
  if found then
    raise exception 'custom field % must not be empty', one.code
      using errcode = 'check_violation', constraint = 'custom_value', detail = one.code || ': must not be empty';
  end if;
  return new;
end $$;
--> statement-breakpoint
-- What a company keeps of somebody in fields of its own may be anything: when the record is blanked, all of it goes, and what
-- the trail has of it.
create function crm.blank_custom() returns trigger language plpgsql as $$
begin
  new.custom := '{}';
  update crm.audit_log a
     set before = case when a.before ? 'custom' then a.before || '{"custom": "Erased"}' else a.before end,
         after = case when a.after ? 'custom' then a.after || '{"custom": "Erased"}' else a.after end
   where a.record = tg_table_name and (a.before ? 'custom' or a.after ? 'custom')
     and a.record_id = case tg_table_name when 'contact' then (to_jsonb(new) ->> 'customer_id')::uuid else new.id end
     and (tg_table_name <> 'contact' or coalesce(a.after, a.before) ->> 'id' = new.id::text);
  return new;
end $$;
--> statement-breakpoint
revoke execute on function crm.blank_custom() from public;
--> statement-breakpoint
grant execute on function crm.blank_custom() to samspill_eraser;
--> statement-breakpoint
-- For migrations: the table's records have custom fields from now on. `title` is what says `Erased` once it is blanked.
create function crm.guard_custom(of_record text, title name) returns void language plpgsql as $$
declare
  guarded regclass := crm.custom_table(of_record);
begin
  execute format('create trigger check_custom before insert on %s for each row when (new.custom <> ''{}'')
                  execute function crm.check_custom(%L)', guarded, of_record);
  execute format('create trigger recheck_custom before update on %s for each row
                  when (new.custom is distinct from old.custom and current_user <> ''samspill_eraser'')
                  execute function crm.check_custom(%L)', guarded, of_record);
  execute format('create trigger blank_custom before update on %s for each row
                  when (current_user = ''samspill_eraser'' and old.custom <> ''{}'' and (new.%I = ''Erased'' or new.custom = ''{}''))
                  execute function crm.blank_custom()', guarded, title);
  execute format('grant update (custom) on %s to samspill_staff, samspill_eraser', guarded);
end $$;
--> statement-breakpoint
revoke execute on function crm.guard_custom(text, name) from public;
--> statement-breakpoint
select crm.guard_custom('CUSTOMER', 'name'), crm.guard_custom('CONTACT', 'name'), crm.guard_custom('OPPORTUNITY', 'name'),
       crm.guard_custom('CASE', 'subject'), crm.guard_custom('CAMPAIGN', 'name'), crm.guard_custom('INTERACTION', 'subject');
--> statement-breakpoint
-- Where a contact that is erased is named in such a value of its customer's.
create function crm.erase_part_custom(of_customer uuid, of_contact uuid) returns jsonb language plpgsql as $$
declare
  known text[] := crm.known_by(of_contact);
  erased record;
  n bigint;
  gone jsonb := '[]';
begin
  if of_contact is null then return gone; end if;
  for erased in select * from (values ('customer', 'id'), ('opportunity', 'customer_id'), ('service_case', 'customer_id'),
                                      ('interaction', 'customer_id')) t (name, whose) loop
    execute format('update crm.%I set custom = ''{}'' where %I = $1 and custom <> ''{}'' and crm.mentions('''', custom::text, $2)',
                   erased.name, erased.whose) using of_customer, known;
    get diagnostics n = row_count;
    gone := gone || crm.tally(erased.name, n);
  end loop;
  return gone;
end $$;
--> statement-breakpoint
revoke execute on function crm.erase_part_custom(uuid, uuid) from public;
--> statement-breakpoint
grant execute on function crm.erase_part_custom(uuid, uuid) to samspill_eraser;
--> statement-breakpoint
-- By what records are found and sorted that have a value of the field: the value, then the order of their list. Made when the
-- field is declared, when no record has a value, it takes as long as the table is read once, and nobody writes to it meanwhile.
create function crm.index_custom_field(field_id uuid) returns void
language plpgsql security definer set search_path = crm, pg_temp set lock_timeout = '5s' as $$
declare
  field custom_field;
  name text := 'custom_' || replace(field_id::text, '-', '');
  next text;
  keys text;
begin
  select * into strict field from custom_field f where f.id = field_id;
  if field.archived or not field.filterable then
    execute format('drop index if exists %I, %I', name, name || '_words');
    return;
  end if;
  next := case field.record when 'OPPORTUNITY' then 'created_at' when 'CASE' then 'opened_at' when 'CAMPAIGN' then 'starts_on'
                            when 'INTERACTION' then 'occurred_at' when 'LEAD' then 'created_at' else 'name' end;
  keys := case field.kind
    when 'TEXT' then format('(left(custom ->> %L, 100) collate "und-x-icu")', field.code)
    when 'NUMBER' then format('((custom ->> %L)::numeric)', field.code)
    when 'MONEY' then format('((custom #>> %L) collate "C"), ((custom #>> %L)::numeric)',
                             array[field.code, 'currency'], array[field.code, 'amount'])
    else format('((custom ->> %L) collate "C")', field.code) end;
  execute format('create index if not exists %I on %s (%s, %I, id) where custom ? %L',
                 name, custom_table(field.record), keys, next, field.code);
  if field.kind = 'TEXT' then
    execute format('create index if not exists %I on %s using gin (crm.fold(custom ->> %L) public.gin_trgm_ops) where custom ? %L',
                   name || '_words', custom_table(field.record), field.code, field.code);
  end if;
end $$;
--> statement-breakpoint
revoke execute on function crm.index_custom_field(uuid) from public;
--> statement-breakpoint
grant execute on function crm.index_custom_field(uuid) to samspill_staff;
--> statement-breakpoint
create trigger never_deleted before delete on crm.custom_field for each row execute function crm.refuse_change();
--> statement-breakpoint
create trigger never_truncated before truncate on crm.custom_field execute function crm.refuse_change();
--> statement-breakpoint
create trigger never_another before update on crm.custom_field for each row
  when ((old.id, old.record, old.code, old.kind, old.target) is distinct from (new.id, new.record, new.code, new.kind, new.target))
  execute function crm.refuse_change();
--> statement-breakpoint
create trigger audit after insert or update or delete on crm.custom_field for each row execute function crm.audit_row();
--> statement-breakpoint
grant select, insert on crm.custom_field to samspill_staff;
--> statement-breakpoint
grant update (label, description, required, filterable, archived, min, max, decimals, earliest, latest, max_length, options, version)
  on crm.custom_field to samspill_staff;
