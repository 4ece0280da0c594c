package org.antenna.matching;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.antenna.contracts.Rendition;
import org.antenna.contracts.ReportReleased;
import org.antenna.matching.Place.Field;
import org.antenna.text.Query;
import org.antenna.text.Span;
import org.antenna.text.Text;

/** Finds out of which field of a report a stretch of its text came. */
final class Places {
    private record Part(String language, Field field, int start, int end) {}

    private final List<Part> parts = new ArrayList<>();
    private final Text text;
    private final Set<Place> places = new LinkedHashSet<>();

    Places(ReportReleased report) {
        text = ReportFacts.of(report).text();
        int start = 0;
        for (Rendition rendition : report.renditions()) {
            start = add(rendition.language(), Field.TITLE, rendition.title(), start);
            start = add(rendition.language(), Field.SUMMARY, rendition.summary(), start);
            start = add(rendition.language(), Field.BODY, rendition.body(), start);
        }
    }

    /** Every place of every word asked for, where the whole query matches. */
    void add(Query query) {
        if (query.matches(text)) {
            for (Query.Term term : query.wanted()) {
                text.find(term).forEach(span -> places.add(place(term, span)));
            }
        }
    }

    List<Place> found() {
        return List.copyOf(places);
    }

    private int add(String language, Field field, String content, int start) {
        parts.add(new Part(language, field, start, start + content.length()));
        return start + content.length() + Text.BETWEEN_PARTS.length();
    }

    /** A phrase with a break in it may reach into the next part; it is shown as far as its own goes. */
    private Place place(Query.Term term, Span span) {
        Part part = parts.stream()
                .filter(each -> span.start() < each.end())
                .findFirst()
                .orElseThrow();
        return new Place(
                term.written(),
                part.language(),
                part.field(),
                span.start() - part.start(),
                Math.min(span.end(), part.end()) - part.start());
    }
}
