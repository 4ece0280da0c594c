create sequence replica_change;
comment on sequence replica_change is 'Stamps of changes; drawn under the exclusive replica lock, so stamps become visible in their order';

create table topic (
    code     text   primary key,
    version  bigint not null check (version > 0),
    parent   text,
    label_zh text   not null,
    label_en text   not null
);
comment on table topic is 'Replica of the vocabulary. A parent may be named here before it is known itself';
create index topic_by_parent on topic (parent);

create table country_group (
    code    text   primary key,
    version bigint not null check (version > 0),
    name_zh text   not null,
    name_en text   not null,
    members text[] not null
);
comment on table country_group is 'Replica. Members are ISO 3166-1 alpha-2';

create table series (
    code    text    primary key,
    version bigint  not null check (version > 0),
    name_zh text    not null,
    name_en text    not null,
    retired boolean not null
);
comment on table series is 'Replica, for names in mails';

create table mission (
    code           text   primary key,
    version        bigint not null check (version > 0),
    name_zh        text   not null,
    name_en        text   not null,
    host_countries text[] not null
);
comment on table mission is 'Replica, for names in mails';

create table vocabulary_stamp (
    only_row boolean primary key default true check (only_row),
    stamp    bigint  not null
);
comment on table vocabulary_stamp is 'Moves with every change of the four tables above: tells an instance that its copy in memory is old';
insert into vocabulary_stamp (stamp) values (0);
