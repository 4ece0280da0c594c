-- Checks without a name of their own got these from PostgreSQL.
alter table report_version
    drop constraint report_version_state_check,
    drop constraint report_version_check1,
    add column authors           text[] not null default '{}',
    add column submitted_by      text,
    add column submitted_at      timestamptz,
    add column approved_by       text,
    add column approved_by_desk  boolean,
    add column approved_at       timestamptz,
    add column approved_hash     text,
    add column approved_notifies boolean,
    add column not_before        timestamptz,
    add constraint report_version_state
        check (state in ('DRAFT', 'IN_REVIEW', 'EMBARGOED', 'RELEASED', 'SUPERSEDED', 'WITHDRAWN')),
    add constraint report_version_released
        check ((state in ('DRAFT', 'IN_REVIEW', 'EMBARGOED')) = (released_at is null)),
    add constraint report_version_submitted
        check ((submitted_at is null) = (submitted_by is null) and (state <> 'IN_REVIEW' or submitted_at is not null)),
    add constraint report_version_approved
        check (num_nonnulls(approved_by, approved_by_desk, approved_at, approved_hash, approved_notifies, not_before) in (0, 6)
               and (state <> 'EMBARGOED' or approved_at is not null));
comment on column report_version.authors is 'sub of everybody who wrote on it since the version before was released, the last at the end; empty in rows of before: then the author alone';
comment on column report_version.approved_hash is 'SHA-256 of the content that was approved; stays when it is released at its time';
comment on column report_version.not_before is 'UTC; a version in state EMBARGOED is released by the service then';

drop index report_version_one_draft;
create unique index report_version_one_that_comes on report_version (report_id)
    where state in ('DRAFT', 'IN_REVIEW', 'EMBARGOED');
create index report_version_review_queue on report_version (submitted_at, report_id) where state = 'IN_REVIEW';
create index report_version_timetable on report_version (not_before, report_id) where state = 'EMBARGOED';

-- What is in review or approved stays as it is until it is a draft again, in the same statement that changes it or before.
-- The series alone may follow its successor when a version is released. Audiences have a guard of their own.
create or replace function report_version_guard() returns trigger language plpgsql as $$
declare
    coming  constant text[] := array ['DRAFT', 'IN_REVIEW', 'EMBARGOED'];
    legal   boolean;
    written boolean;
begin
    if tg_op = 'DELETE' then
        if old.state = any (coming) then
            return old;
        end if;
        raise exception 'version % of report % was released', old.version, old.report_id using errcode = 'integrity_constraint_violation';
    end if;
    legal := case old.state
                 when 'DRAFT' then new.state in ('DRAFT', 'IN_REVIEW', 'EMBARGOED', 'RELEASED')
                 when 'IN_REVIEW' then new.state in ('DRAFT', 'IN_REVIEW', 'EMBARGOED', 'RELEASED')
                 when 'EMBARGOED' then new.state in ('DRAFT', 'EMBARGOED', 'RELEASED')
                 when 'RELEASED' then new.state in ('RELEASED', 'SUPERSEDED', 'WITHDRAWN')
                 else new.state = old.state end;
    if not legal then
        raise exception 'report % goes from % to %', old.report_id, old.state, new.state using errcode = 'integrity_constraint_violation';
    end if;
    if new.state = 'DRAFT' then
        return new;
    end if;
    written := (old.report_id, old.version, old.kind, old.author, old.topics, old.about, old.handling, old.sources)
                   is distinct from
               (new.report_id, new.version, new.kind, new.author, new.topics, new.about, new.handling, new.sources);
    if old.state = any (coming) then
        if written or new.state <> 'RELEASED' and old.series is distinct from new.series then
            raise exception 'version % of report % is no draft as %', old.version, old.report_id, new.state using errcode = 'integrity_constraint_violation';
        end if;
        return new;
    end if;
    if written
        or (old.series, old.changed_at, old.published_at, old.released_by, old.released_at, old.notifies)
            is distinct from
           (new.series, new.changed_at, new.published_at, new.released_by, new.released_at, new.notifies) then
        raise exception 'version % of report % was released', old.version, old.report_id using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;

create or replace function rendition_guard() returns trigger language plpgsql as $$
begin
    if exists (select from report_version v
               where v.report_id = old.report_id and v.version = old.version and v.state <> 'DRAFT') then
        raise exception 'version % of report % is no draft, or was released', old.version, old.report_id using errcode = 'integrity_constraint_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
