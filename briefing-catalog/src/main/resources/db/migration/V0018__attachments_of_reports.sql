create table attachment (
    id            uuid        primary key,
    report_id     uuid        not null references report (id),
    first_version integer     not null check (first_version >= 1),
    until_version integer     check (until_version > first_version),
    name          text        not null check (char_length(name) between 1 and 120),
    file_type     text        not null check (file_type in ('PDF', 'PNG', 'JPEG', 'WEBP', 'DOCX', 'XLSX', 'PPTX', 'TEXT', 'CSV')),
    size          integer     not null check (size >= 1 and size = octet_length(bytes)),
    sha256        text        not null check (sha256 = encode(sha256(bytes), 'hex')),
    bytes         bytea       not null,
    added_by      text        not null,
    added_at      timestamptz not null
);
-- The permitted types are compressed already, and what is not is small.
alter table attachment alter column bytes set storage external;
create index attachment_report on attachment (report_id);
create unique index attachment_name on attachment (report_id, name) where until_version is null;
create unique index attachment_content on attachment (report_id, sha256) where until_version is null;
comment on table attachment is 'Files that go with versions of a report. In rows and not in large objects: they are bounded, and share transactions, rights and backups with the report';
comment on column attachment.first_version is 'The version it was added to. The versions after it have it too: nothing is copied';
comment on column attachment.until_version is 'The first version that no longer has it; null: all have it';

-- As with texts: what a version has never changes once it is no draft.
create function attachment_guard() returns trigger language plpgsql as $$
declare
    changed integer;
begin
    if tg_op = 'INSERT' then
        changed := new.first_version;
    elsif tg_op = 'DELETE' then
        changed := old.first_version;
    else
        if (old.id, old.report_id, old.first_version, old.name, old.file_type, old.size, old.sha256, old.added_by, old.added_at)
            is distinct from
           (new.id, new.report_id, new.first_version, new.name, new.file_type, new.size, new.sha256, new.added_by, new.added_at) then
            raise exception 'attachment % never changes', old.id using errcode = 'integrity_constraint_violation';
        end if;
        changed := coalesce(old.until_version, new.until_version);
    end if;
    if exists (select from report_version v where v.version = changed and v.state <> 'DRAFT'
                 and v.report_id = case tg_op when 'INSERT' then new.report_id else old.report_id end) then
        raise exception 'version % is no draft', changed using errcode = 'integrity_constraint_violation';
    end if;
    if tg_op = 'INSERT' and not exists (select from report_version v
            where v.report_id = new.report_id and v.version = changed) then
        raise exception 'there is no version %', changed using errcode = 'foreign_key_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger attachment_guard before insert or update or delete on attachment
    for each row execute function attachment_guard();

-- A draft that is given up takes what it added with it, and what it had removed is there again. A rewrite replaces the
-- row of the draft within one transaction, so this looks at its end.
create function attachment_follows_version() returns trigger language plpgsql as $$
begin
    if not exists (select from report_version v where v.report_id = old.report_id and v.version = old.version) then
        delete from attachment where report_id = old.report_id and first_version = old.version;
        update attachment set until_version = null where report_id = old.report_id and until_version = old.version;
    end if;
    return null;
end $$;
create constraint trigger attachment_follows_version after delete on report_version deferrable initially deferred
    for each row execute function attachment_follows_version();
