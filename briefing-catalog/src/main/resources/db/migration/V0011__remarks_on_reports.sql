create table report_remark (
    id        uuid        primary key,
    report_id uuid        not null references report (id),
    version   integer     not null check (version >= 1),
    author    text,
    code      text,
    text      text        not null check (char_length(text) between 1 and 2000),
    at        timestamptz not null,
    check ((author is null) <> (code is null))
);
create index report_remark_by_report on report_remark (report_id, at, id);
comment on table report_remark is 'What editors were told of a version; only added to, and kept when a version of it is withdrawn';
comment on column report_remark.author is 'sub of the person; null: the service says it, under a code';
