-- Jobs of one queue follow each other at once: when one has ended, workers hear that the next may be fetched, as they hear of a new job.
-- Without it they would learn so only when they look again, so that an organization's calls went out one every two seconds.

create function app.announce_free_queue() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_notify('jobs:insert', '{"r":' || random()::text || ',"count":1}');
  return null;
end $$;

create trigger announce_free_queue after update on graphile_worker._private_job_queues
  for each row when (old.locked_by is not null and new.locked_by is null)
  execute function app.announce_free_queue();
