-- Other systems that flows may call: where, and the secret under the signature of what is sent, encrypted by the server.

create table app.connection (
  tenant_id text not null references app.organization (tenant_id) on delete cascade,
  name text not null check (name ~ '^[a-z][a-z0-9-]{0,40}$'),
  address text not null check (length(address) between 8 and 2000),
  sealed_secret text not null,
  open boolean not null default true,
  created_at timestamptz not null,
  created_by text not null,
  primary key (tenant_id, name),
  foreign key (tenant_id, created_by) references app.person (tenant_id, id)
);
select app.protect('app.connection');
