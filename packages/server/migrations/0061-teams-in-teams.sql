-- A team may be a part of another, so that a process can ask everybody in it and below it.
alter table app.team add column parent_id text check (parent_id <> id),
  add foreign key (tenant_id, parent_id) references app.team (tenant_id, id) on delete restrict deferrable initially deferred;
