package org.antenna.subscription.subscription.db;

import java.util.List;
import org.antenna.subscription.subscription.Subscriptions.TopicCount;
import org.jdbi.v3.core.Handle;

/** Counts rules by the topics that they name, wherever in the rule. */
final class TopicCounts {
    private static final String COUNT = """
            select t.code, count(s.id) as subscriptions, count(distinct s.organisation) as organisations
            from unnest(:topics::text[]) with ordinality as t(code, place)
            left join subscription s on s.ended_at is null and s.rule is not null
                and jsonb_path_query_array(s.rule, '$.*[*].topics[*]') @> to_jsonb(t.code)
            group by t.code, t.place order by t.place
            """;

    private TopicCounts() {}

    static List<TopicCount> read(Handle db, List<String> topics) {
        return db.createQuery(COUNT)
                .bindArray("topics", String.class, topics)
                .map((row, at) -> new TopicCount(
                        row.getString("code"), row.getLong("subscriptions"), row.getLong("organisations")))
                .list();
    }
}
