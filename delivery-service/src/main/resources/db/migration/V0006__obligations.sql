create table obligation (
    id             uuid        primary key,
    kind           text        not null check (kind in ('ALERT', 'ITEM', 'DIGEST')),
    report_id      uuid,
    report_version integer,
    recipient_id   uuid        not null references recipient,
    organisation   text        not null,
    channel        text        not null check (channel in ('MAIL')),
    pace           text        not null check (pace in ('IMMEDIATE', 'DAILY', 'WEEKLY')),
    local_day      date,
    state          text        not null
        check (state in ('WAITING', 'SENDING', 'CARRIED', 'ACCEPTED', 'REJECTED', 'SUPPRESSED', 'WITHDRAWN')),
    reason         text,
    created_at     timestamptz not null,
    due_at         timestamptz not null,
    carried_by     uuid references obligation,
    carried_at     timestamptz,
    leases         integer     not null default 0,
    tries          integer     not null default 0,
    tried_since    timestamptz,
    lease_owner    uuid,
    leased_until   timestamptz,
    named          uuid[]      not null default '{}',
    settled_at     timestamptz,
    unique (report_id, report_version, recipient_id, channel),
    unique (recipient_id, channel, pace, local_day),
    foreign key (report_id, report_version) references report,
    check ((kind = 'DIGEST') = (report_id is null)),
    check ((kind = 'DIGEST') = (local_day is not null)),
    check ((kind = 'ALERT') = (pace = 'IMMEDIATE')),
    check ((report_id is null) = (report_version is null)),
    check ((state = 'CARRIED') <= (carried_by is not null)),
    check ((carried_by is not null) <= (kind = 'ITEM')),
    check ((state = 'SENDING') = (lease_owner is not null and leased_until is not null)),
    check ((state in ('ACCEPTED', 'REJECTED', 'SUPPRESSED', 'WITHDRAWN')) = (settled_at is not null))
);
comment on table obligation is 'What must be sent: a report version to a recipient (at once: ALERT, or inside a digest: ITEM), or a digest. Ends in ACCEPTED, REJECTED, SUPPRESSED or WITHDRAWN';
comment on column obligation.organisation is 'Of the recipient; scopes who may look at the row';
comment on column obligation.local_day is 'Day of the run of a digest in the zone of its recipient';
comment on column obligation.due_at is 'Not before: the next try, or for an item the run of its digest';
comment on column obligation.leases is 'Number of the newest lease: an answer to an older one is not taken';
comment on column obligation.tries is 'Tries that the relay answered or that broke off; those for which no session came about do not count';
comment on column obligation.tried_since is 'First of the counted tries; giving up counts from here';
comment on column obligation.leased_until is 'By the clock of the database, which all instances share';
comment on column obligation.named is 'Subscriptions that the newest mail named as reasons: what its unsubscribe link ends';
create index obligation_due on obligation (kind, due_at, id) where state = 'WAITING';
create index obligation_leased on obligation (leased_until) where state = 'SENDING';
create index obligation_open on obligation (recipient_id) where state = 'WAITING';
create index obligation_carried on obligation (carried_by) where carried_by is not null;
create index obligation_by_organisation on obligation (organisation, id);
create index obligation_by_recipient on obligation (recipient_id, id);
