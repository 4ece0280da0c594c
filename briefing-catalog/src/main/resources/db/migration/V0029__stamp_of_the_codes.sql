create table code_stamp (
    only_one   boolean primary key default true check (only_one),
    changed_by xid8    not null
);
insert into code_stamp (changed_by) values (pg_current_xact_id());
comment on table code_stamp is 'One row, another one after every change of series, missions or topics: whoever remembers their codes compares it';
comment on column code_stamp.changed_by is 'The transaction that changed one of them last';

create function stamp_codes() returns trigger language plpgsql as $$
begin
    update code_stamp set changed_by = pg_current_xact_id() where changed_by <> pg_current_xact_id();
    return null;
end $$;
comment on function stamp_codes is 'Transactions that change codes take this row one after the other, so that a stamp stands for those before it and no other. They do so at their end, when they wait for nothing else: none can wait for the other in a circle';
create constraint trigger series_stamped after insert or update or delete on series deferrable initially deferred
    for each row execute function stamp_codes();
create constraint trigger mission_stamped after insert or update or delete on mission deferrable initially deferred
    for each row execute function stamp_codes();
create constraint trigger topic_stamped after insert or update or delete on topic deferrable initially deferred
    for each row execute function stamp_codes();
