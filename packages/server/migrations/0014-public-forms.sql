-- What strangers send: the consent receipt first, then the submission that waits for its confirmation.

create table app.consent_receipt (
  tenant_id text not null references app.organization (tenant_id) on delete cascade,
  id text not null,
  link_id text not null,
  process text not null,
  version integer not null,
  definition_hash text not null,
  form text not null,
  field text not null,
  notice text not null,
  notice_version text not null,
  -- SHA-256 of the words that were shown: the notice and the sentence of each purpose, in that language.
  words_hash text not null check (words_hash ~ '^[0-9a-f]{64}$'),
  locale text not null,
  purposes jsonb not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, link_id) references app.public_link (tenant_id, id),
  foreign key (tenant_id, definition_hash) references app.definition (tenant_id, hash)
);
select app.protect('app.consent_receipt', 'select, insert');

create table app.submission (
  tenant_id text not null references app.organization (tenant_id) on delete cascade,
  id text not null,
  link_id text not null,
  command_id text not null,
  request_hash text not null,
  process text not null,
  version integer not null,
  rule text not null,
  form text not null,
  locale text not null,
  receipts jsonb not null,
  -- Emptied when it is confirmed (the deal holds them) or when its time is over.
  field_values jsonb,
  email text,
  token_hash text unique,
  state text not null check (state in ('pending', 'done', 'expired')),
  until timestamptz,
  deal_id text,
  sent_at timestamptz not null,
  confirmed_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, link_id, command_id),
  foreign key (tenant_id, link_id) references app.public_link (tenant_id, id),
  foreign key (tenant_id, deal_id) references app.deal (tenant_id, id)
);
select app.protect('app.submission');
create policy lookup on app.submission for select to current_user using (true);

-- The organization behind a mailed token, before any organization is known.
create function app.find_submission(token text) returns table (tenant_id text, id text)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select s.tenant_id, s.id from app.submission s where s.token_hash = token $$;
revoke all on function app.find_submission(text) from public;
grant execute on function app.find_submission(text) to dealwright_app;
