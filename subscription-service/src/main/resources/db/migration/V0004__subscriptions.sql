create table subscription (
    id           uuid        primary key,
    organisation text        not null references organisation,
    name         text        not null check (name <> ''),
    series       text,
    rule         jsonb,
    wish_hash    text        not null,
    replaces     uuid        references subscription,
    version      bigint      not null check (version > 0),
    activated_at timestamptz not null,
    ended_at     timestamptz check (ended_at >= activated_at),
    end_reason   text        check (end_reason in
        ('NO_LONGER_NEEDED', 'REPLACED', 'WRONG_RULE', 'OTHER', 'NO_RECIPIENTS', 'UNSUBSCRIBED')),
    end_note     text,
    constraint series_or_rule check (num_nonnulls(series, rule) = 1),
    constraint ended_with_a_reason check ((ended_at is null) = (end_reason is null))
);
comment on table subscription is 'Standing wishes. What is wished never changes: another wish is another row';
comment on column subscription.wish_hash is 'SHA-256 of the series or of the rule, the same for rules that differ only in order';
comment on column subscription.replaces is 'The subscription that ended when this one began';

create unique index subscription_once_in_an_organisation on subscription (organisation, wish_hash) where ended_at is null;
create index subscription_of_organisation on subscription (organisation, id);

create table subscription_recipient (
    subscription uuid        not null references subscription,
    recipient    uuid        not null references recipient,
    position     int         not null,
    frequency    text        not null check (frequency in ('IMMEDIATE', 'DAILY', 'WEEKLY')),
    left_at      timestamptz,
    primary key (subscription, recipient)
);
comment on table subscription_recipient is 'Who hears of a match and how soon; who left stays as history';

create index subscription_of_recipient on subscription_recipient (recipient) where left_at is null;
