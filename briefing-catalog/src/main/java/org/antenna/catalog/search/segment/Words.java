package org.antenna.catalog.search.segment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.antenna.contracts.Rendition;
import org.antenna.text.Lexemes;
import org.antenna.text.Text;

/**
 * The lexemes of a report.
 *
 * @param anywhere of the text that a rule sees: titles, summaries and bodies of all renditions as one
 * @param titles of its titles; only for the order of hits
 * @param summaries of its summaries; only for the order of hits
 */
public record Words(Set<String> anywhere, Set<String> titles, Set<String> summaries) {

    /** @param renditions in the order in which the event of the release has them */
    public static Words of(List<Rendition> renditions) {
        Set<String> titles = new HashSet<>();
        Set<String> summaries = new HashSet<>();
        for (Rendition one : renditions) {
            titles.addAll(Lexemes.of(Text.of(one.title())));
            summaries.addAll(Lexemes.of(Text.of(one.summary())));
        }
        return new Words(Lexemes.of(whole(renditions)), titles, summaries);
    }

    /** The text that a rule sees. */
    public static Text whole(List<Rendition> renditions) {
        String[] parts = new String[renditions.size() * 3];
        int at = 0;
        for (Rendition one : renditions) {
            parts[at++] = one.title();
            parts[at++] = one.summary();
            parts[at++] = one.body();
        }
        return Text.of(parts);
    }
}
