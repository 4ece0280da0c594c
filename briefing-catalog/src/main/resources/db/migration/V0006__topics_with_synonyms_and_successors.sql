alter table topic
    add column synonyms_zh text[] not null default '{}',
    add column synonyms_en text[] not null default '{}',
    add column replaced_by text[] not null default '{}' check (not code = any (replaced_by));
comment on column topic.replaced_by is 'Empty while it is in use; one code after a merge, several after a split. Reports and rules keep the old code: it is resolved when they are matched and found';

create function topics_meant_by(wanted text) returns setof text language sql stable as $$
    with recursive meant(code, replaced_by) as (
        select code, replaced_by from topic where code = wanted
        union
        select t.code, t.replaced_by from meant m
            join topic t on t.parent = m.code or t.replaced_by = array[m.code] or t.code = any (m.replaced_by)
    )
    select code from meant
$$;
comment on function topics_meant_by is 'Every code that a report may bear to be found under this one: topics below it, those merged into it, and what replaced it. Matching climbs the same edges upwards';
