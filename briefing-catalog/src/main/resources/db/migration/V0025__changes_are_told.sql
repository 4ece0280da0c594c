-- What instances remember of a row they forget when it is changed; see ChangeFeed. New rows are remembered by nobody.
create function tell_changed() returns trigger language plpgsql as $$
begin
    perform pg_notify('changed', tg_table_name || ' ' || (to_jsonb(old) ->> tg_argv[0]));
    return null;
end $$;
create trigger report_tells after update or delete on report for each row execute function tell_changed('id');
create trigger series_tells after update or delete on series for each row execute function tell_changed('code');
create trigger organisation_tells after update or delete on organisation for each row execute function tell_changed('code');
