package org.antenna.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.antenna.catalog.reader.Reader;
import org.antenna.catalog.search.hits.Candidates;
import org.antenna.catalog.search.segment.Section;

/** Finds by facets alone, for lists: knows where in the archive the few are that a reader may read or asks for. */
@ApplicationScoped
public class FindFiled {
    private final SearchIndex index;
    private final Topicality topicality;

    @Inject
    public FindFiled(SearchIndex index, Topicality topicality) {
        this.index = index;
        this.topicality = topicality;
    }

    /**
     * Gives the work the first of the filed reports that meet the question. What waits to be filed is not among them: the
     * work has to look for it, and sees the database as it was when the index was asked. Outside of any transaction.
     *
     * @param question without a text; the order is by date
     * @throws org.antenna.kit.problem.Refusal {@code search-busy} (503)
     */
    public <T> T find(Reader reader, Question question, Function<List<UUID>, T> work) {
        Asked asked = Asked.of(question, reader, topicality.tree());
        return index.atOneMoment(moment -> work.apply(newest(asked, moment)));
    }

    private static List<UUID> newest(Asked asked, SearchIndex.Moment moment) {
        Candidates candidates =
                new Candidates(asked.question().limit(), asked.question().after());
        List<Section> sections = moment.filed(asked.filter().tokens());
        for (int at = 0; at < sections.size(); at++) {
            Section section = sections.get(at);
            candidates.add(at, section.columns(), asked.filter().passing(section), null);
        }
        return candidates.first().stream().map(one -> one.key().id()).toList();
    }
}
