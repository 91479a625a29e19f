-- Those from before were recorded when they were last set; a budget is not changed from now on, but set anew.
update erp.budget b set recorded_at = a.changed_at
  from (select record_id, max(changed_at) as changed_at from erp.audit_log where record = 'budget' group by record_id) a
 where a.record_id = b.id;
--> statement-breakpoint
revoke update (amount) on erp.budget from samspill_staff;
--> statement-breakpoint
create trigger append_only before update or delete on erp.budget for each row execute function erp.refuse_change();
--> statement-breakpoint
create trigger append_only_truncate before truncate on erp.budget execute function erp.refuse_change();
