package org.antenna.catalog.leak;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.antenna.catalog.CatalogTestCase;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Who may not know of a report learns nothing by trying to change it, and changes nothing: every such request, for every
 * reason to be hidden, for everybody who is left out, is answered as if the report had never been, down to the headers.
 * Who knows of the report and not of what comes next is answered as about a report of which nothing comes.
 */
@QuarkusTest
class WriteLeakIT extends CatalogTestCase {
    /** What is sent; the tag is what an editor would send, so that nothing else stands in the way. */
    private record Sent(@Nullable String tag, String body) {}

    private final Map<String, Said> expected = new HashMap<>();

    @Inject
    Jdbi jdbi;

    @Test
    void every_request_that_changes_something_is_in_the_table() {
        assertThat(Description.operations(operation -> !operation.startsWith("get ")))
                .isEqualTo(Act.listed());
    }

    @Test
    void who_may_not_know_of_a_report_learns_and_changes_nothing_by_acting_on_it() {
        List<Hidden> reports = new SecretReports("write-leak-series").all("act", "动");
        Hidden open = reports.getLast();
        Map<String, String> before = Tables.contents(jdbi);
        List<String> leaks = new ArrayList<>();
        for (Hidden hidden : reports) {
            String tag = SecretReports.tag(hidden.id());
            for (Asker asker : Asker.values()) {
                if (!hidden.situation().shownTo(asker)) {
                    boolean known = hidden.situation().known(asker);
                    for (Act act : Act.values()) {
                        leaks.addAll(leaks(act, asker, hidden, known ? open : Hidden.NEVER_WAS, tag));
                    }
                }
            }
        }
        assertThat(leaks).isEmpty();
        assertThat(Tables.contents(jdbi)).isEqualTo(before);
    }

    private List<String> leaks(Act act, Asker asker, Hidden hidden, Hidden other, String tag) {
        List<String> leaks = new ArrayList<>();
        for (Sent sent : variants(act, asker, tag)) {
            Said there = Said.of(act.on(hidden, asker.asks(), sent.tag(), sent.body()), hidden);
            Said wanted = expected.computeIfAbsent(
                    act + " " + asker + " " + sent + " " + other.id(),
                    first -> Said.of(act.on(other, asker.asks(), sent.tag(), sent.body()), other));
            if (!there.equals(wanted)) {
                leaks.add("%s by %s on %s with %s: %s beside %s"
                        .formatted(act, asker, hidden.situation(), sent, there, wanted));
            }
            if (there.status() < 400) {
                leaks.add("%s by %s on %s is done".formatted(act, asker, hidden.situation()));
            }
        }
        return leaks;
    }

    /** For who may write at all also what is wrong in itself: the mistake must not be found before the report is not. */
    private static List<Sent> variants(Act act, Asker asker, String tag) {
        String right = act.body();
        return asker.writes()
                ? List.of(
                        new Sent(tag, right),
                        new Sent(null, right),
                        new Sent("\"99\"", right),
                        new Sent("nonsense", right),
                        new Sent(tag, "{}"),
                        new Sent(tag, "{"),
                        new Sent(tag, ""))
                : List.of(new Sent(tag, right));
    }

    /** If not, the others prove nothing. */
    @ParameterizedTest
    @EnumSource(Act.class)
    void the_same_request_is_carried_out_for_those_who_may(Act act) {
        String word = "may" + act.name().toLowerCase(Locale.ROOT).replace("_", "");
        SecretReports reports = new SecretReports("write-" + word);
        Hidden report = reports.made(Hidden.planned(act.possible(), word, word, "NO"));
        Map<String, String> before = Tables.contents(jdbi);
        Response answer = act.on(report, act.editor(), SecretReports.tag(report.id()), act.body());
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(act.success());
        Map<String, String> after = Tables.contents(jdbi);
        assertThat(after.keySet()).anyMatch(table -> !Objects.equals(after.get(table), before.get(table)));
    }
}
