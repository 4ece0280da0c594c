alter table series add column successor text references series (code),
    add column successor_since timestamptz,
    add constraint series_successor_with_its_time check ((successor is null) = (successor_since is null)),
    add constraint series_successor_of_retired check (successor is null or retired and successor <> code);
comment on column series.successor is 'The series that continues a retired one; subscription-service carries its subscribers over';
