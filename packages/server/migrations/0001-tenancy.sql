-- The wall between organizations: every tenant table goes through app.protect, which forces row-level security on it.

create schema app;
create schema identity;
revoke all on schema app, identity from public;
grant usage on schema app to dealwright_app;
grant usage on schema identity to dealwright_identity;

create table app.organization (
  tenant_id text primary key check (tenant_id ~ '^[A-Za-z0-9_.-]{1,80}$'),
  name text not null check (length(name) between 1 and 200),
  -- Counts every change of people, teams, regions, roles and slots; snapshots are kept by it.
  version bigint not null default 1,
  created_at timestamptz not null default now()
);

-- Forces row-level security by the transaction's tenant and grants the named verbs to the application role.
create function app.protect(target regclass, verbs text default 'select, insert, update, delete') returns void
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if verbs !~ '^(select|insert|update|delete)(, (select|insert|update|delete))*$' then
    raise exception 'unknown verbs %', verbs;
  end if;
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format(
    'create policy tenant on %s to public using (tenant_id = current_setting(''app.tenant'', true)) with check (tenant_id = current_setting(''app.tenant'', true))',
    target);
  execute format('grant %s on %s to dealwright_app', verbs, target);
end $$;
revoke all on function app.protect(regclass, text) from public;

select app.protect('app.organization', 'select, insert, update');
