create table organisation (
    code    text    primary key,
    version bigint  not null check (version > 0),
    class   text    not null check (class in ('MINISTRY', 'MISSION', 'REGION', 'ENTERPRISE')),
    name_zh text    not null,
    name_en text    not null,
    parent  text,
    region  text,
    closed  boolean not null
);
comment on table organisation is 'Replica: what is needed to decide who may read';

create table recipient (
    id           uuid    primary key,
    version      bigint  not null check (version > 0),
    organisation text    not null,
    address      text    not null,
    language     text    not null,
    time_zone    text    not null,
    digest_at    time    not null,
    active       boolean not null
);
comment on table recipient is 'Replica. Its organisation may become known later; until then nothing is owed to it';
comment on column recipient.digest_at is 'Local time in time_zone';
create index recipient_by_organisation on recipient (organisation);
