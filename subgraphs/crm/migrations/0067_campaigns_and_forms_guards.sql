-- What a campaign is called, when it is and what it may cost stays as it was when it started.
create function crm.keep_started_campaign() returns trigger language plpgsql as $$
begin
  raise exception 'the campaign has started: it stays as planned' using errcode = 'check_violation', constraint = 'campaign_planned';
end $$;
--> statement-breakpoint
create trigger while_planned before update on crm.campaign for each row
  when (old.status <> 'PLANNED'
        and (old.name, old.starts_on, old.ends_on, old.budget_amount, old.budget_currency, old.channel, old.purpose)
            is distinct from (new.name, new.starts_on, new.ends_on, new.budget_amount, new.budget_currency, new.channel, new.purpose))
  execute function crm.keep_started_campaign();
--> statement-breakpoint
-- Notes and files of an opportunity are its customer's, whoever that becomes: they are merged, shown and erased with it.
create function crm.follow_opportunity() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
declare
  merging text := coalesce(current_setting('samspill.merging', true), '');
begin
  perform set_config('samspill.merging', 'on', true);
  update note n set customer_id = new.customer_id
   where n.record = 'opportunity' and n.record_id = new.id and n.customer_id is distinct from new.customer_id;
  update attachment a set customer_id = new.customer_id
   where a.record = 'opportunity' and a.record_id = new.id and a.customer_id is distinct from new.customer_id;
  update attachment a set customer_id = new.customer_id
    from note n
   where n.record = 'opportunity' and n.record_id = new.id and a.record = 'note' and a.record_id = n.id
     and a.customer_id is distinct from new.customer_id;
  perform set_config('samspill.merging', merging, true);
  return null;
end $$;
--> statement-breakpoint
create trigger followed after update of customer_id on crm.opportunity for each row
  when (old.customer_id is distinct from new.customer_id) execute function crm.follow_opportunity();
--> statement-breakpoint
-- What was said before this of the customers that opportunities have now.
do $$ begin
  perform set_config('samspill.merging', 'on', true);
  update crm.note n set customer_id = o.customer_id from crm.opportunity o
   where n.record = 'opportunity' and n.record_id = o.id and n.customer_id is distinct from o.customer_id;
  update crm.attachment a set customer_id = n.customer_id from crm.note n
   where a.record = 'note' and a.record_id = n.id and a.customer_id is distinct from n.customer_id;
  perform set_config('samspill.merging', '', true);
end $$;
--> statement-breakpoint
-- Forms as patterns: the longest first, so that none hides another that it begins.
create function crm.company_form_patterns(out beginning text, out ending text) language sql stable as $$
  with part as (
    select f.place, f.joined, string_agg(f.words, '|' order by length(f.words) desc, f.words) as any_of
      from (select distinct place, joined, words from crm.company_form) f group by 1, 2
  )
  select coalesce((select '^(' || string_agg(case when p.joined then any_of else '(' || any_of || ') ' end, '|' order by p.joined) || ') ?(?=\S)'
                     from part p where p.place = 'BEGINNING'), '(?!)'),
         coalesce((select '(?<=\S)(' || string_agg(case when p.joined then ' ?(' || any_of || ')' else ' (' || any_of || ')' end, '|' order by p.joined) || ')+$'
                     from part p where p.place = 'END'), '(?!)')
$$;
--> statement-breakpoint
-- What names are compared by: without what says of what form the company is, unless nothing else is left. Immutable as long as the
-- forms are: who changes them has all that was made of it made anew.
create or replace function crm.name_key(folded text) returns text language sql immutable strict parallel safe
as $$ select coalesce(nullif(btrim(regexp_replace(regexp_replace(w.name, p.beginning, ''), p.ending, '')), ''), w.name)
        from (select crm.words(folded) as name) w cross join crm.company_form_pattern p $$;
--> statement-breakpoint
-- Who writes names is held off until the forms are other ones, and waited for.
create function crm.hold_off_names() returns void language sql as $$ select pg_advisory_xact_lock(hashtext('crm.company_form')) $$;
--> statement-breakpoint
create or replace function crm.keep_match_keys(ids uuid[]) returns void language plpgsql security definer set search_path = crm, pg_temp as $$
declare missing bigint := 1;
begin
  perform pg_advisory_xact_lock_shared(hashtext('crm.company_form'));
  delete from crm.match_key k
   where k.customer_id = any (ids)
     and not exists (select from crm.wanted_match_keys(ids) w
                      where (w.customer_id, w.rule, w.value) = (k.customer_id, k.rule, k.value));
  while missing > 0 loop
    with wanted as (
      select w.* from crm.wanted_match_keys(ids) w
       where not exists (select from crm.match_key k where (k.customer_id, k.rule, k.value) = (w.customer_id, w.rule, w.value))
    ), added as (
      insert into crm.match_key (customer_id, rule, value, place)
      select w.customer_id, w.rule, w.value,
             coalesce((select k.place + 1 from crm.match_key k where k.rule = w.rule and k.value = w.value
                        order by k.place desc limit 1), 0)
             + row_number() over (partition by w.rule, w.value order by w.customer_id) - 1
        from wanted w order by w.rule, w.value, 4
      on conflict do nothing returning 1
    )
    select (select count(*) from wanted) - (select count(*) from added) into missing;
  end loop;
end $$;
--> statement-breakpoint
-- Compares anew who has one of those words in the name, as customer or as lead.
create function crm.compare_names_anew(changed text[]) returns void language plpgsql security definer set search_path = crm, pg_temp as $$
declare p record;
begin
  perform hold_off_names();
  select * into p from company_form_patterns();
  update company_form_pattern set beginning = p.beginning, ending = p.ending;
  perform keep_match_keys(array(
    select distinct coalesce(c.merged_into_id, c.id) from customer c
     where c.kind = 'ORGANISATION' and c.erased_at is null
       and exists (select from unnest(changed) w where position(w in words(c.name_folded)) > 0)));
  update lead l set organisation = l.organisation
   where l.erased_at is null and l.organisation_key is distinct from name_key(fold(l.organisation)) collate "C";
end $$;
--> statement-breakpoint
create function crm.company_forms_added() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
begin
  perform crm.compare_names_anew(array(select distinct words from added));
  return null;
end $$;
--> statement-breakpoint
create function crm.company_forms_gone() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
begin
  perform crm.compare_names_anew(array(select distinct words from gone));
  return null;
end $$;
--> statement-breakpoint
revoke execute on function crm.compare_names_anew(text[]) from public;
--> statement-breakpoint
insert into crm.company_form (country_code, form, place, joined) values
  ('NO', 'AS', 'END', false),
  ('NO', 'ASA', 'END', false),
  ('NO', 'ANS', 'END', false),
  ('NO', 'DA', 'END', false),
  ('NO', 'ENK', 'END', false),
  ('NO', 'NUF', 'END', false),
  ('NO', 'BA', 'END', false),
  ('NO', 'SF', 'END', false),
  ('NO', 'IKS', 'END', false),
  ('NO', 'KF', 'END', false),
  ('SE', 'AB', 'END', false),
  ('SE', 'HB', 'END', false),
  ('SE', 'KB', 'END', false),
  ('SE', 'EF', 'END', false),
  ('FI', 'Oy', 'END', false),
  ('FI', 'Oyj', 'END', false),
  ('FI', 'Ky', 'END', false),
  ('FI', 'Ay', 'END', false),
  ('FI', 'Tmi', 'END', false),
  ('DK', 'ApS', 'END', false),
  ('DK', 'A/S', 'END', false),
  ('DK', 'IVS', 'END', false),
  ('DK', 'AmbA', 'END', false),
  ('DK', 'SmbA', 'END', false),
  ('DK', 'FmbA', 'END', false),
  ('DK', 'K/S', 'END', false),
  ('DK', 'P/S', 'END', false),
  ('DK', 'I/S', 'END', false),
  ('IS', 'ehf', 'END', false),
  ('IS', 'hf', 'END', false),
  ('IS', 'ohf', 'END', false),
  ('IS', 'slf', 'END', false),
  ('GB', 'Ltd', 'END', false),
  ('GB', 'Limited', 'END', false),
  ('GB', 'PLC', 'END', false),
  ('GB', 'LLP', 'END', false),
  ('GB', 'CIC', 'END', false),
  ('GB', 'Private Limited', 'END', false),
  ('IE', 'DAC', 'END', false),
  ('IE', 'UC', 'END', false),
  ('IE', 'Teoranta', 'END', false),
  ('US', 'Inc', 'END', false),
  ('US', 'Incorporated', 'END', false),
  ('US', 'Corp', 'END', false),
  ('US', 'Corporation', 'END', false),
  ('US', 'LLC', 'END', false),
  ('US', 'LP', 'END', false),
  ('US', 'PLLC', 'END', false),
  ('US', 'Co', 'END', false),
  ('US', 'Company', 'END', false),
  ('US', 'L.L.C.', 'END', false),
  ('AU', 'Pty', 'END', false),
  ('SG', 'Pte', 'END', false),
  ('IN', 'Pvt', 'END', false),
  ('IN', 'Private Limited', 'END', false),
  ('DE', 'GmbH', 'END', false),
  ('DE', 'mbH', 'END', false),
  ('DE', 'gGmbH', 'END', false),
  ('DE', 'AG', 'END', false),
  ('DE', 'KG', 'END', false),
  ('DE', 'KGaA', 'END', false),
  ('DE', 'OHG', 'END', false),
  ('DE', 'UG', 'END', false),
  ('DE', 'haftungsbeschränkt', 'END', false),
  ('DE', 'eG', 'END', false),
  ('DE', 'e.V.', 'END', false),
  ('DE', 'e V', 'END', false),
  ('DE', 'e.K.', 'END', false),
  ('DE', 'e K', 'END', false),
  ('DE', 'GbR', 'END', false),
  ('DE', 'PartG', 'END', false),
  ('DE', 'SE', 'END', false),
  ('AT', 'GesmbH', 'END', false),
  ('AT', 'Ges m b H', 'END', false),
  ('AT', 'OG', 'END', false),
  ('NL', 'B.V.', 'END', false),
  ('NL', 'N.V.', 'END', false),
  ('NL', 'V.O.F.', 'END', false),
  ('NL', 'C.V.', 'END', false),
  ('BE', 'BVBA', 'END', false),
  ('BE', 'SPRL', 'END', false),
  ('FR', 'S.A.', 'END', false),
  ('FR', 'S A', 'END', false),
  ('FR', 'SAS', 'END', false),
  ('FR', 'SASU', 'END', false),
  ('FR', 'SARL', 'END', false),
  ('FR', 'S A R L', 'END', false),
  ('FR', 'SA RL', 'END', false),
  ('FR', 'SCI', 'END', false),
  ('FR', 'SNC', 'END', false),
  ('FR', 'EURL', 'END', false),
  ('FR', 'SCOP', 'END', false),
  ('FR', 'S.A.R.L.', 'END', false),
  ('IT', 'S.r.l.', 'END', false),
  ('IT', 'S r l', 'END', false),
  ('IT', 'S.r.l.s.', 'END', false),
  ('IT', 'S.p.A.', 'END', false),
  ('IT', 'S p A', 'END', false),
  ('IT', 'S.a.p.a.', 'END', false),
  ('IT', 'S.c.a.r.l.', 'END', false),
  ('ES', 'S.L.', 'END', false),
  ('ES', 'S L', 'END', false),
  ('ES', 'S.L.U.', 'END', false),
  ('ES', 'S.A.U.', 'END', false),
  ('ES', 'S.C.', 'END', false),
  ('PT', 'Lda', 'END', false),
  ('PT', 'S.C.A.', 'END', false),
  ('BR', 'Ltda', 'END', false),
  ('BR', 'EIRELI', 'END', false),
  ('BR', 'EPP', 'END', false),
  ('BR', 'ME', 'END', false),
  ('MX', 'S.A.B. de C.V.', 'END', false),
  ('MX', 'S.A. de C.V.', 'END', false),
  ('MX', 'S. de R.L. de C.V.', 'END', false),
  ('MX', 'sab de cv', 'END', false),
  ('MX', 'sa de cv', 'END', false),
  ('MX', 's de rl de cv', 'END', false),
  ('PL', 'Sp. z o.o.', 'END', false),
  ('PL', 'Sp z oo', 'END', false),
  ('PL', 'spzoo', 'END', false),
  ('PL', 'sp z o o', 'END', false),
  ('PL', 'Sp.k.', 'END', false),
  ('PL', 'sp k', 'END', false),
  ('PL', 'sp j', 'END', false),
  ('PL', 'zoo', 'END', false),
  ('CZ', 's.r.o.', 'END', false),
  ('CZ', 's r o', 'END', false),
  ('CZ', 'v.o.s.', 'END', false),
  ('CZ', 'a.s.', 'END', false),
  ('SI', 'd.o.o.', 'END', false),
  ('SI', 'd o o', 'END', false),
  ('SI', 'd.d.', 'END', false),
  ('HU', 'Kft', 'END', false),
  ('HU', 'Zrt', 'END', false),
  ('HU', 'Nyrt', 'END', false),
  ('HU', 'Rt', 'END', false),
  ('HU', 'Bt', 'END', false),
  ('EE', 'OÜ', 'END', false),
  ('LV', 'SIA', 'END', false),
  ('LT', 'UAB', 'END', false),
  ('BG', 'EOOD', 'END', false),
  ('BG', 'OOD', 'END', false),
  ('BG', 'EAD', 'END', false),
  ('BG', 'AD', 'END', false),
  ('BG', 'ЕООД', 'END', false),
  ('BG', 'ООД', 'END', false),
  ('BG', 'ЕАД', 'END', false),
  ('BG', 'АД', 'END', false),
  ('RU', 'OOO', 'END', false),
  ('RU', 'OAO', 'END', false),
  ('RU', 'ZAO', 'END', false),
  ('RU', 'PAO', 'END', false),
  ('RU', 'AO', 'END', false),
  ('RU', 'ООО', 'END', false),
  ('RU', 'ОАО', 'END', false),
  ('RU', 'ЗАО', 'END', false),
  ('RU', 'ПАО', 'END', false),
  ('RU', 'АО', 'END', false),
  ('UA', 'ТОВ', 'END', false),
  ('UA', 'ПрАТ', 'END', false),
  ('RS', 'д.о.о.', 'END', false),
  ('RS', 'доо', 'END', false),
  ('GR', 'A.E.', 'END', false),
  ('GR', 'Α.Ε.', 'END', false),
  ('GR', 'ΑΕ', 'END', false),
  ('GR', 'Ε.Π.Ε.', 'END', false),
  ('GR', 'ΕΠΕ', 'END', false),
  ('GR', 'Ι.Κ.Ε.', 'END', false),
  ('GR', 'ΙΚΕ', 'END', false),
  ('GR', 'Ο.Ε.', 'END', false),
  ('GR', 'ΟΕ', 'END', false),
  ('TR', 'A.Ş.', 'END', false),
  ('TR', 'Ltd Şti', 'END', false),
  ('TR', 'Şti', 'END', false),
  ('JP', 'K.K.', 'END', false),
  ('JP', 'G.K.', 'END', false),
  ('MY', 'Sdn Bhd', 'END', false),
  ('MY', 'Bhd', 'END', false),
  ('ID', 'Tbk', 'END', false),
  ('AE', 'FZE', 'END', false),
  ('AE', 'FZCO', 'END', false),
  ('AE', 'WLL', 'END', false),
  ('IL', 'בע"מ', 'END', false),
  ('NO', 'AS', 'BEGINNING', false),
  ('SE', 'AB', 'BEGINNING', false),
  ('FI', 'Oy', 'BEGINNING', false),
  ('RU', 'OOO', 'BEGINNING', false),
  ('RU', 'ZAO', 'BEGINNING', false),
  ('RU', 'ООО', 'BEGINNING', false),
  ('RU', 'ОАО', 'BEGINNING', false),
  ('RU', 'ЗАО', 'BEGINNING', false),
  ('RU', 'ПАО', 'BEGINNING', false),
  ('RU', 'АО', 'BEGINNING', false),
  ('ID', 'PT', 'BEGINNING', false),
  ('JP', 'K.K.', 'BEGINNING', false),
  ('LV', 'SIA', 'BEGINNING', false),
  ('LT', 'UAB', 'BEGINNING', false),
  ('DE', 'Fa', 'BEGINNING', false),
  ('UA', 'ТОВ', 'BEGINNING', false),
  ('BG', 'ЕТ', 'BEGINNING', false),
  ('JP', '株式会社', 'BEGINNING', true),
  ('JP', '株式会社', 'END', true),
  ('JP', '有限会社', 'BEGINNING', true),
  ('JP', '有限会社', 'END', true),
  ('JP', '合同会社', 'BEGINNING', true),
  ('JP', '合同会社', 'END', true),
  ('CN', '股份有限公司', 'BEGINNING', true),
  ('CN', '股份有限公司', 'END', true),
  ('CN', '有限责任公司', 'BEGINNING', true),
  ('CN', '有限责任公司', 'END', true),
  ('CN', '有限公司', 'BEGINNING', true),
  ('CN', '有限公司', 'END', true),
  ('TW', '股份有限公司', 'BEGINNING', true),
  ('TW', '股份有限公司', 'END', true),
  ('TW', '有限公司', 'BEGINNING', true),
  ('TW', '有限公司', 'END', true),
  ('KR', '주식회사', 'BEGINNING', true),
  ('KR', '주식회사', 'END', true)
on conflict do nothing;
--> statement-breakpoint
insert into crm.company_form_pattern (beginning, ending) select * from crm.company_form_patterns();
--> statement-breakpoint
select crm.compare_names_anew(array(select words from crm.company_form));
--> statement-breakpoint
create trigger compared_anew_added after insert on crm.company_form referencing new table as added
  for each statement execute function crm.company_forms_added();
--> statement-breakpoint
create trigger compared_anew_gone after delete on crm.company_form referencing old table as gone
  for each statement execute function crm.company_forms_gone();
--> statement-breakpoint
create trigger never_changed before update on crm.company_form for each row execute function crm.refuse_change();
--> statement-breakpoint
create trigger never_truncated before truncate on crm.company_form execute function crm.refuse_change();
--> statement-breakpoint
create trigger audit after insert or delete on crm.company_form for each row execute function crm.audit_row();
--> statement-breakpoint
grant select, insert, delete on crm.company_form to samspill_staff;
--> statement-breakpoint
grant select on crm.company_form_pattern, crm.company_form to samspill_staff, samspill_eraser;
