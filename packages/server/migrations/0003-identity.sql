-- Sign-in. The tables of schema identity belong to the sign-in library and know no organization; only its own role reads them.

create table identity."user" (
  id text primary key,
  name text not null,
  email text not null unique,
  email_verified boolean not null,
  image text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create table identity.session (
  id text primary key,
  expires_at timestamptz not null,
  token text not null unique,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null,
  ip_address text,
  user_agent text,
  user_id text not null references identity."user" (id) on delete cascade
);
create index session_by_user on identity.session (user_id);

create table identity.account (
  id text primary key,
  account_id text not null,
  provider_id text not null,
  user_id text not null references identity."user" (id) on delete cascade,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null
);
create index account_by_user on identity.account (user_id);

create table identity.verification (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index verification_by_identifier on identity.verification (identifier);

grant select, insert, update, delete on all tables in schema identity to dealwright_identity;

-- Keys with which a script acts as a person. Only the SHA-256 of the secret is kept.
create table app.api_key (
  tenant_id text not null,
  id text not null,
  person_id text not null,
  name text not null check (length(name) between 1 and 80),
  prefix text not null,
  secret_hash text not null unique check (secret_hash ~ '^[0-9a-f]{64}$'),
  created_at timestamptz not null default now(),
  last_used_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references app.person (tenant_id, id) on delete cascade
);
create index api_key_by_person on app.api_key (tenant_id, person_id);
select app.protect('app.api_key');

-- Two questions must be answered before the tenant is known: who is this sign-in, and whose key is this?
create policy lookup on app.person for select to current_user using (true);
create policy lookup on app.person_role for select to current_user using (true);
create policy lookup on app.organization for select to current_user using (true);
create policy lookup on app.api_key for select to current_user using (true);

create function app.find_member(signed_in text)
  returns table (tenant_id text, person_id text, name text, email text, locale text, roles text[])
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.tenant_id, p.id, p.name, p.email, p.locale,
    array(select r.role from app.person_role r where r.tenant_id = p.tenant_id and r.person_id = p.id order by r.role)
  from app.person p where p.user_id = signed_in and p.active
$$;
create function app.find_api_key(hash text)
  returns table (tenant_id text, key_id text, person_id text, name text, email text, locale text, roles text[])
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.tenant_id, k.id, p.id, p.name, p.email, p.locale,
    array(select r.role from app.person_role r where r.tenant_id = p.tenant_id and r.person_id = p.id order by r.role)
  from app.api_key k join app.person p on p.tenant_id = k.tenant_id and p.id = k.person_id
  where k.secret_hash = hash and p.active
$$;
create function app.list_organizations() returns table (tenant_id text, name text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select o.tenant_id, o.name from app.organization o order by o.created_at
$$;
revoke all on function app.find_member(text), app.find_api_key(text), app.list_organizations() from public;
grant execute on function app.find_member(text), app.find_api_key(text), app.list_organizations() to dealwright_app;
