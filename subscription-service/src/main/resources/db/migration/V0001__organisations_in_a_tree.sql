create table organisation (
    code               text        primary key check (length(code) <= 100 and code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    organisation_class text        not null check (organisation_class in ('MINISTRY', 'MISSION', 'REGION', 'ENTERPRISE')),
    name_zh            text        not null check (name_zh <> ''),
    name_en            text        not null check (name_en <> ''),
    parent             text        references organisation check (parent <> code),
    region             text        check (region ~ '^[A-Z]{2}(-[A-Z0-9]{1,3})?$'),
    mail_domains       text[]      not null,
    version            bigint      not null check (version > 0),
    closed_at          timestamptz
);
comment on table organisation is 'Who subscribes: regions, enterprises, missions, the ministry. Never deleted, only closed';
comment on column organisation.parent is 'The organisation above. No cycles: whoever changes it holds the advisory lock organisation-tree and looked';
comment on column organisation.region is 'ISO 3166-2';
comment on column organisation.mail_domains is 'Lower case; mailboxes of the organisation and of those below it lie in them';

create index organisation_by_parent on organisation (parent);

create function organisations_below(root text) returns setof text language sql stable as $$
    with recursive below as (
        select code from organisation where code = root
        union
        select o.code from organisation o join below b on o.parent = b.code
    )
    select code from below
$$;
comment on function organisations_below is 'The organisation itself and all below it; nothing when there is no such organisation';

create function organisations_above(leaf text) returns setof text language sql stable as $$
    with recursive above as (
        select code, parent from organisation where code = leaf
        union
        select o.code, o.parent from organisation o join above a on a.parent = o.code
    )
    select code from above
$$;
comment on function organisations_above is 'The organisation itself and all above it';
