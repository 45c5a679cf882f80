-- What flows ask of an organization beside its chart: who leads what, who may decide how much, who belongs together, who stands in for whom.

-- An exact amount; left out: no amount at all.
alter table app.person add column authority numeric check (authority >= 0 and authority < 1e18);

alter table app.team add column head_id text,
  add foreign key (tenant_id, head_id) references app.person (tenant_id, id) on delete restrict deferrable initially deferred;
alter table app.region add column head_id text,
  add foreign key (tenant_id, head_id) references app.person (tenant_id, id) on delete restrict deferrable initially deferred;

-- People who are asked together, across teams.
create table app.people_group (
  tenant_id text not null references app.organization (tenant_id) on delete cascade,
  id text not null,
  name text not null check (length(name) between 1 and 200),
  primary key (tenant_id, id)
);
select app.protect('app.people_group');

create table app.people_group_member (
  tenant_id text not null,
  group_id text not null,
  place integer not null check (place >= 0),
  person_id text not null,
  primary key (tenant_id, group_id, person_id),
  foreign key (tenant_id, group_id) references app.people_group (tenant_id, id) on delete cascade,
  foreign key (tenant_id, person_id) references app.person (tenant_id, id) on delete cascade
);
select app.protect('app.people_group_member');

-- Somebody acts for somebody else for a time. A row is never deleted: what was decided under it must stay explained.
create table app.proxy (
  tenant_id text not null,
  id text not null,
  principal_id text not null,
  proxy_id text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  -- Keys of the processes it holds for; null: all.
  processes text[] check (cardinality(processes) > 0),
  made_at timestamptz not null,
  made_by text not null,
  -- When somebody ended it before its time.
  ended_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, principal_id) references app.person (tenant_id, id) on delete restrict,
  foreign key (tenant_id, proxy_id) references app.person (tenant_id, id) on delete restrict,
  check (principal_id <> proxy_id),
  check (starts_at < ends_at)
);
select app.protect('app.proxy', 'select, insert, update');
create index proxy_of_principal on app.proxy (tenant_id, principal_id, ends_at);
create index proxy_of_proxy on app.proxy (tenant_id, proxy_id, ends_at);

create trigger people_group_counts after insert or update or delete on app.people_group for each statement execute function app.count_organization_change();
create trigger people_group_member_counts after insert or update or delete on app.people_group_member for each statement execute function app.count_organization_change();
create trigger proxy_counts after insert or update on app.proxy for each statement execute function app.count_organization_change();

-- The holder has taken the task out of the pool.
alter table app.task add column claimed boolean not null default false;
-- Decided by another than the holder: in the holder's box of done tasks as well.
create index task_done_for on app.task (tenant_id, person_id, decided_at desc, id desc) where decided_by is not null and decided_by <> person_id;

-- Files that people attached to a decision or a note, or signed with: whoever sees the deal may read them.
create table app.deal_attachment (
  tenant_id text not null references app.organization (tenant_id) on delete cascade,
  file_id text not null,
  deal_id text not null,
  primary key (tenant_id, file_id, deal_id),
  foreign key (tenant_id, file_id) references app.file (tenant_id, id),
  foreign key (tenant_id, deal_id) references app.deal (tenant_id, id)
);
select app.protect('app.deal_attachment', 'select, insert');
