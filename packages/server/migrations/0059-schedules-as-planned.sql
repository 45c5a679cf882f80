-- What a schedule was planned for: what is overdue is judged by the plan that stood when its time came.
alter table app.schedule
  -- Versions that counted when it was planned; null: planned before this was written down.
  add column planned integer[],
  -- Since when its tries fail; null while they do not.
  add column failing_since timestamptz;
update app.schedule set failing_since = now() where tries > 0;

-- An organization whose schedules cannot be planned: when it is tried again, later each time.
create table app.schedule_trouble (
  tenant_id text primary key references app.organization (tenant_id) on delete cascade,
  since timestamptz not null,
  tries integer not null,
  try_at timestamptz not null
);
select app.protect('app.schedule_trouble');
create policy lookup on app.schedule_trouble for select to current_user using (true);

create or replace function app.organizations_with_due_schedules() returns setof text
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select o.tenant_id from app.organization o
  where exists (select from app.schedule s where s.tenant_id = o.tenant_id and s.active and s.try_at <= now())
    or (exists (select from app.schedule_change c where c.tenant_id = o.tenant_id)
      and not exists (select from app.schedule_trouble t where t.tenant_id = o.tenant_id and t.try_at > now()))
$$;
