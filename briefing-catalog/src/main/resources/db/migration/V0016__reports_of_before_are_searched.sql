-- What is released meanwhile is entered by the trigger and passed over here; what ceases to be released waits for its row,
-- so that the trigger finds the entry that it has to remove.
insert into search_entry (report_id, version, listed_at)
    select report_id, version, listed_at from report_version where state = 'RELEASED' for share
    on conflict do nothing;
