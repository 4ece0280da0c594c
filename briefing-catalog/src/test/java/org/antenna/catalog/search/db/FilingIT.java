package org.antenna.catalog.search.db;

import static org.antenna.catalog.Catalogue.HEBEI;
import static org.antenna.catalog.Catalogue.oslo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.antenna.catalog.CatalogTestCase;
import org.antenna.catalog.search.FileReports;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FilingIT extends CatalogTestCase {
    private static final String BEFORE = "/db/migration/V0016__reports_of_before_are_searched.sql";

    @Inject
    Jdbi jdbi;

    @Inject
    FileReports files;

    @Test
    void what_a_merge_that_was_broken_off_left_is_swept_in_the_next_rounds() {
        jdbi.useHandle(db -> db.execute("insert into search_posting (segment, token, documents)"
                + " select -1, 'left' || number, '' from generate_series(1, 50000) number"));

        boolean more = true;
        for (int round = 0; round < 1_000 && more; round++) {
            more = files.step();
        }

        assertThat(left()).isZero();
    }

    @Test
    void reports_that_were_released_before_there_was_an_index_are_in_it_and_none_twice() throws IOException {
        UUID before = released();
        UUID after = released();
        String backfill;
        try (InputStream in = getClass().getResourceAsStream(BEFORE)) {
            backfill = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
        long entry = entry(after);
        jdbi.useHandle(db -> {
            db.execute(
                    "with removed as (delete from search_entry where report_id = ? returning segment, position)"
                            + " insert into search_gone select * from removed where segment is not null",
                    before);
            db.execute(backfill);
        });

        assertThat(entry(before)).isGreaterThan(entry);
        assertThat(entry(after)).isEqualTo(entry);
    }

    private long entry(UUID report) {
        return jdbi.withHandle(db -> db.select("select entry from search_entry where report_id = ?", report)
                .mapTo(Long.class)
                .one());
    }

    private int left() {
        return jdbi.withHandle(db -> db.select("select count(*) from search_posting where segment = -1")
                .mapTo(Integer.class)
                .one());
    }

    private static UUID released() {
        String id = oslo().body("""
                        {"topics": ["sport.winter"], "about": ["NO"], "handling": "CLEAR", "audience": %s,
                         "renditions": [{"language": "en", "title": "t", "summary": "", "body": "b"}]}
                        """.formatted(HEBEI))
                .post("/reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        oslo().body("{}").post("/reports/" + id + "/release").then().statusCode(200);
        return UUID.fromString(id);
    }
}
