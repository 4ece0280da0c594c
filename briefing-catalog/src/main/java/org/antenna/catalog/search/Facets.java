package org.antenna.catalog.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.antenna.catalog.search.segment.Tokens;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many of the hits there are under each value, the most first; months the newest first. Where the count of hits is a
 * lower bound, so are these. A report with several topics counts under each and under those above.
 */
public record Facets(
        List<Value> topic,
        List<Value> country,
        List<Value> mission,
        List<Value> series,
        List<Value> language,
        List<Value> month) {
    private static final int MOST = 20;
    private static final int MOST_MONTHS = 24;

    /** @param value as the filter of that name takes it; a month such as {@code 2026-11} */
    @Schema(name = "FacetValue")
    public record Value(String value, int count) {}

    static Facets of(Map<String, Integer> byToken) {
        Comparator<Value> mostFirst =
                Comparator.comparing(Value::count).reversed().thenComparing(Value::value);
        Comparator<Value> newestFirst = Comparator.comparing(Value::value).reversed();
        return new Facets(
                values(byToken, Tokens.TOPIC, mostFirst, MOST),
                values(byToken, Tokens.COUNTRY, mostFirst, MOST),
                values(byToken, Tokens.MISSION, mostFirst, MOST),
                values(byToken, Tokens.SERIES, mostFirst, MOST),
                values(byToken, Tokens.LANGUAGE, mostFirst, MOST),
                values(byToken, Tokens.MONTH, newestFirst, MOST_MONTHS));
    }

    private static List<Value> values(Map<String, Integer> byToken, String prefix, Comparator<Value> order, int most) {
        return byToken.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .map(entry -> new Value(entry.getKey().substring(prefix.length()), entry.getValue()))
                .sorted(order)
                .limit(most)
                .toList();
    }
}
