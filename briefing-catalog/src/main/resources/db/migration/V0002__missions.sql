create table mission (
    code           text   primary key,
    version        bigint not null check (version >= 1),
    kind           text   not null check (kind in ('EMBASSY', 'CONSULATE', 'PERMANENT_MISSION')),
    host_countries text[] not null,
    city           text   not null check (city <> ''),
    name_zh        text   not null check (name_zh <> ''),
    name_en        text   not null check (name_en <> ''),
    languages      text[] not null,
    abilities      text[] not null
);
comment on table mission is 'Where reports come from; the code is also the one of the mission''s organisation';
comment on column mission.abilities is 'Codes of topics that it can report on';
