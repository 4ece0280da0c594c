package org.antenna.catalog.search;

import java.util.List;
import org.antenna.catalog.report.Heading;
import org.antenna.catalog.search.hits.AskedText;
import org.jspecify.annotations.Nullable;

/** Shows documents as hits of one search. */
final class HitView {
    private final @Nullable Snippets snippets;
    private final @Nullable Integer perfect;

    HitView(Asked asked) {
        AskedText text = asked.text();
        snippets = text == null ? null : new Snippets(text.query());
        perfect = text == null || asked.question().sort() == Question.Sort.DATE ? null : text.perfect();
    }

    Hit of(Document document, int score) {
        return new Hit(
                document.id(),
                document.version(),
                document.mission(),
                document.series(),
                document.topics(),
                document.about(),
                document.handling(),
                document.renditions().stream()
                        .map(one -> new Heading(one.language(), one.title(), one.summary()))
                        .toList(),
                document.publishedAt(),
                perfect == null ? null : Math.round(1_000.0 * score / perfect) / 1_000.0,
                snippets == null ? List.of() : snippets.of(document.renditions()));
    }
}
