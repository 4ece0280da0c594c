create index subscription_rule_topics on subscription
    using gin (jsonb_path_query_array(rule, '$.*[*].topics[*]') jsonb_path_ops) where ended_at is null and rule is not null;
comment on index subscription_rule_topics is 'For the counts that the desk sees before it merges or splits a topic';
