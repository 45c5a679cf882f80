-- What needs an administrator: where runs stopped, and jobs that failed. The application role may not touch the queue of jobs itself.

create index deal_event_incident on app.deal_event (tenant_id, at desc, deal_id) where kind = 'incident-raised';

create function app.failed_jobs()
  returns table (id text, task text, deal_id text, attempts integer, next_try timestamptz, gave_up boolean)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select j.id::text, t.identifier, j.payload #>> '{job,deal}', j.attempts::integer, j.run_at, j.attempts >= j.max_attempts
    from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where j.payload ->> 'tenant' = current_setting('app.tenant', true) and j.last_error is not null
    order by j.id desc limit 200;
end $$;
revoke all on function app.failed_jobs() from public;
grant execute on function app.failed_jobs() to dealwright_app;

create function app.retry_job(job text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare found_id bigint;
begin
  select j.id into found_id from graphile_worker._private_jobs j
    where j.id = job::bigint and j.payload ->> 'tenant' = current_setting('app.tenant', true) and j.last_error is not null;
  if found_id is null then return false; end if;
  perform graphile_worker.reschedule_jobs(array[found_id], run_at => now(), attempts => 0);
  return true;
end $$;
revoke all on function app.retry_job(text) from public;
grant execute on function app.retry_job(text) to dealwright_app;
