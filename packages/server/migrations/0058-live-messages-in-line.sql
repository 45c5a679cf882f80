-- Every step announces two or three messages. A function with settings of its own is called for each of them and cannot be written into the
-- statement that calls it, which cost more than the announcing. The names are whole, so that no search path can turn them to something else.
create or replace function app.notify_live(message jsonb) returns void language sql as $$
  select pg_catalog.pg_notify('dealwright_live',
    pg_catalog.jsonb_build_object('tenant', pg_catalog.current_setting('app.tenant', true), 'message', message)::pg_catalog.text)
$$;
