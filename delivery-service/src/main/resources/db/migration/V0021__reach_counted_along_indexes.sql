-- An instance that still runs would otherwise wait for a row that is written here, and this for what it holds.
lock table subscription, recipient, subscriber in access exclusive mode;

update subscriber b set series = s.series, organisation = s.organisation, activated_at = s.activated_at
from subscription s where s.id = b.subscription_id and s.ended_at is null;

-- Only the indexes are read: mailboxes of a series in their order, of each rule by its id, and where they belong. The one by
-- recipient is built anew because every row was written.
create index subscriber_of_series on subscriber (series, recipient_id)
    include (subscription_id, organisation, frequency, activated_at) where series is not null;
alter table subscriber drop constraint subscriber_pkey;
alter table subscriber add primary key (subscription_id, recipient_id) include (frequency, organisation, activated_at);
drop index subscriber_by_recipient;
create index subscriber_by_recipient on subscriber (recipient_id);
create index recipient_reachable on recipient (id) include (organisation) where active;

-- Reach was asked by way of it, and nothing else.
drop index subscription_of_series;
