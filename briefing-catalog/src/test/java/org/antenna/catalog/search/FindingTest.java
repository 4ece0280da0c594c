package org.antenna.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.antenna.catalog.reader.Reader;
import org.antenna.catalog.search.hits.Key;
import org.antenna.catalog.search.hits.TopicTree;
import org.antenna.catalog.search.segment.Facts;
import org.antenna.catalog.search.segment.Section;
import org.antenna.catalog.search.segment.SegmentColumns;
import org.antenna.catalog.search.segment.WaitingReport;
import org.antenna.catalog.search.segment.WaitingReports;
import org.antenna.catalog.search.segment.Words;
import org.antenna.contracts.Audience;
import org.antenna.contracts.Handling;
import org.antenna.contracts.Rendition;
import org.antenna.text.Query;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FindingTest {
    private static final Instant TIME = Instant.parse("2026-01-01T00:00:00Z");
    private static final List<Rendition> TEXT = List.of(new Rendition("en", "Title", "", "Body"));

    private final List<Facts> facts = IntStream.range(0, 200)
            .mapToObj(number -> new Facts(
                    new UUID(0, number),
                    1,
                    "embassy-no",
                    null,
                    List.of(),
                    List.of(),
                    List.of("en"),
                    new Audience(Set.of(), Set.of(), Set.of()),
                    TIME))
            .sorted(SegmentColumns.NEWEST_FIRST)
            .toList();

    private final List<Integer> askedAtOnce = new ArrayList<>();

    @Test
    void the_texts_of_a_long_page_are_read_a_few_at_a_time() {
        SearchPage page = page(null, true);

        assertThat(page.items())
                .extracting(Hit::id)
                .isEqualTo(facts.stream().map(Facts::id).toList());
        assertThat(askedAtOnce).allMatch(count -> count <= 30);
    }

    @Test
    void the_last_page_says_that_there_may_be_more_when_not_every_report_could_be_searched() {
        Key last = new Key(0, Facts.micros(TIME), facts.get(100).id());

        SearchPage page = page(last, false);

        assertThat(page.next()).isNull();
        assertThat(page.count()).isNotNull().matches(SearchPage.Count::atLeast);
        assertThat(page(last, true).count()).isNull();
    }

    @Test
    void of_what_only_the_text_decides_a_page_looks_into_a_hundred_and_says_so() {
        SearchPage page = page(Query.parse("\"title body\"", false), 20, null, true);

        assertThat(page.items()).isEmpty();
        assertThat(page.next()).isNotNull();
        assertThat(page.count()).isEqualTo(new SearchPage.Count(0, true));
        assertThat(askedAtOnce.stream().mapToInt(Integer::intValue).sum()).isEqualTo(100);
    }

    private SearchPage page(@Nullable Key after, boolean complete) {
        return page(null, 200, after, complete);
    }

    private SearchPage page(@Nullable Query text, int limit, @Nullable Key after, boolean complete) {
        Question question =
                new Question(text, null, null, null, null, null, null, null, Question.Sort.DATE, limit, after);
        Asked asked = Asked.of(question, new Reader(true, null, null), new TopicTree(List.of()));
        return new Finding(asked, new Moment(complete)).page();
    }

    private final class Moment implements SearchIndex.Moment {
        private final boolean complete;

        Moment(boolean complete) {
            this.complete = complete;
        }

        @Override
        public SearchIndex.Sections sections(Set<String> tokens) {
            return new SearchIndex.Sections(filed(tokens), complete);
        }

        @Override
        public List<Section> filed(Set<String> tokens) {
            List<WaitingReport> reports = facts.stream()
                    .map(each -> new WaitingReport(each, Words.of(TEXT)))
                    .toList();
            return List.of(new WaitingReports(reports).section());
        }

        @Override
        public Map<UUID, Document> documents(Reader reader, Collection<UUID> ids) {
            askedAtOnce.add(ids.size());
            Map<UUID, Document> found = new HashMap<>();
            ids.forEach(id -> found.put(
                    id, new Document(id, 1, "embassy-no", null, List.of(), List.of(), Handling.CLEAR, TIME, TEXT)));
            return found;
        }
    }
}
