-- Repeatable, because each service counts its own migrations and all of them have begun to.
create index if not exists inbox_by_age on inbox (consumer, received_at);
create index if not exists idempotency_key_by_age on idempotency_key (created_at);
comment on table inbox is 'Events whose effect is committed here; a second arrival has none. Forgotten after a while where the consumer is repeatable';
comment on table idempotency_key is 'Answers of creates that may be asked again for a while; response is null only while the first request runs';
