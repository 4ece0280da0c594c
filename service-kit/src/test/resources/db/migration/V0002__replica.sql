create table replica (key text primary key, version bigint not null);
