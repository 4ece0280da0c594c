create table outbox (
    seq         bigint generated always as identity primary key,
    id          uuid        not null unique,
    topic       text        not null,
    key         text        not null,
    type        text        not null,
    version     bigint      not null,
    data        text        not null,
    time        timestamptz not null,
    traceparent text
);
comment on table outbox is 'Events not yet acknowledged by Kafka; a row is deleted once it is';
comment on column outbox.seq is 'Order of publication. Rows of one key are written under the lock of their aggregate, so it is their order of commit';

create function outbox_wake() returns trigger language plpgsql as $$
begin
    perform pg_notify('outbox', '');
    return null;
end $$;
create trigger outbox_wake after insert on outbox for each statement execute function outbox_wake();

create table inbox (
    consumer    text        not null,
    event_id    uuid        not null,
    received_at timestamptz not null,
    primary key (consumer, event_id)
);
comment on table inbox is 'Events whose effect is committed here; a second arrival has none';

create table idempotency_key (
    caller       text        not null,
    key          text        not null,
    operation    text        not null,
    request_hash text        not null,
    response     text,
    created_at   timestamptz not null,
    primary key (caller, key)
);
comment on table idempotency_key is 'Answers of creates that may be asked again; response is null only while the first request runs';
