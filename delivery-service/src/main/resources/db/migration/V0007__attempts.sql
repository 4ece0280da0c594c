create table attempt (
    obligation_id uuid        not null references obligation,
    number        integer     not null check (number > 0),
    lease_owner   uuid        not null,
    started_at    timestamptz not null,
    ended_at      timestamptz,
    outcome       text check (outcome in ('ACCEPTED', 'REJECTED', 'DEFERRED', 'AMBIGUOUS', 'NOT_TRIED')),
    answer        text,
    primary key (obligation_id, number),
    check ((outcome is null) = (ended_at is null))
);
comment on table attempt is 'One lease of an obligation for sending and what came of it; open while outcome is null';
comment on column attempt.outcome is 'AMBIGUOUS: may have been passed. NOT_TRIED: no session came about, nothing was passed, no try was lost';
