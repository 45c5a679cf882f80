-- When people of each region work, in versions of which the highest counts; when to-dos are due; what deals wait for.

create table app.work_calendar (
  tenant_id text not null,
  region_id text not null,
  version integer not null check (version > 0),
  calendar jsonb not null,
  imported_at timestamptz not null,
  imported_by text not null,
  primary key (tenant_id, region_id, version),
  foreign key (tenant_id, region_id) references app.region (tenant_id, id) on delete cascade
);
select app.protect('app.work_calendar', 'select, insert');
create trigger work_calendar_counts after insert or update or delete on app.work_calendar for each statement execute function app.count_organization_change();

alter table app.task add column due_at timestamptz;
create index task_due on app.task (tenant_id, person_id, due_at, id) where status = 'open' and due_at is not null;

-- The earliest deadline of the people whom a deal waits for.
alter table app.deal add column task_due timestamptz;
