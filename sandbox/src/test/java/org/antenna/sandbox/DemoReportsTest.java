package org.antenna.sandbox;

import static org.antenna.sandbox.DemoFiles.COUNTRIES;
import static org.antenna.sandbox.DemoFiles.HAN;
import static org.antenna.sandbox.DemoFiles.LANGUAGES;
import static org.antenna.sandbox.DemoFiles.codes;
import static org.antenna.sandbox.DemoFiles.strings;
import static org.antenna.sandbox.DemoFiles.text;
import static org.antenna.sandbox.DemoFiles.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The demo reports can be imported as they are, and are as long as a report is. */
class DemoReportsTest {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*");

    private final DemoFiles files = new DemoFiles();

    @Test
    void reports_name_only_known_missions_topics_countries_and_series() {
        for (var report : files.reports) {
            var id = text(report, "externalId");
            assertThat(text(report, "mission")).as(id).isIn(codes(files.missions));
            assertThat(strings(report, "topics")).as(id).isNotEmpty().isSubsetOf(codes(files.topics));
            assertThat(strings(report, "about")).as(id).isNotEmpty().isSubsetOf(COUNTRIES);
            if (report.has("series")) {
                assertThat(text(report, "series")).as(id).isIn(codes(files.series));
            }
            assertThat(text(report, "handling")).as(id).isIn("CLEAR", "GREEN", "AMBER");
            files.assertAudience(report.get("audience"));
            assertThat(Instant.parse(text(report, "publishedAt"))).hasToString(text(report, "publishedAt"));
            assertThat(strings(report, "sources")).as(id).isNotEmpty().allMatch(url -> url.startsWith("https://"));
        }
    }

    @Test
    void reports_read_like_reports_in_both_languages() {
        for (var report : files.reports) {
            var id = text(report, "externalId");
            var body = text(report, "body");
            if (text(report, "language").equals("zh")) {
                assertThat(HAN.matcher(body).results().count()).as(id).isBetween(500L, 1200L);
            } else {
                assertThat(WORD.matcher(body).results().count()).as(id).isBetween(250L, 700L);
            }
            assertThat(body).as(id).contains("\n## ");
            assertThat(text(report, "summary")).as(id).isNotBlank();
        }
        assertThat(texts(files.reports, "language").stream().filter("zh"::equals))
                .hasSize(24);
        assertThat(texts(files.reports, "language").stream().filter("en"::equals))
                .hasSize(16);
    }

    @Test
    void reports_that_notify_are_a_part_in_both_languages() {
        var notifying = files.reports.stream()
                .filter(one -> one.path("notify").asBoolean())
                .toList();
        assertThat(notifying).hasSizeBetween(10, 15);
        assertThat(Set.copyOf(texts(notifying, "language"))).isEqualTo(LANGUAGES);
    }
}
