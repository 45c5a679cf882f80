-- What keeps requests honest: answers kept by idempotency key, and counters that all nodes share.

create table app.kept_answer (
  tenant_id text not null references app.organization (tenant_id) on delete cascade,
  person_id text not null,
  key text not null check (length(key) between 1 and 200),
  request_hash text not null,
  status integer,
  answer jsonb,
  created_at timestamptz not null default now(),
  primary key (tenant_id, person_id, key)
);
create index kept_answer_by_age on app.kept_answer (tenant_id, created_at);
select app.protect('app.kept_answer');

create unlogged table app.request_count (
  key text primary key,
  count integer not null,
  window_ends timestamptz not null
);
create index request_count_by_end on app.request_count (window_ends);

-- Counts one request and says how many there were in this window and when it ends.
create function app.count_request(counted text, window_seconds integer, amount integer default 1)
  returns table (count integer, seconds_left integer)
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into app.request_count as c (key, count, window_ends)
    values (counted, amount, now() + make_interval(secs => window_seconds))
  on conflict (key) do update set
    count = case when c.window_ends <= now() then amount else c.count + amount end,
    window_ends = case when c.window_ends <= now() then excluded.window_ends else c.window_ends end
  returning c.count, greatest(1, ceil(extract(epoch from c.window_ends - now())))::integer
$$;
-- Forgets a counter, as a successful sign-in does with wrong passwords.
create function app.forget_request_count(counted text) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from app.request_count where key = counted
$$;
revoke all on function app.count_request(text, integer, integer), app.forget_request_count(text) from public;
grant execute on function app.count_request(text, integer, integer), app.forget_request_count(text) to dealwright_app;
