create table subscription (
    id           uuid        primary key,
    version      bigint      not null check (version > 0),
    change       bigint      not null unique,
    organisation text        not null,
    name         text        not null,
    series       text,
    rule         jsonb,
    activated_at timestamptz not null,
    ended_at     timestamptz,
    end_reason   text,
    check ((series is null) <> (rule is null))
);
comment on table subscription is 'Replica: the standing wishes. Series or rule never change under one id';
comment on column subscription.change is 'From replica_change: an index in memory reads on from the highest it has seen';
create index subscription_by_organisation on subscription (organisation);

create table subscriber (
    subscription_id uuid not null references subscription,
    recipient_id    uuid not null,
    frequency       text not null check (frequency in ('IMMEDIATE', 'DAILY', 'WEEKLY')),
    primary key (subscription_id, recipient_id)
);
comment on table subscriber is 'Who hears of a match, as the newest version of the subscription says; the recipient may become known later';
create index subscriber_by_recipient on subscriber (recipient_id);
