-- Lets a statement that writes deals undo itself, so that it can be sent together with its commit.

create function app.expect_equal(one bigint, other bigint, state text) returns void
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if one <> other then
    raise exception 'expected % and found %', one, other using errcode = state;
  end if;
end $$;
revoke all on function app.expect_equal(bigint, bigint, text) from public;
grant execute on function app.expect_equal(bigint, bigint, text) to dealwright_app;
