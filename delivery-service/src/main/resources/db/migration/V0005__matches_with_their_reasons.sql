create table report_match (
    subscription_id uuid        not null references subscription,
    report_id       uuid        not null,
    report_version  integer     not null,
    reasons         jsonb       not null,
    matched_at      timestamptz not null,
    primary key (subscription_id, report_id, report_version),
    foreign key (report_id, report_version) references report
);
comment on table report_match is 'A subscription fits a report version: a fact, recorded once, whoever may read the report';
create index report_match_by_report on report_match (report_id, report_version);
