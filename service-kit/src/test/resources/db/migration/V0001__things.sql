create table thing (key text primary key, version bigint not null, times int not null default 1);
create table heard (seq bigint generated always as identity, key text not null, version bigint not null);
