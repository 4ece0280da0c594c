package org.antenna.catalog.leak;

import static org.antenna.catalog.Catalogue.HEBEI;
import static org.antenna.catalog.Catalogue.draft;
import static org.antenna.catalog.Catalogue.hebei;
import static org.antenna.catalog.Catalogue.oslo;
import static org.antenna.catalog.Catalogue.released;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.antenna.catalog.CatalogTestCase;
import org.antenna.catalog.attachment.Files;
import org.junit.jupiter.api.Test;

/** While a next version is written, nothing that readers are answered changes, down to the ETag. */
@QuarkusTest
class NextVersionLeakIT extends CatalogTestCase {
    private static final List<String> WAYS = List.of(
            "/reports/%s",
            "/reports/%s/versions",
            "/reports/%s/attachments",
            "/reports/%s/preview?language=en",
            "/reports/%s/remarks",
            "/reports/%s/reach",
            "/reports/%s/fate",
            "/reports?limit=200");

    @Inject
    Clock clock;

    @Test
    void no_answer_to_a_reader_tells_of_a_next_version() {
        String id = released("Next", HEBEI);
        List<String> before = answers(id);

        done(oslo().body("{\"kind\": \"UPDATE\"}").post("/reports/" + id + "/versions"));
        assertThat(answers(id)).as("started").isEqualTo(before);
        done(seen(id).body(draft("Secret", "CLEAR", HEBEI)).put("/reports/" + id));
        assertThat(answers(id)).as("rewritten").isEqualTo(before);
        done(seen(id).contentType("application/octet-stream")
                .body(Files.pdf())
                .post("/reports/" + id + "/attachments?name=a.pdf"));
        assertThat(answers(id)).as("with a file").isEqualTo(before);
        done(seen(id).post("/reports/" + id + "/submission"));
        assertThat(answers(id)).as("submitted").isEqualTo(before);
        String later = clock.instant().plusSeconds(3_600).toString();
        done(seen(id).body("{\"notBefore\": \"" + later + "\"}").post("/reports/" + id + "/release"));
        assertThat(answers(id)).as("under embargo").isEqualTo(before);
        done(seen(id).post("/reports/" + id + "/release"));
        List<String> after = answers(id);
        assertThat(after.getFirst()).as("released").contains("Secret").isNotEqualTo(before.getFirst());
        assertThat(after.get(2)).as("files of it").isNotEqualTo(before.get(2));
    }

    private static List<String> answers(String id) {
        List<String> answers = new ArrayList<>();
        for (String way : WAYS) {
            Response answer = hebei().get(way.formatted(id));
            answers.add(
                    answer.statusCode() + " " + Objects.toString(answer.header("ETag"), "") + "\n" + answer.asString());
        }
        assertThat(answers.getFirst()).startsWith("200 \"").doesNotContain("revision");
        return answers;
    }

    private static RequestSpecification seen(String id) {
        return oslo().header("If-Match", oslo().get("/reports/" + id).header("ETag"));
    }

    private static void done(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 201);
    }
}
