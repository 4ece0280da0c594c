create function report_version_guard() returns trigger language plpgsql as $$
begin
    if old.state = 'DRAFT' then
        return case tg_op when 'DELETE' then old else new end;
    end if;
    if tg_op = 'DELETE' then
        raise exception 'version % of report % was released', old.version, old.report_id using errcode = 'integrity_constraint_violation';
    end if;
    if old.state <> new.state and not (old.state = 'RELEASED' and new.state in ('SUPERSEDED', 'WITHDRAWN')) then
        raise exception 'report % goes from % to %', old.report_id, old.state, new.state using errcode = 'integrity_constraint_violation';
    end if;
    if (old.report_id, old.version, old.kind, old.author, old.series, old.topics, old.about, old.handling, old.audience_classes,
            old.audience_regions, old.audience_organisations, old.sources, old.changed_at, old.published_at, old.released_by,
            old.released_at, old.notifies)
        is distinct from
       (new.report_id, new.version, new.kind, new.author, new.series, new.topics, new.about, new.handling, new.audience_classes,
            new.audience_regions, new.audience_organisations, new.sources, new.changed_at, new.published_at, new.released_by,
            new.released_at, new.notifies) then
        raise exception 'version % of report % was released', old.version, old.report_id using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger report_version_guard before update or delete on report_version
    for each row execute function report_version_guard();

create function rendition_guard() returns trigger language plpgsql as $$
begin
    if exists (select from report_version v
               where v.report_id = old.report_id and v.version = old.version and v.state <> 'DRAFT') then
        raise exception 'version % of report % was released', old.version, old.report_id using errcode = 'integrity_constraint_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger rendition_guard before update or delete on rendition
    for each row execute function rendition_guard();
