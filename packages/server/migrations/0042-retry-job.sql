-- A job that is being done right now cannot be tried again: whether it was is said by what was changed, not by what was found.

create or replace function app.retry_job(job text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare found_id bigint;
begin
  select j.id into found_id from graphile_worker._private_jobs j
    where j.id = job::bigint and j.payload ->> 'tenant' = current_setting('app.tenant', true) and j.last_error is not null;
  if found_id is null then return false; end if;
  perform graphile_worker.reschedule_jobs(array[found_id], run_at => now(), attempts => 0);
  return found;
end $$;
