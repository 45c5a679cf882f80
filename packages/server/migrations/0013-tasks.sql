-- To-dos and messages: projections of the deal's seats and effects, written in the statement that writes the deal.

create table app.task (
  tenant_id text not null references app.organization (tenant_id) on delete cascade,
  id text not null,
  deal_id text not null,
  process text not null,
  run text not null,
  visit text not null,
  seat text not null,
  node text not null,
  kind text not null,
  person_id text not null,
  initiator_id text not null,
  status text not null,
  because jsonb not null,
  opened_at timestamptz,
  decided_at timestamptz,
  decided_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, deal_id) references app.deal (tenant_id, id),
  foreign key (tenant_id, person_id) references app.person (tenant_id, id)
) with (fillfactor = 70);
select app.protect('app.task');
create index task_to_do on app.task (tenant_id, person_id, opened_at desc, id desc) where status = 'open';
create index task_done on app.task (tenant_id, decided_by, decided_at desc, id desc) where decided_by is not null;
create index task_started on app.task (tenant_id, initiator_id, opened_at desc, id desc);
create index task_of_deal on app.task (tenant_id, deal_id);

create table app.notification (
  tenant_id text not null references app.organization (tenant_id) on delete cascade,
  id text not null,
  person_id text not null,
  -- Idempotency key of the effect: the same key to the same person is one message.
  effect_key text not null,
  at timestamptz not null,
  read_at timestamptz,
  deal_id text,
  task_id text,
  message jsonb not null,
  primary key (tenant_id, id),
  unique (tenant_id, effect_key, person_id),
  foreign key (tenant_id, person_id) references app.person (tenant_id, id),
  foreign key (tenant_id, deal_id) references app.deal (tenant_id, id)
);
select app.protect('app.notification');
create index notification_of_person on app.notification (tenant_id, person_id, at desc, id desc);
create index notification_unread on app.notification (tenant_id, person_id) where read_at is null;
