alter table subscription add column replaced_by uuid references subscription deferrable initially deferred;
comment on column subscription.replaced_by is 'What took its place; several may lead to one. Who leaves by a link in an old mail leaves that one';
create index subscription_of_series on subscription (series) where ended_at is null and series is not null;
-- Last: no index can be built on a table while checks of a deferred foreign key are due on it.
update subscription old set replaced_by = new.id from subscription new where new.replaces = old.id;
