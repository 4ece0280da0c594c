-- Not valid: versions of before are not read again; every row that is written is checked.
alter table report_version add constraint report_version_amber_is_for_some check (
    state in ('DRAFT', 'IN_REVIEW')
    or handling not in ('AMBER', 'AMBER_STRICT')
    or cardinality(audience_regions) > 0
    or not audience_classes @> array ['MINISTRY', 'MISSION', 'REGION', 'ENTERPRISE']) not valid;

create function audience_within(classes text[], regions text[], organisations text[],
                                wider_classes text[], wider_regions text[], wider_organisations text[])
    returns boolean language sql stable as $$
    select (cardinality(classes) = 0
            or classes <@ wider_classes
               and (cardinality(wider_regions) = 0
                    or cardinality(regions) > 0
                       and not exists (select from unnest(regions) as r (region)
                                       where not array [region, split_part(region, '-', 1)] && wider_regions)))
       and not exists (
           select from unnest(organisations) as named (code)
           where code <> all (wider_organisations)
             and not exists (
                 select from organisation o
                 where o.code = named.code and not o.closed and o.class = any (wider_classes)
                   and (cardinality(wider_regions) = 0 or array [o.region, split_part(o.region, '-', 1)] && wider_regions)))
$$;
comment on function audience_within is 'Whether an audience admits nobody whom the wider one leaves out, by the organisations as they are known now';

create function report_version_audience_guard() returns trigger language plpgsql as $$
declare
    changed boolean := (old.audience_classes, old.audience_regions, old.audience_organisations)
                           is distinct from
                       (new.audience_classes, new.audience_regions, new.audience_organisations);
begin
    if new.state = 'DRAFT' then
        return new;
    end if;
    if changed and not (old.state = 'RELEASED' and new.state = 'RELEASED' and audience_within(
            new.audience_classes, new.audience_regions, new.audience_organisations,
            old.audience_classes, old.audience_regions, old.audience_organisations)) then
        raise exception 'the audience of version % of report % is not narrower', old.version, old.report_id using errcode = 'integrity_constraint_violation';
    end if;
    if (changed or old.state <> new.state) and new.state in ('EMBARGOED', 'RELEASED')
            and cardinality(new.audience_classes) = 0 and cardinality(new.audience_organisations) = 0 then
        raise exception 'nobody may read version % of report %', old.version, old.report_id using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger report_version_audience_guard before update on report_version
    for each row execute function report_version_audience_guard();
