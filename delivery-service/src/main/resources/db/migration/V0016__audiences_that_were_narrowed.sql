create table narrowing (
    report_id              uuid        not null,
    version                integer     not null check (version > 0),
    revision               bigint      not null check (revision > 0),
    audience_classes       text[]      not null,
    audience_regions       text[]      not null,
    audience_organisations text[]      not null,
    narrowed_at            timestamptz not null,
    received_at            timestamptz not null,
    primary key (report_id, version)
);
comment on table narrowing is 'Fewer may read this version than it was released for; the newest narrowing of a version, may be known before it';
comment on column narrowing.revision is 'Of the report as a whole, when it was narrowed: of two narrowings the higher counts';
