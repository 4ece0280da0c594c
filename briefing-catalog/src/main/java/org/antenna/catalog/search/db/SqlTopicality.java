package org.antenna.catalog.search.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.antenna.catalog.search.Topicality;
import org.antenna.catalog.search.hits.TopicTree;
import org.antenna.catalog.topic.Topics;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The vocabulary, read again when any topic has another version. */
@ApplicationScoped
public class SqlTopicality implements Topicality {
    /** Far more than people would curate. */
    private static final int ALL = 100_000;

    private record Known(long stamp, TopicTree tree) {}

    private final Jdbi jdbi;
    private final Topics topics;
    private volatile @Nullable Known known;

    @Inject
    public SqlTopicality(Jdbi jdbi, Topics topics) {
        this.jdbi = jdbi;
        this.topics = topics;
    }

    /** A topic is never removed and its version only grows, so the sum tells of every change. */
    @Override
    public TopicTree tree() {
        long stamp = jdbi.withHandle(db -> db.createQuery("select coalesce(sum(version), 0) from topic")
                .mapTo(Long.class)
                .one());
        Known now = known;
        if (now == null || now.stamp() != stamp) {
            now = new Known(stamp, new TopicTree(topics.list(null, null, ALL)));
            known = now;
        }
        return now.tree();
    }
}
