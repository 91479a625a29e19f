-- Only leads that gain or lose by the change are scored anew; whoever writes one meanwhile waits, and is scored by the new rules then.
create or replace function crm.rescore_leads() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
declare
  was lead_score_rule := case when tg_op = 'UPDATE' then old end;
begin
  lock table lead in share row exclusive mode;
  update lead l set score = l.score
   where l.erased_at is null
     and coalesce(case when was.active and lead_fits(l, was.condition) then was.points end, 0)
         <> coalesce(case when new.active and lead_fits(l, new.condition) then new.points end, 0);
  return null;
end $$;
--> statement-breakpoint
drop trigger rescore_leads on crm.lead_score_rule;
--> statement-breakpoint
create trigger score_by_new_rule after insert on crm.lead_score_rule for each row execute function crm.rescore_leads();
--> statement-breakpoint
create trigger score_by_changed_rule after update on crm.lead_score_rule for each row
  when ((old.condition, old.points, old.active) is distinct from (new.condition, new.points, new.active))
  execute function crm.rescore_leads();
