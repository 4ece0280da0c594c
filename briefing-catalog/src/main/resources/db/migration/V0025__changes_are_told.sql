-- What instances remember of a row they forget when it is changed; see ChangeFeed. New rows are remembered by nobody, and of
-- reports only what is released is.
create function tell_changed() returns trigger language plpgsql as $$
begin
    perform pg_notify('changed', tg_argv[0] || ' ' || (to_jsonb(old) ->> tg_argv[1]));
    return null;
end $$;
create trigger report_version_tells after update or delete on report_version
    for each row when (old.state = 'RELEASED') execute function tell_changed('report', 'report_id');
create trigger series_tells after update or delete on series for each row execute function tell_changed('series', 'code');
create trigger organisation_tells after update or delete on organisation
    for each row execute function tell_changed('organisation', 'code');
