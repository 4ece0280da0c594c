package org.antenna.catalog.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.antenna.catalog.Catalogue.HEBEI;
import static org.antenna.catalog.Catalogue.desk;
import static org.antenna.catalog.Catalogue.draft;
import static org.antenna.catalog.Catalogue.drafted;
import static org.antenna.catalog.Catalogue.guangdong;
import static org.antenna.catalog.Catalogue.hebei;
import static org.antenna.catalog.Catalogue.oslo;
import static org.antenna.catalog.Catalogue.problem;
import static org.antenna.catalog.attachment.Files.docx;
import static org.antenna.catalog.attachment.Files.pdf;
import static org.antenna.catalog.attachment.Files.picture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.antenna.catalog.CatalogTestCase;
import org.antenna.catalog.Catalogue;
import org.antenna.kit.access.Role;
import org.antenna.kit.platform.Sha256;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AttachmentIT extends CatalogTestCase {
    @Inject
    Jdbi jdbi;

    private static String tag(String report) {
        return oslo().get("/reports/" + report).then().statusCode(200).extract().header("ETag");
    }

    private static ValidatableResponse send(
            RequestSpecification who, String report, String tag, String name, byte[] file) {
        return who.contentType("application/octet-stream")
                .header("If-Match", tag)
                .queryParam("name", name)
                .body(file)
                .post("/reports/" + report + "/attachments")
                .then();
    }

    private static String added(String report, String name, byte[] file) {
        return send(oslo(), report, tag(report), name, file)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse removed(String report, String file) {
        return oslo().header("If-Match", tag(report))
                .delete("/reports/" + report + "/attachments/" + file)
                .then();
    }

    private static void released(String report) {
        oslo().body("{}").post("/reports/" + report + "/release").then().statusCode(200);
    }

    private static void next(String report) {
        oslo().body("{\"kind\": \"UPDATE\"}")
                .post("/reports/" + report + "/versions")
                .then()
                .statusCode(201);
    }

    @Test
    void a_file_of_a_draft_is_listed_and_fetched_as_a_download() {
        String id = drafted("With a file", HEBEI);
        send(oslo(), id, "\"1\"", "跳台 (最终).pdf", pdf())
                .statusCode(201)
                .header("ETag", equalTo("\"2\""))
                .body("name", equalTo("跳台 (最终).pdf"))
                .body("type", equalTo("application/pdf"))
                .body("size", equalTo(pdf().length))
                .body("sha256", equalTo(Sha256.hex(pdf())));
        String file = oslo().get("/reports/" + id + "/attachments")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("items.name", contains("跳台 (最终).pdf"))
                .extract()
                .path("items[0].id");
        var answer = oslo().get("/reports/" + id + "/attachments/" + file)
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("application/pdf"))
                .header(
                        "Content-Disposition",
                        equalTo("attachment; filename*=UTF-8''%E8%B7%B3%E5%8F%B0%20%28%E6%9C%80%E7%BB%88%29.pdf"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Security-Policy", containsString("sandbox"))
                .header("Cache-Control", containsString("private"))
                .extract();
        assertThat(answer.asByteArray()).isEqualTo(pdf());
        assertThat(oslo().header("If-None-Match", answer.header("ETag"))
                        .get("/reports/" + id + "/attachments/" + file)
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void files_are_for_whom_the_report_is_for() {
        String id = drafted("Read by Hebei", HEBEI);
        String file = added(id, "a.pdf", pdf());
        String list = "/reports/" + id + "/attachments";
        for (String path : new String[] {list, list + "/" + file}) {
            problem(hebei().get(path).then(), 404, "report-not-found");
        }
        released(id);
        hebei().get(list).then().statusCode(200).body("items.name", contains("a.pdf"));
        assertThat(hebei().get(list + "/" + file).asByteArray()).isEqualTo(pdf());
        for (String path : new String[] {list, list + "/" + file}) {
            problem(guangdong().get(path).then(), 404, "report-not-found");
            problem(Catalogue.as(Role.MISSION_OFFICER, "embassy-jp").get(path).then(), 404, "report-not-found");
            problem(Catalogue.as(Role.OPERATOR, "nobody-knows").get(path).then(), 404, "report-not-found");
        }
        String other = drafted("Another", HEBEI);
        problem(oslo().get("/reports/" + other + "/attachments/" + file).then(), 404, "attachment-not-found");
        oslo().body("{\"reason\": \"wrong\"}")
                .post("/reports/" + id + "/withdrawal")
                .then()
                .statusCode(200);
        for (String path : new String[] {list, list + "/" + file}) {
            problem(hebei().get(path).then(), 410, "report-withdrawn");
            problem(guangdong().get(path).then(), 404, "report-not-found");
        }
    }

    @Test
    void the_next_version_begins_with_the_files_and_readers_see_its_own_only_once_it_is_released() {
        String id = drafted("Versions", HEBEI);
        String kept = added(id, "kept.pdf", pdf());
        String dropped = added(id, "dropped.png", picture("png"));
        released(id);
        next(id);
        String list = "/reports/" + id + "/attachments";
        oslo().get(list).then().body("items.name", contains("kept.pdf", "dropped.png"));
        removed(id, dropped).statusCode(204);
        String fresh = added(id, "fresh.docx", docx());
        oslo().get(list).then().body("items.name", contains("kept.pdf", "fresh.docx"));
        hebei().get(list).then().body("items.name", contains("kept.pdf", "dropped.png"));
        problem(hebei().get(list + "/" + fresh).then(), 404, "attachment-not-found");
        assertThat(hebei().get(list + "/" + dropped).statusCode()).isEqualTo(200);
        oslo().header("If-Match", tag(id))
                .body(draft("Versions", "CLEAR", HEBEI))
                .put("/reports/" + id)
                .then()
                .statusCode(200);
        released(id);
        hebei().get(list).then().body("items.id", contains(kept, fresh));
        problem(hebei().get(list + "/" + dropped).then(), 404, "attachment-not-found");
        assertThat(desk().get(list + "/" + dropped).statusCode()).isEqualTo(200);
    }

    @Test
    void a_draft_that_goes_with_a_withdrawal_takes_its_files_with_it() {
        String id = drafted("Given up", HEBEI);
        String kept = added(id, "kept.pdf", pdf());
        released(id);
        next(id);
        removed(id, kept).statusCode(204);
        String fresh = added(id, "fresh.docx", docx());
        oslo().body("{\"reason\": \"wrong\"}")
                .post("/reports/" + id + "/withdrawal")
                .then()
                .statusCode(200);
        oslo().get("/reports/" + id + "/attachments").then().body("items.id", contains(kept));
        assertThat(rows(fresh)).isZero();
    }

    @Test
    void files_change_only_while_the_version_is_a_draft() {
        String id = drafted("Closed", HEBEI);
        String file = added(id, "a.pdf", pdf());
        released(id);
        problem(send(oslo(), id, tag(id), "b.docx", docx()), 409, "report-not-draft");
        problem(removed(id, file), 409, "report-not-draft");
        for (String change : List.of(
                "delete from attachment where id = ?",
                "update attachment set name = 'b.pdf' where id = ?",
                "update attachment set first_version = 2 where id = ?")) {
            assertThatThrownBy(() -> jdbi.useHandle(db -> db.execute(change, UUID.fromString(file))))
                    .as(change)
                    .hasMessageMatching("(?s).*(no draft|never changes).*");
        }
        assertThatThrownBy(() -> jdbi.useHandle(db -> db.execute(
                        "insert into attachment select gen_random_uuid(), report_id, first_version, null, 'c.pdf', file_type,"
                                + " 1, encode(sha256('x'), 'hex'), 'x', added_by, added_at from attachment where id = ?",
                        UUID.fromString(file))))
                .hasMessageContaining("no draft");
    }

    /** So that whoever releases with If-Match has seen every file. */
    @Test
    void a_file_raises_the_revision_that_a_release_is_bound_to() {
        String id = drafted("Seen", HEBEI);
        String seen = tag(id);
        added(id, "a.pdf", pdf());
        problem(
                oslo().header("If-Match", seen)
                        .body("{}")
                        .post("/reports/" + id + "/release")
                        .then(),
                412,
                "changed-meanwhile");
        problem(send(oslo(), id, seen, "b.docx", docx()), 412, "changed-meanwhile");
        problem(
                oslo().contentType("application/octet-stream")
                        .body(docx())
                        .post("/reports/" + id + "/attachments?name=b.docx")
                        .then(),
                428,
                "if-match-needed");
    }

    /** From AMBER up another person than the last who wrote releases; a file is writing. */
    @Test
    void who_adds_a_file_has_written_on_the_draft() {
        String id = oslo().body(draft("Amber", "AMBER", HEBEI))
                .post("/reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        send(desk(), id, tag(id), "a.pdf", pdf()).statusCode(201);
        problem(desk().body("{}").post("/reports/" + id + "/release").then(), 403, "second-person-needed");
    }

    @Test
    void foreigners_add_and_remove_nothing() {
        String id = drafted("Mine", "{\"classes\": [\"MISSION\"]}");
        String file = added(id, "a.pdf", pdf());
        var tokyo = Catalogue.as(Role.MISSION_OFFICER, "embassy-jp");
        problem(send(tokyo, id, tag(id), "b.docx", docx()), 404, "report-not-found");
        released(id);
        problem(
                Catalogue.as(Role.MISSION_OFFICER, "embassy-jp")
                        .header("If-Match", tag(id))
                        .delete("/reports/" + id + "/attachments/" + file)
                        .then(),
                403,
                "foreign-mission");
    }

    @Test
    void what_is_refused_leaves_nothing_behind() {
        String id = drafted("Refused", HEBEI);
        problem(send(oslo(), id, "\"1\"", "a.png", pdf()), 400, "disguised-attachment")
                .body("errors.field", contains("name"));
        problem(send(oslo(), id, "\"1\"", "a.exe", Files.latin("MZ\u0090\0")), 400, "unsupported-attachment");
        problem(send(oslo(), id, "\"1\"", "pdf", pdf()), 400, "invalid-name");
        problem(send(oslo(), id, "\"1\"", "a.txt", new byte[0]), 400, "attachment-empty");
        byte[] large = new byte[10 * 1024 * 1024 + 1];
        Arrays.fill(large, (byte) 'a');
        problem(send(oslo(), id, "\"1\"", "a.txt", large), 413, "attachment-too-large");
        oslo().get("/reports/" + id + "/attachments")
                .then()
                .body("items", empty())
                .header("ETag", equalTo("\"1\""));
    }

    @Test
    void names_and_contents_are_there_once_and_files_are_few() {
        String id = drafted("Few", HEBEI);
        added(id, "a.pdf", pdf());
        problem(
                send(oslo(), id, tag(id), "A.PDF", Files.joined(Files.latin("%PDF-1.4\n"), pdf())),
                409,
                "attachment-name-taken");
        problem(send(oslo(), id, tag(id), "b.pdf", pdf()), 409, "attachment-exists");
        for (int i = 1; i < 20; i++) {
            added(id, i + ".txt", Files.latin("file " + i));
        }
        problem(send(oslo(), id, tag(id), "20.txt", Files.latin("file 20")), 409, "too-many-attachments");
    }

    @Test
    void the_type_that_the_sender_names_is_not_looked_at() {
        String id = drafted("Types", HEBEI);
        for (String type : new String[] {"text/html", "application/json", "image/svg+xml"}) {
            String name = type.replace('/', '-').replace('+', '-') + ".txt";
            String file = oslo().contentType(type)
                    .header("If-Match", tag(id))
                    .body(("words of " + type).getBytes(UTF_8))
                    .post("/reports/" + id + "/attachments?name=" + name)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            oslo().get("/reports/" + id + "/attachments/" + file)
                    .then()
                    .header("Content-Type", equalTo("text/plain;charset=UTF-8"));
        }
    }

    private int rows(String file) {
        return jdbi.withHandle(db -> db.select("select count(*) from attachment where id = ?", UUID.fromString(file))
                .mapTo(Integer.class)
                .one());
    }
}
