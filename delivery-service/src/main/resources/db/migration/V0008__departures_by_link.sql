create table departure (
    recipient_id    uuid        not null,
    subscription_id uuid        not null,
    obligation_id   uuid        not null references obligation,
    departed_at     timestamptz not null,
    primary key (recipient_id, subscription_id)
);
comment on table departure is 'A recipient left a subscription by the link in a mail. Holds here at once, whatever the subscription-service says later';
