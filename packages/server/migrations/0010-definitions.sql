-- Processes: the mutable draft, the immutable versions and the documents they point to by content hash.

create table app.process (
  tenant_id text not null references app.organization (tenant_id) on delete cascade,
  key text not null check (key ~ '^[a-z][a-z0-9-]{1,62}$'),
  title jsonb not null,
  newest_version integer not null default 0 check (newest_version >= 0),
  template text,
  created_at timestamptz not null,
  created_by text not null,
  updated_at timestamptz not null,
  updated_by text not null,
  primary key (tenant_id, key),
  foreign key (tenant_id, created_by) references app.person (tenant_id, id),
  foreign key (tenant_id, updated_by) references app.person (tenant_id, id)
);
select app.protect('app.process');

-- Text, not jsonb: people who edit the document as code find their keys in the order they wrote them.
create table app.draft (
  tenant_id text not null references app.organization (tenant_id) on delete cascade,
  process text not null,
  revision integer not null check (revision > 0),
  document text not null,
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  based_on integer,
  saved_at timestamptz not null,
  saved_by text not null,
  primary key (tenant_id, process),
  foreign key (tenant_id, process) references app.process (tenant_id, key) on delete cascade,
  foreign key (tenant_id, saved_by) references app.person (tenant_id, id)
);
select app.protect('app.draft');

-- One row for each different document ever published; canonical JSON (RFC 8785), never changed.
create table app.definition (
  tenant_id text not null references app.organization (tenant_id) on delete cascade,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  behaviour_hash text not null check (behaviour_hash ~ '^[0-9a-f]{64}$'),
  document text not null,
  stored_at timestamptz not null,
  primary key (tenant_id, hash)
);
select app.protect('app.definition', 'select, insert');

create table app.version (
  tenant_id text not null references app.organization (tenant_id) on delete cascade,
  process text not null,
  version integer not null check (version > 0),
  hash text not null,
  note text not null check (note <> ''),
  published_at timestamptz not null,
  published_by text not null,
  primary key (tenant_id, process, version),
  foreign key (tenant_id, process) references app.process (tenant_id, key),
  foreign key (tenant_id, hash) references app.definition (tenant_id, hash),
  foreign key (tenant_id, published_by) references app.person (tenant_id, id)
);
select app.protect('app.version', 'select, insert');

-- A stranger holds only the link; it says which organization, process, form and region he reaches.
create table app.public_link (
  tenant_id text not null references app.organization (tenant_id) on delete cascade,
  id text not null unique,
  process text not null,
  form text not null,
  region_id text not null,
  open boolean not null default true,
  created_at timestamptz not null,
  created_by text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, process) references app.process (tenant_id, key),
  foreign key (tenant_id, region_id) references app.region (tenant_id, id),
  foreign key (tenant_id, created_by) references app.person (tenant_id, id)
);
select app.protect('app.public_link');
create index public_link_of_process on app.public_link (tenant_id, process, created_at);
create policy lookup on app.public_link for select to current_user using (true);

-- The organization behind a public link, before any organization is known.
create function app.find_link(link text) returns table (tenant_id text)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select l.tenant_id from app.public_link l where l.id = link $$;
revoke all on function app.find_link(text) from public;
grant execute on function app.find_link(text) to dealwright_app;
