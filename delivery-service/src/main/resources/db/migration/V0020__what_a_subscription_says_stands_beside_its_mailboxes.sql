-- In the order in which the service takes them, so that none waits for the other in a circle.
lock table subscription, subscriber in access exclusive mode;

alter table subscriber add column series text, add column organisation text, add column activated_at timestamptz;
comment on column subscriber.series is 'Of its subscription, as the next two: copied by triggers, so that whom a report would reach is counted along one index. Null for a rule, and once the subscription has ended';
comment on column subscriber.organisation is 'That subscribed, which need not be the one of the mailbox. Null once the subscription has ended';
comment on column subscriber.activated_at is 'Null once the subscription has ended';

create function copy_subscription() returns trigger language plpgsql as $$
begin
    select s.series, s.organisation, s.activated_at into new.series, new.organisation, new.activated_at
    from subscription s where s.id = new.subscription_id and s.ended_at is null;
    return new;
end $$;
comment on function copy_subscription() is 'Whoever adds a subscriber need not know of the copy, nor does an older version of the service that still runs';

create function renew_copies_of_subscription() returns trigger language plpgsql as $$
declare lives boolean := new.ended_at is null;
begin
    update subscriber set series = case when lives then new.series end,
        organisation = case when lives then new.organisation end,
        activated_at = case when lives then new.activated_at end
    where subscription_id = new.id;
    return null;
end $$;

create trigger subscriber_copies before insert on subscriber
    for each row execute function copy_subscription();
create trigger subscription_renews after update on subscription
    for each row when ((old.series, old.organisation, old.activated_at, old.ended_at)
        is distinct from (new.series, new.organisation, new.activated_at, new.ended_at))
    execute function renew_copies_of_subscription();
