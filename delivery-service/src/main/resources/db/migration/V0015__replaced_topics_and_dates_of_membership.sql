alter table topic add column replaced_by text[] not null default '{}';
comment on column topic.replaced_by is 'Empty while it is in use; one code after a merge, several after a split';
alter table country_group add column memberships text[] not null default '{}';
update country_group set memberships = array(select member || '//' from unnest(members) as m(member));
comment on column country_group.members is 'ISO 3166-1 alpha-2; those that belonged to it when it was told';
comment on column country_group.memberships is 'country/first day/first day no more, both ISO 8601 and maybe empty: DK/1960-05-03/1973-01-01';
