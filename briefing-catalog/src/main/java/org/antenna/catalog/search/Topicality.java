package org.antenna.catalog.search;

import org.antenna.catalog.search.hits.TopicTree;

/** What topics mean now. */
public interface Topicality {
    TopicTree tree();
}
