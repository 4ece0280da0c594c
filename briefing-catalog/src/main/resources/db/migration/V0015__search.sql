create table search_segment (
    id        bigint  generated always as identity primary key,
    documents integer not null check (documents between 1 and 65536),
    columns   bytea   not null
);
alter table search_segment alter column columns set storage external;
comment on table search_segment is 'A part of the index of released reports. Never changes: a larger one takes the place of several. ADR 9';
comment on column search_segment.columns is 'By position, newest first: when it is listed, id, facets; written and read by SegmentColumns';

create table search_posting (
    segment   bigint not null,
    token     text collate "C" not null,
    documents bytea not null,
    titles    bytea,
    summaries bytea,
    primary key (segment, token)
);
alter table search_posting
    alter column documents set storage external, alter column titles set storage external, alter column summaries set storage external;
comment on table search_posting is 'Positions in a segment of the reports that have a lexeme of text-analysis, or a facet or a reader behind #';
comment on column search_posting.titles is 'Of these, those with it in a title; for the order by relevance';

create table search_entry (
    report_id uuid        primary key,
    entry     bigint      not null generated always as identity,
    version   integer     not null,
    listed_at timestamptz not null,
    segment   bigint,
    position  integer,
    foreign key (report_id, version) references report_version (report_id, version),
    check ((segment is null) = (position is null))
);
create index search_entry_waiting on search_entry (listed_at desc, report_id desc) where segment is null;
comment on table search_entry is 'The released version of each report, and where it stands in the index; kept by a trigger on report_version';
comment on column search_entry.entry is 'Another whenever the report enters anew: what was read of it before is not filed any more';
comment on column search_entry.segment is 'Null: not filed yet; a search looks into its text';

create table search_gone (
    segment  bigint  not null,
    position integer not null,
    primary key (segment, position)
);
comment on table search_gone is 'Positions whose report is no longer the one that was filed: withdrawn, superseded, or for another audience';

create function search_follows_report() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' and old.state = 'RELEASED' then
        with removed as (
            delete from search_entry where report_id = old.report_id and version = old.version returning segment, position)
        insert into search_gone select segment, position from removed where segment is not null;
    end if;
    if tg_op <> 'DELETE' and new.state = 'RELEASED' then
        insert into search_entry (report_id, version, listed_at) values (new.report_id, new.version, new.listed_at);
    end if;
    return null;
end $$;
comment on function search_follows_report is 'Whatever changes a released version takes it out of the index and lets it wait to be filed anew; what is not released is in no list of the search';
create trigger search_follows_report after insert or update or delete on report_version
    for each row execute function search_follows_report();
