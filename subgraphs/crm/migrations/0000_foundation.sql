create schema if not exists crm;
--> statement-breakpoint
create extension if not exists pg_trgm with schema public;
--> statement-breakpoint
create extension if not exists unaccent with schema public;
--> statement-breakpoint
-- Lower case without accents, the same on every platform. Immutable by declaration: unaccent is only stable because its
-- dictionary could be changed.
create function crm.fold(value text) returns text language sql immutable strict parallel safe
as $$ select lower(public.unaccent('public.unaccent'::regdictionary, value) collate "und-x-icu") $$;
--> statement-breakpoint
-- What the servers' statements run under: owns nothing.
do $$ begin
  create role samspill_staff nologin;
exception when duplicate_object or unique_violation then null;
end $$;
--> statement-breakpoint
-- The one who migrates must be able to become it. Somebody else may be granting the same just now, or have done it.
do $$ begin
  execute format('grant samspill_staff to %I', current_user);
exception when insufficient_privilege or internal_error then
  if not pg_has_role(current_user, 'samspill_staff', 'member') then
    raise exception 'The role samspill_staff exists and % is no member of it: grant samspill_staff to %', current_user, current_user;
  end if;
end $$;
