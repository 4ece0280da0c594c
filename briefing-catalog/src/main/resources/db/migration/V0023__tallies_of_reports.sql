create table report_tally (
    report_id      uuid    not null,
    report_version integer not null check (report_version > 0),
    version        bigint  not null check (version > 0),
    tally          jsonb   not null,
    primary key (report_id, report_version)
);
comment on table report_tally is 'What delivery-service last told of a report version: owed, ended, reached. May come before anything else is known of the report';
comment on column report_tally.version is 'Of the tally: a lower one is not kept';
comment on column report_tally.tally is 'ReportTallied of the contracts';
