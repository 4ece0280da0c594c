package org.antenna.catalog.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.antenna.catalog.search.hits.AskedText;
import org.antenna.catalog.search.hits.Candidates;
import org.antenna.catalog.search.hits.Candidates.Candidate;
import org.antenna.catalog.search.hits.FacetCounts;
import org.antenna.catalog.search.hits.Filter;
import org.antenna.catalog.search.hits.Key;
import org.antenna.catalog.search.hits.Scores;
import org.antenna.catalog.search.hits.Selection;
import org.antenna.catalog.search.segment.Section;
import org.antenna.catalog.search.segment.Words;
import org.jspecify.annotations.Nullable;

/** One search: selects by the index, looks into the text of what the index is not sure of, and shows a page. */
final class Finding {
    /** So many texts are looked into for one page, so that no question costs more than another. */
    private static final int CHECKS = 100;

    /** Texts in memory. */
    private static final int AT_ONCE = 30;

    private final Asked asked;
    private final SearchIndex.Moment moment;
    private final SearchIndex.Sections sections;
    private final List<Selection> selections = new ArrayList<>();
    private final Candidates candidates;
    private final HitView view;
    /** Of the page, as far as their texts were read. */
    private final Map<UUID, Hit> shown = new HashMap<>();

    private final List<Candidate> page = new ArrayList<>();
    private int looked;

    Finding(Asked asked, SearchIndex.Moment moment) {
        this.asked = asked;
        this.moment = moment;
        this.view = new HitView(asked);
        this.sections = moment.sections(asked.tokens());
        AskedText text = asked.text();
        int limit = asked.question().limit();
        boolean sure = text == null || text.isExact();
        this.candidates = new Candidates(
                sure ? limit : Math.max(limit, CHECKS), asked.question().after());
    }

    SearchPage page() {
        Found found = found();
        Key last = found.last();
        boolean whole = asked.question().after() == null;
        return new SearchPage(
                hits(),
                last == null ? null : last.cursor().encoded(),
                whole || last == null && !sections.complete() ? count() : null,
                whole ? facets() : null,
                whole ? namedTopics() : null);
    }

    /**
     * What is on the page.
     *
     * @param last where the next page goes on; null at the end
     */
    record Found(List<UUID> ids, @Nullable Key last) {}

    Found found() {
        for (int at = 0; at < sections.all().size(); at++) {
            select(at, sections.all().get(at));
        }
        List<Candidate> first = candidates.first();
        look(first);
        return new Found(
                page.stream().map(one -> one.key().id()).toList(),
                candidates.count() > looked ? first.get(looked - 1).key() : null);
    }

    /** Of the whole list; to be asked when the first page was found. */
    SearchPage.Count count() {
        int sure = 0;
        int possible = 0;
        for (Selection selection : selections) {
            sure += selection.sure().cardinality();
            possible += selection.possible().cardinality();
        }
        return new SearchPage.Count(sure, possible > sure || !sections.complete());
    }

    private void select(int number, Section section) {
        BitSet passing = asked.filter().passing(section);
        AskedText text = asked.text();
        Selection selection = passing.isEmpty()
                ? new Selection(new BitSet(), new BitSet())
                : text == null
                        ? new Selection(passing, passing)
                        : text.select(section).within(passing);
        selections.add(selection);
        candidates.add(number, section.columns(), selection.possible(), scores(section, selection));
    }

    private @Nullable Scores scores(Section section, Selection selection) {
        AskedText text = asked.text();
        boolean byDate = asked.question().sort() == Question.Sort.DATE;
        return text == null || byDate || selection.possible().isEmpty() ? null : text.scores(section);
    }

    /** Fills the page; for the count and the facets of a first page it goes on behind it. */
    private void look(List<Candidate> first) {
        boolean whole = asked.question().after() == null;
        boolean full = false;
        for (int from = 0; from < first.size() && (whole || !full); from += AT_ONCE) {
            List<Candidate> some = first.subList(from, Math.min(first.size(), from + AT_ONCE));
            Map<UUID, Document> documents =
                    read(some.stream().filter(one -> !isSure(one)).toList());
            for (Candidate candidate : some) {
                Document document = documents.get(candidate.key().id());
                boolean hit = isSure(candidate) || looksRight(candidate, document);
                looked += full ? 0 : 1;
                if (hit && !full) {
                    page.add(candidate);
                    show(candidate, document);
                    full = page.size() == asked.question().limit();
                }
            }
        }
    }

    private boolean isSure(Candidate candidate) {
        return selections.get(candidate.section()).sure().get(candidate.position());
    }

    /** What matches is sure from now on; what does not is possible no more. */
    private boolean looksRight(Candidate candidate, @Nullable Document document) {
        AskedText text = asked.text();
        Selection selection = selections.get(candidate.section());
        boolean right = text != null && document != null && text.matches(Words.whole(document.renditions()));
        (right ? selection.sure() : selection.possible()).set(candidate.position(), right);
        return right;
    }

    private Map<UUID, Document> read(List<Candidate> some) {
        return some.isEmpty()
                ? Map.of()
                : moment.documents(
                        asked.reader(), some.stream().map(one -> one.key().id()).toList());
    }

    private void show(Candidate candidate, @Nullable Document document) {
        if (document != null) {
            shown.put(document.id(), view.of(document, candidate.key().score()));
        }
    }

    private List<Hit> hits() {
        List<Candidate> unread =
                page.stream().filter(one -> !shown.containsKey(one.key().id())).toList();
        for (int from = 0; from < unread.size(); from += AT_ONCE) {
            List<Candidate> some = unread.subList(from, Math.min(unread.size(), from + AT_ONCE));
            Map<UUID, Document> documents = read(some);
            some.forEach(one -> show(one, documents.get(one.key().id())));
        }
        return page.stream()
                .map(one -> shown.get(one.key().id()))
                .filter(Objects::nonNull)
                .toList();
    }

    private Facets facets() {
        FacetCounts counts = new FacetCounts(asked.tree());
        for (int at = 0; at < selections.size(); at++) {
            counts.add(sections.all().get(at).columns(), selections.get(at).sure());
        }
        return Facets.of(counts.counts());
    }

    private List<SearchPage.NamedTopic> namedTopics() {
        return asked.named().stream()
                .filter(topic -> isRead(Asked.topic(asked.tree(), topic.code())))
                .map(topic -> new SearchPage.NamedTopic(topic.code(), topic.label()))
                .toList();
    }

    private boolean isRead(List<String> topic) {
        return sections.all().stream()
                .anyMatch(section ->
                        Filter.any(section, topic).intersects(asked.readable().passing(section)));
    }
}
