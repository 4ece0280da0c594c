package org.antenna.catalog.report.writing;

import static org.antenna.catalog.report.Samples.CODES;
import static org.antenna.catalog.report.Samples.HEBEI;
import static org.antenna.catalog.report.Samples.content;
import static org.antenna.catalog.report.Samples.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.antenna.catalog.input.Faults;
import org.antenna.catalog.reader.Audiences;
import org.antenna.catalog.report.Content;
import org.antenna.catalog.report.writing.ContentRequest.RenditionRequest;
import org.antenna.contracts.Handling;
import org.junit.jupiter.api.Test;

class ContentRequestTest {
    private static final RenditionRequest ENGLISH = new RenditionRequest("en", "Ski-jump", null, "Text");

    @Test
    void without_an_audience_the_series_decides_and_without_a_series_nobody_reads() {
        assertThat(check(request("industry-trends", "CLEAR", ENGLISH)).audience())
                .isEqualTo(HEBEI);
        assertThat(check(request(null, "CLEAR", ENGLISH)).audience()).isEqualTo(Audiences.NOBODY);
    }

    @Test
    void red_is_refused_by_a_code_of_its_own() {
        assertThat(refusal(() -> check(request(null, "RED", ENGLISH)))).isEqualTo("handling-red");
        assertThat(refusal(() -> check(request(null, "PINK", ENGLISH)))).isEqualTo("unknown-handling");
        assertThat(refusal(() -> check(request(null, null, ENGLISH)))).isEqualTo("handling-needed");
    }

    @Test
    void amber_strict_may_be_written_as_the_label_is() {
        assertThat(check(request(null, "AMBER+STRICT", ENGLISH)).handling()).isEqualTo(Handling.AMBER_STRICT);
        assertThat(check(request(null, "AMBER_STRICT", ENGLISH)).handling()).isEqualTo(Handling.AMBER_STRICT);
    }

    @Test
    void a_series_must_exist_and_take_reports() {
        assertThat(refusal(() -> check(request("gone", "CLEAR", ENGLISH)))).isEqualTo("unknown-series");
        assertThat(refusal(() -> check(request("of-old", "CLEAR", ENGLISH)))).isEqualTo("series-retired");
    }

    @Test
    void the_code_of_a_merged_topic_still_works_and_of_a_split_one_the_part_is_asked_for() {
        assertThat(check(topics("sport.snow", "sport.winter")).topics()).containsExactly("sport.winter");
        assertThat(refusal(() -> check(topics("sport.all")))).isEqualTo("topic-split");
        assertThat(refusal(() -> check(topics("sport.none")))).isEqualTo("unknown-topic");
        Content kept = content(Handling.CLEAR, HEBEI);
        assertThat(CODES.keeping(kept).inUse("sport.winter")).containsExactly("sport.winter");
    }

    @Test
    void each_language_stands_once_and_there_is_one_at_least() {
        assertThat(refusal(() -> check(request(null, "CLEAR")))).isEqualTo("rendition-needed");
        assertThat(refusal(() -> check(request(null, "CLEAR", ENGLISH, ENGLISH))))
                .isEqualTo("language-twice");
        assertThat(refusal(() -> check(request(null, "CLEAR", new RenditionRequest("fr", "T", null, "B")))))
                .isEqualTo("unknown-language");
        assertThat(refusal(() -> check(request(null, "CLEAR", (RenditionRequest) null))))
                .isEqualTo("unknown-language");
    }

    @Test
    void texts_end_at_their_limits_and_have_no_nul() {
        assertThat(check(request(null, "CLEAR", text("汉".repeat(300), "b".repeat(500_000))))
                        .renditions())
                .hasSize(1);
        assertThat(refusal(() -> check(request(null, "CLEAR", text("t".repeat(301), "b")))))
                .isEqualTo("text-too-long");
        assertThat(refusal(() -> check(request(null, "CLEAR", text("t", "b".repeat(500_001))))))
                .isEqualTo("text-too-long");
        assertThat(refusal(() -> check(request(null, "CLEAR", text("t", "a\u0000b")))))
                .isEqualTo("invalid-text");
        assertThat(refusal(() -> check(request(null, "CLEAR", text("t", "a\ud800b")))))
                .isEqualTo("invalid-text");
        assertThat(refusal(() -> check(request(null, "CLEAR", text(" ", "b"))))).isEqualTo("text-needed");
    }

    @Test
    void what_no_broker_would_take_is_refused_here() {
        RenditionRequest chinese = new RenditionRequest("zh", "题", null, "汉".repeat(500_000));
        RenditionRequest english =
                new RenditionRequest("en", "T", null, "x".repeat(250_000) + "\n".repeat(200_000) + "x");
        assertThat(check(request(null, "CLEAR", chinese)).renditions()).hasSize(1);
        assertThat(refusal(() -> check(request(null, "CLEAR", chinese, english))))
                .isEqualTo("report-too-large");
    }

    private static RenditionRequest text(String title, String body) {
        return new RenditionRequest("zh", title, null, body);
    }

    private static ContentRequest request(String series, String handling, RenditionRequest... renditions) {
        return new ContentRequest(
                series, List.of("sport.winter"), List.of("NO"), handling, null, Arrays.asList(renditions), null);
    }

    private static ContentRequest topics(String... topics) {
        return new ContentRequest(null, List.of(topics), null, "CLEAR", null, List.of(ENGLISH), null);
    }

    private static Content check(ContentRequest request) {
        Faults faults = new Faults();
        Content content = request.content(faults, CODES, null);
        faults.refuse();
        return content;
    }
}
