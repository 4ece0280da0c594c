create table topic (
    code     text   primary key,
    version  bigint not null check (version >= 1),
    parent   text   references topic (code),
    label_zh text   not null check (label_zh <> ''),
    label_en text   not null check (label_en <> ''),
    check (parent <> code)
);
create index topic_parent on topic (parent);
comment on table topic is 'The controlled vocabulary, in two levels; a code is never removed or renamed';

create table country_group (
    code    text   primary key,
    version bigint not null check (version >= 1),
    name_zh text   not null check (name_zh <> ''),
    name_en text   not null check (name_en <> ''),
    members text[] not null
);
comment on table country_group is 'Named groups of countries';
comment on column country_group.members is 'ISO 3166-1 alpha-2';

create table series (
    code                   text    primary key,
    version                bigint  not null check (version >= 1),
    name_zh                text    not null check (name_zh <> ''),
    name_en                text    not null check (name_en <> ''),
    description_zh         text    not null,
    description_en         text    not null,
    curator                text,
    cadence                text,
    menu_order             integer not null,
    audience_classes       text[]  not null,
    audience_regions       text[]  not null,
    audience_organisations text[]  not null,
    retired                boolean not null
);
comment on table series is 'The standard menu; the audience is the one of reports that name none themselves';
