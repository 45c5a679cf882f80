-- A run keeps the visits that are under way apart from those that have ended, so that a decision need not look through its history.
-- States from before hold them in one map, `visits`.

alter table app.deal no force row level security;

update app.deal set state = jsonb_set(state, '{runs}', (
  select coalesce(jsonb_object_agg(run.key, (run.value - 'visits') || jsonb_build_object(
    'open', (
      select coalesce(jsonb_agg(value order by substr(key, 2)::integer), '[]')
      from jsonb_each(run.value -> 'visits') where value ->> 'status' = 'open'),
    'past', (
      select coalesce(jsonb_agg(value order by value ->> 'closedAt', substr(key, 2)::integer), '[]')
      from jsonb_each(run.value -> 'visits') where value ->> 'status' <> 'open')
  )), '{}')
  from jsonb_each(state -> 'runs') as run
))
where jsonb_path_exists(state, '$.runs.*.visits');

alter table app.deal force row level security;
