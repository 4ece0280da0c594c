create table recipient (
    id           uuid        primary key,
    organisation text        not null references organisation,
    address      text        not null check (length(address) <= 254 and address ~ '^[^@[:space:]<>]+@[a-z0-9.-]+$'),
    language     text        not null check (language in ('zh', 'en')),
    time_zone    text        not null check (time_zone <> ''),
    digest_at    time        not null,
    confirmed_by text        not null check (confirmed_by in ('DOMAIN')),
    version      bigint      not null check (version > 0),
    created_at   timestamptz not null,
    closed_at    timestamptz check (closed_at >= created_at)
);
comment on table recipient is 'Mailboxes. Never deleted, only closed';
comment on column recipient.time_zone is 'IANA name; digest_at is local to it';
comment on column recipient.confirmed_by is 'DOMAIN: the ministry had registered its mail domain for the organisation or one above';

create unique index recipient_once_in_an_organisation on recipient (organisation, lower(address)) where closed_at is null;
create index recipient_of_organisation on recipient (organisation, id);
