package org.antenna.catalog.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.antenna.catalog.CatalogTestCase;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes are remembered from one request to the next, and yet always those that are committed. */
@QuarkusTest
class KnownCodesIT extends CatalogTestCase {
    private static final String TOPIC =
            "insert into topic (code, version, label_zh, label_en) values (?, 1, '题', 'Topic')";
    private static final String MISSION = """
            insert into mission (code, version, kind, host_countries, city, name_zh, name_en, languages, abilities)
            values (?, 1, 'EMBASSY', '{NO}', 'Oslo', '馆', 'Embassy', '{no}', '{}')""";
    private static final String SERIES = """
            insert into series (code, version, name_zh, name_en, description_zh, description_en, menu_order,
                audience_classes, audience_regions, audience_organisations, retired)
            values (?, 1, '栏', 'Series', '', '', 1, '{}', '{}', '{}', false)""";

    @Inject
    Reports reports;

    @Inject
    Jdbi jdbi;

    @AfterEach
    void forget() {
        for (String table : List.of("series", "mission", "topic")) {
            run("delete from " + table + " where code like 'stamped%'");
        }
    }

    @Test
    void a_topic_is_known_when_added_replaced_when_replaced_and_unknown_when_gone() {
        assertThat(reports.codes().topics()).doesNotContainKey("stamped");
        run(TOPIC, "stamped");
        assertThat(reports.codes().topics().get("stamped")).isEmpty();
        run("update topic set replaced_by = '{sport}' where code = 'stamped'");
        assertThat(reports.codes().topics().get("stamped")).containsExactly("sport");
        run("delete from topic where code = 'stamped'");
        assertThat(reports.codes().topics()).doesNotContainKey("stamped");
    }

    @Test
    void a_mission_is_known_when_added_closed_when_closed_and_unknown_when_gone() {
        run(MISSION, "stamped");
        assertThat(reports.codes().missions()).containsEntry("stamped", false);
        run("update mission set closed = true where code = 'stamped'");
        assertThat(reports.codes().missions()).containsEntry("stamped", true);
        run("delete from mission where code = 'stamped'");
        assertThat(reports.codes().missions()).doesNotContainKey("stamped");
    }

    @Test
    void a_series_is_known_when_added_retired_when_retired_and_unknown_when_gone() {
        run(SERIES, "stamped");
        assertThat(reports.codes().retired("stamped")).isFalse();
        run("update series set retired = true where code = 'stamped'");
        assertThat(reports.codes().retired("stamped")).isTrue();
        run("delete from series where code = 'stamped'");
        assertThat(reports.codes().series()).doesNotContainKey("stamped");
    }

    @Test
    void what_is_removed_and_made_again_is_read_again() {
        run(TOPIC, "stamped");
        reports.codes();
        run("delete from topic where code = 'stamped'");
        run(TOPIC, "stamped");
        run("update topic set replaced_by = '{sport}' where code = 'stamped'");
        assertThat(reports.codes().topics().get("stamped")).containsExactly("sport");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void of_two_who_change_codes_at_once_both_are_seen_whoever_ends_first(boolean firstEndsFirst) {
        try (Handle first = jdbi.open().begin();
                Handle second = jdbi.open().begin()) {
            first.execute(TOPIC, "stamped-first");
            second.execute(MISSION, "stamped-second");
            reports.codes();
            (firstEndsFirst ? first : second).commit();
            KnownCodes between = reports.codes();
            assertThat(between.topics().containsKey("stamped-first")).isEqualTo(firstEndsFirst);
            assertThat(between.missions().containsKey("stamped-second")).isEqualTo(!firstEndsFirst);
            (firstEndsFirst ? second : first).commit();
        }
        KnownCodes after = reports.codes();
        assertThat(after.topics()).containsKey("stamped-first");
        assertThat(after.missions()).containsKey("stamped-second");
    }

    @Test
    void a_change_that_is_taken_back_is_never_seen() {
        try (Handle db = jdbi.open().begin()) {
            db.execute(TOPIC, "stamped");
            assertThat(reports.codes().topics()).doesNotContainKey("stamped");
            db.rollback();
        }
        assertThat(reports.codes().topics()).doesNotContainKey("stamped");
    }

    private void run(String statement, Object... values) {
        jdbi.useHandle(db -> db.execute(statement, values));
    }
}
