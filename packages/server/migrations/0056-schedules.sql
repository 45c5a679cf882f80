-- Schedules: what days and a time of day start. One row for each flow and region, made from the published versions.

alter table app.definition add column scheduled boolean not null
  generated always as (position('"on":"schedule"' in document) > 0) stored;
create index definition_scheduled on app.definition (tenant_id, hash) where scheduled;

create table app.schedule (
  tenant_id text not null references app.organization (tenant_id) on delete cascade,
  id text not null,
  process text not null,
  flow text not null,
  region_id text not null,
  begins text not null check (begins in ('deal', 'flow')),
  active boolean not null,
  -- Everything that was due until then is seen to.
  seen_until timestamptz not null,
  -- When something is due next; null when nothing is in sight.
  next_at timestamptz,
  -- When to look; later than due after a try that failed.
  try_at timestamptz,
  tries integer not null default 0,
  primary key (tenant_id, id),
  unique (tenant_id, process, flow, region_id, begins),
  foreign key (tenant_id, process) references app.process (tenant_id, key),
  foreign key (tenant_id, region_id) references app.region (tenant_id, id) on delete cascade
);
select app.protect('app.schedule');
create index schedule_due on app.schedule (tenant_id, try_at) where active and try_at is not null;

-- One row each time that something was due, or somebody started it by hand; how far the deals were gone through, and what came of it.
create table app.schedule_occurrence (
  tenant_id text not null references app.organization (tenant_id) on delete cascade,
  schedule_id text not null,
  at timestamptz not null,
  -- Who started it by hand; null when its time had come.
  by_id text,
  -- Versions whose deals are gone through, one after the other, and how far.
  versions integer[] not null,
  after_deal text not null default '',
  state text not null check (state in ('going', 'done')),
  started integer not null default 0,
  -- Refusals by their code, with how many there were of each.
  refused jsonb not null default '{}',
  deal_id text,
  ended_at timestamptz,
  primary key (tenant_id, schedule_id, at),
  foreign key (tenant_id, schedule_id) references app.schedule (tenant_id, id) on delete cascade,
  foreign key (tenant_id, by_id) references app.person (tenant_id, id),
  foreign key (tenant_id, deal_id) references app.deal (tenant_id, id)
);
select app.protect('app.schedule_occurrence');

-- What schedules are made from has changed: each change leaves a mark, and whoever plans takes away the marks that it saw.
create table app.schedule_change (
  tenant_id text not null references app.organization (tenant_id) on delete cascade,
  id bigint generated always as identity,
  primary key (tenant_id, id)
);
select app.protect('app.schedule_change');

create function app.mark_schedules() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into app.schedule_change (tenant_id) values (new.tenant_id);
  return null;
end $$;
create trigger version_plans after insert on app.version for each row execute function app.mark_schedules();
create trigger release_plans after insert or update on app.release for each row execute function app.mark_schedules();
create trigger region_plans after insert or update on app.region for each row execute function app.mark_schedules();
create trigger calendar_plans after insert on app.work_calendar for each row execute function app.mark_schedules();

-- Organizations where something is due or must be planned anew, before any organization is known.
create policy lookup on app.schedule for select to current_user using (true);
create policy lookup on app.schedule_change for select to current_user using (true);
create function app.organizations_with_due_schedules() returns setof text
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select o.tenant_id from app.organization o
  where exists (select from app.schedule_change c where c.tenant_id = o.tenant_id)
    or exists (select from app.schedule s where s.tenant_id = o.tenant_id and s.active and s.try_at <= now())
$$;
revoke all on function app.organizations_with_due_schedules() from public;
grant execute on function app.organizations_with_due_schedules() to dealwright_app;

-- An owner who is no superuser must see which timers are due, too.
create policy lookup on app.deal_timer for select to current_user using (true);
