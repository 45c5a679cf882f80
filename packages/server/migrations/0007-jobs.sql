-- Jobs and live messages leave a transaction through these doors; the application role may not touch the queue itself.

create function app.add_job(task text, payload json, job_key text default null, run_at timestamptz default null, queue text default null)
  returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform graphile_worker.add_job(
    identifier => task,
    payload => json_build_object('tenant', current_setting('app.tenant', true), 'job', payload),
    queue_name => queue, run_at => run_at, max_attempts => 12,
    job_key => current_setting('app.tenant', true) || ':' || job_key);
end $$;
revoke all on function app.add_job(text, json, text, timestamptz, text) from public;
grant execute on function app.add_job(text, json, text, timestamptz, text) to dealwright_app;

create function app.notify_live(message jsonb) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  select pg_notify('dealwright_live', jsonb_build_object('tenant', current_setting('app.tenant', true), 'message', message)::text)
$$;
revoke all on function app.notify_live(jsonb) from public;
grant execute on function app.notify_live(jsonb) to dealwright_app;
