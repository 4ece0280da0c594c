package org.antenna.catalog.leak;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every GET of the description is here, under its path, or among those that say nothing of reports: who adds a way in
 * decides where it belongs.
 */
final class WaysIn {
    private static final Map<String, List<String>> WAYS = Map.ofEntries(
            Map.entry(
                    "/reports",
                    List.of(
                            "/reports?limit=200&topic={topic}",
                            "/reports?limit=200&country={country}",
                            "/reports?limit=200&series=leak-series",
                            "/reports?limit=200&mission=embassy-jp&language=zh",
                            "/reports?limit=200&topic={topic}&state=DRAFT",
                            "/reports?limit=200&topic={topic}&state=IN_REVIEW",
                            "/reports?limit=200&topic={topic}&state=EMBARGOED",
                            "/reports?limit=200&topic={topic}&state=WITHDRAWN")),
            Map.entry("/reports/{id}", List.of("/reports/{id}")),
            Map.entry("/reports/{id}/versions", List.of("/reports/{id}/versions")),
            Map.entry("/reports/{id}/remarks", List.of("/reports/{id}/remarks")),
            Map.entry("/reports/{id}/attachments", List.of("/reports/{id}/attachments")),
            Map.entry("/reports/{id}/attachments/{attachment}", List.of("/reports/{id}/attachments/{attachment}")),
            Map.entry(
                    "/reports/{id}/preview",
                    List.of("/reports/{id}/preview?language=zh", "/reports/{id}/preview?language=en")),
            Map.entry("/reports/{id}/reach", List.of("/reports/{id}/reach")),
            Map.entry("/reports/{id}/fate", List.of("/reports/{id}/fate")),
            Map.entry(
                    "/public-reports/{id}",
                    List.of(
                            "/public-reports/{id}",
                            "/public-reports/{id}?language=zh",
                            "/public-reports/{id}?language=en")),
            Map.entry(
                    "/search",
                    List.of(
                            "/search?q={word}",
                            "/search?q={word}&sort=date",
                            "/search?q={word}&stemming=true",
                            "/search?q={word} OR hidopen&limit=100",
                            "/search?q=-hidopen {word}",
                            "/search?q={label}",
                            "/search?topic={topic}",
                            "/search?country={country}",
                            "/search?series=leak-series&limit=100",
                            "/search?mission=embassy-jp&limit=100")),
            Map.entry("/feeds", List.of("/feeds")),
            Map.entry(
                    "/feeds/{series}.atom",
                    List.of("/feeds/leak-series.atom?language=zh", "/feeds/leak-series.atom?language=en")));

    private static final Set<String> NO_REPORTS = Set.of(
            "/countries",
            "/country-groups",
            "/country-groups/{code}",
            "/missions",
            "/missions/{code}",
            "/series",
            "/series/{code}",
            "/topics",
            "/topics/{code}");

    /** Ways by which a reader does find what is open; if not, the others prove nothing. */
    private static final Set<String> SHOWING = Set.of(
            "/reports?limit=200&topic={topic}",
            "/reports?limit=200&country={country}",
            "/reports?limit=200&series=leak-series",
            "/reports/{id}",
            "/reports/{id}/versions",
            "/reports/{id}/attachments",
            "/reports/{id}/attachments/{attachment}",
            "/reports/{id}/preview?language=zh",
            "/public-reports/{id}",
            "/public-reports/{id}?language=zh",
            "/public-reports/{id}?language=en",
            "/search?q={word}",
            "/search?q={word}&sort=date",
            "/search?q={label}",
            "/search?topic={topic}",
            "/search?country={country}",
            "/search?series=leak-series&limit=100",
            "/feeds/leak-series.atom?language=zh");

    private WaysIn() {}

    /** As the description names operations. */
    static Set<String> listed() {
        return Stream.concat(WAYS.keySet().stream(), NO_REPORTS.stream())
                .map(path -> "get " + path)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static List<Way> all() {
        return WAYS.values().stream().flatMap(List::stream).map(Way::new).toList();
    }

    /** One address, with names in braces for what is asked for. */
    record Way(String address) {
        boolean asksForIt() {
            return address.contains("{");
        }

        boolean byId() {
            return address.contains("{id}");
        }

        /** Says the same to everybody, with a token or without. */
        private boolean open() {
            return address.startsWith("/feeds") || address.startsWith("/public-reports");
        }

        boolean shows(Situation situation, Asker asker) {
            return open() ? situation == Situation.OPEN : situation.shownTo(asker);
        }

        boolean known(Situation situation, Asker asker) {
            return !open() && situation.known(asker);
        }

        /** To everybody when anybody could read it. */
        boolean gone(Situation situation, Asker asker) {
            return open() ? byId() && situation == Situation.WITHDRAWN : situation.goneFor(asker);
        }

        boolean tellsOfWithdrawal() {
            return address.equals("/reports/{id}") || address.startsWith("/public-reports");
        }

        boolean mustShow(Asker asker) {
            return SHOWING.contains(address) && (asker == Asker.HEBEI || open());
        }
    }
}
