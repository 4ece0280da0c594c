create table told (key text primary key, text text not null);
create function tell_changed() returns trigger language plpgsql as $$
begin
    perform pg_notify('changed', tg_argv[0] || ' ' || (to_jsonb(old) ->> tg_argv[1]));
    return null;
end $$;
create trigger told_tells after update or delete on told for each row execute function tell_changed('told', 'key');
