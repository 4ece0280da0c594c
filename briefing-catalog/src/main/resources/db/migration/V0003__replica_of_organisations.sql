create table organisation (
    code    text    primary key,
    version bigint  not null,
    class   text    not null check (class in ('MINISTRY', 'MISSION', 'REGION', 'ENTERPRISE')),
    region  text,
    closed  boolean not null
);
comment on table organisation is 'What subscription-service told of organisations; decides who may read';
comment on column organisation.region is 'ISO 3166-2';
