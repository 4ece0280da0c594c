create table report (
    id                     uuid        not null,
    version                integer     not null check (version > 0),
    mission                text        not null,
    series                 text,
    topics                 text[]      not null,
    about                  text[]      not null,
    handling               text        not null check (handling in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT')),
    audience_classes       text[]      not null,
    audience_regions       text[]      not null,
    audience_organisations text[]      not null,
    renditions             jsonb       not null,
    sources                text[]      not null,
    released_at            timestamptz not null,
    published_at           timestamptz not null,
    notifies               boolean     not null,
    received_at            timestamptz not null,
    primary key (id, version)
);
comment on table report is 'Replica of released versions; a row never changes';
create index report_by_release on report (released_at) where notifies;
create index report_by_topic on report using gin (topics) where notifies;
create index report_by_country on report using gin (about) where notifies;

create table withdrawal (
    report_id    uuid        primary key,
    version      integer     not null check (version > 0),
    reason       text        not null,
    withdrawn_at timestamptz not null,
    received_at  timestamptz not null
);
comment on table withdrawal is 'Withdraws the version named and all before it; may be known before them';
