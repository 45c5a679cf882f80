-- Which version new deals get: a stable one, and at most one gray candidate with its targeting.

create table app.release (
  tenant_id text not null references app.organization (tenant_id) on delete cascade,
  process text not null,
  revision integer not null check (revision > 0),
  stable_version integer,
  gray_version integer,
  gray_targeting jsonb,
  gray_salt text,
  gray_cut bigint,
  gray_since timestamptz,
  changed_at timestamptz not null,
  primary key (tenant_id, process),
  foreign key (tenant_id, process) references app.process (tenant_id, key),
  foreign key (tenant_id, process, stable_version) references app.version (tenant_id, process, version),
  foreign key (tenant_id, process, gray_version) references app.version (tenant_id, process, version),
  check (num_nulls(gray_version, gray_targeting, gray_salt, gray_cut, gray_since) in (0, 5))
);
select app.protect('app.release');

-- Every change of a release, never edited.
create table app.release_change (
  tenant_id text not null references app.organization (tenant_id) on delete cascade,
  process text not null,
  revision integer not null,
  at timestamptz not null,
  by_id text not null,
  what text not null check (what in ('stable', 'gray', 'percent', 'promote', 'rollback')),
  version integer,
  targeting jsonb,
  note text not null check (note <> ''),
  primary key (tenant_id, process, revision),
  foreign key (tenant_id, process) references app.process (tenant_id, key),
  foreign key (tenant_id, by_id) references app.person (tenant_id, id)
);
select app.protect('app.release_change', 'select, insert');
