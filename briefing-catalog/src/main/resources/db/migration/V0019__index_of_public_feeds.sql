-- Feeds are read without a token and often: the newest of a series are found without looking at the others.
create index report_version_public on report_version (series, released_at desc, report_id desc)
    where state = 'RELEASED' and handling = 'CLEAR' and cardinality(audience_regions) = 0
      and audience_classes @> array['MINISTRY', 'MISSION', 'REGION', 'ENTERPRISE'];
