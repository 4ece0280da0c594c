-- Lists walk report_version_newest_first, or are told by the index of the search what to read. These two were theirs alone,
-- and every release wrote to them.
drop index report_version_series;
drop index report_version_about;
