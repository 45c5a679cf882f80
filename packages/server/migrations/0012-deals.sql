-- Deals: the state is a fold of the events; the columns beside it are projections for lists, written in the same statement.

create table app.deal (
  tenant_id text not null references app.organization (tenant_id) on delete cascade,
  id text not null,
  number text not null,
  revision integer not null check (revision > 0),
  process text not null,
  version integer not null,
  hash text not null,
  rule text not null,
  status text not null check (status in ('open', 'won', 'lost')),
  stage text not null,
  stage_since timestamptz not null,
  stage_due timestamptz,
  owner_id text not null,
  region_id text not null,
  team_id text not null,
  initiator_id text,
  title text not null,
  subtitle text not null,
  amount numeric,
  currency text,
  -- The unmasked values of the card's fields; masked for the reader when they are read.
  card jsonb not null,
  waiting jsonb,
  state jsonb not null,
  last_hash text not null check (last_hash ~ '^[0-9a-f]{64}$'),
  started_at timestamptz not null,
  ended_at timestamptz,
  updated_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, number),
  foreign key (tenant_id, process, version) references app.version (tenant_id, process, version),
  foreign key (tenant_id, hash) references app.definition (tenant_id, hash),
  foreign key (tenant_id, owner_id) references app.person (tenant_id, id),
  foreign key (tenant_id, initiator_id) references app.person (tenant_id, id),
  foreign key (tenant_id, region_id) references app.region (tenant_id, id),
  foreign key (tenant_id, team_id) references app.team (tenant_id, id)
) with (fillfactor = 50);
select app.protect('app.deal');
create index deal_on_board on app.deal (tenant_id, process, stage, started_at desc, id desc);
create index deal_in_list on app.deal (tenant_id, updated_at desc, id desc);
create index deal_of_owner on app.deal (tenant_id, owner_id, status);

-- The history. Each row carries the hash of the row before it, so a changed or missing row shows.
create table app.deal_event (
  tenant_id text not null references app.organization (tenant_id) on delete cascade,
  deal_id text not null,
  seq integer not null check (seq > 0),
  kind text not null,
  at timestamptz not null,
  event jsonb not null,
  previous_hash text not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  primary key (tenant_id, deal_id, seq),
  foreign key (tenant_id, deal_id) references app.deal (tenant_id, id)
);
select app.protect('app.deal_event', 'select, insert');

-- Human numbers of deals, one series a year.
create table app.deal_series (
  tenant_id text not null references app.organization (tenant_id) on delete cascade,
  year integer not null,
  last_number integer not null check (last_number > 0),
  primary key (tenant_id, year)
);
select app.protect('app.deal_series');

-- One row for each command carried out: the same client id again gets the same answer.
create table app.command (
  tenant_id text not null references app.organization (tenant_id) on delete cascade,
  id text not null,
  deal_id text not null,
  by_actor text not null,
  request_hash text not null,
  -- json, not jsonb: the same answer again, byte for byte.
  answer json not null,
  at timestamptz not null,
  primary key (tenant_id, id)
);
select app.protect('app.command', 'select, insert');

-- Looking at a masked value is an act of its own, not a change of the deal.
create table app.deal_reveal (
  tenant_id text not null references app.organization (tenant_id) on delete cascade,
  id text not null,
  deal_id text not null,
  after_seq integer not null,
  field text not null,
  person_id text not null,
  purpose text not null check (purpose <> ''),
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, deal_id) references app.deal (tenant_id, id),
  foreign key (tenant_id, person_id) references app.person (tenant_id, id)
);
select app.protect('app.deal_reveal', 'select, insert');
create index deal_reveal_of_deal on app.deal_reveal (tenant_id, deal_id, at desc);
