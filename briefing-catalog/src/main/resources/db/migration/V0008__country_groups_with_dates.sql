create table country_group_member (
    country_group text not null references country_group (code),
    position      int  not null,
    country       text not null check (country ~ '^[A-Z]{2}$'),
    member_from   date,
    member_until  date check (member_until > member_from),
    primary key (country_group, position)
);
comment on table country_group_member is 'Memberships of countries in groups; a country may come and go, its spans do not overlap';
comment on column country_group_member.member_from is 'First day, UTC; null: not known, or always';
comment on column country_group_member.member_until is 'First day on which it is no member any more; null: it still is';
insert into country_group_member (country_group, position, country)
    select code, place - 1, member from country_group cross join unnest(members) with ordinality as m(member, place);
alter table country_group alter column members set default '{}';
comment on column country_group.members is 'Read by the version before this one only; a later migration drops it';
