-- Keys that sign the receipts of an organization. The private half is sealed with a secret that is not in the database.

create table app.signing_key (
  tenant_id text not null references app.organization (tenant_id) on delete cascade,
  id text not null,
  -- RFC 8037: the x coordinate, base64url.
  public_key text not null,
  sealed_key text not null,
  created_at timestamptz not null,
  primary key (tenant_id, id)
);
select app.protect('app.signing_key', 'select, insert');
