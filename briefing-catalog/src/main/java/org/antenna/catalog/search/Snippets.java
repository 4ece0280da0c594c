package org.antenna.catalog.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.antenna.catalog.search.Snippet.Field;
import org.antenna.catalog.search.Snippet.Highlight;
import org.antenna.contracts.Rendition;
import org.antenna.text.Query;
import org.antenna.text.Span;
import org.antenna.text.Text;

/** Cuts out of each field the stretch that has the most of the words asked for. */
final class Snippets {
    /** UTF-16 characters, more where one place alone is longer. */
    private static final int LONGEST = 200;

    private static final int BEFORE = 40;

    /** Of a longer body only the beginning is looked at: nobody waits for a page of snippets longer than for a search. */
    private static final int LONGEST_BODY = 50_000;

    private static final String MORE = "…";

    private final Query query;

    Snippets(Query query) {
        this.query = query;
    }

    /** Of each rendition title, summary and body, as far as one of the words is there. */
    List<Snippet> of(List<Rendition> renditions) {
        return renditions.stream().flatMap(this::of).toList();
    }

    private Stream<Snippet> of(Rendition one) {
        return Stream.of(snippet(one, Field.TITLE, one.title()), snippet(one, Field.SUMMARY, one.summary()), body(one))
                .flatMap(Optional::stream);
    }

    /** Plain, unless only the marks have the words: the address of a link counts in rules. */
    private Optional<Snippet> body(Rendition one) {
        String written = beginning(one.body());
        String plain = PlainBody.of(written);
        Optional<Snippet> snippet = snippet(one, Field.BODY, plain);
        return snippet.isPresent() || plain.equals(written.strip()) ? snippet : snippet(one, Field.BODY, written);
    }

    private Optional<Snippet> snippet(Rendition one, Field field, String text) {
        List<Span> places = apart(query.spans(Text.of(text)));
        return places.isEmpty() ? Optional.empty() : Optional.of(cut(one.language(), field, text, places));
    }

    private static Snippet cut(String language, Field field, String text, List<Span> places) {
        int best = best(places);
        int start = places.get(best).start() <= BEFORE
                ? 0
                : boundary(text, places.get(best).start() - BEFORE);
        int least = Math.max(start + LONGEST, places.get(best).end());
        int end = least >= text.length() ? text.length() : boundary(text, least);
        String before = start > 0 ? MORE : "";
        int shift = before.length() - start;
        List<Highlight> highlights = new ArrayList<>();
        for (Span place : places) {
            if (place.start() >= start && place.end() <= end) {
                highlights.add(new Highlight(place.start() + shift, place.end() + shift));
            }
        }
        return new Snippet(
                language,
                field,
                before + text.substring(start, end) + (end < text.length() ? MORE : ""),
                List.copyOf(highlights));
    }

    /** The place from which on the most others are within reach; the first of these. */
    private static int best(List<Span> places) {
        int best = 0;
        int most = 0;
        int end = 0;
        for (int from = 0; from < places.size(); from++) {
            while (end < places.size()
                    && places.get(end).end() <= places.get(from).start() + LONGEST - BEFORE) {
                end++;
            }
            if (end - from > most) {
                most = end - from;
                best = from;
            }
        }
        return best;
    }

    /** Sorted by start; what overlaps becomes one. */
    private static List<Span> apart(List<Span> sorted) {
        List<Span> apart = new ArrayList<>();
        for (Span span : sorted) {
            Span last = apart.isEmpty() ? null : apart.getLast();
            if (last != null && span.start() < last.end()) {
                apart.set(apart.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                apart.add(span);
            }
        }
        return apart;
    }

    private static String beginning(String body) {
        return body.length() <= LONGEST_BODY ? body : body.substring(0, boundary(body, LONGEST_BODY));
    }

    /** Not within a character. */
    private static int boundary(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
