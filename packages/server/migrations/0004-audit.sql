-- Who did what to what. Each entry holds the hash of the one before, so a hole or a changed line shows.

create table app.audit_entry (
  tenant_id text not null references app.organization (tenant_id) on delete cascade,
  seq bigint not null,
  id text not null,
  at timestamptz not null,
  by text not null,
  action text not null check (action ~ '^[a-z][a-z0-9.-]{0,79}$'),
  subject text not null check (length(subject) <= 120),
  facts jsonb not null,
  previous_hash text not null,
  hash text not null,
  primary key (tenant_id, seq),
  unique (tenant_id, id)
);
create index audit_by_subject on app.audit_entry (tenant_id, subject, seq desc);
select app.protect('app.audit_entry', 'select, insert');

-- The end of each chain; its row lock puts entries of one organization in order.
create table app.audit_head (
  tenant_id text primary key references app.organization (tenant_id) on delete cascade,
  seq bigint not null,
  hash text not null
);
select app.protect('app.audit_head', 'select, insert, update');
