create index subscription_replaced on subscription (ended_at) where end_reason = 'REPLACED';
comment on column subscription.end_reason is 'As the subscription service names it. REPLACED: still a reason for what was released before ended_at';
