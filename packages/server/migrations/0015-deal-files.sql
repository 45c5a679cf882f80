-- In which deals a file stands: whoever sees it there may read it, nobody else but who brought it.

create table app.deal_file (
  tenant_id text not null references app.organization (tenant_id) on delete cascade,
  file_id text not null,
  deal_id text not null,
  primary key (tenant_id, file_id, deal_id),
  foreign key (tenant_id, file_id) references app.file (tenant_id, id),
  foreign key (tenant_id, deal_id) references app.deal (tenant_id, id)
);
select app.protect('app.deal_file', 'select, insert');
