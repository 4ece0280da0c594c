alter table mission
    add column mailbox text check (length(mailbox) <= 254 and mailbox like '%_@_%'),
    add column closed  boolean not null default false;
comment on column mission.mailbox is 'Where people reach it; nothing is sent there by the system';
comment on column mission.closed is 'Takes no new report; what it released stays, its drafts are the desk''s';
