-- Addresses on which other systems start flows, and what came there. The secret under a message is sealed by the server.

create table app.webhook (
  tenant_id text not null references app.organization (tenant_id) on delete cascade,
  id text not null unique,
  process text not null,
  flow text not null,
  region_id text not null,
  sealed_secret text not null,
  -- The secret before the present one, while the other system still changes over.
  sealed_before text,
  before_until timestamptz,
  open boolean not null default true,
  created_at timestamptz not null,
  created_by text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, process) references app.process (tenant_id, key),
  foreign key (tenant_id, region_id) references app.region (tenant_id, id),
  foreign key (tenant_id, created_by) references app.person (tenant_id, id)
);
select app.protect('app.webhook');
create index webhook_of_process on app.webhook (tenant_id, process, created_at);
create policy lookup on app.webhook for select to current_user using (true);

-- One row a message that was signed rightly: the same id again is the same message. What it said is not kept here.
create table app.webhook_message (
  tenant_id text not null references app.organization (tenant_id) on delete cascade,
  webhook_id text not null,
  id text not null,
  body_hash text not null,
  state text not null check (state in ('taken', 'refused')),
  -- Code and places of a refusal.
  reason jsonb,
  deal_id text,
  received_at timestamptz not null,
  primary key (tenant_id, webhook_id, id),
  foreign key (tenant_id, webhook_id) references app.webhook (tenant_id, id) on delete cascade,
  foreign key (tenant_id, deal_id) references app.deal (tenant_id, id)
);
select app.protect('app.webhook_message');
create index webhook_message_newest on app.webhook_message (tenant_id, webhook_id, received_at desc, id desc);

-- Open deals of a process: those that a message may name, and those that a schedule goes through.
create index deal_open on app.deal (tenant_id, process, version, region_id, id) where status = 'open';

-- What must be known to judge a signature, before any organization is known.
create function app.find_webhook(webhook text)
  returns table (tenant_id text, sealed_secret text, sealed_before text, before_until timestamptz, open boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select w.tenant_id, w.sealed_secret, w.sealed_before, w.before_until, w.open from app.webhook w where w.id = webhook $$;
revoke all on function app.find_webhook(text) from public;
grant execute on function app.find_webhook(text) to dealwright_app;
