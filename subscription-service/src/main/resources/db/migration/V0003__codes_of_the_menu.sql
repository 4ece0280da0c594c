create table menu_code (
    kind    text    not null check (kind in ('SERIES', 'TOPIC', 'MISSION', 'COUNTRY_GROUP')),
    code    text    not null,
    version bigint  not null,
    retired boolean not null,
    primary key (kind, code)
);
comment on table menu_code is 'Replica of the codes that the catalogue told of; checked by new subscriptions only, and no foreign key anywhere';
comment on column menu_code.retired is 'Known, and no longer to be subscribed to';
