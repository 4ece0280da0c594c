package org.antenna.catalog.attachment;

import static org.antenna.catalog.Catalogue.HEBEI;
import static org.antenna.catalog.Catalogue.desk;
import static org.antenna.catalog.Catalogue.draft;
import static org.antenna.catalog.Catalogue.drafted;
import static org.antenna.catalog.Catalogue.guangdong;
import static org.antenna.catalog.Catalogue.hebei;
import static org.antenna.catalog.Catalogue.oslo;
import static org.antenna.catalog.Catalogue.problem;
import static org.antenna.catalog.Catalogue.withdrawn;
import static org.antenna.catalog.attachment.Attaching.added;
import static org.antenna.catalog.attachment.Attaching.next;
import static org.antenna.catalog.attachment.Attaching.released;
import static org.antenna.catalog.attachment.Attaching.removed;
import static org.antenna.catalog.attachment.Attaching.send;
import static org.antenna.catalog.attachment.Attaching.tag;
import static org.antenna.catalog.attachment.Files.docx;
import static org.antenna.catalog.attachment.Files.pdf;
import static org.antenna.catalog.attachment.Files.picture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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
        withdrawn(Catalogue::oslo, id, "wrong");
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
        withdrawn(Catalogue::oslo, id, "wrong");
        oslo().get("/reports/" + id + "/attachments").then().body("items.id", contains(kept));
        assertThat(rows(fresh)).isZero();
    }

    @Test
    void who_approved_the_text_alone_did_not_approve_a_file_that_came_after() {
        String id = drafted("A file too late", HEBEI);
        String read = oslo().get("/reports/" + id).then().extract().path("contentHash");
        send(oslo(), id, "\"1\"", "late.pdf", pdf()).statusCode(201);
        String release = "{\"contentHash\": \"%s\"}";
        problem(
                desk().body(release.formatted(read))
                        .post("/reports/" + id + "/release")
                        .then(),
                412,
                "changed-meanwhile");
        String again = desk().get("/reports/" + id).then().extract().path("contentHash");
        desk().body(release.formatted(again))
                .post("/reports/" + id + "/release")
                .then()
                .statusCode(200);
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

    private int rows(String file) {
        return jdbi.withHandle(db -> db.select("select count(*) from attachment where id = ?", UUID.fromString(file))
                .mapTo(Integer.class)
                .one());
    }
}
