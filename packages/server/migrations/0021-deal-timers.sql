-- Times at which deals must be woken. A row is there from when the deal asks for it until it has fired or was called off; whoever takes
-- it locks it, so each fires once however many processes look.

create table app.deal_timer (
  tenant_id text not null references app.organization (tenant_id) on delete cascade,
  deal_id text not null,
  timer text not null,
  due_at timestamptz not null,
  -- When to try; later than due after a try that failed.
  try_at timestamptz not null,
  tries integer not null default 0,
  primary key (tenant_id, deal_id, timer),
  foreign key (tenant_id, deal_id) references app.deal (tenant_id, id) on delete cascade
) with (fillfactor = 90);
select app.protect('app.deal_timer');
create index deal_timer_due on app.deal_timer (tenant_id, try_at);

create function app.organizations_with_due_timers() returns setof text
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select o.tenant_id from app.organization o
  where exists (select from app.deal_timer t where t.tenant_id = o.tenant_id and t.try_at <= now())
$$;
revoke all on function app.organizations_with_due_timers() from public;
grant execute on function app.organizations_with_due_timers() to dealwright_app;
