alter table menu_code
    add column replaced_by    text[]      not null default '{}',
    add column replaced_since timestamptz,
    add constraint one_successor_of_a_series
        check (kind <> 'SERIES' or cardinality(replaced_by) = 0 or cardinality(replaced_by) = 1 and replaced_since is not null);
comment on column menu_code.replaced_by is 'The successor of a retired series; the topics that took the place of one';
comment on column menu_code.replaced_since is 'Of a series: its subscribers hear of what the successor brought since';
