-- The function asks the same again; a draft, which nobody searches, need not call it.
drop trigger search_follows_report on report_version;
create trigger search_follows_report_in after insert on report_version
    for each row when (new.state = 'RELEASED') execute function search_follows_report();
create trigger search_follows_report after update on report_version
    for each row when (old.state = 'RELEASED' or new.state = 'RELEASED') execute function search_follows_report();
create trigger search_follows_report_out after delete on report_version
    for each row when (old.state = 'RELEASED') execute function search_follows_report();
