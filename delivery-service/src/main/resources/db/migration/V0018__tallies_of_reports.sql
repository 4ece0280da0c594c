create table tally_mark (
    seq            bigint generated always as identity primary key,
    report_id      uuid    not null,
    report_version integer not null
);
comment on table tally_mark is 'Obligations of this report version changed. As many rows as there were changes, so that whoever makes one waits for nobody; taken away before it is counted';
create index tally_mark_by_report on tally_mark (report_id, report_version);

create table tally (
    report_id      uuid    not null,
    report_version integer not null,
    version        bigint  not null check (version > 0),
    primary key (report_id, report_version)
);
comment on table tally is 'How often what became of a report version was counted and told';

-- History is counted after whatever is new, and the newest of it first: its numbers begin far behind those that are given.
insert into tally_mark (seq, report_id, report_version) overriding system value
    select 4611686018427387904 + row_number() over (order by released_at desc, id, version), id, version
    from report where notifies;
