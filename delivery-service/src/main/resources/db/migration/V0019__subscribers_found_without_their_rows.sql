-- A series may have very many subscribers: counting them reads indexes, not the rows with their rules.
create index subscription_of_series on subscription (series) include (id, organisation, activated_at)
    where ended_at is null and series is not null;
alter table subscriber drop constraint subscriber_pkey;
alter table subscriber add primary key (subscription_id, recipient_id) include (frequency);

-- How many organisations an audience admits decides how they are joined.
create statistics organisation_kind on (class || ' ' || coalesce(region, '')) from organisation;
