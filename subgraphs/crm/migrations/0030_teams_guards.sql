-- What a team has looked after tells of it.
create trigger never_deleted before delete on crm.team for each row execute function crm.refuse_change();
--> statement-breakpoint
create trigger never_truncated before truncate on crm.team execute function crm.refuse_change();
--> statement-breakpoint
create trigger audit after insert or update or delete on crm.team for each row execute function crm.audit_row();
--> statement-breakpoint
create trigger audit after insert or update or delete on crm.team_member for each row execute function crm.audit_row('team_id');
--> statement-breakpoint
grant select, insert on crm.team, crm.team_member to samspill_staff;
--> statement-breakpoint
grant update (name, active, version) on crm.team to samspill_staff;
--> statement-breakpoint
grant delete on crm.team_member to samspill_staff;
--> statement-breakpoint
grant update (team_id) on crm.customer to samspill_staff;
