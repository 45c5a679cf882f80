-- Who is in an organization: regions, teams, people with their superior, roles, and what fills the role slots of processes.

create table app.region (
  tenant_id text not null references app.organization (tenant_id) on delete cascade,
  id text not null,
  name text not null check (length(name) between 1 and 200),
  time_zone text not null,
  primary key (tenant_id, id)
);
select app.protect('app.region');

create table app.team (
  tenant_id text not null,
  id text not null,
  name text not null check (length(name) between 1 and 200),
  region_id text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, region_id) references app.region (tenant_id, id) on delete restrict
);
select app.protect('app.team');

create table app.person (
  tenant_id text not null,
  id text not null,
  -- The sign-in behind the person; null when nobody may sign in as him.
  user_id text,
  name text not null check (length(name) between 1 and 200),
  email text not null check (length(email) between 3 and 320),
  locale text not null default 'en' check (locale in ('en', 'zh-CN')),
  superior_id text,
  region_id text not null,
  team_id text not null,
  active boolean not null default true,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, superior_id) references app.person (tenant_id, id) on delete restrict deferrable initially deferred,
  foreign key (tenant_id, region_id) references app.region (tenant_id, id) on delete restrict,
  foreign key (tenant_id, team_id) references app.team (tenant_id, id) on delete restrict,
  check (superior_id is distinct from id)
);
create unique index person_by_email on app.person (tenant_id, lower(email));
create unique index person_by_user on app.person (user_id) where user_id is not null;
select app.protect('app.person');

create table app.person_role (
  tenant_id text not null,
  person_id text not null,
  role text not null check (role ~ '^[a-z][a-z0-9-]{0,62}$'),
  primary key (tenant_id, person_id, role),
  foreign key (tenant_id, person_id) references app.person (tenant_id, id) on delete cascade
);
select app.protect('app.person_role');

create table app.role_slot (
  tenant_id text not null references app.organization (tenant_id) on delete cascade,
  slot text not null,
  role text not null,
  primary key (tenant_id, slot, role)
);
select app.protect('app.role_slot');

-- A snapshot of the organization is kept by this number, so every change must move it.
create function app.count_organization_change() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  update app.organization set version = version + 1
    where tenant_id = current_setting('app.tenant', true);
  return null;
end $$;
create trigger region_counts after insert or update or delete on app.region for each statement execute function app.count_organization_change();
create trigger team_counts after insert or update or delete on app.team for each statement execute function app.count_organization_change();
create trigger person_counts after insert or update or delete on app.person for each statement execute function app.count_organization_change();
create trigger person_role_counts after insert or update or delete on app.person_role for each statement execute function app.count_organization_change();
create trigger role_slot_counts after insert or update or delete on app.role_slot for each statement execute function app.count_organization_change();
