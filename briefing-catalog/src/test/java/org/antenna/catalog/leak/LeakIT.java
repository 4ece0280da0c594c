package org.antenna.catalog.leak;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antenna.catalog.CatalogTestCase;
import org.antenna.catalog.HeardEvents;
import org.junit.jupiter.api.Test;

/**
 * What a reader may not know of shows nowhere: every way in, for every reason to be hidden, for every reader who is left
 * out. An answer about a hidden report must be the answer about one that never was, down to its headers, and no word of it
 * may be in any. What happens to who tries to change it is in {@link WriteLeakIT}.
 */
@QuarkusTest
class LeakIT extends CatalogTestCase {
    private final Map<String, Said> never = new HashMap<>();

    @Inject
    HeardEvents events;

    @Test
    void every_way_in_is_in_the_table() {
        assertThat(Description.operations(operation -> operation.startsWith("get ")))
                .isEqualTo(WaysIn.listed());
    }

    @Test
    void what_is_hidden_shows_nowhere_and_what_is_open_does() {
        SecretReports.putTopic(Hidden.NEVER_WAS);
        List<Hidden> reports = new SecretReports("leak-series").all("hid", "隐");
        List<String> leaks = new ArrayList<>();
        List<String> mute = new ArrayList<>();
        for (Asker asker : Asker.values()) {
            WaysIn.all()
                    .forEach(way -> reports.forEach(hidden -> {
                        if (!way.shows(hidden.situation(), asker)) {
                            leaks.addAll(leaks(asker, way, hidden));
                        } else if (way.mustShow(asker) && !shows(asker, way, hidden)) {
                            mute.add("%s does not show %s what is open".formatted(way.address(), asker));
                        }
                    }));
        }
        assertThat(mute).isEmpty();
        assertThat(leaks).isEmpty();
        noEventTells(reports);
    }

    private static boolean shows(Asker asker, WaysIn.Way way, Hidden open) {
        Response answer = asker.asks().get(open.in(way.address()));
        boolean shown = way.address().endsWith("{attachment}")
                ? Arrays.equals(answer.asByteArray(), SecretReports.FILE)
                : answer.asString().contains(way.address().endsWith("versions") ? "\"version\":1" : open.word());
        return answer.statusCode() == 200 && shown;
    }

    private List<String> leaks(Asker asker, WaysIn.Way way, Hidden hidden) {
        List<String> leaks = new ArrayList<>();
        Response answer = asker.asks().get(hidden.in(way.address()));
        boolean gone = way.gone(hidden.situation(), asker);
        boolean known = way.known(hidden.situation(), asker);
        if (way.asksForIt() && !(gone && answer.statusCode() == 410) && !(known && way.byId())) {
            Said other = never.computeIfAbsent(
                    asker + way.address(),
                    first -> Said.of(asker.asks().get(Hidden.NEVER_WAS.in(way.address())), Hidden.NEVER_WAS));
            Said said = Said.of(answer, hidden);
            if (!said.equals(other)) {
                leaks.add("%s by %s differs for %s: %s beside %s"
                        .formatted(way.address(), asker, hidden.situation(), said, other));
            }
        }
        if (gone && way.tellsOfWithdrawal() && answer.statusCode() != 410) {
            leaks.add("%s by %s does not say that it was withdrawn".formatted(way.address(), asker));
        }
        String said = answer.headers() + answer.asString();
        hidden.secrets(known || (gone && way.byId())).stream()
                .filter(said::contains)
                .forEach(secret -> leaks.add("%s tells %s of %s: %s".formatted(way.address(), asker, secret, said)));
        return leaks;
    }

    private void noEventTells(List<Hidden> reports) {
        List<HeardEvents.Heard> heard = events.allUntilNow("catalog.reports.v1");
        assertThat(reports.stream()
                        .filter(hidden -> hidden.situation().untold())
                        .filter(hidden -> heard.stream()
                                .anyMatch(event -> event.data().toString().contains(hidden.word())))
                        .map(Hidden::situation))
                .isEmpty();
        assertThat(reports.stream()
                        .filter(hidden -> !hidden.situation().untold())
                        .map(Hidden::word))
                .as("what was released was heard of")
                .allMatch(word ->
                        heard.stream().anyMatch(event -> event.data().toString().contains(word)));
    }
}
