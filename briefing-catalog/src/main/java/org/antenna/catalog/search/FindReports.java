package org.antenna.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.antenna.catalog.reader.CurrentReader;
import org.antenna.catalog.reader.Reader;

/** Finds what the caller may read and asks for. */
@ApplicationScoped
public class FindReports {
    private final SearchIndex index;
    private final Topicality topicality;
    private final CurrentReader current;

    @Inject
    public FindReports(SearchIndex index, Topicality topicality, CurrentReader current) {
        this.index = index;
        this.topicality = topicality;
        this.current = current;
    }

    public SearchPage find(Question question) {
        Reader reader = current.get();
        Asked asked = Asked.of(question, reader, topicality.tree());
        return index.atOneMoment(moment -> new Finding(asked, moment).page());
    }
}
