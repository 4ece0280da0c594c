create function tell_replica_change() returns trigger language plpgsql as $$
begin
    perform pg_notify('replica_change', '');
    return null;
end $$;
comment on function tell_replica_change() is 'Wakes the instances that keep rules and vocabulary in memory; heard at commit, once however many changes a transaction makes';

create trigger subscription_told after insert or update on subscription
    for each statement execute function tell_replica_change();
create trigger vocabulary_told after update on vocabulary_stamp
    for each statement execute function tell_replica_change();
