create table report (
    id            uuid        primary key,
    mission       text        not null references mission (code),
    revision      bigint      not null check (revision >= 1),
    external_id   text,
    external_hash text,
    created_at    timestamptz not null,
    unique (mission, external_id),
    check ((external_id is null) = (external_hash is null))
);
comment on table report is 'A report whatever its versions; its row is locked for every change';
comment on column report.revision is 'One more with every change: the ETag, and the version of the events';
comment on column report.external_hash is 'SHA-256 of the line it was imported from: the same line again changes nothing';

create table report_version (
    report_id              uuid        not null references report (id),
    version                integer     not null check (version >= 1),
    kind                   text        not null check (kind in ('FIRST', 'MINOR', 'CORRECTION', 'UPDATE')),
    state                  text        not null check (state in ('DRAFT', 'RELEASED', 'SUPERSEDED', 'WITHDRAWN')),
    author                 text        not null,
    series                 text        references series (code),
    topics                 text[]      not null check (cardinality(topics) >= 1),
    about                  text[]      not null,
    handling               text        not null check (handling in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT')),
    audience_classes       text[]      not null,
    audience_regions       text[]      not null,
    audience_organisations text[]      not null,
    sources                text[]      not null,
    changed_at             timestamptz not null,
    published_at           timestamptz,
    listed_at              timestamptz not null generated always as (coalesce(published_at, changed_at)) stored,
    released_by            text,
    released_at            timestamptz,
    notifies               boolean,
    withdrawn_by           text,
    withdrawn_at           timestamptz,
    withdrawal_reason      text,
    primary key (report_id, version),
    check ((kind = 'FIRST') = (version = 1)),
    check ((state = 'DRAFT') = (released_at is null)),
    check ((released_at is null) = (released_by is null) and (released_at is null) = (notifies is null)),
    check (released_at is null or published_at is not null),
    check ((state = 'WITHDRAWN') = (withdrawn_at is not null)),
    check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawal_reason is null))
);
create unique index report_version_one_draft on report_version (report_id) where state = 'DRAFT';
create unique index report_version_one_that_counts on report_version (report_id) where state in ('RELEASED', 'WITHDRAWN');
create index report_version_newest_first on report_version (state, listed_at desc, report_id desc);
create index report_version_topics on report_version using gin (topics);
create index report_version_about on report_version using gin (about);
create index report_version_series on report_version (series, state, listed_at desc, report_id desc);
create index report_mission on report (mission);
comment on table report_version is 'What a report says; the content of a version never changes once it is released';
comment on column report_version.published_at is 'When the mission published the report first; every later version keeps it';
comment on column report_version.about is 'ISO 3166-1 alpha-2';

create table rendition (
    report_id uuid    not null,
    version   integer not null,
    language  text    not null check (language in ('zh', 'en')),
    title     text    not null check (char_length(title) between 1 and 300),
    summary   text    not null,
    body      text    not null check (char_length(body) between 1 and 500000),
    primary key (report_id, version, language),
    foreign key (report_id, version) references report_version (report_id, version)
);
comment on table rendition is 'One language of one version';
comment on column rendition.body is 'CommonMark';
