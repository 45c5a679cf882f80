-- Facts of uploaded files. The bytes lie in the data folder under their SHA-256; a handle never says where.

create table app.file (
  tenant_id text not null references app.organization (tenant_id) on delete cascade,
  id text not null,
  name text not null check (length(name) between 1 and 255),
  size bigint not null check (size > 0),
  type text not null,
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  uploaded_by text not null,
  uploaded_at timestamptz not null default now(),
  primary key (tenant_id, id)
);
create index file_by_content on app.file (tenant_id, content_hash);
select app.protect('app.file', 'select, insert, delete');
